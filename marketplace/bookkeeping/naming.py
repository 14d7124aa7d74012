"""Sub-ledger keys in words: "seller:12" is a stall, "order:41" an order number. In bulk."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from marketplace.foundation.database import db
from marketplace.orders import facts_for
from marketplace.sellers import sellers_for

from .payout import Payout


def names_of(keys: Iterable[str | None]) -> dict[str, str]:
    """Each key with what people call it; at most four statements."""
    by_kind: dict[str, set[int]] = {}
    for kind, _, number in (key.partition(":") for key in keys if key):
        if number.isdigit():
            by_kind.setdefault(kind, set()).add(int(number))
    names = {f"refund:{number}": f"Pengembalian {number}" for number in by_kind.get("refund", ())}
    if wanted := by_kind.get("seller"):
        names |= {f"seller:{seller.id}": seller.stall_name for seller in sellers_for(wanted).values()}
    if wanted := by_kind.get("order"):
        names |= {f"order:{order.order_id}": order.number for order in facts_for(wanted).values()}
    if wanted := by_kind.get("payout"):
        rows = db.session.execute(select(Payout.id, Payout.receipt_number).where(Payout.id.in_(wanted)))
        names |= {f"payout:{payout_id}": receipt for payout_id, receipt in rows}
    return names
