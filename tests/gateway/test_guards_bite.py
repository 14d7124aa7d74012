"""Each guard of the database refuses what it names, on a real row, also to the tables' owner: none is there in name only."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError

from marketplace import orders, payments, sellers, tables
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from marketplace.foundation.guards import Guard
from tests.bookkeeping.trading import paid_in_cash, payment_of, sold, take_from_bank
from tests.gateway.fake import Stripe
from tests.gateway.selling import doubtful, open_card_village, ordered_by_card, paid_by_card
from tests.gateway.telling import post
from tests.world import Village, list_goods

PLAIN = re.compile(r"BEFORE (UPDATE|DELETE)(?: OF ([\w, ]+))? ON (\w+)\s+BEGIN")
UNREACHED = {"backup", "ledger_period"}  # tables of which nothing here makes a row


@pytest.fixture
def village(app: Flask, fake: Stripe, client: FlaskClient) -> Village:
    """Enough trade for a row in every guarded table."""
    village = open_card_village(fake)
    sold(village, list_goods(village, price=100_000), 100_000)
    take_from_bank(village, 100_000)
    paid_in_cash(village.cashier, village.seller_id, 50_000)
    order = paid_by_card(village, fake)
    for event in fake.events("checkout.session.completed"):
        assert post(village, client, event) == 200
    intent = fake.things("payment_intent")[0]["id"]
    dispute = fake.control("dispute", intent=intent)
    fake.control("close-dispute", dispute=dispute["id"], outcome="won")
    payments.refresh_disputes(payment_of(order).id)
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    drain()
    fake.control("payout")
    payments.settle_payouts(village.id)
    doubtful(fake, ordered_by_card(village), client_reference_id="x" * 22)
    with transaction():
        sellers.give_consent(village.director, village.seller_id, "foto", "saksi")
    return village


def attacks_on(guard: Guard) -> list[str]:
    """What it must refuse, column by column; guards with a condition have tests of their own."""
    found = PLAIN.search(guard.sqlite)
    if found is None:
        return []
    action, columns, table = found.groups()
    if action == "DELETE":
        return [f"DELETE FROM {table}"]
    if columns:
        return [f"UPDATE {table} SET {column.strip()} = {column.strip()}" for column in columns.split(",")]
    column = next(iter(db.metadata.tables[table].columns)).name
    return [f"UPDATE {table} SET {column} = {column}"]


def refused(connection: Connection, attack: str) -> bool:
    try:
        with connection.begin_nested():
            touched = connection.exec_driver_sql(attack).rowcount
    except DBAPIError as refusal:
        return "no update" in str(refusal) or "no delete" in str(refusal)
    assert touched == 0, f"{attack} changed {touched} rows"
    return False


def test_every_guard_bites(village: Village, owner_url: str) -> None:
    db.session.rollback()
    owner, bitten, empty = create_engine(owner_url), Counter[str](), set()
    with owner.connect() as connection:
        for guard in tables.guards():
            for attack in attacks_on(guard):
                if refused(connection, attack):
                    bitten[guard.table] += 1
                else:
                    empty.add(guard.table)
        connection.rollback()
    owner.dispose()
    assert empty <= UNREACHED, empty
    assert len(bitten) >= 25
