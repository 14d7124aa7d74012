"""Roles belong to one Bumdesa each, and there is always a director left."""

from __future__ import annotations

import threading

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from marketplace import people, sellers
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, DomainError, Invalid, NotAllowed, NotFound
from marketplace.people import roles
from marketplace.people.person import StaffRole, StaffRoleChange
from tests.people.making import (
    OTHER_VILLAGE,
    PASSWORD,
    make_bumdesa,
    make_seller,
    make_staff,
    sign_in,
    slug_of,
    token_on,
)
from tests.world import open_village


def _director(person_id: int, bumdesa_id: int) -> Actor:
    return Actor(person_id, "Sari", frozenset({(bumdesa_id, Role.DIRECTOR)}))


def test_only_the_director_of_that_bumdesa_gives_roles(app: Flask) -> None:
    here, there = make_bumdesa(), make_bumdesa("BUMDesa Lain", OTHER_VILLAGE)
    sari, budi = make_staff(here), make_seller()
    for actor in (
        _director(sari, there),
        Actor(budi, "Budi"),
        Actor(sari, "Sari", frozenset({(here, Role.TREASURER)})),
    ):
        with pytest.raises(NotAllowed), transaction():
            people.grant_role(actor, budi, here, Role.CASHIER)
    with transaction():
        assert people.grant_role(_director(sari, here), budi, here, Role.CASHIER) is True
        assert people.grant_role(_director(sari, here), budi, here, Role.CASHIER) is False


def test_every_change_of_roles_is_remembered_for_good(app: Flask) -> None:
    here = make_bumdesa()
    sari, budi = make_staff(here), make_seller()
    with transaction():
        people.grant_role(_director(sari, here), budi, here, Role.CASHIER)
    with transaction():
        people.revoke_role(_director(sari, here), budi, here, Role.CASHIER)
    told = [
        (row.change, row.role, row.actor_id)
        for row in db.session.scalars(select(StaffRoleChange).order_by(StaffRoleChange.id))
    ]
    assert told == [("granted", "direktur", None), ("granted", "kasir", sari), ("revoked", "kasir", sari)]
    for attack in ("UPDATE staff_role_change SET role = 'x'", "DELETE FROM staff_role_change"):
        with pytest.raises(DBAPIError), transaction():
            db.session.execute(text(attack))


def test_the_last_director_cannot_be_removed(app: Flask) -> None:
    here = make_bumdesa()
    sari = make_staff(here)
    with pytest.raises(Conflict, match="direktur"), transaction():
        people.revoke_role(_director(sari, here), sari, here, Role.DIRECTOR)
    with transaction():
        roles.set_roles(_director(sari, here), sari, here, {Role.DIRECTOR, Role.TREASURER})
    with pytest.raises(Conflict), transaction():
        roles.set_roles(_director(sari, here), sari, here, {Role.TREASURER})
    second = make_staff(here, username="tono")
    with transaction():
        people.revoke_role(_director(second, here), sari, here, Role.DIRECTOR)


def test_a_disabled_director_does_not_count(app: Flask) -> None:
    here = make_bumdesa()
    sari, tono = make_staff(here), make_staff(here, username="tono")
    with transaction():
        roles.disable_person(_director(sari, here), here, tono)
    with pytest.raises(Conflict), transaction():
        people.revoke_role(_director(sari, here), sari, here, Role.DIRECTOR)


def test_two_directors_cannot_remove_each_other_at_once(app: Flask) -> None:
    here = make_bumdesa()
    sari, tono = make_staff(here), make_staff(here, username="tono")
    start, refused = threading.Barrier(2), []

    def remove(actor_id: int, victim: int) -> None:
        with app.app_context():
            start.wait()
            try:
                with transaction():
                    people.revoke_role(_director(actor_id, here), victim, here, Role.DIRECTOR)
            except Conflict as refusal:
                refused.append(refusal)
            finally:
                db.session.remove()

    threads = [threading.Thread(target=remove, args=pair) for pair in ((sari, tono), (tono, sari))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    db.session.rollback()
    assert len(db.session.scalars(select(StaffRole).where(StaffRole.role == "direktur")).all()) == 1
    assert len(refused) == 1


def test_an_account_with_a_life_elsewhere_cannot_be_disabled_from_here(app: Flask) -> None:
    here, there = make_bumdesa(), make_bumdesa("BUMDesa Lain", OTHER_VILLAGE)
    sari, budi = make_staff(here), make_staff(there, username="budi")
    with transaction():
        people.grant_role(SYSTEM, budi, here, Role.CASHIER)
    for refused in (roles.disable_person, roles.enable_person, roles.require_may_reset):
        with pytest.raises(NotAllowed), transaction():
            refused(_director(sari, here), here, budi)
    with pytest.raises(NotAllowed), transaction():
        roles.disable_person(_director(sari, here), here, sari)
    with pytest.raises(NotFound), transaction():
        roles.disable_person(_director(sari, here), here, make_seller_outside())


def make_seller_outside() -> int:
    return people.add_person("Orang Luar", phone="+6281200000077")


def test_phone_and_username_belong_to_one_person(app: Flask) -> None:
    make_seller("+6281200000011")
    with pytest.raises(Conflict), transaction():
        people.add_person("Kembar", phone="+6281200000011")
    with pytest.raises(Invalid), transaction():
        people.add_person("Aneh", username="9 aneh")


def test_names_come_in_one_statement_for_many(app: Flask) -> None:
    one, two = make_seller(), make_seller("+6281200000012", name="Pak Darto")
    assert people.person_names([one, two, 99]) == {one: "Bu Warsini", two: "Pak Darto"}
    kept, other = open_village().seller_id, open_village("BUMDesa Kedua").seller_id
    with transaction():
        people.entrust_stall(one, kept)
        people.entrust_stall(one, kept)
        people.entrust_stall(two, kept)
    assert people.keepers_of([kept, other]) == {kept: [one, two], other: []}


def test_nobody_keeps_a_stall_that_is_not_there(app: Flask) -> None:
    person = make_seller()
    with pytest.raises(IntegrityError), transaction():
        people.entrust_stall(person, 99)


# -- the page of the director


def _office(client: FlaskClient) -> tuple[int, str]:
    bumdesa_id = make_bumdesa()
    make_staff(bumdesa_id)
    sign_in(client)
    return bumdesa_id, f"/kantor/{slug_of(bumdesa_id)}/petugas"


def test_a_director_takes_somebody_on_who_then_chooses_an_own_password(app: Flask, client: FlaskClient) -> None:
    _, path = _office(client)
    form = {
        "csrf": token_on(client, path),
        "nama": "Dewi Kasir",
        "wa": "0812 0000 0021",
        "pengguna": "",
        "peran": "kasir",
    }
    page = client.post(path, data=form).get_data(as_text=True)
    password = page.split('data-copy="')[2].split('"')[0]
    assert len(password) >= 17
    assert "Dewi Kasir" in client.get(path).get_data(as_text=True)
    assert password not in client.get(path).get_data(as_text=True)
    again = client.post(path, data=form).get_data(as_text=True)
    assert "Kata sandi sementara" in again, "pressed twice, the page that stays has a password"
    password = again.split('data-copy="')[2].split('"')[0]
    dewi = app.test_client()
    assert dewi.post("/masuk", data={"nama": "081200000021", "rahasia": password}).headers["Location"] == "/saya/sandi"


def test_a_known_person_only_gets_the_role(client: FlaskClient) -> None:
    bumdesa_id, path = _office(client)
    other = make_bumdesa("BUMDesa Lain", OTHER_VILLAGE)
    budi = make_staff(other, username="budi")
    form = {"csrf": token_on(client, path), "nama": "Siapa Saja", "pengguna": "budi", "peran": "petugas"}
    answer = client.post(path, data=form)
    assert answer.status_code == 303
    assert "Peran Budi tersimpan" in client.get(answer.headers["Location"]).get_data(as_text=True), "not who was typed"
    assert people.person_names([budi]) == {budi: "Budi"}
    assert [one.roles for one in people.colleagues(bumdesa_id) if one.person.id == budi] == [(Role.STAFF,)]


def test_a_refused_form_keeps_what_was_typed(client: FlaskClient) -> None:
    _, path = _office(client)
    form = {"csrf": token_on(client, path), "nama": "Dewi <b>", "wa": "123", "pengguna": "", "peran": "raja"}
    answer = client.post(path, data=form)
    html = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert 'value="Dewi &lt;b&gt;"' in html
    assert "Nomor HP belum benar" in html
    assert "Pilih peran" in html


def test_ticked_roles_are_saved_and_the_last_director_stays(client: FlaskClient) -> None:
    bumdesa_id, path = _office(client)
    cashier = make_staff(bumdesa_id, Role.CASHIER, "kasir")
    token = token_on(client, path)
    assert client.post(f"{path}/{cashier}", data={"csrf": token, "peran": ["petugas", "bendahara"]}).status_code == 303
    assert {one.person.id: one.roles for one in people.colleagues(bumdesa_id)}[cashier] == (Role.TREASURER, Role.STAFF)
    me = next(one.person.id for one in people.colleagues(bumdesa_id) if Role.DIRECTOR in one.roles)
    answer = client.post(f"{path}/{me}", data={"csrf": token, "peran": ["petugas"]})
    assert answer.status_code == 409
    assert "Harus tetap ada satu direktur" in answer.get_data(as_text=True)


def test_disabling_and_enabling_from_the_page(app: Flask, client: FlaskClient) -> None:
    bumdesa_id, path = _office(client)
    cashier = make_staff(bumdesa_id, Role.CASHIER, "kasir")
    theirs = app.test_client()
    sign_in(theirs, "kasir")
    token = token_on(client, path)
    assert client.post(f"{path}/{cashier}/nonaktif", data={"csrf": token}).status_code == 303
    assert theirs.get("/saya").status_code == 303
    assert sign_in(theirs, "kasir") == 422
    assert client.post(f"{path}/{cashier}/aktif", data={"csrf": token}).status_code == 303
    assert sign_in(theirs, "kasir") == 303
    assert client.post(f"{path}/{cashier}/sandi-baru", data={"csrf": token}).status_code == 200
    assert sign_in(theirs, "kasir", PASSWORD) == 422


@pytest.mark.parametrize("role", [Role.TREASURER, Role.CASHIER, Role.STAFF])
def test_other_roles_do_not_manage_people(client: FlaskClient, role: Role) -> None:
    bumdesa_id = make_bumdesa()
    director, _ = make_staff(bumdesa_id), make_staff(bumdesa_id, role, "lain")
    sign_in(client, "lain")
    path, token = "/kantor/bumdesa-mojowarno/petugas", token_on(client, "/saya")
    assert client.get(path).status_code == 403
    assert (
        client.post(path, data={"csrf": token, "nama": "X Y", "pengguna": "xyz", "peran": "kasir"}).status_code == 403
    )
    assert client.post(f"{path}/{director}", data={"csrf": token}).status_code == 403


def test_a_supervisor_looks_but_changes_nothing(client: FlaskClient) -> None:
    bumdesa_id = make_bumdesa()
    make_staff(bumdesa_id)
    make_staff(bumdesa_id, Role.SUPERVISOR, "awas")
    sign_in(client, "awas")
    path = "/kantor/bumdesa-mojowarno/petugas"
    html = client.get(path).get_data(as_text=True)
    assert "Sari" in html
    assert "Tambah petugas" not in html
    assert client.get(f"{path}/tambah").status_code == 403


def test_a_foreign_bumdesa_looks_absent(client: FlaskClient) -> None:
    here, there = make_bumdesa(), make_bumdesa("BUMDesa Lain", OTHER_VILLAGE)
    make_staff(here)
    stranger = make_staff(there, username="budi")
    sign_in(client)
    token = token_on(client, "/saya")
    foreign, missing = "/kantor/bumdesa-lain", "/kantor/tidak-ada"
    for part in ("/petugas", "/petugas/tambah", "/pengaturan", "/pengaturan/rekening"):
        one, two = client.get(foreign + part), client.get(missing + part)
        assert (one.status_code, two.status_code) == (404, 404)
        assert one.get_data() == two.get_data()
    assert client.post(f"{foreign}/petugas/{stranger}", data={"csrf": token}).status_code == 404
    assert client.get(f"/kantor/bumdesa-mojowarno/petugas/{stranger}").status_code == 404
    assert (
        client.post(f"/kantor/bumdesa-mojowarno/petugas/{stranger}/nonaktif", data={"csrf": token}).status_code == 404
    )


def test_refusals_are_domain_errors_only(app: Flask) -> None:
    here = make_bumdesa()
    with pytest.raises(DomainError), transaction():
        people.grant_role(SYSTEM, 999, here, Role.CASHIER)


def _works_for(bumdesa_id: int) -> Actor:
    return Actor(None, "Petugas", frozenset({(bumdesa_id, Role.STAFF)}))


def test_taking_somebody_on_never_gives_away_a_stall_of_another_bumdesa(app: Flask, client: FlaskClient) -> None:
    here, elsewhere = make_bumdesa(), make_bumdesa("BUMDesa Lain", OTHER_VILLAGE)
    make_staff(here, Role.DIRECTOR)
    keeper = make_seller()
    with transaction():
        sellers.register_seller(
            _works_for(elsewhere), elsewhere, "Noken Mama", "Mama Yos", OTHER_VILLAGE, person_id=keeper
        )
    sign_in(client)
    office = f"/kantor/{slug_of(here)}/petugas"
    data = {
        "csrf": token_on(client, f"{office}/tambah"),
        "nama": "Siapa Saja",
        "wa": "0812-0000-0011",
        "peran": "petugas",
    }
    answer = client.post(office, data=data)
    assert answer.status_code == 403
    assert "akun di BUMDesa lain" in answer.text
    db.session.rollback()
    assert people.people_for([keeper])[keeper].has_password is False
