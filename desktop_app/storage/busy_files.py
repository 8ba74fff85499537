"""Replaces and removes files that another program may have open for a moment.

On Windows nobody can replace or remove a file while a virus scanner, a search index, a backup or an editor has it open.
Most of them let go of it within a fraction of a second. All of this blocks: up to a second and a bit.
"""

import threading
from collections.abc import Callable
from pathlib import Path

_HELD_BY_OTHERS = (5, 32, 33)
"""ERROR_ACCESS_DENIED, _SHARING_VIOLATION and _LOCK_VIOLATION of winerror.h."""
_PAUSES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4)
"""Seconds between the tries."""

Sleep = Callable[[float], object]


def _pause(seconds: float) -> None:
    """Blocks, as all of this does: it is called at the start and in worker threads."""
    threading.Event().wait(seconds)


def replace(source: Path, target: Path, *, sleep: Sleep = _pause) -> None:
    """Put a file in the place of another, or where there is none. Raises OSError."""
    _patiently(lambda: source.replace(target), sleep)


def unlink(path: Path, *, missing_ok: bool = False, sleep: Sleep = _pause) -> None:
    """Remove a file. Raises OSError."""
    _patiently(lambda: path.unlink(missing_ok), sleep)


def is_held_by_others(error: OSError) -> bool:
    """Whether a step failed since another program has the file open, or may have."""
    return getattr(error, "winerror", None) in _HELD_BY_OTHERS


def _patiently(step: Callable[[], object], sleep: Sleep) -> None:
    for pause in _PAUSES:
        try:
            step()
        except OSError as error:
            if not is_held_by_others(error):
                raise
        else:
            return
        sleep(pause)
    step()
