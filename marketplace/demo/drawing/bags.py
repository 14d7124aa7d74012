"""Packs that are soft: pouch, clear bag, sack, vacuum pack, kilo packet, paper bag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import (
    INK,
    KRAFT,
    KUNYIT,
    MENGKUDU,
    SHADE,
    SHINE,
    WHITE,
    clear,
    darker,
    lighter,
    mix,
)
from marketplace.demo.drawing.emblems import EMBLEMS
from marketplace.demo.drawing.fish import fish
from marketplace.demo.drawing.labels import ink_on, sticker, words
from marketplace.demo.drawing.outlines import Outline, arc, oval, rounded, smooth, turned
from marketplace.demo.drawing.pieces import PIECES, pile, scatter

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush


def pouch(b: Brush, look: Look) -> None:
    b.shadow(500, 838, 270, 34)
    if look.style // 3 % 2:
        body = rounded(290, 176, 710, 300, 26)[14:] + smooth([(710, 300), (716, 600), (734, 800)], False)
        body += smooth([(734, 800), (620, 834), (500, 840), (380, 834), (266, 800)], False)
        body += [(284, 600), (290, 300)]
    else:
        body = [(302, 190), (698, 190), (708, 400), (722, 700), (728, 812)]
        body += smooth([(728, 812), (620, 836), (500, 842), (380, 836), (272, 812)], False)
        body += [(278, 700), (292, 400)]
    b.fill(body, look.pack)
    with b.clip(body) as inside:
        inside.box(250, 180, 750, 262, darker(look.pack, 0.16))
        inside.box(250, 258, 750, 264, lighter(look.pack, 0.3))
        inside.fill([(640, 190), (760, 190), (760, 860), (672, 860)], SHADE)
        _pouch_front(inside, look)
        inside.fill([(338, 280), (362, 280), (346, 780), (318, 780)], SHINE)
        inside.fill(smooth([(272, 800), (500, 770), (728, 800), (728, 850), (272, 850)]), clear(INK, 0.1))
    if look.style // 3 % 2:
        b.fill(rounded(446, 204, 554, 232, 14), "#161a2e40")
    else:
        for x in (320, 680):
            b.oval(x, 226, 7, 7, darker(look.pack, 0.4))


def _window(style: int) -> tuple[Outline, Outline]:
    """A hole that shows the goods, and the frame around it: oval, arch or a wave across the whole pouch."""
    if style == 0:
        arch = [*arc(500, 680, 118, 110, 180, 360), (618.0, 780.0), (382.0, 780.0)]
        return arch, [*arc(500, 680, 132, 124, 180, 360), (632.0, 794.0), (368.0, 794.0)]
    if style == 1:
        return oval(500, 680, 136, 96), oval(500, 680, 148, 108)
    wave = smooth([(220, 610), (360, 570), (500, 620), (640, 660), (780, 610)], False)
    return [*wave, (780.0, 790.0), (220.0, 790.0)], [
        *((x, y - 16) for x, y in wave),
        (780.0, 806.0),
        (220.0, 806.0),
    ]


def _pouch_front(b: Brush, look: Look) -> None:
    style = look.style % 3
    ink = ink_on(look.label)
    if look.window:
        hole, frame = _window(style)
        b.fill(frame, look.label)
        b.fill(hole, darker(look.a, 0.3))
        with b.clip(hole) as inside:
            scatter(inside, look.piece, look.a, look.c, (250, 570, 740, 830), look.grain)
            inside.fill([(400, 560), (450, 560), (400, 840), (360, 840)], "#ffffff44")
        sticker(b, 500, 412, 122, look)
        return
    if style == 0:
        b.fill([(250, 420), (750, 420), (750, 640), (250, 640)], look.label)
        b.box(250, 432, 750, 438, ink)
        b.box(250, 622, 750, 628, ink)
        b.oval(500, 530, 74, 74, ink)
        EMBLEMS[look.emblem](b.at(500, 530, 1.08), look.label, ink)
        words(b, 500, 690, 90, look.label)
    elif style == 1:
        b.fill([*arc(500, 480, 150, 150, 180, 360), (650, 860), (350, 860)], look.label)
        EMBLEMS[look.emblem](b.at(500, 500, 1.9), ink, look.label)
        words(b, 500, 640, 96, ink)
        b.box(350, 742, 650, 760, look.pack)
    else:
        b.fill([(240, 660), (760, 520), (760, 860), (240, 860)], look.label)
        b.fill([(240, 640), (760, 500), (760, 512), (240, 652)], look.label)
        b.oval(500, 440, 104, 104, look.label)
        EMBLEMS[look.emblem](b.at(500, 440, 1.5), ink, look.label)
        words(b, 500, 710, 90, ink)


def bag(b: Brush, look: Look) -> None:
    """A clear plastic bag full of it, with a paper header, a ribbon or a belly label."""
    style = look.style % 3
    b.shadow(500, 826, 290, 34)
    top = 300 if style == 0 else 330
    body = smooth(
        [
            (322, top),
            (290, 420),
            (258, 620),
            (262, 800),
            (500, 832),
            (738, 800),
            (742, 620),
            (710, 420),
            (678, top),
        ]
    )
    b.fill(body, mix(look.a, WHITE, 0.55))
    with b.clip(body) as inside:
        inside.box(200, 300, 800, 900, darker(look.a, 0.32))
        inside.fill(
            smooth([(230, 300), (770, 300), (770, 372), (620, 395), (400, 372), (230, 398)]),
            mix(look.a, WHITE, 0.6),
        )
        scatter(inside, look.piece, look.a, look.c, (270, 440, 740, 810), look.grain * 1.5)
        inside.fill([(650, 280), (800, 280), (800, 900), (700, 900)], SHADE)
        inside.fill(smooth([(330, 340), (362, 330), (318, 600), (322, 770), (292, 740), (290, 560)]), "#ffffff70")
        inside.fill(smooth([(640, 380), (668, 420), (690, 560), (672, 560), (656, 470)]), "#ffffff60")
    if style == 0:
        _header(b, look)
    elif style == 1:
        _ribbon(b, look)
        sticker(b, 500, 610, 112, look, look.style // 3 % 4)
    else:
        _seal(b, look)
        b.fill(rounded(262, 520, 738, 690, 10), look.label)
        b.box(262, 530, 738, 537, ink_on(look.label))
        b.box(262, 673, 738, 680, ink_on(look.label))
        EMBLEMS[look.emblem](b.at(372, 605, 1.15), look.pack, look.label)
        words(b, 568, 582, 105, look.pack)


def _header(b: Brush, look: Look) -> None:
    b.fill(rounded(286, 168, 714, 366, 14), look.pack)
    b.box(286, 344, 714, 366, darker(look.pack, 0.2), 8)
    b.fill(rounded(304, 184, 696, 332, 8), look.label)
    EMBLEMS[look.emblem](b.at(390, 258, 1.05), look.pack, look.label)
    words(b, 560, 236, 92, look.pack)
    for x in (420, 552):
        b.box(x, 340, x + 34, 347, "#d5d8e2", 3)


def _ribbon(b: Brush, look: Look) -> None:
    clear_film = mix(look.a, WHITE, 0.65)
    b.fill(
        smooth([(470, 330), (360, 190), (430, 214), (500, 180), (570, 214), (640, 190), (530, 330)]),
        clear_film,
    )
    for x in (430, 500, 566):
        b.line([(x, 230), (500 + (x - 500) * 0.3, 318)], 4, darker(clear_film, 0.15))
    b.fill(smooth([(322, 345), (440, 312), (560, 312), (678, 345), (560, 350), (440, 350)]), clear_film)
    for side in (-1, 1):
        b.fill(
            smooth([(500, 322), (500 + side * 90, 270), (500 + side * 104, 330), (500 + side * 60, 352)]),
            look.pack,
        )
        b.fill(
            [(500, 326), (500 + side * 84, 420), (500 + side * 50, 428), (500 - side * 10, 330)],
            darker(look.pack, 0.15),
        )
    b.oval(500, 324, 24, 22, lighter(look.pack, 0.12))


def _seal(b: Brush, look: Look) -> None:
    b.fill(rounded(310, 236, 690, 340, 6), look.pack)
    for k in range(20):
        x = 310 + k * 19
        b.fill([(x, 238), (x + 9.5, 224), (x + 19, 238)], look.pack)
    for y in (262, 282, 302):
        b.box(310, y, 690, y + 4, lighter(look.pack, 0.22))


def sack(b: Brush, look: Look) -> None:
    """Woven sack: tied shut with a sign on its belly, or rolled open with the goods on top."""
    b.shadow(500, 842, 300, 36)
    if look.window:
        body = turned(500, [(392, 226), (470, 250), (640, 262), (780, 250), (840, 216)])
        b.fill(
            smooth([(270, 420), (350, 330), (500, 262), (650, 330), (730, 420), (500, 460)]),
            darker(look.a, 0.22),
        )
        pile(b, look.piece, look.a, look.c, 500, 430, 226, 190, look.grain * 1.25)
    else:
        body = turned(500, [(286, 150), (330, 200), (420, 238), (620, 258), (780, 248), (842, 210)])
        ears = smooth([(380, 292), (356, 178), (424, 206), (500, 186), (576, 206), (644, 178), (620, 292)])
        b.fill(ears, darker(look.pack, 0.12))
    b.fill(body, look.pack)
    with b.clip(body) as inside:
        for y in range(290, 850, 16):
            inside.box(200, y, 800, y + 3, clear(darker(look.pack, 0.4), 0.22))
        for x in range(236, 780, 22):
            inside.box(x, 250, x + 3, 850, clear(WHITE, 0.16))
        for x in (312, 662):
            inside.box(x, 250, x + 26, 850, clear(look.label, 0.85))
        inside.fill(smooth([(660, 250), (790, 250), (790, 860), (640, 860), (690, 600)]), SHADE)
    if look.window:
        rim = turned(500, [(378, 222), (392, 246), (420, 252), (440, 240)])
        b.fill(rim, lighter(look.pack, 0.22))
        b.line(smooth([(262, 434), (400, 448), (600, 448), (738, 434)], False), 6, darker(look.pack, 0.25))
        sticker(b, 500, 640, 116, look)
    else:
        b.fill(rounded(352, 268, 648, 302, 16), MENGKUDU if look.label != MENGKUDU else KUNYIT)
        b.line([(610, 292), (660, 360)], 12, MENGKUDU if look.label != MENGKUDU else KUNYIT)
        sticker(b, 500, 570, 142, look)


def vacuum(b: Brush, look: Look) -> None:
    """A flat see-through pack lying on the cloth, slightly turned."""
    b = b.at(500, 510, 1, -6 if look.style % 2 else 5)
    sheet = rounded(-330, -300, 330, 320, 26)
    b.at(10, 24).fill(sheet, "#161a2e30")
    b.fill(sheet, mix(look.a, WHITE, 0.72))
    b.line(rounded(-308, -278, 308, 298, 18), 5, "#ffffffc0", True)
    inner = rounded(-286, -196, 286, 276, 40)
    with b.clip(inner) as inside:
        inside.box(-300, -200, 300, 300, mix(look.a, WHITE, 0.5))
        _vacuum_content(inside, look)
        inside.fill([(-220, -210), (-120, -210), (-260, 300), (-330, 300)], "#ffffff50")
        inside.fill([(90, -210), (120, -210), (-10, 300), (-46, 300)], "#ffffff38")
    b.fill(rounded(-310, -290, 310, -176, 12), look.pack)
    EMBLEMS[look.emblem](b.at(-232, -233, 0.9), look.label, look.pack)
    words(b, 30, -258, 170, look.label)
    b.oval(282, -233, 0.1, 0.1, look.label)


def _vacuum_content(b: Brush, look: Look) -> None:
    if look.piece == "fishlet":
        fish(b.at(-10, -70, 0.84, 3), look.a, look.c, 0.95)
        fish(b.at(10, 140, 0.84, -3, True), look.a, look.c, 0.95)
        return
    if look.piece in ("satay", "tempe"):
        count = 5 if look.piece == "satay" else 6
        for k in range(count):
            if look.piece == "satay":
                PIECES["satay"](b.at(0, -130 + k * 88, 2.6, b.dice.uniform(-3, 3)), look.a, look.c)
            else:
                PIECES["tempe"](
                    b.at(-140 + k % 2 * 280, -100 + k // 2 * 140, 2.2, b.dice.uniform(-6, 6)), look.a, look.c
                )
        return
    scatter(b, look.piece, look.a, look.c, (-250, -140, 290, 280), look.grain * 1.7)


def packet(b: Brush, look: Look) -> None:
    """A clear kilo bag of grain, pressed square, with a printed band."""
    b.shadow(500, 838, 262, 34)
    body: Outline = smooth(
        [
            (290, 240),
            (270, 420),
            (262, 640),
            (278, 822),
            (500, 842),
            (722, 822),
            (738, 640),
            (730, 420),
            (710, 240),
        ]
    )
    with b.clip(body) as inside:
        inside.box(240, 200, 760, 860, darker(look.a, 0.12))
        scatter(inside, look.piece, look.a, look.c, (250, 220, 750, 850), look.grain)
        inside.fill([(650, 200), (780, 200), (780, 860), (690, 860)], SHADE)
        inside.box(300, 250, 326, 800, "#ffffff66", 13)
    b.fill(rounded(286, 176, 714, 258, 8), look.pack)
    b.box(286, 238, 714, 258, darker(look.pack, 0.2))
    b.box(300, 196, 700, 202, lighter(look.pack, 0.3))
    if look.style % 2:
        b.fill(smooth([(262, 560), (500, 520), (738, 560), (738, 740), (500, 712), (262, 740)]), look.pack)
        EMBLEMS[look.emblem](b.at(500, 620, 1.5), look.label, look.pack)
    else:
        sticker(b, 500, 560, 138, look, 0 if look.style % 4 else 3)


def paperbag(b: Brush, look: Look) -> None:
    """Flour: a paper block with a folded top."""
    b.shadow(510, 838, 262, 34)
    b.fill([(640, 290), (740, 262), (740, 796), (640, 838)], darker(look.a, 0.2))
    b.fill([(270, 290), (640, 290), (640, 838), (270, 838)], look.a)
    b.fill([(270, 290), (300, 176), (690, 168), (740, 262), (640, 290)], darker(look.a, 0.08))
    b.fill([(296, 170), (700, 160), (706, 204), (290, 216)], lighter(look.a, 0.3))
    b.line([(640, 290), (680, 230), (740, 262)], 4, darker(look.a, 0.3))
    b.box(270, 420, 640, 720, look.pack)
    b.fill([(640, 420), (740, 390), (740, 684), (640, 720)], darker(look.pack, 0.25))
    b.oval(455, 560, 112, 112, look.label)
    EMBLEMS[look.emblem](b.at(455, 560, 1.55), look.pack, look.label)
    words(b, 455, 756, 90, look.pack)
    for y in (436, 698):
        b.box(270, y, 640, y + 6, KRAFT)


BAGS = {
    "pouch": pouch,
    "bag": bag,
    "sack": sack,
    "vacuum": vacuum,
    "packet": packet,
    "paperbag": paperbag,
}
