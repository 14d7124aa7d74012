"""Which picture a product gets: form, contents and colours by the words of its name, cloth by chance.

``data/looks.csv`` knows the sample products; a name it does not know gets a look by unit and category.
Chance means a hash of the name, so the same product always looks the same.
"""

from __future__ import annotations

import csv
import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from marketplace.demo.drawing.cloths import CLOTHS
from marketplace.demo.drawing.colours import (
    BANANA_LEAF,
    DAUN,
    GROUNDS,
    KRAFT,
    KUNYIT,
    LAUT,
    MENGKUDU,
    NILA,
    PAPER,
    SOGA,
    STRAW,
    TERONG,
    distance,
)
from marketplace.demo.drawing.scenes import SCENES

LOOKS = Path(__file__).parents[1] / "data" / "looks.csv"
NAMED = {
    "nila": NILA, "kunyit": KUNYIT, "daun": DAUN, "mengkudu": MENGKUDU, "soga": SOGA, "laut": LAUT,
    "terong": TERONG, "kertas": PAPER, "kraft": KRAFT, "jerami": STRAW, "putih": "#f7f7f4", "hitam": "#23273a",
}  # fmt: skip
PLATE_COLOURS = {
    "tampah": "#e0bd80", "leaf": BANANA_LEAF, "enamel": "#f4f5fa", "board": "#a36a38", "bowl": "#b5623a", "ice": "#cfe8ef",
}  # fmt: skip
BY_UNIT = (
    ("pouch", "pouch"), ("toples", "jar"), ("botol", "bottle"), ("kotak", "carton"), ("karung", "sack"), ("cup", "cup"),
    ("besek", "besek"), ("bungkus", "bag"), ("pak", "packet"), ("lembar", "folded"), ("kg", "heap"),
)  # fmt: skip
BY_CATEGORY = (
    ("homestay", "house"), ("wisata", "beach_day"), ("jasa", "hall"), ("batik", "folded"), ("busana", "folded"),
    ("kerajinan", "basket"), ("ikan", "two_fish"), ("laut", "two_fish"), ("buah", "heap"), ("tani", "heap"),
)  # fmt: skip
LIGHT = ("nila", "soga", "kunyit", "daun", "mengkudu", "laut", "terong", "batu")
DEEP = ("nila tua", "soga tua", "daun tua", "laut tua", "mengkudu tua", "kunyit tua")
SKIES = ("laut", "nila", "mengkudu", "kunyit", "terong", "daun")


@dataclass(frozen=True)
class Look:
    """Everything a drawing needs: colours ``a`` and ``c`` of the contents, ``pack`` and ``label`` around them."""

    form: str
    piece: str
    a: str
    c: str
    pack: str
    label: str
    emblem: str
    grain: float
    window: bool
    base: str
    ground: str
    cloth: str
    border: str
    style: int
    zoom: float


def look_of(name: str, category: str, subcategory: str, unit: str) -> Look:
    """The look of a product; never fails, whatever the words."""
    row = _row_for(name.lower()) or _guess(name, f"{subcategory} {category}".lower(), unit.lower())
    chance = _chance(name)
    form, base = row["form"], row["base"] or "tampah"
    a, pack = _colour(row["a"]), _colour(row["pack"])
    subject = PLATE_COLOURS[base] if row["base"] else a if row["form"] not in PACKED else pack
    ground = row["ground"] or _ground(chance, subject, form in SCENES)
    return Look(
        form, row["piece"], a, _colour(row["c"]), pack, _colour(row["label"]), row["emblem"], float(row["grain"] or 40),
        row["window"] == "ya", base, ground, row["cloth"] or _cloth(chance, form in SCENES),
        _border(chance, form), chance // 7 % 24, _zoom(form, row["piece"]),
    )  # fmt: skip


PACKED = {"pouch", "bag", "sack", "carton", "sweets", "vacuum", "packet", "pot", "cup", "wet_sago"}


def _chance(name: str) -> int:
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:6])


@lru_cache(maxsize=1)
def _rows() -> list[tuple[list[str], dict[str, str]]]:
    with open(LOOKS, encoding="utf-8", newline="") as handle:
        rows = [(row["words"].split(), row) for row in csv.DictReader(handle)]
    return sorted(rows, key=lambda pair: -len(" ".join(pair[0])))


def _row_for(name: str) -> dict[str, str] | None:
    """The row whose words all stand in the name; the longest wins."""
    known = set(name.replace("(", " ").replace(")", " ").replace(",", " ").split())
    return next((row for words, row in _rows() if known.issuperset(words)), None)


def _zoom(form: str, piece: str) -> float:
    """Small things come closer, so that a card of 160 pixels still shows them."""
    if form == "bottle":
        return {"oil": 1.32, "dropper": 1.45, "sauce": 1.3, "shaker": 1.3, "soda": 1.22}.get(piece, 1.18)
    return ZOOMS.get(form, 1.0)


ZOOMS = {
    "pouch": 1.15, "bag": 1.15, "jar": 1.15, "cup": 1.15, "sack": 1.1, "carton": 1.14, "packet": 1.15, "paperbag": 1.15,
    "besek": 1.08, "vacuum": 1.12, "pot": 1.12, "heap": 1.07, "terasi": 1.08, "wet_sago": 1.12, "mango": 1.12,
    "banded_cones": 1.1, "kendi": 1.15, "basket": 1.12, "tote": 1.1, "mortar": 1.05, "two_fish": 1.05, "one_fish": 1.05,
    "kawista": 1.1, "watermelon": 1.1, "melon": 1.1, "coconuts": 1.1, "banana_comb": 1.1, "keyring": 1.15, "sugar_dome": 1.08,
    "eggs": 1.1, "tubers": 1.06, "soap": 1.08, "slabs": 1.05, "broom": 1.05, "skewered": 1.06, "hung": 1.06, "soup": 1.12,
}  # fmt: skip


def _guess(name: str, place: str, unit: str) -> dict[str, str]:
    """A decent look for words nobody thought of."""
    form = next((form for word, form in BY_CATEGORY if word in place), "")
    form = next((form for word, form in BY_UNIT if unit.startswith(word)), form or "carton")
    chance = _chance(name)
    colours = [NILA, MENGKUDU, DAUN, SOGA, LAUT, TERONG]
    pieces = {"bottle": "syrup", "folded": "cap", "heap": "chunk", "two_fish": "", "basket": "", "house": ""}
    return {
        "form": form, "piece": pieces.get(form, "chip"), "a": "#d9a441", "c": "#f3dfb0", "pack": colours[chance % 6],
        "label": "kertas", "emblem": ("kawung", "leaves", "sun", "flower")[chance // 6 % 4], "grain": "", "window": "",
        "base": "tampah" if form in ("heap", "two_fish") else "", "ground": "", "cloth": "",
    }  # fmt: skip


def _colour(word: str) -> str:
    return NAMED.get(word, word or PAPER)


def _ground(chance: int, subject: str, sky: bool) -> str:
    """A cloth the subject stands out from; about one in five is a deep colour."""
    if sky:
        return SKIES[chance % len(SKIES)]
    pool = DEEP if chance % 9 < 2 else LIGHT
    start = chance // 9 % len(pool)
    order = [pool[(start + k) % len(pool)] for k in range(len(pool))]
    far = [name for name in order if distance(GROUNDS[name][0], subject) > 0.5]
    return far[0] if far else max(LIGHT + DEEP[:4], key=lambda name: distance(GROUNDS[name][0], subject))


def _cloth(chance: int, sky: bool) -> str:
    if sky:
        return ("mega", "truntum", "waves", "mega")[chance // 64 % 4]
    names = list(CLOTHS)
    return names[chance // 64 % len(names)]


def _border(chance: int, form: str) -> str:
    if form in SCENES or form in ("tray", "hung", "tee", "shirt"):
        return ""
    return ("tumpal", "", "", "threads", "", "")[chance // 1024 % 6]
