"""The large world is written in bulk, and still keeps every promise; figures are in the README."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text

from marketplace import verifying
from marketplace.config import Config, ConfigRefused
from marketplace.demo import seed_large
from marketplace.foundation.database import db


def count(table: str, where: str = "TRUE") -> int:
    return int(db.session.scalar(text(f"SELECT COUNT(*) FROM {table} WHERE {where}")) or 0)


def test_what_is_written_in_bulk_keeps_every_promise(client: FlaskClient, config: Config) -> None:
    told: list[str] = []
    seed_large(config, products=200, orders=300, bumdesas=5, say=told.append)
    assert (count("listing"), count("shop_order"), count("bumdesa")) == (200, 300, 5)
    found = verifying.verify()
    assert found["ok"], [check for check in found["checks"] if not check["ok"]]
    assert count("shop_order", "state = 'completed'") > 200 < count("photo", "listing_id IS NOT NULL") + 1
    assert told[-1].startswith("Search index")

    assert client.get("/cari?q=pilihan").text.count("/produk/") > 10
    assert client.get("/").status_code == 200
    with pytest.raises(ConfigRefused):
        seed_large(config)
    assert count("listing") == 200
