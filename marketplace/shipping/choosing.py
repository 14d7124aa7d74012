"""Which of today's quotes a form means; pure. One piece for the page that shows it and for the press that charges it."""

from collections.abc import Sequence
from dataclasses import dataclass

from .pricing import COLLECTING, SEND, Quote, cheapest_delivery

_GONE = "Cara kirim yang tadi dipilih tidak berlaku lagi. Ini yang termurah."
_NOT_SENT = "Barang ini tidak bisa dikirim ke tempat Anda. Ambil sendiri?"


@dataclass(frozen=True, slots=True)
class Choice:
    """How a parcel travels; ``problem`` says in words why this is not what was asked for, empty when it is."""

    quote: Quote
    problem: str = ""


def choose(quotes: Sequence[Quote], key: str) -> Choice:
    """The quote a form names by ``key``; the plain word ``kirim`` means the cheapest delivery, nothing means our suggestion.

    What is not offered (any more) is answered with our suggestion and a problem: it must be seen before it is charged.
    """
    cheapest = cheapest_delivery(quotes)
    suggestion = cheapest or COLLECTING
    for quote in quotes:
        if quote.key == key:
            return Choice(quote)
    if not key or (key == SEND and cheapest):
        return Choice(suggestion)
    return Choice(suggestion, _GONE if cheapest else _NOT_SENT)
