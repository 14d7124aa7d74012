"""Outlines as lists of points: ovals, smooth curves, turned profiles, leaves, stars."""

from __future__ import annotations

import math
from collections.abc import Sequence

Point = tuple[float, float]
Outline = list[Point]


def oval(x: float, y: float, across: float, down: float, turn: float = 0, steps: int = 0) -> Outline:
    """An ellipse by its two radii, turned by ``turn`` degrees."""
    steps = steps or (16 if max(across, down) < 40 else 48)
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    points = []
    for step in range(steps):
        angle = 2 * math.pi * step / steps
        u, v = across * math.cos(angle), down * math.sin(angle)
        points.append((x + u * cos - v * sin, y + u * sin + v * cos))
    return points


def smooth(points: Sequence[Point], closed: bool = True, steps: int = 8) -> Outline:
    """A soft curve through all ``points`` (Catmull-Rom)."""
    count = len(points)
    out: Outline = []
    for i in range(count if closed else count - 1):
        if closed:
            a, b, c, d = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        else:
            a, b, c, d = (points[min(max(i + k, 0), count - 1)] for k in (-1, 0, 1, 2))
        for step in range(steps):
            t = step / steps
            out.append((_spline(a[0], b[0], c[0], d[0], t), _spline(a[1], b[1], c[1], d[1], t)))
    if not closed:
        out.append(points[-1])
    return out


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return b + t * (c - a) / 2 + t * t * (a - 2.5 * b + 2 * c - d / 2) + t**3 * (1.5 * (b - c) + (d - a) / 2)


def turned(x: float, profile: Sequence[tuple[float, float]], soft: bool = True) -> Outline:
    """What a potter's wheel makes: (y, half width) from top to bottom, the same on both sides."""
    side = [(half, y) for y, half in profile]
    side = smooth(side, closed=False) if soft else side
    return [(x + half, y) for half, y in side] + [(x - half, y) for half, y in reversed(side)]


def rounded(x0: float, y0: float, x1: float, y1: float, radius: float) -> Outline:
    """A rectangle with round corners."""
    radius = min(radius, (x1 - x0) / 2, (y1 - y0) / 2)
    points = []
    corners = ((x1 - radius, y1 - radius, 0), (x0 + radius, y1 - radius, 90))
    corners += ((x0 + radius, y0 + radius, 180), (x1 - radius, y0 + radius, 270))  # type: ignore[assignment]
    for x, y, start in corners:
        for step in range(7):
            angle = math.radians(start + step * 15)
            points.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    return points


def leaf(length: float, width: float, bend: float = 0) -> Outline:
    """A pointed leaf from (0, 0) to (length, 0)."""
    upper = smooth(
        [(0, 0), (length * 0.3, -width / 2 + bend), (length * 0.7, -width * 0.36 + bend), (length, 0)], False
    )
    lower = smooth([(length, 0), (length * 0.7, width * 0.36 + bend), (length * 0.3, width / 2 + bend), (0, 0)], False)
    return upper + lower


def star(x: float, y: float, outer: float, inner: float, rays: int, turn: float = 0) -> Outline:
    """A star or a toothed wheel."""
    points = []
    for step in range(rays * 2):
        radius = inner if step % 2 else outer
        angle = math.radians(turn) + math.pi * step / rays
        points.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    return points


def arc(x: float, y: float, across: float, down: float, start: float, end: float, steps: int = 24) -> Outline:
    """A piece of an ellipse as an open line; angles in degrees, clockwise from the right."""
    angles = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(x + across * math.cos(angle), y + down * math.sin(angle)) for angle in angles]


def band(points: Sequence[Point], widths: Sequence[float]) -> Outline:
    """A ribbon along ``points`` with a half width at each: tails, handles, tubers."""
    left, right = [], []
    for i, (x, y) in enumerate(points):
        (ax, ay), (bx, by) = points[max(i - 1, 0)], points[min(i + 1, len(points) - 1)]
        length = math.hypot(bx - ax, by - ay) or 1
        nx, ny = (ay - by) / length * widths[i], (bx - ax) / length * widths[i]
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return smooth(left, False) + smooth(right[::-1], False)
