"""Limits count in windows of five minutes: no test of people may straddle the end of one by chance."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from marketplace.foundation import clock

WINDOW = 300


@pytest.fixture(autouse=True)
def _a_window_has_just_begun() -> Iterator[None]:
    began = clock.now().timestamp() // WINDOW * WINDOW
    with clock.at(datetime.fromtimestamp(began + 1, UTC)):
        yield
