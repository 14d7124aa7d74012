"""The office's page "Uang masuk": bank lines beside open transfers, cash at the counter, money to give back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, g, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from marketplace.bumdesa import bank_accounts_for, bumdesa_view, desk_page
from marketplace.foundation import clock
from marketplace.foundation.actor import MONEY, WATCHING
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from marketplace.foundation.idempotency import Answer, once
from marketplace.foundation.identifiers import token
from marketplace.foundation.lifecycle import history
from marketplace.web.access import staff
from marketplace.web.answers import page, see_other
from marketplace.web.current import current_actor
from marketplace.web.days import show_day
from marketplace.web.forms import Form
from marketplace.web.words import waktu

from .cash import take_cash
from .matching import match_payment, suggestions_for
from .payment import TELLERS, TRANSFER, PaymentView
from .refunding import RefundView, owed_refunds, pay_refund, refund_view
from .showing import awaited_count, counter_payments, payment_by_token, payment_view, waiting_payments
from .statement import discard_line, line_for, set_aside, type_statement_line

blueprint = Blueprint("payments", __name__, url_prefix="/kantor/<bumdesa>/uang-masuk")
desk_page("Uang masuk", "cash-banknote", "payments.index", 20, roles=TELLERS, count=awaited_count)

LARGEST_ID = 2**31 - 1
SAID = {
    "mutasi": "Mutasi tercatat.",
    "cocok": "Cocok. Pesanan sudah dibayar dan dibukukan.",
    "terlambat": "Cocok, tetapi pesanannya sudah berakhir. Buka pesanannya untuk mengembalikan uang.",
    "dikenali": "Mutasi dicatat sebagai uang belum dikenali.",
    "hapus": "Mutasi yang salah ketik sudah dihapus.",
    "kembali": "Pengembalian uang tercatat.",
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
    """The date on the wall of most offices; in the east it may be tomorrow for two hours, and can be changed."""
    return clock.now().astimezone(ZoneInfo("Asia/Jakarta")).date()


@blueprint.post("/pencocokan")
@staff(*TELLERS, fresh=True)
def match(bumdesa: str) -> Any:
    """This line is that payment."""
    form = Form(request.form)
    payment_id = form.whole("pembayaran", "Pembayaran", 1, LARGEST_ID)
    line_id = form.whole("mutasi", "Mutasi", 1, LARGEST_ID)

    def effect() -> Answer:
        _require_here(payment_view(payment_id))
        return {"late": match_payment(current_actor(), payment_id, line_id).is_late}

    def done(answer: Answer) -> BaseResponse:
        return see_other("payments.index", bumdesa=bumdesa, catat="terlambat" if answer["late"] else "cocok")

    return _act(bumdesa, form, "match", {"payment": payment_id, "line": line_id}, effect, done)


@blueprint.post("/mutasi/<int:line_id>/belum-dikenali")
@staff(*TELLERS, fresh=True)
def unknown(bumdesa: str, line_id: int) -> Any:
    """Nobody can explain this money yet."""

    def effect() -> Answer:
        return {"id": set_aside(current_actor(), _line_here(line_id)).id}

    return _act(bumdesa, Form(request.form), "set-aside", {"line": line_id}, effect, _back(bumdesa, "dikenali"))


@blueprint.post("/mutasi/<int:line_id>/penghapusan")
@staff(*TELLERS)
def discard(bumdesa: str, line_id: int) -> Any:
    """It was typed wrongly."""

    def effect() -> Answer:
        return {"id": discard_line(current_actor(), _line_here(line_id), "salah ketik").id}

    return _act(bumdesa, Form(request.form), "discard", {"line": line_id}, effect, _back(bumdesa, "hapus"))


@blueprint.get("/tunai/<payment_token>")
@staff(*TELLERS)
def cash(bumdesa: str, payment_token: str) -> Response:
    """How much to count before pressing."""
    payment = _require_here(payment_by_token(payment_token))
    return page("payments/cash.html", slug=bumdesa, payment=payment, errors={}, kunci=token())


@blueprint.post("/tunai/<payment_token>")
@staff(*TELLERS, fresh=True)
def receive_cash(bumdesa: str, payment_token: str) -> Any:
    """The cashier has counted it."""
    payment = _require_here(payment_by_token(payment_token))

    def effect() -> Answer:
        if payment.at_handover:
            raise Conflict("Pesanan ini dibayar saat barang diserahkan. Buka pesanannya lalu tekan Serahkan.")
        return {"receipt": take_cash(current_actor(), payment.id).receipt_number}

    def done(answer: Answer) -> BaseResponse:
        return see_other("payments.receipt", bumdesa=bumdesa, payment_token=payment_token)

    return _act(bumdesa, Form(request.form), "cash", {"payment": payment.id}, effect, done)


@blueprint.get("/tunai/<payment_token>/kuitansi")
@staff(*TELLERS, reading=True)
def receipt(bumdesa: str, payment_token: str) -> Response:
    """For the buyer, on paper."""
    payment = _require_here(payment_by_token(payment_token))
    if payment.receipt_number is None:
        raise NotFound("Uang pesanan ini belum diterima, jadi belum ada kuitansi.")
    view = bumdesa_view(g.bumdesa_id)
    return page(
        "payments/receipt.html", payment=payment, issuer=view.name, taken_at=waktu(payment.ended_at, view.zone),
        cashier=_who_took(payment.id), back=url_for("payments.index", bumdesa=bumdesa),
    )  # fmt: skip


def _who_took(payment_id: int) -> str:
    return next((change.actor_name for change in history("payment", payment_id) if change.action == "receive"), "")


@blueprint.get("/pengembalian/<int:refund_id>")
@staff(*MONEY, reading=True)
def refund(bumdesa: str, refund_id: int) -> Response:
    """One amount to give back."""
    return _refund_page(bumdesa, _own_refund(refund_id))


@blueprint.post("/pengembalian/<int:refund_id>")
@staff(*MONEY, fresh=True)
def give_back(bumdesa: str, refund_id: int) -> Any:
    """It went back: how, and with which reference."""
    opened, form = _own_refund(refund_id), Form(request.form)
    how = form.choice("cara", "Cara", ("tunai", "transfer"))
    reference = form.text("referensi", "Nomor referensi", most=80, required=False)

    def effect() -> Answer:
        return {"id": pay_refund(current_actor(), opened.id, how, reference).id}

    asked = {"refund": refund_id, "how": how, "reference": reference}
    try:
        form.check()
        with transaction():
            once(f"payments:{g.bumdesa_id}:refund", form.values.get("kunci", ""), asked, effect)
    except Invalid as refusal:
        return _refund_page(bumdesa, opened, 422, refusal.errors, form)
    except Conflict as refusal:
        return _refund_page(bumdesa, opened, 409, {"_": refusal.message}, form)
    return see_other("payments.index", bumdesa=bumdesa, catat="kembali")


def _refund_page(
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
    )


def _act(
    bumdesa: str,
    form: Form,
    name: str,
    asked: dict[str, Any],
    effect: Callable[[], Answer],
    done: Callable[[Answer], BaseResponse],
) -> Any:
    """Once per ``kunci``; refusals show on the page."""
    try:
        form.check()
        with transaction():
            answer = once(f"payments:{g.bumdesa_id}:{name}", form.values.get("kunci", ""), asked, effect)
    except Invalid as refusal:
        return _page(bumdesa, 422, {"_": refusal.message}, form)
    except (Conflict, NotAllowed) as refusal:
        return _page(bumdesa, refusal.status, {"_": refusal.message}, form)
    return done(answer)


def _back(bumdesa: str, said: str) -> Callable[[Answer], BaseResponse]:
    return lambda answer: see_other("payments.index", bumdesa=bumdesa, catat=said)


def _require_here(payment: PaymentView) -> PaymentView:
    """Of the Bumdesa in the address. Raises NotFound."""
    if payment.bumdesa_id != g.bumdesa_id:
        raise NotFound("Pembayaran ini tidak ada.")
    return payment


def _line_here(line_id: int) -> int:
    """A line of the Bumdesa in the address, also for somebody who works for two. Raises NotFound."""
    if line_for(current_actor(), line_id).bumdesa_id != g.bumdesa_id:
        raise NotFound("Mutasi ini tidak ada.")
    return line_id


def _own_refund(refund_id: int) -> RefundView:
    found = refund_view(refund_id if refund_id <= LARGEST_ID else 0)
    if found.bumdesa_id != g.bumdesa_id:
        raise NotFound("Pengembalian ini tidak ada.")
    return found
