"""The least a page can cost here: Flask, one indexed SQLite query, a template of twenty cards."""

from __future__ import annotations

import os
import sqlite3
import threading

from flask import Flask, render_template
from jinja2 import DictLoader

PAGE = """<!doctype html><html lang="id"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><h1>{{ title }}</h1><ul>
{% for card in cards %}<li class="card"><a href="/produk/{{ card[0] }}"><img src="/foto/{{ card[0] }}-320.webp" width="320" height="240" alt="{{ card[1] }}" loading="lazy">
<h2>{{ card[1] }}</h2><p class="price">Rp{{ card[2] }}</p><p class="place">Desa {{ card[3] }}, Kecamatan Kaliori, Kabupaten Rembang, Jawa Tengah</p>
<p class="maker">Dibuat oleh warga dan dijual lewat BUMDesa {{ card[3] }}; dikirim dari desa</p></a></li>
{% endfor %}</ul></body></html>"""
CARDS = [(number, f"Keripik singkong nomor {number}", 15_000 + number, "Mojowarno") for number in range(20)]

app = Flask(__name__)
app.jinja_loader = DictLoader({"page.html": PAGE})  # type: ignore[assignment]
_here = threading.local()


def _database() -> sqlite3.Connection:
    if not hasattr(_here, "connection"):
        _here.connection = sqlite3.connect(os.environ["BARE_DATABASE"])
    connection: sqlite3.Connection = _here.connection
    return connection


@app.get("/")
def home() -> str:
    """The page."""
    (title,) = _database().execute("SELECT title FROM shelf WHERE id = ?", (500,)).fetchone()
    return render_template("page.html", title=title, cards=CARDS)


def fill(path: str) -> None:
    """Make its database: a thousand shelves."""
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE shelf (id INTEGER PRIMARY KEY, title TEXT)")
        connection.executemany("INSERT INTO shelf VALUES (?, ?)", [(n, f"Rak {n}") for n in range(1000)])
