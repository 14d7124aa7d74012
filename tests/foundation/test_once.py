"""The same request twice has one effect and one answer."""

from __future__ import annotations

from functools import partial

import pytest
from flask import Flask
from sqlalchemy import func, select

from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.heartbeat import Heartbeat, beat
from marketplace.foundation.idempotency import once
from tests.races.together import all_at_once

KEY = "kunci-0001"


def ask(key: str = KEY, scope: str = "bell", fails: bool = False, **request: object) -> dict[str, object]:
    """Ring the bell once: each effect leaves a row and answers with how many there were."""

    def effect() -> dict[str, object]:
        number = db.session.scalar(select(func.count()).select_from(Heartbeat)) or 0
        beat(f"ring-{number}")
        db.session.flush()
        if fails:
            raise ZeroDivisionError
        return {"number": number, "words": "Rp45.000 • ya"}

    with transaction():
        return once(scope, key, request or {"jumlah": 1}, effect)


def rings() -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(Heartbeat)) or 0


def test_the_same_request_gets_the_same_answer_and_no_second_effect(app: Flask) -> None:
    first = ask(jumlah=2, nama="Sari")
    assert first == {"number": 0, "words": "Rp45.000 • ya"}
    assert ask(nama="Sari", jumlah=2) == first  # whatever the order of the fields
    assert rings() == 1


def test_the_key_with_another_request_is_refused(app: Flask) -> None:
    ask(jumlah=2)
    with pytest.raises(Conflict, match="Muat ulang"):
        ask(jumlah=3)
    assert rings() == 1


def test_another_scope_or_key_is_another_request(app: Flask) -> None:
    assert [ask()["number"], ask(scope="horn")["number"], ask(key="kunci-0002")["number"]] == [0, 1, 2]


@pytest.mark.parametrize(
    "key", ["", "short", "x" * 65, "kunci-bagus-é", "\ud800" * 10, "kunci\x00baik", "kunci baik 1", "kunci\n1234"]
)
def test_a_malformed_key_is_refused_with_a_sentence(app: Flask, key: str) -> None:
    with pytest.raises(Invalid, match="Muat ulang"):
        ask(key=key)


def test_an_effect_that_failed_leaves_the_key_free(app: Flask) -> None:
    with pytest.raises(ZeroDivisionError):
        ask(fails=True)
    assert ask()["number"] == 0
    assert rings() == 1


def test_strange_letters_in_a_request_do_no_harm(app: Flask) -> None:
    assert ask(nama="\ud800\x00‮") == ask(nama="\ud800\x00‮")
    assert rings() == 1


def test_fifty_at_once_with_one_key_have_one_effect_and_one_answer(app: Flask) -> None:
    answers = all_at_once(app, [partial(ask, jumlah=1)] * 50)
    assert answers == [{"number": 0, "words": "Rp45.000 • ya"}] * 50
    assert rings() == 1
