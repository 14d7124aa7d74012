"""Packs: pouch, bag, jar, bottle, cup, sack, carton, box of sweets, besek, vacuum pack, paper bag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import (
    BAMBOO,
    BANANA_LEAF,
    INK,
    KRAFT,
    KUNYIT,
    MENGKUDU,
    NILA,
    PAPER,
    WHITE,
    brightness,
    clear,
    darker,
    lighter,
    mix,
)
from marketplace.demo.drawing.emblems import EMBLEMS
from marketplace.demo.drawing.fish import fish
from marketplace.demo.drawing.outlines import Outline, arc, oval, rounded, smooth, star, turned
from marketplace.demo.drawing.pieces import PIECES, pile, scatter

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush

SHINE, SHADE = "#ffffff55", "#161a2e22"


def ink_on(paper: str) -> str:
    return NILA if brightness(paper) > 0.45 else PAPER


def sticker(b: Brush, x: float, y: float, radius: float, look: Look, shape: int | None = None) -> None:
    """A label with its sign: round, toothed, arched or square, by the look's style."""
    paper = look.label
    ink = look.pack if abs(brightness(look.pack) - brightness(paper)) > 0.3 else ink_on(paper)
    shape = look.style % 4 if shape is None else shape
    if shape == 0:
        b.oval(x, y, radius, radius, paper)
        b.ring(x, y, radius * 0.86, radius * 0.86, radius * 0.05, ink)
    elif shape == 1:
        b.fill(star(x, y, radius * 1.06, radius * 0.96, 22), paper)
        b.oval(x, y, radius * 0.8, radius * 0.8, ink)
        ink, paper = paper, ink
    elif shape == 2:
        b.fill(rounded(x - radius * 0.85, y - radius, x + radius * 0.85, y + radius, radius * 0.2), paper)
        b.line(
            rounded(x - radius * 0.74, y - radius * 0.89, x + radius * 0.74, y + radius * 0.89, radius * 0.14),
            radius * 0.04,
            ink,
            True,
        )
    else:
        top = arc(x, y - radius * 0.15, radius * 0.85, radius * 0.85, 180, 360)
        b.fill([*top, (x + radius * 0.85, y + radius), (x - radius * 0.85, y + radius)], paper)
    wordy = shape in (2, 3)
    EMBLEMS[look.emblem](
        b.at(x, y - (radius * 0.16 if wordy else 0), radius * (0.0102 if wordy else 0.0108)), ink, paper
    )
    if wordy:
        b.box(x - radius * 0.45, y + radius * 0.56, x + radius * 0.45, y + radius * 0.63, ink, 3)
        b.box(x - radius * 0.28, y + radius * 0.72, x + radius * 0.28, y + radius * 0.78, ink, 3)


def words(b: Brush, x: float, y: float, across: float, ink: str) -> None:
    """Two short bars that stand for words."""
    b.box(x - across, y, x + across, y + 13, ink, 6)
    b.box(x - across * 0.6, y + 24, x + across * 0.6, y + 33, ink, 4)


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


def jar(b: Brush, look: Look) -> None:
    b.shadow(500, 836, 262, 34)
    glass = rounded(268, 296, 732, 842, 66)
    b.fill(glass, mix(look.a, WHITE, 0.7))
    inner = rounded(284, 318, 716, 828, 56)
    with b.clip(inner) as inside:
        inside.box(268, 352, 732, 842, darker(look.a, 0.3))
        scatter(inside, look.piece, look.a, look.c, (290, 385, 730, 820), look.grain * 1.4)
        inside.fill([(640, 296), (760, 296), (760, 860), (660, 860)], SHADE)
        inside.box(312, 340, 338, 800, "#ffffff80", 13)
    b.fill(rounded(282, 176, 718, 312, 30), look.pack)
    b.fill(rounded(282, 268, 718, 312, 14), darker(look.pack, 0.18))
    for x in range(306, 712, 32):
        b.box(x, 200, x + 6, 262, lighter(look.pack, 0.2), 3)
    b.fill(rounded(330, 172, 670, 190, 9), lighter(look.pack, 0.2))
    sticker(b, 500, 590, 126, look)


BOTTLES: dict[str, tuple[list[tuple[float, float]], float, float, float]] = {
    # profile (y, half width), top of the liquid, top and bottom of the label
    "syrup": (
        [(206, 40), (330, 44), (390, 66), (452, 122), (520, 132), (810, 132), (836, 118)],
        380,
        520,
        740,
    ),
    "pet": (
        [(216, 52), (262, 56), (330, 126), (400, 150), (560, 138), (640, 150), (806, 146), (836, 120)],
        300,
        430,
        640,
    ),
    "soda": (
        [(190, 32), (300, 36), (390, 54), (500, 106), (570, 116), (806, 114), (836, 100)],
        330,
        560,
        730,
    ),
    "honey": ([(286, 84), (318, 90), (360, 168), (420, 182), (790, 182), (836, 164)], 340, 470, 720),
    "sauce": ([(330, 138), (360, 150), (392, 176), (440, 182), (800, 182), (838, 166)], 400, 480, 740),
    "oil": ([(330, 40), (372, 44), (410, 92), (450, 112), (800, 112), (836, 100)], 420, 510, 740),
    "dropper": ([(400, 40), (432, 44), (466, 104), (500, 122), (806, 122), (838, 106)], 480, 560, 760),
    "jerrycan": ([(212, 60), (258, 62), (310, 176), (370, 198), (800, 198), (838, 176)], 300, 460, 700),
    "shaker": ([(350, 106), (380, 114), (420, 130), (800, 138), (836, 126)], 430, 500, 730),
}


def bottle(b: Brush, look: Look) -> None:
    profile, level, label_top, label_bottom = BOTTLES[look.piece]
    wide = max(half for _, half in profile)
    b.shadow(500, 832, wide * 1.28, 30)
    body = turned(500, profile)
    glass = mix(look.a, WHITE, 0.62)
    b.fill(body, glass)
    with b.clip(body) as inside:
        inside.box(200, level, 800, 900, look.a)
        inside.box(200, level, 800, level + 10, lighter(look.a, 0.35))
        inside.fill([(500 + wide * 0.5, 150), (800, 150), (800, 900), (500 + wide * 0.62, 900)], SHADE)
        inside.fill(rounded(500 - wide * 2, label_top, 500 + wide * 2, label_bottom, 0.1), look.label)
        inside.box(200, label_top + 9, 800, label_top + 16, look.pack)
        inside.box(200, label_bottom - 16, 800, label_bottom - 9, look.pack)
        if look.style % 2:
            inside.box(200, label_bottom - 58, 800, label_bottom - 22, look.pack)
        inside.box(500 - wide * 0.74, 240, 500 - wide * 0.6, 800, "#ffffff66", 9)
    middle = (label_top + label_bottom) / 2
    small = min(1.3, (label_bottom - label_top) / 165, wide / 92)
    EMBLEMS[look.emblem](b.at(500, middle - 16, small), look.pack, look.label)
    _cap(b, look, profile)


def _cap(b: Brush, look: Look, profile: list[tuple[float, float]]) -> None:
    top, half = profile[0]
    cap = look.c
    if look.piece == "dropper":
        b.fill(rounded(460, top - 52, 540, top + 18, 8), cap)
        b.fill(turned(500, [(top - 170, 14), (top - 140, 30), (top - 60, 28), (top - 46, 34)]), darker(cap, 0.3))
        b.box(478, top - 140, 486, top - 60, "#ffffff40", 4)
    elif look.piece == "soda":
        b.fill([(462, top + 14), (466, top - 22), (534, top - 22), (538, top + 14)], cap)
        for k in range(6):
            b.oval(466 + k * 13.6, top + 13, 7, 7, darker(cap, 0.15))
    elif look.piece == "syrup":
        b.fill(rounded(500 - half - 8, top - 44, 500 + half + 8, top + 60, 10), cap)
        b.box(500 - half - 8, top + 22, 500 + half + 8, top + 30, lighter(cap, 0.3))
    else:
        tall = 74 if look.piece in ("sauce", "honey", "shaker") else 54
        b.fill(rounded(500 - half - 10, top - tall, 500 + half + 10, top + 16, 12), cap)
        b.fill(rounded(500 - half - 10, top - 10, 500 + half + 10, top + 16, 8), darker(cap, 0.2))
        x = 500 - half + 4
        while x < 500 + half:
            b.box(x, top - tall + 14, x + 5, top - 16, lighter(cap, 0.22), 2)
            x += 20
        if look.piece == "shaker":
            for dx in (-50, -17, 17, 50):
                b.oval(500 + dx, top - tall + 4, 8, 4, darker(cap, 0.5))


def cup(b: Brush, look: Look) -> None:
    b.shadow(500, 826, 200, 30)
    body = [(310, 330), (690, 330), (640, 822), (360, 822)]
    b.fill(body, mix(look.a, WHITE, 0.6))
    with b.clip(body) as inside:
        inside.box(280, 400, 720, 830, look.a)
        if look.window:
            scatter(inside, look.piece, look.a, look.c, (320, 440, 690, 810), look.grain * 1.4)
        inside.fill([(600, 320), (720, 320), (720, 830), (590, 830)], SHADE)
        inside.fill([(345, 340), (372, 340), (400, 800), (378, 800)], "#ffffff88")
    if look.window:
        b.fill(
            smooth([(310, 318), (336, 236), (420, 196), (500, 188), (580, 196), (664, 236), (690, 318)]),
            "#ffffff90",
        )
        b.line(arc(500, 318, 170, 118, 195, 260), 8, "#ffffffcc")
    b.fill(rounded(290, 304, 710, 352, 22), look.pack)
    b.fill(rounded(290, 334, 710, 352, 9), darker(look.pack, 0.2))
    if look.window:
        b.line([(560, 300), (600, 130), (676, 106)], 18, look.pack)
    sticker(b, 500, 590, 108, look)


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


def pot(b: Brush, look: Look) -> None:
    """A low cream pot with its lid leaning against it."""
    b.shadow(500, 820, 300, 36)
    b.fill(turned(470, [(420, 226), (450, 240), (760, 236), (822, 206)]), look.pack)
    b.oval(470, 424, 228, 62, lighter(look.pack, 0.3))
    b.oval(470, 424, 204, 50, look.a)
    b.fill(smooth([(330, 424), (400, 392), (480, 376), (520, 350), (560, 396), (620, 424), (480, 452)]), look.c)
    with b.clip(turned(470, [(470, 240), (760, 236), (822, 206)])) as inside:
        inside.fill([(600, 400), (760, 400), (760, 860), (620, 860)], SHADE)
        inside.box(262, 480, 284, 780, SHINE, 10)
    sticker(b, 470, 640, 112, look)
    b.oval(730, 736, 108, 108, darker(look.label, 0.3))
    b.oval(722, 730, 104, 104, look.label)
    b.ring(722, 730, 78, 78, 5, look.pack)
    EMBLEMS[look.emblem](b.at(722, 730, 0.9), look.pack, look.label)
