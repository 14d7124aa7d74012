"""All the things that stand on a cloth, by the name a look gives them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from marketplace.demo.drawing.bags import BAGS
from marketplace.demo.drawing.boxes import BOXES
from marketplace.demo.drawing.crafts import CRAFTS
from marketplace.demo.drawing.garden import GARDEN
from marketplace.demo.drawing.plates import heap
from marketplace.demo.drawing.sea import SEA
from marketplace.demo.drawing.textiles import TEXTILES
from marketplace.demo.drawing.vessels import VESSELS

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush

THINGS: dict[str, Callable[[Brush, Look], None]] = {
    **BAGS,
    **VESSELS,
    **BOXES,
    "heap": heap,
    **SEA,
    **GARDEN,
    **CRAFTS,
    **TEXTILES,
}
