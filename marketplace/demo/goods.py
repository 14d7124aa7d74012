"""The 186 sample products: drawn, rendered and listed, each in the stall where its origin fits."""

from __future__ import annotations

import csv
import io
import multiprocessing
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from marketplace import catalog
from marketplace.catalog import ListingDraft, Rendered, categories, keep_photo, render_own
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import transaction
from marketplace.foundation.money import Money

from .founding import Founded
from .villages import stall_of, village_of

DATA = Path(__file__).parent / "data" / "products.csv"
SIZE = 800
OWN_COST_BP = 7_000  # of every eleventh the Bumdesa is the seller itself, bought at seven tenths of its price
LICENCES = {"PIRT": "P-IRT", "MD": "BPOM MD", "NA": "BPOM NA", "TR": "BPOM TR"}


@dataclass(frozen=True, slots=True)
class Sample:
    """One row of the list."""

    number: int
    name: str
    category: str
    subcategory: str
    unit: str
    grams: int
    price: int
    origin: str
    licence: str


def samples() -> list[Sample]:
    """All rows, in the order of the file."""
    with DATA.open(encoding="utf-8", newline="") as file:
        return [
            Sample(
                int(row["id"]), row["nama"], row["kategori"], row["subkategori"], row["satuan"], int(row["berat_g"]),
                int(row["harga_rp"]), row["asal"], row["izin"],
            )
            for row in csv.DictReader(file)
        ]  # fmt: skip


def picture_of(sample: Sample) -> tuple[int, bytes, Rendered]:
    """Draw and render one sample; runs in a pool of processes and touches no database."""
    from .pictures import draw

    file = io.BytesIO()
    draw(sample.name, sample.category, sample.subcategory, sample.unit, SIZE).save(file, "JPEG", quality=88)
    return sample.number, file.getvalue(), render_own(file.getvalue())


def list_all(founded: list[Founded], most: int | None = None, processes: int = 2) -> int:
    """List every sample with its picture, or about ``most`` spread over the whole list; returns how many."""
    every = max(1, len(samples()) // most) if most else 1
    rows = samples()[::every]
    random.Random(1945).shuffle(rows)  # the front page shows the newest: a mix looks like a market
    by_slug = {made.sample.slug: made for made in founded}
    slugs = {child.name: child.slug for top in categories() for child in top.children}
    dice = random.Random(38)
    for sample, content, rendered in _pictures(rows, processes):
        made = by_slug[village_of(sample.origin).slug]
        seller_id = made.stalls[stall_of(made.sample, sample.subcategory).name]
        photo = keep_photo(SYSTEM, seller_id, content, rendered)
        with transaction():
            draft = _draft(sample, slugs, dice, every)
            public_id = catalog.publish_listing(SYSTEM, seller_id, draft, photo.id)
        made.own_stock += draft.unit_cost.times(draft.stock or 0).rupiah
        made.variants.append(catalog.listing_page(public_id).offer.variant_id)
    return len(rows)


def _pictures(rows: list[Sample], processes: int) -> Iterator[tuple[Sample, bytes, Rendered]]:
    by_number = {sample.number: sample for sample in rows}
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        for number, content, rendered in pool.imap(picture_of, rows, chunksize=4):
            yield by_number[number], content, rendered


def _draft(sample: Sample, slugs: dict[str, str], dice: random.Random, every: int) -> ListingDraft:
    """``every`` times the stock when only every n-th sample is listed: the same orders must find enough."""
    is_food = sample.category in ("Makanan & Camilan", "Minuman", "Bumbu & Bahan Dapur", "Hasil Laut & Perikanan")
    own = sample.number % 11 == 0
    counted = own or dice.random() < 0.7
    kind = LICENCES.get(sample.licence, "")
    return ListingDraft(
        name=sample.name, category_slug=slugs[sample.subcategory], price=Money(sample.price), unit=sample.unit,
        description=_story(sample), grams=sample.grams, stock=dice.randint(6, 60) * every if counted else None,
        halal="dalam_proses" if is_food else None, licence_kind=kind,
        licence_number=f"CONTOH-{sample.licence}-{sample.number:03d}" if kind else "",
        own_goods=own, unit_cost=Money(sample.price).share(OWN_COST_BP) if own else Money.zero(),
    )  # fmt: skip


def _story(sample: Sample) -> str:
    place = sample.origin.split(",")[0]
    kind = sample.subcategory.split(" & ")[0].lower()
    return f"{sample.name} dari {place}, {kind} buatan warga. Dijual per {sample.unit}. Ini data contoh untuk mencoba Lumbung."
