"""Names from outside as parts of what is shown: never so long that they push everything else away, and isolated.

A file's name is told apart by its beginning and by its end (“…_front.jpg”), so it is cut in the middle. A name in a
right-to-left writing would turn the words around it about, unless it is isolated from them.
"""

import html
import unicodedata

MOST_IN_SENTENCE = 60
"""Characters of a name in a sentence; the list and the tooltips have all of it."""
_END = 24
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"


def shortened(name: str, most: int = MOST_IN_SENTENCE) -> str:
    """The beginning and the end of a name, with … between them where it is longer than `most`."""
    end = min(_END, most // 2)
    return name if len(name) <= most else f"{name[: most - end - 1]}…{name[-end:]}"


def isolated(name: str, *, always: bool = False) -> str:
    """A name that the words around it do not reorder, nor it them. One that cannot is given as it is, unless `always`:
    among words from right to left also an English sentence would lose its full stop to the other side.
    """
    if always and name:
        return f"{_ISOLATE}{name}{_END_OF_ISOLATE}"
    if name.isascii() or not any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in name):
        return name
    return f"{_ISOLATE}{name}{_END_OF_ISOLATE}"


def tip(text: str) -> str:
    """A text from outside for a tooltip, which would take it for markup otherwise."""
    return f"<qt>{html.escape(text)}</qt>"
