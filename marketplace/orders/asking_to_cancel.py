"""The buyer wants out: alone until accepted; from then until packed it is a wish, and staff must answer it.

A wish stands from asking until the buyer drops it or staff agree or refuse; each leaves its line in the history of the
order. Refused once is refused for good: asking again and again would keep an order from ever being packed.
"""

from __future__ import annotations

from collections.abc import Sequence

from marketplace.foundation import clock
from marketplace.foundation.actor import Actor
from marketplace.foundation.errors import Conflict
from marketplace.foundation.lifecycle import StateChange, history

from .cancelling import cancel_order
from .lifecycle import ORDER
from .order import Order
from .words import words_of

BUYER_ALONE = frozenset({"placed", "paid"})
ENDED = frozenset({"cancelled", "refund_due", "refunded"})
AT_WISH = "permintaan pembeli"


def cancel_by_buyer(actor: Actor, order: Order) -> bool:
    """Before the Bumdesa has accepted the buyer cancels alone; until packed the wish is noted for staff.

    True when cancelled, False when staff must answer. Raises Conflict when it is too late or was refused before.
    """
    if order.state in BUYER_ALONE:
        cancel_order(actor, order, "dibatalkan pembeli")
        return True
    if order.state != "accepted":
        raise Conflict(words_of(order).too_late)
    if order.cancel_wish_stands:
        return False
    if refusal_in(history("order", order.id)):
        raise Conflict("BUMDesa sudah menolak permintaan batal. Hubungi BUMDesa bila ada masalah.")
    ORDER.move(order, "ask_cancel", actor, cancel_asked_at=clock.now())
    return False


def drop_cancel(actor: Actor, order: Order) -> None:
    """The buyer thinks again. Nothing to drop: nothing happens. Raises Conflict when staff have agreed already."""
    if order.state in ENDED:
        raise Conflict("Pesanan ini sudah dibatalkan. Pesan lagi bila masih mau.")
    if order.cancel_wish_stands:
        ORDER.move(order, "drop_cancel", actor, cancel_asked_at=None)


def agree_to_cancel(actor: Actor, order: Order) -> None:
    """Staff follow the wish; what was received goes back. A second time: nothing. Raises Conflict when none stands."""
    if order.state in ENDED:
        return
    _require_wish(order)
    cancel_order(actor, order, AT_WISH)


def refuse_to_cancel(actor: Actor, order: Order, reason: str) -> None:
    """Staff say no; ``reason`` is told to the buyer and the order goes on. Refused already: nothing.

    Raises Conflict when no wish stands.
    """
    if not order.cancel_wish_stands and refusal_in(history("order", order.id)):
        return
    _require_wish(order)
    ORDER.move(order, "refuse_cancel", actor, note=reason, cancel_asked_at=None)


def refusal_in(changes: Sequence[StateChange]) -> StateChange | None:
    """When, by whom and why staff said no, if they did."""
    return next((change for change in changes if change.action == "refuse_cancel"), None)


def _require_wish(order: Order) -> None:
    """What stood on somebody's screen may have been answered or dropped meanwhile."""
    if order.state in ENDED:
        raise Conflict("Pesanan ini sudah dibatalkan.")
    if order.cancel_wish_stands:
        return
    if refusal_in(history("order", order.id)):
        raise Conflict("Permintaan batal ini sudah ditolak petugas lain.")
    raise Conflict("Pembeli sudah menarik permintaan batal. Lanjutkan pesanannya.")
