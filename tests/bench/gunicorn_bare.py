"""The bare page's server has the same shape as ours."""

import os

bind = f"127.0.0.1:{os.environ['PORT']}"
worker_class, workers, threads, keepalive = "gthread", 2, 8, 5
control_socket_disable = True
