"""Shipping: what it costs to bring a parcel from a Bumdesa to a buyer, always known before the button.

Promise: each Bumdesa keeps a small table of prices by courier and zone; a zone is the beginning of a place code and the
most specific one wins (its regency before its province before the whole country). Collecting at the village hall is
always offered and free. Weights are whole grams, prices whole rupiah and never less for a heavier parcel. A price once
used keeps its row, so orders can name it. The village's own courier is marked, because what it earns is income. What a form
chose is looked for among today's quotes; what is gone is answered with the cheapest and a problem in words.

Events: none. Errors: Invalid (a table that cannot be used), NotAllowed (not director or treasurer).
"""

from .choosing import Choice, choose
from .pricing import COLLECT, SEND, Quote, TariffRow, cheapest_delivery
from .quoting import quotes_for, quotes_for_many
from .tariffs import open_default_tariffs, replace_tariffs, tariffs_of
from .weight import ParcelLine, parcel_grams

__all__ = [
    "COLLECT",
    "SEND",
    "Choice",
    "ParcelLine",
    "Quote",
    "TariffRow",
    "cheapest_delivery",
    "choose",
    "open_default_tariffs",
    "parcel_grams",
    "quotes_for",
    "quotes_for_many",
    "replace_tariffs",
    "tariffs_of",
]
