"""Places in the village: class, gate, room, house, hall, feast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import (
    INK,
    KUNYIT,
    LAUT,
    MENGKUDU,
    NILA,
    PAPER,
    SHADE,
    SOGA,
    WHITE,
    clear,
    darker,
    lighter,
)
from marketplace.demo.drawing.landscape import (
    FIELD,
    PAVING,
    SAND,
    SEA,
    casuarina,
    ground,
    palm,
    sun,
)
from marketplace.demo.drawing.outlines import arc, leaf, oval, rounded, smooth, star, turned

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush


def batik_class(b: Brush, look: Look) -> None:
    """Cloth on the bar, a canting, the pan of hot wax on its stove."""
    ground(b, PAVING, 760)
    b.fill(rounded(90, 150, 720, 180, 12), SOGA)
    for x in (110, 700):
        b.box(x - 12, 160, x + 12, 800, darker(SOGA, 0.2))
    cloth = [(150.0, 176.0), (660.0, 176.0), (664.0, 700.0), (500.0, 720.0), (320.0, 700.0), (146.0, 716.0)]
    b.fill(cloth, PAPER)
    with b.clip(cloth) as inside:
        for x, y, ink in (
            (300, 320, look.a),
            (520, 300, look.a),
            (400, 500, look.a),
            (260, 620, clear(look.a, 0.35)),
            (560, 560, clear(look.a, 0.35)),
        ):
            for turn in range(0, 360, 45):
                inside.at(x, y, 1, turn).fill(leaf(88, 40), ink)
            inside.oval(x, y, 24, 24, KUNYIT)
        inside.line(smooth([(150, 420), (300, 400), (420, 380), (640, 420)], False), 8, look.c)
    b.shadow(700, 890, 220, 26)
    b.fill(turned(720, [(740, 120), (800, 130), (880, 150)]), "#b5623a")
    b.fill(oval(720, 800, 50, 40), darker("#b5623a", 0.6))
    b.fill(star(720, 806, 34, 14, 7), "#f08a1c")
    b.fill(arc(720, 690, 176, 84, 0, 180), "#23273a")
    b.oval(720, 690, 176, 46, "#3d4256")
    b.oval(720, 692, 150, 34, "#8d4a1c")
    c = b.at(490, 560, 1, -42)
    c.line([(60, 0), (330, 0)], 30, "#d9b073")
    c.fill(rounded(-10, -30, 80, 30, 26), "#c77a2b")
    c.line(smooth([(-10, 10), (-44, 20), (-60, 52)], False), 11, "#c77a2b")


def lasem_gate(b: Brush, look: Look) -> None:
    """An old Lasem gate: white wall, curved roof, red doors."""
    ground(b, PAVING, 780)
    b.box(0, 520, 1000, 820, PAPER)
    b.box(0, 500, 1000, 530, "#c9653f")
    for k in range(26):
        b.oval(k * 40, 520, 20, 16, "#a94f2e")
    b.box(230, 420, 770, 820, "#fdf6e6")
    b.box(230, 420, 270, 820, darker(PAPER, 0.1))
    b.box(730, 420, 770, 820, darker(PAPER, 0.1))
    roof = smooth(
        [(130, 300), (210, 380), (500, 350), (790, 380), (870, 300), (830, 440), (500, 430), (170, 440)],
        steps=7,
    )
    b.fill(roof, look.a)
    for k in range(17):
        x = 210 + k * 36
        b.line([(500 + (x - 500) * 0.94, 366), (x, 436)], 8, darker(look.a, 0.25))
    b.fill(
        smooth([(240, 330), (330, 300), (500, 290), (670, 300), (760, 330), (700, 366), (500, 356), (300, 366)]),
        darker(look.a, 0.3),
    )
    b.oval(500, 282, 30, 30, KUNYIT)
    for x in (330, 505):
        b.fill(rounded(x, 500, x + 165, 820, 6), look.c)
        b.line(rounded(x + 18, 520, x + 147, 650, 4), 7, KUNYIT, True)
        b.line(rounded(x + 18, 670, x + 147, 800, 4), 7, KUNYIT, True)
        b.at(x + 82, 586, 0.9).fill(star(0, 0, 46, 20, 4), KUNYIT)
    for x in (476, 524):
        b.ring(x, 660, 15, 15, 6, KUNYIT)
    for x in (160, 840):
        b.line([(x, 440), (x, 500)], 5, INK)
        b.oval(x, 560, 48, 60, MENGKUDU)
        b.box(x - 26, 496, x + 26, 510, KUNYIT)
        b.box(x - 26, 610, x + 26, 624, KUNYIT)
        for dx in (-18, 0, 18):
            b.line([(x + dx, 512), (x + dx * 1.5, 560), (x + dx, 608)], 3, "#e2703a")
    b.fill([(300, 820), (700, 820), (740, 870), (260, 870)], "#c9b18a")


def room(b: Brush, look: Look) -> None:
    """A clean room: bed with batik cover, window on the sea, fan, lamp."""
    b.box(0, 0, 1000, 700, "#f3efe4")
    b.box(0, 690, 1000, 1000, "#c99b63")
    for k in range(7):
        b.line([(k * 170 - 60, 1000), (k * 130 + 60, 700)], 5, darker("#c99b63", 0.15))
    b.box(0, 676, 1000, 700, WHITE)
    b.fill(rounded(120, 130, 420, 470, 10), SOGA)
    b.box(142, 152, 398, 448, "#cdeaf2")
    with b.clip(rounded(142, 152, 398, 448, 2)) as inside:
        inside.oval(320, 240, 44, 44, KUNYIT)
        inside.box(100, 330, 420, 400, SEA)
        inside.box(100, 400, 420, 460, SAND)
        palm(inside, 190, 450, 0.5)
    b.box(264, 152, 276, 448, SOGA)
    for x0, x1 in ((96, 176), (364, 444)):
        b.fill([(x0, 120), (x1, 120), (x1 - (20 if x0 < 200 else -20), 490), (x0, 490)], look.c)
        b.line([((x0 + x1) / 2, 124), ((x0 + x1) / 2 - 4, 486)], 6, darker(look.c, 0.2))
    b.fill(rounded(440, 330, 950, 720, 26), darker(SOGA, 0.1))
    b.fill(rounded(470, 360, 920, 560, 14), SOGA)
    for x in (500, 710):
        b.fill(rounded(x, 470, x + 190, 590, 40), WHITE)
        b.fill(rounded(x + 10, 540, x + 180, 590, 24), "#dfe3ee")
    b.fill(rounded(420, 570, 968, 860, 30), WHITE)
    cover = [(420.0, 650.0), (968.0, 650.0), (976.0, 872.0), (412.0, 872.0)]
    b.fill(cover, look.a)
    with b.clip(cover) as inside:
        for row in range(4):
            for k in range(9):
                x, y = 440 + k * 68 + row % 2 * 34, 690 + row * 60
                for turn in (45, 135, 225, 315):
                    inside.at(x, y, 1, turn).oval(15, 0, 14, 8, look.pack)
    b.box(412, 860, 976, 880, darker(look.a, 0.3))
    b.fill(rounded(250, 600, 390, 850, 8), SOGA)
    b.fill([(272, 520), (368, 520), (390, 590), (250, 590)], KUNYIT)
    b.box(312, 588, 328, 604, INK)
    b.oval(320, 730, 9, 9, KUNYIT)


def house(b: Brush, look: Look) -> None:
    """A village house with a porch, or an old Lasem house with its wide door."""
    old = look.piece == "old"
    sun(b, 830, 190, 74)
    ground(b, FIELD if not old else PAVING, 740)
    if old:
        casuarina(b, 920, 760, 0.7)
    else:
        palm(b, 110, 780, 1.0)
    b.shadow(520, 836, 380, 26)
    b.box(190, 470, 850, 830, "#fdf6e6" if old else look.pack)
    b.box(190, 770, 850, 830, "#b5623a" if old else darker(look.pack, 0.2))
    if old:
        roof = smooth(
            [
                (90, 430),
                (220, 440),
                (330, 300),
                (520, 250),
                (710, 300),
                (820, 440),
                (950, 430),
                (880, 500),
                (520, 490),
                (160, 500),
            ],
            steps=6,
        )
    else:
        roof = [(520.0, 190.0), (640.0, 190.0), (920.0, 500.0), (120.0, 500.0), (400.0, 190.0)]
    b.fill(roof, look.a)
    with b.clip(roof) as inside:
        for row in range(9):
            for k in range(30):
                x, y = 80 + k * 32 + row % 2 * 16, 210 + row * 36
                inside.line(arc(x, y, 16, 13, 0, 180, 6), 5, darker(look.a, 0.25))
        inside.fill([(640, 180), (950, 180), (950, 520), (760, 520)], SHADE)
    b.box(430, 560, 610, 830, look.c)
    b.box(516, 560, 524, 830, darker(look.c, 0.35))
    for x in (446, 536):
        b.line(rounded(x, 580, x + 58, 700, 4), 6, darker(look.c, 0.3), True)
    for x in (240, 670):
        b.fill(rounded(x, 580, x + 130, 710, 6), darker(look.c, 0.1))
        b.box(x + 14, 594, x + 116, 696, "#cfe8ef")
        b.box(x + 60, 594, x + 70, 696, darker(look.c, 0.1))
        b.fill([(x + 20, 690), (x + 50, 600), (x + 58, 600), (x + 30, 690)], "#ffffffa0")
    for x in (200, 400, 640, 840):
        b.box(x - 12, 496, x + 12, 832, "#e9e0cc" if old else SOGA)
    if old:
        for x in (300, 740):
            b.oval(x, 536, 26, 32, MENGKUDU)
    b.fill([(420, 830), (620, 830), (680, 950), (360, 950)], "#d9c6a0")
    for x in (260, 760):
        b.fill([(x - 36, 800), (x + 36, 800), (x + 26, 860), (x - 26, 860)], "#b5623a")
        for turn in (-140, -110, -90, -70, -40):
            b.at(x, 804, 1, turn).fill(leaf(92, 30), "#2f7a3b")


def hall(b: Brush, look: Look) -> None:
    """The village hall: pendopo roof in two tiers, open front, flag."""
    ground(b, FIELD, 760)
    b.shadow(500, 846, 430, 26)
    b.box(150, 520, 850, 830, PAPER)
    b.box(90, 800, 910, 850, "#c9b18a")
    b.fill([(300, 210), (700, 210), (770, 360), (230, 360)], look.a)
    b.fill([(230, 372), (770, 372), (960, 530), (40, 530)], darker(look.a, 0.12))
    for k in range(15):
        b.line([(320 + k * 26, 214), (256 + k * 35, 356)], 6, darker(look.a, 0.25))
        b.line([(250 + k * 36, 378), (70 + k * 62, 524)], 6, darker(look.a, 0.32))
    b.box(230, 356, 770, 376, PAPER)
    b.fill([(470, 210), (500, 150), (530, 210)], KUNYIT)
    b.box(180, 560, 820, 800, "#454b63")
    for k in range(6):
        x = 176 + k * 130
        b.box(x - 16, 528, x + 16, 806, look.c)
        b.box(x - 24, 790, x + 24, 812, darker(look.c, 0.3))
    for k in range(4):
        for dx in (0, 42, 84):
            b.fill(
                rounded(204 + k * 130 + dx * 0.9, 690, 234 + k * 130 + dx * 0.9, 780, 8),
                (MENGKUDU, KUNYIT, LAUT)[k % 3],
            )
    b.fill(rounded(340, 556, 660, 622, 10), KUNYIT)
    b.box(380, 580, 620, 596, NILA, 6)
    b.box(890, 380, 902, 850, "#d5d8e2")
    b.fill([(902, 386), (990, 386), (990, 420), (902, 420)], "#d3261d")
    b.fill([(902, 420), (990, 420), (990, 452), (902, 452)], WHITE)


def party_tent(b: Brush, look: Look) -> None:
    ground(b, FIELD, 760)
    b.shadow(500, 870, 430, 26)
    for x in (110, 890, 370, 630):
        b.box(x - 9, 360, x + 9, 860, "#9aa0b0")
    for k in range(3):
        x0 = 100 + k * 267
        panel = [(x0, 380.0), (x0 + 133, 200.0), (x0 + 267, 380.0)]
        b.fill(panel, look.a if k % 2 == 0 else look.c)
        with b.clip(panel) as inside:
            inside.fill([(x0 + 133, 190), (x0 + 90, 400), (x0 + 176, 400)], look.c if k % 2 == 0 else look.a)
            inside.fill([(x0 + 133, 190), (x0 + 220, 400), (x0 + 280, 400)], SHADE)
    for k in range(16):
        b.fill(arc(125 + k * 50, 376, 25, 46, 0, 180), (look.a, look.c, KUNYIT)[k % 3])
    for x in (110, 370, 630, 890):
        b.fill(
            smooth([(x - 40, 380), (x + 40, 380), (x + 16, 560), (x + 22, 640), (x - 22, 640), (x - 16, 560)]),
            clear(look.c, 0.9),
        )
    for row, (y, size) in enumerate(((690, 0.85), (810, 1.1))):
        for k in range(5):
            chair = b.at(170 + k * 165 + row * 8, y, size)
            colour = (MENGKUDU, "#2f4fae")[row]
            chair.fill(rounded(-44, -110, 44, -10, 16), colour)
            chair.fill(rounded(-24, -92, 24, -40, 8), lighter(colour, 0.25))
            chair.fill([(-50, -14), (50, -14), (60, 20), (-60, 20)], darker(colour, 0.2))
            for x in (-48, 48):
                chair.line([(x, 20), (x * 1.1, 82)], 13, darker(colour, 0.3))


VILLAGE = {
    "batik_class": batik_class,
    "lasem_gate": lasem_gate,
    "room": room,
    "house": house,
    "hall": hall,
    "party_tent": party_tent,
}
