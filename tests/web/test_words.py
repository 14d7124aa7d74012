"""How words are written on screens."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from marketplace.foundation.identifiers import order_number
from marketplace.web.words import nomor


def test_the_number_of_an_order_or_receipt_never_breaks_over_two_lines_wherever_it_stands() -> None:
    for number in (order_number(), "KW-PTMBE6CT"):
        kept = f'<span class="number">{number}</span>'
        assert nomor(f"Pesanan {number} <b> & {number}.") == f"Pesanan {kept} &lt;b&gt; &amp; {kept}."


@pytest.mark.parametrize("text", ["LB-7K3Q", "XLB-7K3Q9F2M", "LB-7K3Q9F2MX", "lb-7k3q9f2m", "LB-7K3Q9FO1"])
def test_what_only_looks_like_a_number_is_plain_text(text: str) -> None:
    assert nomor(text) == text


def test_what_is_markup_already_stays_as_it_is() -> None:
    link = Markup('<a href="/LB-7K3Q9F2M">lihat</a>')
    assert nomor(link) is link
