"""Cash at the counter: how much to count, that it was counted, and the receipt on paper."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, g, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from marketplace.bumdesa import bumdesa_view
from marketplace.foundation.actor import TELLERS
from marketplace.foundation.errors import NotFound
from marketplace.foundation.idempotency import Answer
from marketplace.foundation.identifiers import token
from marketplace.foundation.lifecycle import history
from marketplace.web.access import staff
from marketplace.web.answers import page, see_other
from marketplace.web.current import current_actor
from marketplace.web.forms import Form
from marketplace.web.words import waktu

from .cash import take_cash
from .routes import act_once, on_the_page, require_here
from .showing import payment_by_token

blueprint = Blueprint("counter_cash", __name__, url_prefix="/kantor/<bumdesa>/uang-masuk/tunai/<payment_token>")


@blueprint.get("")
@staff(*TELLERS)
def show(bumdesa: str, payment_token: str) -> Response:
    """How much to count before pressing."""
    payment = require_here(payment_by_token(payment_token))
    return page("payments/cash.html", slug=bumdesa, payment=payment, errors={}, kunci=token())


@blueprint.post("")
@staff(*TELLERS, fresh=True)
def receive(bumdesa: str, payment_token: str) -> Any:
    """The cashier has counted it."""
    payment = require_here(payment_by_token(payment_token))

    def effect() -> Answer:
        return {"receipt": take_cash(current_actor(), payment.id).receipt_number}

    def done(answer: Answer) -> BaseResponse:
        return see_other("counter_cash.receipt", bumdesa=bumdesa, payment_token=payment_token)

    return act_once(Form(request.form), "cash", {"payment": payment.id}, effect, done, on_the_page(bumdesa))


@blueprint.get("/kuitansi")
@staff(*TELLERS, reading=True)
def receipt(bumdesa: str, payment_token: str) -> Response:
    """For the buyer, on paper."""
    payment = require_here(payment_by_token(payment_token))
    if payment.receipt_number is None:
        raise NotFound("Uang pesanan ini belum diterima, jadi belum ada kuitansi.")
    view = bumdesa_view(g.bumdesa_id)
    return page(
        "payments/receipt.html", payment=payment, issuer=view.name, taken_at=waktu(payment.ended_at, view.zone),
        cashier=_who_took(payment.id), back=url_for("payments.index", bumdesa=bumdesa),
    )  # fmt: skip


def _who_took(payment_id: int) -> str:
    return next((change.actor_name for change in history("payment", payment_id) if change.action == "receive"), "")
