"""The few rupiah by which a transfer is told apart."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from marketplace import payments
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Unavailable
from marketplace.foundation.money import Money
from marketplace.payments import PaymentView
from marketplace.payments.codes import free_codes
from tests.world import Village

Opener = Callable[..., PaymentView]


def test_a_transfer_asks_for_the_total_less_the_smallest_free_code(transfer: Opener) -> None:
    first, second = transfer(41, 118_000), transfer(42, 118_000)
    assert (first.code, first.due) == (Money(1), Money(117_999))
    assert (second.code, second.due) == (Money(2), Money(117_998))


def test_cash_asks_for_the_whole_total(transfer: Opener) -> None:
    payment = transfer(41, 118_000, payments.COUNTER)
    assert (payment.code, payment.due) == (Money(0), Money(118_000))


def test_two_open_transfers_never_ask_for_the_same_amount(transfer: Opener) -> None:
    assert transfer(41, 10_000).due == Money(9_999)
    assert transfer(42, 10_001).due == Money(9_998), "the next code, 2, would ask for 9.999 as well"


def test_a_code_rests_seven_days_after_its_payment(transfer: Opener) -> None:
    now = clock.now()
    with clock.at(now):
        assert transfer(41).code == Money(1)
        with transaction():
            payments.end_payment(41, "expired")
    with clock.at(now + timedelta(days=6, hours=23)):
        assert transfer(42).code == Money(2)
    with clock.at(now + timedelta(days=7, seconds=1)):
        assert transfer(43).code == Money(1)


def test_an_open_payment_keeps_its_code_however_long_it_takes(transfer: Opener) -> None:
    now = clock.now()
    with clock.at(now):
        transfer(41)
    with clock.at(now + timedelta(days=400)):
        assert transfer(42).code == Money(2)


def test_when_all_codes_are_taken_the_buyer_is_told_what_to_do(transfer: Opener) -> None:
    transfer(41, 3)
    transfer(42, 3)
    with pytest.raises(Unavailable, match="loket"):
        transfer(43, 3)


def test_sixty_four_buyers_at_once_get_sixty_four_codes(app: Flask, village: Village) -> None:
    results: list[PaymentView | Exception] = []
    start = threading.Barrier(64)

    def order(number: int) -> None:
        with app.app_context():
            start.wait()
            try:
                with transaction():
                    results.append(payments.open_payment(number, village.id, Money(118_000), payments.TRANSFER, None))
            except Exception as error:
                results.append(error)
            finally:
                db.session.remove()

    threads = [threading.Thread(target=order, args=(1000 + number,)) for number in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    failed = [result for result in results if isinstance(result, Exception)]
    assert failed == []
    codes: list[Any] = [result.code.rupiah for result in results if isinstance(result, PaymentView)]
    assert len(set(codes)) == 64
    assert max(codes) <= 128, "codes stay small"


@given(st.integers(2, 2_000), st.sets(st.integers(1, 999)), st.sets(st.integers(1, 2_000)))
def test_free_codes_leave_something_to_pay_and_are_free(total: int, codes: set[int], dues: set[int]) -> None:
    found = list(free_codes(Money(total), codes, dues))
    assert found == sorted(found)
    assert all(total - code >= 1 and code not in codes and total - code not in dues for code in found)
