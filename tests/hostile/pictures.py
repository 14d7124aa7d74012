"""The upload corpus of T10: files as cameras, apps and attackers make them, all made here.

``corpus()`` gives name → File; ``verdict`` is "ours" (we redraw it) or the reason it is refused with.
"""

from __future__ import annotations

import gzip
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image

from tests.catalog.strange_photos import (
    SCRIPT,
    a_photo,
    exif_with_place,
    grey_16_bit,
    palette_with_hole,
    png_bomb,
    png_chunk,
    red_is_blue_profile,
    saved,
    see_through,
    srgb_profile,
    turned_for,
)

OURS = "ours"
SHARES = {
    "polyglot": 22, "bomb": 16, "truncated": 50, "animated": 8, "mode": 13, "exif": 13, "heic": 10, "svg": 11, "name": 15,
}  # fmt: skip
HTML, PHP = b"<html><body onload=alert(1)>" + SCRIPT, b"<?php system($_GET[0]); ?>"
OFFSETS = (0.02, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.85, 0.95, 0.99)
NAMES = (
    "foto.jpg.php", "foto.php", "foto.svg", "foto.html", "foto.jpg\x00.php", "../../../etc/passwd", "..\\..\\boot.ini", "CON.jpg", ".htaccess", "a" * 5_000 + ".jpg",
    "foto.jpg;.html", "\u202egpj.exe", "<lumbung-trap>.jpg", "foto%0D%0AX-Milik: mereka.jpg", "%2e%2e%2ffoto.jpg",
)  # fmt: skip


@dataclass(frozen=True)
class File:
    """One upload; ``upright`` when its picture tells which way is up."""

    kind: str
    content: bytes
    verdict: str
    name: str = "foto.jpg"
    upright: bool = False


def corpus() -> dict[str, File]:
    """All of them, by a readable name."""
    makers = (_polyglots, _bombs, _truncated, _animated, _modes, _exif, _heic, _svg, _names)
    return {f"{file.kind}: {name}": file for make in makers for name, file in make()}


def _polyglots() -> Iterator[tuple[str, File]]:
    photo, png, webp, gif = (
        saved(a_photo()),
        saved(a_photo(), "PNG"),
        saved(a_photo(), "WEBP"),
        saved(a_photo().quantize(8), "GIF"),
    )
    texted = png[:33] + png_chunk(b"tEXt", b"Comment\0" + HTML) + png[33:]
    good = {
        "jpeg and script": photo + SCRIPT, "jpeg and html": photo + HTML, "jpeg and zip": photo + a_zip(), "jpeg and php": photo + PHP, "jpeg, php in a comment": saved(a_photo(), comment=PHP),
        "jpeg, script in exif": saved(a_photo(), exif=_exif_saying(SCRIPT)), "jpeg that is a script": _jpeg_that_is_a_script(photo), "jpeg and jpeg": photo + saved(a_photo(50, 50)),
        "jpeg, html in xmp": saved(a_photo(), xmp=HTML), "jpeg, script in the profile": saved(a_photo(), icc_profile=SCRIPT * 20), "png and script": png + SCRIPT, "png and zip": png + a_zip(),
        "png, html in text": texted, "webp and script": webp + SCRIPT, "webp, html in xmp": saved(a_photo(), "WEBP", xmp=HTML),
    }  # fmt: skip
    bad = {
        "gif that is a script": (b"GIF89a/*" + bytes(20) + b"*/=1;alert(1)//", "gif"), "gif and html": (gif + HTML, "gif"), "gif and zip": (gif + a_zip(), "gif"),
        "pdf and jpeg": (b"%PDF-1.7\n" + photo, "document"), "zip and jpeg": (a_zip() + photo, "document"), "html and jpeg": (HTML + photo, "not_a_picture"),
        "bmp that is a script": (b"BM/*" + bytes(60) + b"*/=1;alert(1)", "other_picture"),
    }  # fmt: skip
    yield from ((name, File("polyglot", content, OURS)) for name, content in good.items())
    yield from ((name, File("polyglot", content, why)) for name, (content, why) in bad.items())


def a_zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("index.html", HTML)
    return out.getvalue()


def _exif_saying(words: bytes) -> Image.Exif:
    exif = Image.Exif()
    exif[0x010E] = words.decode()
    return exif


def _jpeg_that_is_a_script(photo: bytes) -> bytes:
    """Its first segment is as long as ``/*`` says, so that a script engine skips the picture as a comment."""
    first = b"JFIF\0\1\1\0\0\1\0\1\0\0"
    return (
        b"\xff\xd8\xff\xe0/*"
        + first
        + bytes(0x2F2A - 2 - len(first))
        + b"\xff\xfe\0\x1c*/=alert(document.domain);/*"
        + photo[20:]
    )


def _bombs() -> Iterator[tuple[str, File]]:
    png, zeros = saved(a_photo(), "PNG"), zlib.compress(bytes(80_000_000), 9)
    packed = {b"iCCP": b"x\0\0" + zeros, b"zTXt": b"x\0\0" + zeros, b"iTXt": b"x\0\1\0\0\0" + zeros}
    for name, pixels in (("400 MP", (20_000, 20_000)), ("121 MP", (11_000, 11_000)), ("41 MP", (6_400, 6_410))):
        yield f"png of {name}", File("bomb", png_bomb(*pixels), "too_many_pixels")
    yield "png of 25,000 pixels in a row", File("bomb", png_bomb(25_000, 8), "too_long")
    yield "png of 2,147,483,647 each way", File("bomb", _png_claiming(2**31 - 1, 2**31 - 1), "too_many_pixels")
    yield "jpeg claiming 4,294 MP", File("bomb", _jpeg_claiming(65_500, 65_500), "too_many_pixels")
    yield "jpeg claiming 39 MP", File("bomb", _jpeg_claiming(6_200, 6_200), OURS)
    yield "webp claiming 268 MP", File("bomb", _webp_claiming(16_384, 16_384), "too_many_pixels")
    yield "gif of 100,000 frames", File("bomb", _gif_of(100_000), "gif")
    for chunk, body in packed.items():
        yield (
            f"png, 80 MB packed in {chunk.decode()}",
            File("bomb", png[:33] + png_chunk(chunk, body) + png[33:], "broken"),
        )
    yield "png of 20,000 notes", File("bomb", png[:33] + png_chunk(b"tEXt", b"a\0b") * 20_000 + png[33:], OURS)
    yield (
        "png promising 2^31 frames",
        File("bomb", png[:33] + png_chunk(b"acTL", struct.pack(">II", 2**31 - 1, 0)) + png[33:], OURS),
    )
    yield (
        "jpeg of 20,000 comments",
        File("bomb", saved(a_photo())[:2] + b"\xff\xfe\0\4ab" * 20_000 + saved(a_photo())[2:], OURS),
    )
    yield "more than 12 MB", File("bomb", saved(a_photo()) + bytes(12 * 1024 * 1024), "too_many_bytes")


def _png_claiming(width: int, height: int) -> bytes:
    head = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + png_chunk(b"IDAT", zlib.compress(b"\0")) + png_chunk(b"IEND", b"")


def _jpeg_claiming(width: int, height: int) -> bytes:
    whole = saved(a_photo())
    frame = whole.index(b"\xff\xc0")
    return whole[: frame + 5] + struct.pack(">HH", height, width) + whole[frame + 9 :]


def _webp_claiming(width: int, height: int) -> bytes:
    inner = saved(a_photo(), "WEBP")[12:]
    sides = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
    body = b"WEBPVP8X" + struct.pack("<I", 10) + bytes(4) + sides + inner
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _gif_of(frames: int) -> bytes:
    one = b"\x21\xf9\4\0\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0"
    return b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff" + one * frames + b";"


def _truncated() -> Iterator[tuple[str, File]]:
    noise = Image.effect_noise((300, 200), 80).convert("RGB")
    whole = {
        "jpeg": saved(noise), "progressive jpeg": saved(noise, progressive=True), "png": saved(noise, "PNG"), "webp": saved(noise, "WEBP"), "lossless webp": saved(noise, "WEBP", lossless=True),
    }  # fmt: skip
    for name, content in whole.items():
        for share in OFFSETS:
            yield f"{name} at {share:.0%}", File("truncated", content[: int(len(content) * share)], "broken")


def _animated() -> Iterator[tuple[str, File]]:
    turned, still = [a_photo().rotate(180), a_photo().rotate(90)], a_photo()
    yield "png", File("animated", saved(still, "PNG", save_all=True, append_images=turned), OURS, upright=True)
    yield (
        "png whose first picture is not shown",
        File(
            "animated", saved(still, "PNG", save_all=True, append_images=turned, default_image=True), OURS, upright=True
        ),
    )
    yield "webp", File("animated", saved(still, "WEBP", save_all=True, append_images=turned), OURS, upright=True)
    yield (
        "webp without loss",
        File("animated", saved(still, "WEBP", save_all=True, append_images=turned, lossless=True), OURS, upright=True),
    )
    yield (
        "webp of 200 frames",
        File(
            "animated",
            saved(still, "WEBP", save_all=True, append_images=[a_photo(40, 30).resize((400, 300))] * 200),
            OURS,
        ),
    )
    yield (
        "two jpegs in one (mpo)",
        File("animated", saved(still, "MPO", save_all=True, append_images=[a_photo(100, 100)]), OURS, upright=True),
    )
    yield (
        "gif",
        File(
            "animated",
            saved(still.quantize(8), "GIF", save_all=True, append_images=[t.quantize(8) for t in turned]),
            "gif",
        ),
    )
    yield "tiff", File("animated", saved(still, "TIFF", save_all=True, append_images=turned), "other_picture")


def _modes() -> Iterator[tuple[str, File]]:
    made = {
        "cmyk jpeg": saved(a_photo(mode="CMYK")), "grey jpeg": saved(a_photo(mode="L")), "grey png of 16 bits": saved(grey_16_bit(), "PNG"), "one-bit png": saved(a_photo(mode="1"), "PNG"),
        "palette png": saved(a_photo().quantize(16), "PNG"), "palette png with a hole": palette_with_hole(), "png with alpha": saved(see_through(), "PNG"),
        "grey png with alpha": saved(see_through("LA"), "PNG"), "png with one see-through colour": saved(a_photo(), "PNG", transparency=(200, 30, 30)),
        "webp with alpha": saved(see_through(), "WEBP"), "lossless webp with alpha": saved(see_through(), "WEBP", lossless=True),
        "profile with red for blue": saved(a_photo(), icc_profile=red_is_blue_profile()), "broken profile": saved(a_photo(), icc_profile=b"\xff" * 4_000),
    }  # fmt: skip
    yield from ((name, File("mode", content, OURS)) for name, content in made.items())


def _exif() -> Iterator[tuple[str, File]]:
    for turn in range(1, 9):
        content = saved(turned_for(turn, a_photo(900, 600)), exif=exif_with_place(turn))
        yield f"jpeg turned {turn}, with the place", File("exif", content, OURS, upright=True)
    yield (
        "webp turned, with place and profile",
        File(
            "exif",
            saved(turned_for(6, a_photo()), "WEBP", exif=exif_with_place(6), icc_profile=srgb_profile()),
            OURS,
            upright=True,
        ),
    )
    yield (
        "png turned, with the place",
        File("exif", saved(turned_for(8, a_photo()), "PNG", exif=exif_with_place(8)), OURS, upright=True),
    )
    broken = (
        b"Exif\0\0MM\0*\xff\xff\xff\xff" + b"\xff" * 50,
        b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + bytes(3_000),
        b"Exif\0\0" + b"\0" * 9,
    )
    for number, exif in enumerate(broken):
        yield f"jpeg, broken exif {number}", File("exif", saved(a_photo(), exif=exif), OURS, upright=True)


def _heic() -> Iterator[tuple[str, File]]:
    for brand in (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"):
        box = struct.pack(">I", 24) + b"ftyp" + brand + bytes(4) + b"mif1heic"
        yield brand.decode(), File("heic", box + bytes(400), "heic", "IMG_0001.HEIC")
    yield "avif", File("heic", saved(a_photo(), "AVIF"), "other_picture", "foto.avif")
    yield "avif named jpg", File("heic", saved(see_through(), "AVIF"), "other_picture")


def _svg() -> Iterator[tuple[str, File]]:
    plain = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">%s</svg>'
    entity = b'<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    made = {
        "script": plain % SCRIPT, "onload": plain.replace(b"<svg", b"<svg onload=alert(1)") % b"", "html inside": plain % (b"<foreignObject>" + HTML + b"</foreignObject>"),
        "entity": b'<?xml version="1.0"?>' + entity + plain % b"<text>&e;</text>", "doctype first": b"<!DOCTYPE svg><svg/>", "in capitals": b"<SVG>" + SCRIPT,
        "after a byte-order mark": b"\xef\xbb\xbf \n<svg/>", "laughs": b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">' + b'<!ENTITY b "&a;&a;">' * 50 + b"]><svg>&b;</svg>",
    }  # fmt: skip
    yield from ((name, File("svg", content, "svg", "gambar.svg")) for name, content in made.items())
    yield "after a comment", File("svg", b"<!-- foto --><svg>" + SCRIPT, "not_a_picture", "foto.jpg")
    yield "in utf-16", File("svg", "<svg/>".encode("utf-16"), "not_a_picture", "foto.png")
    yield "packed", File("svg", gzip.compress(plain % SCRIPT, mtime=0), "not_a_picture", "gambar.svgz")


def _names() -> Iterator[tuple[str, File]]:
    for number, name in enumerate(NAMES):
        good = number % 3 < 2
        yield (
            ascii(name[:30]),
            File("name", saved(a_photo()) if good else HTML, OURS if good else "not_a_picture", name, upright=good),
        )
