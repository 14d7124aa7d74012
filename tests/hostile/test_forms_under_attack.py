"""Every form of the route map against a part of the corpus; the whole of it in ``make stress``.

Nothing fails, nothing comes back unescaped, nothing refused has changed a row, and what was typed is still there.
"""

from __future__ import annotations

from flask import Flask

from .asking import noting_names
from .attacking import all_at_once, attack, fields_of, one_by_one, post_routes, stretch_of, valid_rest
from .corpus import payloads
from .judging import committed_changes
from .place import a_place

TOGETHER, ALONE = 5, 2


def test_no_field_of_any_form_breaks_us(app: Flask) -> None:
    """Another stretch of the corpus for each route and engine."""
    place, found = a_place(app), []
    offset = stretch_of(app)
    with noting_names(app) as asked, committed_changes() as changed:
        for number, row in enumerate(post_routes(app)):
            fields, start = fields_of(place, row, asked), offset + number * 53
            stretch = [payloads()[(start + index) % len(payloads())] for index in range(TOGETHER)]
            for hostile in all_at_once(fields, stretch, number) if fields else ():
                found += attack(place, row, hostile, {}, changed)
            for hostile in one_by_one(fields, payloads(), start, ALONE):
                found += attack(place, row, hostile, valid_rest(place, row, fields), changed)
    assert not found, "\n".join(found)
