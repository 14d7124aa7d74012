"""Names of places as people type them and as we show them; pure functions.

The same village is written Pasar Banggi, Pasarbanggi or PASAR-BANGGI, and apostrophes come and go, so names are
compared by a key of small letters and digits only.
"""

import re
import unicodedata
from collections.abc import Iterable

LONGEST_QUESTION = 120
MOST_WORDS = 10

_DROPPED = re.compile("['\"`´‘’“”ʼ]")
_WORD = re.compile("[a-z0-9]+")
_BEFORE_REGENCY = re.compile(r"^(Kabupaten|Kota) (Administrasi )?")

# What people call the provinces in daily use.
_PROVINCE_WORDS = {
    "12": "sumut", "13": "sumbar", "16": "sumsel", "19": "babel", "21": "kepri", "31": "dki jakarta",
    "32": "jabar", "33": "jateng", "34": "diy jogja jogjakarta", "35": "jatim", "52": "ntb", "53": "ntt",
    "61": "kalbar", "62": "kalteng", "63": "kalsel", "64": "kaltim", "65": "kaltara", "71": "sulut",
    "72": "sulteng", "73": "sulsel", "74": "sultra", "76": "sulbar", "82": "malut",
}  # fmt: skip
_SHORT_PROVINCES = {"31": "DKI Jakarta", "34": "DI Yogyakarta"}
_TYPE_WORDS = {
    "provinsi": "prov provinsi",
    "kabupaten": "kab kabupaten",
    "kota": "kota",
    "kecamatan": "kec kecamatan distrik",
}
LEADING_TYPE_WORDS = frozenset(
    [
        "desa",
        "kelurahan",
        "kel",
        "kampung",
        "kec",
        "kecamatan",
        "distrik",
        "kab",
        "kabupaten",
        "kota",
        "prov",
        "provinsi",
    ]
)


def words_of(text: str) -> list[str]:
    """The words of a name or a question, folded; never fails, whatever is typed. Pasar-Banggi -> pasar, banggi."""
    folded = unicodedata.normalize("NFKD", _DROPPED.sub("", text[:LONGEST_QUESTION])).casefold()
    plain = "".join(sign for sign in folded if not unicodedata.combining(sign))
    return _WORD.findall(plain)[:MOST_WORDS]


def search_key(name: str) -> str:
    """What two spellings of one name have in common: pasarbanggi."""
    return "".join(words_of(name))


def plain_regency(name: str) -> str:
    """Rembang for Kabupaten Rembang, Semarang for Kota Semarang."""
    return _BEFORE_REGENCY.sub("", name)


def bare_name(kind: str, name: str) -> str:
    """The name without the kind of the area: Kabupaten Rembang -> Rembang; a village "Kota Baru" keeps its Kota."""
    return plain_regency(name) if kind in ("kabupaten", "kota") else name


def short_name(code: str, kind: str, name: str) -> str:
    """The name as it stands in a line of text: Kab. Rembang, Kota Semarang, Kec. Kaliori, DKI Jakarta."""
    if kind in ("kabupaten", "kota"):
        return f"{'Kota' if kind == 'kota' else 'Kab.'} {plain_regency(name)}"
    if kind == "kecamatan":
        return f"Kec. {name}"
    return _SHORT_PROVINCES.get(code, name)


def context_words(code: str, kind: str, name: str, above: str) -> str:
    """All words by which an area may be named after a village, with a blank before each: its own and those above."""
    own = words_of(bare_name(kind, name))
    extra = _PROVINCE_WORDS.get(code, "") if kind == "provinsi" else ""
    joined = ["".join(own)] if len(own) > 1 else []
    return " ".join(["", _TYPE_WORDS[kind], *own, *joined, *extra.split()]) + above


def slugged(words: Iterable[str]) -> str:
    return "-".join(words) or "tempat"
