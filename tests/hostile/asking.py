"""Which fields and queries a route reads, noted while it reads them: a new route or field needs no word here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from flask import Flask
from werkzeug.datastructures import MultiDict

from marketplace.web import forms


@dataclass
class Asked:
    """Names in the order of no importance."""

    fields: set[str] = field(default_factory=set)
    queries: set[str] = field(default_factory=set)

    def forget(self) -> None:
        self.fields.clear()
        self.queries.clear()


class _Noting:
    """A mapping that notes by which names it is asked."""

    noted: set[str]

    def __getitem__(self, name: Any) -> Any:
        self.noted.add(name)
        return super().__getitem__(name)  # type: ignore[misc]

    def __contains__(self, name: object) -> bool:
        self.noted.add(name)  # type: ignore[arg-type]
        return super().__contains__(name)  # type: ignore[misc, no-any-return]

    def get(self, name: Any, *default: Any, **more: Any) -> Any:
        self.noted.add(name)
        return super().get(name, *default, **more)  # type: ignore[misc]


class _Sent(_Noting, MultiDict[str, str]):
    """What ``request.form`` and ``request.args`` become."""

    def getlist(self, name: Any, *more: Any, **others: Any) -> Any:
        self.noted.add(name)
        return super().getlist(name, *more, **others)


class _Typed(_Noting, dict[str, str]):
    """What ``Form.values`` becomes."""


@contextmanager
def noting_names(app: Flask) -> Iterator[Asked]:
    """What is asked for between two ``forget()``."""
    asked, plain, begin = Asked(), app.request_class, forms.Form.__init__

    class Watched(plain):  # type: ignore[misc, valid-type]
        @property
        def form(self) -> Any:
            return _noting(_Sent(super().form), asked.fields)

        @property
        def args(self) -> Any:
            return _noting(_Sent(super().args), asked.queries)

    def begin_noting(form: forms.Form, submitted: Any) -> None:
        begin(form, submitted)
        form.values = _noting(_Typed(form.values), asked.fields)

    app.request_class = Watched
    forms.Form.__init__ = begin_noting  # type: ignore[method-assign]
    try:
        yield asked
    finally:
        app.request_class = plain
        forms.Form.__init__ = begin  # type: ignore[method-assign]


def _noting(mapping: Any, noted: set[str]) -> Any:
    mapping.noted = noted
    return mapping
