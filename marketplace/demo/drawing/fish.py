"""One fish, for plates and packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marketplace.demo.drawing.colours import INK, WHITE, clear, darker
from marketplace.demo.drawing.outlines import arc, smooth

if TYPE_CHECKING:
    from marketplace.demo.pictures import Brush


def fish(b: Brush, a: str, c: str, fat: float = 1.0, scales: bool = True) -> None:
    """A fish of length 640 about the origin, head to the left; ``a`` back, ``c`` belly."""
    tail = [(230, 0), (330, -96 * fat), (300, 0), (330, 96 * fat)]
    b.fill(smooth(tail, steps=4), darker(a, 0.15))
    b.fill(smooth([(-80, -80 * fat), (30, -142 * fat), (110, -60 * fat)], steps=5), darker(a, 0.15))
    b.fill(smooth([(-20, 80 * fat), (50, 128 * fat), (90, 56 * fat)], steps=5), darker(a, 0.15))
    body = smooth(
        [
            (-310, 8),
            (-220, -66 * fat),
            (-60, -98 * fat),
            (120, -58 * fat),
            (250, -16),
            (250, 16),
            (120, 58 * fat),
            (-60, 96 * fat),
            (-220, 70 * fat),
        ]
    )
    b.fill(body, a)
    with b.clip(body) as inside:
        inside.fill(smooth([(-320, 20), (-60, 14 * fat), (260, 4), (260, 120), (-60, 160), (-320, 120)]), c)
        if scales:
            for row in range(-4, 5):
                for k in range(10):
                    x, y = -150 + k * 40 + row % 2 * 20, row * 24 * fat
                    inside.line(arc(x, y, 18, 15, -70, 70, 6), 4, clear(darker(a, 0.4), 0.3))
        inside.line(smooth([(-170, -90 * fat), (-140, 0), (-170, 90 * fat)], False), 8, darker(a, 0.3))
        inside.fill(smooth([(-300, -20), (-60, -78 * fat), (120, -44 * fat), (-60, -60 * fat)]), "#ffffff38")
    b.fill(smooth([(-120, 10), (-50, 34), (-60, 60), (-110, 44)]), darker(a, 0.2))
    b.oval(-232, -16, 20, 20, WHITE)
    b.oval(-234, -16, 12, 12, INK)
    b.line([(-306, 14), (-264, 22)], 6, darker(a, 0.4))
