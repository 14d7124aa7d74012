"""What buyers do over HTTP: look, fill the cart, order, change their mind."""

from __future__ import annotations

import re
from abc import abstractmethod
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule
from werkzeug.test import TestResponse

from marketplace.foundation.database import db
from tests.model.shop import PICK, Shop, when
from tests.model.things import HOURS, Goods, Line, Order, half_up

PLACES = {"near": "33.17.09", "far": "33.74.01"}
WHO = st.integers(0, 1)
PAYS = st.sampled_from(["transfer", "transfer", "tunai", "kartu", "kartu"])
WHERE = st.sampled_from(["ambil", "ambil", "near", "far"])


class Buying(Shop):
    @initialize(begun=st.lists(st.tuples(PAYS, WHERE, PICK, st.integers(0, 7)), min_size=1, max_size=3))
    def there_are_orders(self, begun: list[tuple[str, str, int, int]]) -> None:
        """A life begins with some orders that went some steps of their way."""
        for pays, where, number, steps in begun:
            before = set(self.ref.orders)
            self.fill_the_cart(0, number, 1 + number % 2)
            self.place_an_order(0, pays, where)
            for id in set(self.ref.orders) - before:
                self.go_on(self.ref.orders[id], steps)

    @abstractmethod
    def go_on(self, order: Order, steps: int) -> None:
        """So many steps further on its way, each by whoever does it."""

    @rule(where=st.sampled_from(["/", "/cari?q=keripik", "/keranjang", "/pesan", "/pesanan"]), who=WHO, number=PICK)
    def look_around(self, where: str, who: int, number: int) -> None:
        self.tick(31)
        order = self.pick(number)
        pages = [
            where,
            *([f"/p/{order.token}", f"/bayar/{order.pay_token}", f"/p/{order.token}/pembatalan"] if order else []),
        ]
        answer = self.browsers[who].get(pages[number % len(pages)])
        assert answer.status_code in (200, 303, 302), answer.status

    def may_put(self, goods: Goods, quantity: int) -> bool:
        due = sum(
            line.quantity
            for order in self.ref.orders.values() for line in order.lines
            if line.goods is goods and line.held == "active" and order.held_until <= self.now
        )  # fmt: skip
        return goods.on_sale and quantity <= (self.ref.can_be_sold(goods) + due if goods.counted else 20)

    @rule(who=WHO, number=PICK, quantity=st.integers(0, 4))
    def fill_the_cart(self, who: int, number: int, quantity: int) -> None:
        self.tick()
        goods = list(self.ref.goods.values())[number % len(self.ref.goods)]
        answer = self.browsers[who].post("/keranjang", data={"varian": goods.variant, "jumlah": quantity})
        if quantity == 0:
            self.baskets[who].pop(goods.variant, None)
            assert answer.status_code == 303
        elif self.may_put(goods, quantity):
            assert answer.status_code == 303, answer.status
            self.baskets[who][goods.variant] = quantity
        else:
            assert answer.status_code == (409 if goods.on_sale else 404), answer.status
        self.changed = True

    @rule(who=WHO, pays=PAYS, where=WHERE)
    def place_an_order(self, who: int, pays: str, where: str) -> None:
        self.tick()
        if not self.baskets[who]:
            self._fill(who)
        page, fields = self._checkout_page(who, pays, where)
        if page is None:
            return
        self._place(who, fields, pays, where)

    @rule(who=WHO, number=PICK, by=st.integers(-3_000, 3_000), where=st.sampled_from(["ambil", "near"]))
    def place_while_the_price_changes(self, who: int, number: int, by: int, where: str) -> None:
        """The buyer saw another total: refused with both; pressing again accepts."""
        self.tick()
        if not self.baskets[who]:
            self._fill(who)
        page, fields = self._checkout_page(who, "transfer", where)
        if page is None:
            return
        chosen = [self.ref.goods[variant] for variant in sorted(self.baskets[who])]
        goods = chosen[number % len(chosen)]
        before = goods.price
        self.change_the_price(goods, max(500, before + by))
        if goods.price != before:
            refused = self.browsers[who].post("/pesan", data=fields)
            seen, now = int(fields["total_dilihat"]), self._total_on(refused)
            assert (refused.status_code, now != seen) == (409, True), (refused.status, seen, now)
            fields["total_dilihat"] = str(now)
        self._place(who, fields, "transfer", where)

    @abstractmethod
    def change_the_price(self, goods: Goods, price: int) -> None:
        """The seller asks another price from now on."""

    def _fill(self, who: int) -> None:
        for goods in self.ref.goods.values():
            if self.may_put(goods, 1):
                answer = self.browsers[who].post("/keranjang", data={"varian": goods.variant, "jumlah": 1})
                assert answer.status_code == 303
                self.baskets[who] = {goods.variant: 1}
                self.changed = True
                return

    def _checkout_page(self, who: int, pays: str, where: str) -> tuple[Any, dict[str, str]]:
        """The page with its total, and what will be sent; None when the cart is empty."""
        fields = {"nama": "Rina", "wa": f"0812{self.now.strftime('%d%H%M%S')}", "alamat": "Jalan Mawar 5, RT 001"}
        for village in {self.ref.goods[variant].village for variant in self.baskets[who]}:
            id = self.village(village).id
            fields[f"cara_kirim-{id}"] = "ambil" if where == "ambil" else "kirim"
            fields[f"cara_bayar-{id}"] = "transfer" if pays == "kartu" and village else pays
        if where != "ambil":
            fields["tempat"] = PLACES[where]
        page = self.browsers[who].post("/pesan", data={**fields, "hitung": "1", "kunci": self.key()})
        if page.status_code == 303:
            assert not self.baskets[who]
            return None, fields
        assert page.status_code in (200, 422), page.status
        fields |= dict(re.findall(r'name="(kunci|total_dilihat)" value="([^"]+)"', page.text))
        return page, fields

    @staticmethod
    def _total_on(page: TestResponse) -> int:
        found = re.search(r'name="total_dilihat" value="(\d+)"', page.text)
        return int(found[1]) if found else -1

    def _place(self, who: int, fields: dict[str, str], pays: str, where: str) -> None:
        basket = self.baskets[who]
        fits = all(self.may_put(self.ref.goods[variant], quantity) for variant, quantity in basket.items())
        too_small = pays == "kartu" and any(goods < 10_000 for goods in self._goods_by_village(basket, fields).values())
        if too_small:  # the page offered another way to pay: that must be seen first
            fields |= {name: "transfer" for name in fields if name.startswith("cara_bayar")}
            pays = "transfer"
        answer = self.browsers[who].post("/pesan", data=fields)
        if not fits:
            assert answer.status_code == 409, answer.status
            self.baskets[who] = {}
            for variant in basket:
                self.browsers[who].post("/keranjang", data={"varian": variant, "jumlah": 0})
            return
        assert answer.status_code == 303, (
            answer.status,
            re.findall(r'class="[^"]*error[^"]*"[^>]*>([^<]+)', answer.text),
        )
        self._note_placed(who, answer, fields, pays, where)

    def _goods_by_village(self, basket: dict[int, int], fields: dict[str, str]) -> dict[int, int]:
        sums: dict[int, int] = {}
        for variant, quantity in basket.items():
            goods = self.ref.goods[variant]
            sums[goods.village] = sums.get(goods.village, 0) + goods.price * quantity
        return {village: amount for village, amount in sums.items() if village == 0}

    def _note_placed(self, who: int, answer: TestResponse, fields: dict[str, str], pays: str, where: str) -> None:
        """The same press again is the same order, with other content it is refused; what was agreed is the page's total."""
        again = self.browsers[who].post("/pesan", data=fields)
        assert (again.status_code, again.headers["Location"]) == (303, answer.headers["Location"])
        other = self.browsers[who].post("/pesan", data={**fields, "nama": "Orang lain"})
        assert other.status_code == 409
        basket, self.baskets[who] = self.baskets[who], {}
        token = answer.headers["Location"].rsplit("/", 1)[1]
        db.session.rollback()
        rows = self.rows(
            "SELECT o.*, p.token AS pay_token, p.due_rupiah FROM shop_order o JOIN payment p ON p.order_id = o.id "
            "JOIN checkout c ON c.id = o.checkout_id WHERE c.token = :token ORDER BY o.id", token=token,
        )  # fmt: skip
        villages = sorted({self.ref.goods[variant].village for variant in basket})
        assert [row.bumdesa_id for row in rows] == sorted(self.village(number).id for number in villages)
        for row in rows:
            village = next(number for number in villages if self.village(number).id == row.bumdesa_id)
            self._note_order(row, village, basket, "transfer" if pays == "kartu" and village else pays, where)
        assert sum(row.total_rupiah for row in rows) == int(fields["total_dilihat"])
        self.changed = True

    def _note_order(self, row: Any, village: int, basket: dict[int, int], pays: str, where: str) -> None:
        lines = []
        for variant, quantity in sorted(basket.items()):
            goods = self.ref.goods[variant]
            if goods.village == village:
                amount = goods.price * quantity
                commission = 0 if goods.own else half_up(amount, (1_000, 750)[village])
                cost = goods.cost * quantity if goods.own else 0
                lines.append(Line(goods, quantity, amount, commission, cost, "active" if goods.counted else ""))
        delivery = "ambil" if where == "ambil" else "kirim"
        shipping = row.total_rupiah - sum(line.amount for line in lines)
        assert shipping == row.shipping_rupiah
        assert shipping > 0 if delivery == "kirim" else shipping == 0
        assert (
            1 <= row.total_rupiah - row.due_rupiah <= 999 if pays == "transfer" else row.due_rupiah == row.total_rupiah
        )
        waiting = [
            o for o in self.ref.orders.values() if (o.village, o.method, o.payment) == (village, "transfer", "pending")
        ]
        assert pays != "transfer" or row.due_rupiah not in {order.due_rupiah for order in waiting}
        self.ref.place(
            Order(
                row.id, row.number, row.token, row.pay_token, village, lines, shipping, pays, delivery, bool(row.own_courier),
                row.due_rupiah, self.now, self.now + HOURS[pays], row.pickup_code, self.now + HOURS[pays],
            )
        )  # fmt: skip

    @when(lambda order: order.state in ("placed", "paid", "accepted"))
    @rule(number=PICK)
    def the_buyer_cancels_or_asks_to(self, number: int) -> None:
        self.tick()
        order = self.pick(number, lambda order: order.state in ("placed", "paid", "accepted"))
        if order is None:
            return
        alone = order.state in ("placed", "paid") and self.ref.may_cancel(order)
        wishes = order.state == "accepted" and not order.refused
        over = order.state in ("cancelled", "refund_due", "refunded")
        answer = self.browsers[0].post(f"/p/{order.token}/pembatalan")
        assert answer.status_code == (303 if alone or wishes or over else 409), (answer.status, order.state)
        if alone:
            self.note_cancelled(order)
        elif wishes:
            order.wish = True
        self.changed = True

    def note_cancelled(self, order: Order) -> None:
        refund, way = self.newest_refund(order) if order.received else (0, "")
        self.ref.cancel(order, refund, way)
        self.changed = True

    @when(lambda order: order.wish)
    @rule(number=PICK)
    def the_buyer_thinks_again(self, number: int) -> None:
        self.tick()
        order = self.pick(number, lambda order: order.wish)
        if order is None:
            return
        over = order.state in ("cancelled", "refund_due", "refunded")
        answer = self.browsers[0].post(f"/p/{order.token}/pembatalan/penarikan")
        assert answer.status_code == (409 if over else 303), answer.status
        order.wish = order.state == "disputed"  # a disputed order stands still, its wish too
        self.changed = True

    @when(lambda order: order.state in ("shipped", "delivered"))
    @rule(number=PICK)
    def the_buyer_is_content(self, number: int) -> None:
        self.tick()
        order = self.pick(number, lambda order: order.state in ("shipped", "delivered"))
        if order is None:
            return
        may = order.state in ("shipped", "delivered") and order.dispute != "opened"
        answer = self.browsers[1].post(f"/p/{order.token}/penerimaan")
        assert answer.status_code == (303 if may or order.state == "completed" else 409), (answer.status, order.state)
        if may:
            self.ref.complete(order)
            self.changed = True
