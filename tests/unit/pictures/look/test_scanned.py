"""A scanner's lid is one even shade; a table, however plain, is not. A card on a scanned page is not far away."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from desktop_app.pictures.look.geometry import small_in_frame
from desktop_app.pictures.look.light import toneless_share, too_bright
from desktop_app.pictures.look.pixels import Pixels, pixels_of
from desktop_app.pictures.look.rules import PictureRules
from desktop_app.pictures.look.scanned import is_scanned
from resources.specimens import chance_of
from resources.specimens.designs import DESIGNS, drawn
from resources.specimens.people import person_of
from resources.specimens.scene import GROUNDS, SCANNER, jpeg_of, scene_of, taken

_SEED = 11
_CARD, _LETTER = DESIGNS[0], DESIGNS[6]
_PAGE = (1754, 1240)
"""Rows and columns of an A4 page at 150 dots to the inch."""


def _looked_at(file: bytes) -> Pixels:
    return pixels_of(Image.open(BytesIO(file)))


def _page(lid: int, places: list[tuple[int, int]]) -> Pixels:
    """A scanned page with cards at these places, from the left and from the top."""
    noise = np.random.default_rng(_SEED)
    page = np.full((*_PAGE, 3), lid, np.float32)
    for seed, (left, top) in enumerate(places):
        chance = chance_of(seed)
        card = np.asarray(drawn(_CARD, 505, person_of(chance), chance), np.float32)
        page[top : top + card.shape[0], left : left + card.shape[1]] = card
    return _looked_at(jpeg_of(page + noise.normal(0, 1.5, page.shape).astype(np.float32), 88))


@pytest.mark.parametrize("lid", [20, 205, 254])
@pytest.mark.parametrize(
    "places",
    [[(360, 600)], [(20, 20)], [(360, 300), (360, 900)], [(735, 0)]],
    ids=["middle", "corner", "front and back", "flush"],
)
def test_a_card_on_a_scanned_page_is_not_small(lid: int, places: list[tuple[int, int]]) -> None:
    page = _page(lid, places)
    assert is_scanned(page)
    assert not [*small_in_frame(page, PictureRules())]


@pytest.mark.parametrize("ground", [each for each in GROUNDS if each != SCANNER])
def test_a_table_is_no_lid(ground: str) -> None:
    assert not is_scanned(_looked_at(taken(scene_of(_CARD, ground, _SEED).photo, _SEED)))


def test_white_paper_below_a_grey_rim_is_not_too_bright() -> None:
    """A letter that a scanner made white, and the lid that shows around it, grey."""
    scene = scene_of(_LETTER, SCANNER, _SEED)
    photo = np.full((1800, 1350, 3), 205, np.float32)
    page = scene.photo[40:-40, 40:-40]
    photo[40:-40, 40:-40] = np.where(page > 235, 255, page)
    photo += np.random.default_rng(_SEED).normal(0, 2, photo.shape).astype(np.float32)
    looked_at = _looked_at(jpeg_of(photo, 90))
    assert toneless_share(looked_at) > PictureRules().most_washed_out
    assert not [*too_bright(looked_at, PictureRules())]
