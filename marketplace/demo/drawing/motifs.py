"""Motifs of cloth for sale: batik of Lasem, weaving, checks. They fill a square of 1000 with three colours."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import (
    KUNYIT,
    MENGKUDU,
    NILA,
    clear,
    darker,
    lighter,
    mix,
)
from marketplace.demo.drawing.outlines import arc, band, leaf, smooth, star

if TYPE_CHECKING:
    from marketplace.demo.pictures import Brush

Motif = Callable[["Brush", str, str, str], None]
PALE = "#fbf1dc"


def latohan(b: Brush, a: str, c: str, d: str) -> None:
    """Sea grapes: curling stems with strings of beads."""
    for y in range(60, 1000, 150):
        for x in range(40, 1000, 170):
            x0 = x + (y // 150 % 2) * 85
            b.line(
                smooth([(x0 - 70, y + 30), (x0 - 20, y - 30), (x0 + 40, y + 10), (x0 + 20, y + 44)], False),
                7,
                d,
            )
            for k in range(7):
                b.oval(x0 - 66 + k * 17, y - 26 + abs(k - 2) * 13, 10, 10, c)
                b.oval(x0 - 58 + k * 17, y + 4 + abs(k - 2) * 13, 6, 6, d)
            b.fill(star(x0 + 60, y + 54, 26, 10, 6), c)


def tiga_negeri(b: Brush, a: str, c: str, d: str) -> None:
    """Red of Lasem, indigo of Pekalongan, soga of Solo: big flowers on fine ground."""
    for y in range(0, 1000, 44):
        for x in range(0, 1000, 44):
            b.oval(x + (y // 44 % 2) * 22, y, 4, 4, clear(c, 0.8))
    for k, (x, y) in enumerate(
        ((210, 210), (500, 330), (780, 220), (330, 560), (660, 600), (200, 800), (500, 850), (800, 840))
    ):
        flower = (MENGKUDU, NILA, "#8d4a1c")[k % 3]
        for turn in range(0, 360, 45):
            b.at(x, y, 1, turn).fill(leaf(104, 54), flower)
            b.at(x, y, 1, turn).line([(30, 0), (86, 0)], 4, a)
        b.oval(x, y, 32, 32, KUNYIT)
        b.oval(x, y, 16, 16, flower)
        for turn in (20, 140, 260):
            b.at(x, y, 1, turn).fill(
                band([(100, 0), (150, 30), (180, 4)], [6, 9, 1]), (NILA, "#8d4a1c", MENGKUDU)[k % 3]
            )


def sekar_jagad(b: Brush, a: str, c: str, d: str) -> None:
    """A map of many motifs in wavy islands."""
    islands = (
        (180, 200, 210, a),
        (520, 180, 200, c),
        (820, 260, 220, d),
        (260, 540, 220, d),
        (600, 520, 230, "#f3e2c2"),
        (860, 640, 200, c),
        (180, 840, 220, c),
        (520, 850, 220, a),
        (840, 900, 200, "#e9d3a4"),
    )
    for k, (x, y, radius, colour) in enumerate(islands):
        shape = smooth(
            [
                (x + radius * (0.9 + 0.2 * ((j * 7 + k * 3) % 5) / 4 - 0.1) * dx, y + radius * 0.9 * dy)
                for j, (dx, dy) in enumerate(
                    ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7))
                )
            ]
        )
        b.fill(shape, colour)
        b.line(shape, 10, PALE, True)
        with b.clip(shape) as inside:
            ink = PALE if colour in (a, c, d) else a
            for j in range(-3, 4):
                for i in range(-3, 4):
                    px, py = x + i * 62 + (j % 2) * 31, y + j * 58
                    if k % 4 == 0:
                        inside.fill(star(px, py, 22, 9, 5), ink)
                    elif k % 4 == 1:
                        inside.ring(px, py, 20, 20, 6, ink)
                        inside.oval(px, py, 7, 7, ink)
                    elif k % 4 == 2:
                        inside.at(px, py, 1, 45).fill(leaf(44, 24), ink)
                    else:
                        inside.line([(px - 26, py), (px, py - 22), (px + 26, py)], 6, ink)


def watu_pecah(b: Brush, a: str, c: str, d: str) -> None:
    """Broken stones (krecak): cracked ground with sprigs."""
    for y in range(0, 1050, 78):
        for x in range(0, 1050, 84):
            points = [
                (x + dx * 40 + b.dice.uniform(-12, 12), y + dy * 37 + b.dice.uniform(-12, 12))
                for dx, dy in ((-1, -0.6), (0, -1), (1, -0.5), (0.9, 0.7), (-0.2, 1), (-1, 0.6))
            ]
            b.fill(points, b.dice.choice((lighter(a, 0.16), lighter(a, 0.08), darker(a, 0.12), mix(a, c, 0.3))))
    for x, y, turn in ((260, 280, -30), (680, 260, 40), (460, 560, 10), (240, 820, -50), (720, 800, 25)):
        for extra in (-60, -30, 0, 30, 60):
            b.at(x, y, 1, turn + extra - 90).fill(leaf(130, 44), c if extra % 60 else d)
        b.oval(x, y, 24, 24, d)


def cap(b: Brush, a: str, c: str, d: str) -> None:
    """Stamped: a strict grid of rosettes."""
    for y in range(50, 1050, 125):
        for x in range(50, 1050, 125):
            b.fill(star(x, y, 56, 34, 8), c)
            b.oval(x, y, 28, 28, a)
            b.fill(star(x, y, 20, 8, 4), d)
            b.oval(x + 62, y + 62, 13, 13, d)


def natural(b: Brush, a: str, c: str, d: str) -> None:
    """Coast in plant colours: waves, fish and sails."""
    for y in range(0, 1050, 70):
        b.line(
            smooth([(x, y + (14 if x // 60 % 2 else -14)) for x in range(-20, 1080, 60)], False, 4),
            10,
            c if y // 70 % 2 else mix(a, c, 0.4),
        )
    for x, y, flip in (
        (240, 240, False),
        (640, 330, True),
        (330, 560, True),
        (760, 620, False),
        (220, 830, False),
        (600, 860, True),
    ):
        f = b.at(x, y, 1.1, 0, flip)
        f.fill(smooth([(-80, 0), (-20, -38), (44, -14), (56, 0), (44, 14), (-20, 38)]), d)
        f.fill([(48, 0), (96, -38), (82, 0), (96, 38)], d)
        f.oval(-46, -6, 8, 8, a)
        for k in range(3):
            f.line(arc(-14 + k * 20, 0, 10, 20, -60, 60, 6), 4, a)


def ikat(b: Brush, a: str, c: str, d: str) -> None:
    """Tied threads: stepped diamonds with feathered edges."""
    for y in range(0, 1050, 250):
        for x in range(0, 1050, 210):
            for radius, colour in ((120, c), (88, a), (60, d), (28, a)):
                b.fill([(x, y - radius), (x + radius * 0.8, y), (x, y + radius), (x - radius * 0.8, y)], colour)
            for k in range(-5, 6):
                b.line([(x + k * 18, y - 126 + abs(k) * 22), (x + k * 18, y - 100 + abs(k) * 22)], 5, c)
        for k in range(34):
            b.fill(
                [(k * 32, y + 118), (k * 32 + 16, y + 96), (k * 32 + 32, y + 118), (k * 32 + 16, y + 140)],
                d if k % 2 else c,
            )


def plaid(b: Brush, a: str, c: str, d: str) -> None:
    """Goyor sarong: soft broad checks."""
    for k in range(0, 1050, 190):
        for at, width, colour in ((0, 90, clear(c, 0.6)), (110, 16, clear(d, 0.9)), (140, 16, clear(d, 0.9))):
            b.box(k + at, 0, k + at + width, 1000, colour)
            b.box(0, k + at, 1000, k + at + width, colour)


def scarf(b: Brush, a: str, c: str, d: str) -> None:
    for y in range(40, 1050, 120):
        for x in range(40, 1050, 120):
            for turn in range(0, 360, 60):
                b.at(x, y, 1, turn).oval(28, 0, 22, 11, c)
            b.oval(x, y, 12, 12, d)
            b.oval(x + 60, y + 60, 9, 9, d)


MOTIFS: dict[str, Motif] = {
    "latohan": latohan,
    "tiga_negeri": tiga_negeri,
    "sekar_jagad": sekar_jagad,
    "watu_pecah": watu_pecah,
    "cap": cap,
    "natural": natural,
    "ikat": ikat,
    "plaid": plaid,
    "scarf": scarf,
}
