"""The log cannot be changed by the app's role nor, while its guards stand, by the owner; without them the check notices."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import create_engine, select, text
from sqlalchemy.exc import DBAPIError

from marketplace import audit
from marketplace.audit import GUARDS, Act, note
from marketplace.audit.entry import GENESIS, AuditEntry, hash_of
from marketplace.foundation import guards
from marketplace.foundation.actor import Actor
from marketplace.foundation.anchoring import Head, read_anchors
from marketplace.foundation.database import db, prepare_engine, transaction
from tests.people.making import make_bumdesa

COLUMNS = "chain, seq, prev_hash, hash, bumdesa_id, at, actor_id, actor_name, act, words, request"
REPLACED = COLUMNS.replace("words", "'lain'")
INSERT = f"INSERT INTO audit_entry ({COLUMNS}) SELECT chain, {{seq}}, {{prev}}, 'f', bumdesa_id, at, actor_id, actor_name, act, words, request FROM audit_entry WHERE seq = 2"
ATTACKS = {
    "another_word": "UPDATE audit_entry SET words = 'lain' WHERE seq = 2",
    "another_doer": "UPDATE audit_entry SET actor_name = 'Bukan saya' WHERE seq = 2",
    "the_newest_gone": "DELETE FROM audit_entry WHERE seq = 3",
    "one_in_the_middle_gone": "DELETE FROM audit_entry WHERE seq = 2",
    "all_gone": "DELETE FROM audit_entry",
    "a_gap": INSERT.format(seq=9, prev="'abc'"),
    "a_fork": INSERT.format(seq=4, prev="prev_hash || ''"),
    "a_forged_next": INSERT.format(seq=4, prev=f"'{'0' * 64}'"),
    "replaced": f"INSERT OR REPLACE INTO audit_entry (id, {COLUMNS}) SELECT id, {REPLACED} FROM audit_entry WHERE seq = 2",
    "emptied": "TRUNCATE audit_entry",
    "moved_to_another_chain": "UPDATE audit_entry SET chain = 77 WHERE seq = 3",
}
KEPT_OUT = {"a_fork", "a_forged_next"}  # by a unique key too
CUT_SHORT = {"the_newest_gone", "all_gone", "emptied"}  # still a chain: only the anchors tell


def fits(name: str, engine: str) -> bool:
    return not (name == "emptied" and engine == "sqlite") and not (name == "replaced" and engine == "postgresql")


@pytest.fixture
def log(app: Flask) -> int:
    here = make_bumdesa()
    with transaction():
        for words in ("satu", "dua", "tiga"):
            note(Actor(7, "Sari"), here, Act.PAYOUT_PAID, words)
    with transaction():
        have = db.session.scalar(text("SELECT count(*) FROM audit_entry")) or 0
    assert have == 3
    return here


def everything() -> list[str]:
    db.session.rollback()
    return [str(row) for row in db.session.execute(text("SELECT * FROM audit_entry ORDER BY id"))]


def broken() -> list[str]:
    found = [f"{check.id} {sentence}" for check in audit.checks() for sentence in check.violations()]
    db.session.rollback()  # whoever owns the table waits for its readers
    return found


def test_neither_the_app_nor_the_owner_can_change_the_log(
    log: int, engine: str, database_url: str, owner_url: str
) -> None:
    before = everything()
    for url in {database_url, owner_url}:
        attacker = create_engine(url)
        prepare_engine(attacker)
        for name, sql in ATTACKS.items():
            if not fits(name, engine):
                continue
            with pytest.raises(DBAPIError), attacker.connect().execution_options(lumbung_writing=True) as connection:
                with connection.begin():
                    connection.exec_driver_sql(sql)
            assert everything() == before, (url, name)
        attacker.dispose()


@pytest.mark.parametrize("name", sorted(set(ATTACKS) - KEPT_OUT))
def test_whoever_takes_the_guards_away_is_noticed(log: int, engine: str, owner_url: str, name: str) -> None:
    if not fits(name, engine):
        name = "another_word"
    assert (audit.write_anchors(), audit.write_anchors()) == (1, 0)
    assert broken() == []
    owner = create_engine(owner_url)
    with owner.begin() as connection:
        for guard in GUARDS:
            guards.remove(connection, guard)
        sql = ATTACKS[name].replace("UPDATE audit_entry SET chain = 77", "UPDATE audit_entry SET seq = 7")
        connection.exec_driver_sql(sql)
    owner.dispose()
    db.session.rollback()
    found = broken()
    assert any(sentence.startswith("D5b " if name in CUT_SHORT else "D5 ") for sentence in found), found


def test_a_log_that_was_hashed_anew_is_noticed_by_the_anchors(log: int, owner_url: str) -> None:
    audit.write_anchors()
    rows, head, anew = db.session.scalars(select(AuditEntry).order_by(AuditEntry.seq)).all(), GENESIS, []
    db.session.expunge_all()
    db.session.rollback()
    for row in rows:
        row.words, row.prev_hash = "lain", head
        head = hash_of(row)
        anew.append(
            f"UPDATE audit_entry SET words = 'lain', prev_hash = '{row.prev_hash}', hash = '{head}' WHERE id = {row.id}"
        )
    owner = create_engine(owner_url)
    with owner.begin() as connection:
        for guard in GUARDS:
            guards.remove(connection, guard)
        for sql in anew:
            connection.exec_driver_sql(sql)
    owner.dispose()
    assert [sentence.split(":")[0] for sentence in broken()] == [f"D5b chain {log}"]


def test_a_line_of_the_anchors_that_was_cut_off_while_it_was_written_is_written_again(log: int, tmp_path: Path) -> None:
    audit.write_anchors(tmp_path)
    file = tmp_path / "anchors.jsonl"
    whole = file.read_text()
    file.write_text(whole[:-9])
    assert read_anchors("log", tmp_path) == []
    assert audit.write_anchors(tmp_path) == 1
    assert [anchor.head for anchor in read_anchors("log", tmp_path)] == [Head(f"chain {log}", 3, last_hash())]


def last_hash() -> str:
    return str(db.session.scalar(select(AuditEntry.hash).order_by(AuditEntry.seq.desc()).limit(1)))
