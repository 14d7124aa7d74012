"""Typing lines of the bank statement and matching them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from marketplace import payments
from marketplace.foundation import clock
from marketplace.foundation.actor import Actor, Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from marketplace.foundation.money import Money
from marketplace.payments import PaymentView, StatementLineView
from tests.world import PUNJULHARJO, Village, open_village, staff

Opener = Callable[..., PaymentView]


def typed(
    village: Village, amount: int, actor: Actor | None = None, key: str = "kunci-mutasi-1", **more: Any
) -> StatementLineView:
    facts = {"booked_on": clock.now().date(), "text": "TRSF SARI", "bank_account_id": village.bank_account_id, **more}
    with transaction():
        return payments.type_statement_line(
            actor or village.treasurer,
            village.id,
            facts["bank_account_id"],
            Money(amount),
            facts["booked_on"],
            facts["text"],
            key,
        )


def match(actor: Actor, payment: PaymentView, line: StatementLineView) -> PaymentView:
    with transaction():
        return payments.match_payment(actor, payment.id, line.id)


def violations() -> list[str]:
    db.session.rollback()
    return [sentence for check in payments.checks() for sentence in check.violations()]


def test_a_line_of_the_exact_amount_pays_the_order(village: Village, transfer: Opener, heard: list[Any]) -> None:
    payment = transfer(41, 118_000)
    line = typed(village, 117_999)
    (suggestion,) = payments.suggestions_for(village.id)
    assert [found.id for found in suggestion.payments] == [payment.id]
    paid = match(village.treasurer, payment, line)
    assert (paid.state, paid.received) == ("succeeded", Money(117_999))
    assert heard == [payments.PaymentReceived(payment.id, 41, village.id, "transfer", 118_000, 1, "1.1.01.06")]
    assert violations() == []


def test_another_amount_is_refused_and_says_what_to_do(village: Village, transfer: Opener, heard: list[Any]) -> None:
    payment, line = transfer(41, 118_000), typed(village, 118_000)
    with pytest.raises(Conflict, match=r"tagihan Rp117\.999, mutasi Rp118\.000.*Belum dikenali"):
        match(village.treasurer, payment, line)
    assert heard == []
    assert payments.suggestions_for(village.id)[0].payments == ()


def test_a_line_is_used_once_and_a_payment_is_paid_once(village: Village, transfer: Opener, heard: list[Any]) -> None:
    payment, line = transfer(41, 118_000), typed(village, 117_999)
    twin = typed(village, 117_999, text="TRSF LAIN", key="kunci-mutasi-2")
    match(village.treasurer, payment, line)
    with pytest.raises(Conflict, match="sudah dicocokkan"):
        match(village.treasurer, payment, twin)
    other = transfer(42, 117_999 + 2)
    with pytest.raises(Conflict):
        match(village.treasurer, other, line)
    assert len(heard) == 1


def test_the_same_press_types_one_line_and_the_same_line_again_is_refused(village: Village) -> None:
    assert typed(village, 5_000).id == typed(village, 5_000).id
    with pytest.raises(Conflict, match="pembeda"):
        typed(village, 5_000, key="kunci-mutasi-2")
    assert typed(village, 5_000, key="kunci-mutasi-3", text="TRSF SARI kedua").state == "open"


@pytest.mark.parametrize(
    ("field", "amount", "more"),
    [
        ("jumlah", 0, {}),
        ("tanggal", 5_000, {"booked_on": date(2020, 1, 1)}),
        ("tanggal", 5_000, {"booked_on": date(2999, 1, 1)}),
        ("keterangan", 5_000, {"text": "  "}),
    ],
)
def test_a_line_that_cannot_be_is_refused(village: Village, field: str, amount: int, more: dict[str, Any]) -> None:
    with pytest.raises(Invalid) as refusal:
        typed(village, amount, **more)
    assert list(refusal.value.errors) == [field]


def test_only_those_who_handle_money_type_and_match(village: Village, transfer: Opener) -> None:
    payment, line = transfer(41, 118_000), typed(village, 117_999)
    helper = staff(village.id, Role.STAFF)
    with pytest.raises(NotAllowed):
        typed(village, 6_000, helper, key="kunci-mutasi-2")
    with pytest.raises(NotAllowed):
        match(helper, payment, line)


def test_the_keeper_of_the_goods_does_not_confirm_her_own_money(village: Village, transfer: Opener) -> None:
    payment, line = transfer(41, 118_000, seller_ids=[village.seller_id]), typed(village, 117_999)
    herself = replace(village.treasurer, stalls=frozenset({village.seller_id}))
    with pytest.raises(NotAllowed, match="lapak Anda"):
        match(herself, payment, line)
    assert match(village.treasurer, payment, line).state == "succeeded"


def test_another_bumdesa_sees_nothing_of_it(village: Village, transfer: Opener) -> None:
    payment, line = transfer(41, 118_000), typed(village, 117_999)
    other = open_village("BUMDesa Karang Jahe", PUNJULHARJO, stall="Lapak lain")
    with pytest.raises(NotFound):
        match(other.treasurer, payment, line)
    with pytest.raises(NotFound):
        typed(other, 9_000, bank_account_id=village.bank_account_id)
    theirs = typed(other, 117_999, bank_account_id=other.bank_account_id)
    both = replace(village.treasurer, roles=village.treasurer.roles | other.treasurer.roles)
    with pytest.raises(NotFound):
        match(both, payment, theirs)


@pytest.mark.parametrize("why", ["expired", "cancelled"])
def test_money_for_an_ended_order_is_late_money_and_can_go_back(
    village: Village, transfer: Opener, heard: list[Any], why: str
) -> None:
    payment = transfer(41, 118_000)
    with transaction():
        payments.end_payment(41, why)
        payments.end_payment(41, why)
    line = typed(village, 117_999)
    assert [found.state for found in payments.suggestions_for(village.id)[0].payments] == [why]
    assert match(village.treasurer, payment, line).state == "late"
    assert heard == [payments.PaymentReceivedLate(payment.id, 41, village.id, "transfer", 118_000, 1, "1.1.01.06")]
    with transaction():
        refund = payments.open_refund(41, village.id, Money(117_999))
    assert refund.late
    assert payments.payments_for([41])[41].state == "returned"
    assert violations() == []


def test_unexplained_money_is_set_aside_and_matched_later(village: Village, transfer: Opener, heard: list[Any]) -> None:
    line = typed(village, 117_999)
    with transaction():
        payments.set_aside(village.treasurer, line.id, "tidak ada pesanan dengan jumlah ini")
    assert heard == [payments.MoneySetAside(line.id, village.id, 117_999, "1.1.01.06")]
    payment = transfer(41, 118_000)
    match(village.treasurer, payment, line)
    assert heard[-1].account_code == payments.UNKNOWN_MONEY
    assert violations() == []


def test_a_mistyped_line_can_be_discarded_until_it_is_used(village: Village, transfer: Opener) -> None:
    line = typed(village, 117_999)
    with transaction():
        payments.discard_line(village.treasurer, line.id, "salah ketik")
    payment = transfer(41, 118_000)
    with pytest.raises(Conflict):
        match(village.treasurer, payment, line)
    again = typed(village, 117_999, key="kunci-mutasi-2")
    match(village.treasurer, payment, again)
    with pytest.raises(Conflict):
        with transaction():
            payments.discard_line(village.treasurer, again.id, "")


def test_an_order_has_at_most_one_active_payment(village: Village, transfer: Opener) -> None:
    transfer(41)
    with pytest.raises(DBAPIError):
        transfer(41)
    with transaction():
        payments.end_payment(41, "expired")
    assert transfer(41).is_open


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE payment SET total_rupiah = 1, code_rupiah = 0, due_rupiah = 1, method = 'counter', bank_account_id = NULL",
        "UPDATE payment SET state = 'succeeded'",
        "UPDATE payment SET refunded_rupiah = received_rupiah + 1",
        "UPDATE payment SET order_id = 99",
        "DELETE FROM payment_match",
        "UPDATE payment_match SET payment_id = payment_id + 1",
        "UPDATE statement_line SET amount_rupiah = 1",
        "DELETE FROM statement_line",
        "DELETE FROM payment",
        "INSERT INTO payment_match (bumdesa_id, payment_id, statement_line_id, matched_at) SELECT bumdesa_id, payment_id + 1, statement_line_id, matched_at FROM payment_match",
    ],
)
def test_the_database_refuses_to_change_money_facts(village: Village, transfer: Opener, statement: str) -> None:
    match(village.treasurer, transfer(41, 118_000), typed(village, 117_999))
    transfer(42, 50_000)
    with pytest.raises(DBAPIError):
        with transaction():
            db.session.execute(text(statement))


def test_the_checks_notice_a_transfer_without_its_line(village: Village, transfer: Opener) -> None:
    payment = transfer(41, 118_000)
    with transaction():
        db.session.execute(text("UPDATE payment SET state = 'succeeded', received_rupiah = due_rupiah"))
    assert violations() == [
        f"payment {payment.id}: received without a statement line of its amount",
        "transfer code 1 is held by nobody",
    ]


def test_only_money_that_came_is_work(village: Village, transfer: Opener) -> None:
    payment = transfer(41, 118_000)
    assert (payments.awaited_count(village.id), payments.unmatched_count(village.id)) == (1, 0)
    line = typed(village, 117_999)
    assert payments.unmatched_count(village.id) == 1
    match(village.treasurer, payment, line)
    assert (payments.awaited_count(village.id), payments.unmatched_count(village.id)) == (0, 0)


def test_a_code_is_free_again_a_week_after_its_money_came(village: Village, transfer: Opener) -> None:
    now = clock.now()
    with clock.at(now):
        match(village.treasurer, transfer(41), typed(village, 117_999))
        assert transfer(42).code == Money(2)
    with clock.at(now + timedelta(days=8)):
        assert transfer(43).code == Money(1)
    assert violations() == []


def test_money_that_comes_late_does_not_free_a_code_that_is_somebody_elses_by_now(
    village: Village, transfer: Opener
) -> None:
    now = clock.now()
    with clock.at(now):
        late = transfer(41)
        with transaction():
            payments.end_payment(41, "expired")
    with clock.at(now + timedelta(days=8)):
        assert transfer(42).code == late.code
        match(village.treasurer, late, typed(village, 117_999))
        assert violations() == []
    with clock.at(now + timedelta(days=17)):
        assert transfer(43).code == Money(2)
