"""Every privileged act leaves one entry, with who and how much; ordinary trade leaves none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from flask import Flask
from flask.testing import FlaskClient

from marketplace import bookkeeping, bumdesa, orders, payments, people, sellers
from marketplace.audit import Act, entries
from marketplace.bumdesa.banking import resume_bank_account
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.money import Money
from marketplace.people.hiring import hire
from tests.bookkeeping.trading import key, paid, placed, sold, take_from_bank
from tests.people.making import PASSWORD, make_staff, sign_in, token_on
from tests.world import Village, list_goods, open_village


def noted(village: Village, act: Callable[[], object]) -> list[tuple[Act, str, str]]:
    """What one act added to the log of this Bumdesa."""
    before = len(entries(village.id, limit=500))
    with transaction():
        act()
    db.session.rollback()
    new = entries(village.id, limit=500)
    return [(entry.act, entry.who, entry.words) for entry in reversed(new[: len(new) - before])]


def test_trade_leaves_nothing_and_money_that_leaves_is_noted(app: Flask) -> None:
    village = open_village()
    variant = list_goods(village, price=100_000, stock=50)
    before = len(entries(village.id, limit=500))
    sold(village, variant, 100_000, 3)
    take_from_bank(village, 200_000)
    waiting = paid(village, placed(village, variant, 100_000))
    assert len(entries(village.id, limit=500)) == before

    cash = noted(village, lambda: bookkeeping.pay_in_cash(village.cashier, village.seller_id, Money(50_000), key()))
    assert [act for act, *_ in cash] == [Act.PAYOUT_APPROVED, Act.PAYOUT_PAID]
    assert {who for _, who, _ in cash} == {"Petugas kasir"}
    assert all("Rp50.000 untuk" in words and "KW-" in words for *_, words in cash)

    opened = noted(village, lambda: orders.cancel_order(village.director, orders.order_by_id(waiting.id), "habis"))
    (refund,) = payments.refunds_for([waiting.id])[waiting.id]
    assert opened == [(Act.REFUND_OPENED, "Petugas direktur", f"{refund.amount} untuk {waiting.number}: habis")]
    returned = noted(village, lambda: payments.pay_refund(village.treasurer, refund.id, "tunai"))
    assert [(act, who) for act, who, _ in returned] == [(Act.REFUND_PAID, "Petugas bendahara")]


def test_what_directors_and_treasurers_set_is_noted_without_its_secrets(app: Flask) -> None:
    village = open_village()
    start = clock.now() + timedelta(days=40)
    acts: list[tuple[Act, Callable[[], object]]] = [
        (Act.TERMS_ANNOUNCED, lambda: bumdesa.announce_terms(village.director, village.id, 750, start)),
        (
            Act.BANK_ADDED,
            lambda: bumdesa.add_bank_account(village.treasurer, village.id, "BRI", "776655443322", "BUMDesa"),
        ),
        (Act.BANK_STOPPED, lambda: bumdesa.retire_bank_account(village.treasurer, village.id, village.bank_account_id)),
        (Act.BANK_RESUMED, lambda: resume_bank_account(village.treasurer, village.id, village.bank_account_id)),
        (
            Act.SELLER_BANK_CHANGED,
            lambda: sellers.pay_to_bank(village.treasurer, village.seller_id, "BRI", "998877665544", "Sari"),
        ),
        (Act.SELLER_BANK_CHANGED, lambda: sellers.pay_in_cash(village.treasurer, village.seller_id)),
    ]
    for expected, act in acts:
        (entry,) = noted(village, act)
        assert entry[0] == expected
        assert "776655443322" not in entry[2] and "998877665544" not in entry[2]
    assert "7,5% mulai" in entries(village.id, "hak", limit=500)[5].words


def test_rights_and_accounts_are_noted(app: Flask, client: FlaskClient) -> None:
    village = open_village()
    make_staff(village.id, Role.DIRECTOR)
    kasir = make_staff(village.id, Role.CASHIER, "kasir")
    given = noted(village, lambda: people.grant_role(SYSTEM, kasir, village.id, Role.STAFF))
    taken = noted(village, lambda: people.revoke_role(SYSTEM, kasir, village.id, Role.STAFF))
    assert (given, taken) == (
        [(Act.ROLE_GRANTED, "Sistem", "petugas: Kasir")], [(Act.ROLE_REVOKED, "Sistem", "petugas: Kasir")],
    )  # fmt: skip
    sign_in(client)
    person = f"/kantor/{bumdesa.bumdesa_view(village.id).slug}/petugas/{kasir}"
    token = token_on(client, "/saya")
    for path, act in (
        ("nonaktif", Act.PERSON_DISABLED),
        ("aktif", Act.PERSON_ENABLED),
        ("sandi-baru", Act.SECRET_RESET),
    ):
        assert client.post(f"{person}/{path}", data={"csrf": token}).status_code in (200, 303)
        newest = entries(village.id)[0]
        assert (newest.act, newest.who, newest.words) == (act, "Sari", "Kasir")
    form = {"csrf": token, "lama": PASSWORD, "sandi": "payung-kursi-ombak"}
    assert client.post("/saya/sandi", data=form).status_code == 303
    assert entries(village.id)[0].act == Act.SECRET_CHANGED


def test_a_first_password_is_noted_whenever_it_is_given_again_too(app: Flask) -> None:
    """Pressed once more, while it is unused: another password, and nothing else that would tell of it."""
    village = open_village()

    def take_on() -> object:
        return hire(village.director, village.id, "Budi", "", "budi", Role.STAFF)

    given = (Act.SECRET_RESET, "Petugas direktur", "Budi")
    assert [noted(village, take_on)[-1], *noted(village, take_on)] == [given, given]
