"""The same for staff in the office: /kantor/<bumdesa>/barang, also for villagers without a phone."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, g, request

from marketplace.bumdesa import desk_page
from marketplace.foundation.errors import NotFound
from marketplace.sellers import seller_by_slug, sellers_of
from marketplace.web.access import staff
from marketplace.web.addresses import position
from marketplace.web.answers import page
from marketplace.web.current import current_actor

from . import routes_goods, routes_selling
from .goods import GoodsRow, goods_of
from .listing import Listing
from .routes_counter import Counter, counter_at_office, listing_here, stall_choices

blueprint = Blueprint("catalog_office", __name__, url_prefix="/kantor/<bumdesa>/barang")
desk_page("Barang", "package", "catalog_office.goods", order=30)


def _ours(public_id: str) -> tuple[Counter, Listing]:
    """The listing, if it belongs to the Bumdesa of the URL."""
    row, counter = listing_here(public_id, counter_at_office)
    return counter, row


def _served() -> Counter:
    return counter_at_office(seller_by_slug(request.args.get("lapak", "")))


@blueprint.get("")
@staff(reading=True)
def goods(bumdesa: str) -> Any:
    """All goods of this Bumdesa with their stock; ``?lapak=`` of one stall."""
    stalls, slug = sellers_of(g.bumdesa_id), request.args.get("lapak", "")
    chosen = next((stall for stall in stalls if stall.slug == slug), None)
    if slug and chosen is None:
        raise NotFound("Lapak ini tidak ada.")
    after = position("sesudah")
    of_stall = frozenset({chosen.id}) if chosen else None
    found = goods_of(seller_ids=of_stall, bumdesa_id=g.bumdesa_id, after=after, limit=routes_goods.PAGE)
    names = {stall.id: stall.stall_name for stall in stalls}
    may_work = current_actor().works_for(g.bumdesa_id)

    def place_of(row: GoodsRow) -> str:
        """Who only watches is shown what buyers see, if they do."""
        at_work = f"/kantor/{bumdesa}/barang/{row.public_id}"
        return at_work if may_work else row.url if row.state == "published" else ""

    rows = routes_goods.rows_for_list(found, place_of, names)
    more = f"?lapak={slug}&sesudah={found[-1].listing_id}" if len(found) == routes_goods.PAGE else None
    return page("catalog/office.html", rows=rows, stalls=stalls, chosen=chosen, more=more, may_work=may_work, errors={})


@blueprint.get("/baru")
@staff()
def sell(bumdesa: str) -> Any:
    """Jual barang for the villager who stands at the counter."""
    if not request.args.get("lapak"):
        stalls = [stall for stall in sellers_of(g.bumdesa_id) if stall.may_sell]
        places = stall_choices(stalls, lambda slug: f"/kantor/{bumdesa}/barang/baru?lapak={slug}")
        return page("catalog/choose_stall.html", layout="desk", lead="Barang siapa?", places=places, errors={})
    return routes_selling.show_form(_served())


@blueprint.post("/baru")
@staff()
def sell_submitted(bumdesa: str) -> Any:
    return routes_selling.submit(_served())


@blueprint.get("/<public_id>")
@staff()
def manage(bumdesa: str, public_id: str) -> Any:
    return routes_goods.show_manage(*_ours(public_id))


@blueprint.get("/<public_id>/periksa")
@staff()
def check(bumdesa: str, public_id: str) -> Any:
    return routes_selling.show_check(*_ours(public_id))


@blueprint.post("/<public_id>/penerbitan")
@staff()
def publish(bumdesa: str, public_id: str) -> Any:
    return routes_selling.publish(*_ours(public_id))


@blueprint.get("/<public_id>/tayang")
@staff()
def done(bumdesa: str, public_id: str) -> Any:
    return routes_selling.show_done(*_ours(public_id))


@blueprint.get("/<public_id>/ubah")
@staff()
def edit(bumdesa: str, public_id: str) -> Any:
    return routes_selling.show_form(*_ours(public_id))


@blueprint.post("/<public_id>/ubah")
@staff()
def edit_submitted(bumdesa: str, public_id: str) -> Any:
    return routes_selling.submit(*_ours(public_id))


@blueprint.post("/<public_id>/harga")
@staff()
def price(bumdesa: str, public_id: str) -> Any:
    return routes_goods.save_price(*_ours(public_id))


@blueprint.post("/<public_id>/stok")
@staff()
def stock(bumdesa: str, public_id: str) -> Any:
    return routes_goods.save_stock(*_ours(public_id))


@blueprint.post("/<public_id>/stok-masuk")
@staff()
def stock_in(bumdesa: str, public_id: str) -> Any:
    return routes_goods.save_receipt(*_ours(public_id))


@blueprint.post("/<public_id>/penarikan")
@staff()
def withdraw(bumdesa: str, public_id: str) -> Any:
    return routes_goods.save_withdrawal(*_ours(public_id))


@blueprint.post("/<public_id>/penayangan")
@staff()
def put_back(bumdesa: str, public_id: str) -> Any:
    return routes_goods.save_return(*_ours(public_id))
