"""Turn a stranger's photo into pictures of our own: looked at before decoding, redrawn on a fresh canvas.

Run as a script this is the child of ``imaging_process``: photo on standard input, renditions on standard
output. So this file needs nothing but Pillow and must not import the rest of the marketplace.

Only pixels survive: no EXIF, GPS, XMP, comment, colour profile or appended bytes, because every rendition
is pasted on a new RGB canvas. Draft, thumbnail, transpose in that order: measured fastest for 12 megapixels.
"""

from __future__ import annotations

import io
import json
import struct
import sys
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PIL import Image, ImageFile, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

MAX_BYTES = 12 * 1024 * 1024
MAX_PIXELS = 40_000_000
MAX_SIDE = 20_000
WIDTHS = (160, 320, 640, 1080)
SPARE = 1.25  # so much larger than needed a JPEG is read: the last step is a smooth one of our own
FORMATS = ("webp", "jpg")
ORIENTATION = 0x0112
TURNS = {
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_270,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_90,),
}

# What Pillow raises for files that are cut off, broken or something else.
UNREADABLE = (OSError, SyntaxError, ValueError, EOFError, OverflowError, struct.error)
HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1")

Image.MAX_IMAGE_PIXELS = MAX_PIXELS
ImageFile.LOAD_TRUNCATED_IMAGES = False
# Image.open knows a format only once its plugin is loaded; it does not load WebP by itself. (The JPEG plugin
# hands phone photos with a second picture inside to MPO, so that name can come back too.)
PLUGINS = (JpegImagePlugin, PngImagePlugin, WebPImagePlugin)


class PictureRefused(ValueError):
    """We do not take this file. ``reason`` is a key of ``imaging_process.SENTENCES``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Facts:
    """What the header says. ``width`` and ``height`` are as a person sees it (turned upright)."""

    format: str
    width: int
    height: int
    orientation: int


@dataclass(frozen=True)
class Rendition:
    """One picture to serve. ``nominal`` is the width asked for; a small original keeps its own ``width``."""

    nominal: int
    format: str
    width: int
    height: int
    data: bytes


@dataclass(frozen=True)
class Rendered:
    """All renditions of one photo, with its average colour (#rrggbb) and a 64-bit look-alike print (hex)."""

    renditions: dict[tuple[int, str], Rendition]
    width: int
    height: int
    colour: str
    fingerprint: str


def inspect(data: bytes) -> Facts:
    """What kind of picture this is, without decoding it. Raises PictureRefused."""
    with _strict_but_quiet():
        return _facts(_open(data))


def render(data: bytes, widths: Iterable[int] = WIDTHS, formats: Iterable[str] = FORMATS) -> Rendered:
    """Redraw ``data`` upright in sRGB at each width (never enlarged, at most twice as high as wide).

    An animation gives its first frame. Raises PictureRefused.
    """
    sizes = sorted(set(widths), reverse=True)
    with _strict_but_quiet():
        picture = _open(data)
        facts = _facts(picture)
        try:
            canvas = _upright(picture, facts, sizes[0])
        except (*UNREADABLE, Image.DecompressionBombError) as error:
            raise PictureRefused("broken") from error
    renditions = {}
    for nominal in sizes:
        canvas = canvas.resize(_fitting(facts, nominal), Image.Resampling.LANCZOS, reducing_gap=2.0)
        for name in formats:
            content = _encoded(canvas, name, nominal)
            renditions[nominal, name] = Rendition(nominal, name, canvas.width, canvas.height, content)
    return Rendered(renditions, facts.width, facts.height, average_colour(canvas), fingerprint(canvas))


def average_colour(picture: Image.Image) -> str:
    """One calm colour to show while the photo loads."""
    red, green, blue = picture.convert("RGB").resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))  # type: ignore[misc]
    return f"#{red:02x}{green:02x}{blue:02x}"


def fingerprint(picture: Image.Image) -> str:
    """dHash: 64 bits that stay nearly the same when a photo is resized or saved again."""
    grey = picture.convert("L").resize((9, 8), Image.Resampling.BOX).tobytes()
    bits = 0
    for row in range(8):
        for column in range(8):
            bits = bits << 1 | (grey[row * 9 + column] > grey[row * 9 + column + 1])
    return f"{bits:016x}"


@contextmanager
def _strict_but_quiet() -> Iterator[None]:
    """A bomb warning is an error; a warning about odd EXIF is nobody's business."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        yield


def _open(data: bytes) -> Image.Image:
    if not data:
        raise PictureRefused("empty")
    if len(data) > MAX_BYTES:
        raise PictureRefused("too_many_bytes")
    if kind := _foreign_kind(data[:512]):
        raise PictureRefused(kind)
    try:
        return Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "WEBP"))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PictureRefused("too_many_pixels") from error
    except UNREADABLE as error:
        raise PictureRefused("broken" if _claims_to_be_ours(data) else "not_a_picture") from error


def _facts(picture: Image.Image) -> Facts:
    width, height = picture.size
    if width * height > MAX_PIXELS:
        raise PictureRefused("too_many_pixels")
    if max(width, height) > MAX_SIDE:
        raise PictureRefused("too_long")
    orientation = _orientation(picture)
    if orientation >= 5:
        width, height = height, width
    kind = "JPEG" if picture.format == "MPO" else str(picture.format)
    return Facts(kind, width, height, orientation)


def _orientation(picture: Image.Image) -> int:
    """1 to 8; a broken EXIF block is no reason to refuse a good photo."""
    try:
        value = picture.getexif().get(ORIENTATION, 1)
    except Exception:  # EXIF comes from strangers: Pillow raises half a dozen unrelated types here
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _upright(picture: Image.Image, facts: Facts, width: int) -> Image.Image:
    """The photo as a clean RGB canvas, not much larger than needed."""
    profile = picture.info.get("icc_profile")
    size = _decode(picture, facts, width)
    picture = _resizable(picture)
    picture.thumbnail(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
    for turn in TURNS.get(facts.orientation, ()):
        picture = picture.transpose(turn)
    return _on_white(_in_srgb(picture, profile))


def _decode(picture: Image.Image, facts: Facts, width: int) -> tuple[int, int]:
    """Read the pixels, of a large JPEG only every second, fourth or eighth; returns the size to make, as it lies in the file.

    Asked for a box around that size, JPEG would give every pixel: its longer side is never far enough below the box.
    """
    size = _fitting(facts, width) if facts.orientation < 5 else _fitting(facts, width)[::-1]
    picture.draft(None, (round(SPARE * size[0]), round(SPARE * size[1])))
    picture.load()
    return size


def _resizable(picture: Image.Image) -> Image.Image:
    """A mode that can be scaled smoothly: palettes and 16-bit greys cannot."""
    mode = picture.mode
    if mode.startswith("I;16"):
        return picture.point(lambda value: value * (1 / 256)).convert("L")
    if mode in ("I", "F"):
        return picture.convert("F").point(lambda value: value * (1 / 256)).convert("L")
    if mode in ("P", "PA", "1"):
        return picture.convert("RGBA" if _is_see_through(picture) else "RGB")
    if mode in ("L", "RGB") and _is_see_through(picture):
        return picture.convert("RGBA")
    return picture


def _is_see_through(picture: Image.Image) -> bool:
    return picture.mode in ("PA", "LA", "RGBA") or "transparency" in picture.info


def _in_srgb(picture: Image.Image, profile: object) -> Image.Image:
    """Follow the colour profile if it can be followed; without one the numbers are taken as sRGB."""
    alpha = picture.getchannel("A") if picture.mode in ("LA", "RGBA") else None
    plain = picture.convert("L" if picture.mode == "LA" else "RGB") if alpha else picture
    if isinstance(profile, bytes) and profile:
        plain = _follow_profile(plain, profile)
    plain = plain.convert("RGB")
    if alpha:
        plain.putalpha(alpha)
    return plain


def _follow_profile(picture: Image.Image, profile: bytes) -> Image.Image:
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(picture, source, target, outputMode="RGB") or picture
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return picture


def _on_white(picture: Image.Image) -> Image.Image:
    """A new canvas that knows nothing of the file it came from."""
    canvas = Image.new("RGB", picture.size, "white")
    canvas.paste(picture, (0, 0), picture if picture.mode == "RGBA" else None)
    return canvas


def _fitting(facts: Facts, nominal: int) -> tuple[int, int]:
    scale = min(1.0, nominal / facts.width, 2 * nominal / facts.height)
    return max(1, round(facts.width * scale)), max(1, round(facts.height * scale))


def _encoded(canvas: Image.Image, name: str, nominal: int) -> bytes:
    out = io.BytesIO()
    if name == "webp":
        canvas.save(out, "WEBP", quality=70 if nominal <= 320 else 76, method=2)
    else:
        canvas.save(out, "JPEG", quality=80, optimize=True, progressive=True)
    return out.getvalue()


_MAGIC = (
    (b"GIF8", "gif"),
    (b"BM", "other_picture"),
    (b"II*\0", "other_picture"),
    (b"MM\0*", "other_picture"),
    (b"%PDF", "document"),
    (b"PK\3\4", "document"),
    (b"\xd0\xcf\x11\xe0", "document"),
    (b"\x1aE\xdf\xa3", "video"),
)


def _foreign_kind(start: bytes) -> str | None:
    """A file we know and do not take, so that the refusal can say what to do."""
    if start[4:8] == b"ftyp":
        brand = start[8:12]
        if brand in (b"avif", b"avis"):
            return "other_picture"
        return "heic" if brand in HEIC_BRANDS else "video"
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<svg", b"<?xml", b"<!doctype svg")):
        return "svg"
    return next((kind for magic, kind in _MAGIC if start.startswith(magic)), None)


def _claims_to_be_ours(data: bytes) -> bool:
    return data.startswith((b"\xff\xd8", b"\x89PNG")) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def _limit_myself(memory_bytes: int, cpu_seconds: int) -> None:
    """Done by the child before it sees a byte of the photo; systems without limits keep the time-out."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (32 * 1024 * 1024,) * 2)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _answer(data: bytes, widths: list[int], formats: list[str]) -> bytes:
    """One line of JSON, then the renditions one after the other."""
    try:
        done = render(data, widths, formats)
    except PictureRefused as refusal:
        return json.dumps({"refused": refusal.reason}).encode() + b"\n"
    except MemoryError:
        return json.dumps({"refused": "too_heavy"}).encode() + b"\n"
    parts = list(done.renditions.values())
    sizes = [[part.nominal, part.format, part.width, part.height, len(part.data)] for part in parts]
    head = {
        "width": done.width,
        "height": done.height,
        "colour": done.colour,
        "fingerprint": done.fingerprint,
        "renditions": sizes,
    }
    return json.dumps(head).encode() + b"\n" + b"".join(part.data for part in parts)


def main(arguments: list[str]) -> None:
    """``imaging.py WIDTHS FORMATS MEMORY_BYTES CPU_SECONDS``, lists comma-separated."""
    widths, formats, memory_bytes, cpu_seconds = arguments
    _limit_myself(int(memory_bytes), int(cpu_seconds))
    data = sys.stdin.buffer.read(MAX_BYTES + 1)
    sys.stdout.buffer.write(_answer(data, [int(width) for width in widths.split(",")], formats.split(",")))


if __name__ == "__main__":
    main(sys.argv[1:])
