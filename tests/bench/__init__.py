"""Figures of our pages beside a bare Flask page in the same run. Nothing here ever fails CI (seconds are not facts)."""
