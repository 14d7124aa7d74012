"""What is claimed of food on its page: "bersertifikat" only with the number by which anybody can look it up."""

from __future__ import annotations

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import catalog
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import transaction
from marketplace.foundation.money import Money
from tests.world import open_village

NUMBER = "ID33110000012345678"


def facts(client: FlaskClient, halal: str, kind: str = "", number: str = "") -> str:
    """The words under "Keterangan" of a listing that says so."""
    draft = catalog.ListingDraft(
        "Keripik sukun", "keripik-dan-kerupuk", Money(10_000), "bungkus", halal=halal, licence_kind=kind, licence_number=number
    )  # fmt: skip
    seller_id = open_village().seller_id
    with transaction():
        public_id = catalog.publish_listing(SYSTEM, seller_id, draft)
    page = client.get(f"/produk/keripik-sukun-{public_id}").text
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", page[page.index("Keterangan") :]))


def test_a_certificate_without_its_number_waits_to_be_looked_at(client: FlaskClient) -> None:
    shown = facts(client, "bersertifikat")
    assert "Halal Menunggu dicek" in shown
    assert "ertifikat" not in shown


def test_another_licence_is_no_certificate(client: FlaskClient) -> None:
    shown = facts(client, "bersertifikat", "P-IRT", "2063317010001-28")
    assert "Halal Menunggu dicek" in shown
    assert "P-IRT 2063317010001-28" in shown
    assert "ertifikat" not in shown


def test_a_certificate_is_shown_with_its_number(client: FlaskClient) -> None:
    assert f"Halal Bersertifikat, nomor {NUMBER}" in facts(client, "bersertifikat", "Halal", NUMBER)


@pytest.mark.parametrize(
    ("said", "shown"), [("dalam_proses", "Sertifikat dalam proses"), ("tidak_halal", "Tidak halal")]
)
def test_the_other_answers_are_shown_as_they_were_given(app: Flask, client: FlaskClient, said: str, shown: str) -> None:
    assert f"Halal {shown}" in facts(client, said)
