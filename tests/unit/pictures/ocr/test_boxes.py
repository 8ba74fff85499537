"""Lines of text are found in the detector's map whichever way they run."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from desktop_app.pictures.ocr.boxes import Box, boxes_in, usual_direction


def map_of(*bars: tuple[float, float, float, float, float], size: int = 400) -> NDArray[np.float32]:
    """Bars of text: middle, length, height, and how many degrees they are turned clockwise."""
    image = Image.new("L", (size, size))
    pen = ImageDraw.Draw(image)
    for x, y, length, height, degrees in bars:
        turn = np.deg2rad(degrees)
        across, down = np.cos(turn), np.sin(turn)
        corners = [
            (x + a * length * across - b * height * down, y + a * length * down + b * height * across)
            for a, b in ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5))
        ]
        pen.polygon(corners, fill=255)
    return (np.asarray(image, np.float32) / 255).astype(np.float32)


@pytest.mark.parametrize("degrees", [0, 7, -12, 45, 88])
def test_a_line_is_found_with_its_direction(degrees: float) -> None:
    (box,) = boxes_in(map_of((200, 190, 240, 12, degrees)))
    turn = np.deg2rad(degrees)
    assert abs(box.across * np.cos(turn) + box.down * np.sin(turn)) == pytest.approx(1, abs=1e-3)
    assert (box.x, box.y) == pytest.approx((200, 190), abs=1.5)
    grown = 1.6 * 240 * 12 / (240 + 12)
    assert (box.length, box.height) == pytest.approx((240 + grown, 12 + grown), abs=8)  # corners of pixels stick out


def test_lines_that_nearly_stand_all_run_the_same_way() -> None:
    boxes = boxes_in(map_of((100, 200, 240, 12, 89), (200, 200, 240, 12, 91), (300, 200, 240, 12, 90)))
    first = boxes[0]
    assert len(boxes) == 3
    assert all(first.across * each.across + first.down * each.down > 0.99 for each in boxes)


def test_what_is_too_short_to_show_a_direction_runs_as_the_others_do() -> None:
    boxes = boxes_in(map_of((200, 100, 300, 12, 20), (200, 200, 300, 12, 20), (100, 300, 16, 12, 20)))
    short = min(boxes, key=lambda each: each.length)
    assert (short.across, short.down) == pytest.approx((np.cos(np.deg2rad(20)), np.sin(np.deg2rad(20))), abs=0.01)


def test_nothing_and_specks_are_no_lines() -> None:
    assert boxes_in(np.zeros((64, 64), np.float32)) == []
    specks = np.zeros((64, 64), np.float32)
    specks[::8, ::8] = 1
    assert boxes_in(specks) == []


def test_pixels_that_are_hardly_text_are_no_line() -> None:
    assert boxes_in(map_of((200, 200, 240, 12, 0)) * np.float32(0.4)) == []


def test_other_papers_do_not_change_the_usual_direction() -> None:
    mine = [Box(0, 10 * row, 1, 0, 100, 8) for row in range(6)]
    others = [Box(0, 10 * row, 0.6, 0.8, 100, 8) for row in range(5)]
    assert usual_direction([*others, *mine]) == pytest.approx((1, 0))
