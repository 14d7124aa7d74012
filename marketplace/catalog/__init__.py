"""Catalog: what is for sale, at what price, how much of it there is, and what it looks like.

Promise: reading is in bulk and pages through indexes (``cards``: three statements for any number). Stock is never sold
twice: whoever needs stock locks its variants in id order, then changes them by conditional update, all or nothing
(rulings 10). Amounts are Money, weights grams, quantities whole numbers of the listing's unit. Photos of strangers are
redrawn in a limited process before anybody sees them; originals are never served.

Selling (inside ``transaction()``; actor = keeper of the stall, staff of its Bumdesa, or the system)
    publish_listing(actor, seller_id, ListingDraft(...), photo_id=None) -> public_id     draft and publish in one
    change_price(actor, variant_id, Money), set_stock(actor, variant_id, count | None, seen=None)   None = "Ada", uncounted
    receive_stock(actor, variant_id, quantity, reason, unit_cost=None)
    withdraw_listing(actor, public_id), put_on_shelf(actor, public_id, halal=None)
    store_photo(actor, seller_id, bytes) -> StoredPhoto    OUTSIDE a transaction: it decodes, then opens its own
    render_own(bytes) -> Rendered, keep_photo(actor, seller_id, bytes, Rendered)    for pictures we drew ourselves

Reading (each a fixed number of statements)
    offers_for(variant_ids) -> {variant_id: Offer}             1 statement
    cards_for(listing_ids) -> {listing_id: ListingCard}        2 statements; keeps the order given, published or not
    cards_of(listing_ids) -> Cards                             the same as a sequence
    newest, in_category(slug), of_seller(id), of_village(code): (after=None, limit=24) -> Cards of what is published,
        newest first; ``after`` = listing_id of the last card seen
    listing_page(public_id) -> ListingView                     raises NotFound; also for withdrawn goods (on_sale False)
    listing_texts(ids) -> {id: ListingText}, published_ids(after, limit)   for the search index
    categories() -> tuple[CategoryView] (tree), category_named(slug), load_categories()

Stock for orders (inside ``transaction()``). Lock order everywhere: payment, order, stock, then the ledger book.
A checkout of several orders calls ``free_due_holds`` with ALL its variants first: that takes the locks in id order.
    hold_stock(order_id, {variant_id: quantity}, until)        raises SoldOut (.left: {variant_id: still there})
    consume_holds(order_id)   at payment or hand-over; again: nothing. Raises HoldEnded when the hold had run out
    release_holds(order_id)   cancelled or expired before; again: nothing
    restock(order_id)         cancelled after consumption; again: nothing
    take_again(order_id, until)   promised once more after it was released or expired; raises SoldOut. has_again: may it?
    hold_longer(order_id, until)
    free_due_holds(variant_ids=None) -> order ids whose holds ended now

Events: ListingPublished, ListingChanged, ListingWithdrawn(listing_id), PhotoStored(photo_id), StockChanged(listing_id)
(only when it crosses between available and sold out).
Reactions to wire: afterwards PhotoStored -> render_rest; together SellerSuspended -> withdraw_goods_of.
Errors: Invalid, PhotoRefused (Invalid), NotFound, NotAllowed, SoldOut and HoldEnded (Conflict), Unavailable.
"""

from .browsing import in_category, newest, of_seller, of_village
from .cards import Cards, ListingCard, cards_for, cards_of
from .categories import CategoryView, categories, category_named, load_categories
from .checking import checks
from .drafting import ListingDraft
from .events import ListingChanged, ListingPublished, ListingWithdrawn, PhotoStored, StockChanged
from .goods import GoodsRow, goods_of
from .holding import (
    HoldEnded,
    SoldOut,
    consume_holds,
    free_due_holds,
    has_again,
    hold_longer,
    hold_stock,
    release_holds,
    restock,
    take_again,
)
from .imaging_process import Rendered
from .listing_view import ListingText, ListingView, listing_page, listing_texts, published_ids
from .offers import Offer, offers_for
from .photo_view import PhotoView
from .pricing import change_price
from .publishing import publish_listing, put_on_shelf, withdraw_goods_of, withdraw_listing
from .receiving import receive_stock, set_stock
from .rendering import forget_loose_photos, render_rest
from .stock import GUARDS
from .storing import StoredPhoto, keep_photo, render_own, store_photo

__all__ = [
    "GUARDS",
    "Cards",
    "CategoryView",
    "GoodsRow",
    "HoldEnded",
    "ListingCard",
    "ListingChanged",
    "ListingDraft",
    "ListingPublished",
    "ListingText",
    "ListingView",
    "ListingWithdrawn",
    "Offer",
    "PhotoStored",
    "PhotoView",
    "Rendered",
    "SoldOut",
    "StockChanged",
    "StoredPhoto",
    "cards_for",
    "cards_of",
    "categories",
    "category_named",
    "change_price",
    "checks",
    "consume_holds",
    "forget_loose_photos",
    "free_due_holds",
    "goods_of",
    "has_again",
    "hold_longer",
    "hold_stock",
    "in_category",
    "keep_photo",
    "listing_page",
    "listing_texts",
    "load_categories",
    "newest",
    "of_seller",
    "of_village",
    "offers_for",
    "publish_listing",
    "published_ids",
    "put_on_shelf",
    "receive_stock",
    "release_holds",
    "render_own",
    "render_rest",
    "restock",
    "set_stock",
    "store_photo",
    "take_again",
    "withdraw_goods_of",
    "withdraw_listing",
]
