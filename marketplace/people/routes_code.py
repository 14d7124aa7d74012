"""The second step of signing in: the code of the app, a code on paper, or a passkey."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, request
from werkzeug.wrappers import Response as BaseResponse

from marketplace.foundation.database import transaction
from marketplace.foundation.errors import NotFound, TooMany
from marketplace.web.access import public
from marketplace.web.addresses import own_address
from marketplace.web.answers import page, see_other
from marketplace.web.current import session_cookie_name
from marketplace.web.forms import Form

from . import doorstep
from .factors import passkeys
from .factors.proving import Answer, Proof, count_try, factors_of
from .routes import cookie_flags, open_door, waiting_cookie_name
from .routes_confirming import WRONG_CODE

blueprint = Blueprint("second_step", __name__, url_prefix="/masuk/kode")

NOTHING = "Tulis kode 6 angka dari aplikasi, atau satu kode cadangan."


def _cookie() -> str:
    return request.cookies.get(waiting_cookie_name(), "")


@blueprint.get("")
@public()
def ask() -> BaseResponse:
    """Only for somebody whose secret was right a moment ago; others begin at the door."""
    waits = doorstep.waiting(_cookie())
    if waits is None:
        return see_other("people.sign_in", lanjut=request.args.get("lanjut") or None)
    return _question(waits, request.args.get("lanjut", ""))


@blueprint.post("")
@public()
def answer() -> BaseResponse:
    """Right: the session opens under a new cookie. Used or wrong: asked again."""
    form, waits = Form(request.form), doorstep.waiting(_cookie())
    target = form.values.get("lanjut", "")
    if waits is None:
        return see_other("people.sign_in", lanjut=target or None)
    code = form.values.get("kode") or form.values.get("cadangan", "")
    given = Answer(code, request.form.get("kunci_sandi", ""), doorstep.holder_of(_cookie()), own_address())
    if not given:
        return _question(waits, target, 422, {"kode": NOTHING})
    try:
        count_try(waits.person_id)
    except TooMany as refusal:
        response = _question(waits, target, 429, refusal.errors)
        response.headers["Retry-After"] = str(refusal.retry_after)
        return response
    with transaction():
        came = doorstep.come_in(waits, given, request.cookies.get(session_cookie_name(), ""))
    if came is None:
        return _question(waits, target, 422, {"kode": passkeys.UNUSABLE if given.passkey else WRONG_CODE})
    cookie, proof = came
    after = "/saya/keamanan?tersimpan=cadangan" if proof is Proof.RECOVERY else target
    opened = open_door(cookie, after, waits.must_change)
    opened.delete_cookie(waiting_cookie_name(), **cookie_flags())
    return opened


@blueprint.post("/tantangan")
@public(limit="kunci-sandi:30/300")
def challenge() -> Response:
    """What the device is asked to sign."""
    waits = doorstep.waiting(_cookie())
    if waits is None:
        raise NotFound()
    with transaction():
        asked = passkeys.ask_to_prove(waits.person_id, doorstep.holder_of(_cookie()), own_address())
    return jsonify(asked)


def _question(
    waits: doorstep.Waiting, target: str, status: int = 200, errors: dict[str, str] | None = None
) -> Response:
    has = factors_of(waits.person_id)
    response = page(
        "people/second_step.html", status, name=waits.name, app=has.app, lanjut=target, errors=errors or {},
        passkey=has.passkeys > 0 and passkeys.is_possible_at(own_address()),
    )  # fmt: skip
    response.headers["Cache-Control"] = "no-store"  # it names somebody
    return response
