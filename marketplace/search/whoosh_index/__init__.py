"""The embedded engine behind ``port.SearchIndex``: Whoosh 2.7.4 (pinned; its forks bring deleted products back).

One index is one folder of the local disk. ``current.json`` says which build in it is in use; a rebuild fills a new one and
swaps the name, and the old build stays until the rebuild after the next, so readers never lose the ground. Whoosh only
finds where words stand: adding up, prices, categories and villages work on arrays made once per generation, because
Whoosh's own way costs ten times as much.

    schema      what stands in the index         asking      units of a query → Whoosh's query objects
    folders     which build is in use            adding_up   where the words stand, and how much that counts together
    reading     one searcher for each process    answering   scored finds → one page, filtered, counted, ordered
    writing     one writer at a time             guessing    unknown words → words that products have
                                                 scoring     how much a word found counts

Promise: WhooshIndex is a SearchIndex; nothing outside this folder knows Whoosh.
"""

from .index import WhooshIndex

__all__ = ["WhooshIndex"]
