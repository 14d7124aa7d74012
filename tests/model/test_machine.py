"""The whole shop against its reference in random lives, short ones here, long ones in ``make stress``; every promise after each step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.conftest import ENGINES
from tests.gateway.fake import running
from tests.model.passing import Passing
from tests.model.staging import the_stage

BRIEF = settings(
    max_examples=3, stateful_step_count=25, deadline=None, derandomize=True, database=None, print_blob=True,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


@pytest.fixture(scope="session")
def fake_address() -> Iterator[str]:
    with running() as address:
        yield address


@pytest.mark.parametrize("engine", ENGINES)
def test_the_shop_does_what_the_reference_says(engine: str, fake_address: str, tmp_path: Path) -> None:
    live(engine, fake_address, tmp_path, BRIEF)


def live(engine: str, fake_address: str, folder: Path, how: settings) -> None:
    """Many lives of the shop on ``engine``."""
    with the_stage(engine, fake_address, folder) as stage:
        machine = type("Machine", (Passing,), {"stage": stage})
        run_state_machine_as_test(machine, settings=how)
