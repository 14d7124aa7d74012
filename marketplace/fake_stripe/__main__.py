"""``python -m marketplace.fake_stripe --port 8001 --webhook http://127.0.0.1:8000/webhook/stripe/{name}``."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys

from .server import FakeStripe


def main() -> int:
    if os.environ.get("LUMBUNG_ENV", "development") == "production":
        sys.stderr.write("The fake Stripe is for development and tests only.\n")
        return 1
    reader = argparse.ArgumentParser(prog="fake_stripe")
    reader.add_argument("--port", type=int, default=8001)
    reader.add_argument("--webhook", default="", help="where events go; {name} is the account's name")
    given = reader.parse_args()
    server = FakeStripe(given.port, given.webhook)
    sys.stdout.write(f"ready {server.server_address[1]}\n")
    sys.stdout.flush()
    with contextlib.suppress(KeyboardInterrupt):
        server.serve_forever()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
