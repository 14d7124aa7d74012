"""The judge of answers sees what is reflected, and only that."""

from __future__ import annotations

import pytest
from werkzeug.test import TestResponse
from werkzeug.wrappers import Response

from tests.hostile.judging import wrong_with

QUOTED = '"; DROP TABLE person; --'
HEADERS = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "x"}


def answered(body: str) -> TestResponse:
    """An answer of this body, with our headers."""
    response = Response(body, headers=HEADERS, mimetype="text/html")
    return TestResponse(response.response, response.status, response.headers, request=None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        (f'<input value="{QUOTED}">', True),
        (f"<p>{QUOTED}</p>", True),
        (f'<input value="kopi{QUOTED}">', True),
        (f"<input value={QUOTED[:1]}{QUOTED[1:]}>", False),  # our quote, and the rest in another field
        ('<input value="&#34;; DROP TABLE person; --">', False),
    ],
)
def test_what_stands_unescaped_is_seen_and_our_own_quotes_are_not(body: str, seen: bool) -> None:
    assert ("reflected unescaped" in wrong_with(answered(body), [QUOTED])) is seen
