"""Here the template databases hold all places, so that each test reads the real lists."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from marketplace import places, tables
from marketplace.foundation.database import transaction
from tests import databases
from tests.conftest import at_work


@pytest.fixture(scope="session")
def templates() -> Callable[[str], str]:
    return cache(lambda engine: databases.template("places", engine, tables.create, fill))


def fill(url: str, folder: Path) -> None:
    with at_work(url, folder), transaction():
        places.load_places()
