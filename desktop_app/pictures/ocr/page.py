"""Reads a picture: its lines of text in the order in which they are read, whichever way the picture is turned."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop_app.pictures.ocr.boxes import Box, boxes_in, is_long, usual_direction
from desktop_app.pictures.ocr.decoding import Text, text_of
from desktop_app.pictures.ocr.models import Networks
from desktop_app.pictures.ocr.strips import Grey, cut

SEARCHED_SIDE = 1280
"""Pixels of the longer side of the picture that lines are looked for in."""
_TRIED_BOTH_WAYS = 4
"""So many lines, the longest, tell whether the picture is upside down."""
_SAME_ROW = 0.5
"""Of the height of a line: how far two pieces of one row may be apart from top to bottom."""
_LEAST_ELONGATED = 4
"""So many times as long as high are the lines whose directions tell how the page lies."""

_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MOST_WORDS = 3
"""Of a date such as "3 de mayo de 2026"."""
_SAME_START = 0.8
"""How far a value may begin to the left or right of its label, in heights of a line."""
_MOST_BELOW = 2.2
"""The same for how far below it may be."""
_MOST_OFF = 0.15
"""Nine degrees: what is written across the page is no line of it."""
_LEAST_LINES = 6
"""Fewer do not tell how lines fan out."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text, or a piece of one."""

    box: Box
    text: str
    sure: float


def read_page(grey: Grey, networks: Networks) -> list[TextLine]:
    """All lines of a picture, in any order, as they run when the picture is held so that it can be read."""
    scale = min(1.0, SEARCHED_SIDE / max(grey.shape))
    boxes = [each.scaled(1 / scale) for each in boxes_in(networks.text_map(_smaller(grey, scale)))]
    boxes = _readable(grey, boxes, networks)
    texts = [_read(grey, each, networks) for each in boxes]
    return [TextLine(box, read.text, read.sure) for box, read in zip(boxes, texts, strict=True) if read.text.strip()]


def rows_of(lines: Sequence[TextLine]) -> list[list[TextLine]]:
    """The lines side by side in rows, from top to bottom, each row from left to right; at the end what runs askew."""
    slope = _slope(lines)
    askew = [each for each in lines if is_long(each.box) and not slope.follows(each.box)]
    rows: list[list[TextLine]] = []
    for line in sorted((each for each in lines if each not in askew), key=lambda each: slope.down(each.box)):
        beside = [row for row in rows if _is_same_row(row, line, slope)]
        if beside:
            min(beside, key=lambda row: abs(slope.down(row[-1].box) - slope.down(line.box))).append(line)
        else:
            rows.append([line])
    for row in rows:
        row.sort(key=lambda each: slope.across(each.box))
    rows.sort(key=lambda row: sum(slope.down(each.box) for each in row) / len(row))
    return [*rows, *([each] for each in askew)]


def row_texts(lines: Sequence[TextLine]) -> list[str]:
    """The text of a page, row by row; a value that stands below its label is put behind it."""
    rows = rows_of(lines)
    texts: list[str] = []
    below: set[int] = set()
    for row, next_row in pairwise([*rows, []]):
        pieces = []
        values = [each for each in next_row if _is_value(each)] if all(map(_is_value, next_row)) else []
        for piece in row:
            value = next((each for each in values if _is_label_of(piece, each)), None)
            if id(piece) in below:
                continue
            if value is None:
                pieces.append(piece.text)
            else:
                below.add(id(value))
                texts.append(f"{piece.text}: {value.text}")
        if pieces:
            texts.append("  ".join(pieces))
    return texts


def _is_value(line: TextLine) -> bool:
    """Whether a piece has a number and hardly a word: a date with its month is one."""
    return bool(_DIGIT.search(line.text)) and len(_WORD.findall(line.text)) <= _MOST_WORDS


def _is_label_of(label: TextLine, value: TextLine) -> bool:
    """Whether a piece without numbers begins right above another."""
    if _DIGIT.search(label.text):
        return False
    height = max(label.box.height, value.box.height)
    start = label.box.along(value.box) - value.box.length / 2 + label.box.length / 2
    return abs(start) < _SAME_START * height and 0 < label.box.aside(value.box) < _MOST_BELOW * height


def _smaller(grey: Grey, scale: float) -> Grey:
    if scale == 1:
        return grey
    size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
    return np.asarray(Image.fromarray(grey).resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0))


def _read(grey: Grey, box: Box, networks: Networks) -> Text:
    return text_of(networks.likely(cut(grey, box)), networks.characters)


def _readable(grey: Grey, boxes: list[Box], networks: Networks) -> list[Box]:
    """The boxes in the direction in which the longest of them can be read better."""
    longest = sorted(boxes, key=lambda each: -each.length / each.height)[:_TRIED_BOTH_WAYS]
    ahead = sum(_read(grey, each, networks).sure for each in longest)
    back = sum(_read(grey, each.reversed(), networks).sure for each in longest)
    return [each.reversed() for each in boxes] if back > ahead else boxes


@dataclass(frozen=True, slots=True, eq=False)
class _Slope:
    """Which way lines run at each place of the picture: a camera that is held askew makes them fan out."""

    usual: Box
    """A line in the usual direction."""
    off: NDArray[np.float64]
    """The slope against it: what it is at that line's middle, and how it grows to the right and down of it."""

    def follows(self, box: Box) -> bool:
        """Whether a box runs as most do."""
        return abs(self.usual.across * box.down - self.usual.down * box.across) < _MOST_OFF

    def across(self, box: Box) -> float:
        """How far to the right a box begins."""
        return self.usual.along(box) - box.length / 2

    def down(self, box: Box) -> float:
        """How far down a box is, once its line is followed to that of the usual one's middle."""
        ahead, below = self.usual.along(box), self.usual.aside(box)
        return below - ahead * float(self.off @ (1, ahead / 2, below))


def _slope(lines: Sequence[TextLine]) -> _Slope:
    long = [each.box for each in lines if each.box.length >= _LEAST_ELONGATED * each.box.height]
    if not long:
        return _Slope(lines[0].box if lines else Box(0, 0, 1, 0, 1, 1), np.zeros(3))
    weights = np.array([each.length for each in long])
    x, y = (float(np.mean([getattr(each, name) for each in long])) for name in ("x", "y"))
    usual = Box(x, y, *usual_direction(long), 1, 1)
    off = np.array([usual.across * each.down - usual.down * each.across for each in long])
    near = np.abs(off) < _MOST_OFF
    if near.sum() < _LEAST_LINES:
        return _Slope(usual, np.zeros(3))
    places = np.array([(1.0, usual.along(each), usual.aside(each)) for each in long])[near]
    solved = np.linalg.lstsq(places * weights[near, None], off[near] * weights[near], rcond=None)[0]
    return _Slope(usual, np.asarray(solved, np.float64))


def _is_same_row(row: Sequence[TextLine], line: TextLine, slope: _Slope) -> bool:
    least = min(line.box.height, *(each.box.height for each in row))
    return abs(slope.down(row[-1].box) - slope.down(line.box)) < _SAME_ROW * least
