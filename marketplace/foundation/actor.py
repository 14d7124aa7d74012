"""Who is asking. Passed to door functions as an argument, never read from a global."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What a person may be inside one Bumdesa (PP 11/2021: pelaksana, pengawas, penasihat, pegawai)."""

    DIRECTOR = "direktur"
    TREASURER = "bendahara"
    CASHIER = "kasir"
    STAFF = "petugas"
    SUPERVISOR = "pengawas"
    ADVISER = "penasihat"


WORKING = (Role.DIRECTOR, Role.TREASURER, Role.CASHIER, Role.STAFF)
MONEY = (Role.DIRECTOR, Role.TREASURER)
TELLERS = (*MONEY, Role.CASHIER)  # cash goes through their hands
WATCHING = (Role.SUPERVISOR, Role.ADVISER)


@dataclass(frozen=True, slots=True)
class Actor:
    """A person (or the system) with the roles held now. ``fresh``: gave the secret a short while ago."""

    person_id: int | None
    name: str
    roles: frozenset[tuple[int, Role]] = field(default_factory=frozenset)
    stalls: frozenset[int] = field(default_factory=frozenset)
    fresh: bool = False
    session_id: int | None = None

    @property
    def is_signed_in(self) -> bool:
        return self.person_id is not None

    @property
    def bumdesa_ids(self) -> frozenset[int]:
        """Every Bumdesa in which this person holds any role."""
        return frozenset(bumdesa_id for bumdesa_id, _ in self.roles)

    def may(self, bumdesa_id: int, *roles: Role) -> bool:
        """True when one of ``roles`` is held in that Bumdesa."""
        return any((bumdesa_id, role) in self.roles for role in roles)

    def works_for(self, bumdesa_id: int) -> bool:
        """True for roles that act (not those that only watch)."""
        return self.may(bumdesa_id, *WORKING)

    def sees(self, bumdesa_id: int) -> bool:
        """True for any role in that Bumdesa."""
        return bumdesa_id in self.bumdesa_ids


ANONYMOUS = Actor(None, "Pengunjung")
SYSTEM = Actor(None, "Sistem", fresh=True)
