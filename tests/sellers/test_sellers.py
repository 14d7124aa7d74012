"""Stalls: who may open one, whose name is shown, and what suspension does."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from marketplace import catalog, people, sellers
from marketplace.foundation.actor import ANONYMOUS, SYSTEM, Actor
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from marketplace.sellers.seller import Seller
from tests.world import MOJOWARNO, PUNJULHARJO, Village, list_goods, open_village


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


def register(actor: Actor, village: Village, stall: str = "Warung Bu Tini", maker: str = "Tini", **more: object) -> int:
    with transaction():
        return sellers.register_seller(actor, village.id, stall, maker, MOJOWARNO, **more)  # type: ignore[arg-type]


def shown(seller_id: int) -> str:
    db.session.rollback()
    return sellers.sellers_for([seller_id])[seller_id].shown_name


def test_the_makers_name_is_shown_only_while_she_agrees(village: Village) -> None:
    quiet = register(village.director, village)
    assert shown(quiet) == "Warung Bu Tini"
    with transaction():
        sellers.give_consent(village.director, quiet, "tampil_nama", "saksi")
        sellers.give_consent(village.director, quiet, "tampil_nama", "kertas")
    assert shown(quiet) == "Tini"
    with transaction():
        sellers.withdraw_consent(village.director, quiet, "tampil_nama")
    assert shown(quiet) == "Warung Bu Tini"
    with transaction():
        sellers.give_consent(village.director, quiet, "tampil_nama", "tanda_tangan")
    assert [(one.method, one.withdrawn_at is None) for one in sellers.consents_of(quiet)] == [
        ("saksi", False), ("tanda_tangan", True),
    ]  # fmt: skip
    assert shown(quiet) == "Tini"


def test_consents_are_never_removed_or_rewritten(village: Village) -> None:
    register(village.director, village, show_name=True)
    for attack in (
        "DELETE FROM seller_consent",
        "UPDATE seller_consent SET kind = 'foto'",
        "UPDATE seller_consent SET method = 'pin'",
    ):
        with pytest.raises(DBAPIError), transaction():
            db.session.execute(text(attack))


def test_only_staff_of_that_bumdesa_open_stalls(village: Village) -> None:
    other = open_village("BUMDesa Lain", PUNJULHARJO, stall="Lapak lain")
    for actor in (other.director, ANONYMOUS, Actor(None, "Sistem"), Actor(99, "Tini")):
        with pytest.raises(NotAllowed):
            register(actor, village)


def test_stalls_of_the_same_name_get_different_addresses(village: Village) -> None:
    ids = [register(SYSTEM, village, stall) for stall in ("Dapur Bu Sari", "Dapur bu sari!", "木", "木木")]
    slugs = [view.slug for view in sellers.sellers_for(ids).values()]
    assert slugs == ["dapur-bu-sari-2", "dapur-bu-sari-3", "lapak", "lapak-2"]
    assert sellers.seller_by_slug("lapak").id == ids[2]


@pytest.mark.parametrize("slug", ["tidak-ada", "", "\x00", "x" * 500])
def test_an_unknown_address_is_not_there(village: Village, slug: str) -> None:
    with pytest.raises(NotFound):
        sellers.seller_by_slug(slug)


@pytest.mark.parametrize(("stall", "maker"), [("", "Tini"), ("Warung", "  "), ("x" * 81, "Tini")])
def test_names_must_be_given_and_short(village: Village, stall: str, maker: str) -> None:
    with pytest.raises(Invalid):
        register(SYSTEM, village, stall, maker)
    db.session.rollback()
    assert len(sellers.sellers_of(village.id)) == 1


def test_a_keeper_may_do_for_her_own_stall_and_no_other(village: Village) -> None:
    with transaction():
        tini = people.add_person("Tini", phone="+6281200000033")
    mine = register(SYSTEM, village, person_id=tini)
    me = Actor(tini, "Tini", stalls=frozenset({mine}))
    with transaction():
        sellers.pay_to_bank(me, mine, "BRI", "1234 5678-90", "Tini")
    with pytest.raises(NotFound), transaction():
        sellers.pay_to_bank(me, village.seller_id, "BRI", "1234567890", "Tini")


def test_bank_numbers_are_secret_at_rest(village: Village) -> None:
    with transaction():
        sellers.pay_to_bank(village.treasurer, village.seller_id, "BRI", "1234 5678-90", "Sari")
    stored = db.session.scalars(select(Seller.bank_number_secret).where(Seller.id == village.seller_id)).one()
    assert "1234567890" not in (stored or "")
    assert sellers.bank_of(village.treasurer, village.seller_id) == sellers.BankAccount("BRI", "1234567890", "Sari")
    with pytest.raises(NotFound):
        sellers.bank_of(ANONYMOUS, village.seller_id)
    with transaction():
        sellers.pay_in_cash(village.treasurer, village.seller_id)
    assert sellers.bank_of(village.treasurer, village.seller_id) is None


@pytest.mark.parametrize(
    ("bank", "number", "holder"),
    [("", "1234567", "Sari"), ("BRI", "12345", "Sari"), ("BRI", "12a4567", "Sari"), ("BRI", "1234567", "")],
)
def test_a_wrong_account_changes_nothing(village: Village, bank: str, number: str, holder: str) -> None:
    with pytest.raises(Invalid), transaction():
        sellers.pay_to_bank(village.treasurer, village.seller_id, bank, number, holder)
    assert sellers.sellers_for([village.seller_id])[village.seller_id].payout_method == "tunai"


def test_a_suspended_stall_sells_nothing_until_it_may_again(village: Village) -> None:
    variant = list_goods(village)
    public_id = catalog.offers_for([variant])[variant].public_id
    with transaction():
        sellers.suspend_seller(village.director, village.seller_id, "Keluhan pembeli")
        sellers.suspend_seller(village.director, village.seller_id, "dua kali")
    assert not catalog.newest()
    with pytest.raises(Conflict, match="dihentikan"), transaction():
        catalog.put_on_shelf(village.director, public_id)
    with transaction():
        sellers.verify_seller(village.director, village.seller_id)
        catalog.put_on_shelf(village.director, public_id)
    assert len(catalog.newest()) == 1
