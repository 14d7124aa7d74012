"""Many Bumdesa and very many goods to measure with: the enterprises through their doors, the goods as rows in bulk."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select

from marketplace.catalog import Rendered, keep_photo, render_own
from marketplace.foundation import clock, identifiers
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db, transaction
from marketplace.foundation.numbering import reserve_ids
from marketplace.foundation.slugs import slugged

from .founding import Founded, found
from .goods import SIZE, Sample, samples
from .villages import VILLAGES, SampleStall, SampleVillage

STOCK = 100_000
PICTURES = 12
STALLS = ("Dapur Ibu", "Karya Warga", "Kebun dan Laut")
KINDS = (
    "pilihan",
    "istimewa",
    "asli desa",
    "kemasan baru",
    "panen raya",
    "resep nenek",
    "ukuran hemat",
    "kiriman pagi",
)
Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Goods:
    """One thing for sale, as orders need it."""

    listing_id: int
    variant_id: int
    seller_id: int
    name: str
    unit: str
    price: int
    grams: int


def rows_of(table: str) -> Any:
    """The table of another room by its name: in bulk no room offers a door."""
    return db.metadata.tables[table]


def write(table: str, rows: Rows) -> None:
    if rows:
        db.session.execute(insert(rows_of(table)), rows)


def found_many(count: int) -> list[Founded]:
    """``count`` Bumdesa in villages of Central Java; the first one has the demo accounts."""
    place = rows_of("place")
    villages = select(place.c.code, place.c.name).where(place.c.code.like("33.%"), func.length(place.c.code) == 13)
    taken = {sample.village_code for sample in VILLAGES}
    rows = [row for row in db.session.execute(villages.order_by(place.c.code)) if row.code not in taken]
    samples_ = [VILLAGES[0], *(_village(row.code, row.name) for row in rows[: count - 1])]
    return [found(sample, number) for number, sample in enumerate(samples_)]


def _village(code: str, name: str) -> SampleVillage:
    stalls = tuple(SampleStall(f"{words} {name} {code[-4:]}", "Kelompok Warga") for words in STALLS)
    slug = f"contoh-{code.replace('.', '')}"
    return SampleVillage(slug, f"BUMDesa Contoh {name}", code, "Balai desa", (), stalls, "BRI")


def list_goods(village: Founded, count: int, dice: random.Random) -> list[Goods]:
    """``count`` published goods in the stalls of a village, with stock for everything; the first have pictures."""
    known, now = samples(), clock.now()
    shelves, code = _shelves(), village.sample.village_code
    sellers = list(village.stalls.values())
    with transaction():
        listing_ids, variant_ids = reserve_ids("listing", count), reserve_ids("variant", count)
        made = []
        tables: dict[str, Rows] = {
            "listing": [],
            "variant": [],
            "stock_level": [],
            "stock_move": [],
            "state_change": [],
        }
        for number, (listing_id, variant_id) in enumerate(zip(listing_ids, variant_ids, strict=True)):
            sample = known[(number * 7 + village.id) % len(known)]
            price = max(1_000, round(sample.price * dice.uniform(0.8, 1.3) / 500) * 500)
            name = f"{sample.name} {dice.choice(KINDS)} {number + 1}"[:120]
            one = Goods(
                listing_id, variant_id, sellers[number % len(sellers)], name, sample.unit, price, max(100, sample.grams)
            )
            made.append(one)
            _add(tables, one, sample, village.id, code, shelves[sample.subcategory], now)
        for table, rows in tables.items():
            write(table, rows)
    return made


def _shelves() -> dict[str, tuple[int, int]]:
    """Name of a subcategory → its shelf and itself, by id."""
    category = rows_of("category")
    rows = db.session.execute(
        select(category.c.name, category.c.parent_id, category.c.id).where(category.c.parent_id.is_not(None))
    )
    return {name: (parent, id) for name, parent, id in rows}


def _add(
    tables: dict[str, Rows],
    one: Goods,
    sample: Sample,
    bumdesa_id: int,
    code: str,
    shelf: tuple[int, int],
    now: datetime,
) -> None:
    whose = {"bumdesa_id": bumdesa_id}
    tables["listing"].append(
        whose | {
            "id": one.listing_id, "public_id": identifiers.public_id(), "seller_id": one.seller_id, "village_code": code,
            "main_category_id": shelf[0], "category_id": shelf[1], "slug": slugged(one.name, "barang", most=80), "name": one.name,
            "description": f"{one.name}, {sample.subcategory.lower()}. Data contoh untuk mengukur.", "unit": one.unit,
            "halal": "dalam_proses", "licence_kind": "", "licence_number": "", "own_goods": False, "unit_cost_rupiah": 0,
            "state": "published", "version": 2, "made_by": None, "made_at": now, "published_at": now,
        }
    )  # fmt: skip
    tables["variant"].append(
        whose | {
            "id": one.variant_id, "listing_id": one.listing_id, "name": "", "position": 0, "price_rupiah": one.price,
            "grams": one.grams, "stock_mode": "counted", "most_per_order": 20,
        }
    )  # fmt: skip
    tables["stock_level"].append(whose | {"variant_id": one.variant_id, "on_hand": STOCK, "held": 0})
    tables["stock_move"].append(
        whose | {
            "variant_id": one.variant_id, "kind": "receive", "quantity": STOCK, "order_id": None, "unit_cost_rupiah": None,
            "note": "Stok pertama", "actor_id": None, "actor_name": SYSTEM.name, "at": now,
        }
    )  # fmt: skip
    steps = (("begin", "", "draft"), ("publish", "draft", "published"))
    tables["state_change"] += [change("listing", one.listing_id, *step, now) for step in steps]


def change(machine: str, subject_id: int, action: str, before: str, after: str, at: datetime) -> dict[str, Any]:
    """One row of history."""
    return {
        "machine": machine, "subject_id": subject_id, "action": action, "from_state": before, "to_state": after,
        "actor_id": None, "actor_name": SYSTEM.name, "note": "", "at": at,
    }  # fmt: skip


def show_pictures(goods: dict[int, list[Goods]]) -> None:
    """A dozen drawn pictures, shown by every thing for sale: the files are there once, the rows for each."""
    photo = rows_of("photo")
    drawn = [_draw(number) for number in range(PICTURES)]
    for bumdesa_id, listed in goods.items():
        seller_id = listed[0].seller_id
        kept = [
            keep_photo(SYSTEM, seller_id, *picture).id for picture in drawn[: 1 if len(goods) > PICTURES else PICTURES]
        ]
        with transaction():
            pattern = [dict(row._mapping) for row in db.session.execute(select(photo).where(photo.c.id.in_(kept)))]
            ids = reserve_ids("photo", len(listed))
            write("photo", [
                pattern[number % len(pattern)] | {
                    "id": id, "key": identifiers.token(), "seller_id": one.seller_id, "listing_id": one.listing_id,
                    "bumdesa_id": bumdesa_id,
                }
                for number, (id, one) in enumerate(zip(ids, listed, strict=True))
            ])  # fmt: skip
        drawn.append(drawn.pop(0))


def _draw(number: int) -> tuple[bytes, Rendered]:
    from .pictures import draw

    sample, file = samples()[number * 15], io.BytesIO()
    draw(sample.name, sample.category, sample.subcategory, sample.unit, SIZE).save(file, "JPEG", quality=88)
    return file.getvalue(), render_own(file.getvalue())
