"""A small town that trades all day: buyers, staff, a seller, somebody who pays her. What they were told is written down."""

from __future__ import annotations

import random
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.stress import trading
from tests.stress.house import ServedHouse
from tests.stress.visiting import Person

SIGN_IN_AGAIN_SECONDS = 300
SHOP_KILLED_AGAIN_AND_AGAIN = 300.0  # seconds: one deed may meet several kills


@dataclass
class Told:
    """What the shop acknowledged: it may never be lost, and never be there twice."""

    orders: list[trading.Bought] = field(default_factory=list)
    paid_by_card: int = 0
    steps: list[tuple[str, str]] = field(default_factory=list)
    cancelled: int = 0
    payouts: int = 0
    listings: int = 0
    looked: int = 0


class Crowd:
    """``open()`` lets them in, ``close()`` waits until everybody has finished what they were doing."""

    def __init__(self, house: ServedHouse, shop: trading.Shop, chance: random.Random, buyers: int = 3) -> None:
        self.house, self.shop, self.told = house, shop, Told()
        self.troubles: list[str] = []
        self.longest_wait, self.deeds = 0.0, 0
        self._chance, self._buyers, self._over = chance, buyers, threading.Event()
        self._waiting: list[trading.Bought] = []
        self._threads: list[threading.Thread] = []
        self._numbers = iter(range(1, 10**8))

    def open(self) -> None:
        lives = [*[self._buyer] * self._buyers, self._staff, self._seller, self._payer]
        for life in lives:
            chance = random.Random(self._chance.random())
            self._threads.append(threading.Thread(target=self._live, args=(life, chance), daemon=True))
            self._threads[-1].start()

    def go_on(self, deeds: int, seconds: float) -> None:
        """Let them do that many things, or as much as they can in so many seconds."""
        enough, latest = self.deeds + deeds, time.monotonic() + seconds
        while self.deeds < enough and time.monotonic() < latest and not self.troubles:
            time.sleep(0.02)

    def close(self) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join(180)
            assert not thread.is_alive()

    def _live(self, life: Callable[[Person, random.Random], Callable[[], object]], chance: random.Random) -> None:
        try:
            person = self._person(chance)
            deed, began = life(person, chance), time.monotonic()
            while not self._over.is_set():
                if time.monotonic() - began > SIGN_IN_AGAIN_SECONDS:
                    person, began = self._person(chance), time.monotonic()
                    deed = life(person, chance)
                person.address = _address(chance)
                deed()
                self.deeds += 1
                self.longest_wait = max(self.longest_wait, person.longest_wait)
        except Exception:
            self.troubles.append(traceback.format_exc())
            self._over.set()

    def _person(self, chance: random.Random) -> Person:
        return Person(self.house.home, _address(chance), patience=SHOP_KILLED_AGAIN_AND_AGAIN)

    def _buyer(self, person: Person, chance: random.Random) -> Callable[[], object]:
        def buy() -> None:
            person.cookies.clear()
            person.look(chance.choice(["/", "/cari?q=keripik", "/kategori/makanan-dan-camilan"]))
            self.told.looked += 1
            pay = chance.choice(["kartu", "kartu", "tunai"])
            bought = trading.order(person, self.shop, f"0812{next(self._numbers):08d}", pay)
            self.told.orders.append(bought)
            if pay == "kartu" and chance.random() < 0.9:
                trading.pay_by_card(person, bought)
                self.told.paid_by_card += 1
            self._waiting.append(bought)

        return buy

    def _staff(self, person: Person, chance: random.Random) -> Callable[[], object]:
        trading.sign_in(person)

        def work() -> None:
            if not self._waiting:
                time.sleep(0.2)
                return
            bought = chance.choice(self._waiting[:8])
            if chance.random() < 0.05 and trading.cancel(person, self.shop, bought):
                self._waiting.remove(bought)
                self.told.cancelled += 1
                return
            step = trading.step_on(person, self.shop, bought)
            if step:
                self.told.steps.append((bought.number, step))
            elif chance.random() < 0.1:  # not paid yet: somebody else first
                self._waiting.remove(bought)
                self._waiting.append(bought)
            if step == "/penyelesaian":
                self._waiting.remove(bought)

        return work

    def _seller(self, person: Person, chance: random.Random) -> Callable[[], object]:
        trading.sign_in_seller(person)

        def list_one() -> None:
            colour = f"#{chance.randrange(16**6):06x}"
            trading.list_something(person, f"Keripik nomor {self.told.listings}", colour)
            self.told.listings += 1
            time.sleep(chance.uniform(0.5, 3))

        return list_one

    def _payer(self, person: Person, chance: random.Random) -> Callable[[], object]:
        trading.sign_in(person)

        def pay() -> None:
            time.sleep(chance.uniform(0.5, 3))
            answer = trading.pay_seller(person, self.shop, 1_000) if self._has_money(person) else None
            if answer is not None and answer.url.endswith("/kuitansi"):
                self.told.payouts += 1

        return pay

    def _has_money(self, person: Person) -> bool:
        here = f"/kantor/{self.shop.slug}/bayar-warga/lapak/{self.shop.stall}"
        return person.look(here).form("/pembayaran") is not None


def _address(chance: random.Random) -> str:
    return ".".join(str(chance.randrange(1, 255)) for _ in range(4))
