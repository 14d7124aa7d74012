"""Persons: adding them, finding them, their secrets."""

from __future__ import annotations

import re
import secrets
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from marketplace.foundation import clock
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, Invalid, NotFound

from . import choosing, hashing
from .person import Person, StallKeeper
from .sessions import end_sessions

_USERNAME = re.compile(r"[a-z][a-z0-9._-]{2,39}")
_SYLLABLES = tuple(first + second for first in "bdgjklmnprst" for second in "aiu")


@dataclass(frozen=True, slots=True)
class PersonView:
    """What a person's own page and the staff page show."""

    id: int
    name: str
    phone: str | None
    username: str | None
    has_password: bool
    has_pin: bool
    password_is_temporary: bool
    is_disabled: bool


def add_person(name: str, phone: str | None = None, username: str | None = None, email: str | None = None) -> int:
    """A new person without any secret, so not able to sign in yet.

    ``phone`` in E.164, ``username`` lower case. Raises Invalid for a username of other shape and Conflict when the
    phone, username or e-mail belongs to somebody already.
    """
    username, email = (username or "").lower() or None, (email or "").lower() or None
    if username and not _USERNAME.fullmatch(username):
        raise Invalid({"pengguna": "Nama pengguna 3 sampai 40 huruf kecil, angka, atau titik. Contoh: sari.kaliori"})
    _require_free(phone, username, email)
    person = Person(name=name.strip(), phone=phone or None, username=username, email=email, added_at=clock.now())
    db.session.add(person)
    try:
        db.session.flush()
    except IntegrityError:  # somebody else was faster
        raise Conflict("Nomor HP atau nama pengguna ini baru saja dipakai orang lain.") from None
    return person.id


def _require_free(phone: str | None, username: str | None, email: str | None) -> None:
    taken = (
        (Person.phone, phone, "Nomor HP ini sudah dipakai orang lain."),
        (Person.username, username, "Nama pengguna ini sudah dipakai. Pilih yang lain."),
        (Person.email, email, "Alamat surel ini sudah dipakai orang lain."),
    )
    for column, value, message in taken:
        if value and db.session.scalar(select(Person.id).where(column == value)) is not None:
            raise Conflict(message)


def person_by(phone: str | None = None, username: str | None = None) -> int | None:
    """Whose phone (E.164) or username this is."""
    if phone:
        return db.session.scalar(select(Person.id).where(Person.phone == phone))
    if username:
        return db.session.scalar(select(Person.id).where(Person.username == username.lower()))
    return None


def person_names(ids: Iterable[int]) -> dict[int, str]:
    """Names by id in one statement; unknown ids are left out."""
    return {person.id: person.name for person in _rows(ids)}


def people_for(ids: Iterable[int]) -> dict[int, PersonView]:
    """Views by id in one statement; unknown ids are left out."""
    return {person.id: _view(person) for person in _rows(ids)}


def person_view(person_id: int) -> PersonView:
    """One person. Raises NotFound."""
    return _view(_person(person_id))


def set_password(person_id: int, password: str, *, temporary: bool = False, keep_session: int | None = None) -> None:
    """Give a person a (new) password. Every session ends, but for ``keep_session``.

    With a ``temporary`` one the person can sign in but holds no roles until a new one is chosen. Raises Invalid
    (field ``sandi``) for a password that is too short, too long, easy to guess or the one that is to be replaced.
    """
    person = _person(person_id)
    known = [text for text in (person.name, person.phone, person.username, person.email) if text]
    if fault := choosing.fault_of_password(password, known):
        raise Invalid({"sandi": fault})
    if person.password_hash and hashing.matches(person.password_hash, password):
        raise Invalid({"sandi": "Ini kata sandi yang lama. Buat yang lain."})
    _change(person_id, password_hash=hashing.hash_secret(password), password_is_temporary=temporary)
    end_sessions(person_id, except_id=keep_session)


def set_pin(person_id: int, pin: str, *, keep_session: int | None = None) -> None:
    """Give a person a (new) PIN of six digits; sessions as with ``set_password``. Raises Invalid (field ``pin``)."""
    if fault := choosing.fault_of_pin(pin, _person(person_id).phone):
        raise Invalid({"pin": fault})
    _change(person_id, pin_hash=hashing.hash_secret(pin))
    end_sessions(person_id, except_id=keep_session)


def give_temporary_password(person_id: int) -> str:
    """A random password to hand over on paper, such as ``kamu-rila-bopi-4827``; about 44 bits, good for one sign-in."""
    words = ["".join(secrets.choice(_SYLLABLES) for _ in range(2)) for _ in range(3)]
    password = "-".join([*words, f"{secrets.randbelow(10**4):04d}"])
    set_password(person_id, password, temporary=True)
    return password


def entrust_stall(person_id: int, seller_id: int) -> None:
    """This person keeps this stall from now on; again: nothing changes."""
    if db.session.get(StallKeeper, (person_id, seller_id)) is None:
        db.session.add(StallKeeper(person_id=person_id, seller_id=seller_id))
        db.session.flush()


def keepers_of(seller_ids: Collection[int]) -> dict[int, list[int]]:
    """Who keeps each stall (ids of persons), in one statement."""
    kept: dict[int, list[int]] = {seller_id: [] for seller_id in seller_ids}
    rows = select(StallKeeper).where(StallKeeper.seller_id.in_(seller_ids)).order_by(StallKeeper.person_id)
    for row in db.session.scalars(rows):
        kept[row.seller_id].append(row.person_id)
    return kept


def _rows(ids: Iterable[int]) -> Iterable[Person]:
    wanted = set(ids)
    return db.session.scalars(select(Person).where(Person.id.in_(wanted))).all() if wanted else []


def _person(person_id: int) -> Person:
    person = db.session.get(Person, person_id)
    if person is None:
        raise NotFound("Orang ini tidak ada.")
    return person


def _change(person_id: int, **values: Any) -> None:
    db.session.execute(update(Person).where(Person.id == person_id).values(values))


def _view(person: Person) -> PersonView:
    return PersonView(
        id=person.id,
        name=person.name,
        phone=person.phone,
        username=person.username,
        has_password=person.password_hash is not None,
        has_pin=person.pin_hash is not None,
        password_is_temporary=person.password_is_temporary,
        is_disabled=person.disabled_at is not None,
    )
