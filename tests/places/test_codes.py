"""Codes and names, without a database."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketplace.foundation.errors import NotFound
from marketplace.places import code_in_slug, zone_of
from marketplace.places.codes import is_code, kind_of, lineage, parent_of, zone_label
from marketplace.places.names import plain_regency, search_key, words_of


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("33", "provinsi"),
        ("33.17", "kabupaten"),
        ("33.74", "kota"),
        ("33.17.09", "kecamatan"),
        ("33.17.09.2016", "desa"),
        ("33.17.10.1001", "kelurahan"),
        ("91.03.01.3001", "desa adat"),
    ],
)
def test_the_code_says_what_a_place_is(code: str, kind: str) -> None:
    assert kind_of(code) == kind


@pytest.mark.parametrize(
    ("code", "zone", "label"),
    [
        ("33.17.09.2016", "Asia/Jakarta", "WIB"),
        ("11", "Asia/Jakarta", "WIB"),
        ("61.01", "Asia/Jakarta", "WIB"),
        ("62", "Asia/Jakarta", "WIB"),
        ("51", "Asia/Makassar", "WITA"),
        ("63", "Asia/Makassar", "WITA"),
        ("65", "Asia/Makassar", "WITA"),
        ("76", "Asia/Makassar", "WITA"),
        ("82.03.22.2004", "Asia/Jayapura", "WIT"),
        ("81", "Asia/Jayapura", "WIT"),
        ("96", "Asia/Jayapura", "WIT"),
    ],
)
def test_the_time_zone_follows_the_province(code: str, zone: str, label: str) -> None:
    assert (zone_of(code), zone_label(code)) == (zone, label)


def test_a_code_lies_in_the_codes_above_it() -> None:
    assert lineage("33.17.09.2016") == ("33", "33.17", "33.17.09", "33.17.09.2016")
    assert parent_of("33.17") == "33"
    assert parent_of("33") is None


@pytest.mark.parametrize(
    "text", ["", "3", "33.", "33.1", "33.17.09.201", "33.17.09.20160", "33\n", "٣٣", "33' --", None, 33]
)
def test_what_is_not_written_like_a_code_is_none(text: object) -> None:
    assert not is_code(text)


@pytest.mark.parametrize(
    "spelling", ["Pasar Banggi", "pasarbanggi", "PASAR-BANGGI", " pasar  banggi ", "Pasar'Banggi", "Pásar Banggi"]
)
def test_spellings_of_one_name_share_a_key(spelling: str) -> None:
    assert search_key(spelling) == "pasarbanggi"


def test_kinds_of_quotes_vanish_inside_a_word() -> None:
    assert words_of("Soka\"an Du’en Ma'rang") == ["sokaan", "duen", "marang"]


def test_a_regency_is_known_by_its_bare_name() -> None:
    assert plain_regency("Kabupaten Rembang") == "Rembang"
    assert plain_regency("Kota Administrasi Jakarta Selatan") == "Jakarta Selatan"


@given(st.text(max_size=300))
def test_words_of_anything_are_small_letters_and_digits(text: str) -> None:
    words = words_of(text)
    assert len(words) <= 10
    assert all(word.isascii() and word.isalnum() and word == word.lower() for word in words)


def test_the_code_in_an_address_decides() -> None:
    assert code_in_slug("33.17.09.2016-mojowarno") == "33.17.09.2016"
    assert code_in_slug("33.17.09.2016") == "33.17.09.2016"


@pytest.mark.parametrize("slug", ["", "mojowarno", "33.17.09-kaliori", "33.17.09.2016x", "33.17.09.2016/..", "%00"])
def test_an_address_without_a_village_code_is_not_found(slug: str) -> None:
    with pytest.raises(NotFound):
        code_in_slug(slug)
