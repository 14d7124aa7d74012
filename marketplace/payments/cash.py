"""Cash at the counter."""

from __future__ import annotations

from marketplace.foundation import clock
from marketplace.foundation.actor import Actor
from marketplace.foundation.errors import Conflict
from marketplace.foundation.identifiers import receipt_number
from marketplace.foundation.outbox import record

from .events import PaymentReceived
from .payment import (
    CASH_ACCOUNT,
    COUNTER,
    PAYMENT,
    PaymentView,
    require_stranger_to_goods,
    require_teller,
    row_for,
    view,
)


def take_cash(actor: Actor, payment_id: int, with_goods: bool = False) -> PaymentView:
    """The cashier counted the whole amount. Gives the payment with its receipt number; records PaymentReceived.

    ``with_goods``: in the moment they are handed over; cash that belongs to it is never taken before. Raises NotFound,
    NotAllowed (role, own goods), Conflict (already taken, order ended, not a cash payment, goods first).
    """
    row = row_for(actor, payment_id)
    require_teller(actor, row.bumdesa_id)
    require_stranger_to_goods(actor, row)
    if row.method != COUNTER:
        raise Conflict(
            "Pesanan ini dibayar lewat transfer. Cocokkan dengan mutasi bank, atau minta pembeli memesan ulang."
        )
    if row.state == "succeeded":
        raise Conflict(f"Uang pesanan ini sudah diterima, kuitansi {row.receipt_number}.")
    if row.state != "pending":
        raise Conflict("Pesanan ini sudah berakhir. Jangan terima uangnya; minta pembeli memesan lagi.")
    if row.at_handover and not with_goods:
        raise Conflict("Pesanan ini dibayar saat barang diserahkan. Buka pesanannya lalu tekan Serahkan.")
    PAYMENT.move(
        row, "receive", actor, received_rupiah=row.due_rupiah, ended_at=clock.now(), receipt_number=receipt_number()
    )
    record(
        PaymentReceived(row.id, row.order_id, row.bumdesa_id, COUNTER, row.total_rupiah, row.code_rupiah, CASH_ACCOUNT)
    )
    return view(row)
