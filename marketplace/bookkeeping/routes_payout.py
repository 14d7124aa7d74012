"""One payout in the office: allowed, paid, called off, sent back by the bank; and its receipt on paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, g, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from marketplace.bumdesa import bumdesa_view, own_banks
from marketplace.foundation.actor import MONEY
from marketplace.foundation.errors import NotFound
from marketplace.foundation.idempotency import Answer, once
from marketplace.foundation.identifiers import token
from marketplace.foundation.lifecycle import history
from marketplace.foundation.money import Money
from marketplace.people import person_names
from marketplace.sellers import sellers_for
from marketplace.web import confirming
from marketplace.web.access import staff
from marketplace.web.answers import page
from marketplace.web.current import current_actor
from marketplace.web.forms import Form
from marketplace.web.words import waktu

from .balances import payout_by_token
from .counting_words import rupiah_in_words
from .payout import BY_BANK, PayoutView
from .payouts import (
    PAYERS,
    approve_payout,
    cancel_payout,
    correct_reference,
    destination_of,
    pay_payout,
    return_payout,
)
from .routes import OFFICE
from .routes_seller import act_for_seller, to_seller

blueprint = Blueprint("payout", __name__, url_prefix=f"{OFFICE}/<payout_token>")


@blueprint.get("")
@staff(*PAYERS, reading=True)
def show(bumdesa: str, payout_token: str) -> Response:
    """One payout: who asked, allowed and paid."""
    return _page(bumdesa, payout_by_token(g.bumdesa_id, payout_token))


@blueprint.post("/persetujuan")
@staff(*MONEY, fresh=True)
def approve(bumdesa: str, payout_token: str) -> Any:
    """A second person allows it."""
    return _on_payout(bumdesa, payout_token, "setuju", lambda payout, form: approve_payout(current_actor(), payout.id))


@blueprint.post("/pelunasan")
@staff(*MONEY, fresh=True)
def settle(bumdesa: str, payout_token: str) -> Any:
    """It was paid."""

    def effect(payout: PayoutView, form: Form) -> None:
        reference = form.text("referensi", "Nomor referensi", most=80, required=payout.how == BY_BANK)
        fee = form.money("biaya", "Biaya transfer", required=False, most=Money(100_000))
        form.check()
        pay_payout(current_actor(), payout.id, reference, fee, form.values.get("dari", ""))

    return _on_payout(bumdesa, payout_token, "bayar", effect)


@blueprint.post("/pembatalan")
@staff(*PAYERS)
def withdraw(bumdesa: str, payout_token: str) -> Any:
    """A request nobody approved is withdrawn."""
    return _on_payout(bumdesa, payout_token, "batal", lambda payout, form: cancel_payout(current_actor(), payout.id))


@blueprint.post("/pengembalian")
@staff(*MONEY, fresh=True)
def send_back(bumdesa: str, payout_token: str) -> Any:
    """It did not arrive."""

    def effect(payout: PayoutView, form: Form) -> None:
        reason = form.text("alasan", "Alasan", most=200)
        form.check()
        return_payout(current_actor(), payout.id, reason)

    return _on_payout(bumdesa, payout_token, "kembali", effect)


@blueprint.post("/koreksi")
@staff(*MONEY, fresh=True)
def correct(bumdesa: str, payout_token: str) -> Any:
    """The reference was noted wrongly."""

    def effect(payout: PayoutView, form: Form) -> None:
        reference = form.text("referensi", "Nomor referensi", most=80)
        form.check()
        correct_reference(current_actor(), payout.id, reference)

    return _on_payout(bumdesa, payout_token, "betul", effect)


@blueprint.get("/kuitansi")
@staff(*PAYERS, reading=True)
def receipt(bumdesa: str, payout_token: str) -> Response:
    """On paper, with two signatures."""
    payout = payout_by_token(g.bumdesa_id, payout_token)
    if payout.paid_at is None:
        raise NotFound("Pembayaran ini belum dibayar, jadi belum ada kuitansi.")
    view = bumdesa_view(g.bumdesa_id)
    seller = sellers_for([payout.seller_id])[payout.seller_id]
    return page(
        "bookkeeping/receipt.html", payout=payout, issuer=view.name, place=view.village_name, zona=view.zone,
        paid_at=waktu(payout.paid_at, view.zone), words=rupiah_in_words(payout.amount.rupiah),
        payer=person_names([payout.paid_by or 0]).get(payout.paid_by or 0, ""),
        back=url_for("seller_money.show", bumdesa=bumdesa, seller=seller.slug),
    )  # fmt: skip


def _on_payout(bumdesa: str, payout_token: str, said: str, act: Callable[[PayoutView, Form], object]) -> Any:
    """One act on one payout, once per ``kunci``: a double press shows the same page as a single one."""
    payout = payout_by_token(g.bumdesa_id, payout_token)
    view, form = sellers_for([payout.seller_id])[payout.seller_id], Form(request.form)
    asked = {name: value for name, value in form.values.items() if name not in {"csrf", "kunci", *confirming.FIELDS}}

    def done() -> Answer:
        act(payout, form)
        return {"payout": payout.id}

    def effect() -> BaseResponse:
        once(f"payout-{said}:{payout.id}", form.values.get("kunci", ""), asked, done)
        return to_seller(bumdesa, view, said)

    if payout.is_open:
        return act_for_seller(bumdesa, view, form, effect, "_")
    return act_for_seller(bumdesa, view, form, effect, "_", lambda *refusal: _page(bumdesa, payout, *refusal))


def _page(
    bumdesa: str, payout: PayoutView, status: int = 200, errors: dict[str, str] | None = None, form: Form | None = None
) -> Response:
    """Bank number only for those who handle money; a paid transfer can be noted as sent back by the bank."""
    handles_money = current_actor().may(g.bumdesa_id, *MONEY)
    people, changes = (payout.requested_by, payout.approved_by, payout.paid_by), history("payout", payout.id)
    return page(
        "bookkeeping/payout.html", status, slug=bumdesa, payout=payout, seller=sellers_for([payout.seller_id])[payout.seller_id],
        names=person_names([person for person in people if person]), errors=errors or {}, values=form.values if form else {},
        destination=destination_of(payout.id) if handles_money else None, kunci=token(),
        reason=next((change.note for change in changes if change.action == "return"), ""),
        corrections=[change for change in changes if change.action == "correct"],
        banks=own_banks(g.bumdesa_id) if payout.how == BY_BANK else {},
        may_return=handles_money and payout.how == BY_BANK and payout.state == "paid",
    )  # fmt: skip
