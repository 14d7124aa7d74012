"""The press on "Pesan": one submission becomes one order per Bumdesa, once, with stock held and costs frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, case, func, select

from marketplace import cart, catalog, payments
from marketplace.bumdesa import Terms, terms_for
from marketplace.cart import PricedLine
from marketplace.foundation import clock
from marketplace.foundation.actor import Actor
from marketplace.foundation.asking import add_row, add_rows, ask
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.faults import fault_point
from marketplace.foundation.idempotency import once
from marketplace.foundation.identifiers import order_number, pickup_code, token
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .events import OrderPlaced
from .lifecycle import ORDER
from .order import MOST_RUPIAH, Checkout, Order, OrderLine
from .quoting import CARD, CASH, TRANSFER, QuotedGroup, Wish, grams_of, grand_total, quote

MOST_UNPAID = 5
SHORTEST_ADDRESS = 8
HEAVIEST_GRAMS = 1_000_000_000  # a thousand tons: a slip of the finger, not a parcel
METHODS = {TRANSFER: payments.TRANSFER, CASH: payments.COUNTER, CARD: payments.STRIPE}
PAY_HOURS = {TRANSFER: 24, CASH: 48, CARD: 23}  # the gateway keeps a page for a day at most
MATCH_HOURS = {TRANSFER: 24, CASH: 0, CARD: 1}  # a transfer sent in time may be seen by staff the next morning
BUYER = Actor(None, "Pembeli")


class PriceChanged(Conflict):
    """What the buyer saw is not what is offered now: another total, or ways to receive or pay that are gone (sentences by field).
    Pressing again accepts what is shown then."""

    def __init__(self, seen: Money, now: Money, ways: Mapping[str, str]) -> None:
        what = (
            f"Jumlah bayar berganti dari {seen} menjadi {now}." if now != seen else "Cara terima atau bayar berganti."
        )
        super().__init__(f"{what} Periksa lagi, lalu tekan Pesan bila setuju.")
        self.seen, self.now = seen, now
        self.errors.update(ways)


@dataclass(frozen=True, slots=True)
class CheckoutDraft:
    """What the buyer submitted; ``seen_total`` is the sum that stood on the button."""

    name: str
    phone: str
    address: str
    district_code: str
    district_label: str
    note: str
    wishes: Mapping[int, Wish]
    seen_total: Money


def place_checkout(cart_key: str, draft: CheckoutDraft, key: str) -> str:
    """Place everything in the cart; returns the token of the checkout. The same key again: the same checkout.

    Raises Invalid, PriceChanged, catalog.SoldOut and Conflict; then nothing was placed.
    """
    request = {name: value for name, value in _plain(draft).items() if name != "seen_total"}
    return str(once("checkout", key, request, lambda: {"token": _place(cart_key, draft)})["token"])


def _plain(draft: CheckoutDraft) -> dict[str, object]:
    facts = {name: getattr(draft, name) for name in ("name", "phone", "address", "district_code", "note")}
    return {**facts, "wishes": {str(id): asdict(wish) for id, wish in draft.wishes.items()}}


def _place(cart_key: str, draft: CheckoutDraft) -> str:
    fault_point("place.after_idem")
    variant_ids = cart.kinds_in(cart_key)
    catalog.free_due_holds(variant_ids)  # also takes the locks of all variants, in id order
    shown = cart.show_cart(cart_key)  # read after the locks
    if not shown.groups or shown.id is None:
        raise Invalid({"keranjang": "Keranjang Anda kosong. Pilih barang dulu."})
    quoted = quote(shown.groups, draft.district_code, draft.wishes)
    _refuse_unfit(quoted, draft)
    checkout_token, now = token(), clock.now()
    checkout_id = _write_checkout(draft, checkout_token, now)
    terms = terms_for([group.bumdesa.id for group in quoted])
    for group in quoted:
        _write_order(checkout_id, group, terms[group.bumdesa.id], now)
    cart.empty(shown.id, variant_ids)
    fault_point("place.before_commit")
    return checkout_token


def _refuse_unfit(quoted: tuple[QuotedGroup, ...], draft: CheckoutDraft) -> None:
    for group in quoted:
        for line in group.group.lines:
            if line.problem:
                raise Conflict(f"{line.offer.name}: {line.problem}")
        if not group.pay:
            raise Conflict(f"{group.bumdesa.name} belum punya cara bayar. Hubungi BUMDesa ini dulu.")
        if grams_of(group.group) > HEAVIEST_GRAMS or group.total.rupiah > MOST_RUPIAH:
            raise Conflict(f"Pesanan ke {group.bumdesa.name} ini terlalu besar untuk sekali pesan. Kurangi jumlahnya.")
    if len(draft.address) < SHORTEST_ADDRESS and any(group.chosen.method == "kirim" for group in quoted):
        raise Invalid({"alamat": "Alamat belum diisi. Tulis jalan, nomor, RT/RW."})
    _refuse_too_many(draft.phone, len(quoted))
    now = grand_total(quoted)
    ways = {f"cara_kirim-{group.bumdesa.id}": group.problem for group in quoted if group.problem}
    ways |= {f"cara_bayar-{group.bumdesa.id}": group.pay_problem for group in quoted if group.pay_problem}
    if ways or now != draft.seen_total:
        raise PriceChanged(draft.seen_total, now, ways)


_UNPAID = (  # the state is counted, not asked for: SQLite would otherwise look through the unpaid orders of everybody
    select(func.count(case((Order.state == "placed", 1))))
    .select_from(Order)
    .join(Checkout, Checkout.id == Order.checkout_id)
    .where(Checkout.buyer_phone == bindparam("phone"))
)


def _refuse_too_many(phone: str, more: int) -> None:
    ((count,),) = ask(_UNPAID, phone=phone)
    if count + more > MOST_UNPAID and count > 0:
        raise Conflict(f"Masih ada {count} pesanan yang belum dibayar dengan nomor ini. Bayar atau batalkan dulu.")


def _write_checkout(draft: CheckoutDraft, checkout_token: str, now: datetime) -> int:
    row = {
        "token": checkout_token, "buyer_name": draft.name, "buyer_phone": draft.phone, "address": draft.address,
        "district_code": draft.district_code, "district_label": draft.district_label, "note": draft.note, "placed_at": now,
    }  # fmt: skip
    return add_row(Checkout, row)


def _write_order(checkout_id: int, quoted: QuotedGroup, terms: Terms, now: datetime) -> None:
    until = now + timedelta(hours=PAY_HOURS[quoted.pay])
    held_until = until + timedelta(hours=MATCH_HOURS[quoted.pay])
    order = _order_of(checkout_id, quoted, terms, now, held_until)
    order_id, bumdesa_id = add_row(Order, order), quoted.bumdesa.id
    lines = [_line_of(order_id, bumdesa_id, line, terms) for line in quoted.group.lines]
    add_rows(OrderLine, lines)
    fault_point("place.after_order")
    catalog.hold_stock(
        order_id, {line["variant_id"]: line["quantity"] for line in lines if line["counted"]}, held_until
    )
    payments.open_payment(
        order_id, bumdesa_id, quoted.total, METHODS[quoted.pay], until,
        quoted.account if quoted.pay == TRANSFER else None, label=order["number"],
        seller_ids=tuple(sorted({line["seller_id"] for line in lines})), at_handover=quoted.pay_on == "handover",
    )  # fmt: skip
    ORDER.begin_new(order_id, "placed", BUYER)
    record(OrderPlaced(order_id, bumdesa_id))


def _order_of(
    checkout_id: int, quoted: QuotedGroup, terms: Terms, now: datetime, held_until: datetime
) -> dict[str, Any]:
    chosen = quoted.chosen
    return {
        "number": order_number(), "token": token(), "checkout_id": checkout_id, "bumdesa_id": quoted.bumdesa.id, "channel": "web",
        "state": "placed", "version": 1, "pay_on": quoted.pay_on, "pay_method": METHODS[quoted.pay],
        "delivery": chosen.method, "courier": f"{chosen.courier} {chosen.service}".strip(), "own_courier": chosen.own_courier, "days": chosen.days,
        "grams": grams_of(quoted.group), "goods_rupiah": quoted.group.goods.rupiah, "shipping_rupiah": quoted.shipping.rupiah,
        "total_rupiah": quoted.total.rupiah, "terms_id": terms.id, "commission_bp": terms.commission_bp,
        "pickup_code": pickup_code() if chosen.method == "ambil" else "", "waybill": "", "courier_cost_rupiah": 0,
        "placed_at": now, "due_at": held_until,
    }  # fmt: skip


def _line_of(order_id: int, bumdesa_id: int, line: PricedLine, terms: Terms) -> dict[str, Any]:
    """Commission per line, half up, the remainder to the seller; own goods carry cost instead of commission."""
    offer = line.offer
    commission = Money.zero() if offer.own_goods else line.amount.share(terms.commission_bp)
    cost = offer.unit_cost.times(line.quantity) if offer.own_goods else Money.zero()
    return {
        "order_id": order_id, "bumdesa_id": bumdesa_id, "seller_id": offer.seller_id, "listing_id": offer.listing_id,
        "variant_id": offer.variant_id, "name": offer.name, "unit": offer.unit, "quantity": line.quantity,
        "price_rupiah": offer.price.rupiah, "amount_rupiah": line.amount.rupiah, "commission_rupiah": commission.rupiah,
        "own_goods": offer.own_goods, "cost_rupiah": cost.rupiah, "counted": offer.stock_mode == "counted",
    }  # fmt: skip
