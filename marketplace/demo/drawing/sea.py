"""From the sea and the ponds: whole fish, smoked, split, clipped in bamboo; squid, crab, terasi."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import BAMBOO, INK, MENGKUDU, WHITE, clear, darker, lighter, mix
from marketplace.demo.drawing.fish import fish
from marketplace.demo.drawing.outlines import band, rounded, smooth
from marketplace.demo.drawing.pieces import PIECES
from marketplace.demo.drawing.plates import plate, sprig

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush


def two_fish(b: Brush, look: Look) -> None:
    plate(b, look.base, 610)
    fish(b.at(520, 520, 1.06, -5), look.a, look.c, 0.92)
    fish(b.at(490, 680, 1.12, 3), look.a, look.c, 0.92)
    if look.base == "leaf":
        sprig(b, 820, 760, -60)


def one_fish(b: Brush, look: Look) -> None:
    plate(b, look.base, 610)
    fish(b.at(505, 600, 1.24, -7), look.a, look.c, 1.04, look.piece != "smoked")
    if look.piece == "grilled":
        for k in range(5):
            b.line([(360 + k * 72, 520), (410 + k * 72, 680)], 16, clear("#3a2015", 0.75))
    for k in range(3):
        b.oval(250 + k * 54, 770 - k * 8, 34, 32, "#f3df6a")
        b.ring(250 + k * 54, 770 - k * 8, 25, 23, 5, "#fff7c8")
    b.fill(band([(690, 772), (750, 756), (820, 776)], [13, 16, 2]), MENGKUDU)


def split_fish(b: Brush, look: Look) -> None:
    """Opened like a book, salted and dried."""
    plate(b, look.base, 600)
    for x, y, turn in ((520, 450, -16), (480, 660, 8)):
        f = b.at(x, y, 1.12, turn)
        f.at(8, 14).fill(
            smooth(
                [
                    (-320, 0),
                    (-200, -110),
                    (60, -116),
                    (230, -30),
                    (340, -90),
                    (320, 0),
                    (340, 90),
                    (230, 30),
                    (60, 116),
                    (-200, 110),
                ]
            ),
            "#161a2e30",
        )
        f.fill(smooth([(220, 0), (340, -90), (314, 0), (340, 90)], steps=5), darker(look.a, 0.3))
        f.fill(
            smooth([(-320, 0), (-200, -110), (60, -116), (240, -24), (240, 24), (60, 116), (-200, 110)]),
            darker(look.a, 0.25),
        )
        f.fill(smooth([(-300, 0), (-190, -90), (56, -98), (220, -16), (220, 16), (56, 98), (-190, 90)]), look.a)
        f.line([(-280, 0), (232, 0)], 11, look.c)
        for k in range(9):
            x0 = -200 + k * 46
            f.line([(x0, -6), (x0 + 34, -70 + abs(k - 4) * 5)], 5, mix(look.a, look.c, 0.5))
            f.line([(x0, 6), (x0 + 34, 70 - abs(k - 4) * 5)], 5, mix(look.a, look.c, 0.5))
        f.oval(-262, -26, 10, 10, INK)
        f.oval(-262, 26, 10, 10, INK)


def ribbonfish(b: Brush, look: Look) -> None:
    plate(b, look.base, 620)
    for k, y in enumerate((450, 540, 630, 720)):
        spine = smooth([(150, y + 20), (300, y - 34), (500, y + 14), (690, y - 26), (880, y + 30)], False)
        widths = [34 * (1 - i / len(spine)) + 3 for i in range(len(spine))]
        shade = look.a if k % 2 else lighter(look.a, 0.2)
        b.fill([(x, py + 10) for x, py in band(spine[::2], widths[::2])], "#161a2e30")
        b.fill(band(spine[::2], widths[::2]), shade)
        b.line([(x, py - 12 * (1 - i / len(spine))) for i, (x, py) in enumerate(spine)], 6, lighter(shade, 0.5))
        b.line([(x, py + 14 * (1 - i / len(spine))) for i, (x, py) in enumerate(spine)], 4, look.c)
        b.fill(smooth([(96, y + 34), (150, y - 16), (176, y + 20), (150, y + 50)]), darker(shade, 0.15))
        b.oval(146, y + 10, 9, 9, INK)


def clipped(b: Brush, look: Look) -> None:
    """Smoked fish held in split bamboo."""
    b.shadow(500, 838, 330, 34)
    if look.piece == "roa":
        for k in range(9):
            x = 190 + k * 78
            spine = [(x, 230), (x + 4, 400), (x - 2, 600), (x + 2, 800)]
            b.fill(band(spine, [7, 30, 26, 6]), darker(look.a, 0.2 if k % 2 else 0.05))
            b.fill(band([(px - 7, py) for px, py in spine], [2, 9, 8, 2]), look.c)
            b.line([(x, 232), (x - 2, 176)], 8, darker(look.a, 0.3))
            b.oval(x - 6, 278, 6, 6, INK)
        for y in (380, 640):
            for dy, shade in ((0, darker(BAMBOO, 0.25)), (-8, BAMBOO)):
                b.fill(rounded(120, y + dy, 880, y + 46 + dy, 12), shade)
            for x in (150, 500, 850):
                b.box(x - 14, y - 12, x + 14, y + 44, "#8d572b", 5)
        return
    for x, turn in ((400, -4), (610, 5)):
        fish(b.at(x, 500, 0.98, 90 + turn), look.a, look.c, 1.0, False)
    for x in (400, 610):
        b.fill(rounded(x - 15, 116, x + 15, 870, 12), BAMBOO)
        for y in (260, 470, 680):
            b.box(x - 34, y, x + 34, y + 18, darker(BAMBOO, 0.4), 6)
    b.fill(rounded(220, 806, 780, 838, 14), darker(BAMBOO, 0.2))


def skewered(b: Brush, look: Look) -> None:
    """Smoked ray: thick dark pieces on bamboo, lying on banana leaf."""
    plate(b, "leaf", 620)
    for k, (x, y) in enumerate(((420, 410), (560, 520), (410, 630), (580, 740))):
        piece = b.at(x, y, 1.0, -8 + k * 5)
        piece.at(6, 14).fill(
            smooth([(-190, 30), (-120, -62), (60, -70), (200, -16), (150, 60), (-60, 72)]), "#161a2e40"
        )
        piece.fill(smooth([(-190, 24), (-120, -62), (60, -70), (200, -16), (150, 60), (-60, 66)]), look.a)
        for j in range(7):
            piece.line([(-130 + j * 44, -40 + abs(j - 3) * 4), (-120 + j * 44, 44)], 7, look.c)
        piece.line([(-300, 6), (300, -6)], 13, BAMBOO)


def steaks(b: Brush, look: Look) -> None:
    plate(b, look.base, 640)
    for x, y, turn in ((360, 520, -12), (620, 500, 14), (480, 680, 4)):
        s = b.at(x, y, 1, turn)
        ring = smooth([(-150, 0), (-80, -120), (70, -118), (150, -10), (90, 112), (-80, 118)])
        s.at(4, 20).fill(ring, darker(look.a, 0.55))
        s.fill(ring, darker(look.a, 0.3))
        s.at(0, 0, 0.86).fill(ring, look.c)
        s.at(0, 0, 0.55).line(ring, 10, mix(look.a, look.c, 0.5), True)
        s.oval(0, 0, 24, 22, WHITE)
        s.oval(0, 0, 11, 10, look.a)
    sprig(b, 780, 740, -40)


def squids(b: Brush, look: Look) -> None:
    plate(b, look.base, 620)
    for x, y, turn, flip in ((500, 420, -8, False), (500, 580, 6, True), (510, 740, -4, False)):
        s = b.at(x, y, 1, turn, flip)
        body = smooth([(-330, 0), (-180, -62), (60, -58), (120, -34), (120, 34), (60, 58), (-180, 62)])
        s.at(6, 16).fill(body, "#161a2e30")
        for k in range(7):
            bend = (k - 3) * 20
            s.line(
                smooth([(130, bend * 0.5), (220, bend * 1.1), (300 + k % 2 * 50, bend * 0.7 + 10)], False),
                15,
                darker(look.a, 0.16),
            )
        s.fill(smooth([(-330, 0), (-230, -104), (-110, -60), (-110, 60), (-230, 104)]), darker(look.a, 0.2))
        s.fill(body, look.a)
        s.fill(smooth([(-300, -4), (-170, -46), (50, -42), (-170, -24)]), "#ffffff50")
        for _ in range(16):
            s.oval(s.dice.uniform(-260, 80), s.dice.uniform(-36, 40), 9, 6, look.c)
        s.oval(136, 0, 36, 42, look.a)
        s.oval(142, -20, 14, 14, INK)
        s.oval(142, 22, 14, 14, INK)


def shrimps(b: Brush, look: Look) -> None:
    plate(b, look.base, 620)
    places = ((330, 440, -14, False), (660, 450, 10, True), (340, 690, 8, False), (680, 690, -10, True))
    for x, y, turn, flip in places:
        b.at(x + 8, y + 18, 3.1, turn, flip).oval(0, 4, 46, 40, "#161a2e24")
        PIECES["shrimp"](b.at(x, y, 3.1, turn, flip), look.a, look.c)


def crab(b: Brush, look: Look) -> None:
    plate(b, look.base, 640)
    for side in (-1, 1):
        for k, turn in enumerate((18, 38, 60)):
            leg = b.at(500 + side * 170, 580 + k * 34, 1, 0, side < 0)
            leg.line(smooth([(0, 0), (120, -40 + turn), (190, 40 + turn * 1.3)], False), 22, darker(look.a, 0.15))
        arm = b.at(500 + side * 150, 500, 1, 0, side < 0)
        arm.line(smooth([(0, 0), (120, -60), (150, -170)], False), 36, look.a)
        arm.fill(
            smooth([(110, -160), (120, -290), (176, -330), (160, -240), (214, -300), (216, -210), (180, -150)]),
            look.c,
        )
    shell = smooth([(170, 530), (330, 420), (500, 396), (670, 420), (830, 530), (690, 640), (500, 676), (310, 640)])
    b.at(0, 18).fill(shell, darker(look.a, 0.45))
    b.fill(shell, look.a)
    b.fill(
        smooth([(260, 510), (400, 446), (600, 446), (700, 480), (500, 480), (360, 510)]),
        lighter(look.a, 0.25),
    )
    for x, y in ((380, 560), (500, 590), (620, 560), (440, 510), (560, 510)):
        b.oval(x, y, 18, 13, look.c)
    for x in (440, 560):
        b.line([(x, 420), (x, 384)], 12, darker(look.a, 0.3))
        b.oval(x, 378, 16, 16, INK)


def terasi(b: Brush, look: Look) -> None:
    """Two dark blocks, one half out of its banana-leaf wrapping."""
    plate(b, "board", 640)
    for x, y, open_ in ((360, 430, False), (610, 540, True)):
        b.fill(
            [(x - 190, y), (x - 60, y - 80), (x + 200, y - 60), (x + 80, y + 30)],
            lighter(look.a, 0.14) if open_ else "#4e9a4b",
        )
        b.fill(
            [(x - 190, y), (x + 80, y + 30), (x + 80, y + 170), (x - 190, y + 130)],
            look.a if open_ else "#3f8f4f",
        )
        b.fill(
            [(x + 80, y + 30), (x + 200, y - 60), (x + 200, y + 70), (x + 80, y + 170)],
            darker(look.a, 0.25) if open_ else "#2f7a3b",
        )
        if open_:
            b.fill(
                smooth(
                    [
                        (x - 230, y + 60),
                        (x - 190, y + 60),
                        (x + 80, y + 96),
                        (x + 210, y + 10),
                        (x + 240, y + 60),
                        (x + 90, y + 196),
                        (x - 210, y + 150),
                    ]
                ),
                "#3f8f4f",
            )
            for k in range(12):
                b.oval(x - 160 + k * 21, y + 16 + k * 3, 5, 4, look.c)
        else:
            for k in range(6):
                b.line([(x - 160 + k * 44, y + 8 + k * 4), (x - 150 + k * 44, y + 134 + k * 5)], 4, "#7dbb7a")
            b.line([(x - 190, y + 60), (x + 80, y + 96), (x + 200, y + 6)], 12, "#e6c583")
    PIECES["shrimp"](b.at(330, 720, 1.5, -10), "#e2856b", "#f6c3a8")
    PIECES["chili"](b.at(800, 730, 1.4, 20), "#b0261d", "#2f7a3b")


SEA = {
    "two_fish": two_fish,
    "one_fish": one_fish,
    "split_fish": split_fish,
    "ribbonfish": ribbonfish,
    "clipped": clipped,
    "skewered": skewered,
    "steaks": steaks,
    "squids": squids,
    "shrimps": shrimps,
    "crab": crab,
    "terasi": terasi,
}
