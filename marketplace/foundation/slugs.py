"""Readable names in addresses: ``Kopi Lelet Lasem 250 g`` → ``kopi-lelet-lasem-250-g``."""

from __future__ import annotations

import re
import unicodedata


def slugged(text: str, otherwise: str, most: int = 60) -> str:
    """Small letters and digits joined by hyphens, at most ``most`` characters; ``otherwise`` when none is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:most].strip("-") or otherwise
