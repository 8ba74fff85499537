"""A line is cut out straight, whichever way it runs."""

import numpy as np
import pytest

from desktop_app.pictures.ocr.boxes import Box
from desktop_app.pictures.ocr.strips import STRIP_HEIGHT, cut

STEPS = np.tile(np.linspace(0, 250, 200), (60, 1)).astype(np.uint8)
"""Darker on the left, 200 wide and 60 high."""


def test_a_level_line_is_cut_as_it_is() -> None:
    strip = cut(STEPS, Box(100, 30, 1, 0, 192, 48))
    assert strip.shape == (STRIP_HEIGHT, 192)
    assert strip[:, 0] == pytest.approx(5, abs=2)
    assert strip[:, -1] == pytest.approx(245, abs=2)


def test_the_other_way_round_it_is_turned() -> None:
    box = Box(100, 30, 1, 0, 192, 48)
    assert cut(STEPS, box.reversed()) == pytest.approx(cut(STEPS, box)[::-1, ::-1], abs=1.5)


def test_a_standing_line_is_laid_down() -> None:
    standing = np.ascontiguousarray(STEPS.T)
    assert cut(standing, Box(30, 100, 0, 1, 192, 48)) == pytest.approx(cut(STEPS, Box(100, 30, 1, 0, 192, 48)), abs=1.5)


def test_a_high_line_is_averaged_to_the_height_that_is_wanted() -> None:
    stripes = np.zeros((192, 400), np.uint8)
    stripes[::2] = 200
    strip = cut(stripes, Box(200, 96, 1, 0, 384, 192))
    assert strip.shape == (STRIP_HEIGHT, 96)
    assert strip == pytest.approx(100, abs=30)


def test_it_can_be_made_wider() -> None:
    assert cut(STEPS, Box(100, 30, 1, 0, 192, 48), 1.5).shape == (STRIP_HEIGHT, 288)


def test_outside_the_picture_its_edge_goes_on() -> None:
    strip = cut(STEPS, Box(0, 0, 1, 0, 96, 48))
    assert strip[0, 0] == STEPS[0, 0]
    assert np.isfinite(strip).all()
