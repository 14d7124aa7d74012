"""The style guide at ``/gaya``: every component in every state, and whole pages to copy. Never in production."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, Response, current_app

from marketplace.foundation.errors import NotFound
from marketplace.foundation.money import Money

from .access import public
from .answers import page

blueprint = Blueprint("gallery", __name__)

PAGES = {
    "beranda": "Beranda",
    "cari": "Hasil pencarian",
    "produk": "Halaman produk",
    "keranjang": "Keranjang",
    "pesan": "Pesan (checkout)",
    "bayar": "Bayar dengan transfer",
    "lacak": "Lacak pesanan",
    "masuk": "Masuk",
    "jual": "Jual barang",
    "lapak": "Lapak saya",
    "kantor": "Kantor: perlu dikerjakan",
    "pesanan-kantor": "Kantor: satu pesanan",
    "jurnal": "Kantor: buku",
    "nota": "Nota (cetak)",
}


@dataclass(frozen=True, slots=True)
class SamplePhoto:
    """A drawn stand-in with the same face as a real photo."""

    name: str

    def source(self, width: int, kind: str) -> str | None:
        """The drawing for every width; there is no WebP of a drawing."""
        asset = current_app.jinja_env.globals["asset"]
        return asset(f"images/gallery/{self.name}.svg") if kind == "jpg" and width <= 320 else None  # type: ignore[operator]


@blueprint.get("/gaya")
@public()
def index() -> Response:
    """Every component."""
    return page("gallery/index.html", pages=PAGES, **_samples())


@blueprint.get("/gaya/<name>")
@public()
def show(name: str) -> Response:
    """One whole page made of components."""
    if name not in PAGES:
        raise NotFound("Contoh halaman ini tidak ada.")
    return page(f"gallery/{name}.html", **_samples())


def _samples() -> dict[str, Any]:
    names = ("kopi", "tas", "madu", "kain", "keripik", "ikan")
    return {"photos": {name: SamplePhoto(name) for name in names}, "rp": Money, "desk_menu_at": _desk_menu_at}


def _desk_menu_at(items: list[dict[str, object]], label: str) -> list[dict[str, object]]:
    """The menu with one item marked as the current page."""
    return [{**item, "current": item["label"] == label} for item in items]
