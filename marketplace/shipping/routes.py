"""The settings page of the shipping table: one row is added, changed or, after a question, removed at a time."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Any

from flask import Blueprint, Response, g, request

from marketplace.bumdesa import desk_page
from marketplace.foundation.actor import MONEY
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Invalid, NotFound
from marketplace.foundation.money import Money
from marketplace.places import district_named, provinces
from marketplace.web.access import staff
from marketplace.web.answers import page, see_other
from marketplace.web.current import current_actor
from marketplace.web.forms import Form

from .pricing import TariffRow
from .tariffs import TariffView, replace_tariffs, table_to_change, tariffs_of

blueprint = Blueprint("shipping", __name__, url_prefix="/kantor/<bumdesa>/pengaturan/ongkir")
desk_page("Ongkos kirim", "truck", "shipping.table", 25, section="pengaturan", note="Harga per kurir dan tujuan")

MOST_FEE = Money(10_000_000)
GONE = "Baris ongkos kirim ini sudah tidak ada. Kembali ke tabel ongkos kirim untuk melihat yang terbaru."
SAID = {"simpan": "Ongkos kirim sudah dicatat.", "hapus": "Baris ongkos kirim sudah dihapus."}


@blueprint.get("")
@staff(reading=True)
def table(bumdesa: str) -> Response:
    """The table in force; ``?ubah=<id>`` opens one row for changing."""
    rows = tariffs_of(g.bumdesa_id)
    chosen = next((view for view in rows if str(view.id) == request.args.get("ubah")), None)
    return _page(bumdesa, rows, _values_of(chosen) if chosen else {})


def _page(
    bumdesa: str,
    rows: list[TariffView],
    values: dict[str, str],
    status: int = 200,
    errors: dict[str, str] | None = None,
) -> Response:
    zones = [("", "Seluruh Indonesia"), *((province.code, province.name) for province in provinces())]
    couriers = [list(views) for _, views in groupby(rows, lambda view: view.row.line)]
    return page(
        "shipping/table.html", status, slug=bumdesa, couriers=couriers, values=values, errors=errors or {}, zones=zones,
        may=current_actor().may(g.bumdesa_id, *MONEY), said=SAID.get(request.args.get("catat", "")),
    )  # fmt: skip


def _values_of(view: TariffView) -> dict[str, str]:
    row = view.row
    return {
        "lama": str(view.id), "kurir": row.courier, "layanan": row.service, "provinsi": row.place_code[:2],
        "tempat": view.zone if len(row.place_code) > 2 else "", "kg_pertama": str(row.first_kg.rupiah),
        "kg_berikut": str(row.next_kg.rupiah), "hari_cepat": str(row.days_low), "hari_lama": str(row.days_high),
        "kurir_desa": "ya" if row.own_courier else "",
    }  # fmt: skip


@blueprint.post("")
@staff(*MONEY)
def save(bumdesa: str) -> Any:
    """Add a row, or put it in place of the one named ``lama``. The same row twice changes nothing."""
    form, rows = Form(request.form), tariffs_of(g.bumdesa_id)
    old = form.values.get("lama", "")
    try:
        row = _read(form, next((view for view in rows if str(view.id) == old), None))
        with transaction():
            kept = [
                view.row
                for view in table_to_change(g.bumdesa_id)
                if str(view.id) != old and (view.row.line, view.row.place_code) != (row.line, row.place_code)
            ]
            replace_tariffs(current_actor(), g.bumdesa_id, [*kept, row])
    except Invalid as refusal:
        return _page(bumdesa, rows, form.values, 422, {_field(name): text for name, text in refusal.errors.items()})
    return see_other("shipping.table", bumdesa=bumdesa, catat="simpan")


@blueprint.get("/hapus/<int:tariff_id>")
@staff(*MONEY)
def ask_to_remove(bumdesa: str, tariff_id: int) -> Any:
    """One question before a row goes. Raises NotFound."""
    rows = tariffs_of(g.bumdesa_id)
    view = next((view for view in rows if view.id == tariff_id), None)
    if view is None:
        raise NotFound(GONE)
    return page("shipping/remove.html", slug=bumdesa, view=view, last=len(rows) == 1)


@blueprint.post("/hapus/<int:tariff_id>")
@staff(*MONEY)
def remove(bumdesa: str, tariff_id: int) -> Any:
    """Take one row out of the table. Raises NotFound when it is not in it (any more)."""
    with transaction():
        rows = table_to_change(g.bumdesa_id)
        kept = [view.row for view in rows if view.id != tariff_id]
        if len(kept) == len(rows):
            raise NotFound(GONE)
        replace_tariffs(current_actor(), g.bumdesa_id, kept)
    return see_other("shipping.table", bumdesa=bumdesa, catat="hapus")


def _field(name: str) -> str:
    """``tarif_3_hari`` of the whole table is the field hari of the form; a name of the form stays."""
    return re.sub(r"^tarif_[0-9]+_", "", name)


def _read(form: Form, old: TariffView | None) -> TariffRow:
    """The row as typed; minimum and tolerance, which the form does not ask, stay as they were. Raises Invalid."""
    kept = {"minimum_kg": old.row.minimum_kg, "tolerance_grams": old.row.tolerance_grams} if old else {}
    row = TariffRow(
        courier=form.text("kurir", "Nama kurir", most=40),
        service=form.text("layanan", "Layanan", most=40, required=False),
        place_code=_zone(form, old),
        first_kg=form.money("kg_pertama", "Harga kilogram pertama", least=0, most=MOST_FEE),
        next_kg=form.money("kg_berikut", "Harga kilogram berikut", least=0, most=MOST_FEE),
        days_low=form.whole("hari_cepat", "Lama kirim paling cepat", 0, 60),
        days_high=form.whole("hari_lama", "Lama kirim paling lambat", 0, 60),
        own_courier=form.values.get("kurir_desa") == "ya",
        **kept,
    )
    form.check()
    return row


def _zone(form: Form, old: TariffView | None) -> str:
    """A district or village that was typed, else the province that was chosen, else the whole country."""
    typed = form.values.get("tempat", "").strip()
    if old is not None and typed == old.zone:
        return old.row.place_code
    if not typed:
        return form.choice("provinsi", "Provinsi", ["", *(province.code for province in provinces())], required=False)
    try:
        return district_named(typed).code
    except Invalid as refusal:
        form.refuse("tempat", refusal.errors["tempat"])
        return ""
