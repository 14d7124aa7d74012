"""What buyers type, over the 186 products of the demo list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from marketplace.search.engine import search_index, use_index
from marketplace.search.finding import find

from .shop import named, products


@pytest.fixture(scope="module", autouse=True)
def full_index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("search") / "index"
    use_index(folder)
    search_index().rebuild(products())
    yield folder
    use_index(folder)


def names(query: str, **choices: object) -> list[str]:
    by_id = {document.listing_id: document.name for document in products()}
    return [by_id[number] for number in find(query, **choices).listing_ids]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("kopi", "Kopi "),
        ("KOPI LELET", "Kopi lelet"),
        ("kripik singkong", "Keripik singkong"),
        ("keripik singkog", "Keripik singkong"),
        ("singkong keripik balado", "Keripik singkong balado"),
        ("krupuk udang", "Kerupuk udang mentah"),
        ("telor asin", "Telur asin bakar"),
        ("endog bebek", "Telur bebek"),
        ("trasi", "Terasi"),
        ("sambel roa", "Sambal roa"),
        ("cabe", "Cabai rawit merah"),
        ("rica", "Cabai rawit merah"),
        ("lombok rawit", "Cabai rawit merah"),
        ("merica", "Lada putih"),
        ("lada", "Lada putih"),
        ("cengkeh", "Cengkih kering"),
        ("ubi kayu", "Singkong segar"),
        ("ketela pohon", "Singkong segar"),
        ("kaspe", "Singkong segar"),
        ("ketela rambat", "Ubi jalar ungu"),
        ("gula merah", "Gula jawa cetak"),
        ("gula kelapa", "Gula jawa cetak"),
        ("gula aren", "Gula "),
        ("pala", "Biji pala kering|Minyak pala urut|Sirup pala|Manisan pala|Serbuk minuman pala"),
        ("kelapa", "Kelapa tua kupas|Air kelapa|Minyak kelapa|Serundeng kelapa"),
        ("jahe", "Jahe merah segar"),
        ("karang jahe", "Kaos Pantai Karang Jahe|Homestay Karang Jahe"),
        ("beras", "Beras "),
        ("beras kencur", "Jamu beras kencur"),
        ("kayu", "Ukiran kayu jati|Kayu manis"),
        ("vco", "Sabun batang VCO|Minyak kelapa murni"),
        ("minyak kelapa murni", "Minyak kelapa murni (VCO)"),
        ("ikan asap", "Ikan |Cakalang"),
        ("iwak pe", "Ikan pari asap"),
        ("roa", "Ikan julung asap (roa)|Sambal roa"),
        ("cakalang", "Cakalang fufu"),
        ("bandeng", "Bandeng "),
        ("otak otak", "Otak-otak bandeng"),
        ("otak2", "Otak-otak bandeng"),
        ("batik tulis", "Batik tulis|Selendang batik tulis"),
        ("batik lasem", "Batik |Kemeja batik"),
        ("membatik", "Paket belajar membatik"),
        ("kursus batik", "Paket belajar membatik"),
        ("kaos", "Kaos Pantai"),
        ("tikar", "Tikar pandan"),
        ("penginapan", "Homestay"),
        ("homstay", "Homestay"),
        ("guest house", "Homestay"),
        ("sewa mobil bak", "Jasa angkut pikap desa"),
        ("nasi kotak", "Katering nasi kotak"),
        ("oleh2 khas rembang", "Gantungan|Hiasan|Miniatur|Gerabah|Cobek|Sapu"),
        ("semangka tanpa biji", "Semangka non biji"),
        ("keripik 250 gr", "Keripik singkong"),
        ("garam", "Garam"),
        ("madu hutan asli", "Madu hutan"),
        ("kelor", "Teh daun kelor"),
        ("susu etawa", "Susu kambing etawa"),
        ("kpoi", "Kopi"),
        ("jeripik", "Keripik"),
        ("rengginan", "Rengginang"),
        ("coffee", "Kopi"),
        ("ginger", "Jahe"),
        ("djahe", "Jahe merah"),
        ("kue kering", "Kue bagea"),
        ("siwalan", "Legen siwalan|Es siwalan|Buah siwalan|Gula juruh"),
        ("legen", "Legen siwalan"),
        ("kawista", "Sirup kawis|Limun|Buah kawista|Dodol kawis"),
        ("anyaman", "Tas anyaman|Caping anyam"),
    ],
)
def test_the_first_answer_is_what_was_meant(query: str, first: str) -> None:
    found = names(query)
    assert found, query
    assert found[0].startswith(tuple(first.split("|"))), found[:5]


@pytest.mark.parametrize(
    ("query", "never"),
    [
        ("pala", "kelapa"),
        ("ubi kayu", "ubi jalar"),
        ("gula merah", "cabai rawit merah"),
        ("teri", "baterai"),
        ("tas", "tasik"),
        ("semangka tanpa biji", "biji pala"),
    ],
)
def test_words_are_whole_words(query: str, never: str) -> None:
    assert not [name for name in names(query) if never in name.lower()]


def test_things_of_a_name_come_before_things_of_a_place() -> None:
    found = names("jahe")
    beach = [place for place, name in enumerate(found) if "Karang Jahe" in name]
    ginger = [place for place, name in enumerate(found) if "ahe" in name and "Karang" not in name]
    assert len(ginger) == 3
    assert beach
    assert max(ginger) < min(beach)


def test_a_name_counts_more_than_a_category_and_a_category_more_than_a_place() -> None:
    found = names("teh")
    assert set(found[:2]) == {"Teh daun kelor", "Teh bunga rosela kering"}
    assert all(name.startswith("Kopi") for name in found[2:])


def test_a_place_finds_what_comes_from_there() -> None:
    assert all("Tobelo" in named(name).place for name in names("tobelo"))
    assert len(names("tobelo")) == sum("Tobelo" in document.place for document in products())


def test_did_you_mean_offers_a_word_the_shop_has() -> None:
    assert find("keripik singkog").suggestion == "keripik singkong"
    corrected = find("kpoi")
    assert corrected.suggestion == "kopi"
    assert corrected.corrected
    assert find("kopi").suggestion is None


def test_nothing_found_is_an_empty_page_and_not_an_error() -> None:
    found = find("xyzzyplugh")
    assert found.listing_ids == []
    assert found.total == 0
    assert found.ready


def test_when_no_product_has_all_words_the_nearest_ones_say_so() -> None:
    found = find("sirup bandeng")
    assert found.loose
    assert found.total > 0


def test_a_category_narrows_and_is_counted() -> None:
    everything = find("ikan")
    fish = find("ikan", category="hasil-laut-perikanan")
    assert 0 < fish.total < everything.total
    assert everything.by_category["hasil-laut-perikanan"] == fish.total
    assert find("ikan", category="tidak-ada").total == 0


def test_a_village_narrows() -> None:
    assert find("kopi", village="33.17").total == find("kopi").total
    assert find("kopi", village="82").total == 0


def test_cheapest_and_newest_first() -> None:
    prices = [named(name).price_rupiah for name in names("batik", sort="cheapest")]
    assert prices == sorted(prices)
    ages = [-named(name).newness for name in names("batik", sort="newest")]
    assert ages == sorted(ages)


def test_pages_follow_each_other_without_overlap() -> None:
    first = find("rembang", per_page=10).listing_ids
    second = find("rembang", page=2, per_page=10).listing_ids
    assert len(first) == len(second) == 10
    assert not set(first) & set(second)
    assert find("rembang", page=10**9).listing_ids == []


def test_what_is_sold_out_comes_last() -> None:
    row = named("Kopi robusta bubuk")
    index = search_index()
    assert names("kopi")[0] == row.name
    try:
        index.write([replace(row, sold_out=True)], [])
        assert names("kopi")[-1] == row.name
    finally:
        index.write([row], [])


HOSTILE = [
    "", " ", "%", "*", "*a*", "a*", "?", "name:kopi", "pid:1", "'", '"', "' OR 1=1 --", "; DROP TABLE listing", "(", ")", "[kopi TO teh]",
    "kopi~", "kopi^99", "AND", "OR NOT", "NOT kopi", "kopi AND", "/.*/", "\\", "\x00", "kopi\x00teh", "\ud800", "😀", "🥥 kelapa", "مرحبا", "咖啡",
    "a" * 200, "kopi " * 40, "x" * 100_000, "=singkong", "tanpa", "tidak", "2", "2g", "-", "--", "kopi-kopi-kopi", "\u202ekopi", "ﬁ",
]  # fmt: skip


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_that_is_typed_is_an_error_or_a_command(query: str) -> None:
    found = find(query)
    assert found.ready
    assert found.total < len(products())


def test_a_strange_sort_or_page_is_ignored() -> None:
    assert find("kopi", sort="'; --", page=-3).listing_ids == find("kopi").listing_ids
