"""What the page "Saya" offers: rooms above say which offices and stalls somebody has, without this room knowing them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from marketplace.foundation.actor import Actor


@dataclass(frozen=True, slots=True)
class AccountLink:
    """A place of somebody's own: ``href`` leads there, ``kind`` is ``office`` or ``stall``."""

    label: str
    href: str
    note: str = ""
    icon: str = "building-store"
    kind: str = "office"


Provider = Callable[[Actor], list[AccountLink]]
_providers: list[Provider] = []


def account_links(provide: Provider) -> Provider:
    """Ask ``provide`` whenever "Saya" is shown. Usable as a decorator, once per function at import."""
    if provide not in _providers:
        _providers.append(provide)
    return provide


def links_of(actor: Actor) -> list[AccountLink]:
    """Everything this person can go to."""
    return [link for provide in _providers for link in provide(actor)]
