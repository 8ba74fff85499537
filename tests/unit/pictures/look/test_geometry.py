"""Where the document is found in specimens, and what is told of how it lies there."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from desktop_app.domain.findings_of.geometry import CUT_OFF, KINDS
from desktop_app.domain.findings_of.picture import FLAT, TOO_BRIGHT
from desktop_app.pictures.look.document_finder import Side
from desktop_app.pictures.look.geometry import cut_off, slanted, small_in_frame, tilted
from desktop_app.pictures.look.pixels import Origin, Pixels, pixels_of
from desktop_app.pictures.look.registry import picture_findings
from desktop_app.pictures.look.rules import PictureRules
from resources.specimens import chance_of
from resources.specimens.defects import Defect
from resources.specimens.designs import DESIGNS, Design, drawn
from resources.specimens.geometry import GEOMETRY_DEFECTS
from resources.specimens.people import person_of
from resources.specimens.scene import GROUNDS, SCANNER, Hold, Scene, scene_of, taken

_CHECKS = (cut_off, small_in_frame, tilted, slanted)
_SEED = 7
_CARD, _PASSPORT, _LETTER = DESIGNS[0], DESIGNS[4], DESIGNS[6]
_NEAR = 0.015
"""Of the picture's side: how near a corner that is found has to be to where it is."""


def _looked_at(file: bytes) -> Pixels:
    return pixels_of(Image.open(BytesIO(file)))


def _photo(scene: Scene) -> Pixels:
    return _looked_at(taken(scene.photo, _SEED))


def _fractions(scene: Scene) -> list[tuple[float, float]]:
    height, width = scene.photo.shape[:2]
    return [(x / width, y / height) for x, y in scene.corners]


def _codes(pixels: Pixels) -> set[str]:
    return {finding.code for check in _CHECKS for finding in check(pixels, PictureRules())}


@pytest.mark.parametrize("design", [_CARD, _PASSPORT, _LETTER], ids=["card", "passport", "letter"])
@pytest.mark.parametrize("ground", ["wood", "plain", "cloth"])
def test_the_corners_are_found(design: object, ground: str) -> None:
    scene = scene_of(design, ground, _SEED)  # type: ignore[arg-type]  # parametrize knows no types
    found = _photo(scene).document
    assert found is not None
    assert found.sides == (Side.SEEN,) * 4
    assert np.abs(np.array(found.corners) - np.array(_fractions(scene))).max() < _NEAR


def test_a_corner_may_be_anywhere_but_the_first_is_that_at_the_top_left() -> None:
    scene = scene_of(_CARD, "plain", _SEED, hold=Hold(0.7, 30))
    found = _photo(scene).document
    assert found is not None
    assert np.abs(np.array(found.corners) - np.array(_fractions(scene))).max() < _NEAR
    assert found.quadrilateral.tilt(4, 3) == pytest.approx(30, abs=1)


@pytest.mark.parametrize("strong", [False, True], ids=["medium", "strong"])
@pytest.mark.parametrize("defect", GEOMETRY_DEFECTS, ids=[defect.name for defect in GEOMETRY_DEFECTS])
def test_each_defect_is_told(defect: Defect, strong: bool) -> None:
    assert defect.code in _codes(_looked_at(defect.make(scene_of(_PASSPORT, "plain", _SEED), strong, _SEED)))


def test_every_kind_has_a_defect_that_shows_it() -> None:
    assert {kind.code for kind in KINDS} == {defect.code for defect in GEOMETRY_DEFECTS}


@pytest.mark.parametrize("ground", GROUNDS)
def test_nothing_is_told_of_a_clean_picture(ground: str) -> None:
    assert _codes(_photo(scene_of(_LETTER, ground, _SEED))) == set()


def test_white_on_white_is_not_told_to_be_cut_off() -> None:
    paper = np.full((1200, 900, 3), 255, np.uint8)
    paper[200:220, 100:800] = 0
    assert _codes(Pixels(paper, paper[..., 0].copy(), 900, 1200, Origin())) == set()


def test_a_picture_of_nothing_but_the_document_is_not_cut_off() -> None:
    scene = scene_of(_PASSPORT, SCANNER, _SEED, hold=Hold(0.95, 0))
    (left, top), _, (right, bottom), _ = scene.corners
    inner = np.ascontiguousarray(scene.photo[round(top) + 2 : round(bottom) - 2, round(left) + 2 : round(right) - 2])
    assert _codes(_looked_at(taken(inner, _SEED))) == set()


@pytest.mark.parametrize("place", [(150, 150), (1315, 150), (150, 2700), (250, 250)])
@pytest.mark.parametrize("design", DESIGNS[:3], ids=[design.name for design in DESIGNS[:3]])
def test_a_card_on_a_scanned_page_is_neither_cut_off_nor_badly_lit(design: Design, place: tuple[int, int]) -> None:
    person = person_of(chance_of(_SEED))
    page = Image.new("RGB", (2480, 3508), (252, 252, 251))
    page.paste(drawn(design, 1011, person, chance_of(_SEED)), place)
    file = BytesIO()
    page.save(file, "JPEG", quality=90)
    codes = {finding.code for finding in picture_findings(_looked_at(file.getvalue()))}
    assert not codes & {CUT_OFF.code, TOO_BRIGHT.code, FLAT.code}


@pytest.mark.parametrize("shape", [(1, 1), (3, 900), (900, 3), (64, 64), (90, 1600)])
@pytest.mark.parametrize("value", [0, 255])
def test_empty_and_odd_pictures_have_no_document(shape: tuple[int, int], value: int) -> None:
    rgb = np.full((*shape, 3), value, np.uint8)
    pixels = Pixels(rgb, rgb[..., 0].copy(), shape[1], shape[0], Origin())
    assert pixels.document is None
    assert _codes(pixels) == set()


def test_noise_is_no_document() -> None:
    rgb = np.random.default_rng(_SEED).integers(0, 256, (600, 800, 3), np.uint8)
    pixels = Pixels(rgb, rgb[..., 0].copy(), 800, 600, Origin())
    assert _codes(pixels) == set()


def test_what_is_told_is_marked_and_how_sure_it_is() -> None:
    scene = scene_of(_CARD, "wood", _SEED, hold=Hold(0.3, 0))
    (finding,) = small_in_frame(_photo(scene), PictureRules())
    assert finding.region is not None
    assert finding.region.width == pytest.approx(0.3, abs=0.02)
    assert finding.confidence is not None
    assert finding.confidence > 0.8


def test_a_receiver_may_want_it_larger() -> None:
    pixels = _photo(scene_of(_CARD, "wood", _SEED, hold=Hold(0.6, 0)))
    assert not list(small_in_frame(pixels, PictureRules()))
    assert list(small_in_frame(pixels, PictureRules(least_share=0.7)))
