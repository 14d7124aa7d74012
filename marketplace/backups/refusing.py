"""The one way a backup or a restore says no."""

from __future__ import annotations


class BackupRefused(Exception):
    """It was not done, nothing was changed; the text says why and what to do, for the operator."""
