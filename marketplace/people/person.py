"""Tables of people: who somebody is, what they may do in which Bumdesa, which stalls they keep."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum, auto

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.actor import Role
from marketplace.foundation.database import Model, UtcDateTime
from marketplace.foundation.guards import append_only


class Secret(StrEnum):
    """The two kinds of secret: six digits for stalls, a password for offices."""

    PIN = auto()
    PASSWORD = auto()


_ROLES = ", ".join(f"'{role}'" for role in Role)


class Person(Model):
    """Somebody with a name. Signs in with phone, username or e-mail, and a PIN or a password; both are only hashes."""

    __tablename__ = "person"
    __table_args__ = (
        UniqueConstraint("phone"),
        UniqueConstraint("username"),
        UniqueConstraint("email"),
        CheckConstraint("username IS NULL OR username = lower(username)", name="username_lower"),
        CheckConstraint("email IS NULL OR email = lower(email)", name="email_lower"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    phone: Mapped[str | None] = mapped_column(String(20))
    username: Mapped[str | None] = mapped_column(String(40))
    email: Mapped[str | None] = mapped_column(String(160))
    password_hash: Mapped[str | None] = mapped_column(String(200))
    pin_hash: Mapped[str | None] = mapped_column(String(200))
    password_is_temporary: Mapped[bool] = mapped_column(default=False)
    disabled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)


class StaffRole(Model):
    """One role of one person in one Bumdesa, as long as it is held."""

    __tablename__ = "staff_role"
    __table_args__ = (CheckConstraint(f"role IN ({_ROLES})", name="role"),)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"), primary_key=True, index=True)
    role: Mapped[str] = mapped_column(String(20), primary_key=True)


class StaffRoleChange(Model):
    """Who gave or took which role, and when. Append-only."""

    __tablename__ = "staff_role_change"
    __table_args__ = (CheckConstraint("change IN ('granted', 'revoked')", name="change"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[str] = mapped_column(String(20))
    change: Mapped[str] = mapped_column(String(10))
    actor_id: Mapped[int | None] = mapped_column()
    actor_name: Mapped[str] = mapped_column(String(120))
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class StallKeeper(Model):
    """This person keeps this stall (seller)."""

    __tablename__ = "stall_keeper"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    seller_id: Mapped[int] = mapped_column(ForeignKey("seller.id"), primary_key=True, index=True)


class SessionRow(Model):
    """One signed-in browser. The cookie holds 256 random bits; here stands only their hash."""

    __tablename__ = "session_row"
    __table_args__ = (
        UniqueConstraint("cookie_sha256"),
        CheckConstraint("secret_kind IN ('pin', 'password')", name="secret_kind"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    cookie_sha256: Mapped[str] = mapped_column(String(64))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    secret_kind: Mapped[str] = mapped_column(String(10))
    device: Mapped[str] = mapped_column(String(60))
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    last_seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    secret_given_at: Mapped[datetime] = mapped_column(UtcDateTime)


class HalfSignIn(Model):
    """Somebody whose secret was right and whose second factor is awaited. Its cookie opens nothing but that question."""

    __tablename__ = "half_sign_in"
    __table_args__ = (
        UniqueConstraint("cookie_sha256"),
        CheckConstraint("secret_kind IN ('pin', 'password')", name="secret_kind"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    cookie_sha256: Mapped[str] = mapped_column(String(64))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    secret_kind: Mapped[str] = mapped_column(String(10))
    device: Mapped[str] = mapped_column(String(60))
    began_at: Mapped[datetime] = mapped_column(UtcDateTime)


class FailedSignIns(Model):
    """How often somebody who works here was not let in since the last time it worked."""

    __tablename__ = "failed_sign_ins"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True, autoincrement=False)
    tries: Mapped[int]


GUARDS = append_only("staff_role_change")
