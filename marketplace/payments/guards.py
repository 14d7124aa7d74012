"""What the database refuses for payments: facts about money are never changed or removed, only states move on."""

from __future__ import annotations

from marketplace.foundation.guards import append_only, refuse

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
    refuse(Refund.__tablename__, "delete"),
    refuse(Refund.__tablename__, "update", columns="amount_rupiah, order_id, payment_id, bumdesa_id, late, opened_at"),
)
