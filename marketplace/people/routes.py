"""Signing in and out, and the page "Saya"."""

from __future__ import annotations

from flask import Blueprint

from marketplace.foundation.actor import Actor
from marketplace.web.access import public, signed_in

from .sessions import actor_of_session as load_actor

blueprint = Blueprint("people", __name__)

__all__ = ["blueprint", "confirm_secret", "load_actor"]


@blueprint.get("/masuk")
@public()
def sign_in() -> str:
    return "masuk"


@blueprint.post("/keluar")
@signed_in()
def sign_out() -> str:
    return "keluar"


@blueprint.get("/saya")
@signed_in()
def account() -> str:
    return "saya"


def confirm_secret(actor: Actor, typed: str) -> bool:
    return False
