"""The application: settings → database → manners → rooms → reactions → the check that nothing is missing."""

from __future__ import annotations

import logging
from importlib import import_module

import click
from flask import Flask
from flask.cli import AppGroup
from jinja2 import StrictUndefined
from werkzeug.middleware.proxy_fix import ProxyFix

from marketplace import audit, payments, people, search, tables
from marketplace.bumdesa import bumdesa_id_of
from marketplace.config import ROOT, Config
from marketplace.foundation import anchoring, clock, faults, files, secrets
from marketplace.foundation.database import db, engine_options, prepare_engine
from marketplace.foundation.outbox import switchboard
from marketplace.people import routes as people_routes
from marketplace.people.routes_confirming import Confirming
from marketplace.reactions import REACTIONS
from marketplace.web import (
    access,
    addresses,
    assets,
    compiled,
    compressing,
    confirming,
    csrf,
    current,
    drawing,
    errors,
    headers,
    uploads,
    words,
)

PAGES = (
    "web.photos",
    "people.routes",
    "people.routes_code",
    "people.routes_security",
    "people.routes_factors",
    "people.routes_office",
    "audit.routes",
    "bumdesa.routes",
    "places.routes",
    "home.routes",
    "home.routes_help",
    "home.routes_health",
    "home.routes_desk",
    "cart.routes",
    "catalog.routes",
    "catalog.routes_office",
    "orders.routes",
    "orders.routes_decision",
    "orders.routes_office",
    "payments.routes",
    "payments.routes_cash",
    "payments.routes_refund",
    "payments.routes_card",
    "payments.routes_card_keys",
    "shipping.routes",
    "bookkeeping.routes",
    "bookkeeping.routes_seller",
    "bookkeeping.routes_account",
    "bookkeeping.routes_payout",
    "bookkeeping.routes_own",
    "bookkeeping.routes_books",
)
PAGES_OF_DEVELOPMENT = ("web.gallery",)


class Commands(AppGroup):
    """``flask …``, imported when one is asked for: web processes never are, and backups, worker and checks weigh."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        self._fetch()
        return super().get_command(ctx, cmd_name)

    def list_commands(self, ctx: click.Context) -> list[str]:
        self._fetch()
        return super().list_commands(ctx)

    def _fetch(self) -> None:
        from marketplace.cli import COMMANDS

        for command in COMMANDS:
            self.add_command(command)


def create_app(config: Config | None = None) -> Flask:
    """Build the app for ``config`` (default: the environment). Raises ConfigRefused for unsafe settings."""
    config = config or Config.from_env()
    logging.basicConfig(level=config.log_level, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    for chatty in ("alembic", "stripe"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    app = Flask("marketplace", root_path=str(ROOT), template_folder="templates", static_folder=None)
    _configure(app, config)
    _open_database(app, config)
    _teach_manners(app, config)
    _register_rooms(app)
    switchboard.connect(REACTIONS)
    app.cli = Commands(app.name)
    access.routes(app)
    return app


def _configure(app: Flask, config: Config) -> None:
    app.config.update(
        LUMBUNG=config,
        SECRET_KEY=config.secret_key,
        SQLALCHEMY_DATABASE_URI=config.database_url,
        SQLALCHEMY_ENGINE_OPTIONS=engine_options(config.database_url, config.threads + 2),
        MAX_FORM_MEMORY_SIZE=1_000_000,
        MAX_FORM_PARTS=200,
        TRUSTED_HOSTS=_trusted_hosts(config),
    )
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    if config.proxy_hops:
        hops = config.proxy_hops
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]


def _trusted_hosts(config: Config) -> list[str] | None:
    return [config.origin.split("://", 1)[1]] if config.origin else None


def _open_database(app: Flask, config: Config) -> None:
    app.extensions["lumbung_guards"] = tables.guards()  # also completes the metadata before anything asks
    db.init_app(app)
    with app.app_context():
        prepare_engine(db.engine)
    settle(app, config)


def settle(app: Flask, config: Config) -> None:
    """Point the app and the rooms at the keys, files and clock of ``config``; the database stays what it is."""
    app.config["LUMBUNG"] = config
    secrets.use_keys(config.data_keys)
    files.use_store(files.LocalStore(config.uploads))
    anchoring.keep_anchors_in(config.var / "anchors")
    search.use_index(config.var / "index")
    people.require_second_factor(config.second_factor == "required")
    payments.use_gateway(config.stripe_api_base, live_only=config.is_production)
    if config.env == "test":
        clock.shift(config.clock_offset)
        faults.arm(config.fault_at)


def _teach_manners(app: Flask, config: Config) -> None:
    app.extensions["lumbung_bumdesa_of_slug"] = bumdesa_id_of
    audit.name_requests(errors.request_id)
    confirming.init_app(app, Confirming())
    current.init_app(app, people_routes.load_actor)
    uploads.init_app(app)
    csrf.init_app(app)
    errors.init_app(app)
    words.init_app(app)
    drawing.init_app(app)
    addresses.init_app(app)
    compressing.init_app(app)
    headers.init_app(app)
    assets.init_app(app, ROOT / "static", config.var / "static")
    compiled.init_app(app, config.var / "templates")
    app.jinja_env.globals["demo"] = not config.is_production


def _register_rooms(app: Flask) -> None:
    """Imported here, so that the doors stay light."""
    names = PAGES if app.config["LUMBUNG"].is_production else (*PAGES, *PAGES_OF_DEVELOPMENT)
    for name in names:
        app.register_blueprint(import_module(f"marketplace.{name}").blueprint)
