"""Photos made for tests, as strange as strangers send them, and strict readers of what is served."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image, ImageCms, ImageDraw

from marketplace.catalog import imaging, imaging_process

SCRIPT = b"<script>alert(document.cookie)</script>"


def a_photo(width: int = 400, height: int = 300, mode: str = "RGB") -> Image.Image:
    """Red on the left half, blue on the right, a green bar along the top: tells which way is up."""
    photo = Image.new("RGB", (width, height), (200, 30, 30))
    draw = ImageDraw.Draw(photo)
    draw.rectangle((width // 2, 0, width, height), fill=(30, 30, 200))
    draw.rectangle((0, 0, width, height // 5), fill=(30, 180, 30))
    return photo.convert(mode)


def saved(photo: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    out = io.BytesIO()
    photo.save(out, kind, **options)  # type: ignore[arg-type]
    return out.getvalue()


def png_chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_bomb(width: int, height: int) -> bytes:
    """A true, tiny PNG of one bit per pixel that is enormous once decoded."""
    row = b"\0" + bytes((width + 7) // 8)
    squeezer = zlib.compressobj(9)
    body = b"".join(squeezer.compress(row) for _ in range(height)) + squeezer.flush()
    head = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + png_chunk(b"IDAT", body) + png_chunk(b"IEND", b"")


def exif_with_place(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "HP Bu Sari"
    exif.get_ifd(0x8825).update({1: "S", 2: (6.0, 42.0, 11.0), 3: "E", 4: (111.0, 20.0, 30.0)})
    return exif


def jpeg_segments(data: bytes) -> tuple[list[int], bytes]:
    """Marker bytes up to the scan, and what stands after the end-of-image marker."""
    assert data[:2] == b"\xff\xd8"
    markers, at = [], 2
    while data[at + 1] != 0xDA:
        markers.append(data[at + 1])
        at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return markers, data[data.index(b"\xff\xd9", at) + 2 :]


def webp_chunks(data: bytes) -> list[bytes]:
    assert data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    assert struct.unpack("<I", data[4:8])[0] == len(data) - 8, "bytes after the end"
    names, at = [], 12
    while at < len(data):
        names.append(data[at : at + 4])
        length = struct.unpack("<I", data[at + 4 : at + 8])[0]
        at += 8 + length + length % 2
    return names


def assert_clean(rendition: imaging.Rendition | imaging_process.Rendition) -> Image.Image:
    """Only pixels: no EXIF, XMP, comment, profile or tail; the size is the size we say."""
    if rendition.format == "jpg":
        markers, tail = jpeg_segments(rendition.data)
        assert tail == b""
        assert set(markers) <= {0xE0, 0xDB, 0xC0, 0xC2, 0xC4}, [hex(marker) for marker in markers]
    else:
        assert webp_chunks(rendition.data) == [b"VP8 "]
    for trace in (b"Exif", b"http://ns.adobe.com", b"script", b"ICC_PROFILE", b"Sari", b"PK\3\4"):
        assert trace not in rendition.data
    picture = Image.open(io.BytesIO(rendition.data))
    assert picture.size == (rendition.width, rendition.height)
    assert picture.mode == "RGB"
    assert max(picture.size) <= 2560
    picture.load()
    return picture


def near(picture: Image.Image, at: tuple[int, int], colour: tuple[int, int, int], slack: int = 40) -> bool:
    seen = picture.convert("RGB").getpixel(at)
    assert isinstance(seen, tuple)
    return all(abs(one - other) <= slack for one, other in zip(seen, colour, strict=True))


def assert_upright(picture: Image.Image) -> None:
    width, height = picture.size
    assert near(picture, (width // 2, 2), (30, 180, 30)), "the bar is not on top"
    assert near(picture, (width // 4, height * 3 // 4), (200, 30, 30)), "left is not left"
    assert near(picture, (width * 3 // 4, height * 3 // 4), (30, 30, 200)), "right is not right"


def turned_for(orientation: int, photo: Image.Image) -> Image.Image:
    """The pixels a camera would store so that a viewer following ``orientation`` sees ``photo``."""
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    return photo.transpose(undo[orientation]) if orientation in undo else photo


def srgb_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def red_is_blue_profile() -> bytes:
    """sRGB with the red and blue primaries exchanged in its tag table: following it cannot be overlooked."""
    swapped = srgb_profile().replace(b"rXYZ", b"....", 1).replace(b"bXYZ", b"rXYZ", 1)
    return swapped.replace(b"....", b"bXYZ", 1)


def grey_16_bit() -> Image.Image:
    return Image.new("I;16", (64, 64), 32768)


def see_through(mode: str = "RGBA") -> Image.Image:
    picture = Image.new("RGBA", (300, 300), (0, 0, 0, 0))
    ImageDraw.Draw(picture).ellipse((60, 60, 240, 240), fill=(200, 30, 30, 255))
    return picture.convert(mode)


def palette_with_hole() -> bytes:
    picture = Image.new("P", (300, 300), 0)
    picture.putpalette([255, 0, 255, 200, 30, 30])
    ImageDraw.Draw(picture).ellipse((60, 60, 240, 240), fill=1)
    return saved(picture, "PNG", transparency=0)
