"""J1 "Jual barang": photo, name, price; then look at it as buyers will; then publish.

The same steps serve a seller at her phone and staff at the counter; ``Counter`` says which of the two it is. What is
typed becomes a draft in the database, so a lost signal or the Back key loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from flask import current_app, g, request, url_for
from werkzeug.wrappers import Response

from marketplace.bumdesa import current_terms
from marketplace.foundation.actor import Actor
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import DomainError, Invalid, NotFound, TooMany, Unavailable
from marketplace.foundation.idempotency import once
from marketplace.foundation.identifiers import token
from marketplace.foundation.money import BASIS, Money
from marketplace.sellers import SellerView, sellers_for
from marketplace.web import limits
from marketplace.web.answers import page
from marketplace.web.current import current_actor
from marketplace.web.forms import Form

from .cards import ListingCard, cards_for
from .categories import CategoryView, categories
from .imaging_process import MAX_BYTES, PhotoRefused
from .listing import HALAL, Listing
from .pricing_words import is_odd
from .publishing import ListingDraft, asks_halal, draft_listing, draft_of, put_on_shelf, redraft_listing
from .rights import listing_for
from .storing import StoredPhoto, main_photo, photo_by_key, same_picture, store_photo

UNITS = ("bungkus", "buah", "kg", "ikat", "botol", "lainnya")
HALAL_WORDS = {"bersertifikat": "Bersertifikat halal", "dalam_proses": "Dalam proses", "tidak_halal": "Tidak halal"}
TOO_LARGE = 413
BLANK = dict.fromkeys(["nama", "kategori", "harga", "satuan", "satuan_lain", "keterangan", "berat", "halal"], "")


@dataclass(frozen=True, slots=True)
class Counter:
    """Where somebody sells from: her own phone (``catalog``) or, for her, the office (``catalog_office``)."""

    seller: SellerView
    endpoint: str
    layout: str
    values: dict[str, str] = field(default_factory=dict)

    @property
    def is_office(self) -> bool:
        return self.endpoint == "catalog_office"

    def url(self, name: str, **values: Any) -> str:
        return url_for(f"{self.endpoint}.{name}", **{**self.values, **values})

    def page(self, template: str, /, status: int = 200, **context: Any) -> Any:
        """A page of this counter, with what all of them show."""
        share = BASIS - current_terms(self.seller.bumdesa_id).commission_bp
        common = {"counter": self, "layout": self.layout, "seller": self.seller, "share": share}
        return page(template, status, **{"errors": {}, **common, **context})

    def see(self, name: str, **values: Any) -> Response:
        response = Response(status=303)
        response.headers["Location"] = self.url(name, **values)
        return response


def counter_at_home(seller: SellerView) -> Counter:
    """A seller at her own phone."""
    return Counter(seller, "catalog", "shop")


def counter_at_office(seller: SellerView) -> Counter:
    """Staff, in the office of the URL. A stall of another Bumdesa is not there."""
    if seller.bumdesa_id != g.bumdesa_id:
        raise NotFound("Lapak ini tidak ada.")
    return Counter(seller, "catalog_office", "desk", {"bumdesa": request.view_args["bumdesa"]})  # type: ignore[index]


def stall_choices(stalls: list[SellerView], url_of: Callable[[str], str]) -> list[dict[str, str]]:
    """Rows to choose a stall from."""
    return [{"label": stall.stall_name, "href": url_of(stall.slug), "icon": "building-store"} for stall in stalls]


def listing_here(public_id: str, counter_of: Any) -> tuple[Listing, Counter]:
    """The listing of the URL, if it may be changed from here. Raises NotFound."""
    row = listing_for(current_actor(), public_id)
    return row, counter_of(sellers_for([row.seller_id])[row.seller_id])


def show_form(counter: Counter, row: Listing | None = None) -> Any:
    """The three questions, empty or filled with what is known."""
    values = _known(row.public_id) if row else {}
    photo = main_photo(row.id) if row else None
    return _form_page(counter, row, values, {}, photo, 200)


def submit(counter: Counter, row: Listing | None = None) -> Any:
    """Keep what was typed as a draft and show it for checking; or show what is missing with everything kept."""
    form = Form(request.form)
    photo, status, wait = _take_photo(counter, form, row)
    draft = _read_draft(form, row)
    try:
        form.check()
        public_id, is_draft = _save(counter, form, row, draft, photo)
    except DomainError as error:
        errors = error.errors if isinstance(error, Invalid) else {"_": error.message}
        answer = _form_page(counter, row, form.values, errors, photo, status or error.status)
        if wait:
            answer.headers["Retry-After"] = str(wait)
        return answer
    return counter.see("check" if is_draft else "manage", public_id=public_id)


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
    address = origin() + card.url
    words = f"*{card.name}* {card.price} / {card.unit}\ndari {counter.seller.shown_name}, {card.village}\n"
    return counter.page("catalog/done.html", card=card, address=address, words=words)


def card_of(row: Listing) -> ListingCard:
    """The card buyers see."""
    return cards_for([row.id])[row.id]


def origin() -> str:
    """Our own address, for links that leave the page."""
    return str(current_app.config["LUMBUNG"].origin or request.url_root.rstrip("/"))


def halal_options() -> list[dict[str, str]]:
    return [{"value": value, "label": words} for value, words in HALAL_WORDS.items()]


def ask_if_odd(form: Form, price: Money) -> None:
    """Once, before an unusual price is taken."""
    if is_odd(price) and form.values.get("harga_benar") != "ya":
        form.refuse("harga_benar", f"Benar {price}? Centang bila sudah benar, atau ubah harganya.")


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


def _read_draft(form: Form, row: Listing | None) -> ListingDraft:
    """What was typed, as far as it can be read; the form notes what is wrong."""
    in_own_words = form.values.get("satuan") == "lainnya" or not form.values.get("satuan")
    own_words = form.text("satuan_lain", "Satuan", most=40, required=False) if in_own_words else ""
    price = form.money("harga", "Harga")
    named: dict[str, Any] = {
        "name": form.text("nama", "Nama barang", most=120),
        "category_slug": form.choice("kategori", "Jenis barang", _slugs()),
        "price": price,
        "unit": own_words or _listed_unit(form),
    }
    if row is None:
        return ListingDraft(**named)
    if row.state != "draft" and "harga" not in form.errors:
        ask_if_odd(form, price)
    return ListingDraft(
        **named,
        description=form.text("keterangan", "Keterangan", most=5000, required=False, lines=True),
        grams=form.whole("berat", "Berat", 0, 1_000_000, missing=-1) if form.values.get("berat") else None,
        halal=form.choice("halal", "Keterangan halal", HALAL, required=False) or None,
        licence_kind=row.licence_kind,
        licence_number=row.licence_number,
    )


def _listed_unit(form: Form) -> str:
    if form.values.get("satuan") == "lainnya":
        form.refuse("satuan_lain", "Satuan belum diisi. Contoh: bungkus 250 g")
        return ""
    return form.choice("satuan", "Satuan", UNITS)


def _save(
    counter: Counter, form: Form, row: Listing | None, draft: ListingDraft, photo: StoredPhoto | None
) -> tuple[str, bool]:
    actor, photo_id = current_actor(), photo.id if photo else None
    if row is not None:
        public_id = row.public_id
        with transaction():
            redraft_listing(actor, public_id, draft, photo_id)
            return public_id, listing_for(actor, public_id).state == "draft"
    with transaction():
        public_id = _draft_once(actor, counter.seller.id, form.values.get("kunci", ""), draft, photo_id)
        return public_id, listing_for(actor, public_id).state == "draft"


def _draft_once(actor: Actor, seller_id: int, key: str, draft: ListingDraft, photo_id: int | None) -> str:
    """One draft per opened form: the form sent again (double press, Back key) changes that draft."""
    made: list[str] = []

    def make() -> dict[str, str]:
        made.append(draft_listing(actor, seller_id, draft, photo_id))
        return {"barang": made[0]}

    public_id: str = once(f"jual:{seller_id}", key, {}, make)["barang"]
    if not made and listing_for(actor, public_id).state == "draft":
        redraft_listing(actor, public_id, draft, _unless_attached(photo_id, public_id, actor))
    return public_id


def _unless_attached(photo_id: int | None, public_id: str, actor: Actor) -> int | None:
    """A second press uploads the same picture again; the draft has it already."""
    return None if photo_id is None or same_picture(listing_for(actor, public_id).id, photo_id) else photo_id


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
        "catalog/sell.html", status, row=row, values={**BLANK, **values}, errors=errors, photo=photo, shelves=_shelves(values),
        units=[{"value": unit, "label": unit} for unit in UNITS], halal_options=halal_options(),
        kunci=None if row else values.get("kunci") or token(),
        action=counter.url("edit", public_id=row.public_id) if row else counter.url("sell", lapak=counter.seller.slug),
    )  # fmt: skip


def _known(public_id: str) -> dict[str, Any]:
    draft = draft_of(current_actor(), public_id)
    listed = draft.unit in UNITS
    return {
        "nama": draft.name, "kategori": draft.category_slug, "harga": draft.price.rupiah, "keterangan": draft.description,
        "satuan": draft.unit if listed else "lainnya", "satuan_lain": "" if listed else draft.unit,
        "berat": draft.grams, "halal": draft.halal or "",
    }  # fmt: skip


def _shelves(values: dict[str, Any]) -> list[dict[str, str]]:
    """Picture tiles of the shelves; a part chosen before (by staff, by demo data) stays choosable as its own tile."""
    tiles: list[dict[str, str]] = []
    for top in categories():
        tiles.append(_tile(top))
        tiles += [_tile(part) for part in top.children if part.slug == values.get("kategori")]
    return tiles


def _tile(shelf: CategoryView) -> dict[str, str]:
    return {"value": shelf.slug, "label": shelf.name, "icon": shelf.icon}


def _slugs() -> set[str]:
    return {shelf.slug for top in categories() for shelf in (top, *top.children)}
