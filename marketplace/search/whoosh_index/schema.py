"""What stands in the index for each listing: its weighed words, and the facts its arrays are made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from whoosh import fields
from whoosh.analysis import Composable, Token

from marketplace.search.port import Document
from marketplace.search.weighing import Weights, body_words, name_words

KEY, NAME, BODY = "pid", "name", "body"


class Weighted(Composable):  # type: ignore[misc]
    """Whoosh's view of words that are analysed and weighed already: ``kopi^8.0 lasem^2.0``."""

    def __call__(self, value: str, **_: Any) -> Iterator[Any]:
        token = Token(boosts=True)
        for part in value.split():
            token.text, _caret, weight = part.rpartition("^")
            token.boost = float(weight)
            yield token


def schema() -> Any:
    """The key is the only stored field; everything sortable becomes an array."""
    return fields.Schema(
        pid=fields.ID(unique=True, stored=True),
        name=fields.TEXT(analyzer=Weighted(), phrase=False),
        body=fields.TEXT(analyzer=Weighted(), phrase=False),
        number=fields.NUMERIC(int, bits=64, sortable=True),
        cat=fields.ID(sortable=True),
        village=fields.ID(sortable=True),
        price=fields.NUMERIC(int, bits=64, sortable=True),
        sold=fields.NUMERIC(int, bits=32, sortable=True),
        rank=fields.NUMERIC(int, bits=64, sortable=True),
    )


def row_of(document: Document) -> dict[str, Any]:
    """A document as Whoosh takes it."""
    return {
        "pid": str(document.listing_id),
        "name": _weighted(name_words(document)),
        "body": _weighted(body_words(document)),
        "number": document.listing_id,
        "cat": " ".join(document.category_slugs) or "-",
        "village": document.village_code or "-",
        "price": document.price_rupiah,
        "sold": int(document.sold_out),
        "rank": document.newness,
    }


def _weighted(weights: Weights) -> str:
    return " ".join(f"{word}^{weight:.3f}" for word, weight in weights.items())
