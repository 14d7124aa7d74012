"""``flask verify`` finds what is wrong with people and Bumdesa, and nothing when all is well."""

from __future__ import annotations

from flask import Flask
from sqlalchemy import text

from marketplace import bumdesa, people
from marketplace.foundation.database import db, transaction
from tests.people.making import make_bumdesa, make_seller, make_staff


def _wrong() -> set[str]:
    return {check.id for check in (*people.checks(), *bumdesa.checks()) if check.violations()}


def test_all_is_well_after_ordinary_use(app: Flask) -> None:
    make_staff(make_bumdesa())
    make_seller()
    assert _wrong() == set()


def test_what_was_changed_behind_our_back_is_named(app: Flask) -> None:
    person = make_staff(make_bumdesa())
    with transaction():
        db.session.execute(text("UPDATE person SET password_hash = 'plain' WHERE id = :id"), {"id": person})
        db.session.execute(text("UPDATE staff_role SET role = 'kasir'"))
    assert _wrong() == {"people.hashes", "people.director", "people.role_history"}
