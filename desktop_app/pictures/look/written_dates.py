"""Finds dates in a text, however the languages of the app write them, and says which days each may mean."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from itertools import pairwise

from desktop_app.pictures.look.date_words import MONTH_NUMBERS

_FIRST_YEAR = 1990
"""No proof of address is older."""
_ERA_STARTS = {"令和": 2018, "r": 2018, "平成": 1988, "h": 1988}
"""The year before the first of a Japanese era."""


class Order(Enum):
    """What the first two of three numbers are."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as it stands in a text. Its `repr` does not hold it."""

    start: int
    end: int
    day_first: date | None = field(repr=False)
    """What it means if the day comes before the month, or wherever the order is plain; None if that is no day."""
    month_first: date | None = field(repr=False)
    """What it means if the month comes first; the same as `day_first` wherever the order is plain."""
    in_range: bool = False
    """Whether it is one end of a period."""

    @property
    def order(self) -> Order | None:
        """The order that the numbers themselves show; None where they show none."""
        if self.day_first is not None and self.month_first is None:
            return Order.DAY_FIRST
        if self.month_first is not None and self.day_first is None:
            return Order.MONTH_FIRST
        return None


_MONTH = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in sorted(MONTH_NUMBERS, key=len, reverse=True))
_DATE = re.compile(
    rf"""
    (?P<cjk> (?: (?P<era> 令和|平成|(?<![a-z])[rh]) \s*(?P<era_year> \d{{1,2}}|元) | (?P<cjk_year> (?<!\d)\d{{4}}) )
        \s*年\s* (?P<cjk_month>\d{{1,2}}) \s*月\s* (?P<cjk_day>\d{{1,2}}) \s*日 )
    | (?P<iso> (?<![\d.,/-]) (?P<iso_year>(?:19|20)\d\d) \s?(?P<iso_sep>[-./])\s? (?P<iso_month>\d{{1,2}})
        \s?(?P=iso_sep)\s? (?P<iso_day>\d{{1,2}}) (?![\d/-]|[.,]\d) )
    | (?P<numbers> (?<![\d/-]) (?<!\d[.,]) (?P<one>\d{{1,2}}) \s?(?P<sep>[-./])\s? (?P<two>\d{{1,2}})
        \s?(?P=sep)\s? (?P<year>(?:19|20)\d\d|\d\d) (?![\d/-]|[.,]\d) )
    | (?P<day_name> (?<![\d.,/-]) (?P<day>\d{{1,2}}) (?:st|nd|rd|th|er|re|\.|º|o)? [\s-]* (?:de\s+|of\s+|d['’])?
        (?P<month>{_MONTH}) (?![^\W\d]) \.? [\s,-]* (?:del?\s+|of\s+)?
        (?P<name_year>(?:19|20)\d\d|['’]?\d\d(?![\d.,:])) (?!\d) )
    | (?P<name_day> (?<![^\W\d]) (?P<month_2>{_MONTH}) (?![^\W\d]) \.? [\s-]* (?P<day_2>\d{{1,2}})
        (?:st|nd|rd|th)? [\s,-]+ (?P<name_year_2>(?:19|20)\d\d) (?!\d) )
    """,
    re.VERBOSE,
)
_BETWEEN_RANGE = re.compile(
    r"\s{0,9}(?:\([^)]{0,3}\)\s{0,9})?(?:-|~|〜|～|to|until|through|till|thru|bis(?:\s{1,9}zum)?|a|al|hasta(?:\s{1,9}el)?|au|do|r\.\s{0,9}do|r\.\s{0,9}-|から|より|ー|"
    r"الى|حتى)\s{0,9}"
)


def dates_in(text: str) -> list[WrittenDate]:
    """All dates in a plain text (date_words.plain), in their order, also those that no calendar has left out."""
    found = list(_read(text))
    ends = {
        place for place, (one, two) in enumerate(pairwise(found)) if _BETWEEN_RANGE.fullmatch(text[one.end : two.start])
    }
    return [
        WrittenDate(each.start, each.end, each.day_first, each.month_first, place in ends or place - 1 in ends)
        for place, each in enumerate(found)
    ]


def _read(text: str) -> Iterator[WrittenDate]:
    for match in _DATE.finditer(text):
        day_first, month_first = _meanings(match)
        if day_first is not None or month_first is not None:
            yield WrittenDate(match.start(), match.end(), day_first, month_first)


def _meanings(match: re.Match[str]) -> tuple[date | None, date | None]:
    if match["cjk"]:
        if match["era"]:
            year = _ERA_STARTS[match["era"]] + (1 if match["era_year"] == "元" else int(match["era_year"]))
        else:
            year = int(match["cjk_year"])
        one = _day(year, match["cjk_month"], match["cjk_day"])
        return one, one
    if match["iso"]:
        one = _day(int(match["iso_year"]), match["iso_month"], match["iso_day"])
        return one, one
    if match["numbers"]:
        year = _year(match["year"])
        day_first = _day(year, match["two"], match["one"])
        return day_first, day_first if match["sep"] == "." else _day(year, match["one"], match["two"])
    name, day, year_text = (
        (match["month"], match["day"], match["name_year"])
        if match["day_name"]
        else (match["month_2"], match["day_2"], match["name_year_2"])
    )
    one = _day(_year(year_text.lstrip("'’")), str(MONTH_NUMBERS[" ".join(name.split())]), day)
    return one, one


def _year(text: str) -> int:
    return int(text) if len(text) == len("2026") else 2000 + int(text)


def _day(year: int, month: str, day: str) -> date | None:
    if year < _FIRST_YEAR:
        return None
    try:
        return date(year, int(month), int(day))
    except ValueError:
        return None
