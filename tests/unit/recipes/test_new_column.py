"""Recipe: a new column of the table.

    1. Add its title to ui/documents/texts.py.
    2. Add one `ColumnSpec` to `COLUMNS` in ui/documents/columns.py, at the place where it is to stand.

That is all: this file adds a column at each place and finds it in the real table, which goes on as before around it.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.desk.rows import Row, RowState
from desktop_app.domain.document import Document
from desktop_app.resources import resources
from desktop_app.ui.documents.columns import COLUMNS, Columns, ColumnSpec, column_index
from desktop_app.ui.documents.delegates import NameDelegate, StatusDelegate
from desktop_app.ui.documents.row_filter import RowFilter
from desktop_app.ui.documents.table_model import DocumentTableModel
from desktop_app.ui.documents.table_view import DocumentTableView
from desktop_app.ui.look.icons import Icons

NOON = datetime(2024, 11, 12, 12, 0, tzinfo=UTC)
PLACES = range(len(COLUMNS) + 1)
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
DISPLAY, ALIGNMENT, SPOKEN = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.TextAlignmentRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


def number(row: Row) -> int:
    assert row.document is not None
    return int(row.document.id)


def new_column(alignment: Qt.AlignmentFlag | None = RIGHT) -> ColumnSpec:
    """A column that the window does not have: the server's number of a document."""
    return ColumnSpec(
        key="number",
        title=lambda: "Number",
        text=lambda context: f"#{number(context.row)}",
        spoken=lambda context: f"number {number(context.row)}",
        sort_key=lambda row, _by: (number(row),),
        wide=90,
        narrow=0,
        alignment=alignment,
        is_searched=True,
    )


def columns(place: int, added: ColumnSpec) -> Columns:
    return (*COLUMNS[:place], added, *COLUMNS[place:])


def document(number: int) -> Row:
    """Their names stand in the opposite order of their numbers, and as texts "#10" is before "#9"."""
    name = f"{chr(ord('z') - number)}-SPECIMEN.pdf"
    return Row(f"document {number}", RowState.APPROVED, name, "Passport", 100, NOON, document=Document(str(number)))


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    parent = QWidget()
    parent.resize(1000, 400)
    parent.show()
    yield parent
    parent.close()
    parent.deleteLater()


def view(shown: Columns, window: QWidget, width: int = 1000) -> DocumentTableView:
    """The real table with three documents."""
    model = DocumentTableModel(lambda _key: None, window, columns=shown, clock=lambda: NOON)
    model.set_rows([replace(document(number), place=place) for place, number in enumerate((9, 2, 10))])
    table = DocumentTableView(model, Icons(resources() / "icons"), window)
    table.resize(width, 400)
    table.show()
    return table


def texts(table: DocumentTableView, column: int, role: Qt.ItemDataRole = DISPLAY) -> list[object]:
    model = table.model()
    return [model.index(place, column).data(role) for place in range(model.rowCount())]


def drawn_at(image: QImage, ground: str) -> list[int]:
    """Where something stands in a picture, from its left edge."""
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).name() != ground for y in range(4, image.height() - 4))
    ]


@pytest.mark.parametrize("place", PLACES)
def test_it_has_its_title_its_texts_and_its_spoken_texts(window: QWidget, place: int) -> None:
    table = view(columns(place, new_column()), window)
    header = [table.model().headerData(each, Qt.Orientation.Horizontal) for each in PLACES]
    assert header[place] == "Number"
    assert [title for title in header if title != "Number"] == ["Document", "Type", "Status", "Added", "Size"]
    assert texts(table, place) == ["#9", "#2", "#10"]
    assert texts(table, place, SPOKEN) == ["number 9", "number 2", "number 10"]


def test_a_screen_reader_is_told_of_it(window: QWidget) -> None:
    table = view(columns(2, new_column()), window)
    cells = QAccessible.queryAccessibleInterface(table)
    said = [cells.child(place).text(QAccessible.Text.Name) for place in range(cells.childCount())]
    assert [text for text in said if "umber" in text] == ["Number", "number 9", "number 2", "number 10"]


@pytest.mark.parametrize("place", PLACES)
def test_a_click_on_its_header_sorts_by_its_own_order(window: QWidget, place: int) -> None:
    table = view(columns(place, new_column()), window)
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(place) + header.sectionSize(place) // 2, header.height() // 2)
    orders = []
    for _ in range(3):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        orders.append(texts(table, place))
    assert orders == [["#2", "#9", "#10"], ["#10", "#9", "#2"], ["#9", "#2", "#10"]]


@pytest.mark.parametrize("place", PLACES)
def test_the_other_columns_go_on_as_before_around_it(window: QWidget, place: int) -> None:
    shown = columns(place, new_column())
    table = view(shown, window)
    name, status = column_index("document", shown), column_index("status", shown)
    assert isinstance(table.itemDelegateForColumn(name), NameDelegate)
    assert isinstance(table.itemDelegateForColumn(status), StatusDelegate)
    table.sortByColumn(name, Qt.SortOrder.AscendingOrder)
    assert texts(table, place) == ["#10", "#9", "#2"]
    assert texts(table, status) == ["Approved"] * 3
    assert str(texts(table, name, SPOKEN)[0]).startswith("p-SPECIMEN.pdf, Passport, Approved, added")
    model = table.model()
    assert isinstance(model, DocumentTableModel)
    model.set_filter(RowFilter(search="#10 approved"))
    assert texts(table, place) == ["#10"]


@pytest.mark.parametrize("place", PLACES)
def test_it_has_its_width_and_gives_way_where_there_is_little_room(window: QWidget, place: int) -> None:
    shown = columns(place, new_column())
    table = view(shown, window)
    widths = {column.key: table.columnWidth(at) for at, column in enumerate(shown)}
    assert {key: width for key, width in widths.items() if key != "document"} == {
        "number": 90,
        "type": 130,
        "status": 226,
        "added": 112,
        "size": 80,
    }
    assert sum(widths.values()) == table.viewport().width()
    table.resize(600, 400)
    assert {shown[at].key for at in PLACES if table.isColumnHidden(at)} == {"number", "size", "added"}


@pytest.mark.parametrize("alignment", [None, RIGHT])
def test_it_is_drawn_at_the_side_that_it_asks_for(window: QWidget, alignment: Qt.AlignmentFlag | None) -> None:
    table = view(columns(1, new_column(alignment)), window)
    assert texts(table, 1, ALIGNMENT) == [alignment] * 3
    assert table.model().headerData(1, Qt.Orientation.Horizontal, ALIGNMENT) == alignment
    rect = table.visualRect(table.model().index(0, 1))
    at = drawn_at(table.viewport().grab(rect).toImage(), table.palette().color(QPalette.ColorRole.Base).name())
    left, right = at[0], rect.width() - at[-1]
    assert (left > right) == (alignment is RIGHT)
    assert min(left, right) < 16
