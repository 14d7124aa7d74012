"""Paying by card: the way to the gateway, "Periksa", what the gateway tells us, and fetching its payouts."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, current_app, g, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from marketplace.bumdesa import bumdesa_id_of
from marketplace.foundation.actor import MONEY
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import NotFound, Unavailable
from marketplace.foundation.faults import fault_point
from marketplace.web.access import public, staff
from marketplace.web.answers import see_other

from .card_paying import open_card_page
from .gateway import Forged, GatewayError
from .inbox import LARGEST_EVENT, read_told, store_event
from .refreshing import refresh_payment
from .settling import settle_now
from .showing import payment_by_token
from .waiting import times_asked

blueprint = Blueprint("card", __name__)


@blueprint.post("/bayar/<payment_token>/kartu")
@public(limit="bayar-kartu:30/600")
def go(payment_token: str) -> BaseResponse:
    """To the page at the gateway; pressed twice it is the same page. Paid or ended already: our own page says so."""
    g.private = True
    payment = payment_by_token(payment_token)
    if not payment.is_open:
        return see_other("orders.pay", payment_token=payment_token)
    home = current_app.config["LUMBUNG"].origin or request.host_url.rstrip("/")
    return redirect(open_card_page(payment.id, home), 303)


@blueprint.post("/bayar/<payment_token>/pemeriksaan")
@public(limit="bayar-periksa:60/600")
def check(payment_token: str) -> BaseResponse:
    """Ask the gateway now what became of it. Who came back from it stays on the page that asks, also when it is silent."""
    g.private = True
    back = {"kembali": times_asked(request.form["kembali"]) + 1} if "kembali" in request.form else {}
    try:
        refresh_payment(payment_by_token(payment_token).id)
    except GatewayError as problem:
        if back:
            return see_other("orders.pay", payment_token=payment_token, **back, diam="ya")
        raise Unavailable("Stripe belum menjawab. Coba lagi sebentar; uang Anda tidak hilang.", 30) from problem
    return see_other("orders.pay", payment_token=payment_token, **back)


@blueprint.post("/webhook/stripe/<bumdesa>")
@public(limit="webhook:~1200/60", machine=True)
def told(bumdesa: str) -> Response:
    """Store what the gateway tells, if it is the gateway; the worker looks at it."""
    request.max_content_length = LARGEST_EVENT
    fault_point("webhook.received")
    bumdesa_id = bumdesa_id_of(bumdesa)
    if bumdesa_id is None:
        raise NotFound()
    try:
        event = read_told(bumdesa_id, request.get_data(cache=False), request.headers.get("Stripe-Signature", ""))
    except Forged:
        return Response("refused\n", 400, mimetype="text/plain")
    fault_point("webhook.verified")
    with transaction():
        store_event(bumdesa_id, event)
    fault_point("webhook.saved")
    return Response("stored\n", 200, mimetype="text/plain")


@blueprint.post("/kantor/<bumdesa>/uang-masuk/kartu/pencairan")
@staff(*MONEY, limit="pencairan-kartu:20/300")
def settle(bumdesa: str) -> Any:
    """Fetch the payouts of the gateway now instead of tonight."""
    settle_now(g.bumdesa_id)
    return see_other("payments.index", bumdesa=bumdesa, catat="cair")
