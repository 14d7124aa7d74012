"""Opening the sample Bumdesa with their staff and stalls."""

from __future__ import annotations

from dataclasses import dataclass, field

from marketplace import bumdesa, ledger, people, sellers, shipping
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.database import transaction
from marketplace.payments import SampleGateway

from .accounts import PASSWORD, PIN, SELLER_PHONE, USERNAMES
from .villages import VILLAGES, SampleVillage


@dataclass
class Founded:
    """One sample Bumdesa as it stands in the database; ``own_stock`` is what its own goods cost, in rupiah."""

    sample: SampleVillage
    id: int
    book_id: int
    account_id: int
    director: Actor
    treasurer: Actor
    stalls: dict[str, int] = field(default_factory=dict)
    variants: list[int] = field(default_factory=list)
    own_stock: int = 0
    gateway: SampleGateway | None = None


def found_all() -> list[Founded]:
    """Every sample Bumdesa, the first one with the demo accounts."""
    return [found(sample, number) for number, sample in enumerate(VILLAGES)]


def found(sample: SampleVillage, number: int) -> Founded:
    """One sample Bumdesa with its staff and stalls; number 0 has the demo accounts."""
    with transaction():
        id = bumdesa.create_bumdesa(
            SYSTEM, sample.name, sample.village_code, slug=sample.slug, address=sample.address,
            phone=_phone(number), commission_bp=sample.commission_bp, is_sample=True,
        )  # fmt: skip
        account = bumdesa.add_bank_account(
            SYSTEM, id, sample.bank, f"0000{number + 1:02d}0000", f"{sample.name} (CONTOH)"
        )
        shipping.open_default_tariffs(id, sample.village_code)
    with transaction():
        director = _staff(id, sample, Role.DIRECTOR, number)
        treasurer = _staff(id, sample, Role.TREASURER, number)
        if number == 0:
            for role in (Role.CASHIER, Role.STAFF, Role.SUPERVISOR):
                _staff(id, sample, role, number)
    made = Founded(sample, id, ledger.book_of(f"bumdesa:{id}"), account, director, treasurer)
    with transaction():
        for place, stall in enumerate(sample.stalls):
            made.stalls[stall.name] = _open_stall(id, sample, stall.name, stall.maker, number, place)
    return made


def _phone(number: int) -> str:
    """Sample numbers from 0812-0000-0001; nobody is called."""
    return f"+62812000000{number % 99 + 1:02d}"


def _staff(bumdesa_id: int, sample: SampleVillage, role: Role, number: int) -> Actor:
    name = f"{role.value.capitalize()} {sample.name.removeprefix('BUMDesa Contoh ')}"
    username = USERNAMES[role] if number == 0 else f"{role.value}.{sample.slug}"
    person_id = people.add_person(name, username=username)
    if number == 0:
        people.set_password(person_id, PASSWORD)
    people.grant_role(SYSTEM, person_id, bumdesa_id, role)
    return Actor(person_id, name, frozenset({(bumdesa_id, role)}), fresh=True)


def _open_stall(bumdesa_id: int, sample: SampleVillage, name: str, maker: str, number: int, place: int) -> int:
    person_id = None
    if (number, place) == (0, 1):
        person_id = people.add_person(maker, phone=SELLER_PHONE)
        people.set_pin(person_id, PIN)
    seller_id = sellers.register_seller(
        SYSTEM, bumdesa_id, name, maker, sample.village_code, show_name=place % 2 == 1, person_id=person_id
    )
    if place % 3 == 2:  # the others are paid in cash
        sellers.pay_to_bank(SYSTEM, seller_id, sample.bank, f"0000{number + 1:04d}00{place + 1:02d}", maker)
    return seller_id
