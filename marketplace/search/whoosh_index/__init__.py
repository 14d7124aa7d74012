"""The embedded engine behind ``port.SearchIndex``: Whoosh 2.7.4 (pinned; its forks bring deleted products back).

One index is one folder of the local disk. ``current.json`` says which build in it is in use; a rebuild fills a new one and
swaps the name, and the old build stays until the rebuild after the next, so readers never lose the ground. Whoosh only
finds and scores: prices, categories and villages are arrays made once per generation, because ranges and facets inside
Whoosh cost ten times as much.

    schema      what stands in the index         asking      units of a query → Whoosh's query objects
    folders     which build is in use            answering   scored finds → one page, filtered, counted, ordered
    reading     one searcher for each thread     guessing    unknown words → words that products have
    writing     one writer at a time             scoring     how much a word found counts

Promise: WhooshIndex is a SearchIndex; nothing outside this folder knows Whoosh.
"""

from .index import WhooshIndex

__all__ = ["WhooshIndex"]
