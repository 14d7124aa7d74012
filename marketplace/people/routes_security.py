"""Keamanan akun: how somebody comes in, what protects the account, and where it is open."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, request
from werkzeug.wrappers import Response as BaseResponse

from marketplace.foundation.database import transaction
from marketplace.foundation.errors import NotFound
from marketplace.web.access import signed_in
from marketplace.web.addresses import own_address
from marketplace.web.answers import page, see_other
from marketplace.web.current import current_actor, session_cookie_name

from . import sessions
from .factors import passkeys
from .factors.proving import factors_of, passkeys_of
from .factors.recovery import codes_left
from .knowing import person_view
from .routes import cookie_flags, may_set_password
from .routes_confirming import session_holder

blueprint = Blueprint("security", __name__, url_prefix="/saya/keamanan")


@blueprint.get("")
@signed_in()
def show() -> Response:
    """All of it on one page."""
    actor = current_actor()
    person_id = actor.person_id or 0
    return page(
        "people/security.html",
        person=person_view(person_id),
        has=factors_of(person_id),
        keys=passkeys_of(person_id),
        codes_left=codes_left(person_id),
        keys_possible=passkeys.is_possible_at(own_address()),
        may_change_factors=may_change_factors(),
        may_set_password=may_set_password(actor),
        devices=sessions.sessions_of(person_id),
        this_device=actor.session_id,
        saved=request.args.get("tersimpan", ""),
    )


def may_change_factors() -> bool:
    """A PIN is weaker than a password: who has a password changes the second factor only after signing in with it."""
    actor = current_actor()
    return may_set_password(actor) or not person_view(actor.person_id or 0).has_password


@blueprint.post("/tantangan")
@signed_in()
def challenge() -> Response:
    """What the device is asked to sign before money moves."""
    with transaction():
        asked = passkeys.ask_to_prove(current_actor().person_id or 0, session_holder(), own_address())
    return jsonify(asked)


@blueprint.post("/keluar-semua")
@signed_in()
def sign_out_everywhere() -> BaseResponse:
    """Every device, this one too."""
    with transaction():
        sessions.end_sessions(current_actor().person_id or 0)
    response = see_other("people.sign_in")
    response.delete_cookie(session_cookie_name(), **cookie_flags())
    return response


@blueprint.post("/perangkat/<int:session_id>/keluar")
@signed_in()
def sign_out_device(session_id: int) -> BaseResponse:
    """One of one's own devices. Raises NotFound."""
    with transaction():
        if not sessions.end_one_of(current_actor().person_id or 0, session_id):
            raise NotFound("Perangkat ini sudah tidak masuk. Muat ulang halaman untuk melihat yang terbaru.")
    return see_other("security.show", tersimpan="perangkat")
