"""The WSGI entry point."""

import gc

gc.disable()  # putting the shop together makes much and throws nothing away: looking for garbage meanwhile costs a tenth
from marketplace.app import create_app  # noqa: E402

app = create_app()
gc.freeze()  # all of it stays: later rounds need not look at it, and children of a fork go on sharing it
gc.enable()
