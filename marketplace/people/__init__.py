"""People: who somebody is, what they may do, and the sessions that prove it."""

from .sessions import actor_of_session

__all__ = ["actor_of_session"]
