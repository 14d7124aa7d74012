"""The office of a Bumdesa is made of pages of many rooms; each room says which of its pages belong in the menu."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass

from marketplace.foundation.actor import WATCHING, WORKING, Actor, Role

MENU, SETTINGS = "menu", "pengaturan"


@dataclass(frozen=True, slots=True)
class DeskPage:
    """One entry of the menu (or of the settings page): who sees it, and how many things wait there."""

    label: str
    icon: str
    endpoint: str
    order: int
    roles: tuple[Role, ...]
    count: Callable[[int], int] | None
    section: str
    note: str


_pages: dict[str, DeskPage] = {}


def desk_page(
    label: str,
    icon: str,
    endpoint: str,
    order: int,
    roles: tuple[Role, ...] = (),
    *,
    reading: bool = True,
    count: Callable[[int], int] | None = None,
    section: str = MENU,
    note: str = "",
) -> None:
    """Put a page of ``/kantor/<bumdesa>/…`` into the menu of the office, at import of the room's routes.

    ``endpoint`` takes the slug as ``bumdesa``; an endpoint the app does not have is left out. ``roles``: who sees the entry
    (default: all who work there), ``reading``: also those who only watch. ``count(bumdesa_id)``: things waiting there; it
    costs a statement on every office page. ``section="pengaturan"`` lists it on the settings page, with a ``note``.
    """
    allowed = (roles or WORKING) + (WATCHING if reading else ())
    _pages[endpoint] = DeskPage(label, icon, endpoint, order, allowed, count, section, note)


def pages_for(actor: Actor, bumdesa_id: int, section: str, endpoints: Container[str]) -> list[DeskPage]:
    """The entries this person may see there, in order."""
    listed = [page for page in _pages.values() if page.section == section and page.endpoint in endpoints]
    return sorted(
        (page for page in listed if actor.may(bumdesa_id, *page.roles)), key=lambda page: (page.order, page.label)
    )
