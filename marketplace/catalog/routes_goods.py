"""Looking after goods that are listed: price, stock, on and off the shelf. The same for her own stall and the office."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from flask import request

from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.idempotency import once
from marketplace.foundation.identifiers import token
from marketplace.foundation.money import dotted
from marketplace.web.current import current_actor
from marketplace.web.forms import Form

from .drafting import default_variant
from .goods import GoodsRow, goods_row
from .listing import Listing
from .pricing import change_price
from .publishing import put_on_shelf, withdraw_listing
from .receiving import receive_stock, set_stock
from .rights import listing_for
from .routes_counter import Counter
from .selling_form import ask_if_odd

PAGE = 50
STATES = {
    "draft": ("Belum tayang", "pending"),
    "published": ("Tayang", "verified"),
    "withdrawn": ("Ditarik", "neutral"),
}

SAID = {
    "harga": "Harga tersimpan.",
    "stok": "Stok tersimpan.",
    "masuk": "Stok masuk tercatat.",
    "tarik": "Barang sudah ditarik dari toko.",
    "tayang": "Barang tayang lagi.",
}


def rows_for_list(
    goods: list[GoodsRow], url_of: Callable[[GoodsRow], str], makers: Mapping[int, str] | None = None
) -> list[dict[str, Any]]:
    """Rows as the product_row component takes them; ``makers`` adds whose it is."""
    who = makers or {}
    return [
        {
            "card": {"url": url_of(row), "name": row.name, "price": row.price, "unit": row.unit, "photo": row.photo,
                     "icon": row.icon},
            "note": " · ".join(filter(None, (who.get(row.seller_id), stock_words(row)))), "status": STATES[row.state], "sold_out": row.counted and row.available <= 0,
        }
        for row in goods
    ]  # fmt: skip


def stock_words(row: GoodsRow) -> str:
    """``Sisa 8 · 2 dijanjikan ke pesanan``; uncounted goods are just there."""
    if not row.counted:
        return "Ada terus"
    promised = f" · {dotted(row.held)} dijanjikan ke pesanan" if row.held else ""
    return f"Sisa {dotted(row.available)}{promised}"


def show_manage(counter: Counter, row: Listing, errors: dict[str, str] | None = None, status: int = 200) -> Any:
    """One listing with all that can be changed."""
    goods = goods_row(row.id)
    typed = {name: value for name, value in Form(request.form).values.items() if name not in ("csrf", "kunci")}
    return counter.page(
        "catalog/manage.html", status, row=row, goods=goods, stock=stock_words(goods), label=STATES[goods.state],
        values=typed, errors=errors or {}, said=SAID.get(request.args.get("catat", "")), kunci=token(), ask_price="harga_benar" in (errors or {}),
    )  # fmt: skip


def save_price(counter: Counter, row: Listing) -> Any:
    form = Form(request.form)
    price = form.money("harga", "Harga")
    if not form.errors:
        ask_if_odd(form, price)
    return _changed(counter, row, form, "harga", lambda variant_id: change_price(current_actor(), variant_id, price))


def save_stock(counter: Counter, row: Listing) -> Any:
    form = Form(request.form)
    counted = form.choice("cara_stok", "Cara stok", ("ada", "dihitung")) == "dihitung"
    count = form.whole("stok", "Stok", 0, 1_000_000) if counted else None
    seen = form.whole("terlihat", "Stok", 0, 1_000_000) if form.values.get("terlihat") else None
    return _changed(counter, row, form, "stok", lambda variant_id: set_stock(current_actor(), variant_id, count, seen))


def save_receipt(counter: Counter, row: Listing) -> Any:
    """Stock that came in; the form sent twice counts once."""
    form = Form(request.form)
    quantity = form.whole("jumlah", "Jumlah", 1, 1_000_000)
    note = form.text("catatan", "Catatan", most=200, required=False)
    cost = form.money("harga_beli", "Harga beli", required=False) if row.own_goods else None
    key, asked = form.values.get("kunci", ""), {"jumlah": quantity, "catatan": note, "beli": str(cost)}

    def receive(variant_id: int) -> None:
        def once_only() -> dict[str, Any]:
            receive_stock(current_actor(), variant_id, quantity, note or "Stok masuk", cost if cost else None)
            return {}

        once(f"stok-masuk:{variant_id}", key, asked, once_only)

    return _changed(counter, row, form, "masuk", receive)


def save_withdrawal(counter: Counter, row: Listing) -> Any:
    return _changed(counter, row, Form({}), "tarik", lambda _: withdraw_listing(current_actor(), row.public_id))


def save_return(counter: Counter, row: Listing) -> Any:
    return _changed(counter, row, Form({}), "tayang", lambda _: put_on_shelf(current_actor(), row.public_id))


def _changed(counter: Counter, row: Listing, form: Form, said: str, change: Any) -> Any:
    public_id, listing_id = row.public_id, row.id
    try:
        form.check()
        with transaction():
            change(default_variant(listing_id).id)
    except (Invalid, Conflict) as error:
        return show_manage(counter, listing_for(current_actor(), public_id), error.errors, error.status)
    return counter.see("manage", public_id=public_id, catat=said)
