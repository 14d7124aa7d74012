"""The seller's own view of her money."""

from __future__ import annotations

from flask import Blueprint, Response, request

from marketplace.bumdesa import bumdesa_view
from marketplace.foundation.actor import Actor
from marketplace.people import AccountLink, account_links
from marketplace.sellers import bank_of, sellers_for
from marketplace.web.access import selling
from marketplace.web.answers import page
from marketplace.web.current import current_actor

from .balances import seller_balance

blueprint = Blueprint("own_money", __name__)


@blueprint.get("/lapak-saya/saldo")
@selling()
def show() -> Response:
    """What the seller has, what is on its way, and what it is made of."""
    stalls = sorted(sellers_for(current_actor().stalls).values(), key=lambda stall: stall.stall_name)
    wanted = request.args.get("lapak", "")
    chosen = next((stall for stall in stalls if stall.slug == wanted), stalls[0])
    view = bumdesa_view(chosen.bumdesa_id)
    bank = bank_of(current_actor(), chosen.id)
    return page(
        "bookkeeping/own_balance.html", stalls=stalls, money=seller_balance(chosen.id), bumdesa_view=view, bank=bank
    )


@account_links
def balances_of(actor: Actor) -> list[AccountLink]:
    """The seller's money, for the page "Saya"."""
    if not actor.stalls:
        return []
    return [
        AccountLink(
            "Uang saya",
            "/lapak-saya/saldo",
            "Saldo, uang dalam perjalanan, yang sudah dibayar",
            "cash-banknote",
            "stall",
        )
    ]
