"""The pieces of a page are put in the order in which they are read, also where the camera was held askew."""

import numpy as np
import pytest

from desktop_app.pictures.ocr.boxes import Box
from desktop_app.pictures.ocr.page import Line, row_texts

PAGE = ("Invoice date|12 March 2026", "Payment due|26 March 2026", "Total|12.00", "Thank you for this|and that")


def page(degrees: float = 0, fan: float = 0) -> list[Line]:
    """PAGE as pieces, the last first, turned about the origin, and with lines that go apart to the right."""
    turn = np.deg2rad(degrees)
    lines = []
    for row, text in enumerate(PAGE * 3):
        slope = fan * (row - 6)
        for column, piece in enumerate(text.split("|")):
            x, y = 100 + 400 * column, 40 * row + slope * 400 * column
            angle = turn + np.arctan(slope)
            lines.append(
                Line(
                    Box(
                        x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn),
                        float(np.cos(angle)), float(np.sin(angle)), 14.0 * len(piece), 24,
                    ),
                    piece,
                    1.0,
                )
            )  # fmt: skip
    return lines[::-1]


ROWS = [text.replace("|", "  ") for text in PAGE * 3]


@pytest.mark.parametrize("degrees", [0, 5, -8, 90, 180, -90])
def test_rows_are_read_whichever_way_the_page_lies(degrees: float) -> None:
    assert row_texts(page(degrees)) == ROWS


def test_rows_are_read_where_they_fan_out() -> None:
    assert row_texts(page(3, fan=0.01)) == ROWS


def test_what_runs_askew_comes_last() -> None:
    stamp = Line(Box(300, 100, 0.94, 0.34, 300, 40), "SPECIMEN", 1.0)
    assert row_texts([stamp, *page()]) == [*ROWS, "SPECIMEN"]


def test_an_empty_page_has_no_rows() -> None:
    assert row_texts([]) == []
