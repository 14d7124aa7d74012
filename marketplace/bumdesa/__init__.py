"""Bumdesa: the village enterprises that keep a market here, with their terms, bank accounts and office.

Promise: slug, village, zone and book of a Bumdesa never change. Terms are versions that are announced for a moment in the
future and never changed; a sale refers to the version it was made under. Bank numbers are encrypted at rest and never
changed, only retired. Writing functions stand inside the caller's ``with transaction():``.

    create_bumdesa(actor, name, village_code, *, slug=None, address="", phone=None, commission_bp=1000, zone=None) -> id
    bumdesa_id_of(slug) -> id | None; bumdesa_view(id); bumdesas_for(ids) -> {id: BumdesaView}; all_bumdesas()
    bumdesa_and_commission(id) -> (BumdesaView, basis points now)
    save_profile(actor, bumdesa_id, Profile(…))
    current_terms(bumdesa_id); terms_for(ids) -> {id: Terms}; coming_terms(bumdesa_id); terms_by_version(bumdesa_id)
    announce_terms(actor, bumdesa_id, commission_bp, effective_from) -> Terms
    bank_accounts_for(ids) -> {id: [BankAccount]} (in use); bank_account(bank_account_id)
    add_bank_account(actor, bumdesa_id, bank, number, holder, account_code="1.1.01.06") -> id; retire_bank_account(…)
    own_banks(bumdesa_id) -> {account of the chart: name}; chosen_bank(bumdesa_id, wanted, field) -> account of the chart
    desk_page(label, icon, endpoint, order, roles=…)      a room's page in the menu of the office

Events: BankAccountAdded, BankAccountRetired (bumdesa_id, bank_account_id). Errors: Invalid, NotAllowed, NotFound, Conflict.
"""

from .banking import (
    BankAccountAdded,
    BankAccountRetired,
    add_bank_account,
    bank_account,
    bank_accounts_for,
    retire_bank_account,
)
from .checks import checks
from .desk import desk_page
from .enterprise import GUARDS
from .founding import create_bumdesa
from .looking import all_bumdesas, bumdesa_and_commission, bumdesa_id_of, bumdesa_view, bumdesas_for
from .own_banks import chosen_bank, own_banks
from .profile import Profile, save_profile
from .terms import announce_terms, coming_terms, current_terms, terms_by_version, terms_for
from .views import BankAccount, BumdesaView, Terms

__all__ = [
    "GUARDS",
    "BankAccount",
    "BankAccountAdded",
    "BankAccountRetired",
    "BumdesaView",
    "Profile",
    "Terms",
    "add_bank_account",
    "all_bumdesas",
    "announce_terms",
    "bank_account",
    "bank_accounts_for",
    "bumdesa_and_commission",
    "bumdesa_id_of",
    "bumdesa_view",
    "bumdesas_for",
    "checks",
    "chosen_bank",
    "coming_terms",
    "create_bumdesa",
    "current_terms",
    "desk_page",
    "own_banks",
    "retire_bank_account",
    "save_profile",
    "terms_by_version",
    "terms_for",
]
