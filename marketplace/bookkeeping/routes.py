"""The office's page "Bayar warga": who can be paid, and cash that moves between till and bank."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, g, request

from marketplace.bumdesa import desk_page, own_banks
from marketplace.foundation.actor import MONEY
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.identifiers import token
from marketplace.foundation.money import Money
from marketplace.ledger import balance
from marketplace.web.access import staff
from marketplace.web.answers import page, see_other
from marketplace.web.current import current_actor
from marketplace.web.forms import Form

from . import rules
from .balances import open_payout_count, recent_payouts, sellers_money
from .cash_moves import move_cash
from .payouts import PAYERS
from .recording import book_id_of

blueprint = Blueprint("bookkeeping", __name__)
OFFICE = "/kantor/<bumdesa>/bayar-warga"
desk_page("Bayar warga", "users", "bookkeeping.payout_day", 35, roles=PAYERS, count=open_payout_count)


@blueprint.get(OFFICE)
@staff(*PAYERS, reading=True)
def payout_day(bumdesa: str) -> Response:
    """Who can be paid, most first."""
    return _day_page(bumdesa)


def _day_page(
    bumdesa: str, status: int = 200, errors: dict[str, str] | None = None, form: Form | None = None
) -> Response:
    actor, book_id = current_actor(), book_id_of(g.bumdesa_id)
    return page(
        "bookkeeping/payout_day.html", status, slug=bumdesa, rows=sellers_money(g.bumdesa_id),
        recent=recent_payouts(g.bumdesa_id), till=Money(balance(book_id, rules.CASH)), said="Perpindahan kas tercatat." if request.args.get("catat") == "kas" else None,
        errors=errors or {}, values=form.values if form else {}, may_move=actor.may(g.bumdesa_id, *MONEY), banks=own_banks(g.bumdesa_id), kunci=token(),
    )  # fmt: skip


@blueprint.post("/kantor/<bumdesa>/perpindahan-kas")
@staff(*MONEY, fresh=True)
def cash_move(bumdesa: str) -> Any:
    """Own money between till and bank."""
    form = Form(request.form)
    amount = form.money("jumlah_kas", "Jumlah")
    direction = form.choice("arah", "Arah", ("ambil", "setor"))
    bank, sure = form.values.get("dari", ""), form.values.get("yakin") == "ya"
    try:
        form.check()
        with transaction():
            move_cash(current_actor(), g.bumdesa_id, direction, amount, form.values.get("kunci", ""), bank, sure)
    except Invalid as refusal:
        return _day_page(bumdesa, 422, refusal.errors, form)
    except Conflict as refusal:
        return _day_page(bumdesa, 409, {"jumlah_kas": refusal.message}, form)
    return see_other("bookkeeping.payout_day", bumdesa=bumdesa, catat="kas")
