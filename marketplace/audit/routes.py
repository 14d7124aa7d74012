"""The log in the office, for the director and for whoever supervises."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, g, request, url_for

from marketplace.foundation.actor import Role
from marketplace.web.access import staff
from marketplace.web.addresses import position
from marketplace.web.answers import page

from .acts import GROUPS
from .reading import entries

blueprint = Blueprint("audit", __name__, url_prefix="/kantor/<bumdesa>/pengaturan/catatan")

AT_ONCE = 50


@blueprint.get("")
@staff(Role.DIRECTOR, Role.SUPERVISOR)
def listing(bumdesa: str) -> Response:
    """Newest first, older ones page by page."""
    group = request.args.get("kelompok", "")
    group = group if group in GROUPS else ""
    before = position("sebelum")
    shown = entries(g.bumdesa_id, group, before, AT_ONCE + 1)
    further = shown[AT_ONCE - 1].seq if len(shown) > AT_ONCE else None
    here: dict[str, Any] = {"bumdesa": bumdesa, "kelompok": group or None}
    return page(
        "audit/listing.html",
        entries=shown[:AT_ONCE],
        group=group,
        groups=[(name, words) for name, (words, _) in GROUPS.items()],
        next_href=url_for("audit.listing", sebelum=further, **here) if further else None,
        first_href=url_for("audit.listing", **here) if before is not None else None,
    )
