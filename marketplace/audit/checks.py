"""D5: the log is whole, in order and says what was written; D5b: nothing that was anchored elsewhere is gone."""

from __future__ import annotations

from itertools import groupby

from sqlalchemy import select

from marketplace.foundation.anchoring import anchor_folder
from marketplace.foundation.checks import Check
from marketplace.foundation.database import db

from .anchors import broken_anchors
from .entry import GENESIS, AuditEntry, hash_of

BATCH = 500


def checks() -> list[Check]:
    """Read by ``flask verify``."""
    found = [Check("D5", "The audit log is an unbroken chain that says what was noted", _broken)]
    if (folder := anchor_folder()) is not None:
        found.append(Check("D5b", "Every anchor is a part of the log", lambda: broken_anchors(folder)))
    return found


def _broken() -> list[str]:
    query = select(AuditEntry).order_by(AuditEntry.chain, AuditEntry.seq).execution_options(yield_per=BATCH)
    wrong = []
    for chain, rows in groupby(db.session.scalars(query), lambda row: row.chain):
        seq, head = 0, GENESIS
        for row in rows:
            if row.seq != seq + 1 or row.prev_hash != head:
                wrong.append(f"chain {chain}: entry {row.seq} does not follow entry {seq}")
            if hash_of(row) != row.hash:
                wrong.append(f"chain {chain}: entry {row.seq} does not say what was noted")
            seq, head = row.seq, row.hash
    return wrong
