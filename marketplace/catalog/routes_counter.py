"""Where somebody sells from: her own phone, or the counter of the office where staff do it for her."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from flask import g, request, url_for
from werkzeug.wrappers import Response

from marketplace.bumdesa import current_terms
from marketplace.foundation.errors import NotFound
from marketplace.foundation.money import BASIS
from marketplace.sellers import SellerView, sellers_for
from marketplace.web.answers import page
from marketplace.web.current import current_actor

from .listing import Listing
from .rights import listing_for


@dataclass(frozen=True, slots=True)
class Counter:
    """Where somebody sells from: her own phone (``catalog``) or, for her, the office (``catalog_office``)."""

    seller: SellerView
    endpoint: str
    layout: str
    values: dict[str, str] = field(default_factory=dict)

    @property
    def is_office(self) -> bool:
        return self.endpoint == "catalog_office"

    def url(self, name: str, **values: Any) -> str:
        return url_for(f"{self.endpoint}.{name}", **{**self.values, **values})

    def page(self, template: str, /, status: int = 200, **context: Any) -> Any:
        """A page of this counter, with what all of them show."""
        share = BASIS - current_terms(self.seller.bumdesa_id).commission_bp
        common = {"counter": self, "layout": self.layout, "seller": self.seller, "share": share}
        return page(template, status, **{"errors": {}, **common, **context})

    def see(self, name: str, **values: Any) -> Response:
        response = Response(status=303)
        response.headers["Location"] = self.url(name, **values)
        return response


def counter_at_home(seller: SellerView) -> Counter:
    """A seller at her own phone."""
    return Counter(seller, "catalog", "shop")


def counter_at_office(seller: SellerView) -> Counter:
    """Staff, in the office of the URL. A stall of another Bumdesa is not there."""
    if seller.bumdesa_id != g.bumdesa_id:
        raise NotFound("Lapak ini tidak ada.")
    return Counter(seller, "catalog_office", "desk", {"bumdesa": request.view_args["bumdesa"]})  # type: ignore[index]


def stall_choices(stalls: list[SellerView], url_of: Callable[[str], str]) -> list[dict[str, str]]:
    """Rows to choose a stall from."""
    return [{"label": stall.stall_name, "href": url_of(stall.slug), "icon": "building-store"} for stall in stalls]


def listing_here(public_id: str, counter_of: Any) -> tuple[Listing, Counter]:
    """The listing of the URL, if it may be changed from here. Raises NotFound."""
    row = listing_for(current_actor(), public_id)
    return row, counter_of(sellers_for([row.seller_id])[row.seller_id])
