"""Visitors in a process of their own: ``python -m tests.bench.load '<json>'`` prints what they saw as JSON.

Standard library only: asyncio streams with keep-alive, gzip as browsers ask for it. Each visitor has an address of its own (X-Forwarded-For), so
that the limits per visitor are counted as in life but stop nobody.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import random
import re
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from urllib.parse import urlencode

KEY = re.compile(rb'name="kunci" value="([^"]+)"')
ALERT = re.compile(rb"Rp[^<]{0,200}|(?:[Mm]asih|[Ss]tok|[Kk]eranjang|[Kk]urangi)[^<]{0,200}")
LONGEST_STAY = 20
CHOICES = re.compile(rb'name="(cara_kirim-\d+)"')


@dataclass
class Visitor:
    """One browser: a connection that stays open, cookies, an address."""

    port: int
    address: str = ""
    cookies: dict[str, str] = field(default_factory=dict)
    reader: asyncio.StreamReader | None = None
    writer: asyncio.StreamWriter | None = None
    looks: int = 0

    def __post_init__(self) -> None:
        self.be_new()

    def be_new(self) -> None:
        """Somebody else sits down at the same line."""
        self.address = ".".join(str(random.randrange(1, 255)) for _ in range(4))
        self.cookies, self.looks = {}, 0

    def look_again(self) -> None:
        """A visitor leaves after twenty pages, long before any limit."""
        self.looks += 1
        if self.looks > LONGEST_STAY:
            self.be_new()

    async def ask(self, path: str, fields: dict[str, str] | None = None) -> tuple[int, str, bytes]:
        """Status, Location and body; a connection the server closed is opened again."""
        try:
            return await self._ask(path, fields)
        except (ConnectionError, asyncio.IncompleteReadError):
            self.reader = None
            return await self._ask(path, fields)

    async def _ask(self, path: str, fields: dict[str, str] | None) -> tuple[int, str, bytes]:
        if self.reader is None or self.writer is None:
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        self.writer.write(self._request(path, urlencode(fields).encode() if fields else b""))
        head = await self.reader.readuntil(b"\r\n\r\n")
        status, length, location, packed = int(head[9:12]), 0, "", False
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b": ")
            match name.lower():
                case b"content-length":
                    length = int(value)
                case b"content-encoding":
                    packed = value == b"gzip"
                case b"location":
                    location = value.decode()
                case b"set-cookie":
                    key, _, rest = value.decode().partition("=")
                    self.cookies[key] = rest.partition(";")[0]
                case b"connection" if value == b"close":
                    self.closing = True
        body = await self.reader.readexactly(length) if length else b""
        if b"connection: close" in head.lower():
            self.writer.close()
            self.reader = None
        return status, location, gzip.decompress(body) if packed else body

    def _request(self, path: str, body: bytes) -> bytes:
        lines = [
            f"{'POST' if body else 'GET'} {path} HTTP/1.1", f"Host: 127.0.0.1:{self.port}", f"X-Forwarded-For: {self.address}",
            f"Origin: http://127.0.0.1:{self.port}", "Accept: text/html", "Accept-Encoding: gzip",
        ]  # fmt: skip
        if self.cookies:
            lines.append("Cookie: " + "; ".join(f"{name}={value}" for name, value in self.cookies.items()))
        if body:
            lines += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class Trouble(Exception):
    """The server said something else than expected."""


async def look(visitor: Visitor, task: dict[str, object]) -> None:
    """Open one of the pages; now and then a new visitor comes."""
    visitor.look_again()
    path = random.choice(task["paths"])  # type: ignore[arg-type]
    status, _, body = await visitor.ask(path.replace("NUMBER", str(random.randrange(10**6))))
    if status != 200 or len(body) < 1_000:
        raise Trouble(f"{status}, {len(body)} bytes")


async def add(visitor: Visitor, task: dict[str, object]) -> None:
    """Put something into the cart; now and then a new visitor comes."""
    visitor.look_again()
    status, _, _ = await visitor.ask("/keranjang", {"varian": str(random.choice(task["variants"])), "jumlah": "1"})  # type: ignore[arg-type]
    if status != 303:
        raise Trouble(str(status))


async def buy(visitor: Visitor, task: dict[str, object]) -> None:
    """From an empty cart to the page of the placed order, paid by transfer, fetched."""
    visitor.be_new()
    await add(visitor, task)
    await visitor.ask("/keranjang")
    _, _, page = await visitor.ask("/pesan")
    key, choice = KEY.search(page), CHOICES.search(page)
    if key is None or choice is None:
        raise Trouble("no form")
    village = choice[1].decode().partition("-")[2]
    fields = {
        "nama": "Rina", "wa": f"0812{random.randrange(10**8):08d}", "kunci": key[1].decode(), "tempat": "", "alamat": "",
        f"cara_kirim-{village}": "ambil", f"cara_bayar-{village}": "transfer", "total_dilihat": str(task["total"]),
    }  # fmt: skip
    status, location, page = await visitor.ask("/pesan", fields)
    if status != 303:
        raise Trouble(f"placing said {status}: {ALERT.findall(page)!r}")
    status, _, _ = await visitor.ask(location)
    if status != 200:
        raise Trouble(f"the order's page said {status}")


DEEDS: dict[str, Callable[[Visitor, dict[str, object]], Awaitable[None]]] = {"look": look, "add": add, "buy": buy}


async def crowd(task: dict[str, object]) -> dict[str, object]:
    """``clients`` visitors repeat the deed for ``seconds``; times in milliseconds."""
    deed, times, troubles = DEEDS[str(task["deed"])], [], []
    began = time.perf_counter()
    until = began + float(task["seconds"])  # type: ignore[arg-type]

    async def one() -> None:
        visitor = Visitor(int(task["port"]))  # type: ignore[call-overload]
        while (start := time.perf_counter()) < until:
            try:
                await asyncio.wait_for(deed(visitor, task), 30)
                times.append((time.perf_counter() - start) * 1000)
            except (TimeoutError, Trouble, OSError, asyncio.IncompleteReadError) as error:
                troubles.append(repr(error)[:500])
                visitor = Visitor(int(task["port"]))  # type: ignore[call-overload]

    await asyncio.gather(*(one() for _ in range(int(task["clients"]))))  # type: ignore[call-overload]
    times.sort()
    taken = time.perf_counter() - began
    at = lambda part: round(times[min(len(times) - 1, int(len(times) * part))], 1) if times else 0.0  # noqa: E731
    return {
        "count": len(times), "rps": round(len(times) / taken, 1), "p50": at(0.5), "p95": at(0.95),
        "failed": len(troubles), "trouble": troubles[:1],
    }  # fmt: skip


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asyncio.run(crowd(json.loads(sys.argv[1])))))
