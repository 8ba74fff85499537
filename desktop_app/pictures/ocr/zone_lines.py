"""Reads the machine-readable zone of a page: which of its lines are the zone, and what they say to the last character.

What is read is never made to fit: a doubt of the network is settled only in a date, which two check digits cover, only
by what it holds possible there itself, only where every check digit then agrees, and only where one way alone does so.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from desktop_app.pictures.look.zone import Zone, ZoneFormat, find_zone
from desktop_app.pictures.ocr.boxes import Box
from desktop_app.pictures.ocr.decoding import Cells, ZoneAlphabet
from desktop_app.pictures.ocr.models import Networks
from desktop_app.pictures.ocr.page import TextLine
from desktop_app.pictures.ocr.strips import Grey, cut

_LEAST_LETTERS = 16
"""Of a line of a zone that was read at least so far."""
_LEAST_FILLERS = 2
_FILLER = re.compile(r"[<«‹]")
_FILLERS_OF_ZONE = 4
"""So many has each zone, however badly it was read."""
_LEAST_DIGITS = 12
_NOT_IN_ZONE = re.compile(r"[^0-9A-Z<«‹_/>\s]")
_MOST_STRANGE = 0.2
"""Share of letters that no zone has, in a line that may be one all the same."""
_SAME_LINE = 0.6
_SAME_HEIGHT = 1.6
_MOST_GAP = 12.0
"""Between two pieces of one line, in heights of it: fillers that were not found."""
_LEAST_APART, _MOST_APART = 0.5, 2.6
"""Of two lines of a zone one below the other, in heights."""
_SIMILAR_LENGTH = 1.6
_MARGIN = 0.8
"""What a line is made longer by on both sides, in heights."""
_STRETCHES = (1.0, 1.15, 1.3)
"""How much wider than it is a line is read, until what is read agrees."""
_WIDTHS = frozenset({30, 36, 44})
"""Characters of a line (Doc 9303, parts 4 to 7)."""
_WIDTH_OF_TD1 = 30
_DATES_OF_TD1, _DATES = (0, 8), (13, 21)
"""Where the dates begin in the second line."""
_DATE_WIDTH = 7
"""With the check digit."""
_VISA_WIDTHS: Mapping[ZoneFormat | None, int] = {ZoneFormat.MRV_A: 44, ZoneFormat.MRV_B: 36}
"""Nothing but the width of their lines, which end without a check digit, tells the one from the other."""
_MOST_BESIDE = 5
"""Characters of something else that stand so near to a zone that they are read with all of its lines."""
_MOST_DOUBTS = 8
_LEAST_DOUBT = 0.05
_MOST_CHANGES = 2


def zone_of(grey: Grey, lines: Sequence[TextLine], networks: Networks) -> Zone | None:
    """The zone of a page whose lines were read; None where there is none."""
    alphabet = ZoneAlphabet(networks.characters)
    seen: Zone | None = None
    for boxes in _groups(lines):
        for stretch in _STRETCHES:
            cells = [alphabet.cells(networks.likely(cut(grey, box, stretch))) for box in boxes]
            zone = settled(cells)
            if zone is not None and zone.is_valid:
                return zone
            seen = seen or zone
    return seen_zone(seen, [each.text for each in lines])


def seen_zone(seen: Zone | None, texts: Sequence[str]) -> Zone | None:
    """What to say where no zone agrees: there is one only where its fillers are, for other text may look like dates."""
    zone = seen or find_zone(texts)
    fillers = sum(len(_FILLER.findall(each)) for each in texts)
    return zone if zone is None or zone.is_valid or fillers >= _FILLERS_OF_ZONE else None


def settled(cells: Sequence[Cells]) -> Zone | None:
    """What the lines of a zone say, where doubts have been settled by their check digits."""
    zone: Zone | None = None
    for trimmed in _trimmed(cells):
        read = _settled(trimmed)
        if read is not None and read.is_valid:
            width = _VISA_WIDTHS.get(read.format)
            if width is None or any(len(each.text) == width for each in trimmed):
                return read
            read = Zone(None, is_valid=False)
        zone = zone or read
    return zone


def _trimmed(cells: Sequence[Cells]) -> Iterator[Sequence[Cells]]:
    """The lines as they were read; then those that are longer than the others without what stands before or behind."""
    yield cells
    longest = max((len(each.text) for each in cells), default=0)
    whole = [len(each.text) for each in cells if len(each.text) in _WIDTHS]
    width = whole[0] if whole else max((each for each in _WIDTHS if each < longest), default=longest)
    if width < longest and (whole or longest <= width + _MOST_BESIDE):
        yield [each.part(0, width) for each in cells]
        yield [each.part(max(0, len(each.text) - width), len(each.text)) for each in cells]


def _settled(cells: Sequence[Cells]) -> Zone | None:
    texts = [each.text for each in cells]
    zone = find_zone(texts)
    if zone is None or zone.is_valid:
        return zone
    doubts = sorted(
        (
            (line, *doubt)
            for line, each in enumerate(cells)
            for doubt in each.doubts
            if doubt[2] >= _LEAST_DOUBT and _is_checked_twice(texts, line, doubt[0])
        ),
        key=lambda each: -each[3],
    )[:_MOST_DOUBTS]
    for count in range(1, _MOST_CHANGES + 1):
        agreeing: dict[tuple[str, ...], Zone] = {}
        for chosen in combinations(doubts, count):
            changed = list(texts)
            for line, place, letter, _likely in chosen:
                changed[line] = changed[line][:place] + letter + changed[line][place + 1 :]
            other = find_zone(changed)
            if other is not None and other.is_valid:
                agreeing[tuple(changed)] = other
        if agreeing:
            return next(iter(agreeing.values())) if len(agreeing) == 1 else zone
    return zone


def _is_checked_twice(texts: Sequence[str], line: int, place: int) -> bool:
    """Whether a place belongs to a date, which a check digit of its own covers and, with other weights, the last one.

    The weights of a number are the same in both: one zone in ten that is wrong there would be made to agree.
    """
    if line != 1 or texts[0].startswith("V"):
        return False
    starts = _DATES_OF_TD1 if len(texts[1]) == _WIDTH_OF_TD1 else _DATES
    return any(start <= place < start + _DATE_WIDTH for start in starts)


def _groups(lines: Sequence[TextLine]) -> Iterator[list[Box]]:
    """What may be the lines of a zone, from top to bottom; the lowest of the page first."""
    like = [each for each in lines if _is_like_zone(each.text)]
    joined = _joined([each.box for each in like], [each.box for each in lines])
    if not joined:
        return
    groups: list[list[Box]] = []
    for box in sorted(joined, key=joined[0].aside):
        group = next((each for each in groups if _is_below(each[-1], box)), None)
        if group is None:
            groups.append([box])
        else:
            group.append(box)
    for group in sorted(groups, key=lambda each: (-len(each), -joined[0].aside(each[-1]))):
        yield _aligned(group)


def _is_like_zone(text: str) -> bool:
    letters = re.sub(r"\s", "", text)
    if len(letters) < _LEAST_LETTERS or len(_NOT_IN_ZONE.findall(letters)) > _MOST_STRANGE * len(letters):
        return False
    fillers, digits = len(_FILLER.findall(letters)), len(re.findall(r"[0-9]", letters))
    return fillers >= _LEAST_FILLERS or digits >= _LEAST_DIGITS


def _joined(boxes: Sequence[Box], others: Sequence[Box]) -> list[Box]:
    """The boxes, each with what is on the same line made one with it."""
    left = sorted(boxes, key=lambda each: -each.length)
    joined: list[Box] = []
    for box in left:
        if any(_covers(each, box) for each in joined):
            continue
        for other in others:
            if other is not box and _continues(box, other):
                box = _with(box, other)  # noqa: PLW2901 - it grows
        joined.append(box)
    return joined


def _covers(box: Box, other: Box) -> bool:
    return abs(box.aside(other)) < _SAME_LINE * box.height and abs(box.along(other)) < box.length / 2


def _continues(box: Box, other: Box) -> bool:
    gap = abs(box.along(other)) - (box.length + other.length) / 2
    return (
        abs(box.aside(other)) < _SAME_LINE * box.height
        and box.height / _SAME_HEIGHT < other.height < box.height * _SAME_HEIGHT
        and -other.length / 2 < gap < _MOST_GAP * box.height
    )


def _with(box: Box, other: Box) -> Box:
    """A box that covers both, running from the one's middle to the other's."""
    along = box.along(other)
    start = min(-box.length / 2, along - other.length / 2)
    end = max(box.length / 2, along + other.length / 2)
    middle = (start + end) / 2
    height = max(box.height, other.height)
    return Box(box.x + middle * box.across, box.y + middle * box.down, box.across, box.down, end - start, height)


def _is_below(box: Box, other: Box) -> bool:
    apart = box.aside(other) / max(box.height, other.height)
    longer, shorter = max(box.length, other.length), min(box.length, other.length)
    return _LEAST_APART < apart < _MOST_APART and longer < _SIMILAR_LENGTH * shorter


def _aligned(group: Sequence[Box]) -> list[Box]:
    """The lines of a zone, all from the leftmost to the rightmost character of any, and a little more."""
    first = group[0]
    starts = [first.along(each) - each.length / 2 for each in group]
    ends = [first.along(each) + each.length / 2 for each in group]
    lines = []
    for each in group:
        start, end = min(starts) - _MARGIN * each.height, max(ends) + _MARGIN * each.height
        shift = (start + end) / 2 - first.along(each)
        lines.append(replace(each, x=each.x + shift * each.across, y=each.y + shift * each.down, length=end - start))
    return lines
