"""Cards: the page at the gateway, what its webhooks tell in any order and number, disputes, and money to the bank."""

from __future__ import annotations

import json
import urllib.error
from contextlib import suppress
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from marketplace import orders, payments
from marketplace.fake_stripe.webhooks import signature
from marketplace.foundation import clock
from marketplace.foundation.database import db
from marketplace.foundation.money import Money
from tests.gateway.fake import CARD, DECLINED
from tests.model.paying_out import PayingOut
from tests.model.shop import PICK, when
from tests.model.things import BANK, Order

GOING = ("placed", "paid", "accepted", "packed", "ready", "shipped", "delivered")


class PayingByCard(PayingOut):
    @when(lambda order: order.state in GOING)
    @rule(number=PICK, steps=st.integers(1, 7))
    def an_order_goes_its_way(self, number: int, steps: int) -> None:
        order = self.pick(number | 1, lambda order: order.state in GOING)
        if order is not None:
            self.go_on(order, steps)

    def go_on(self, order: Order, steps: int) -> None:
        """The next natural step, again and again."""
        for _ in range(steps):
            self.tick()
            if not self._next_step(order):
                return

    def _next_step(self, order: Order) -> bool:
        match order.state:
            case "placed" if not self.ref.hold_is_gone(order) and order.payment == "pending":
                return self._pay_or_accept(order)
            case "paid":
                self.staff_try(order, True, orders.accept_order)
                self.ref.accept(order)
            case "accepted" if not order.wish:
                self.staff_try(order, True, orders.pack_order)
                order.state = "packed"
            case "packed" if order.delivery == "ambil":
                self.staff_try(order, True, orders.make_ready)
                order.state = "ready"
            case "packed":
                self.staff_try(order, True, orders.ship_order, Money(12_000), "RESI", BANK)
                self.ref.ship(order, 12_000, BANK, self.now + timedelta(days=14))
            case "ready" | "shipped":
                self.give(order, True)
            case "delivered" if order.dispute != "opened":
                self.staff_try(order, True, orders.complete_order)
                self.ref.complete(order)
            case _:
                return False
        return True

    def _pay_or_accept(self, order: Order) -> bool:
        if order.method == "kartu":
            if not order.paid_there and not self._pay_at_the_gateway(order):
                return False
            self.browsers[0].post(f"/bayar/{order.pay_token}/pemeriksaan")
            db.session.rollback()
            self.learn()
        elif order.method == "transfer":
            self.match(order, self.type_slip(order.village, order.due_rupiah))
        elif order.at_handover:
            self.staff_try(order, True, orders.accept_order)
            self.ref.accept(order)
        else:
            self.count_cash(order)
        return order.state != "placed"

    def _pay_at_the_gateway(self, order: Order) -> bool:
        location = self.browsers[0].post(f"/bayar/{order.pay_token}/kartu").headers.get("Location", "")
        self.changed = True
        if "/c/pay/" not in location:
            return False
        order.session = location.rsplit("/", 1)[1]
        with suppress(urllib.error.HTTPError):
            self.fake.pay(order.session, CARD)
            self._note_paid_there(order)
        return order.paid_there

    def waiting(self, order: Order) -> bool:
        return order.method == "kartu" and order.payment == "pending" and not order.paid_there

    @when(lambda order: order.method == "kartu" and order.payment == "pending")
    @rule(number=PICK, card=st.sampled_from([CARD, CARD, CARD, DECLINED]), pays=st.sampled_from([True, True, False]))
    def open_the_page_at_the_gateway(self, number: int, card: str, pays: bool) -> None:
        """Opened, perhaps paid there; our shop hears of it later, or never by webhook."""
        self.tick()
        order = self.pick(number, self.waiting)
        if order is None or order.method != "kartu":
            return
        answer = self.browsers[0].post(f"/bayar/{order.pay_token}/kartu")
        assert answer.status_code in (303, 409, 503), answer.status
        self.changed = True
        location = answer.headers.get("Location", "")
        if "/c/pay/" not in location:
            return
        assert order.payment == "pending"
        order.session = location.rsplit("/", 1)[1]
        if not pays:
            return
        try:
            self.fake.pay(order.session, card)
        except urllib.error.HTTPError as refused:
            refused.close()
            return
        assert card == CARD
        self._note_paid_there(order)

    def _note_paid_there(self, order: Order) -> None:
        order.paid_there = True
        sessions = {thing["id"]: thing for thing in self.fake.things("checkout.session")}
        order.intent = sessions[order.session]["payment_intent"]
        assert sessions[order.session]["amount_total"] == order.total * 100

    @when(lambda order: order.method == "kartu")
    @rule(number=PICK)
    def press_periksa(self, number: int) -> None:
        self.tick()
        order = self.pick(number, lambda order: order.method == "kartu")
        if order is None:
            return
        answer = self.browsers[0].post(f"/bayar/{order.pay_token}/pemeriksaan")
        assert answer.status_code in (303, 409, 503), answer.status
        self.changed = True

    @when(lambda order: bool(order.session))
    @rule(order_of_events=st.randoms(use_true_random=False), most=st.integers(1, 6), worker=st.booleans())
    def webhooks_come(self, order_of_events: Any, most: int, worker: bool) -> None:
        """Some of all that ever happened there, mixed and repeated; each is stored once."""
        self.tick()
        told = self.fake.events()
        if not told:
            return
        for event in order_of_events.sample(told, min(most, len(told))):
            for _ in range(order_of_events.choice((1, 1, 2))):
                assert self.tell(event["body"], self._signed(event["body"])) == 200
        if worker:
            self.deliver_news()

    def _signed(self, body: str, secret: str = "", at: int | None = None) -> str:
        """Sent again now, by the clock of this life."""
        moment = int(clock.now().timestamp()) if at is None else at
        return signature(body.encode(), secret or self.fake.webhook_secret, moment)

    def tell(self, body: str, signed: str) -> int:
        headers = {"Stripe-Signature": signed, "Content-Type": "application/json"}
        address = f"/webhook/stripe/{self.stage.slugs[0]}"
        self.changed = True
        return self.stage.app.test_client().post(address, data=body, headers=headers).status_code

    @when(lambda order: bool(order.session))
    @rule(number=PICK, lie=st.sampled_from(["no", "old", "altered", "live", "account", "secret"]))
    def a_forged_event_comes(self, number: int, lie: str) -> None:
        self.tick()
        told = self.fake.events()
        if not told:
            return
        event = told[number % len(told)]
        body = event["body"]
        if lie == "live":
            body = json.dumps({**json.loads(body), "livemode": True})
        elif lie == "account":
            body = json.dumps({**json.loads(body), "account": "acct_lain"})
        elif lie == "altered":
            body = body.replace('"', " ", 1)
        made = self._signed(body, "whsec_lain" if lie == "secret" else "", 1 if lie == "old" else None)
        signed = {"no": "", "altered": self._signed(event["body"])}.get(lie, made)
        assert self.tell(body, signed) == 400

    @when(lambda order: bool(order.intent) and bool(order.received) and not order.refunds)
    @rule(number=PICK)
    def the_buyers_bank_disputes(self, number: int) -> None:
        """The gateway tells at once, so that nothing is given back beside it."""
        self.tick()
        order = self.pick(number, lambda order: bool(order.intent) and bool(order.received) and not order.refunds)
        if order is None or not order.intent or not order.received or order.refunds or order.dispute_ref:
            return
        order.dispute_ref = self.fake.control("dispute", intent=order.intent)["id"]
        self._hear_of_disputes(order)
        assert self.rows("SELECT state FROM card_dispute WHERE order_id = :id", id=order.id)

    @when(lambda order: order.dispute == "opened")
    @rule(number=PICK, outcome=st.sampled_from(["won", "lost"]))
    def a_dispute_is_decided(self, number: int, outcome: str) -> None:
        self.tick()
        order = self.pick(number, lambda order: order.dispute == "opened" and self.there(order, "opened"))
        if order is None or order.dispute != "opened" or self.there(order, "won") or self.there(order, "lost"):
            return
        self.fake.control("close-dispute", dispute=order.dispute_ref, outcome=outcome)
        if number % 2:
            self._hear_of_disputes(order)

    def _hear_of_disputes(self, order: Order) -> None:
        payment_id = self.payment_id(order)
        db.session.rollback()
        payments.refresh_disputes(payment_id)
        self.changed = True

    @when(lambda order: any(refund.way == "paid" for refund in order.refunds))
    @rule(number=PICK)
    def the_buyers_bank_sends_a_refund_back(self, number: int) -> None:
        self.tick()
        order = self.pick(number, lambda order: any(refund.way == "paid" for refund in order.refunds))
        refund = next((refund for refund in order.refunds if refund.way == "paid"), None) if order else None
        if refund is None:
            return
        self.fake.control("fail-refund", refund=refund.ref)
        if number % 2:
            db.session.rollback()
            payments.catch_up(self.village(0).id)
            self.deliver_news()

    @when(lambda order: order.paid_there)
    @rule()
    def the_gateway_pays_out(self) -> None:
        self.tick()
        if self.fake.things("balance_transaction"):
            self.fake.control("payout")
            db.session.rollback()
            payments.settle_payouts(self.village(0).id)
            self.changed = True
