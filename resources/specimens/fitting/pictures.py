"""The pictures that the document finder is fitted to: specimens, other corpora, and what cutting and shrinking makes.

Of each picture of which nothing is wrong four more are made: one of which a part of the document is cut away, one cut
to the document's edges, as a scan is, those in which the document is small on its own ground, and one in which it is
seen there at a steep angle.
"""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from desktop_app.pictures.look.lines import Floats
from desktop_app.pictures.look.pixels import pixels_of
from resources.specimens import HELD_OUT, chance_of
from resources.specimens.defects import STRENGTHS
from resources.specimens.designs import DESIGNS
from resources.specimens.geometry import HOLDS, held
from resources.specimens.scene import GROUNDS, SCANNER, Scene, jpeg_of, scene_of, taken

Rgb = NDArray[np.uint8]

TO_THE_EDGES = ", to the edges"
CUT_OFF, SHRUNKEN, SLANTED = ", cut off", ", shrunken", ", slanted"
"""What is added to the source of a picture that was made of another one."""

_MADE_WEIGHT = 0.6
"""What a picture counts that was made of another one."""
_TWO_SIDES = 0.25
"""How often a cut takes a part of two sides."""
_LEAST_PIXELS = 150
"""Of the sides of a picture that was cut: smaller ones are left out."""
_LEAST_STRIP = 24
"""Pixels of the ground beside the document, that a larger ground is made of."""
_LEAN = (25.0, 64.0)
"""Degrees by which the camera leans."""
_NEAR = (1.1, 2.2)
"""How far away it is, in longer sides of the document."""
_FILLED = (0.5, 0.9)
"""Of the picture's width or height, that is filled by a document seen at an angle."""
_QUALITY = 92
"""Of the JPEG, as pictures are that programs save after cutting."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """One picture, and where its document lies."""

    source: str
    number: int
    """The same for all that were made of one picture: they are never fitted to while another one is judged."""
    rgb: Rgb
    corners: Floats
    """Four by x and y in fractions of the picture, clockwise; outside of 0 to 1 where the document is cut off."""
    weight: float = 1.0
    is_clean: bool = True
    """Whether others may be made of it."""


def specimen_pictures(count: int, shrunken: int = 1) -> Iterator[Picture]:
    """Of so many seeds, half of them clean, and what is made of these.

    Three shrunken ones of each clean picture instead of one made no difference: small documents that are missed are not
    among the candidates at all.
    """
    if count > HELD_OUT:
        raise ValueError("seeds from HELD_OUT on are for judging")
    ways = [(name, strength == STRENGTHS[-1]) for strength in STRENGTHS for name in HOLDS]
    for seed in range(count):
        chance = chance_of(seed * 7919 + 1)
        design, ground = chance.choice(DESIGNS), chance.choice(tuple(GROUNDS))
        is_clean = seed % 2 == 0
        if not is_clean and ground == SCANNER:
            ground = chance.choice([each for each in GROUNDS if each != SCANNER])
        scene = scene_of(design, ground, seed)
        if not is_clean:
            name, strong = ways[seed // 2 % len(ways)]
            scene = held(scene, HOLDS[name](scene, strong, seed))
        picture = Picture("specimens", seed, _decoded(taken(scene.photo, seed)), _fractions(scene), 1.0, is_clean)
        yield picture
        if is_clean:
            yield from _made_of(picture, 0 if ground == SCANNER else shrunken)


def corpus_pictures(folder: Path, shrunken: int = 1) -> Iterator[Picture]:
    """Those of a folder's truth.json: a list of {"file", "corners"}, with a "defect" where something else is wrong."""
    for number, row in enumerate(json.loads((folder / "truth.json").read_text(encoding="utf-8"))):
        corners = np.array(row["corners"], np.float32)
        if corners.shape != (4, 2):
            continue
        is_clean = not row.get("defect") and bool(((corners > 0) & (corners < 1)).all())
        with Image.open(folder / row["file"]) as image:
            picture = Picture(folder.name, number, pixels_of(image).rgb, corners, 1.0, is_clean)
        yield picture
        if is_clean:
            yield from _made_of(picture, shrunken)


def _made_of(picture: Picture, shrunken: int) -> Iterator[Picture]:
    chance = chance_of(picture.number * 31 + 5)
    for made in (_cut_off(picture, chance), _to_the_edges(picture, chance)):
        if made is not None:
            yield made
    for made in (
        *(_shrunken(picture, chance) for _ in range(shrunken)),
        *(_slanted(picture, chance),) * bool(shrunken),
    ):
        if made is not None:
            yield made


def _cut_off(picture: Picture, chance: random.Random) -> Picture | None:
    """A part of one side of the document, at times of two, is cut away."""
    height, width = picture.rgb.shape[:2]
    corners = picture.corners * (width, height)
    start, end = np.zeros(2), np.array([width, height], float)
    lost = chance.uniform(0.2, 0.32) if chance.random() < 0.5 else chance.uniform(0.08, 0.15)
    for axis in (0, 1) if chance.random() < _TWO_SIDES else (chance.randrange(2),):
        low, high = corners[:, axis].min(), corners[:, axis].max()
        if chance.random() < 0.5:
            end[axis] = min(end[axis], high - lost * (high - low))
        else:
            start[axis] = max(start[axis], low + lost * (high - low))
    return _piece(picture, start, end, CUT_OFF, _MADE_WEIGHT)


def _to_the_edges(picture: Picture, chance: random.Random) -> Picture | None:
    """Nothing is left but the document, as a scanner or a program cuts it out."""
    height, width = picture.rgb.shape[:2]
    corners = np.sort(picture.corners * (width, height), axis=0)
    margin = chance.uniform(0, 0.01) * width
    return _piece(picture, corners[1] + margin, corners[2] - margin, TO_THE_EDGES, 1.0)


def _piece(picture: Picture, start: Floats, end: Floats, what: str, weight: float) -> Picture | None:
    size = np.array(picture.rgb.shape[1::-1])
    (left, top), (right, bottom) = np.clip(start, 0, size).astype(int), np.clip(end, 0, size).astype(int)
    if min(right - left, bottom - top) < _LEAST_PIXELS:
        return None
    corners = (picture.corners * size - (left, top)) / (right - left, bottom - top)
    rgb = _saved(picture.rgb[top:bottom, left:right])
    return Picture(picture.source + what, picture.number, rgb, np.asarray(corners, np.float32), weight, is_clean=False)


def _shrunken(picture: Picture, chance: random.Random) -> Picture | None:
    """The document is small on a ground that is made of its own; None where there is too little ground to be seen."""
    height, width = picture.rgb.shape[:2]
    corners = picture.corners * (width, height)
    ground = _bare_ground(picture.rgb, corners)
    if ground is None:
        return None
    share = chance.uniform(0.2, 0.3) if chance.random() < 0.5 else chance.uniform(0.32, 0.45)
    across, down = (float(np.hypot(*(corners[side + 1] - corners[side]))) for side in (0, 1))
    scale = share / max(across / width, down / height)
    small = Image.fromarray(picture.rgb).resize((round(width * scale), round(height * scale)), Image.Resampling.LANCZOS)
    mask = Image.new("L", (width, height), 0)
    ImageDraw.Draw(mask).polygon([(float(x), float(y)) for x, y in corners], fill=255)
    soft = mask.resize(small.size).filter(ImageFilter.MaxFilter(7)).filter(ImageFilter.GaussianBlur(2.0))
    middle = np.array([width * chance.uniform(0.35, 0.65), height * chance.uniform(0.35, 0.65)])
    left, top = (round(float(each)) for each in middle - corners.mean(0) * scale)
    ground.paste(small, (left, top), soft)
    placed = (corners * scale + (left, top)) / (width, height)
    rgb, where = _saved(np.asarray(ground)), np.asarray(placed, np.float32)
    return Picture(picture.source + SHRUNKEN, picture.number, rgb, where, _MADE_WEIGHT, is_clean=False)


def _slanted(picture: Picture, chance: random.Random) -> Picture | None:
    """The document is seen at a steep angle, from close by, on a ground that is made of its own."""
    height, width = picture.rgb.shape[:2]
    corners = picture.corners * (width, height)
    ground = _bare_ground(picture.rgb, corners)
    if ground is None:
        return None
    lean, way = (
        np.deg2rad(chance.uniform(*_LEAN)),
        np.deg2rad(chance.choice((0, 90, 180, 270)) + chance.uniform(-12, 12)),
    )
    spread = corners - corners.mean(0)
    spread /= max(float(np.hypot(*(corners[side + 1] - corners[side]))) for side in (0, 1))
    along, beside = spread @ (np.cos(way), np.sin(way)), spread @ (-np.sin(way), np.cos(way))
    depth = chance.uniform(*_NEAR) + along * np.sin(lean)
    seen = np.stack((along * np.cos(lean), beside), 1) / depth[:, None]
    seen = seen @ np.array([[np.cos(way), np.sin(way)], [-np.sin(way), np.cos(way)]])
    scale = chance.uniform(*_FILLED) / float((np.ptp(seen, axis=0) / (width, height)).max())
    seen = (seen - (seen.max(0) + seen.min(0)) / 2) * scale
    room = np.array([width, height]) - np.ptp(seen, axis=0)
    seen += (width / 2, height / 2) + room * (chance.uniform(-0.4, 0.4), chance.uniform(-0.4, 0.4))
    back = _projection(seen, corners)
    size = (width, height)
    mask = Image.new("L", size, 0)
    ImageDraw.Draw(mask).polygon([(float(x), float(y)) for x, y in seen], fill=255)
    soft = mask.filter(ImageFilter.MaxFilter(3)).filter(ImageFilter.GaussianBlur(1.0))
    turned = Image.fromarray(picture.rgb).transform(size, Image.Transform.PERSPECTIVE, back, Image.Resampling.BICUBIC)
    ground.paste(turned, (0, 0), soft)
    rgb, where = _saved(np.asarray(ground)), np.asarray(seen / size, np.float32)
    return Picture(picture.source + SLANTED, picture.number, rgb, where, _MADE_WEIGHT, is_clean=False)


def _projection(places: Floats, sources: Floats) -> list[float]:
    """What leads from four places to their sources, as Pillow takes it."""
    rows, targets = [], []
    for (x, y), (u, v) in zip(places, sources, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -x * u, -y * u], [0, 0, 0, x, y, 1, -x * v, -y * v]]
        targets += [u, v]
    return [float(each) for each in np.linalg.solve(np.array(rows, np.float64), np.array(targets, np.float64))]


def _bare_ground(rgb: Rgb, corners: Floats) -> Image.Image | None:
    """A picture of the ground alone, made of the broadest strip beside the document; None where there is too little."""
    strip = _ground(rgb, corners)
    if strip is None:
        return None
    height, width = rgb.shape[:2]
    while strip.shape[0] < height:
        strip = np.concatenate([strip, strip[::-1]], 0)
    while strip.shape[1] < width:
        strip = np.concatenate([strip, strip[:, ::-1]], 1)
    return Image.fromarray(np.ascontiguousarray(strip[:height, :width]))


def _ground(rgb: Rgb, corners: Floats) -> Rgb | None:
    """The broadest strip beside the document."""
    (left, top), (right, bottom) = corners.min(0), corners.max(0)
    strips = (
        rgb[: max(0, int(top) - 6)],
        rgb[int(bottom) + 10 :],
        rgb[:, : max(0, int(left) - 6)],
        rgb[:, int(right) + 10 :],
    )
    broadest = max(strips, key=lambda strip: min(strip.shape[:2]))
    return broadest if min(broadest.shape[:2]) >= _LEAST_STRIP else None


def _saved(rgb: Rgb) -> Rgb:
    return _decoded(jpeg_of(rgb.astype(np.float32), _QUALITY))


def _decoded(file: bytes) -> Rgb:
    with Image.open(BytesIO(file)) as image:
        return pixels_of(image).rgb


def _fractions(scene: Scene) -> Floats:
    height, width = scene.photo.shape[:2]
    return np.array(scene.corners, np.float32) / (width, height)
