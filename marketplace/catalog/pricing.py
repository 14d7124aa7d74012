"""What a thing costs: the bounds, the slips of the finger, and a new price."""

from __future__ import annotations

from sqlalchemy import update

from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db
from marketplace.foundation.errors import Invalid
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .events import ListingChanged
from .listing import Listing, Variant
from .rights import listing_of_variant

LEAST_PRICE, MOST_PRICE = Money(1), Money(10_000_000_000)
ODDLY_CHEAP, ODDLY_DEAR = Money(500), Money(10_000_000)


def is_odd(price: Money) -> bool:
    """Under Rp500 (somebody typed 45 for 45.000) or over Rp10.000.000: ask once whether it is right."""
    return price < ODDLY_CHEAP or price > ODDLY_DEAR


def change_price(actor: Actor, variant_id: int, price: Money) -> None:
    """From now on it costs ``price``; carts are told by comparing. Raises Invalid, NotFound."""
    row = listing_of_variant(actor, variant_id)
    if not LEAST_PRICE <= price <= MOST_PRICE:
        raise Invalid({"harga": f"Harga isi antara {LEAST_PRICE} dan {MOST_PRICE}."})
    db.session.execute(update(Variant).where(Variant.id == variant_id).values(price_rupiah=price.rupiah))
    db.session.execute(update(Listing).where(Listing.id == row.id).values(version=Listing.version + 1))
    if row.state == "published":
        record(ListingChanged(row.id))
