"""The real app behind a real socket, set up from the environment alone. Run by ``test_served``."""

from __future__ import annotations

import os
import sys

from werkzeug.serving import make_server

from marketplace.app import create_app

if __name__ == "__main__":
    server = make_server("127.0.0.1", int(os.environ["PORT"]), create_app(), threaded=True)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    server.serve_forever()
