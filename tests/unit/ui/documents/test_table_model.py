"""The table's model, without a window: what it shows, how it sorts and filters, and how views can follow it."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.desk.rows import Row, RowState
from desktop_app.domain.document import Document
from desktop_app.domain.upload import FileIdentity, Progress, Upload
from desktop_app.ui.documents.columns import COLUMNS, column_index
from desktop_app.ui.documents.row_filter import RowFilter
from desktop_app.ui.documents.states import STATES, Show
from desktop_app.ui.documents.table_model import PROGRESS_ROLE, ROW_ROLE, DocumentTableModel

NOON = datetime(2024, 11, 12, 12, 0, tzinfo=UTC)
MEGABYTE = 1_000_000
STATUS, ADDED, SIZE = column_index("status"), column_index("added"), column_index("size")
DOCUMENT, TYPE = column_index("document"), column_index("type")
ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


OF_UPLOADS = frozenset(
    {
        RowState.WAITING,
        RowState.PAUSED,
        RowState.SENDING,
        RowState.HELD,
        RowState.REFUSED,
        RowState.UNCLEAR,
        RowState.NEEDS_ANSWER,
    }
)


def document(number: int, **fields: Any) -> Row:
    """A document's row."""
    given_fields: dict[str, Any] = {
        "key": f"document {number}",
        "state": RowState.IN_REVIEW,
        "name": f"paper-{number}-SPECIMEN.pdf",
        "type_caption": "Passport",
        "size": number * MEGABYTE,
        "added_at": NOON + timedelta(days=number),
        "document": Document(str(number)),
        "place": number,
    }
    return Row(**(given_fields | fields))


def upload(key: str, state: RowState = RowState.SENDING, size: int = 100) -> Row:
    """An upload's row."""
    name = f"{key}-SPECIMEN.jpg"
    sent = Upload(key, Path(name), name, FileIdentity(size, 0, 0, ""), 1, "Passport", NOON)
    return Row(f"upload {key}", state, name, "Passport", size, NOON, upload=sent)


def in_state(number: int, state: RowState, size: int = 100) -> Row:
    """A row in a state: a document's or an upload's, as the state wants it."""
    if state in OF_UPLOADS:
        return upload(str(number), state, size)
    return document(number, state=state, size=size)


def table(*rows: Row, progress: dict[str, Progress] | None = None) -> DocumentTableModel:
    """A model that shows rows."""
    model = DocumentTableModel((progress or {}).get)
    model.set_rows(placed(rows))
    return model


def placed(rows: Iterable[Row]) -> list[Row]:
    """Rows that stand at the desk in the order given."""
    return [replace(row, place=place) for place, row in enumerate(rows)]


def keys(model: DocumentTableModel) -> list[str]:
    """The keys of the shown rows, from top to bottom."""
    return [key_at(model, place) for place in range(model.rowCount())]


def key_at(model: DocumentTableModel, place: int) -> str:
    row = model.row_at(model.index(place, 0))
    assert row is not None
    return row.key


def numbers(model: DocumentTableModel) -> list[int]:
    """The documents' numbers, from top to bottom."""
    return [int(key.split()[1]) for key in keys(model)]


class Replica:
    """What a view knows of a model: only what the signals tell. Each signal is checked when it comes."""

    def __init__(self, model: DocumentTableModel) -> None:
        self.model = model
        self.rows = self._all()
        self.signals: list[str] = []
        self._leaving: tuple[int, int] | None = None
        self._coming: tuple[int, int] | None = None
        model.rowsAboutToBeRemoved.connect(self._on_leaving)
        model.rowsRemoved.connect(self._on_removed)
        model.rowsAboutToBeInserted.connect(self._on_coming)
        model.rowsInserted.connect(self._on_inserted)
        model.dataChanged.connect(self._on_changed)
        model.layoutChanged.connect(self._on_moved)
        model.rowsMoved.connect(self._on_one_moved)
        model.modelReset.connect(lambda: self.signals.append("reset"))

    def _all(self) -> list[Row]:
        return [self._at(place) for place in range(self.model.rowCount())]

    def _at(self, place: int) -> Row:
        row = self.model.row_at(self.model.index(place, 0))
        assert row is not None
        return row

    def _on_leaving(self, _parent: QModelIndex, first: int, last: int) -> None:
        assert self.model.rowCount() == len(self.rows)
        self._leaving = (first, last)

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        assert self._leaving == (first, last)
        self.signals.append("remove")
        del self.rows[first : last + 1]
        assert self.model.rowCount() == len(self.rows)

    def _on_coming(self, _parent: QModelIndex, first: int, last: int) -> None:
        assert self.model.rowCount() == len(self.rows)
        self._coming = (first, last)

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        assert self._coming == (first, last)
        self.signals.append("insert")
        self.rows[first:first] = [self._at(place) for place in range(first, last + 1)]
        assert self.model.rowCount() == len(self.rows)

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.signals.append("change")
        assert (first.column(), last.column()) == (0, len(COLUMNS) - 1)
        for place in range(first.row(), last.row() + 1):
            assert self.rows[place].key == self._at(place).key, "a change must not put another row in its place"
            self.rows[place] = self._at(place)

    def _on_one_moved(self, _from: QModelIndex, first: int, last: int, _to: QModelIndex, place: int) -> None:
        self.signals.append("move")
        assert first == last
        row = self.rows.pop(first)
        self.rows.insert(place if place < first else place - 1, row)
        assert [row.key for row in self.rows] == [row.key for row in self._all()]
        self.rows = self._all()

    def _on_moved(self) -> None:
        self.signals.append("move")
        before = sorted(row.key for row in self.rows)
        self.rows = self._all()
        assert sorted(row.key for row in self.rows) == before, "a move must not bring or take rows"


# --- what it shows -------------------------------------------------------------------------------------------------


def test_it_keeps_qts_rules_through_every_kind_of_change(qtmodeltester: Any) -> None:
    model = table()
    qtmodeltester.check(model)  # and goes on checking at each signal
    model.set_rows([document(n) for n in range(6)])
    model.set_rows([at(5, -1), document(7), document(2), document(8), at(0, 20)])
    model.set_rows([document(7, state=RowState.APPROVED), document(0)])
    model.sort(SIZE, DESCENDING)
    model.set_filter(RowFilter(Show.APPROVED))
    model.set_rows([])
    assert model.rowCount() == 0


def test_a_row_in_words() -> None:
    model = table(document(9, state=RowState.APPROVED))
    shown = [model.index(0, column).data() for column in range(len(COLUMNS))]
    assert shown == ["paper-9-SPECIMEN.pdf", "Passport", "Approved", "21 Nov 2024", "9.0 MB"]
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(len(COLUMNS))]
    assert titles == ["Document", "Type", "Status", "Added", "Size"]


def test_what_a_server_left_out_is_empty_or_said_otherwise() -> None:
    bare = document(17, name="", type_caption="", size=None, added_at=None, document=Document("17", type_id=3))
    model = table(bare)
    shown = [model.index(0, column).data() for column in range(len(COLUMNS))]
    assert shown == ["Document 17", "Type 3", "In review", "", ""]


def test_the_first_cell_reads_the_whole_row_aloud() -> None:
    model = table(document(9), upload("a"), progress={"a": Progress(100, 61)})
    spoken = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "paper-9-SPECIMEN.pdf, Passport, In review, added 21 Nov 2024"
    assert "Sending 61 %" in str(model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert model.index(0, STATUS).data(Qt.ItemDataRole.AccessibleTextRole) == "In review"


def test_rows_and_progress_are_given_by_role() -> None:
    progress = Progress(100, 3)
    model = table(document(1), upload("a"), progress={"a": progress})
    assert model.index(0, 0).data(ROW_ROLE) == document(1)
    assert model.index(0, 0).data(PROGRESS_ROLE) is None
    assert model.index(1, 0).data(PROGRESS_ROLE) is progress
    assert model.index(0, 0).data(Qt.ItemDataRole.EditRole) is None
    assert model.row_at(QModelIndex()) is None


def test_a_poll_redraws_only_what_is_being_sent() -> None:
    model = table(upload("a"), upload("b", RowState.WAITING), document(1))
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.poll_progress()
    assert changed == [(0, 0)]


# --- order ---------------------------------------------------------------------------------------------------------


def test_ten_megabytes_stand_after_nine() -> None:
    model = table(document(10), document(9), document(100), document(1, size=None))
    model.sort(SIZE, ASCENDING)
    assert numbers(model) == [1, 9, 10, 100]
    model.sort(SIZE, DESCENDING)
    assert numbers(model) == [100, 10, 9, 1]


def test_dates_are_sorted_as_dates_and_not_as_texts() -> None:
    times = {1: NOON, 2: NOON + timedelta(days=18), 3: NOON - timedelta(days=400), 4: None}
    rows = [document(number, added_at=at) for number, at in times.items()]  # 12 Nov, 30 Nov, 9 Oct 2023
    model = table(*rows)
    model.sort(ADDED, ASCENDING)
    assert numbers(model) == [4, 3, 1, 2]
    assert sorted(str(model.index(place, ADDED).data()) for place in range(4))[1:] != [
        str(model.index(place, ADDED).data()) for place in range(1, 4)
    ], "the example must tell dates from texts"


def test_times_in_other_offsets_are_compared_as_moments() -> None:
    early = datetime.fromisoformat("2024-11-12T12:00:00+14:00")
    late = datetime.fromisoformat("2024-11-12T01:00:00-11:00")
    model = table(document(1, added_at=late), document(2, added_at=early))
    model.sort(ADDED, ASCENDING)
    assert numbers(model) == [2, 1]


def test_names_and_types_are_sorted_without_regard_to_case() -> None:
    model = table(
        document(1, name="b.pdf", type_caption="bank"),
        document(2, name="A.pdf", type_caption="Zoo"),
        document(3, name="c.pdf", type_caption="Address"),
    )
    model.sort(DOCUMENT, ASCENDING)
    assert numbers(model) == [2, 1, 3]
    model.sort(TYPE, ASCENDING)
    assert numbers(model) == [3, 1, 2]


def test_states_are_sorted_by_what_happens_in_time() -> None:
    states = [RowState.REJECTED, RowState.APPROVED, RowState.IN_REVIEW, RowState.UNCLEAR]
    model = table(*(document(number, state=state) for number, state in enumerate(states)))
    model.sort(STATUS, ASCENDING)
    assert numbers(model) == [3, 2, 1, 0]


def test_without_a_column_it_is_the_desks_order_again() -> None:
    model = table(document(3), document(1), document(2))
    model.sort(SIZE, ASCENDING)
    assert numbers(model) == [1, 2, 3]
    model.sort(-1)
    assert numbers(model) == [3, 1, 2]


def test_a_new_row_takes_its_place_in_the_order_that_was_chosen() -> None:
    model = table(document(1), document(3))
    model.sort(SIZE, DESCENDING)
    model.set_rows([document(2), document(1), document(3)])
    assert numbers(model) == [3, 2, 1]


# --- filter and search ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("show", Show)
def test_each_choice_of_the_filter_shows_its_states(show: Show) -> None:
    rows = [document(number, state=state) for number, state in enumerate(RowState)]
    model = table(*rows)
    model.set_filter(RowFilter(show))
    assert keys(model) == [row.key for row in rows if STATES[row.state].is_shown_by(show)]
    assert model.all_rows == tuple(rows)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", [1, 2, 3]),
        ("   ", [1, 2, 3]),
        ("BILL", [2]),
        ("approved", [3]),
        ("passport bill", []),
        ("address bill", [2]),
        ("straße", [3]),
        ("STRASSE", [3]),
        ("type 9", [1]),
    ],
)
def test_all_words_must_occur_in_what_is_read_in_any_order_and_case(search: str, found: list[int]) -> None:
    model = table(
        document(1, type_caption="", document=Document("1", type_id=9)),
        document(2, name="bill.pdf", type_caption="Proof of address"),
        document(3, name="Straße-SPECIMEN.pdf", state=RowState.APPROVED),
    )
    model.set_filter(RowFilter(search=search))
    assert numbers(model) == found


def test_filter_and_search_and_order_work_together() -> None:
    rows = [document(n, state=RowState.APPROVED if n % 2 else RowState.REJECTED) for n in range(20)]
    model = table(*rows)
    model.sort(SIZE, DESCENDING)
    model.set_filter(RowFilter(Show.APPROVED, "paper-1"))
    assert numbers(model) == [19, 17, 15, 13, 11, 1]
    assert model.row_index("document 1") == 5
    assert model.row_index("document 2") == -1


# --- merging -------------------------------------------------------------------------------------------------------


def test_the_same_rows_again_say_nothing() -> None:
    model = table(*(document(n) for n in range(5)))
    replica = Replica(model)
    model.set_rows([document(n) for n in range(5)])
    assert replica.signals == []


def at(number: int, place: int) -> Row:
    """A document's row that stands elsewhere than its number says."""
    return document(number, place=place)


@pytest.mark.parametrize(
    ("rows", "removed", "after", "signals"),
    [
        ([document(5), document(6)], [], [0, 1, 2, 3, 4, 5, 6], ["insert"]),
        ([at(9, -1)], [], [9, 0, 1, 2, 3, 4], ["insert"]),
        ([], [1, 2, 3], [0, 4], ["remove"]),
        ([], [1, 3], [0, 2, 4], ["remove", "remove"]),
        ([at(0, 9)], [], [1, 2, 3, 4, 0], ["move"]),
        ([at(4, -1)], [], [4, 0, 1, 2, 3], ["move"]),
        ([at(3, 8)], [8], [0, 1, 2, 4, 3], ["move"]),
        ([], [0, 1, 2, 3, 4], [], ["remove"]),
        ([document(7), document(8)], [0, 1, 2, 3, 4], [7, 8], ["remove", "insert"]),
        ([at(4, -2), at(9, -1)], [1, 2, 3], [4, 9, 0], ["remove", "move", "insert"]),
        ([document(3)], [], [0, 1, 2, 3, 4], []),
    ],
)
def test_changes_are_told_by_as_few_signals_as_it_takes(
    rows: list[Row], removed: list[int], after: list[int], signals: list[str]
) -> None:
    model = table(*(document(n) for n in range(5)))
    replica = Replica(model)
    model.change_rows(rows, [f"document {number}" for number in removed])
    assert numbers(model) == after
    assert replica.signals == signals


def test_of_very_many_changes_in_very_many_places_the_view_hears_little() -> None:
    model = table(*(document(n) for n in range(0, 400, 2)))
    model.set_rows([document(n) for n in range(0, 400, 2)])
    replica = Replica(model)
    model.change_rows([document(n) for n in range(1, 400, 2)], [f"document {n}" for n in range(0, 400, 4)])
    assert numbers(model) == [n for n in range(400) if n % 4]
    assert len(replica.signals) < 10
    model.change_rows([at(n, 1000 - n) for n in range(1, 400, 2)], [])
    assert numbers(model) == [*range(2, 400, 4), *range(399, 0, -2)]
    assert len([each for each in replica.signals if each != "change"]) < 10


def test_a_row_in_another_state_is_one_change() -> None:
    model = table(*(document(n) for n in range(5)))
    replica = Replica(model)
    model.set_rows([replace(document(n), state=RowState.APPROVED) if n == 3 else document(n) for n in range(5)])
    assert replica.signals == ["change"]
    assert replica.rows[3].state is RowState.APPROVED


def test_selection_and_current_row_survive_a_merge(qapp: QApplication) -> None:
    model = table(*(document(n) for n in range(6)))
    selection = QItemSelectionModel(model)
    flags = QItemSelectionModel.SelectionFlag
    for place in (1, 4):
        selection.select(model.index(place, 0), flags.Select | flags.Rows)
    selection.setCurrentIndex(model.index(4, 0), flags.NoUpdate)
    model.set_rows(placed(document(n) for n in (19, 14, 4, 5, 8, 1)))
    assert sorted(key_at(model, index.row()) for index in selection.selectedRows()) == ["document 1", "document 4"]
    assert key_at(model, selection.currentIndex().row()) == "document 4"
    model.sort(SIZE, DESCENDING)
    assert sorted(key_at(model, index.row()) for index in selection.selectedRows()) == ["document 1", "document 4"]
    model.set_rows([document(1)])
    assert [key_at(model, index.row()) for index in selection.selectedRows()] == ["document 1"]


@st.composite
def row_lists(draw: st.DrawFn) -> list[Row]:
    """Rows with unique keys and places, in any order, in any state."""
    chosen = draw(st.lists(st.integers(0, 12), unique=True))
    states = st.sampled_from(RowState)
    rows = [in_state(n, draw(states), size=draw(st.integers(0, 3))) for n in chosen]
    places = [n + 13 * draw(st.integers(0, 3)) for n in chosen]
    return [replace(row, place=place) for row, place in zip(rows, places, strict=True)]


@settings(max_examples=150, deadline=None, database=None)
@given(
    lists=st.lists(row_lists(), min_size=2, max_size=4),
    order=st.sampled_from([-1, *range(len(COLUMNS))]),
    direction=st.sampled_from([ASCENDING, DESCENDING]),
    show=st.sampled_from(Show),
)
def test_from_any_rows_to_any_other_a_view_that_follows_the_signals_shows_them(
    lists: Sequence[list[Row]], order: int, direction: Qt.SortOrder, show: Show
) -> None:
    model = table()
    replica = Replica(model)
    model.sort(order, direction)
    for place, rows in enumerate(lists):
        if place == len(lists) - 1:
            model.set_filter(RowFilter(show))
        kept = [(QPersistentModelIndex(model.index(here, 2)), key) for here, key in enumerate(keys(model))]
        model.set_rows(rows)
        ordered = sorted(rows, key=lambda row: row.place)
        wanted = [row for row in ordered if place < len(lists) - 1 or STATES[row.state].is_shown_by(show)]
        assert replica.rows == [model.row_at(model.index(here, 0)) for here in range(model.rowCount())]
        assert "reset" not in replica.signals
        if order == -1:
            assert replica.rows == wanted
        else:
            assert sorted(replica.rows, key=lambda row: row.key) == sorted(wanted, key=lambda row: row.key)
        for index, key in kept:
            assert index.isValid() == (key in keys(model))
            if index.isValid():
                assert (key_at(model, index.row()), index.column()) == (key, 2)


# --- many rows -----------------------------------------------------------------------------------------------------


def test_ten_thousand_rows_are_set_filtered_and_sorted_in_less_than_a_second_each() -> None:
    states = list(RowState)
    rows = placed(in_state(n, states[n % len(states)]) for n in range(10_000))
    model = table()

    def _seconds(what: str, *arguments: Any) -> float:
        started = time.perf_counter()
        getattr(model, what)(*arguments)
        return time.perf_counter() - started

    took = {
        "set": _seconds("set_rows", rows),
        "every second one": _seconds("set_rows", rows[::2]),
        "all again": _seconds("set_rows", rows),
        "search": _seconds("set_filter", RowFilter(search="99 passport")),
        "show all": _seconds("set_filter", RowFilter()),
        "sort": _seconds("sort", STATUS, DESCENDING),
        "desk's order": _seconds("sort", -1),
    }
    assert model.rowCount() == 10_000
    assert max(took.values()) < 1.0, took
