"""The tables: stalls and what their makers agreed to."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model, UtcDateTime
from marketplace.foundation.guards import Guard, refuse, refuse_truncate
from marketplace.foundation.lifecycle import Lifecycle

CONSENT_KINDS = ("tampil_nama", "foto", "transaksi")
CONSENT_METHODS = ("tanda_tangan", "saksi", "pin", "kertas")

lifecycle = Lifecycle(
    "seller",
    {("verified", "suspend"): "suspended", ("suspended", "verify"): "verified"},
    ignored=frozenset({("verified", "verify"), ("suspended", "suspend")}),
)


class Seller(Model):
    """One stall. ``maker_name`` is personal: shown only with consent (see ``looking``)."""

    __tablename__ = "seller"
    __table_args__ = (
        UniqueConstraint("slug"),
        CheckConstraint("state IN ('verified', 'suspended')", name="state"),
        CheckConstraint("payout_method IN ('tunai', 'bank')", name="payout_method"),
        CheckConstraint("payout_method = 'tunai' OR bank_number_secret IS NOT NULL", name="bank"),
        Index("ix_seller_bumdesa", "bumdesa_id", "state", "id"),
        Index("ix_seller_village", "village_code", "id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    slug: Mapped[str] = mapped_column(String(80))
    stall_name: Mapped[str] = mapped_column(String(80))
    maker_name: Mapped[str] = mapped_column(String(80))
    village_code: Mapped[str] = mapped_column(ForeignKey("place.code"))
    hamlet: Mapped[str] = mapped_column(String(80), default="")
    phone: Mapped[str | None] = mapped_column(String(20))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    state: Mapped[str] = mapped_column(String(20), default="verified")
    version: Mapped[int] = mapped_column(default=1)
    payout_method: Mapped[str] = mapped_column(String(10), default="tunai")
    bank_name: Mapped[str | None] = mapped_column(String(60))
    bank_holder: Mapped[str | None] = mapped_column(String(80))
    bank_number_secret: Mapped[str | None] = mapped_column(Text)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Consent(Model):
    """One agreement; ``withdrawn_at`` ends it. Never removed, so that it can be shown when it stood."""

    __tablename__ = "seller_consent"
    __table_args__ = (
        CheckConstraint("kind IN ('tampil_nama', 'foto', 'transaksi')", name="kind"),
        CheckConstraint("method IN ('tanda_tangan', 'saksi', 'pin', 'kertas')", name="method"),
        Index(
            "uq_seller_consent_standing",
            "seller_id",
            "kind",
            unique=True,
            sqlite_where=text("withdrawn_at IS NULL"),
            postgresql_where=text("withdrawn_at IS NULL"),
        ),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    seller_id: Mapped[int] = mapped_column(ForeignKey("seller.id"))
    kind: Mapped[str] = mapped_column(String(20))
    method: Mapped[str] = mapped_column(String(20))
    recorded_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    recorded_by_name: Mapped[str] = mapped_column(String(120))
    given_at: Mapped[datetime] = mapped_column(UtcDateTime)
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    withdrawn_by_name: Mapped[str | None] = mapped_column(String(120))


GUARDS: tuple[Guard, ...] = (
    refuse("seller_consent", "delete"),
    refuse("seller_consent", "update", columns="seller_id, kind, method"),
    refuse("seller_consent", "update", only_when="OLD.withdrawn_at IS NOT NULL"),
    refuse_truncate("seller_consent"),
)
