"""A Bumdesa joins, is found again, and keeps what never changes."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from marketplace import bumdesa, ledger
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from tests.people.making import OTHER_VILLAGE, VILLAGE, make_bumdesa


def test_a_new_bumdesa_has_a_book_terms_and_the_zone_of_its_province(app: Flask) -> None:
    here = make_bumdesa()
    view = bumdesa.bumdesa_view(here)
    assert (view.slug, view.name, view.village_name, view.regency_name) == (
        "bumdesa-mojowarno", "BUMDesa Mojowarno", "Mojowarno", "Kab. Rembang",
    )  # fmt: skip
    assert (view.zone, view.unit_code, view.unit_name) == ("Asia/Jakarta", "marketplace", "Marketplace")
    assert view.book_id == ledger.book_of(f"bumdesa:{here}")
    assert ledger.trial_balance(view.book_id).debit == 0
    terms = bumdesa.current_terms(here)
    assert (terms.version, terms.commission_bp) == (1, 1000)


def test_the_east_lives_in_its_own_zone(app: Flask) -> None:
    assert bumdesa.bumdesa_view(make_bumdesa("BUMKam Yoka", OTHER_VILLAGE)).zone == "Asia/Jayapura"


def test_namesakes_get_addresses_of_their_own(app: Flask) -> None:
    names = [make_bumdesa("BUMDesa Maju Jaya") for _ in range(3)]
    slugs = [bumdesa.bumdesa_view(one).slug for one in names]
    assert slugs == ["bumdesa-maju-jaya", "bumdesa-maju-jaya-mojowarno", "bumdesa-maju-jaya-mojowarno-2"]
    assert [bumdesa.bumdesa_id_of(slug) for slug in slugs] == names


def test_a_name_without_letters_still_gets_an_address(app: Flask) -> None:
    assert bumdesa.bumdesa_view(make_bumdesa("村の店")).slug == "bumdesa"


def test_an_unknown_slug_is_nobody_and_a_rolled_back_one_is_not_remembered(app: Flask) -> None:
    assert bumdesa.bumdesa_id_of("tidak-ada") is None
    make_bumdesa()
    with pytest.raises(RuntimeError), transaction():
        bumdesa.create_bumdesa(SYSTEM, "Hampir Jadi", VILLAGE)
        assert bumdesa.bumdesa_id_of("hampir-jadi") is not None
        raise RuntimeError
    assert bumdesa.bumdesa_id_of("hampir-jadi") is None


@pytest.mark.parametrize("village", ["", "33", "33.17.09", "33.17.09.9999", "x", "33.17.09.2016' --"])
def test_only_a_village_of_the_list_has_a_bumdesa(app: Flask, village: str) -> None:
    with pytest.raises(Invalid), transaction():
        bumdesa.create_bumdesa(SYSTEM, "BUMDesa Entah", village)


def test_nobody_founds_a_bumdesa_from_a_browser(app: Flask) -> None:
    here = make_bumdesa()
    with pytest.raises(NotAllowed), transaction():
        bumdesa.create_bumdesa(Actor(1, "Sari", frozenset({(here, Role.DIRECTOR)})), "BUMDesa Baru", VILLAGE)


def test_a_slug_of_ones_own_is_checked(app: Flask) -> None:
    make_bumdesa()
    for slug, error in (("Bumdesa Baru", Invalid), ("bumdesa-mojowarno", Conflict)):
        with pytest.raises(error), transaction():
            bumdesa.create_bumdesa(SYSTEM, "BUMDesa Baru", VILLAGE, slug=slug)


@pytest.mark.parametrize("change", ["slug = 'lain'", "zone = 'Asia/Makassar'", "village_code = '33'", "book_id = NULL"])
def test_slug_zone_village_and_book_never_change_even_by_sql(app: Flask, change: str) -> None:
    make_bumdesa()
    with pytest.raises(DBAPIError), transaction():
        db.session.execute(text(f"UPDATE bumdesa SET {change}"))


def test_many_are_read_in_two_statements(app: Flask) -> None:
    ids = [make_bumdesa(f"BUMDesa {number}") for number in range(5)]
    statements: list[str] = []
    event.listen(db.engine, "before_cursor_execute", lambda *given: statements.append(given[2]))
    db.session.rollback()
    views = bumdesa.bumdesas_for([*ids, 999])
    assert set(views) == set(ids)
    assert len([one for one in statements if one.startswith("SELECT")]) <= 2  # places are remembered
    assert bumdesa.bumdesas_for([]) == {}
    with pytest.raises(NotFound):
        bumdesa.bumdesa_view(999)


def test_all_come_by_name(app: Flask) -> None:
    for name in ("BUMDesa Cempaka", "BUMDesa Anggrek", "BUMDesa Bakung"):
        make_bumdesa(name)
    assert [view.name for view in bumdesa.all_bumdesas()] == ["BUMDesa Anggrek", "BUMDesa Bakung", "BUMDesa Cempaka"]
