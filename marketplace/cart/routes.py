"""The cart page and its one action: setting how many."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, g, request

from marketplace.bumdesa import bumdesas_for
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.sellers import sellers_for
from marketplace.web.access import public
from marketplace.web.addresses import LARGEST_ID
from marketplace.web.answers import page, see_other
from marketplace.web.forms import Form

from .basket import new_key, put
from .cookies import cart_key, remember_cart
from .showing import show_cart

blueprint = Blueprint("cart", __name__)


@blueprint.get("/keranjang")
@public()
def show() -> Response:
    """What is in the cart, one group per parcel."""
    return _page()


@blueprint.post("/keranjang")
@public(limit="keranjang:~240/60")
def add() -> Any:
    """``varian`` and ``jumlah`` (0 takes it out). Pressing twice changes nothing."""
    form = Form(request.form)
    variant_id = form.whole("varian", "Barang", 1, LARGEST_ID)
    quantity = form.whole("jumlah", "Jumlah", 0, 10**12 - 1, missing=1)  # too many is refused with what there is
    if "jumlah" in form.errors:
        form.errors["jumlah"] = "Jumlah belum terbaca. Tulis angka, misalnya 2"
    key = cart_key() or new_key()
    try:
        form.check()
        with transaction():
            kinds = put(key, variant_id, quantity)
    except Invalid as refusal:
        return _page(422, _beside_its_field(variant_id, refusal.errors), form)
    except Conflict as refusal:
        return _page(409, _beside_its_field(variant_id, {"jumlah": refusal.message}), form)
    return remember_cart(see_other("cart.show"), key, kinds)


def _beside_its_field(variant_id: int, errors: dict[str, str]) -> dict[str, str]:
    """Every line of the cart has a quantity of its own."""
    return {f"jumlah-{variant_id}" if name == "jumlah" else name: message for name, message in errors.items()}


def _page(status: int = 200, errors: dict[str, str] | None = None, form: Form | None = None) -> Response:
    """The cart; after a refusal with what was typed in the line that it was typed in."""
    g.private = True
    typed = {form.values.get("varian", ""): form.values.get("jumlah", "")} if form else {}
    cart = show_cart(cart_key())
    villages = bumdesas_for([group.bumdesa_id for group in cart.groups])
    makers = sellers_for([line.offer.seller_id for group in cart.groups for line in group.lines])
    return page("cart/show.html", status, cart=cart, villages=villages, makers=makers, errors=errors or {}, typed=typed)
