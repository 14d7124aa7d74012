"""A village, a Bumdesa and its people, for tests of every room above."""

from __future__ import annotations

from flask.testing import FlaskClient

from marketplace import bumdesa, people
from marketplace.foundation.actor import SYSTEM, Role
from marketplace.foundation.database import db, transaction

VILLAGE, OTHER_VILLAGE = "33.17.09.2016", "94.08.01.2001"
PASSWORD, PIN = "lampu-batu-sungai", "290417"


def make_bumdesa(name: str = "BUMDesa Mojowarno", village: str = VILLAGE) -> int:
    """A Bumdesa in one of the places every template holds."""
    with transaction():
        return bumdesa.create_bumdesa(SYSTEM, name, village)


def make_staff(bumdesa_id: int, role: Role = Role.DIRECTOR, username: str = "sari", password: str = PASSWORD) -> int:
    """Somebody who works there."""
    with transaction():
        person_id = people.add_person(username.title(), username=username)
        people.set_password(person_id, password)
        people.grant_role(SYSTEM, person_id, bumdesa_id, role)
        return person_id


def make_seller(phone: str = "+6281200000011", pin: str = PIN, name: str = "Bu Warsini") -> int:
    """Somebody with a PIN and no role."""
    with transaction():
        person_id = people.add_person(name, phone=phone)
        people.set_pin(person_id, pin)
        return person_id


def sign_in(client: FlaskClient, name: str = "sari", secret: str = PASSWORD, **more: str) -> int:
    """Through the door; returns the status."""
    return int(client.post("/masuk", data={"nama": name, "rahasia": secret, **more}).status_code)


def token_on(client: FlaskClient, path: str) -> str:
    """The form token of a page."""
    html = client.get(path).get_data(as_text=True)
    assert 'name="csrf" value="' in html, html[:2000]
    return html.split('name="csrf" value="', 1)[1].split('"', 1)[0]


def slug_of(bumdesa_id: int) -> str:
    db.session.rollback()
    return bumdesa.bumdesa_view(bumdesa_id).slug
