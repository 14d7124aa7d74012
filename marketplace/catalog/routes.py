"""A seller's own pages: list a thing (/jual) and look after what is listed (/lapak-saya/barang)."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, request, url_for

from marketplace.foundation.errors import NotFound
from marketplace.sellers import SellerView, sellers_for
from marketplace.web.access import selling
from marketplace.web.addresses import position
from marketplace.web.answers import page
from marketplace.web.current import current_actor

from . import routes_goods, routes_selling
from .goods import goods_of
from .listing import Listing
from .routes_counter import Counter, counter_at_home, listing_here, stall_choices

blueprint = Blueprint("catalog", __name__)


def _stalls() -> list[SellerView]:
    return sorted(sellers_for(current_actor().stalls).values(), key=lambda stall: (stall.stall_name, stall.id))


def _chosen_stall() -> SellerView | None:
    """The stall of ``?lapak=``, or the only one; None when the person must say which."""
    stalls, slug = _stalls(), request.args.get("lapak", "")
    if slug:
        found = next((stall for stall in stalls if stall.slug == slug), None)
        if found is None:
            raise NotFound("Lapak ini tidak ada.")
        return found
    return stalls[0] if len(stalls) == 1 else None


def _which_stall() -> Any:
    asked = "Anda menjaga beberapa lapak. Barang ini untuk lapak mana?"
    places = stall_choices(_stalls(), lambda slug: url_for("catalog.sell", lapak=slug))
    return page("catalog/choose_stall.html", layout="shop", lead=asked, places=places, errors={})


def _mine(public_id: str) -> tuple[Counter, Listing]:
    row, counter = listing_here(public_id, counter_at_home)
    if counter.seller.id not in current_actor().stalls:
        raise NotFound("Barang ini tidak ada.")
    return counter, row


@blueprint.get("/jual")
@selling()
def sell() -> Any:
    """Jual barang: the three questions, or first: which stall?"""
    stall = _chosen_stall()
    if stall is None:
        return _which_stall()
    return routes_selling.show_form(counter_at_home(stall))


@blueprint.post("/jual")
@selling()
def sell_submitted() -> Any:
    stall = _chosen_stall()
    if stall is None:
        return _which_stall()
    return routes_selling.submit(counter_at_home(stall))


@blueprint.get("/jual/<public_id>/periksa")
@selling()
def check(public_id: str) -> Any:
    return routes_selling.show_check(*_mine(public_id))


@blueprint.post("/jual/<public_id>/penerbitan")
@selling()
def publish(public_id: str) -> Any:
    return routes_selling.publish(*_mine(public_id))


@blueprint.get("/jual/<public_id>/tayang")
@selling()
def done(public_id: str) -> Any:
    return routes_selling.show_done(*_mine(public_id))


@blueprint.get("/jual/<public_id>/ubah")
@selling()
def edit(public_id: str) -> Any:
    return routes_selling.show_form(*_mine(public_id))


@blueprint.post("/jual/<public_id>/ubah")
@selling()
def edit_submitted(public_id: str) -> Any:
    return routes_selling.submit(*_mine(public_id))


@blueprint.get("/lapak-saya/barang")
@selling()
def mine() -> Any:
    """Everything she sells, drafts and withdrawn things too."""
    after = position("sesudah")
    stalls = _stalls()
    goods = goods_of(seller_ids=frozenset(stall.id for stall in stalls), after=after, limit=routes_goods.PAGE)
    counter = {stall.id: counter_at_home(stall) for stall in stalls}
    rows = routes_goods.rows_for_list(goods, lambda row: counter[row.seller_id].url("manage", public_id=row.public_id))
    more = f"/lapak-saya/barang?sesudah={goods[-1].listing_id}" if len(goods) == routes_goods.PAGE else None
    return page("catalog/mine.html", rows=rows, stalls=stalls, more=more, errors={})


@blueprint.get("/lapak-saya/barang/<public_id>")
@selling()
def manage(public_id: str) -> Any:
    return routes_goods.show_manage(*_mine(public_id))


@blueprint.post("/lapak-saya/barang/<public_id>/harga")
@selling()
def price(public_id: str) -> Any:
    return routes_goods.save_price(*_mine(public_id))


@blueprint.post("/lapak-saya/barang/<public_id>/stok")
@selling()
def stock(public_id: str) -> Any:
    return routes_goods.save_stock(*_mine(public_id))


@blueprint.post("/lapak-saya/barang/<public_id>/stok-masuk")
@selling()
def stock_in(public_id: str) -> Any:
    return routes_goods.save_receipt(*_mine(public_id))


@blueprint.post("/lapak-saya/barang/<public_id>/penarikan")
@selling()
def withdraw(public_id: str) -> Any:
    return routes_goods.save_withdrawal(*_mine(public_id))


@blueprint.post("/lapak-saya/barang/<public_id>/penayangan")
@selling()
def put_back(public_id: str) -> Any:
    return routes_goods.save_return(*_mine(public_id))
