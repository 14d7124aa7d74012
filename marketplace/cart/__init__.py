"""The cart: goods of many villages in one place, grouped as they will be ordered.

Promises: adding sets the quantity; prices and stock shown are those of now; nothing is reserved. No events.
Errors: NotFound (not on sale), Conflict (too few, too many).
"""

from .basket import empty, forget_old, kinds_in, new_key, put, send_to
from .pricing import Group, PricedLine, price
from .showing import CartView, show_cart

__all__ = [
    "CartView",
    "Group",
    "PricedLine",
    "empty",
    "forget_old",
    "kinds_in",
    "new_key",
    "price",
    "put",
    "send_to",
    "show_cart",
]
