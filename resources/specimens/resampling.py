"""Pictures that are no first copies: of a screen, enlarged, or compressed and saved again."""

from io import BytesIO

import numpy as np
from PIL import Image

from resources.specimens import chance_of
from resources.specimens.defects import Defect
from resources.specimens.scene import Photo, Scene, jpeg_of, taken

_STRIPE_SHARE, _ROW_SHARE = 0.28, 0.82
"""Of a screen's pixel that each of its three stripes shines across, and all of them down."""
_HARMONICS = ((1, 0), (2, 0), (3, 0), (0, 1), (0, 2), (1, 1), (1, -1))
"""Of the screen's grid, as multiples across and down."""


def _as_image(photo: Photo) -> Image.Image:
    return Image.fromarray(photo.clip(0, 255).astype(np.uint8))


def _of_screen(scene: Scene, strong: bool, seed: int) -> bytes:
    """As a screen shows it and a camera sees that: the grid of its pixels, or what sampling makes of it.

    The grid's harmonics are weakened as the camera's lens and pixels do, and sampled at the camera's pixels, so that
    those finer than these become moiré bands by themselves.
    """
    chance, noise = chance_of(seed), np.random.default_rng(seed + 2)
    height, width = scene.photo.shape[:2]
    pitch = chance.uniform(1.15, 3.4)
    image = _as_image(scene.photo)
    small = image.resize((round(width / pitch), round(height / pitch)), Image.Resampling.LANCZOS)
    shown = np.asarray(small.resize(image.size, Image.Resampling.BICUBIC), np.float32)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = (x - width / 2) / width, (y - height / 2) / width
    turn, lean = np.deg2rad(chance.uniform(-5, 5)), chance.uniform(-0.05, 0.05)
    bulge = chance.uniform(-0.02, 0.04)
    away = 1 + lean * x + chance.uniform(-0.05, 0.05) * y + bulge * (x * x + y * y)
    across = (x * np.cos(turn) + y * np.sin(turn)) * away * (width / pitch)
    down = (y * np.cos(turn) - x * np.sin(turn)) * away * (width / pitch)
    blur = chance.uniform(0.35, 0.6)
    waves = np.zeros_like(shown)
    for along, aside in _HARMONICS:
        fineness = np.hypot(along, aside) / pitch
        kept = np.exp(-2 * (np.pi * blur * fineness) ** 2) * abs(np.sinc(along / pitch) * np.sinc(aside / pitch))
        weight = 2 * kept * np.sinc(along * _STRIPE_SHARE) * np.sinc(aside * _ROW_SHARE)
        for colour in range(3):
            phase = 2 * np.pi * (along * (across + colour / 3) + aside * down)
            waves[..., colour] += np.float32(weight) * np.cos(phase)
    spread = float(waves.mean(-1).std()) + 0.35 * float(waves.std())
    wanted = chance.uniform(0.06, 0.12) if strong else chance.uniform(0.025, 0.04)
    seen = shown * (1 + waves * np.float32(min(wanted / max(spread, 1e-6), 12)))
    if chance.random() < 0.5:
        bands = np.sin(2 * np.pi * (chance.uniform(1, 4) * y * width / height + chance.random()))
        seen *= 1 + np.float32(chance.uniform(0.02, 0.06)) * bands[..., None].astype(np.float32)
    seen = seen * np.array([0.96, 0.99, 1.03], np.float32) + np.float32(noise.uniform(2, 10))
    return taken(np.asarray(seen, np.float32), seed)


def _enlarged(scene: Scene, strong: bool, seed: int) -> bytes:
    """Made from a picture with 2.5 or 4 times fewer pixels along each side."""
    chance = chance_of(seed)
    image: Image.Image = Image.open(BytesIO(taken(scene.photo, seed)))
    times = 4 if strong else 2.5
    ways = (Image.Resampling.BILINEAR, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS)
    small = image.resize((round(image.width / times), round(image.height / times)), chance.choice(ways))
    if chance.random() < 0.5:
        small = Image.open(BytesIO(jpeg_of(np.asarray(small, np.float32), chance.randrange(75, 93))))
    large = small.resize(image.size, chance.choice(ways))
    return jpeg_of(np.asarray(large, np.float32), chance.randrange(82, 96))


def _saved_again(scene: Scene, strong: bool, seed: int) -> bytes:
    """Heavily compressed, then saved at a better quality; at times it was cut or made smaller in between."""
    chance = chance_of(seed)
    quality = chance.randrange(4, 10) if strong else chance.randrange(12, 22)
    image: Image.Image = Image.open(BytesIO(taken(scene.photo, seed, quality)))
    way = chance.random()
    if way < 0.25:
        left, top = chance.randrange(1, 60), chance.randrange(1, 60)
        image = image.crop((left, top, image.width - 20, image.height - 20))
    elif way < 0.4:
        share = chance.uniform(0.7, 0.95)
        image = image.resize((round(image.width * share), round(image.height * share)), Image.Resampling.BICUBIC)
    if chance.random() < 0.2:
        file = BytesIO()
        image.save(file, "PNG")
        return file.getvalue()
    return jpeg_of(np.asarray(image.convert("RGB"), np.float32), chance.randrange(85, 96))


RESAMPLING_DEFECTS: tuple[Defect, ...] = (
    Defect("photo of a screen", "picture_of_monitor", _of_screen, only_photos=True),
    Defect("enlarged", "picture_upscaled", _enlarged),
    Defect("compressed and saved again", "picture_compressed", _saved_again),
)
