"""Work in the village: field, sewing room, rice mill, road."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import (
    INK,
    KUNYIT,
    MENGKUDU,
    PAPER,
    SHADE,
    STRAW,
    WHITE,
    darker,
    lighter,
)
from marketplace.demo.drawing.landscape import (
    FIELD,
    PAVING,
    ground,
    sun,
    wheel,
)
from marketplace.demo.drawing.outlines import leaf, rounded, smooth, star, turned
from marketplace.demo.drawing.pieces import PIECES

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush


def tractor(b: Brush, look: Look) -> None:
    """A two-wheel hand tractor on wet rice land."""
    sun(b, 200, 200)
    b.fill(
        [
            *smooth([(0, 520), (180, 400), (330, 480), (520, 350), (760, 500), (1000, 430)], False),
            (1000, 600),
            (0, 600),
        ],
        "#4f8f6a",
    )
    b.box(0, 560, 1000, 1000, "#8d6a45")
    for k in range(6):
        y = 600 + k * 70
        b.line(
            smooth([(x, y + (8 if (x // 80 + k) % 2 else -8)) for x in range(-80, 1160, 80)], False, 4),
            16,
            "#7a5836",
        )
        for j in range(9):
            x = 20 + j * 124 + (k % 2) * 60
            if k < 2:
                for turn in (-120, -90, -60):
                    b.at(x, y, 1, turn).fill(leaf(46, 12), "#6fae4f")
    b.shadow(440, 868, 320, 34)
    b.fill(star(400, 730, 160, 132, 14), "#3d4256")
    b.oval(400, 730, 118, 118, "#8d6a45")
    b.oval(400, 730, 110, 110, "#656b82")
    for turn in range(0, 360, 45):
        b.at(400, 730, 1, turn).line([(0, 0), (128, 0)], 16, "#3d4256")
    b.oval(400, 730, 34, 34, KUNYIT)
    b.fill(rounded(180, 480, 520, 640, 24), look.a)
    b.fill(rounded(180, 560, 520, 640, 18), darker(look.a, 0.2))
    b.fill(rounded(210, 424, 330, 490, 14), "#454b63")
    for k in range(4):
        b.box(222 + k * 26, 440, 236 + k * 26, 480, "#9aa0b0", 4)
    b.line([(280, 430), (280, 350), (250, 330)], 20, "#454b63")
    b.oval(236, 560, 40, 40, "#454b63")
    b.oval(236, 560, 20, 20, KUNYIT)
    b.box(340, 516, 490, 538, PAPER, 8)
    b.line(smooth([(500, 590), (660, 540), (800, 470), (930, 450)], False), 24, "#454b63")
    b.line([(890, 455), (950, 448)], 38, MENGKUDU)
    b.line([(560, 640), (660, 800), (740, 850)], 22, "#454b63")
    b.fill(smooth([(640, 800), (760, 800), (840, 880), (700, 880)]), "#9aa0b0")


def sewing(b: Brush, look: Look) -> None:
    """A sewing machine at work on a uniform."""
    ground(b, "#c99b63", 700)
    b.box(0, 700, 1000, 726, darker("#c99b63", 0.25))
    b.shadow(520, 760, 360, 24)
    b.fill(rounded(190, 690, 850, 760, 18), "#23273a")
    b.fill(rounded(680, 380, 830, 700, 30), look.a)
    b.fill(rounded(260, 330, 840, 470, 60), look.a)
    b.fill(rounded(240, 340, 350, 570, 36), look.a)
    b.fill(rounded(280, 352, 780, 384, 14), lighter(look.a, 0.35))
    b.line([(296, 560), (296, 690)], 12, "#d5d8e2")
    b.box(272, 600, 320, 616, "#9aa0b0", 5)
    b.oval(860, 430, 62, 92, "#454b63")
    b.oval(856, 430, 40, 64, "#9aa0b0")
    b.fill(rounded(560, 250, 630, 334, 10), MENGKUDU)
    b.box(550, 244, 640, 258, STRAW, 5)
    b.box(550, 326, 640, 338, STRAW, 5)
    b.line([(590, 290), (420, 300), (300, 350), (296, 560)], 5, MENGKUDU)
    for k in range(5):
        b.at(480 + k * 44, 424, 0.34).fill(star(0, 0, 46, 18, 4), KUNYIT)
    cloth = smooth([(60, 720), (200, 660), (420, 680), (520, 700), (470, 800), (520, 930), (300, 960), (120, 900)])
    b.fill([(x + 8, y + 12) for x, y in cloth], "#161a2e30")
    b.fill(cloth, look.c)
    b.line(smooth([(110, 760), (250, 716), (420, 730)], False), 6, WHITE)
    b.line(rounded(200, 790, 330, 900, 10), 6, darker(look.c, 0.3), True)
    for y in (760, 820, 880):
        b.oval(420, y, 13, 13, PAPER)
    b.fill(rounded(660, 830, 930, 858, 10), KUNYIT)
    for k in range(9):
        b.line([(680 + k * 28, 832), (680 + k * 28, 844)], 4, INK)


def rice_mill(b: Brush, look: Look) -> None:
    """A village huller: paddy in at the top, rice out below."""
    ground(b, PAVING, 720)
    b.shadow(460, 850, 330, 28)
    b.fill([(220, 180), (640, 180), (520, 390), (340, 390)], "#9aa0b0")
    b.fill([(520, 180), (640, 180), (520, 390), (470, 390)], SHADE)
    b.fill(smooth([(236, 190), (330, 130), (440, 110), (540, 134), (624, 190), (430, 214)]), "#e0b04a")
    for _ in range(30):
        PIECES["grain"](
            b.at(430 + b.dice.uniform(-150, 150), 168 + b.dice.uniform(-26, 22), 0.42, b.dice.uniform(0, 180)),
            "#e9c062",
            "#fbe6ab",
        )
    b.fill(rounded(230, 390, 640, 790, 26), look.a)
    b.fill(rounded(230, 640, 640, 790, 20), darker(look.a, 0.2))
    b.fill(rounded(270, 430, 600, 520, 12), look.c)
    b.box(300, 464, 560, 484, look.a, 8)
    b.oval(640, 640, 110, 110, "#454b63")
    b.oval(640, 640, 74, 74, "#9aa0b0")
    b.oval(640, 640, 22, 22, INK)
    for x in (260, 570):
        b.fill(rounded(x, 780, x + 50, 856, 6), "#454b63")
    b.fill([(340, 700), (500, 700), (470, 770), (250, 800), (230, 770)], "#d5d8e2")
    sack_ = turned(780, [(640, 120), (700, 150), (800, 158), (870, 138)])
    b.fill(sack_, "#f4efe2")
    for x in (716, 820):
        b.line([(x, 660), (x, 864)], 8, look.a)
    b.oval(780, 640, 124, 34, WHITE)
    b.fill(smooth([(666, 640), (720, 580), (790, 560), (850, 590), (894, 640), (780, 664)]), WHITE)
    b.fill(smooth([(130, 860), (170, 800), (240, 776), (310, 806), (340, 860)]), WHITE)
    for _ in range(26):
        PIECES["grain"](
            b.at(236 + b.dice.uniform(-80, 80), 836 + b.dice.uniform(-24, 20), 0.36, b.dice.uniform(0, 180)),
            "#f4f4ee",
            WHITE,
        )


def pickup(b: Brush, look: Look) -> None:
    """The village pick-up loaded with produce."""
    sun(b, 180, 190)
    b.fill(
        [
            *smooth([(0, 600), (160, 460), (340, 560), (560, 420), (800, 560), (1000, 480)], False),
            (1000, 700),
            (0, 700),
        ],
        "#5a9a74",
    )
    b.box(0, 640, 1000, 780, FIELD)
    b.box(0, 770, 1000, 1000, "#656b82")
    for k in range(5):
        b.box(30 + k * 220, 890, 150 + k * 220, 908, PAPER, 6)
    b.shadow(500, 862, 400, 24)
    for x, y, colour in (
        (620, 500, "#c99b63"),
        (740, 510, "#b98f5e"),
        (840, 500, "#c99b63"),
        (680, 440, "#d8b98a"),
        (790, 440, "#c99b63"),
    ):
        b.fill(turned(x, [(y - 66, 40), (y - 30, 66), (y + 60, 70), (y + 100, 60)]), colour)
        b.box(x - 26, y - 62, x + 26, y - 48, MENGKUDU, 6)
    for x, y in ((560, 560), (590, 530)):
        b.oval(x, y, 40, 40, "#e2a13a")
    b.fill(rounded(500, 560, 930, 760, 14), look.a)
    for k in range(5):
        b.box(530 + k * 80, 590, 584 + k * 80, 720, darker(look.a, 0.14), 8)
    cab = smooth(
        [
            (90, 760),
            (80, 640),
            (130, 600),
            (210, 440),
            (270, 410),
            (460, 410),
            (500, 450),
            (500, 780),
            (110, 780),
        ],
        steps=6,
    )
    b.fill(cab, look.a)
    b.fill([(176, 596), (246, 460), (330, 456), (330, 596)], "#cfe8ef")
    b.fill([(352, 596), (352, 456), (456, 456), (470, 596)], "#cfe8ef")
    b.fill([(200, 596), (256, 480), (274, 478), (226, 596)], "#ffffffa0")
    b.fill(rounded(70, 744, 940, 796, 14), darker(look.a, 0.35))
    b.oval(104, 690, 30, 30, KUNYIT)
    b.fill(rounded(372, 636, 420, 650, 6), PAPER)
    b.fill(star(290, 690, 46, 38, 14), PAPER)
    b.oval(290, 690, 24, 24, look.c)
    for x in (240, 770):
        wheel(b, x, 796, 76)


WORK = {
    "tractor": tractor,
    "sewing": sewing,
    "rice_mill": rice_mill,
    "pickup": pickup,
}
