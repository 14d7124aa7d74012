"""Words as people write them."""

import pytest

from marketplace.search.analysis import LONGEST_QUERY, MOST_UNITS, analyse, respelled, stem_of, tokens_of, units_of


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("KRIPIK Singkong!", ["keripik", "singkong"]),
        ("oleh2 khas", ["oleh-oleh", "khas"]),
        ("oleh oleh", ["oleh-oleh"]),
        ("Otak-otak bandeng", ["otak-otak", "bandeng"]),
        ("sayur-sayuran", ["sayur", "sayuran"]),
        ("kopi 250 gr", ["kopi", "250g"]),
        ("kopi 250gram", ["kopi", "250g"]),
        ("madu 1,5 Liter", ["madu", "1.5l"]),
        ("Rp15.000", ["rp", "15000"]),
        ("paket 2 porsi", ["paket", "dua", "porsi"]),
        ("cafe\u0301 Ténun", ["cafe", "tenun"]),
        ("ｋｏｐｉ", ["kopi"]),
        ("telor krupuk trasi cabe sambel", ["telur", "kerupuk", "terasi", "cabai", "sambal"]),
        ("😀 '%*\" \\", []),
    ],
)
def test_spellings_become_one(typed: str, words: list[str]) -> None:
    assert tokens_of(typed) == words


def test_a_negation_never_turns_into_its_opposite() -> None:
    (unit,) = units_of("tanpa pengawet")
    assert unit.words == ("tanpa_awet",)
    assert "pengawet" not in unit.words + unit.weaker
    assert units_of("tidak berbiji")[0].words == analyse("non biji").strong == ("tanpa_biji",)


def test_synonyms_are_matched_as_phrases() -> None:
    assert [unit.words for unit in units_of("ubi kayu") if unit.needed] == [("=singkong",)]
    assert "=singkong" in analyse("Singkong segar").strong
    assert "=singkong" not in analyse("Ubi jalar ungu").strong
    assert units_of("penginapan")[0].words[-1] == units_of("homestay")[0].words[-1]


def test_words_of_a_fixed_phrase_are_only_a_hint() -> None:
    found = analyse("Kaos Pantai Karang Jahe")
    assert "=karang_jahe" in found.strong
    assert "jahe" not in found.strong
    assert "=jahe" not in found.strong
    assert {"jahe", "karang"} <= set(found.weak)


def test_a_stem_is_extra_and_never_a_replacement() -> None:
    found = analyse("Paket belajar membatik")
    assert "membatik" in found.strong
    assert "batik" in found.weak


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("membatik", "batik"),
        ("penginapan", "inap"),
        ("kerajinan", "kriya"),
        ("manisan", "manisan"),
        ("keripik", "keripik"),
    ],
)
def test_stems_do_not_lead_a_shop_astray(word: str, stem: str) -> None:
    assert stem_of(word) == stem


def test_old_spelling_is_read() -> None:
    assert "tubruk" in units_of("toebroek")[0].words
    assert "jahe" in units_of("djahe")[0].words


def test_no_word_is_lost_but_fillers_need_not_be_there() -> None:
    units = units_of("keripik dari rembang")
    assert [(unit.typed, unit.needed) for unit in units] == [("keripik", True), ("dari", False), ("rembang", True)]
    assert [unit.needed for unit in units_of("yang dari")] == [True, True]


def test_a_suggestion_keeps_the_rest_of_the_query() -> None:
    assert respelled("Keripik SINGKOG 250 gr", {"singkog": "singkong"}) == "keripik singkong 250 gr"


def test_long_queries_are_cut() -> None:
    assert len(units_of("kopi manis " * 100)) <= MOST_UNITS + 4
    assert units_of("a" * 10 * LONGEST_QUERY)[0].typed == "a" * LONGEST_QUERY
