"""Four web processes, started fast: the app is imported once. Each answered request names the process that answered."""

import os

bind = f"127.0.0.1:{os.environ['PORT']}"
worker_class, workers, threads = "gthread", 4, 4
preload_app = control_socket_disable = True
accesslog, access_log_format = "-", "%(p)s %(s)s"
loglevel = "error"
