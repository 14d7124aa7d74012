"""Files that come with a form: of each no more is kept than the largest photo, however much is sent.

So a picture that is far too large costs neither disk nor memory, the words beside it are read, and the form comes back with them.
"""

from __future__ import annotations

from tempfile import SpooledTemporaryFile
from typing import IO, Any

from flask import Flask, Request

LARGEST_FILE = 12 * 1024 * 1024
LARGEST_REQUEST = 128 * 1024 * 1024  # the raw picture of a good phone has 75 MB
IN_MEMORY = 500_000


class KeptInPart(SpooledTemporaryFile[bytes]):
    """A file that forgets everything after the first byte too many."""

    def write(self, data: Any) -> int:
        room = LARGEST_FILE + 1 - self.tell()
        if room > 0:
            super().write(data[:room])
        return len(data)


class FormRequest(Request):
    """A request whose files are kept in part."""

    def _get_file_stream(
        self,
        total_content_length: int | None,
        content_type: str | None,
        filename: str | None = None,
        content_length: int | None = None,
    ) -> IO[bytes]:
        return KeptInPart(max_size=IN_MEMORY, mode="rb+")


def init_app(app: Flask) -> None:
    app.request_class = FormRequest
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST
