"""From what the network says at each step along a line to its text; for machine-readable zones to a grid of characters.

The network was not made for lines of equal characters: it loses some of a long row of `<`, and doubts between O and 0.
But all characters of a zone are equally wide. So each one that was seen has a place in a grid, and those that are
missing are known to be missing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from desktop_app.pictures.ocr.models import BLANK

Likely = NDArray[np.float32]
"""Of each step and each character, from 0 to 1."""

SYMBOLS = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LOOKS_LIKE = {"<": "<＜‹〈«《⟨く∠"}
"""What the network says where a zone has something else. Small letters stand for capitals."""
NOT_READ = "?"
_SEEN = 0.5
"""From here on there is a character at a step rather than none."""
_LEAST_CHARACTERS = 8
"""Fewer make no grid."""
_PITCHES = np.linspace(0.85, 1.15, 101)
"""Distances from one character to the next that are tried, against the median of the gaps."""
_BENDS = np.linspace(-0.15, 0.15, 21)
"""How much wider the characters at one end of a line are than in its middle."""
_TWICE = 1.6
"""How much wider than its neighbour behind a gap two equal letters are that were seen as one."""
_LOST_FILLERS = re.compile(r"(?<=<)\?{1,3}(?=<)|(?<=<)\?(?=[^?])|(?<=[^?])\?(?=<)")
"""So many that are missing in a row of fillers are fillers: the network loses them first."""
_GAPLESS = re.compile(r"[^?]+(?:\?[^?]+)*")
"""A line: beyond a wider gap something else stands beside it."""
_DOUBT = 0.02
"""What is likelier than this may be what is there."""


@dataclass(frozen=True, slots=True)
class Text:
    """What stands on a line."""

    text: str
    sure: float
    """How sure the network was of its characters, on average; 0 where it saw none."""


def text_of(likely: Likely, characters: Sequence[str]) -> Text:
    """What the network reads, character by character."""
    best = likely.argmax(axis=1)
    is_new = (best != BLANK) & np.append(True, best[1:] != best[:-1])
    if not is_new.any():
        return Text("", 0.0)
    sure = likely[is_new, best[is_new]].mean()
    return Text("".join(characters[each] if each < len(characters) else " " for each in best[is_new]), float(sure))


@dataclass(frozen=True, slots=True)
class Cells:
    """The characters of a line of a zone, one after another at equal distances."""

    text: str
    """NOT_READ where nothing was seen."""
    doubts: tuple[tuple[int, str, float], ...]
    """Of places: what may be there instead, and how likely; the likeliest first."""

    def part(self, start: int, end: int) -> "Cells":
        """The characters from one place to before another."""
        doubts = tuple((place - start, other, how) for place, other, how in self.doubts if start <= place < end)
        return Cells(self.text[start:end], doubts)


class ZoneAlphabet:
    """Which of the network's characters stand for which of the 37 of a zone."""

    def __init__(self, characters: Sequence[str]) -> None:
        self._characters = characters

    @cached_property
    def _places(self) -> tuple[NDArray[np.intp], ...]:
        number_of = {each: number for number, each in enumerate(self._characters)}
        return tuple(
            np.array([number_of[each] for each in shapes if each in number_of])
            for shapes in (_LOOKS_LIKE.get(symbol, symbol + symbol.lower()) for symbol in SYMBOLS)
        )

    def cells(self, likely: Likely) -> Cells:
        """The line as a grid; as it was read where there are too few characters for one."""
        seen = np.stack([likely[:, place].max(axis=1) for place in self._places], axis=1)
        seen /= np.maximum(seen.sum(axis=1, keepdims=True), 1e-6)
        between = likely[:, BLANK] + likely[:, len(self._characters) :].sum(axis=1)
        peaks = _peaks(1 - between, seen)
        if len(peaks) < _LEAST_CHARACTERS:
            return _cells([(number, each) for number, each in enumerate(peaks)])
        return _cells(_on_grid(peaks))


@dataclass(frozen=True, slots=True, eq=False)
class _Peak:
    """A character: at which step it is, how much of it there is, and which it may be."""

    at: float
    weight: float
    which: Likely


def _peaks(there: Likely, seen: Likely) -> list[_Peak]:
    """Steps in a row at which the same symbol is seen, as one."""
    symbol = np.where(there > _SEEN, seen.argmax(axis=1), -1)
    starts = np.flatnonzero(np.append(True, symbol[1:] != symbol[:-1]))
    peaks = []
    for start, end in zip(starts, np.append(starts[1:], len(symbol)), strict=True):
        if symbol[start] >= 0:
            weights = there[start:end]
            total = float(weights.sum())
            which = (seen[start:end] * weights[:, None]).sum(axis=0) / total
            peaks.append(_Peak(float((np.arange(start, end) * weights).sum() / total), total, which))
    return peaks


def _on_grid(peaks: Sequence[_Peak]) -> list[tuple[int, _Peak]]:
    """The peaks with their places, as far apart as most, or ever closer where the line goes away from the camera.

    All are compared with grids that are a little finer, coarser or more bent than the median of the gaps says: one pair
    of equal letters that was seen as one would shift all that is counted behind it.
    """
    at = np.array([each.at for each in peaks])
    weight = np.minimum([each.weight for each in peaks], 1.0)
    usual = float(np.median(np.diff(at)))
    bent = at + _BENDS[:, None] * (at - at[0]) * (at - at[-1]) / max(at[-1] - at[0], 1.0)
    turns = bent[:, None, :] / (usual * _PITCHES[None, :, None])
    fits = (np.exp(2j * np.pi * turns) * weight).sum(axis=2)
    bend, pitch = np.unravel_index(int(np.abs(fits).argmax()), fits.shape)
    phase = float(np.angle(fits[bend, pitch])) / (2 * np.pi)
    places = np.rint(turns[bend, pitch] - phase).astype(int)
    strongest: dict[int, _Peak] = {}
    for place, peak in zip((places - places[0]).tolist(), peaks, strict=True):
        if place not in strongest or strongest[place].weight < peak.weight:
            strongest[place] = peak
    return sorted(strongest.items())


def _cells(placed: Sequence[tuple[int, _Peak]]) -> Cells:
    if not placed:
        return Cells("", ())
    letters = [NOT_READ] * (placed[-1][0] + 1)
    doubts = []
    for place, peak in placed:
        order = np.argsort(-peak.which)
        letters[place] = SYMBOLS[order[0]]
        doubts += [(place, SYMBOLS[each], float(peak.which[each])) for each in order[1:4] if peak.which[each] > _DOUBT]
    width = {place: peak.weight for place, peak in placed}
    for place in sorted({*range(1, len(letters) - 1)} - width.keys()):
        before, behind = width.get(place - 1, 0.0), width.get(place + 1, 0.0)
        if min(before, behind) > 0 and max(before, behind) > _TWICE * min(before, behind):
            letters[place] = letters[place - 1 if before > behind else place + 1]
    text = _LOST_FILLERS.sub(lambda lost: "<" * len(lost[0]), "".join(letters))
    start, end = max((each.span() for each in _GAPLESS.finditer(text)), key=lambda span: span[1] - span[0])
    return Cells(text, tuple(sorted(doubts, key=lambda each: -each[2]))).part(start, end)
