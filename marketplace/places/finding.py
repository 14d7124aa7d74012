"""Places by what people type: a beginning of the name, and more words to tell namesakes apart.

``mojowarno rembang`` is read in every way it can be split: a name "mojowarnorembang", or a name "mojowarno" in an area
called "rembang". The name is a range of an index; the other words are compared with the words of the area. Nicknames
(``jogja``, ``tebet jaksel``) are understood for areas of every size, see ``nicknames``.
"""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Row, Select, or_, select
from sqlalchemy.orm import aliased

from marketplace.foundation.database import db

from . import codes, names, nicknames
from .gazetteer import Place
from .looking import ABOVE_VILLAGES, PlaceView, views_of
from .nicknames import places_called

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
    """Places with this nickname, and the districts in them; then districts by name, as ``find_villages``; then those of
    the regencies and cities so named."""
    called = nicknamed(text, within)
    rows = called + _inside([row.code for row in called], limit, within)
    rows += [row for row in districts_named(text, limit, within) if row not in rows]
    return views_of(rows[: max(0, limit)])


def nicknamed(text: str, within: str | None = None) -> list[Found]:
    """The places the text is a nickname of, perhaps followed by where they lie ("solo", "kota solo, jateng")."""
    for called, area_words in nicknames.readings(names.words_of(text)):
        statement = select(Place.code, Place.name).where(Place.code.in_(called), Place.retired.is_(False))
        statement = statement.where(*(_lies_in(Place, word) for word in area_words))
        rows = [row for row in db.session.execute(statement).all() if row.code.startswith(within or "")]
        if rows:
            return sorted(rows, key=lambda row: called.index(row.code))
    return []


def districts_named(text: str, limit: int = 10, within: str | None = None) -> list[Found]:
    """Districts by name; then those of the regencies and cities so named. Nicknames only tell where they lie."""
    rows = _search(text, codes.DISTRICT, limit, within)
    if len(rows) < limit:
        rows += [row for row in _in_regencies_named(text, limit, within) if row not in rows]
    return rows[:limit]


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
        statement = statement.where(*(_lies_in(area, word) for word in area_words))
    return statement


def _lies_in(area: type[Place], word: str) -> ColumnElement[bool]:
    """The area, or one it lies in, has a name that begins so, or is so nicknamed."""
    return or_(area.words.contains(f" {word}"), *(area.code.startswith(code) for code in places_called([word])))


def _in_regencies_named(text: str, limit: int, within: str | None) -> list[Found]:
    return _inside(regencies_named(text), limit, within)


def _inside(parents: list[str], limit: int, within: str | None) -> list[Found]:
    """The districts of these regencies and cities."""
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


def regencies_named(text: str) -> list[str]:
    """Codes of regencies and cities whose name begins like the text; "Kota Semarang" is only the city."""
    words = names.words_of(text)
    kind = _REGENCY_KINDS.get(words[0]) if words else None
    rows = _search(" ".join(words[1:] if kind else words), codes.REGENCY, 5, None)
    return [row.code for row in rows if kind in (None, codes.kind_of(row.code))]
