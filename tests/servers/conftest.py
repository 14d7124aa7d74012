"""Where the system does not tell what runs, nobody can look after a killed run."""

from __future__ import annotations

from pathlib import Path

collect_ignore = [] if Path("/proc/self/environ").exists() else ["test_killed_run.py"]
