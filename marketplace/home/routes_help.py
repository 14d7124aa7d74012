"""Help, complaints, terms and privacy: who we are, what we keep, what is promised (PP 80/2019, UU 8/1999, UU 27/2022)."""

from __future__ import annotations

from flask import Blueprint, Response

from marketplace.bumdesa import all_bumdesas
from marketplace.web.access import public

from .routes import shown

blueprint = Blueprint("help", __name__)

# Directorate General of Consumer Protection, Ministry of Trade: to be named by every trading site (Permendag 31/2023).
MINISTRY_PHONE = "0853-1111-1010"


@blueprint.get("/bantuan")
@public()
def contacts() -> Response:
    """How things work here, and whom to complain to."""
    return shown("home/help.html", bumdesas=all_bumdesas(), ministry=MINISTRY_PHONE)


@blueprint.get("/syarat")
@public()
def terms() -> Response:
    """What buyers and sellers may count on."""
    return shown("home/terms.html", ministry=MINISTRY_PHONE)


@blueprint.get("/privasi")
@public()
def privacy() -> Response:
    """What is kept of people, why, how long, and their rights."""
    return shown("home/privacy.html")
