"""All the things that stand on a cloth, by the name a look gives them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from marketplace.demo.drawing import packs
from marketplace.demo.drawing.crafts import CRAFTS
from marketplace.demo.drawing.garden import GARDEN
from marketplace.demo.drawing.plates import heap
from marketplace.demo.drawing.sea import SEA
from marketplace.demo.drawing.textiles import TEXTILES

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush

PACKS = (
    packs.pouch,
    packs.bag,
    packs.jar,
    packs.bottle,
    packs.cup,
    packs.sack,
    packs.carton,
    packs.sweets,
    packs.besek,
    packs.vacuum,
    packs.packet,
    packs.paperbag,
    packs.pot,
)
THINGS: dict[str, Callable[[Brush, Look], None]] = {
    **{pack.__name__: pack for pack in PACKS},
    "heap": heap,
    **SEA,
    **GARDEN,
    **CRAFTS,
    **TEXTILES,
}
