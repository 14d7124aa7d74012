"""Cash at the counter, and money that goes back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask

from marketplace import payments
from marketplace.foundation.actor import Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, DomainError, Invalid, NotAllowed, NotFound
from marketplace.foundation.money import Money
from marketplace.payments import PaymentView, RefundView
from tests.world import PUNJULHARJO, Village, open_village, staff

Opener = Callable[..., PaymentView]


def take(village: Village, payment: PaymentView, **more: Any) -> PaymentView:
    with transaction():
        return payments.take_cash(more.get("actor", village.cashier), payment.id)


def refund(village: Village, amount: int) -> RefundView:
    with transaction():
        return payments.open_refund(41, village.id, Money(amount), reason="dibatalkan pembeli")


def test_the_cashier_takes_cash_once_and_gives_a_receipt_number(
    village: Village, transfer: Opener, heard: list[Any]
) -> None:
    payment = transfer(41, 118_000, payments.COUNTER)
    paid = take(village, payment)
    assert paid.state == "succeeded"
    assert paid.receipt_number is not None
    assert paid.receipt_number.startswith("KW-")
    assert heard == [payments.PaymentReceived(payment.id, 41, village.id, "counter", 118_000, 0, "1.1.01.01")]
    with pytest.raises(Conflict, match=paid.receipt_number):
        take(village, payment)


def test_cash_is_not_taken_for_transfers_ended_orders_own_goods_or_by_others(
    village: Village, transfer: Opener
) -> None:
    with pytest.raises(Conflict, match="transfer"):
        take(village, transfer(41))
    ended = transfer(42, 5_000, payments.COUNTER)
    with transaction():
        payments.end_payment(42, "expired")
    with pytest.raises(Conflict, match="berakhir"):
        take(village, ended)
    own = transfer(43, 5_000, payments.COUNTER, seller_ids=[village.seller_id])
    with_goods = transfer(44, 5_000, payments.COUNTER, at_handover=True)
    with pytest.raises(Conflict, match="saat barang diserahkan"):
        take(village, with_goods)
    with pytest.raises(NotAllowed):
        take(village, own, actor=replace(village.cashier, stalls=frozenset({village.seller_id})))
    with pytest.raises(NotAllowed):
        take(village, own, actor=staff(village.id, Role.STAFF))
    with pytest.raises(NotFound):
        take(village, own, actor=open_village("BUMDesa lain", PUNJULHARJO, stall="Lain").cashier)


def test_no_more_goes_back_than_came(village: Village, transfer: Opener, heard: list[Any]) -> None:
    with pytest.raises(NotFound):
        refund(village, 1_000)
    take(village, transfer(41, 118_000, payments.COUNTER))
    with pytest.raises(Conflict, match=r"paling banyak Rp118\.000"):
        refund(village, 118_001)
    opened = refund(village, 118_000)
    assert (opened.state, opened.account_code, opened.late) == ("opened", "1.1.01.01", False)
    assert heard[-1] == payments.RefundOpened(opened.id, 41, village.id, 118_000)
    with pytest.raises(NotFound):
        refund(village, 1)


def test_a_refund_is_paid_once_by_those_who_may(village: Village, transfer: Opener, heard: list[Any]) -> None:
    take(village, transfer(41, 118_000, payments.COUNTER))
    opened = refund(village, 118_000)
    with pytest.raises(NotAllowed):
        with transaction():
            payments.pay_refund(village.cashier, opened.id, "tunai")
    with pytest.raises(Invalid):
        with transaction():
            payments.pay_refund(village.treasurer, opened.id, "transfer", " ")
    with transaction():
        paid = payments.pay_refund(village.treasurer, opened.id, "transfer", "REF-1")
    assert (paid.state, paid.account_code, paid.reference) == ("paid", "1.1.01.06", "REF-1")
    assert heard[-1] == payments.RefundPaid(opened.id, 41, village.id, 118_000, "1.1.01.06")
    with pytest.raises(Conflict, match="sudah dikembalikan"):
        with transaction():
            payments.pay_refund(village.treasurer, opened.id, "tunai")
    assert payments.refunds_for([41])[41] == [paid]


def test_ten_refunds_of_fifteen_percent_at_once_give_six(app: Flask, village: Village, transfer: Opener) -> None:
    take(village, transfer(41, 100_000, payments.COUNTER))
    done: list[bool] = []
    start = threading.Barrier(10)

    def ask() -> None:
        with app.app_context():
            start.wait()
            try:
                refund(village, 15_000)
                done.append(True)
            except DomainError:
                done.append(False)
            finally:
                db.session.remove()

    threads = [threading.Thread(target=ask) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(done) == [False] * 4 + [True] * 6
    db.session.rollback()
    assert [sentence for check in payments.checks() for sentence in check.violations()] == []
