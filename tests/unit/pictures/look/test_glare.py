"""A lamp that floods a large part of a light card, up to the side of it, is told; the light card itself is not."""

from dataclasses import replace
from io import BytesIO

import numpy as np
from PIL import Image

from desktop_app.pictures.look.glare import glare
from desktop_app.pictures.look.pixels import Pixels, pixels_of
from desktop_app.pictures.look.rules import PictureRules
from resources.specimens.designs import DESIGNS
from resources.specimens.scene import Photo, Scene, scene_of, taken

_SEED = 21
_LIGHT_CARD = next(each for each in DESIGNS if each.name == "id card, light")


def _looked_at(photo: Photo) -> Pixels:
    return pixels_of(Image.open(BytesIO(taken(photo, _SEED, 92, noisiness=1.0))))


def _flooded(scene: Scene, where: float, size: float) -> Photo:
    """Light added within the document: fully white in an ellipse at its lower side, fading within a few millimetres."""
    height, width = scene.photo.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    (left, top), (right, bottom) = np.min(scene.corners, 0), np.max(scene.corners, 0)
    across = (x - (left + where * (right - left))) / (size * (right - left))
    down = (y - bottom) / (1.6 * size * (bottom - top))
    light = 1 / (1 + np.exp((np.hypot(across, down) - 1) * 22))
    inside = (x > left + 12) & (x < right - 12) & (y > top + 12) & (y < bottom - 12)
    return np.asarray(np.minimum(scene.photo + 300 * (light * inside)[..., None], 255), np.float32)


def test_what_floods_a_light_card_up_to_its_side_is_told() -> None:
    scene = scene_of(_LIGHT_CARD, "wood", _SEED)
    light = np.minimum(scene.photo * np.float32(249 / np.percentile(scene.photo.min(-1), 99)), 255)
    flooded = _flooded(replace(scene, photo=light), 0.3, 0.3)
    assert [*glare(_looked_at(flooded), PictureRules())]
    assert not [*glare(_looked_at(light), PictureRules())]
