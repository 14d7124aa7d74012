"""What happens to one sample order, step by step, each through the door of its room."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from marketplace import cart, orders, payments, shipping
from marketplace.catalog import Offer, offers_for, receive_stock
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import transaction
from marketplace.foundation.money import Money
from marketplace.orders import CheckoutDraft, Wish

from .buyers import NOTES, Buyer
from .founding import Founded
from .offices import BANK, own_goods_bought

HOME = "http://localhost"
ENOUGH, FEW, DELIVERED_LOT = 3, 6, (12, 24, 36)
DEAR = 200_000
LEAST_BY_CARD = 10_000


@dataclass
class Sale:
    """One sample order on its way. ``pay``: transfer, kartu or tunai. ``dice`` are its own, so that no other sale changes it."""

    number: int
    plan: str
    village: Founded
    buyer: Buyer
    fetched: bool
    pay: str = "transfer"
    order_id: int = 0
    dice: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.number)

    @property
    def payment(self) -> payments.PaymentView:
        return payments.payments_for([self.order_id])[self.order_id]


Step = Callable[[Sale], None]


def place(sale: Sale) -> None:
    """Put one to three kinds of what this village sells into a cart and order them."""
    key = f"keranjang-contoh-{sale.number}"
    goods = _fill_cart(sale, key)
    buyer, way = sale.buyer, "ambil" if sale.fetched else "kirim"
    grams = shipping.parcel_grams(shipping.ParcelLine(offer.grams, many) for offer, many in goods)
    quotes = shipping.quotes_for(sale.village.id, buyer.district_code, grams)
    total = sum(offer.price.rupiah * many for offer, many in goods)
    total += shipping.choose(quotes, way).quote.cost.rupiah
    if sale.pay == "kartu" and total < LEAST_BY_CARD:
        sale.pay = "transfer"
    draft = CheckoutDraft(
        name=buyer.name, phone=buyer.phone, address="" if sale.fetched else buyer.address, district_code=buyer.district_code,
        district_label=buyer.district_label, note=sale.dice.choice(NOTES) if sale.dice.random() < 0.3 else "",
        wishes={sale.village.id: Wish(way, sale.pay)}, seen_total=Money(total),
    )  # fmt: skip
    with transaction():
        token = orders.place_checkout(key, draft, key)
    sale.order_id = orders.orders_of_checkout(token)[0]


def _fill_cart(sale: Sale, key: str) -> list[tuple[Offer, int]]:
    """What is in stock and (when it is sent) has a weight; what runs out is brought by its maker."""
    fitting = [offer for offer in offers_for(sale.village.variants).values() if sale.fetched or offer.grams > 0]
    wanted = sale.dice.sample(fitting, k=min(len(fitting), sale.dice.choice((1, 2, 2, 3))))
    goods = [(offer, 1 if offer.price.rupiah >= DEAR else sale.dice.randint(1, ENOUGH)) for offer in wanted]
    with transaction():
        for offer, many in goods:
            if offer.available is not None and offer.available < FEW:
                _bring(sale, offer)
            cart.put(key, offer.variant_id, many)
    return goods


def _bring(sale: Sale, offer: Offer) -> None:
    """Its maker brings more; own goods are bought."""
    lot = sale.dice.choice(DELIVERED_LOT)
    if not offer.own_goods:
        receive_stock(SYSTEM, offer.variant_id, lot, "Titipan baru dari pembuatnya")
        return
    receive_stock(SYSTEM, offer.variant_id, lot, "Beli putus dari warga", offer.unit_cost)
    own_goods_bought(sale.village, f"{sale.number}-{offer.variant_id}", offer.unit_cost.times(lot))


def pay(sale: Sale) -> None:
    """However this buyer pays."""
    {"transfer": _by_transfer, "kartu": _by_card, "tunai": _in_cash}[sale.pay](sale)


def _by_transfer(sale: Sale) -> None:
    """The transfer arrives, the treasurer types it from the statement and matches it."""
    payment, village = sale.payment, sale.village
    with transaction():
        text = f"TRSF {sale.buyer.name.upper()} {payment.label.removeprefix('LB-')}"
        line = payments.type_statement_line(
            village.treasurer, village.id, village.account_id, payment.due, clock.now().date(), text,
            f"mutasi-contoh-{sale.number}",
        )  # fmt: skip
        payments.match_payment(village.treasurer, payment.id, line.id)


def _by_card(sale: Sale) -> None:
    payment = sale.payment
    payments.open_card_page(payment.id, HOME)
    if sale.village.gateway is not None:
        sale.village.gateway.take(payment.token)
    payments.refresh_payment(payment.id)


def _in_cash(sale: Sale) -> None:
    with transaction():
        payments.take_cash(sale.village.treasurer, sale.payment.id)


def accept(sale: Sale) -> None:
    with transaction():
        orders.accept_order(sale.village.director, orders.order_by_id(sale.order_id))


def pack(sale: Sale) -> None:
    with transaction():
        orders.pack_order(sale.village.director, orders.order_by_id(sale.order_id))


def ship(sale: Sale) -> None:
    """The courier asks a little less or more than the buyer paid."""
    with transaction():
        order = orders.order_by_id(sale.order_id)
        cost = Money(max(0, order.shipping_rupiah - 1_000 + 500 * (sale.number % 5)))
        orders.ship_order(sale.village.director, order, cost, f"CONTOH{sale.number:06d}", BANK)


def make_ready(sale: Sale) -> None:
    with transaction():
        orders.make_ready(sale.village.director, orders.order_by_id(sale.order_id))


def hand_over(sale: Sale) -> None:
    with transaction():
        order = orders.order_by_id(sale.order_id)
        orders.hand_over(sale.village.director, order, order.pickup_code)


def deliver(sale: Sale) -> None:
    with transaction():
        orders.deliver_order(sale.village.director, orders.order_by_id(sale.order_id))


def receive(sale: Sale) -> None:
    with transaction():
        orders.receive_order(orders.BUYER, orders.order_by_id(sale.order_id))


def time_out(sale: Sale) -> None:
    with transaction():
        orders.time_out(orders.order_by_id(sale.order_id))


def expire(sale: Sale) -> None:
    with transaction():
        orders.expire_order(sale.order_id)


def cancel(sale: Sale) -> None:
    """The buyer thinks again, in time."""
    with transaction():
        orders.cancel_by_buyer(orders.BUYER, orders.order_by_id(sale.order_id))


def ask_to_cancel(sale: Sale) -> None:
    cancel(sale)


def agree(sale: Sale) -> None:
    with transaction():
        orders.agree_to_cancel(sale.village.director, orders.order_by_id(sale.order_id))


def refuse(sale: Sale) -> None:
    with transaction():
        reason = "Barangnya sudah dibuat khusus untuk pesanan ini."
        orders.refuse_to_cancel(sale.village.director, orders.order_by_id(sale.order_id), reason)


def return_late(sale: Sale) -> None:
    """Money that came when the order was over is to go back."""
    with transaction():
        orders.return_late_money(sale.village.director, orders.order_by_id(sale.order_id))


def spoiled(sale: Sale) -> None:
    """After completion the buyer shows that a part arrived broken: a third of the goods is given back."""
    with transaction():
        order = orders.order_by_id(sale.order_id)
        part = Money(max(1, order.goods_rupiah // 3))
        payments.open_refund(order.id, order.bumdesa_id, part, reason="Sebagian barang rusak di jalan")


def refund(sale: Sale) -> None:
    """The money goes back the way it came."""
    (owed,) = payments.refunds_for([sale.order_id])[sale.order_id]
    if sale.pay == "kartu":
        payments.refresh_refund(owed.id)
        return
    with transaction():
        payments.pay_refund(sale.village.treasurer, owed.id, "transfer", f"CONTOH-R{sale.number}")


def dispute(sale: Sale) -> None:
    """The buyer's bank takes the money back for now."""
    _say_of_dispute(sale, "opened")


def win(sale: Sale) -> None:
    _say_of_dispute(sale, "won")


def lose(sale: Sale) -> None:
    _say_of_dispute(sale, "lost")


def _say_of_dispute(sale: Sale, state: str) -> None:
    payment = sale.payment
    if sale.pay == "kartu" and sale.village.gateway is not None:
        sale.village.gateway.dispute(payment.token, state)
        payments.refresh_disputes(payment.id)
