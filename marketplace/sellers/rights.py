"""Who may do what to a stall."""

from __future__ import annotations

from marketplace.foundation.actor import SYSTEM, Actor
from marketplace.foundation.errors import NotAllowed, NotFound

from .seller import Seller


def must_work_for(actor: Actor, bumdesa_id: int) -> None:
    """Raises NotAllowed unless the actor works for that Bumdesa (or is the system)."""
    if actor is not SYSTEM and not actor.works_for(bumdesa_id):
        raise NotAllowed("Hanya petugas BUMDesa yang boleh melakukan ini.")


def must_own_or_serve(actor: Actor, seller: Seller) -> None:
    """The keeper of the stall or staff of its Bumdesa; to others it looks as if the stall were not there."""
    if actor is SYSTEM or seller.id in actor.stalls or actor.works_for(seller.bumdesa_id):
        return
    raise NotFound("Lapak ini tidak ada.")
