"""The books as people read them: trial balance, journal, one account."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from flask import Blueprint, Response, g, request, url_for

from marketplace.bumdesa import desk_page
from marketplace.foundation.actor import Role
from marketplace.foundation.errors import NotFound
from marketplace.ledger import EntryView, account_statement, business_day, chart, journal_page, trial_balance
from marketplace.web.access import staff
from marketplace.web.addresses import position
from marketplace.web.answers import page
from marketplace.web.days import read_day, show_day
from marketplace.web.forms import clean

from .naming import names_of
from .recording import book_id_of

READERS = (Role.DIRECTOR, Role.TREASURER)
blueprint = Blueprint("books", __name__, url_prefix="/kantor/<bumdesa>/buku")
desk_page("Buku", "book", "books.trial", 40, roles=READERS)


@blueprint.get("")
@staff(*READERS, reading=True)
def trial(bumdesa: str) -> Response:
    """Neraca saldo: both sides are equal, or something is broken."""
    book_id = book_id_of(g.bumdesa_id)
    (until,), errors = _days(book_id, "sampai")
    return page(
        "bookkeeping/trial.html", 422 if errors else 200, slug=bumdesa, trial=trial_balance(book_id, until),
        until=until or business_day(book_id), values=request.args, errors=errors,
    )  # fmt: skip


@blueprint.get("/jurnal")
@staff(*READERS, reading=True)
def journal(bumdesa: str) -> Response:
    """Entries, newest first."""
    book_id, after = book_id_of(g.bumdesa_id), position("sesudah")
    (since, until), errors = _days(book_id, "dari", "sampai")
    shown = journal_page(book_id, after, 20, since, until)
    names = names_of(line.sub_ledger for entry in shown.entries for line in entry.lines)
    here = {"bumdesa": bumdesa, **_typed("dari", "sampai")}
    return page(
        "bookkeeping/journal.html", 422 if errors else 200, slug=bumdesa, entries=[_entry(entry, names) for entry in shown.entries],
        following=url_for("books.journal", sesudah=shown.next, **here) if shown.next else None,  # type: ignore[arg-type]
        first=url_for("books.journal", **here) if after else None,  # type: ignore[arg-type]
        values=request.args, errors=errors,
    )  # fmt: skip


def _entry(entry: EntryView, names: dict[str, str]) -> dict[str, Any]:
    """As the component ledger_entry wants it."""
    lines = [
        {
            "account": line.code,
            "name": line.name,
            "amount": line.amount,
            "who": names.get(line.sub_ledger or "", line.sub_ledger),
        }
        for line in entry.lines
    ]
    return {
        "number": entry.number,
        "day": entry.effective_on,
        "memo": entry.description,
        "lines": lines,
        "reversal_of": entry.reverses,
    }


@blueprint.get("/akun/<code>")
@staff(*READERS, reading=True)
def account(bumdesa: str, code: str) -> Response:
    """One account with a running balance; ``?siapa=seller:12`` narrows it."""
    if not re.fullmatch(r"[0-9.]{1,20}", code):
        raise NotFound("Akun ini tidak ada di buku.")
    book_id, asked = book_id_of(g.bumdesa_id), request.args.get("siapa", "")
    who = asked if re.fullmatch(r"[a-z]{1,20}:[0-9]{1,9}", asked) else None
    (since, until), errors = _days(book_id, "dari", "sampai")
    shown = account_statement(book_id, code, since, until, who, request.args.get("sesudah") or None)
    credit_side = any(row.code == code and row.normal_side == "credit" for row in chart(book_id))
    here = {"bumdesa": bumdesa, "code": code, "siapa": who, **_typed("dari", "sampai")}
    following = url_for("books.account", sesudah=shown.next, **here) if shown.next else None  # type: ignore[arg-type]
    names = names_of([who, *(row.sub_ledger for row in shown.rows)])
    return page(
        "bookkeeping/account.html", 422 if errors else 200, slug=bumdesa, account=shown, sign=-1 if credit_side else 1,
        names=names, who=who, following=following, values=request.args, errors=errors,
    )  # fmt: skip


def _typed(*names: str) -> dict[str, str | None]:
    """As it stands in the address, for links to the next page."""
    return {name: request.args.get(name) or None for name in names}


def _days(book_id: int, *names: str) -> tuple[list[date | None], dict[str, str]]:
    """The days asked for in the address, None where none is, and what could not be read."""
    today, found, errors = business_day(book_id), [], {}
    for name in names:
        typed = clean(request.args.get(name, "")).strip()
        day = read_day(typed, today)
        found.append(day)
        if typed and day is None:
            errors[name] = f"Tanggal belum terbaca. Tulis hari, bulan, tahun, misalnya {show_day(today)}"
    return found, errors
