"""The name is the last one to be cut, and what a person set by hand stays."""

import pytest

from desktop_app.ui.documents.column_widths import NAME_LEAST, NAME_WANTED, widths_for
from desktop_app.ui.documents.columns import COLUMNS, column_index

NAME, STATUS = column_index("document"), column_index("status")


@pytest.mark.parametrize("room", range(460, 1600, 20))
def test_u18_the_name_has_its_room_before_any_other_column(room: int) -> None:
    widths = widths_for(room, COLUMNS, {})
    assert widths[NAME] >= NAME_WANTED
    assert sum(widths) == room
    assert widths[STATUS] >= 190


def test_u18_in_the_smallest_room_name_and_status_are_left() -> None:
    widths = widths_for(300, COLUMNS, {})
    assert [place for place, width in enumerate(widths) if width] == [NAME, STATUS]
    assert widths[NAME] == NAME_LEAST


def test_u18_what_was_set_by_hand_stays() -> None:
    assert widths_for(700, COLUMNS, {NAME: 500, STATUS: 120})[NAME] == 500
    assert widths_for(700, COLUMNS, {NAME: 500, STATUS: 120})[STATUS] == 120
