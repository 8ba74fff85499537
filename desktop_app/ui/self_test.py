"""The self-test: drives the real windows through their widgets, signed in to the sandbox, without a display.

It shows that Qt, TLS, HTTP, SQLite and the app's own files are present and work together on this machine.
"""

import asyncio
import platform
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, qVersion
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from desktop_app import __version__
from desktop_app.desk.rows import Row, RowState
from desktop_app.ui.documents.table_model import DocumentTableModel
from desktop_app.ui.documents.table_view import DocumentTableView
from desktop_app.ui.shell import Shell
from desktop_app.ui.widgets.picture_button import PictureButton
from desktop_app.ui.window.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
T = TypeVar("T")

STEP_SECONDS = 20.0
_REFRESH_SECONDS = 0.5


class SelfTestError(Exception):
    """A step failed or did not finish in time."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the report."""

    name: str
    ok: bool
    milliseconds: int
    said: str = ""


class SelfTest:
    """Drives a shell's windows through their widgets, which it finds by name.

    `faults` is the crash reporter's list so far. A step is not ok if there are any.
    """

    def __init__(self, shell: Shell, samples: Sequence[Path], server: str, token: str, faults: Sequence[str]) -> None:
        self._shell = shell
        self._samples = samples
        self._server = server
        self._token = token
        self._faults = faults
        self._steps: list[Step] = []
        self._before: frozenset[str] = frozenset()

    async def run(self) -> dict[str, object]:
        """Run the steps until one fails. Returns the report: versions, steps, ok."""
        ok = True
        for name, step in (
            ("sign in", self._sign_in),
            ("list", self._list),
            ("add", self._add),
            ("review", self._review),
            ("delete", self._delete),
        ):
            ok = await self._do(name, step)
            if not ok:
                break
        versions = {"dossier": __version__, "python": platform.python_version(), "qt": qVersion()}
        return {
            "ok": ok,
            "versions": versions,
            "system": platform.platform(),
            "steps": [asdict(s) for s in self._steps],
        }

    async def _do(self, name: str, step: Callable[[], Awaitable[str]]) -> bool:
        started = time.monotonic()
        try:
            said, ok = await step(), True
        except SelfTestError as error:
            said, ok = str(error), False
        if self._faults:
            said, ok = f"faults: {', '.join(sorted(set(self._faults)))}", False
        self._steps.append(Step(name, ok, round(1000 * (time.monotonic() - started)), said))
        return ok

    async def _sign_in(self) -> str:
        dialog = await until("the sign-in dialog", lambda: self._shell.sign_in_dialog)
        child(dialog, QAbstractButton, "wayTokenButton").click()
        child(dialog, QComboBox, "serverField").setCurrentText(self._server)
        child(dialog, QLineEdit, "tokenField").setText(self._token)
        child(dialog, QAbstractButton, "signInButton").click()
        await until("the window", lambda: self._shell.window)
        return self._window.windowTitle()

    async def _list(self) -> str:
        rows = await until("documents in the table", lambda: len(self._rows))
        return f"{rows} documents"

    async def _add(self) -> str:
        self._before = frozenset(row.key for row in self._rows)
        self._window.add_files(self._samples)
        button = await until(
            "the add dialog", lambda: next((b for b in self._window.findChildren(QAbstractButton, "sendButton")), None)
        )

        def _are_sent() -> bool:
            """The first press waits for the looks, and leads to what may be refused; another one sends that too."""
            if isValid(button) and button.isEnabled():
                button.click()
            return len(self._added) == len(self._samples)

        await until("the documents on the server", _are_sent)
        return ", ".join(row.name for row in self._added)

    async def _review(self) -> str:
        decided = {RowState.APPROVED, RowState.REJECTED}
        refresh = child(self._window, QAbstractButton, "refreshButton")
        deadline = time.monotonic() + STEP_SECONDS
        while time.monotonic() < deadline and not all(row.state in decided for row in self._added):
            refresh.click()
            await asyncio.sleep(_REFRESH_SECONDS)
        await until("the review", lambda: all(row.state in decided for row in self._added))
        await self._see_pictures()
        return ", ".join(f"{row.name}: {row.state.value}" for row in self._added)

    async def _see_pictures(self) -> None:
        """Each document is seen in the details: the process that makes pictures works."""
        for row in self._added:
            self._select(row)
            picture = child(self._window, PictureButton, "previewButton")
            await until(f"the picture of {row.name}", picture.isEnabled)

    def _select(self, row: Row) -> None:
        view = child(self._window, DocumentTableView, "documentTable")
        index = self._model.index(self._model.row_index(row.key), 0)
        flags = QItemSelectionModel.SelectionFlag
        view.selectionModel().select(index, flags.ClearAndSelect | flags.Rows)

    async def _delete(self) -> str:
        before = len(self._rows)
        row = self._added[0]
        self._select(row)
        child(self._window, QAbstractButton, "deleteButton").click()
        yes = await until(
            "the question", lambda: next((b for b in self._window.findChildren(QAbstractButton, "yesButton")), None)
        )
        yes.click()
        await until("the row to go", lambda: len(self._rows) == before - 1)
        return row.name

    @property
    def _window(self) -> MainWindow:
        window = self._shell.window
        if window is None:
            raise SelfTestError("the window is gone")
        return window

    @property
    def _model(self) -> DocumentTableModel:
        model = child(self._window, DocumentTableView, "documentTable").model()
        if not isinstance(model, DocumentTableModel):
            raise SelfTestError("the table has another model")
        return model

    @property
    def _rows(self) -> tuple[Row, ...]:
        return self._model.all_rows

    @property
    def _added(self) -> list[Row]:
        return [row for row in self._rows if row.document is not None and row.key not in self._before]


def child(parent: QWidget, kind: type[W], name: str) -> W:
    """Find the widget with that name below `parent`. Raises SelfTestError."""
    found = parent.findChild(kind, name)
    if not isinstance(found, kind):
        raise SelfTestError(f"there is no {name}")
    return found


async def until(what: str, ready: Callable[[], T | None]) -> T:
    """Wait until `ready` returns something true, and return that. Raises SelfTestError after STEP_SECONDS."""
    deadline = time.monotonic() + STEP_SECONDS
    while time.monotonic() < deadline:
        found = ready()
        if found:
            return found
        await asyncio.sleep(0.02)
    raise SelfTestError(f"waited in vain for {what}")
