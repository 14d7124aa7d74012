"""People: who somebody is, what they may do in which Bumdesa, and the sessions that prove it.

Promise: secrets are kept only as Argon2id hashes and sessions only as hashes of random cookies; whoever is disabled,
loses a role or changes the secret is out (or without that role) at the next request. Roles belong to one Bumdesa each;
every Bumdesa with a director keeps one. A PIN opens stalls only; an office opens only with a password of one's own.
A session is *fresh* for 15 minutes after the secret was given. Whoever has a second factor (the code of an app or a
passkey) shows it at every sign-in and whenever a session is made fresh; each code, challenge and recovery code holds once.

Writing functions stand inside the caller's ``with transaction():``. Phones are E.164 (``+6281…``).

    add_person(name, phone=None, username=None, email=None) -> id      raises Invalid, Conflict (taken)
    set_password(person_id, text, *, temporary=False); set_pin(person_id, pin)     raise Invalid, NotFound; end sessions
    give_temporary_password(person_id) -> str                          to hand over; must be changed at first sign-in
    grant_role(actor, person_id, bumdesa_id, Role) -> bool; revoke_role(…) -> bool     actor: director there, or SYSTEM
    entrust_stall(person_id, seller_id)
    person_by(phone=None, username=None) -> id | None; person_names(ids) -> {id: name}; people_for(ids) -> {id: PersonView}
    colleagues(bumdesa_id) -> [Colleague(person, roles, only_here)]; keepers_of(seller_ids) -> {seller_id: [person_id]}
    actor_of_session(cookie) -> Actor | None
    require_second_factor(bool)   whether money of directors and treasurers waits for one; set by the app from its settings
    reset_second_factor(actor, person_id) -> bool      phone and paper are lost; the caller makes sure that the actor may
    forget_what_is_over()         a duty of the worker
    account_links(provide)        rooms above add links to the page "Saya": provide(actor) -> [AccountLink]

Events: none. Errors: Invalid (a weak or malformed secret), Conflict (phone taken, last director), NotAllowed, NotFound.
"""

from .account import AccountLink, account_links
from .checks import checks
from .factors.policy import require_second_factor
from .forgetting import forget_what_is_over
from .knowing import (
    PersonView,
    add_person,
    entrust_stall,
    give_temporary_password,
    keepers_of,
    people_for,
    person_by,
    person_names,
    set_password,
    set_pin,
)
from .person import GUARDS
from .resetting import reset_second_factor
from .roles import Colleague, colleagues, grant_role, revoke_role
from .sessions import actor_of_session

__all__ = [
    "GUARDS",
    "AccountLink",
    "Colleague",
    "PersonView",
    "account_links",
    "actor_of_session",
    "add_person",
    "checks",
    "colleagues",
    "entrust_stall",
    "forget_what_is_over",
    "give_temporary_password",
    "grant_role",
    "keepers_of",
    "people_for",
    "person_by",
    "person_names",
    "require_second_factor",
    "reset_second_factor",
    "revoke_role",
    "set_password",
    "set_pin",
]
