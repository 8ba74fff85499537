"""The columns: those of the design, in its order, each with its own key and room."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.ui.documents.columns import COLUMNS, Cell, column_index


def test_the_columns_of_the_design_in_their_order() -> None:
    assert [column.title() for column in COLUMNS] == ["Document", "Type", "Status", "Added", "Size"]
    assert [column.key for column in COLUMNS] == ["document", "type", "status", "added", "size"]
    assert [column_index(column.key) for column in COLUMNS] == [0, 1, 2, 3, 4]
    with pytest.raises(ValueError, match="nowhere"):
        column_index("nowhere")


def test_the_documents_name_gets_the_room_that_the_others_leave() -> None:
    assert [column.wide for column in COLUMNS] == [None, 130, 226, 112, 80]
    assert [column.narrow for column in COLUMNS] == [None, 112, 190, 104, 0]


def test_what_is_drawn_read_and_searched_otherwise() -> None:
    assert [column.cell for column in COLUMNS] == [Cell.NAME, Cell.TEXT, Cell.STATUS, Cell.TEXT, Cell.TEXT]
    assert [column.key for column in COLUMNS if column.spoken is not None] == ["document"]
    assert [column.key for column in COLUMNS if column.is_searched] == ["document", "type", "status"]
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert [column.alignment for column in COLUMNS] == [None, None, None, None, right]
