"""The print is told to lie sideways or upside down where it does, and by how many quarters it has to be turned."""

from functools import cache
from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageDraw

from desktop_app.domain.findings_of.orientation import TURNED
from desktop_app.pictures.look.pixels import Pixels, pixels_of
from desktop_app.pictures.look.print_direction import print_direction
from desktop_app.pictures.look.rules import PictureRules
from desktop_app.pictures.look.turned import turned
from resources.specimens.covering import TURNED_DEFECTS
from resources.specimens.designs import DESIGNS
from resources.specimens.scene import scene_of, taken

_SEED = 31
_BY_NAME = {design.name: design for design in DESIGNS}


@cache
def _photo(design: str, ground: str) -> Image.Image:
    return Image.open(BytesIO(taken(scene_of(_BY_NAME[design], ground, _SEED).photo, _SEED)))


def _seen(image: Image.Image, quarters: int) -> Pixels:
    """The picture, turned by so many quarters counterclockwise."""
    return pixels_of(Image.fromarray(np.ascontiguousarray(np.rot90(np.asarray(image.convert("RGB")), quarters))))


@pytest.mark.parametrize("design", ["id card, blue", "passport, red", "statement, colour"])
@pytest.mark.parametrize("ground", ["wood", "white table", "cloth"])
def test_sideways_print_is_told_with_the_turns_that_set_it_upright(design: str, ground: str) -> None:
    found = [print_direction(_seen(_photo(design, ground), quarters)) for quarters in (1, 3)]
    assert [each.turns for each in found if each is not None] == [1, 3]


@pytest.mark.parametrize("design", ["id card, blue", "passport, blue", "statement, plain"])
def test_print_upside_down_is_told_from_upright_print(design: str) -> None:
    photo = _photo(design, "wood")
    assert list(turned(_seen(photo, 0), PictureRules())) == []
    (finding,) = turned(_seen(photo, 2), PictureRules())
    assert finding.code == TURNED.code
    assert finding.fields == {"turns": 2}


@pytest.mark.parametrize("quarters", range(4))
def test_where_there_is_no_print_nothing_is_told(quarters: int) -> None:
    stripes = Image.new("RGB", (1600, 1200), (150, 110, 70))
    pen = ImageDraw.Draw(stripes)
    for place in range(0, 1600, 14):
        pen.line((place, 0, place, 1200), fill=(110, 80, 50), width=4)
    assert print_direction(_seen(stripes, quarters)) is None


def test_a_table_of_ruled_cells_does_not_outvote_its_print() -> None:
    image = Image.new("RGB", (1200, 1600), (244, 244, 240))
    pen = ImageDraw.Draw(image)
    for column in range(100, 1101, 50):
        pen.line((column, 100, column, 1500), fill=(30, 30, 30), width=3)
    for row in range(100, 1501, 40):
        pen.line((100, row, 1100, row), fill=(30, 30, 30), width=3)
        for column in range(100, 1100, 50):
            pen.text((column + 6, row + 8), "12,50", fill=(20, 20, 20), font_size=16)
    found = print_direction(_seen(image, 0))
    assert found is None or found.turns == 0


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (199, 400), (201, 203), (1600, 210)])
def test_pictures_of_odd_sizes_say_nothing(size: tuple[int, int]) -> None:
    assert print_direction(pixels_of(Image.new("RGB", size, (90, 120, 30)))) is None


def test_a_turned_specimen_is_told() -> None:
    scene = scene_of(_BY_NAME["passport, red"], "plain", _SEED)
    (defect,) = TURNED_DEFECTS
    codes = [
        [
            finding.code
            for finding in turned(pixels_of(Image.open(BytesIO(defect.make(scene, strong, _SEED)))), PictureRules())
        ]
        for strong in (False, True)
    ]
    assert codes == [[defect.code], [defect.code]]
