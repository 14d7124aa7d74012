"""The Nila palette and the earth colours around it. Colours are "#rrggbb" or "#rrggbbaa"."""

from __future__ import annotations

import math

INK, WHITE, PAPER = "#161a2e", "#ffffff", "#fff8ea"
NILA, KUNYIT, DAUN, MENGKUDU, SOGA, LAUT = "#24317a", "#f5b81f", "#17693a", "#b0261d", "#74451d", "#0b5f7a"
TERONG, KRAFT, BAMBOO, STRAW, CLAY = "#7b2d72", "#c99b63", "#d6a257", "#e6c583", "#b5623a"
GREEN, LEAF, BANANA_LEAF = "#4e9a4b", "#2f7a3b", "#3f8f4f"
SHINE, SHADE = "#ffffff55", "#161a2e22"  # light from the left, what it does not reach

# Grounds: cloth, its motif, a stronger thread for borders and stripes.
GROUNDS: dict[str, tuple[str, str, str]] = {
    "nila": ("#e6e9f8", "#c3caec", "#8f9ad6"),
    "soga": ("#efe4d2", "#d8c1a0", "#b98f5e"),
    "kunyit": ("#fdeec4", "#f3d585", "#e2b23a"),
    "daun": ("#dfeee0", "#b5d6ba", "#77b285"),
    "mengkudu": ("#fbe4de", "#f0bdb2", "#dd8d7f"),
    "laut": ("#dceff3", "#a9d4de", "#66b0c2"),
    "terong": ("#f1e4ef", "#d9b9d5", "#b783b1"),
    "batu": ("#e9eaec", "#cbced6", "#9aa0b0"),
    "nila tua": ("#2b3986", "#3f4e9f", "#f5b81f"),
    "soga tua": ("#6b4022", "#83552f", "#e6b98f"),
    "daun tua": ("#1d6b40", "#328255", "#f5d77f"),
    "laut tua": ("#125f78", "#2a7b93", "#bfe3ec"),
    "mengkudu tua": ("#9e2a22", "#b5463a", "#f6cf9a"),
    "kunyit tua": ("#f2b632", "#e3a01a", "#8a5a10"),
}


def mix(one: str, other: str, share: float) -> str:
    """``share`` 0 is ``one``, 1 is ``other``."""
    parts = (round(int(one[i : i + 2], 16) * (1 - share) + int(other[i : i + 2], 16) * share) for i in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in parts)


def lighter(colour: str, share: float = 0.25) -> str:
    return mix(colour, WHITE, share)


def darker(colour: str, share: float = 0.25) -> str:
    return mix(colour, INK, share)


def clear(colour: str, alpha: float) -> str:
    """See-through: ``alpha`` 0 to 1."""
    return f"{colour[:7]}{round(alpha * 255):02x}"


def brightness(colour: str) -> float:
    """0 dark to 1 light, as the eye weighs it."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return 0.3 * red + 0.59 * green + 0.11 * blue


def distance(one: str, other: str) -> float:
    """How different two colours look, 0 to about 1.7: brightness counts most."""
    parts = [(int(one[i : i + 2], 16) - int(other[i : i + 2], 16)) / 255 for i in (1, 3, 5)]
    return math.sqrt(sum(part * part for part in parts)) + abs(brightness(one) - brightness(other)) / 2
