"""Which place a buyer means by the one field that is typed; asks back, with examples, when that is not clear."""

from difflib import get_close_matches

from sqlalchemy import select

from marketplace.foundation.database import db
from marketplace.foundation.errors import Invalid, NotFound

from . import codes, names
from .finding import districts_named, nicknamed, regencies_named
from .gazetteer import Place
from .looking import PlaceView, place, places_for, views_of


def district_named(text: str, field: str = "tempat") -> PlaceView:
    """The one district (or city) a buyer means by ``text``: a code, a label we suggested, or any clear name.

    Raises Invalid for ``field`` when there is none, or when several are meant; then the message names some.
    """
    if codes.is_code(text.strip()):
        return _by_code(text.strip(), field)
    called, found = views_of(nicknamed(text)), views_of(districts_named(text))
    named = [*called, *(view for view in found if _begins_with_name(names.words_of(text), view))]
    chosen = _same_label(text, found) or _only(named or found) or (None if named else _city_named(text))
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
    views = list(places_for(regencies_named(text)).values())
    return _same_label(text, views) or _only([view for view in views if _begins_with_name(words, view)])


def _only(views: list[PlaceView]) -> PlaceView | None:
    return views[0] if len(views) == 1 else None


def _question(text: str, found: list[PlaceView]) -> str:
    shown = " ".join(text.split())[:40]
    if not found:
        meant = _regency_like(text)
        advice = f"Maksud Anda {meant}?" if meant else "Tulis nama kecamatan lalu kabupaten. Contoh: Kaliori, Rembang"
        return f"“{shown}” tidak ditemukan. {advice}"
    cities = [
        view for view in places_for(regencies_named(text)).values() if _begins_with_name(names.words_of(text), view)
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
    meant = (row for row in rows if near and plain[row.code] == near[0])
    return next((names.short_name(row.code, codes.kind_of(row.code), row.name) for row in meant), "")
