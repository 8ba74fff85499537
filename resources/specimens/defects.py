"""What goes wrong with a photo, in two strengths: medium is what a person sees and a reviewer may refuse.

Lengths are fractions of the picture's longer side, so that a defect looks alike in pictures of all sizes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from resources.specimens import chance_of
from resources.specimens.designs import font
from resources.specimens.scene import Photo, Scene, taken

STRENGTHS = ("medium", "strong")


@dataclass(frozen=True, slots=True)
class Defect:
    """One defect: its name in tables, the code of the finding that has to tell it, and who makes it."""

    name: str
    code: str
    make: Callable[[Scene, bool, int], bytes]
    """Of a scene, whether strong, and a seed."""
    only_photos: bool = False
    """A scanner does not do it."""


def _as_image(photo: Photo) -> Image.Image:
    return Image.fromarray(photo.clip(0, 255).astype(np.uint8))


def _longer(photo: Photo) -> int:
    return int(max(photo.shape[:2]))


def _disc(radius: int) -> Photo:
    y, x = np.mgrid[-radius : radius + 1, -radius : radius + 1]
    return np.asarray(x * x + y * y <= (radius + 0.3) ** 2, np.float32)


def _convolved(photo: Photo, kernel: Photo) -> Photo:
    """By adding shifted copies: kernels are small."""
    radius = kernel.shape[0] // 2
    padded = np.pad(photo, ((radius, radius), (radius, radius), (0, 0)), mode="edge")
    total = np.zeros_like(photo)
    height, width = photo.shape[:2]
    for y, x in zip(*np.nonzero(kernel), strict=True):
        total += kernel[y, x] * padded[y : y + height, x : x + width]
    return np.asarray(total / kernel.sum(), np.float32)


def _defocus(scene: Scene, strong: bool, seed: int) -> bytes:
    chance = chance_of(seed)
    spread = _longer(scene.photo) * (chance.uniform(0.0024, 0.0034) if strong else chance.uniform(0.0013, 0.0017))
    if chance.random() < 0.5:
        blurred = np.asarray(_as_image(scene.photo).filter(ImageFilter.GaussianBlur(spread)), np.float32)
    else:
        blurred = _convolved(scene.photo, _disc(round(2 * spread)))  # a disc of radius r spreads as much as r / 2
    return taken(blurred, seed)


def _motion(scene: Scene, strong: bool, seed: int) -> bytes:
    chance = chance_of(seed)
    length = _longer(scene.photo) * (chance.uniform(0.011, 0.015) if strong else chance.uniform(0.006, 0.008))
    radius = int(length / 2) + 1
    line = Image.new("L", (2 * radius + 1,) * 2, 0)
    angle = chance.uniform(0, np.pi)
    x, y = length / 2 * np.cos(angle), length / 2 * np.sin(angle)
    ImageDraw.Draw(line).line((radius - x, radius - y, radius + x, radius + y), fill=1)
    return taken(_convolved(scene.photo, np.asarray(line, np.float32)), seed)


def _dark(scene: Scene, strong: bool, seed: int) -> bytes:
    chance = chance_of(seed)
    gain = chance.uniform(0.14, 0.22) if strong else chance.uniform(0.28, 0.4)
    return taken(scene.photo * np.float32(gain), seed)


def _bright(scene: Scene, strong: bool, seed: int) -> bytes:
    """So much light that the paper is white all over and the print pales."""
    chance = chance_of(seed)
    paper = float(np.percentile(scene.photo, 80))
    gain = (chance.uniform(1.9, 2.3) if strong else chance.uniform(1.45, 1.65)) * 235 / max(paper, 1)
    haze = chance.choice((0, 70 if strong else 40))
    return taken(scene.photo * np.float32(gain) + np.float32(haze), seed)


def _flat(scene: Scene, strong: bool, seed: int) -> bytes:
    chance = chance_of(seed)
    contrast = chance.uniform(0.14, 0.22) if strong else chance.uniform(0.3, 0.4)
    return taken(scene.photo * np.float32(contrast) + np.float32((1 - contrast) * chance.uniform(140, 190)), seed)


def _grey(scene: Scene, strong: bool, seed: int) -> bytes:
    """Without any colour, or as from a scanner whose grey has a slight tint."""
    chance = chance_of(seed)
    grey = scene.photo @ np.array([0.299, 0.587, 0.114], np.float32)
    tint = np.ones(3) if strong else np.array([1, chance.uniform(0.96, 1), chance.uniform(0.9, 1)])
    quiet = np.random.default_rng(seed).standard_normal(grey.shape) * 2
    return taken(((grey + quiet)[..., None] * tint).astype(np.float32), seed, noisiness=0)


def _glare(scene: Scene, strong: bool, seed: int) -> bytes:
    """One or two lamps mirrored in the document."""
    chance = chance_of(seed)
    corners = np.array(scene.corners)
    height, width = scene.photo.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    veil = np.zeros((height, width), np.float32)
    extent = np.linalg.norm(corners[2] - corners[0])
    for _ in range(chance.choice((1, 2)) if strong else 1):
        weights = np.array([[chance.uniform(0.2, 0.8)], [chance.uniform(0.25, 0.75)]])
        top = corners[0] + (corners[1] - corners[0]) * weights[0]
        bottom = corners[3] + (corners[2] - corners[3]) * weights[0]
        centre = top + (bottom - top) * weights[1]
        radius = extent * (chance.uniform(0.11, 0.16) if strong else chance.uniform(0.06, 0.08))
        stretch = chance.uniform(1, 2)
        angle = chance.uniform(0, np.pi)
        along = (x - centre[0]) * np.cos(angle) + (y - centre[1]) * np.sin(angle)
        aside = -(x - centre[0]) * np.sin(angle) + (y - centre[1]) * np.cos(angle)
        distance = (along / (radius * stretch)) ** 2 + (aside / radius) ** 2
        veil = np.maximum(veil, 1.6 * np.exp(-1.4 * distance))
    amount = np.clip(veil, 0, 1)[..., None]
    return taken(scene.photo * (1 - amount) + 262 * amount, seed)


def _small(scene: Scene, strong: bool, seed: int) -> bytes:
    chance = chance_of(seed)
    shorter = chance.randrange(450, 700) if strong else chance.randrange(850, 1100)
    image = _as_image(scene.photo)
    scale = shorter / min(image.size)
    small = image.resize((round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS)
    return taken(np.asarray(small, np.float32), seed)


def _compressed(scene: Scene, strong: bool, seed: int) -> bytes:
    chance = chance_of(seed)
    return taken(scene.photo, seed, quality=chance.randrange(4, 10) if strong else chance.randrange(12, 22))


def _screenshot(scene: Scene, strong: bool, seed: int) -> bytes:
    """The photo as a telephone's screen shows it, with its bars (strong) or cut to fill it."""
    chance = chance_of(seed)
    width, height = chance.choice(((1170, 2532), (1080, 2400), (1440, 3200), (1290, 2796), (1284, 2778)))
    image = _as_image(scene.photo)
    if strong:
        screen = Image.new("RGB", (width, height), "black")
        scale = width / image.width
        shown = image.resize((width, round(image.height * scale)), Image.Resampling.LANCZOS)
        screen.paste(shown, (0, (height - shown.height) // 2))
        ImageDraw.Draw(screen).text((40, 30), "12:34", fill="white", font=font(48))
    else:
        scale = max(width / image.width, height / image.height)
        shown = image.resize((round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS)
        left, top = (shown.width - width) // 2, (shown.height - height) // 2
        screen = shown.crop((left, top, left + width, top + height))
    file = BytesIO()
    screen.save(file, "PNG" if strong else "JPEG", quality=90)
    return file.getvalue()


def _edited(scene: Scene, strong: bool, seed: int) -> bytes:
    """Saved by a picture editor; only the file says so."""
    chance = chance_of(seed)
    tags = Image.Exif()
    tags[0x0131] = chance.choice(("Adobe Photoshop 25.0 (Windows)", "GIMP 2.10.36", "Snapseed 2.0", "PicsArt"))
    if not strong:
        tags[0x010F], tags[0x0110] = "Example", "Camera 1"
    file = BytesIO()
    Image.open(BytesIO(taken(scene.photo, seed))).save(file, "JPEG", quality=92, exif=tags)
    return file.getvalue()


DEFECTS = (
    Defect("out of focus", "picture_blurred", _defocus, only_photos=True),
    Defect("shaken", "picture_blurred", _motion, only_photos=True),
    Defect("too dark", "picture_too_dark", _dark),
    Defect("too bright", "picture_too_bright", _bright, only_photos=True),
    Defect("flat", "picture_flat", _flat),
    Defect("black and white", "picture_without_colour", _grey),
    Defect("glare", "picture_glare", _glare, only_photos=True),
    Defect("too few pixels", "picture_too_small", _small),
    Defect("compressed", "picture_compressed", _compressed),
    Defect("screenshot", "picture_of_screen", _screenshot),
    Defect("edited", "picture_edited", _edited),
)
