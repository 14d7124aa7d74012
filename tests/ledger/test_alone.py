"""The ledger stands alone: a water unit with one blueprint keeps its books with it, and nothing of the shop is loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from flask import Blueprint, Flask, request

from marketplace.foundation.database import db, transaction
from marketplace.ledger import Draft, business_day, credit, debit, open_book, post, trial_balance
from marketplace.web import access
from marketplace.web.access import public

from .conftest import at_work, small_app, violations

water = Blueprint("water", __name__)


@water.post("/air/bayar")
@public()
def pay() -> tuple[str, int]:
    """A household pays its water."""
    with transaction():
        book = open_book("air:1", "Air Bersih Desa Contoh", "Asia/Jayapura")
        amount = int(request.form["jumlah"])
        lines = (debit("1.1.01.01", amount), credit("4.1.06.01", amount))
        entry = post(book, Draft(f"meter:{request.form['meter']}:paid", business_day(book), "Bayar air", lines))
    return entry.number, 201


@water.get("/air/neraca")
@public()
def balance_sheet() -> dict[str, int]:
    return {row.name: row.balance for row in trial_balance(1).rows}


def test_an_app_of_one_blueprint_keeps_its_books(database_url: str) -> None:
    app = small_app(database_url)
    app.register_blueprint(water)
    access.routes(app_without_static(app))
    client = app.test_client()
    assert client.post("/air/bayar", data={"meter": "12", "jumlah": "30000"}).text == "JU-2026-000001"
    assert client.post("/air/bayar", data={"meter": "12", "jumlah": "30000"}).text == "JU-2026-000001"
    assert client.post("/air/bayar", data={"meter": "13", "jumlah": "5000"}).text == "JU-2026-000002"
    assert set(client.get("/air/neraca").json.values()) == {35_000, -35_000}  # type: ignore[union-attr]
    with at_work(app):
        assert violations() == []
        db.session.remove()


def app_without_static(app: Flask) -> Flask:
    """Flask's own file route declares no access; the real app has none."""
    app.view_functions["static"] = public()(app.view_functions["static"])
    return app


def test_the_ledger_loads_nothing_of_the_shop() -> None:
    code = "import sys, marketplace.ledger; print(*sorted(name for name in sys.modules if name.startswith('marketplace.')))"
    root = Path(__file__).resolve().parents[2]
    loaded = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    rooms = {name.split(".")[1] for name in loaded.stdout.split()}
    assert rooms <= {"foundation", "web", "ledger"}


def test_no_word_of_commerce_stands_in_the_ledger() -> None:
    room = Path(__file__).resolve().parents[2] / "marketplace" / "ledger"
    for path in room.glob("*.py"):
        source = path.read_text(encoding="utf-8")
        assert "marketplace.orders" not in source and "marketplace.sellers" not in source, path.name
        assert "flask" not in source.replace("flask verify", "").lower(), path.name
