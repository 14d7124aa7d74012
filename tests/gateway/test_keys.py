"""The settings page of cards: only its director, secrets are never shown, and nothing is offered before it was tried."""

from __future__ import annotations

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import bumdesa, payments
from marketplace.config import Config, ConfigRefused
from marketplace.foundation.actor import SYSTEM, Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Invalid, NotAllowed
from marketplace.payments.keys import GatewayKeys
from tests.bookkeeping.trading import violations
from tests.gateway.fake import Stripe
from tests.gateway.selling import open_card_village, ordered_by_card, page_of
from tests.people.making import make_staff, sign_in, token_on
from tests.world import Village, open_village


@pytest.fixture
def village(app: Flask, fake: Stripe) -> Village:
    payments.use_gateway(fake.base, live_only=False)
    return open_village()


def address(village: Village) -> str:
    db.session.rollback()
    return f"/kantor/{bumdesa.bumdesa_view(village.id).slug}/pengaturan/kartu"


def test_keys_are_saved_tried_and_switched_on_in_this_order_and_never_shown(
    village: Village, fake: Stripe, client: FlaskClient
) -> None:
    make_staff(village.id, Role.DIRECTOR, "direktur")
    assert sign_in(client, "direktur") == 303
    page = address(village)
    csrf = token_on(client, page)
    typed = {"kunci": fake.key, "rahasia": fake.webhook_secret, "minimum": "25.000", "csrf": csrf}
    for wrong, sentence in (
        ({"kunci": "pk_test_salah"}, "dimulai dengan sk_"),
        ({"rahasia": "salah"}, "dimulai dengan whsec_"),
        ({"minimum": "1"}, "paling sedikit Rp5.000"),
    ):
        refused = client.post(page, data={**typed, **wrong})
        assert (refused.status_code, sentence in refused.text, fake.key in refused.text) == (422, True, False)
    assert client.post(f"{page}/saklar", data={"nyala": "ya", "csrf": csrf}).status_code == 409
    assert client.post(page, data=typed).status_code == 303
    assert client.post(f"{page}/saklar", data={"nyala": "ya", "csrf": csrf}).status_code == 409
    assert payments.least_by_card([village.id]) == {}
    client.post(f"{page}/tes", data={"csrf": csrf})
    assert client.post(f"{page}/saklar", data={"nyala": "ya", "csrf": csrf}).status_code == 303
    db.session.rollback()
    assert payments.least_by_card([village.id])[village.id].rupiah == 25_000
    html = client.get(page).get_data(as_text=True)
    assert (fake.key in html, fake.webhook_secret in html, f"acct_{fake.account}" in html) == (False, False, True)
    row = db.session.get_one(GatewayKeys, village.id)
    assert fake.key not in row.key_secret + row.webhook_secret
    assert client.post(page, data={**typed, "kunci": "", "rahasia": "", "minimum": "30.000"}).status_code == 303
    db.session.rollback()
    assert payments.least_by_card([village.id])[village.id].rupiah == 30_000


def test_the_page_has_one_main_button_whatever_the_keys_are(app: Flask, fake: Stripe, client: FlaskClient) -> None:
    payments.use_gateway(fake.base, live_only=False)
    village = open_village()
    make_staff(village.id, Role.DIRECTOR, "direktur")
    assert sign_in(client, "direktur") == 303
    main = re.compile(r'button--primary.*?button__text">([^<]+)<', re.DOTALL)

    def mains() -> list[str]:
        return [found.strip() for found in main.findall(client.get(address(village)).text)]

    assert mains() == ["Simpan"]
    with transaction():
        payments.save_keys(SYSTEM, village.id, fake.key, fake.webhook_secret)
    assert mains() == ["Tes sambungan"]
    assert payments.try_keys(village.director, village.id)
    assert mains() == ["Tawarkan kartu kepada pembeli"]
    with transaction():
        payments.switch_cards(SYSTEM, village.id, True)
    assert mains() == ["Simpan"]


def test_a_bad_key_and_a_silent_stripe_are_told_and_switch_cards_off(village: Village, fake: Stripe) -> None:
    with transaction():
        payments.save_keys(village.director, village.id, "sk_live_ditolak", "whsec_rahasia")
    assert not payments.try_keys(village.director, village.id)
    payments.use_gateway("http://127.0.0.1:9", live_only=False)
    refused = payments.keys_view(village.id)
    assert refused is not None
    assert "menolak kunci ini" in refused.problem
    assert not payments.try_keys(village.director, village.id)
    silent = payments.keys_view(village.id)
    assert silent is not None
    assert "tidak menjawab" in silent.problem


def test_only_the_director_and_in_production_only_live_keys(village: Village, fake: Stripe) -> None:
    with pytest.raises(NotAllowed), transaction():
        payments.save_keys(village.treasurer, village.id, fake.key, fake.webhook_secret)
    with pytest.raises(Invalid, match="kunci uji"), transaction():
        payments.save_keys(SYSTEM, village.id, fake.key, fake.webhook_secret, live_only=True)
    settings = {"LUMBUNG_ENV": "production", "STRIPE_API_BASE": fake.base}
    with pytest.raises(ConfigRefused, match="STRIPE_API_BASE"):
        Config.from_env(settings)


def test_keys_of_another_account_wait_until_money_under_way_has_arrived(app: Flask, fake: Stripe) -> None:
    village = open_card_village(fake)
    order = ordered_by_card(village)
    session = page_of(order)
    for allowed in (False, True):
        with transaction():
            payments.save_keys(village.director, village.id, "sk_test_akunlain", "whsec_akunlain")
        assert payments.try_keys(village.director, village.id) is allowed
        if not allowed:
            with transaction():
                payments.save_keys(village.director, village.id, fake.key, fake.webhook_secret)
            assert payments.try_keys(village.director, village.id)
            fake.pay(session)
            payments.refresh_payment(payments.payments_for([order.id])[order.id].id)
    assert violations() == []
