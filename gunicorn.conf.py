"""The web server's settings; numbers come from the same environment as the app's."""

import os

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
worker_class = "gthread"
workers = int(os.environ.get("WEB_PROCESSES", "2"))
threads = int(os.environ.get("WEB_THREADS", "8"))
max_requests, max_requests_jitter = 20_000, 2_000
timeout, graceful_timeout, keepalive = 60, 20, 5
control_socket_disable = True
preload_app = True  # memory is shared, and who takes the place of a dead one is there at once


def when_ready(server):  # type: ignore[no-untyped-def]
    """Before the first fork. Nobody serves a database of another schema or without its guards."""
    from marketplace.warming import warm

    app = server.app.wsgi()
    _refuse_unless_current(app)
    warm(app)


def post_worker_init(worker):  # type: ignore[no-untyped-def]
    """Also not who comes later: the database may have changed meanwhile."""
    _refuse_unless_current(worker.wsgi)


def _refuse_unless_current(app):  # type: ignore[no-untyped-def]
    from marketplace.foundation.database import db
    from marketplace.upgrading import refuse_unless_current

    with app.app_context():
        refuse_unless_current(db.engine)
        db.engine.dispose()
