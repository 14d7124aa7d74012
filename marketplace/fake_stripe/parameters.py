"""Stripe's form encoding: ``line_items[0][price_data][unit_amount]=100`` is a tree."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl


def read(text: str) -> dict[str, Any]:
    """The tree behind an encoded body or query. Lists are given by numbers or by ``[]``."""
    tree: dict[str, Any] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        steps = re.split(r"[\[\]]+", name)
        if name.endswith("[]"):
            steps[-1] = "+"
        else:
            steps = [step for step in steps if step]
        _put(tree, steps, value)
    return _lists(tree)  # type: ignore[no-any-return]


def _put(tree: dict[str, Any], steps: list[str], value: str) -> None:
    here = tree
    for step in steps[:-1]:
        here = here.setdefault(step, {})
    last = steps[-1] if steps[-1] != "+" else str(len(here))
    here[last] = value


def _lists(tree: Any) -> Any:
    if not isinstance(tree, dict):
        return tree
    inside = {name: _lists(value) for name, value in tree.items()}
    if inside and all(name.isdigit() for name in inside):
        return [inside[name] for name in sorted(inside, key=int)]
    return inside
