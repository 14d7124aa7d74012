"""Invented buyers: who they are, where they live, what they write. Nobody is called; the numbers are not in use."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache

from marketplace import places

GIVEN = (
    "Rina", "Dewi", "Agus", "Bayu", "Maya", "Hendra", "Putri", "Yusuf", "Lestari", "Andi", "Wulan", "Fajar", "Nurul", "Dimas",
    "Sekar", "Gilang", "Anisa", "Rudi", "Fitri", "Eko", "Ayu", "Bagus", "Citra", "Galih", "Intan", "Joko", "Kartika", "Laras",
    "Nanda", "Oki", "Puspa", "Ratna", "Satria", "Tari", "Umar", "Vina", "Wahyu", "Yani", "Zahra", "Arif",
)  # fmt: skip
FAMILY = (
    "Handayani", "Prasetyo", "Kusumawati", "Nugraha", "Rahmawati", "Santoso", "Hidayat", "Maharani", "Wibowo", "Permata",
    "Setiawan", "Anggraini", "Saputra", "Utami", "Firmansyah", "Puspitasari", "Gunawan", "Safitri", "Kurniawan",
)  # fmt: skip
SHOPS = ("Toko Sehat Alami", "Warung Bu Darmi", "Kopi Kala Senja", "Dapur Kantor Melati", "Koperasi Guru Makmur")
STREETS = (
    "Mawar", "Kenanga", "Cempaka", "Diponegoro", "Kartini", "Sudirman", "Ahmad Yani", "Gatot Subroto", "Anggrek", "Flamboyan",
    "Merpati", "Rajawali", "Veteran", "Pahlawan", "Bukit Indah", "Taman Sari", "Sukun Raya", "Pandanaran",
)  # fmt: skip
DISTRICTS = (
    "coblong bandung", "gubeng surabaya", "tebet", "tembalang", "lasem", "kaliori", "tobelo", "lengkong bandung", "rungkut",
    "cilandak", "banyumanik", "pancur rembang", "antapani", "wonokromo", "pasar minggu", "candisari", "sulang", "jagakarsa",
)  # fmt: skip
NOTES = (
    "Tolong dibungkus rapat, untuk oleh-oleh.", "Kalau bisa yang baru digoreng.", "Titip di satpam bila saya tidak di rumah.",
    "Untuk arisan hari Minggu.", "Rumah pagar hijau, seberang masjid.", "Mohon dikirim Senin pagi.", "Jangan terlalu pedas, ya.",
    "Bungkus satu-satu, untuk dibagi ke tetangga.", "Hubungi dulu sebelum sampai.", "Hadiah untuk ibu saya, tanpa nota harga.",
    "Pesan lagi, kemarin enak sekali.", "Ambil setelah pulang kerja, sekitar jam lima.",
)  # fmt: skip
FIRST_PHONE, LAST_PHONE, SELLER_PHONE = 10, 99, 51


@dataclass(frozen=True, slots=True)
class Buyer:
    """Somebody who orders, perhaps again and again."""

    name: str
    phone: str
    address: str
    district_code: str
    district_label: str


@cache
def buyers() -> tuple[Buyer, ...]:
    """Eighty-nine of them, always the same."""
    dice = random.Random(1928)
    numbers = [number for number in range(FIRST_PHONE, LAST_PHONE + 1) if number != SELLER_PHONE]
    found = {words: places.find_districts(words)[0] for words in DISTRICTS}
    names = [f"{given} {family}" for given in GIVEN for family in FAMILY]
    chosen = [*SHOPS, *dice.sample(names, len(numbers) - len(SHOPS))]
    return tuple(
        Buyer(
            name, f"+62812000000{number:02d}", _address(dice), found[words].code, found[words].short_label
        )
        for name, number, words in zip(chosen, numbers, dice.choices(DISTRICTS, k=len(numbers)), strict=True)
    )  # fmt: skip


def _address(dice: random.Random) -> str:
    house, neighbours, block = dice.randint(1, 98), dice.randint(1, 9), dice.randint(1, 12)
    return f"Jalan {dice.choice(STREETS)} {house}, RT {neighbours:03d}/RW {block:03d}"
