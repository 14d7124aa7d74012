"""What scenes have in common: sun, sea, sand, ground, trees, wheels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import (
    KUNYIT,
    SOGA,
    WHITE,
    clear,
    darker,
    lighter,
)
from marketplace.demo.drawing.outlines import band, leaf, smooth

if TYPE_CHECKING:
    from marketplace.demo.pictures import Brush

SAND, SEA, FIELD, PAVING = "#f0d9a6", "#2f8fa8", "#7fb56a", "#d9cdb8"


def sun(b: Brush, x: float = 780, y: float = 220, radius: float = 92) -> None:
    b.oval(x, y, radius * 1.35, radius * 1.35, clear(KUNYIT, 0.25))
    b.oval(x, y, radius, radius, KUNYIT)


def beach(b: Brush, line: float = 560, shore: float = 700) -> None:
    b.box(0, line, 1000, 1000, SEA)
    for k in range(5):
        y = line + 26 + k * 34
        b.line(
            smooth([(x, y + (7 if (x // 60 + k) % 2 else -7)) for x in range(-60, 1120, 60)], False, 4),
            6,
            lighter(SEA, 0.3),
        )
    b.fill(
        [
            *smooth(
                [(0, shore), (240, shore - 26), (520, shore + 14), (800, shore - 18), (1000, shore + 6)],
                False,
            ),
            (1000, 1000),
            (0, 1000),
        ],
        WHITE,
    )
    b.fill(
        [
            *smooth(
                [(0, shore + 18), (240, shore - 6), (520, shore + 34), (800, shore + 2), (1000, shore + 26)],
                False,
            ),
            (1000, 1000),
            (0, 1000),
        ],
        SAND,
    )
    for _ in range(40):
        b.oval(b.dice.uniform(20, 980), b.dice.uniform(shore + 70, 985), 6, 3, darker(SAND, 0.12))


def ground(b: Brush, colour: str, line: float = 680) -> None:
    b.fill(
        [
            *smooth([(0, line), (300, line - 26), (650, line + 10), (1000, line - 20)], False),
            (1000, 1000),
            (0, 1000),
        ],
        colour,
    )
    for k in range(6):
        y = line + 60 + k * 46
        for j in range(7):
            x = j * 160 + (k % 2) * 80 - 30
            b.line([(x, y), (x + 50, y)], 6, darker(colour, 0.1))


def casuarina(b: Brush, x: float, y: float, size: float = 1) -> None:
    """The cemara trees of Karang Jahe."""
    tree = b.at(x, y, size)
    tree.line([(0, 0), (6, -300)], 22, SOGA)
    for level, half in ((-120, 130), (-210, 112), (-290, 88), (-360, 62), (-420, 36)):
        tree.fill(
            smooth(
                [
                    (-half, level),
                    (-half * 0.4, level - 70),
                    (0, level - 120),
                    (half * 0.4, level - 70),
                    (half, level),
                    (0, level + 22),
                ]
            ),
            "#1d6b40" if level % 4 else "#2f7f4f",
        )


def palm(b: Brush, x: float, y: float, size: float = 1, flip: bool = False) -> None:
    tree = b.at(x, y, size, 0, flip)
    trunk = [(0, 0), (-14, -160), (10, -320), (50, -440)]
    tree.fill(band(trunk, [24, 18, 15, 12]), SOGA)
    for k in range(9):
        px = trunk[min(k // 3, 2)][0]
        tree.line([(px - 16, -20 - k * 46), (px + 18, -26 - k * 46)], 4, darker(SOGA, 0.25))
    for turn in (-178, -146, -100, -58, -26, 4, 26, 160):
        tree.at(50, -440, 1, turn).fill(leaf(230, 64, -18), "#17693a" if turn % 4 else "#2f7f4f")
    for dx, dy in ((34, -420), (62, -416), (48, -402)):
        tree.oval(dx, dy, 18, 18, "#8d572b")


def wheel(b: Brush, x: float, y: float, radius: float, hub: str = "#d5d8e2") -> None:
    b.oval(x, y, radius, radius, "#23273a")
    b.oval(x, y, radius * 0.56, radius * 0.56, hub)
    b.oval(x, y, radius * 0.2, radius * 0.2, "#656b82")
