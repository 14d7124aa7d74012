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
    until = _day("sampai")
    return page(
        "bookkeeping/trial.html",
        slug=bumdesa,
        trial=trial_balance(book_id, until),
        until=until or business_day(book_id),
    )


@blueprint.get("/jurnal")
@staff(*READERS, reading=True)
def journal(bumdesa: str) -> Response:
    """Entries, newest first."""
    after = position("sesudah")
    shown = journal_page(book_id_of(g.bumdesa_id), after, 20)
    names = names_of(line.sub_ledger for entry in shown.entries for line in entry.lines)
    following = url_for("books.journal", bumdesa=bumdesa, sesudah=shown.next) if shown.next else None
    return page(
        "bookkeeping/journal.html", slug=bumdesa, entries=[_entry(entry, names) for entry in shown.entries], following=following,
        first=url_for("books.journal", bumdesa=bumdesa) if after else None,
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
    since, until = _day("dari"), _day("sampai")
    shown = account_statement(book_id, code, since, until, who, request.args.get("sesudah") or None)
    credit_side = any(row.code == code and row.normal_side == "credit" for row in chart(book_id))
    here = {"bumdesa": bumdesa, "code": code, "dari": since, "sampai": until, "siapa": who}
    following = url_for("books.account", sesudah=shown.next, **here) if shown.next else None  # type: ignore[arg-type]
    names = names_of([who, *(row.sub_ledger for row in shown.rows)])
    return page(
        "bookkeeping/account.html", slug=bumdesa, account=shown, sign=-1 if credit_side else 1, names=names, who=who,
        following=following, since=since, until=until,
    )  # fmt: skip


def _day(name: str) -> date | None:
    """A day of our time from the address, or None when it is none."""
    try:
        day = date.fromisoformat(request.args.get(name, ""))
    except ValueError:
        return None
    return day if 2000 <= day.year <= 2999 else None
