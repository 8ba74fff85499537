"""From a printed document to a photo of it: what it lies on, how the camera is held, the light, the noise, the file."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from resources.specimens import chance_of
from resources.specimens.designs import Design, drawn, font
from resources.specimens.people import person_of

Photo = NDArray[np.float32]
"""Red, green and blue of a picture, 0 to 255."""
Generator = np.random.Generator


@dataclass(frozen=True, slots=True)
class Scene:
    """A photo before its defects and its noise, and where the document lies in it."""

    photo: Photo
    corners: tuple[tuple[float, float], ...]
    """From the document's top left one on, clockwise, in pixels."""
    design: Design
    ground: str
    seed: int
    zoom: float
    """What it was made of, so that it can be taken once more in another way."""


CAMERA_DISTANCE = 1.4
"""From a document, in its longer sides: as near as a telephone's camera is held."""


@dataclass(frozen=True, slots=True)
class Hold:
    """How the camera is held over the document, where it is not held well."""

    share: float
    """Of the frame's longer side, that the document's longer side has; more than 1 does not fit in."""
    turn: float
    """Degrees, clockwise."""
    shift: tuple[float, float] = (0.0, 0.0)
    """Of the document's centre from the frame's, in shares of the frame's sides."""
    lean: tuple[float, float] = (0.0, 0.0)
    """Degrees by which the camera looks from below and from the right, not from straight above."""

    def corners(self, document: tuple[int, int], frame: tuple[int, int]) -> tuple[tuple[float, float], ...]:
        """Where the corners are seen, in pixels."""
        longer = max(document)
        turn, down, right = (np.deg2rad(each) for each in (self.turn, *self.lean))
        across = np.array([-0.5, 0.5, 0.5, -0.5]) * document[0] / longer
        along = np.array([-0.5, -0.5, 0.5, 0.5]) * document[1] / longer
        away = CAMERA_DISTANCE - along * np.sin(down) - across * np.sin(right)
        x = across * np.cos(right) * CAMERA_DISTANCE / away
        y = along * np.cos(down) * CAMERA_DISTANCE / away
        scale = self.share * max(frame)
        left = frame[0] * (0.5 + self.shift[0]) + scale * (x * np.cos(turn) - y * np.sin(turn))
        top = frame[1] * (0.5 + self.shift[1]) + scale * (x * np.sin(turn) + y * np.cos(turn))
        return tuple((float(one), float(other)) for one, other in zip(left, top, strict=True))


def _cloudy(noise: Generator, height: int, width: int, rows: int, columns: int) -> Photo:
    """Smooth noise between -1 and 1 with so many bumps down and across."""
    small = Image.fromarray((noise.random((rows, columns)) * 255).astype(np.uint8))
    return np.asarray(small.resize((width, height), Image.Resampling.BICUBIC), np.float32) / 127.5 - 1


def _wood(noise: Generator, height: int, width: int) -> Photo:
    grain = _cloudy(noise, height, width, max(height // 6, 2), 4) + 0.6 * _cloudy(noise, height, width, 14, 3)
    fine = _cloudy(noise, height, width, max(height // 2, 2), max(width // 60, 2))
    tone = np.array([(150, 106, 66), (96, 66, 44), (198, 160, 112)][noise.integers(3)], np.float32)
    return np.asarray(tone * (1 + 0.12 * grain + 0.06 * fine)[..., None], np.float32)


def _plain(noise: Generator, height: int, width: int) -> Photo:
    tone = np.array([(60, 88, 120), (120, 60, 56), (70, 100, 76), (46, 46, 50), (150, 140, 128)][noise.integers(5)])
    return tone * (1 + 0.03 * _cloudy(noise, height, width, 5, 5))[..., None].astype(np.float32)


def _white_table(noise: Generator, height: int, width: int) -> Photo:
    tone = noise.uniform(232, 252) * np.array([1, noise.uniform(0.98, 1), noise.uniform(0.95, 1)])
    return np.asarray(tone * (1 + 0.015 * _cloudy(noise, height, width, 6, 6))[..., None], np.float32)


def _cloth(noise: Generator, height: int, width: int) -> Photo:
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    step = noise.uniform(5, 12)
    weave = np.sin(2 * np.pi * (x + 0.2 * y) / step) * np.sin(2 * np.pi * (y - 0.1 * x) / step)
    folds = _cloudy(noise, height, width, 4, 6)
    tone = np.array([(128, 96, 88), (88, 104, 116), (170, 160, 140), (200, 196, 190)][noise.integers(4)], np.float32)
    return np.asarray(tone * (1 + 0.08 * weave + 0.12 * folds)[..., None], np.float32)


def _sheets(noise: Generator, height: int, width: int) -> Photo:
    """A desk on which other papers lie."""
    ground = Image.fromarray(_wood(noise, height, width).clip(0, 255).astype(np.uint8))
    for _ in range(noise.integers(3, 6)):
        paper = Image.new("RGB", (int(width * 0.6), int(width * 0.8)), (int(noise.integers(228, 250)),) * 3)
        pen = ImageDraw.Draw(paper)
        size = int(noise.integers(width // 90, width // 50))
        for row in range(int(noise.integers(8, 30))):
            words = "Lorem ipsum dolor sit amet consectetur elit"[: int(noise.integers(8, 43))]
            pen.text((paper.width // 10, (row * 2 + 2) * size), words, fill=(60, 60, 66), font=font(size))
        angle = float(noise.uniform(-70, 70))
        at = (int(noise.uniform(-0.2, 0.7) * width), int(noise.uniform(-0.3, 0.7) * height))
        mask = Image.new("L", paper.size, 255).rotate(angle, expand=True)
        ground.paste(paper.rotate(angle, Image.Resampling.BICUBIC, expand=True), at, mask)
    return np.asarray(ground, np.float32)


def _scanner(_noise: Generator, height: int, width: int) -> Photo:
    """The lid of a scanner: as white as the paper."""
    return np.full((height, width, 3), 255, np.float32)


SCANNER = "scanner"

GROUNDS: dict[str, Callable[[Generator, int, int], Photo]] = {
    "wood": _wood,
    "plain": _plain,
    "white table": _white_table,
    "desk with sheets": _sheets,
    "cloth": _cloth,
    SCANNER: _scanner,
}

_LONGER, _SHORTER = 1800, 1350
"""Pixels of a photo's sides: small for a camera, so that hundreds are drawn in minutes."""


def scene_of(design: Design, ground: str, seed: int, zoom: float = 1.0, hold: Hold | None = None) -> Scene:
    """The document on its ground, seen by a hand-held camera in good light; `zoom` scales the number of pixels."""
    chance, noise = chance_of(seed), np.random.default_rng(seed)
    width, height = round(_LONGER * zoom), round(_SHORTER * zoom)
    if design.height_mm > design.width_mm:
        width, height = height, width
    share = chance.uniform(0.66, 0.9)
    if hold is not None:
        share *= min(1.0, hold.share / share)  # drawn no larger than it is seen, where that is small
    document_width = min(share * width, share * height * design.width_mm / design.height_mm)
    document = drawn(design, round(document_width), person_of(chance), chance)
    corners = _held(document.size, (width, height), chance)
    if hold is not None:
        corners = hold.corners(document.size, (width, height))
    photo = GROUNDS[ground](noise, height, width)
    if ground == SCANNER:
        scanned = np.minimum(_laid(photo, document, corners, shade=0.05) * np.float32(1.03), 255)
        return Scene(scanned, corners, design, ground, seed, zoom)
    photo = _laid(photo, document, corners, shade=chance.uniform(0.1, 0.4))
    return Scene(_lit(photo, chance), corners, design, ground, seed, zoom)


def _held(document: tuple[int, int], frame: tuple[int, int], chance: random.Random) -> tuple[tuple[float, float], ...]:
    """Where a camera that is held a little askew sees the corners."""
    turn = np.deg2rad(chance.uniform(-6, 6))
    centre = [side / 2 + chance.uniform(-0.02, 0.02) * side for side in frame]
    corners = []
    for across, down in ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)):
        x = across * document[0] * chance.uniform(0.97, 1)
        y = down * document[1] * chance.uniform(0.97, 1)
        corners.append(
            (
                float(centre[0] + x * np.cos(turn) - y * np.sin(turn)),
                float(centre[1] + x * np.sin(turn) + y * np.cos(turn)),
            )
        )
    return tuple(corners)


def _laid(photo: Photo, document: Image.Image, corners: tuple[tuple[float, float], ...], shade: float) -> Photo:
    """The document on the ground, with the thin shadow that paper casts."""
    height, width = photo.shape[:2]
    coefficients = _perspective(corners, document.size)
    kind = Image.Transform.PERSPECTIVE
    seen = document.transform((width, height), kind, coefficients, Image.Resampling.BICUBIC)
    mask = Image.new("L", document.size, 255).transform((width, height), kind, coefficients, Image.Resampling.BILINEAR)
    shadow = mask.filter(ImageFilter.BoxBlur(width / 200))
    cast = np.roll(np.asarray(shadow, np.float32) / 255, (width // 300, width // 300), (0, 1))
    darker = photo * (1 - shade * cast)[..., None]
    cover = (np.asarray(mask, np.float32) / 255)[..., None]
    return (darker * (1 - cover) + np.asarray(seen, np.float32) * cover).astype(np.float32)


def _perspective(corners: tuple[tuple[float, float], ...], size: tuple[int, int]) -> tuple[float, ...]:
    """The eight numbers that Pillow needs to find a pixel of the photo in the document."""
    rows, targets = [], []
    for (x, y), (u, v) in zip(corners, ((0, 0), (size[0], 0), size, (0, size[1])), strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        targets += [u, v]
    return tuple(float(value) for value in np.linalg.solve(np.array(rows), np.array(targets)))


def _lit(photo: Photo, chance: random.Random) -> Photo:
    """Light that falls from one side, in the colour of a lamp or of the day, at times with a soft shadow."""
    height, width = photo.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    angle = chance.uniform(0, 2 * np.pi)
    slope = (x / width - 0.5) * np.cos(angle) + (y / height - 0.5) * np.sin(angle)
    light = chance.uniform(0.72, 1.0) * (1 + chance.uniform(0, 0.3) * slope)
    if chance.random() < 0.25:
        light = light * (1 - 0.25 / (1 + np.exp(-20 * (slope - chance.uniform(-0.2, 0.3)))))
    warmth = chance.uniform(-0.07, 0.07)
    colour = np.array([1 + warmth, 1, 1 - warmth], np.float32)
    return np.asarray(photo * light[..., None] * colour, np.float32)


def taken(photo: Photo, seed: int, quality: int | None = None, noisiness: float | None = None) -> bytes:
    """The file that a camera would write: a little soft, with noise, as a JPEG."""
    chance, noise = chance_of(seed), np.random.default_rng(seed + 1)
    image = Image.fromarray(photo.clip(0, 255).astype(np.uint8))
    soft = np.asarray(image.filter(ImageFilter.GaussianBlur(chance.uniform(0.3, 0.8))), np.float32)
    strength = chance.uniform(0.8, 4.5) if noisiness is None else noisiness
    grain = noise.standard_normal(soft.shape[:2], np.float32)[..., None]
    coloured = noise.standard_normal(soft.shape, np.float32)
    noisy = np.asarray(soft + strength * (0.8 * grain + 0.5 * coloured), np.float32)
    return jpeg_of(noisy, chance.randrange(72, 96) if quality is None else quality)


def jpeg_of(photo: Photo, quality: int) -> bytes:
    """The pixels as a JPEG."""
    file = BytesIO()
    Image.fromarray(photo.clip(0, 255).astype(np.uint8)).save(file, "JPEG", quality=quality)
    return file.getvalue()
