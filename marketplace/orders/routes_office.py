"""The office's order pages: lists by what needs doing, one order, and one noun per action."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, g, request

from marketplace.bumdesa import bank_accounts_for, desk_page
from marketplace.foundation.actor import MONEY, TELLERS, WATCHING, Actor
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.identifiers import token
from marketplace.foundation.money import Money
from marketplace.payments import CASH_ACCOUNT, refunds_for
from marketplace.web import limits
from marketplace.web.access import staff
from marketplace.web.addresses import position
from marketplace.web.answers import page, see_other
from marketplace.web.current import current_actor
from marketplace.web.forms import Form

from .asking_to_cancel import ENDED, agree_to_cancel, refuse_to_cancel
from .cancelling import cancel_order
from .completing import complete_order
from .desk import GROUPS, desk_order, desk_rows, waiting_work
from .finding import order_for
from .fulfilling import accept_order, deliver_order, hand_over, make_ready, pack_order, ship_order
from .order import Order

blueprint = Blueprint("order_desk", __name__, url_prefix="/kantor/<bumdesa>/pesanan")
desk_page("Pesanan", "shopping-bag", "order_desk.index", order=10)


@blueprint.get("")
@staff(reading=True)
def index(bumdesa: str) -> Response:
    """Orders of one group; ``?kelompok=`` names it."""
    counts = {name: waiting.count for name, waiting in waiting_work(g.bumdesa_id).items()}
    wanted = request.args.get("kelompok", "")
    group = wanted if wanted in GROUPS else next((name for name in GROUPS if counts[name]), "terima")
    rows, following = desk_rows(g.bumdesa_id, group, position("sebelum"))
    return page(
        "orders/office_list.html",
        bumdesa=bumdesa,
        groups=GROUPS,
        counts=counts,
        group=group,
        rows=rows,
        following=following,
    )


@blueprint.get("/<number>")
@staff(reading=True)
def show(bumdesa: str, number: str) -> Response:
    """One order with what may be done now."""
    return _page(bumdesa, order_for(current_actor(), g.bumdesa_id, number))


def _page(
    bumdesa: str, order: Order, status: int = 200, errors: dict[str, str] | None = None, form: Form | None = None
) -> Response:
    actor, accounts = current_actor(), bank_accounts_for([g.bumdesa_id]).get(g.bumdesa_id, [])
    shown = desk_order(actor, order)
    said = "" if errors else shown.track.words.said.get(request.args.get("catat", ""), "")
    owed = next((refund for refund in refunds_for([order.id]).get(order.id, []) if refund.state == "opened"), None)
    return page(
        "orders/office_show.html", status, bumdesa=bumdesa, order=shown, errors=errors or {}, said=said, owed=owed,
        values=form.values if form else {}, kunci=token(), accounts=accounts, cash=CASH_ACCOUNT, working=actor.works_for(g.bumdesa_id),
        lost_without_goods=shown.lost_without_goods, ends_orders=actor.may(g.bumdesa_id, *MONEY), sees_refunds=actor.may(g.bumdesa_id, *MONEY, *WATCHING),
    )  # fmt: skip


def _act(bumdesa: str, number: str, said: str, act: Callable[[Order], object], form: Form | None = None) -> Any:
    """Load, act, go back to the order, which says so (``said`` names the words); refusals show on its page and keep what was typed."""
    try:
        with transaction():
            act(order_for(current_actor(), g.bumdesa_id, number))
    except (Invalid, Conflict) as refusal:
        order = order_for(current_actor(), g.bumdesa_id, number)
        return _page(bumdesa, order, refusal.status, refusal.errors, form)
    return see_other("order_desk.show", bumdesa=bumdesa, number=number, catat=said)


def unless(state: str, act: Callable[[Actor, Order], None]) -> Callable[[Order], None]:
    """``act`` by the signed-in person, except when it was done already: the second press changes nothing."""

    def do(order: Order) -> None:
        if order.state != state:
            act(current_actor(), order)

    return do


@blueprint.post("/<number>/penerimaan")
@staff()
def accept(bumdesa: str, number: str) -> Any:
    """The Bumdesa takes the order on."""
    return _act(bumdesa, number, "penerimaan", unless("accepted", accept_order))


@blueprint.post("/<number>/kemasan")
@staff()
def pack(bumdesa: str, number: str) -> Any:
    """Packed."""
    return _act(bumdesa, number, "kemasan", unless("packed", pack_order))


@blueprint.post("/<number>/pengiriman")
@staff()
def ship(bumdesa: str, number: str) -> Any:
    """Handed to the courier: ``biaya`` truly paid, ``resi``, ``dibayar_dari``."""
    form = Form(request.form)

    def act(order: Order) -> None:
        if order.state == "shipped":
            return
        accounts = {
            CASH_ACCOUNT,
            *(account.account_code for account in bank_accounts_for([g.bumdesa_id]).get(g.bumdesa_id, [])),
        }
        cost = form.money("biaya", "Biaya kurir", least=0, required=not order.own_courier)
        waybill = form.text("resi", "Nomor resi", most=60, required=False)
        source = CASH_ACCOUNT if order.own_courier else form.choice("dibayar_dari", "dibayar dari", accounts)
        if cost > _usual_at_most(order) and not current_actor().may(g.bumdesa_id, *MONEY):
            form.refuse(
                "biaya",
                "Biaya kurir ini jauh di atas ongkos yang dibayar pembeli. Periksa lagi, atau minta bendahara yang mencatat.",
            )
        form.check()
        ship_order(current_actor(), order, cost, waybill, source)

    return _act(bumdesa, number, "pengiriman", act, form)


def _usual_at_most(order: Order) -> Money:
    """Above this a courier's bill is a slip of the finger or worse: who handles money must record it."""
    return max(Money(10 * order.shipping_rupiah), Money(500_000))


@blueprint.post("/<number>/siap")
@staff()
def ready(bumdesa: str, number: str) -> Any:
    """Ready to be fetched."""
    return _act(bumdesa, number, "siap", unless("ready", make_ready))


@blueprint.post("/<number>/penyerahan")
@staff(*TELLERS, limit="kode-ambil:20/300", fresh=True)
def hand(bumdesa: str, number: str) -> Any:
    """Given to whoever tells the code; cash is taken with it for hand-over orders."""
    form = Form(request.form)
    code = form.text("kode", "Kode", most=6)
    for limit in ("kode-pesanan:10/3600", "kode-pesanan-hari:50/86400"):
        limits.enforce(limit, f"{g.bumdesa_id}:{number}")

    def act(order: Order) -> None:
        if order.state == "delivered":
            return
        form.check()
        hand_over(current_actor(), order, code)

    return _act(bumdesa, number, "penyerahan", act, form)


@blueprint.post("/<number>/sampai")
@staff()
def deliver(bumdesa: str, number: str) -> Any:
    """The courier says it arrived."""

    def act(order: Order) -> None:
        if order.state == "shipped":
            deliver_order(current_actor(), order)
        elif order.state != "delivered":
            raise Conflict("Pesanan ini belum dikirim.")

    return _act(bumdesa, number, "sampai", act)


@blueprint.post("/<number>/penyelesaian")
@staff(*MONEY)
def complete(bumdesa: str, number: str) -> Any:
    """The buyer told the office that all is well."""
    return _act(bumdesa, number, "penyelesaian", lambda order: complete_order(current_actor(), order))


@blueprint.post("/<number>/pembatalan")
@staff(*MONEY, fresh=True)
def cancel(bumdesa: str, number: str) -> Any:
    """Staff end the order; ``alasan`` is shown to the buyer."""
    form = Form(request.form)
    reason = form.text("alasan", "Alasan", most=200, least=3)

    def act(order: Order) -> None:
        if order.state in ENDED:
            return
        form.check()
        cancel_order(current_actor(), order, reason)

    return _act(bumdesa, number, "pembatalan", act, form)


@blueprint.post("/<number>/permintaan-batal/persetujuan")
@staff(*MONEY, fresh=True)
def agree(bumdesa: str, number: str) -> Any:
    """The buyer's wish to cancel is followed."""
    return _act(bumdesa, number, "pembatalan", lambda order: agree_to_cancel(current_actor(), order))


@blueprint.post("/<number>/permintaan-batal/penolakan")
@staff()
def refuse(bumdesa: str, number: str) -> Any:
    """The buyer's wish to cancel is refused; ``alasan`` is told to the buyer."""
    form = Form(request.form)
    reason = form.text("alasan", "Alasan", most=200, least=3)

    def act(order: Order) -> None:
        form.check()
        refuse_to_cancel(current_actor(), order, reason)

    return _act(bumdesa, number, "penolakan", act, form)
