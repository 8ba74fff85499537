"""The times that servers write, in the forms of many languages and databases, and how far each may be wrong.

Pure functions; none raises.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from email.utils import parsedate_to_datetime
from functools import lru_cache

from desktop_app.api.lenient import first_of, whole_number, with_plain_keys

_DAY = 86_400.0
_ANY_ZONE = 14 * 3600.0
"""Seconds by which a time without an offset may be wrong."""
_BEGIN = datetime(1970, 1, 1, tzinfo=UTC)
"""Of the seconds of Unix. Windows' own functions know no time after the year 3000."""
_MILLISECONDS = 1e11
"""From here on a number means milliseconds: as seconds it would be the year 5138."""
_MICROSECONDS = 1e14
_NO_TIME = 1e17
_YEARS = range(1970, 9999)
"""Years that a document can be of; a server that means "never" likes to say the year 1."""
_LONGEST = 64
"""Characters; what is longer is no time."""
_DATE_PARTS = 3
_TIME_PARTS = 6
_USUAL = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?(?:Z|[+-][0-9]{2}:[0-9]{2})"
)
_DIGITS_ALONE = re.compile(r"[0-9]+(?:\.[0-9]{1,9})?")
_DAY_WITHOUT_SEPARATORS = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])")
_DATE_ONLY = re.compile(r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}")
_DAY_FIRST = re.compile(r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})(?:,?[ T]+(?P<time>.+))?")
_YEAR_FIRST = re.compile(
    r"(?P<year>[0-9]{4})[./]\s?(?P<month>[0-9]{1,2})[./]\s?(?P<day>[0-9]{1,2})\.?(?:,?[ T]+(?P<time>.+))?"
)
_DOT_NET = re.compile(r"/Date\((-?[0-9]{1,17})(?:[+-][0-9]{4})?\)/")
_AS_IN_MAIL = re.compile(r"(?:[A-Z][a-z]{2,8}, )?[0-9]{1,2}[ -][A-Z][a-z]{2}[ -][0-9]{2,4} ")
_INSIDE = ("date", "seconds", "time", "value", "iso")


def time_of(value: object) -> tuple[datetime | None, float]:
    """A time, and by how many seconds it may be wrong; without an offset it is taken as UTC.

    ISO 8601, seconds to microseconds since 1970 as a number or as text, 31.12.2026 14:05, the form of mail and HTTP,
    /Date(…)/, a list of numbers, and an object around one of them.
    """
    try:
        read, slack = _read(value)
        if read is None or read.year not in _YEARS:
            return None, 0.0
        return read.replace(tzinfo=UTC if read.tzinfo is None else _shared(read.tzinfo)), slack
    except (ValueError, OverflowError, OSError):
        return None, 0.0


@lru_cache(maxsize=64)
def _shared(zone: tzinfo) -> tzinfo:
    """One object for all times of a zone."""
    return zone


def _read(value: object) -> tuple[datetime | None, float]:
    if isinstance(value, str):
        text = value[: _LONGEST + 1].strip()
        return (datetime.fromisoformat(text), 0.0) if _USUAL.fullmatch(text) else _of_text(text)
    if isinstance(value, Mapping):
        inner = first_of(with_plain_keys(value), _INSIDE)
        return (None, 0.0) if isinstance(inner, Mapping | list) else _read(inner)
    if isinstance(value, list):
        return _of_parts(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None, 0.0
    return _of_digits(str(int(value))) if float(value).is_integer() else (_since_1970(float(value)), 0.0)


def _of_text(text: str) -> tuple[datetime | None, float]:
    if not text or len(text) > _LONGEST:
        return None, 0.0
    if _DIGITS_ALONE.fullmatch(text):
        return _of_digits(text)
    if found := _DOT_NET.fullmatch(text):
        return _since_1970(int(found.group(1)) / 1000), 0.0
    if found := _DAY_FIRST.fullmatch(text) or _YEAR_FIRST.fullmatch(text):
        parts = found.groupdict("")
        return _of_iso(f"{parts['year']}-{parts['month']:0>2}-{parts['day']:0>2}", parts["time"])
    if _AS_IN_MAIL.match(text):
        read = parsedate_to_datetime(text)
        return read, 0.0 if read.tzinfo is not None else _ANY_ZONE
    return _of_iso(text, "")


def _of_iso(date: str, time: str) -> tuple[datetime, float]:
    time = re.sub(r"^([0-9])(?=[:.])", r"0\1", time.strip())
    text = f"{date}T{time}" if time else re.sub(r"\s+(?=[+-]|UTC|GMT)", "", date)
    read = datetime.fromisoformat(re.sub(r"\s*(?:UTC|GMT)$", "+00:00", text))
    if read.tzinfo is not None:
        return read, 0.0
    return read, _ANY_ZONE + _DAY if _DATE_ONLY.fullmatch(text) else _ANY_ZONE


def _of_digits(text: str) -> tuple[datetime | None, float]:
    """A number of seconds or of parts of them, or a day without separators, which as seconds would be in 1970."""
    if _DAY_WITHOUT_SEPARATORS.fullmatch(text):
        return _of_iso(text, "")
    return _since_1970(float(text)), 0.0


def _since_1970(number: float) -> datetime | None:
    if not 0 <= number < _NO_TIME:
        return None
    if number >= _MICROSECONDS:
        number /= 1e6
    elif number >= _MILLISECONDS:
        number /= 1e3
    return _BEGIN + timedelta(seconds=number)


def _of_parts(value: list[object]) -> tuple[datetime | None, float]:
    """[2026, 11, 26, 14, 5, 9, …], as Java writes a time without an offset."""
    parts = [number for each in value[:_TIME_PARTS] if (number := whole_number(each)) is not None]
    if len(parts) < _DATE_PARTS or len(parts) != len(value[:_TIME_PARTS]):
        return None, 0.0
    year, month, day, *rest = parts
    hour, minute, second = (*rest, 0, 0, 0)[:3]
    return datetime(year, month, day, hour, minute, second), _ANY_ZONE if rest else _ANY_ZONE + _DAY  # noqa: DTZ001 - its zone is not told
