"""Paying villagers in the office, and the seller's own view of her money."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, g, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from marketplace.bumdesa import bumdesa_view, desk_page
from marketplace.foundation.actor import MONEY, Actor
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from marketplace.foundation.idempotency import Answer, once
from marketplace.foundation.identifiers import token
from marketplace.foundation.money import Money
from marketplace.ledger import balance
from marketplace.people import AccountLink, account_links, person_names
from marketplace.sellers import SellerView, bank_of, seller_by_slug, sellers_for
from marketplace.web import confirming
from marketplace.web.access import selling, staff
from marketplace.web.answers import page, see_other
from marketplace.web.current import current_actor
from marketplace.web.forms import Form
from marketplace.web.words import waktu

from . import rules
from .balances import open_payout_count, open_payouts, payout_by_token, recent_payouts, seller_balance, sellers_money
from .cash_moves import move_cash
from .counting_words import rupiah_in_words
from .payout import BY_BANK, IN_CASH, PayoutView, needs_second
from .payout_page import payout_page
from .payouts import (
    PAYERS,
    approve_payout,
    cancel_payout,
    destination_of,
    pay_in_cash,
    pay_payout,
    request_payout,
    return_payout,
)
from .recording import book_id_of

blueprint = Blueprint("bookkeeping", __name__)
OFFICE = "/kantor/<bumdesa>/bayar-warga"
Refuse = Callable[[int, dict[str, str], Form], Response]
desk_page("Bayar warga", "users", "bookkeeping.payout_day", 35, roles=PAYERS, count=open_payout_count)
SAID = {
    "ajukan": "Pembayaran diajukan. Minta direktur atau bendahara lain menyetujui.",
    "setuju": "Disetujui. Sekarang bayar, lalu catat di sini.",
    "bayar": "Pembayaran tercatat.",
    "batal": "Pengajuan dibatalkan.",
    "kembali": "Uang kembali ke saldo warga.",
    "kas": "Perpindahan kas tercatat.",
    "rekening": "Rekening lapak tersimpan.",
    "tunai": "Rekening dihapus. Lapak ini dibayar tunai.",
}


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
        recent=recent_payouts(g.bumdesa_id), till=Money(balance(book_id, rules.CASH)), said=SAID.get(request.args.get("catat", "")),
        errors=errors or {}, values=form.values if form else {}, may_move=actor.may(g.bumdesa_id, *MONEY), kunci=token(),
    )  # fmt: skip


@blueprint.get(f"{OFFICE}/lapak/<seller>")
@staff(*PAYERS, reading=True)
def seller(bumdesa: str, seller: str) -> Response:
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
        may_approve=bool(open_one) and _may_approve(actor, open_one), may_pay=actor.may(g.bumdesa_id, *MONEY), kunci=token(),
    )  # fmt: skip


def _bank(actor: Actor, view: SellerView) -> object:
    return bank_of(actor, view.id) if actor.works_for(view.bumdesa_id) else None


def _may_approve(actor: Actor, payout: PayoutView | None) -> bool:
    if payout is None or payout.state != "requested" or not actor.may(payout.bumdesa_id, *MONEY):
        return False
    return not (payout.needs_second and payout.requested_by == actor.person_id)


@blueprint.post(f"{OFFICE}/lapak/<seller>/pembayaran")
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
            return _to_seller(bumdesa, view, "ajukan")
        payout = pay_in_cash(current_actor(), view.id, amount, key)
        return see_other("bookkeeping.receipt", bumdesa=bumdesa, payout_token=payout.token)

    return _act(bumdesa, view, form, effect, "jumlah")


@blueprint.get(f"{OFFICE}/<payout_token>")
@staff(*PAYERS, reading=True)
def show_payout(bumdesa: str, payout_token: str) -> Response:
    """One payout: who asked, allowed and paid."""
    return payout_page(bumdesa, payout_by_token(g.bumdesa_id, payout_token))


@blueprint.post(f"{OFFICE}/<payout_token>/persetujuan")
@staff(*MONEY, fresh=True)
def approve(bumdesa: str, payout_token: str) -> Any:
    """A second person allows it."""
    return _on_payout(bumdesa, payout_token, "setuju", lambda payout, form: approve_payout(current_actor(), payout.id))


@blueprint.post(f"{OFFICE}/<payout_token>/pelunasan")
@staff(*MONEY, fresh=True)
def settle(bumdesa: str, payout_token: str) -> Any:
    """It was paid."""

    def effect(payout: PayoutView, form: Form) -> None:
        reference = form.text("referensi", "Nomor referensi", most=80, required=payout.how == BY_BANK)
        fee = form.money("biaya", "Biaya transfer", required=False, most=Money(100_000))
        form.check()
        pay_payout(current_actor(), payout.id, reference, fee)

    return _on_payout(bumdesa, payout_token, "bayar", effect)


@blueprint.post(f"{OFFICE}/<payout_token>/pembatalan")
@staff(*PAYERS)
def withdraw(bumdesa: str, payout_token: str) -> Any:
    """A request nobody approved is withdrawn."""
    return _on_payout(bumdesa, payout_token, "batal", lambda payout, form: cancel_payout(current_actor(), payout.id))


@blueprint.post(f"{OFFICE}/<payout_token>/pengembalian")
@staff(*MONEY, fresh=True)
def send_back(bumdesa: str, payout_token: str) -> Any:
    """It did not arrive."""

    def effect(payout: PayoutView, form: Form) -> None:
        reason = form.text("alasan", "Alasan", most=200)
        form.check()
        return_payout(current_actor(), payout.id, reason)

    return _on_payout(bumdesa, payout_token, "kembali", effect)


@blueprint.get(f"{OFFICE}/<payout_token>/kuitansi")
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
        back=url_for("bookkeeping.seller", bumdesa=bumdesa, seller=seller.slug),
    )  # fmt: skip


@blueprint.post("/kantor/<bumdesa>/perpindahan-kas")
@staff(*MONEY, fresh=True)
def cash_move(bumdesa: str) -> Any:
    """Own money between till and bank."""
    form = Form(request.form)
    amount = form.money("jumlah_kas", "Jumlah")
    direction = form.choice("arah", "Arah", ("ambil", "setor"))
    try:
        form.check()
        with transaction():
            move_cash(current_actor(), g.bumdesa_id, direction, amount, form.values.get("kunci", ""))
    except Invalid as refusal:
        return _day_page(bumdesa, 422, refusal.errors, form)
    except Conflict as refusal:
        return _day_page(bumdesa, 409, {"jumlah_kas": refusal.message}, form)
    return see_other("bookkeeping.payout_day", bumdesa=bumdesa, catat="kas")


@blueprint.get("/lapak-saya/saldo")
@selling()
def own_balance() -> Response:
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


def _on_payout(bumdesa: str, payout_token: str, said: str, act: Callable[[PayoutView, Form], object]) -> Any:
    """One act on one payout, once per ``kunci``: a double press shows the same page as a single one."""
    payout = payout_by_token(g.bumdesa_id, payout_token)
    view, form = sellers_for([payout.seller_id])[payout.seller_id], Form(request.form)
    asked = {name: value for name, value in form.values.items() if name not in ("csrf", "kunci", confirming.FIELD)}

    def done() -> Answer:
        act(payout, form)
        return {"payout": payout.id}

    def effect() -> BaseResponse:
        once(f"payout-{said}:{payout.id}", form.values.get("kunci", ""), asked, done)
        return _to_seller(bumdesa, view, said)

    if payout.is_open:
        return _act(bumdesa, view, form, effect, "_")
    return _act(bumdesa, view, form, effect, "_", lambda *refusal: payout_page(bumdesa, payout, *refusal))


def _act(
    bumdesa: str,
    view: SellerView,
    form: Form,
    effect: Callable[[], BaseResponse],
    field: str,
    refuse: Refuse | None = None,
) -> Any:
    """In one transaction; refusals show on the seller's page (or ``refuse``), at ``field``, and keep what was typed."""
    show = refuse or (lambda *refusal: _seller_page(bumdesa, view, *refusal))
    try:
        form.check()
        with transaction():
            return effect()
    except Invalid as refusal:
        return show(422, refusal.errors, form)
    except (Conflict, NotAllowed) as refusal:
        return show(refusal.status, {field: refusal.message}, form)


def _to_seller(bumdesa: str, view: SellerView, said: str) -> BaseResponse:
    return see_other("bookkeeping.seller", bumdesa=bumdesa, seller=view.slug, catat=said)


def own_seller(slug: str) -> SellerView:
    """Of the Bumdesa in the address. Raises NotFound."""
    view = seller_by_slug(slug)
    if view.bumdesa_id != g.bumdesa_id:
        raise NotFound("Lapak ini tidak ada.")
    return view
