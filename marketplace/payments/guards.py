"""What the database refuses for payments: facts about money are never changed or removed, only states move on."""

from __future__ import annotations

from marketplace.foundation.guards import append_only, refuse

from .card_receipt import CardReceipt
from .card_tables import CardCheckout, CardPayout, CardPayoutLine, CardRefund, Dispute, StoredEvent
from .match import PaymentMatch
from .payment import Payment
from .refund import Refund
from .statement import StatementLine

GUARDS = (
    *append_only(PaymentMatch.__tablename__),
    refuse(Payment.__tablename__, "delete"),
    refuse(
        Payment.__tablename__,
        "update",
        columns="order_id, bumdesa_id, token, method, total_rupiah, code_rupiah, due_rupiah, bank_account_id, opened_at",
    ),
    refuse(StatementLine.__tablename__, "delete"),
    refuse(
        StatementLine.__tablename__,
        "update",
        columns="amount_rupiah, bumdesa_id, bank_account_id, booked_on, text, typed_by, typed_at",
    ),
    *append_only(CardPayout.__tablename__),
    *append_only(CardPayoutLine.__tablename__),
    refuse(StoredEvent.__tablename__, "delete"),
    refuse(StoredEvent.__tablename__, "update", columns="provider, bumdesa_id, event_key, kind, body, received_at"),
    refuse(CardCheckout.__tablename__, "delete"),
    refuse(CardCheckout.__tablename__, "update", columns="payment_id, bumdesa_id, expires_at"),
    refuse(CardReceipt.__tablename__, "delete"),
    refuse(
        CardReceipt.__tablename__,
        "update",
        columns="bumdesa_id, payment_id, ref, intent_ref, label, amount_rupiah, seen_at",
    ),
    refuse(CardRefund.__tablename__, "delete"),
    refuse(CardRefund.__tablename__, "update", columns="refund_id, bumdesa_id, reference"),
    refuse(Dispute.__tablename__, "delete"),
    refuse(Dispute.__tablename__, "update", columns="payment_id, order_id, bumdesa_id, ref, amount_rupiah, opened_at"),
    refuse(Refund.__tablename__, "delete"),
    refuse(Refund.__tablename__, "update", columns="amount_rupiah, order_id, payment_id, bumdesa_id, late, opened_at"),
)
