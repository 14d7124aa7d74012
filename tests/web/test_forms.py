"""Every field is hostile until it is read; whatever is typed there is a sentence, never a failure."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketplace.foundation.errors import Invalid
from marketplace.foundation.money import Money
from marketplace.web.forms import MOST_MARKS, Form, clean

NOT_MONEY = ["-1", "-0", "1e309", "1e3", "NaN", "inf", "0x10", "١٢٣", "１２３", "1_000", "1.5", "1.00", "12.34.567", "1,5", "²", "½",
             "9" * 16, "Rp", "Rp -5", "seribu", "--", "+5", "1\u200b0a", "\x00", "0", "9223372036854775808", "10.000.000.001"]  # fmt: skip
HOSTILE = ["\x00", "a\x00b", "\ud800", "\u202egnp.exe", "\u200b", "a" + "\u0301" * 100_000, "🧨" * 5_000, "<script>", "' OR 1=1 --",
           "../../etc/passwd", "{{7*7}}", "\r\nSet-Cookie: a=b", "%00", "\ufeff", "\u2028"]  # fmt: skip


def read(kind: str, typed: str) -> Form:
    form = Form({"isian": typed})
    readers = {
        "text": lambda: form.text("isian", "Nama"), "money": lambda: form.money("isian", "Harga"), "phone": lambda: form.phone("isian"),
        "whole": lambda: form.whole("isian", "Jumlah", 1, 99), "choice": lambda: form.choice("isian", "Satuan", ["kg", "bungkus"]),
    }  # fmt: skip
    readers[kind]()
    return form


@pytest.mark.parametrize(
    ("typed", "rupiah"),
    [("45.000", 45_000), ("45000", 45_000), ("Rp45.000", 45_000), ("rp. 45.000,-", 45_000), ("Rp 45 000", 45_000), ("45.000,00", 45_000),
     ("IDR 1.500.000", 1_500_000), ("  500 ", 500), ("0500", 500), ("10.000.000.000", 10_000_000_000)],
)  # fmt: skip
def test_rupiah_are_read_as_people_write_them(typed: str, rupiah: int) -> None:
    form = Form({"harga": typed})
    assert form.money("harga", "Harga") == Money(rupiah)
    form.check()


@pytest.mark.parametrize("typed", NOT_MONEY)
def test_what_is_no_price_is_refused_with_a_sentence_and_kept(typed: str) -> None:
    form = read("money", typed)
    with pytest.raises(Invalid) as refused:
        form.check()
    assert refused.value.errors["isian"].startswith("Harga ")
    assert "isian" in form.values


@pytest.mark.parametrize("typed", ["0", "100", "-1", "1.5", "1e1", "١", "NaN", "9" * 40, "", "\x00", "1_0"])
def test_a_number_out_of_range_or_shape_is_refused(typed: str) -> None:
    assert list(read("whole", typed).errors) == ["isian"]


@pytest.mark.parametrize("kind", ["text", "money", "phone", "whole", "choice"])
@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_cleaned_or_refused_never_a_failure(kind: str, typed: str) -> None:
    form = read(kind, typed)
    kept = form.values["isian"]
    kept.encode()
    assert not any(sign in kept for sign in "\x00\u202e\u200b\u200f\ufeff\u2028\r")
    if kind == "text" and not form.errors:
        assert 0 < len(kept) <= 120
        assert "\n" not in form.text("isian", "Nama")


@pytest.mark.parametrize("marks", ["\u0301\u0316", "\u0f73", "\u302e\u0334", "\u0301"], ids=ascii)
def test_a_tower_of_marks_is_cut_before_it_is_put_in_order(marks: str) -> None:
    """A megabyte of them, put in order whole, would keep this test from ending."""
    for many in (20, 250_000):
        cleaned = clean("a" + marks * many + "b")
        assert cleaned[0] in "aá" and cleaned[-1] == "b" and len(cleaned) <= 2 * MOST_MARKS + 2


def test_marks_that_words_are_made_of_stay() -> None:
    for word in ("ꦧꦸꦩ꧀ꦢꦺꦱ", "ᬩᬸᬫ᭄ᬤᬾᬲ", "Nguyễn", "👩‍🌾", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"):
        assert clean(word) == unicodedata.normalize("NFC", word)


@pytest.mark.parametrize(
    "unseen",
    ["\u3164", "\u2800\u2800", "\u00ad", "\u200d\ufe0f", "\u034f", " \u200c ", "\u200e", "\U000e0041"],
    ids=ascii,
)
def test_a_name_nobody_can_see_is_no_name(unseen: str) -> None:
    form = read("text", unseen)
    assert form.errors == {"isian": "Nama belum diisi."}
    assert Form({"isian": unseen}).text("isian", "Nama", required=False) == ""


@given(st.text(max_size=300), st.sampled_from(["text", "money", "phone", "whole", "choice"]))
def test_whatever_is_typed_there_is_an_answer(typed: str, kind: str) -> None:
    read(kind, typed).values["isian"].encode()


def test_numbers_are_written_and_read_with_dots() -> None:
    form = Form({"stok": "1.200", "banyak": "10.001", "wa": "12", "nama": "a" * 5_001})
    assert form.whole("stok", "Stok", 0, 1_000_000) == 1_200
    form.whole("banyak", "Jumlah", 1, 10_000)
    form.phone("wa")
    form.text("nama", "Cerita", most=5_000)
    assert form.errors == {
        "banyak": "Jumlah diisi dengan angka 1 sampai 10.000.",
        "wa": "Nomor WhatsApp belum benar. Contoh: 0812-3456-7890",
        "nama": "Cerita terlalu panjang. Paling banyak 5.000 huruf.",
    }


def test_all_mistakes_are_told_at_once_and_the_first_word_counts() -> None:
    form = Form({"nama": "", "harga": "x"})
    form.text("nama", "Nama")
    form.money("harga", "Harga")
    form.refuse("harga", "lain")
    with pytest.raises(Invalid) as refused:
        form.check()
    assert refused.value.errors == {
        "nama": "Nama belum diisi.",
        "harga": "Harga belum terbaca. Tulis angka, misalnya 45.000",
    }


def test_text_is_one_line_composed_and_trimmed() -> None:
    form = Form({"nama": "  Bu\tSari \n Ayu  ", "alamat": "Jalan 1\r\nRT 2", "e": "e\u0301"})
    assert form.text("nama", "Nama") == "Bu Sari Ayu"
    assert form.text("alamat", "Alamat", lines=True) == "Jalan 1\nRT 2"
    assert form.text("e", "E") == "é"
    assert form.text("lain", "Lain", required=False) == ""
    form.check()
