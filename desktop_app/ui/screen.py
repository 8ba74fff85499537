"""Whether a window would be seen. Knows no Qt: without a display, Qt aborts without a word to the person."""

import sys
from collections.abc import Mapping

_UNSEEN = ("offscreen", "minimal", "minimalegl")
"""Qt's platforms that draw where nobody looks."""


def has_display(surroundings: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether Qt can start."""
    if not platform.startswith("linux"):
        return True
    return any(surroundings.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def is_seen(surroundings: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a person would see a window."""
    wanted = surroundings.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    return has_display(surroundings, platform) and wanted not in _UNSEEN
