"""What a seller has, what is on its way to her, and what it is made of."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select

from marketplace.foundation.database import db
from marketplace.foundation.errors import NotFound
from marketplace.foundation.money import Money
from marketplace.ledger import StatementRow, balance, business_day, latest_rows, sub_ledger_balances
from marketplace.orders import SellerLine, frozen_shares, lines_in_orders, waiting_lines, waiting_shares
from marketplace.sellers import SellerView, sellers_for, sellers_of

from . import rules
from .payout import Payout, PayoutView, view
from .recording import book_id_of

LOOKING_BACK = timedelta(days=92)
TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")


@dataclass(frozen=True, slots=True)
class Part:
    """One line of goods that makes up a balance; ``amount`` is the seller's share."""

    order_number: str
    line_name: str
    amount: Money
    when: datetime


@dataclass(frozen=True, slots=True)
class Move:
    """One movement on a balance: goods sold (positive), paid out or given back (negative)."""

    label: str
    note: str
    amount: Money
    day: date


@dataclass(frozen=True, slots=True)
class Balance:
    """``available`` can be paid now, ``frozen`` is hers but a buyer's bank disputes it, ``waiting`` is paid by buyers but not
    completed, ``debt`` is owed by the seller."""

    seller: SellerView
    available: Money
    frozen: Money
    waiting: Money
    debt: Money
    parts: list[Part]
    moves: list[Move]
    payouts: list[PayoutView]


@dataclass(frozen=True, slots=True)
class SellerMoney:
    """One row of "Bayar warga"."""

    seller: SellerView
    available: Money
    waiting: Money
    debt: Money
    open_payout: PayoutView | None


def seller_balance(seller_id: int) -> Balance:
    """Everything about one seller's money; movements of the last three months. Raises NotFound."""
    seller = sellers_for([seller_id]).get(seller_id)
    if seller is None:
        raise NotFound("Lapak ini tidak ada.")
    book_id, key = book_id_of(seller.bumdesa_id), rules.seller_key(seller_id)
    waiting = [_part(line) for line in waiting_lines(seller_id)]
    has = Money(-balance(book_id, rules.OWED_TO_SELLER, key))
    frozen = frozen_shares([seller_id]).get(seller_id, Money.zero())
    return Balance(
        seller=seller,
        available=max(has - frozen, Money.zero()),
        frozen=min(has, frozen),
        waiting=waiting_shares([seller_id]).get(seller_id, Money.zero()),
        debt=Money(balance(book_id, rules.SELLER_DEBT, key)),
        parts=waiting,
        moves=_moves(book_id, seller_id),
        payouts=payouts_of(seller_id),
    )


def sellers_money(bumdesa_id: int) -> list[SellerMoney]:
    """All sellers of a Bumdesa, who can be paid most first. Six statements for any number."""
    sellers = sellers_of(bumdesa_id)
    ids = [seller.id for seller in sellers]
    book_id = book_id_of(bumdesa_id)
    has, owes = (sub_ledger_balances(book_id, code) for code in (rules.OWED_TO_SELLER, rules.SELLER_DEBT))
    waiting, under_way, frozen = waiting_shares(ids), open_payouts(ids), frozen_shares(ids)
    rows = [
        SellerMoney(
            seller,
            max(Money(-has.get(rules.seller_key(seller.id), 0)) - frozen.get(seller.id, Money.zero()), Money.zero()),
            waiting.get(seller.id, Money.zero()),
            Money(owes.get(rules.seller_key(seller.id), 0)),
            under_way.get(seller.id),
        )
        for seller in sellers
    ]
    return sorted(rows, key=lambda row: (row.open_payout is None, -row.available.rupiah, row.seller.stall_name))


def payouts_of(seller_id: int, limit: int = 20) -> list[PayoutView]:
    """A seller's payouts, newest first."""
    rows = select(Payout).where(Payout.seller_id == seller_id).order_by(Payout.id.desc()).limit(limit)
    return [view(row) for row in db.session.scalars(rows)]


def open_payouts(seller_ids: Collection[int]) -> dict[int, PayoutView]:
    """Payouts under way, by seller."""
    under_way = (Payout.seller_id.in_(seller_ids), Payout.state.in_(("requested", "approved")))
    return {row.seller_id: view(row) for row in db.session.scalars(select(Payout).where(*under_way))}


def open_payout_count(bumdesa_id: int) -> int:
    """How many payouts wait to be approved or paid; for the desk."""
    under_way = (Payout.bumdesa_id == bumdesa_id, Payout.state.in_(("requested", "approved")))
    return db.session.scalar(select(func.count()).where(*under_way)) or 0


def recent_payouts(bumdesa_id: int, limit: int = 12) -> list[PayoutView]:
    """The last payouts of a Bumdesa that were paid or returned."""
    over = (Payout.bumdesa_id == bumdesa_id, Payout.state.in_(("paid", "returned")))
    return [
        view(row) for row in db.session.scalars(select(Payout).where(*over).order_by(Payout.id.desc()).limit(limit))
    ]


def payout_by_token(bumdesa_id: int, token: str) -> PayoutView:
    """A payout of that Bumdesa. Raises NotFound."""
    hers = select(Payout).where(Payout.token == token, Payout.bumdesa_id == bumdesa_id)
    row = db.session.scalar(hers) if TOKEN.fullmatch(token) else None
    if row is None:
        raise NotFound("Pembayaran ini tidak ada.")
    return view(row)


def _part(line: SellerLine) -> Part:
    return Part(line.order_number, f"{line.name} × {line.quantity}", line.share, line.placed_at)


def _moves(book_id: int, seller_id: int) -> list[Move]:
    """The statement of her account in words: goods by name, payouts as what they are; newest first."""
    since = business_day(book_id) - LOOKING_BACK
    rows = latest_rows(book_id, rules.OWED_TO_SELLER, rules.seller_key(seller_id), since)
    sold = {int(row.source_key.split(":")[1]) for row in rows if _is_sale(row)}
    names: dict[int, list[SellerLine]] = {}
    for line in lines_in_orders(seller_id, sold):
        names.setdefault(line.order_id, []).append(line)
    return [_move(row, names) for row in rows]


def _is_sale(row: StatementRow) -> bool:
    return row.source_key.startswith("order:") and row.source_key.endswith(":completed")


def _move(row: StatementRow, names: dict[int, list[SellerLine]]) -> Move:
    amount = Money(-row.amount)
    lines = names.get(int(row.source_key.split(":")[1]), []) if _is_sale(row) else []
    if lines:
        label = ", ".join(f"{line.name} × {line.quantity}" for line in lines)
        return Move(label, f"Pesanan {lines[0].order_number} selesai", amount, row.effective_on)
    if row.source_key.endswith(":approved"):
        return Move("Dibayarkan", row.description.removesuffix(" disetujui"), amount, row.effective_on)
    return Move(row.description, "", amount, row.effective_on)
