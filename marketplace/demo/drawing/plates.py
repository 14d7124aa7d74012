"""What goods lie on: woven tray, banana leaf, enamel plate, board, clay bowl; and heaps of things on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import (
    BAMBOO,
    BANANA_LEAF,
    CLAY,
    NILA,
    SOGA,
    WHITE,
    clear,
    darker,
    lighter,
)
from marketplace.demo.drawing.outlines import arc, leaf, oval, rounded, smooth, turned
from marketplace.demo.drawing.pieces import pile

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush


def plate(b: Brush, kind: str, y: float = 660) -> None:
    """Something to lie on, about 760 wide; things stand on it around ``y``."""
    {"tampah": _tampah, "leaf": _leaf, "enamel": _enamel, "board": _board, "bowl": _bowl, "ice": _ice}[kind](b, y)


def _tampah(b: Brush, y: float) -> None:
    b.shadow(500, y + 46, 400, 150)
    b.oval(500, y + 16, 404, 168, darker(BAMBOO, 0.4))
    b.oval(500, y, 404, 168, darker(BAMBOO, 0.1))
    with b.clip(oval(500, y, 372, 146)) as inside:
        inside.box(100, y - 160, 900, y + 160, "#e8c88e")
        for k in range(-14, 30):
            x = 100 + k * 44
            inside.line([(x, y - 160), (x + 260, y + 160)], 9, "#d3a968")
            inside.line([(x, y - 160), (x - 260, y + 160)], 9, "#c99b5a70")
    b.ring(500, y, 388, 157, 10, lighter(BAMBOO, 0.25))


def _leaf(b: Brush, y: float) -> None:
    b.shadow(500, y + 50, 400, 120)
    green = BANANA_LEAF
    shape = smooth(
        [
            (84, y + 10),
            (220, y - 130),
            (520, y - 160),
            (790, y - 120),
            (920, y - 10),
            (800, y + 130),
            (480, y + 158),
            (200, y + 130),
        ]
    )
    b.fill(shape, green)
    with b.clip(shape) as inside:
        inside.fill([(60, y + 10), (940, y - 30), (940, y + 200), (60, y + 200)], darker(green, 0.12))
        for k in range(16):
            x = 110 + k * 54
            inside.line([(x, y + 4), (x + 50, y - 160)], 4, lighter(green, 0.16))
            inside.line([(x, y + 4), (x + 50, y + 160)], 4, darker(green, 0.25))
        inside.line([(70, y + 12), (940, y - 18)], 14, lighter(green, 0.35))


def _enamel(b: Brush, y: float) -> None:
    b.shadow(500, y + 52, 380, 126)
    b.oval(500, y + 14, 390, 150, darker(NILA, 0.2))
    b.oval(500, y, 390, 150, NILA)
    b.oval(500, y, 374, 140, WHITE)
    b.oval(500, y + 8, 270, 92, "#e6e9f3")
    b.oval(500, y + 16, 262, 84, "#f6f7fb")


def _board(b: Brush, y: float) -> None:
    b.shadow(500, y + 120, 400, 40)
    b.fill(rounded(112, y - 110, 888, y + 136, 40), darker(SOGA, 0.25))
    b.fill(rounded(112, y - 126, 888, y + 112, 40), "#a36a38")
    for k, dy in enumerate((-80, -36, 14, 60)):
        b.line(
            smooth([(140, y + dy), (360, y + dy + 12 - k * 6), (640, y + dy - 8), (860, y + dy + 4)], False),
            5,
            "#8d572b",
        )
    b.oval(830, y - 8, 24, 20, darker(SOGA, 0.2))


def _bowl(b: Brush, y: float) -> None:
    b.shadow(500, y + 176, 260, 32)
    b.fill(turned(500, [(y - 60, 344), (y - 20, 334), (y + 80, 270), (y + 150, 170), (y + 176, 140)]), CLAY)
    b.fill(
        smooth([(500 + 180, y - 40), (836, y - 40), (770, y + 80), (650, y + 170), (590, y + 170), (690, y + 60)]),
        clear(darker(CLAY, 0.5), 0.3),
    )
    b.oval(500, y - 60, 346, 84, lighter(CLAY, 0.22))
    b.oval(500, y - 54, 322, 70, darker(CLAY, 0.4))
    for k in range(12):
        x = 216 + k * 52
        b.at(x, y + 24 + 46 * (1 - abs(x - 500) / 300), 0.2).fill(
            [(0, -50), (44, 0), (0, 50), (-44, 0)], lighter(CLAY, 0.35)
        )


def _ice(b: Brush, y: float) -> None:
    b.shadow(500, y + 56, 390, 120)
    b.fill(rounded(110, y - 130, 890, y + 150, 50), "#0b5f7a")
    b.fill(rounded(126, y - 130, 874, y + 122, 40), "#cfe8ef")
    for _ in range(60):
        x, dy = b.dice.uniform(160, 840), b.dice.uniform(-104, 96)
        cube = b.at(x, y + dy, b.dice.uniform(0.6, 1), b.dice.uniform(0, 90))
        cube.fill(rounded(-26, -22, 26, 22, 7), b.dice.choice(("#e9f6fa", "#dcf0f6", "#f6fcfe", "#bfe0ea")))


def heap(b: Brush, look: Look) -> None:
    """A heap of pieces on whatever this look lies on."""
    plate(b, look.base, 690 if look.base == "bowl" else 640)
    foot = {"bowl": 660, "enamel": 680, "tampah": 706, "leaf": 700, "board": 690, "ice": 690}[look.base]
    wide = {"bowl": 306, "enamel": 296, "tampah": 344, "leaf": 330, "board": 340, "ice": 340}[look.base]
    high = 350 if look.base != "bowl" else 320
    size = look.grain * 1.6
    b.oval(500, foot - 6, wide + size * 0.4, size * 0.9 + 26, "#161a2e26")
    mound(b, look, foot, wide, high * 0.8)
    pile(b, look.piece, look.a, look.c, 500, foot, wide, high, size)
    if look.base == "bowl":
        b.line(arc(500, 630, 334, 76, 8, 172, 40), 16, lighter(CLAY, 0.22))
    if look.emblem in ("leaves", "palm"):
        sprig(b, 760, foot - 10)


def mound(b: Brush, look: Look, foot: float, wide: float, high: float) -> None:
    """The solid inside of a heap of small things."""
    shape = smooth(
        [
            (500 - wide, foot),
            (500 - wide * 0.6, foot - high * 0.55),
            (500, foot - high),
            (500 + wide * 0.6, foot - high * 0.55),
            (500 + wide, foot),
            (500, foot + 46),
        ]
    )
    b.fill(shape, darker(look.a, 0.25))


def sprig(b: Brush, x: float, y: float, turn: float = -30) -> None:
    """A few green leaves beside the goods."""
    for extra in (-34, 0, 34):
        stem = b.at(x, y, 1, turn + extra)
        stem.fill(leaf(130, 52), "#4e9a4b" if extra else "#2f7a3b")
        stem.line([(8, 0), (112, 0)], 4, "#8cc487")
