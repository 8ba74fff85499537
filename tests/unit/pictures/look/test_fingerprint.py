"""A picture is known again at another quality, size or format; another photo is another picture."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from desktop_app.domain.fingerprints import are_alike
from desktop_app.pictures.look.fingerprint import fingerprint
from desktop_app.pictures.look.pixels import pixels_of
from resources.specimens.designs import DESIGNS
from resources.specimens.scene import scene_of, taken


def _of(image: Image.Image, kind: str = "JPEG", **options: int) -> int | None:
    file = BytesIO()
    image.save(file, kind, **options)
    return fingerprint(pixels_of(Image.open(BytesIO(file.getvalue()))).grey)


def _photo(seed: int) -> Image.Image:
    return Image.open(BytesIO(taken(scene_of(DESIGNS[0], "wood", seed).photo, seed))).convert("RGB")


@pytest.mark.parametrize(
    ("side", "kind", "options"),
    [(1800, "PNG", {}), (1800, "JPEG", {"quality": 40}), (900, "JPEG", {"quality": 75}), (1300, "WEBP", {})],
)
def test_a_copy_is_known_again(side: int, kind: str, options: dict[str, int]) -> None:
    photo = _photo(1)
    copy = photo.resize((side, side * photo.height // photo.width))
    assert are_alike(_of(photo, quality=95), _of(copy, kind, **options))


def test_another_photo_is_another_picture() -> None:
    assert not are_alike(_of(_photo(1)), _of(_photo(2)))


@pytest.mark.parametrize("shape", [(5, 400), (400, 400)])
def test_what_is_too_small_or_plain_has_none(shape: tuple[int, int]) -> None:
    assert fingerprint(np.full(shape, 255, np.uint8)) is None


def test_the_bits_are_the_steps_to_the_right() -> None:
    rising = np.tile(np.arange(0, 252, 28, dtype=np.uint8).repeat(10), (80, 1))
    assert fingerprint(rising) == 2**64 - 1
    assert fingerprint(rising[:, ::-1]) == 0
