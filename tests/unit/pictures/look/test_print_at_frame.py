"""Letters that are cut by the frame are told where the picture shows nothing but paper, and only there."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from desktop_app.pictures.look.print_at_frame import cut_print

Rgb = NDArray[np.uint8]


def _drawn(cut: tuple[int, int, int, int] = (0, 0, 0, 0), paper: int = 226) -> Rgb:
    """A page of lines of letters made of strokes; so much is cut away at its left, top, right and bottom."""
    image = Image.new("RGB", (1400, 1100), (paper, paper, paper - 8))
    pen = ImageDraw.Draw(image)
    for line in range(20):
        for letter in range(60):
            if letter % 7:
                x, y = 100 + 20 * letter, 80 + 48 * line
                pen.line((x, y, x, y + 26), fill=(30, 30, 40), width=4)
                pen.line((x, y + 12, x + 10, y + 12), fill=(30, 30, 40), width=4)
    left, top, right, bottom = cut
    return np.asarray(image.crop((left, top, 1400 - right, 1100 - bottom)))


def test_a_whole_page_has_no_print_at_the_frame() -> None:
    assert cut_print(_drawn()) is None


@pytest.mark.parametrize(
    ("cut", "place"),
    [
        ((0, 95, 0, 0), (0.0, 0.0)),
        ((0, 0, 0, 95), (0.0, 0.92)),
        ((121, 0, 0, 0), (0.0, 0.0)),
        ((0, 0, 114, 0), (0.92, 0.0)),
    ],
    ids=["top", "bottom", "left", "right"],
)
def test_letters_that_are_cut_are_told_and_marked(cut: tuple[int, int, int, int], place: tuple[float, float]) -> None:
    found = cut_print(_drawn(cut))
    assert found is not None
    assert (found.left, found.top) == pytest.approx(place)


def test_a_page_cut_between_two_lines_is_not_told() -> None:
    assert cut_print(_drawn((0, 110, 0, 0))) is None


def test_print_at_opposite_edges_is_a_pattern() -> None:
    assert cut_print(_drawn((0, 95, 0, 95))) is None


def test_print_beside_another_ground_may_be_of_another_sheet() -> None:
    desk = _drawn((0, 95, 0, 0)).copy()
    desk[:, 1000:] = (80, 60, 50)
    assert cut_print(desk) is None


def test_a_pattern_lighter_than_print_is_none() -> None:
    page = _drawn((0, 95, 0, 0)).astype(np.float32)
    pale = 226 - (226 - page) * 0.3
    assert cut_print(pale.astype(np.uint8)) is None


def test_of_dark_paper_nothing_is_told() -> None:
    assert cut_print(_drawn((0, 95, 0, 0), paper=90)) is None


@pytest.mark.parametrize("size", [(1, 1), (3, 200), (64, 64)])
def test_small_pictures_are_looked_at_without_harm(size: tuple[int, int]) -> None:
    assert cut_print(np.full((*size, 3), 200, np.uint8)) is None


@pytest.mark.parametrize("slant", [0, 3])
@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_lines_and_bars_that_go_on_into_the_picture_are_no_letters(turns: int, slant: int) -> None:
    image = Image.fromarray(np.rot90(_drawn(), -turns))
    pen = ImageDraw.Draw(image)
    for number in range(12):
        x = 300 + 31 * number + number % 3 * 5
        pen.line((x, -2, x + slant, 60), fill=(20, 20, 20), width=4)
    assert cut_print(np.rot90(np.asarray(image), turns)) is None
