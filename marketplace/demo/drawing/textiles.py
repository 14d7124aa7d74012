"""Batik, weaving and clothes: folded, hung on a bar, draped; the motif is what sells them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import (
    INK,
    KUNYIT,
    SOGA,
    STRAW,
    WHITE,
    clear,
    darker,
    lighter,
    mix,
)
from marketplace.demo.drawing.motifs import MOTIFS
from marketplace.demo.drawing.outlines import Outline, band, leaf, oval, rounded, smooth, star

if TYPE_CHECKING:
    from marketplace.demo.drawing.choosing import Look
    from marketplace.demo.pictures import Brush


def printed(b: Brush, outline: Outline, look: Look) -> None:
    with b.clip(outline) as inside:
        inside.fill(outline, look.a)
        MOTIFS[look.piece](inside.at(90, 130, 0.83), look.a, look.c, look.pack)


def folded(b: Brush, look: Look) -> None:
    """A neat stack of folds, the border in front."""
    b.shadow(500, 838, 372, 36)
    for k, (y, inset) in enumerate(((800, 0), (752, 10), (704, 4))):
        b.fill(rounded(132 + inset, y - 36, 868 - inset, y + 32, 32), darker(look.a, 0.34 if k % 2 else 0.2))
        b.fill(rounded(132 + inset, y - 36, 868 - inset, y + 12, 26), look.c if k == 1 else look.a)
        b.line([(170, y + 4), (830, y + 4)], 4, look.pack)
    top = [(214.0, 196.0), (786.0, 196.0), (866.0, 640.0), (850.0, 690.0), (150.0, 690.0), (134.0, 640.0)]
    printed(b, top, look)
    with b.clip(top) as inside:
        inside.box(100, 560, 900, 700, look.pack)
        for k in range(17):
            x = 110 + k * 52
            inside.fill([(x - 24, 700), (x, 584), (x + 24, 700)], look.c)
            inside.fill([(x - 9, 700), (x, 640), (x + 9, 700)], look.a)
        inside.box(100, 548, 900, 562, look.c)
        inside.fill([(196, 190), (300, 190), (240, 700), (100, 700)], "#ffffff26")
        inside.fill([(700, 190), (800, 190), (900, 700), (790, 700)], "#161a2e20")


def hung(b: Brush, look: Look) -> None:
    """Over a wooden bar (gawangan), the border hanging down."""
    b.shadow(500, 880, 340, 30)
    for x in (150, 850):
        b.box(x - 14, 150, x + 14, 872, darker(SOGA, 0.2), 8)
        b.fill(rounded(x - 60, 856, x + 60, 884, 12), darker(SOGA, 0.35))
    for x0, x1, low in ((210, 800, 820),):
        sheet = [(float(x0), 176.0), (float(x1), 176.0)]
        sheet += smooth([(x1, 176), (x1 - 8, 400), (x1 + 4, 640), (x1 - 4, low)], False)
        sheet += smooth(
            [
                (x1 - 4, low),
                (x1 - 130, low - 22),
                (x1 - 300, low + 12),
                (x1 - 440, low - 18),
                (x0 + 4, low + 8),
            ],
            False,
        )
        sheet += smooth([(x0 + 4, low + 8), (x0 - 6, 600), (x0 + 6, 380), (x0, 176)], False)
        printed(b, sheet, look)
        with b.clip(sheet) as inside:
            inside.box(180, low - 96, 840, low - 84, look.c)
            inside.box(180, low - 84, 840, low + 40, look.pack)
            for k in range(14):
                x = 200 + k * 48
                inside.fill([(x - 20, low + 20), (x, low - 72), (x + 20, low + 20)], look.c)
            for x in (330, 500, 690):
                inside.fill(
                    smooth(
                        [
                            (x, 170),
                            (x + 34, 170),
                            (x + 20, 500),
                            (x + 40, low + 20),
                            (x + 4, low + 20),
                            (x - 6, 480),
                        ],
                        steps=4,
                    ),
                    "#161a2e1c",
                )
                inside.fill(
                    smooth(
                        [(x + 54, 170), (x + 72, 170), (x + 60, 500), (x + 80, low + 20), (x + 60, low + 20)],
                        steps=4,
                    ),
                    "#ffffff26",
                )
    b.fill(rounded(110, 150, 890, 186, 16), SOGA)
    b.fill(rounded(110, 150, 890, 164, 7), lighter(SOGA, 0.25))
    for x in (110, 890):
        b.oval(x, 168, 24, 24, darker(SOGA, 0.25))


def draped(b: Brush, look: Look) -> None:
    """A shawl over a peg rail, both ends hanging with fringes."""
    b.fill(rounded(120, 150, 880, 196, 20), SOGA)
    b.fill(rounded(120, 150, 880, 168, 9), lighter(SOGA, 0.25))
    for x in (180, 820):
        b.oval(x, 173, 30, 30, darker(SOGA, 0.3))
        b.oval(x, 173, 14, 14, lighter(SOGA, 0.2))
    for x0, x1, low, dark in ((430, 720, 640, True), (280, 600, 770, False)):
        ends = [(x1 + 26, low - 10), (x0 - 20, low + 8)]
        strip = [
            (x0 + 0.0, 140.0),
            (x1 + 0.0, 140.0),
            *smooth([(x1, 140), (x1 - 10, 330), (x1 + 14, 520), ends[0]], False),
        ]
        strip += smooth([ends[1], (x0 - 4, 520), (x0 + 12, 330), (x0, 140)], False)
        b.fill([(x + 12, y + 10) for x, y in strip], "#161a2e28")
        printed(b, strip, look)
        with b.clip(strip) as inside:
            inside.fill([(200, low - 84), (800, low - 84), (800, low - 72), (200, low - 72)], look.c)
            inside.fill([(200, low - 64), (800, low - 64), (800, low + 40), (200, low + 40)], look.pack)
            for k in range(14):
                inside.fill(star(230 + k * 46, low - 26, 18, 7, 4), look.c)
            for x in (x0 + 70, x0 + 180):
                inside.fill(
                    smooth(
                        [
                            (x, 130),
                            (x + 30, 130),
                            (x + 14, 400),
                            (x + 40, low + 20),
                            (x, low + 20),
                            (x - 8, 400),
                        ],
                        steps=4,
                    ),
                    "#161a2e22",
                )
            if dark:
                inside.fill(strip, "#161a2e30")
            inside.fill(
                smooth([(x0, 130), (x1, 130), (x1, 168), ((x0 + x1) / 2, 180), (x0, 168)], steps=4),
                "#ffffff30",
            )
        for k in range(15):
            share = k / 14
            left = ends[1][0] + 6 + (ends[0][0] - ends[1][0] - 12) * share
            top = ends[1][1] + (ends[0][1] - ends[1][1]) * share - 2
            b.line([(left, top), (left - 5 + k % 3 * 5, top + 66)], 9, look.c if k % 2 else look.pack)


def shirt(b: Brush, look: Look) -> None:
    """A short-sleeved batik shirt laid flat."""
    body = [
        (330.0, 210.0),
        (250.0, 236.0),
        (96.0, 420.0),
        (206.0, 520.0),
        (284.0, 440.0),
        (290.0, 846.0),
        (710.0, 846.0),
        (716.0, 440.0),
        (794.0, 520.0),
        (904.0, 420.0),
        (750.0, 236.0),
        (670.0, 210.0),
        (500.0, 270.0),
    ]
    b.at(8, 18).fill(body, "#161a2e30")
    printed(b, body, look)
    with b.clip(body) as inside:
        inside.line([(284, 440), (292, 330)], 7, darker(look.a, 0.5))
        inside.line([(716, 440), (708, 330)], 7, darker(look.a, 0.5))
        inside.fill([(640, 200), (760, 230), (720, 860), (630, 860)], "#161a2e1e")
        inside.box(472, 260, 530, 850, clear(darker(look.a, 0.3), 0.85))
        inside.box(60, 486, 320, 506, look.pack)
        inside.line([(110, 436), (200, 520)], 12, look.pack)
        inside.line([(890, 436), (800, 520)], 12, look.pack)
        inside.line(rounded(570, 430, 680, 560, 10), 6, look.pack, True)
    for y in range(330, 840, 96):
        b.oval(501, y, 11, 11, look.pack)
        b.oval(501, y, 5, 5, darker(look.a, 0.4))
    for side in (-1, 1):
        collar = [(500 + side * x, y) for x, y in ((4, 286), (70, 176), (172, 204), (128, 330))]
        b.fill(collar, darker(look.a, 0.25))
        b.line(collar, 6, look.pack, True)
    b.fill(oval(500, 214, 84, 34), darker(look.a, 0.6))
    for side in (-1, 1):
        b.fill(
            [(500 + side * x, y) for x, y in ((2, 290), (78, 196), (150, 212), (120, 322))],
            darker(look.a, 0.2),
        )


def tee(b: Brush, look: Look) -> None:
    """A T-shirt with the beach on it."""
    body = [
        (340.0, 190.0),
        (236.0, 224.0),
        (84.0, 400.0),
        (196.0, 512.0),
        (276.0, 436.0),
        (276.0, 846.0),
        (724.0, 846.0),
        (724.0, 436.0),
        (804.0, 512.0),
        (916.0, 400.0),
        (764.0, 224.0),
        (660.0, 190.0),
    ]
    b.at(8, 18).fill(body, "#161a2e30")
    b.fill(body, look.a)
    with b.clip(body) as inside:
        inside.line([(276, 436), (288, 310)], 8, darker(look.a, 0.3))
        inside.line([(724, 436), (712, 310)], 8, darker(look.a, 0.3))
        inside.fill([(650, 180), (780, 220), (740, 860), (640, 860)], "#161a2e1a")
        inside.line([(92, 412), (188, 508)], 8, darker(look.a, 0.25))
        inside.line([(908, 412), (812, 508)], 8, darker(look.a, 0.25))
    b.fill(oval(500, 192, 130, 66), darker(look.a, 0.35))
    b.fill(oval(500, 182, 108, 48), mix(look.a, INK, 0.55))
    b.oval(500, 540, 152, 152, "#fdeec4")
    with b.clip(oval(500, 540, 152, 152)) as inside:
        inside.oval(556, 490, 54, 54, KUNYIT)
        inside.box(300, 560, 700, 720, "#2a7b93")
        for y in (580, 606, 632):
            inside.line(
                smooth([(x, y + (7 if x // 40 % 2 else -7)) for x in range(320, 720, 40)], False, 4),
                7,
                "#a9d4de",
            )
        inside.fill(smooth([(320, 660), (440, 616), (600, 640), (700, 690), (700, 720), (320, 720)]), STRAW)
        inside.fill(band([(430, 660), (446, 560), (436, 470)], [12, 9, 7]), SOGA)
        for turn in (-170, -130, -50, -10, 30, 150):
            inside.at(436, 468, 1, turn).fill(leaf(104, 30, -10), "#17693a")
    b.box(420, 716, 580, 732, WHITE, 7)


TEXTILES = {"folded": folded, "hung": hung, "draped": draped, "shirt": shirt, "tee": tee}
