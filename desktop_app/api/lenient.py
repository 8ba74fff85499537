"""Single values of what servers send, read with every tolerance: keys, texts, numbers. Pure functions; none raises."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Self

from desktop_app.domain.errors import MAX_SERVER_TEXT
from desktop_app.domain.text import storable

_MAX_ID_DIGITS = 18
_MAX_ID = 200
"""Characters; a UUID has 36."""
_DOT_SEGMENTS = (".", "..")
"""In a URL they mean a folder: to delete the document ".." would be to delete what is above all documents."""
_CAPTION_KEYS = ("caption", "label", "title", "displayname", "name", "text", "value", "code", "key", "id")
_MAX_KEY = 80
_SAID_NOTHING = (None, "")
_SEPARATORS = str.maketrans("", "", "_-. :$")


def first_of(item: Mapping[str, object], keys: tuple[str, ...]) -> object:
    """The first of these values that says anything, or None."""
    return next((item[key] for key in keys if item.get(key) not in _SAID_NOTHING), None)


def with_plain_keys(item: Mapping[str, object]) -> dict[str, object]:
    """The item by keys in one spelling: `createdAt`, `created_at`, `Created-At` are all `createdat`.

    Of several keys that become one, the first with a value counts, and one that is spelled so already before others.
    """
    found: dict[str, object] = {}
    for written, value in item.items():
        key = plain_key(written)
        if key not in found or found[key] in _SAID_NOTHING or (key == written and value not in _SAID_NOTHING):
            found[key] = value
    return found


def plain_key(written: str) -> str:
    """A key in the one spelling that keys are looked up by: lower case, without what separates words."""
    is_plain = written.isalnum() and (written.islower() or written.isdecimal())
    return written if is_plain else _plain_key(written[:_MAX_KEY])


@lru_cache(maxsize=512)
def _plain_key(written: str) -> str:
    return written.translate(_SEPARATORS).lower()


class WrittenFloat(float):
    """A number with a point or an exponent that remembers how the server wrote it: as an id it is opaque text."""

    __slots__ = ("text",)

    def __new__(cls, text: str) -> Self:
        """Of the text in JSON."""
        number = super().__new__(cls, text)
        number.text = text
        return number

    text: str


def caption_of(value: object) -> str:
    """A text, or what an object such as `{id, name, caption}` is called."""
    if not isinstance(value, dict):
        return text_of(value)
    named = with_plain_keys(value)
    return next((text for key in _CAPTION_KEYS if (text := text_of(named.get(key)))), "")


def text_of(value: object) -> str:
    """A text or a number as a text, cut; "" for anything else."""
    if value is None:
        return ""
    if isinstance(value, str):
        return storable(value[: 4 * MAX_SERVER_TEXT])
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    return _number_text(value)


def id_of(value: object) -> str:
    """An id as opaque text, whatever type the server gives it; "" for what is none.

    The number 17 and the text "17" are one id.
    """
    if isinstance(value, WrittenFloat):
        return value.text if len(value.text) <= _MAX_ID else ""
    if isinstance(value, int) and not isinstance(value, bool):
        return _number_text(value)
    if not isinstance(value, str):
        return ""
    text = storable(value).strip()
    return text if len(text) <= _MAX_ID and text.isprintable() and text not in _DOT_SEGMENTS else ""


def whole_number(value: object) -> int | None:
    """A number that can be an id, a size or a count: not negative, at most 18 digits, also as text."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, str) and re.fullmatch(rf"\s*[0-9]{{1,{_MAX_ID_DIGITS}}}\s*", value):
        value = int(value)
    return value if isinstance(value, int) and 0 <= value < 10**_MAX_ID_DIGITS else None


def http_date(header: str) -> datetime | None:
    """The time of a header such as `Date`; None for what is no date."""
    try:
        read = parsedate_to_datetime(header.strip())
    except (ValueError, OverflowError):
        return None
    return read if read.tzinfo is not None else read.replace(tzinfo=UTC)


def age_seconds(header: str) -> float:
    """The seconds of an `Age` header; 0 for nonsense."""
    text = header.strip()
    return float(text) if re.fullmatch("[0-9]{1,9}", text) else 0.0


def _number_text(value: float) -> str:
    try:
        return str(value)[:MAX_SERVER_TEXT]
    except ValueError:  # an integer of more digits than Python writes out
        return ""
