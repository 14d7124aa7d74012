"""A small true world for tests, built through the doors: villages, Bumdesa, stalls, goods."""

from __future__ import annotations

from dataclasses import dataclass

from marketplace import bumdesa, catalog, people, sellers, shipping
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.database import transaction
from marketplace.foundation.money import Money
from marketplace.orders import CheckoutDraft, Wish

MOJOWARNO, PUNJULHARJO = "33.17.09.2016", "33.17.10.2008"
KALIORI = ("33.17.09", "Kaliori, Rembang, Jawa Tengah")


@dataclass(frozen=True)
class Village:
    """One Bumdesa with a stall and somebody for each kind of work."""

    id: int
    seller_id: int
    director: Actor
    treasurer: Actor
    cashier: Actor
    bank_account_id: int


def open_village(
    name: str = "BUMDesa Maju Bersama",
    village: str = MOJOWARNO,
    commission_bp: int = 1000,
    stall: str = "Dapur Bu Sari",
) -> Village:
    """A Bumdesa with bank account, counter, shipping table and one stall."""
    with transaction():
        bumdesa_id = bumdesa.create_bumdesa(SYSTEM, name, village, commission_bp=commission_bp, address="Balai desa")
        account = bumdesa.add_bank_account(SYSTEM, bumdesa_id, "BRI", "1234567890", name)
        shipping.open_default_tariffs(bumdesa_id, village)
        seller_id = sellers.register_seller(SYSTEM, bumdesa_id, stall, "Sari", village, show_name=True)
    roles = (Role.DIRECTOR, Role.TREASURER, Role.CASHIER)
    return Village(bumdesa_id, seller_id, *(staff(bumdesa_id, role) for role in roles), account)


def staff(bumdesa_id: int, role: Role) -> Actor:
    """Somebody who works there, signed in a moment ago."""
    with transaction():
        person_id = people.add_person(f"Petugas {role}")
        people.grant_role(SYSTEM, person_id, bumdesa_id, role)
    return Actor(person_id, f"Petugas {role}", frozenset({(bumdesa_id, role)}), fresh=True)


def list_goods(
    village: Village, name: str = "Keripik singkong", price: int = 15_000, stock: int | None = 10, **more: object
) -> int:
    """A published listing; returns its variant id."""
    draft = catalog.ListingDraft(
        name, "keripik-dan-kerupuk", Money(price), "bungkus", grams=300, stock=stock, halal="bersertifikat", **more
    )  # type: ignore[arg-type]
    with transaction():
        public_id = catalog.publish_listing(SYSTEM, village.seller_id, draft)
    return catalog.listing_page(public_id).offer.variant_id


def draft(wishes: dict[int, Wish], total: int, phone: str = "+6281234567890") -> CheckoutDraft:
    """What a buyer in Kaliori submits."""
    return CheckoutDraft("Rina", phone, "Jalan Mawar 5, RT 001/RW 002", *KALIORI, "", wishes, Money(total))
