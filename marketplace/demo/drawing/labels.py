"""What is printed on packs: a sticker with its sign, and bars that stand for words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import NILA, PAPER, brightness
from marketplace.demo.drawing.emblems import EMBLEMS
from marketplace.demo.drawing.outlines import arc, rounded, star

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush


def ink_on(paper: str) -> str:
    return NILA if brightness(paper) > 0.45 else PAPER


def sticker(b: Brush, x: float, y: float, radius: float, look: Look, shape: int | None = None) -> None:
    """A label with its sign: round, toothed, arched or square, by the look's style."""
    paper = look.label
    ink = look.pack if abs(brightness(look.pack) - brightness(paper)) > 0.3 else ink_on(paper)
    shape = look.style % 4 if shape is None else shape
    if shape == 0:
        b.oval(x, y, radius, radius, paper)
        b.ring(x, y, radius * 0.86, radius * 0.86, radius * 0.05, ink)
    elif shape == 1:
        b.fill(star(x, y, radius * 1.06, radius * 0.96, 22), paper)
        b.oval(x, y, radius * 0.8, radius * 0.8, ink)
        ink, paper = paper, ink
    elif shape == 2:
        b.fill(rounded(x - radius * 0.85, y - radius, x + radius * 0.85, y + radius, radius * 0.2), paper)
        b.line(
            rounded(x - radius * 0.74, y - radius * 0.89, x + radius * 0.74, y + radius * 0.89, radius * 0.14),
            radius * 0.04,
            ink,
            True,
        )
    else:
        top = arc(x, y - radius * 0.15, radius * 0.85, radius * 0.85, 180, 360)
        b.fill([*top, (x + radius * 0.85, y + radius), (x - radius * 0.85, y + radius)], paper)
    wordy = shape in (2, 3)
    EMBLEMS[look.emblem](
        b.at(x, y - (radius * 0.16 if wordy else 0), radius * (0.0102 if wordy else 0.0108)), ink, paper
    )
    if wordy:
        b.box(x - radius * 0.45, y + radius * 0.56, x + radius * 0.45, y + radius * 0.63, ink, 3)
        b.box(x - radius * 0.28, y + radius * 0.72, x + radius * 0.28, y + radius * 0.78, ink, 3)


def words(b: Brush, x: float, y: float, across: float, ink: str) -> None:
    """Two short bars that stand for words."""
    b.box(x - across, y, x + across, y + 13, ink, 6)
    b.box(x - across * 0.6, y + 24, x + across * 0.6, y + 33, ink, 4)
