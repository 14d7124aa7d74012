"""The Kemendagri code of a place, read without a database.

A code is written with dots, from large to small: ``33`` province, ``33.17`` regency or city, ``33.17.09`` district,
``33.17.09.2016`` village. The first digit of a village's number tells what it is: 1 kelurahan, 2 desa, 3 desa adat;
regency numbers from 71 are cities (kota). The codes of the statistics office (BPS) are different numbers.
"""

import re

PROVINCE, REGENCY, DISTRICT, VILLAGE = 1, 2, 3, 4

_CODE = re.compile(r"[0-9]{2}(\.[0-9]{2}(\.[0-9]{2}(\.[0-9]{4})?)?)?")
_LENGTHS = (2, 5, 8, 13)
_KINDS = {"1": "kelurahan", "2": "desa", "3": "desa adat"}

# Keputusan Presiden 41/1987; provinces founded later lie in the zone of the province they came from.
_CENTRAL = {"51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"}
_EASTERN = {"81", "82", "91", "92", "93", "94", "95", "96"}
_LABELS = {"Asia/Jakarta": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}


def is_code(text: object) -> bool:
    """Whether this is written like a code; it says nothing about whether the place exists."""
    return isinstance(text, str) and _CODE.fullmatch(text) is not None


def level_of(code: str) -> int:
    """1 province, 2 regency or city, 3 district, 4 village."""
    return _LENGTHS.index(len(code)) + 1


def lineage(code: str) -> tuple[str, ...]:
    """The code and the codes it lies in, from the province down."""
    return tuple(code[:length] for length in _LENGTHS if length <= len(code))


def parent_of(code: str) -> str | None:
    above = lineage(code)[:-1]
    return above[-1] if above else None


def kind_of(code: str) -> str:
    """provinsi, kabupaten, kota, kecamatan, desa, kelurahan or desa adat."""
    level = level_of(code)
    if level == VILLAGE:
        return _KINDS.get(code[9], "desa")
    if level == REGENCY:
        return "kota" if code[3:] >= "71" else "kabupaten"
    return "provinsi" if level == PROVINCE else "kecamatan"


def zone_of(code: str) -> str:
    """The time zone of a place: ``Asia/Jakarta``, ``Asia/Makassar`` or ``Asia/Jayapura``."""
    province = code[:2]
    if province in _EASTERN:
        return "Asia/Jayapura"
    return "Asia/Makassar" if province in _CENTRAL else "Asia/Jakarta"


def zone_label(code: str) -> str:
    """The zone as people write it: WIB, WITA or WIT."""
    return _LABELS[zone_of(code)]
