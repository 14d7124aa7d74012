"""One payout as the office reads it afterwards: who asked, allowed and paid, where it went, and its return."""

from __future__ import annotations

from flask import Response, g

from marketplace.foundation.actor import MONEY
from marketplace.foundation.identifiers import token
from marketplace.foundation.lifecycle import history
from marketplace.people import person_names
from marketplace.sellers import sellers_for
from marketplace.web.answers import page
from marketplace.web.current import current_actor
from marketplace.web.forms import Form

from .payout import BY_BANK, PayoutView
from .payouts import destination_of


def payout_page(
    bumdesa: str, payout: PayoutView, status: int = 200, errors: dict[str, str] | None = None, form: Form | None = None
) -> Response:
    """Bank number only for those who handle money; a paid transfer can be noted as sent back by the bank."""
    handles_money = current_actor().may(g.bumdesa_id, *MONEY)
    people = (payout.requested_by, payout.approved_by, payout.paid_by)
    return page(
        "bookkeeping/payout.html", status, slug=bumdesa, payout=payout, seller=sellers_for([payout.seller_id])[payout.seller_id],
        names=person_names([person for person in people if person]), errors=errors or {}, values=form.values if form else {},
        destination=destination_of(payout.id) if handles_money else None, kunci=token(),
        reason=next((change.note for change in history("payout", payout.id) if change.action == "return"), ""),
        may_return=handles_money and payout.how == BY_BANK and payout.state == "paid",
    )  # fmt: skip
