"""A process of its own that does one thing with money and is killed on the way. Run by ``test_crash``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from marketplace import bookkeeping, orders
from marketplace.app import create_app
from marketplace.foundation.actor import Actor, Role
from marketplace.foundation.database import transaction
from marketplace.foundation.money import Money
from tests.conftest import make_config


def main(url: str, folder: str, fault: str, act: str, facts: dict[str, int]) -> None:
    app = create_app(make_config(url, Path(folder), fault_at=fault))
    teller = Actor(facts["person"], "Bendahara", frozenset({(facts["bumdesa"], Role.TREASURER)}), fresh=True)
    with app.app_context(), transaction():
        if act == "pay":
            bookkeeping.pay_in_cash(teller, facts["seller"], Money(facts["amount"]), "kunci-mati-1")
        else:
            orders.complete_order(teller, orders.order_by_id(facts["order"]))
    sys.stdout.write("done")


if __name__ == "__main__":
    main(*sys.argv[1:5], json.loads(sys.argv[5]))
