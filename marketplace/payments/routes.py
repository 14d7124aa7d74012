"""The office's page "Uang masuk": lines of the bank statement beside the transfers they may be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, g, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from marketplace.bumdesa import bank_accounts_for, bumdesa_view, desk_page
from marketplace.foundation import clock
from marketplace.foundation.actor import MONEY, TELLERS, WATCHING
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from marketplace.foundation.idempotency import Answer, once
from marketplace.foundation.identifiers import token
from marketplace.web.access import staff
from marketplace.web.addresses import LARGEST_ID
from marketplace.web.answers import page, see_other
from marketplace.web.current import current_actor
from marketplace.web.days import show_day
from marketplace.web.forms import Form

from .card_desk import card_desk, undecided
from .matching import match_payment, suggestions_for
from .payment import TRANSFER, PaymentView
from .refunding import owed_refunds
from .showing import counter_payments, payment_view, unmatched_count, waiting_payments
from .statement import discard_line, line_for, set_aside, type_statement_line

blueprint = Blueprint("payments", __name__, url_prefix="/kantor/<bumdesa>/uang-masuk")
desk_page("Uang masuk", "cash-banknote", "payments.index", 20, roles=TELLERS, count=unmatched_count)

SAID = {
    "mutasi": "Mutasi tercatat.",
    "cocok": "Cocok. Pesanan sudah dibayar dan dibukukan.",
    "terlambat": "Cocok, tetapi pesanannya sudah berakhir. Putuskan uangnya di bawah ini.",
    "dikenali": "Mutasi dicatat sebagai uang belum dikenali.",
    "hapus": "Mutasi yang salah ketik sudah dihapus.",
    "kembali": "Pengembalian uang tercatat.",
    "cair": "Pencairan dari Stripe sudah diambil dan dibukukan.",
}


@blueprint.get("")
@staff(*TELLERS, reading=True)
def index(bumdesa: str) -> Response:
    """Everything about money that comes in or must go back."""
    return _page(bumdesa)


def _page(bumdesa: str, status: int = 200, errors: dict[str, str] | None = None, form: Form | None = None) -> Response:
    accounts = bank_accounts_for([g.bumdesa_id])[g.bumdesa_id]
    values = {"tanggal": show_day(_today()), **(form.values if form else {})}
    return page(
        "payments/index.html", status, slug=bumdesa, accounts=accounts, suggestions=suggestions_for(g.bumdesa_id),
        transfers=waiting_payments(g.bumdesa_id, TRANSFER), counter=counter_payments(g.bumdesa_id),
        refunds=owed_refunds(g.bumdesa_id), said=SAID.get(request.args.get("catat", "")), errors=errors or {}, values=values,
        working=current_actor().may(g.bumdesa_id, *TELLERS), sees_refunds=current_actor().may(g.bumdesa_id, *MONEY, *WATCHING), key=token,
        undecided=undecided(g.bumdesa_id, url_for("payments.index", bumdesa=bumdesa)), cards=card_desk(g.bumdesa_id), settles=current_actor().may(g.bumdesa_id, *MONEY),
    )  # fmt: skip


@blueprint.post("/mutasi")
@staff(*TELLERS)
def add_line(bumdesa: str) -> Any:
    """One line of the bank statement."""
    form = Form(request.form)
    account = form.whole("rekening", "Rekening", 1, LARGEST_ID)
    amount = form.money("jumlah", "Jumlah")
    booked_on = form.day("tanggal", "Tanggal", _today())
    text = form.text("keterangan", "Keterangan", most=160)
    reference = form.text("referensi", "Nomor referensi", most=80, required=False)
    try:
        form.check()
        with transaction():
            facts = (account, amount, booked_on, text, form.values.get("kunci", ""), reference)
            type_statement_line(current_actor(), g.bumdesa_id, *facts)
    except Invalid as refusal:
        return _page(bumdesa, 422, refusal.errors, form)
    except Conflict as refusal:
        return _page(bumdesa, 409, {"keterangan": refusal.message}, form)
    return see_other("payments.index", bumdesa=bumdesa, catat="mutasi")


def _today() -> date:
    """The date on the wall of the office."""
    return clock.now().astimezone(ZoneInfo(bumdesa_view(g.bumdesa_id).zone)).date()


@blueprint.post("/pencocokan")
@staff(*TELLERS, fresh=True)
def match(bumdesa: str) -> Any:
    """This line is that payment."""
    form = Form(request.form)
    payment_id = form.whole("pembayaran", "Pembayaran", 1, LARGEST_ID)
    line_id = form.whole("mutasi", "Mutasi", 1, LARGEST_ID)

    def effect() -> Answer:
        require_here(payment_view(payment_id))
        return {"late": match_payment(current_actor(), payment_id, line_id).is_late}

    def done(answer: Answer) -> BaseResponse:
        return see_other("payments.index", bumdesa=bumdesa, catat="terlambat" if answer["late"] else "cocok")

    asked = {"payment": payment_id, "line": line_id}
    return act_once(form, "match", asked, effect, done, on_the_page(bumdesa))


@blueprint.post("/mutasi/<int:line_id>/belum-dikenali")
@staff(*TELLERS, fresh=True)
def unknown(bumdesa: str, line_id: int) -> Any:
    """Nobody can explain this money yet."""

    def effect() -> Answer:
        return {"id": set_aside(current_actor(), _line_here(line_id)).id}

    return _act_on_line(bumdesa, "set-aside", line_id, effect, "dikenali")


@blueprint.post("/mutasi/<int:line_id>/penghapusan")
@staff(*TELLERS)
def discard(bumdesa: str, line_id: int) -> Any:
    """It was typed wrongly."""

    def effect() -> Answer:
        return {"id": discard_line(current_actor(), _line_here(line_id), "salah ketik").id}

    return _act_on_line(bumdesa, "discard", line_id, effect, "hapus")


def act_once(
    form: Form,
    name: str,
    asked: dict[str, Any],
    effect: Callable[[], Answer],
    done: Callable[[Answer], BaseResponse],
    refused: Callable[[int, dict[str, str], Form], Response],
) -> Any:
    """Once per ``kunci``; a refusal is shown by ``refused`` with everything typed."""
    try:
        form.check()
        with transaction():
            answer = once(f"payments:{g.bumdesa_id}:{name}", form.values.get("kunci", ""), asked, effect)
    except (Invalid, Conflict, NotAllowed) as refusal:
        return refused(refusal.status, refusal.errors, form)
    return done(answer)


def on_the_page(bumdesa: str) -> Callable[[int, dict[str, str], Form], Response]:
    """Refusals of what has no fields to write in: one sentence on top of "Uang masuk"."""
    return lambda status, errors, form: _page(bumdesa, status, {"_": next(iter(errors.values()))}, form)


def _act_on_line(bumdesa: str, name: str, line_id: int, effect: Callable[[], Answer], said: str) -> Any:
    def done(answer: Answer) -> BaseResponse:
        return see_other("payments.index", bumdesa=bumdesa, catat=said)

    return act_once(Form(request.form), name, {"line": line_id}, effect, done, on_the_page(bumdesa))


def require_here(payment: PaymentView) -> PaymentView:
    """Of the Bumdesa in the address. Raises NotFound."""
    if payment.bumdesa_id != g.bumdesa_id:
        raise NotFound("Pembayaran ini tidak ada.")
    return payment


def _line_here(line_id: int) -> int:
    """A line of the Bumdesa in the address, also for somebody who works for two. Raises NotFound."""
    if line_for(current_actor(), line_id).bumdesa_id != g.bumdesa_id:
        raise NotFound("Mutasi ini tidak ada.")
    return line_id
