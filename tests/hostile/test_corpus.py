"""The corpus has the shares of T9, no payload twice, and is what its generator makes."""

from __future__ import annotations

import json

from .corpus import family, payloads
from .making_payloads import DATA, SHARES, families, written


def test_the_corpus_is_what_its_generator_makes() -> None:
    for name, made in families().items():
        assert (DATA / f"{name}.json").read_text() == written(made), "python -m tests.hostile.making_payloads"


def test_every_family_has_its_share_and_nothing_twice() -> None:
    assert {name: len({json.dumps(entry) for entry in family(name)}) for name in SHARES} == SHARES
    assert sum(SHARES.values()) >= 1_000
    assert len(payloads()) == sum(SHARES.values()) - SHARES["bodies"]
