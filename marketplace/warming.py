"""What all web processes need alike is worked out once, in the process they are forked from (``gunicorn.conf.py``).

Mappings, statements, templates, the words of the search: a page of each kind makes them. Nothing that must not pass a
fork is left behind: no connection, no open index, no thread, nothing read from the database.
"""

from __future__ import annotations

import gc
import re

from flask import Flask

from marketplace import search
from marketplace.config import Config
from marketplace.foundation.database import db
from marketplace.foundation.keeping import forget_everything

PAGES = ("/", "/cari?q=kopi", "/keranjang", "/masuk")
GOODS = re.compile(r'href="(/(?:produk|kategori)/[^"]+)"')
MOST_GOODS = 12


def warm(app: Flask) -> None:
    """Ask for a page of each kind, then let go of what cannot be shared and freeze what can: a collector that looks at
    things writes to them, and what is written to is a copy for each process."""
    config: Config = app.config["LUMBUNG"]
    client, found = app.test_client(), ""
    for path in PAGES:
        found += client.get(path, base_url=config.origin or None).get_data(as_text=True)
    for path in dict.fromkeys(GOODS.findall(found)[:MOST_GOODS]):
        client.get(path, base_url=config.origin or None)
    search.use_index(config.var / "index")
    with app.app_context():
        forget_everything(db.engine)
        db.engine.dispose()
    gc.collect()
    gc.freeze()
