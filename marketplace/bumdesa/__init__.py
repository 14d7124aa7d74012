"""Bumdesa: the village enterprises that keep a market here, their terms, accounts and settings."""

from .looking import bumdesa_id_of

__all__ = ["bumdesa_id_of"]
