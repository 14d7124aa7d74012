"""SECURITY.md promises nothing without a test."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOTES = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
ROWS = [
    "1.2.1",
    "1.2.3",
    "1.2.4",
    "1.2.10",
    "1.3.4",
    "1.3.6",
    "1.3.11",
    "1.4.2",
    "1.5.2",
    "2.1.3",
    "2.2.2",
    "2.3.1",
    "2.3.3",
    "2.3.4",
    "2.4.1",
    "3.3.1",
    "3.3.2",
    "3.3.4",
    "3.4.1",
    "3.4.3",
    "3.4.4",
    "3.4.6",
    "3.5.1",
    "3.5.3",
    "3.7.2",
    "4.1.3",
    "5.2.1",
    "5.2.2",
    "5.3.2",
    "6.2.1",
    "6.2.12",
    "6.3.1",
    "6.3.3",
    "6.5.1",
    "6.5.5",
    "6.6.3",
    "7.2.3",
    "7.2.4",
    "7.3.2",
    "7.4.1",
    "7.4.2",
    "7.5.1",
    "8.2.1",
    "8.2.2",
    "8.2.3",
    "11.4.2",
    "13.3.1",
    "14.3.2",
    "15.3.3",
    "16.5.3",
    "2.3.5",
    "5.2.4",
    "5.2.6",
    "14.2.8",
]


def test_every_row_is_answered_once() -> None:
    answered = re.findall(r"^\| (\d+\.\d+\.\d+) \|", NOTES, re.M)
    assert len(answered) == len(set(answered))
    assert set(ROWS) <= set(answered)


def test_every_test_that_is_named_exists() -> None:
    rows = [line for line in NOTES.splitlines() if re.match(r"\| \d", line)]
    named = [re.findall(r"(tests/\S+?\.py)::(test_\w+)", line) for line in rows]
    assert all(named), "a row without a proof"
    missing = [
        f"{path}::{name}"
        for proofs in named
        for path, name in proofs
        if not (ROOT / path).exists() or f"\ndef {name}(" not in (ROOT / path).read_text(encoding="utf-8")
    ]
    assert missing == []
