"""Terms are announced for the future, never changed; the highest version in force counts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from marketplace import bumdesa, sellers
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Invalid, NotAllowed
from tests.people.making import PIN, VILLAGE, make_bumdesa, make_seller, make_staff, sign_in, token_on

NOW = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
PATH = "/kantor/bumdesa-mojowarno/pengaturan/potongan"


def _announce(here: int, commission_bp: int, start: datetime) -> None:
    with transaction():
        bumdesa.announce_terms(SYSTEM, here, commission_bp, start)


def test_a_version_counts_from_its_moment_on(app: Flask, clock_at: Any) -> None:
    """The first one always, or a clock that was set back behind the founding would stop every order."""
    with clock_at(NOW):
        here = make_bumdesa()
        _announce(here, 750, NOW + timedelta(days=10))
    for days, expected in ((-1, 1000), (0, 1000), (9, 1000), (10, 750), (400, 750)):
        with clock_at(NOW + timedelta(days=days)):
            assert bumdesa.current_terms(here).commission_bp == expected
            assert bumdesa.bumdesa_and_commission(here) == (bumdesa.bumdesa_view(here), expected)


def test_a_later_announcement_for_the_same_day_overtakes_the_first(app: Flask, clock_at: Any) -> None:
    with clock_at(NOW):
        here = make_bumdesa()
        _announce(here, 2500, NOW + timedelta(days=10))
        _announce(here, 1200, NOW + timedelta(days=10))
        _announce(here, 1200, NOW + timedelta(days=10))  # pressed twice
    with clock_at(NOW + timedelta(days=11)):
        assert bumdesa.current_terms(here).commission_bp == 1200
        assert bumdesa.bumdesa_and_commission(here)[1] == 1200
        assert [one.version for one in bumdesa.terms_by_version(here)] == [3, 2, 1]


def test_everything_that_will_count_is_told_to_staff_and_sellers(
    app: Flask, client: FlaskClient, clock_at: Any
) -> None:
    with clock_at(NOW):
        here = make_bumdesa()
        for commission_bp, days in ((2500, 40), (1200, 10), (1500, 30), (1600, 30)):
            _announce(here, commission_bp, NOW + timedelta(days=days))
        assert [terms.commission_bp for terms in bumdesa.coming_terms(here)] == [1200, 1600]
        make_staff(here)
        sign_in(client)
        office = client.get(PATH).get_data(as_text=True)
        keeper = make_seller()
        with transaction():
            sellers.register_seller(SYSTEM, here, "Dapur", "Warsini", VILLAGE, person_id=keeper)
        seller = app.test_client()
        sign_in(seller, "081200000011", PIN)
        own = seller.get("/lapak-saya").get_data(as_text=True)
    for html in (office, own):
        assert [words in html for words in ("12%</strong> mulai 1 Des", "16%</strong> mulai 21 Des", "25%</strong>")] == [
            True, True, False,
        ]  # fmt: skip
    with clock_at(NOW + timedelta(days=35)):
        assert (bumdesa.coming_terms(here), bumdesa.current_terms(here).commission_bp) == ([], 1600)


@pytest.mark.parametrize("delta", [timedelta(0), timedelta(seconds=-1), timedelta(days=-30)])
def test_the_past_cannot_be_announced(app: Flask, clock_at: Any, delta: timedelta) -> None:
    with clock_at(NOW):
        here = make_bumdesa()
        with pytest.raises(Invalid):
            _announce(here, 500, NOW + delta)


@pytest.mark.parametrize("commission_bp", [-1, 5001, 10.5, "1000", True])
def test_only_sensible_shares_can_be_announced(app: Flask, commission_bp: Any) -> None:
    here = make_bumdesa()
    with pytest.raises(Invalid):
        _announce(here, commission_bp, datetime(2099, 1, 1, tzinfo=UTC))


def test_only_the_director_announces(app: Flask) -> None:
    here = make_bumdesa()
    with pytest.raises(NotAllowed), transaction():
        treasurer = Actor(1, "Budi", frozenset({(here, Role.TREASURER)}))
        bumdesa.announce_terms(treasurer, here, 500, datetime(2099, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("attack", ["UPDATE bumdesa_terms SET commission_bp = 1", "DELETE FROM bumdesa_terms"])
def test_versions_never_change_even_by_sql(app: Flask, attack: str) -> None:
    make_bumdesa()
    with pytest.raises(DBAPIError), transaction():
        db.session.execute(text(attack))


def test_the_director_announces_for_a_day_in_the_zone_of_the_village(client: FlaskClient, clock_at: Any) -> None:
    with clock_at(NOW):
        here = make_bumdesa()
        make_staff(here)
        sign_in(client)
        form = {"csrf": token_on(client, PATH), "potongan": "7,5", "mulai": "2026-12-01"}
        assert client.post(PATH, data=form).status_code == 303
        page = client.get(PATH).get_data(as_text=True)
    assert "7,5%" in page
    assert "1 Desember 2026" in page
    assert bumdesa.terms_by_version(here)[0].effective_from == datetime(2026, 11, 30, 17, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("share", "start"),
    [("", ""), ("banyak", "2026-12-01"), ("51", "2026-12-01"), ("10", "2026-11-21"), ("10", "kemarin"), ("10", "2036-01-01"),
     ("-5", "2026-12-01"), ("1000000000000", "2026-12-01"), ("10", "2026-13-40")],
)  # fmt: skip
def test_a_refused_announcement_keeps_what_was_typed(
    client: FlaskClient, clock_at: Any, share: str, start: str
) -> None:
    with clock_at(NOW):
        here = make_bumdesa()
        make_staff(here)
        sign_in(client)
        answer = client.post(PATH, data={"csrf": token_on(client, PATH), "potongan": share, "mulai": start})
    assert answer.status_code == 422
    html = answer.get_data(as_text=True)
    assert f'value="{share}"' in html
    assert f'value="{start}"' in html
    assert len(bumdesa.terms_by_version(here)) == 1
