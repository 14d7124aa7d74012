"""A seller at her phone and staff at the counter, for the tests of this room."""

from __future__ import annotations

import io
import re
from typing import Any

from flask.testing import FlaskClient
from PIL import Image
from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

from marketplace import people
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.database import db, transaction
from tests.people.making import PASSWORD, PIN, sign_in
from tests.world import Village

GOOD = {"nama": "Keripik tempe", "kategori": "makanan-dan-camilan", "harga": "45.000", "satuan": "bungkus"}
KEY = "kunci-jual-000001"


def jpeg(width: int = 900, height: int = 600, colour: str = "#a63", turned: int = 0) -> bytes:
    """A small true photo; ``turned`` is an EXIF orientation."""
    picture, out = Image.new("RGB", (width, height), colour), io.BytesIO()
    exif = picture.getexif()
    if turned:
        exif[0x0112] = turned
    picture.save(out, "JPEG", exif=exif)
    return out.getvalue()


def keeper(village: Village, phone: str = "+6281200000011") -> Actor:
    """Somebody who keeps the stall of the village and can sign in."""
    with transaction():
        person_id = people.add_person("Bu Sari", phone=phone)
        people.set_pin(person_id, PIN)
        people.entrust_stall(person_id, village.seller_id)
    return Actor(person_id, "Bu Sari", stalls=frozenset({village.seller_id}), fresh=True)


def clerk(village: Village, username: str = "budi") -> Actor:
    """Staff who can sign in."""
    with transaction():
        person_id = people.add_person("Pak Budi", username=username)
        people.set_password(person_id, PASSWORD)
        people.grant_role(SYSTEM, person_id, village.id, Role.STAFF)
    return Actor(person_id, "Pak Budi", frozenset({(village.id, Role.STAFF)}), fresh=True)


def as_keeper(client: FlaskClient, phone: str = "0812-0000-0011") -> FlaskClient:
    assert sign_in(client, phone, PIN) in (302, 303)
    return client


def as_clerk(client: FlaskClient, username: str = "budi") -> FlaskClient:
    assert sign_in(client, username) in (302, 303)
    return client


def csrf_of(client: FlaskClient, path: str = "/jual") -> str:
    html = client.get(path).get_data(as_text=True)
    found = re.search(r'name="csrf" value="([^"]+)"', html)
    assert found, html[:1500]
    return found[1]


def send(
    client: FlaskClient, photo: bytes | None = b"", path: str = "/jual", form_at: str = "", **fields: Any
) -> TestResponse:
    """Send the form; ``photo`` empty: a small good one; None: no file."""
    data: dict[str, Any] = {**GOOD, "kunci": KEY, "csrf": csrf_of(client, form_at or path), **fields}
    if photo is not None:
        data["foto"] = FileStorage(io.BytesIO(photo or jpeg()), "foto.jpg", "foto")
    boundary, body = encode_multipart(data)  # bytes: the test client leaves large temporary files open
    answer = client.post(path, data=body, content_type=f"multipart/form-data; boundary={boundary}")
    db.session.rollback()
    return answer


def act(client: FlaskClient, path: str, form_at: str = "/jual", **fields: str) -> TestResponse:
    """Press a button."""
    answer = client.post(path, data={"csrf": csrf_of(client, form_at), **fields})
    db.session.rollback()
    return answer


def words(answer: TestResponse) -> str:
    return answer.get_data(as_text=True)


def public_id_in(answer: TestResponse) -> str:
    found = re.search(r"/(?:jual|barang)/([a-z0-9]{10})/", answer.headers["Location"])
    assert found, answer.headers["Location"]
    return found[1]
