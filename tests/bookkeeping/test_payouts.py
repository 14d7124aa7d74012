"""Paying villagers: what they have and no more, once, by the right people."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from marketplace import bookkeeping, ledger, sellers
from marketplace.foundation.actor import Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, DomainError, Invalid, NotAllowed, NotFound
from marketplace.foundation.money import Money
from tests.bookkeeping.trading import (
    key,
    paid,
    paid_in_cash,
    placed,
    sold,
    standing,
    take_from_bank,
    violations,
)
from tests.world import PUNJULHARJO, Village, list_goods, open_village, staff

PRICE = 100_000
Raises = type[DomainError]


@pytest.fixture
def village(app: Flask) -> Village:
    """A Bumdesa that owes its seller Rp90.000 and has Rp95.000 cash."""
    village = open_village()
    sold(village, list_goods(village, price=PRICE, stock=50), PRICE)
    take_from_bank(village, 95_000)
    return village


def balance_of(village: Village) -> Money:
    db.session.rollback()
    return bookkeeping.seller_balance(village.seller_id).available


def with_bank(village: Village) -> None:
    with transaction():
        sellers.pay_to_bank(village.director, village.seller_id, "BRI", "123456789", "Sari")


def requested(village: Village, amount: int = 90_000, how: str = "bank") -> bookkeeping.PayoutView:
    with transaction():
        return bookkeeping.request_payout(village.treasurer, village.seller_id, Money(amount), how, key())


def test_small_cash_is_paid_in_one_step_with_a_receipt(village: Village) -> None:
    payout = paid_in_cash(village.cashier, village.seller_id, 90_000)
    assert (payout.state, payout.amount, payout.payee) == ("paid", Money(90_000), "Sari")
    assert payout.receipt_number.startswith("KW-")
    assert [entry.source_key for entry in ledger.entries_for(f"payout:{payout.id}:")] == [
        f"payout:{payout.id}:approved",
        f"payout:{payout.id}:paid",
    ]
    assert balance_of(village) == Money(0)
    assert standing(village)["1.1.01.01"] == 5_000
    assert violations() == []


def test_never_more_than_she_has(village: Village) -> None:
    with pytest.raises(Conflict, match=r"tinggal Rp90\.000"):
        paid_in_cash(village.cashier, village.seller_id, 90_001)
    paid_in_cash(village.cashier, village.seller_id, 40_000)
    with pytest.raises(Conflict, match=r"tinggal Rp50\.000"):
        paid_in_cash(village.cashier, village.seller_id, 50_001)
    assert balance_of(village) == Money(50_000)


def test_money_of_unfinished_orders_cannot_be_paid_out(village: Village) -> None:
    variant = list_goods(village, "Madu", price=50_000)
    paid(village, placed(village, variant, 50_000))
    balance = bookkeeping.seller_balance(village.seller_id)
    assert (balance.available, balance.waiting) == (Money(90_000), Money(45_000))
    assert [(part.line_name, part.amount) for part in balance.parts] == [("Madu × 1", Money(45_000))]
    with pytest.raises(Conflict):
        paid_in_cash(village.cashier, village.seller_id, 100_000)


def test_the_same_key_pays_once(village: Village) -> None:
    first = paid_in_cash(village.cashier, village.seller_id, 30_000, "kunci-bayar-1")
    again = paid_in_cash(village.cashier, village.seller_id, 30_000, "kunci-bayar-1")
    assert first == again
    assert balance_of(village) == Money(60_000)
    with pytest.raises(Conflict):
        paid_in_cash(village.cashier, village.seller_id, 31_000, "kunci-bayar-1")


def test_an_empty_till_pays_nobody_and_says_what_to_do(village: Village) -> None:
    with transaction():
        bookkeeping.move_cash(village.treasurer, village.id, "setor", Money(90_000), key())
    with pytest.raises(Conflict, match=r"tinggal Rp5\.000.*Ambil dulu dari bank"):
        paid_in_cash(village.cashier, village.seller_id, 90_000)
    with pytest.raises(Conflict, match=r"tinggal Rp5\.000"):
        with transaction():
            bookkeeping.move_cash(village.treasurer, village.id, "setor", Money(5_001), key())
    assert balance_of(village) == Money(90_000)
    assert violations() == []


def test_a_bank_payout_needs_two_people_and_a_reference(village: Village) -> None:
    with pytest.raises(Invalid, match="rekening"):
        requested(village)
    with_bank(village)
    payout = requested(village)
    with pytest.raises(NotAllowed, match="mengajukan"):
        with transaction():
            bookkeeping.approve_payout(village.treasurer, payout.id)
    with pytest.raises(Conflict):
        with transaction():
            bookkeeping.pay_payout(village.director, payout.id, "REF-1")
    with transaction():
        bookkeeping.approve_payout(village.director, payout.id)
    assert balance_of(village) == Money(0)
    assert standing(village)["2.1.05.06"] == -90_000
    assert violations() == []
    with pytest.raises(Invalid, match="referensi"):
        with transaction():
            bookkeeping.pay_payout(village.treasurer, payout.id, " ")
    with transaction():
        done = bookkeeping.pay_payout(village.treasurer, payout.id, "REF-1", Money(2_500))
    assert (done.state, done.account_code, done.fee) == ("paid", "1.1.01.06", Money(2_500))
    assert standing(village)["7.2.01.01"] == 2_500
    with pytest.raises(Conflict, match="dua kali"):
        with transaction():
            bookkeeping.pay_payout(village.treasurer, payout.id, "REF-1")
    assert violations() == []


def test_what_the_bank_sends_back_is_hers_again(village: Village) -> None:
    with_bank(village)
    for pay_first in (True, False):
        payout = requested(village)
        with transaction():
            bookkeeping.approve_payout(village.director, payout.id)
        if pay_first:
            with transaction():
                bookkeeping.pay_payout(village.treasurer, payout.id, "REF-1")
        with transaction():
            assert bookkeeping.return_payout(village.treasurer, payout.id, "rekening salah").state == "returned"
        assert balance_of(village) == Money(90_000)
        assert violations() == []


def test_cash_that_was_handed_over_does_not_come_back(village: Village) -> None:
    payout = paid_in_cash(village.cashier, village.seller_id, 10_000)
    with pytest.raises(Conflict):
        with transaction():
            bookkeeping.return_payout(village.treasurer, payout.id, "keliru")


def test_one_payout_is_open_at_a_time_and_a_request_can_be_withdrawn(village: Village) -> None:
    with_bank(village)
    payout = requested(village, 10_000)
    with pytest.raises(Conflict, match="belum selesai"):
        requested(village, 10_000)
    with pytest.raises(Conflict, match="belum selesai"):
        paid_in_cash(village.cashier, village.seller_id, 10_000)
    with transaction():
        bookkeeping.cancel_payout(village.treasurer, payout.id)
    assert requested(village, 10_000).state == "requested"
    assert violations() == []


def test_cash_above_ten_million_needs_a_second_person(village: Village) -> None:
    with pytest.raises(Conflict, match="dua orang"):
        paid_in_cash(village.treasurer, village.seller_id, 10_000_001)
    with pytest.raises(Conflict, match="Saldo"):  # exactly ten million one person may pay, if it were there
        paid_in_cash(village.treasurer, village.seller_id, 10_000_000)


@pytest.mark.parametrize(
    ("who", "refusal"),
    [
        (lambda village: staff(village.id, Role.STAFF), NotAllowed),
        (lambda village: staff(village.id, Role.SUPERVISOR), NotAllowed),
        (lambda village: replace(village.cashier, stalls=frozenset({village.seller_id})), NotAllowed),
        (lambda village: open_village("BUMDesa lain", PUNJULHARJO, stall="Lain").cashier, NotFound),
    ],
)
def test_strangers_watchers_and_the_seller_herself_do_not_pay(
    village: Village, who: Callable[[Village], object], refusal: Raises
) -> None:
    with pytest.raises(refusal):
        paid_in_cash(who(village), village.seller_id, 1_000)  # type: ignore[arg-type]


def test_a_stall_that_was_stopped_is_not_paid(village: Village) -> None:
    with transaction():
        sellers.suspend_seller(village.director, village.seller_id, "sedang diperiksa")
    with pytest.raises(Conflict, match="dihentikan"):
        paid_in_cash(village.cashier, village.seller_id, 1_000)


def test_sixteen_payouts_of_one_balance_at_once_pay_exactly_one(app: Flask, village: Village) -> None:
    results: list[str] = []
    start = threading.Barrier(16)

    def pay(number: int) -> None:
        with app.app_context():
            start.wait()
            try:
                paid_in_cash(village.cashier, village.seller_id, 90_000, f"kunci-balap-{number}")
                results.append("paid")
            except Conflict:
                results.append("refused")
            except Exception as error:
                results.append(repr(error))
            finally:
                db.session.remove()

    threads = [threading.Thread(target=pay, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == ["paid"] + ["refused"] * 15
    assert balance_of(village) == Money(0)
    assert standing(village)["1.1.01.01"] == 5_000
    assert violations() == []


def test_the_list_of_villagers_shows_who_can_be_paid(village: Village) -> None:
    with transaction():
        sellers.register_seller(village.director, village.id, "Lapak Pak Karto", "Karto", "33.17.09.2016")
    rows = bookkeeping.sellers_money(village.id)
    assert [(row.seller.stall_name, row.available) for row in rows] == [
        ("Dapur Bu Sari", Money(90_000)),
        ("Lapak Pak Karto", Money(0)),
    ]


def test_a_seller_sees_what_her_balance_is_made_of(village: Village) -> None:
    paid_in_cash(village.cashier, village.seller_id, 20_000)
    balance = bookkeeping.seller_balance(village.seller_id)
    assert [(move.label, move.amount) for move in balance.moves] == [
        ("Dibayarkan", Money(-20_000)),
        ("Keripik singkong × 1", Money(90_000)),
    ]
    assert sum(move.amount.rupiah for move in balance.moves) == balance.available.rupiah
    assert [payout.amount for payout in balance.payouts] == [Money(20_000)]
    with pytest.raises(NotFound):
        bookkeeping.seller_balance(9_999)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE payout SET amount_rupiah = 1",
        "UPDATE payout SET seller_id = seller_id + 1",
        "DELETE FROM payout",
        "UPDATE payout SET state = 'requested'",
        "UPDATE payout SET how = 'bank'",
        "DELETE FROM cash_move",
        "UPDATE cash_move SET amount_rupiah = 1",
    ],
)
def test_the_database_refuses_to_change_a_payout(village: Village, statement: str) -> None:
    paid_in_cash(village.cashier, village.seller_id, 20_000)
    with pytest.raises(DBAPIError):
        with transaction():
            db.session.execute(text(statement))


def test_the_checks_name_a_payout_without_its_entry(village: Village) -> None:
    with_bank(village)
    payout = requested(village)
    with transaction():
        statement = "UPDATE payout SET state = 'approved', approved_by = :who, approved_at = requested_at"
        db.session.execute(text(statement), {"who": village.director.person_id})
    found = violations()
    assert any(f"payout:{payout.id}:approved has no entry" in sentence for sentence in found)
    assert any(f"payout:{payout.id} is 0, should be -90000" in sentence for sentence in found)
