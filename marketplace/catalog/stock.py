"""The tables of stock: how much there is, what is promised to orders, and every change of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, Integer, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model, UtcDateTime, whole_number
from marketplace.foundation.guards import Guard, append_only, refuse, refuse_truncate


class StockLevel(Model):
    """``on_hand`` is there, ``held`` of it is promised; the difference can be sold."""

    __tablename__ = "stock_level"
    __table_args__ = (
        *whole_number("on_hand", "held"),
        CheckConstraint("on_hand >= 0", name="on_hand"),
        CheckConstraint("held >= 0 AND held <= on_hand", name="held"),
    )
    variant_id: Mapped[int] = mapped_column(ForeignKey("variant.id"), primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    on_hand: Mapped[int] = mapped_column(BigInteger, default=0)
    held: Mapped[int] = mapped_column(BigInteger, default=0)


class StockHold(Model):
    """A promise to one order. active → consumed (→ restocked) | released | expired, each step once; what was released or
    expired may be promised again (its buyer's money came late)."""

    __tablename__ = "stock_hold"
    __table_args__ = (
        UniqueConstraint("order_id", "variant_id"),
        *whole_number("quantity", "order_id"),
        CheckConstraint("quantity > 0", name="quantity"),
        CheckConstraint("state IN ('active', 'consumed', 'restocked', 'released', 'expired')", name="state"),
        CheckConstraint("(state = 'active') = (ended_at IS NULL)", name="ended"),
        Index("ix_stock_hold_due", "state", "until"),
        Index("ix_stock_hold_variant", "variant_id", "state", "until"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    order_id: Mapped[int] = mapped_column(Integer)
    """The order stands in a room above; holds know it by its id only."""
    variant_id: Mapped[int] = mapped_column(ForeignKey("variant.id"))
    quantity: Mapped[int] = mapped_column(BigInteger)
    state: Mapped[str] = mapped_column(String(10), default="active")
    until: Mapped[datetime] = mapped_column(UtcDateTime)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class StockMove(Model):
    """One change of ``on_hand``, never edited. A sale and its return stand here once per order and variant."""

    __tablename__ = "stock_move"
    __table_args__ = (
        *whole_number("quantity", "unit_cost_rupiah"),
        CheckConstraint("quantity <> 0", name="quantity"),
        CheckConstraint("kind IN ('receive', 'count', 'sale', 'restock')", name="kind"),
        CheckConstraint("(kind IN ('sale', 'restock')) = (order_id IS NOT NULL)", name="order"),
        Index("ix_stock_move_variant", "variant_id", "id"),
        Index(
            "uq_stock_move_order",
            "order_id",
            "variant_id",
            "kind",
            unique=True,
            sqlite_where=text("order_id IS NOT NULL"),
            postgresql_where=text("order_id IS NOT NULL"),
        ),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    variant_id: Mapped[int] = mapped_column(ForeignKey("variant.id"))
    kind: Mapped[str] = mapped_column(String(10))
    quantity: Mapped[int] = mapped_column(BigInteger)
    order_id: Mapped[int | None] = mapped_column(Integer)
    unit_cost_rupiah: Mapped[int | None] = mapped_column(BigInteger)
    note: Mapped[str] = mapped_column(String(200), default="")
    actor_id: Mapped[int | None] = mapped_column(Integer)
    actor_name: Mapped[str] = mapped_column(String(120))
    at: Mapped[datetime] = mapped_column(UtcDateTime)


_FORBIDDEN = (
    "OLD.order_id <> NEW.order_id OR OLD.variant_id <> NEW.variant_id OR OLD.quantity <> NEW.quantity "
    "OR (OLD.state <> NEW.state AND OLD.state <> 'active' AND NOT (OLD.state = 'consumed' AND NEW.state = 'restocked') "
    "AND NOT (OLD.state IN ('released', 'expired') AND NEW.state = 'active'))"
)
GUARDS: tuple[Guard, ...] = (
    *append_only("stock_move"),
    refuse("stock_hold", "delete"),
    refuse("stock_hold", "update", only_when=_FORBIDDEN),
    refuse_truncate("stock_hold"),
)
