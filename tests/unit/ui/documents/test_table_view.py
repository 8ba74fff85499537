"""The table as a person meets it: what is selected in it, at a cost that the length of the list does not decide."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.resources import resources
from desktop_app.ui.documents.table_model import DocumentTableModel
from desktop_app.ui.documents.table_view import DocumentTableView
from desktop_app.ui.look.icons import Icons
from tests.unit.ui.documents.test_table_model import document

COUNT = 500
_ADD = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_NO_PARENT = QModelIndex()


@pytest.fixture
def model(qapp: QApplication) -> DocumentTableModel:
    model = DocumentTableModel(lambda _key: None)
    model.set_rows([document(number) for number in range(COUNT)])
    return model


def test_selected_rows_are_given_from_top_to_bottom_and_once(model: DocumentTableModel) -> None:
    parent = QWidget()
    view = DocumentTableView(model, Icons(resources() / "icons"), parent)
    for place in (7, 3, 7, 4):
        view.selectionModel().select(model.index(place, 0), _ADD)
    assert [row.place for row in view.selected_rows()] == [3, 4, 7]


def test_what_is_selected_is_told_without_asking_for_each_row(
    model: DocumentTableModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With all of 20,000 rows selected each event cost seconds, and the window was frozen while documents were sent."""
    parent = QWidget()
    view = DocumentTableView(model, Icons(resources() / "icons"), parent)
    view.selectAll()
    asked: list[None] = []

    def _columns(_parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        asked.append(None)
        return len(model.columns)

    monkeypatch.setattr(model, "columnCount", _columns)
    assert len(view.selected_rows()) == COUNT
    assert len(asked) < COUNT
