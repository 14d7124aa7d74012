"""One child that draws a folder of photos under the limits of a single one: ``python -m tests.hostile.drawing_all FOLDER MEMORY``."""

from __future__ import annotations

import sys
from pathlib import Path

from marketplace.catalog import imaging

PLENTY_OF_SECONDS = 300

if __name__ == "__main__":
    imaging._limit_myself(int(sys.argv[2]), PLENTY_OF_SECONDS)
    for path in sorted(Path(sys.argv[1]).iterdir()):
        path.with_suffix(".out").write_bytes(imaging._answer(path.read_bytes(), [160, 320], ["webp", "jpg"]))
