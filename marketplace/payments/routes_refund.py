"""One amount to give back, and that it went back."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, g, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from marketplace.bumdesa import bumdesa_view, own_banks
from marketplace.foundation.actor import MONEY
from marketplace.foundation.errors import NotFound
from marketplace.foundation.idempotency import Answer
from marketplace.foundation.identifiers import token
from marketplace.foundation.lifecycle import history
from marketplace.web.access import staff
from marketplace.web.addresses import LARGEST_ID
from marketplace.web.answers import page, see_other
from marketplace.web.current import current_actor
from marketplace.web.forms import Form
from marketplace.web.words import waktu

from .card_refunding import card_refund
from .refunding import CASH, RefundView, pay_refund, refund_view
from .routes import act_once

blueprint = Blueprint("refunds", __name__, url_prefix="/kantor/<bumdesa>/uang-masuk/pengembalian/<int:refund_id>")


@blueprint.get("")
@staff(*MONEY, reading=True)
def show(bumdesa: str, refund_id: int) -> Response:
    """One amount to give back."""
    return _page(bumdesa, _own(refund_id))


@blueprint.post("")
@staff(*MONEY, fresh=True)
def give_back(bumdesa: str, refund_id: int) -> Any:
    """It went back: how, and with which reference."""
    opened, form = _own(refund_id), Form(request.form)
    how = form.choice("cara", "Cara", ("tunai", "transfer"))
    reference = form.text("referensi", "Nomor referensi", most=80, required=False)
    bank = form.values.get("dari", "")

    def effect() -> Answer:
        return {"id": pay_refund(current_actor(), opened.id, how, reference, bank).id}

    def done(answer: Answer) -> BaseResponse:
        if how == CASH:
            return see_other("refunds.receipt", bumdesa=bumdesa, refund_id=refund_id)
        return see_other("payments.index", bumdesa=bumdesa, catat="kembali")

    def refused(status: int, errors: dict[str, str], form: Form) -> Response:
        return _page(bumdesa, opened, status, errors, form)

    asked = {"refund": refund_id, "how": how, "reference": reference, "bank": bank}
    return act_once(form, "refund", asked, effect, done, refused)


@blueprint.get("/kuitansi")
@staff(*MONEY, reading=True)
def receipt(bumdesa: str, refund_id: int) -> Response:
    """Cash that went back, on paper, to be signed by the buyer."""
    paid = _own(refund_id)
    if paid.how != CASH:
        raise NotFound("Uang ini tidak dikembalikan tunai, jadi tidak ada kuitansinya.")
    village = bumdesa_view(g.bumdesa_id)
    payer = next((change.actor_name for change in history("refund", paid.id) if change.action == "pay"), "")
    return page(
        "payments/refund_receipt.html", refund=paid, issuer=village.name, paid_at=waktu(paid.paid_at, village.zone),
        payer=payer, back=url_for("payments.index", bumdesa=bumdesa, catat="kembali"),
    )  # fmt: skip


def _page(
    bumdesa: str, opened: RefundView, status: int = 200, errors: dict[str, str] | None = None, form: Form | None = None
) -> Response:
    may = current_actor().may(g.bumdesa_id, *MONEY) and opened.state == "opened"
    values = form.values if form else {}
    return page(
        "payments/refund.html",
        status,
        slug=bumdesa,
        refund=opened,
        errors=errors or {},
        values=values,
        may=may,
        kunci=token(),
        way=card_refund(opened.id),
        banks=own_banks(g.bumdesa_id),
    )


def _own(refund_id: int) -> RefundView:
    """Of the Bumdesa in the address. Raises NotFound."""
    found = refund_view(refund_id if refund_id <= LARGEST_ID else 0)
    if found.bumdesa_id != g.bumdesa_id:
        raise NotFound("Pengembalian ini tidak ada.")
    return found
