"""What ``make stress`` adds: chance that can be repeated, and figures told at the end."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator

import pytest

from tests.backups.conftest import kept
from tests.crashes.test_served import free_port
from tests.gateway.fake import Stripe, running
from tests.stress.trading import SLUG

__all__ = ["kept"]  # a fixture

FIGURES = pytest.StashKey[list[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kills", type=int, default=500, help="kills at random moments, on each engine")
    parser.addoption("--payments", type=int, default=50, help="payments under each lie of the gateway, on each engine")
    parser.addoption("--lives", type=int, default=50, help="random lives of the whole shop, on each engine")
    parser.addoption(
        "--rounds", type=int, default=200, help="how often two race each other; crowds come a tenth as often"
    )
    parser.addoption("--jumps", type=int, default=40, help="how often the clock jumps, on each engine")
    parser.addoption("--steps", type=int, default=30, help="steps of each life")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[FIGURES] = []


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> random.Random:
    """The same for the same seed and test, whatever else runs."""
    return random.Random(f"{os.environ['STRESS_SEED']} {request.node.nodeid}")


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """``figure("100 kills: …")`` says it at the end, with the name of the test."""
    return lambda words: request.config.stash[FIGURES].append(f"{request.node.name}: {words}")


@pytest.fixture
def port() -> int:
    """Where the shop of this test listens."""
    return free_port()


@pytest.fixture
def fake(port: int) -> Iterator[Stripe]:
    """A fake Stripe of its own that tells the shop at ``port`` what happens."""
    with running(f"http://127.0.0.1:{port}/webhook/stripe/{{name}}") as address:
        yield Stripe(address, SLUG)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    terminalreporter.section("figures")
    for words in config.stash[FIGURES]:
        terminalreporter.line(words)
    terminalreporter.line(f"seed {os.environ['STRESS_SEED']}")
