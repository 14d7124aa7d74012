"""Sample orders on their way: how far each goes, how long it takes, who orders what of whom."""

from __future__ import annotations

import random
from datetime import UTC, datetime, time, timedelta

from marketplace.catalog import offers_for
from marketplace.foundation import clock

from . import steps
from .buyers import buyers
from .diary import WEST, Diary, at_work
from .founding import Founded
from .seasons import spread
from .steps import Sale, Step

# How far each order of these days goes: (plan, how many). Together sixty, every state at least once.
NOW = (
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
# What became of a hundred orders of the months before.
BEFORE = (
    ("completed", 80), ("expired", 6), ("cancelled", 3), ("refunded", 3), ("late_returned", 2), ("agreed", 1), ("refused", 1),
    ("spoiled", 2), ("won", 1), ("lost", 1),
)  # fmt: skip
BY_CARD_ONLY = ("won", "lost")
BY_ITSELF = (
    steps.expire,
    steps.time_out,
    steps.receive,
    steps.cancel,
    steps.ask_to_cancel,
    steps.dispute,
    steps.win,
    steps.lose,
)
FINISHED = timedelta(days=24)  # an order of the months before is over by now
FIRST_OF_MONTHS = 1_000  # their numbers, apart from those of these days

SEND: list[Step] = [steps.ship, steps.deliver]
FETCH: list[Step] = [steps.make_ready, steps.hand_over]
LENGTHS = {"paid": 2, "accepted": 3, "packed": 4, "shipped": 5, "ready": 5, "delivered": 6, "completed": 7}


def trade_now(diary: Diary, founded: list[Founded]) -> int:
    """Note sixty orders of the last weeks, all by transfer or in cash; returns how many."""
    dice, now, everybody = random.Random(60), diary.until, buyers()
    founded = _that_send(founded)
    plans = [plan for plan, count in NOW for _ in range(count)]
    for number, plan in enumerate(plans):
        village = founded[0 if number % 3 == 0 else number % len(founded)]
        fetched = plan in ("handover", "ready") or number % 5 == 0
        sale = Sale(number, plan, village, everybody[number], fetched, "tunai" if plan == "handover" else "transfer")
        begin = now - timedelta(days=DAYS_AGO.get(plan, 0.6) * dice.uniform(0.5, 1.0), minutes=number)
        _follow(diary, begin, sale, _way(sale))
    return len(plans)


def trade_months(diary: Diary, founded: list[Founded], opened: datetime, count: int) -> int:
    """Note ``count`` orders from ``opened`` until lately, more and more of them, paid in every way; returns how many."""
    dice, everybody = random.Random(count), buyers()
    founded, last = _that_send(founded), diary.until - FINISHED
    days = spread(count, opened.date(), last.date())
    for number, day in enumerate(days, start=FIRST_OF_MONTHS):
        plan = dice.choices([plan for plan, _ in BEFORE], [weight for _, weight in BEFORE])[0]
        village = founded[0] if dice.random() < 0.3 else dice.choice(founded)
        fetched = plan not in BY_CARD_ONLY and dice.random() < 0.2
        sale = Sale(number, plan, village, dice.choice(everybody), fetched, _pay(plan, dice))
        begin = datetime.combine(day, time(6), UTC) - WEST + timedelta(minutes=dice.randint(0, 15 * 60))
        _follow(diary, max(begin, opened), sale, _way(sale))
    return len(days)


def _that_send(founded: list[Founded]) -> list[Founded]:
    """Those that sell more than visits and tickets."""
    return [village for village in founded if any(offer.grams for offer in offers_for(village.variants).values())]


def _pay(plan: str, dice: random.Random) -> str:
    if plan in BY_CARD_ONLY:
        return "kartu"
    if plan in ("expired", "late_returned", "refunded", "agreed", "refused", "spoiled"):
        return "transfer"
    return dice.choices(("transfer", "kartu", "tunai"), (60, 22, 18))[0]


def _follow(diary: Diary, begin: datetime, sale: Sale, way: list[Step]) -> None:
    def go() -> None:
        way[0](sale)
        if way[1:]:
            at = clock.now() + _pause(way[1], sale)
            _follow(diary, at if _by_itself(way[1], sale) else at_work(at), sale, way[1:])

    diary.note(begin, go)


def _by_itself(step: Step, sale: Sale) -> bool:
    """Nobody in the office is needed for it; what happens these days happens quickly."""
    return sale.number < FIRST_OF_MONTHS or step in BY_ITSELF or (step is steps.pay and sale.pay == "kartu")


def _pause(step: Step, sale: Sale) -> timedelta:
    if step in (steps.expire, steps.dispute, steps.spoiled):
        return timedelta(days=3)
    if step is steps.time_out:
        return timedelta(days=7)
    if step in (steps.win, steps.lose):
        return timedelta(days=11)
    if step is steps.deliver and sale.number >= FIRST_OF_MONTHS:
        return timedelta(days=sale.dice.randint(1, 5))
    return timedelta(hours=sale.dice.uniform(0.3, 2.5))


def _way(sale: Sale) -> list[Step]:
    """The steps of each plan."""
    paid_first = [] if sale.fetched and sale.pay == "tunai" else [steps.pay]
    begun: list[Step] = [steps.place, *paid_first]
    sent = FETCH if sale.fetched else SEND
    good = [*begun, steps.accept, steps.pack, *sent, steps.time_out if sale.number % 2 else steps.receive]
    if sale.plan in LENGTHS:
        return good[: LENGTHS[sale.plan] - (not paid_first)]
    ways: dict[str, list[Step]] = {
        "placed": [steps.place],
        "handover": [steps.place],
        "expired": [steps.place, steps.expire],
        "cancelled": [steps.place, steps.cancel],
        "refund_due": [*begun, steps.cancel],
        "refunded": [steps.place, steps.pay, steps.cancel, steps.refund],
        "late": [steps.place, steps.expire, steps.pay],
        "late_returned": [steps.place, steps.expire, steps.pay, steps.return_late, steps.refund],
        "agreed": [*begun, steps.accept, steps.ask_to_cancel, steps.agree, steps.refund],
        "refused": [*begun, steps.accept, steps.ask_to_cancel, steps.refuse, *good[len(begun) + 1 :]],
        "spoiled": [*good, steps.spoiled, steps.refund],
        "won": [*good[:-1], steps.dispute, steps.win, steps.time_out],
        "lost": [*good[:-1], steps.dispute, steps.lose, steps.time_out],
    }
    return ways[sale.plan]
