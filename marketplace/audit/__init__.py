"""Audit: who did what that matters, when and for which Bumdesa. Written in the same commit as the act, never changed.

Promise: one entry for each privileged act (``Act``): sign-ins of staff, rights, second factors, terms, bank accounts, keys, payouts,
refunds, closed months, restored backups. Ordinary trade is not noted. The entries of a Bumdesa (and those of the whole
installation) are a chain of hashes; the database refuses changes on both engines, check D5 walks the chains, and D5b looks
whether what was anchored outside the database is still in them.

    note(actor, bumdesa_id | None, Act, words="")    inside a transaction; written last of all, right before the commit
    entries(bumdesa_id, group="", before=None, limit=50) -> [AuditView]      newest first
    name_requests(provide)                           where the name of the present request comes from
    write_anchors(folder=None)                       daily by the worker

``words`` are short, Indonesian, and hold no secrets: they are kept for ever. Events: none. Errors: none.
"""

from .acts import GROUPS, Act
from .anchors import write_anchors
from .checks import checks
from .entry import GUARDS, grants
from .noting import name_requests, note
from .reading import AuditView, entries

__all__ = [
    "GROUPS",
    "GUARDS",
    "Act",
    "AuditView",
    "checks",
    "entries",
    "grants",
    "name_requests",
    "note",
    "write_anchors",
]
