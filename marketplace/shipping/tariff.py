"""The table of a Bumdesa's shipping prices. A row that changes is closed and a new one opened, so orders keep theirs."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model, UtcDateTime, whole_number

DEAREST = 10_000_000
HEAVIEST_MINIMUM_KG = 100
LONGEST_DAYS = 60
_CURRENT_ON_SQLITE, _CURRENT = text("active = 1"), text("active")
_CHECKS = {
    "courier": "length(courier) BETWEEN 1 AND 40",
    "place": "length(place_code) IN (0, 2, 5, 8, 13)",
    "first_kg": f"rupiah_first_kg BETWEEN 0 AND {DEAREST}",
    "next_kg": f"rupiah_next_kg BETWEEN 0 AND {DEAREST}",
    "minimum_kg": f"minimum_kg BETWEEN 1 AND {HEAVIEST_MINIMUM_KG}",
    "tolerance": "tolerance_grams BETWEEN 0 AND 999",
    "days": f"days_low BETWEEN 0 AND days_high AND days_high <= {LONGEST_DAYS}",
}


class ShippingTariff(Model):
    """One price: a courier's service to every place whose code begins with ``place_code`` (empty: the whole country)."""

    __tablename__ = "shipping_tariff"

    id: Mapped[int] = mapped_column(primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    courier: Mapped[str] = mapped_column(String(40))
    service: Mapped[str] = mapped_column(String(40), default="")
    place_code: Mapped[str] = mapped_column(String(13), default="")
    rupiah_first_kg: Mapped[int]
    rupiah_next_kg: Mapped[int]
    minimum_kg: Mapped[int] = mapped_column(default=1)
    tolerance_grams: Mapped[int] = mapped_column(default=300)
    days_low: Mapped[int]
    days_high: Mapped[int]
    own_courier: Mapped[bool] = mapped_column(default=False)
    """The village's own courier: what it earns is income of the Bumdesa (4.1.06.01)."""
    active: Mapped[bool] = mapped_column(default=True)
    set_at: Mapped[datetime] = mapped_column(UtcDateTime)
    set_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))

    __table_args__ = (
        *whole_number("rupiah_first_kg", "rupiah_next_kg", "minimum_kg", "tolerance_grams", "days_low", "days_high"),
        *(CheckConstraint(rule, name=name) for name, rule in _CHECKS.items()),
        Index(
            "ix_shipping_tariff_current", "bumdesa_id", "courier", "service", "place_code",
            unique=True, sqlite_where=_CURRENT_ON_SQLITE, postgresql_where=_CURRENT,
        ),
    )  # fmt: skip
