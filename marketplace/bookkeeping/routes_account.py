"""How a stall is paid: the bank account its money goes to, or cash."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request, url_for

from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Invalid
from marketplace.sellers import SellerView, bank_of, pay_in_cash, pay_to_bank
from marketplace.web.access import staff
from marketplace.web.answers import page, see_other
from marketplace.web.current import current_actor
from marketplace.web.forms import Form

from .payouts import PAYERS
from .routes import OFFICE
from .routes_seller import own_seller

blueprint = Blueprint("stall_account", __name__)
ADDRESS = f"{OFFICE}/lapak/<seller>/rekening"


@blueprint.get(ADDRESS)
@staff(*PAYERS)
def show(bumdesa: str, seller: str) -> Response:
    """The account of a stall, in full: whoever pays must be able to compare it."""
    return _page(bumdesa, own_seller(seller))


@blueprint.post(ADDRESS)
@staff(*PAYERS, fresh=True)
def change(bumdesa: str, seller: str) -> Any:
    """From now on by transfer, to this account. A payout already asked for keeps the one it was asked with."""
    view, form = own_seller(seller), Form(request.form)
    bank, number, holder = (form.values.get(name, "") for name in ("bank", "rekening", "atas_nama"))
    try:
        with transaction():
            pay_to_bank(current_actor(), view.id, bank, number, holder)
    except Invalid as refusal:
        return _page(bumdesa, view, 422, refusal.errors, form)
    return see_other("seller_money.show", bumdesa=bumdesa, seller=view.slug, catat="rekening")


@blueprint.post(f"{ADDRESS}/penghapusan")
@staff(*PAYERS, fresh=True)
def forget(bumdesa: str, seller: str) -> Any:
    """From now on in cash; the number is forgotten."""
    view = own_seller(seller)
    with transaction():
        pay_in_cash(current_actor(), view.id)
    return see_other("seller_money.show", bumdesa=bumdesa, seller=view.slug, catat="tunai")


def _page(
    bumdesa: str, view: SellerView, status: int = 200, errors: dict[str, str] | None = None, form: Form | None = None
) -> Response:
    bank = bank_of(current_actor(), view.id)
    values = {"bank": bank.bank, "rekening": bank.number, "atas_nama": bank.holder} if bank else {}
    return page(
        "bookkeeping/account_of_stall.html", status, seller=view, bank=bank, values=form.values if form else values, errors=errors or {},
        back=url_for("seller_money.show", bumdesa=bumdesa, seller=view.slug),
        action=url_for("stall_account.change", bumdesa=bumdesa, seller=view.slug),
        forgetting=url_for("stall_account.forget", bumdesa=bumdesa, seller=view.slug),
    )  # fmt: skip
