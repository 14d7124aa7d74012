"""The whole shop against its reference, long: 50 lives of 30 steps; ``--lives 500 --steps 60`` for a night."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

from tests.conftest import ENGINES
from tests.model.test_machine import fake_address, live

__all__ = ["fake_address"]  # a fixture


@pytest.mark.parametrize("engine", ENGINES)
def test_many_long_lives(request: pytest.FixtureRequest, engine: str, fake_address: str, tmp_path: Path) -> None:
    lives, steps = (request.config.getoption(name) for name in ("--lives", "--steps"))
    how = settings(
        max_examples=lives, stateful_step_count=steps, deadline=None, database=None, print_blob=True,
        phases=(Phase.generate, Phase.shrink), suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    live(engine, fake_address, tmp_path, how)
