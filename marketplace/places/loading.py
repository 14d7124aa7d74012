"""Putting the lists into the database: once per edition, in well under twenty seconds on either engine."""

from collections.abc import Iterator, Sequence
from itertools import islice

from sqlalchemy import Connection, select, text, update

from marketplace.foundation.database import db

from .codes import lineage
from .gazetteer import Place, PlaceEdition
from .looking import forget_places
from .source import EDITION, Row, rows

CHUNK = 5_000

_COLUMNS = ", ".join(Row._fields)
_UPSERT = """
INSERT INTO place ({columns}, retired) {source}
ON CONFLICT (code) DO UPDATE SET parent_code = excluded.parent_code, level = excluded.level, name = excluded.name,
    search_key = excluded.search_key, words = excluded.words, retired = excluded.retired
"""
_ONE_BY_ONE = text(
    _UPSERT.format(columns=_COLUMNS, source=f"VALUES ({', '.join(f':{field}' for field in Row._fields)}, FALSE)")
)
_AS_ARRAYS = text(
    _UPSERT.format(
        columns=_COLUMNS,
        source="SELECT *, FALSE FROM unnest(CAST(:code AS text[]), CAST(:parent_code AS text[]), "
        "CAST(:level AS int[]), CAST(:name AS text[]), CAST(:search_key AS text[]), CAST(:words AS text[]))",
    )
)


def load_places(only: Sequence[str] = ()) -> int:
    """Bring the table to the edition in the package; returns how many places were written, 0 when it is there already.

    Stands inside the caller's ``with transaction():``. Codes that vanished from the lists are retired, not deleted.
    ``only`` (for tests) loads the places under these codes, with the areas they lie in, and leaves the edition unset,
    so that a full load later completes the table.
    """
    edition = db.session.get(PlaceEdition, 1)
    if edition is not None and edition.edition == EDITION:
        return 0
    forget_places()
    held = _held()
    if only:
        return _write(_selected(only), held)
    _note_edition(edition)
    written = _write(rows(), held)
    _retire(list(held))
    return written


def _held() -> dict[str, Row]:
    """What the table answers by name now."""
    columns = (getattr(Place, field) for field in Row._fields)
    found = db.session.execute(select(*columns).where(Place.retired.is_(False)))
    return {row.code: Row(*row) for row in found}


def _note_edition(edition: PlaceEdition | None) -> None:
    if edition is None:
        db.session.add(PlaceEdition(id=1, edition=EDITION))
    else:
        edition.edition = EDITION
    db.session.flush()


def _selected(only: Sequence[str]) -> Iterator[Row]:
    above = {code for wanted in only for code in lineage(wanted)}
    under = tuple(f"{code}." for code in only)
    return (row for row in rows() if row.code in above or row.code.startswith(under))


def _write(places: Iterator[Row], held: dict[str, Row]) -> int:
    """Write what is new or different; takes what it saw out of ``held``."""
    connection = db.session.connection()
    different = (row for row in places if held.pop(row.code, None) != row)
    written = 0
    while chunk := list(islice(different, CHUNK)):
        _upsert(connection, chunk)
        written += len(chunk)
    return written


def _retire(vanished: list[str]) -> None:
    for start in range(0, len(vanished), 500):
        some = update(Place).where(Place.code.in_(vanished[start : start + 500])).values(retired=True)
        db.session.execute(some, execution_options={"synchronize_session": False})


def _upsert(connection: Connection, chunk: list[Row]) -> None:
    if connection.dialect.name == "postgresql":
        columns = zip(Row._fields, zip(*chunk, strict=True), strict=True)
        connection.execute(_AS_ARRAYS, {field: list(values) for field, values in columns})
    else:
        connection.execute(_ONE_BY_ONE, [row._asdict() for row in chunk])
