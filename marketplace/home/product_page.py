"""What the product page shows: the listing, who made it, who packs it, and who gets what of the price."""

from __future__ import annotations

from dataclasses import dataclass

from marketplace.bumdesa import BumdesaView, bumdesa_and_commission
from marketplace.catalog import ListingCard, ListingView, in_category, listing_page
from marketplace.foundation.money import BASIS, Money, dotted
from marketplace.places import PlaceView, place
from marketplace.sellers import SellerView, sellers_for
from marketplace.web.words import persen

SIMILAR = 4
CERTIFIED, CERTIFICATE = "bersertifikat", "Halal"  # the answer of the seller, the kind of licence that proves it
HALAL = {CERTIFIED: "Menunggu dicek", "dalam_proses": "Sertifikat dalam proses", "tidak_halal": "Tidak halal"}


@dataclass(frozen=True, slots=True)
class Share:
    """One part of the price, as the price_split component wants it."""

    label: str
    amount: Money
    kind: str
    note: str


@dataclass(frozen=True, slots=True)
class ProductPage:
    listing: ListingView
    seller: SellerView
    bumdesa: BumdesaView
    origin: PlaceView
    split: tuple[Share, ...]

    @property
    def stock_words(self) -> str:
        """``tersedia 12``, ``Ada`` or ``Habis``."""
        offer = self.listing.offer
        if offer.most_now == 0:
            return "Habis"
        return "Ada" if offer.available is None else f"tersedia {dotted(offer.available)}"

    @property
    def is_sent(self) -> bool:
        """False for what is used on the spot: tours, rent, services."""
        return self.listing.offer.grams > 0

    @property
    def weight_words(self) -> str:
        grams = self.listing.offer.grams
        return f"{grams} g" if grams < 1000 else f"{grams / 1000:.2f}".rstrip("0").rstrip(".").replace(".", ",") + " kg"

    @property
    def facts(self) -> list[tuple[str, str | None]]:
        """Rows of "Keterangan"; None is left out."""
        listing = self.listing
        return [
            ("Satuan", listing.unit),
            ("Berat kirim", f"sekitar {self.weight_words}" if self.is_sent else None),
            *self._claims,
            ("Asal", f"{self.origin.name}, {self.origin.regency}"),
        ]

    @property
    def _claims(self) -> list[tuple[str, str | None]]:
        """Nobody is told "bersertifikat" without the number by which it can be looked up."""
        listing = self.listing
        number = listing.licence_number or None
        if listing.halal == CERTIFIED and listing.licence_kind == CERTIFICATE and number:
            return [("Halal", f"Bersertifikat, nomor {number}")]
        return [("Halal", HALAL.get(listing.halal or "")), (listing.licence_kind or "Izin", number)]


def product_page(public_id: str) -> ProductPage:
    """Everything of one listing, also of a withdrawn one. Raises NotFound. Five statements, and one more for goods from
    another village than the Bumdesa's."""
    listing = listing_page(public_id)
    seller = sellers_for([listing.seller_id])[listing.seller_id]
    bumdesa, commission_bp = bumdesa_and_commission(listing.bumdesa_id)
    return ProductPage(
        listing, seller, bumdesa, _origin(listing, bumdesa), split_of(listing, seller, bumdesa, commission_bp)
    )


def _origin(listing: ListingView, bumdesa: BumdesaView) -> PlaceView:
    """Where it is from; known already when that is the Bumdesa's own village."""
    if listing.village_code != bumdesa.village_code:
        return place(listing.village_code)
    return PlaceView(
        bumdesa.village_code, "desa", bumdesa.village_name, "", bumdesa.regency_name, bumdesa.province_name
    )


def split_of(listing: ListingView, seller: SellerView, bumdesa: BumdesaView, commission_bp: int) -> tuple[Share, ...]:
    """Who gets what of one unit by today's terms; the parts sum to the price."""
    price = listing.offer.price
    if listing.own_goods:
        return (Share(bumdesa.name, price, "bumdesa", "100%"),)
    commission = price.share(commission_bp)
    parts = [Share(seller.shown_name, price - commission, "maker", persen(BASIS - commission_bp))]
    if commission:
        parts.append(Share(bumdesa.name, commission, "bumdesa", persen(commission_bp)))
    return tuple(parts)


def similar_to(listing: ListingView) -> list[ListingCard]:
    """Goods of the same shelf, for the page of something that is gone."""
    cards = in_category(listing.main_category_slug, limit=SIMILAR + 1)
    return [card for card in cards if card.listing_id != listing.listing_id][:SIMILAR]
