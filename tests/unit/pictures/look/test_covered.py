"""A finger or a thing over the side of the document is told, and nothing that belongs to the document or the ground."""

from dataclasses import replace
from functools import cache
from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageDraw

from desktop_app.domain.findings_of.orientation import COVERED, FINGER
from desktop_app.pictures.look.covered import Cover, covered, covers
from desktop_app.pictures.look.document_finder import FoundDocument, Side
from desktop_app.pictures.look.pixels import Pixels, pixels_of
from desktop_app.pictures.look.quadrilateral import Quadrilateral
from desktop_app.pictures.look.rules import PictureRules
from resources.specimens.covering import COVERING_DEFECTS
from resources.specimens.defects import Defect
from resources.specimens.designs import DESIGNS
from resources.specimens.scene import GROUNDS, SCANNER, Scene, scene_of, taken

_SEED = 43
_CARD = ((0.2, 0.2), (0.8, 0.2), (0.8, 0.7), (0.2, 0.7))
_SKINS = ((244, 208, 188), (180, 124, 90), (92, 60, 44))


@cache
def _scene(design: int, ground: str) -> Scene:
    return scene_of(DESIGNS[design], ground, _SEED)


def _corners(scene: Scene) -> Quadrilateral:
    height, width = scene.photo.shape[:2]
    return Quadrilateral(tuple((x / width, y / height) for x, y in scene.corners))


def _pixels(file: bytes) -> Pixels:
    return pixels_of(Image.open(BytesIO(file)))


def _card(ground: tuple[int, int, int] = (70, 90, 110)) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    """A card with a portrait on an even ground, its corners at _CARD."""
    image = Image.new("RGB", (1600, 1200), ground)
    pen = ImageDraw.Draw(image)
    pen.rectangle((320, 240, 1280, 840), fill=(232, 234, 228))
    pen.rectangle((320, 240, 1280, 330), fill=(40, 70, 130))
    pen.rectangle((380, 380, 620, 700), fill=(200, 204, 210))
    pen.ellipse((430, 420, 570, 600), fill=(214, 160, 124))
    return image, pen


def _found(image: Image.Image) -> list[Cover]:
    least = PictureRules().least_cover
    return [each for each in covers(pixels_of(image), Quadrilateral(_CARD)) if each.share >= least]


@pytest.mark.parametrize("strong", [False, True], ids=["medium", "strong"])
@pytest.mark.parametrize("defect", COVERING_DEFECTS, ids=[defect.name for defect in COVERING_DEFECTS])
def test_a_specimen_that_is_covered_is_told(defect: Defect, strong: bool) -> None:

    scene = _scene(0, "cloth")
    found = covers(_pixels(defect.make(scene, strong, _SEED)), _corners(scene))
    assert max(each.share for each in found) >= PictureRules().least_cover


@pytest.mark.parametrize("ground", [ground for ground in GROUNDS if ground != SCANNER])
@pytest.mark.parametrize("design", [0, 3, 5])
def test_nothing_is_told_of_an_open_document(design: int, ground: str) -> None:
    scene = _scene(design, ground)
    found = covers(_pixels(taken(scene.photo, _SEED)), _corners(scene))
    assert [each for each in found if each.share >= PictureRules().least_cover] == []


@pytest.mark.parametrize("skin", _SKINS)
def test_a_finger_of_every_tone_of_skin_is_told_and_marked(skin: tuple[int, int, int]) -> None:
    image, pen = _card()
    pen.rounded_rectangle((1020, 500, 1590, 600), radius=50, fill=skin)
    (found,) = _found(image)
    assert found.is_skin
    assert found.share == pytest.approx(0.045, abs=0.012)
    assert 0.6 < found.region.left < 0.68
    assert found.region.left + found.region.width == pytest.approx(0.8, abs=0.02)


def test_a_thing_of_another_colour_is_no_finger() -> None:
    image, pen = _card()
    pen.ellipse((1100, 600, 1500, 1000), fill=(30, 110, 60))
    (found,) = _found(image)
    assert not found.is_skin


def test_fingers_that_only_hold_the_rim_are_no_cover() -> None:
    image, pen = _card()
    for top in (400, 520, 640):
        pen.rounded_rectangle((1235, top, 1590, top + 70), radius=35, fill=_SKINS[1])
    assert _found(image) == []


def test_a_portrait_and_a_heading_that_reaches_the_side_are_no_cover() -> None:
    image, _pen = _card()
    assert _found(image) == []


def test_a_heading_in_the_colour_of_the_ground_is_no_cover() -> None:
    image, _pen = _card(ground=(40, 70, 130))
    assert _found(image) == []


def test_a_white_card_on_a_white_table_is_no_cover() -> None:
    image, _pen = _card(ground=(236, 236, 232))
    assert _found(image) == []


def test_it_is_told_only_where_the_corners_are_sure() -> None:
    image, pen = _card()
    pen.rounded_rectangle((1020, 500, 1590, 600), radius=50, fill=_SKINS[0])

    def told(confidence: float) -> list[str]:
        pixels = pixels_of(image)
        document = FoundDocument(Quadrilateral(_CARD), confidence, (Side.SEEN,) * 4)
        pixels.__dict__["document"] = document  # as the cached property keeps it
        return [finding.code for finding in covered(pixels, PictureRules())]

    assert told(0.9) == [FINGER.code]
    assert told(0.4) == []


def test_the_limit_is_a_rule() -> None:
    image, pen = _card()
    pen.ellipse((1100, 600, 1500, 1000), fill=(30, 110, 60))
    pixels = pixels_of(image)
    pixels.__dict__["document"] = FoundDocument(Quadrilateral(_CARD), 0.9, (Side.SEEN,) * 4)
    assert [finding.code for finding in covered(pixels, PictureRules())] == [COVERED.code]
    assert list(covered(pixels, replace(PictureRules(), least_cover=0.4))) == []


@pytest.mark.parametrize(
    "corners",
    [
        ((0.1, 0.1), (0.1, 0.1), (0.1, 0.1), (0.1, 0.1)),
        ((0.0, 0.0), (1.0, 1.0), (2.0, 2.0), (3.0, 3.0)),
        ((-3.0, -3.0), (4.0, -3.0), (4.0, 4.0), (-3.0, 4.0)),
        ((0.2, 0.2), (0.9, 0.45), (0.9, 0.46), (0.2, 0.8)),
    ],
)
def test_odd_corners_say_nothing(corners: tuple[tuple[float, float], ...]) -> None:
    image = Image.fromarray(np.full((300, 400, 3), 128, np.uint8))
    assert covers(pixels_of(image), Quadrilateral(corners)) == []
