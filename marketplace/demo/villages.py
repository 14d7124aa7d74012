"""Invented Bumdesa in real villages, and the stalls of invented people. Everything is marked as a sample."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SampleStall:
    """A stall, its maker, and the categories of goods it takes (subcategory beginnings; empty: whatever is left)."""

    name: str
    maker: str
    takes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleVillage:
    """A Bumdesa; ``origins`` are words of a product's origin that lead here, first match wins."""

    slug: str
    name: str
    village_code: str
    address: str
    origins: tuple[str, ...]
    stalls: tuple[SampleStall, ...]
    bank: str
    commission_bp: int = 1000


FOOD = ("Keripik", "Kue", "Olahan")
DRINKS = ("Kopi", "Teh", "Jamu", "Sirup", "Minuman")
SEA = ("Ikan", "Udang", "Hasil Laut", "Garam", "Terasi", "Olahan Ikan", "Rumput")
FIELD = ("Beras", "Padi", "Sayur", "Rempah", "Kelapa", "Gula", "Sambal", "Umbi", "Kacang", "Telur")
CRAFT = ("Anyaman", "Kayu", "Kain", "Pakaian")
TRIPS = ("Tiket", "Paket", "Homestay", "Sewa")

VILLAGES = (
    SampleVillage(
        "karang-jahe", "BUMDesa Contoh Karang Jahe", "33.17.10.2008", "Balai Desa Punjulharjo, Jalan Pantai 1", ("Punjulharjo",),
        (
            SampleStall("Wisata Karang Jahe", "Kelompok Wisata", TRIPS),
            SampleStall("Dapur Bu Sari", "Sari Wulandari", FOOD + DRINKS + FIELD + SEA),
            SampleStall("Suvenir Pak Rahmat", "Rahmat Hidayat"),
        ), "BRI",
    ),
    SampleVillage(
        "mojowarno", "BUMDesa Contoh Mojowarno", "33.17.09.2016", "Balai Desa Mojowarno, Jalan Raya 12", ("Mojowarno", "Kaliori"),
        (
            SampleStall("Garam Kaliori", "Slamet Riyadi", SEA),
            SampleStall("Dapur Mbak Tutik", "Tutik Handayani", FOOD + DRINKS),
            SampleStall("Tani Makmur", "Karto Wiyono", FIELD),
            SampleStall("Jasa Desa Mojowarno", "Kelompok Jasa"),
        ), "BPD Jateng",
    ),
    SampleVillage(
        "banggi", "BUMDesa Contoh Banggi", "33.17.09.2005", "Balai Desa Banggi, Jalan Sawah 3", ("Banggi", "Sambiyan", "Dresi Wetan"),
        (
            SampleStall("Telur Banggi", "Suparmi", ("Telur", "Peternakan")),
            SampleStall("Rempeyek Bu Warni", "Warni Astuti", FOOD + DRINKS + SEA),
            SampleStall("Karya Banggi", "Joko Susilo"),
        ), "BRI",
    ),
    SampleVillage(
        "lasem", "BUMDesa Contoh Lasem", "33.17.14.2005", "Balai Desa Babagan, Jalan Batik 7", ("Lasem", "Pancur", "Sluke", "Babagan", "Karangturi"),
        (
            SampleStall("Batik Tulis Babagan", "Sri Hartini", ("Kain", "Pakaian")),
            SampleStall("Kopi Lelet Lasem", "Budi Santoso", DRINKS + FOOD),
            SampleStall("Laut Bonang", "Nur Kholis", SEA),
            SampleStall("Lasem Pusaka", "Liem Kusuma"),
        ), "BRI", 800,
    ),
    SampleVillage(
        "pesisir", "BUMDesa Contoh Pesisir", "33.17.10.2001", "Balai desa, Jalan Pelabuhan 2", ("Kragan", "Sarang", "Tasikagung", "Kedungrejo"),
        (
            SampleStall("Ikan Asap Bu Yem", "Yem Lestari", SEA),
            SampleStall("Nelayan Tasik", "Agus Salim", FOOD),
            SampleStall("Siwalan Kedungrejo", "Ngatini"),
        ), "BRI",
    ),
    SampleVillage(
        "lereng", "BUMDesa Contoh Lereng Muria", "33.17.03.2012", "Balai desa, Jalan Gunung 5",
        ("Gunem", "Sale", "Sulang", "Pamotan", "Sumber", "Rembang"),
        (
            SampleStall("Keripik Bu Endang", "Endang Lestari", ("Keripik",)),
            SampleStall("Jajanan Mbah Sum", "Sumiyati", ("Kue", "Olahan")),
            SampleStall("Kebun Lereng", "Wahyu Nugroho", FIELD + DRINKS),
            SampleStall("Anyaman Gunem", "Parjo", CRAFT),
            SampleStall("Lumbung Lereng", "Kelompok Tani"),
        ), "Mandiri", 1200,
    ),
    SampleVillage(
        "barumadehe", "BUMDesa Contoh Barumadehe", "82.03.22.2004", "Kantor Desa Barumadehe", ("Halmahera", "Kao", "Tobelo", "Maluku"),
        (
            SampleStall("Rempah Halmahera", "Yohana Tobelo", ("Rempah", "Kelapa", "Herbal", "Gula", "Sambal")),
            SampleStall("Laut Teluk Kao", "Markus Kao", SEA + FOOD),
            SampleStall("Mama Marta", "Marta Djurumudi", (*DRINKS, "Sayur", "Umbi", "Beras")),
            SampleStall("Kreasi Kao Teluk", "Ibrahim Saleh"),
        ), "BRI", 700,
    ),
    SampleVillage(
        "nusantara", "BUMDesa Contoh Nusantara", "33.20.02.2006", "Balai desa, Jalan Tenun 9", (),
        (
            SampleStall("Tenun Troso", "Hesti Pratiwi", ("Kain", "Pakaian")),
            SampleStall("Kriya Nusantara", "Bambang Irawan", CRAFT),
            SampleStall("Dapur Nusantara", "Ratna Sari", FOOD + SEA),
            SampleStall("Pasar Nusantara", "Kelompok Pasar"),
        ), "Mandiri",
    ),
)  # fmt: skip


def village_of(origin: str) -> SampleVillage:
    """Which Bumdesa sells what comes from ``origin``; the last one takes what belongs nowhere else."""
    for village in VILLAGES:
        if any(word in origin for word in village.origins if word != "Rembang"):
            return village
    return next((village for village in VILLAGES if "Rembang" in village.origins and "Rembang" in origin), VILLAGES[-1])


def stall_of(village: SampleVillage, subcategory: str) -> SampleStall:
    """Which of its stalls; the last one takes the rest."""
    for stall in village.stalls:
        if any(subcategory.startswith(word) for word in stall.takes):
            return stall
    return village.stalls[-1]
