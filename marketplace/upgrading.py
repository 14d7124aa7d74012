"""Bringing a database to the current schema: migrations, guards, rights, and the data that comes with the package."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, create_engine, inspect, make_url, text

from marketplace import catalog, places, tables
from marketplace.config import ROOT, Config, ConfigRefused
from marketplace.foundation import guards
from marketplace.foundation.database import prepare_engine
from marketplace.foundation.faults import fault_point

MIGRATIONS = ROOT / "migrations"


def upgrade_schema(config: Config) -> None:
    """Run all migrations as the tables' owner, put every guard in place again and grant the app its rights."""
    engine = create_engine(config.owner_database_url)
    prepare_engine(engine)
    try:
        with engine.connect().execution_options(lumbung_writing=True) as connection, connection.begin():
            migrate(connection)
            fault_point("migrate.mid")
            guards.install(connection, tables.guards())
            for statement in tables.grants(connection.dialect.name, app_role(config)):
                connection.exec_driver_sql(statement)
        fault_point("migrate.done")
    finally:
        engine.dispose()


def migrate(connection: Connection, revision: str = "head") -> None:
    """Alembic's upgrade on an open connection."""
    from alembic import command  # 200 ms: only where it is used
    from alembic.config import Config as AlembicConfig

    settings = AlembicConfig()
    settings.set_main_option("script_location", str(MIGRATIONS))
    settings.attributes["connection"] = connection
    command.upgrade(settings, revision)


def app_role(config: Config) -> str:
    """The role the app signs in with on PostgreSQL."""
    return make_url(config.database_url).username or "lumbung_app"


def head() -> str:
    """The newest revision in the package, as pinned beside the migrations."""
    return (MIGRATIONS / ".current-head").read_text().strip()


def knows(revision: str) -> bool:
    """Does this package have that revision? A newer one it has not."""
    return revision in {path.stem for path in (MIGRATIONS / "versions").glob("*.py")}


def refuse_unless_current(engine: Engine) -> None:
    """Raises ConfigRefused when the schema is not the newest or a guard is missing: nobody works on such a database."""
    with engine.connect() as connection:
        current = _revision(connection)
        if current != head():
            raise ConfigRefused([f"The database is at revision {current or 'none'}, not {head()}. Run: flask upgrade"])
        missing = guards.missing(connection, tables.guards())
        if missing:
            raise ConfigRefused([f"The database lacks the guards {', '.join(missing)}. Run: flask upgrade"])


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def load_reference() -> None:
    """The data that comes with the package: places of Indonesia and categories. Inside a transaction; again: nothing."""
    places.load_places()
    catalog.load_categories()
