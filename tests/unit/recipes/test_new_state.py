"""Recipe: a new state of a document or upload.

    1. Add it to `RowState` in desk/rows.py, and to the mapping there that leads to it.
    2. Add its sentences to ui/documents/texts.py and one `StateSpec` to `STATES` in ui/documents/states.py, where it is
       to stand when the table is sorted by status.

That is all: this file adds a state to a copy of the table and finds it in every part of the window that shows states.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from desktop_app.desk.previews import Previews
from desktop_app.desk.rows import Row, RowState
from desktop_app.domain.document import Document
from desktop_app.domain.upload import FileIdentity, Upload
from desktop_app.pictures.worker import PictureWorker
from desktop_app.resources import resources
from desktop_app.storage.file_access import FileAccess
from desktop_app.tasks import TaskScope
from desktop_app.ui.documents.columns import column_index
from desktop_app.ui.documents.details_pane import DetailsPane
from desktop_app.ui.documents.row_filter import RowFilter
from desktop_app.ui.documents.states import STATES, RowAction, Show, States, StateSpec
from desktop_app.ui.documents.table_model import DocumentTableModel
from desktop_app.ui.documents.table_view import DocumentTableView
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import Tone, tint_of
from desktop_app.ui.window.toolbar import Toolbar

NOON = datetime(2024, 11, 12, 12, 0, tzinfo=UTC)
STATUS = column_index("status")


class NewRowState(Enum):
    """What would be one more member of RowState."""

    IN_TRANSLATION = "in translation"


NEW = cast("RowState", NewRowState.IN_TRANSLATION)
SPEC = StateSpec(
    word=lambda _: "In translation",
    next_step=lambda context: f"A translator has {context.row.name}.",
    icon="replace",
    tone=Tone.GOOD,
    filters=frozenset({Show.IN_REVIEW}),
    needs_attention=True,
    actions=(RowAction.REPLACE, RowAction.CANCEL),
    is_stoppable=True,
)


def with_new_state() -> States:
    """The table with one more entry, behind "In review"."""
    entries: list[tuple[RowState, StateSpec]] = []
    for state, spec in STATES.items():
        entries.append((state, spec))
        if state is RowState.IN_REVIEW:
            entries.append((NEW, SPEC))
    return dict(entries)


def document(number: int, state: RowState) -> Row:
    name = f"paper-{number}-SPECIMEN.pdf"
    return Row(f"document {number}", state, name, "Passport", 100, NOON, document=Document(str(number)))


def upload(key: str, state: RowState) -> Row:
    name = f"{key}-SPECIMEN.jpg"
    sent = Upload(key, Path(name), name, FileIdentity(100, 0, 0, ""), 1, "Passport", NOON)
    return Row(f"upload {key}", state, name, "Passport", 100, NOON, upload=sent)


ROWS = (document(1, RowState.APPROVED), upload("new", NEW), document(2, RowState.IN_REVIEW))


@pytest.fixture
def icons(qapp: QApplication) -> Icons:
    return Icons(resources() / "icons")


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    """What holds the parts that are tried."""
    parent = QWidget()
    parent.resize(1000, 500)
    parent.show()
    yield parent
    parent.close()
    parent.deleteLater()


def model(states: States) -> DocumentTableModel:
    found = DocumentTableModel(lambda _key: None, states=states, clock=lambda: NOON)
    found.set_rows(ROWS)
    return found


def names(shown: DocumentTableModel) -> list[str]:
    return [str(shown.index(place, 0).data()).partition("-SPECIMEN")[0] for place in range(shown.rowCount())]


def view(states: States, icons: Icons, window: QWidget) -> DocumentTableView:
    found = DocumentTableView(model(states), icons, window)
    found.resize(window.size())
    found.show()
    return found


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def counted(states: States, icons: Icons, window: QWidget) -> dict[Show, int]:
    """The numbers behind the filter's choices."""
    toolbar = Toolbar(icons, QAction(window), QAction(window), QAction(window), window, states=states)
    toolbar.count(Counter(row.state for row in ROWS))
    box = toolbar.findChild(QComboBox, "statusFilter")
    assert isinstance(box, QComboBox)
    return {show: int(box.itemText(place).rpartition("(")[2].rstrip(")")) for place, show in enumerate(Show)}


def cell(table: DocumentTableView, place: int) -> QImage:
    rect = table.visualRect(table.model().index(place, STATUS))
    return table.viewport().grab(rect).toImage()


def test_it_has_its_word_in_the_table_for_the_eye_and_the_ear() -> None:
    shown = model(with_new_state())
    assert shown.index(1, STATUS).data() == "In translation"
    spoken = shown.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).startswith("new-SPECIMEN.jpg, Passport, In translation, added today")


def test_it_is_sorted_where_its_entry_stands() -> None:
    shown = model(with_new_state())
    shown.sort(STATUS)
    assert names(shown) == ["paper-2", "new", "paper-1"]


@pytest.mark.parametrize(
    ("show", "found"),
    [
        (Show.ALL, ["paper-1", "new", "paper-2"]),
        (Show.ATTENTION, ["new"]),
        (Show.IN_REVIEW, ["new", "paper-2"]),
        (Show.UPLOADS, []),
    ],
)
def test_it_is_filtered_counted_and_found(icons: Icons, window: QWidget, show: Show, found: list[str]) -> None:
    shown = model(with_new_state())
    shown.set_filter(RowFilter(show))
    assert names(shown) == found
    shown.set_filter(RowFilter(search="translation"))
    assert names(shown) == ["new"]

    assert counted(with_new_state(), icons, window)[show] == len(found)


class NotedIcons(Icons):
    """Icons that know which of them were painted."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.painted: list[str] = []

    def paint(self, painter: QPainter, name: str, rect: QRect, colour: QColor) -> None:
        self.painted.append(name)
        super().paint(painter, name, rect, colour)


def test_the_table_draws_it_with_its_icon_its_colour_and_a_cross(window: QWidget) -> None:
    icons = NotedIcons(resources() / "icons")
    table = view(with_new_state(), icons, window)
    icons.painted.clear()
    pill = cell(table, 1)
    assert tint_of(Tone.GOOD, table.palette()).background in colours(pill)
    assert {"replace", "cancel"} <= set(icons.painted)


def test_its_cross_stops_it(icons: Icons, window: QWidget) -> None:
    table = view(with_new_state(), icons, window)
    stopped: list[str] = []
    table.cancelRequested.connect(stopped.append)
    rect = table.visualRect(table.model().index(1, STATUS))
    at = QPoint(rect.right() - 16, rect.center().y())
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert stopped == ["new"]


def test_the_details_say_its_word_the_next_step_and_offer_its_buttons(icons: Icons, window: QWidget) -> None:
    scope = TaskScope("details", lambda error, name: pytest.fail(f"{name}: {error}"))
    pane = DetailsPane(
        icons,
        scope,
        Previews(FileAccess(), PictureWorker().render),
        window,
        states=with_new_state(),
        clock=lambda: NOON,
    )
    pane.resize(320, 480)
    pane.show()
    row = document(3, NEW)
    pane.show_row(row, None)
    labels = {name: pane.findChild(QLabel, name) for name in ("detailsStatus", "detailsExplanation")}
    assert [label.text() for label in labels.values() if isinstance(label, QLabel)] == [
        "In translation",
        "A translator has paper-3-SPECIMEN.pdf.",
    ]
    pill = labels["detailsStatus"]
    assert isinstance(pill, QLabel)
    assert tint_of(Tone.GOOD, pane.palette()).background in colours(pill.grab().toImage())
    buttons = {button.objectName() for button in pane.findChildren(QPushButton) if button.isVisible()}
    assert buttons == {RowAction.REPLACE.value, RowAction.CANCEL.value, "copyDetailsButton"}


def test_a_state_whose_entry_was_forgotten_costs_no_other_row(icons: Icons, window: QWidget) -> None:
    """That it was forgotten is found by tests/unit/ui/documents/test_states.py."""
    table = view(STATES, icons, window)
    shown = model(STATES)
    assert [shown.index(place, STATUS).data() for place in range(3)] == ["Approved", "In translation", "In review"]
    assert tint_of(Tone.QUIET, table.palette()).background in colours(cell(table, 1))
    assert tint_of(Tone.GOOD, table.palette()).background in colours(cell(table, 0))
    shown.sort(STATUS)
    assert names(shown) == ["paper-2", "paper-1", "new"]
    assert counted(STATES, icons, window)[Show.ALL] == 3
