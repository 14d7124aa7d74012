"""The sample Bumdesa take cards: of the months before at a gateway without a network, then at the fake Stripe of ``make run``."""

from __future__ import annotations

from collections.abc import Mapping

from marketplace.bumdesa import BumdesaView, all_bumdesas
from marketplace.config import Config
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import transaction
from marketplace.payments import SampleGateway, keys_view, save_keys, switch_cards, try_keys

from .founding import Founded


def take_cards(config: Config) -> None:
    """Keys for every sample Bumdesa that has none, tried where none were tried yet. Without a fake Stripe nothing happens."""
    if config.is_production or not config.stripe_api_base:
        return
    for bumdesa in all_bumdesas():
        if bumdesa.is_sample and _untried(bumdesa):
            _try(bumdesa.id, bumdesa.slug)


def take_cards_at(founded: list[Founded], gateways: Mapping[int, SampleGateway]) -> None:
    """All of them, at gateways that answer in this process."""
    for village in founded:
        _try(village.id, village.sample.slug)
        village.gateway = gateways[village.id]


def leave_untried(founded: list[Founded]) -> None:
    """Nobody is offered cards before a gateway that lasts has answered."""
    for village in founded:
        village.gateway = None
        with transaction():
            save_keys(SYSTEM, village.id, *_keys(village.sample.slug))


def _untried(bumdesa: BumdesaView) -> bool:
    """Who has switched cards off by hand keeps them off."""
    view = keys_view(bumdesa.id)
    return view is None or (view.tested_at is None and not view.problem)


def _try(bumdesa_id: int, slug: str) -> None:
    with transaction():
        save_keys(SYSTEM, bumdesa_id, *_keys(slug))
    if try_keys(SYSTEM, bumdesa_id):
        with transaction():
            switch_cards(SYSTEM, bumdesa_id, True)


def _keys(slug: str) -> tuple[str, str]:
    return f"sk_test_{slug}", f"whsec_{slug}"
