"""Sellers: the stalls of villagers, what they agreed to, and whether they may sell.

Promise: a stall belongs to one Bumdesa and keeps its slug for ever. ``shown_name`` is the maker's own name only while
the consent "tampil_nama" stands, else the stall's name (UU 27/2022 PDP, rulings 37). Consents are by kind and method,
name who recorded them, and are withdrawn, never deleted. A seller without a phone is served by staff (``person_id``
may be empty) and paid in cash. Bank numbers are encrypted at rest.

Writing functions belong inside ``transaction()``.

    register_seller(actor, bumdesa_id, stall_name, maker_name, village_code, *, hamlet="", phone=None, show_name=False,
                    person_id=None) -> seller_id      staff of that Bumdesa or the system; with person_id also entrusts
    give_consent(actor, seller_id, kind, method), withdraw_consent(actor, seller_id, kind), consents_of(seller_id)
    pay_to_bank(actor, seller_id, bank, number, holder), pay_in_cash(actor, seller_id); bank_of(actor, seller_id)
    suspend_seller(actor, seller_id, reason), verify_seller(actor, seller_id)
    sellers_for(ids) -> dict[id, SellerView], sellers_of(bumdesa_id), seller_by_slug(slug): each one statement

Events: SellerSuspended(seller_id), SellerChanged(seller_id) (name shown or state).
Errors: Invalid, NotAllowed, NotFound, IllegalTransition (Conflict).
"""

from .consenting import ConsentView, consents_of, give_consent, withdraw_consent
from .events import SellerChanged, SellerSuspended
from .looking import SellerView, seller_by_slug, sellers_for, sellers_of
from .paying import BankAccount, bank_of, pay_in_cash, pay_to_bank
from .registering import register_seller, suspend_seller, verify_seller
from .seller import GUARDS

__all__ = [
    "GUARDS",
    "BankAccount",
    "ConsentView",
    "SellerChanged",
    "SellerSuspended",
    "SellerView",
    "bank_of",
    "consents_of",
    "give_consent",
    "pay_in_cash",
    "pay_to_bank",
    "register_seller",
    "seller_by_slug",
    "sellers_for",
    "sellers_of",
    "suspend_seller",
    "verify_seller",
    "withdraw_consent",
]
