"""A photograph as a phone makes it: twelve megapixels, lying on its side, with the place where it was taken."""

from __future__ import annotations

import io

from PIL import Image

TOP, BOTTOM = (40, 90, 190), (230, 180, 40)
LYING = 6  # EXIF orientation: to be turned a quarter clockwise
ORIENTATION, MODEL, GPS = 0x0112, 0x0110, 0x8825


def phone_photo() -> bytes:
    """Upright it is 3000 × 4000, blue above and yellow below; the file holds it turned, with GPS."""
    upright = Image.new("RGB", (3000, 4000), TOP)
    upright.paste(BOTTOM, (0, 2000, 3000, 4000))
    noise = Image.effect_noise((750, 1000), 40).resize((3000, 4000)).convert("RGB")
    lying = Image.blend(upright, noise, 0.12).transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[ORIENTATION], exif[MODEL] = LYING, "Ponsel Desa 5"
    exif.get_ifd(GPS).update({1: "S", 2: (6.0, 41.0, 12.5), 3: "E", 4: (111.0, 22.0, 40.25)})
    file = io.BytesIO()
    lying.save(file, "JPEG", quality=90, exif=exif)
    return file.getvalue()


def is_upright(content: bytes) -> bool:
    """Blue above, yellow below."""
    image = Image.open(io.BytesIO(content)).convert("RGB")
    across, down = image.size
    return _near(image.getpixel((across // 2, down // 8)), TOP) and _near(
        image.getpixel((across // 2, down - down // 8)), BOTTOM
    )


def says_nothing(content: bytes) -> bool:
    """No orientation, no place, no make: not as metadata and not as stray bytes."""
    image = Image.open(io.BytesIO(content))
    return not image.getexif() and b"Exif" not in content and b"Ponsel" not in content


def _near(pixel: object, colour: tuple[int, int, int]) -> bool:
    return all(abs(a - b) < 60 for a, b in zip(pixel, colour, strict=True))  # type: ignore[call-overload]
