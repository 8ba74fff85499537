"""What goes wrong with how the camera is held: the document is cut off, small, tilted, or seen from the side."""

from collections.abc import Callable

import numpy as np

from resources.specimens import chance_of
from resources.specimens.defects import Defect
from resources.specimens.scene import CAMERA_DISTANCE, Hold, Scene, scene_of, taken

_CORNER = 0.25
"""How often a document that is cut off loses a corner or two sides instead of one side."""


def held(scene: Scene, hold: Hold) -> Scene:
    """The same document on the same ground, seen in another way."""
    return scene_of(scene.design, scene.ground, scene.seed, scene.zoom, hold)


_MOST_LEAN = 55.0
"""Degrees: from further aside nobody takes a photo of a document."""
_ACROSS = 0.5
"""How often it is looked at across, where that is possible."""


def _fitting(scene: Scene) -> float:
    """The share of the frame's longer side with which the document just fits in."""
    height, width = scene.photo.shape[:2]
    longer = max(scene.design.width_mm, scene.design.height_mm)
    scale = min(width / scene.design.width_mm, height / scene.design.height_mm)
    return float(longer * scale / max(width, height))


def _cut_off(scene: Scene, strong: bool, seed: int) -> Hold:
    """A part of one side, at times of two, is beyond the frame."""
    chance = chance_of(seed + 11)
    height, width = scene.photo.shape[:2]
    share = _fitting(scene) * chance.uniform(0.7, 0.9)
    scale = share * max(width, height) / max(scene.design.width_mm, scene.design.height_mm)
    half = (scene.design.width_mm * scale / width / 2, scene.design.height_mm * scale / height / 2)
    lost = chance.uniform(0.22, 0.32) if strong else chance.uniform(0.08, 0.14)
    axes = (0, 1) if chance.random() < _CORNER else (chance.randrange(2),)
    shift = [chance.uniform(-0.02, 0.02), chance.uniform(-0.02, 0.02)]
    for axis in axes:
        shift[axis] = chance.choice((-1, 1)) * (0.5 - half[axis] + 2 * half[axis] * lost)
    return Hold(share, chance.uniform(-5, 5), (shift[0], shift[1]))


def _small_in_frame(_scene: Scene, strong: bool, seed: int) -> Hold:
    chance = chance_of(seed + 12)
    share = chance.uniform(0.2, 0.32) if strong else chance.uniform(0.36, 0.45)
    shift = (chance.uniform(-0.15, 0.15), chance.uniform(-0.15, 0.15))
    return Hold(share, chance.uniform(-8, 8), shift)


def _tilted(scene: Scene, strong: bool, seed: int) -> Hold:
    chance = chance_of(seed + 13)
    turn = chance.uniform(29, 42) if strong else chance.uniform(18, 26)
    sine, cosine = np.sin(np.deg2rad(turn)), np.cos(np.deg2rad(turn))
    height, width = scene.photo.shape[:2]
    w_mm, h_mm = scene.design.width_mm, scene.design.height_mm
    scale = min(width / (w_mm * cosine + h_mm * sine), height / (w_mm * sine + h_mm * cosine))
    share = max(w_mm, h_mm) * scale / max(width, height) * chance.uniform(0.82, 0.95)
    return Hold(share, chance.choice((-1, 1)) * turn)


def _perspective(scene: Scene, strong: bool, seed: int) -> Hold:
    """One side is so many times as long as the opposite one: looked at along the document's longer sides, or across."""
    chance = chance_of(seed + 14)
    ratio = chance.uniform(1.6, 1.8) if strong else chance.uniform(1.4, 1.5)
    sizes = (scene.design.height_mm, scene.design.width_mm)
    axis = sizes.index(max(sizes))
    if _lean(ratio, min(sizes) / max(sizes)) < _MOST_LEAN and chance.random() < _ACROSS:
        axis = 1 - axis
    lean = [0.0, 0.0]
    lean[axis] = chance.choice((-1, 1)) * _lean(ratio, sizes[axis] / max(sizes))
    hold = Hold(1.0, chance.uniform(-5, 5), lean=(lean[0], lean[1]))
    height, width = scene.photo.shape[:2]
    corners = np.array(hold.corners((round(10 * sizes[1]), round(10 * sizes[0])), (width, height)))
    spans = np.ptp(corners, axis=0) / (width, height)
    middle = (corners.max(0) + corners.min(0)) / 2 / (width, height) - 0.5
    share = chance.uniform(0.78, 0.92) / float(spans.max())
    shift = (float(-middle[0] * share), float(-middle[1] * share))
    return Hold(share, hold.turn, shift, hold.lean)


def _lean(ratio: float, depth: float) -> float:
    """Degrees by which the camera leans where a side is so many times as long as the opposite one."""
    sine = (ratio - 1) / (ratio + 1) * CAMERA_DISTANCE / (depth / 2)
    return float(np.rad2deg(np.arcsin(min(sine, 1.0))))


def _photo(hold_of: Callable[[Scene, bool, int], Hold]) -> Callable[[Scene, bool, int], bytes]:
    """What makes the file of a defect."""

    def make(scene: Scene, strong: bool, seed: int) -> bytes:
        return taken(held(scene, hold_of(scene, strong, seed)).photo, seed)

    return make


HOLDS: dict[str, Callable[[Scene, bool, int], Hold]] = {
    "cut off": _cut_off,
    "too small in the frame": _small_in_frame,
    "tilted": _tilted,
    "strong perspective": _perspective,
}
"""By the defects' names: how the camera is held, for who needs the corners too."""


GEOMETRY_DEFECTS: tuple[Defect, ...] = (
    Defect("cut off", "document_cut_off", _photo(_cut_off), only_photos=True),
    Defect("too small in the frame", "document_small", _photo(_small_in_frame), only_photos=True),
    Defect("tilted", "document_tilted", _photo(_tilted), only_photos=True),
    Defect("strong perspective", "document_slanted", _photo(_perspective), only_photos=True),
)
