"""The keys of a Bumdesa at the gateway: encrypted, tried before buyers are offered cards, switched on by the director."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Integer, String, Text, select
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.audit import Act, note
from marketplace.foundation import clock, secrets
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.asking import ask, one_of
from marketplace.foundation.database import Model, UtcDateTime, db, whole_number
from marketplace.foundation.errors import Conflict, Invalid, NotAllowed
from marketplace.foundation.money import Money

from .gateway import GatewayAccount

LEAST = Money(10_000)
LOWEST, HIGHEST = 5_000, 1_000_000
BANK = "1.1.01.06"
KEY = re.compile(r"(sk|rk)_(test|live)_[A-Za-z0-9_-]{4,240}")
WEBHOOK_SECRET = re.compile(r"whsec_[A-Za-z0-9_+/=-]{4,240}")


class GatewayKeys(Model):
    """One account at the gateway per Bumdesa. ``events_until``: everything told before then was looked at."""

    __tablename__ = "gateway_keys"
    __table_args__ = (
        *whole_number("least_rupiah"),
        CheckConstraint("NOT active OR (account_ref <> '' AND tested_at IS NOT NULL)", name="active"),
        CheckConstraint(f"least_rupiah BETWEEN {LOWEST} AND {HIGHEST}", name="least"),
    )
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"), primary_key=True, autoincrement=False)
    key_secret: Mapped[str] = mapped_column(Text)
    key_end: Mapped[str] = mapped_column(String(4))
    webhook_secret: Mapped[str] = mapped_column(Text)
    live: Mapped[bool]
    account_ref: Mapped[str] = mapped_column(String(120), default="")
    active: Mapped[bool]
    least_rupiah: Mapped[int] = mapped_column(BigInteger)
    bank_code: Mapped[str] = mapped_column(String(20))
    tested_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    problem: Mapped[str] = mapped_column(String(200), default="")
    events_until: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor_id: Mapped[int | None] = mapped_column(Integer)
    actor_name: Mapped[str] = mapped_column(String(120))


@dataclass(frozen=True, slots=True)
class KeysView:
    """What the settings page shows; the secrets themselves are shown to nobody."""

    bumdesa_id: int
    key_end: str
    live: bool
    account_ref: str
    active: bool
    least: Money
    bank_code: str
    tested_at: datetime | None
    problem: str


def keys_view(bumdesa_id: int) -> KeysView | None:
    """None: no keys yet."""
    row = db.session.get(GatewayKeys, bumdesa_id)
    if row is None:
        return None
    return KeysView(
        row.bumdesa_id, row.key_end, row.live, row.account_ref, row.active, Money(row.least_rupiah), row.bank_code,
        row.tested_at, row.problem,
    )  # fmt: skip


def keys_row(bumdesa_id: int) -> GatewayKeys | None:
    """With secrets, for the rest of this room."""
    return db.session.get(GatewayKeys, bumdesa_id, populate_existing=True)


def secret_key_of(row: GatewayKeys) -> str:
    return secrets.decrypt(row.key_secret)


def webhook_secret_of(row: GatewayKeys) -> str:
    return secrets.decrypt(row.webhook_secret)


def least_by_card(bumdesa_ids: Collection[int]) -> dict[int, Money]:
    """The smallest amount by card of each Bumdesa that takes cards; others are not in it. One statement."""
    return {bumdesa_id: Money(least) for bumdesa_id, least in ask(_TAKING, ids=list(bumdesa_ids))}


_TAKING = select(GatewayKeys.bumdesa_id, GatewayKeys.least_rupiah).where(
    GatewayKeys.bumdesa_id.in_(one_of("ids")), GatewayKeys.active
)


def bumdesas_with_keys() -> list[int]:
    """Ids of all that have keys, switched on or not: their money still has to be followed."""
    return list(db.session.scalars(select(GatewayKeys.bumdesa_id).order_by(GatewayKeys.bumdesa_id)))


def save_keys(
    actor: Actor, bumdesa_id: int, key: str, webhook_secret: str, least: Money = LEAST, bank_code: str = BANK,
    live_only: bool = False,
) -> None:  # fmt: skip
    """New keys, or with empty ones only another ``least`` and ``bank_code``. New keys are off until they were tried.

    Raises NotAllowed (only the director), Invalid (fields ``kunci``, ``rahasia``, ``minimum``).
    """
    _require_director(actor, bumdesa_id)
    row = db.session.get(GatewayKeys, bumdesa_id, populate_existing=True, with_for_update=True)
    _refuse_unfit(row, key, webhook_secret, least, live_only)
    if row is None:
        row = GatewayKeys(bumdesa_id=bumdesa_id, active=False, account_ref="", problem="", events_until=clock.now())
    if key:
        row.key_secret, row.key_end, row.live = secrets.encrypt(key), key[-4:], "_live_" in key[:8]
        row.tested_at, row.active, row.problem = None, False, ""
    if webhook_secret:
        row.webhook_secret = secrets.encrypt(webhook_secret)
    row.least_rupiah, row.bank_code = least.rupiah, bank_code
    _sign(row, actor)
    db.session.add(row)
    db.session.flush()
    note(actor, bumdesa_id, Act.KEYS_SAVED, f"kunci …{row.key_end}, paling kecil {least}")


def note_test(actor: Actor, bumdesa_id: int, account: GatewayAccount | None, problem: str, busy: bool) -> bool:
    """What trying the keys gave. ``busy``: money of the account before is still under way, so it must be the same one."""
    _require_director(actor, bumdesa_id)
    row = db.session.get_one(GatewayKeys, bumdesa_id, populate_existing=True, with_for_update=True)
    if account is not None and busy and row.account_ref not in ("", account.ref):
        problem = "Kunci ini milik akun lain, padahal pembayaran di akun lama belum selesai."
    if problem or account is None:
        row.problem, row.tested_at, row.active = problem[:200], None, False
    else:
        row.problem, row.tested_at, row.account_ref = "", clock.now(), account.ref
    _sign(row, actor)
    db.session.flush()
    return not row.problem


def switch_cards(actor: Actor, bumdesa_id: int, on: bool) -> None:
    """Offer cards to buyers, or stop. Raises NotAllowed, Conflict (keys missing or not tried)."""
    _require_director(actor, bumdesa_id)
    row = db.session.get(GatewayKeys, bumdesa_id, populate_existing=True, with_for_update=True)
    if row is None or (on and (row.tested_at is None or not row.account_ref)):
        raise Conflict("Simpan kunci dan tekan Tes sambungan dulu.")
    row.active = on
    _sign(row, actor)
    db.session.flush()
    note(actor, bumdesa_id, Act.CARDS_SWITCHED, "ditawarkan" if on else "dihentikan")


def _refuse_unfit(row: GatewayKeys | None, key: str, webhook_secret: str, least: Money, live_only: bool) -> None:
    errors = {}
    if (key or row is None) and not KEY.fullmatch(key):
        errors["kunci"] = "Kunci rahasia belum benar. Salin dari Stripe, dimulai dengan sk_."
    elif key and live_only and "_live_" not in key[:8]:
        errors["kunci"] = "Ini kunci uji. Pakai kunci sungguhan, dimulai dengan sk_live_."
    if (webhook_secret or row is None) and not WEBHOOK_SECRET.fullmatch(webhook_secret):
        errors["rahasia"] = "Rahasia webhook belum benar. Salin dari Stripe, dimulai dengan whsec_."
    if not LOWEST <= least.rupiah <= HIGHEST:
        errors["minimum"] = f"Paling kecil isi {Money(LOWEST)} sampai {Money(HIGHEST)}."
    if errors:
        raise Invalid(errors)


def _sign(row: GatewayKeys, actor: Actor) -> None:
    row.changed_at, row.actor_id, row.actor_name = clock.now(), actor.person_id, actor.name


def _require_director(actor: Actor, bumdesa_id: int) -> None:
    if actor is not SYSTEM and not actor.may(bumdesa_id, Role.DIRECTOR):
        raise NotAllowed("Hanya direktur yang boleh mengatur pembayaran kartu.")
