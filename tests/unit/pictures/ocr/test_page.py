"""The pieces of a page are put in the order in which they are read, also where the camera was held askew."""

import numpy as np
import pytest

from desktop_app.pictures.ocr.boxes import Box
from desktop_app.pictures.ocr.page import TextLine, row_texts

PAGE = ("Invoice date|12 March 2026", "Payment due|26 March 2026", "Total|12.00", "Thank you for this|and that")


def page(degrees: float = 0, fan: float = 0) -> list[TextLine]:
    """PAGE as pieces, the last first, turned about the origin, and with lines that go apart to the right."""
    turn = np.deg2rad(degrees)
    lines = []
    for row, text in enumerate(PAGE * 3):
        slope = fan * (row - 6)
        for column, piece in enumerate(text.split("|")):
            x, y = 100 + 400 * column, 40 * row + slope * 400 * column
            angle = turn + np.arctan(slope)
            lines.append(
                TextLine(
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
    stamp = TextLine(Box(300, 100, 0.94, 0.34, 300, 40), "SPECIMEN", 1.0)
    assert row_texts([stamp, *page()]) == [*ROWS, "SPECIMEN"]


def test_an_empty_page_has_no_rows() -> None:
    assert row_texts([]) == []


def piece(text: str, x: float, y: float) -> TextLine:
    """A piece that begins at x."""
    return TextLine(Box(x + 7 * len(text), y, 1, 0, 14 * len(text), 24), text, 1.0)


def test_a_value_below_its_label_is_put_behind_it() -> None:
    lines = [
        piece("Contract", 100, 0), piece("Issued on", 500, 0),
        piece("1 May 2020", 102, 30), piece("3 de mayo de 2026", 497, 30),
        piece("Due", 100, 70), piece("Period", 500, 70), piece("Ref.", 900, 70),
        piece("9 June 2026", 100, 100), piece("1/2/26 - 1/3/26", 500, 100),
    ]  # fmt: skip
    assert row_texts(lines) == [
        "Contract: 1 May 2020", "Issued on: 3 de mayo de 2026",
        "Due: 9 June 2026", "Period: 1/2/26 - 1/3/26", "Ref.",
    ]  # fmt: skip


def test_a_value_beside_its_label_stays_there() -> None:
    lines = [
        piece("Due", 100, 0), piece("Example Bank", 500, 0),
        piece("Issued on", 100, 30), piece("1 May 2020", 500, 30),
        piece("Period", 100, 60), piece("2020", 500, 60),
    ]  # fmt: skip
    assert row_texts(lines) == ["Due  Example Bank", "Issued on  1 May 2020", "Period  2020"]


def test_what_is_far_below_belongs_to_nothing() -> None:
    assert row_texts([piece("Issued on", 100, 0), piece("1 May 2020", 100, 90)]) == ["Issued on", "1 May 2020"]
