"""Single pieces of what is sold: a crisp, a bean, a shrimp. Drawn about the origin within a radius of 50.

Each takes two colours: the body and what is in or on it. Packs fill their windows with them, plates carry
heaps of them.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import DAUN, INK, WHITE, clear, darker, lighter, mix
from marketplace.demo.drawing.outlines import Outline, arc, band, leaf, rounded, smooth, star, turned

if TYPE_CHECKING:
    from marketplace.demo.pictures import Brush

Piece = Callable[["Brush", str, str], None]


def uneven(b: Brush, across: float, down: float, rough: float = 0.1, corners: int = 9) -> Outline:
    """A soft shape that is never twice the same."""
    points = []
    for step in range(corners):
        angle = 2 * math.pi * step / corners
        reach = 1 + b.dice.uniform(-rough, rough)
        points.append((across * reach * math.cos(angle), down * reach * math.sin(angle)))
    return smooth(points, steps=4)


def chip(b: Brush, a: str, c: str) -> None:
    shape = uneven(b, 50, 42)
    b.fill(shape, darker(a, 0.18))
    b.at(-2, -4, 0.94).fill(shape, a)
    for _ in range(5):
        b.oval(b.dice.uniform(-28, 28), b.dice.uniform(-26, 18), 6, 4.5, c)


def slice_(b: Brush, a: str, c: str) -> None:
    """A long thin banana crisp."""
    b.oval(0, 0, 56, 27, darker(a, 0.2))
    b.oval(-1, -4, 54, 24, a)
    b.oval(0, -4, 34, 10, lighter(a, 0.35))
    for x in (-20, -7, 7, 20):
        b.oval(x, -4, 3.5, 2.5, c)


def veined(b: Brush, a: str, c: str) -> None:
    shape = uneven(b, 48, 41)
    b.fill(shape, darker(a, 0.2))
    b.at(-1, -4, 0.95).fill(shape, a)
    for _ in range(9):
        x, y, turn = b.dice.uniform(-30, 30), b.dice.uniform(-28, 20), b.dice.uniform(0, 3)
        b.line([(x, y), (x + 10 * math.cos(turn), y + 8 * math.sin(turn))], 3, c)


def tempe(b: Brush, a: str, c: str) -> None:
    b.fill(rounded(-46, -34, 46, 38, 12), darker(a, 0.25))
    b.fill(rounded(-46, -38, 46, 32, 12), a)
    for x, y in (
        (-28, -22),
        (-4, -24),
        (22, -20),
        (-32, 4),
        (-10, 0),
        (14, 4),
        (34, 2),
        (-20, 22),
        (6, 22),
        (28, 20),
    ):
        b.oval(x, y, 10, 8, c, b.dice.uniform(0, 90))


def wedge(b: Brush, a: str, c: str) -> None:
    b.fill(smooth([(-50, 22), (0, -38), (50, 22), (0, 38)], steps=5), darker(a, 0.22))
    b.fill(smooth([(-48, 16), (0, -40), (48, 16), (0, 30)], steps=5), a)
    b.line(smooth([(-26, 12), (0, -20), (26, 12)], False), 4, c)


def leafy(b: Brush, a: str, c: str) -> None:
    b.fill(uneven(b, 50, 40, 0.2, 11), a)
    b.at(-34, 4, 1, -8).fill(leaf(70, 46), c)
    b.at(-34, 4, 1, -8).line([(6, 0), (60, 0)], 3.5, lighter(c, 0.35))


def ripple(b: Brush, a: str, c: str) -> None:
    shape = uneven(b, 52, 44, 0.16, 11)
    b.fill(shape, c)
    b.at(-2, -4, 0.92).fill(shape, a)
    b.at(-2, -3, 0.6).line(shape, 5, c, closed=True)
    b.at(-2, -3, 0.3).fill(shape, mix(a, c, 0.6))


def coin(b: Brush, a: str, c: str) -> None:
    b.oval(0, 3, 44, 38, darker(a, 0.22))
    b.oval(0, -2, 44, 38, a)
    b.oval(0, -2, 31, 26, c)
    b.oval(-2, -4, 27, 22, lighter(c, 0.2))


def grains(b: Brush, a: str, c: str) -> None:
    """Rengginang: a round cake of puffed rice grains."""
    b.oval(0, 2, 48, 42, c)
    for radius, count in ((38, 13), (24, 9), (9, 4)):
        for k in range(count):
            angle = 2 * math.pi * k / count + radius
            b.oval(
                radius * math.cos(angle),
                radius * 0.85 * math.sin(angle),
                9,
                6,
                a if k % 4 else lighter(a),
                math.degrees(angle),
            )


def peyek(b: Brush, a: str, c: str) -> None:
    shape = uneven(b, 54, 45, 0.14, 12)
    b.fill(shape, darker(a, 0.25))
    b.at(-1, -4, 0.94).fill(shape, a)
    for x, y in ((-22, -14), (12, -22), (26, 6), (-8, 10), (-30, 16), (10, 26)):
        b.oval(x, y, 10, 8, c)
        b.oval(x - 2, y - 2, 5, 3.5, lighter(c, 0.3))


def roll(b: Brush, a: str, c: str) -> None:
    b.fill(rounded(-56, -17, 56, 19, 14), darker(a, 0.25))
    b.fill(rounded(-56, -20, 56, 14, 14), a)
    b.oval(54, -3, 9, 17, c)
    b.oval(54, -3, 4, 9, lighter(a, 0.3))
    for x in (-36, -14, 8, 30):
        b.line([(x, -17), (x + 12, 12)], 3, c)


def kernel(b: Brush, a: str, c: str) -> None:
    b.fill(smooth([(-30, -26), (30, -30), (34, 14), (0, 40), (-34, 16)], steps=5), darker(a, 0.2))
    b.fill(smooth([(-28, -30), (28, -32), (30, 8), (0, 30), (-30, 10)], steps=5), a)
    b.oval(0, 14, 12, 9, c)


def grain(b: Brush, a: str, c: str) -> None:
    b.oval(0, 3, 44, 17, darker(a, 0.16))
    b.oval(0, -1, 43, 15, a)
    b.oval(-6, -5, 24, 5, c)


def bean(b: Brush, a: str, c: str) -> None:
    b.oval(0, 3, 45, 32, darker(a, 0.35))
    b.oval(0, -1, 44, 30, a)
    b.line(smooth([(-42, 0), (-14, 7), (14, -7), (42, 0)], False, 4), 6, c)


def round_(b: Brush, a: str, c: str) -> None:
    b.oval(1, 3, 42, 41, darker(a, 0.25))
    b.oval(0, -1, 41, 39, a)
    b.oval(-13, -14, 13, 10, c)


def peanut(b: Brush, a: str, c: str) -> None:
    b.oval(0, 3, 46, 28, darker(a, 0.25))
    b.oval(-2, -1, 44, 26, a)
    b.oval(-12, -8, 20, 8, c)


def cashew(b: Brush, a: str, c: str) -> None:
    b.fill(band(arc(0, 14, 34, 34, 175, 375), [8] + [17] * 8 + [14] * 8 + [16] * 7 + [8]), darker(a, 0.2))
    b.fill(band(arc(0, 10, 34, 34, 175, 375), [8] + [15] * 8 + [12] * 8 + [14] * 7 + [8]), a)
    b.line(arc(0, 10, 37, 37, 205, 300), 4, c)


def almond(b: Brush, a: str, c: str) -> None:
    b.fill(turned(0, [(-46, 2), (-20, 24), (14, 30), (40, 10)]), darker(a, 0.22))
    b.at(-3, -2, 0.92).fill(turned(0, [(-46, 2), (-20, 24), (14, 30), (40, 10)]), a)
    for k in (-1, 0, 1):
        b.line([(k * 4, -28), (k * 12, 24)], 2.5, c)


def chunk(b: Brush, a: str, c: str) -> None:
    shape = uneven(b, 46, 36, 0.22, 7)
    b.fill(shape, darker(a, 0.25))
    b.at(-4, -7, 0.8).fill(shape, a)
    b.at(-8, -12, 0.4).fill(shape, c)


def coal(b: Brush, a: str, c: str) -> None:
    points = [(-44, 6), (-26, -32), (14, -40), (46, -8), (34, 34), (-18, 38)]
    b.fill([(x + b.dice.uniform(-6, 6), y + b.dice.uniform(-6, 6)) for x, y in points], a)
    b.fill([(-36, 2), (-22, -26), (10, -32), (0, -4)], c)


def crystal(b: Brush, a: str, c: str) -> None:
    b.fill([(-34, -8), (0, -30), (34, -8), (34, 22), (0, 42), (-34, 22)], darker(a, 0.14))
    b.fill([(-34, -8), (0, -30), (34, -8), (0, 12)], c)
    b.fill([(-34, -8), (0, 12), (0, 42), (-34, 22)], a)


def cube(b: Brush, a: str, c: str) -> None:
    b.fill(rounded(-42, -30, 42, 42, 9), darker(a, 0.25))
    b.fill(rounded(-42, -40, 42, 26, 9), a)
    b.fill(rounded(-32, -33, 32, -14, 7), c)


def bar(b: Brush, a: str, c: str) -> None:
    b.fill(rounded(-34, -48, 34, 50, 9), darker(a, 0.3))
    b.fill(rounded(-34, -50, 34, 42, 9), a)
    b.fill(rounded(-25, -44, -12, 32, 6), c)


def disc(b: Brush, a: str, c: str) -> None:
    b.oval(0, 5, 47, 45, darker(a, 0.35))
    b.oval(0, -2, 47, 45, a)
    b.oval(0, -3, 37, 35, c)
    for x, y in ((-14, -12), (12, -4), (-4, 14), (18, 16), (-22, 6)):
        b.oval(x, y, 8, 5, mix(a, c, 0.4), x * 2)


def diamond(b: Brush, a: str, c: str) -> None:
    b.fill([(0, -34), (50, 6), (0, 46), (-50, 6)], darker(a, 0.35))
    b.fill([(0, -44), (50, -4), (0, 36), (-50, -4)], a)
    for _ in range(9):
        x, y = b.dice.uniform(-24, 24), b.dice.uniform(-18, 12)
        b.oval(x, y, 8, 4, c, b.dice.uniform(0, 180))


def candy(b: Brush, a: str, c: str) -> None:
    """Wrapped in coloured paper, twisted at both ends; every piece another colour."""
    colour = b.dice.choice((a, c, "#17693a", "#f5b81f", "#b0261d", "#7b2d72"))
    for side in (-1, 1):
        b.fill([(side * 26, 0), (side * 54, -20), (side * 47, 0), (side * 54, 20)], darker(colour, 0.2))
    b.fill(rounded(-32, -23, 32, 23, 12), colour)
    b.fill(rounded(-24, -17, 14, -8, 5), lighter(colour, 0.45))


def colourful(b: Brush, a: str, c: str) -> None:
    colour = b.dice.choice((a, c, "#f7f2e6", "#f3c5cf", "#cfe3a8"))
    shape = uneven(b, 43, 38, 0.07)
    b.fill(shape, darker(colour, 0.2))
    b.at(-2, -5, 0.92).fill(shape, colour)
    for _ in range(8):
        b.oval(b.dice.uniform(-26, 26), b.dice.uniform(-26, 16), 4, 3, darker(colour, 0.14))


def floss(b: Brush, a: str, c: str) -> None:
    for _ in range(7):
        x, y, turn = b.dice.uniform(-40, 40), b.dice.uniform(-35, 35), b.dice.uniform(0, 6.3)
        dx, dy = 34 * math.cos(turn), 24 * math.sin(turn)
        colour = b.dice.choice((a, c, darker(a, 0.2)))
        b.line(smooth([(x - dx, y - dy), (x + dy * 0.3, y), (x + dx, y + dy)], False, 4), 5, colour)


def powder(b: Brush, a: str, c: str) -> None:
    b.oval(0, 0, 60, 60, a)
    for _ in range(6):
        b.oval(b.dice.uniform(-50, 50), b.dice.uniform(-50, 50), 6, 4, c)


def petal(b: Brush, a: str, c: str) -> None:
    """A dried roselle flower."""
    for turn in (-150, -120, -90, -60, -30):
        b.at(0, 26, 1, turn + b.dice.uniform(-8, 8)).fill(leaf(68, 26), b.dice.choice((a, darker(a, 0.25), c)))
    b.oval(0, 26, 17, 13, darker(a, 0.4))


def fishlet(b: Brush, a: str, c: str) -> None:
    b.fill(smooth([(-54, 0), (-20, -11), (24, -5), (38, 0), (24, 6), (-20, 12)], steps=4), a)
    b.fill([(34, 0), (54, -11), (50, 0), (54, 11)], a)
    b.line([(-40, 1), (32, 0)], 5, c)
    b.oval(-44, -2, 4.5, 4.5, INK)


def threadfish(b: Brush, a: str, c: str) -> None:
    b.line(smooth([(-48, 6), (-10, -8), (20, 6), (48, -4)], False, 4), 10, darker(a, 0.1))
    b.line(smooth([(-48, 3), (-10, -11), (20, 3), (48, -7)], False, 4), 6, a)
    b.oval(-46, 2, 3.5, 3.5, c)


def shrimp(b: Brush, a: str, c: str) -> None:
    body = arc(0, 8, 34, 30, -195, 60)
    widths = [4.0] + [17 - k * 0.42 for k in range(24)]
    for turn in (-190, -198):
        b.at(0, 8, 1, turn).line([(34, 0), (62, -14)], 2.5, c)
    for turn in (128, 155, 182):
        b.at(18, 34, 1, turn).fill(leaf(42, 20), c)
    b.fill(band(body, widths), a)
    for turn in (-165, -135, -105, -75, -45, -15, 15):
        b.at(0, 8, 1, turn).line([(22, 0), (44, 0)], 4, c)
    b.oval(-31, 6, 5, 5, INK)


def clove(b: Brush, a: str, c: str) -> None:
    b.fill(band([(-46, 0), (10, 0)], [4, 8]), a)
    b.oval(20, 0, 17, 17, c)
    for turn in (-60, -20, 20, 60):
        b.at(12, 0, 1, turn).fill(leaf(30, 11), a)
    b.oval(20, 0, 10, 10, lighter(c, 0.2))


def stick(b: Brush, a: str, c: str) -> None:
    """A quill of cinnamon."""
    b.fill(rounded(-60, -16, 60, 18, 8), darker(a, 0.3))
    b.fill(rounded(-60, -19, 60, 12, 8), a)
    b.line([(-54, -8), (50, -8)], 4, c)
    b.oval(58, -3, 8, 15, darker(a, 0.5))
    b.oval(58, -3, 4, 8, c)


def mace(b: Brush, a: str, c: str) -> None:
    for turn in range(0, 360, 51):
        b.at(0, 0, 1, turn + b.dice.uniform(-14, 14)).fill(
            band([(4, 0), (24, 8), (46, -6)], [10, 7, 2]), b.dice.choice((a, c))
        )
    b.oval(0, 0, 15, 14, darker(a, 0.3))


def nutmeg(b: Brush, a: str, c: str) -> None:
    b.fill(turned(0, [(-44, 10), (-20, 32), (16, 33), (42, 12)]), darker(a, 0.35))
    b.at(-2, -3, 0.94).fill(turned(0, [(-44, 10), (-20, 32), (16, 33), (42, 12)]), a)
    for k in (-18, -4, 10):
        b.line(smooth([(k * 0.6, -30), (k * 1.1, 0), (k * 0.6, 28)], False, 4), 4, c)


def chili(b: Brush, a: str, c: str) -> None:
    colour = b.dice.choice((a, a, a, mix(a, "#f08a1c", 0.6)))
    b.fill(band([(-34, 2), (-8, -6), (20, 2), (54, 14)], [9, 12, 9, 1]), darker(colour, 0.25))
    b.fill(band([(-34, -1), (-8, -10), (20, -2), (52, 11)], [8, 9, 6, 1]), colour)
    b.line([(-8, -11), (18, -4)], 4, lighter(colour, 0.45))
    b.line([(-36, 0), (-56, -10)], 6, c)
    b.oval(-36, 0, 7, 8, c)


def shallot(b: Brush, a: str, c: str) -> None:
    body = smooth([(0, -40), (12, -22), (34, 2), (22, 32), (0, 38), (-22, 32), (-34, 2), (-12, -22)], steps=5)
    b.fill(body, darker(a, 0.3))
    b.at(-2, -2, 0.93).fill(body, a)
    b.line([(0, -36), (-4, -56)], 6, "#b98f5e")
    for k in (-14, 0, 13):
        b.line(smooth([(k * 0.3, -28), (k * 1.3, 4), (k * 0.6, 30)], False, 4), 3, c)
    for k in (-6, 0, 6):
        b.line([(k, 34), (k * 1.8, 46)], 2.5, "#d8c1a0")


def ginger(b: Brush, a: str, c: str) -> None:
    lobes = [
        (0, 8, 46, 22, -10),
        (-34, -14, 26, 15, 55),
        (2, -22, 24, 14, 80),
        (36, -16, 26, 14, 40),
        (-10, 30, 22, 13, 110),
    ]
    for x, y, across, down, turn in lobes:
        b.oval(x, y + 4, across, down, darker(a, 0.35), turn)
    for x, y, across, down, turn in lobes:
        b.oval(x - 1, y - 1, across * 0.94, down * 0.9, a, turn)
    for x in (-22, -2, 18):
        b.line(arc(x, 8, 7, 16, -70, 70, 8), 3, darker(a, 0.25))
    for x, y in ((-46, -32), (8, -44), (54, -32)):
        b.oval(x, y, 8, 7, c)


def tuber(b: Brush, a: str, c: str) -> None:
    b.fill(band([(-62, 8), (-34, -2), (6, 2), (40, -2), (66, -10)], [5, 20, 24, 18, 3]), darker(a, 0.3))
    b.fill(band([(-60, 4), (-34, -7), (6, -3), (40, -7), (62, -13)], [4, 16, 19, 14, 2]), a)
    for x in (-30, -6, 16, 36):
        b.line([(x, -13), (x + 9, -11)], 3, c)


def curl(b: Brush, a: str, c: str) -> None:
    """A dried piece of coconut flesh: brown outside, white bowl inside."""
    b.fill(smooth([(-48, -14), (0, -30), (48, -14), (34, 26), (0, 38), (-34, 26)], steps=5), c)
    b.fill(smooth([(-42, -14), (0, -25), (42, -14), (0, 14)], steps=5), a)
    b.fill(smooth([(-28, -13), (0, -19), (28, -13), (0, 2)], steps=5), darker(a, 0.12))


def seedflesh(b: Brush, a: str, c: str) -> None:
    """A peeled palm fruit: a see-through cushion."""
    b.oval(0, 4, 46, 38, darker(a, 0.2))
    b.oval(-1, -2, 45, 36, a)
    b.oval(0, 2, 24, 17, c)
    b.oval(-16, -16, 15, 9, WHITE)


def squid(b: Brush, a: str, c: str) -> None:
    for k, bend in ((-12, -10), (-5, -4), (3, 4), (11, 11)):
        b.line(smooth([(24, k * 0.7), (44, k + bend * 0.2), (66, k * 1.2 + bend)], False, 4), 6, darker(a, 0.12))
    b.fill([(-56, 0), (-30, -34), (-16, 0), (-30, 34)], c)
    b.fill(smooth([(-60, 0), (-20, -20), (22, -14), (30, 0), (22, 14), (-20, 20)], steps=5), a)
    for _ in range(7):
        b.oval(b.dice.uniform(-36, 18), b.dice.uniform(-11, 11), 4, 3, c)
    b.oval(30, -6, 5, 5, INK)


def egg(b: Brush, a: str, c: str) -> None:
    shape = turned(0, [(-50, 4), (-30, 27), (4, 39), (36, 27), (46, 6)])
    b.fill(shape, darker(a, 0.22))
    b.at(-3, -3, 0.93).fill(shape, a)
    b.oval(-12, -16, 9, 14, c, 20)


def ball(b: Brush, a: str, c: str) -> None:
    b.oval(0, 4, 44, 42, darker(a, 0.2))
    b.oval(-1, -2, 43, 40, a)
    b.oval(-13, -15, 14, 10, c)


def satay(b: Brush, a: str, c: str) -> None:
    b.line([(-84, 0), (84, 0)], 5, "#c9a266")
    for x in (-52, -18, 16, 50):
        b.fill(rounded(x - 17, -17, x + 17, 18, 10), darker(a, 0.3))
        b.fill(rounded(x - 17, -19, x + 17, 13, 10), a)
        b.oval(x - 3, -10, 9, 4, c)


def shell(b: Brush, a: str, c: str) -> None:
    b.fill(smooth([(0, 42), (-44, 2), (-30, -34), (0, -44), (30, -34), (44, 2)], steps=5), darker(a, 0.2))
    b.at(0, -2, 0.93).fill(smooth([(0, 42), (-44, 2), (-30, -34), (0, -44), (30, -34), (44, 2)], steps=5), a)
    for x in (-28, -15, 0, 15, 28):
        b.line([(0, 36), (x * 1.1, -32 + abs(x) * 0.5)], 4, c)


def star_(b: Brush, a: str, c: str) -> None:
    b.fill(star(0, 0, 48, 22, 5, -90), a)
    b.fill(star(0, 0, 30, 12, 5, -90), c)


def sprig(b: Brush, a: str, c: str) -> None:
    for turn in (-150, -90, -30, 30, 90):
        b.at(0, 0, 1, turn).fill(leaf(44, 20), b.dice.choice((a, c, DAUN)))
    b.oval(0, 0, 6, 6, clear(INK, 0.3))


def block(b: Brush, a: str, c: str) -> None:
    b.fill([(-48, -12), (0, -34), (48, -12), (48, 20), (0, 44), (-48, 20)], darker(a, 0.3))
    b.fill([(-48, -12), (0, -34), (48, -12), (0, 10)], lighter(a, 0.18))
    b.fill([(-48, -12), (0, 10), (0, 44), (-48, 20)], a)
    b.line([(-38, -2), (-8, 14)], 4, c)


PIECES: dict[str, Piece] = {
    name.rstrip("_"): paint
    for name, paint in globals().items()
    if callable(paint) and getattr(paint, "__module__", "") == __name__ and name != "uneven"
}


def scatter(b: Brush, piece: str, a: str, c: str, area: tuple[float, float, float, float], size: float) -> None:
    """Cover ``area`` (x0, y0, x1, y1) with pieces of radius ``size``, the lower ones in front."""
    paint = PIECES[piece]
    x0, y0, x1, y1 = area
    row, y = 0, y0
    while y < y1 + size:
        x = x0 + (row % 2) * size * 0.75
        while x < x1 + size:
            dx, dy = b.dice.uniform(-0.25, 0.25) * size, b.dice.uniform(-0.2, 0.2) * size
            paint(b.at(x + dx, y + dy, size / 50, b.dice.uniform(-180, 180)), a, c)
            x += size * 1.5
        y += size * 1.05
        row += 1


def pile(
    b: Brush,
    piece: str,
    a: str,
    c: str,
    x: float,
    y: float,
    across: float,
    high: float,
    size: float,
    lean: float = 180,
) -> None:
    """A heap with its foot at ``y``: rows from the top at the back to the front."""
    paint = PIECES[piece]
    rows = max(2, round(high / (size * 0.7)))
    for row in range(rows):
        share = (row + 0.6) / rows
        half = across * math.sqrt(share)
        level = y - high * (1 - share)
        count = max(1, round(2 * half / (size * 1.15)))
        places = list(range(count))
        b.dice.shuffle(places)
        for k in places:
            px = (
                x - half + size * 0.6 + (k + 0.5) * (2 * half - size * 1.2) / count + b.dice.uniform(-0.15, 0.15) * size
            )
            sag = (abs(px - x) / across) ** 2 * high * 0.25
            paint(
                b.at(px, level + sag + b.dice.uniform(-0.1, 0.1) * size, size / 50, b.dice.uniform(-lean, lean)),
                a,
                c,
            )
