"""Lines of the bank statement, typed by staff as the bank shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import BigInteger, CheckConstraint, Date, ForeignKey, Index, Integer, String, select, text
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.bumdesa import BankAccount, bank_account
from marketplace.foundation import clock
from marketplace.foundation.actor import Actor
from marketplace.foundation.database import Model, UtcDateTime, db, upsert, whole_number
from marketplace.foundation.errors import Conflict, Invalid, NotFound
from marketplace.foundation.idempotency import Answer, once
from marketplace.foundation.lifecycle import Lifecycle
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .events import MoneySetAside
from .payment import MOST_RUPIAH, UNKNOWN_MONEY, require_teller

STATEMENT_LINE = Lifecycle(
    "statement_line",
    {
        ("open", "match"): "matched",
        ("open", "set_aside"): "set_aside",
        ("open", "discard"): "discarded",
        ("set_aside", "match"): "matched",
    },
)
NOT_DISCARDED = text("state <> 'discarded'")
OLDEST = timedelta(days=366)


class StatementLine(Model):
    """Money that came in. ``account_code`` is its bank account in the books."""

    __tablename__ = "statement_line"
    __table_args__ = (
        *whole_number("amount_rupiah"),
        CheckConstraint(f"amount_rupiah BETWEEN 1 AND {MOST_RUPIAH}", name="amount"),
        CheckConstraint("state IN ('open', 'set_aside', 'matched', 'discarded')", name="state"),
        Index(
            "uq_statement_line_typed", "bank_account_id", "booked_on", "amount_rupiah", "text",
            unique=True, sqlite_where=NOT_DISCARDED, postgresql_where=NOT_DISCARDED,
        ),
        Index("ix_statement_line_desk", "bumdesa_id", "state", "id"),
    )  # fmt: skip
    id: Mapped[int] = mapped_column(primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    bank_account_id: Mapped[int] = mapped_column(ForeignKey("bank_account.id"))
    account_code: Mapped[str] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(String(10))
    version: Mapped[int] = mapped_column(Integer, default=1)
    amount_rupiah: Mapped[int] = mapped_column(BigInteger)
    booked_on: Mapped[date] = mapped_column(Date)
    text: Mapped[str] = mapped_column(String(160))
    reference: Mapped[str] = mapped_column(String(80), default="")
    typed_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    typed_at: Mapped[datetime] = mapped_column(UtcDateTime)


@dataclass(frozen=True, slots=True)
class StatementLineView:
    """One line. ``account_code``: where its money lies in the books (2.1.05.07 side once it was set aside)."""

    id: int
    bumdesa_id: int
    bank_account_id: int
    account_code: str
    state: str
    amount: Money
    booked_on: date
    text: str
    reference: str


def line_view(row: StatementLine) -> StatementLineView:
    """The frozen view of a row."""
    return StatementLineView(
        row.id, row.bumdesa_id, row.bank_account_id, row.account_code, row.state, Money(row.amount_rupiah),
        row.booked_on, row.text, row.reference,
    )  # fmt: skip


def type_statement_line(
    actor: Actor,
    bumdesa_id: int,
    bank_account_id: int,
    amount: Money,
    booked_on: date,
    text: str,
    key: str,
    reference: str = "",
) -> StatementLineView:
    """Note one incoming line of the bank statement. The same ``key`` and content again gives the same line.

    Raises NotAllowed, Invalid (amount, day in the future or over a year old), NotFound (account of another Bumdesa),
    Conflict (the same line is there already).
    """
    require_teller(actor, bumdesa_id)
    account = _own_account(bumdesa_id, bank_account_id)
    _require_plausible(amount, booked_on, text)
    request = {
        "account": bank_account_id,
        "amount": amount.rupiah,
        "on": booked_on,
        "text": text,
        "reference": reference,
    }

    def write() -> Answer:
        return {"id": _insert(actor, account, amount, booked_on, text, reference)}

    line_id = once(f"statement-line:{bumdesa_id}", key, request, write)["id"]
    return line_view(db.session.get_one(StatementLine, line_id))


def set_aside(actor: Actor, line_id: int, note: str = "") -> StatementLineView:
    """Nobody can explain this money: the books hold it as unknown until it is matched. Records MoneySetAside."""
    row = line_for(actor, line_id)
    require_teller(actor, row.bumdesa_id)
    STATEMENT_LINE.move(row, "set_aside", actor, note)
    record(MoneySetAside(row.id, row.bumdesa_id, row.amount_rupiah, row.account_code))
    return line_view(row)


def discard_line(actor: Actor, line_id: int, note: str) -> StatementLineView:
    """It was typed wrongly. Raises Conflict when it was matched or set aside already."""
    row = line_for(actor, line_id)
    require_teller(actor, row.bumdesa_id)
    if row.state != "open":
        raise Conflict("Mutasi ini sudah dipakai, jadi tidak bisa dihapus.")
    STATEMENT_LINE.move(row, "discard", actor, note)
    return line_view(row)


def line_for(actor: Actor, line_id: int) -> StatementLine:
    """A line of a Bumdesa this actor belongs to, locked. Raises NotFound."""
    row = db.session.get(StatementLine, line_id, populate_existing=True, with_for_update=True)
    if row is None or not actor.sees(row.bumdesa_id):
        raise NotFound("Mutasi ini tidak ada.")
    return row


def where_it_lies(row: StatementLine) -> str:
    """The account to take the money from: the bank, or unknown money once it was set aside."""
    return UNKNOWN_MONEY if row.state == "set_aside" else row.account_code


def lines_in(bumdesa_id: int, *states: str, limit: int = 100) -> list[StatementLineView]:
    """Lines in any of ``states``, oldest first."""
    of_it = (StatementLine.bumdesa_id == bumdesa_id, StatementLine.state.in_(states))
    rows = db.session.scalars(select(StatementLine).where(*of_it).order_by(StatementLine.id).limit(limit))
    return [line_view(row) for row in rows]


def _own_account(bumdesa_id: int, bank_account_id: int) -> BankAccount:
    account = bank_account(bank_account_id)
    if account.bumdesa_id != bumdesa_id:
        raise NotFound("Rekening ini tidak ada.")
    return account


def _require_plausible(amount: Money, booked_on: date, text: str) -> None:
    today = clock.now().date()
    errors = {}
    if not 0 < amount.rupiah <= MOST_RUPIAH:
        errors["jumlah"] = "Jumlah belum benar. Tulis seperti di mutasi bank. Contoh: 117.877"
    if not today - OLDEST <= booked_on <= today + timedelta(days=1):  # it is tomorrow already in the east
        errors["tanggal"] = "Tanggal tidak boleh di masa depan atau lebih dari setahun lalu."
    if not text.strip():
        errors["keterangan"] = "Keterangan belum diisi. Salin dari mutasi bank, misalnya nama pengirim."
    if errors:
        raise Invalid(errors)


def _insert(actor: Actor, account: BankAccount, amount: Money, booked_on: date, text: str, reference: str) -> int:
    row = {
        "bumdesa_id": account.bumdesa_id, "bank_account_id": account.id, "account_code": account.account_code,
        "state": "open", "version": 1, "amount_rupiah": amount.rupiah, "booked_on": booked_on, "text": text.strip(),
        "reference": reference, "typed_by": actor.person_id, "typed_at": clock.now(),
    }  # fmt: skip
    inserting = upsert(StatementLine).values(row).on_conflict_do_nothing().returning(StatementLine.id)
    line_id = db.session.scalar(inserting)
    if line_id is None:
        raise Conflict("Mutasi yang sama sudah dicatat. Bila memang ada dua, tambahkan pembeda di keterangan.")
    STATEMENT_LINE.begin(db.session.get_one(StatementLine, line_id), actor)
    return int(line_id)
