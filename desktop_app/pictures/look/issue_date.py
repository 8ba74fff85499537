"""Finds the day on which a proof of address was made: the date beside a label such as "Invoice date".

The latest date of a bill is when to pay it, or when the meter is read next. So a date counts only with a label that
says so: before it on its line, above it, or at the same place of a column of labels. Dates with another label and both
ends of a period are left out, and so is the future. Where the order of day and month cannot be told, both days are
given.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from desktop_app.domain.issue_date import IssueDate
from desktop_app.pictures.look.date_words import (
    ISSUE_LABELS,
    NUMBERED_LABELS,
    OTHER_LABELS,
    SALUTATIONS,
    WEAK_LABELS,
    any_of,
    plain,
)
from desktop_app.pictures.look.written_dates import Order, WrittenDate, dates_in

MAX_LINES = 500
"""More are not looked at: a full page has sixty, and the first pages say when a paper was made."""
MAX_LINE_CHARACTERS = 400
"""What is behind them is not looked at."""


def find_issue_date(lines: Sequence[str], today: date) -> IssueDate | None:
    """The day on which a paper was made, by the lines of its text; None where no label says one."""
    texts = [text for line in lines[:MAX_LINES] if (text := plain(line[:MAX_LINE_CHARACTERS]).strip())]
    written = [dates_in(text) for text in texts]
    orders = {each.order for line in written for each in line} - {None}
    habit = _Habit(" ".join(texts), orders.pop() if len(orders) == 1 else None)
    read = [_meant(each, habit, today) for each in _labelled(texts, written)]
    found = sorted((each for each in read if each is not None), key=lambda each: -each.how_sure)
    if not found:
        return None
    best = found[0]
    contradicted = any(each.value != best.value for each in found[1:] if each.how_sure == best.how_sure)
    return replace(best, how_sure=best.how_sure * _CONTRADICTED) if contradicted else best


_BESIDE = 0.95
"""How sure a date on the line of its label is."""
_BELOW = 0.85
"""One that follows within two lines."""
_FURTHER = 0.65
"""One that follows later, as in a column of labels beside a column of values."""
_WEAK = 0.7
"""One beside a word that says nothing but "date"."""
_EITHER_ORDER = 0.6
"""The share that is left where day and month may be the other way round."""
_CONTRADICTED = 0.8
"""The share that is left where another label says another day."""

_MOST_BETWEEN = 40
"""Characters between a label and its date on one line."""
_MOST_LINES = 8
"""Lines from a label to its date, as many as a column of labels may have."""
_NEAR_LINES = 2
_MOST_WORDS = 4
"""Words beside a date on a line of values; a sentence has more."""
_SHORT_LABEL = 4
"""Characters of words like "from" or "bis": labels only right before a date."""


class _Says(Enum):
    ISSUE = "issue"
    WEAK = "weak"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class _Label:
    says: _Says
    language: str
    """ "" where it is not asked."""
    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class _Labelled:
    written: WrittenDate
    language: str
    how_sure: float


@dataclass(frozen=True, slots=True)
class _Habit:
    """How the whole paper writes dates."""

    text: str
    shown: Order | None
    """The order that its other dates show."""

    @property
    def stated(self) -> Order | None:
        """The order that a note such as "dd/mm/yyyy" states."""
        if re.search(r"\bdd\s?[./-]\s?mm\b", self.text):
            return Order.DAY_FIRST
        return Order.MONTH_FIRST if re.search(r"\bmm\s?[./-]\s?dd\b", self.text) else None

    @property
    def likely(self) -> Order:
        """The order of the country that it seems to come from."""
        american = re.search(r"\b[a-z]{2} \d{5}(?:-\d{4})?\b", self.text) or "$" in self.text
        return Order.MONTH_FIRST if american and not re.search("[£€]", self.text) else Order.DAY_FIRST


_PATTERNS = (
    *((_Says.ISSUE, language, re.compile(any_of(words))) for language, words in ISSUE_LABELS.items()),
    *((_Says.WEAK, language, re.compile(any_of(words))) for language, words in WEAK_LABELS.items()),
    *((_Says.ISSUE, language, re.compile(rf"\b(?:{words})\b")) for language, words in NUMBERED_LABELS.items()),
    (_Says.OTHER, "", re.compile(any_of(OTHER_LABELS))),
)
_DAY_FIRST_WORDS = re.compile(any_of(("facture", "votre", "rechnung", "ihre", "factura", "usted", "faktura", "oraz")))
"""They tell the language of a paper whose label several languages have."""
_BEGINS = re.compile(r"(?:^|[^\w\s]|\s\s|\d)\s{0,20}$")
"""What is before a weak label: nothing of the same phrase."""
_ADJACENT = re.compile(r"\s{0,40}[:.]?\s{0,40}")
_PLACE = re.compile(r"\W{0,5}[^\W\d]{3,30}(?:[ -][^\W\d]{1,30})?,\s{0,9}")
"""A place before the date of a letter, as in "Berlin, 12. März 2026"."""
_AFTER_DATE = re.compile(r"\s{0,9}(?:付\s{0,9})?(?:発行|作成|交付)")
_WORD = re.compile(r"[^\W\d_]{2,}")


def _labels_in(text: str, line: int) -> list[_Label]:
    """The labels of a line, in their order; of those that overlap only the longest."""
    found = [
        _Label(says, language, *match.span(), line)
        for says, language, pattern in _PATTERNS
        for match in pattern.finditer(text)
    ]
    kept: list[_Label] = []
    for label in sorted(found, key=lambda each: each.start - each.end):
        if all(label.end <= each.start or label.start >= each.end for each in kept):
            kept.append(label)
    return sorted(kept, key=lambda each: each.start)


def _labelled(texts: Sequence[str], written: Sequence[list[WrittenDate]]) -> Iterator[_Labelled]:
    """The dates that a label calls the day of issue."""
    waiting: list[_Label] = []
    for line, (text, dates) in enumerate(zip(texts, written, strict=True)):
        labels = _labels_in(text, line)
        waiting = [each for each in waiting if line - each.line <= _MOST_LINES]
        if not dates:
            waiting += _waiting_in(text, labels)
            continue
        waiting = _waiting_for(line, texts, waiting)
        outside = "".join(text[one:two] for one, two in _gaps(text, dates))
        is_values = len(_WORD.findall(outside)) <= _MOST_WORDS
        ended = 0
        for each in dates:
            if any(label.start < each.start < label.end for label in labels):
                continue  # a number of the paper that looks like a date
            label = _beside(text, each, labels, ended)
            is_second_end = each.in_range and ended > 0
            ended = each.end
            if label is not None:
                if label.says is not _Says.OTHER and not each.in_range:
                    yield _Labelled(each, label.language, _WEAK if label.says is _Says.WEAK else _BESIDE)
            elif is_values and waiting and not is_second_end:
                label = waiting.pop(0)
                if label.says is not _Says.OTHER and not each.in_range:
                    sure = _BELOW if line - label.line <= _NEAR_LINES else _FURTHER
                    yield _Labelled(each, label.language, min(sure, _WEAK) if label.says is _Says.WEAK else sure)
            elif not each.in_range and _stands_alone(outside) and _begins_letter(texts[line + 1 :][:_MOST_LINES]):
                yield _Labelled(each, "", _FURTHER)


def _waiting_for(line: int, texts: Sequence[str], waiting: list[_Label]) -> list[_Label]:
    """The labels that a line of values may answer, the first one first.

    As a rule columns are read one after the other. Where a label stands between two lines of values, each value has its
    own above it, and a label that still waits had a value that is no date, or too old for one.
    """
    right_above = [each for each in waiting if each.line == line - 1]
    is_between = line < _NEAR_LINES or re.search(r"\d", texts[line - _NEAR_LINES]) is not None
    return right_above if right_above and is_between else waiting


def _stands_alone(outside: str) -> bool:
    return re.search(r"\w", outside) is None


def _begins_letter(texts: Sequence[str]) -> bool:
    return any(SALUTATIONS.match(text) for text in texts)


def _gaps(text: str, dates: Sequence[WrittenDate]) -> list[tuple[int, int]]:
    """What of a line is no date."""
    return list(zip([0, *(each.end for each in dates)], [*(each.start for each in dates), len(text)], strict=True))


def _beside(text: str, written: WrittenDate, labels: Sequence[_Label], ended: int) -> _Label | None:
    """The label of a date on its line: the nearest between the date before it and the date itself."""
    if _AFTER_DATE.match(text, written.end):
        return _Label(_Says.ISSUE, "ja", written.end, written.end, 0)
    for label in reversed(labels):
        if label.end <= ended or label.end > written.start:
            continue
        between = text[label.end : written.start]
        is_adjacent = _ADJACENT.fullmatch(between) is not None
        if label.says is _Says.WEAK and not (is_adjacent and _BEGINS.search(text[: label.start])):
            continue
        if label.says is _Says.OTHER and label.end - label.start <= _SHORT_LABEL and not is_adjacent:
            continue
        return label if len(between) <= _MOST_BETWEEN else None
    if _PLACE.fullmatch(text, 0, written.start) and len(text) - written.end <= _SHORT_LABEL:
        return _Label(_Says.WEAK, "", 0, 0, 0)
    return None


def _waiting_in(text: str, labels: Sequence[_Label]) -> list[_Label]:
    """The labels of a line without a date that may have it on a later line."""
    strong = [each for each in labels if each.says is not _Says.WEAK and each.end - each.start > _SHORT_LABEL]
    whole = [each for each in labels if not re.search(r"\w", text[: each.start] + text[each.end :])]
    if any(each.says is _Says.ISSUE for each in strong):
        return strong
    return whole


def _meant(found: _Labelled, habit: _Habit, today: date) -> IssueDate | None:
    """The day that a date means; None where that is in the future."""
    day_first, month_first = (
        day if day is not None and day <= today else None
        for day in (found.written.day_first, found.written.month_first)
    )
    if day_first is None or month_first is None or day_first == month_first:
        day = day_first or month_first
        return IssueDate(day, found.how_sure) if day is not None else None
    order = habit.stated or habit.shown
    if order is None and (found.language not in ("en", "") or _DAY_FIRST_WORDS.search(habit.text)):
        order = Order.DAY_FIRST
    if order is not None:
        return IssueDate(day_first if order is Order.DAY_FIRST else month_first, found.how_sure)
    likely, other = (day_first, month_first) if habit.likely is Order.DAY_FIRST else (month_first, day_first)
    return IssueDate(likely, found.how_sure * _EITHER_ORDER, other)
