"""A photo as pages show it."""

from __future__ import annotations

from dataclasses import dataclass

from .photo import ALL_WIDTHS, FORMATS


@dataclass(frozen=True, slots=True)
class PhotoView:
    """One photo with the widths that are there. ``source`` is what the picture component asks for."""

    id: int
    alt: str
    width: int
    height: int
    colour: str
    print: str
    ready: tuple[int, ...]

    def source(self, width: int, kind: str) -> str | None:
        """Address of one rendition; None while it is not made yet."""
        if width not in self.ready or kind not in FORMATS:
            return None
        return f"/foto/{self.print[:2]}/{self.print}-{width}.{kind}"

    def url(self, width: int) -> str | None:
        """JPEG of that width, or the nearest that is there; for og:image and previews."""
        nearest = min(self.ready, key=lambda ready: (abs(ready - width), -ready), default=None)
        return self.source(nearest, "jpg") if nearest else None


def read_widths(stored: str) -> tuple[int, ...]:
    """``"160,320"`` → ``(160, 320)``."""
    return tuple(int(part) for part in stored.split(",") if part)


def write_widths(widths: set[int]) -> str:
    """The other way round, known widths only, in order."""
    return ",".join(str(width) for width in ALL_WIDTHS if width in widths)
