"""Made by hand: plaited bags, baskets, mats, brooms, stone and clay, shells, carved wood, a small old ship."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from marketplace.demo.drawing.boxes import weave
from marketplace.demo.drawing.colours import (
    BAMBOO,
    INK,
    KUNYIT,
    MENGKUDU,
    PAPER,
    SHADE,
    SOGA,
    STRAW,
    WHITE,
    clear,
    darker,
    lighter,
)
from marketplace.demo.drawing.outlines import arc, band, leaf, oval, rounded, smooth, star, turned
from marketplace.demo.drawing.pieces import PIECES

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush


def caping(b: Brush, look: Look) -> None:
    b.shadow(500, 770, 410, 56)
    b.fill(oval(500, 720, 420, 86), darker(look.a, 0.35))
    shape = [*arc(500, 716, 420, 80, 0, 180), (500.0, 226.0)]
    b.fill(shape, look.a)
    with b.clip(shape) as inside:
        for k in range(19):
            angle = math.radians(k * 10)
            inside.line(
                [(500, 226), (500 + 430 * math.cos(angle), 716 + 84 * math.sin(angle))],
                5,
                darker(look.a, 0.22),
            )
        for level in (0.28, 0.5, 0.72, 0.9):
            inside.line(
                arc(500, 226 + 490 * level, 420 * level, 80 * level, 0, 180),
                11 if level != 0.5 else 26,
                look.c if level == 0.5 else darker(look.a, 0.3),
            )
        inside.fill([(500, 226), (920, 716), (760, 800), (560, 800)], SHADE)
    b.line(arc(500, 716, 420, 80, 0, 180, 40), 18, darker(look.a, 0.4))
    b.fill(turned(500, [(214, 10), (240, 24), (266, 36)]), darker(look.a, 0.4))


def mat(b: Brush, look: Look) -> None:
    """Half rolled out."""
    b.fill([(120, 846), (800, 846), (880, 430), (240, 430)], "#161a2e26")
    sheet = [(110.0, 826.0), (790.0, 826.0), (880.0, 400.0), (230.0, 400.0)]
    with b.clip(sheet) as inside:
        weave(inside, 100, 390, 900, 830, look.a, lighter(look.a, 0.25), 26)
        for at, colour in ((0.16, look.c), (0.26, look.pack), (0.74, look.pack), (0.84, look.c)):
            x0, x1 = 110 + 680 * at, 230 + 650 * at
            inside.fill([(x0, 830), (x0 + 34, 830), (x1 + 32, 396), (x1, 396)], colour)
        for k in range(3):
            y = 800 - k * 150
            for j in range(6):
                x = 300 + j * 72 + k * 36
                inside.fill(
                    [(x, y), (x + 24, y - 36), (x + 58, y), (x + 30, y + 36)],
                    clear(look.c if j % 2 else look.pack, 0.7),
                )
    b.line([sheet[0], sheet[1]], 14, darker(look.a, 0.3))
    b.fill(rounded(176, 226, 900, 440, 106), darker(look.a, 0.2))
    with b.clip(rounded(176, 220, 900, 424, 102)) as inside:
        weave(inside, 160, 210, 920, 440, look.a, darker(look.a, 0.12), 26)
        for at, colour in ((0.16, look.c), (0.26, look.pack), (0.74, look.pack), (0.84, look.c)):
            inside.box(200 + 650 * at, 200, 232 + 650 * at, 440, colour)
        inside.box(160, 236, 920, 270, "#ffffff40")
        inside.box(160, 370, 920, 440, SHADE)
    b.oval(872, 322, 52, 100, darker(look.a, 0.35))
    for radius in (0.78, 0.54, 0.3):
        b.ring(872, 322, 52 * radius, 100 * radius, 9, lighter(look.a, 0.1))
    b.line([(300, 226), (300, 428)], 14, MENGKUDU)


def tote(b: Brush, look: Look) -> None:
    """A plaited shopping bag."""
    b.shadow(500, 832, 300, 34)
    for x0, x1, y, shade in ((350, 650, 150, darker(look.c, 0.25)), (340, 660, 190, look.c)):
        b.line(smooth([(x0, 400), (x0 + 20, y + 70), (500, y), (x1 - 20, y + 70), (x1, 400)], False), 26, shade)
    body = smooth(
        [(236, 372), (500, 388), (764, 372), (742, 620), (716, 812), (500, 836), (284, 812), (258, 620)],
        steps=6,
    )
    body = (
        [(228.0, 370.0), (772.0, 370.0), (722.0, 800.0), (690.0, 832.0), (310.0, 832.0), (278.0, 800.0)]
        if look.style % 2
        else body
    )
    with b.clip(body) as inside:
        weave(inside, 200, 360, 800, 850, look.a, darker(look.a, 0.18), 34)
        for y, colour in ((470, look.c), (560, look.pack), (650, look.c)):
            for k in range(14):
                x = 210 + k * 44
                inside.fill([(x, y), (x + 22, y - 30), (x + 44, y), (x + 22, y + 30)], colour)
        inside.fill([(660, 360), (800, 360), (760, 850), (640, 850)], SHADE)
        inside.fill([(240, 360), (300, 360), (330, 850), (290, 850)], "#ffffff2a")
    b.fill(rounded(222, 352, 778, 404, 22), look.c)
    b.fill(rounded(222, 386, 778, 404, 9), darker(look.c, 0.25))
    for x in (345, 655):
        b.oval(x, 380, 12, 12, KUNYIT)


def besek_stack(b: Brush, look: Look) -> None:
    b.shadow(500, 838, 330, 36)
    for k, (x, y, half) in enumerate(((500, 760, 300), (490, 610, 276), (512, 460, 250), (500, 310, 222))):
        box = [
            (x - half, y - 80.0),
            (x + half, y - 80.0),
            (x + half - 16, y + 76.0),
            (x - half + 16, y + 76.0),
        ]
        with b.clip(box) as inside:
            weave(inside, x - half, y - 90, x + half, y + 80, look.a, darker(look.a, 0.2), 34 - k * 2)
            inside.fill(
                [
                    (x + half * 0.7, y - 100),
                    (x + half + 10, y - 100),
                    (x + half + 10, y + 100),
                    (x + half * 0.6, y + 100),
                ],
                SHADE,
            )
        lid = [
            (x - half - 12, y - 100.0),
            (x + half + 12, y - 100.0),
            (x + half + 4, y - 24.0),
            (x - half - 4, y - 24.0),
        ]
        b.at(0, 10).fill(lid, clear(INK, 0.18))
        with b.clip(lid) as inside:
            weave(
                inside,
                x - half - 20,
                y - 110,
                x + half + 20,
                y - 10,
                lighter(look.a, 0.12),
                darker(look.a, 0.1),
                34 - k * 2,
            )
    b.box(484, 196, 520, 836, look.c)
    b.fill(smooth([(502, 206), (400, 130), (390, 200)]), look.c)
    b.fill(smooth([(502, 206), (604, 126), (616, 198)]), look.c)
    b.oval(502, 206, 24, 20, darker(look.c, 0.2))


def basket(b: Brush, look: Look) -> None:
    """The mock's basket, grown up: rattan with a high handle."""
    b.shadow(500, 826, 300, 36)
    b.line(smooth([(266, 470), (310, 250), (500, 160), (690, 250), (734, 470)], False), 34, darker(look.c, 0.1))
    b.line(smooth([(268, 466), (314, 250), (500, 168), (690, 250), (730, 466)], False), 10, lighter(look.c, 0.3))
    b.oval(500, 470, 268, 56, darker(look.a, 0.55))
    body = turned(500, [(468, 270), (600, 254), (760, 214), (824, 188)])
    with b.clip(body) as inside:
        inside.box(200, 400, 800, 850, darker(look.a, 0.25))
        for k in range(17):
            x = 500 + (k - 8) * 34
            inside.line([(x, 460), (500 + (x - 500) * 0.72, 830)], 13, darker(look.a, 0.08))
        for row in range(11):
            y = 492 + row * 32
            for k in range(10):
                x = 218 + k * 66 + row % 2 * 33
                inside.fill(rounded(x, y, x + 46, y + 22, 11), look.a if row % 3 else lighter(look.a, 0.15))
        inside.fill([(650, 400), (800, 400), (800, 850), (600, 850)], SHADE)
    b.line(arc(500, 470, 268, 54, 0, 180, 40), 30, look.c)
    b.line(arc(500, 466, 268, 54, 10, 170, 40), 7, lighter(look.c, 0.35))
    b.line(arc(500, 470, 268, 54, 180, 360, 40), 16, darker(look.c, 0.2))
    b.line(arc(500, 812, 190, 24, 0, 180, 20), 20, look.c)


def tray(b: Brush, look: Look) -> None:
    """A winnowing tray, upright."""
    b.shadow(510, 868, 240, 26)
    b.oval(512, 512, 366, 366, "#161a2e26")
    b.oval(500, 500, 366, 366, darker(look.a, 0.45))
    b.oval(500, 500, 340, 340, lighter(look.a, 0.35))
    with b.clip(oval(500, 500, 336, 336)) as inside:
        weave(inside, 150, 150, 850, 850, lighter(look.a, 0.3), look.a, 34)
        for k in range(5):
            inside.line([(150 + k * 160, 130), (150 + k * 160, 870)], 10, darker(look.a, 0.2))
        inside.fill(arc(500, 500, 340, 340, -60, 60), "#161a2e14")
    b.ring(500, 500, 352, 352, 30, look.c)
    for k in range(28):
        angle = 2 * math.pi * k / 28
        x, y = 500 + 352 * math.cos(angle), 500 + 352 * math.sin(angle)
        b.at(x, y, 1, math.degrees(angle)).box(-18, -5, 18, 5, darker(look.c, 0.4), 3)


def saloi(b: Brush, look: Look) -> None:
    """The tall back basket of Halmahera with its forehead strap."""
    b.shadow(500, 858, 150, 24)
    b.line(smooth([(330, 420), (190, 470), (180, 640), (300, 700), (400, 640)], False), 26, look.pack)
    b.line(
        smooth([(670, 420), (810, 470), (820, 640), (700, 700), (600, 640)], False),
        26,
        darker(look.pack, 0.2),
    )
    body = turned(500, [(170, 270), (320, 240), (560, 176), (780, 120), (856, 108)], False)
    with b.clip(body) as inside:
        weave(inside, 200, 150, 800, 870, look.a, darker(look.a, 0.2), 32)
        for y in (300, 520, 720):
            inside.box(200, y, 800, y + 40, look.c)
            for k in range(20):
                x = 210 + k * 32
                inside.fill([(x, y + 20), (x + 16, y + 2), (x + 32, y + 20), (x + 16, y + 38)], lighter(look.a, 0.3))
        inside.fill([(600, 150), (800, 150), (640, 870), (560, 870)], SHADE)
    b.oval(500, 172, 274, 54, darker(look.c, 0.2))
    b.oval(500, 172, 246, 40, darker(look.a, 0.6))
    b.line(arc(500, 172, 272, 52, 0, 180, 40), 22, look.c)


def ship(b: Brush, look: Look) -> None:
    """The old ship of Punjulharjo, tied without nails, on a stand."""
    b.shadow(500, 856, 330, 28)
    for x in (330, 660):
        b.fill([(x - 26, 740), (x + 26, 740), (x + 60, 850), (x - 60, 850)], darker(SOGA, 0.3))
    b.fill(rounded(210, 834, 790, 866, 10), darker(SOGA, 0.15))
    b.line([(500, 640), (500, 130)], 18, darker(SOGA, 0.2))
    b.line([(330, 640), (350, 290)], 12, darker(SOGA, 0.2))
    sail = smooth([(520, 150), (640, 300), (760, 560), (620, 590), (520, 580)], steps=6)
    b.fill(sail, PAPER)
    with b.clip(sail) as inside:
        for k in range(5):
            inside.fill([(500, 220 + k * 86), (800, 250 + k * 86), (800, 276 + k * 86), (500, 246 + k * 86)], look.c)
        inside.fill([(650, 140), (800, 140), (800, 600), (620, 600)], "#161a2e18")
    b.fill(smooth([(484, 200), (400, 340), (300, 560), (400, 590), (484, 580)], steps=6), STRAW)
    hull = smooth(
        [
            (110, 520),
            (200, 600),
            (400, 636),
            (620, 632),
            (800, 590),
            (900, 480),
            (860, 640),
            (760, 740),
            (560, 780),
            (380, 774),
            (220, 700),
        ],
        steps=7,
    )
    b.fill(hull, look.a)
    with b.clip(hull) as inside:
        for k in range(5):
            inside.line(
                smooth([(90, 560 + k * 44), (300, 660 + k * 34), (600, 664 + k * 32), (910, 540 + k * 46)], False),
                6,
                darker(look.a, 0.35),
            )
        for k in range(11):
            for row in range(3):
                inside.line(
                    [
                        (230 + k * 54, 650 + row * 36 + abs(k - 5) * -4),
                        (248 + k * 54, 660 + row * 36 + abs(k - 5) * -4),
                    ],
                    7,
                    STRAW,
                )
        inside.fill(smooth([(100, 640), (400, 740), (880, 640), (800, 800), (200, 800)]), SHADE)
    b.fill(band([(500, 132), (560, 140), (620, 126)], [18, 16, 10]), MENGKUDU)


def mortar(b: Brush, look: Look) -> None:
    b.shadow(480, 832, 350, 44)
    b.fill(turned(460, [(540, 320), (600, 318), (720, 236), (800, 190), (834, 196)]), look.a)
    b.fill(
        smooth([(620, 560), (780, 560), (740, 680), (650, 780), (640, 836), (560, 836), (640, 700)]),
        clear(INK, 0.22),
    )
    b.oval(460, 540, 322, 104, lighter(look.a, 0.25))
    b.oval(460, 548, 282, 82, darker(look.a, 0.3))
    b.oval(450, 562, 236, 58, darker(look.a, 0.1))
    for _ in range(70):
        b.oval(
            460 + b.dice.uniform(-260, 260),
            690 + b.dice.uniform(-70, 110),
            5,
            4,
            b.dice.choice((lighter(look.a, 0.3), darker(look.a, 0.35))),
        )
    for x, y, turn in ((380, 560, 20), (480, 584, -30), (420, 540, 70)):
        PIECES["chili"](b.at(x, y, 1.3, turn), MENGKUDU, "#2f7a3b")
    PIECES["shallot"](b.at(560, 566, 1.1, 20), "#a8436a", "#d98caf")
    pestle = b.at(600, 470, 1, -38)
    pestle.fill(band([(-120, 0), (0, 0), (180, 0), (330, 0)], [66, 54, 44, 52]), darker(look.a, 0.25))
    pestle.fill(band([(-116, -8), (0, -10), (180, -8), (322, -6)], [46, 36, 30, 36]), lighter(look.a, 0.12))


def carving(b: Brush, look: Look) -> None:
    """A round teak panel with tendrils (not letters: nobody's holy words drawn by a program)."""
    b.oval(514, 524, 372, 372, "#161a2e30")
    b.oval(500, 500, 372, 372, darker(look.a, 0.4))
    b.oval(500, 496, 366, 366, look.a)
    b.oval(500, 500, 326, 326, darker(look.a, 0.35))
    b.ring(500, 500, 346, 346, 8, look.c)
    for k in range(24):
        angle = 2 * math.pi * k / 24
        b.oval(500 + 346 * math.cos(angle), 500 + 346 * math.sin(angle), 12, 12, look.c)
    for k in range(8):
        arm = b.at(500, 500, 1, k * 45)
        for grow, colour in ((20, darker(look.a, 0.1)), (0, look.c)):
            arm.line(
                smooth([(90, 0), (180, -50), (270, -30), (284, 40), (230, 60), (206, 24)], False),
                22 + grow,
                colour,
            )
        arm.at(190, 66, 1, -40).fill(leaf(90, 46), look.c)
        arm.at(190, 66, 1, -40).line([(12, 0), (70, 0)], 5, darker(look.a, 0.2))
    b.fill(star(500, 500, 112, 76, 8, 22.5), look.c)
    b.fill(star(500, 500, 84, 54, 8), darker(look.a, 0.2))
    b.oval(500, 500, 30, 30, look.c)


def kendi(b: Brush, look: Look) -> None:
    b.shadow(490, 832, 260, 38)
    b.fill(band([(650, 560), (740, 500), (800, 400)], [64, 44, 24]), darker(look.a, 0.1))
    b.oval(806, 392, 34, 24, darker(look.a, 0.5), 30)
    body = turned(
        470,
        [
            (200, 76),
            (226, 82),
            (262, 56),
            (390, 52),
            (450, 110),
            (560, 214),
            (660, 230),
            (760, 180),
            (810, 128),
            (834, 134),
        ],
    )
    b.fill(body, look.a)
    with b.clip(body) as inside:
        for y, colour in ((540, look.c), (690, look.c)):
            inside.box(200, y, 720, y + 14, colour)
        for k in range(10):
            x = 250 + k * 50
            inside.fill([(x, 620), (x + 25, 570), (x + 50, 620), (x + 25, 672)], clear(look.c, 0.9))
            inside.oval(x + 25, 620, 9, 12, look.a)
        inside.fill(smooth([(560, 180), (760, 180), (760, 850), (560, 850), (640, 660), (600, 500)]), SHADE)
        inside.fill(smooth([(330, 620), (360, 520), (410, 470), (390, 560), (366, 660)]), "#ffffff40")
    b.oval(470, 202, 78, 22, darker(look.a, 0.55))
    b.ring(470, 202, 78, 22, 10, lighter(look.a, 0.2))


def keyring(b: Brush, look: Look) -> None:
    b.ring(500, 196, 104, 104, 22, "#9aa0b0")
    b.ring(496, 192, 104, 104, 7, "#e9eaec")
    for k in range(4):
        b.ring(500, 312 + k * 30, 15, 20, 8, "#9aa0b0")
    b.at(514, 626, 4.2).oval(0, 0, 46, 44, "#161a2e2a")
    PIECES["shell"](b.at(500, 610, 4.6), look.a, look.c)
    for x, y, colour in ((360, 440, look.pack), (640, 440, KUNYIT)):
        b.line([(500, 400), (x, y)], 8, STRAW)
        b.line([(x, y), (x, y + 110)], 8, STRAW)
        b.oval(x, y + 20, 22, 22, colour)
        b.oval(x, y + 64, 18, 18, WHITE)
        PIECES["shell"](b.at(x, y + 130, 1.2, 180), colour, lighter(colour, 0.5))


def wreath(b: Brush, look: Look) -> None:
    """Shells around a driftwood ring."""
    b.line(smooth([(500, 170), (470, 110), (500, 70), (530, 110), (500, 170)], False), 12, STRAW)
    b.ring(510, 530, 290, 290, 110, "#161a2e22")
    b.ring(500, 516, 290, 290, 96, SOGA)
    for k in range(26):
        angle = 2 * math.pi * k / 26 + 0.1
        reach = 290 + (34 if k % 2 else -30)
        x, y = 500 + reach * math.cos(angle), 516 + reach * math.sin(angle)
        colour = (look.a, look.c, "#f6efe2", look.pack)[k % 4]
        if k % 5 == 3:
            b.fill(star(x, y, 62, 28, 5, math.degrees(angle)), "#e2914f")
            b.fill(star(x, y, 34, 12, 5, math.degrees(angle)), "#f2b981")
        else:
            PIECES["shell"](b.at(x, y, 1.25, math.degrees(angle) + 90), colour, darker(colour, 0.2))


def broom(b: Brush, look: Look) -> None:
    b = b.at(500, 500, 1.02, 24)
    b.at(14, 14).fill([(-40, -20), (40, -20), (190, 400), (-190, 400)], "#161a2e28")
    b.line([(0, -420), (0, 10)], 34, BAMBOO)
    b.line([(-8, -420), (-8, 10)], 8, lighter(BAMBOO, 0.35))
    for y in (-300, -160, -20):
        b.box(-19, y, 19, y + 9, darker(BAMBOO, 0.35))
    b.fill(
        smooth(
            [
                (-50, 0),
                (50, 0),
                (120, 160),
                (196, 400),
                (90, 420),
                (0, 410),
                (-90, 420),
                (-196, 400),
                (-120, 160),
            ]
        ),
        look.a,
    )
    for k in range(28):
        x = (k - 13.5) * 14
        b.line(
            smooth([(x * 0.24, 20), (x * 0.66, 200), (x * 1.02, 416 + b.dice.uniform(-10, 16))], False, 4),
            5,
            b.dice.choice((lighter(look.a, 0.25), darker(look.a, 0.35))),
        )
    for y, half in ((30, 64), (66, 80), (102, 96)):
        b.fill(rounded(-half, y, half, y + 20, 9), look.c if y != 66 else look.pack)
    b.line(smooth([(0, -420), (-40, -470), (0, -490), (40, -470), (0, -420)], False), 9, look.c)


CRAFTS = {
    "caping": caping,
    "mat": mat,
    "tote": tote,
    "besek_stack": besek_stack,
    "basket": basket,
    "tray": tray,
    "saloi": saloi,
    "ship": ship,
    "mortar": mortar,
    "carving": carving,
    "kendi": kendi,
    "keyring": keyring,
    "wreath": wreath,
    "broom": broom,
}
