"""``flask …``: what operators and the worker run."""

from __future__ import annotations

import json
import shutil
import sys
from datetime import datetime
from pathlib import Path

import click
from flask import current_app
from flask.cli import AppGroup, with_appcontext

from marketplace import backups, people, upgrading, verifying, working
from marketplace.config import SETTINGS, Config
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain, outbox_state
from marketplace.foundation.heartbeat import seconds_since
from marketplace.web import access
from marketplace.web.phones import read_phone


def _config() -> Config:
    config: Config = current_app.config["LUMBUNG"]
    return config


@click.command("upgrade")
@with_appcontext
def upgrade() -> None:
    """Bring the database to the current schema, with guards, rights and the places of Indonesia."""
    _upgrade()


def _upgrade() -> None:
    upgrading.upgrade_schema(_config())
    db.engine.dispose()
    with transaction():
        upgrading.load_reference()


@click.command("work")
@click.option("--once", is_flag=True, help="One round, then end.")
def work(once: bool) -> None:
    """The worker: pictures, search index, expiry, completion."""
    working.work(current_app._get_current_object(), once)  # type: ignore[attr-defined]


@click.command("access")
@click.option("--json", "as_json", is_flag=True)
@with_appcontext
def access_command(as_json: bool) -> None:
    """Every route and who may come in."""
    rows = access.routes(current_app)
    if as_json:
        click.echo(json.dumps(rows, indent=1))
        return
    for row in rows:
        click.echo(f"{'/'.join(row['methods']):10} {row['rule']:60} {row['scope']:10} {','.join(row['roles'])}")


@click.command("verify")
@click.option("--json", "as_json", is_flag=True)
@with_appcontext
def verify(as_json: bool) -> None:
    """Recompute every promise; exit 1 when one is broken, 2 when it could not be run."""
    try:
        result = verifying.verify()
    except Exception as error:
        click.echo(f"verify could not run: {error!r}", err=True)
        sys.exit(2)
    if as_json:
        click.echo(json.dumps(result, ensure_ascii=False, indent=1))
    else:
        for check in result["checks"]:
            click.echo(f"{'ok  ' if check['ok'] else 'FAIL'} {check['id']:6} {check['title']}")
            for violation in check["violations"]:
                click.echo(f"       {violation}")
    sys.exit(0 if result["ok"] else 1)


outbox = AppGroup("outbox", help="News waiting to be delivered.")


@outbox.command("drain")
def outbox_drain() -> None:
    """Deliver everything that is due, now."""
    click.echo(f"{drain()} delivered, {outbox_state()}")


@click.command("reindex")
@with_appcontext
def reindex() -> None:
    """Build the search index beside the old one and swap."""
    from marketplace.search import reindex as build

    click.echo(f"{build()} products in the index")


@click.command("reset-second-factor")
@click.argument("name")
@with_appcontext
def reset_second_factor(name: str) -> None:
    """Take the second factor off somebody who lost phone and paper; NAME is the username or phone. Make sure who asks."""
    person_id = people.person_by(phone=read_phone(name), username=name)
    if person_id is None:
        raise click.ClickException(f"nobody is called {name!r}")
    with transaction():
        had = people.reset_second_factor(SYSTEM, person_id)
    click.echo("taken off, and signed out everywhere" if had else "there was no second factor")


@click.command("doctor")
@with_appcontext
def doctor() -> None:
    """What this installation is, what it lacks, what its limits are."""
    config = _config()
    free = shutil.disk_usage(config.var).free // 2**20
    facts = {
        "environment": config.env, "database": db.engine.dialect.name, "address": config.public_url or "(any, development)",
        "schema": upgrading.head(), "disk free": f"{free} MB", "worker seen": seconds_since("worker"), "outbox": outbox_state(),
        "last backup": _last_backup(config),
    }  # fmt: skip
    for name, value in facts.items():
        click.echo(f"{name:14} {value}")
    click.echo("settings: " + ", ".join(SETTINGS))


def _last_backup(config: Config) -> str:
    if config.backup_dir is None:
        return "never: BACKUP_DIR is not set"
    age = seconds_since("backup")
    sealed = "sealed" if config.backup_key else "NOT SEALED (BACKUP_KEY is not set)"
    return f"{'never' if age is None else f'{age:.0f} s ago'}, {config.backup_dir}, {sealed}"


class Moment(click.ParamType[datetime]):
    """A time with its zone: seven hours more or less are another day of trade."""

    name = "time"

    def convert(self, value: str | datetime, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        try:
            moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no time. Write 2026-11-22T08:50+07:00.", param, ctx)
        if moment.tzinfo is None:
            self.fail(f"{value!r} lacks its zone. Write {value}+07:00, or {value}Z for UTC.", param, ctx)
        return moment


@click.command("backup")
@click.option("--to", "folder", type=click.Path(path_type=Path), help="Another folder than BACKUP_DIR.")
@click.option("--list", "only_list", is_flag=True, help="Which points in time there are.")
@with_appcontext
def backup(folder: Path | None, only_list: bool) -> None:
    """Keep this moment: database, pictures, anchors. Also looks through the backups there are and mends them."""
    try:
        if only_list:
            for time in backups.points_in(_config(), folder):
                click.echo(time.isoformat())
            return
        point = backups.take_backup(_config(), folder, thorough=True)
    except backups.BackupRefused as refused:
        raise click.ClickException(str(refused)) from None
    click.echo(f"{point.at.isoformat()} is kept: {sum(point.facts.rows.values())} rows, {point.picture_count} files")
    for ends in point.facts.books:
        click.echo(f"Books of {ends.book}: entry {ends.seq}, {ends.hash}")


@click.command("restore")
@click.option("--from", "folder", type=click.Path(path_type=Path), required=True, help="The folder of the backups.")
@click.option("--at", type=Moment(), help="The last moment not after this one (default: the last there is).")
@with_appcontext
def restore(folder: Path, at: datetime | None) -> None:
    """Bring a backup back into the empty place the settings name; exit 1 when a promise does not hold there."""
    try:
        restored = backups.restore(_config(), folder, at, click.echo)
    except backups.BackupRefused as refused:
        raise click.ClickException(str(refused)) from None
    for broken in restored.broken:
        click.echo(f"FAIL {broken}")
    click.echo("Restored; not every promise holds, see above." if restored.broken else "Restored; every promise holds.")
    sys.exit(1 if restored.broken else 0)


@click.command("seed")
@click.option("--size", type=click.Choice(["small", "demo", "large"]), default="small")
@click.option("--if-empty", is_flag=True, help="Do nothing when there are already Bumdesa.")
@click.option("--products", type=click.IntRange(300), default=10_000, help="large: how many (default 10,000).")
@click.option("--orders", type=click.IntRange(300), default=50_000, help="large: how many (default 50,000).")
@with_appcontext
def seed(size: str, if_empty: bool, products: int, orders: int) -> None:
    """Demo data. small: sixty orders in every state; demo: six months of trade and books; large: for measuring."""
    from marketplace.demo import seed_demo, seed_large, seed_small

    if size == "large":
        seed_large(_config(), products=products, orders=orders, say=click.echo)
    else:
        (seed_demo if size == "demo" else seed_small)(_config(), if_empty=if_empty, say=click.echo)


@click.command("prepare")
@with_appcontext
def prepare() -> None:
    """What ``make run`` does before it serves: upgrade, demo data at the first start, the demo accounts."""
    from marketplace.demo import demo_accounts, seed_small, take_cards

    _upgrade()
    seed_small(_config(), if_empty=True, say=click.echo)
    take_cards(_config())
    for line in demo_accounts(_config()):
        click.echo(line)


COMMANDS: tuple[click.Command, ...] = (
    upgrade,
    work,
    access_command,
    verify,
    outbox,
    reindex,
    reset_second_factor,
    doctor,
    backup,
    restore,
    seed,
    prepare,
)
