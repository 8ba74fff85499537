"""Single values of what servers send, read with every tolerance: texts, numbers, times. Pure functions; none raises."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from desktop_app.domain.errors import MAX_SERVER_TEXT

MIN_SECRET = 4
"""Characters; anything shorter occurs by chance in what servers say."""
_MAX_ID_DIGITS = 18
_YEARS = range(1970, 9999)
"""Years that a document can be of; a server that means "never" likes to say the year 1."""


def first_of(item: Mapping[str, object], keys: tuple[str, ...]) -> object:
    """The first of these values that says anything, or None."""
    return next((item[key] for key in keys if item.get(key) not in (None, "")), None)


def text_of(value: object) -> str:
    """A text or a number as a text, cut; "" for anything else."""
    if isinstance(value, str):
        return value[: 4 * MAX_SERVER_TEXT]
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    return _number_text(value)


def whole_number(value: object) -> int | None:
    """A number that can be an id, a size or a count: not negative, at most 18 digits, also as text."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, str) and re.fullmatch(rf"\s*[0-9]{{1,{_MAX_ID_DIGITS}}}\s*", value):
        value = int(value)
    return value if isinstance(value, int) and 0 <= value < 10**_MAX_ID_DIGITS else None


def time_of(value: object) -> datetime | None:
    """An ISO 8601 time, or seconds since 1970. Without an offset it is taken as UTC."""
    try:
        if isinstance(value, str):
            read = datetime.fromisoformat(value.strip())
        else:
            seconds = whole_number(value)
            if seconds is None:
                return None
            read = datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    if read.year not in _YEARS:
        return None
    return read if read.tzinfo is not None else read.replace(tzinfo=UTC)


def http_date(header: str) -> datetime | None:
    """The time of a header such as `Date`; None for what is no date."""
    try:
        read = parsedate_to_datetime(header.strip())
    except (ValueError, OverflowError):
        return None
    return read if read.tzinfo is not None else read.replace(tzinfo=UTC)


def redact(said: str, secrets: Iterable[str]) -> str:
    """What a server said, without secrets that it repeats, in whatever letters; also where one was cut at the end."""
    for secret in secrets:
        spaced = re.sub(r"\s+", " ", secret).strip()
        if len(spaced) < MIN_SECRET:
            continue
        said = re.sub(re.escape(spaced), "…", said, flags=re.IGNORECASE)
        if len(said) >= MAX_SERVER_TEXT:
            lower, whole = said.lower(), spaced.lower()
            cut = next((n for n in range(len(whole), MIN_SECRET - 1, -1) if lower.endswith(whole[:n])), 0)
            said = said[: len(said) - cut]
    return said


def _number_text(value: float) -> str:
    try:
        return str(value)[:MAX_SERVER_TEXT]
    except ValueError:  # an integer of more digits than Python writes out
        return ""
