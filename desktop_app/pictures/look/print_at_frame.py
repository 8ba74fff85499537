"""Print that runs into the frame: what tells of a document that was cut by a program, so that no ground is seen.

Such a picture has no sides to be found. But no document has letters at its very edge: where strokes of ink end at the
frame in one row, their other parts are missing. That holds only where the picture shows nothing but paper along all of
its edges; on a desk full of sheets, other letters than the document's run into the frame.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.findings import Region

_LEAST_PIXELS = 200
"""Of a picture's shorter side: in a smaller one no letters are told."""
_STRIP = 0.04
"""Of the longer side: the depth of what is looked at along each edge."""
_BLOCK = 48
"""Pixels along an edge in which the paper has one colour."""
_PAPER = 80
"""Percentile of a block that is paper."""
_INK = 0.6
"""Of the paper's brightness: strokes of ink are darker, patterns below the print are lighter."""
_LEAST_PAPER = 110
"""Brightness: of dark paper nothing is told."""
_DEEP = 4
"""Pixels that a stroke goes inwards at least, and every one of them is ink."""
_STROKE = (2, 0.02)
"""Its width: in pixels at least, and as a share of the edge at most."""
_CORNER = 0.04
"""Of an edge, at both of its ends: there the ground is seen beside round corners."""
_LEAST_STROKES, _MOST_OPPOSITE = 4, 1
"""Strokes at the edge where the document is cut, and at each of the others. Of clean pictures that a program cut, none
had more than one."""
_LEAST_ONGOING, _MOST_ASLANT = 0.65, 10
"""Share of the ink at the edge that goes on half a strip inwards where it is no letters, and in how many pixels inwards
such a line moves by one along the edge."""
_MOST_DARK = 0.3
"""Of each edge: more is a rim or a picture and no print."""
_OTHER_COLOUR = 40.0
"""Of 255: what differs more from the usual paper is something else."""
_MOST_OTHER = 0.08
"""Share of the blocks that may be. Documents have up to 0.04, a desk with sheets 0.19 and more."""
_MARKED = 0.08
"""Of the picture: the depth of the strip that is marked."""
_SIDES = (
    Region(0, 0, 1, _MARKED),
    Region(1 - _MARKED, 0, _MARKED, 1),
    Region(0, 1 - _MARKED, 1, _MARKED),
    Region(0, 0, _MARKED, 1),
)
"""Top, right, bottom and left."""


def cut_print(rgb: NDArray[np.uint8]) -> Region | None:
    """The strip along the edge at which letters are cut; None where there is no such edge, or more than one."""
    if min(rgb.shape[:2]) < _LEAST_PIXELS:
        return None
    strips = [_strip(np.rot90(rgb, turns)) for turns in range(len(_SIDES))]
    papers = [_papers(strip) for strip in strips]
    everywhere = np.concatenate(papers)
    other = np.abs(everywhere - np.median(everywhere, axis=0)).max(1) > _OTHER_COLOUR
    if other.mean() > _MOST_OTHER:
        return None
    inks = [_ink(strip, paper) for strip, paper in zip(strips, papers, strict=True)]
    if max(float(ink.mean()) for ink in inks) > _MOST_DARK:
        return None
    strokes = [_strokes(ink) for ink in inks]
    side = int(np.argmax(strokes))
    rest = strokes[:side] + strokes[side + 1 :]
    if strokes[side] < _LEAST_STROKES or max(rest) > _MOST_OPPOSITE:
        return None
    return None if _runs_on(strips[side], papers[side], inks[side]) else _SIDES[side]


def _strip(rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
    """What lies along the upper edge."""
    return np.asarray(rgb[: round(_STRIP * max(rgb.shape[:2]))], np.float32)


def _blocks(values: NDArray[Any]) -> list[NDArray[Any]]:
    return np.array_split(values, values.shape[1] // _BLOCK, axis=1)


def _papers(strip: NDArray[np.float32]) -> NDArray[np.float32]:
    """The colour of the paper in each block."""
    colours = [np.percentile(block.reshape(-1, 3), _PAPER, axis=0) for block in _blocks(strip)]
    return np.asarray(colours, np.float32)


def _ink(strip: NDArray[np.float32], papers: NDArray[np.float32], depth: int = 0) -> NDArray[np.bool_]:
    """Where along the edge ink runs into it; or, so many pixels from it, into a line beside it."""
    bright = papers.mean(1)
    widths = [block.shape[1] for block in _blocks(strip)]
    paper = np.repeat(bright, widths)
    dark = (strip[depth : depth + _DEEP].mean(2) < _INK * paper).all(0)
    return np.asarray(dark & (paper >= _LEAST_PAPER))


def _runs_on(strip: NDArray[np.float32], papers: NDArray[np.float32], ink: NDArray[np.bool_]) -> bool:
    """Whether most of it goes straight on into the picture, as the lines of a table and the bars of a code do."""
    depths = range(_DEEP, max(_DEEP, len(strip) // 2) + 1, _DEEP)
    inside = [_ink(strip, papers, depth) for depth in depths]
    farthest = depths[-1] / _MOST_ASLANT
    ongoing = [
        min(
            float((np.roll(each, round(slant * depth / depths[-1])) & ink).sum())
            for depth, each in zip(depths, inside, strict=True)
        )
        for slant in np.arange(-farthest, farthest + 1)
    ]
    return max(ongoing) >= _LEAST_ONGOING * float(ink.sum())


def _strokes(ink: NDArray[np.bool_]) -> int:
    """How many places along the edge are as wide as the stroke of a letter."""
    changes = np.diff(np.concatenate(((False,), ink, (False,))).astype(np.int8))
    starts, ends = np.flatnonzero(changes == 1), np.flatnonzero(changes == -1)
    widths = ends - starts
    least, most = _STROKE[0], _STROKE[1] * ink.size
    beside = _CORNER * ink.size
    return int(((widths >= least) & (widths <= most) & (starts > beside) & (ends < ink.size - beside)).sum())
