"""Very many orders to measure with: rows in bulk, history, stock and money as the doors would have left them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import select, update

from marketplace.bumdesa import current_terms
from marketplace.foundation import identifiers
from marketplace.foundation.database import db, transaction
from marketplace.foundation.money import Money
from marketplace.foundation.numbering import reserve_ids
from marketplace.ledger import Draft, post_many

from .buyers import buyers
from .founding import Founded
from .large_goods import Goods, change, rows_of, write
from .large_money import write_money
from .large_sales import ACTIONS, CODES, COURIER_COST, SHIPPING, STATES, WAY, Pile, Sold


def sell(village: Founded, goods: list[Goods], count: int, dice: random.Random, now: datetime) -> None:
    """``count`` orders of a village in one transaction: either all of it is there, or nothing."""
    with transaction():
        terms = current_terms(village.id)
        pile = Pile(village, terms.id, terms.commission_bp)
        for one in _orders(goods, count, dice, now):
            _write_order(pile, one)
            write_money(pile, one)
        _number(pile)
        for table, rows in pile.rows.items():
            write(table, rows)
        _move_stock(pile)
        post_many(village.book_id, [draft for _, draft in sorted(pile.booked, key=lambda pair: pair[0])])


def _orders(goods: list[Goods], count: int, dice: random.Random, now: datetime) -> Iterator[Sold]:
    everybody, names = buyers(), list(STATES)
    weights = [STATES[name][0] for name in names]
    for number, id in enumerate(reserve_ids("shop_order", count)):
        state = dice.choices(names, weights)[0]
        _, latest, earliest = STATES[state]
        at = now - timedelta(days=dice.uniform(latest, earliest), hours=dice.uniform(1, 10))
        chosen = dice.sample(goods, k=min(len(goods), dice.choice((1, 1, 2, 3))))
        lines = tuple((one, dice.randint(1, 3)) for one in chosen)
        yield Sold(id, identifiers.order_number(), state, at, dice.choice(everybody), lines, number % CODES + 1)


def _write_order(pile: Pile, one: Sold) -> None:
    buyer, whose = one.buyer, pile.village.id
    pile.add(
        "checkout", id=one.id, token=identifiers.token(), buyer_name=buyer.name, buyer_phone=buyer.phone, address=buyer.address,
        district_code=buyer.district_code, district_label=buyer.district_label, note="", placed_at=one.at,
    )  # fmt: skip
    due = {"placed": one.at + timedelta(hours=48), "shipped": one.when(4) + timedelta(days=14)}
    due["delivered"] = one.when(5) + timedelta(days=14)
    pile.add(
        "shop_order", id=one.id, number=one.number, token=identifiers.token(), checkout_id=one.id, bumdesa_id=whose,
        channel="web", state=one.state, version=1 + one.reached + (one.state == "expired"), pay_on="prepaid",
        pay_method="transfer", delivery="kirim", courier="Kurir paket reguler", own_courier=False, days="2–4 hari",
        grams=sum(thing.grams * many for thing, many in one.goods), goods_rupiah=one.amount, shipping_rupiah=SHIPPING,
        total_rupiah=one.total, terms_id=pile.terms_id, commission_bp=pile.commission_bp, pickup_code="",
        waybill=f"CONTOH{one.id:08d}" if one.reached >= 4 else "", courier_cost_rupiah=COURIER_COST if one.reached >= 4 else 0,
        placed_at=one.at, due_at=due.get(one.state), cancel_asked_at=None,
    )  # fmt: skip
    for thing, many in one.goods:
        amount = Money(thing.price * many)
        pile.add(
            "order_line", order_id=one.id, bumdesa_id=whose, seller_id=thing.seller_id, listing_id=thing.listing_id,
            variant_id=thing.variant_id, name=thing.name, unit=thing.unit, quantity=many, price_rupiah=thing.price,
            amount_rupiah=amount.rupiah, commission_rupiah=amount.share(pile.commission_bp).rupiah, own_goods=False,
            cost_rupiah=0, counted=True,
        )  # fmt: skip
    _remember_steps(pile, one)
    _hold(pile, one)


def _remember_steps(pile: Pile, one: Sold) -> None:
    before = ""
    for step in range(one.reached + 1):
        pile.rows["state_change"].append(change("order", one.id, ACTIONS[step], before, WAY[step], one.when(step)))
        before = WAY[step]
    if one.state == "expired":
        pile.rows["state_change"].append(
            change("order", one.id, "expire", "placed", "expired", one.at + timedelta(days=2))
        )


def _hold(pile: Pile, one: Sold) -> None:
    state = {"placed": "active", "expired": "released"}.get(one.state, "consumed")
    ended = None if state == "active" else one.when(1)
    for thing, many in one.goods:
        pile.add(
            "stock_hold", bumdesa_id=pile.village.id, order_id=one.id, variant_id=thing.variant_id, quantity=many, state=state,
            until=one.at + timedelta(hours=48), made_at=one.at, ended_at=ended,
        )  # fmt: skip
        if state == "active":
            pile.held[thing.variant_id] += many
        if state == "consumed":
            pile.sold[thing.variant_id] += many
            pile.add(
                "stock_move", bumdesa_id=pile.village.id, variant_id=thing.variant_id, kind="sale", quantity=-many,
                order_id=one.id, unit_cost_rupiah=None, note="", actor_id=None, actor_name="Sistem", at=one.when(1),
            )  # fmt: skip


def _number(pile: Pile) -> None:
    """Checkouts, payments and lines of statements have ids of their own; until here they carried that of their order."""
    fresh = {}
    for table in ("checkout", "payment", "statement_line"):
        rows = pile.rows[table]
        fresh[table] = {row["id"]: id for row, id in zip(rows, reserve_ids(table, len(rows)), strict=True)}
        for row in rows:
            row["id"] = fresh[table][row["id"]]
    for row in pile.rows["shop_order"]:
        row["checkout_id"] = fresh["checkout"][row["checkout_id"]]
    for row in pile.rows["payment_match"]:
        row["payment_id"] = fresh["payment"][row["payment_id"]]
        row["statement_line_id"] = fresh["statement_line"][row["statement_line_id"]]
    for number, (at, draft) in enumerate(pile.booked):
        thing, id, effect = draft.source_key.split(":")
        if thing == "payment":
            key = f"payment:{fresh['payment'][int(id)]}:{effect}"
            pile.booked[number] = at, Draft(key, draft.effective_on, draft.description, draft.lines)


def _move_stock(pile: Pile) -> None:
    level = rows_of("stock_level")
    touched = sorted(pile.sold.keys() | pile.held.keys())
    there = select(level.c.variant_id).where(level.c.variant_id.in_(touched)).order_by(level.c.variant_id)
    db.session.execute(there.with_for_update())
    for variant_id in touched:
        less = {"on_hand": level.c.on_hand - pile.sold[variant_id], "held": level.c.held + pile.held[variant_id]}
        db.session.execute(update(level).where(level.c.variant_id == variant_id).values(less))
