"""All places and services, by the name a look gives them; they bring their own ground under a patterned sky."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from marketplace.demo.drawing.coast import COAST
from marketplace.demo.drawing.village import VILLAGE
from marketplace.demo.drawing.work import WORK

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush

SCENES: dict[str, Callable[[Brush, Look], None]] = {**COAST, **VILLAGE, **WORK}
