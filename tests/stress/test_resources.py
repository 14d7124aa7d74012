"""What a machine runs out of, with the real processes: room on the disk, the lock of the database, its worker."""

from __future__ import annotations

import http.client
import os
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing as closed
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from marketplace import backups
from marketplace.backups import BackupRefused
from marketplace.config import Config
from tests.gateway.fake import Stripe
from tests.races.together import assert_nothing_is_broken
from tests.stress import trading
from tests.stress.house import BOTH, WEB, WORKER, ServedHouse, closing
from tests.stress.visiting import Person, Trouble

on_sqlite = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
PAGES = ("/", "/cari?q=keripik", "/kategori/makanan-dan-camilan", "/keranjang")


@pytest.fixture
def house(app: Flask, kept: Config, fake: Stripe, port: int, tmp_path: Path) -> Iterator[ServedHouse]:
    with closing(ServedHouse(replace(kept, stripe_api_base=fake.base, backup_dir=None), port, tmp_path)) as house:
        yield house


def ask(house: ServedHouse, path: str, fields: bytes | None = None) -> tuple[int, str, float]:
    """Status, Retry-After, seconds."""
    began, line = time.monotonic(), http.client.HTTPConnection("127.0.0.1", house.port, timeout=60)
    headers = {"Origin": house.home, "Content-Type": "application/x-www-form-urlencoded"}
    line.request("POST" if fields else "GET", path, fields, headers)
    answer = line.getresponse()
    answer.read()
    line.close()
    return answer.status, answer.headers.get("Retry-After", ""), time.monotonic() - began


@on_sqlite
def test_a_lock_held_for_half_a_minute_is_answered_within_sixteen_seconds_and_pages_go_on(
    house: ServedHouse, fake: Stripe, figure: Callable[[str], None]
) -> None:
    shop = trading.open_shop(fake)
    house.open(WEB)
    house.wait_until_open()
    put = f"varian={shop.variant}&jumlah=1".encode()
    with closed(sqlite3.connect(house.config.database_url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        held_until = time.monotonic() + 30
        status, retry, seconds = ask(house, "/keranjang", put)
        assert (status, retry) == (503, "5")
        assert seconds <= 16
        slowest = max(ask(house, page)[2] for page in PAGES * 5)
        assert {ask(house, page)[0] for page in PAGES} == {200}
        time.sleep(max(held_until - time.monotonic(), 0))
    assert ask(house, "/keranjang", put)[0] == 303
    figure(f"told to come back after {seconds:.1f} s; the slowest page meanwhile took {slowest:.1f} s")


def test_a_dead_worker_is_seen_within_a_minute_and_another_catches_up(
    house: ServedHouse, fake: Stripe, figure: Callable[[str], None]
) -> None:
    shop = trading.open_shop(fake)
    for name in BOTH:
        house.open(name)
    house.wait_until_open()
    trading.until(lambda: ask(house, "/readyz")[0] == 200, "ready", 120)
    house.kill(WORKER)
    buyer = Person(house.home, "10.1.1.1")
    bought = trading.order(buyer, shop, "081200001111")
    trading.pay_by_card(buyer, bought)
    red = trading.until(lambda: ask(house, "/readyz")[0] == 503, "red", 61)
    assert trading.state_of(bought.number) == "placed"
    house.open(WORKER)
    caught_up = trading.until(lambda: trading.state_of(bought.number) == "paid", "paid", 60)
    trading.until(lambda: ask(house, "/readyz")[0] == 200, "ready", 60)
    assert_nothing_is_broken()
    figure(f"red after {red:.0f} s; a new worker caught up after {caught_up:.1f} s")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """64 MB in memory; needs root, as mounting does."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = (
        os.geteuid() == 0 and not subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "none", place]).returncode
    )
    assert mounted, "mounting a small disk needs root"
    yield place
    subprocess.run(["umount", "-l", place], check=True)


@on_sqlite
def test_a_full_disk_stops_writing_only_and_with_room_again_everything_goes_on_by_itself(
    app: Flask, kept: Config, fake: Stripe, port: int, small_disk: Path, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    """Database, its log, uploads, the log of the web and backups, all on one small disk."""
    shop = trading.open_shop(fake)
    config = moved_to(small_disk, kept, fake)
    with closing(ServedHouse(config, port, small_disk)) as house:
        for name in BOTH:
            house.open(name)
        house.wait_until_open()
        seller, buyer = (Person(house.home, f"10.2.2.{number}", patience=0.1) for number in (1, 2))
        trading.sign_in_seller(seller)
        trading.list_something(seller, "Sebelum penuh")
        with (small_disk / "filler").open("wb") as filler:
            fill(filler.fileno())
            put = f"varian={shop.variant}&jumlah=1".encode()
            statuses = {ask(house, "/keranjang", put)[0] for _ in range(40)}
            assert statuses <= {303, 503, 507}
            assert statuses & {503, 507}
            assert {ask(house, page)[0] for page in PAGES * 3} == {200}
            with pytest.raises(Trouble, match="50[37]|listing stopped"):
                trading.list_something(seller, "Saat penuh", colour="#123456")
        (small_disk / "filler").unlink()
        trading.list_something(seller, "Sesudah penuh", colour="#654321")
        trading.order(buyer, shop, "081200002222")
        seconds = trading.until(lambda: "Sesudah penuh" in buyer.look("/cari?q=sesudah+penuh").text, "indexed", 120)
    figure(f"while full: {sorted(statuses)}; with room again the index was right after {seconds:.1f} s")


def fill(handle: int) -> None:
    """Until nothing more fits."""
    for size in (1 << 20, 4096, 1):
        while True:
            try:
                os.write(handle, b"x" * size)
            except OSError:
                break


def moved_to(disk: Path, kept: Config, fake: Stripe) -> Config:
    """The same shop, now living on ``disk``."""
    source, target = Path(kept.database_url.removeprefix("sqlite:///")), disk / "var" / "lumbung.db"
    target.parent.mkdir()
    with closed(sqlite3.connect(source)) as old, closed(sqlite3.connect(target)) as new:
        old.backup(new)
    shutil.copytree(kept.uploads, disk / "uploads")
    return replace(
        kept, database_url=f"sqlite:///{target}", owner_database_url=f"sqlite:///{target}", var=disk / "var",
        uploads=disk / "uploads", stripe_api_base=fake.base, backup_dir=None,
    )  # fmt: skip


@on_sqlite
def test_a_backup_onto_a_full_disk_is_refused_and_leaves_the_older_ones_good(
    app: Flask, kept: Config, fake: Stripe, small_disk: Path
) -> None:
    trading.open_shop(fake)
    (small_disk / "backups").mkdir()
    config = replace(kept, backup_dir=small_disk / "backups")
    first = backups.take_backup(config).at
    with (small_disk / "filler").open("wb") as filler:
        fill(filler.fileno())
    trading.list_goods(trading.open_village("BUMDesa Kedua"))
    with pytest.raises(BackupRefused, match="No space left|penuh"):
        backups.take_backup(config)
    assert backups.points_in(config) == [first]
    (small_disk / "filler").unlink()
    assert len([backups.take_backup(config), *backups.points_in(config)]) == 3
