"""What may go wrong on the way, switched on for the next requests that change something.

``drop``: done, but the line is cut · ``error``: done, but answered with 500 (remembered under the idempotency key, as the real
one does) · ``half``: done, but the line is cut in the middle of the answer · ``garbled``: done, but the answer is no JSON ·
``refuse_before``, ``conflict``, ``busy``: 500, 409, 429 and nothing was done · ``slow``: the answer takes ``seconds`` ·
``less``: a refund is made of another amount than asked ·
``twice``: every event is sent twice · ``first``: events arrive before the answer · ``silent``: no event is sent.
"""

from __future__ import annotations

from dataclasses import dataclass, field

REFUSALS = {
    "refuse_before": (500, {"type": "api_error", "message": "Something went wrong (before)."}),
    "conflict": (409, {"type": "idempotency_error", "message": "There is currently another in-progress request using this key."}),
    "busy": (429, {"type": "invalid_request_error", "code": "rate_limit", "message": "Too many requests."}),
}  # fmt: skip
LIES = (*REFUSALS, "drop", "error", "half", "garbled", "slow", "less", "twice", "first", "silent")


@dataclass
class Lies:
    """How often each lie is still told."""

    left: dict[str, int] = field(default_factory=dict)
    seconds: float = 2.0
    mute: set[str] = field(default_factory=set)  # accounts whose requests hang and are never answered

    def tell(self, lie: str, times: int, seconds: float) -> None:
        if lie not in LIES:
            raise ValueError(lie)
        self.left[lie], self.seconds = times, seconds

    def told(self, lie: str) -> bool:
        """True when it is to be told now; that uses it up by one."""
        left = self.left.get(lie, 0)
        if left > 0:
            self.left[lie] = left - 1
        return left > 0

    def on(self, lie: str) -> bool:
        """True while it is told; for lies about events."""
        return self.left.get(lie, 0) > 0
