"""A document that lies sideways or upside down in the picture, and one that a finger or a thing covers a part of."""

import random
from collections.abc import Callable, Iterator

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from resources.specimens import chance_of
from resources.specimens.defects import Defect
from resources.specimens.scene import Photo, Scene, taken

_SKIN = ((244, 208, 188), (232, 186, 156), (214, 160, 124), (180, 124, 90), (134, 88, 62), (92, 60, 44))
_THINGS = ((30, 30, 34), (30, 60, 140), (180, 40, 44), (230, 230, 226), (60, 110, 70), (196, 160, 60))
_MEDIUM, _STRONG = (0.04, 0.07), (0.08, 0.15)
"""Shares of the document that are covered."""
_DARKER = 0.35
"""How much darker a round thing is at its sides."""

Cover = Callable[[random.Random, Scene, float], tuple[Photo, Photo]]
"""Of a scene and a size: what is laid over it, and how much of each pixel it hides."""


def _turned(scene: Scene, strong: bool, seed: int) -> bytes:
    """By one, two or three quarters; as wrong in every strength."""
    quarters = chance_of(seed + strong).choice((1, 2, 3))
    return taken(np.ascontiguousarray(np.rot90(scene.photo, quarters)), seed)


def _coordinates(scene: Scene) -> tuple[Photo, Photo]:
    height, width = scene.photo.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    return columns, rows


def _inwards(chance: random.Random, scene: Scene) -> tuple[Photo, Photo]:
    """A point on a side of the document, and the direction from there into it, slanted at random."""
    corners = np.array(scene.corners, np.float32)
    side = chance.randrange(4)
    start, end = corners[side], corners[(side + 1) % 4]
    at = start + (end - start) * np.float32(chance.uniform(0.2, 0.8))
    into = corners.mean(0) - (start + end) / 2
    angle = chance.uniform(-0.5, 0.5)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]], np.float32)
    return at, turn @ into / np.float32(np.linalg.norm(into))


def _rounded(scene: Scene, tip: Photo, backwards: Photo, radius: float, length: float) -> tuple[Photo, Photo]:
    """A long round thing: how far each pixel is from its axis in radii, and how far along it lies."""
    columns, rows = _coordinates(scene)
    x, y = columns - tip[0], rows - tip[1]
    along = x * backwards[0] + y * backwards[1]
    nearest = np.clip(along, radius, length)
    aside = np.hypot(x - nearest * backwards[0], y - nearest * backwards[1]) / radius
    return np.asarray(aside, np.float32), np.asarray(along, np.float32)


def _hidden(aside: Photo, radius: float) -> Photo:
    """From the distance to the axis: 1 inside, 0 outside, soft over two pixels."""
    return np.asarray(np.clip((1 - aside) * radius / 2 + 0.5, 0, 1), np.float32)


def _finger(chance: random.Random, scene: Scene, size: float) -> tuple[Photo, Photo]:
    """From outside the document over its side, with a nail and creases."""
    at, into = _inwards(chance, scene)
    extent = float(np.linalg.norm(np.array(scene.corners[2]) - np.array(scene.corners[0])))
    radius = extent * chance.uniform(0.045, 0.06) * (0.8 + 0.4 * size)
    tip = at + into * np.float32(extent * 0.55 * size)
    aside, along = _rounded(scene, tip, -into, radius, 10 * extent)
    tone = np.array(chance.choice(_SKIN), np.float32) * np.float32(chance.uniform(0.85, 1.05))
    shade = 1 - _DARKER * np.clip(aside, 0, 1) ** 3 - 0.05 * np.exp(-(((along / radius - 3.2) * 6) ** 2))
    colour = tone * shade[..., None]
    columns, rows = _coordinates(scene)
    x, y = columns - tip[0], rows - tip[1]
    across = (-x * into[1] + y * into[0]) / (0.62 * radius)
    down = (-(x * into[0] + y * into[1]) - 0.85 * radius) / (0.75 * radius)
    is_nail = np.clip((1 - np.hypot(across, down)) * radius / 4 + 0.5, 0, 1)[..., None] * (chance.random() < 0.6)
    colour = colour * (1 - is_nail) + (colour * 0.6 + np.array((240, 205, 200), np.float32) * 0.4) * is_nail
    noise = np.random.default_rng(chance.randrange(2**31))
    grain = Image.fromarray((noise.random((90, 90)) * 255).astype(np.uint8)).resize(scene.photo.shape[1::-1])
    colour = colour * (0.97 + 0.06 * np.asarray(grain, np.float32)[..., None] / 255)
    return np.asarray(colour, np.float32), _hidden(aside, radius)


def _thing(chance: random.Random, scene: Scene, size: float) -> tuple[Photo, Photo]:
    """A pen, a round lid or another card."""
    at, into = _inwards(chance, scene)
    extent = float(np.linalg.norm(np.array(scene.corners[2]) - np.array(scene.corners[0])))
    tone = np.array(chance.choice(_THINGS), np.float32)
    kind = chance.choice(("pen", "lid", "card"))
    if kind == "pen":
        radius = extent * (0.018 + 0.03 * size)
        aside, _along = _rounded(scene, at + into * np.float32(extent * 0.8 * size), -into, radius, 0.6 * extent)
        shine = np.exp(-(((aside - 0.3) * 5) ** 2))
        colour = tone * (1 - _DARKER * np.clip(aside, 0, 1) ** 2)[..., None] + 60 * shine[..., None]
        return np.asarray(colour, np.float32), _hidden(aside, radius)
    if kind == "lid":
        radius = extent * 0.22 * (0.5 + size)
        columns, rows = _coordinates(scene)
        centre = at - into * np.float32(radius * (1 - 1.4 * size))
        aside = np.hypot(columns - centre[0], rows - centre[1]) / np.float32(radius)
        rim = np.exp(-(((aside - 0.93) * 30) ** 2))
        return np.asarray(tone * (0.85 + 0.25 * rim)[..., None], np.float32), _hidden(aside, radius)
    return _card(chance, scene, at, into * np.float32(extent * (0.06 + 0.3 * size)), tone)


def _card(chance: random.Random, scene: Scene, at: Photo, reach: Photo, tone: Photo) -> tuple[Photo, Photo]:
    """Another card that lies over the side of the document."""
    height, width = scene.photo.shape[:2]
    along = np.array((-reach[1], reach[0])) / np.linalg.norm(reach)
    half = 0.14 * float(np.linalg.norm(np.array(scene.corners[2]) - np.array(scene.corners[0])))
    inner = at + reach
    outer = at - reach / np.linalg.norm(reach) * 2 * half
    corners = [inner - along * half, inner + along * half, outer + along * half, outer - along * half]
    mask = Image.new("L", (width, height), 0)
    ImageDraw.Draw(mask).polygon([(float(x), float(y)) for x, y in corners], fill=255)
    colour = Image.new("RGB", (width, height), tuple(int(each) for each in tone))
    pen = ImageDraw.Draw(colour)
    for _ in range(3):
        x, y = float(at[0]) + chance.uniform(-half, half), float(at[1]) + chance.uniform(-half, half)
        pen.rectangle((x, y, x + half / 2, y + half / 6), fill=chance.choice(_THINGS))
    soft = mask.filter(ImageFilter.GaussianBlur(1))
    return np.asarray(colour, np.float32), np.asarray(np.asarray(soft) / 255, np.float32)


def covered_share(scene: Scene, hidden: Photo) -> float:
    """Of the document."""
    height, width = scene.photo.shape[:2]
    document = Image.new("L", (width, height), 0)
    ImageDraw.Draw(document).polygon(list(scene.corners), fill=1)
    inside = np.asarray(document, np.bool_)
    return float(hidden[inside].mean())


def covered(scene: Scene, strong: bool, seed: int, cover: Cover) -> tuple[Photo, Photo]:
    """The photo with a cover of the size that belongs to the strength, and how much of each pixel that hides."""
    least, most = _STRONG if strong else _MEDIUM
    wanted = chance_of(seed).uniform(least, most)
    found = [
        (abs(covered_share(scene, hidden) - wanted), colour, hidden) for colour, hidden in _tries(scene, seed, cover)
    ]
    _, colour, hidden = min(found, key=lambda each: each[0])
    shadow = Image.fromarray((hidden * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(hidden.shape[1] / 120))
    aside = hidden.shape[1] // 200
    cast = np.pad(np.asarray(shadow, np.float32) / 255, ((aside, 0), (aside, 0)), mode="edge")[:-aside, :-aside]
    darker = 1 - 0.35 * cast
    light = float(np.percentile(scene.photo, 90)) / 235
    under = scene.photo * darker[..., None]
    return under * (1 - hidden[..., None]) + colour * np.float32(light) * hidden[..., None], hidden


def _tries(scene: Scene, seed: int, cover: Cover) -> Iterator[tuple[Photo, Photo]]:
    """The same cover in growing sizes."""
    for size in (0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8):
        yield cover(chance_of(seed + 1), scene, size)


def _by_finger(scene: Scene, strong: bool, seed: int) -> bytes:
    return taken(covered(scene, strong, seed, _finger)[0], seed)


def _by_thing(scene: Scene, strong: bool, seed: int) -> bytes:
    return taken(covered(scene, strong, seed, _thing)[0], seed)


TURNED_DEFECTS: tuple[Defect, ...] = (Defect("turned", "picture_turned", _turned),)
COVERING_DEFECTS: tuple[Defect, ...] = (
    Defect("covered by a finger", "picture_finger", _by_finger, only_photos=True),
    Defect("covered by an object", "picture_covered", _by_thing, only_photos=True),
)
