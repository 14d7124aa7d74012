"""Search: what buyers type → the listings they mean, in Indonesian as people write it.

Promise: whatever is typed, ``find`` answers without an error and without being read as a command. Things of that name come
first, then their category, then their village and maker, then descriptions; what is in stock before what is not. Without a
usable index (none, damaged, or written by a version whose files this one cannot read) the newest listings are answered,
``ready`` is False and the log says so once; the worker makes the index anew by itself. One that can be read answers until then.

    find(query, category=None, village=None, page=1, per_page=24, sort=None) -> Found    sort: relevance, newest, cheapest
    index_listing(event), index_seller(event)     afterwards-reactions; harmless twice
    tend_index()           duty of the worker: at start and every minute
    reindex() -> int       the whole index anew, beside the old one (``flask reindex``); readers keep working
    use_index(folder)      where the index lives; called by the app factory
    freshness() -> Freshness | None               how far the index is; None when there is none that can be used

Events: none. Errors: Unavailable from the writing functions when another writer is busy.
"""

from .engine import freshness, use_index
from .finding import Found, find
from .indexing import index_listing, index_seller, reindex, tend_index
from .port import Freshness

__all__ = [
    "Found",
    "Freshness",
    "find",
    "freshness",
    "index_listing",
    "index_seller",
    "reindex",
    "tend_index",
    "use_index",
]
