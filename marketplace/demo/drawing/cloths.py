"""Cloths to lay things on: small repeating motifs of batik and weaving, quiet enough to stay behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from marketplace.demo.drawing.outlines import arc, oval, star

if TYPE_CHECKING:
    from marketplace.demo.pictures import Brush

Ground = tuple[str, str, str]


def kawung(b: Brush, side: float, ground: Ground) -> None:
    cloth, motif, _ = ground
    for x, y in ((0, 0), (side, 0), (0, side), (side, side), (side / 2, side / 2)):
        for turn, dx, dy in ((45, 1, 1), (-45, 1, -1), (45, -1, -1), (-45, -1, 1)):
            px, py = x + dx * side / 4, y + dy * side / 4
            b.oval(px, py, side * 0.265, side * 0.15, motif, turn)
            b.oval(px, py, side * 0.19, side * 0.085, cloth, turn)
            b.oval(px, py, side * 0.05, side * 0.03, motif, turn)


def parang(b: Brush, side: float, ground: Ground) -> None:
    _, motif, _ = ground
    for shift in (-1, 0, 1, 2):
        for step in range(-1, 5):
            x, y = shift * side + step * side / 4 - side / 2, step * side / 4
            b.oval(x + side * 0.1, y, side * 0.19, side * 0.075, motif, -20)
            b.oval(x + side * 0.24, y + side * 0.055, side * 0.05, side * 0.05, motif)
        b.line(
            [
                (shift * side - side, -side / 2 + side * 0.2),
                (shift * side + side * 0.7, side * 1.2 + side * 0.2),
            ],
            side * 0.035,
            motif,
        )


def lurik(b: Brush, side: float, ground: Ground) -> None:
    _, motif, thread = ground
    for at, width, colour in (
        (0.06, 0.05, motif),
        (0.18, 0.02, motif),
        (0.26, 0.09, motif),
        (0.42, 0.02, thread),
        (0.47, 0.02, thread),
        (0.6, 0.05, motif),
        (0.72, 0.02, motif),
        (0.8, 0.09, motif),
    ):
        b.box(at * side, 0, (at + width) * side, side, colour)


def truntum(b: Brush, side: float, ground: Ground) -> None:
    _, motif, thread = ground
    for x, y in ((0.25, 0.25), (0.75, 0.75)):
        b.fill(star(x * side, y * side, side * 0.17, side * 0.06, 8), motif)
        b.oval(x * side, y * side, side * 0.03, side * 0.03, thread)
    for x, y in ((0.75, 0.25), (0.25, 0.75)):
        for dx, dy in ((-0.08, 0), (0.08, 0), (0, -0.08), (0, 0.08)):
            b.oval((x + dx) * side, (y + dy) * side, side * 0.028, side * 0.028, motif)


def mega(b: Brush, side: float, ground: Ground) -> None:
    """Clouds of Cirebon, as rows of scallops."""
    cloth, motif, _ = ground
    for row in range(-1, 4):
        for column in range(-1, 3):
            x, y = (column + (row % 2) / 2) * side, row * side / 2 + side / 2
            for radius, colour in (
                (0.5, motif),
                (0.43, cloth),
                (0.34, motif),
                (0.28, cloth),
                (0.18, motif),
                (0.13, cloth),
            ):
                b.oval(x, y, side * radius, side * radius, colour)


def ceplok(b: Brush, side: float, ground: Ground) -> None:
    cloth, motif, thread = ground
    half = side / 2
    for x, y in ((half, half), (0, 0), (side, 0), (0, side), (side, side)):
        b.fill(star(x, y, side * 0.3, side * 0.17, 4, 0), motif)
        b.fill(star(x, y, side * 0.2, side * 0.1, 4, 45), cloth)
        b.oval(x, y, side * 0.06, side * 0.06, thread)
    for x, y in ((half, 0), (0, half), (half, side), (side, half)):
        b.oval(x, y, side * 0.07, side * 0.07, motif)
        b.oval(x, y, side * 0.035, side * 0.035, cloth)


def nitik(b: Brush, side: float, ground: Ground) -> None:
    _, motif, thread = ground
    step = side / 4
    for row in range(4):
        for column in range(4):
            x, y = (column + 0.5) * step, (row + 0.5) * step
            size = step * (0.22 if (row + column) % 2 else 0.1)
            b.box(x - size, y - size, x + size, y + size, thread if size < step * 0.2 else motif)


def sisik(b: Brush, side: float, ground: Ground) -> None:
    cloth, motif, _ = ground
    for row in range(-1, 4):
        for column in range(-1, 4):
            x, y = (column + (row % 2) / 2) * side / 2, row * side / 3 + side / 6
            b.oval(x, y, side * 0.255, side * 0.255, motif)
            b.oval(x, y, side * 0.225, side * 0.225, cloth)
            b.oval(x, y + side * 0.09, side * 0.04, side * 0.04, motif)


def checks(b: Brush, side: float, ground: Ground) -> None:
    _, motif, thread = ground
    veil = motif + "90"
    for at, width in ((0.08, 0.3), (0.46, 0.06)):
        b.box(at * side, 0, (at + width) * side, side, veil)
        b.box(0, at * side, side, (at + width) * side, veil)
    b.box(0.72 * side, 0, 0.74 * side, side, thread)
    b.box(0, 0.72 * side, side, 0.74 * side, thread)


def anyam(b: Brush, side: float, ground: Ground) -> None:
    _, motif, _ = ground
    half, gap = side / 2, side * 0.06
    for x, y in ((0, 0), (half, half)):
        for k in range(3):
            at = gap + k * (half - gap) / 3
            b.box(x + gap / 2, y + at, x + half - gap / 2, y + at + half * 0.18, motif, 4)
            b.box(
                x + at + (half if x == 0 else -half),
                y + gap / 2,
                x + at + half * 0.18 + (half if x == 0 else -half),
                y + half - gap / 2,
                motif,
                4,
            )


def leaves(b: Brush, side: float, ground: Ground) -> None:
    _, motif, thread = ground
    for x, y, turn in ((0.25, 0.3, -35), (0.75, 0.8, 35)):
        stem = b.at(x * side, y * side, side / 100, turn)
        for dx in (-14, 0, 14):
            stem.oval(dx, -9, 10, 4, motif, -40)
            stem.oval(dx, 9, 10, 4, motif, 40)
        stem.oval(25, 0, 9, 4, motif)
        stem.line([(-24, 0), (20, 0)], 1.6, motif)
        b.oval((1 - x) * side, y * side, side * 0.025, side * 0.025, thread)


def waves(b: Brush, side: float, ground: Ground) -> None:
    _, motif, _ = ground
    for row in range(3):
        y = (row + 0.5) * side / 3
        for x, down in ((0, 1), (side / 2, -1), (side, 1)):
            start, end = (0, 180) if down > 0 else (180, 360)
            b.line(arc(x + side / 4, y, side / 4, side * 0.08, start, end), side * 0.035, motif + "ff")


CLOTHS: dict[str, tuple[float, Callable[[Brush, float, Ground], None]]] = {
    "kawung": (100, kawung),
    "parang": (120, parang),
    "lurik": (140, lurik),
    "truntum": (90, truntum),
    "mega": (130, mega),
    "ceplok": (110, ceplok),
    "nitik": (88, nitik),
    "sisik": (120, sisik),
    "checks": (125, checks),
    "anyam": (100, anyam),
    "leaves": (125, leaves),
    "waves": (100, waves),
}


def border(b: Brush, ground: Ground, kind: str) -> None:
    """The edge of the cloth: tumpal triangles or threads, along the bottom or the left side."""
    cloth, motif, thread = ground
    if kind == "threads":
        for at, width in ((40, 10), (60, 26), (96, 10)):
            b.box(at, 0, at + width, 1000, thread)
        return
    b.box(0, 905, 1000, 1000, motif)
    for step in range(13):
        x = step * 80
        b.fill([(x - 36, 1000), (x, 918), (x + 36, 1000)], thread)
        b.fill(oval(x, 978, 9, 14), cloth)
    b.box(0, 890, 1000, 900, thread)
