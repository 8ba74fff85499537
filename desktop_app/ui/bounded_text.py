"""Bounds what a text from outside may cost to show: its length, its scripts, its pictures and its piled-up marks.

To draw a letter that its font lacks, Qt opens one font of the system after the other. A reason with a letter of every
script held the window for 21 s and took 90 MB. So letters of scripts that nobody writes any more are not drawn, and of
those that few systems have fonts for a text may have two. What is copied is never cut.
"""

import re
from collections.abc import Iterator
from functools import cache

MOST_CHARACTERS = 1000
_CELL_START, _CELL_END = 200, 56
_MOST_RARE_SCRIPTS = 2
_MOST_PICTURES = 40
"""Emoji: each is a picture that is scaled."""
_MOST_MARKS = 6
"""Accents on one letter; Vietnamese has two."""
_CUT = "…"
_NOT_DRAWN = "\ufffd"

_USUAL = (
    "\u0000-\u02ff\u0370-\u058f\u0590-\u06ff\u0750-\u077f\u08a0-\u08ff"  # Latin to Arabic
    "\u0900-\u097f\u0e00-\u0e7f\u10a0-\u11ff"  # Devanagari, Thai, Georgian, Hangul
    "\u1c80-\u1cbf\u1d00-\u1dbf\u1e00-\u20cf\u2100-\u218f\u2190-\u25ff"  # letters with marks, punctuation, arrows
    "\u2c60-\u2c7f\u2de0-\u2dff\u2e00-\u2e7f\u2e80-\u9fff\ua640-\ua69f\ua720-\ua7ff\ua8e0-\ua8ff"  # CJK and additions
    "\ua960-\ua97f\uab30-\uab6f\uac00-\ud7ff\uf900-\ufb4f\ufb50-\ufdff\ufe00-\ufe0f\ufe10-\ufe1f\ufe30-\ufeff"
    "\uff00-\uffef\ufffd\U0001b000-\U0001b16f\U00020000-\U000323af"
)
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_PICTURES = "\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
_RARE = (
    *("\u0700-\u074f\u0860-\u086f", "\u0780-\u07bf", "\u07c0-\u07ff", "\u0980-\u09ff", "\u0a00-\u0a7f"),
    *("\u0a80-\u0aff", "\u0b00-\u0b7f", "\u0b80-\u0bff", "\u0c00-\u0c7f", "\u0c80-\u0cff", "\u0d00-\u0d7f"),
    *("\u0d80-\u0dff", "\u0e80-\u0eff", "\u0f00-\u0fff", "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f"),
    *("\u1200-\u139f\u2d80-\u2ddf\uab00-\uab2f", "\u13a0-\u13ff\uab70-\uabbf", "\u1400-\u167f\u18b0-\u18ff"),
    *("\u1780-\u17ff\u19e0-\u19ff", "\u1800-\u18af", "\u2d30-\u2d7f", "\ua000-\ua4cf", "\ua4d0-\ua4ff"),
    *("\ua500-\ua63f", "\ua980-\ua9df", "\u1b00-\u1b7f", "\u1b80-\u1bbf", "\uabc0-\uabff", "\u1c50-\u1c7f"),
    *("\U0001e900-\U0001e95f", "\U00010d00-\U00010d3f"),
)
"""Scripts of today that few systems have more than one font for: Syriac, Thaana, N'Ko,
Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam, Sinhala, Lao, Tibetan, Burmese, Ethiopic,
Cherokee, Canadian syllabics, Khmer, Mongolian, Tifinagh, Yi, Lisu, Vai, Javanese, Balinese, Sundanese, Meitei, Santali,
Adlam, Rohingya."""

_PICTURE, _MARK = len(_RARE) + 1, len(_RARE) + 2


@cache
def _unusual() -> re.Pattern[str]:
    """Made when it is first needed, as the others are: that takes longer than the app's first window may."""
    return re.compile(f"[^{_USUAL}]")


@cache
def _piled() -> re.Pattern[str]:
    return re.compile(f"([{_MARKS}]{{{_MOST_MARKS}}})[{_MARKS}]+")


@cache
def _parts() -> re.Pattern[str]:
    groups = "|".join(f"([{ranges}])" for ranges in _RARE)
    return re.compile(f"{groups}|([{_PICTURES}])|([{_MARKS}])|[{_USUAL}]+")


def bounded(text: str, most: int = MOST_CHARACTERS) -> str:
    """`text`, or as much of it as can be shown in a bounded time; it ends with … where it was cut."""
    is_cut = len(text) > most
    text = text[:most]
    if _unusual().search(text):
        text = _piled().sub(r"\1", text)
        kept = "".join(_kept(text))
        is_cut = is_cut or kept.endswith(_CUT)
        text = kept.removesuffix(_CUT) if is_cut else kept
    return f"{text}{_CUT}" if is_cut else text


def in_cell(text: str) -> str:
    """The beginning and the end of a text: as much as any cell of a table has room for."""
    return text if len(text) <= _CELL_START + _CELL_END else f"{text[:_CELL_START]}{_CUT}{text[-_CELL_END:]}"


def _kept(text: str) -> Iterator[str]:
    """The parts that are drawn; ends with … where the rest is left out."""
    scripts: set[int] = set()
    pictures = at = 0
    while at < len(text):
        found = _parts().match(text, at)
        if found is None:
            yield _NOT_DRAWN
            at += 1
            continue
        kind = found.lastindex or 0
        if 0 < kind <= len(_RARE):
            scripts.add(kind)
        pictures += kind == _PICTURE
        if len(scripts) > _MOST_RARE_SCRIPTS or pictures > _MOST_PICTURES:
            yield _CUT
            return
        yield found.group()
        at = found.end()
