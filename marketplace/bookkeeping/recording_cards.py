"""What is booked when something happens to money by card at the gateway. Together-reactions, as in ``recording``."""

from __future__ import annotations

from marketplace.foundation.money import Money
from marketplace.orders import OrderCompleted, OrderLost, order_facts
from marketplace.payments import (
    CardMoneyArrived,
    CardMoneySetAside,
    CardReceiptReturned,
    DisputeLost,
    DisputeOpened,
    DisputeWon,
    UnknownCardMoney,
    card_payout,
)

from . import card_rules, rules
from .recording import book, held, record_completion


def record_doubtful_card_money(event: CardMoneySetAside) -> None:
    """J26: money by card that is not what was agreed."""
    lines = rules.unknown_money(Money(event.amount_rupiah), event.account_code)
    book(event.bumdesa_id, f"card-checkout:{event.checkout_id}:set-aside", "Uang kartu belum dikenali", lines)


def record_unknown_card_money(event: UnknownCardMoney) -> None:
    """J26: money by card for a page nobody here remembers."""
    lines = rules.unknown_money(Money(event.amount_rupiah), event.account_code)
    book(event.bumdesa_id, f"card-receipt:{event.receipt_id}:set-aside", "Uang kartu belum dikenali", lines)


def record_card_money_returned(event: CardReceiptReturned) -> None:
    """Doubtful money by card went back to who sent it, or came again."""
    lines = card_rules.card_money_returned(Money(event.amount_rupiah), event.account_code)
    word = "returned" if event.amount_rupiah > 0 else "bounced"
    key = f"card-receipt:{event.receipt_id}:{word}-{event.version}"
    book(event.bumdesa_id, key, "Uang kartu yang belum dikenali dikembalikan", lines)


def record_order_lost(event: OrderLost) -> None:
    """J27, lost: goods that never left undo the loss; for goods that are gone the shares are earned all the same."""
    facts = order_facts(event.order_id)
    if event.goods_kept:
        kept = (held(facts, rules.HELD_FOR_GOODS), held(facts, rules.HELD_FOR_SHIPPING))
        lines = card_rules.goods_kept(event.order_id, *kept)
        book(event.bumdesa_id, f"order:{event.order_id}:lost", f"Barang {facts.number} tidak jadi keluar", lines)
    elif event.earned:
        record_completion(OrderCompleted(event.order_id, event.bumdesa_id))


def record_card_payout(event: CardMoneyArrived) -> None:
    """J2: the gateway's money is in the bank, less its true fee."""
    payout = card_payout(event.payout_id)
    lines = card_rules.card_money_arrived(payout.ours, payout.others, payout.fee, payout.bank_code)
    book(event.bumdesa_id, f"card-payout:{event.payout_id}:arrived", "Dana kartu cair ke bank", lines)


def record_dispute_opened(event: DisputeOpened) -> None:
    """J27, withdrawn."""
    number = order_facts(event.order_id).number
    lines = card_rules.dispute_opened(Money(event.amount_rupiah))
    book(event.bumdesa_id, f"dispute:{event.dispute_id}:opened", f"Sengketa kartu {number}", lines)


def record_dispute_won(event: DisputeWon) -> None:
    """J27, won."""
    number = order_facts(event.order_id).number
    lines = card_rules.dispute_won(Money(event.amount_rupiah))
    book(event.bumdesa_id, f"dispute:{event.dispute_id}:won", f"Sengketa kartu {number} dimenangkan", lines)


def record_dispute_lost(event: DisputeLost) -> None:
    """J27, lost."""
    number = order_facts(event.order_id).number
    lines = card_rules.dispute_lost(Money(event.amount_rupiah))
    book(event.bumdesa_id, f"dispute:{event.dispute_id}:lost", f"Sengketa kartu {number} kalah", lines)
