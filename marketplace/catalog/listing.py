"""The tables: categories, listings and their variants."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model, UtcDateTime, whole_number
from marketplace.foundation.lifecycle import Lifecycle

HALAL = ("bersertifikat", "dalam_proses", "tidak_halal")

lifecycle = Lifecycle(
    "listing",
    {("draft", "publish"): "published", ("published", "withdraw"): "withdrawn", ("withdrawn", "publish"): "published"},
    ignored=frozenset({("published", "publish"), ("withdrawn", "withdraw")}),
)


class Category(Model):
    """A shelf, or a part of one (``parent_id``). Data: see data/categories.csv."""

    __tablename__ = "category"
    __table_args__ = (UniqueConstraint("slug"), *whole_number("grams", "position"))
    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(60))
    name: Mapped[str] = mapped_column(String(60))
    icon: Mapped[str] = mapped_column(String(40))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("category.id"), index=True)
    grams: Mapped[int]
    needs_halal_question: Mapped[bool]
    position: Mapped[int]


class Listing(Model):
    """One thing for sale. ``village_code`` is where it is from (the seller's village, kept here for browsing)."""

    __tablename__ = "listing"
    __table_args__ = (
        UniqueConstraint("public_id"),
        *whole_number("unit_cost_rupiah"),
        CheckConstraint("state IN ('draft', 'published', 'withdrawn')", name="state"),
        CheckConstraint("halal IN ('bersertifikat', 'dalam_proses', 'tidak_halal')", name="halal"),
        CheckConstraint("length(name) BETWEEN 1 AND 120", name="name"),
        CheckConstraint("unit_cost_rupiah >= 0", name="unit_cost"),
        Index("ix_listing_newest", "state", "id"),
        Index("ix_listing_shelf", "main_category_id", "state", "id"),
        Index("ix_listing_category", "category_id", "state", "id"),
        Index("ix_listing_seller", "seller_id", "state", "id"),
        Index("ix_listing_village", "village_code", "state", "id"),
        Index("ix_listing_bumdesa", "bumdesa_id", "state", "id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(String(12))
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    seller_id: Mapped[int] = mapped_column(ForeignKey("seller.id"))
    village_code: Mapped[str] = mapped_column(ForeignKey("place.code"))
    main_category_id: Mapped[int] = mapped_column(ForeignKey("category.id"))
    category_id: Mapped[int] = mapped_column(ForeignKey("category.id"))
    slug: Mapped[str] = mapped_column(String(130))
    name: Mapped[str] = mapped_column(String(120))
    description: Mapped[str] = mapped_column(Text, default="")
    unit: Mapped[str] = mapped_column(String(40))
    halal: Mapped[str | None] = mapped_column(String(20))
    licence_kind: Mapped[str] = mapped_column(String(20), default="")
    licence_number: Mapped[str] = mapped_column(String(60), default="")
    own_goods: Mapped[bool] = mapped_column(default=False)
    unit_cost_rupiah: Mapped[int] = mapped_column(BigInteger, default=0)
    state: Mapped[str] = mapped_column(String(20), default="draft")
    version: Mapped[int] = mapped_column(default=1)
    made_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Variant(Model):
    """What is put into the cart: one price, one weight. Every listing has one that is its default (position 0)."""

    __tablename__ = "variant"
    __table_args__ = (
        *whole_number("price_rupiah", "grams", "most_per_order", "position"),
        CheckConstraint("price_rupiah > 0 AND price_rupiah <= 10000000000", name="price"),
        CheckConstraint("grams >= 0 AND most_per_order > 0", name="sizes"),
        CheckConstraint("stock_mode IN ('counted', 'available')", name="stock_mode"),
        UniqueConstraint("listing_id", "position"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    listing_id: Mapped[int] = mapped_column(ForeignKey("listing.id"))
    name: Mapped[str] = mapped_column(String(60), default="")
    position: Mapped[int] = mapped_column(default=0)
    price_rupiah: Mapped[int] = mapped_column(BigInteger)
    grams: Mapped[int]
    stock_mode: Mapped[str] = mapped_column(String(10), default="available")
    most_per_order: Mapped[int] = mapped_column(default=20)
