"""Two villages with goods of every kind, made once and copied for each life; cards are taken in the first."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from flask import Flask

from marketplace import bumdesa, catalog, sellers, tables
from marketplace.app import settle
from marketplace.foundation.actor import Actor, Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from marketplace.foundation.keeping import forget_everything
from marketplace.foundation.money import Money
from tests import databases
from tests.conftest import _app_of, at_work, fill_small, make_config
from tests.gateway.fake import Stripe
from tests.gateway.selling import take_cards
from tests.model.shop import Stage
from tests.model.things import Goods
from tests.world import PUNJULHARJO, Village, list_goods, open_village

GOODS = (
    (0, "Keripik singkong", 15_000, 6, False), (0, "Keripik pisang", 33_333, 3, False), (0, "Gula semut", 12_345, None, False),
    (0, "Air kemasan desa", 20_000, 8, True), (1, "Abon lele", 27_777, 4, False), (1, "Teh telang", 9_999, 5, False),
)  # fmt: skip
_names = itertools.count(1)


def fill(url: str, folder: Path) -> None:
    with at_work(url, folder):
        villages = (open_village(), open_village("BUMDesa Mitra", PUNJULHARJO, 750, "Warung Tini"))
        first = villages[0]
        with transaction():
            sellers.pay_to_bank(first.treasurer, first.seller_id, "BRI", "1234567890", "Sari")
        goods = [_listed(villages[number], number, *what) for number, *what in GOODS]
        drain()
        said = {"villages": [_plain(village) for village in villages], "goods": [asdict(one) for one in goods]}
    (folder / "said.json").write_text(json.dumps(said))


def _listed(village: Village, number: int, name: str, price: int, stock: int | None, own: bool) -> Goods:
    more = {"own_goods": True, "unit_cost": Money(price // 2)} if own else {}
    variant = list_goods(village, name, price, stock, **more)
    offer = catalog.offers_for([variant])[variant]
    cost = price // 2 if own else 0
    return Goods(variant, offer.public_id, number, village.seller_id, price, stock or 0, stock is not None, own, cost)


def _plain(village: Village) -> dict[str, object]:
    people = {role: getattr(village, role).person_id for role in ("director", "treasurer", "cashier")}
    return {"id": village.id, "seller_id": village.seller_id, "bank_account_id": village.bank_account_id, **people}


def _village(said: dict[str, int]) -> Village:
    def staff(name: str) -> Actor:
        return Actor(said[name], f"Petugas {name}", frozenset({(said["id"], Role[name.upper()])}), fresh=True)

    return Village(
        said["id"], said["seller_id"], staff("director"), staff("treasurer"), staff("cashier"), said["bank_account_id"]
    )


@contextmanager
def the_stage(engine: str, fake_address: str, folder: Path) -> Iterator[Stage]:
    """The app of this process on a copy of the prepared database; ``fresh`` copies it again."""
    place = databases.template("model", engine, databases.template("small", engine, tables.create, fill_small), fill)
    said = json.loads((databases.folder_of("model", engine) / "said.json").read_text())
    url = databases.copy_of(place, engine)
    owner = url.replace("lumbung_app@", "lumbung_owner@")
    app: Flask = _app_of(url, owner)
    villages = tuple(_village(one) for one in said["villages"])

    def fresh(fake: Stripe) -> None:
        db.session.remove()
        db.engine.dispose()
        databases.copy_of(place, engine)
        forget_everything(db.engine)
        own = folder / str(next(_names))  # Hypothesis repeats chance, and with it the names of files of the index
        settle(app, make_config(url, own, owner_database_url=owner, stripe_api_base=fake_address))
        take_cards(villages[0], fake)

    with app.app_context():
        fresh(Stripe(fake_address, f"model{next(_names)}"))
        slugs = tuple(bumdesa.bumdesa_view(village.id).slug for village in villages)
        goods = tuple(Goods(**one) for one in said["goods"])
        yield Stage(app, villages, goods, slugs, lambda: Stripe(fake_address, f"model{next(_names)}"), fresh)
        db.session.remove()
        db.engine.dispose()
