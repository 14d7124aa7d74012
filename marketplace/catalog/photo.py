"""The table of photos. Files are named by what they show, so a row needs to know only which widths are there."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model, UtcDateTime, whole_number

FIRST_WIDTH = 320
ALL_WIDTHS = (160, 320, 640, 1080)
FORMATS = ("webp", "jpg")


class Photo(Model):
    """One upload. ``key`` names it to its uploader; ``print`` names its public files; ``original`` is never served.

    ``widths`` are the nominal widths whose WebP and JPEG are there ("320" at once, all after the worker).
    """

    __tablename__ = "photo"
    __table_args__ = (
        UniqueConstraint("key"),
        *whole_number("width", "height", "byte_size", "position"),
        CheckConstraint("width > 0 AND height > 0 AND byte_size > 0", name="sizes"),
        UniqueConstraint("listing_id", "position"),
        Index("ix_photo_seller_print", "seller_id", "print"),
        Index("ix_photo_loose", "listing_id", "made_at"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(22))
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    seller_id: Mapped[int] = mapped_column(ForeignKey("seller.id"))
    listing_id: Mapped[int | None] = mapped_column(ForeignKey("listing.id"))
    position: Mapped[int] = mapped_column(default=0)
    original: Mapped[str] = mapped_column(String(100))
    print: Mapped[str] = mapped_column(String(64))
    widths: Mapped[str] = mapped_column(String(40))
    width: Mapped[int]
    height: Mapped[int]
    colour: Mapped[str] = mapped_column(String(7))
    fingerprint: Mapped[str] = mapped_column(String(16))
    byte_size: Mapped[int]
    uploaded_by: Mapped[int | None] = mapped_column(Integer)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)


def original_name(print_: str) -> str:
    """Where the untouched upload is kept."""
    return f"original/{print_[:2]}/{print_}"


def public_name(print_: str, width: int, kind: str) -> str:
    """Where one rendition is kept; ``/foto/`` shows what is under ``public/``."""
    return f"public/{print_[:2]}/{print_}-{width}.{kind}"
