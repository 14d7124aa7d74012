"""Uploads (T10): whatever is sent, what is served is our own picture, byte for byte, or a plain reason and the form again."""

from __future__ import annotations

import html
import io
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from PIL import Image
from werkzeug.test import TestResponse

from marketplace.catalog import imaging, imaging_process
from marketplace.catalog.imaging_process import SENTENCES
from tests.catalog.shop import GOOD, as_keeper, csrf_of, keeper
from tests.catalog.strange_photos import assert_clean, assert_upright
from tests.world import open_village

from .pictures import OURS, SHARES, File, corpus

WIDTH, ROOT = 320, Path(__file__).parents[2]
BY_HTTP = 12  # one in so many of the corpus, other ones on each engine


def test_the_corpus_has_its_shares() -> None:
    assert Counter(file.kind for file in corpus().values()) == SHARES
    assert sum(SHARES.values()) >= 150


def test_every_file_becomes_a_clean_picture_of_ours_or_is_refused_for_its_reason(tmp_path: Path) -> None:
    """All in one child with the memory a single photo may take."""
    files = corpus()
    for number, file in enumerate(files.values()):
        (tmp_path / f"{number:03}").write_bytes(file.content)
    child = [sys.executable, "-m", "tests.hostile.drawing_all", str(tmp_path), str(imaging_process.MEMORY_BYTES)]
    assert subprocess.run(child, cwd=ROOT, timeout=300).returncode == 0
    wrong = {
        name: said
        for number, (name, file) in enumerate(files.items())
        if (said := _wrong(tmp_path / f"{number:03}.out", file))
    }
    assert wrong == {}


def _wrong(answer: Path, file: File) -> str:
    """What the child made of a file, when that is not what should be."""
    line, _, pictures = answer.read_bytes().partition(b"\n")
    head = json.loads(line)
    if file.verdict != OURS or "refused" in head:
        return "" if head.get("refused") == file.verdict else f"{head}, not {file.verdict}"
    for nominal, kind, width, height, length in head["renditions"]:
        _read(imaging.Rendition(nominal, kind, width, height, pictures[:length]), file)
        pictures = pictures[length:]
    return "bytes after the pictures" if pictures else ""


def _read(rendition: imaging.Rendition, file: File) -> None:
    picture = assert_clean(rendition)
    if file.upright:
        assert_upright(picture)


def test_a_photo_may_take_512_mb_and_not_more() -> None:
    assert imaging_process.MEMORY_BYTES == 512 * 1024 * 1024
    assert (imaging_process.MAX_BYTES, imaging.MAX_PIXELS) == (12 * 1024 * 1024, 40_000_000)


@pytest.fixture
def seller(app: Flask) -> FlaskClient:
    keeper(open_village())
    return as_keeper(app.test_client())


def test_an_upload_ends_as_our_picture_or_as_the_form_with_a_reason(app: Flask, seller: FlaskClient) -> None:
    """Through the form: names, types and bytes as strangers send them."""
    part = 0 if app.config["LUMBUNG"].database_url.startswith("sqlite") else BY_HTTP // 2
    chosen = dict(list(corpus().items())[part::BY_HTTP])
    for number, (name, file) in enumerate(chosen.items()):
        check_upload(seller, file, f"kunci-unggah-{number:03}", name)


def check_upload(seller: FlaskClient, file: File, key: str, name: str) -> None:
    answer = upload(seller, file, key)
    page = answer.get_data(as_text=True)
    if file.verdict != OURS:
        assert answer.status_code == (413 if file.verdict == "too_many_bytes" else 422), name
        assert SENTENCES[file.verdict] in html.unescape(page), name
        assert 'value="Keripik tempe"' in page and 'value="45.000"' in page, name
        return
    assert answer.status_code == 303, (name, page[:2000])
    shown = _preview(seller, answer.headers["Location"])
    for address in {shown, shown.replace(".jpg", ".webp")}:
        _check_served(seller, address, file)


def upload(seller: FlaskClient, file: File, key: str) -> TestResponse:
    """As a hostile client writes it: the name goes out byte for byte."""
    fields = {**GOOD, "kunci": key, "csrf": csrf_of(seller)}
    parts = [
        f'--batas\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields.items()
    ]
    head = f'--batas\r\nContent-Disposition: form-data; name="foto"; filename="{file.name}"\r\nContent-Type: text/html\r\n\r\n'
    body = b"".join([*parts, head.encode(), file.content, b"\r\n--batas--\r\n"])
    return seller.post("/jual", data=body, content_type="multipart/form-data; boundary=batas")


def _preview(seller: FlaskClient, where: str) -> str:
    page = seller.get(where).get_data(as_text=True)
    found = [part.split('"')[0] for part in page.split('src="') if part.startswith("/foto/")]
    assert found, page[:2000]
    return found[0]


def _check_served(browser: FlaskClient, address: str, file: File) -> None:
    """Headers that make it a picture and nothing else, and bytes that are one."""
    with browser.get(address) as served:
        content, headers = served.get_data(), served.headers
    kind = "jpg" if address.endswith(".jpg") else "webp"
    assert (served.status_code, headers["Content-Type"]) == (200, {"jpg": "image/jpeg", "webp": "image/webp"}[kind])
    assert headers["X-Content-Type-Options"] == "nosniff" and "immutable" in headers["Cache-Control"]
    assert "default-src 'self'" in headers["Content-Security-Policy"]
    assert "attachment" not in headers.get("Content-Disposition", "") and "Set-Cookie" not in headers
    with Image.open(io.BytesIO(content)) as picture:
        size = picture.size
    _read(imaging.Rendition(WIDTH, kind, *size, content), file)
