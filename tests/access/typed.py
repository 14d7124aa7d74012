"""One filling for every form there is, good enough to get past the reading of it."""

from __future__ import annotations

FORM = {
    "nama": "Orang lain", "harga": "95.000", "stok": "1", "cara_stok": "dihitung", "jumlah": "1", "alasan": "coba-coba", "kunci": "kunci-jahat-1", "arah": "ambil",
    "jumlah_kas": "1000", "cara": "tunai", "peran": "direktur", "pengguna": "penyusup", "bank": "BRI", "nomor": "99999999", "pemilik": "Penyusup",
    "akun": "1.1.01.06", "potongan": "50", "mulai": "2027-01-01", "kurir": "X", "kg_pertama": "1", "kg_berikut": "1", "hari_cepat": "1", "hari_lama": "2",
    "tanggal": "2026-11-21", "keterangan": "x", "wa_keluhan": "081200000099", "kode": "000000", "biaya": "1", "resi": "1",
    "dibayar_dari": "1.1.01.01", "kategori": "makanan-dan-camilan", "satuan": "bungkus", "halal": "bersertifikat",
}  # fmt: skip
