"""News of a change that was rolled back is never heard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from flask import Flask

from marketplace.foundation.database import transaction
from marketplace.foundation.outbox import Reactions, record, switchboard


@dataclass(frozen=True)
class Happened:
    number: int


@pytest.fixture
def heard(app: Flask) -> Iterator[list[int]]:
    numbers: list[int] = []
    switchboard.routes[Happened] = Reactions(together=(lambda event: numbers.append(event.number),))
    yield numbers
    del switchboard.routes[Happened]


def fail_after_telling(number: int) -> None:
    with pytest.raises(ValueError), transaction():
        record(Happened(number))
        raise ValueError


def test_the_next_change_does_not_tell_what_the_failed_one_would_have(heard: list[int]) -> None:
    fail_after_telling(1)
    with transaction():
        record(Happened(2))
    assert heard == [2]
