"""Without Chromium the guide is not looked at; ``dev.py test`` says so in its last line."""

from __future__ import annotations

from tests.chromium import chromium_path

collect_ignore = [] if chromium_path() else ["test_gallery_in_browser.py"]
