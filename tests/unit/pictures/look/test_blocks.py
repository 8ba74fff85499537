"""What a JPEG of poor quality leaves in the pixels is found, whatever was done with the file since."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from desktop_app.pictures.look.blocks import earlier_quality, grid_of
from desktop_app.pictures.look.pixels import pixels_of
from resources.specimens.designs import DESIGNS
from resources.specimens.scene import scene_of, taken


def _again(quality: int, kind: str, cut: tuple[int, int] = (0, 0)) -> Image.Image:
    image = Image.open(BytesIO(taken(scene_of(DESIGNS[0], "wood", 5).photo, 5, quality)))
    file = BytesIO()
    image.crop((*cut, image.width, image.height)).save(file, kind, quality=92)
    return Image.open(BytesIO(file.getvalue()))


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("quality", [8, 20])
def test_the_earlier_quality_is_found(kind: str, quality: int) -> None:
    found = earlier_quality(pixels_of(_again(quality, kind)).details)
    assert found == pytest.approx(quality, abs=3)


def test_it_is_found_where_the_picture_was_cut() -> None:
    details = pixels_of(_again(15, "PNG", (3, 6))).details
    assert grid_of(details.reshape(-1, *details.shape[2:])) == (2, 5)
    assert earlier_quality(details) == pytest.approx(15, abs=3)


@pytest.mark.parametrize("quality", [60, 90])
def test_a_good_quality_leaves_nothing(quality: int) -> None:
    assert earlier_quality(pixels_of(_again(quality, "JPEG")).details) is None


def test_without_pieces_there_is_nothing_to_say() -> None:
    assert earlier_quality(np.zeros((0, 0, 256, 256), np.uint8)) is None
