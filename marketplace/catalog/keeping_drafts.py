"""What is typed is kept at once: one draft for each opened form, however often it is sent."""

from __future__ import annotations

from marketplace.foundation.actor import Actor
from marketplace.foundation.database import transaction
from marketplace.foundation.idempotency import once

from .drafting import ListingDraft, draft_listing, redraft_listing
from .listing import Listing
from .rights import listing_for
from .storing import same_picture


def keep_draft(
    actor: Actor, seller_id: int, row: Listing | None, draft: ListingDraft, photo_id: int | None, key: str
) -> Listing:
    """The listing with what was typed: ``row`` said anew, or the one draft of the form that carries ``key``."""
    public_id = row.public_id if row else ""
    with transaction():
        if public_id:
            redraft_listing(actor, public_id, draft, photo_id)
        else:
            public_id = _draft_once(actor, seller_id, key, draft, photo_id)
    return listing_for(actor, public_id)


def _draft_once(actor: Actor, seller_id: int, key: str, draft: ListingDraft, photo_id: int | None) -> str:
    """One draft per opened form: the form sent again (double press, Back key) changes that draft."""
    made: list[str] = []

    def make() -> dict[str, str]:
        made.append(draft_listing(actor, seller_id, draft, photo_id))
        return {"barang": made[0]}

    public_id: str = once(f"jual:{seller_id}", key, {}, make)["barang"]
    if not made and listing_for(actor, public_id).state == "draft":
        redraft_listing(actor, public_id, draft, _unless_attached(photo_id, public_id, actor))
    return public_id


def _unless_attached(photo_id: int | None, public_id: str, actor: Actor) -> int | None:
    """A second press uploads the same picture again; the draft has it already."""
    return None if photo_id is None or same_picture(listing_for(actor, public_id).id, photo_id) else photo_id
