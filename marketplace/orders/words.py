"""What screens call the steps of an order: goods are packed and fetched, a visit (tour, room, service) is prepared and takes place.

The only place that knows these words; pages take them from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .order import Order


@dataclass(frozen=True, slots=True)
class Words:
    """One way of speaking. ``states``: the name of each state; ``passed``: what the timeline calls a step;
    ``said``: what is answered when staff noted something; ``tasks``: work of each group of the desk, with a hint."""

    states: Mapping[str, str]
    passed: Mapping[str, str]
    next: Mapping[str, str]
    said: Mapping[str, str]
    tasks: Mapping[str, tuple[str, str]]
    visit: bool
    things: str
    price: str
    receive: str
    collect: str
    collect_at: str
    collecting: str
    pay_when: str
    code: str
    code_problem: str
    accept_note: str
    pack: str
    pack_note: str
    packed: str
    ready: str
    ready_note: str
    hand_over: str
    handed_over: str
    content: str
    complaint: str
    cancelled: str
    too_late: str


_STATES = {
    "placed": "Menunggu pembayaran",
    "paid": "Dibayar",
    "accepted": "Diterima BUMDesa",
    "packed": "Dikemas",
    "shipped": "Dikirim",
    "ready": "Siap diambil",
    "delivered": "Sampai",
    "completed": "Selesai",
    "expired": "Kedaluwarsa",
    "cancelled": "Dibatalkan",
    "payment_review": "Uang diterima, sedang dicek",
    "refund_due": "Uang akan dikembalikan",
    "refunded": "Uang sudah dikembalikan",
    "disputed": "Ditahan bank Anda",
    "lost": "Uang ditarik bank Anda",
}
_NEXT = {
    "placed": "Bayar dulu supaya pesanan disiapkan.",
    "placed handover": "BUMDesa akan menyiapkan pesanan Anda. Bayar tunai saat mengambil.",
    "placed late": "Jangan bayar lagi. Pesanan ini akan batal sendiri.",
    "paid": "Uang sudah kami terima. BUMDesa akan memeriksa dan menyiapkan pesanan.",
    "accepted": "BUMDesa sedang mengumpulkan barang dari warga.",
    "accepted wish": "Pesanan ditahan sampai BUMDesa menjawab.",
    "packed": "Paket sudah siap dan menunggu dikirim.",
    "packed ambil": "Paket hampir siap diambil.",
    "shipped": "Paket sedang di jalan. Tekan Sudah terima bila sudah sampai.",
    "ready": "Silakan ambil dan sebutkan kode ambil di bawah.",
    "delivered": "Barang sudah sampai. Bila semua baik, tekan Sudah terima.",
    "delivered ambil": "Terima kasih sudah mengambil. Ada masalah? Kabari kami sebelum pesanan selesai.",
    "completed": "Pesanan selesai. Terima kasih sudah membeli dari desa.",
    "expired": "Waktu bayar sudah lewat. Kalau sudah terlanjur membayar, uangnya kami kembalikan.",
    "cancelled": "Pesanan dibatalkan. Tidak ada uang yang perlu dibayar.",
    "payment_review": "Uang Anda kami terima setelah pesanan berakhir. BUMDesa mengembalikannya, atau meneruskan pesanan bila Anda setuju.",
    "disputed": "Bank Anda menarik uang pesanan ini dan sedang memeriksanya. Pesanan menunggu sampai bank memutuskan.",
    "lost": "Bank Anda memutuskan uangnya kembali kepada Anda, jadi pesanan ini berakhir.",
    "refund_due": "BUMDesa akan mengembalikan uang Anda.",
    "refunded": "Uang Anda sudah dikembalikan.",
}
_SAID = {
    "penerimaan": "Pesanan sudah diterima.",
    "kemasan": "Pesanan sudah dikemas.",
    "pengiriman": "Pengiriman sudah dicatat.",
    "siap": "Pesanan sudah siap diambil. Pembeli melihat kode ambilnya.",
    "penyerahan": "Penyerahan sudah dicatat.",
    "sampai": "Pesanan sudah dicatat sampai.",
    "penyelesaian": "Pesanan sudah selesai. Bagian warga bisa dibayar.",
    "pembatalan": "Pesanan sudah dibatalkan.",
    "penolakan": "Penolakan sudah dicatat. Lanjutkan pesanannya.",
    "uang": "Uangnya diterima untuk pesanan ini dan sudah dibukukan.",
}
_TASKS = {
    "batal": ("Jawab permintaan batal", "Pembeli menunggu jawaban"),
    "terima": ("Terima pesanan", "Pastikan barangnya ada"),
    "kemas": ("Kemas", "Kumpulkan dari warga, lalu kemas"),
    "kirim": ("Kirim atau siapkan", "Sudah dikemas, tinggal diserahkan"),
    "ambil": ("Serahkan ke pembeli", "Minta kode ambil"),
    "uang": ("Kembalikan uang", "Pembeli menunggu"),
    "sengketa": ("Jawab sengketa di Stripe", "Bank pembeli menahan uangnya"),
}

GOODS = Words(
    states=_STATES,
    passed=_STATES | {"placed": "Dipesan", "delivered ambil": "Sudah diambil"},
    next=_NEXT,
    said=_SAID,
    tasks=_TASKS,
    visit=False,
    things="Barang",
    price="Harga barang",
    receive="Cara terima barang",
    collect="Ambil sendiri",
    collect_at="Ambil di",
    collecting="ambil sendiri",
    pay_when="Bayar saat mengambil",
    code="Kode ambil",
    code_problem="Kode ambil tidak cocok. Minta pembeli membuka halaman pesanannya.",
    accept_note="Pastikan barangnya ada sebelum menerima.",
    pack="Kemas",
    pack_note="Cocokkan barang dan jumlahnya dengan daftar di bawah.",
    packed="Sudah dikemas",
    ready="Siap diambil",
    ready_note="Pembeli melihat kode ambil di halaman pesanannya.",
    hand_over="Serahkan ke pembeli",
    handed_over="Serahkan",
    content="Sudah terima",
    complaint="Anda boleh menukar atau mengembalikan barang paling lambat dua hari kerja setelah barang diterima.",
    cancelled="Barang kembali ke stok.",
    too_late="Pesanan sudah dikemas dan tidak bisa dibatalkan lagi. Hubungi BUMDesa bila ada masalah.",
)
VISIT = Words(
    states=_STATES | {"packed": "Disiapkan", "ready": "Silakan datang", "delivered": "Terlaksana"},
    passed=_STATES
    | {
        "placed": "Dipesan", "packed": "Disiapkan", "ready": "Silakan datang", "delivered": "Terlaksana",
        "delivered ambil": "Terlaksana",
    },
    next=_NEXT
    | {
        "placed handover": "BUMDesa akan menyiapkan pesanan Anda. Bayar tunai saat datang.",
        "accepted": "BUMDesa sedang menyiapkan tempat dan orangnya.",
        "packed": "Semua sudah disiapkan. Tunggu kabar kapan bisa datang.",
        "packed ambil": "Semua sudah disiapkan. Tunggu kabar kapan bisa datang.",
        "ready": "Silakan datang dan sebutkan kode datang di bawah.",
        "delivered": "Terima kasih sudah datang. Ada masalah? Kabari kami sebelum pesanan selesai.",
        "delivered ambil": "Terima kasih sudah datang. Ada masalah? Kabari kami sebelum pesanan selesai.",
    },
    said=_SAID
    | {
        "kemasan": "Semua sudah disiapkan.", "siap": "Pembeli sudah dipersilakan datang.",
        "penyerahan": "Kunjungan sudah dicatat.",
    },
    tasks=_TASKS
    | {
        "terima": ("Terima pesanan", "Pastikan tempat dan waktunya bisa"),
        "kemas": ("Siapkan", "Pastikan tempat dan petugasnya siap"),
        "kirim": ("Persilakan datang", "Pembeli lalu melihat kode datang"),
        "ambil": ("Pembeli datang", "Minta kode datang"),
    },
    visit=True,
    things="Isi pesanan",
    price="Harga",
    receive="Tempat",
    collect="Datang ke tempat",
    collect_at="Datang ke",
    collecting="datang ke tempat",
    pay_when="Bayar saat datang",
    code="Kode datang",
    code_problem="Kode datang tidak cocok. Minta pembeli membuka halaman pesanannya.",
    accept_note="Pastikan tempat dan waktunya bisa sebelum menerima.",
    pack="Siapkan",
    pack_note="Pastikan tempat dan petugasnya siap.",
    packed="Sudah disiapkan",
    ready="Persilakan datang",
    ready_note="Pembeli melihat kode datang di halaman pesanannya.",
    hand_over="Pembeli sudah datang",
    handed_over="Sudah terlaksana",
    content="Semua baik",
    complaint="Ada yang tidak sesuai? Kabari kami paling lambat dua hari kerja setelah kunjungan.",
    cancelled="Tempat Anda dilepas.",
    too_late="Pesanan sudah disiapkan dan tidak bisa dibatalkan lagi. Hubungi BUMDesa bila ada masalah.",
)  # fmt: skip


def words_for(grams: int, delivery: str) -> Words:
    """A parcel without weight is no parcel: nothing to pack, somebody comes."""
    return VISIT if grams == 0 and delivery == "ambil" else GOODS


def words_of(order: Order) -> Words:
    """How to speak of this order."""
    return words_for(order.grams, order.delivery)


def tag_of(state: str, pay_on: str, words: Words) -> str | None:
    """The status tag knows goods paid before; for anything else this is what it must say."""
    if state == "placed":
        return words.pay_when if pay_on == "handover" else None
    return words.states[state] if words.visit else None
