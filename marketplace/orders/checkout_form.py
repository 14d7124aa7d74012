"""Reading the page "Pesan": five typed fields at most, choices per Bumdesa, nothing lost when refused."""

from __future__ import annotations

from collections.abc import Callable

from marketplace.foundation.errors import Invalid
from marketplace.foundation.money import Money
from marketplace.places import district_named
from marketplace.web.forms import Form

from .placing import SHORTEST_ADDRESS, CheckoutDraft
from .quoting import QuotedGroup, Wish

Place = tuple[str, str]  # (district code, label)


def read_place(form: Form, required: bool) -> Place:
    """Where it goes, from the code a suggestion filled in or the text that was typed."""
    typed = form.text("tempat", "Kecamatan atau kota", most=160, required=required)
    if not typed:
        return "", ""
    try:
        found = district_named(typed)
    except Invalid as refusal:
        form.refuse("tempat", refusal.errors["tempat"])
        return "", ""
    form.values["tempat"] = found.short_label  # the buyer sees what was understood
    return found.code, found.short_label


def read_wishes(form: Form, bumdesa_ids: list[int]) -> dict[int, Wish]:
    """The choices of each group: ``cara_kirim-<id>``; the plain name speaks for all."""

    def chosen(name: str, bumdesa_id: int) -> str:
        return form.values.get(f"{name}-{bumdesa_id}", form.values.get(name, ""))

    return {id: Wish(chosen("cara_kirim", id), chosen("cara_bayar", id)) for id in bumdesa_ids}


def all_fetched(wishes: dict[int, Wish]) -> bool:
    """True when the buyer fetches everything, so that no address is needed."""
    return bool(wishes) and all(wish.delivery == "ambil" for wish in wishes.values())


def read_draft(
    form: Form, place: Place, wishes: dict[int, Wish], quoted: Callable[[], tuple[QuotedGroup, ...]]
) -> CheckoutDraft:
    """The whole submission. Raises Invalid with everything that is wrong at once. ``quoted`` is asked only if it matters."""
    has_address = len(form.values.get("alamat", "").strip()) >= SHORTEST_ADDRESS
    sent = not (has_address or all_fetched(wishes)) and any(group.chosen.method == "kirim" for group in quoted())
    draft = CheckoutDraft(
        name=form.text("nama", "Nama", most=80, least=2),
        phone=form.phone("wa"),
        address=form.text("alamat", "Alamat", most=300, least=SHORTEST_ADDRESS, required=sent, lines=True),
        district_code=place[0],
        district_label=place[1],
        note=form.text("catatan", "Catatan", most=300, required=False, lines=True),
        wishes=wishes,
        seen_total=form.money("total_dilihat", "Total", least=0, required=False) or Money.zero(),
    )
    form.check()
    return draft
