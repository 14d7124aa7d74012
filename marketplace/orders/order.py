"""Tables: a checkout (one submission by a buyer), its orders (one per Bumdesa) and their lines.

What was agreed is frozen: the database refuses to change lines, amounts, terms and addresses after placing.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    String,
    Text,
    UniqueConstraint,
    and_,
)
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model, UtcDateTime, whole_number
from marketplace.foundation.guards import append_only, refuse

MOST_RUPIAH = 10**12
MOST_QUANTITY = 10_000


class Checkout(Model):
    """Who ordered, where it goes. One page shows all its orders."""

    __tablename__ = "checkout"
    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(String(22), unique=True)
    buyer_name: Mapped[str] = mapped_column(String(80))
    buyer_phone: Mapped[str] = mapped_column(String(20), index=True)
    address: Mapped[str] = mapped_column(Text)
    district_code: Mapped[str] = mapped_column(String(13))
    district_label: Mapped[str] = mapped_column(String(160))
    note: Mapped[str] = mapped_column(Text)
    placed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Order(Model):
    """One parcel, one payment, one book."""

    __tablename__ = "shop_order"
    __table_args__ = (
        *whole_number("goods_rupiah", "shipping_rupiah", "total_rupiah", "courier_cost_rupiah"),
        CheckConstraint("total_rupiah = goods_rupiah + shipping_rupiah", name="total_is_sum"),
        CheckConstraint(f"goods_rupiah > 0 AND shipping_rupiah >= 0 AND total_rupiah <= {MOST_RUPIAH}", name="amounts"),
        CheckConstraint("pay_on IN ('prepaid', 'handover')", name="pay_on"),
        CheckConstraint("delivery IN ('kirim', 'ambil')", name="delivery"),
        Index("ix_shop_order_desk", "bumdesa_id", "state", "id"),
        Index("ix_shop_order_due", "state", "due_at"),
        Index("ix_shop_order_newest", "bumdesa_id", "id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(11), unique=True)
    token: Mapped[str] = mapped_column(String(22), unique=True)
    checkout_id: Mapped[int] = mapped_column(ForeignKey("checkout.id"), index=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    channel: Mapped[str] = mapped_column(String(12), default="web")
    state: Mapped[str] = mapped_column(String(20))
    version: Mapped[int] = mapped_column(Integer, default=1)
    pay_on: Mapped[str] = mapped_column(String(10))
    pay_method: Mapped[str] = mapped_column(String(10))
    delivery: Mapped[str] = mapped_column(String(10))
    courier: Mapped[str] = mapped_column(String(60), default="")
    own_courier: Mapped[bool] = mapped_column(default=False)
    days: Mapped[str] = mapped_column(String(40), default="")
    grams: Mapped[int] = mapped_column(Integer)
    goods_rupiah: Mapped[int] = mapped_column(BigInteger)
    shipping_rupiah: Mapped[int] = mapped_column(BigInteger)
    total_rupiah: Mapped[int] = mapped_column(BigInteger)
    terms_id: Mapped[int] = mapped_column(Integer)
    commission_bp: Mapped[int] = mapped_column(Integer)
    pickup_code: Mapped[str] = mapped_column(String(6), default="")
    waybill: Mapped[str] = mapped_column(String(60), default="")
    courier_cost_rupiah: Mapped[int] = mapped_column(BigInteger, default=0)
    placed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    due_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # when time itself acts: expiry, delivery, completion
    cancel_asked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    @hybrid_property
    def cancel_wish_stands(self) -> bool:
        """The buyer asked to cancel and nobody has answered yet."""
        return self.state == "accepted" and self.cancel_asked_at is not None

    @cancel_wish_stands.inplace.expression
    @classmethod
    def _cancel_wish_stands(cls) -> ColumnElement[bool]:
        return and_(cls.state == "accepted", cls.cancel_asked_at.is_not(None))


class OrderLine(Model):
    """What was bought, with seller, price, unit and terms as they were at that moment."""

    __tablename__ = "order_line"
    __table_args__ = (
        *whole_number("quantity", "price_rupiah", "amount_rupiah", "commission_rupiah", "cost_rupiah"),
        CheckConstraint("amount_rupiah = quantity * price_rupiah", name="amount_is_product"),
        CheckConstraint(f"quantity BETWEEN 1 AND {MOST_QUANTITY}", name="quantity"),
        CheckConstraint("price_rupiah BETWEEN 1 AND 10000000000", name="price"),
        CheckConstraint("commission_rupiah BETWEEN 0 AND amount_rupiah", name="commission"),
        UniqueConstraint("order_id", "variant_id"),
        Index("ix_order_line_seller", "seller_id", "id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("shop_order.id"))
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    seller_id: Mapped[int] = mapped_column(ForeignKey("seller.id"))
    listing_id: Mapped[int] = mapped_column(Integer)
    variant_id: Mapped[int] = mapped_column(ForeignKey("variant.id"))
    name: Mapped[str] = mapped_column(String(160))
    unit: Mapped[str] = mapped_column(String(40))
    quantity: Mapped[int] = mapped_column(Integer)
    price_rupiah: Mapped[int] = mapped_column(BigInteger)
    amount_rupiah: Mapped[int] = mapped_column(BigInteger)
    commission_rupiah: Mapped[int] = mapped_column(BigInteger)
    own_goods: Mapped[bool]
    cost_rupiah: Mapped[int] = mapped_column(BigInteger)  # of the whole line, own goods only
    counted: Mapped[bool]  # whether stock was held for it


FROZEN = (
    "checkout_id, bumdesa_id, number, token, pay_on, pay_method, delivery, goods_rupiah, shipping_rupiah, total_rupiah, "
    "terms_id, commission_bp, placed_at"
)
GUARDS = (
    *append_only("order_line"),
    *append_only("checkout"),
    refuse("shop_order", "delete"),
    refuse("shop_order", "update", columns=FROZEN),
)
