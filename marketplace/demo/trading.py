"""Sixty sample orders in every state, through the doors, at the times they would have happened."""

from __future__ import annotations

import heapq
import itertools
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from marketplace import bookkeeping, cart, orders, payments, places
from marketplace.catalog import offers_for
from marketplace.foundation import clock
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import DomainError
from marketplace.foundation.money import Money
from marketplace.orders import CheckoutDraft, Wish

from .founding import Founded

BUYERS = ("Rina", "Dewi", "Agus", "Toko Sehat", "Bayu", "Maya", "Hendra", "Putri", "Yusuf", "Lestari", "Andi", "Wulan")
DISTRICTS = ("coblong bandung", "gubeng surabaya", "tebet", "tembalang", "lasem", "kaliori", "tobelo")
# How far each order goes: (plan, how many). Together sixty, every state at least once.
PLANS = (
    ("placed", 5), ("handover", 3), ("paid", 5), ("accepted", 4), ("packed", 4), ("shipped", 5), ("ready", 3),
    ("delivered", 4), ("completed", 18), ("expired", 3), ("cancelled", 2), ("refund_due", 1), ("refunded", 2), ("late", 1),
)  # fmt: skip
DAYS_AGO = {
    "completed": 30,
    "refunded": 30,
    "expired": 20,
    "late": 15,
    "cancelled": 12,
    "delivered": 4,
    "shipped": 5,
    "refund_due": 3,
}


@dataclass
class Sale:
    """One sample order on its way."""

    number: int
    plan: str
    village: Founded
    order_id: int = 0

    @property
    def fetched(self) -> bool:
        return self.plan in ("handover", "ready") or self.number % 5 == 0


Step = Callable[[Sale], None]


def trade(founded: list[Founded]) -> int:
    """Let sixty orders happen, step by step in the order of time; returns how many were placed."""
    dice, now = random.Random(60), clock.now()
    counter = itertools.count()
    queue: list[tuple[datetime, int, Sale, list[Step]]] = []
    for number, plan in enumerate(plan for plan, count in PLANS for _ in range(count)):
        sale = Sale(number, plan, founded[0 if number % 3 == 0 else number % len(founded)])
        begin = now - timedelta(days=DAYS_AGO.get(plan, 0.6) * dice.uniform(0.5, 1.0), minutes=number)
        heapq.heappush(queue, (begin, next(counter), sale, _way(sale)))
    placed = 0
    while queue:
        at, _, sale, steps = heapq.heappop(queue)
        with clock.at(at):
            steps[0](sale)
        placed += steps[0] is place
        if steps[1:]:
            pause = timedelta(days=3) if steps[1] in (expire, pay_late) else timedelta(hours=dice.uniform(0.3, 2.5))
            pause = timedelta(days=7) if steps[1] is time_out else pause
            heapq.heappush(queue, (min(at + pause, now), next(counter), sale, steps[1:]))
    pay_some_sellers(founded, now)
    return placed


def _way(sale: Sale) -> list[Step]:
    """The steps of each plan."""
    send = [make_ready] if sale.fetched else [ship]
    arrive = [hand_over] if sale.fetched else [deliver]
    good: list[Step] = [place, pay, accept, pack, *send, *arrive, time_out if sale.number % 2 else receive]
    lengths = {"paid": 2, "accepted": 3, "packed": 4, "shipped": 5, "ready": 5, "delivered": 6, "completed": 7}
    if sale.plan in lengths:
        return good[: lengths[sale.plan]]
    ways: dict[str, list[Step]] = {
        "placed": [place], "handover": [place], "expired": [place, expire], "cancelled": [place, cancel],
        "refund_due": [place, pay, cancel], "refunded": [place, pay, cancel, refund], "late": [place, expire, pay_late],
    }  # fmt: skip
    return ways[sale.plan]


def place(sale: Sale) -> None:
    """Put two or three things of this village into a cart and order them."""
    dice = random.Random(sale.number)
    key = f"keranjang-contoh-{sale.number}"
    _fill_cart(sale, key, dice)
    draft = _draft(sale, dice, Money.zero())
    try:
        token = _submit(key, draft)
    except orders.PriceChanged as told:
        token = _submit(key, _draft(sale, random.Random(sale.number + 100), told.now))
    sale.order_id = orders.orders_of_checkout(token)[0]


def _fill_cart(sale: Sale, key: str, dice: random.Random) -> None:
    """Some of what this village sells, in stock and (when it is sent) with a weight."""
    wanted = dice.choice((1, 2, 2, 3))
    for variant_id in dice.sample(sale.village.variants, k=len(sale.village.variants)):
        offer = offers_for([variant_id])[variant_id]
        if wanted and (offer.available is None or offer.available >= 3) and (sale.fetched or offer.grams > 0):
            wanted -= 1
            with transaction():
                cart.put(key, variant_id, dice.randint(1, 3) if offer.price.rupiah < 200_000 else 1)


def _submit(key: str, draft: CheckoutDraft) -> str:
    with transaction():
        return orders.place_checkout(key, draft, key)


def _draft(sale: Sale, dice: random.Random, total: Money) -> CheckoutDraft:
    district = places.find_districts(DISTRICTS[sale.number % len(DISTRICTS)])[0]
    wish = Wish("ambil" if sale.fetched else "kirim", "tunai" if sale.plan == "handover" else "transfer")
    return CheckoutDraft(
        name=BUYERS[sale.number % len(BUYERS)], phone=f"+62812000001{sale.number:02d}",
        address=f"Jalan Contoh {sale.number + 1}, RT 001/RW 002", district_code=district.code,
        district_label=district.short_label, note="", wishes={sale.village.id: wish}, seen_total=total,
    )  # fmt: skip


def pay(sale: Sale) -> None:
    """The transfer arrives, the treasurer types it from the statement and matches it."""
    payment, village = payments.payments_for([sale.order_id])[sale.order_id], sale.village
    with transaction():
        line = payments.type_statement_line(
            village.treasurer, village.id, village.account_id, payment.due, clock.now().date(),
            f"TRSF {BUYERS[sale.number % len(BUYERS)].upper()} {sale.number:02d}", f"mutasi-contoh-{sale.number}",
        )  # fmt: skip
    with transaction():
        payments.match_payment(village.treasurer, payment.id, line.id)


def pay_late(sale: Sale) -> None:
    """The same, long after the order has expired."""
    pay(sale)


def accept(sale: Sale) -> None:
    with transaction():
        orders.accept_order(sale.village.director, orders.order_by_id(sale.order_id))


def pack(sale: Sale) -> None:
    with transaction():
        orders.pack_order(sale.village.director, orders.order_by_id(sale.order_id))


def ship(sale: Sale) -> None:
    """The courier asks a little less or more than the buyer paid."""
    with transaction():
        order = orders.order_by_id(sale.order_id)
        cost = Money(max(0, order.shipping_rupiah - 1_000 + 500 * (sale.number % 5)))
        orders.ship_order(sale.village.director, order, cost, f"CONTOH{sale.number:04d}", "1.1.01.06")


def make_ready(sale: Sale) -> None:
    with transaction():
        orders.make_ready(sale.village.director, orders.order_by_id(sale.order_id))


def hand_over(sale: Sale) -> None:
    with transaction():
        order = orders.order_by_id(sale.order_id)
        orders.hand_over(sale.village.director, order, order.pickup_code)


def deliver(sale: Sale) -> None:
    with transaction():
        orders.deliver_order(sale.village.director, orders.order_by_id(sale.order_id))


def receive(sale: Sale) -> None:
    with transaction():
        orders.receive_order(orders.BUYER, orders.order_by_id(sale.order_id))


def time_out(sale: Sale) -> None:
    with transaction():
        orders.time_out(orders.order_by_id(sale.order_id))


def expire(sale: Sale) -> None:
    with transaction():
        orders.expire_order(sale.order_id)


def cancel(sale: Sale) -> None:
    with transaction():
        orders.cancel_order(sale.village.director, orders.order_by_id(sale.order_id), "pembeli berubah pikiran")


def refund(sale: Sale) -> None:
    (owed,) = payments.refunds_for([sale.order_id])[sale.order_id]
    with transaction():
        payments.pay_refund(sale.village.treasurer, owed.id, "transfer", f"CONTOH-R{sale.number}")


def pay_some_sellers(founded: list[Founded], now: datetime) -> None:
    """In four villages it was payday yesterday, for every second stall."""
    with clock.at(now - timedelta(hours=20)):
        for village in founded[:4]:
            for number, seller_id in enumerate(village.stalls.values()):
                amount = bookkeeping.seller_balance(seller_id).available
                if amount > Money.zero() and number % 2 == 1:
                    _pay(village, seller_id, amount, f"contoh-{village.id}-{number}")


def _pay(village: Founded, seller_id: int, amount: Money, key: str) -> None:
    try:
        with transaction():
            bookkeeping.move_cash(village.treasurer, village.id, "ambil", amount, f"kas-{key}")
        with transaction():
            bookkeeping.pay_in_cash(village.treasurer, seller_id, amount, f"bayar-{key}")
    except DomainError:
        return  # not enough in the bank yet: payday is another day
