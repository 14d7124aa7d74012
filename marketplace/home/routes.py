"""The public pages: the same for everybody, answered with an ETag so that an unchanged page costs one small answer; and
buying, which answers on the product page what cannot be bought."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, current_app, redirect, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from marketplace import cart
from marketplace.cart.cookies import cart_key, remember_cart
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.web.access import public
from marketplace.web.addresses import own_address, position
from marketplace.web.answers import page, see_other
from marketplace.web.drawing import public_page
from marketplace.web.forms import Form

from . import browsing
from .product_page import ProductPage, product_page, similar_to

blueprint = Blueprint("home", __name__)

LONGEST_QUERY = 120
DEEPEST = 50
SORTS = {"cocok": "relevance", "termurah": "cheapest", "terbaru": "newest"}


@blueprint.get("/")
@public()
def front() -> Response:
    """The newest goods, the shelves, the villages."""
    return shown("home/front.html", front=browsing.front())


@blueprint.get("/cari")
@public(limit="cari:~60/60")
def search() -> Response:
    """Results for ``q``; without it everything, newest first."""
    query = " ".join(request.args.get("q", "").split())[:LONGEST_QUERY]
    if not query:
        return shown("home/everything.html", it=browsing.everything(_after()), first=_after() is None)
    sort, category = request.args.get("urut", "cocok"), request.args.get("kategori") or None
    sort = sort if sort in SORTS else "cocok"
    number = _whole("hal", 1, DEEPEST)
    results = browsing.results(query, category, SORTS[sort], number)
    chosen = {"q": query, "kategori": category, "urut": None if sort == "cocok" else sort}
    return shown(
        "home/search.html", results=results, query=query, sort=sort, category=category, chosen=chosen, number=number
    )


@blueprint.get("/kategori/<slug>")
@public()
def category(slug: str) -> Response:
    """One shelf, newest first."""
    return shown("home/category.html", it=browsing.category_page(slug, _after()), first=_after() is None)


@blueprint.get("/lapak/<slug>")
@public()
def stall(slug: str) -> Response:
    """One stall."""
    return shown("home/stall.html", it=browsing.stall_page(slug, _after()), first=_after() is None)


@blueprint.get("/desa/<slug>")
@public()
def village(slug: str) -> Response | BaseResponse:
    """One village."""
    found = browsing.village_page(slug, _after())
    if slug != found.village.slug:
        return redirect(url_for("home.village", slug=found.village.slug), 301)
    return shown("home/village.html", it=found, first=_after() is None)


@blueprint.get("/produk/<name>")
@public()
def product(name: str) -> Response | BaseResponse:
    """One product: ``<slug>-<public id>``; with another slug the right address, when withdrawn 410 and similar goods."""
    found = _named(name)
    if name != f"{found.listing.slug}-{found.listing.public_id}":
        return redirect(found.listing.url, 301)
    if not found.listing.on_sale:
        return _gone(found)
    return shown("home/product.html", it=found, ask=_ask_address(found), errors={}, typed={})


@blueprint.post("/produk/<name>")
@public(limit="keranjang:~240/60")
def buy(name: str) -> Response | BaseResponse:
    """``varian`` and ``jumlah`` into the cart; what cannot be bought is said on this page, beside what was typed."""
    found, form, key = _named(name), Form(request.form), cart_key() or cart.new_key()
    if not found.listing.on_sale:
        return _gone(found)
    offers = {str(offer.variant_id): offer for offer in found.listing.offers}
    offer = offers.get(form.choice("varian", "Barang", offers), found.listing.offer)
    quantity = form.whole("jumlah", "Jumlah", 1, offer.most_now or offer.most_per_order, missing=1)
    try:
        form.check()
        with transaction():
            kinds = cart.put(key, offer.variant_id, quantity)
    except Invalid as refusal:
        return _not_bought(name, 422, form, refusal.errors)
    except Conflict as refusal:
        return _not_bought(name, 409, form, {"jumlah": refusal.message})
    return remember_cart(see_other("cart.show"), key, kinds)


def _named(name: str) -> ProductPage:
    return product_page(name.rpartition("-")[2])


def _gone(found: ProductPage) -> Response:
    return page("home/gone.html", 410, it=found, similar=similar_to(found.listing))


def _not_bought(name: str, status: int, form: Form, errors: dict[str, str]) -> Response:
    found = _named(name)  # what is true now
    if found.listing.offer.most_now == 0:  # just sold out: there is no field any more
        errors = {"_": next(iter(errors.values()))}
    return page(
        "home/product.html", status, it=found, ask=_ask_address(found), errors=errors, typed=form.values,
        here=found.listing.url, origin=own_address(),
    )  # fmt: skip


def _ask_address(found: ProductPage) -> str | None:
    """The WhatsApp chat with the Bumdesa about this product; None where it would ring at a stranger's (demo data)."""
    phone = found.bumdesa.phone or found.bumdesa.complaint_phone
    if found.bumdesa.is_sample or not phone or not current_app.config["LUMBUNG"].is_production:
        return None
    return f"https://wa.me/{phone.removeprefix('+')}"


def shown(template: str, **context: Any) -> Response:
    """A public page: nothing of the visitor in it. ``here`` is its path, ``origin`` our address for social previews."""
    return public_page(template, here=request.path, origin=own_address(), **context)


def _after() -> int | None:
    return position("setelah")


def _whole(name: str, low: int, high: int) -> int:
    typed = request.args.get(name, "")
    return min(max(int(typed), low), high) if typed.isascii() and typed.isdigit() and len(typed) <= 9 else low
