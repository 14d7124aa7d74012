"""The first page of an office and of a seller."""

from __future__ import annotations

from flask import Blueprint, Response, g

from marketplace import bookkeeping
from marketplace.bumdesa import bumdesas_for, coming_terms, desk_page
from marketplace.catalog import goods_of
from marketplace.foundation.actor import MONEY, TELLERS, WATCHING, WORKING, Actor
from marketplace.people import AccountLink, account_links
from marketplace.sellers import sellers_for
from marketplace.web.access import selling, staff
from marketplace.web.answers import page
from marketplace.web.current import current_actor

from .desk import office_desk

blueprint = Blueprint("desk", __name__)
desk_page("Perlu dikerjakan", "list-check", "desk.office", order=1, roles=WORKING)


@blueprint.get("/kantor/<bumdesa>/")
@staff(reading=True)
def office(bumdesa: str) -> Response:
    """Perlu dikerjakan: what needs doing now; nobody is led to pages that are closed to them."""
    actor = current_actor()
    handles_cash = actor.may(g.bumdesa_id, *TELLERS)
    return page(
        "home/office.html", desk=office_desk(actor, g.bumdesa_id), slug=bumdesa, takes_money=handles_cash,
        sees_money=handles_cash or actor.may(g.bumdesa_id, *WATCHING), sees_books=actor.may(g.bumdesa_id, *MONEY, *WATCHING),
    )  # fmt: skip


@account_links
def stalls_of(actor: Actor) -> list[AccountLink]:
    """The stalls of a person, for the page "Saya"."""
    mine = sorted(sellers_for(list(actor.stalls)).values(), key=lambda stall: stall.stall_name)
    names = ", ".join(stall.stall_name for stall in mine)
    return [AccountLink("Lapak saya", "/lapak-saya", names, "building-store", "stall")] if mine else []


@blueprint.get("/lapak-saya")
@selling()
def stalls() -> Response:
    """The seller's desk: her money, her goods, selling something more."""
    mine = sorted(sellers_for(list(current_actor().stalls)).values(), key=lambda stall: stall.id)
    money = {stall.id: bookkeeping.seller_balance(stall.id) for stall in mine}
    goods = goods_of(seller_ids=current_actor().stalls, limit=6)
    offices = bumdesas_for({stall.bumdesa_id for stall in mine})
    return page(
        "home/stalls.html", stalls=mine, money=money, goods=goods,
        coming={stall.id: coming_terms(stall.bumdesa_id) for stall in mine},
        zones={stall.id: offices[stall.bumdesa_id].zone for stall in mine},
    )  # fmt: skip
