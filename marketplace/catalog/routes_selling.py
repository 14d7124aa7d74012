"""J1 "Jual barang": photo, name, price; then look at it as buyers will; then publish.

The same steps serve a seller at her phone and staff at the counter (``routes_counter.py``). What is typed becomes a
draft in the database, so a lost signal or the Back key loses nothing.
"""

from __future__ import annotations

from typing import Any

from flask import request

from marketplace.foundation.database import transaction
from marketplace.foundation.errors import DomainError, Invalid, TooMany, Unavailable
from marketplace.foundation.identifiers import token
from marketplace.web import limits
from marketplace.web.addresses import own_address
from marketplace.web.current import current_actor
from marketplace.web.forms import Form

from .cards import ListingCard, cards_for
from .drafting import draft_of
from .imaging_process import MAX_BYTES, PhotoRefused
from .keeping_drafts import keep_draft
from .listing import HALAL, Listing
from .pricing import is_odd
from .publishing import asks_halal, put_on_shelf
from .rights import listing_for
from .routes_counter import Counter
from .selling_form import BLANK, answers_of, ask_if_odd, halal_options, read_draft, shelf_tiles, unit_options
from .storing import StoredPhoto, main_photo, photo_by_key, store_photo

TOO_LARGE = 413


def show_form(counter: Counter, row: Listing | None = None) -> Any:
    """The three questions, empty or filled with what is known."""
    values = answers_of(draft_of(current_actor(), row.public_id)) if row else {}
    photo = main_photo(row.id) if row else None
    return _form_page(counter, row, values, {}, photo, 200)


def submit(counter: Counter, row: Listing | None = None) -> Any:
    """Keep what was typed as a draft and show it for checking; or show what is missing with everything kept."""
    form = Form(request.form)
    photo, status, wait = _take_photo(counter, form, row)
    draft = read_draft(form, row)
    try:
        form.check()
        key, photo_id = form.values.get("kunci", ""), photo.id if photo else None
        kept = keep_draft(current_actor(), counter.seller.id, row, draft, photo_id, key)
    except DomainError as error:
        answer = _form_page(counter, row, form.values, error.errors, photo, status or error.status)
        if wait:
            answer.headers["Retry-After"] = str(wait)
        return answer
    return counter.see("check" if kept.state == "draft" else "manage", public_id=kept.public_id)


def show_check(counter: Counter, row: Listing, errors: dict[str, str] | None = None) -> Any:
    """The card exactly as buyers will see it, what the seller gets, and what is still to be said."""
    card = card_of(row)
    return counter.page(
        "catalog/check.html", 422 if errors else 200, card=card, row=row, errors=errors or {},
        asks_halal=asks_halal(row.category_id), halal=request.form.get("halal", row.halal or ""),
        halal_options=halal_options(), odd_price=is_odd(card.price), edit_url=counter.url("edit", public_id=row.public_id),
        publish_url=counter.url("publish", public_id=row.public_id),
    )  # fmt: skip


def publish(counter: Counter, row: Listing) -> Any:
    """Put it on the shelf; pressing twice publishes once."""
    form = Form(request.form)
    public_id, card = row.public_id, card_of(row)
    halal = form.choice("halal", "keterangan halal", HALAL, required=asks_halal(row.category_id)) or None
    ask_if_odd(form, card.price)
    try:
        form.check()
        with transaction():
            put_on_shelf(current_actor(), public_id, halal)
    except Invalid as error:
        return show_check(counter, listing_for(current_actor(), public_id), error.errors)
    return counter.see("done", public_id=public_id)


def show_done(counter: Counter, row: Listing) -> Any:
    """It is there: look at it, tell others, sell the next thing."""
    if row.state != "published":
        return counter.see("manage", public_id=row.public_id)
    card = card_of(row)
    address = own_address() + card.url
    words = f"*{card.name}* {card.price} / {card.unit}\ndari {counter.seller.shown_name}, {card.village}\n"
    return counter.page("catalog/done.html", card=card, address=address, words=words)


def card_of(row: Listing) -> ListingCard:
    """The card buyers see."""
    return cards_for([row.id])[row.id]


def _take_photo(counter: Counter, form: Form, row: Listing | None) -> tuple[StoredPhoto | None, int, int]:
    """The photo to use (just sent, sent before, or already on the listing), a status and seconds to wait."""
    kept = photo_by_key(counter.seller.id, form.values.get("foto_id", "")) or (main_photo(row.id) if row else None)
    upload = request.files.get("foto")
    if upload is None or not upload.filename:
        if kept is None:
            form.refuse("foto", "Foto barang belum ada. Ambil satu foto dulu.")
        return kept, 0, 0
    try:
        limits.enforce("unggah:200/86400", who=f"lapak:{counter.seller.id}")
        return store_photo(current_actor(), counter.seller.id, upload.stream.read(MAX_BYTES + 1)), 0, 0
    except PhotoRefused as refusal:
        form.refuse("foto", refusal.errors["foto"])
        return kept, TOO_LARGE if refusal.reason == "too_many_bytes" else refusal.status, 0
    except (TooMany, Unavailable) as refusal:
        form.refuse("foto", refusal.message)
        return kept, refusal.status, refusal.retry_after


def _form_page(
    counter: Counter,
    row: Listing | None,
    values: dict[str, Any],
    errors: dict[str, str],
    photo: StoredPhoto | None,
    status: int,
) -> Any:
    if "kunci" in errors:  # the page was open too long: it gets a new key
        errors = {("_" if name == "kunci" else name): words for name, words in errors.items()}
        values = {**values, "kunci": ""}
    return counter.page(
        "catalog/sell.html", status, row=row, values={**BLANK, **values}, errors=errors, photo=photo, shelves=shelf_tiles(values),
        units=unit_options(), halal_options=halal_options(),
        kunci=None if row else values.get("kunci") or token(),
        action=counter.url("edit", public_id=row.public_id) if row else counter.url("sell", lapak=counter.seller.slug),
    )  # fmt: skip
