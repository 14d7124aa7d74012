"""From the fields and gardens: fruit, palm sugar, coconuts, eggs, seedlings; and dishes cooked from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import (
    BANANA_LEAF,
    GREEN,
    LEAF,
    MENGKUDU,
    NILA,
    SOGA,
    STRAW,
    WHITE,
    darker,
    lighter,
    mix,
)
from marketplace.demo.drawing.outlines import arc, band, leaf, oval, rounded, smooth, star, turned
from marketplace.demo.drawing.pieces import PIECES
from marketplace.demo.drawing.plates import plate, sprig

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush


def mango(b: Brush, look: Look) -> None:
    b.shadow(500, 806, 350, 44)
    shape = smooth([(0, -170), (130, -130), (190, 0), (120, 150), (-40, 190), (-170, 110), (-180, -50), (-90, -140)])
    for x, y, turn, colour in (
        (330, 540, -20, look.a),
        (650, 520, 24, mix(look.a, look.c, 0.4)),
        (490, 640, 4, mix(look.a, look.c, 0.15)),
    ):
        m = b.at(x, y, 0.98, turn)
        m.at(8, 12).fill(shape, "#161a2e2a")
        m.fill(shape, colour)
        with m.clip(shape) as inside:
            inside.oval(110, 80, 150, 170, darker(colour, 0.2))
            inside.oval(-20, -20, 170, 190, colour)
            inside.oval(-70, -80, 60, 50, lighter(colour, 0.3))
        m.line([(0, -168), (10, -216)], 16, SOGA)
    sprig(b, 668, 318, -20)


def watermelon(b: Brush, look: Look) -> None:
    b.shadow(480, 806, 360, 46)
    b.oval(430, 540, 300, 262, look.a)
    with b.clip(oval(430, 540, 300, 262)) as inside:
        for k in range(-3, 4):
            inside.line(
                smooth(
                    [(430 + k * 40, 270), (430 + k * 116, 420), (430 + k * 128, 560), (430 + k * 60, 810)],
                    False,
                ),
                30,
                darker(look.a, 0.35),
            )
        inside.oval(330, 400, 80, 50, "#ffffff30")
    b.line([(430, 284), (448, 236), (420, 214)], 14, LEAF)
    wedge = [*arc(690, 560, 250, 250, 0, 180)]
    b.at(0, 14).fill(wedge, "#161a2e30")
    b.fill(wedge, darker(look.a, 0.2))
    b.fill(arc(690, 560, 228, 228, 0, 180), "#e9f3d0")
    b.fill(arc(690, 560, 208, 208, 0, 180), look.c)
    for x, y in ((600, 610), (690, 600), (780, 610), (640, 670), (740, 670), (690, 720)):
        b.oval(x, y, 8, 13, lighter(look.c, 0.3))


def melon(b: Brush, look: Look) -> None:
    b.shadow(490, 806, 360, 46)
    b.oval(420, 540, 282, 262, darker(look.a, 0.15))
    b.oval(408, 528, 266, 246, look.a)
    for k in range(-2, 3):
        b.line(
            smooth([(408 + k * 30, 290), (408 + k * 100, 430), (408 + k * 106, 560), (408 + k * 40, 772)], False),
            8,
            lighter(look.a, 0.35),
        )
    b.line([(408, 290), (412, 236), (456, 222)], 16, LEAF)
    b.fill(smooth([(560, 790), (540, 620), (640, 480), (790, 430), (750, 600), (700, 770)]), darker(look.a, 0.25))
    b.fill(smooth([(584, 776), (566, 630), (650, 510), (770, 456), (726, 610), (676, 762)]), look.c)
    b.fill(smooth([(620, 720), (612, 640), (670, 560), (710, 540), (690, 630), (660, 700)]), lighter(look.c, 0.5))
    for x, y in ((640, 680), (660, 620), (684, 580)):
        b.oval(x, y, 7, 12, "#d8b46a", 30)


def kawista(b: Brush, look: Look) -> None:
    b.shadow(500, 806, 360, 44)
    for x, y, radius in ((330, 520, 172), (650, 480, 164), (700, 670, 150)):
        b.oval(x + 6, y + 12, radius, radius, "#161a2e26")
        b.oval(x, y, radius, radius, look.a)
        b.oval(x - radius * 0.25, y - radius * 0.25, radius * 0.66, radius * 0.62, lighter(look.a, 0.18))
        for _ in range(34):
            px, py = b.dice.uniform(-0.8, 0.8) * radius, b.dice.uniform(-0.8, 0.8) * radius
            if px * px + py * py < 0.7 * radius * radius:
                b.oval(x + px, y + py, 8, 5, darker(look.a, 0.3), b.dice.uniform(0, 90))
    b.oval(420, 690, 168, 150, darker(look.a, 0.25))
    b.oval(420, 684, 150, 132, "#e9d9b8")
    b.oval(420, 686, 130, 112, look.c)
    for _ in range(26):
        b.oval(
            420 + b.dice.uniform(-90, 90),
            686 + b.dice.uniform(-74, 74),
            9,
            6,
            lighter(look.c, 0.4),
            b.dice.uniform(0, 90),
        )


def banana_comb(b: Brush, look: Look) -> None:
    b.shadow(500, 800, 350, 44)
    for row, (y, shade) in enumerate(((-56, darker(look.a, 0.14)), (40, look.a))):
        for k in range(6):
            x = 190 + k * 108 + row * 30
            spine = [
                (500 + (x - 500) * 0.45, 300 + y * 0.4),
                (x - 6, 440 + y),
                (x - 4, 590 + y),
                (x + 26, 720 + y),
            ]
            b.fill([(px + 8, py + 12) for px, py in band(spine, [26, 50, 50, 12])], "#161a2e22")
            b.fill(band(spine, [26, 50, 50, 12]), shade)
            b.fill(band([(px - 16, py) for px, py in spine], [6, 13, 13, 3]), lighter(shade, 0.35))
            b.oval(spine[-1][0], spine[-1][1] + 4, 13, 11, look.c)
    b.fill(
        smooth([(350, 300), (420, 214), (560, 206), (660, 296), (560, 342), (440, 344)]),
        mix(look.a, LEAF, 0.55),
    )
    b.fill(rounded(462, 150, 556, 240, 20), mix(look.a, LEAF, 0.7))
    b.oval(509, 154, 47, 18, darker(look.c, 0.1))


def coconuts(b: Brush, look: Look) -> None:
    b.shadow(500, 806, 360, 44)
    for x, y, radius in ((360, 500, 196), (660, 540, 186)):
        b.oval(x + 6, y + 12, radius, radius, "#161a2e26")
        b.oval(x, y, radius, radius, look.a)
        for _ in range(30):
            turn = b.dice.uniform(0, 360)
            hair = b.at(x, y, 1, turn)
            hair.line([(radius * 0.35, 0), (radius * b.dice.uniform(0.7, 0.98), b.dice.uniform(-16, 16))], 5, look.c)
        for dx, dy in ((-26, -18), (26, -18), (0, 24)):
            b.oval(x + dx, y + dy - 70, 13, 13, darker(look.a, 0.55))
    b.oval(500, 700, 190, 110, darker(look.a, 0.3))
    b.oval(500, 684, 190, 104, look.a)
    b.oval(500, 680, 170, 90, WHITE)
    b.oval(500, 688, 132, 64, "#dfe8ea")


def tubers(b: Brush, look: Look) -> None:
    plate(b, look.base, 640)
    for x, y, turn, size in (
        (430, 400, -16, 4.0),
        (610, 490, 12, 4.2),
        (400, 590, 6, 4.4),
        (610, 700, -8, 4.6),
    ):
        b.at(x + 4, y + 30, size * 1.02, turn).oval(2, 0, 62, 21, "#161a2e55")
        shade = lighter(look.a, b.dice.choice((0.04, 0.12, 0.2)))
        PIECES["tuber"](b.at(x, y, size, turn), shade, darker(look.a, 0.35))
    b.oval(300, 720, 92, 84, darker(look.a, 0.3))
    b.oval(296, 714, 84, 76, look.c)
    b.ring(296, 714, 60, 52, 5, lighter(look.c, 0.3))
    b.oval(296, 714, 14, 12, lighter(look.c, 0.4))


def sugar_discs(b: Brush, look: Look) -> None:
    """Palm sugar set in bamboo rings, stacked."""
    plate(b, look.base, 660)
    for x, y, tiers in ((320, 640, 2), (690, 650, 2), (505, 730, 3), (510, 560, 2)):
        for tier in range(tiers):
            level = y - tier * 92
            b.fill(
                turned(x, [(level - 70, 126), (level - 20, 138), (level + 20, 134)], False),
                darker(look.a, 0.22),
            )
            b.oval(x, level + 20, 134, 40, darker(look.a, 0.22))
            b.oval(x, level - 70, 128, 42, look.a)
            b.oval(x - 8, level - 74, 96, 28, look.c)


def sugar_dome(b: Brush, look: Look) -> None:
    """Half-dome of aren sugar on its palm-leaf wrapping."""
    b.shadow(500, 800, 380, 60)
    for turn, colour in ((-168, GREEN), (-150, LEAF), (-12, GREEN), (-30, LEAF), (172, LEAF), (8, GREEN)):
        b.at(500, 720, 1, turn).fill(leaf(420, 120), colour)
    for x, y, size in ((370, 700, 0.9), (640, 690, 0.86), (500, 650, 1.1)):
        d = b.at(x, y, size)
        d.fill([*arc(0, 30, 190, 240, 180, 360), *arc(0, 30, 190, 54, 0, 180)], darker(look.a, 0.12))
        d.fill([*arc(-12, 26, 172, 224, 180, 360), *arc(-12, 26, 172, 46, 0, 180)], look.a)
        d.fill(smooth([(-120, -30), (-60, -140), (0, -180), (-40, -110), (-90, 0)]), look.c)
    b.fill(rounded(250, 742, 770, 776, 14), STRAW)
    b.oval(510, 758, 36, 30, darker(STRAW, 0.2))


def eggs(b: Brush, look: Look) -> None:
    """A carton tray of ten, seen from above and in front."""
    b.shadow(500, 836, 370, 40)
    tray = "#a7a196" if look.style % 2 else "#b9a88c"
    b.fill(rounded(140, 560, 860, 840, 40), darker(tray, 0.22))
    for row, (y, size) in enumerate(((500, 2.2), (640, 2.5))):
        for k in range(5):
            x = 216 + k * 142
            b.oval(x, y + 74, 74, 44, darker(tray, 0.3))
            PIECES["egg"](b.at(x, y, size * 0.84, b.dice.uniform(-7, 7)), look.a, look.c)
            if look.piece == "baked":
                for _ in range(8):
                    b.oval(x + b.dice.uniform(-44, 44), y + b.dice.uniform(-60, 60), 8, 6, "#6b4a33b0")
        edge = smooth([(150 + j * 70, y + (46 if j % 2 else 88)) for j in range(11)], False)
        b.fill([*edge, (850, y + 170), (150, y + 170)], lighter(tray, 0.1 if row else 0))
    b.fill(rounded(146, 740, 854, 838, 34), tray)
    if look.piece == "baked":
        b.fill(rounded(330, 752, 670, 826, 12), look.pack)
        for x in (400, 500, 600):
            b.fill(star(x, 789, 24, 12, 8), look.label)


def banded_cones(b: Brush, look: Look) -> None:
    """Dumbeg: rice cakes in cones of palm leaf, tied together."""
    b.shadow(500, 830, 330, 40)
    for k, turn in enumerate((-34, 34, -22, 22, -11, 11, 0)):
        cone = b.at(500, 800, 1, turn)
        shade = look.a if k % 2 else darker(look.a, 0.1)
        cone.fill([(-84, -560), (84, -560), (22, 0), (-22, 0)], shade)
        for j in range(7):
            y = -540 + j * 76
            half = 82 - (y + 560) * 0.11
            cone.line([(-half, y), (half, y + 46)], 7, darker(shade, 0.22))
        cone.oval(0, -560, 84, 36, darker(shade, 0.35))
        cone.oval(0, -566, 70, 27, look.c)
        cone.oval(-16, -570, 20, 9, lighter(look.c, 0.4))
    b.fill(smooth([(368, 590), (500, 622), (632, 590), (620, 650), (500, 684), (380, 650)]), MENGKUDU)
    b.fill(smooth([(490, 640), (420, 720), (450, 730), (510, 660)]), darker(MENGKUDU, 0.15))
    b.fill(smooth([(510, 640), (590, 716), (560, 730), (490, 660)]), MENGKUDU)


def slabs(b: Brush, look: Look) -> None:
    """Sagu lempeng: hard slabs stacked and tied with a strip of leaf."""
    b.shadow(500, 830, 350, 40)
    for k in range(8):
        y = 790 - k * 58
        dx = b.dice.uniform(-14, 14)
        b.fill(
            [(200 + dx, y - 40), (300 + dx, y - 92), (830 + dx, y - 92), (780 + dx, y - 40)],
            lighter(look.a, 0.2),
        )
        b.fill(rounded(196 + dx, y - 42, 784 + dx, y + 8, 10), look.a)
        b.fill(
            [(784 + dx, y - 38), (832 + dx, y - 90), (832 + dx, y - 46), (784 + dx, y + 6)],
            darker(look.a, 0.25),
        )
        for _ in range(7):
            b.oval(b.dice.uniform(230, 750) + dx, y - 17 + b.dice.uniform(-12, 12), 10, 5, look.c)
    for x in (370, 600):
        b.fill([(x, 800), (x + 44, 800), (x + 44, 340), (x, 340)], GREEN)
        b.fill([(x, 342), (x + 44, 342), (x + 90, 292), (x + 50, 292)], lighter(GREEN, 0.15))
        b.fill(smooth([(x + 22, 560), (x - 40, 520), (x - 30, 590), (x + 70, 530), (x + 80, 596)]), LEAF)


def wet_sago(b: Brush, look: Look) -> None:
    """A tumang: wet sago starch in a tall wrapping of sago leaves."""
    b.shadow(500, 836, 260, 36)
    body = turned(500, [(300, 190), (420, 214), (640, 226), (800, 200), (836, 170)])
    b.fill(body, look.pack)
    with b.clip(body) as inside:
        for k in range(-1, 12):
            inside.line([(240 + k * 56, 280), (320 + k * 40, 850)], 14, darker(look.pack, 0.2))
        for y in (420, 610, 770):
            inside.box(240, y, 760, y + 30, STRAW)
            inside.box(240, y + 22, 760, y + 30, darker(STRAW, 0.25))
    b.fill(
        smooth([(306, 310), (340, 220), (430, 180), (520, 164), (610, 196), (680, 240), (694, 310), (500, 350)]),
        look.a,
    )
    b.fill(smooth([(350, 270), (420, 208), (520, 184), (480, 240), (400, 290)]), WHITE)
    for turn, x in ((-120, 316), (-60, 684), (-100, 380), (-76, 630)):
        b.at(x, 320, 1, turn).fill(leaf(190, 60), lighter(look.pack, 0.12))


def soup(b: Brush, look: Look) -> None:
    """Lontong tuyuhan: yellow curry, rice cake, chicken, in a bowl on a leaf."""
    plate(b, "leaf", 650)
    b.fill(turned(500, [(520, 330), (560, 322), (680, 250), (770, 150), (790, 136)]), WHITE)
    b.fill(smooth([(640, 560), (822, 540), (750, 680), (650, 786), (590, 786), (700, 660)]), "#d5d8e2")
    for k in range(9):
        x = 236 + k * 66
        b.at(x, 632 - abs(k - 4) * 10, 0.3).fill(star(0, 0, 46, 16, 4), NILA)
    b.oval(500, 520, 334, 112, NILA)
    b.oval(500, 520, 320, 104, WHITE)
    b.oval(500, 526, 296, 90, look.a)
    for x, y in ((360, 500), (440, 540), (400, 470), (500, 486)):
        b.fill(turned(x, [(y - 40, 56), (y + 6, 56), (y + 24, 44)], False), "#dfe6c6")
        b.oval(x, y - 40, 58, 26, "#f6f7ea")
    b.fill(smooth([(560, 500), (620, 420), (720, 430), (740, 500), (660, 550), (580, 548)]), look.c)
    b.line([(724, 450), (800, 396)], 22, "#fff3d6")
    for _ in range(14):
        b.oval(
            b.dice.uniform(280, 740),
            b.dice.uniform(488, 590),
            7,
            5,
            b.dice.choice((MENGKUDU, LEAF, "#ffe08a")),
        )


def rice_box(b: Brush, look: Look) -> None:
    """Nasi kotak: an open carton with rice, chicken, tempe, sambal and cucumber."""
    b.fill(rounded(150, 330, 870, 856, 20), "#161a2e2a")
    b.fill([(180, 360), (820, 360), (760, 130), (240, 130)], look.pack)
    b.fill([(250, 150), (750, 150), (796, 340), (204, 340)], lighter(look.pack, 0.12))
    b.fill(star(500, 250, 74, 66, 20), look.label)
    b.fill(rounded(140, 350, 860, 836, 18), look.pack)
    b.fill(rounded(164, 374, 836, 812, 12), BANANA_LEAF)
    b.oval(346, 590, 150, 160, WHITE)
    for _ in range(40):
        b.oval(
            346 + b.dice.uniform(-110, 110),
            590 + b.dice.uniform(-120, 120),
            11,
            5,
            "#e3e6ee",
            b.dice.uniform(0, 180),
        )
    b.fill(smooth([(530, 480), (610, 400), (740, 400), (800, 470), (740, 560), (600, 560)]), look.a)
    b.fill(smooth([(560, 480), (620, 424), (720, 424), (680, 470), (600, 510)]), lighter(look.a, 0.25))
    b.line([(556, 540), (510, 604)], 22, "#fff3d6")
    PIECES["tempe"](b.at(600, 700, 1.9, 8), "#d9a65a", "#f3dfb0")
    b.oval(752, 690, 66, 66, MENGKUDU)
    b.oval(742, 680, 34, 26, "#d9553f")
    for k in range(4):
        b.oval(470 + k * 30, 770 - k * 3, 34, 32, "#8cc487")
        b.oval(470 + k * 30, 770 - k * 3, 25, 23, "#e9f3d0")


def chicken(b: Brush, look: Look) -> None:
    """A dressed village chicken on a tray."""
    b.shadow(500, 800, 390, 60)
    b.fill(rounded(110, 470, 890, 816, 80), "#f7f9fc")
    b.fill(rounded(140, 496, 860, 786, 60), "#dfe7f2")
    body = smooth(
        [
            (210, 600),
            (270, 420),
            (440, 330),
            (640, 350),
            (770, 460),
            (790, 600),
            (690, 720),
            (480, 750),
            (280, 720),
        ]
    )
    b.fill(body, darker(look.a, 0.15))
    b.at(-4, -14, 0.99).fill(body, look.a)
    b.fill(smooth([(300, 520), (380, 420), (520, 380), (600, 400), (440, 460)]), lighter(look.a, 0.45))
    for x, flip in ((620, False), (400, True)):
        leg = b.at(x, 620, 1, 0, flip)
        leg.fill(smooth([(-60, -40), (60, -90), (150, -10), (110, 70), (0, 80)]), darker(look.a, 0.08))
        leg.fill(smooth([(-40, -40), (50, -76), (110, -20), (40, 10)]), lighter(look.a, 0.2))
        leg.line([(120, 20), (210, 50)], 34, look.c)
        leg.oval(214, 52, 24, 22, "#fff3d6")
    sprig(b, 250, 740, -150)


def seedling(b: Brush, look: Look) -> None:
    b.shadow(500, 850, 190, 28)
    b.line(smooth([(500, 620), (490, 460), (506, 300), (500, 190)], False), 18, SOGA)
    for x, y, turn, size in (
        (496, 470, -150, 1),
        (498, 430, -24, 1.06),
        (500, 350, -164, 0.94),
        (502, 320, -12, 0.96),
        (500, 230, -130, 0.9),
        (502, 220, -48, 0.92),
        (500, 200, -88, 0.86),
        (498, 520, -10, 0.8),
    ):
        stem = b.at(x, y, size, turn)
        stem.fill(leaf(290, 92, 8), look.a if int(y) % 20 else look.c)
        stem.line([(10, 2), (260, 4)], 6, lighter(look.a, 0.4))
        for k in range(4):
            stem.line([(60 + k * 46, 4), (90 + k * 46, -26 + k * 4)], 3, lighter(look.a, 0.25))
    b.fill([(340, 600), (660, 600), (624, 850), (376, 850)], "#2a2d3c")
    b.fill([(340, 600), (400, 600), (420, 850), (376, 850)], "#3d4256")
    b.oval(500, 602, 160, 38, "#3d4256")
    b.oval(500, 604, 144, 29, "#5a3a22")
    for x, y in ((430, 700), (570, 700), (430, 780), (570, 780)):
        b.oval(x, y, 8, 8, "#161a2e")
    b.fill(rounded(450, 690, 560, 770, 8), STRAW)
    b.oval(505, 730, 26, 18, LEAF)


def soap(b: Brush, look: Look) -> None:
    """Three hand-cut bars, one wrapped in paper."""
    plate(b, "board", 660)
    for x, y, turn, wrapped in ((390, 470, -6, False), (620, 520, 7, True), (430, 660, 2, False)):
        bar = b.at(x, y, 1.12, turn)
        bar.fill(rounded(-190, -60, 190, 100, 30), darker(look.a, 0.2))
        bar.fill(rounded(-190, -90, 190, 62, 34), look.a)
        bar.fill(rounded(-166, -74, 60, -52, 10), lighter(look.a, 0.6))
        if wrapped:
            bar.box(-100, -91, 110, 63, look.pack)
            bar.box(-100, 62, 110, 99, darker(look.pack, 0.2))
            bar.oval(5, -14, 52, 52, look.label)
            PIECES["seedflesh"](bar.at(5, -14, 0.7), WHITE, "#dfe8ea")
        else:
            bar.line(rounded(-110, -54, 110, 26, 22), 6, look.c, True)
            for turn2 in (45, 135, 225, 315):
                bar.at(0, -14, 1, turn2).oval(24, 0, 18, 9, look.c)
    for k in range(3):
        b.oval(740 + k * 40, 660 - k * 44, 40 - k * 10, 40 - k * 10, "#ffffff90")
        b.oval(732 + k * 40, 650 - k * 44, 12 - k * 3, 10 - k * 3, WHITE)


GARDEN = {
    "mango": mango,
    "watermelon": watermelon,
    "melon": melon,
    "kawista": kawista,
    "banana_comb": banana_comb,
    "coconuts": coconuts,
    "tubers": tubers,
    "sugar_discs": sugar_discs,
    "sugar_dome": sugar_dome,
    "eggs": eggs,
    "banded_cones": banded_cones,
    "slabs": slabs,
    "wet_sago": wet_sago,
    "soup": soup,
    "rice_box": rice_box,
    "chicken": chicken,
    "seedling": seedling,
    "soap": soap,
}
