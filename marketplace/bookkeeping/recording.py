"""What is booked when something happens. Together-reactions: the entry is in the same commit as the fact.

Source keys name effects: ``payment:<id>:received``, ``order:<id>:completed``. Booking the same effect twice has no
effect; a fact of a closed month is booked in the first open one.
"""

from __future__ import annotations

from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.faults import fault_point
from marketplace.foundation.money import Money, total
from marketplace.ledger import Draft, Overdrawn, balance, book_of, business_day, entry_for, lock_book, post
from marketplace.orders import OrderCompleted, OrderFacts, OrderShipped, order_facts
from marketplace.payments import (
    UNKNOWN_MONEY,
    MoneySetAside,
    PaymentReceived,
    PaymentReceivedLate,
    RefundBounced,
    RefundMadeElsewhere,
    RefundOpened,
    RefundPaid,
    RefundView,
    lost_money,
    payment_view,
    refund_view,
    refunds_for,
)

from . import rules
from .parts import part_of
from .rules import Lines, Share

GOES_ON = ("paid", "accepted", "packed", "shipped", "ready", "delivered")


def record_payment(event: PaymentReceived) -> None:
    """J1 (card), J23 (transfer), J25 (cash): the buyer's money is held."""
    facts = order_facts(event.order_id)
    lines = rules.payment_received(
        event.order_id, facts.goods, facts.shipping, event.account_code, Money(event.code_rupiah)
    )
    how = {"transfer": "transfer", "stripe": "kartu"}.get(event.method, "tunai")
    book(event.bumdesa_id, f"payment:{event.payment_id}:received", f"Pembayaran {facts.number} ({how})", lines)
    fault_point("payment.posted")


def record_late_payment(event: PaymentReceivedLate) -> None:
    """J26: nobody's money yet. If it lay with the unknown money before, nothing moves."""
    if event.account_code == UNKNOWN_MONEY:
        return
    lines = rules.unknown_money(Money(event.total_rupiah - event.code_rupiah), event.account_code)
    number = order_facts(event.order_id).number
    book(event.bumdesa_id, f"payment:{event.payment_id}:late", f"Uang datang setelah {number} berakhir", lines)


def record_unknown_money(event: MoneySetAside) -> None:
    """J26: money in the bank that nobody can explain."""
    lines = rules.unknown_money(Money(event.amount_rupiah), event.account_code)
    book(event.bumdesa_id, f"statement-line:{event.line_id}:set-aside", "Uang masuk belum dikenali", lines)


def record_shipping_cost(event: OrderShipped) -> None:
    """J3, J3b: the courier was paid. Own courier: nothing yet, it is income at completion. Raises Invalid (field ``dibayar_dari``)
    when the till does not hold it."""
    facts = order_facts(event.order_id)
    if facts.own_courier:
        return
    cost = Money(event.courier_cost_rupiah)
    lines = rules.courier_paid(event.order_id, held(facts, rules.HELD_FOR_SHIPPING), cost, event.account_code)
    try:
        book(event.bumdesa_id, f"order:{event.order_id}:courier", f"Ongkos kirim {facts.number}", lines)
    except Overdrawn as error:
        if error.code != rules.CASH:
            raise
        advice = "Pilih rekening bank, atau ambil tunai dari bank dulu."
        raise Invalid({"dibayar_dari": f"Uang tunai di kas tinggal {Money(error.available)}. {advice}"}) from error


def record_completion(event: OrderCompleted) -> None:
    """J4, J11b: shares and commission are earned; what sellers owed is kept back; own courier's shipping is income."""
    facts = order_facts(event.order_id)
    shares, key = shares_of(facts), f"order:{event.order_id}"
    book(
        event.bumdesa_id,
        f"{key}:completed",
        f"Pesanan {facts.number} selesai",
        rules.order_completed(facts.order_id, shares),
    )
    fault_point("complete.posted")
    book(event.bumdesa_id, f"{key}:cost", f"Harga pokok {facts.number}", rules.goods_left_stock(shares))
    shipping = rules.shipping_earned(facts.order_id, held(facts, rules.HELD_FOR_SHIPPING), facts.own_courier)
    book(event.bumdesa_id, f"{key}:shipping", f"Ongkos antar {facts.number}", shipping)
    _deduct_debts(facts, shares)


def record_refund_opened(event: RefundOpened) -> None:
    """J6 before completion, J7/J8/J11c after, and late money from where it was kept."""
    refund, facts = refund_view(event.refund_id), order_facts(event.order_id)
    payment = payment_view(refund.payment_id)
    lost = min(lost_money(payment.id), payment.received - payment.refunded)
    if refund.late:
        _book_refund(facts, refund, rules.late_refund_opened(refund.id, refund.amount, lost))
    elif facts.state == "completed":
        _record_return(facts, refund)
    else:
        kept = (held(facts, rules.HELD_FOR_GOODS), held(facts, rules.HELD_FOR_SHIPPING))
        undone = (payment.code, payment.refunded - refund.amount, lost)
        _book_refund(facts, refund, rules.refund_opened(facts.order_id, refund.id, refund.amount, *kept, *undone))


def record_refund_elsewhere(event: RefundMadeElsewhere) -> None:
    """The same for what went back without asking us; nothing of it can be refused. A part of an order that goes on is a gift;
    after completion what exceeds the goods is shipping, and that was spent."""
    refund, facts = refund_view(event.refund_id), order_facts(event.order_id)
    if refund.late or facts.state not in (*GOES_ON, "completed", "disputed"):
        record_refund_opened(RefundOpened(refund.id, event.order_id, event.bumdesa_id, event.amount_rupiah))
    elif held(facts, rules.HELD_FOR_GOODS):
        _book_refund(facts, refund, rules.discount_given(refund.id, refund.amount))
    else:
        _record_return(facts, refund, whatever_it_is=True)


def _record_return(facts: OrderFacts, refund: RefundView, whatever_it_is: bool = False) -> None:
    """``whatever_it_is``: it went back already, so what exceeds the goods is booked as our loss instead of refused."""
    lock_book(book_id_of(facts.bumdesa_id))  # what each seller has is read before it is taken
    earlier = [one.amount for one in refunds_for([facts.order_id])[facts.order_id] if one.id < refund.id]
    left = max(facts.goods - total(earlier), Money.zero())
    beyond = max(refund.amount - left, Money.zero()) if whatever_it_is else Money.zero()
    code = _code_undone(refund, left)
    shares = part_of(shares_of(facts), refund.amount + code - beyond, earlier)
    sellers = {share.seller_id: seller_money(facts.bumdesa_id, share.seller_id) for share in shares}
    _book_refund(facts, refund, rules.returned_after_completion(refund.id, shares, sellers, beyond, code))
    lines = rules.goods_back_in_stock(shares)
    book(facts.bumdesa_id, f"refund:{refund.id}:stock", f"Barang kembali {facts.number}", lines)


def _code_undone(refund: RefundView, left: Money) -> Money:
    """What is left of the goods beyond the money that came: when all of that goes back, the goods went back whole."""
    payment = payment_view(refund.payment_id)
    whole = payment.refunded == payment.received
    return min(payment.code, max(left - refund.amount, Money.zero())) if whole else Money.zero()


def _book_refund(facts: OrderFacts, refund: RefundView, lines: Lines) -> None:
    book(facts.bumdesa_id, f"refund:{refund.id}:opened", f"Pengembalian dana {facts.number}", lines)
    fault_point("refund.posted")


def record_refund_paid(event: RefundPaid) -> None:
    """J6, second part. Raises Conflict when the till does not hold it."""
    number = order_facts(event.order_id).number
    lines = rules.refund_paid(event.refund_id, Money(event.amount_rupiah), event.account_code)
    key = rules.again(f"refund:{event.refund_id}:paid", _bounces(event.refund_id))
    try:
        book(event.bumdesa_id, key, f"Dana {number} dikembalikan", lines)
        fault_point("refund.paid_posted")
    except Overdrawn as error:
        if error.code != rules.CASH:
            raise
        advice = "Pindahkan uang dari bank ke kas dulu, atau kembalikan lewat transfer."
        raise Conflict(f"Uang tunai di kas tinggal {Money(error.available)}. {advice}") from error


def record_refund_bounced(event: RefundBounced) -> None:
    """The buyer's bank sent a refund by card back: the second part of J6 the other way."""
    number = order_facts(event.order_id).number
    lines = rules.refund_bounced(event.refund_id, Money(event.amount_rupiah), event.account_code)
    key = rules.again(f"refund:{event.refund_id}:bounced", _bounces(event.refund_id))
    book(event.bumdesa_id, key, f"Dana {number} kembali dari bank pembeli", lines)


def _bounces(refund_id: int) -> int:
    """How often a refund was booked as sent back."""
    times = 0
    while entry_for(rules.again(f"refund:{refund_id}:bounced", times)) is not None:
        times += 1
    return times


def book(bumdesa_id: int, source_key: str, description: str, lines: Lines) -> None:
    """Post one effect in the book of a Bumdesa, today there. No lines: nothing happened to the money."""
    if lines:
        book_id = book_id_of(bumdesa_id)
        post(book_id, Draft(source_key, business_day(book_id), description, lines))


def book_id_of(bumdesa_id: int) -> int:
    """The book of a Bumdesa. Raises NotFound."""
    return book_of(f"bumdesa:{bumdesa_id}")


def shares_of(facts: OrderFacts) -> list[Share]:
    """The lines of an order as the rules want them."""
    return [Share(line.seller_id, line.amount, line.commission, line.own_goods, line.cost) for line in facts.lines]


def seller_money(bumdesa_id: int, seller_id: int) -> Money:
    """What the seller can ask for now."""
    return Money(-balance(book_id_of(bumdesa_id), rules.OWED_TO_SELLER, rules.seller_key(seller_id)))


def held(facts: OrderFacts, code: str) -> Money:
    """What is held for an order on one of the two accounts."""
    return Money(-balance(book_id_of(facts.bumdesa_id), code, rules.order_key(facts.order_id)))


def _deduct_debts(facts: OrderFacts, shares: list[Share]) -> None:
    book_id = book_id_of(facts.bumdesa_id)
    for seller_id in sorted({share.seller_id for share in shares if share.of_seller}):
        owes = Money(balance(book_id, rules.SELLER_DEBT, rules.seller_key(seller_id)))
        if amount := min(owes, seller_money(facts.bumdesa_id, seller_id)):
            lines = rules.debt_deducted(seller_id, amount)
            book(
                facts.bumdesa_id,
                f"order:{facts.order_id}:debt-{seller_id}",
                f"Potongan utang dari {facts.number}",
                lines,
            )
