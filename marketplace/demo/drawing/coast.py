"""Scenes by the water: beach and rides, salt ponds, the old ship, the bay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import (
    INK,
    KUNYIT,
    MENGKUDU,
    NILA,
    PAPER,
    SHADE,
    SOGA,
    STRAW,
    WHITE,
    clear,
    darker,
    lighter,
)
from marketplace.demo.drawing.landscape import (
    SEA,
    beach,
    casuarina,
    ground,
    palm,
    sun,
    wheel,
)
from marketplace.demo.drawing.outlines import arc, band, rounded, smooth, star

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush


def parking(b: Brush, look: Look) -> None:
    """A car or a motorbike under the trees by the beach."""
    sun(b)
    beach(b, 520, 610)
    casuarina(b, 130, 720, 1.1)
    casuarina(b, 900, 700, 0.9)
    b.fill([(0, 800), (1000, 770), (1000, 1000), (0, 1000)], "#656b82")
    for k in range(5):
        b.fill([(60 + k * 210, 906), (170 + k * 210, 902), (176 + k * 210, 920), (66 + k * 210, 924)], PAPER)
    (_car if look.piece == "car" else _motorbike)(b, look)
    b.box(176, 470, 190, 800, "#d5d8e2")
    b.fill(rounded(118, 360, 248, 490, 16), NILA)
    b.line(rounded(128, 370, 238, 480, 12), 6, WHITE, True)
    b.line([(166, 462), (166, 390)], 18, WHITE)
    b.line(arc(176, 410, 26, 22, -100, 100), 16, WHITE)


def _car(b: Brush, look: Look) -> None:
    b.shadow(580, 862, 330, 26)
    body = smooth(
        [
            (270, 800),
            (270, 690),
            (330, 650),
            (410, 630),
            (480, 530),
            (560, 506),
            (720, 506),
            (800, 560),
            (840, 640),
            (890, 670),
            (896, 800),
            (880, 836),
            (290, 836),
        ],
        steps=6,
    )
    b.fill(body, look.a)
    for glass in (
        [(436, 636), (500, 548), (590, 538), (590, 636)],
        [(616, 636), (616, 538), (716, 540), (780, 590), (800, 636)],
    ):
        b.fill(glass, "#cfe8ef")
        b.fill(
            [
                (glass[0][0] + 20, 636),
                (glass[0][0] + 70, 560),
                (glass[0][0] + 90, 556),
                (glass[0][0] + 50, 636),
            ],
            "#ffffff90",
        )
    b.fill(rounded(262, 780, 904, 840, 20), darker(look.a, 0.3))
    b.box(300, 690, 880, 700, lighter(look.a, 0.3))
    b.oval(292, 728, 24, 26, KUNYIT)
    b.fill(rounded(868, 700, 896, 750, 8), MENGKUDU)
    for x in (634, 450):
        b.fill(rounded(x, 672, x + 46, 684, 6), PAPER)
    for x in (396, 768):
        wheel(b, x, 832, 74)


def _motorbike(b: Brush, look: Look) -> None:
    b.shadow(590, 866, 290, 24)
    for x in (380, 790):
        wheel(b, x, 790, 98, "#9aa0b0")
        b.ring(x, 790, 62, 62, 8, "#3d4256")
    b.line([(380, 790), (452, 520)], 26, "#656b82")
    b.line([(452, 520), (410, 484)], 20, "#23273a")
    b.oval(404, 560, 34, 40, KUNYIT)
    b.fill(smooth([(440, 540), (500, 600), (520, 730), (640, 736), (640, 800), (470, 800), (420, 680)]), look.a)
    b.fill(smooth([(620, 640), (700, 590), (880, 570), (930, 610), (860, 700), (740, 730), (640, 760)]), look.a)
    b.fill(smooth([(590, 610), (680, 566), (870, 552), (880, 586), (700, 620), (620, 650)]), "#23273a")
    b.fill(smooth([(700, 640), (820, 620), (780, 680), (700, 700)]), lighter(look.a, 0.3))
    b.line([(620, 790), (790, 790)], 26, "#9aa0b0")
    b.fill(rounded(900, 596, 940, 624, 8), MENGKUDU)


def atv(b: Brush, look: Look) -> None:
    sun(b, 200, 210)
    beach(b, 560, 680)
    casuarina(b, 880, 740, 1.0)
    b.shadow(500, 868, 360, 34)
    for x in (300, 720):
        b.oval(x, 764, 124, 124, "#23273a")
        b.fill(star(x, 764, 132, 116, 18), "#23273a")
        b.oval(x, 764, 62, 62, "#9aa0b0")
        b.oval(x, 764, 26, 26, "#454b63")
    b.fill(smooth([(150, 690), (210, 600), (330, 580), (430, 640), (440, 700), (360, 650), (250, 650)]), look.a)
    b.fill(smooth([(570, 690), (610, 600), (720, 570), (850, 610), (890, 690), (790, 640), (680, 640)]), look.a)
    b.fill(smooth([(340, 600), (440, 560), (700, 560), (720, 640), (600, 720), (440, 720)]), darker(look.a, 0.25))
    b.fill(rounded(500, 520, 780, 580, 28), "#23273a")
    b.line([(370, 590), (330, 430)], 26, "#656b82")
    b.line([(270, 440), (390, 410)], 24, "#23273a")
    b.oval(230, 630, 32, 26, KUNYIT)
    b.line([(780, 570), (900, 540)], 14, "#656b82")


def banana_boat(b: Brush, look: Look) -> None:
    sun(b)
    b.box(0, 480, 1000, 1000, SEA)
    for k in range(9):
        y = 520 + k * 56
        b.line(
            smooth([(x, y + (9 if (x // 70 + k) % 2 else -9)) for x in range(-70, 1140, 70)], False, 4),
            8,
            lighter(SEA, 0.28),
        )
    b.line([(0, 560), (170, 650)], 8, PAPER)
    tube = [(120, 610), (260, 720), (520, 744), (760, 720), (900, 600)]
    b.fill([(x + 6, y + 66) for x, y in band(tube, [20, 60, 66, 60, 20])], clear(darker(SEA, 0.5), 0.5))
    b.fill(band([(x, y + 44) for x, y in tube], [16, 48, 52, 48, 14]), darker(look.a, 0.2))
    b.fill(band(tube, [18, 60, 66, 60, 18]), look.a)
    b.fill(band([(x, y - 24) for x, y in tube], [4, 14, 14, 14, 4]), lighter(look.a, 0.5))
    for k, colour in enumerate((MENGKUDU, "#17693a", "#7b2d72", "#e2703a")):
        x = 300 + k * 130
        b.fill(smooth([(x - 50, 700), (x - 46, 560), (x, 530), (x + 46, 560), (x + 50, 700)]), colour)
        b.box(x - 30, 570, x - 16, 690, clear(WHITE, 0.5), 5)
        b.line([(x + 36, 590), (x + 92, 650)], 24, "#b97a50")
        b.oval(x, 486, 44, 48, "#b97a50")
        b.fill(arc(x, 480, 47, 52, 180, 360), INK)
    for x, y, radius in ((110, 700, 40), (70, 740, 30), (160, 760, 34), (920, 700, 30)):
        b.oval(x, y, radius, radius * 0.7, "#ffffffc0")


def dinghy(b: Brush, look: Look) -> None:
    sun(b, 190, 200)
    beach(b, 380, 860)
    b.oval(500, 720, 360, 70, clear(darker(SEA, 0.5), 0.45))
    b.fill(rounded(150, 540, 850, 730, 95), darker(look.a, 0.22))
    b.fill(rounded(150, 500, 850, 680, 90), look.a)
    b.fill(rounded(250, 530, 750, 640, 54), darker(look.c, 0.25))
    b.fill(rounded(250, 546, 750, 640, 46), look.c)
    for x in (420, 570):
        b.fill(rounded(x, 540, x + 44, 642, 14), look.pack)
    for x in (190, 320, 640, 770):
        b.fill(rounded(x, 690, x + 60, 706, 6), PAPER)
    b.line([(230, 470), (500, 590)], 18, STRAW)
    b.oval(200, 456, 54, 26, look.pack, 24)
    b.line([(770, 470), (520, 600)], 18, STRAW)
    b.oval(800, 456, 54, 26, look.pack, -24)
    b.ring(680, 830, 62, 34, 26, MENGKUDU)
    for k in range(4):
        b.line(arc(680, 830, 62, 34, k * 90, k * 90 + 36, 8), 26, WHITE)


def gazebo(b: Brush, look: Look) -> None:
    sun(b, 820, 200, 76)
    beach(b, 520, 690)
    palm(b, 120, 830, 1.1)
    b.shadow(540, 880, 360, 30)
    for x in (260, 400, 680, 820):
        b.box(x - 13, 420, x + 13, 870, darker(SOGA, 0.1 if x in (260, 820) else 0.35))
    b.fill(rounded(220, 720, 860, 762, 10), look.a)
    b.fill(rounded(220, 752, 860, 772, 8), darker(look.a, 0.35))
    for k in range(12):
        x = 270 + k * 48
        b.line([(x, 640), (x, 720)], 9, look.a)
    b.fill(rounded(250, 626, 830, 646, 8), darker(look.a, 0.15))
    b.fill([(480, 772), (600, 772), (630, 880), (450, 880)], darker(look.a, 0.25))
    roof = [(540.0, 170.0), (900.0, 440.0), (180.0, 440.0)]
    b.fill(roof, look.c)
    with b.clip(roof) as inside:
        for row in range(8):
            for k in range(24):
                x = 170 + k * 34 + row % 2 * 17
                inside.fill(
                    [(x - 20, 200 + row * 34), (x + 20, 200 + row * 34), (x, 262 + row * 34)],
                    darker(look.c, 0.1 + 0.12 * (row % 2)),
                )
        inside.fill([(540, 160), (910, 450), (700, 450)], SHADE)
    for k in range(22):
        x = 186 + k * 33
        b.fill([(x, 436), (x + 33, 436), (x + 16, 474)], darker(look.c, 0.15))
    b.fill([(524, 176), (540, 130), (556, 176)], SOGA)


def beach_day(b: Brush, look: Look) -> None:
    """A day at Karang Jahe: umbrella, mat, casuarinas."""
    sun(b, 500, 230, 110)
    beach(b, 500, 660)
    for x, size in ((90, 1.2), (220, 0.95), (930, 1.15), (800, 0.85)):
        casuarina(b, x, 740, size)
    b.fill([(600, 560), (700, 470), (700, 590)], PAPER)
    b.fill([(590, 600), (730, 600), (700, 632), (620, 632)], MENGKUDU)
    b.fill([(260, 930), (640, 930), (720, 830), (380, 830)], look.pack)
    for k in range(4):
        b.fill([(300 + k * 90, 930), (330 + k * 90, 930), (420 + k * 86, 830), (392 + k * 86, 830)], PAPER)
    b.line([(480, 880), (440, 520)], 18, PAPER)
    canopy = [*arc(436, 600, 250, 190, 180, 360)]
    b.fill(canopy, look.a)
    with b.clip(canopy) as inside:
        for k, x in enumerate((210, 300, 400, 500, 600)):
            if k % 2 == 0:
                inside.fill([(436, 410), (x - 40, 620), (x + 60, 620)], look.c)
    for k in range(5):
        b.oval(236 + k * 100, 600, 50, 20, look.a if k % 2 else look.c)
    b.oval(770, 900, 62, 62, WHITE)
    for turn in (0, 120, 240):
        b.at(770, 900, 1, turn).fill([(0, 0), *arc(0, 0, 62, 62, -30, 30)], (MENGKUDU, KUNYIT, NILA)[turn // 120])


def old_ship_site(b: Brush, look: Look) -> None:
    """The excavated hull under its roof, with a sign board."""
    ground(b, "#d8b98a", 640)
    for x in (110, 890):
        b.box(x - 16, 300, x + 16, 820, darker(SOGA, 0.2))
    b.fill([(40, 330), (500, 130), (960, 330), (960, 366), (500, 170), (40, 366)], look.c)
    b.fill([(60, 330), (500, 146), (940, 330)], clear(darker(look.c, 0.2), 0.9))
    for k in range(9):
        b.line([(500 + (k - 4) * 12, 160), (500 + (k - 4) * 106, 330)], 6, lighter(look.c, 0.15))
    hull = smooth(
        [
            (140, 560),
            (260, 700),
            (500, 752),
            (740, 700),
            (870, 540),
            (820, 720),
            (640, 836),
            (380, 840),
            (200, 740),
        ]
    )
    b.oval(500, 810, 390, 60, darker("#d8b98a", 0.25))
    b.fill(hull, look.a)
    for k in range(8):
        x = 250 + k * 72
        b.line(
            smooth([(x, 590 - abs(k - 3.5) * 8), (x + 8, 680), (500 + (x - 500) * 0.6, 800)], False),
            18,
            darker(look.a, 0.25),
        )
    with b.clip(hull) as inside:
        for k in range(4):
            inside.line(
                smooth(
                    [(120, 600 + k * 46), (300, 720 + k * 30), (700, 720 + k * 30), (890, 580 + k * 46)],
                    False,
                ),
                8,
                darker(look.a, 0.4),
            )
    b.box(724, 800, 740, 930, SOGA)
    b.fill(rounded(650, 740, 830, 850, 8), NILA)
    for k, half in enumerate((60, 44, 52)):
        b.box(690, 766 + k * 24, 690 + half * 1.8, 776 + k * 24, PAPER, 4)


def salt_ponds(b: Brush, look: Look) -> None:
    sun(b, 210, 210, 84)
    b.box(0, 520, 1000, 1000, "#b6986b")
    for row, (y, high) in enumerate(((540, 74), (634, 106), (764, 190))):
        for k in range(4):
            x = -140 + k * 340 - row * 60
            b.fill(
                [(x + 40, y), (x + 330, y), (x + 310 - row * 10, y + high), (x - row * 10, y + high)],
                ("#cfe8ef", "#a9d4de", "#bfe0ea")[(k + row) % 3],
            )
            b.line([(x + 90, y + high * 0.4), (x + 200, y + high * 0.4)], 6, "#f4fbfd")
    for x, y, size in ((250, 760, 1.0), (470, 890, 1.5), (140, 930, 1.2), (660, 730, 0.8)):
        heap = b.at(x, y, size)
        heap.oval(0, 0, 96, 18, clear(INK, 0.18))
        heap.fill([(-92, 0), (-30, -84), (0, -104), (30, -84), (92, 0)], WHITE)
        heap.fill([(0, -104), (30, -84), (92, 0), (24, 0)], "#d9e6ee")
    b.line([(800, 860), (790, 330)], 22, SOGA)
    b.line([(740, 860), (790, 420), (850, 860)], 12, SOGA)
    for turn in (20, 110, 200, 290):
        vane = b.at(790, 330, 1, turn)
        vane.line([(0, 0), (190, 0)], 10, SOGA)
        vane.fill([(50, 0), (190, 0), (180, 62), (60, 40)], look.a if turn % 180 == 20 else look.c)
    b.oval(790, 330, 18, 18, INK)


def bay(b: Brush, look: Look) -> None:
    """The bay of Kao: islands and an outrigger boat."""
    sun(b, 700, 250, 110)
    b.box(0, 470, 1000, 1000, SEA)
    for pts, colour in (
        ([(0, 480), (140, 330), (260, 410), (340, 360), (520, 480)], "#3f7f6b"),
        ([(480, 480), (660, 390), (760, 430), (880, 350), (1000, 440), (1000, 480)], "#2a6a5a"),
    ):
        b.fill([*smooth(pts, False), (pts[-1][0], 486), (pts[0][0], 486)], colour)
    for k in range(9):
        y = 520 + k * 54
        b.line(
            smooth([(x, y + (8 if (x // 64 + k) % 2 else -8)) for x in range(-64, 1120, 64)], False, 4),
            7,
            lighter(SEA, 0.26),
        )
    palm(b, 90, 560, 0.62)
    palm(b, 160, 570, 0.5)
    b.oval(540, 800, 330, 44, clear(darker(SEA, 0.5), 0.5))
    for x in (380, 660):
        b.line(smooth([(x, 700), (x + 20, 760), (x + 40, 850)], False), 14, STRAW)
    b.line([(330, 856), (820, 856)], 20, STRAW)
    b.fill(
        smooth(
            [
                (190, 650),
                (320, 730),
                (560, 748),
                (780, 720),
                (900, 630),
                (860, 760),
                (700, 812),
                (420, 812),
                (250, 760),
            ]
        ),
        look.a,
    )
    b.fill(
        smooth(
            [
                (200, 664),
                (330, 740),
                (560, 758),
                (780, 730),
                (890, 650),
                (860, 690),
                (780, 752),
                (560, 780),
                (330, 766),
            ]
        ),
        look.c,
    )
    for x, colour in ((430, MENGKUDU), (560, KUNYIT), (680, "#17693a")):
        b.fill(smooth([(x - 44, 736), (x - 38, 640), (x, 616), (x + 38, 640), (x + 44, 736)]), colour)
        b.oval(x, 580, 36, 38, "#a86a45")
        b.fill(arc(x, 576, 38, 42, 180, 360), INK)
    b.fill(rounded(370, 470, 740, 500, 14), look.pack)
    for x in (390, 720):
        b.line([(x, 490), (x, 730)], 10, SOGA)


COAST = {
    "parking": parking,
    "atv": atv,
    "banana_boat": banana_boat,
    "dinghy": dinghy,
    "gazebo": gazebo,
    "beach_day": beach_day,
    "old_ship_site": old_ship_site,
    "salt_ponds": salt_ponds,
    "bay": bay,
}
