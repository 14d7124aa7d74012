"""The application: settings → database → manners → rooms → reactions → the check that nothing is missing."""

from __future__ import annotations

import logging

from flask import Flask
from jinja2 import StrictUndefined
from werkzeug.middleware.proxy_fix import ProxyFix

from marketplace import cli, search, tables
from marketplace.bumdesa import bumdesa_id_of
from marketplace.config import ROOT, Config
from marketplace.foundation import clock, faults, files, secrets
from marketplace.foundation.database import db, engine_options, prepare_engine
from marketplace.foundation.outbox import switchboard
from marketplace.ledger import keep_anchors_in
from marketplace.people import routes as people_routes
from marketplace.people import routes_office as staff_routes
from marketplace.reactions import REACTIONS
from marketplace.web import access, addresses, assets, compressing, csrf, current, drawing, errors, headers, words
from marketplace.web import photos as photo_routes

LARGEST_REQUEST = 64 * 1024 * 1024


def create_app(config: Config | None = None) -> Flask:
    """Build the app for ``config`` (default: the environment). Raises ConfigRefused for unsafe settings."""
    config = config or Config.from_env()
    logging.basicConfig(level=config.log_level, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    app = Flask("marketplace", root_path=str(ROOT), template_folder="templates", static_folder=None)
    _configure(app, config)
    _open_database(app, config)
    _teach_manners(app, config)
    _register_rooms(app)
    switchboard.connect(REACTIONS)
    cli.init_app(app)
    access.routes(app)
    return app


def _configure(app: Flask, config: Config) -> None:
    app.config.update(
        LUMBUNG=config,
        SECRET_KEY=config.secret_key,
        SQLALCHEMY_DATABASE_URI=config.database_url,
        SQLALCHEMY_ENGINE_OPTIONS=engine_options(config.database_url, config.threads + 2),
        MAX_CONTENT_LENGTH=LARGEST_REQUEST,
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
    keep_anchors_in(config.var / "anchors")
    search.use_index(config.var / "index")
    if config.env == "test":
        clock.shift(config.clock_offset)
        faults.arm(config.fault_at)


def _teach_manners(app: Flask, config: Config) -> None:
    app.extensions["lumbung_bumdesa_of_slug"] = bumdesa_id_of
    app.extensions["lumbung_confirm_secret"] = people_routes.confirm_secret
    current.init_app(app, people_routes.load_actor)
    csrf.init_app(app)
    errors.init_app(app)
    words.init_app(app)
    drawing.init_app(app)
    addresses.init_app(app)
    compressing.init_app(app)
    headers.init_app(app)
    assets.init_app(app, ROOT / "static", config.var / "static")
    app.jinja_env.globals["demo"] = not config.is_production


def _register_rooms(app: Flask) -> None:
    """Every blueprint by name; imported here, so that the doors stay light."""
    from marketplace.bookkeeping.routes import blueprint as payout_day_routes
    from marketplace.bookkeeping.routes_account import blueprint as stall_account_routes
    from marketplace.bookkeeping.routes_books import blueprint as books_routes
    from marketplace.bookkeeping.routes_own import blueprint as own_money_routes
    from marketplace.bookkeeping.routes_payout import blueprint as payout_routes
    from marketplace.bookkeeping.routes_seller import blueprint as seller_money_routes
    from marketplace.bumdesa.routes import blueprint as bumdesa_routes
    from marketplace.cart.routes import blueprint as cart_routes
    from marketplace.catalog.routes import blueprint as catalog_routes
    from marketplace.catalog.routes_office import blueprint as goods_desk_routes
    from marketplace.home.routes import blueprint as home_routes
    from marketplace.home.routes_desk import blueprint as desk_routes
    from marketplace.home.routes_health import blueprint as health_routes
    from marketplace.home.routes_help import blueprint as help_routes
    from marketplace.orders.routes import blueprint as order_routes
    from marketplace.orders.routes_office import blueprint as order_desk_routes
    from marketplace.payments.routes import blueprint as payment_routes
    from marketplace.payments.routes_cash import blueprint as counter_cash_routes
    from marketplace.payments.routes_refund import blueprint as refund_routes
    from marketplace.places.routes import blueprint as places_routes
    from marketplace.shipping.routes import blueprint as shipping_routes

    blueprints = [
        photo_routes.blueprint,
        people_routes.blueprint,
        staff_routes.blueprint,
        bumdesa_routes,
        places_routes,
        home_routes,
        help_routes,
        health_routes,
        desk_routes,
        cart_routes,
        catalog_routes,
        goods_desk_routes,
        order_routes,
        order_desk_routes,
        payment_routes,
        counter_cash_routes,
        refund_routes,
        shipping_routes,
        payout_day_routes,
        seller_money_routes,
        stall_account_routes,
        payout_routes,
        own_money_routes,
        books_routes,
    ]
    if not app.config["LUMBUNG"].is_production:
        from marketplace.web.gallery import blueprint as gallery_routes

        blueprints.append(gallery_routes)
    for blueprint in blueprints:
        app.register_blueprint(blueprint)
