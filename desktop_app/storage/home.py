"""Paths that start at somebody's home, as a shell writes them."""

import os
from pathlib import Path


def at_home(path: Path, system: str = os.name) -> Path:
    """A path with its `~` replaced. Raises RuntimeError for `~name` of a user that this system does not know.

    On Windows that is each: Python would guess a folder beside the person's own, which need not be there.
    """
    first = path.parts[0] if path.parts else ""
    if system == "nt" and first.startswith("~") and first != "~":
        raise RuntimeError(first)
    return path.expanduser()
