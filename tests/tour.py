"""A walk through the real window at the real sandbox that leaves a picture of every state a person can meet.

How the app looks is judged by these pictures, in both themes and at two scales; `--readme` keeps three of them for the
README. It needs only what the app itself needs, so that it runs wherever the app runs:

    .venv/bin/python tests/tour.py --out build/tour

Each combination of theme and scale is a process of its own, because Qt reads the scale once, when it starts.
"""

import argparse
import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the app is not installed in a clone's .venv

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QCursor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTabWidget, QWidget
from shiboken6 import isValid

from desktop_app.app import Arguments, run
from desktop_app.desk.connection import Connection, OnRotated
from desktop_app.desk.rows import RowState
from desktop_app.desk.schedule import RefreshSchedule
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.errors import ServerError
from desktop_app.domain.keyring import KeyringFound, KeyringMissing
from desktop_app.domain.preferences import Preferences
from desktop_app.domain.server import ServerAddress, ServerProfile
from desktop_app.domain.upload import Progress, Upload
from desktop_app.lazy import LazyConnector
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.sandbox import SPECIMEN_PASSWORD, SandboxOptions, SandboxServer
from desktop_app.storage.paths import Paths
from desktop_app.storage.settings import Settings, SettingsFile
from desktop_app.ui.documents.progress import percent_of
from desktop_app.ui.documents.table_model import PROGRESS_ROLE, DocumentTableModel
from desktop_app.ui.documents.table_view import DocumentTableView
from desktop_app.ui.faults.crash_reporter import Fault
from desktop_app.ui.faults.dialog import FaultDialog
from desktop_app.ui.look.style import Appearance
from desktop_app.ui.self_test import SelfTestError, child, until
from desktop_app.ui.shell import Shell
from desktop_app.ui.window.main_window import SMALLEST_SIZE, MainWindow
from resources.specimens.corpus import specimen
from resources.specimens.covering import TURNED_DEFECTS
from tests.support.byte_source import WatchedSource
from tests.support.documents import pdf
from tests.support.sign_in_service import MemorySecrets

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"
SCREENSHOTS = ROOT / "resources" / "screenshots"
README = (("list", "light"), ("add", "light"), ("list", "dark"))
README_BYTES = 150_000
LARGEST = QSize(1366, 768)
THEMES = ("light", "dark")
CONTRAST = "contrast"
OTHERS = (("light", 100, "de"), ("light", 100, "ja"), ("dark", 150, "ar"), (CONTRAST, 100, "en"))
"""Theme, scale and language."""
APPEARANCES = {"light": Appearance.LIGHT, "dark": Appearance.DARK, CONTRAST: Appearance.HIGH_CONTRAST}
SCALES = (100, 150)
SECONDS = 60.0
TOKEN = "tour-of-the-sandbox"
MEGABYTE = 1024 * 1024

# An upload is read in pieces of one mebibyte, so that 11 of 18 are caught at exactly 61 %.
STALLED = {"passport-scan-SPECIMEN.pdf": (18, 11), "utility-bill-scan-SPECIMEN.pdf": (16, 3)}
"""File name: its size and where its reading stalls, in mebibytes."""
CHECKED = "id-card-back-photo-SPECIMEN.png"
"""It arrives, but the answer is withheld."""
WAITING = "bank-statement-scan-SPECIMEN.pdf"
REFUSED = "tax-letter-SPECIMEN.pdf"
PACE = RefreshSchedule(queue=RetryPolicy(settle_time=6.0, resend_time=12.0))
"""A lost document is looked for twice: long enough for pictures of that."""
UNCLEAR = "id-card-front-photo-SPECIMEN.png"
PAUSED = "proof-of-address-scan-SPECIMEN.pdf"
TURNED = "bank-statement-photo-SPECIMEN.jpg"
"""It lies on its side."""
TWICE = "id-card-copy-SPECIMEN.png"
"""Its answer is lost and the list has two that could be it."""


SHOWN_FAULT = Fault("LookupError (tour)", ("desktop_app/specimen.py:1 in tour", "LookupError"))
"""For the picture of it."""

_DETAILS = (
    ("uploading", next(iter(STALLED))),
    ("waiting", WAITING),
    ("paused", PAUSED),
    ("looking", UNCLEAR),
    ("needs-answer", TWICE),
    ("refused", REFUSED),
)

T = TypeVar("T")


class TourError(Exception):
    """A step did not go as it should; the text is a sentence."""


# --- a slow line to the sandbox --------------------------------------------------------------------------------------


class Gate:
    """Holds uploads at a chosen byte until it is opened. The uploads themselves are real."""

    def __init__(self) -> None:
        self._open = threading.Event()

    def open(self) -> None:
        """Let everything through from now on."""
        self._open.set()

    def wait(self) -> None:
        """Block a worker thread; a bound keeps a failed tour from hanging."""
        self._open.wait(SECONDS)


class StallingDocuments:
    """The real documents of a server, with the uploads of some files held by a gate. All else is the server's own."""

    def __init__(self, documents: Any, gate: Gate) -> None:
        self._documents = documents
        self._gate = gate

    def __getattr__(self, name: str) -> Any:
        return getattr(self._documents, name)

    async def add(self, upload: Upload, source: Any, *rest: Any) -> Any:
        if upload.name in STALLED:
            most = STALLED[upload.name][1] * MEGABYTE
            source = WatchedSource(source, lambda given: self._gate.wait() if given >= most else None)
        try:
            document = await self._documents.add(upload, source, *rest)
        except ServerError:
            if upload.name == TWICE:  # the same bytes arrive once more, before any list is asked for
                source.rewind()
                await self._documents.add(replace(upload, key="elsewhere"), source, Progress(upload.size))
            raise
        if upload.name == CHECKED:
            await asyncio.to_thread(self._gate.wait)
        return document


async def _keep_nothing(_tokens: Tokens) -> None:
    """A pasted token is never renewed."""


class StallingNetwork(LazyConnector):
    """The app's network with that line to it."""

    def __init__(self, gate: Gate) -> None:
        super().__init__()
        self._gate = gate

    async def connect(self, session: Session, keep: OnRotated) -> Connection:
        connection = await super().connect(session, keep)
        slowed: Any = StallingDocuments(connection.documents, self._gate)
        return replace(connection, documents=slowed)


class SlowSecrets(MemorySecrets):
    """A keyring that waits for its person, until it is opened."""

    def __init__(self) -> None:
        super().__init__()
        self._opened = threading.Event()

    def open(self) -> None:
        """Answer from now on."""
        self._opened.set()

    def probe(self) -> KeyringFound | KeyringMissing:
        self._opened.wait(SECONDS)
        return super().probe()

    def fetch(self, name: str) -> str | None:
        self._opened.wait(SECONDS)
        return super().fetch(name)


def keep_a_sign_in(data: Path, server: str, language: str) -> None:
    """Settings as after a start before: somebody stayed signed in, and chose a language."""
    data.mkdir(mode=0o700)
    profile = ServerProfile(ServerAddress.parse(server), saved_account="specimen")
    settings = Settings((profile,), preferences=Preferences(language))
    SettingsFile(Paths.make(data).settings).save(settings)


def make_files(folder: Path) -> None:
    """What the tour sends besides the samples: large scans and some trouble."""
    for name, (size, _) in STALLED.items():
        (folder / name).write_bytes(pdf(name, size * MEGABYTE))
    shutil.copy(SAMPLES / "id-card-back-SPECIMEN.png", folder / CHECKED)
    shutil.copy(SAMPLES / "id-card-front-SPECIMEN.png", folder / UNCLEAR)
    (folder / WAITING).write_bytes((SAMPLES / "bank-statement-SPECIMEN.pdf").read_bytes() + b"%SPECIMEN")
    (folder / PAUSED).write_bytes(pdf(PAUSED))
    (folder / TWICE).write_bytes((SAMPLES / "id-card-back-SPECIMEN.png").read_bytes() + b"SPECIMEN")
    (folder / REFUSED).write_bytes(pdf(REFUSED))
    (folder / "id-card-front-SPECIMEN.png").touch()
    (folder / TURNED).write_bytes(specimen(27, TURNED_DEFECTS[0], "medium").file)


# --- pictures --------------------------------------------------------------------------------------------------------


def picture() -> QImage:
    """All windows of the app as they lie on the screen, the dialogs over the window that they belong to."""
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.isWindow()]
    windows.sort(key=_depth)
    places = [QRect(each.mapToGlobal(QPoint(0, 0)), each.size()) for each in windows]
    if not windows:
        raise TourError("no window is open")
    frame = places[0]
    for place in places:
        frame = frame.united(place)
    if frame.width() > LARGEST.width() or frame.height() > LARGEST.height():
        raise TourError(f"the windows take {frame.width()} × {frame.height()}: more than a small screen has")
    ratio = windows[0].devicePixelRatioF()
    image = QImage(frame.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(windows[0].palette().window().color())
    painter = QPainter(image)
    for number, (window, place) in enumerate(zip(windows, places, strict=True)):
        at = place.translated(-frame.topLeft())
        painter.drawPixmap(at.topLeft(), window.grab())
        if number:  # without a window manager there is no frame that would set a dialog off
            painter.setPen(QColor("#808080"))
            painter.drawRect(at.adjusted(-1, -1, 0, 0))
    painter.end()
    return image


def _depth(widget: QWidget) -> int:
    above = widget.parentWidget()
    return 0 if above is None else 1 + _depth(above.window())


# --- the tour of one theme at one scale ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Look:
    """One combination."""

    theme: str
    scale: int
    language: str = "en"

    def __str__(self) -> str:
        return f"{self.theme}-{self.scale}" + (f"-{self.language}" if self.language != "en" else "")

    @classmethod
    def parse(cls, text: str) -> "Look":
        theme, scale, *language = text.split("-")
        return cls(theme, int(scale), *language)


class Tour:
    """Drives a shell's windows by the names of their widgets and takes the pictures."""

    def __init__(
        self,
        shell: Shell,
        look: Look,
        out: Path,
        folder: Path,
        empty: SandboxServer,
        full: SandboxServer,
        gate: Gate,
        secrets: SlowSecrets,
    ) -> None:
        self._shell = shell
        self._look = look
        self._out = out
        self._folder = folder
        self._empty = empty
        self._full = full
        self._gate = gate
        self._secrets = secrets
        self._number = 0

    async def run(self) -> int:
        """Take every step until one fails; gives the exit code."""
        QCursor.setPos(QGuiApplication.primaryScreen().geometry().bottomRight())  # nothing is to look hovered over
        for name, step in self._steps():
            started = time.monotonic()
            try:
                await step()
            except (SelfTestError, TourError) as error:
                print(f"{self._look}: the step “{name}” failed: {error}", flush=True)
                self._keep_wreck()
                return 1
            print(f"{self._look}: {name}, {time.monotonic() - started:.1f} s", flush=True)
        return 0

    def _steps(self) -> Sequence[tuple[str, Callable[[], Awaitable[None]]]]:
        return (
            ("sign in as before", self._resume),
            ("sign in, and fail to", self._sign_in_and_fail),
            ("an empty list", self._empty_list),
            ("uploads in every state", self._send),
            ("the list", self._list),
            ("details", self._details),
            ("adding", self._add),
            ("deleting", self._delete),
            ("searching in vain", self._search),
            ("settings", self._settings),
            ("a fault, and a report of it", self._fault),
            ("the smallest window", self._smallest),
            ("offline", self._offline),
            ("sign out", self._sign_out),
            ("email and password", self._sign_in_by_password),
        )

    # --- steps ---

    async def _resume(self) -> None:
        dialog = await soon("the sign-in dialog", lambda: self._shell.sign_in_dialog)
        await soon("the sentence", lambda: _is_shown(dialog, "signInMessage"))
        await self._picture("sign-in-as-before")
        child(dialog, QAbstractButton, "signInCancelButton").click()
        await soon("the dialog to be of use", child(dialog, QLineEdit, "tokenField").isEnabled)
        self._secrets.open()
        await soon("the keyring", child(dialog, QAbstractButton, "staySignedInBox").isEnabled)

    async def _sign_in_and_fail(self) -> None:
        dialog = await soon("the sign-in dialog", lambda: self._shell.sign_in_dialog)
        child(dialog, QComboBox, "serverField").setCurrentText("")
        await self._picture("sign-in")
        self._type_in(dialog, "http://my.broker.example", TOKEN)
        await soon("the sentence about the address", lambda: _is_shown(dialog, "serverProblem"))
        await self._picture("sign-in-bad-address")
        self._type_in(dialog, self._full.base_url, "not-the-right-token")
        await soon("the sentence about the token", lambda: _is_shown(dialog, "tokenProblem"))
        await self._picture("sign-in-refused-token")

    async def _empty_list(self) -> None:
        await self._sign_in(self._empty)
        await soon("the invitation", lambda: _is_shown(self._window, "emptyStateButton"))
        await self._picture("empty")
        action = self._window.findChild(QAction, "signOutAction")
        if not isinstance(action, QAction):
            raise TourError("there is no way to sign out")
        action.trigger()
        (await self._button("yesButton")).click()

    async def _send(self) -> None:
        await self._sign_in(self._full)
        await soon("documents in the table", self._model.rowCount)
        self._full.fail_next("POST", 422, body="The letter is too old.")
        await self._send_file(REFUSED, type_caption="Proof of address")
        await self._state_of(REFUSED, RowState.REFUSED)
        await self._lose_twice()
        self._full.fail_next("POST", 504)
        await self._send_file(UNCLEAR)
        await self._state_of(UNCLEAR, RowState.UNCLEAR)
        for name in (*STALLED, CHECKED):
            await self._send_file(name)
            await self._state_of(name, RowState.SENDING)
        await self._send_file(WAITING)
        await self._state_of(WAITING, RowState.WAITING)
        await self._send_file(PAUSED)
        await self._state_of(PAUSED, RowState.WAITING)
        self._select(PAUSED)
        (await self._button("pauseButton")).click()
        await self._state_of(PAUSED, RowState.PAUSED)
        await soon("61 %", lambda: self._percent_of(next(iter(STALLED))) == 61)
        await soon("the server’s check", lambda: self._percent_of(CHECKED) == 99)

    async def _lose_twice(self) -> None:
        """A second document with the same bytes is in the list when the lost one is looked for."""
        self._full.fail_next("POST", 504, after_commit=True)
        await self._send_file(TWICE)
        await self._state_of(TWICE, RowState.NEEDS_ANSWER)

    async def _list(self) -> None:
        self._select("utility-bill-SPECIMEN.pdf")
        await self._picture("list")

    async def _details(self) -> None:
        for what, name in _DETAILS:
            self._select(name)
            await self._picture(what)
        self._select(TWICE)
        (await self._button("answerButton")).click()
        await self._button("answerThisButton")
        await self._picture("answer")
        (await self._button("answerLaterButton")).click()
        await soon("the question to go", lambda: not self._shown("answerDialog"))
        self._table.clearSelection()
        await self._picture("nothing-selected")

    async def _add(self) -> None:
        names = [SAMPLES / "passport-SPECIMEN.jpg", SAMPLES / "utility-bill-SPECIMEN.pdf"]
        self._window.add_files([*names, self._folder / TURNED, self._folder / "id-card-front-SPECIMEN.png"])
        await self._button("sendButton")
        await soon(
            "the looks at the files", lambda: self._shown("changeFileButton") and not self._shown("skipLookButton")
        )
        await asyncio.sleep(0.4)  # the thumbnails tell nobody when they are there
        await self._picture("add")
        (await self._button("filePicture")).click()
        close = await self._button("viewerCloseButton")
        await soon("the page", lambda: child(close.window(), QWidget, "zoomLabel").isVisible())
        await asyncio.sleep(0.4)  # as above
        await self._picture("viewer")
        close.click()
        (await self._button("changeFileButton")).click()
        await self._button("useCopyButton")
        await asyncio.sleep(0.4)  # as above
        await self._picture("change")
        (await self._button("keepOriginalButton")).click()
        (await self._button("addCancelButton")).click()
        await soon("the add dialog to go", lambda: not self._window.findChildren(QWidget, "addDialog"))

    async def _delete(self) -> None:
        self._select("bank-statement-SPECIMEN.pdf")
        child(self._window, QAbstractButton, "deleteButton").click()
        yes = await self._button("yesButton")
        await self._picture("delete-question")
        yes.click()
        await soon("the undo bar", lambda: _is_shown(self._window, "undoBar") and not self._shown("questionBox"))
        await self._picture("undo")
        child(self._window, QAbstractButton, "undoBarButton").click()
        await self._state_of("bank-statement-SPECIMEN.pdf", RowState.APPROVED)

    async def _search(self) -> None:
        field = child(self._window, QLineEdit, "searchField")
        field.setText("driving licence of a zebra")
        await soon("the sentence", lambda: _is_shown(self._window, "emptyState"))
        await self._picture("no-match")
        child(self._window, QAbstractButton, "emptyStateButton").click()
        await soon("the table", self._model.rowCount)
        await asyncio.sleep(0.3)  # the field's clear button fades away

    async def _settings(self) -> None:
        action = self._window.findChild(QAction, "settingsAction")
        if not isinstance(action, QAction):
            raise TourError("there is no way to the settings")
        action.trigger()
        await self._button("saveButton")
        for what, page in (("settings", 0), ("settings-proxy", 1), ("settings-types", 2)):
            child(self._window, QTabWidget, "settingsTabs").setCurrentIndex(page)
            await self._picture(what)
        (await self._button("settingsCancelButton")).click()
        await soon("the settings to go", lambda: not self._window.findChildren(QWidget, "settingsDialog"))

    async def _fault(self) -> None:
        self._shell.show_fault(SHOWN_FAULT)
        report = await self._button("saveReportButton")
        await self._picture("fault")
        report.click()
        no = await self._button("noButton")
        await self._picture("report-question")
        no.click()
        await soon("the question to go", lambda: not self._shown("questionBox"))
        (await self._button("goOnButton")).click()
        await soon("the fault to go", lambda: not self._window.findChildren(QWidget, "faultDialog"))

    async def _smallest(self) -> None:
        size = self._window.size()
        self._window.resize(SMALLEST_SIZE)
        self._select("utility-bill-SPECIMEN.pdf")
        await soon("the small window", lambda: self._window.size() == SMALLEST_SIZE)
        await self._picture("smallest")
        self._window.resize(size)
        await soon("the large window", lambda: self._window.size() == size)

    async def _offline(self) -> None:
        self._gate.open()
        await soon("the uploads to end", lambda: not self._states & {RowState.SENDING, RowState.WAITING})
        await self._picture("arrived")
        await asyncio.to_thread(self._full.stop)
        child(self._window, QAbstractButton, "refreshButton").click()
        await soon("the bar", lambda: _is_shown(self._window, "messageBarButton"))
        await self._picture("offline")

    async def _sign_out(self) -> None:
        action = self._window.findChild(QAction, "signOutAction")
        if not isinstance(action, QAction):
            raise TourError("there is no way to sign out")
        action.trigger()
        yes = await self._button("yesButton")
        await self._picture("sign-out-question")
        yes.click()

    async def _sign_in_by_password(self) -> None:
        """At the empty server: wrong, with a code from one of two places, and too often."""
        dialog = await soon("the sign-in dialog", lambda: self._shell.sign_in_dialog)
        child(dialog, QComboBox, "serverField").setCurrentText(self._empty.base_url)
        child(dialog, QAbstractButton, "wayPasswordButton").click()
        await self._picture("sign-in-email")
        await self._try_password(dialog, "dora.specimen@example.test", "a-wrong-SPECIMEN")
        await soon("the sentence", lambda: _is_shown(dialog, "passwordProblem"))
        await self._picture("sign-in-wrong-password")
        await self._try_password(dialog, "dora.specimen@example.test", SPECIMEN_PASSWORD)
        await soon("the choice", lambda: _is_shown(dialog, "factorBox"))
        await self._picture("sign-in-two-factors")
        button = child(dialog, QAbstractButton, "signInButton")
        button.click()
        await soon("the code's field", lambda: _is_shown(dialog, "codeField"))
        child(dialog, QLineEdit, "codeField").setText("000 000")
        button.click()
        await soon("the sentence", lambda: _is_shown(dialog, "codeProblem"))
        await self._picture("sign-in-wrong-code")
        child(dialog, QAbstractButton, "backButton").click()
        for _ in range(6):
            await self._try_password(dialog, "ben.specimen@example.test", "a-wrong-SPECIMEN")
        await soon("the wait", lambda: not button.isEnabled())
        await self._picture("sign-in-too-often")

    async def _try_password(self, dialog: QWidget, email: str, password: str) -> None:
        child(dialog, QLineEdit, "emailField").setText(email)
        child(dialog, QLineEdit, "passwordField").setText(password)
        child(dialog, QAbstractButton, "signInButton").click()
        await soon("an answer", lambda: not child(dialog, QLineEdit, "passwordField").text() or self._idle(dialog))

    def _idle(self, dialog: QWidget) -> bool:
        return child(dialog, QAbstractButton, "wayPasswordButton").isEnabled()

    # --- hands and eyes ---

    async def _picture(self, what: str) -> None:
        await asyncio.sleep(0.1)  # layouts and the poll of the counters
        self._number += 1
        path = self._out / f"{self._number:02}-{what}-{self._look}.png"
        if not picture().save(str(path), quality=0):
            raise TourError(f"{path.name} could not be written")

    def _keep_wreck(self) -> None:
        """What was on the screen when a step failed."""
        with suppress(TourError):
            picture().save(str(self._out / f"failed-{self._look}.png"))

    async def _sign_in(self, server: SandboxServer) -> None:
        dialog = await soon("the sign-in dialog", lambda: self._shell.sign_in_dialog)
        self._type_in(dialog, server.base_url, server.token)
        await soon("the window", lambda: self._shell.window)
        await soon("the dialog to go", lambda: self._shell.sign_in_dialog is None)

    def _type_in(self, dialog: QWidget, server: str, token: str) -> None:
        child(dialog, QAbstractButton, "wayTokenButton").click()
        child(dialog, QComboBox, "serverField").setCurrentText(server)
        child(dialog, QLineEdit, "tokenField").setText(token)
        child(dialog, QAbstractButton, "signInButton").click()

    async def _send_file(self, name: str, *, type_caption: str = "") -> None:
        self._window.add_files([self._folder / name])
        send = await self._button("sendButton")
        if type_caption:
            child(send.window(), QComboBox, "typeBox").setCurrentText(type_caption)

        def _is_gone() -> bool:
            """What may be refused is sent by another press."""
            if isValid(send) and send.isEnabled():
                send.click()
            return not self._window.findChildren(QWidget, "addDialog")

        await soon("the add dialog to go", _is_gone)

    async def _state_of(self, name: str, state: RowState) -> None:
        wanted = (name, state)
        await soon(
            f"{name} to be {state.value}", lambda: wanted in {(row.name, row.state) for row in self._model.all_rows}
        )

    def _place_of(self, name: str) -> int:
        return next((self._model.row_index(row.key) for row in self._model.all_rows if row.name == name), -1)

    def _percent_of(self, name: str) -> int:
        progress = self._model.index(self._place_of(name), 0).data(PROGRESS_ROLE)
        return percent_of(progress) if isinstance(progress, Progress) else 0

    def _select(self, name: str) -> None:
        index = self._model.index(self._place_of(name), 0)
        if not index.isValid():
            raise TourError(f"{name} is not in the table")
        flags = QItemSelectionModel.SelectionFlag
        self._table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    async def _button(self, name: str) -> QAbstractButton:
        """A button of a dialog, once it can be pressed."""

        def _ready() -> QAbstractButton | None:
            found = next(iter(self._shown(name)), None)
            return found if isinstance(found, QAbstractButton) and found.isEnabled() else None

        return await soon(f"{name} to be ready", _ready)

    def _shown(self, name: str) -> list[QWidget]:
        return [each for each in self._window.findChildren(QWidget, name) if each.isVisible()]

    @property
    def _window(self) -> MainWindow:
        if self._shell.window is None:
            raise TourError("the window is gone")
        return self._shell.window

    @property
    def _table(self) -> DocumentTableView:
        return child(self._window, DocumentTableView, "documentTable")

    @property
    def _model(self) -> DocumentTableModel:
        model = self._table.model()
        if not isinstance(model, DocumentTableModel):
            raise TourError("the table has another model")
        return model

    @property
    def _states(self) -> set[RowState]:
        return {row.state for row in self._model.all_rows}


async def soon(what: str, ready: Callable[[], T | None]) -> T:
    """Wait until `ready` gives something true, and not a moment longer once the app tells of a fault."""

    def _ready() -> T | None:
        _no_fault()
        return ready()

    return await until(what, _ready)


def _is_shown(parent: QWidget, name: str) -> bool:
    return child(parent, QWidget, name).isVisible()


def _no_fault() -> None:
    """The app tells of errors that nobody caught in a dialog. Raises TourError when there is one but our own."""
    for each in QApplication.topLevelWidgets():
        if isinstance(each, FaultDialog) and each.isVisible() and not each.details.startswith(SHOWN_FAULT.summary):
            raise TourError(f"the app says: {each.details}")


def take(look: Look, out: Path) -> int:
    """The tour of one combination, in this process."""
    gate = Gate()
    appearance = APPEARANCES[look.theme]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="dossier-tour-")))
        make_files(folder)
        empty = stack.enter_context(SandboxServer(SandboxOptions(token=TOKEN, seed=0)))
        full = stack.enter_context(
            SandboxServer(SandboxOptions(token=TOKEN, seed=5, review_seconds=None, accept_any_type=False))
        )
        secrets = SlowSecrets()
        keep_a_sign_in(folder / "data", empty.base_url, look.language)
        stack.callback(gate.open)  # whatever happens, no thread is left behind it

        async def _visit(shell: Shell) -> int:
            try:
                return await Tour(shell, look, out, folder, empty, full, gate, secrets).run()
            finally:
                gate.open()
                secrets.open()

        return run(
            Arguments(data_dir=folder / "data"),
            appearance,
            network=StallingNetwork(gate),
            secrets=secrets,
            visit=_visit,
            schedule=PACE,
        )


# --- all of them -----------------------------------------------------------------------------------------------------


def take_apart(look: Look, out: Path) -> bool:
    """The tour of one combination, in a process of its own; whether it went through."""
    environment = os.environ | {
        "QT_SCALE_FACTOR": f"{look.scale / 100}",
        "QT_FONT_DPI": "96",
        "QT_AUTO_SCREEN_SCALE_FACTOR": "0",
    }
    command = [sys.executable, __file__, "--out", str(out), "--only", str(look)]
    try:
        return (
            subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, timeout=SECONDS, check=False).returncode
            == 0
        )
    except subprocess.TimeoutExpired:
        print(f"{look}: not through after {SECONDS:.0f} s", flush=True)
        return False


def write_index(out: Path) -> None:
    """A page that shows the pictures side by side, light beside dark."""
    lines = ["# The tour", "", "All people and documents in these pictures are made up (SPECIMEN).", ""]
    for file in sorted(out.glob("[0-9][0-9]-*-light-100.png")):
        stem = file.name.removesuffix("-light-100.png")
        lines += [f"## {stem}", ""]
        lines += [f"![{stem} {look}]({stem}-{look}.png)" for look in all_looks() if _of(out, stem, look).exists()]
        lines.append("")
    (out / "index.md").write_text("\n".join(lines), encoding="utf-8")


def with_few_colours(image: QImage) -> QImage:
    """A picture in its 256 most frequent colours: a fourth of the size, and no eye sees the difference."""
    pixels = memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
    colours = [colour for colour, _ in Counter(pixels).most_common(256)]
    return image.convertToFormat(QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.AvoidDither)


def keep_for_readme(out: Path) -> None:
    """Put three pictures, with 256 colours, where the README looks for them. Raises TourError if one is too large."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    for what, theme in README:
        file = next(iter(out.glob(f"[0-9][0-9]-{what}-{theme}-100.png")))
        kept = SCREENSHOTS / f"{what}-{theme}.png"
        if not with_few_colours(QImage(str(file))).save(str(kept), quality=0):
            raise TourError(f"{kept.name} could not be written")
        if kept.stat().st_size > README_BYTES:
            raise TourError(f"{kept.name} is larger than {README_BYTES} bytes")
        print(f"{kept.relative_to(ROOT)}: {kept.stat().st_size} bytes")


def all_looks() -> list[Look]:
    """Every theme at every scale, and some in other languages and in high contrast."""
    return [*(Look(theme, scale) for scale in SCALES for theme in THEMES), *(Look(*other) for other in OTHERS)]


def _of(out: Path, stem: str, look: Look) -> Path:
    return out / f"{stem}-{look}.png"


def main(arguments: Sequence[str] | None = None) -> int:
    options = argparse.ArgumentParser(prog="tour.py", description="Go through the app and take pictures.")
    options.add_argument("--out", type=Path, default=ROOT / "build" / "tour", help="folder for the pictures")
    options.add_argument("--only", type=Look.parse, metavar="THEME-SCALE", help="one tour, for instance light-100")
    options.add_argument("--readme", action="store_true", help="also copy three pictures to resources/screenshots/")
    chosen = options.parse_args(arguments)
    out = chosen.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    if chosen.only is not None:
        return take(chosen.only, out)
    for old in (*out.glob("[0-9][0-9]-*.png"), *out.glob("failed-*.png")):
        old.unlink()
    # One after the other: side by side on one display they would take the keyboard from each other.
    failed = [look for look in all_looks() if not take_apart(look, out)]
    write_index(out)
    if failed:
        print(f"The tour failed: {', '.join(map(str, failed))}.", flush=True)
        return 1
    if chosen.readme:
        try:
            keep_for_readme(out)
        except TourError as error:
            print(error, flush=True)
            return 1
    print(f"{len(list(out.glob('[0-9][0-9]-*.png')))} pictures in {chosen.out}, listed in index.md.", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
