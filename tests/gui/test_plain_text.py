"""What comes from outside is text and nothing else: no markup is ever rendered, no sign turns a sentence round."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QWidget

from desktop_app.api.documents import DocumentList
from desktop_app.desk.connection import Connection
from desktop_app.desk.rows import RowState
from desktop_app.domain.document import Document, DocumentType, ReviewStatus
from desktop_app.domain.errors import NotAcceptedError, NotAllowedError, ServerTroubleError, SignInEndedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.domain.sign_in import Session
    from desktop_app.domain.upload import Progress, Upload
    from desktop_app.outbox.sender import ByteSource
    from tests.gui.conftest import Build, House

    MakeFile = Callable[..., Path]

IMAGE = "<img src='file:///specimen.png'>"
BOLD = "<b>SPECIMEN</b>"
TURN = "\u202egpj.SPECIMEN"
CANARY = f"{BOLD}{IMAGE}{TURN}"


class Hostile:
    """A server that says nothing but markup."""

    def __init__(self) -> None:
        self.deletes_fail = True
        self.list_fails = False

    async def connect(self, _session: Session) -> Connection:
        async def _nothing() -> None: ...

        return Connection(self, _nothing)

    def _document(self, number: int, status: ReviewStatus) -> Document:
        return Document(
            number,
            name=f"{CANARY}-{number}",
            type_id=1,
            type_caption=CANARY,
            status=status,
            status_text=CANARY,
            reason=CANARY,
            size=1,
            added_at=datetime(2024, 11, 12, tzinfo=UTC),
            fields=((CANARY, CANARY), ("sha", "<i>" * 40)),
        )

    async def list_all(self, *, certain: bool = False) -> DocumentList:
        if self.list_fails:
            raise ServerTroubleError(host=BOLD, status=500, server_text=CANARY)
        states = list(ReviewStatus)
        return DocumentList(tuple(self._document(n, state) for n, state in enumerate(states, 1)), complete=True)

    async def details(self, document_id: int) -> Document:
        return self._document(document_id, list(ReviewStatus)[document_id - 1])

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        raise NotAcceptedError(host=BOLD, status=422, server_text=CANARY)

    async def delete(self, document_id: int) -> None:
        raise NotAllowedError(host=BOLD, status=403, server_text=CANARY)

    async def types(self) -> tuple[DocumentType, ...]:
        return (DocumentType(1, CANARY), DocumentType(2, BOLD))


def labels() -> list[QLabel]:
    """All labels of all windows, but for those that hold pictures."""
    return [widget for widget in QApplication.allWidgets() if isinstance(widget, QLabel) and widget.text()]


def assert_plain(house: House, least: int) -> None:
    """At least so many labels show the canary; all of them, and all others, as plain text; nothing turns a line."""
    shown = [label for label in labels() if label.isVisible() and "SPECIMEN" in label.text()]
    assert len(shown) >= least, [label.text() for label in shown]
    for label in labels():
        if label.isVisible() and "<" in label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    said = house.said()
    assert "\u202e" not in said
    for widget in QApplication.allWidgets():
        assert "<" not in widget.toolTip(), widget.objectName()


async def test_every_field_of_the_server_is_plain_in_the_window(build: Build) -> None:
    hostile = Hostile()
    async with build(connect=hostile.connect) as house:
        await house.sit()
        assert len(house.names) == len(ReviewStatus)
        for place in range(len(house.names)):
            house.table.selectRow(place)
            await house.at_rest()
            assert house.text("detailsName").startswith(f"{BOLD}{IMAGE}\\u202egpj")
            assert_plain(house, 4)
        for place in range(house.model.rowCount()):
            for column in range(house.model.columnCount()):
                index = house.model.index(place, column)
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                    assert "\u202e" not in str(index.data(role))
                assert index.data(Qt.ItemDataRole.ToolTipRole) is None


async def test_errors_are_plain_in_bars_and_in_the_empty_place(build: Build) -> None:
    hostile = Hostile()
    async with build(connect=hostile.connect) as house:
        await house.sit()
        hostile.list_fails = True
        await house.press(Qt.Key.Key_F5)
        await house.until("the bar", lambda: BOLD in house.message)
        assert_plain(house, 1)
    hostile.list_fails = True
    async with build(connect=hostile.connect) as house:
        await house.sit_down()
        await house.until("the reason", lambda: "Your documents cannot be shown now" in house.said())
        assert_plain(house, 1)


async def test_questions_and_failed_deletes_are_plain(build: Build) -> None:
    hostile = Hostile()
    async with build(connect=hostile.connect) as house:
        await house.sit()
        for count in (1, 3):
            house.select(*house.names[:count])
            house.click("deleteButton")
            await house.until("the question", house.question)
            box = house.question()
            assert isinstance(box, QMessageBox)
            assert box.textFormat() is Qt.TextFormat.PlainText
            assert BOLD in box.text()
            assert_plain(house, 1)
            await house.answer(yes=True)
            await house.until("the undo bar", lambda: house.text("undoBarText"))
            assert_plain(house, 1 if count == 1 else 0)
            await house.until("the failure", lambda: "was not deleted" in house.message)
            assert_plain(house, 1)
            await house.until("the rows", lambda: RowState.REMOVED not in {row.state for row in house.rows})
            house.click("messageBarClose")


async def test_a_files_own_name_is_plain_everywhere(build: Build, file: MakeFile) -> None:
    name = f"{BOLD.replace('/', ':')} <img src=specimen.png> {TURN}.pdf"
    hostile = Hostile()
    async with build(connect=hostile.connect) as house:
        await house.sit()
        await house.add(file(name), file(f"empty {name}", b""))
        box = house.type_boxes()[0]
        box.setCurrentIndex(0)
        assert_plain(house, 3)
        house.click("sendButton")
        await house.until("the refusal", lambda: house.state(name) is RowState.REFUSED)
        await house.press(Qt.Key.Key_Escape)
        await house.until("the dialog's end", lambda: house.adding() is None)
        house.table.selectRow(0)
        assert house.text("detailsName").startswith("<b>SPECIMEN<:b> <img src=specimen.png> \\u202egpj")
        assert_plain(house, 2)


@pytest.mark.parametrize("kind", [SignInEndedError, ServerTroubleError])
async def test_what_a_server_says_at_the_sign_in_is_plain(build: Build, kind: type[SignInEndedError]) -> None:
    async def _refuse(_session: Session) -> Connection:
        raise kind(host=BOLD, status=500, server_text=CANARY)

    async with build(connect=_refuse) as house:
        await house.start()
        house.type(house.child(QLineEdit, "tokenField"), "specimen-token-1234567890")
        house.click("signInButton")
        await house.until("the problem", lambda: BOLD in house.said())
        assert_plain(house, 1)
        assert isinstance(house.dialog, QWidget)
