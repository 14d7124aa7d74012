"""Drawn sample pictures: every product has one, no two look alike, and the same words give the same picture."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from marketplace.demo import pictures
from marketplace.demo.drawing.choosing import LOOKS, PLATE_COLOURS, look_of
from marketplace.demo.drawing.cloths import CLOTHS
from marketplace.demo.drawing.colours import GROUNDS
from marketplace.demo.drawing.emblems import EMBLEMS
from marketplace.demo.drawing.motifs import MOTIFS
from marketplace.demo.drawing.pieces import PIECES
from marketplace.demo.drawing.scenes import SCENES
from marketplace.demo.drawing.things import THINGS
from marketplace.demo.drawing.vessels import BOTTLES
from marketplace.demo.pictures import draw


def products() -> list[dict[str, str]]:
    with open(pictures.PRODUCTS, encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def drawn(row: dict[str, str], size: int) -> Image.Image:
    return draw(row["nama"], row["kategori"], row["subkategori"], row["satuan"], size=size)


@pytest.fixture(scope="module")
def small() -> dict[str, Image.Image]:
    return {row["nama"]: drawn(row, 96) for row in products()}


def test_every_sample_product_has_a_row_of_its_own_in_the_looks() -> None:
    with open(LOOKS, encoding="utf-8", newline="") as handle:
        rows = {row["words"]: row for row in csv.DictReader(handle)}
    from marketplace.demo.drawing.choosing import _row_for

    used = [(_row_for(row["nama"].lower()) or {"words": ""})["words"] for row in products()]
    assert sorted(used) == sorted(rows)


def test_the_looks_name_only_things_that_can_be_drawn() -> None:
    for row in products():
        look = look_of(row["nama"], row["kategori"], row["subkategori"], row["satuan"])
        assert look.form in THINGS or look.form in SCENES, row["nama"]
        assert look.ground in GROUNDS and look.cloth in CLOTHS, row["nama"]
        assert look.base in PLATE_COLOURS, row["nama"]
        assert not look.emblem or look.emblem in EMBLEMS, row["nama"]
        known = {
            *PIECES,
            *BOTTLES,
            *MOTIFS,
            "",
            "car",
            "motor",
            "old",
            "roa",
            "fufu",
            "smoked",
            "grilled",
            "baked",
        }
        assert look.piece in known, row["nama"]


def test_no_two_products_look_alike(small: dict[str, Image.Image]) -> None:
    tiny = [(name, picture.resize((24, 24), Image.Resampling.BOX)) for name, picture in small.items()]
    for i, (name, one) in enumerate(tiny):
        for other_name, other in tiny[:i]:
            difference = sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3
            assert difference > 6, f"{name} looks like {other_name}"


def test_the_same_words_give_the_same_picture(small: dict[str, Image.Image]) -> None:
    for row in products()[::23]:
        assert drawn(row, 96).tobytes() == small[row["nama"]].tobytes()


def test_another_process_draws_the_same_picture(small: dict[str, Image.Image], tmp_path: Path) -> None:
    row = products()[43]
    program = "import sys; from marketplace.demo.pictures import draw;draw(*sys.argv[1:5], size=96).save(sys.argv[5])"
    words = [row["nama"], row["kategori"], row["subkategori"], row["satuan"]]
    root = Path(pictures.__file__).parents[2]
    subprocess.run([sys.executable, "-c", program, *words, str(tmp_path / "again.png")], cwd=root, check=True)
    assert Image.open(tmp_path / "again.png").tobytes() == small[row["nama"]].tobytes()


@pytest.mark.parametrize("number", [0, 43, 128, 167])
def test_a_picture_is_square_rgb_of_the_asked_size(number: int) -> None:
    picture = drawn(products()[number], 1080)
    assert picture.size == (1080, 1080) and picture.mode == "RGB"


def test_a_thing_stands_out_from_its_cloth(small: dict[str, Image.Image]) -> None:
    for name, picture in small.items():
        middle = picture.crop((24, 24, 72, 84)).resize((12, 15), Image.Resampling.BOX)
        edge = picture.crop((0, 0, 96, 10)).resize((1, 1), Image.Resampling.BOX).resize((12, 15))
        assert max(ImageStat.Stat(ImageChops.difference(middle, edge)).mean) > 24, name


@pytest.mark.parametrize(
    ("name", "category", "unit"),
    [
        ("Sesuatu yang baru", "", ""),
        ("", "", ""),
        ("Kerajinan tak dikenal", "Kerajinan", "buah"),
        ("Ikan apa saja", "Hasil Laut & Perikanan", "kg"),
        ("Minuman segar", "Minuman", "botol 1 liter"),
        ("Paket keliling", "Wisata & Homestay", "orang"),
        ("Kain polos", "Batik & Busana", "lembar"),
        ("Camilan baru", "Makanan & Camilan", "toples 200 g"),
        ("Beras wangi", "Hasil Tani & Kebun", "karung 25 kg"),
    ],
)
def test_a_product_nobody_thought_of_still_gets_a_picture(name: str, category: str, unit: str) -> None:
    assert draw(name, category, "", unit, size=64).size == (64, 64)


def test_the_sheet_shows_all_products() -> None:
    paper = pictures.sheet(columns=16, side=24)
    assert paper.size == (16 * 32 + 8, 12 * 32 + 8)
