"""What the document finder is fitted to: all candidates of each picture, their evidence, and which are right."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop_app.pictures.look.candidates import candidates
from desktop_app.pictures.look.document_finder import FoundDocument, Side
from desktop_app.pictures.look.evidence import NAMES, evidence
from desktop_app.pictures.look.lines import Floats, edge_field, straight_lines
from desktop_app.pictures.look.quadrilateral import CORNERS, Quadrilateral
from resources.specimens.fitting.pictures import Picture

Bools = NDArray[np.bool_]

_TOLERANCE = 0.012
"""Of the picture's longer side, by which a side that is right may be beside the true one."""
_LEAST_VISIBLE = 0.3
"""Of a side: of one that is less in the picture nothing but the frame can be found."""
_BESIDE_END = 0.05
"""Of a side's length, by which the middle of what is seen of the true one may be beyond its ends."""
_ALONG = 60
"""Places along a true side at which it is asked whether they are in the picture."""
_WAYS = np.array([[1, 0], [0, 1], [-1, 0], [0, -1]])
"""Along the top to the right, down, along the bottom to the left, up."""


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """The candidates of one picture."""

    source: str
    number: int
    """Of the picture that it was made of."""
    weight: float
    width: int
    height: int
    evidence: Floats
    """Candidates by NAMES."""
    right: Bools
    """Of each candidate, whether all its sides are the document's."""
    corners: Floats
    """Candidates by four by x and y, as FoundDocument has them; then the true ones."""
    at_frame: Bools
    """The same for their sides."""

    def document(self, number: int, confidence: float) -> FoundDocument:
        """A candidate; the last one, -1, is the truth."""
        places = tuple((float(x), float(y)) for x, y in self.corners[number])
        sides = tuple(Side.AT_FRAME if framed else Side.SEEN for framed in self.at_frame[number])
        return FoundDocument(Quadrilateral(places), confidence, sides)


def example_of(picture: Picture) -> Example:
    """Look for candidates as the finder does."""
    field = edge_field(picture.rgb)
    found = candidates(field, straight_lines(field))
    size = np.array(found.lines.size)
    true = (picture.corners - 0.5) * size
    visible = [_visible(true[side], true[(side + 1) % CORNERS], size) for side in range(CORNERS)]
    count = len(found.sides)
    seen = evidence(field, found) if count else np.zeros((0, len(NAMES)), np.float32)
    hidden = np.roll([each is None for each in visible], 1)
    documents = [_in_order(*each) for each in zip(found.corners, found.at_frame, strict=True)]
    corners, at_frame = zip(*documents, _in_order(true, hidden), strict=True)
    return Example(
        picture.source,
        picture.number,
        picture.weight,
        picture.rgb.shape[1],
        picture.rgb.shape[0],
        seen,
        _right(found.corners, found.at_frame, visible, size) if count else np.zeros(0, bool),
        np.asarray(np.array(corners) / size + 0.5, np.float32),
        np.array(at_frame),
    )


def kept_examples(pictures: Iterable[Picture], file: Path) -> list[Example]:
    """The examples of these pictures, from a file where it is there; it is written otherwise."""
    if not file.exists():
        examples = [example_of(each) for each in pictures]
        file.parent.mkdir(parents=True, exist_ok=True)
        parts = {
            f"{number}.{name}": getattr(each, name)
            for number, each in enumerate(examples)
            for name in Example.__dataclass_fields__
        }
        np.savez_compressed(file, **parts)
    with np.load(file) as stored:
        values = dict(stored)
    rows = [
        {name: values[f"{number}.{name}"] for name in Example.__dataclass_fields__}
        for number in range(len(values) // len(Example.__dataclass_fields__))
    ]
    return [Example(**{name: each if each.ndim else each.item() for name, each in row.items()}) for row in rows]


def key_of(files: Iterable[Path], *what: object) -> str:
    """A name for examples that is another one after any change of these files, or of what they are made of."""
    digest = hashlib.sha256(repr(what).encode())
    for file in sorted(files):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def _visible(start: Floats, end: Floats, size: Floats) -> Floats | None:
    """The first and the last place of a true side that are in the picture; None where too little of it is."""
    places = start + (end - start) * np.linspace(0, 1, _ALONG)[:, None]
    inside = places[(np.abs(places) <= size / 2).all(1)]
    return inside[[0, -1]] if len(inside) >= _LEAST_VISIBLE * _ALONG else None


def _right(corners: Floats, at_frame: Bools, visible: list[Floats | None], size: Floats) -> Bools:
    """Candidates all of whose sides are the true ones, from whichever corner on and whichever way round."""
    fits = np.stack([_fits(corners, at_frame, each, size) for each in visible])
    sides = np.arange(CORNERS)
    orders = [(first + way * sides) % CORNERS for first in range(CORNERS) for way in (1, -1)]
    return np.asarray(np.any([fits[sides, :, order].all(0) for order in orders], 0))


def _fits(corners: Floats, at_frame: Bools, visible: Floats | None, size: Floats) -> Bools:
    """Candidates by sides: whether that side is this true one, of which a part is visible or nothing."""
    tolerance = _TOLERANCE * size.max()
    starts = np.roll(corners, 1, 1)
    if visible is None:
        return np.asarray(at_frame | (np.abs((starts + corners) / 2) > size / 2 - tolerance).any(2))
    steps = corners - starts
    lengths = np.maximum(np.hypot(steps[..., 0], steps[..., 1]), 1e-6)
    along = steps / lengths[..., None]
    normal = np.stack((-along[..., 1], along[..., 0]), -1)
    off = np.max([np.abs(((place - starts) * normal).sum(-1)) for place in visible], 0)
    place = ((visible.mean(0) - starts) * along).sum(-1) / lengths
    return np.asarray((off <= tolerance) & (place > -_BESIDE_END) & (place < 1 + _BESIDE_END))


def _in_order(corners: Floats, at_frame: Bools) -> tuple[Floats, Bools]:
    """Clockwise from the top left, and side n from corner n to the next one; side n led to corner n before."""
    following = np.roll(corners, -1, 0)
    if (corners[:, 0] * following[:, 1] - corners[:, 1] * following[:, 0]).sum() < 0:
        corners, at_frame = corners[::-1], at_frame[::-1]
    else:
        at_frame = np.roll(at_frame, -1)
    steps = np.roll(corners, -1, 0) - corners
    first = max(range(CORNERS), key=lambda number: float((np.roll(steps, -number, 0) * _WAYS).sum()))
    return np.roll(corners, -first, 0), np.roll(at_frame, -first)
