"""What is measured without a web server, each beside the bare thing it is made of: commits, Whoosh, Pillow.

``python -m tests.bench.alone '<facts>'`` inside the settings of the bench; prints JSON.
"""

from __future__ import annotations

import io
import json
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image
from whoosh import fields, index, qparser

from marketplace import cart, catalog, ledger, orders, search
from marketplace.app import create_app
from marketplace.bumdesa import bumdesa_view
from marketplace.catalog.imaging import FORMATS, WIDTHS, render
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.identifiers import token
from marketplace.foundation.money import Money
from marketplace.ledger import Draft, credit, debit

QUERIES = ("kopi", "keripik", "kopi bubuk")
CASH, CAPITAL = "1.1.01.01", "3.1.01.01"


def rate(work: Callable[[], object], seconds: float = 1.5) -> float:
    """How often in a second of the clock."""
    for _ in range(3):
        work()
    began, count = time.perf_counter(), 0
    while time.perf_counter() - began < seconds:
        work()
        count += 1
    return count / (time.perf_counter() - began)


def cpu_ms(work: Callable[[], object], times: int) -> float:
    work()
    began = time.process_time()
    for _ in range(times):
        work()
    return 1000 * (time.process_time() - began) / times


def bare_commits(folder: Path) -> float:
    """Durable single-row commits a second: WAL, synchronous FULL."""
    connection = sqlite3.connect(folder / "commits.db", isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT)")

    def one() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO thing (name) VALUES ('keripik')")
        connection.execute("COMMIT")

    return rate(one)


def placed(facts: dict[str, Any]) -> tuple[float, float]:
    """Orders a second through the door, each in its own commit, and CPU ms of one; filling the cart is not counted."""
    variant, total = facts["variants"][0], Money(facts["total"])
    village = catalog.offers_for([variant])[variant].bumdesa_id
    spent, busy, count = 0.0, 0.0, 60
    for number in range(count):
        key = token()
        with transaction():
            cart.put(key, variant, 1)
        wish = {village: orders.Wish("ambil", "tunai")}
        draft = orders.CheckoutDraft("Rina", f"+6281277{number:06d}", "", "", "", "", wish, total)
        began, work = time.perf_counter(), time.process_time()
        with transaction():
            orders.place_checkout(key, draft, token())
        spent, busy = spent + time.perf_counter() - began, busy + time.process_time() - work
    return count / spent, 1000 * busy / count


def booked(facts: dict[str, Any]) -> float:
    variant = facts["variants"][0]
    book = bumdesa_view(catalog.offers_for([variant])[variant].bumdesa_id).book_id

    def one() -> None:
        lines = (debit(CASH, 1_000), credit(CAPITAL, 1_000))
        with transaction():
            ledger.post(book, Draft(f"bench:{token()}:paid", clock.now().date(), "Ukur", lines))

    return rate(one)


def bare_whoosh(folder: Path) -> float:
    """CPU ms for the best 20 of the same products by Whoosh's own BM25."""
    schema = fields.Schema(id=fields.NUMERIC(stored=True), name=fields.TEXT(), text=fields.TEXT())
    made = index.create_in(str(folder), schema)
    writer, after = made.writer(), 0
    while ids := catalog.published_ids(after):
        for text in catalog.listing_texts(ids).values():
            writer.add_document(id=text.listing_id, name=text.name, text=f"{text.description} {text.category}")
        after = ids[-1]
    writer.commit()
    with made.searcher() as searcher:
        parser = qparser.MultifieldParser(["name", "text"], schema, fieldboosts={"name": 4.0})

        def ask() -> None:
            for query in QUERIES:
                searcher.search(parser.parse(query), limit=20).estimated_length()

        return cpu_ms(ask, 30) / len(QUERIES)


def our_search() -> tuple[float, float]:
    """CPU ms of a question nobody asked before, and of one asked again."""
    from marketplace.search import finding

    def ask(anew: bool) -> Callable[[], None]:
        def work() -> None:
            for query in QUERIES:
                if anew:
                    finding._answer.cache_clear()
                search.find(query)

        return work

    return cpu_ms(ask(True), 30) / len(QUERIES), cpu_ms(ask(False), 100) / len(QUERIES)


def photo() -> bytes:
    """Twelve megapixels with grain, as a phone makes them."""
    grain = Image.effect_noise((1000, 750), 60).resize((4000, 3000))
    file = io.BytesIO()
    Image.merge("RGB", (grain, grain.rotate(180), grain)).save(file, "JPEG", quality=90)
    return file.getvalue()


def bare_pillow(data: bytes) -> None:
    """One draft decode, each size from the next larger one."""
    picture = Image.open(io.BytesIO(data))
    picture.draft("RGB", (max(WIDTHS), max(WIDTHS)))
    for width in sorted(WIDTHS, reverse=True):
        picture = picture.resize((width, width * 3 // 4), Image.Resampling.LANCZOS)
        for kind in FORMATS:
            picture.save(io.BytesIO(), {"jpg": "JPEG"}.get(kind, kind.upper()), quality=76)


def main(facts: dict[str, Any]) -> dict[str, float]:
    data = photo()
    with tempfile.TemporaryDirectory() as place, create_app().app_context():
        commits = bare_commits(Path(place))
        found = {
            "bare commits /s": commits,
            "ledger entries /s": booked(facts),
            "bare Whoosh, CPU ms": bare_whoosh(Path(place)),
            "bare Pillow, CPU ms": cpu_ms(lambda: bare_pillow(data), 2),
            "photo, all sizes, CPU ms": cpu_ms(lambda: render(data), 2),
        }
        found["orders placed /s"], found["order placed, CPU ms"] = placed(facts)
        found["search asked first, CPU ms"], found["search asked again, CPU ms"] = our_search()
        db.session.remove()
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(json.loads(sys.argv[1]))) + "\n")
