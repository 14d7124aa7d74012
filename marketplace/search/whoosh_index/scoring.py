"""How much a found word counts: its weight in this product, times how rare it is."""

from __future__ import annotations

from typing import Any

from whoosh import scoring


class WeightTimesRarity(scoring.WeightingModel):  # type: ignore[misc]
    """The weight that was stored with the word, times how rare the word is."""

    def scorer(self, searcher: Any, fieldname: str, text: bytes, qf: float = 1) -> Any:
        return _Scorer(self.idf(searcher, fieldname, text))


class _Scorer(scoring.BaseScorer):  # type: ignore[misc]
    def __init__(self, rarity: float) -> None:
        self.rarity = rarity

    def score(self, matcher: Any) -> float:
        return float(matcher.weight() * self.rarity)

    def max_quality(self) -> float:
        """No block is ever skipped: all hits are counted and ordered by us."""
        return float("inf")
