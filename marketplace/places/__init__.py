"""Places: the provinces, regencies, districts and villages of Indonesia, by code and by name.

Promise: the Kemendagri code (``33.17.09.2016``) is the key other rooms store; names are for people, and namesakes are
always shown with the areas they lie in. The lists are read-only and come with the package (ODbL, see data/NOTICE.md).
A place once loaded keeps its code for ever; one that vanished from the lists is still answered by code, but no longer
found by name. Nicknames (jogja, sby, labuan bajo) are understood where people type. The time zone follows the province.

Events: none. Errors: NotFound for an unknown code; Invalid when a typed place is unknown or not clear.
"""

from .addresses import code_in_slug
from .codes import zone_of
from .finding import find_districts, find_villages
from .loading import load_places
from .looking import PlaceView, districts_in, place, places_for, provinces, regencies_in
from .meaning import district_named

__all__ = [
    "PlaceView",
    "code_in_slug",
    "district_named",
    "districts_in",
    "find_districts",
    "find_villages",
    "load_places",
    "place",
    "places_for",
    "provinces",
    "regencies_in",
    "zone_of",
]
