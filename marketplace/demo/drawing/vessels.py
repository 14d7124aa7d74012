"""Packs that hold by themselves: jar, bottle, cup, pot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import SHADE, SHINE, WHITE, darker, lighter, mix
from marketplace.demo.drawing.emblems import EMBLEMS
from marketplace.demo.drawing.labels import sticker
from marketplace.demo.drawing.outlines import arc, rounded, smooth, turned
from marketplace.demo.drawing.pieces import scatter

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush


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


VESSELS = {
    "jar": jar,
    "bottle": bottle,
    "cup": cup,
    "pot": pot,
}
