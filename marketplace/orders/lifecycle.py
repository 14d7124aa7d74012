"""What may happen to an order (rulings 3–5). Anything not listed is refused."""

from __future__ import annotations

from marketplace.foundation.lifecycle import Lifecycle

BEFORE_COMPLETION = ("paid", "accepted", "packed", "shipped", "ready", "delivered")
DISPUTABLE = (*BEFORE_COMPLETION, "completed")
ENDED_OTHERWISE = ("placed", "expired", "cancelled", "payment_review", "refund_due", "refunded", "lost")
GOODS_ARE_HERE = frozenset({"paid", "accepted", "packed", "ready"})

ORDER = Lifecycle(
    "order",
    {
        ("placed", "pay"): "paid",
        ("placed", "accept"): "accepted",  # hand-over orders: money comes when the goods go
        ("placed", "expire"): "expired",
        ("placed", "cancel"): "cancelled",
        ("paid", "accept"): "accepted",
        ("paid", "cancel_paid"): "refund_due",
        ("accepted", "pack"): "packed",
        ("accepted", "ask_cancel"): "accepted",  # the buyer's wish waits for staff
        ("accepted", "drop_cancel"): "accepted",  # the buyer thinks again
        ("accepted", "refuse_cancel"): "accepted",  # staff say no, with a reason, once
        ("accepted", "cancel"): "cancelled",
        ("accepted", "cancel_paid"): "refund_due",
        ("packed", "ship"): "shipped",
        ("packed", "ready"): "ready",
        ("shipped", "deliver"): "delivered",
        ("ready", "deliver"): "delivered",
        ("ready", "cancel"): "cancelled",  # not collected
        ("ready", "cancel_paid"): "refund_due",
        ("delivered", "complete"): "completed",
        ("expired", "pay_late"): "payment_review",
        ("cancelled", "pay_late"): "payment_review",
        ("payment_review", "return_money"): "refund_due",
        ("refund_due", "refund"): "refunded",
        ("refunded", "bounce"): "refund_due",  # the buyer's bank sent it back
        ("placed", "change_payment"): "placed",  # the buyer pays otherwise
        **{
            (state, "take_up"): "paid" for state in ("expired", "cancelled", "payment_review")
        },  # its money counts after all
        **{(state, "money_left"): "refund_due" for state in BEFORE_COMPLETION},  # given back on the gateway's own pages
        **{(state, "dispute"): "disputed" for state in DISPUTABLE},
        **{("disputed", f"back_to_{state}"): state for state in DISPUTABLE},
        ("disputed", "lose_kept"): "lost",  # the goods never left
        ("disputed", "lose_earned"): "lost",  # the goods are gone: who made them is paid
        ("disputed", "lose_late"): "lost",  # completed before: everybody was paid
    },
    ignored=frozenset(
        {
            ("paid", "pay"),
            ("completed", "complete"),
            ("completed", "refund"),  # a part of it; it stays completed
            ("completed", "bounce"),
            ("expired", "expire"),
            ("ready", "pay"),
            ("refunded", "refund"),
            ("disputed", "dispute"),
            *((state, "dispute") for state in ENDED_OTHERWISE),
        }
    ),
)

HOLDS_MONEY = frozenset(BEFORE_COMPLETION)
