"""What the staff of a Bumdesa see: lists by what needs doing, and one order with everything on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, case, func, select, union_all

from marketplace import payments
from marketplace.bumdesa import bumdesa_view
from marketplace.foundation.actor import MONEY, TELLERS, WORKING, Actor
from marketplace.foundation.database import UtcDateTime, db
from marketplace.foundation.lifecycle import history
from marketplace.foundation.money import Money
from marketplace.payments import PaymentView
from marketplace.sellers import sellers_for
from marketplace.web.phones import show_phone

from .cancelling import STAFF_MAY
from .complaining import is_overdue
from .lifecycle import ORDER
from .order import Checkout, Order, OrderLine
from .tracking import TrackView, track
from .words import GOODS, VISIT, tag_of, words_of

GROUPS: dict[str, tuple[str, tuple[str, ...]]] = {
    "terima": ("Perlu diterima", ("paid",)),
    "batal": ("Pembeli minta batal", ("accepted",)),
    "kemas": ("Perlu dikemas atau disiapkan", ("accepted",)),
    "kirim": ("Perlu dikirim atau disiapkan", ("packed",)),
    "ambil": ("Menunggu pembeli datang", ("ready",)),
    "jalan": ("Di jalan dan sampai", ("shipped", "delivered")),
    "bayar": ("Menunggu pembayaran", ("placed",)),
    "uang": ("Uang perlu dikembalikan", ("payment_review", "refund_due")),
    "sengketa": ("Sengketa kartu", ("disputed",)),
    "selesai": ("Selesai dan berakhir", ("completed", "cancelled", "expired", "refunded", "lost")),
}
GROUP_STATES = {name: states + (("placed",) if name == "terima" else ()) for name, (_, states) in GROUPS.items()}
GOING_ON = tuple(state for name, (_, states) in GROUPS.items() if name != "selesai" for state in states)
OVERDUE = "Ada yang menunggu lebih dari dua hari kerja. Jawab sekarang"
ONLY = {"complete": MONEY, "cancel": MONEY, "hand_over": TELLERS}
_VISIT = (Order.grams == 0) & (Order.delivery == "ambil")  # as words_for says it


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many orders wait in a group, how many of them are visits, and whether a buyer's wish waits longer than promised."""

    count: int = 0
    visits: int = 0
    overdue: bool = False

    def task(self, group: str) -> tuple[str, str]:
        """What is to be done with them and a hint, in the words of parcels, of visits, or of both."""
        spoken = [words for words, many in ((GOODS, self.count - self.visits), (VISIT, self.visits)) if many]
        hint = _both([words.tasks[group][1] for words in spoken])
        return _both([words.tasks[group][0] for words in spoken]), OVERDUE if self.overdue else hint


def _both(texts: list[str]) -> str:
    return " · ".join(dict.fromkeys(texts))


@dataclass(frozen=True, slots=True)
class DeskRow:
    """One order in a list."""

    number: str
    title: str
    who: str
    total: Money
    state: str
    tag: str | None
    placed_at: datetime
    asked_to_cancel: bool
    answer_overdue: bool


@dataclass(frozen=True, slots=True)
class DeskOrder:
    """One order for staff: the buyer's view plus the unmasked address, what may be done now, and ``late`` money to decide about."""

    track: TrackView
    address: str
    phone: str
    note: str
    sellers: dict[int, str]
    own_courier: bool
    may: frozenset[str]
    late: tuple[PaymentView, ...]
    lost_without_goods: bool
    answer_overdue: bool


def waiting_work(bumdesa_id: int) -> dict[str, Waiting]:
    """What stands in each group (hand-over orders to accept and wishes to cancel count as such). What has ended grows for
    ever and is not counted: "selesai" stays empty."""
    kind, visits = (Order.state, Order.pay_on, Order.cancel_asked_at.is_not(None)), func.sum(case((_VISIT, 1), else_=0))
    going_on, oldest = (
        (Order.bumdesa_id == bumdesa_id, Order.state.in_(GOING_ON)),
        func.min(Order.cancel_asked_at, type_=UtcDateTime),
    )
    query = select(*kind, func.count(), visits, oldest).where(*going_on).group_by(*kind)
    found = dict.fromkeys(GROUPS, Waiting())
    for state, pay_on, wish, number, of_visits, asked_at in db.session.execute(query):
        name = _group_of(state, pay_on, wish)
        overdue = name == "batal" and asked_at is not None and is_overdue(asked_at, bumdesa_view(bumdesa_id).zone)
        found[name] = Waiting(found[name].count + number, found[name].visits + of_visits, overdue)
    return found


def _group_of(state: str, pay_on: str, wish: bool) -> str:
    if state == "placed" and pay_on == "handover":
        return "terima"
    if state == "accepted":
        return "batal" if wish else "kemas"
    return next(name for name, (_, states) in GROUPS.items() if state in states)


def desk_rows(
    bumdesa_id: int, group: str, before: int | None = None, limit: int = 30
) -> tuple[list[DeskRow], int | None]:
    """Orders of a group, newest first, and the id to go on from (None at the end)."""
    wanted = _newest(bumdesa_id, GROUP_STATES[group], limit + 1, before, _in_group(group))
    rows = db.session.execute(_with_checkout(wanted)).all()
    titles = _titles([order.id for order, _ in rows[:limit]])
    shown = [_row(order, checkout, titles) for order, checkout in rows[:limit]]
    return shown, rows[limit - 1][0].id if len(rows) > limit else None


def recent_rows(bumdesa_id: int, limit: int) -> list[DeskRow]:
    """The newest orders, whatever their state."""
    newest = select(Order.id).where(Order.bumdesa_id == bumdesa_id).order_by(Order.id.desc()).limit(limit)
    rows = db.session.execute(_with_checkout(newest)).all()
    titles = _titles([order.id for order, _ in rows])
    return [_row(order, checkout, titles) for order, checkout in rows]


def _with_checkout(ids: Select[int]) -> Select[Order, Checkout]:
    query = select(Order, Checkout).join(Checkout, Checkout.id == Order.checkout_id)
    return query.where(Order.id.in_(ids)).order_by(Order.id.desc())


def _newest(
    bumdesa_id: int,
    states: Iterable[str],
    limit: int,
    before: int | None = None,
    also: ColumnElement[bool] | None = None,
) -> Select[int]:
    """Ids, newest first. Each state is its own walk down the index: together they would be sorted, all that ever ended."""
    mine = [Order.bumdesa_id == bumdesa_id, *([Order.id < before] if before else []), *([] if also is None else [also])]
    walks = [
        select(
            select(Order.id).where(Order.state == state, *mine).order_by(Order.id.desc()).limit(limit).subquery().c.id
        )
        for state in states
    ]
    found = union_all(*walks).subquery()
    return select(found.c.id).order_by(found.c.id.desc()).limit(limit)


def _in_group(group: str) -> ColumnElement[bool]:
    handover = (Order.state == "placed") & (Order.pay_on == "handover")
    if group == "terima":
        return (Order.state != "placed") | handover
    if group == "batal":
        return Order.cancel_asked_at.is_not(None)
    if group == "kemas":
        return Order.cancel_asked_at.is_(None)
    return ~handover


def _titles(order_ids: list[int]) -> dict[int, str]:
    names: dict[int, list[str]] = {}
    query = select(OrderLine.order_id, OrderLine.name).where(OrderLine.order_id.in_(order_ids)).order_by(OrderLine.id)
    for order_id, name in db.session.execute(query):
        names.setdefault(order_id, []).append(name)
    return {id: found[0] + (f" + {len(found) - 1} lainnya" if len(found) > 1 else "") for id, found in names.items()}


def _row(order: Order, checkout: Checkout, titles: dict[int, str]) -> DeskRow:
    words = words_of(order)
    who = f"{checkout.buyer_name}, {checkout.district_label.split(',')[0] or words.collecting}"
    return DeskRow(
        order.number, titles[order.id], who, Money(order.total_rupiah), order.state,
        tag_of(order.state, order.pay_on, words), order.placed_at, order.cancel_wish_stands,
        order.cancel_wish_stands and is_overdue(order.cancel_asked_at, bumdesa_view(order.bumdesa_id).zone),
    )  # fmt: skip


def desk_order(actor: Actor, order: Order) -> DeskOrder:
    """One order for staff, with what this person may do now."""
    checkout = db.session.get_one(Checkout, order.checkout_id)
    view = track(order)
    makers = sellers_for([line.seller_id for line in view.lines])
    names = {id: maker.stall_name for id, maker in makers.items()}
    return DeskOrder(
        view, checkout.address, show_phone(checkout.buyer_phone), checkout.note, names, order.own_courier,
        frozenset(action for action in _possible(order) if actor.may(order.bumdesa_id, *ONLY.get(action, WORKING))),
        tuple(payment for payment in payments.all_payments_of(order.id) if payment.state == "late"),
        order.state == "lost" and any(change.action == "lose_kept" for change in history("order", order.id)),
        order.cancel_wish_stands and is_overdue(order.cancel_asked_at, view.bumdesa.zone),
    )  # fmt: skip


def _possible(order: Order) -> frozenset[str]:
    actions = {
        action
        for action in ("accept", "pack", "ship", "ready", "deliver", "complete")
        if ORDER.allows(order.state, action)
    }
    if order.state == "placed" and order.pay_on == "prepaid":
        actions.discard("accept")
    actions.discard("ship" if order.delivery == "ambil" else "ready")
    if order.cancel_wish_stands:
        return frozenset({"answer"})
    if order.state in STAFF_MAY:
        actions.add("cancel")
    if order.state == "ready":
        actions.add("hand_over")
    return frozenset(actions)
