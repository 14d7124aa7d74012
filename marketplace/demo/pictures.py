"""Drawn pictures for the sample products, so that a fresh shop looks like a shop.

``draw("Kopi lelet Lasem", "Minuman", "Kopi & Teh", "pouch 200 g")`` gives the same square picture every time.
``python -m marketplace.demo.pictures sheet.png`` draws all sample products on one sheet.
"""

from __future__ import annotations

import csv
import math
import random
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw

from marketplace.demo.drawing import cloths, outlines
from marketplace.demo.drawing.choosing import Look, look_of
from marketplace.demo.drawing.colours import GROUNDS, mix
from marketplace.demo.drawing.outlines import Point
from marketplace.demo.drawing.scenes import SCENES
from marketplace.demo.drawing.things import THINGS

OVERSAMPLING = 2
Pens = tuple[ImageDraw.ImageDraw, ImageDraw.ImageDraw]
PRODUCTS = Path(__file__).with_name("data") / "products.csv"


class Brush:
    """Draws on a square of 1000 by 1000, whatever the pixels; can be moved, scaled, turned and clipped."""

    def __init__(self, image: Image.Image, scale: float, dice: random.Random) -> None:
        self.image = image
        self.dice = dice
        self._pens = _pens(image)
        self._x = self._y = 0.0
        self._scale = scale
        self._turn = 0.0
        self._flip = 1
        self._cos, self._sin = scale, 0.0

    def at(self, x: float, y: float, size: float = 1, turn: float = 0, flip: bool = False) -> Brush:
        """The same brush with its origin at (x, y), ``size`` times as large, turned clockwise by degrees."""
        moved = self._twin(self.image, self._pens)
        moved._x, moved._y = self._pixel(x, y)
        moved._scale = self._scale * size
        moved._turn = self._turn + turn * self._flip
        moved._flip = -self._flip if flip else self._flip
        angle = math.radians(moved._turn)
        moved._cos, moved._sin = moved._scale * math.cos(angle), moved._scale * math.sin(angle)
        return moved

    def fill(self, points: Sequence[Point], colour: str) -> None:
        self._pen(colour).polygon([self._pixel(x, y) for x, y in points], fill=colour)

    def oval(self, x: float, y: float, across: float, down: float, colour: str, turn: float = 0) -> None:
        if turn or self._turn:
            self.fill(outlines.oval(x, y, across, down, turn), colour)
            return
        px, py = self._pixel(x, y)
        rx, ry = across * self._scale, down * self._scale
        self._pen(colour).ellipse((px - rx, py - ry, px + rx, py + ry), fill=colour)

    def box(self, x0: float, y0: float, x1: float, y1: float, colour: str, radius: float = 0) -> None:
        corners = outlines.rounded(x0, y0, x1, y1, radius) if radius else [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
        self.fill(corners, colour)

    def line(self, points: Sequence[Point], width: float, colour: str, closed: bool = False) -> None:
        """A line with round ends."""
        pixels = [self._pixel(x, y) for x, y in points]
        wide = max(1, round(width * self._scale))
        if closed:
            pixels += pixels[:2]
        self._pen(colour).line(pixels, fill=colour, width=wide, joint="curve")
        if not closed and wide > 3 and len(colour) == 7:
            for px, py in (pixels[0], pixels[-1]):
                self._pen(colour).ellipse((px - wide / 2, py - wide / 2, px + wide / 2, py + wide / 2), fill=colour)

    def ring(self, x: float, y: float, across: float, down: float, width: float, colour: str) -> None:
        self.line(outlines.oval(x, y, across, down, steps=48), width, colour, closed=True)

    def shadow(self, x: float, y: float, across: float, down: float = 0) -> None:
        """Where a thing stands on the cloth: soft, darker towards the middle."""
        down = down or across * 0.13
        for share in (1.12, 1.02, 0.92, 0.8):
            self.oval(x, y, across * share, down * share, "#161a2e18")

    @contextmanager
    def clip(self, points: Sequence[Point]) -> Iterator[Brush]:
        """A brush that paints only inside ``points``."""
        pixels = [self._pixel(x, y) for x, y in points]
        left, top = (max(0, math.floor(min(pixel[i] for pixel in pixels))) for i in (0, 1))
        right, bottom = (min(self.image.size[i], math.ceil(max(pixel[i] for pixel in pixels))) for i in (0, 1))
        if right <= left or bottom <= top:
            yield self._twin(Image.new("RGB", (1, 1)))
            return
        layer = self.image.crop((left, top, right, bottom))
        inner = self._twin(layer)
        inner._x, inner._y = self._x - left, self._y - top
        yield inner
        mask = Image.new("L", layer.size)
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in pixels], fill=255)
        self.image.paste(layer, (left, top), mask)

    def _twin(self, image: Image.Image, pens: Pens | None = None) -> Brush:
        twin = Brush.__new__(Brush)
        twin.__dict__.update(self.__dict__)
        twin.image, twin._pens = image, pens or _pens(image)
        return twin

    def _pen(self, colour: str) -> ImageDraw.ImageDraw:
        return self._pens[len(colour) > 7]

    def _pixel(self, x: float, y: float) -> Point:
        x *= self._flip
        return self._x + x * self._cos - y * self._sin, self._y + x * self._sin + y * self._cos


def _pens(image: Image.Image) -> Pens:
    """One pen that covers and one that blends ("#rrggbbaa"), which is three times as slow."""
    return ImageDraw.Draw(image), ImageDraw.Draw(image, "RGBA")


def draw(product_name: str, category: str = "", subcategory: str = "", unit: str = "", size: int = 1080) -> Image.Image:
    """A square RGB picture of the product, ``size`` pixels wide; the same for the same words."""
    look = look_of(product_name, category, subcategory, unit)
    large = size * OVERSAMPLING
    dice = random.Random(product_name)
    image = Image.new("RGB", (large, large), GROUNDS[look.ground][0])
    brush = Brush(image, large / 1000, dice)
    _lay_cloth(image, look)
    if look.form in SCENES:
        SCENES[look.form](brush, look)
    else:
        if look.border:
            cloths.border(brush, GROUNDS[look.ground], look.border)
        away = 500 * (1 - look.zoom)
        up = 8 + max(0.0, look.zoom - 1.15) * 250
        THINGS[look.form](brush.at(away, away - up, look.zoom), look)
    return image.reduce(OVERSAMPLING)


def _lay_cloth(image: Image.Image, look: Look) -> None:
    """Paste the motif over the whole ground, doubling the covered part each time."""
    tile = _tile(look.cloth, look.ground, image.width, 0.45 if look.form in SCENES else 0)
    side, width = tile.width, image.width
    image.paste(tile, (0, 0))
    while side < width:
        image.paste(image.crop((0, 0, side, tile.height)), (side, 0))
        side *= 2
    side = tile.height
    while side < width:
        image.paste(image.crop((0, 0, width, min(side, width - side))), (0, side))
        side *= 2


@lru_cache(maxsize=64)
def _tile(cloth: str, ground: str, width: int, fade: float) -> Image.Image:
    units, paint = cloths.CLOTHS[cloth]
    plain, motif, thread = GROUNDS[ground]
    pixels = round(units * width / 1000)
    tile = Image.new("RGB", (pixels, pixels), plain)
    paint(Brush(tile, pixels / units, random.Random(cloth)), units, (plain, mix(motif, plain, fade), thread))
    return tile


def sheet(columns: int = 16, side: int = 180, start: int = 0, stop: int | None = None) -> Image.Image:
    """The sample products side by side, for looking at them as a set."""
    with open(PRODUCTS, encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))[start:stop]
    lines = math.ceil(len(rows) / columns)
    paper = Image.new("RGB", (columns * (side + 8) + 8, lines * (side + 8) + 8), "#f4f5f1")
    for place, row in enumerate(rows):
        picture = draw(row["nama"], row["kategori"], row["subkategori"], row["satuan"], size=side * 2)
        down, across = divmod(place, columns)
        paper.paste(picture.reduce(2), (8 + across * (side + 8), 8 + down * (side + 8)))
    return paper


if __name__ == "__main__":
    sheet().save(sys.argv[1] if len(sys.argv) > 1 else "sheet.png")
