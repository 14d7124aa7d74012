"""What must happen at a door, from what the route declares and who comes, and the few exceptions with their reasons."""

from __future__ import annotations

from typing import Any

from werkzeug.test import TestResponse

from marketplace.foundation.actor import Role
from tests.access.callers import HERE, THERE, Caller
from tests.access.things import SHARED, example_for, parts_of

IN, SIGN_IN, NOTHING_YOURS, TOO_LOW, NOT_FOUND = "in", "sign in first", "nothing is yours", "role too low", "not found"

DEVICE_OF = {HERE: "kasir", THERE: "all roles elsewhere"}  # whose devices the examples are
NOBODYS = {"factors.remove_key"}  # nobody here has a key; of those who may press, everybody is told so
# Let in, yet answered otherwise than 200, 303, 409 or 422 with the example given.
ANSWERS = {
    "card.told": {404, 400},  # no keys of a gateway; what is not signed is refused
    "second_step.challenge": {404},  # nobody here waits with half a sign-in
    "health.ready": {503},  # no worker runs
    "health.favicon": {302},
    "home.product": {301},
    "home.village": {301},
}
LEAD_TO_THE_DOOR = {"second_step.ask", "second_step.answer"}  # neither do they have half a sign-in
LEAD_TO_SAYA = {"bumdesa.offices", "people.save_password", "people.sign_in"}
USUAL = {200, 303, 409, 422}


def expected(row: dict[str, Any], who: Caller, office: str, whose: str | None) -> str:
    """``office``: whose slug stands in the address; ``whose``: whose thing is asked for, None nobody's."""
    if row["scope"] == "public":
        return _public(row, whose)
    if not who.signed_in:
        return SIGN_IN
    if row["scope"] == "selling" and not who.stall:
        return NOTHING_YOURS
    if row["scope"] == "staff":
        if not who.is_somebody:
            return NOTHING_YOURS
        if not who.roles_at(office):
            return NOT_FOUND
        if not who.roles_at(office) & {Role(role) for role in row["roles"]}:
            return TOO_LOW
    if row["scope"] == "signed_in" and things_in(row):
        return IN if row["endpoint"] in NOBODYS or who.name == DEVICE_OF.get(whose or "") else NOT_FOUND
    owner = who.stall if row["scope"] == "selling" else office
    return NOT_FOUND if things_in(row) and whose != owner else IN


def _public(row: dict[str, Any], whose: str | None) -> str:
    return NOT_FOUND if whose is None and parts_of(row["rule"]) != ["bumdesa"] else IN


def things_in(row: dict[str, Any]) -> set[str]:
    """The parts of this address that belong to one Bumdesa, besides its own name."""
    return {example_for(row["endpoint"], name) for name in parts_of(row["rule"])} - SHARED - {"bumdesa"}


def happened(endpoint: str, answer: TestResponse) -> str:
    """The answer in the same words; anything else as it is."""
    status, location = answer.status_code, answer.headers.get("Location", "")
    if status == 303 and location.startswith("/masuk") and endpoint not in LEAD_TO_THE_DOOR:
        return SIGN_IN
    if status == 303 and location == "/saya" and endpoint not in LEAD_TO_SAYA:
        return NOTHING_YOURS
    if status == 404 and 404 not in ANSWERS.get(endpoint, set()):
        return NOT_FOUND
    if status == 403:
        return TOO_LOW if "Bagian ini hanya untuk" in answer.text else f"403 {answer.text[:60]}"
    return IN if status in USUAL | ANSWERS.get(endpoint, set()) else str(status)
