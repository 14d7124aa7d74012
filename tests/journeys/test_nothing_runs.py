"""Hostile words wherever people write something: in Chromium nothing of them runs, is marked up, or leads away.

The trap is a function of the page that any script of theirs calls, an element no page of ours has, every breach of the
content policy and every dialog. Letters and exports do not exist yet; a CSV answer would be opened here by itself.
"""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.corpus import payloads

from .browsing import People
from .pages import BUYER, DIRECTOR, NO_PAGES, NOBODY, PAGES, SELLER
from .product import FLASK, Product, copy, run, settings_for, start_copy, template

_EARS = """addEventListener('securitypolicyviolation', event => lumbungTrap('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));"""
_FOUND = """() => [...document.querySelectorAll('*')].flatMap(element => {
  const bad = [...element.attributes].filter(a => /^on/i.test(a.name) || a.name === 'lumbung-trap' || (/^(href|src|action|formaction|data|xlink:href)$/i.test(a.name) && /^\\s*(javascript|vbscript|data:text)|evil\\.example/i.test(a.value) && !a.value.startsWith('/')));
  const odd = /^(lumbung-trap|iframe|object|embed|base|style|math|frame|applet)$/i.test(element.localName) || (element.localName === 'script' && !element.src && !/json/.test(element.type)) || (element.localName === 'meta' && /refresh/i.test(element.httpEquiv) && /javascript|evil/.test(element.content));
  return bad.length || odd ? [element.outerHTML.slice(0, 200)] : [];
})"""
_POST = """([action, fields]) => {
  const form = Object.assign(document.createElement('form'), {method: 'post', action});
  for (const [name, value] of Object.entries(fields)) form.append(Object.assign(document.createElement('textarea'), {name, value}));
  document.body.append(form);
  form.submit();
}"""


class Trap:
    """What was caught on a page."""

    def __init__(self, context: Any) -> None:
        self.caught: list[str] = []
        context.expose_binding("lumbungTrap", lambda source, *words: self.caught.append(f"ran: {words}"))
        context.add_init_script(_EARS)
        self.page = context.new_page()
        self.page.on("dialog", lambda dialog: (self.caught.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        self.page.on("request", self._check)

    def _check(self, request: Any) -> None:
        if "evil.example" in request.url.split("?")[0]:
            self.caught.append(f"asked for {request.url}")

    def look(self, where: str) -> list[str]:
        """Everything caught since the last look, with the address."""
        self.caught += [f"in the page: {html}" for html in self.page.evaluate(_FOUND)]
        found, self.caught = [f"{where}: {words}" for words in self.caught], []
        return found


@pytest.fixture(scope="module")
def hostile_product(seeded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """The demo shop after somebody has written hostile words into everything; made once per test run."""

    def make(folder: Path) -> None:
        copy(seeded, folder)
        shutil.copyfile(seeded / "world.json", folder / "world.json")
        run(settings_for(folder), "-m", "tests.journeys.making_hostile", str(folder / "world.json"))
        run(settings_for(folder), *FLASK, "outbox", "drain")

    running = start_copy(template(seeded.parent, "hostile", make), tmp_path_factory.mktemp("hostile"))
    yield running
    running.stop()


@pytest.fixture(scope="module")
def hostile_people(browser: Any, hostile_product: Product) -> People:
    return People(browser, hostile_product)


def echoes() -> list[tuple[str, str]]:
    """Words of the corpus with what a page echoes them from."""
    xss = [payload.text.replace("\x00", "") for payload in payloads() if payload.family in ("xss", "traversal")]
    return [
        (("/cari?q=", "/masuk?lanjut=", "/cari?kategori=", "/saya?tersimpan=")[number % 4], text)
        for number, text in enumerate(xss[::9])
    ]


@pytest.mark.parametrize("who", [NOBODY, BUYER, SELLER, DIRECTOR])
def test_nothing_somebody_wrote_runs_on_any_page(hostile_people: People, who: str) -> None:
    trap, found, seen = Trap(hostile_people.context(who)), [], 0
    for look in (look for look in PAGES if look.who == who and not look.rule.startswith("/gaya")):
        path = look.path(hostile_people.product.world)
        answer = trap.page.goto(path)
        assert answer.status < 500, path
        seen += "lumbung" in answer.text().casefold() and "&lt;" in answer.text()
        found += trap.look(path)
    trap.page.context.close()
    assert found == []
    assert seen, "the hostile words are on no page"


def test_nothing_echoed_from_an_address_runs_or_leads_away(hostile_people: People) -> None:
    from urllib.parse import quote

    trap, found = Trap(hostile_people.context()), []
    for where, text in echoes():
        trap.page.goto(where + quote(text))
        assert trap.page.url.startswith(hostile_people.product.address)
        found += trap.look(f"{where}{text}")
    trap.page.context.close()
    assert found == []


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/pesanan", ("nomor", "akhir_wa")),
        ("/masuk", ("nama", "lanjut")),
        ("/pesan", ("nama", "wa", "alamat", "tempat", "catatan")),
    ],
)
def test_nothing_typed_runs_in_a_refused_form(hostile_people: People, path: str, fields: tuple[str, ...]) -> None:
    xss, found = [payload.text for payload in payloads() if payload.family == "xss"], []
    trap = Trap(hostile_people.context(BUYER if path == "/pesan" else NOBODY))
    trap.page.goto(path)
    for turn in range(0, 40, 5):
        typed = {name: xss[(turn * len(fields) + index) % len(xss)] for index, name in enumerate(fields)}
        with trap.page.expect_navigation():
            trap.page.evaluate(_POST, [path, {**typed, "rahasia": "x", "kunci": f"kunci-musuh-{turn}"}])
        found += trap.look(f"{path} {typed}")
    trap.page.context.close()
    assert found == []


def test_what_is_no_page_says_what_it_is_and_a_table_for_a_spreadsheet_begins_no_formula(
    hostile_people: People,
) -> None:
    """JSON is JSON, files are named by us; a CSV, once there is one, holds no cell that a spreadsheet would run."""
    context = hostile_people.context(DIRECTOR)
    world = hostile_people.product.world
    addresses = [look.path(world) for look in PAGES if look.who in (NOBODY, DIRECTOR)] + [
        rule for rule in NO_PAGES if "<" not in rule and rule != "/readyz"
    ]
    for address in [*addresses, "/tempat?q=%3Clumbung-trap%3E"]:
        answer = context.request.get(address, max_redirects=0)
        kind = answer.headers.get("content-type", "").partition(";")[0]
        assert answer.headers["x-content-type-options"] == "nosniff", address
        assert "evil" not in answer.headers.get("content-disposition", "") and "<" not in answer.headers.get(
            "content-disposition", ""
        )
        if kind == "application/json":
            json.loads(answer.text())
        if kind == "text/csv":
            cells = [cell for row in csv.reader(io.StringIO(answer.text())) for cell in row]
            assert not [cell for cell in cells if cell[:1] in "=+-@\t\r" and cell[:1]], address
    context.close()
