"""Signing in and out, and the page "Saya"."""

from __future__ import annotations

import logging
from typing import Any

from flask import Blueprint, Response, current_app, g, redirect, request
from sqlalchemy.exc import OperationalError
from werkzeug.wrappers import Response as BaseResponse

from marketplace.audit import Act
from marketplace.foundation.actor import Actor
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Invalid, TooMany, Unavailable
from marketplace.web import limits
from marketplace.web.access import public, signed_in
from marketplace.web.answers import page, safe_next, see_other
from marketplace.web.current import current_actor, session_cookie_name
from marketplace.web.forms import Form

from . import doorstep, sessions, signing_in
from .account import links_of
from .factors.policy import must_have
from .factors.proving import factors_of
from .knowing import person_view, set_password, set_pin
from .person import Secret
from .telling import tell

blueprint = Blueprint("people", __name__)
log = logging.getLogger("lumbung.people")

COOKIE_LIFE = 90 * 86_400  # the database decides earlier
WRONG = "Nomor HP, nama pengguna, PIN, atau kata sandi belum cocok. Periksa lalu coba lagi."


def load_actor(cookie: str) -> Actor | None:
    """Whoever this request is from; remembers when "last seen" should be written after the answer."""
    found = sessions.find_session(cookie)
    if found and found.must_note:
        g.session_to_note = found.actor.session_id
    return found.actor if found else None


@blueprint.after_app_request
def note_seen(response: Response) -> Response:
    """At most every five minutes, and never at the cost of the answer."""
    session_id = g.pop("session_to_note", None)
    if session_id is not None:
        try:
            with transaction(patience=0.3):
                sessions.note_seen(session_id)
        except (OperationalError, Unavailable):
            log.warning("a session could not be noted as used; it will be tried at the next request")
    return response


@blueprint.get("/masuk")
@public()
def sign_in() -> BaseResponse:
    """The one door for staff and sellers."""
    actor = current_actor()
    if actor.is_signed_in:
        return redirect(safe_next(request.args.get("lanjut"), home_of(actor)), 303)
    return page("people/sign_in.html", values={}, errors={}, lanjut=request.args.get("lanjut", ""))


@blueprint.post("/masuk")
@public()
def enter() -> BaseResponse:
    """Check the secret and open a session under a new cookie."""
    form = Form(request.form)
    typed, secret = form.values.get("nama", ""), request.form.get("rahasia", "")
    if not typed.strip():
        form.refuse("nama", "Nomor HP atau nama pengguna belum diisi.")
    if not secret:
        form.refuse("rahasia", "PIN atau kata sandi belum diisi.")
    if form.errors:
        return _refused(form, 422, form.errors)
    name = signing_in.normal_name(typed)
    try:
        _count_try(name)
    except TooMany as refusal:
        response = _refused(form, 429, refusal.errors)
        response.headers["Retry-After"] = str(refusal.retry_after)
        return response
    who = signing_in.recognise(name, secret)
    if who is None:
        with transaction():
            limits.note("masuk-gagal", name, 86_400)  # for every name, so that time does not tell who works here
            signing_in.note_unknown(name)
        return _refused(form, 422, {"rahasia": WRONG})
    return _enter_as(who, form.values.get("lanjut"))


def _count_try(name: str) -> None:
    """What one address or one account has too much of does not count for all: nobody shuts the door for everybody."""
    limits.enforce("masuk-alamat:10/300")
    account = signing_in.account_key(name)
    limits.enforce("masuk-akun:10/300", account)
    limits.enforce("masuk-akun-hari:100/86400", account)
    limits.enforce("masuk-semua:1000/300", "semua")


def _refused(form: Form, status: int, errors: dict[str, str]) -> Response:
    lanjut = form.values.get("lanjut", "")
    return page(
        "people/sign_in.html", status=status, values={"nama": form.values.get("nama", "")}, errors=errors, lanjut=lanjut
    )


def _enter_as(who: signing_in.Recognised, target: str | None) -> BaseResponse:
    """Inside at once, or first to the question for the second factor."""
    device = signing_in.device_named(request.headers.get("User-Agent", ""))
    is_asked = factors_of(who.person_id).any
    with transaction():
        signing_in.note_recognised(who)
        if is_asked:
            waits = doorstep.let_wait(who.person_id, who.kind, device)
        else:
            cookie = signing_in.let_in(who, device, request.cookies.get(session_cookie_name(), ""))
    if not is_asked:
        return open_door(cookie, target, who.must_change)
    response = see_other("second_step.ask", lanjut=target or None)
    response.set_cookie(waiting_cookie_name(), waits, max_age=int(doorstep.LIFE.total_seconds()), **cookie_flags())
    return response


def open_door(cookie: str, target: str | None, must_change: bool) -> BaseResponse:
    """The answer that brings the session's cookie: to where somebody wanted to go, unless something comes first."""
    actor = sessions.actor_of_session(cookie)
    if must_change or actor is None:
        response = see_other("people.new_password", lanjut=target or None)
    elif must_have(actor) and not factors_of(actor.person_id or 0).any:
        response = see_other("factors.offer", lanjut=target or None)
    else:
        response = redirect(safe_next(target, home_of(actor)), 303)
    response.set_cookie(session_cookie_name(), cookie, max_age=COOKIE_LIFE, **cookie_flags())
    return response


def waiting_cookie_name() -> str:
    """The cookie of somebody whose second factor is awaited; beside the session's, and worth nothing else."""
    return session_cookie_name().replace("sesi", "menunggu")


def cookie_flags() -> dict[str, Any]:
    return {"path": "/", "httponly": True, "samesite": "Lax", "secure": current_app.config["LUMBUNG"].is_https}


def home_of(actor: Actor) -> str:
    """Straight to the only office or stall; otherwise the page that lists them."""
    links = links_of(actor)
    return links[0].href if len(links) == 1 else "/saya"


@blueprint.post("/keluar")
@signed_in()
def sign_out() -> BaseResponse:
    """The session ends here and now; the cookie is worth nothing afterwards."""
    with transaction():
        sessions.end_session(request.cookies.get(session_cookie_name(), ""))
    response = redirect("/", 303)
    response.delete_cookie(session_cookie_name(), **cookie_flags())
    return response


@blueprint.get("/saya")
@signed_in()
def account() -> Response:
    """Who am I here, and what is mine."""
    actor = current_actor()
    return page(
        "people/account.html",
        person=person_view(actor.person_id or 0),
        links=links_of(actor),
        has_factor=factors_of(actor.person_id or 0).any,
    )


@blueprint.get("/saya/sandi")
@signed_in()
def new_password() -> Response:
    return _secret_page("people/password.html", request.args.get("lanjut", ""))


@blueprint.post("/saya/sandi")
@signed_in()
def save_password() -> BaseResponse:
    """A new password; every other device is signed out."""
    return _save_secret("sandi", "people/password.html")


@blueprint.get("/saya/pin")
@signed_in()
def new_pin() -> Response:
    return _secret_page("people/pin.html")


@blueprint.post("/saya/pin")
@signed_in()
def save_pin() -> BaseResponse:
    """A new PIN; every other device is signed out."""
    return _save_secret("pin", "people/pin.html")


def _secret_page(template: str, lanjut: str = "", status: int = 200, errors: dict[str, str] | None = None) -> Response:
    actor = current_actor()
    person = person_view(actor.person_id or 0)
    return page(
        template,
        status=status,
        errors=errors or {},
        person=person,
        lanjut=lanjut,
        ask_old=not (person.password_is_temporary and actor.fresh),
        may_set_password=may_set_password(actor),
    )


def _save_secret(field: str, template: str) -> BaseResponse:
    actor, new = current_actor(), request.form.get(field, "")
    lanjut = request.form.get("lanjut", "")
    try:
        _require_old_secret(actor, field)
        with transaction():
            (set_password if field == "sandi" else set_pin)(actor.person_id or 0, new, keep_session=actor.session_id)
            tell(actor, actor.person_id or 0, Act.SECRET_CHANGED, "kata sandi" if field == "sandi" else "PIN")
    except Invalid as refusal:
        return _secret_page(template, lanjut, refusal.status, refusal.errors)
    return redirect(safe_next(lanjut, "/saya/keamanan?tersimpan=" + field), 303)


def _require_old_secret(actor: Actor, field: str) -> None:
    """Raises Invalid unless the actor's present secret was typed. A PIN session cannot make a password: a PIN is weaker."""
    if field == "sandi" and not may_set_password(actor):
        raise Invalid({"_": "Masuk dengan kata sandi dulu untuk menggantinya. Bila belum punya, minta ke BUMDesa."})
    if person_view(actor.person_id or 0).password_is_temporary and actor.fresh:
        return
    limits.enforce("rahasia-akun:10/300", str(actor.person_id))
    if not signing_in.is_own_secret(actor, request.form.get("lama", "")):
        raise Invalid({"lama": "PIN atau kata sandi yang sekarang belum cocok."})


def may_set_password(actor: Actor) -> bool:
    return sessions.kind_of_session(actor.session_id or 0) == Secret.PASSWORD
