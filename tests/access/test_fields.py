"""Which fields a form may carry: names of our columns and the fields of other forms change nothing (T11, mass assignment).

Each form is sent twice from the same beginning, once with the field and once without, and everything written is compared.
What differs between two sendings without it (tokens, hashes) is noise.
"""

from __future__ import annotations

from typing import Any

from marketplace.foundation.database import db
from tests.access.callers import THERE, Caller
from tests.access.place import Place, Row, table

Written = dict[str, list[dict[str, Any]]]
LISTING = {
    "catalog.sell_submitted",
    "catalog.edit_submitted",
    "catalog_office.sell_submitted",
    "catalog_office.edit_submitted",
}
PRICES = LISTING | {"catalog.price", "catalog_office.price"}

# Twelve protected things, with the only forms that may set them.
PROTECTED: dict[str, tuple[str, set[str]]] = {
    "harga": ("95.000", PRICES),
    "total": ("1", set()),
    "ongkos": ("0", set()),
    "potongan": ("0", {"bumdesa.announce"}),
    "komisi": ("0", set()),
    "peran": ("direktur", {"staff.add", "staff.change"}),
    "bumdesa": ("other", set()),
    "penjual": ("other", set()),
    "keadaan": ("paid", set()),
    "saldo": ("999999", set()),
    "stok": ("9999", LISTING | {"catalog.stock", "catalog_office.stock"}),
    "aktif": ("ya", set()),
}

NAME_THINGS = {"payments.match", "payments.add_line", "catalog_office.sell_submitted"}  # by fields, not in the address


def columns(place: Place) -> dict[str, str]:
    """Every column of every table as a field, with a value an attacker would choose."""
    there = place.things[THERE]
    chosen = {"bumdesa_id": there.village.id, "seller_id": there.village.seller_id, "role": "direktur", "state": "paid", "status": "paid",
              "disabled_at": "", "active": "1", "commission_bp": "0"}  # fmt: skip
    names = {column.name for each in db.metadata.tables.values() for column in each.columns}
    return {name: str(chosen.get(name, "1")) for name in sorted(names)}


def sent(place: Place, row: Row, who: Caller, form: dict[str, str], query: dict[str, str]) -> tuple[int, Written]:
    answer = place.ask("POST", place.path(row, **query), who, data=form)
    written = {name: place.watch.rows(name) for name in place.watch.changed()}
    place.put_back(who)
    return answer.status_code, written


def difference(one: tuple[int, Written], other: tuple[int, Written]) -> set[str]:
    """``table.column`` of what was written otherwise, ``table`` where it is more or less, and the status."""
    found = {"status"} if one[0] != other[0] else set()
    for name in one[1].keys() | other[1].keys():
        left, right = one[1].get(name, []), other[1].get(name, [])
        if len(left) != len(right):
            found.add(name)
        found |= {
            f"{name}.{column}" for a, b in zip(left, right, strict=False) for column in a if a[column] != b[column]
        }
    return found


def test_no_form_takes_a_field_that_is_not_its_own(place: Place) -> None:
    wrong, changing = [], 0
    extra = columns(place)
    for row in place.with_method("POST"):
        who = place.able(row)[0]
        foreign = {name: value for name, (value, may) in PROTECTED.items() if row["endpoint"] not in may}
        plain = {name: value for name, value in place.form(who).items() if name not in foreign}
        without = sent(place, row, who, plain, {})
        changing += bool(without[1])
        found = difference(without, sent(place, row, who, {**extra, **foreign, **plain}, {**extra, **foreign}))
        if found:
            found -= difference(without, sent(place, row, who, plain, {}))
        if found:
            wrong.append((row["endpoint"], row["rule"], *sorted(found)))
    assert not wrong, table(wrong)
    assert changing >= 25, "the forms no longer get far enough to change anything"


def test_a_thing_of_another_bumdesa_named_in_a_form_is_left_alone(place: Place) -> None:
    wrong, theirs = [], place.things[THERE].village.id
    for row in place.with_method("POST"):
        who = place.able(row)[0]
        answer = place.ask("POST", place.path(row, lapak=place.things[THERE].stall), who, data=place.form(who, THERE))
        for name in place.watch.changed():
            before, now = (
                [line for line in rows if line.get("bumdesa_id") == theirs] for rows in place.watch.both(name)
            )
            if before != now and row["scope"] == "staff":
                wrong.append((row["endpoint"], answer.status_code, name))
        if row["endpoint"] in NAME_THINGS and answer.status_code != 404:
            wrong.append((row["endpoint"], answer.status_code))
        place.put_back(who)
    assert not wrong, table(wrong)
