"""Packs with corners: carton, open box of sweets, plaited besek."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import BAMBOO, BANANA_LEAF, INK, SHADE, brightness, clear, darker, lighter
from marketplace.demo.drawing.emblems import EMBLEMS
from marketplace.demo.drawing.labels import ink_on, sticker, words
from marketplace.demo.drawing.outlines import oval, rounded, star
from marketplace.demo.drawing.pieces import PIECES, pile

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush


def carton(b: Brush, look: Look) -> None:
    """A folding box seen a little from the right."""
    b.shadow(520, 832, 292, 34)
    side = darker(look.pack, 0.28)
    b.fill([(640, 300), (770, 250), (770, 780), (640, 836)], side)
    b.fill([(250, 300), (640, 300), (770, 250), (394, 250)], lighter(look.pack, 0.28))
    b.fill([(250, 300), (640, 300), (640, 836), (250, 836)], look.pack)
    front = [(250.0, 300.0), (640.0, 300.0), (640.0, 836.0), (250.0, 836.0)]
    ink = ink_on(look.label)
    with b.clip(front) as inside:
        _carton_front(inside, look, ink)
        inside.fill([(250, 300), (330, 300), (260, 836), (250, 836)], "#ffffff22")
    b.fill([(640, 730), (770, 678), (770, 722), (640, 776)], look.label)
    b.fill([(660, 400), (752, 364), (752, 470), (660, 506)], clear(look.label, 0.85))


def _carton_front(b: Brush, look: Look, ink: str) -> None:
    style = look.style % 3
    if style == 0:
        b.fill(oval(445, 530, 148, 170), look.label)
        EMBLEMS[look.emblem](b.at(445, 505, 2.0), ink, look.label)
        words(b, 445, 625, 72, ink)
        _tumpal(b, look)
    elif style == 1:
        b.box(250, 410, 640, 690, look.label)
        for k in range(9):
            b.at(272 + k * 43, 358, 0.42).fill(star(0, 0, 46, 20, 4), look.label)
            b.at(272 + k * 43, 762, 0.42).fill(star(0, 0, 46, 20, 4), look.label)
        EMBLEMS[look.emblem](b.at(445, 520, 2.0), look.pack if brightness(look.pack) < 0.6 else ink, look.label)
        words(b, 445, 630, 96, ink)
    else:
        b.fill([(250, 300), (640, 300), (640, 420), (445, 560), (250, 420)], look.label)
        EMBLEMS[look.emblem](b.at(445, 418, 1.6), ink, look.label)
        words(b, 445, 640, 110, look.label)
        b.box(290, 730, 600, 742, look.label, 5)


def _tumpal(b: Brush, look: Look) -> None:
    b.box(250, 796, 640, 836, look.label)
    for k in range(8):
        x = 250 + k * 56
        b.fill([(x - 24, 790), (x, 730), (x + 24, 790)], look.label)
        b.oval(x, 816, 8, 8, look.pack)


def sweets(b: Brush, look: Look) -> None:
    """An open box of pieces in rows, seen from above, its lid behind."""
    b.fill(rounded(196, 262, 824, 836, 26), "#161a2e2a")
    lid = look.pack
    b.fill(rounded(300, 130, 850, 520, 16), darker(lid, 0.12))
    b.fill(rounded(316, 146, 834, 504, 10), lid)
    EMBLEMS[look.emblem](b.at(735, 216, 1.0), look.label, lid)
    b.fill(rounded(166, 240, 794, 812, 20), darker(look.pack, 0.22))
    b.fill(rounded(182, 256, 778, 796, 12), look.label)
    rows, columns = (3, 4) if look.grain > 40 else (4, 5)
    across, down = 572 / columns, 516 / rows
    for row in range(rows):
        for column in range(columns):
            x, y = 194 + (column + 0.5) * across, 268 + (row + 0.5) * down
            if look.style % 2:
                b.oval(x, y + 4, across * 0.46, down * 0.46, darker(look.label, 0.08))
            PIECES[look.piece](b.at(x, y, min(across, down) / 104, b.dice.uniform(-5, 5)), look.a, look.c)
    b.line([(182, 256), (778, 256)], 5, clear(INK, 0.15))


def weave(b: Brush, x0: float, y0: float, x1: float, y1: float, a: str, c: str, step: float = 30) -> None:
    """Plaited strips: fill this over a clipped outline."""
    b.box(x0, y0, x1, y1, a)
    row, y = 0, y0
    while y < y1:
        x = x0 + (row % 2) * step
        while x < x1:
            b.box(x, y, x + step * 0.94, y + step * 0.66, c)
            x += step * 2
        y += step * 0.74
        row += 1


def besek(b: Brush, look: Look) -> None:
    """A plaited bamboo box, open, lined with banana leaf."""
    b.shadow(500, 836, 310, 34)
    lid = [(246.0, 190.0), (754.0, 190.0), (790.0, 440.0), (210.0, 440.0)]
    with b.clip(lid) as inside:
        weave(inside, 200, 180, 800, 450, darker(BAMBOO, 0.14), darker(BAMBOO, 0.3), 36)
    b.line([*lid], 12, darker(BAMBOO, 0.35), True)
    b.fill([(196, 470), (300, 380), (700, 380), (804, 470), (804, 560), (196, 560)], BANANA_LEAF)
    b.fill([(250, 430), (180, 380), (300, 400)], lighter(BANANA_LEAF, 0.15))
    b.fill([(750, 430), (826, 392), (700, 400)], darker(BANANA_LEAF, 0.15))
    pile(b, look.piece, look.a, look.c, 500, 560, 270, 170, look.grain * 1.5)
    front = [(176.0, 520.0), (824.0, 520.0), (780.0, 836.0), (220.0, 836.0)]
    with b.clip(front) as inside:
        weave(inside, 160, 520, 840, 840, BAMBOO, darker(BAMBOO, 0.2), 40)
        inside.box(160, 520, 840, 546, lighter(BAMBOO, 0.2))
        inside.fill([(700, 500), (850, 500), (850, 850), (660, 850)], SHADE)
    sticker(b, 500, 690, 96, look)


BOXES = {
    "carton": carton,
    "sweets": sweets,
    "besek": besek,
}
