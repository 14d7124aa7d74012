"""The buyer's pages: Pesan, the page of a checkout, paying, tracking. No sign-in; links are keys."""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from flask import Blueprint, Response, g, request

from marketplace import cart, payments
from marketplace.cart.cookies import cart_key, remember_cart
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Conflict, Invalid, NotFound
from marketplace.foundation.faults import fault_point
from marketplace.foundation.identifiers import token
from marketplace.web import limits
from marketplace.web.access import public
from marketplace.web.addresses import own_address
from marketplace.web.answers import page, see_other
from marketplace.web.forms import Form
from marketplace.web.headers import let_forms_lead_to

from .asking_to_cancel import ENDED, cancel_by_buyer, drop_cancel
from .changing_payment import change_payment, other_ways
from .checkout_form import Place, all_fetched, read_draft, read_place, read_wishes
from .completing import receive_order
from .finding import order_by_number_and_phone, order_by_token, spelt_out
from .placing import BUYER, METHODS, place_checkout
from .quoting import Wish, grand_total, nothing_to_send, quote
from .tracking import PayView, checkout_view, pay_view, track

blueprint = Blueprint("orders", __name__)


@blueprint.before_request
def keep_out_of_caches() -> None:
    """Everything here is somebody's own."""
    g.private = True


@blueprint.after_request
def keep_out_of_search_engines(response: Response) -> Response:
    response.headers["X-Robots-Tag"] = "noindex"
    return response


@blueprint.get("/pesan")
@public()
def checkout() -> Any:
    """One page: who, where to, how it travels, how it is paid, what it costs."""
    shown = cart.show_cart(cart_key())
    if not shown.groups:
        return see_other("cart.show")
    form = Form({"tempat": shown.district_label})
    return _checkout_page(shown, form, (shown.district_code, shown.district_label), {}, {}, 200, token())


@blueprint.post("/pesan")
@public(limit="pesan:~120/600")
def place() -> Any:
    """Place the order, or with ``hitung`` only count the costs again."""
    form, key = Form(request.form), request.form.get("kunci", "")
    shown = cache(partial(cart.show_cart, cart_key()))  # asked only if it matters: the press reads it behind the locks
    wishes = read_wishes(form, _groups_named(form) or [group.bumdesa_id for group in shown().groups])
    counting = "hitung" in request.form
    fetched = all_fetched(wishes) or nothing_to_send(shown().groups)
    where = read_place(form, required=not fetched)
    if fetched and not counting:
        form.errors.pop("tempat", None)  # where the buyer lives does not matter to what is fetched
    if counting:
        return _counted(shown(), form, where, wishes, key)
    try:
        draft = read_draft(form, where, wishes, lambda: quote(shown().groups, where[0], wishes))
        fault_point("place.before")
        with transaction():
            checkout_token = place_checkout(cart_key(), draft, key)
        fault_point("place.after_commit")
    except (Invalid, Conflict) as refusal:
        now = cart.show_cart(cart_key())
        return _refused(now, form, where, wishes, refusal.errors, refusal.status, key)
    return remember_cart(see_other("orders.checkout_done", checkout_token=checkout_token), cart_key(), 0)


def _groups_named(form: Form) -> list[int]:
    """The Bumdesa whose choices the form carries: a second press finds the cart already empty."""
    named = (name.partition("-")[2] for name in form.values if name.startswith("cara_kirim-"))
    return sorted({int(id) for id in named if id.isascii() and id.isdigit() and len(id) < 10})


def _refused(
    shown: cart.CartView,
    form: Form,
    where: Place,
    wishes: dict[int, Wish],
    errors: dict[str, str],
    status: int,
    key: str,
) -> Any:
    if not shown.groups:
        raise Conflict("Keranjang Anda kosong. Bila tadi sudah menekan Pesan, buka tautan pesanan Anda.")
    return _checkout_page(shown, form, where, wishes, errors, status, key)


def _counted(shown: cart.CartView, form: Form, where: Place, wishes: dict[int, Wish], key: str) -> Any:
    """Remember where it goes and show every cost; nothing typed is lost."""
    if not shown.groups or shown.id is None:
        return see_other("cart.show")
    errors = dict(form.errors)
    if where[0]:
        with transaction():
            cart.send_to(shown.id, *where)
        shown = cart.show_cart(cart_key())
    return _checkout_page(shown, form, where, wishes, errors, 422 if errors else 200, key)


def _checkout_page(
    shown: cart.CartView,
    form: Form,
    where: Place,
    wishes: dict[int, Wish],
    errors: dict[str, str],
    status: int,
    key: str,
) -> Response:
    quoted = quote(shown.groups, where[0], wishes)
    known = bool(where[0]) or all_fetched(wishes) or nothing_to_send(shown.groups)
    form.values["kunci"] = key if 8 <= len(key) <= 64 else token()
    answer = page(
        "orders/checkout.html", status, quoted=quoted, total=grand_total(quoted), known=known, values=form.values,
        errors=errors, kunci=form.values["kunci"],
    )  # fmt: skip
    answer.headers["Cache-Control"] = (
        "private, no-cache"  # not no-store: Back after ordering shows this page, not an error
    )
    return answer


@blueprint.get("/pesanan/<checkout_token>")
@public(limit="lacak:~120/60")
def checkout_done(checkout_token: str) -> Response:
    """All orders of one checkout: what to pay next, and the links to keep."""
    return page("orders/checkout_done.html", view=checkout_view(checkout_token), home=own_address())


@blueprint.get("/bayar/<payment_token>")
@public(limit="lacak:~120/60")
def pay(payment_token: str) -> Any:
    """How to pay one order. Whoever comes back from the gateway only looks; the page asks by itself a few times."""
    view = pay_view(payment_token)
    if view.instead is not None:
        return see_other("orders.pay", payment_token=view.instead)
    asked = payments.times_asked(request.args["kembali"]) if "kembali" in request.args else None
    wait = None if asked is None else payments.seconds_until_asking(asked)
    changeable = asked is None and bool(other_ways(order_by_token(view.order.token), view.payment))
    answer = page(
        "orders/pay.html", view=view, asked=asked, wait=wait, silent="diam" in request.args, changeable=changeable
    )
    if view.payment.method == payments.STRIPE:
        let_forms_lead_to(answer, payments.gateway_origin())
    return answer


@blueprint.get("/bayar/<payment_token>/cara")
@public(limit="lacak:120/60")
def other_way(payment_token: str) -> Any:
    """How this order could be paid instead."""
    view = pay_view(payment_token)
    return _ways_page(view) if view.instead is None else see_other("orders.other_way", payment_token=view.instead)


def _ways_page(view: PayView, status: int = 200, errors: dict[str, str] | None = None, chosen: str = "") -> Response:
    ways = other_ways(order_by_token(view.order.token), view.payment)
    return page("orders/change_payment.html", status, view=view, ways=ways, errors=errors or {}, chosen=chosen)


@blueprint.post("/bayar/<payment_token>/cara")
@public(limit="ganti-bayar:20/600")
def pay_otherwise(payment_token: str) -> Any:
    """The buyer pays otherwise; what was paid meanwhile counts. Twice is once."""
    view, way = pay_view(payment_token), Form(request.form).choice("cara_bayar", "Cara bayar", tuple(METHODS))
    try:
        payment = change_payment(view.order.token, way)
    except (Invalid, Conflict) as refusal:
        return _ways_page(pay_view(payment_token), refusal.status, refusal.errors, way)
    return see_other("orders.pay", payment_token=payment.token)


@blueprint.get("/p/<order_token>")
@public(limit="lacak:~120/60")
def show(order_token: str) -> Response:
    """Where the order is, what comes next, whom to ask; works without JavaScript."""
    return _tracking_page(order_token)


def _tracking_page(order_token: str, status: int = 200, errors: dict[str, str] | None = None) -> Response:
    order = order_by_token(order_token)
    return page("orders/show.html", status, view=track(order), errors=errors or {}, kunci=token(), home=own_address())


@blueprint.get("/p/<order_token>/pembatalan")
@public()
def ask_cancel(order_token: str) -> Response:
    """A screen of its own for what cannot be undone."""
    return page("orders/cancel.html", view=track(order_by_token(order_token)))


@blueprint.post("/p/<order_token>/pembatalan")
@public(limit="pesanan-ubah:30/600")
def cancel(order_token: str) -> Any:
    """The buyer cancels (until accepted) or asks for it (until packed). Twice is once."""
    return _change(
        order_token,
        lambda order: order.state in ENDED or cancel_by_buyer(BUYER, order),
    )


@blueprint.post("/p/<order_token>/pembatalan/penarikan")
@public(limit="pesanan-ubah:30/600")
def drop(order_token: str) -> Any:
    """The buyer no longer wants to cancel. Twice is once."""
    return _change(order_token, lambda order: drop_cancel(BUYER, order))


@blueprint.post("/p/<order_token>/penerimaan")
@public(limit="pesanan-ubah:30/600")
def receive(order_token: str) -> Any:
    """The buyer has it and is content. Twice is once."""
    return _change(order_token, lambda order: receive_order(BUYER, order))


def _change(order_token: str, act: Any) -> Any:
    try:
        with transaction():
            act(order_by_token(order_token))
    except Conflict as refusal:
        return _tracking_page(order_token, 409, refusal.errors)
    return see_other("orders.show", order_token=order_token)


@blueprint.get("/pesanan")
@public()
def look_up() -> Response:
    """ "Cek pesanan" for those who lost the link."""
    return page("orders/look_up.html", values={}, errors={})


@blueprint.post("/pesanan")
@public(limit="cek-pesanan:10/300")
def looked_up() -> Any:
    """Order number and the last four digits of the phone; the same answer for any mistake."""
    form = Form(request.form)
    number = form.text("nomor", "Nomor pesanan", most=20)
    digits = form.text("akhir_wa", "Empat angka terakhir nomor WhatsApp", most=4)
    try:
        form.check()
        for limit in (
            "cek-nomor:10/3600",
            "cek-nomor-hari:50/86400",
        ):  # four digits are soon guessed from many addresses
            limits.enforce(limit, spelt_out(number))
        order = order_by_number_and_phone(number, digits)
    except Invalid as refusal:
        return page("orders/look_up.html", 422, values=form.values, errors=refusal.errors)
    except NotFound:
        message = "Nomor pesanan dan nomor WhatsApp ini tidak cocok. Periksa lagi keduanya."
        return page("orders/look_up.html", 422, values=form.values, errors={"nomor": message})
    return see_other("orders.show", order_token=order.token)
