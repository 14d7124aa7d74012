"""Places by what people type: a beginning of the name, and more words to tell namesakes apart.

``mojowarno rembang`` is read in every way it can be split: a name "mojowarnorembang", or a name "mojowarno" in an area
called "rembang". The name is a range of an index; the other words are compared with the words of the area.
"""

from collections.abc import Iterator
from difflib import get_close_matches

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import aliased

from marketplace.foundation.database import db
from marketplace.foundation.errors import Invalid, NotFound

from . import codes, names
from .gazetteer import Place
from .looking import ABOVE_VILLAGES, PlaceView, place, places_for, views_of

MOST = 50
_SHORTEST_NAME_IN_AREA = 2
_REGENCY_KINDS = {"kota": "kota", "kabupaten": "kabupaten", "kab": "kabupaten"}
_AFTER_ALL_KEYS = "~"  # keys are small letters and digits

Found = Row[str, str]


def find_villages(text: str, limit: int = 10, within: str | None = None) -> list[PlaceView]:
    """Villages whose name begins like ``text``, exact names first; ``within`` is the code of the area to look in.

    Capitals, blanks, hyphens and apostrophes do not matter. Never raises, whatever is typed; nothing found is [].
    """
    return views_of(_search(text, codes.VILLAGE, limit, within))


def find_districts(text: str, limit: int = 10, within: str | None = None) -> list[PlaceView]:
    """Districts by name, as ``find_villages``; then the districts of the regencies and cities so named."""
    rows = _search(text, codes.DISTRICT, limit, within)
    if len(rows) < limit:
        rows += [row for row in _in_regencies_named(text, limit, within) if row not in rows]
    return views_of(rows[:limit])


def district_named(text: str, field: str = "tempat") -> PlaceView:
    """The one district (or city) a buyer means by ``text``: a code, a label we suggested, or any clear name.

    Raises Invalid for ``field`` when there is none, or when several are meant; then the message names some.
    """
    if codes.is_code(text.strip()):
        return _by_code(text.strip(), field)
    found = find_districts(text)
    named = [view for view in found if _begins_with_name(names.words_of(text), view)]
    chosen = _same_label(text, found) or _only(named) or _only(found) or (None if named else _city_named(text))
    if chosen is None:
        raise Invalid({field: _question(text, named or found)})
    return chosen


def _by_code(code: str, field: str) -> PlaceView:
    try:
        return place(code[:8])
    except NotFound:
        raise Invalid({field: _question(code, [])}) from None


def _same_label(text: str, found: list[PlaceView]) -> PlaceView | None:
    """The suggestion the buyer took from the list, word for word."""
    return _only([view for view in found if names.words_of(view.short_label) == names.words_of(text)])


def _begins_with_name(words: list[str], view: PlaceView) -> bool:
    """The text is the whole name, perhaps followed by where it lies: not only the beginning of a longer name."""
    own = names.search_key(view.name)
    return any("".join(words[:count]) == own for count in range(1, len(words) + 1))


def _city_named(text: str) -> PlaceView | None:
    """The regency or city whose whole name the text begins with ("Kota Surabaya", "Jepara, Jawa Tengah")."""
    words = [word for word in names.words_of(text) if word not in names.LEADING_TYPE_WORDS]
    return _only([view for view in places_for(_regencies_named(text)).values() if _begins_with_name(words, view)])


def _only(views: list[PlaceView]) -> PlaceView | None:
    return views[0] if len(views) == 1 else None


def _question(text: str, found: list[PlaceView]) -> str:
    shown = " ".join(text.split())[:40]
    if not found:
        meant = _regency_like(text)
        advice = f"Maksud Anda {meant}?" if meant else "Tulis nama kecamatan lalu kabupaten. Contoh: Kaliori, Rembang"
        return f"“{shown}” tidak ditemukan. {advice}"
    cities = [
        view for view in places_for(_regencies_named(text)).values() if _begins_with_name(names.words_of(text), view)
    ]
    labels = [names.short_name(view.code, view.kind, view.name) for view in cities]
    examples = "; ".join([*labels, *(view.short_label for view in found)][:3])
    return f"Ada beberapa tempat bernama “{shown}”. Tulis lebih lengkap, misalnya: {examples}"


def _regency_like(text: str) -> str:
    """The regency or city a misspelt text most resembles (surabya: Kota Surabaya); empty when none does."""
    rows = db.session.execute(select(Place.code, Place.name).where(Place.level == codes.REGENCY)).all()
    plain = {row.code: names.search_key(names.plain_regency(row.name)) for row in rows}
    words = [word for word in names.words_of(text) if word not in names.LEADING_TYPE_WORDS]
    near = get_close_matches("".join(words), set(plain.values()), 1, 0.8)
    return next((_short_regency(row) for row in rows if near and plain[row.code] == near[0]), "")


def _short_regency(row: Found) -> str:
    return names.short_name(row.code, codes.kind_of(row.code), row.name)


def _search(text: str, level: int, limit: int, within: str | None) -> list[Found]:
    limit = max(0, min(limit, MOST))
    if within is not None and not codes.is_code(within):
        return []
    rows: list[Found] = []
    for key, area_words in _readings(names.words_of(text)):
        if len(rows) >= limit:
            break
        statement = _named(key, level, area_words, within).limit(limit)
        rows += [row for row in db.session.execute(statement).all() if row not in rows]
    return rows[:limit]


def _readings(words: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Each way to read the words as a name and an area, longest name first; then without a leading "Desa", "Kec."."""
    for count in range(len(words), 0, -1):
        key = "".join(words[:count])
        if count == len(words) or len(key) >= _SHORTEST_NAME_IN_AREA:
            yield key, words[count:]
    if len(words) > 1 and words[0] in names.LEADING_TYPE_WORDS:
        yield from _readings(words[1:])


def _named(key: str, level: int, area_words: list[str], within: str | None) -> Select[str, str]:
    statement = (
        select(Place.code, Place.name)
        .where(Place.level == level, Place.search_key >= key, Place.search_key < key + _AFTER_ALL_KEYS)
        .where(Place.retired.is_(False))
        .order_by(Place.search_key, Place.code)
    )
    if within:
        statement = statement.where(Place.code >= within, Place.code < f"{within}/")
    if area_words:
        area = aliased(Place)
        statement = statement.join(area, area.code == Place.parent_code)
        statement = statement.where(*(area.words.contains(f" {word}") for word in area_words))
    return statement


def _in_regencies_named(text: str, limit: int, within: str | None) -> list[Found]:
    parents = _regencies_named(text)
    if not parents or limit <= 0:
        return []
    statement = (
        select(Place.code, Place.name)
        .where(Place.parent_code.in_(parents), ABOVE_VILLAGES, Place.retired.is_(False))
        .order_by(Place.code)
        .limit(min(limit, MOST))
    )
    if within:
        statement = statement.where(Place.code >= within, Place.code < f"{within}/")
    return list(db.session.execute(statement).all())


def _regencies_named(text: str) -> list[str]:
    """Codes of regencies and cities whose name begins like the text; "Kota Semarang" is only the city."""
    words = names.words_of(text)
    kind = _REGENCY_KINDS.get(words[0]) if words else None
    rows = _search(" ".join(words[1:] if kind else words), codes.REGENCY, 5, None)
    return [row.code for row in rows if kind in (None, codes.kind_of(row.code))]
