"""A person at the window, in the words of the scenarios: what they do is counted, what they see is waited for."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from desktop_app.desk.rows import RowState
from tests.sentinel import TOKEN

if TYPE_CHECKING:
    from tests.gui.conftest import AppDriver

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Person:
    """`actions` counts clicks, keys with a meaning, typed texts, drops and picks."""

    def __init__(self, driver: AppDriver, folder: Path) -> None:
        self.driver = driver
        self.folder = folder
        self.actions = 0
        self.began = time.monotonic()

    # --- what they do ---

    async def starts_and_signs_in(self) -> None:
        """With an access code from the broker."""
        await self.driver.start()
        self.clicks("wayTokenButton")
        self.types("tokenField", TOKEN)
        self.clicks("signInButton")
        await self.driver.until("the window", lambda: self.driver.shell.window)
        await self.driver.until("the list", lambda: self.driver.is_listed)
        await self.driver.until("the types", lambda: "desk/document types" not in self.driver.task_names())

    def clicks(self, name: str) -> None:
        self.actions += 1
        self.driver.click(name)

    def types(self, field: str, text: str) -> None:
        self.actions += 1
        self.driver.type(self.driver.child(QLineEdit, field), text)

    async def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.actions += 1
        await self.driver.press(key, modifier)

    async def drops(self, *files: Path) -> None:
        """On the window, or on the dialog that is open."""
        self.actions += 1
        urls = [QUrl.fromLocalFile(str(file)) for file in files]
        assert self.driver.drop(urls, on=self.driver.adding())
        await self.driver.looked()

    async def picks(self, *files: Path) -> None:
        self.actions += 1
        await self.driver.pick(*files)

    def copies(self, *files: Path) -> None:
        """In the file manager."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        QGuiApplication.clipboard().setMimeData(data)

    def chooses_type(self, caption: str, place: int = 0) -> None:
        self.actions += 1
        box = self.driver.type_boxes()[place]
        box.setCurrentIndex(box.findText(caption))
        box.activated.emit(box.currentIndex())

    def selects(self, *names: str) -> None:
        self.actions += 1
        self.driver.select(*names)

    def selects_all(self) -> None:
        self.actions += 1
        self.driver.table.selectAll()

    async def answers(self, *, yes: bool) -> str:
        self.actions += 1
        return await self.driver.answer(yes=yes)

    async def quits(self) -> None:
        self.actions += 1
        self.driver.window.close()

    async def is_gone(self) -> None:
        await self.driver.until("the end", lambda: self.driver.code is not None and self.driver.code.done())

    def points_at_first_row(self) -> None:
        table = self.driver.table
        index = table.model().index(0, 0)
        table.setFocus()
        table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        QTest.qWait(0)

    # --- what they see ---

    async def sees(self, name: str, state: RowState) -> None:
        """A row in a state."""
        await self.driver.until(f"{name} {state.value}", lambda: self.driver.state(name) is state)

    async def sees_no(self, name: str) -> None:
        await self.driver.until(f"no {name}", lambda: self.driver.row(name) is None)

    async def reads(self, words: str, label: str = "standingText") -> None:
        """Words in a label."""
        await self.driver.until(words, lambda: words in self.driver.text(label))

    async def reads_message(self, words: str) -> None:
        await self.driver.until(words, lambda: words in self.driver.message)

    def checklist(self) -> list[str]:
        found = (self.driver.find(QToolButton, f"checklistEntry{place}") for place in range(9))
        return [each.text() for each in found if each is not None and each.isVisible()]

    def details(self) -> str:
        """All that the pane says of the selected row."""
        labels = self.driver.window.findChildren(QLabel)
        return "\n".join(each.text() for each in labels if each.isVisible())

    @property
    def stored(self) -> list[str]:
        """What the broker has from here."""
        return [each.name for each in self.driver.server.stored()]
