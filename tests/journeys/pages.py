"""Every address of the product that can be looked at, with values that exist in the demo data, and who looks.

A route that is added must be added here, or ``test_every_get_route_is_looked_at`` fails.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

NOBODY, BUYER, SELLER, DIRECTOR = "nobody", "buyer", "seller", "director"


@dataclass(frozen=True)
class Look:
    """One page: the rule it belongs to, who looks, and its address with ``{names}`` of the world in it."""

    rule: str
    who: str = NOBODY
    address: str = ""
    status: int = 200

    def path(self, world: dict[str, Any]) -> str:
        return (self.address or self.rule).format_map(world)

    @property
    def name(self) -> str:
        """Readable in a list of tests and in the name of a file."""
        return (self.address or self.rule).strip("/").replace("/", "-").replace("{", "").replace("}", "").replace(
            "?", "-"
        ) or "beranda"


OFFICE = "/kantor/<bumdesa>"
# Answers that are no pages: files, words for machines, redirects of one line.
NO_PAGES = {"/favicon.ico", "/foto/<path:name>", "/healthz", "/readyz", "/robots.txt", "/tempat", "/kantor"}
# Only in the middle of something: test_second_factor.py looks at them there.
NO_PAGES |= {"/masuk/kode", "/saya/keamanan/aplikasi"}


def _public() -> Iterable[Look]:
    yield from (Look(rule) for rule in ("/", "/bantuan", "/privasi", "/syarat", "/masuk", "/pesanan", "/gaya"))
    yield Look("/keranjang")
    yield Look("/keranjang", BUYER)
    yield Look("/pesan", BUYER)
    yield Look("/cari")
    yield Look("/cari", address="/cari?q=keripik")
    yield Look("/cari", address="/cari?q=zzqxjw")
    yield Look("/kategori/<slug>", address="/kategori/{category}")
    yield Look("/lapak/<slug>", address="/lapak/{stall}")
    yield Look("/desa/<slug>", address="/desa/{village}")
    yield Look("/produk/<name>", address="/produk/{product}")
    yield Look("/produk/<name>", address="/produk/{sold_out}")
    yield Look("/produk/<name>", address="/produk/{gone}", status=410)
    yield Look("/produk/<name>", address="/produk/tidak-ada-2222222222", status=404)
    yield Look("/pesanan/<checkout_token>", address="/pesanan/{checkout}")
    yield Look("/bayar/<payment_token>", address="/bayar/{transfer}")
    yield Look("/bayar/<payment_token>", address="/bayar/{counter}")
    yield Look("/bayar/<payment_token>/cara", address="/bayar/{transfer}/cara")
    for state in (
        "placed",
        "handover",
        "packed",
        "shipped",
        "ready",
        "delivered",
        "completed",
        "cancelled",
        "refund_due",
    ):
        yield Look("/p/<order_token>", address=f"/p/{{tracking[{state}]}}")
    yield Look("/p/<order_token>/pembatalan", address="/p/{tracking[placed]}/pembatalan")
    yield from (Look("/gaya/<name>", address=f"/gaya/{name}") for name in ("produk",))  # the others: tests/web


def _seller() -> Iterable[Look]:
    for rule in (
        "/jual",
        "/lapak-saya",
        "/lapak-saya/barang",
        "/lapak-saya/saldo",
        "/saya",
        "/saya/pin",
        "/saya/sandi",
        "/saya/keamanan",
        "/saya/keamanan/pasang",
        "/saya/keamanan/kunci",
    ):
        yield Look(rule, SELLER)
    yield Look("/jual/<public_id>/periksa", SELLER, "/jual/{draft}/periksa")
    yield Look("/jual/<public_id>/tayang", SELLER, "/jual/{own_listing}/tayang")
    yield Look("/jual/<public_id>/ubah", SELLER, "/jual/{own_listing}/ubah")
    yield Look("/lapak-saya/barang/<public_id>", SELLER, "/lapak-saya/barang/{own_listing}")


def _office() -> Iterable[Look]:
    for end, address in (
        ("/", ""), ("/barang", ""), ("/barang/baru", ""), ("/barang/baru", "/barang/baru?lapak={stall}"), ("/barang/<public_id>", "/barang/{own_listing}"),
        ("/barang/<public_id>/periksa", "/barang/{draft}/periksa"), ("/barang/<public_id>/tayang", "/barang/{own_listing}/tayang"),
        ("/barang/<public_id>/ubah", "/barang/{own_listing}/ubah"), ("/bayar-warga", ""),
        ("/bayar-warga/<payout_token>/kuitansi", "/bayar-warga/{payout}/kuitansi"),
        ("/bayar-warga/<payout_token>", "/bayar-warga/{payout}"), ("/bayar-warga/lapak/<seller>", "/bayar-warga/lapak/{paid_stall}"),
        ("/bayar-warga/lapak/<seller>/rekening", "/bayar-warga/lapak/{paid_stall}/rekening"), ("/buku", ""), ("/buku/akun/<code>", "/buku/akun/1.1.01.06"),
        ("/buku/jurnal", ""), ("/pengaturan/catatan", ""), ("/pengaturan/catatan", "/pengaturan/catatan?kelompok=uang"), ("/pengaturan", ""), ("/pengaturan/kartu", ""), ("/pengaturan/ongkir", ""), ("/pengaturan/ongkir/hapus/<int:tariff_id>", "/pengaturan/ongkir/hapus/{tariff}"), ("/pengaturan/potongan", ""), ("/pengaturan/profil", ""),
        ("/pengaturan/rekening", ""), ("/pesanan", ""), ("/pesanan", "/pesanan?kelompok=selesai"), ("/petugas", ""), ("/petugas/tambah", ""),
        ("/petugas/<int:person_id>", "/petugas/{cashier}"), ("/uang-masuk", ""),
        ("/uang-masuk/pengembalian/<int:refund_id>", "/uang-masuk/pengembalian/{refund}"),
        ("/uang-masuk/pengembalian/<int:refund_id>/kuitansi", "/uang-masuk/pengembalian/{refund_in_cash}/kuitansi"),
        ("/uang-masuk/keputusan/pembayaran/<payment_token>", "/uang-masuk/keputusan/pembayaran/{late}"),
        ("/uang-masuk/keputusan/kartu/<int:receipt_id>", "/uang-masuk/keputusan/kartu/{doubt}"),
        ("/uang-masuk/tunai/<payment_token>", "/uang-masuk/tunai/{counter_here}"),
        ("/uang-masuk/tunai/<payment_token>/kuitansi", "/uang-masuk/tunai/{receipt_here}/kuitansi"),
    ):  # fmt: skip
        yield Look(OFFICE + end, DIRECTOR, "/kantor/{office}" + (address or end))
    for state in ("paid", "accepted", "packed", "ready", "delivered", "completed", "refund_due"):
        yield Look(f"{OFFICE}/pesanan/<number>", DIRECTOR, f"/kantor/{{office}}/pesanan/{{desk[{state}]}}")
    yield Look("/saya", DIRECTOR)
    yield Look("/saya/keamanan", DIRECTOR)


PAGES: tuple[Look, ...] = (*_public(), *_seller(), *_office())
