"""Each recipe against the numbers printed in the design of the books (goods 100.000, shipping 18.000, commission 10 %)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketplace.bookkeeping import card_rules, rules
from marketplace.bookkeeping.parts import part_of
from marketplace.bookkeeping.rules import Share
from marketplace.foundation.errors import Conflict
from marketplace.foundation.money import Money

GOODS, SHIPPING, NOTHING = Money(100_000), Money(18_000), Money(0)
BANK, CASH = "1.1.01.06", "1.1.01.01"
ORDER, SELLER = "order:41", "seller:12"
CONSIGNED = Share(12, GOODS, Money(10_000))
OWN = Share(7, GOODS, NOTHING, own_goods=True, cost=Money(60_000))


def plain(lines: rules.Lines) -> list[tuple[str, int, str | None]]:
    """Balanced lines as (account, signed rupiah, sub-ledger)."""
    assert sum(line.amount for line in lines) == 0
    return [(line.code, line.amount, line.sub_ledger) for line in lines]


def test_j23_a_transfer_with_code_123_holds_the_whole_total() -> None:
    assert plain(rules.payment_received(41, GOODS, SHIPPING, BANK, Money(123))) == [
        (BANK, 117_877, None),
        ("6.3.99.03", 123, None),
        ("2.1.05.03", -100_000, ORDER),
        ("2.1.05.04", -18_000, ORDER),
    ]


def test_j1_a_card_is_owed_by_the_gateway_and_j2_comes_to_the_bank_less_its_fee() -> None:
    assert plain(rules.payment_received(41, GOODS, SHIPPING, "1.1.03.03", NOTHING)) == [
        ("1.1.03.03", 118_000, None),
        ("2.1.05.03", -100_000, ORDER),
        ("2.1.05.04", -18_000, ORDER),
    ]
    assert plain(card_rules.card_money_arrived(Money(118_000), NOTHING, Money(826), BANK)) == [
        (BANK, 117_174, None),
        ("6.3.99.01", 826, None),
        ("1.1.03.03", -118_000, None),
    ]


def test_a_payout_of_the_gateway_may_take_money_from_the_bank_and_bring_money_that_is_not_ours() -> None:
    assert plain(card_rules.card_money_arrived(Money(-20_000), Money(5_000), Money(300), BANK)) == [
        (BANK, -15_300, None),
        ("6.3.99.01", 300, None),
        ("1.1.03.03", 20_000, None),
        ("2.1.05.07", -5_000, None),
    ]


def test_j27_a_dispute_is_withdrawn_then_won_or_lost() -> None:
    all_of_it = Money(118_000)
    assert plain(card_rules.dispute_opened(all_of_it)) == [("1.1.03.06", 118_000, None), ("1.1.03.03", -118_000, None)]
    assert plain(card_rules.dispute_won(all_of_it)) == [("1.1.03.03", 118_000, None), ("1.1.03.06", -118_000, None)]
    assert plain(card_rules.dispute_lost(all_of_it)) == [("6.3.99.04", 118_000, None), ("1.1.03.06", -118_000, None)]


def test_j25_cash_at_the_counter_holds_the_same_total() -> None:
    assert plain(rules.payment_received(41, GOODS, SHIPPING, CASH, NOTHING)) == [
        (CASH, 118_000, None),
        ("2.1.05.03", -100_000, ORDER),
        ("2.1.05.04", -18_000, ORDER),
    ]


def test_an_order_that_is_fetched_holds_no_shipping() -> None:
    assert plain(rules.payment_received(41, GOODS, NOTHING, CASH, NOTHING)) == [
        (CASH, 100_000, None),
        ("2.1.05.03", -100_000, ORDER),
    ]


def test_j26_money_nobody_knows_waits_and_is_then_matched() -> None:
    assert plain(rules.unknown_money(Money(118_000), BANK)) == [(BANK, 118_000, None), ("2.1.05.07", -118_000, None)]
    assert plain(rules.payment_received(41, GOODS, SHIPPING, "2.1.05.07", NOTHING)) == [
        ("2.1.05.07", 118_000, None),
        ("2.1.05.03", -100_000, ORDER),
        ("2.1.05.04", -18_000, ORDER),
    ]


def test_j3_a_courier_cheaper_than_charged_leaves_a_gain() -> None:
    assert plain(rules.courier_paid(41, SHIPPING, Money(17_000), BANK)) == [
        ("2.1.05.04", 18_000, ORDER),
        (BANK, -17_000, None),
        ("7.1.99.01", -1_000, None),
    ]


def test_j3b_a_courier_dearer_than_charged_costs_us() -> None:
    assert plain(rules.courier_paid(41, SHIPPING, Money(20_000), BANK)) == [
        ("2.1.05.04", 18_000, ORDER),
        ("6.2.99.04", 2_000, None),
        (BANK, -20_000, None),
    ]


def test_a_courier_who_cost_exactly_what_was_charged_leaves_no_difference() -> None:
    assert plain(rules.courier_paid(41, SHIPPING, SHIPPING, BANK)) == [
        ("2.1.05.04", 18_000, ORDER),
        (BANK, -18_000, None),
    ]


def test_our_own_courier_is_transport_income() -> None:
    assert plain(rules.shipping_earned(41, SHIPPING, own_courier=True)) == [
        ("2.1.05.04", 18_000, ORDER),
        ("4.1.06.01", -18_000, None),
    ]
    assert rules.shipping_earned(41, NOTHING, own_courier=True) == ()


def test_j4_completion_gives_the_seller_ninety_percent() -> None:
    assert plain(rules.order_completed(41, [CONSIGNED])) == [
        ("2.1.05.03", 100_000, ORDER),
        ("2.1.05.02", -90_000, SELLER),
        ("4.1.11.01", -10_000, None),
    ]


def test_j5_a_payout_is_approved_paid_and_sent_back() -> None:
    amount = Money(90_000)
    assert plain(rules.payout_approved(9, 12, amount)) == [
        ("2.1.05.02", 90_000, SELLER),
        ("2.1.05.06", -90_000, "payout:9"),
    ]
    assert plain(rules.payout_paid(9, amount, BANK, Money(2_500))) == [
        ("2.1.05.06", 90_000, "payout:9"),
        ("7.2.01.01", 2_500, None),
        (BANK, -92_500, None),
    ]
    assert plain(rules.payout_returned(9, 12, amount, BANK)) == [(BANK, 90_000, None), ("2.1.05.02", -90_000, SELLER)]


def test_a_payout_that_was_never_sent_goes_back_from_under_way() -> None:
    assert plain(rules.payout_returned(9, 12, Money(90_000), None)) == [
        ("2.1.05.06", 90_000, "payout:9"),
        ("2.1.05.02", -90_000, SELLER),
    ]


def test_j6_a_refund_before_completion_gives_everything_back() -> None:
    assert plain(rules.refund_opened(41, 5, Money(118_000), GOODS, SHIPPING, NOTHING)) == [
        ("2.1.05.03", 100_000, ORDER),
        ("2.1.05.04", 18_000, ORDER),
        ("2.1.05.05", -118_000, "refund:5"),
    ]
    assert plain(rules.refund_paid(5, Money(118_000), BANK)) == [
        ("2.1.05.05", 118_000, "refund:5"),
        (BANK, -118_000, None),
    ]


def test_a_refund_of_a_transfer_gives_back_what_came_and_undoes_the_code() -> None:
    assert plain(rules.refund_opened(41, 5, Money(117_877), GOODS, SHIPPING, Money(123))) == [
        ("2.1.05.03", 100_000, ORDER),
        ("2.1.05.04", 18_000, ORDER),
        ("2.1.05.05", -117_877, "refund:5"),
        ("6.3.99.03", -123, None),
    ]


def test_shipping_already_spent_is_our_loss_when_money_goes_back() -> None:
    assert plain(rules.refund_opened(41, 5, Money(118_000), GOODS, NOTHING, NOTHING)) == [
        ("2.1.05.03", 100_000, ORDER),
        ("6.2.99.04", 18_000, None),
        ("2.1.05.05", -118_000, "refund:5"),
    ]


def test_a_partial_refund_before_completion_is_refused_with_the_whole_amount() -> None:
    with pytest.raises(Conflict, match=r"Rp118\.000"):
        rules.refund_opened(41, 5, Money(50_000), GOODS, SHIPPING, NOTHING)


def test_money_that_came_too_late_goes_back_from_unknown_money() -> None:
    assert plain(rules.late_refund_opened(5, Money(117_877))) == [
        ("2.1.05.07", 117_877, None),
        ("2.1.05.05", -117_877, "refund:5"),
    ]


def test_j7_a_return_after_completion_is_taken_from_the_sellers_balance() -> None:
    assert plain(rules.returned_after_completion(5, [CONSIGNED], {12: Money(90_000)})) == [
        ("2.1.05.02", 90_000, SELLER),
        ("4.1.11.01", 10_000, None),
        ("2.1.05.05", -100_000, "refund:5"),
    ]


def test_j8_a_return_after_the_payout_is_owed_by_the_seller_and_kept_from_her_next_sale() -> None:
    assert plain(rules.returned_after_completion(5, [CONSIGNED], {})) == [
        ("1.1.03.05", 90_000, SELLER),
        ("4.1.11.01", 10_000, None),
        ("2.1.05.05", -100_000, "refund:5"),
    ]
    assert plain(rules.debt_deducted(12, Money(90_000))) == [
        ("2.1.05.02", 90_000, SELLER),
        ("1.1.03.05", -90_000, SELLER),
    ]


def test_a_return_larger_than_the_balance_splits_by_itself() -> None:
    assert plain(rules.returned_after_completion(5, [CONSIGNED], {12: Money(30_000)})) == [
        ("2.1.05.02", 30_000, SELLER),
        ("1.1.03.05", 60_000, SELLER),
        ("4.1.11.01", 10_000, None),
        ("2.1.05.05", -100_000, "refund:5"),
    ]


def test_j10_a_counter_sale_is_completed_at_once() -> None:
    assert plain(rules.sold_at_counter([CONSIGNED])) == [
        (CASH, 100_000, None),
        ("2.1.05.02", -90_000, SELLER),
        ("4.1.11.01", -10_000, None),
    ]


def test_j11_own_goods_are_sales_with_a_cost() -> None:
    assert plain(rules.sold_at_counter([OWN])) == [(CASH, 100_000, None), ("4.2.01.01", -100_000, None)]
    assert plain(rules.goods_left_stock([OWN])) == [("5.1.01.01", 60_000, None), ("1.1.05.01", -60_000, None)]


def test_j11b_own_goods_sold_online_are_earned_at_completion() -> None:
    assert plain(rules.order_completed(41, [OWN])) == [("2.1.05.03", 100_000, ORDER), ("4.2.01.01", -100_000, None)]


def test_j11c_returned_own_goods_come_back_into_stock() -> None:
    assert plain(rules.returned_after_completion(5, [OWN], {})) == [
        ("4.2.01.98", 100_000, None),
        ("2.1.05.05", -100_000, "refund:5"),
    ]
    assert plain(rules.goods_back_in_stock([OWN])) == [("1.1.05.01", 60_000, None), ("5.1.01.01", -60_000, None)]


def test_one_order_mixes_consigned_and_own_goods_of_several_sellers() -> None:
    shares = [CONSIGNED, Share(3, Money(20_000), Money(2_000)), Share(12, Money(5_000), Money(500)), OWN]
    assert plain(rules.order_completed(41, shares)) == [
        ("2.1.05.03", 225_000, ORDER),
        ("2.1.05.02", -18_000, "seller:3"),
        ("2.1.05.02", -94_500, SELLER),
        ("4.1.11.01", -12_500, None),
        ("4.2.01.01", -100_000, None),
    ]


@pytest.mark.parametrize(("amount", "commission"), [(15, 2), (14, 1), (25_005, 2_501), (1, 0), (99_999, 10_000)])
def test_commission_is_rounded_half_up_and_the_rest_is_the_sellers(amount: int, commission: int) -> None:
    share = Share(12, Money(amount), Money(amount).share(1000))
    assert share.commission == Money(commission)
    assert share.of_seller == Money(amount - commission)


amounts = st.integers(1, 10**9)


@given(
    st.lists(st.tuples(st.integers(1, 4), amounts, st.integers(0, 10_000), st.booleans()), min_size=1, max_size=8),
    st.integers(1, 100),
)
def test_whatever_is_sold_and_returned_in_part_balances(lines: list[tuple[int, int, int, bool]], percent: int) -> None:
    shares = [
        Share(
            seller,
            Money(amount),
            Money(0) if own else Money(amount).share(bp),
            own,
            Money(amount // 2) if own else Money(0),
        )
        for seller, amount, bp, own in lines
    ]
    goods = sum(share.amount.rupiah for share in shares)
    plain(rules.order_completed(41, shares))
    returned = Money(max(1, goods * percent // 100))
    part = part_of(shares, returned)
    assert sum(share.amount.rupiah for share in part) == returned.rupiah
    back = plain(rules.returned_after_completion(5, part, {1: Money(1_000)}))
    assert ("2.1.05.05", -returned.rupiah, "refund:5") in back
    assert all(amount > 0 for code, amount, _ in back if code != "2.1.05.05")


@given(
    amounts=st.lists(st.integers(1, 200_000), min_size=1, max_size=4), bp=st.integers(0, 5_000),
    wants=st.lists(st.integers(1, 90_000), min_size=1, max_size=12),
)  # fmt: skip
def test_all_parts_together_give_back_the_sale_and_not_a_rupiah_more(
    amounts: list[int], bp: int, wants: list[int]
) -> None:
    """However it is cut: nobody pays back more than she got, and after the last piece nothing of the sale is left."""
    shares = [Share(number, Money(one), Money(one).share(bp)) for number, one in enumerate(amounts)]
    given_back: list[Money] = []
    parts: list[Share] = []
    for want in [*map(Money, wants), Money(10**9)]:
        left = Money(sum(amounts)) - Money(sum(one.rupiah for one in given_back))
        if not left:
            break
        if want > left:
            with pytest.raises(Conflict):
                part_of(shares, want, given_back)
            want = left
        parts += part_of(shares, want, given_back)
        given_back.append(want)
        assert all(part.amount.rupiah > 0 <= part.commission.rupiah <= part.amount.rupiah for part in parts)
    for share in shares:
        mine = [part for part in parts if part.seller_id == share.seller_id]
        assert sum(part.amount.rupiah for part in mine) <= share.amount.rupiah
        assert sum(part.commission.rupiah for part in mine) <= share.commission.rupiah
    if sum(one.rupiah for one in given_back) == sum(amounts):
        assert sum(part.commission.rupiah for part in parts) == sum(share.commission.rupiah for share in shares)
