"""In development the sample Bumdesa take cards, at the fake Stripe that ``make run`` starts."""

from __future__ import annotations

from marketplace.bumdesa import all_bumdesas
from marketplace.config import Config
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import transaction
from marketplace.payments import keys_view, save_keys, switch_cards, try_keys


def take_cards(config: Config) -> None:
    """Keys for every sample Bumdesa that has none yet. Without a fake Stripe nothing happens."""
    if config.is_production or not config.stripe_api_base:
        return
    for bumdesa in all_bumdesas():
        if not bumdesa.is_sample or keys_view(bumdesa.id) is not None:
            continue
        with transaction():
            save_keys(SYSTEM, bumdesa.id, f"sk_test_{bumdesa.slug}", f"whsec_{bumdesa.slug}")
        if try_keys(SYSTEM, bumdesa.id):
            with transaction():
                switch_cards(SYSTEM, bumdesa.id, True)
