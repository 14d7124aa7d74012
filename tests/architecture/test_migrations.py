"""A database that was upgraded is the same as one made from the models, guards and rights included."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text

from marketplace import payments, tables, upgrading
from marketplace.config import ConfigRefused
from marketplace.foundation import clock, guards
from marketplace.foundation.database import db, prepare_engine, transaction
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import switchboard
from marketplace.reactions import REACTIONS
from tests.conftest import at_work, fill_small, make_config
from tests.databases import as_superuser, postgres_url
from tests.world import open_village

CONSTRAINTS = "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace"
INDEXES = "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"
COLUMNS = "SELECT table_name, column_name, data_type || ':' || is_nullable || ':' || coalesce(character_maximum_length::text, '') FROM information_schema.columns WHERE table_schema = 'public'"
RIGHTS = (
    "SELECT table_name, grantee, privilege_type FROM information_schema.role_table_grants WHERE grantee = 'lumbung_app'"
)
TRIGGERS = "SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal"


@pytest.fixture
def empty_url(engine: str, tmp_path: Path) -> Iterator[str]:
    """A database with nothing in it, as its owner."""
    if engine == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    name = f"empty_{os.getpid()}"
    as_superuser(f"DROP DATABASE IF EXISTS {name}", f"CREATE DATABASE {name} OWNER lumbung_owner")
    yield postgres_url(name, "lumbung_owner")
    as_superuser(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def shape(engine: Engine) -> set[tuple[str, ...]]:
    """Every table, column, constraint, index, trigger and right, as text."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            rows = connection.execute(text("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"))
            found = {(kind, name, "".join((sql or "").split())) for kind, name, sql in rows}
        else:
            queries = (CONSTRAINTS, INDEXES, COLUMNS, RIGHTS, TRIGGERS)
            found = {tuple(map(str, row)) for query in queries for row in connection.execute(text(query))}
    return {row for row in found if "alembic_version" not in row and "alembic_version" not in row[0]}


def test_an_upgraded_database_is_the_one_the_models_describe(
    engine: str, empty_url: str, owner_url: str, tmp_path: Path
) -> None:
    app_url = empty_url.replace("lumbung_owner@", "lumbung_app@")
    upgrading.upgrade_schema(make_config(app_url, tmp_path, owner_database_url=empty_url))
    migrated, modelled = create_engine(empty_url), create_engine(owner_url)
    try:
        difference = {row for row in shape(migrated) ^ shape(modelled) if "alembic" not in "".join(row)}
        assert not difference
        upgrading.refuse_unless_current(migrated)
    finally:
        migrated.dispose()
        modelled.dispose()


def test_upgrading_twice_changes_nothing(engine: str, empty_url: str, tmp_path: Path) -> None:
    config = make_config(empty_url.replace("lumbung_owner@", "lumbung_app@"), tmp_path, owner_database_url=empty_url)
    upgrading.upgrade_schema(config)
    owner = create_engine(empty_url)
    before = shape(owner)
    upgrading.upgrade_schema(config)
    assert shape(owner) == before
    owner.dispose()


def test_nobody_works_on_a_database_without_a_guard_or_of_another_schema(
    engine: str, empty_url: str, tmp_path: Path
) -> None:
    owner = create_engine(empty_url)
    with pytest.raises(ConfigRefused, match="flask upgrade"):
        upgrading.refuse_unless_current(owner)
    upgrading.upgrade_schema(
        make_config(empty_url.replace("lumbung_owner@", "lumbung_app@"), tmp_path, owner_database_url=empty_url)
    )
    victim = next(guard for guard in tables.guards() if guard.table == "order_line")
    with owner.begin() as connection:
        guards.remove(connection, victim)
    with pytest.raises(ConfigRefused, match=victim.name):
        upgrading.refuse_unless_current(owner)
    owner.dispose()


def sell_and_give_back(url: str, tmp_path: Path) -> None:
    """Two payments, one matched with its line of the bank statement and given back in part; through doors as far as they ask
    only for tables of then."""
    with at_work(url, tmp_path):
        switchboard.connect({})
        try:
            village = open_village()
            with transaction():
                paid = payments.open_payment(
                    41, village.id, Money(118_000), payments.TRANSFER, None, label="LB-41", seller_ids=(3,)
                )
                payments.open_payment(42, village.id, Money(50_000), payments.COUNTER, None, label="LB-42")
            with transaction():
                facts = (village.bank_account_id, paid.due, clock.now().date(), "SARI", "kunci-mutasi-1")
                line = payments.type_statement_line(village.treasurer, village.id, *facts)
                payments.match_payment(village.treasurer, paid.id, line.id)
                refund = payments.open_refund(41, village.id, Money(20_000), reason="rusak")
            with transaction():
                paid_back = "UPDATE refund SET state = 'paid', how = 'tunai', paid_at = opened_at WHERE id = :id"
                db.session.execute(text(paid_back), {"id": refund.id})
                payments.open_refund(41, village.id, Money(1_000), reason="kurang")
        finally:
            switchboard.connect(REACTIONS)


def rows(engine: Engine, table: str) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return sorted(tuple(map(str, row)) for row in connection.execute(text(f"SELECT * FROM {table}")))


def test_a_database_of_the_first_sale_keeps_every_payment_and_learns_cards(
    engine: str, empty_url: str, tmp_path: Path
) -> None:
    owner = create_engine(empty_url)
    prepare_engine(owner)
    with owner.connect().execution_options(lumbung_writing=True) as connection, connection.begin():
        upgrading.migrate(connection, "0001_first_sale")
    fill_small(empty_url, tmp_path)
    sell_and_give_back(empty_url, tmp_path)
    kept = ("payment", "refund", "payment_match", "statement_line", "state_change", "payment_code")
    before = {table: rows(owner, table) for table in kept}
    assert [len(before[table]) for table in kept[:3]] == [2, 2, 1]
    upgrading.upgrade_schema(
        make_config(empty_url.replace("lumbung_owner@", "lumbung_app@"), tmp_path, owner_database_url=empty_url)
    )
    assert {table: rows(owner, table) for table in kept} == before
    upgrading.refuse_unless_current(owner)
    with owner.connect().execution_options(lumbung_writing=True) as connection, connection.begin():
        if engine == "sqlite":
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
            assert connection.exec_driver_sql("SELECT name FROM temp.sqlite_master").all() == []
        learnt = text(
            "INSERT INTO payment (id, token, order_id, bumdesa_id, label, seller_ids, method, at_handover, state, version, total_rupiah, "
            "code_rupiah, due_rupiah, received_rupiah, refunded_rupiah, account_code, opened_at) SELECT 99, 'kartu', 43, bumdesa_id, label, "
            "seller_ids, 'stripe', at_handover, state, 1, total_rupiah, 0, total_rupiah, 0, 0, '1.1.03.03', opened_at FROM payment WHERE id = 2"
        )
        connection.execute(learnt)
    owner.dispose()
