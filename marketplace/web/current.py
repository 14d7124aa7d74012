"""The visitor of this request. ``people`` supplies how a cookie becomes an Actor."""

from __future__ import annotations

from typing import Any

from flask import Flask, current_app, g
from flask.sessions import SecureCookieSession, SessionInterface
from flask_login import AnonymousUserMixin, LoginManager, current_user

from marketplace.foundation.actor import ANONYMOUS, Actor


class Visitor:
    """What Flask-Login holds for a signed-in person."""

    is_active = True
    is_authenticated = True
    is_anonymous = False

    def __init__(self, actor: Actor) -> None:
        self.actor = actor

    def get_id(self) -> str:
        return str(self.actor.person_id)


class Stranger(AnonymousUserMixin):  # type: ignore[misc]
    """What Flask-Login holds for everybody else."""

    actor = ANONYMOUS


class NoCookieSession(SessionInterface):
    """Flask's own cookie session is not used: sign-in lives in database rows, and public pages vary by nothing."""

    def open_session(self, app: Flask, request: Any) -> SecureCookieSession:
        return SecureCookieSession()

    def save_session(self, app: Flask, session: Any, response: Any) -> None:
        return None


def current_actor() -> Actor:
    """The Actor of this request; looked up once, and only by pages that ask."""
    actor: Actor = current_user.actor
    return actor


def session_cookie_name() -> str:
    """``__Host-`` binds the cookie to this host; browsers accept that prefix only over https."""
    return "__Host-sesi" if current_app.config["LUMBUNG"].is_https else "sesi"


def init_app(app: Flask, load_actor: Any) -> None:
    """``load_actor(cookie) -> Actor | None``."""
    app.session_interface = NoCookieSession()
    manager = LoginManager(app)
    manager.anonymous_user = Stranger
    manager.session_protection = None

    @manager.request_loader  # type: ignore[untyped-decorator]
    def load(request: Any) -> Visitor | None:
        cookie = request.cookies.get(session_cookie_name(), "")
        actor = load_actor(cookie) if cookie else None
        g.private = True
        return Visitor(actor) if actor else None
