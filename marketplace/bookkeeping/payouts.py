"""Paying villagers: requested → approved (set apart in the books) → paid, or returned; never more than she has.

Small cash is one step by one person, against a signed receipt. Bank payouts and cash above ten million need two people.
"""

from __future__ import annotations

from sqlalchemy import select

from marketplace.audit import Act, note
from marketplace.bumdesa import chosen_bank
from marketplace.foundation import clock
from marketplace.foundation.actor import MONEY, TELLERS, Actor, Role
from marketplace.foundation.database import db, upsert
from marketplace.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from marketplace.foundation.faults import fault_point
from marketplace.foundation.idempotency import Answer, once
from marketplace.foundation.identifiers import receipt_number, token
from marketplace.foundation.lifecycle import history
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record
from marketplace.foundation.secrets import decrypt, encrypt
from marketplace.ledger import Overdrawn
from marketplace.orders import frozen_shares
from marketplace.sellers import BankAccount, SellerView, bank_of, sellers_for

from . import rules
from .events import PayoutPaid, PayoutReturned
from .payout import BY_BANK, IN_CASH, PAYOUT, Payout, PayoutView, needs_second, view
from .recording import book, seller_money
from .rules import CASH

PAYERS = TELLERS  # villagers are paid at the same counter


def pay_in_cash(actor: Actor, seller_id: int, amount: Money, key: str) -> PayoutView:
    """Hand over cash now, at most Rp10.000.000 by one person. The same ``key`` again gives the same payout.

    Raises NotFound, NotAllowed, Invalid (amount), Conflict (more than she has, another payout open, till too empty).
    """
    seller = _seller_for(actor, seller_id, PAYERS)
    if needs_second(IN_CASH, amount):
        raise Conflict("Tunai di atas Rp10.000.000 perlu dua orang. Ajukan dulu, lalu minta petugas lain menyetujui.")

    def pay() -> Answer:
        row = _request(actor, seller, amount, IN_CASH)
        _approve(actor, row)
        _pay(actor, row, CASH, "", Money.zero())
        return {"id": row.id}

    return _once(actor, seller, amount, IN_CASH, key, pay)


def request_payout(actor: Actor, seller_id: int, amount: Money, how: str, key: str) -> PayoutView:
    """Ask for a payout ``how`` "tunai" or "bank"; somebody else will approve. The same ``key`` again: the same payout.

    Raises NotFound, NotAllowed, Invalid (amount, no bank account on file), Conflict (more than she has, one is open).
    """
    seller = _seller_for(actor, seller_id, (*PAYERS, Role.STAFF))

    def ask() -> Answer:
        return {"id": _request(actor, seller, amount, how).id}

    return _once(actor, seller, amount, how, key, ask)


def approve_payout(actor: Actor, payout_id: int) -> PayoutView:
    """Allow it: the amount is set apart from her balance. Raises NotAllowed (role, own request), Conflict."""
    row = _row_for(actor, payout_id, MONEY)
    if needs_second(row.how, Money(row.amount_rupiah)) and row.requested_by == actor.person_id:
        raise NotAllowed("Yang mengajukan tidak boleh menyetujui. Minta direktur atau bendahara lain menyetujui.")
    _approve(actor, row)
    return view(row)


def pay_payout(
    actor: Actor, payout_id: int, reference: str = "", fee: Money = rules.NOTHING, bank: str = ""
) -> PayoutView:
    """It was paid: by bank with the bank's ``reference`` and the ``fee`` it took from us, or in cash.

    ``bank``: the account of the chart it was paid from, needed when the Bumdesa has several. Raises NotFound, NotAllowed,
    Invalid (no reference, which bank), Conflict (not approved, already paid, no bank account).
    """
    row = _row_for(actor, payout_id, MONEY)
    if row.state == "paid":
        raise Conflict("Pembayaran ini sudah dicatat. Jangan bayar dua kali.")
    reference = reference.strip()
    if row.how == BY_BANK and not reference:
        raise Invalid({"referensi": "Nomor referensi belum diisi. Lihat di bukti transfer bank."})
    _pay(actor, row, CASH if row.how == IN_CASH else chosen_bank(row.bumdesa_id, bank, "dari"), reference, fee)
    return view(row)


def return_payout(actor: Actor, payout_id: int, reason: str) -> PayoutView:
    """It did not arrive (or was not sent after all): the amount is hers again. Raises NotAllowed, Conflict."""
    row = _row_for(actor, payout_id, MONEY)
    if row.state == "paid" and row.how == IN_CASH:
        raise Conflict("Uang tunai sudah diserahkan dan ditandatangani, jadi tidak bisa dibatalkan.")
    account = row.account_code if row.state == "paid" else None
    PAYOUT.move(row, "return", actor, reason)
    amount = Money(row.amount_rupiah)
    lines = rules.payout_returned(row.id, row.seller_id, amount, account)
    book(row.bumdesa_id, f"payout:{row.id}:returned", f"Pembayaran {row.receipt_number} kembali", lines)
    note(actor, row.bumdesa_id, Act.PAYOUT_RETURNED, f"{_told(row)}: {reason}")
    record(PayoutReturned(row.id, row.bumdesa_id, row.seller_id, amount.rupiah))
    return view(row)


def correct_reference(actor: Actor, payout_id: int, reference: str) -> PayoutView:
    """The reference that was noted was a slip of the pen; it stays, and the right one stands beside it. The same again: nothing.

    Raises NotFound, NotAllowed, Invalid (empty), Conflict (not paid by bank).
    """
    row = _row_for(actor, payout_id, MONEY)
    reference = reference.strip()
    if row.state != "paid" or row.how != BY_BANK:
        raise Conflict("Hanya nomor referensi transfer yang sudah dibayar bisa dibetulkan.")
    if not reference:
        raise Invalid({"referensi": "Nomor referensi belum diisi. Lihat di bukti transfer bank."})
    noted = [row.reference, *(change.note for change in history("payout", row.id) if change.action == "correct")]
    if noted[-1] != reference:
        PAYOUT.move(row, "correct", actor, reference)
        note(actor, row.bumdesa_id, Act.PAYOUT_CORRECTED, f"{row.receipt_number}: {noted[-1]} menjadi {reference}")
    return view(row)


def cancel_payout(actor: Actor, payout_id: int) -> PayoutView:
    """Withdraw a request nobody approved yet. Raises NotAllowed, Conflict."""
    row = _row_for(actor, payout_id, (*PAYERS, Role.STAFF))
    PAYOUT.move(row, "cancel", actor)
    return view(row)


def _once(actor: Actor, seller: SellerView, amount: Money, how: str, key: str, effect: object) -> PayoutView:
    request = {"seller": seller.id, "amount": amount.rupiah, "how": how, "by": actor.person_id}
    answer = once(f"payout:{seller.bumdesa_id}", key, request, effect)  # type: ignore[arg-type]
    return view(db.session.get_one(Payout, answer["id"], populate_existing=True))


def _seller_for(actor: Actor, seller_id: int, roles: tuple[Role, ...]) -> SellerView:
    seller = sellers_for([seller_id]).get(seller_id)
    if seller is None or not actor.sees(seller.bumdesa_id):
        raise NotFound("Lapak ini tidak ada.")
    _require(actor, seller.bumdesa_id, seller_id, roles)
    if not seller.may_sell:
        raise Conflict("Lapak ini sedang dihentikan. Uangnya tetap aman; bayar setelah lapak aktif lagi.")
    return seller


def _row_for(actor: Actor, payout_id: int, roles: tuple[Role, ...]) -> Payout:
    row = db.session.get(Payout, payout_id, populate_existing=True, with_for_update=True)
    if row is None or not actor.sees(row.bumdesa_id):
        raise NotFound("Pembayaran ini tidak ada.")
    _require(actor, row.bumdesa_id, row.seller_id, roles)
    return row


def _require(actor: Actor, bumdesa_id: int, seller_id: int, roles: tuple[Role, ...]) -> None:
    if not actor.may(bumdesa_id, *roles):
        raise NotAllowed("Anda tidak punya izin membayar warga. Minta bendahara atau direktur.")
    if seller_id in actor.stalls:
        raise NotAllowed("Ini lapak Anda sendiri. Minta petugas lain yang membayar.")


def _request(actor: Actor, seller: SellerView, amount: Money, how: str) -> Payout:
    """One open payout per seller: a second request waits for the first and is then refused or finds less money."""
    if amount.rupiah <= 0:
        raise Invalid({"jumlah": "Jumlah belum diisi. Contoh: 45.000"})
    if actor.person_id is None:
        raise NotAllowed()
    values = {
        "token": token(), "bumdesa_id": seller.bumdesa_id, "seller_id": seller.id, "payee": seller.shown_name[:80],
        "amount_rupiah": amount.rupiah, "fee_rupiah": 0, "how": how, "state": "requested", "version": 1, "reference": "",
        "destination_secret": _destination(actor, seller) if how == BY_BANK else None,
        "receipt_number": receipt_number(),
        "requested_by": actor.person_id, "requested_at": clock.now(),
    }  # fmt: skip
    inserting = upsert(Payout).values(values).on_conflict_do_nothing().returning(Payout.id)
    payout_id = db.session.scalar(inserting)
    if payout_id is None:
        raise Conflict("Masih ada pembayaran yang belum selesai untuk lapak ini. Selesaikan dulu yang itu.")
    _require_enough(seller.bumdesa_id, seller.id, amount)
    row = db.session.get_one(Payout, payout_id)
    PAYOUT.begin(row, actor)
    fault_point("payout.requested")
    return row


def _destination(actor: Actor, seller: SellerView) -> str:
    bank = bank_of(actor, seller.id)
    if bank is None:
        raise Invalid({"cara": "Lapak ini belum punya rekening. Bayar tunai, atau isi dulu rekeningnya."})
    return encrypt(f"{bank.bank}\n{bank.number}\n{bank.holder}")


def destination_of(payout_id: int) -> BankAccount | None:
    """Where a bank payout goes: the account as it was when it was asked for, whatever the stall says now. None for cash."""
    secret = db.session.scalar(select(Payout.destination_secret).where(Payout.id == payout_id))
    return BankAccount(*decrypt(secret).split("\n", 2)) if secret else None


def _require_enough(bumdesa_id: int, seller_id: int, amount: Money) -> None:
    frozen = frozen_shares([seller_id]).get(seller_id, Money.zero())
    has = max(seller_money(bumdesa_id, seller_id) - frozen, Money.zero())
    if amount > has and frozen:
        raise Conflict(f"{frozen} ditahan karena sengketa kartu. Sekarang paling banyak {has} yang bisa dibayarkan.")
    if amount > has:
        message = f"Saldo warga ini tinggal {has}. Bayar paling banyak sebesar itu."
        raise Conflict(message if has else "Saldo warga ini Rp0, jadi belum ada yang bisa dibayarkan.")


def _approve(actor: Actor, row: Payout) -> None:
    amount = Money(row.amount_rupiah)
    PAYOUT.move(row, "approve", actor, approved_by=actor.person_id, approved_at=clock.now())
    fault_point("payout.approved")
    _require_enough(row.bumdesa_id, row.seller_id, amount)
    lines = rules.payout_approved(row.id, row.seller_id, amount)
    book(row.bumdesa_id, f"payout:{row.id}:approved", f"Pembayaran {row.receipt_number} disetujui", lines)
    note(actor, row.bumdesa_id, Act.PAYOUT_APPROVED, _told(row))
    fault_point("payout.reserved")


def _pay(actor: Actor, row: Payout, account: str, reference: str, fee: Money) -> None:
    fault_point("payout.submitted")
    amount = Money(row.amount_rupiah)
    paid = {"account_code": account, "reference": reference, "fee_rupiah": fee.rupiah, "paid_by": actor.person_id}
    PAYOUT.move(row, "pay", actor, "", paid_at=clock.now(), **paid)
    fault_point("payout.paid")
    try:
        lines = rules.payout_paid(row.id, amount, account, fee)
        book(row.bumdesa_id, f"payout:{row.id}:paid", f"Pembayaran {row.receipt_number} ({row.how})", lines)
    except Overdrawn as error:
        raise Conflict(
            f"Uang tunai di kas tinggal {Money(error.available)}. Ambil dulu dari bank lalu catat di “Ambil tunai dari "
            "bank”, atau bayar lewat transfer."
        ) from error
    fault_point("payout.posted")
    note(actor, row.bumdesa_id, Act.PAYOUT_PAID, _told(row))
    record(PayoutPaid(row.id, row.bumdesa_id, row.seller_id, amount.rupiah, row.how))
    fault_point("payout.before_commit")


def _told(row: Payout) -> str:
    """For the log: how much, to whom, which way."""
    return f"{Money(row.amount_rupiah)} untuk {row.payee}, {row.how}, {row.receipt_number}"
