"""Many people at the same moment, each in a thread and app context of their own."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from flask import Flask

from marketplace import cart, orders
from marketplace.foundation.database import db, transaction
from marketplace.orders import Wish
from marketplace.verifying import verify
from tests.world import Village, draft

FETCH = Wish("ambil", "transfer")


def all_at_once(app: Flask, jobs: Sequence[Callable[[], Any]]) -> list[Any]:
    """Start every job at the same moment; returns in order what each returned, or the exception it met."""
    answers: list[Any] = [None] * len(jobs)
    start = threading.Barrier(len(jobs))

    def run(number: int, job: Callable[[], Any]) -> None:
        with app.app_context():
            try:
                start.wait(timeout=60)
                answers[number] = job()
            except Exception as error:
                answers[number] = error
            finally:
                db.session.remove()

    db.session.rollback()
    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def in_processes(app: Flask, jobs: Sequence[Callable[[], Any]]) -> list[str]:
    """The same with a process of its own for each job: ``ok``, or the kind of refusal and its words."""
    start, answers = os.pipe(), [os.pipe() for _ in jobs]
    db.session.remove()
    db.engine.dispose()  # no connection is shared
    children = []
    for job, (_, says) in zip(jobs, answers, strict=True):
        child = os.fork()
        if child == 0:
            _live_once(start, says, job)
        children.append(child)
        os.close(says)
    os.close(start[0])
    os.close(start[1])  # everybody reads its end at the same moment
    told = []
    for child, (hears, _) in zip(children, answers, strict=True):
        with os.fdopen(hears, "rb") as heard:
            told.append(heard.read().decode())
        os.waitpid(child, 0)
    return told


def _live_once(start: tuple[int, int], says: int, job: Callable[[], Any]) -> NoReturn:
    os.close(start[1])
    os.read(start[0], 1)
    try:
        job()
        word = "ok"
    except BaseException as error:
        word = f"{type(error).__name__}: {error}"
    os.write(says, word.encode())
    os._exit(0)


def words(answers: Sequence[Any]) -> list[str]:
    """``ok`` or the kind of refusal, sorted; for saying how a race ended."""
    return sorted(type(answer).__name__ if isinstance(answer, Exception) else "ok" for answer in answers)


def phone(number: int) -> str:
    """A telephone of its own for each buyer."""
    return f"+62812{number:08d}"


def fill_cart(key: str, quantities: dict[int, int]) -> None:
    with transaction():
        for variant, quantity in quantities.items():
            cart.put(key, variant, quantity)


def place(village: Village, number: int, total: int, wish: Wish = FETCH) -> int:
    """Buyer ``number`` presses "Pesan" for what is in the cart of that name; returns the order's id."""
    name = f"pembeli-{number:05d}"
    with transaction():
        token = orders.place_checkout(name, draft({village.id: wish}, total, phone(number)), name)
    return orders.orders_of_checkout(token)[0]


def buy(village: Village, number: int, variant: int, quantity: int = 1, price: int = 10_000) -> int:
    """Fill a cart and order it, fetched and paid by transfer."""
    fill_cart(f"pembeli-{number:05d}", {variant: quantity})
    return place(village, number, quantity * price)


def assert_nothing_is_broken() -> None:
    """Every promise of every room, recomputed."""
    db.session.rollback()
    result = verify()
    assert result["ok"], [check for check in result["checks"] if not check["ok"]]
