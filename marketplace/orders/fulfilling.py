"""From accepted to delivered: what the staff of the Bumdesa do with a paid (or hand-over) order."""

from __future__ import annotations

import hmac
from datetime import timedelta

from marketplace import catalog, payments
from marketplace.bumdesa import bumdesa_view
from marketplace.foundation import clock
from marketplace.foundation.actor import Actor
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .complaining import complaint_window_ends
from .events import OrderAccepted, OrderDelivered, OrderPacked, OrderReady, OrderShipped
from .lifecycle import ORDER
from .order import Order
from .words import words_of

SILENT_DELIVERY = timedelta(days=14)  # a parcel nobody reported on counts as arrived


def accept_order(actor: Actor, order: Order) -> None:
    """The Bumdesa takes the order on. Stock of hand-over orders leaves the shelf now."""
    if order.state == "placed" and order.pay_on != "handover":
        raise Conflict("Pesanan ini belum dibayar. Cocokkan uangnya dulu di Uang masuk.")
    if ORDER.move(order, "accept", actor, due_at=None):
        if order.pay_on == "handover":
            catalog.consume_holds(order.id)
        record(OrderAccepted(order.id, order.bumdesa_id))


def pack_order(actor: Actor, order: Order) -> None:
    """The parcel stands ready on the table. Raises Conflict while the buyer's wish to cancel has no answer."""
    if order.cancel_wish_stands:
        raise Conflict("Pembeli minta batal. Putuskan dulu: setujui, atau tolak dengan alasan.")
    if ORDER.move(order, "pack", actor):
        record(OrderPacked(order.id, order.bumdesa_id))


def ship_order(actor: Actor, order: Order, cost: Money, waybill: str, account_code: str) -> None:
    """Handed to the courier, who was truly paid ``cost`` from ``account_code`` (own courier: nothing)."""
    if order.delivery != "kirim":
        raise Conflict("Pesanan ini diambil sendiri oleh pembeli. Tekan Siap diambil.")
    paid = Money.zero() if order.own_courier else cost
    due = clock.now() + SILENT_DELIVERY
    if ORDER.move(order, "ship", actor, waybill=waybill, courier_cost_rupiah=paid.rupiah, due_at=due):
        record(OrderShipped(order.id, order.bumdesa_id, paid.rupiah, "" if order.own_courier else account_code))


def make_ready(actor: Actor, order: Order) -> None:
    """It may be fetched."""
    if order.delivery != "ambil":
        raise Conflict("Pesanan ini dikirim lewat kurir. Tekan Serahkan ke kurir.")
    if ORDER.move(order, "ready", actor):
        record(OrderReady(order.id, order.bumdesa_id))


def hand_over(actor: Actor, order: Order, code: str) -> None:
    """Give it to whoever tells the pickup code; cash for hand-over orders is taken in the same breath.

    Raises Invalid for a wrong code.
    """
    if not hmac.compare_digest(code.strip().encode(), order.pickup_code.encode()):
        raise Invalid({"kode": words_of(order).code_problem})
    if order.pay_on == "handover" and order.state == "ready":
        payment = payments.payments_for([order.id])[order.id]
        if payment.is_open:
            payments.take_cash(actor, payment.id, with_goods=True)
    deliver_order(actor, order)


def deliver_order(actor: Actor, order: Order) -> None:
    """It has arrived; from now the buyer has time to complain."""
    ends = complaint_window_ends(clock.now(), bumdesa_view(order.bumdesa_id).zone)
    if ORDER.move(order, "deliver", actor, due_at=ends):
        record(OrderDelivered(order.id, order.bumdesa_id))
