"""Strangers' photos: every file is made here; what we would serve is read back byte by byte (T10)."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from marketplace.catalog import imaging_process
from marketplace.catalog.imaging import PictureRefused, inspect, render
from marketplace.catalog.imaging_process import PhotoRefused, render_apart
from marketplace.foundation.errors import Invalid
from tests.catalog.strange_photos import (
    SCRIPT,
    a_photo,
    assert_clean,
    assert_upright,
    exif_with_place,
    grey_16_bit,
    near,
    palette_with_hole,
    png_bomb,
    png_chunk,
    red_is_blue_profile,
    saved,
    see_through,
    srgb_profile,
    turned_for,
)

# --- what we take

ODD_BUT_FINE: dict[str, Callable[[], bytes]] = {
    "plain jpeg": lambda: saved(a_photo()),
    "progressive jpeg": lambda: saved(a_photo(), progressive=True),
    "grey jpeg": lambda: saved(a_photo(mode="L")),
    "cmyk jpeg": lambda: saved(a_photo(mode="CMYK")),
    "jpeg with a script behind it": lambda: saved(a_photo()) + SCRIPT,
    "jpeg with html behind it": lambda: saved(a_photo()) + b"<html><body onload=alert(1)>" + SCRIPT,
    "jpeg with a zip behind it": lambda: saved(a_photo()) + b"PK\3\4" + bytes(500),
    "jpeg with php in a comment": lambda: saved(a_photo(), comment=b"<?php system($_GET[0]); ?>" + SCRIPT),
    "jpeg with a comment": lambda: saved(a_photo(), comment=b"dibuat oleh Bu Sari"),
    "jpeg with exif and place": lambda: saved(a_photo(), exif=exif_with_place()),
    "jpeg with broken exif": lambda: saved(a_photo(), exif=b"Exif\0\0MM\0*\xff\xff\xff\xff" + b"\xff" * 50),
    "jpeg with xmp": lambda: saved(a_photo(), xmp=b"<x:xmpmeta>http://ns.adobe.com/xap/1.0/</x:xmpmeta>"),
    "jpeg with profile": lambda: saved(a_photo(), icc_profile=srgb_profile()),
    "jpeg with a broken profile": lambda: saved(a_photo(), icc_profile=b"\xff" * 4000),
    "jpeg with a second picture (mpo)": lambda: saved(
        a_photo(), "MPO", save_all=True, append_images=[a_photo(100, 100)]
    ),
    "png": lambda: saved(a_photo(), "PNG"),
    "png with a script behind it": lambda: saved(a_photo(), "PNG") + SCRIPT,
    "one-bit png": lambda: saved(a_photo(mode="1"), "PNG"),
    "palette png": lambda: saved(a_photo().quantize(16), "PNG"),
    "palette png with a hole": palette_with_hole,
    "png with alpha": lambda: saved(see_through(), "PNG"),
    "grey png with alpha": lambda: saved(see_through("LA"), "PNG"),
    "rgb png with one see-through colour": lambda: saved(a_photo(), "PNG", transparency=(200, 30, 30)),
    "16-bit grey png": lambda: saved(grey_16_bit(), "PNG"),
    "animated png": lambda: saved(a_photo(), "PNG", save_all=True, append_images=[a_photo().rotate(90)]),
    "webp": lambda: saved(a_photo(), "WEBP"),
    "lossless webp": lambda: saved(a_photo(), "WEBP", lossless=True),
    "webp with alpha": lambda: saved(see_through(), "WEBP"),
    "webp with exif and profile": lambda: saved(a_photo(), "WEBP", exif=exif_with_place(), icc_profile=srgb_profile()),
    "animated webp": lambda: saved(a_photo(), "WEBP", save_all=True, append_images=[a_photo().rotate(180)]),
    "one pixel": lambda: saved(a_photo(1, 1), "PNG"),
    "a long strip": lambda: saved(a_photo(300, 9000)),
    "a flat strip": lambda: saved(a_photo(9000, 3)),
}


@pytest.mark.parametrize("name", ODD_BUT_FINE)
def test_an_odd_but_good_photo_becomes_clean_pictures_of_ours(name: str) -> None:
    done = render(ODD_BUT_FINE[name](), (160, 320))
    assert set(done.renditions) == {(160, "webp"), (160, "jpg"), (320, "webp"), (320, "jpg")}
    for rendition in done.renditions.values():
        assert_clean(rendition)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "PNG"])
def test_a_photo_comes_out_the_way_it_was_seen(orientation: int, kind: str) -> None:
    data = saved(turned_for(orientation, a_photo(900, 600)), kind, exif=exif_with_place(orientation))
    assert (inspect(data).width, inspect(data).height) == (900, 600)
    done = render(data, (320,))
    for rendition in done.renditions.values():
        assert (rendition.width, rendition.height) == (320, 213)
        assert_upright(assert_clean(rendition))


def test_a_12_megapixel_phone_photo_held_sideways_is_quick_and_upright() -> None:
    data = saved(turned_for(6, a_photo(3000, 4000)), quality=90, exif=exif_with_place(6))
    done = render_apart(data, (160, 320, 640, 1080))
    assert (done.width, done.height) == (3000, 4000)
    for (nominal, _), rendition in done.renditions.items():
        assert (rendition.width, rendition.height) == (nominal, round(nominal * 4 / 3))
        assert_upright(assert_clean(rendition))


@pytest.mark.parametrize("size", [(4000, 3000), (3000, 4000)])
def test_of_a_12_megapixel_photo_only_the_pixels_that_are_needed_are_read(size: tuple[int, int]) -> None:
    done = render_apart(saved(a_photo(*size), quality=90), memory_bytes=80 * 1024 * 1024)  # all of them are 36 MB alone
    assert (done.width, done.height) == size


def test_see_through_parts_become_white() -> None:
    for data in (saved(see_through(), "PNG"), palette_with_hole(), saved(see_through(), "WEBP")):
        picture = assert_clean(render(data, (160,)).renditions[160, "jpg"])
        assert near(picture, (3, 3), (255, 255, 255), 8)
        assert near(picture, (80, 80), (200, 30, 30), 20)


def test_cmyk_and_16_bit_keep_their_colours() -> None:
    red = Image.new("CMYK", (64, 64), (0, 255, 255, 0))
    assert near(assert_clean(render(saved(red), (160,)).renditions[160, "jpg"]), (30, 30), (254, 0, 0))
    grey = assert_clean(render(saved(grey_16_bit(), "PNG"), (160,)).renditions[160, "jpg"])
    assert near(grey, (30, 30), (128, 128, 128), 6)


def test_a_colour_profile_is_followed_before_it_is_dropped() -> None:
    red = Image.new("RGB", (64, 64), (254, 0, 0))
    for kind in ("JPEG", "PNG", "WEBP"):
        seen = render(saved(red, kind, icc_profile=red_is_blue_profile()), (160,)).renditions[160, "jpg"]
        assert near(assert_clean(seen), (30, 30), (0, 0, 254))


def test_a_small_photo_is_never_enlarged() -> None:
    done = render(saved(a_photo(200, 150)))
    sizes = {nominal: (part.width, part.height) for (nominal, _), part in done.renditions.items()}
    assert sizes == {160: (160, 120), 320: (200, 150), 640: (200, 150), 1080: (200, 150)}


def test_a_strip_is_at_most_twice_as_high_as_wide() -> None:
    part = render(saved(a_photo(1000, 9000)), (1080,)).renditions[1080, "webp"]
    assert (part.width, part.height) == (240, 2160)


def test_colour_and_fingerprint_tell_photos_apart_and_know_a_resized_one() -> None:
    photo = a_photo(1200, 900)
    one, smaller = render(saved(photo)), render(saved(photo.resize((500, 375)), "WEBP"))
    other = render(saved(a_photo(1200, 900).rotate(90)))
    assert (int(one.fingerprint, 16) ^ int(smaller.fingerprint, 16)).bit_count() <= 4
    assert (int(one.fingerprint, 16) ^ int(other.fingerprint, 16)).bit_count() > 4
    assert len(one.colour) == 7 and one.colour.startswith("#")


# --- what we refuse


def heic() -> bytes:
    return struct.pack(">I", 24) + b"ftypheic" + b"\0\0\0\0mif1heic" + bytes(400)


REFUSED: dict[str, tuple[str, Callable[[], bytes]]] = {
    "nothing": ("empty", lambda: b""),
    "more than 12 MB": ("too_many_bytes", lambda: saved(a_photo()) + bytes(12 * 1024 * 1024)),
    "121 megapixels in 15 KB": ("too_many_pixels", lambda: png_bomb(11_000, 11_000)),
    "400 megapixels in 48 KB": ("too_many_pixels", lambda: png_bomb(20_000, 20_000)),
    "41 megapixels": ("too_many_pixels", lambda: png_bomb(6_400, 6_410)),
    "too long": ("too_long", lambda: png_bomb(25_000, 8)),
    "gif": ("gif", lambda: saved(a_photo().quantize(8), "GIF")),
    "animated gif": (
        "gif",
        lambda: saved(a_photo().quantize(8), "GIF", save_all=True, append_images=[a_photo(mode="P")]),
    ),
    "gif with script": ("gif", lambda: b"GIF89a/*" + bytes(20) + b"*/=1;alert(1)//"),
    "bmp": ("other_picture", lambda: saved(a_photo(), "BMP")),
    "tiff": ("other_picture", lambda: saved(a_photo(), "TIFF")),
    "svg": ("svg", lambda: b'<svg xmlns="http://www.w3.org/2000/svg">' + SCRIPT + b"</svg>"),
    "svg after a declaration": ("svg", lambda: b'\xef\xbb\xbf <?xml version="1.0"?><!DOCTYPE svg>'),
    "heic": ("heic", heic),
    "avif": ("other_picture", lambda: saved(a_photo(), "AVIF")),
    "mp4": ("video", lambda: struct.pack(">I", 24) + b"ftypisom" + bytes(400)),
    "pdf": ("document", lambda: b"%PDF-1.7\n" + bytes(400)),
    "zip": ("document", lambda: b"PK\3\4" + bytes(400)),
    "html named jpg": ("not_a_picture", lambda: b"<html>" + SCRIPT),
    "text": ("not_a_picture", lambda: b"ini foto saya"),
    "null bytes": ("not_a_picture", lambda: bytes(5000)),
    "random": ("not_a_picture", lambda: bytes((i * 7919 + 13) % 251 for i in range(5000))),
    "jpeg magic only": ("broken", lambda: b"\xff\xd8\xff\xe0"),
    "jpeg magic and script": ("broken", lambda: b"\xff\xd8\xff" + SCRIPT),
    "png magic only": ("broken", lambda: b"\x89PNG\r\n\x1a\n"),
    "webp magic only": ("broken", lambda: b"RIFF\xff\xff\xff\x7fWEBPVP8 "),
    "png without pixels": (
        "broken",
        lambda: (
            b"\x89PNG\r\n\x1a\n"
            + png_chunk(b"IHDR", struct.pack(">IIBBBBB", 50, 50, 8, 2, 0, 0, 0))
            + png_chunk(b"IEND", b"")
        ),
    ),
    "png with a huge profile": (
        "broken",
        lambda: (
            saved(a_photo(), "PNG")[:33]
            + png_chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(80_000_000), 9))
            + saved(a_photo(), "PNG")[33:]
        ),
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_we_do_not_take_is_refused_with_its_reason(name: str) -> None:
    reason, make = REFUSED[name]
    with pytest.raises(PictureRefused) as refused:
        render(make(), (160,))
    assert refused.value.reason == reason


@pytest.mark.parametrize("share", [0.02, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.85, 0.95, 0.99])
@pytest.mark.parametrize("kind", ["JPEG", "progressive", "PNG", "WEBP", "lossless"])
def test_a_photo_cut_off_in_sending_is_refused(kind: str, share: float) -> None:
    noise = Image.effect_noise((300, 200), 80).convert("RGB")
    if kind in ("JPEG", "PNG", "WEBP"):
        whole = saved(noise, kind)
    else:
        options = ("JPEG", {"progressive": True}) if kind == "progressive" else ("WEBP", {"lossless": True})
        whole = saved(noise, options[0], **options[1])
    with pytest.raises(PictureRefused) as refused:
        render(whole[: int(len(whole) * share)], (160,))
    assert refused.value.reason == "broken"


def test_the_name_of_a_file_plays_no_part(tmp_path: Path) -> None:
    (tmp_path / "foto.svg.php").write_bytes(saved(a_photo()))
    (tmp_path / "foto.jpg").write_bytes(b"<svg>" + SCRIPT + b"</svg>")
    assert render_apart(tmp_path / "foto.svg.php", (160,)).renditions
    with pytest.raises(PhotoRefused, match="SVG"):
        render_apart(tmp_path / "foto.jpg", (160,))


def test_the_header_is_enough_to_refuse_a_bomb() -> None:
    bomb = png_bomb(11_000, 11_000)
    assert len(bomb) < 40_000
    started = time.perf_counter()
    with pytest.raises(PictureRefused):
        inspect(bomb)
    assert time.perf_counter() - started < 0.2


# --- apart


def test_every_refusal_says_in_indonesian_what_to_do() -> None:
    used = {reason for reason, _ in REFUSED.values()} | {"too_heavy"}
    assert used == set(imaging_process.SENTENCES)
    for reason, sentence in imaging_process.SENTENCES.items():
        refusal = PhotoRefused(reason)
        assert isinstance(refusal, Invalid)
        assert refusal.errors == {"foto": sentence}
        assert sentence.endswith(".") and len(sentence.split(". ")) >= 2 or ";" in sentence


@pytest.mark.parametrize("name", REFUSED)
def test_the_child_hands_the_reason_over(name: str) -> None:
    reason, make = REFUSED[name]
    with pytest.raises(PhotoRefused) as refused:
        render_apart(make(), (160,))
    assert refused.value.reason == reason


def test_the_child_gives_the_same_pictures_as_rendering_here() -> None:
    data = saved(a_photo(1200, 900))
    here, apart = render(data, (160, 320)), render_apart(data, (160, 320))
    assert apart.colour == here.colour and apart.fingerprint == here.fingerprint
    for key, rendition in apart.renditions.items():
        assert rendition.data == here.renditions[key].data


def test_a_child_short_of_memory_dies_alone() -> None:
    with pytest.raises(PhotoRefused) as refused:
        render_apart(png_bomb(6_000, 6_000), (320,), memory_bytes=60 * 1024 * 1024)
    assert refused.value.reason == "too_heavy"
    assert "tidak bisa dibaca" in refused.value.errors["foto"]
    assert render_apart(saved(a_photo()), (160,)).renditions


def test_a_child_out_of_time_is_ended() -> None:
    started = time.perf_counter()
    with pytest.raises(PhotoRefused) as refused:
        render_apart(saved(a_photo()), (160,), timeout_seconds=0.001)
    assert refused.value.reason == "too_heavy"
    assert time.perf_counter() - started < 5


def test_a_40_megapixel_picture_with_alpha_fits_the_memory_limit() -> None:
    data = saved(Image.new("RGBA", (6_320, 6_320), (10, 200, 10, 128)), "PNG", compress_level=1)
    assert render_apart(data, (320,)).renditions[320, "webp"].width == 320


def test_the_child_sees_none_of_our_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spy = tmp_path / "spy.py"
    spy.write_text("import os, sys\nsys.stdout.write(repr(dict(os.environ)))\n")
    monkeypatch.setenv("SECRET_KEY", "rahasia-sekali")
    monkeypatch.setattr(imaging_process, "_CHILD", spy)
    seen = tmp_path / "seen"
    with open(os.devnull, "rb") as source, open(seen, "w+b") as answer:
        imaging_process._run_child([], source, answer, 5)
    assert "rahasia-sekali" not in seen.read_text()


@pytest.mark.parametrize(
    "program",
    ["print('not json')", "print('{}')", "import os; os.kill(os.getpid(), 9)", "raise SystemExit(3)", ""],
)
def test_a_child_gone_mad_is_a_refused_photo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    mad = tmp_path / "mad.py"
    mad.write_text(program)
    monkeypatch.setattr(imaging_process, "_CHILD", mad)
    with pytest.raises(PhotoRefused, match="tidak bisa dibaca"):
        render_apart(saved(a_photo()), (160,))


def test_photos_sent_together_are_all_rendered() -> None:
    data, done = saved(a_photo(2000, 1500)), []
    threads = [threading.Thread(target=lambda: done.append(render_apart(data, (160,)))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({rendered.renditions[160, "webp"].data for rendered in done}) == 1 and len(done) == 6


def test_asking_for_renditions_does_not_load_pillow_here() -> None:
    probe = "import sys, marketplace.catalog.imaging_process; sys.exit('PIL' in sys.modules)"
    root = Path(imaging_process.__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", probe], cwd=root).returncode == 0
