"""Taking cash from the bank to pay villagers, and bringing cash there."""

from __future__ import annotations

from marketplace.bumdesa import chosen_bank
from marketplace.foundation import clock
from marketplace.foundation.actor import MONEY, Actor
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, Invalid, NotAllowed
from marketplace.foundation.idempotency import Answer, once
from marketplace.foundation.money import Money
from marketplace.ledger import Overdrawn, balance

from . import rules
from .payout import CashMove
from .recording import book, book_id_of

FROM_BANK, TO_BANK = "ambil", "setor"


def move_cash(
    actor: Actor, bumdesa_id: int, direction: str, amount: Money, key: str, bank: str = "", sure: bool = False
) -> int:
    """``ambil``: from the bank account into the till; ``setor``: the other way. Gives the id.

    ``bank``: the account of the chart, needed when the Bumdesa has several. ``sure``: more is taken from the bank than the
    books know of, which is right only when not all of it was booked. Raises NotAllowed, Invalid (field ``yakin``: not
    sure), Conflict (no bank account, till too empty).
    """
    if not actor.may(bumdesa_id, *MONEY) or actor.person_id is None:
        raise NotAllowed("Hanya direktur atau bendahara yang boleh memindahkan uang.")
    if direction not in (FROM_BANK, TO_BANK) or amount.rupiah <= 0:
        raise Invalid({"jumlah": "Jumlah belum diisi. Contoh: 500.000"})
    bank = chosen_bank(bumdesa_id, bank, "dari")
    source, target = (bank, rules.CASH) if direction == FROM_BANK else (rules.CASH, bank)

    def move() -> Answer:
        if direction == FROM_BANK and not sure:
            _ask_if_more_than_booked(bumdesa_id, bank, amount)
        row = CashMove(
            bumdesa_id=bumdesa_id, amount_rupiah=amount.rupiah, source_code=source, target_code=target,
            moved_by=actor.person_id, moved_at=clock.now(),
        )  # fmt: skip
        db.session.add(row)
        db.session.flush()
        text = "Ambil tunai dari bank" if direction == FROM_BANK else "Setor tunai ke bank"
        book(bumdesa_id, f"cash-move:{row.id}:moved", text, rules.cash_moved(amount, source, target))
        return {"id": row.id}

    asked = {"direction": direction, "amount": amount.rupiah, "bank": bank}
    try:
        return int(once(f"cash-move:{bumdesa_id}", key, asked, move)["id"])
    except Overdrawn as error:
        raise Conflict(f"Uang tunai di kas tinggal {Money(error.available)}.") from error


def _ask_if_more_than_booked(bumdesa_id: int, bank: str, amount: Money) -> None:
    """A slip of the finger turns the bank negative; the books allow that, so somebody must say it is meant."""
    booked = Money(balance(book_id_of(bumdesa_id), bank))
    if amount > booked:
        raise Invalid(
            {"yakin": f"Menurut buku, di bank hanya ada {booked}. Periksa jumlahnya, atau centang bila benar."}
        )
