"""The dates of a machine-readable zone: six characters, with two for the year and `<<` for what is not known."""

import calendar
from datetime import date

_FIRST_YEAR = 80
"""Machine-readable documents began in the 1980s, so a year of two digits from here on is of the last century."""
_UNKNOWN = "<<"


class NoDateError(ValueError):
    """The characters are no date. It holds none of them."""


def expiry_date(characters: str) -> date | None:
    """The last day that six characters may mean, as YYMMDD; None where they say no year. Raises NoDateError.

    A day or a month that is not known is the last one (Doc 9303-3, 4.8 says how they are written).
    """
    year_text, month_text, day_text = characters[:2], characters[2:4], characters[4:]
    if year_text == _UNKNOWN and month_text == _UNKNOWN and day_text == _UNKNOWN:
        return None
    try:
        year = int(year_text)
        year += 1900 if year >= _FIRST_YEAR else 2000
        month = 12 if month_text == _UNKNOWN else int(month_text)
        day = calendar.monthrange(year, month)[1] if day_text == _UNKNOWN else int(day_text)
        return date(year, month, day)
    except ValueError:
        raise NoDateError from None
