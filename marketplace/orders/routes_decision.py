"""The office decides about money that came differently from what was agreed: give it back, or let it count for an order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, g, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from marketplace import payments
from marketplace.foundation.actor import MONEY, WATCHING
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Conflict, DomainError, Invalid, NotFound
from marketplace.foundation.idempotency import Answer, once
from marketplace.foundation.identifiers import token
from marketplace.payments import CardReceiptView, PaymentView
from marketplace.web.access import staff
from marketplace.web.addresses import LARGEST_ID
from marketplace.web.answers import page, see_other
from marketplace.web.current import current_actor
from marketplace.web.forms import Form

from .deciding import Decision, accept_late_money, accept_receipt, decide_late, decide_receipt, return_late
from .finding import order_by_id, order_for, spelt_out

blueprint = Blueprint("decisions", __name__, url_prefix="/kantor/<bumdesa>/uang-masuk/keputusan")
SAID = {"kembali": "Uang ini dikembalikan lewat Stripe.", "urus": "Sudah ditandai."}


@blueprint.get("/pembayaran/<payment_token>")
@staff(*MONEY, *WATCHING, reading=True)
def late(bumdesa: str, payment_token: str) -> Response:
    """Money that came after its order or its way of paying had ended."""
    return _page(bumdesa, decide_late(_payment(payment_token)))


@blueprint.post("/pembayaran/<payment_token>/penerimaan")
@staff(*MONEY, fresh=True)
def accept_payment(bumdesa: str, payment_token: str) -> Any:
    """It counts for its order."""
    payment = _payment(payment_token)
    number = payment.label

    def act(form: Form) -> Answer:
        accept_late_money(current_actor(), payment.id)
        return {"number": number}

    return _act(bumdesa, f"late:{payment.id}", act, lambda: decide_late(_payment(payment_token)), _to_order(bumdesa))


@blueprint.post("/pembayaran/<payment_token>/pengembalian")
@staff(*MONEY, fresh=True)
def return_payment(bumdesa: str, payment_token: str) -> Any:
    """It goes back: by card by itself, else by hand as any other refund."""
    payment = _payment(payment_token)

    def act(form: Form) -> Answer:
        return_late(current_actor(), payments.payment_by_token(payment_token))
        return {"number": payment.label}

    def done(answer: Answer) -> BaseResponse:
        refunds = payments.refunds_for([payment.order_id]).get(payment.order_id, [])
        mine = next((refund.id for refund in reversed(refunds) if refund.payment_id == payment.id), 0)
        return see_other("refunds.show", bumdesa=bumdesa, refund_id=mine)

    return _act(bumdesa, f"late-back:{payment.id}", act, lambda: decide_late(_payment(payment_token)), done)


@blueprint.get("/kartu/<int:receipt_id>")
@staff(*MONEY, *WATCHING, reading=True)
def card(bumdesa: str, receipt_id: int) -> Response:
    """Money by card that is not what was agreed, or of which nothing is known."""
    return _page(bumdesa, decide_receipt(_receipt(receipt_id)))


@blueprint.post("/kartu/<int:receipt_id>/penerimaan")
@staff(*MONEY, fresh=True)
def accept_card(bumdesa: str, receipt_id: int) -> Any:
    """It pays an order: its own, or the one whose number is typed when nobody knows."""
    receipt = _receipt(receipt_id)

    def act(form: Form) -> Answer:
        if receipt.payment_id:
            order = order_by_id(payments.payment_view(receipt.payment_id).order_id)
        else:
            order = _typed_order(form)
        accept_receipt(current_actor(), receipt.id, order)
        return {"number": order.number}

    return _act(bumdesa, f"receipt:{receipt.id}", act, lambda: decide_receipt(_receipt(receipt_id)), _to_order(bumdesa))


@blueprint.post("/kartu/<int:receipt_id>/pengembalian")
@staff(*MONEY, fresh=True)
def return_card(bumdesa: str, receipt_id: int) -> Any:
    """All of it goes back through the gateway."""
    receipt = _receipt(receipt_id)

    def act(form: Form) -> Answer:
        payments.return_receipt(current_actor(), receipt.id)
        return {"id": receipt.id}

    return _act(
        bumdesa,
        f"receipt-back:{receipt.id}",
        act,
        lambda: decide_receipt(_receipt(receipt_id)),
        _stay(bumdesa, receipt),
    )


@blueprint.post("/kartu/<int:receipt_id>/penyelesaian")
@staff(*MONEY, fresh=True)
def close_card(bumdesa: str, receipt_id: int) -> Any:
    """Money that is no rupiah was taken care of at the gateway."""
    receipt = _receipt(receipt_id)

    def act(form: Form) -> Answer:
        payments.close_receipt(current_actor(), receipt.id)
        return {"id": receipt.id}

    return _act(
        bumdesa,
        f"receipt-over:{receipt.id}",
        act,
        lambda: decide_receipt(_receipt(receipt_id)),
        _stay(bumdesa, receipt),
    )


def _act(
    bumdesa: str,
    name: str,
    act: Callable[[Form], Answer],
    again: Callable[[], Decision],
    done: Callable[[Answer], BaseResponse],
) -> Any:
    """Once per ``kunci``; a refusal is told on the same page, as it stands now."""
    form = Form(request.form)
    try:
        with transaction():
            answer = once(
                f"decision:{name}",
                form.values.get("kunci", ""),
                {"nomor": form.values.get("nomor", "")},
                lambda: act(form),
            )
    except (Invalid, Conflict, NotFound) as refusal:
        errors = refusal.errors if isinstance(refusal, Invalid) else {"_": refusal.message}
        return _page(bumdesa, again(), refusal.status if refusal.status != 404 else 422, errors, form)
    return done(answer)


def _typed_order(form: Form) -> Any:
    number = form.text("nomor", "Nomor pesanan", most=20)
    form.check()
    try:
        return order_for(current_actor(), g.bumdesa_id, spelt_out(number))
    except DomainError as missing:
        raise Invalid(
            {"nomor": "Pesanan dengan nomor ini tidak ada di BUMDesa ini. Periksa lagi nomornya."}
        ) from missing


def _to_order(bumdesa: str) -> Callable[[Answer], BaseResponse]:
    return lambda answer: see_other("order_desk.show", bumdesa=bumdesa, number=answer["number"], catat="uang")


def _stay(bumdesa: str, receipt: CardReceiptView) -> Callable[[Answer], BaseResponse]:
    return lambda answer: see_other("decisions.card", bumdesa=bumdesa, receipt_id=receipt.id)


def _page(
    bumdesa: str, decision: Decision, status: int = 200, errors: dict[str, str] | None = None, form: Form | None = None
) -> Response:
    here = request.path.removesuffix("/penerimaan").removesuffix("/pengembalian").removesuffix("/penyelesaian")
    return page(
        "orders/decision.html", status, slug=bumdesa, decision=decision, errors=errors or {}, kunci=token(), here=here,
        may=current_actor().may(g.bumdesa_id, *MONEY), number=form.values.get("nomor", "") if form else decision.label,
        back=url_for("payments.index", bumdesa=bumdesa),
    )  # fmt: skip


def _payment(payment_token: str) -> PaymentView:
    """Of the Bumdesa in the address, and late now or once. Raises NotFound."""
    payment = payments.payment_by_token(payment_token)
    if payment.bumdesa_id != g.bumdesa_id or payment.state not in ("late", "returned", "succeeded"):
        raise NotFound("Uang ini tidak perlu diputuskan.")
    return payment


def _receipt(receipt_id: int) -> CardReceiptView:
    """Of the Bumdesa in the address. Raises NotFound."""
    receipt = payments.card_receipt(receipt_id if receipt_id <= LARGEST_ID else 0)
    if receipt.bumdesa_id != g.bumdesa_id:
        raise NotFound("Uang kartu ini tidak ada.")
    return receipt
