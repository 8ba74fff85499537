"""How the print of a document lies in the picture: upright, sideways or upside down.

Print is what has strokes in all directions close together and lies in lines. So the picture is asked in small blocks
where strokes cross (the edge of a table has one direction only), and which way the bands of such strokes run. Many
blocks vote; a portrait or a pattern cannot outvote the lines. Print that is written from the top down, as Japanese is,
also runs sideways, but its letters stand: in print that was turned, the longer strokes are turned too.

Up and down are told by what most scripts share: of a line, more reaches above the small letters than below them, the
top of letters is not shaped as their foot is, and lines begin below each other but end anywhere.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop_app.pictures.look.pixels import Pixels

Floats = NDArray[np.float32]

_CELL = 4
"""Pixels of a cell's side: a small line of print is three cells high."""
_BLOCK = 12
"""Cells of a block's side: some lines of print."""
_BLURS = (1, 2)
"""Cells over which strokes are gathered to bands: of small and of large print."""
_LEAST_STROKES, _MOST_STROKES = 0.8, 4.8
"""A block below the first has no print; more than the second does not count more."""
_MOST_CHANGE = 0.5
"""Between bands and what is between them, in cells; more does not count more."""
_TILTS = 5
"""Degrees by which lines of one document can differ."""
_NEAR = 22
"""Degrees from level or upright within which lines count as such."""
_LEAST_VOTES = 25.0
"""Of all blocks together, so that there are some lines of print at all."""
_LEAST_SHARE = 0.5
"""Of the votes, for the way that is told."""
_LEAST_RATIO = 2.0
"""Of the votes for one way to those for the other."""
_LEAST_TURNED_STROKES = 0.88
"""Of turned print the ratio of its lying strokes to its standing ones."""

_COLUMN = 8
"""Pixels across, of which the steps in brightness are gathered."""
_PIECE = 5
"""Columns of a piece of a line: two or three letters."""
_HEIGHTS = (5, 48)
"""Pixels that the body of a line is high."""
_RISE = 0.6
"""How much above and below the body is looked at, in heights of the body."""
_LEVELS = 22
"""Heights at which a piece is looked at."""
_PAIRS = 9
"""Of levels, as far above the middle as below it; the outermost may belong to the next line."""
_SURROUNDINGS = 32
"""Pixels above and below in which the strongest line tells what is a line here."""
_LEAST_STEPS = 4.0
"""Mean steps of brightness in a line."""
_LEAST_OF_STRONG = 0.2
"""The same as a share of what the strongest lines have."""
_MOST_BETWEEN = 0.45
"""Of a line's steps, what may be left of them between two lines."""
_LEAST_INK = 3.0
"""By how much a line differs from its paper."""
_MOST_MOVED = 0.34
"""How far the top or the foot of a line may move from one piece to the next, as a share of its height."""
_LEAST_PIECES = 24
"""Fewer pieces of lines tell nothing of up and down."""

_GAP, _LEAST_LINE = 4, 6
"""Columns between two words, and of the shortest line."""
_FEW_LINES = 20.0
"""Keeps some short lines from saying much."""
_LEAST_SIDE = 200
"""Pixels."""
_USUAL_SHAPES, _USUAL_STARTS = 0.1, 0.5
"""What each kind of evidence for up and down is counted in."""
_SURE_TOTAL = 1.0
"""Both kinds together, for upright print and for print upside down."""
_LEAST_AGAINST = (-0.02, -0.05)
"""What each kind says at least of print upside down: a table of figures can fool one of them."""

_WEIGHTS: Floats = np.array(
    (
        (1.11, 1.32, 1.37, 1.12, -1.57, -1.67, 0.56, 1.09, -0.1),
        (0.0, -0.01, -0.02, 0.01, -0.12, 0.26, 0.53, 0.63, -0.41),
        (0.05, -0.32, -0.24, 0.5, 0.14, 0.05, -0.21, -0.29, 0.69),
    ),
    np.float32,
)
"""What speaks for the upper side, from the outermost pair of levels to the innermost, of the steps across, the steps
down and the ink: a logistic regression on print in many typefaces and on specimens of two makers. Much above the
body of a line is ascenders, capitals and accents; little at its upper edge beside much at its lower one is the feet of
letters."""


@dataclass(frozen=True, slots=True)
class PrintDirection:
    """How the picture has to be turned so that its print stands upright."""

    turns: int
    """Quarter turns clockwise, 0 to 3."""
    confidence: float
    """That it is not upright already, or that it is where turns is 0."""


@dataclass(frozen=True, slots=True)
class LineVotes:
    """Which way the lines of print run."""

    votes: float
    """Of all blocks together: how much print there is."""
    level: float
    """Share of the votes for level lines."""
    upright: float
    """Share of the votes for lines from the top down."""
    lying_strokes: float
    """Where lines run from the top down: the strength of lying strokes against that of standing ones."""
    tilt: float
    """Degrees by which the lines are turned clockwise from level or from upright, whichever is nearer."""


@dataclass(frozen=True, slots=True)
class UpwardEvidence:
    """Whether level print stands on its feet: above 0 it does, below 0 it stands on its head."""

    shapes: float
    """By how ink is spread over the height of the lines, -1 to 1."""
    starts: float
    """By how well the lines begin below each other, against how well they end so."""
    pieces: int
    """Of lines that were looked at."""

    @property
    def total(self) -> float:
        """Both together."""
        return self.shapes / _USUAL_SHAPES + self.starts / _USUAL_STARTS


def print_direction(pixels: Pixels) -> PrintDirection | None:
    """Which way the print lies; None where there is too little of it or it says too little."""
    if min(pixels.grey.shape) < _LEAST_SIDE:
        return None
    lines = line_votes(pixels.grey)
    if lines.votes < _LEAST_VOTES:
        return None
    if lines.level >= max(_LEAST_SHARE, _LEAST_RATIO * lines.upright):
        return _level_direction(upward_evidence(pixels.grey, lines.tilt))
    is_turned = lines.upright >= max(_LEAST_SHARE, _LEAST_RATIO * lines.level)
    if is_turned and lines.lying_strokes >= _LEAST_TURNED_STROKES:
        evidence = upward_evidence(np.rot90(pixels.grey, -1), lines.tilt)
        return PrintDirection(1 if evidence.total >= 0 else 3, round(min(0.99, lines.upright), 2))
    return None


def _level_direction(evidence: UpwardEvidence) -> PrintDirection | None:
    """Upright, or upside down where it is sure."""
    if evidence.pieces < _LEAST_PIECES:
        return None
    total = evidence.total
    both_say_so = evidence.shapes <= _LEAST_AGAINST[0] and evidence.starts <= _LEAST_AGAINST[1]
    if total <= -_SURE_TOTAL and both_say_so:
        return PrintDirection(2, round(min(0.99, 0.85 + 0.05 * (-total - _SURE_TOTAL)), 2))
    return PrintDirection(0, 0.9) if total >= _SURE_TOTAL else None


def line_votes(grey: NDArray[np.uint8]) -> LineVotes:
    """Let each block of the picture with print in it vote for the direction of its lines."""
    across, down, both = _strokes(grey)
    crossing = np.sqrt(_crossing(_blurred(across, 1), _blurred(down, 1), _blurred(both, 1)))
    strength = np.sqrt(crossing)
    all_weights, all_angles = [], []
    lying, standing = 0.0, 0.0
    for blur in _BLURS:
        bands = _blurred(_blurred(strength, blur), blur)
        weights, angles = _block_votes(bands)
        all_weights.append(weights.ravel())
        all_angles.append(angles.ravel())
        from_top = weights * (np.abs(angles - 90) <= _NEAR)
        lying += float((from_top * _by_block(down[1:-1, 1:-1])).sum())
        standing += float((from_top * _by_block(across[1:-1, 1:-1])).sum())
    weights, angles = np.concatenate(all_weights), np.concatenate(all_angles)
    votes = float(weights.sum())
    level = float(weights[np.minimum(angles, 180 - angles) <= _NEAR].sum()) / max(votes, 1e-6)
    upright = float(weights[np.abs(angles - 90) <= _NEAR].sum()) / max(votes, 1e-6)
    tilt = _tilt_of(weights, angles - (90 if upright > level else 0))
    return LineVotes(votes, level, upright, lying / max(standing, 1e-6), tilt)


def _strokes(grey: NDArray[np.uint8]) -> tuple[Floats, Floats, Floats]:
    """Of each cell the energy of standing strokes, of lying ones, and what tells slanting ones from both."""
    half = np.asarray(Image.fromarray(grey).reduce(2), np.float32)
    across = half[1:, 1:] - half[1:, :-1]
    down = half[1:, 1:] - half[:-1, 1:]
    return _by_two(across * across), _by_two(down * down), _by_two(across * down)


def _by_two(values: Floats) -> Floats:
    height, width = values.shape[0] // 2 * 2, values.shape[1] // 2 * 2
    even, odd = values[:height:2, :width], values[1:height:2, :width]
    rows = even + odd
    return np.asarray(rows[:, ::2] + rows[:, 1::2], np.float32)


def _crossing(across: Floats, down: Floats, both: Floats) -> Floats:
    """The smaller eigenvalue of the structure tensor: nothing where all strokes run one way."""
    half_difference = (across - down) / 2
    larger = np.sqrt(half_difference * half_difference + both * both)
    return np.asarray(np.maximum((across + down) / 2 - larger, 0), np.float32)


def _blurred(values: Floats, radius: int) -> Floats:
    """The mean of a square around each cell."""
    side = 2 * radius + 1
    for axis in (0, 1):
        before = [(radius + 1, radius) if each == axis else (0, 0) for each in (0, 1)]
        sums = np.cumsum(np.pad(values, before, mode="edge"), axis, dtype=np.float32)
        values = sums[side:] - sums[:-side] if axis == 0 else sums[:, side:] - sums[:, :-side]
    return np.asarray(values / (side * side), np.float32)


def _block_votes(bands: Floats) -> tuple[Floats, Floats]:
    """Of each block how much it says, and the direction of its lines in degrees from level, clockwise, 0 to 180."""
    across = bands[1:-1, 2:] - bands[1:-1, :-2]
    down = bands[2:, 1:-1] - bands[:-2, 1:-1]
    cosine = _by_block(across * across - down * down)
    sine = _by_block(2 * across * down)
    change = _by_block(across * across + down * down)
    mean = _by_block(bands[1:-1, 1:-1])
    agreement = np.hypot(cosine, sine) / (change + 1e-5)
    angles = (np.degrees(np.arctan2(sine, cosine)) / 2 + 90) % 180
    has_print = np.clip(mean - _LEAST_STROKES, 0, _MOST_STROKES - _LEAST_STROKES)
    weights = agreement**2 * has_print * np.minimum(np.sqrt(change) / (mean + 0.3), _MOST_CHANGE)
    return np.asarray(weights * _nearness_to_the_middle(weights.shape), np.float32), np.asarray(angles, np.float32)


def _by_block(values: Floats) -> Floats:
    """The mean of each block."""
    rows, columns = values.shape[0] // _BLOCK, values.shape[1] // _BLOCK
    inner = values[: rows * _BLOCK, : columns * _BLOCK]
    return np.asarray(inner.reshape(rows, _BLOCK, columns, _BLOCK).mean((1, 3)), np.float32)


def _nearness_to_the_middle(shape: tuple[int, ...]) -> Floats:
    """The document lies in the middle, other papers beside it."""
    rows, columns = (((np.arange(count) + 0.5) / count * 2 - 1) ** 2 for count in shape)
    return np.asarray(np.exp(-0.8 * (rows[:, None] + columns[None])), np.float32)


def _tilt_of(weights: Floats, angles: Floats) -> float:
    """The angle within _NEAR of 0 that most votes are near."""
    near = (angles + 90) % 180 - 90
    candidates = np.arange(-_NEAR, _NEAR + 1)
    closeness = np.maximum(1 - np.abs(near[None] - candidates[:, None]) / _TILTS, 0)
    tilt = float(candidates[int(np.argmax(closeness @ weights))])
    agreeing = weights * np.maximum(1 - np.abs(near - tilt) / _TILTS, 0)
    return float((agreeing * near).sum() / max(float(agreeing.sum()), 1e-6))


def upward_evidence(grey: NDArray[np.uint8], tilt: float) -> UpwardEvidence:
    """What the print says of up and down, of a picture with level lines that are tilted by so many degrees."""
    slope = float(np.tan(np.radians(tilt)))
    steps = _levelled(_gathered(_differences(grey[1:, 1:], grey[1:, :-1])), slope)
    pieces = line_pieces(grey, steps, slope)
    shapes = float(np.tanh(pieces @ _WEIGHTS.ravel() / 2).mean()) if len(pieces) else 0.0
    return UpwardEvidence(shapes, _starts(steps, slope), len(pieces))


def _differences(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.maximum(first, second) - np.minimum(first, second)


def _gathered(values: NDArray[np.uint8]) -> Floats:
    """The mean of each column of _COLUMN pixels, row by row."""
    columns = values.shape[1] // _COLUMN
    wide = values[:, : columns * _COLUMN].reshape(values.shape[0], columns, _COLUMN)
    return np.asarray(wide.mean(2, dtype=np.float32))


def _levelled(values: Floats, slope: float) -> Floats:
    """The columns moved up and down so that tilted lines become level; what is not in the picture is 0."""
    height, columns = values.shape
    moved = np.round((np.arange(columns) - columns / 2) * _COLUMN * slope).astype(np.intp)
    rows = np.arange(height)[:, None] + moved[None]
    inside = (rows >= 0) & (rows < height)
    return np.asarray(np.where(inside, values[rows.clip(0, height - 1), np.arange(columns)], 0), np.float32)


def line_pieces(grey: NDArray[np.uint8], steps: Floats, slope: float) -> Floats:
    """Of each piece of a line how steps across, steps down and ink differ between below and above its middle.

    Each row holds them for the heights from the outermost to the middle, as shares of what the body of the line has.
    """
    across = _by_piece(steps)
    down = _by_piece(_levelled(_gathered(_differences(grey[1:, 1:], grey[:-1, 1:])), slope))
    light = _by_piece(_levelled(_gathered(grey[1:, 1:]), slope))
    across[1:-1] = (across[:-2] + 2 * across[1:-1] + across[2:]) / 4
    tops, heights, columns = _bodies(across)
    start, length = tops - _RISE * heights, (1 + 2 * _RISE) * heights
    inside = (start >= 1) & (start + length < across.shape[0] - 2)
    start, length, columns = start[inside], length[inside], columns[inside]
    at = start[:, None] + length[:, None] * (np.arange(_LEVELS) + 0.5) / _LEVELS
    whole = at.astype(np.intp)
    part = np.asarray(at - whole, np.float32)

    def taken(values: Floats) -> Floats:
        upper, lower = values[whole, columns[:, None]], values[whole + 1, columns[:, None]]
        return np.asarray(upper * (1 - part) + lower * part, np.float32)

    of_across, of_down, of_light = taken(across), taken(down), taken(light)
    body = slice(_LEVELS * 6 // 22, _LEVELS * 16 // 22)
    strength = of_across[:, body].mean(1)
    ends = np.stack((of_across[:, :2].mean(1), of_across[:, -2:].mean(1)))
    ink = (of_light[:, :2].mean(1) + of_light[:, -2:].mean(1))[:, None] / 2 - of_light
    ink_of_body = ink[:, body].mean(1)
    ink *= np.sign(ink_of_body)[:, None]
    is_line = (ends.max(0) < _MOST_BETWEEN * strength) & (np.abs(ink_of_body) > _LEAST_INK)
    shares = (
        of_across / strength[:, None],
        of_down / np.maximum(of_down[:, body].mean(1), 1)[:, None],
        np.clip(ink / np.maximum(np.abs(ink_of_body), _LEAST_INK)[:, None], -3, 3),
    )
    unlike = [(each - each[:, ::-1])[:, _LEVELS // 2 - _PAIRS : _LEVELS // 2] for each in shares]
    return np.asarray(np.clip(np.concatenate(unlike, 1)[is_line], -3, 3), np.float32)


def _by_piece(values: Floats) -> Floats:
    columns = values.shape[1] // _PIECE
    inner = values[:, : columns * _PIECE].reshape(values.shape[0], columns, _PIECE)
    return np.asarray(inner.mean(2, dtype=np.float32))


def _bodies(across: Floats) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
    """Tops, heights and columns of what can be the body of a line: where most strokes stand beside each other."""
    is_body = (across > 0.4 * _strongest_near(across, _SURROUNDINGS)) & (across > _least_steps(across))
    is_body[0] = is_body[-1] = False
    changes = np.diff(is_body.T.astype(np.int8), axis=1)
    columns, tops = np.nonzero(changes == 1)
    _, ends = np.nonzero(changes == -1)
    heights = ends - tops
    fits = (heights >= _HEIGHTS[0]) & (heights <= _HEIGHTS[1])
    fits[fits] = _has_neighbour(tops[fits], heights[fits], columns[fits])
    return tops[fits] + 1, heights[fits], columns[fits]


def _has_neighbour(tops: NDArray[np.intp], heights: NDArray[np.intp], columns: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Whether a line goes on beside each piece, at the same height and as high: ornaments do not."""
    has = np.zeros(len(tops), np.bool_)
    for column in range(int(columns.max(initial=-1))):
        here, beside = np.nonzero(columns == column)[0], np.nonzero(columns == column + 1)[0]
        least = np.minimum(heights[here][:, None], heights[beside][None])
        moved = np.abs(tops[here][:, None] - tops[beside][None])
        foot_moved = np.abs((tops + heights)[here][:, None] - (tops + heights)[beside][None])
        continues = (moved <= _MOST_MOVED * least) & (foot_moved <= _MOST_MOVED * least)
        has[here] |= continues.any(1)
        has[beside] |= continues.any(0)
    return has


def _least_steps(steps: Floats) -> float:
    """What is certainly more than noise and the pattern behind the print."""
    return max(_LEAST_STEPS, _LEAST_OF_STRONG * float(np.percentile(steps[::4], 98)))


def _strongest_near(values: Floats, reach: int) -> Floats:
    """The largest of so many values above and below each."""
    padded = np.pad(values, ((reach, reach), (0, 0)))
    width = 1
    while width < 2 * reach + 1:
        step = min(width, 2 * reach + 1 - width)
        padded = np.maximum(padded[:-step], padded[step:])
        width += step
    return padded


def _starts(steps: Floats, slope: float) -> float:
    """How much more often lines begin below each other than they end so: the logarithm of the ratio."""
    rows = steps.shape[0] // _CELL
    seen = steps[: rows * _CELL].reshape(rows, _CELL, -1).mean(1)
    is_print = (seen > 0.35 * _strongest_near(seen, 10)) & (seen > _least_steps(seen))
    filled = _without_gaps(is_print)
    filled[:, 0] = filled[:, -1] = False
    changes = np.diff(filled.astype(np.int8), axis=1)
    row, begin = np.nonzero(changes == 1)
    _, end = np.nonzero(changes == -1)
    is_line = end - begin >= _LEAST_LINE
    aside = (row[is_line] - rows / 2) * _CELL * slope / _COLUMN
    peaks = [
        float(
            (
                np.convolve(np.bincount(np.round(side[is_line] + aside + rows).astype(np.intp).clip(0)), (1, 1, 1)) ** 2
            ).sum()
        )
        for side in (begin, end)
    ]
    return float(np.log(peaks[0] + _FEW_LINES) - np.log(peaks[1] + _FEW_LINES))


def _without_gaps(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Words of a line joined."""
    wide = mask.copy()
    for step in range(1, _GAP + 1):
        wide[:, step:] |= mask[:, :-step]
    closed = wide.copy()
    for step in range(1, _GAP + 1):
        closed[:, :-step] &= wide[:, step:]
    return closed | mask
