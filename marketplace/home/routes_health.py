"""For machines: alive, ready, robots, the icon browsers ask for unasked."""

from __future__ import annotations

from flask import Blueprint, Response, current_app, jsonify, redirect
from werkzeug.wrappers import Response as BaseResponse

from marketplace.web.access import public

from .readiness import readiness

blueprint = Blueprint("health", __name__)

PRIVATE = (
    "/keranjang",
    "/pesan",
    "/pesanan",
    "/p/",
    "/bayar/",
    "/masuk",
    "/saya",
    "/jual",
    "/lapak-saya",
    "/kantor/",
    "/cari?",
)


@blueprint.get("/healthz")
@public()
def alive() -> Response:
    """This process answers; nothing else is looked at."""
    return _uncached(jsonify(ok=True))


@blueprint.get("/readyz")
@public()
def ready() -> Response:
    """Database, guards, worker, disk and the last backup (where there are some); 503 when one of them fails."""
    config = current_app.config["LUMBUNG"]
    state = readiness(config.var, current_app.extensions["lumbung_guards"], config.backup_dir is not None)
    response = jsonify(state)
    response.status_code = 200 if state["ok"] else 503
    return _uncached(response)


@blueprint.get("/robots.txt")
@public()
def robots() -> Response:
    """Search engines may read the shop; demo data is for nobody."""
    rules = (
        [f"Disallow: {path}" for path in PRIVATE] if current_app.config["LUMBUNG"].is_production else ["Disallow: /"]
    )
    response = Response("\n".join(["User-agent: *", *rules, ""]), mimetype="text/plain")
    response.headers["Cache-Control"] = "public, max-age=3600"
    return response


@blueprint.get("/favicon.ico")
@public()
def favicon() -> BaseResponse:
    """Browsers that do not read the page's own link."""
    return redirect(current_app.jinja_env.globals["asset"]("images/favicon.svg"), 302)  # type: ignore[operator]


def _uncached(response: Response) -> Response:
    response.headers["Cache-Control"] = "no-store"
    return response
