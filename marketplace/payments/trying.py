"""The button "Tes sambungan": is the key good, and whose is it?"""

from __future__ import annotations

from sqlalchemy import select

from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict

from .card_receipt import CardReceipt
from .card_tables import CardCheckout, CardRefund
from .gateway import GatewayAccount, Refused, Unclear
from .keys import keys_row, note_test
from .reaching import gateway_of


def try_keys(actor: Actor, bumdesa_id: int) -> bool:
    """Ask the gateway and note the answer. OUTSIDE a transaction. Raises Conflict (no keys), NotAllowed."""
    if keys_row(bumdesa_id) is None:
        raise Conflict("Simpan kunci dulu.")
    account: GatewayAccount | None = None
    problem = ""
    try:
        account = gateway_of(bumdesa_id).account()
    except Unclear:
        problem = "Stripe tidak menjawab. Periksa sambungan internet, lalu coba lagi."
    except Refused as refusal:
        problem = f"Stripe menolak kunci ini. Salin lagi dari Stripe. ({refusal})"
    with transaction():
        return note_test(actor, bumdesa_id, account, problem, _is_busy(bumdesa_id))


def _is_busy(bumdesa_id: int) -> bool:
    """Money of the account that was used before is still under way."""
    checkouts = select(CardCheckout.id).where(
        CardCheckout.bumdesa_id == bumdesa_id, CardCheckout.next_check_at.is_not(None)
    )
    refunds = select(CardRefund.id).where(CardRefund.bumdesa_id == bumdesa_id, CardRefund.next_check_at.is_not(None))
    returns = select(CardReceipt.id).where(CardReceipt.bumdesa_id == bumdesa_id, CardReceipt.next_check_at.is_not(None))
    return any(db.session.scalar(query.limit(1)) is not None for query in (checkouts, refunds, returns))
