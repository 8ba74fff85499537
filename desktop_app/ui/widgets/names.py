"""Names of documents in a question, one below the other, so that the person knows what it is about."""

from collections.abc import Sequence

from desktop_app.ui import texts
from desktop_app.ui.i18n import name_text, say

_MOST_NAMES = 8


def listed_names(names: Sequence[str]) -> str:
    """The first names, with "… and 12 more" in the end."""
    lines = [f"• {name_text(name)}" for name in names[:_MOST_NAMES]]
    if len(names) > _MOST_NAMES:
        lines.append(say(texts.AND_MORE, count=len(names) - _MOST_NAMES))
    return "\n".join(lines)
