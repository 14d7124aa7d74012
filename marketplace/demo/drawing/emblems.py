"""Little signs for labels: a bean, a fish, a chili. Each is drawn about the origin within a radius of 50."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from marketplace.demo.drawing.outlines import arc, band, leaf, oval, smooth, star, turned

if TYPE_CHECKING:
    from marketplace.demo.pictures import Brush

Emblem = Callable[["Brush", str, str], None]


def kawung(b: Brush, ink: str, paper: str) -> None:
    for turn in (45, 135, 225, 315):
        b.at(0, 0, 1, turn).oval(24, 0, 21, 12, ink)
    b.oval(0, 0, 5, 5, ink)


def bean(b: Brush, ink: str, paper: str) -> None:
    b.oval(0, 0, 40, 29, ink, -40)
    b.at(0, 0, 1, -40).line(smooth([(-38, 0), (-14, 7), (12, -7), (38, 0)], False), 7, paper)


def leaves(b: Brush, ink: str, paper: str) -> None:
    for turn, length in ((-150, 44), (-30, 44), (-90, 52)):
        stem = b.at(0, 22, 1, turn)
        stem.fill(leaf(length, 26), ink)
        stem.line([(6, 0), (length - 10, 0)], 3, paper)
    b.line([(0, 44), (0, 16)], 5, ink)


def fish(b: Brush, ink: str, paper: str) -> None:
    b.fill(smooth([(-46, 0), (-14, -22), (22, -12), (30, 0), (22, 12), (-14, 22)]), ink)
    b.fill([(24, 0), (48, -22), (42, 0), (48, 22)], ink)
    b.oval(-26, -5, 4.5, 4.5, paper)
    b.line(arc(-18, 0, 8, 15, -60, 60), 4, paper)


def shrimp(b: Brush, ink: str, paper: str) -> None:
    b.fill(band(arc(0, 0, 30, 28, -200, 70), [3] + [14 - k * 0.35 for k in range(24)]), ink)
    b.fill([(10, 26), (-8, 46), (-20, 34), (-6, 24)], ink)
    for turn in (-150, -115, -80, -45, -10):
        b.at(0, 0, 1, turn).line([(20, 0), (44, 0)], 3.5, paper)


def chili(b: Brush, ink: str, paper: str) -> None:
    b.fill(band([(-26, -26), (-8, -12), (10, 8), (34, 36)], [13, 14, 10, 1]), ink)
    b.line([(-28, -28), (-36, -44)], 7, ink)


def coconut(b: Brush, ink: str, paper: str) -> None:
    b.oval(0, 0, 42, 42, ink)
    b.oval(0, -4, 31, 26, paper)
    b.oval(0, -4, 22, 17, ink)


def rice(b: Brush, ink: str, paper: str) -> None:
    b.line(smooth([(-22, 46), (-4, 6), (22, -34)], False), 5, ink)
    for x, y in ((-12, 20), (-4, 4), (4, -12), (13, -26)):
        b.oval(x - 13, y - 6, 13, 7, ink, 60)
        b.oval(x + 14, y + 2, 13, 7, ink, -10)
    b.oval(25, -40, 12, 6, ink, -55)


def drop(b: Brush, ink: str, paper: str) -> None:
    b.fill(smooth([(0, -46), (20, -8), (26, 16), (0, 42), (-26, 16), (-20, -8)]), ink)
    b.line(arc(0, 14, 15, 15, 20, 100), 5, paper)


def sun(b: Brush, ink: str, paper: str) -> None:
    b.fill(star(0, 0, 46, 30, 12), ink)
    b.oval(0, 0, 22, 22, paper)
    b.oval(0, 0, 17, 17, ink)


def wave(b: Brush, ink: str, paper: str) -> None:
    for y in (-18, 4, 26):
        b.line(smooth([(-42, y), (-21, y - 14), (0, y), (21, y - 14), (42, y)], False), 8, ink)


def mountain(b: Brush, ink: str, paper: str) -> None:
    b.fill([(-46, 34), (-14, -28), (4, 4), (16, -14), (46, 34)], ink)
    b.fill([(-14, -28), (-24, -8), (-15, -13), (-8, -6), (-4, -10)], paper)
    b.oval(26, -30, 10, 10, ink)


def banana(b: Brush, ink: str, paper: str) -> None:
    for shift in (-14, 6):
        b.fill(
            band([(-34, -20 + shift), (-22, 14 + shift), (8, 26 + shift), (38, 8 + shift)], [4, 11, 12, 3]),
            ink,
        )
        b.line(smooth([(-28, -2 + shift), (-12, 16 + shift), (14, 19 + shift)], False), 3, paper)


def nut(b: Brush, ink: str, paper: str) -> None:
    b.fill(smooth([(0, -44), (30, -14), (28, 22), (0, 42), (-28, 22), (-30, -14)]), ink)
    for k in (-14, 0, 14):
        b.line(smooth([(k * 0.4, -34), (k * 1.3, 0), (k * 0.5, 32)], False), 3.5, paper)


def ginger(b: Brush, ink: str, paper: str) -> None:
    b.oval(0, 6, 34, 17, ink, -12)
    for x, y, turn in ((-28, -10, 60), (4, -18, 80), (30, -14, 40), (-6, 26, 100)):
        b.oval(x, y, 20, 11, ink, turn)
    b.line(arc(-4, 8, 12, 14, -60, 50), 3.5, paper)


def bee(b: Brush, ink: str, paper: str) -> None:
    b.oval(-14, -18, 22, 12, ink, 40)
    b.oval(14, -18, 22, 12, ink, -40)
    b.oval(0, 12, 22, 30, ink)
    for y in (4, 18):
        b.box(-20, y, 20, y + 6, paper)


def palm(b: Brush, ink: str, paper: str) -> None:
    b.fill(band([(-4, 46), (2, 10), (-2, -14)], [6, 4, 3]), ink)
    for turn in (-165, -125, -55, -15, 15, 165):
        b.at(-2, -16, 1, turn).fill(leaf(44, 13, -5), ink)


def flower(b: Brush, ink: str, paper: str) -> None:
    for turn in range(0, 360, 72):
        b.at(0, 0, 1, turn - 90).oval(26, 0, 21, 14, ink)
    b.oval(0, 0, 11, 11, paper)


def goat(b: Brush, ink: str, paper: str) -> None:
    b.fill(smooth([(-20, -14), (20, -14), (15, 22), (0, 42), (-15, 22)]), ink)
    for side in (-1, 1):
        b.fill(band([(side * 12, -14), (side * 24, -34), (side * 42, -38)], [6, 5, 1]), ink)
        b.oval(side * 30, -6, 14, 7, ink, side * 20)
        b.oval(side * 9, 0, 3.5, 3.5, paper)


def corn(b: Brush, ink: str, paper: str) -> None:
    b.fill(turned(0, [(-44, 2), (-20, 17), (10, 19), (36, 8)]), ink)
    for y in range(-26, 30, 10):
        b.line([(-16, y), (16, y)], 2.5, paper)
    for side in (-1, 1):
        b.fill(band([(0, 44), (side * 22, 22), (side * 26, -8)], [6, 9, 1]), ink)


def moon(b: Brush, ink: str, paper: str) -> None:
    b.oval(0, 0, 40, 40, ink)
    b.oval(16, -8, 32, 32, paper)
    b.fill(star(20, -8, 14, 6, 5, -90), ink)


def salt(b: Brush, ink: str, paper: str) -> None:
    b.fill([(-44, 32), (0, -36), (44, 32)], ink)
    for x, y in ((-12, 14), (10, 4), (0, -10), (20, 22), (-26, 24)):
        b.box(x - 5, y - 5, x + 5, y + 5, paper)


def gear(b: Brush, ink: str, paper: str) -> None:
    b.fill(star(0, 0, 44, 34, 10), ink)
    b.fill(oval(0, 0, 15, 15), paper)


EMBLEMS: dict[str, Emblem] = {
    name: paint for name, paint in globals().items() if callable(paint) and getattr(paint, "__module__", "") == __name__
}
