"""Places and services: under a patterned sky the beach, the salt ponds, an old gate, a tractor in the field."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import INK, KUNYIT, LAUT, MENGKUDU, NILA, PAPER, SOGA, STRAW, WHITE, clear, darker, lighter, mix
from marketplace.demo.drawing.outlines import arc, band, leaf, oval, rounded, smooth, star, turned
from marketplace.demo.drawing.packs import SHADE
from marketplace.demo.drawing.pieces import PIECES

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush

SAND, SEA, FIELD, PAVING = "#f0d9a6", "#2f8fa8", "#7fb56a", "#d9cdb8"


def sun(b: Brush, x: float = 780, y: float = 220, radius: float = 92) -> None:
    b.oval(x, y, radius * 1.35, radius * 1.35, clear(KUNYIT, 0.25))
    b.oval(x, y, radius, radius, KUNYIT)


def beach(b: Brush, line: float = 560, shore: float = 700) -> None:
    b.box(0, line, 1000, 1000, SEA)
    for k in range(5):
        y = line + 26 + k * 34
        b.line(smooth([(x, y + (7 if (x // 60 + k) % 2 else -7)) for x in range(-60, 1120, 60)], False, 4), 6, lighter(SEA, 0.3))
    b.fill([*smooth([(0, shore), (240, shore - 26), (520, shore + 14), (800, shore - 18), (1000, shore + 6)], False), (1000, 1000), (0, 1000)], WHITE)
    b.fill([*smooth([(0, shore + 18), (240, shore - 6), (520, shore + 34), (800, shore + 2), (1000, shore + 26)], False), (1000, 1000), (0, 1000)], SAND)
    for _ in range(40):
        b.oval(b.dice.uniform(20, 980), b.dice.uniform(shore + 70, 985), 6, 3, darker(SAND, 0.12))


def ground(b: Brush, colour: str, line: float = 680) -> None:
    b.fill([*smooth([(0, line), (300, line - 26), (650, line + 10), (1000, line - 20)], False), (1000, 1000), (0, 1000)], colour)
    for k in range(6):
        y = line + 60 + k * 46
        for j in range(7):
            x = j * 160 + (k % 2) * 80 - 30
            b.line([(x, y), (x + 50, y)], 6, darker(colour, 0.1))


def casuarina(b: Brush, x: float, y: float, size: float = 1) -> None:
    """The cemara trees of Karang Jahe."""
    tree = b.at(x, y, size)
    tree.line([(0, 0), (6, -300)], 22, SOGA)
    for level, half in ((-120, 130), (-210, 112), (-290, 88), (-360, 62), (-420, 36)):
        tree.fill(smooth([(-half, level), (-half * 0.4, level - 70), (0, level - 120), (half * 0.4, level - 70), (half, level), (0, level + 22)]), "#1d6b40" if level % 4 else "#2f7f4f")


def palm(b: Brush, x: float, y: float, size: float = 1, flip: bool = False) -> None:
    tree = b.at(x, y, size, 0, flip)
    trunk = [(0, 0), (-14, -160), (10, -320), (50, -440)]
    tree.fill(band(trunk, [24, 18, 15, 12]), SOGA)
    for k in range(9):
        px, py = trunk[min(k // 3, 2)]
        tree.line([(px - 16, -20 - k * 46), (px + 18, -26 - k * 46)], 4, darker(SOGA, 0.25))
    for turn in (-178, -146, -100, -58, -26, 4, 26, 160):
        tree.at(50, -440, 1, turn).fill(leaf(230, 64, -18), "#17693a" if turn % 4 else "#2f7f4f")
    for dx, dy in ((34, -420), (62, -416), (48, -402)):
        tree.oval(dx, dy, 18, 18, "#8d572b")


def wheel(b: Brush, x: float, y: float, radius: float, hub: str = "#d5d8e2") -> None:
    b.oval(x, y, radius, radius, "#23273a")
    b.oval(x, y, radius * 0.56, radius * 0.56, hub)
    b.oval(x, y, radius * 0.2, radius * 0.2, "#656b82")


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
    body = smooth([(270, 800), (270, 690), (330, 650), (410, 630), (480, 530), (560, 506), (720, 506), (800, 560), (840, 640), (890, 670), (896, 800), (880, 836), (290, 836)], steps=6)
    b.fill(body, look.a)
    for glass in ([(436, 636), (500, 548), (590, 538), (590, 636)], [(616, 636), (616, 538), (716, 540), (780, 590), (800, 636)]):
        b.fill(glass, "#cfe8ef")
        b.fill([(glass[0][0] + 20, 636), (glass[0][0] + 70, 560), (glass[0][0] + 90, 556), (glass[0][0] + 50, 636)], "#ffffff90")
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
        b.line(smooth([(x, y + (9 if (x // 70 + k) % 2 else -9)) for x in range(-70, 1140, 70)], False, 4), 8, lighter(SEA, 0.28))
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
                inside.fill([(x - 20, 200 + row * 34), (x + 20, 200 + row * 34), (x, 262 + row * 34)], darker(look.c, 0.1 + 0.12 * (row % 2)))
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
    hull = smooth([(140, 560), (260, 700), (500, 752), (740, 700), (870, 540), (820, 720), (640, 836), (380, 840), (200, 740)])
    b.oval(500, 810, 390, 60, darker("#d8b98a", 0.25))
    b.fill(hull, look.a)
    for k in range(8):
        x = 250 + k * 72
        b.line(smooth([(x, 590 - abs(k - 3.5) * 8), (x + 8, 680), (500 + (x - 500) * 0.6, 800)], False), 18, darker(look.a, 0.25))
    with b.clip(hull) as inside:
        for k in range(4):
            inside.line(smooth([(120, 600 + k * 46), (300, 720 + k * 30), (700, 720 + k * 30), (890, 580 + k * 46)], False), 8, darker(look.a, 0.4))
    b.box(724, 800, 740, 930, SOGA)
    b.fill(rounded(650, 740, 830, 850, 8), NILA)
    for k, half in enumerate((60, 44, 52)):
        b.box(690, 766 + k * 24, 690 + half * 1.8, 776 + k * 24, PAPER, 4)


def batik_class(b: Brush, look: Look) -> None:
    """Cloth on the bar, a canting, the pan of hot wax on its stove."""
    ground(b, PAVING, 760)
    b.fill(rounded(90, 150, 720, 180, 12), SOGA)
    for x in (110, 700):
        b.box(x - 12, 160, x + 12, 800, darker(SOGA, 0.2))
    cloth = [(150.0, 176.0), (660.0, 176.0), (664.0, 700.0), (500.0, 720.0), (320.0, 700.0), (146.0, 716.0)]
    b.fill(cloth, PAPER)
    with b.clip(cloth) as inside:
        for x, y, ink in ((300, 320, look.a), (520, 300, look.a), (400, 500, look.a), (260, 620, clear(look.a, 0.35)), (560, 560, clear(look.a, 0.35))):
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
    c.line([(60, 0), (330, 0)], 30, BAMBOO_LIGHT)
    c.fill(rounded(-10, -30, 80, 30, 26), "#c77a2b")
    c.line(smooth([(-10, 10), (-44, 20), (-60, 52)], False), 11, "#c77a2b")


BAMBOO_LIGHT = "#d9b073"


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
    roof = smooth([(130, 300), (210, 380), (500, 350), (790, 380), (870, 300), (830, 440), (500, 430), (170, 440)], steps=7)
    b.fill(roof, look.a)
    for k in range(17):
        x = 210 + k * 36
        b.line([(500 + (x - 500) * 0.94, 366), (x, 436)], 8, darker(look.a, 0.25))
    b.fill(smooth([(240, 330), (330, 300), (500, 290), (670, 300), (760, 330), (700, 366), (500, 356), (300, 366)]), darker(look.a, 0.3))
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


def salt_ponds(b: Brush, look: Look) -> None:
    sun(b, 210, 210, 84)
    b.box(0, 520, 1000, 1000, "#b6986b")
    for row, (y, high) in enumerate(((540, 74), (634, 106), (764, 190))):
        for k in range(4):
            x = -140 + k * 340 - row * 60
            b.fill([(x + 40, y), (x + 330, y), (x + 310 - row * 10, y + high), (x - row * 10, y + high)], ("#cfe8ef", "#a9d4de", "#bfe0ea")[(k + row) % 3])
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
    for pts, colour in (([(0, 480), (140, 330), (260, 410), (340, 360), (520, 480)], "#3f7f6b"), ([(480, 480), (660, 390), (760, 430), (880, 350), (1000, 440), (1000, 480)], "#2a6a5a")):
        b.fill(smooth([*pts], False) + [(pts[-1][0], 486), (pts[0][0], 486)], colour)
    for k in range(9):
        y = 520 + k * 54
        b.line(smooth([(x, y + (8 if (x // 64 + k) % 2 else -8)) for x in range(-64, 1120, 64)], False, 4), 7, lighter(SEA, 0.26))
    palm(b, 90, 560, 0.62)
    palm(b, 160, 570, 0.5)
    b.oval(540, 800, 330, 44, clear(darker(SEA, 0.5), 0.5))
    for x in (380, 660):
        b.line(smooth([(x, 700), (x + 20, 760), (x + 40, 850)], False), 14, STRAW)
    b.line([(330, 856), (820, 856)], 20, STRAW)
    b.fill(smooth([(190, 650), (320, 730), (560, 748), (780, 720), (900, 630), (860, 760), (700, 812), (420, 812), (250, 760)]), look.a)
    b.fill(smooth([(200, 664), (330, 740), (560, 758), (780, 730), (890, 650), (860, 690), (780, 752), (560, 780), (330, 766)]), look.c)
    for x, colour in ((430, MENGKUDU), (560, KUNYIT), (680, "#17693a")):
        b.fill(smooth([(x - 44, 736), (x - 38, 640), (x, 616), (x + 38, 640), (x + 44, 736)]), colour)
        b.oval(x, 580, 36, 38, "#a86a45")
        b.fill(arc(x, 576, 38, 42, 180, 360), INK)
    b.fill(rounded(370, 470, 740, 500, 14), look.pack)
    for x in (390, 720):
        b.line([(x, 490), (x, 730)], 10, SOGA)


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
        roof = smooth([(90, 430), (220, 440), (330, 300), (520, 250), (710, 300), (820, 440), (950, 430), (880, 500), (520, 490), (160, 500)], steps=6)
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
            b.fill(rounded(204 + k * 130 + dx * 0.9, 690, 234 + k * 130 + dx * 0.9, 780, 8), (MENGKUDU, KUNYIT, LAUT)[k % 3])
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
        b.fill(smooth([(x - 40, 380), (x + 40, 380), (x + 16, 560), (x + 22, 640), (x - 22, 640), (x - 16, 560)]), clear(look.c, 0.9))
    for row, (y, size) in enumerate(((690, 0.85), (810, 1.1))):
        for k in range(5):
            chair = b.at(170 + k * 165 + row * 8, y, size)
            colour = (MENGKUDU, "#2f4fae")[row]
            chair.fill(rounded(-44, -110, 44, -10, 16), colour)
            chair.fill(rounded(-24, -92, 24, -40, 8), lighter(colour, 0.25))
            chair.fill([(-50, -14), (50, -14), (60, 20), (-60, 20)], darker(colour, 0.2))
            for x in (-48, 48):
                chair.line([(x, 20), (x * 1.1, 82)], 13, darker(colour, 0.3))


def tractor(b: Brush, look: Look) -> None:
    """A two-wheel hand tractor on wet rice land."""
    sun(b, 200, 200)
    b.fill(smooth([(0, 520), (180, 400), (330, 480), (520, 350), (760, 500), (1000, 430)], False) + [(1000, 600), (0, 600)], "#4f8f6a")
    b.box(0, 560, 1000, 1000, "#8d6a45")
    for k in range(6):
        y = 600 + k * 70
        b.line(smooth([(x, y + (8 if (x // 80 + k) % 2 else -8)) for x in range(-80, 1160, 80)], False, 4), 16, "#7a5836")
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
        PIECES["grain"](b.at(430 + b.dice.uniform(-150, 150), 168 + b.dice.uniform(-26, 22), 0.42, b.dice.uniform(0, 180)), "#e9c062", "#fbe6ab")
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
        PIECES["grain"](b.at(236 + b.dice.uniform(-80, 80), 836 + b.dice.uniform(-24, 20), 0.36, b.dice.uniform(0, 180)), "#f4f4ee", WHITE)


def pickup(b: Brush, look: Look) -> None:
    """The village pick-up loaded with produce."""
    sun(b, 180, 190)
    b.fill(smooth([(0, 600), (160, 460), (340, 560), (560, 420), (800, 560), (1000, 480)], False) + [(1000, 700), (0, 700)], "#5a9a74")
    b.box(0, 640, 1000, 780, FIELD)
    b.box(0, 770, 1000, 1000, "#656b82")
    for k in range(5):
        b.box(30 + k * 220, 890, 150 + k * 220, 908, PAPER, 6)
    b.shadow(500, 862, 400, 24)
    for x, y, colour in ((620, 500, "#c99b63"), (740, 510, "#b98f5e"), (840, 500, "#c99b63"), (680, 440, "#d8b98a"), (790, 440, "#c99b63")):
        b.fill(turned(x, [(y - 66, 40), (y - 30, 66), (y + 60, 70), (y + 100, 60)]), colour)
        b.box(x - 26, y - 62, x + 26, y - 48, MENGKUDU, 6)
    for x, y in ((560, 560), (590, 530)):
        b.oval(x, y, 40, 40, "#e2a13a")
    b.fill(rounded(500, 560, 930, 760, 14), look.a)
    for k in range(5):
        b.box(530 + k * 80, 590, 584 + k * 80, 720, darker(look.a, 0.14), 8)
    cab = smooth([(90, 760), (80, 640), (130, 600), (210, 440), (270, 410), (460, 410), (500, 450), (500, 780), (110, 780)], steps=6)
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


SCENES: dict[str, Callable[[Brush, Look], None]] = {
    paint.__name__: paint
    for paint in (
        parking, atv, banana_boat, dinghy, gazebo, beach_day, old_ship_site, batik_class, lasem_gate, salt_ponds,
        bay, room, house, hall, party_tent, tractor, sewing, rice_mill, pickup,
    )
}
