"""One villager in the office: what she has, and paying her."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, g, request
from werkzeug.wrappers import Response as BaseResponse

from marketplace.bumdesa import own_banks
from marketplace.foundation.actor import MONEY, WATCHING, Actor
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from marketplace.foundation.faults import fault_point
from marketplace.foundation.identifiers import token
from marketplace.people import person_names
from marketplace.sellers import SellerView, bank_of, seller_by_slug
from marketplace.web.access import staff
from marketplace.web.answers import page, see_other
from marketplace.web.current import current_actor
from marketplace.web.forms import Form

from .balances import open_payouts, seller_balance
from .payout import BY_BANK, IN_CASH, PayoutView, needs_second
from .payouts import PAYERS, destination_of, pay_in_cash, request_payout
from .routes import OFFICE

blueprint = Blueprint("seller_money", __name__, url_prefix=f"{OFFICE}/lapak/<seller>")
Refuse = Callable[[int, dict[str, str], Form], Response]
SAID = {
    "ajukan": "Pembayaran diajukan. Minta direktur atau bendahara lain menyetujui.",
    "setuju": "Disetujui. Sekarang bayar, lalu catat di sini.",
    "bayar": "Pembayaran tercatat.",
    "batal": "Pengajuan dibatalkan.",
    "kembali": "Uang kembali ke saldo warga.",
    "betul": "Nomor referensi yang betul sudah dicatat.",
    "rekening": "Rekening lapak tersimpan.",
    "tunai": "Rekening dihapus. Lapak ini dibayar tunai.",
}


@blueprint.get("")
@staff(*PAYERS, reading=True)
def show(bumdesa: str, seller: str) -> Response:
    """One villager's money."""
    return _seller_page(bumdesa, own_seller(seller))


def _seller_page(
    bumdesa: str, view: SellerView, status: int = 200, errors: dict[str, str] | None = None, form: Form | None = None
) -> Response:
    actor, money = current_actor(), seller_balance(view.id)
    open_one = open_payouts([view.id]).get(view.id)
    values = {"jumlah": money.available, "cara": view.payout_method, **(form.values if form else {})}
    return page(
        "bookkeeping/seller.html", status, slug=bumdesa, seller=view, money=money, payout=open_one,
        names=person_names([open_one.requested_by]) if open_one else {}, bank=_bank(actor, view), errors=errors or {},
        destination=destination_of(open_one.id) if open_one and actor.may(g.bumdesa_id, *MONEY) else None,
        values=values, said=SAID.get(request.args.get("catat", "")), may=actor.may(g.bumdesa_id, *PAYERS) and view.id not in actor.stalls,
        may_approve=bool(open_one) and _may_approve(actor, open_one), may_pay=actor.may(g.bumdesa_id, *MONEY),
        sees_books=actor.may(g.bumdesa_id, *MONEY, *WATCHING),
        banks=own_banks(g.bumdesa_id) if open_one else {}, kunci=token(),
    )  # fmt: skip


def _bank(actor: Actor, view: SellerView) -> object:
    return bank_of(actor, view.id) if actor.works_for(view.bumdesa_id) else None


def _may_approve(actor: Actor, payout: PayoutView | None) -> bool:
    if payout is None or payout.state != "requested" or not actor.may(payout.bumdesa_id, *MONEY):
        return False
    return not (payout.needs_second and payout.requested_by == actor.person_id)


@blueprint.post("/pembayaran")
@staff(*PAYERS, fresh=True)
def pay(bumdesa: str, seller: str) -> Any:
    """Small cash is paid at once; anything else is asked for."""
    view, form = own_seller(seller), Form(request.form)
    amount = form.money("jumlah", "Jumlah")
    how = form.choice("cara", "Cara", (IN_CASH, BY_BANK))
    key = form.values.get("kunci", "")

    def effect() -> BaseResponse:
        if needs_second(how, amount):
            request_payout(current_actor(), view.id, amount, how, key)
            return to_seller(bumdesa, view, "ajukan")
        payout = pay_in_cash(current_actor(), view.id, amount, key)
        return see_other("payout.receipt", bumdesa=bumdesa, payout_token=payout.token)

    return act_for_seller(bumdesa, view, form, effect, "jumlah")


def act_for_seller(
    bumdesa: str,
    view: SellerView,
    form: Form,
    effect: Callable[[], BaseResponse],
    field: str,
    refuse: Refuse | None = None,
) -> Any:
    """In one transaction; refusals show on the seller's page (or ``refuse``), at ``field``, and keep what was typed."""
    refused = refuse or (lambda *refusal: _seller_page(bumdesa, view, *refusal))
    try:
        form.check()
        with transaction():
            answer = effect()
        fault_point("payout.committed")
        return answer
    except Invalid as refusal:
        return refused(422, refusal.errors, form)
    except (Conflict, NotAllowed) as refusal:
        return refused(refusal.status, {field: refusal.message}, form)


def to_seller(bumdesa: str, view: SellerView, said: str) -> BaseResponse:
    return see_other("seller_money.show", bumdesa=bumdesa, seller=view.slug, catat=said)


def own_seller(slug: str) -> SellerView:
    """Of the Bumdesa in the address. Raises NotFound."""
    view = seller_by_slug(slug)
    if view.bumdesa_id != g.bumdesa_id:
        raise NotFound("Lapak ini tidak ada.")
    return view
