"""Keeps the index up to date. Only the worker comes here, so there is one writer; everything is harmless twice.

News comes one by one. The first piece writes all that waits behind it in one commit; the others then find that the
index holds just what they would write, and do nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Protocol

from sqlalchemy import select

from marketplace.catalog import of_seller, published_ids
from marketplace.foundation.database import db
from marketplace.foundation.faults import fault_point
from marketplace.foundation.outbox import Delivery, Message

from .documents import documents_for
from .engine import freshness, search_index
from .port import Document, IndexUnavailable
from .words import signature

log = logging.getLogger("lumbung.search")

BATCH = 50
PAGE = 500
REACTION = "search.index_listing"

_mark = ""
_written: dict[int, Document | None] = {}


class AboutListing(Protocol):
    """Any event of the catalog that names a listing."""

    @property
    def listing_id(self) -> int: ...


class AboutSeller(Protocol):
    """Any event that names a seller."""

    @property
    def seller_id(self) -> int: ...


def index_listing(event: AboutListing) -> None:
    """Afterwards-reaction on listings that were published, changed, withdrawn, sold out or are back. Makes the whole
    index when there is none. Raises Unavailable when another writer is busy: the outbox tries again."""
    if needs_rebuild():
        reindex()
        return
    _forget_if_someone_else_wrote()
    if _differing([event.listing_id]):
        _write(list(dict.fromkeys([event.listing_id, *_waiting()])))


def index_seller(event: AboutSeller) -> None:
    """Afterwards-reaction when the shown name of a stall changed: all its listings say the new one."""
    if needs_rebuild():
        reindex()
        return
    after: int | None = None
    while cards := of_seller(event.seller_id, after, BATCH):
        after = cards[-1].listing_id
        _write([card.listing_id for card in cards])


def tend_index() -> None:
    """A duty of the worker, at start and every minute: makes the index when it is missing, damaged or made by other
    word lists."""
    if needs_rebuild():
        reindex()


def needs_rebuild() -> bool:
    """True when no usable index is there, or one made by another version of the word lists."""
    fresh = freshness()
    return fresh is None or fresh.signature != signature()


def reindex() -> int:
    """Make the whole index anew beside the old one and swap; returns how many products are in it. Outside transactions."""
    count = search_index().rebuild(_all())
    log.info("search index made anew with %s products", count)
    return count


def _all() -> Iterator[Document]:
    after = 0
    while ids := published_ids(after, PAGE):
        yield from documents_for(ids).values()
        after = ids[-1]


def _waiting() -> list[int]:
    """Listings that other pieces of news are about which wait for us."""
    waiting = (
        select(Message.payload)
        .join(Delivery, Delivery.message_id == Message.id)
        .where(Delivery.done_at.is_(None), Delivery.dead_at.is_(None), Delivery.reaction == REACTION)
        .order_by(Delivery.run_at)
        .limit(BATCH)
    )
    return [payload["listing_id"] for payload in db.session.scalars(waiting)]


def _differing(ids: list[int]) -> dict[int, Document | None]:
    """What would have to be written: documents, or None for listings that are not (or no longer) for sale."""
    found = documents_for(ids)
    wanted = {listing_id: found.get(listing_id) for listing_id in ids}
    return {key: document for key, document in wanted.items() if key not in _written or _written[key] != document}


def _write(ids: list[int]) -> None:
    global _mark
    changes = _differing(ids)
    if not changes:
        return
    documents = [document for document in changes.values() if document]
    fault_point("search.read")
    try:
        search_index().write(documents, [key for key, document in changes.items() if document is None])
    except IndexUnavailable:
        reindex()
        return
    fresh = freshness()
    _mark = fresh.mark if fresh else ""
    _written.update(changes)


def _forget_if_someone_else_wrote() -> None:
    fresh = freshness()
    if fresh is None or fresh.mark != _mark or len(_written) > 10_000:
        _written.clear()
