"""The app's windows, composed as in app.py, at a real sandbox: what the tests of this folder stand on.

Widgets are found by the names that the design promises, and touched the way a person touches them: clicks, keys, drops.
"""

import asyncio
import os
import threading
import zipfile
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTableView,
    QWidget,
)

from desktop_app.desk.connection import Connection, ConnectionFactory as AnyNetwork, Documents
from desktop_app.desk.rows import Row, RowState
from desktop_app.desk.schedule import RefreshSchedule
from desktop_app.desk.sign_in_service import Folders
from desktop_app.desk.support import Support
from desktop_app.domain.byte_source import ByteSource
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.document import Document
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile
from desktop_app.domain.upload import Progress, Upload
from desktop_app.lazy import LazyConnector
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.resources import resources
from desktop_app.sandbox import RequestRecord, SandboxOptions, SandboxServer
from desktop_app.tasks import TaskScope
from desktop_app.ui.add import texts as add_texts
from desktop_app.ui.add.findings_part import FindingsPart
from desktop_app.ui.documents.columns import column_index
from desktop_app.ui.documents.table_model import DocumentTableModel
from desktop_app.ui.faults.crash_reporter import CrashReporter
from desktop_app.ui.i18n import say
from desktop_app.ui.languages import Languages
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.runtime.session_bus import SessionBus
from desktop_app.ui.shell import Shell, Start
from desktop_app.ui.sign_in.dialog import SignInDialog
from desktop_app.ui.widgets.question import QuestionDialog
from desktop_app.ui.window import texts as window_texts
from desktop_app.ui.window.main_window import MainWindow
from tests.gui.canary import texts
from tests.sentinel import TOKEN, holds_token
from tests.support.byte_source import WatchedSource
from tests.support.documents import pdf
from tests.support.focus import until_focused
from tests.support.sign_in_service import Connect, MemorySecrets, plainly, sign_in_service_with

BRISK = RetryPolicy(settle_time=0.1, resend_time=0.2, base_delay=0.05, max_delay=0.1, offline_delay=0.2)
"""The queue waits for tenths of seconds."""
QUICK = RefreshSchedule(in_review=0.15, otherwise=0.15, undo=0.2, queue=BRISK)
"""The list is asked for often, and a delete can be undone for 0.2 s."""

CALM = RefreshSchedule(in_review=3600, otherwise=3600, undo=0.2, queue=BRISK)
"""The list is asked for only when somebody wants it: for tests that count requests or make one fail."""

SLOW = RefreshSchedule(
    in_review=3600,
    otherwise=3600,
    undo=0.2,
    queue=RetryPolicy(settle_time=1.2, resend_time=2.4, base_delay=0.05, max_delay=0.1),
)
"""The same, and slow enough to see that a document is looked for."""

W = TypeVar("W", bound=QObject)
Until = Callable[..., Coroutine[Any, Any, None]]

_OFFSCREEN = r"This plugin does not support (propagateSizeHints|raise|grabbing)"
"""What the offscreen plugin says of itself whenever a window or a menu opens."""

_network = LazyConnector()
_connect = plainly(_network)
"""One TLS context for all tests of a process: it takes long to make."""


class Gate:
    """Stands before a server's documents and holds uploads, whose requests are real, until it is opened.

    Files are read in pieces of one mebibyte: a file of two, held after one, stands at 50 %.
    """

    def __init__(self, held_after: int = 0, *, hold_answers: bool = False) -> None:
        self.held_after = held_after
        """Bytes of each file that leave."""
        self.bytes = threading.Event()
        self.answers = asyncio.Event()
        if hold_answers:
            self.bytes.set()
        else:
            self.answers.set()

    def open(self) -> None:
        self.bytes.set()
        self.answers.set()

    def before_read(self, given: int) -> None:
        if given >= self.held_after:
            self.bytes.wait(20)

    async def connect(self, session: Session) -> Connection:
        real = await _connect(session)
        return Connection(_Gated(real.documents, self), real.aclose)


class _Gated:
    """The real documents, but for `add`, which waits at the gate."""

    def __init__(self, real: Documents, gate: Gate) -> None:
        self._gate = gate
        self._real = real
        self.list_all = real.list_all
        self.details = real.details
        self.delete = real.delete
        self.types = real.types

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        document = await self._real.add(upload, WatchedSource(source, self._gate.before_read), progress)
        await self._gate.answers.wait()
        return document


class KeptNotifications:
    """What the desktop would have been told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def notify(self, text: str) -> None:
        self.told.append(text)


@dataclass
class AppDriver:
    """One run of the app at one sandbox, until `close`."""

    server: SandboxServer
    folder: Path
    """Where settings are kept."""
    until: Until
    schedule: RefreshSchedule
    connect: Connect
    network: AnyNetwork | None = None
    """In the place of `connect`, for the server's own sign-in."""
    secrets: MemorySecrets = field(default_factory=MemorySecrets)
    """The system's keyring."""
    languages: Languages = field(default_factory=lambda: Languages(QApplication.instance() or QApplication(), ()))
    """Without translations, unless a test brings some."""
    notifier: KeptNotifications = field(default_factory=KeptNotifications)

    def __post_init__(self) -> None:
        self.icons = Icons(resources() / "icons")
        self.reporter = CrashReporter()
        self.scope = TaskScope("app", self.reporter.report)
        self.desk_scopes: list[TaskScope] = []
        self.code: asyncio.Task[int] | None = None
        self.compose()

    def compose(self) -> None:
        """Read the settings and build the shell, as at a start of the app."""
        settings = self.folder / "settings.toml"
        folders = Folders(self.queue, self.folder / "sandbox")
        self.sign_in_service = sign_in_service_with(
            settings,
            self.connect,
            self._start_sandbox,
            self._desk_scope,
            folders,
            self.schedule,
            network=self.network,
            secrets=self.secrets,
        )
        self.support = Support(self.sign_in_service.servers, self.folder / "logs", (("Dossier", "SPECIMEN"),))
        self.shell = Shell(
            self.sign_in_service, self.support, self.icons, self.scope, self.languages, self.notifier, SessionBus()
        )
        self.reporter.reported.connect(self.shell.show_fault, Qt.ConnectionType.QueuedConnection)

    @property
    def queue(self) -> Path:
        """Where uploads are written down."""
        return self.folder / "queue"

    async def _start_sandbox(self) -> Session:
        address = ServerAddress.parse(self.server.base_url)
        return Session(ServerProfile(address), Tokens(AccessToken.parse(self.server.token)))

    def _desk_scope(self) -> TaskScope:
        scope = TaskScope("desk", self.reporter.report)
        self.desk_scopes.append(scope)
        return scope

    # --- from the start to the end ---

    async def start(self, start: Start | None = None) -> SignInDialog:
        """Run the shell and give the sign-in dialog."""
        self.code = self.scope.spawn(self.shell.run(start or Start(server=self.server.base_url)), name="shell")
        await self.until("the sign-in dialog", lambda: self.shell.sign_in_dialog)
        return self.dialog

    async def sit(self, *files: Path) -> MainWindow:
        """Start, sign in through the dialog, and give the window once list and types are there."""
        await self.sit_down(*files)
        await self.until("the list", lambda: self.is_listed)
        await self.until("the types", lambda: "desk/document types" not in self.task_names())
        return self.window

    async def sit_down(self, *files: Path) -> None:
        """Start and sign in through the dialog; the first list is still on its way."""
        await self.start(Start(server=self.server.base_url, files=files))
        await self.enter()

    async def enter(self) -> None:
        """Sign in through the dialog that is open."""
        self.type(self.child(QLineEdit, "tokenField"), TOKEN)
        self.click("signInButton")
        await self.until("the window", lambda: self.shell.window)

    @property
    def is_listed(self) -> bool:
        """Whether the window has shown a list, in whatever language."""
        online = say(window_texts.LINE_ONLINE, time="").strip()
        return bool(online) and self.text("statusRight").startswith(online[:6])

    def by_token(self) -> None:
        """Choose to sign in with an access code; with email and password is what is offered first."""
        self.child(QRadioButton, "wayTokenButton").click()

    async def at_rest(self) -> None:
        """Wait until nothing is asked of the server."""
        resting = {"desk/keep fresh", "desk/outbox"}
        await self.until("a rest", lambda: not [n for s in self.desk_scopes for n in s.names() if n not in resting])

    async def close(self) -> None:
        """End it all, as when the system ends the app."""
        self.shell.stop()
        if self.code is not None:
            await asyncio.wait([self.code], timeout=10)
        await self.scope.aclose()
        for scope in self.desk_scopes:
            await scope.aclose()
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                window.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # --- what is there ---

    @property
    def window(self) -> MainWindow:
        assert self.shell.window is not None, "the window is not open"
        return self.shell.window

    @property
    def dialog(self) -> SignInDialog:
        assert self.shell.sign_in_dialog is not None, "the sign-in dialog is not open"
        return self.shell.sign_in_dialog

    @property
    def top(self) -> QWidget:
        return self.shell.sign_in_dialog or self.window

    def find(self, kind: type[W], name: str) -> W | None:
        """The newest widget of that name, if it is there."""
        found = self.top.findChildren(kind, name) or (
            self.shell.window.findChildren(kind, name) if self.shell.window else []
        )
        return found[-1] if found else None

    def child(self, kind: type[W], name: str) -> W:
        """The widget of that name; it must be there."""
        found = self.find(kind, name)
        assert found is not None, f"there is no {name}"
        return found

    def text(self, name: str) -> str:
        """What a label says; "" while it is hidden."""
        label = self.find(QLabel, name)
        return label.text() if label is not None and not label.isHidden() and _shown(label) else ""

    def button(self, name: str) -> QAbstractButton:
        return self.child(QAbstractButton, name)

    def action(self, name: str) -> QAction:
        return self.child(QAction, name)

    @property
    def table(self) -> QTableView:
        return self.child(QTableView, "documentTable")

    @property
    def model(self) -> DocumentTableModel:
        model = self.table.model()
        assert isinstance(model, DocumentTableModel)
        return model

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, also hidden ones."""
        return self.model.all_rows

    @property
    def names(self) -> list[str]:
        """What the first column shows, from top to bottom."""
        return [str(self.model.index(place, 0).data()) for place in range(self.model.rowCount())]

    @property
    def count(self) -> int:
        """How many rows there are; -1 before the window is open."""
        return len(self.rows) if self.shell.window is not None else -1

    def row(self, name: str) -> Row | None:
        """The first row of that name."""
        return next((row for row in self.rows if row.name == name), None)

    def status(self, name: str) -> str:
        """What the status column shows in the first row of that name; "" when there is none."""
        if name not in self.names:
            return ""
        return str(self.model.index(self.names.index(name), column_index("status")).data())

    def state(self, name: str) -> RowState | None:
        """The state of the first row of that name."""
        row = self.row(name)
        return row.state if row is not None else None

    @property
    def message(self) -> str:
        """What the bar under the toolbar says; "" while it is hidden."""
        return self.text("messageBarText")

    def adding(self) -> QDialog | None:
        """The add dialog, if it is open."""
        found = self.find(QDialog, "addDialog")
        return found if found is not None and found.isVisible() else None

    def question(self) -> QuestionDialog | None:
        """The question or message that is open."""
        boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QuestionDialog) and box.isVisible()]
        return boxes[-1] if boxes else None

    def notes(self) -> list[str]:
        """What the add dialog says of each file: what is known of it, or the worst that was found with its cure."""
        return [part.text for part in self.top.findChildren(FindingsPart) if _shown(part)]

    def type_boxes(self) -> list[QComboBox]:
        """The type boxes of the add dialog."""
        return [box for box in self.top.findChildren(QComboBox, "typeBox") if _shown(box)]

    def task_names(self) -> list[str]:
        """What runs, by its name."""
        return [name for scope in (self.scope, *self.desk_scopes) for name in scope.names()]

    def requests(self, method: str, status: int | None = -1) -> list[RequestRecord]:
        """The requests that the sandbox got, with any status or with one."""
        return [r for r in self.server.requests() if r.method == method and status in (-1, r.status)]

    def said(self) -> str:
        """Every text of every visible window, for a search for what must not be there."""
        shown: list[str] = []
        for window in QApplication.topLevelWidgets():
            if not window.isVisible():
                continue
            shown.append(window.windowTitle())
            for each in window.findChildren(QWidget):
                for getter in ("text", "toolTip", "placeholderText", "currentText", "accessibleName"):
                    value = getattr(each, getter, "")
                    shown.append(str(value() if callable(value) else value))
        return "\n".join(shown)

    async def focused(self, *widgets: QWidget | None) -> None:
        """Wait until one of them has the focus."""
        await until_focused(self.until, *(widget for widget in widgets if widget is not None))

    # --- what a person does ---

    def type(self, field: QWidget, text: str) -> None:
        """Put the cursor into a field and type; first choose the way to sign in that has the field."""
        if field.objectName() == "tokenField" and not field.isVisible():
            self.by_token()
        field.setFocus()
        if isinstance(field, QLineEdit) and not text.isascii():
            field.insert(text)  # QTest knows no other keys
        else:
            QTest.keyClicks(field, text)

    def click(self, name: str) -> None:
        """Click a button that can be clicked."""
        button = self.button(name)
        assert button.isVisible(), f"{name} is not to be seen"
        assert button.isEnabled(), f"{name} cannot be clicked"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    async def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        if QApplication.activeWindow() is None:
            self.top.activateWindow()  # a window manager would have done that when the dialog above it went away
            await self.until("the active window", QApplication.activeWindow)
        QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow() or self.top, key, modifier)

    def select(self, *names: str) -> None:
        """Select rows by name."""
        flags = QItemSelectionModel.SelectionFlag
        selection = self.table.selectionModel()
        selection.clear()
        for name in names:
            place = next(place for place in range(self.model.rowCount()) if self.names[place] == name)
            selection.select(self.model.index(place, 0), flags.Select | flags.Rows)
            selection.setCurrentIndex(self.model.index(place, 0), flags.NoUpdate)

    def drop(self, urls: list[QUrl], on: QWidget | None = None, *, formats: Sequence[str] = ()) -> bool:
        """Drag addresses, or something of other formats, over a window and let go; whether it would take them."""
        target = on or self.window
        data = QMimeData()
        if urls:
            data.setUrls(urls)
        for name in formats:
            data.setData(name, b"SPECIMEN")
        copy, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(200, 200), copy, data, buttons, keys)
        enter.ignore()
        QApplication.sendEvent(target, enter)
        if enter.isAccepted():
            QApplication.sendEvent(target, QDropEvent(QPointF(200, 200), copy, data, buttons, keys))
        return enter.isAccepted()

    async def add(self, *files: Path) -> None:
        """Drop files on the window and wait until they were looked at."""
        assert self.drop([QUrl.fromLocalFile(str(file)) for file in files])
        await self.looked()

    async def looked(self, *, types: bool = True) -> None:
        """Wait until the add dialog is open, knows the types, and has looked at every file."""
        await self.until("the add dialog", self.adding)
        if types:
            await self.until("the types", lambda: "desk/document types" not in self.task_names())
        await self.until("the look", lambda: self.notes() and not any(map(_is_looked_at, self.notes())))

    async def send(self, *files: Path) -> None:
        """Add files and send them as what was guessed, also what may be refused."""
        await self.add(*files)
        self.click("sendButton")
        if self.text("addProblem"):
            self.click("sendButton")

    async def send_half(self, file: Path) -> None:
        """Send a file of two mebibytes and wait until it stands at a gate after the first."""
        await self.send(file)
        await self.until("half of it", lambda: self.status(file.name) == "Sending 50 %")

    async def answer(self, *, yes: bool) -> str:
        """Wait for the question, answer it, and give what it asked."""
        await self.until("the question", self.question)
        box = self.question()
        assert box is not None
        text = box.text()
        self.click("yesButton" if yes else "noButton")
        return text

    async def pick(self, *files: Path) -> None:
        """Choose files in the file picker that is open."""
        await self.until("the file picker", lambda: self.find(QFileDialog, "filePicker"))
        picker = self.child(QFileDialog, "filePicker")
        picker.setDirectory(str(files[0].parent))
        field = picker.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(" ".join(f'"{file.name}"' for file in files))
        picker.accept()

    async def saved_report(self, target: Path) -> str:
        """Save a report through the menu; all texts in it."""
        self.action("reportAction").trigger()
        asked = await self.answer(yes=True)
        for word in ("versions, settings, the log", "no document", "no access code", "not sent anywhere"):
            assert word in asked
        await self.pick(target)
        await self.until("where it is", lambda: str(target) in self.said())
        box = self.question()
        assert box is not None
        box.close()
        with zipfile.ZipFile(target) as archive:
            return "\n".join(archive.read(name).decode() for name in archive.namelist())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN))


def _is_looked_at(note: str) -> bool:
    """Whether a file's note says that the look at it has not ended, be it late."""
    return note in (say(add_texts.LOOKING), say(add_texts.STILL_READING))


def _shown(widget: QWidget) -> bool:
    """Whether it is to be seen in a window that is open."""
    return widget.isVisible()


@pytest.fixture
def sandboxes() -> Iterator[Callable[..., SandboxServer]]:
    """Starts sandboxes with the given options; all are stopped in the end."""
    with ExitStack() as running:

        def _start(**options: Any) -> SandboxServer:
            return running.enter_context(SandboxServer(SandboxOptions(**{"token": TOKEN, **options})))

        yield _start


Build = Callable[..., AbstractAsyncContextManager[AppDriver]]


@pytest.fixture
def build(sandboxes: Callable[..., SandboxServer], tmp_path: Path, until: Until, qapp: QApplication) -> Build:
    """`async with build(…) as driver`: the app at a sandbox with the given options.

    It is ended inside the test: pytest-qt handles Qt's events between test and teardown, when no loop runs any more.
    """

    @asynccontextmanager
    async def _build(
        schedule: RefreshSchedule = CALM,
        connect: Connect | None = None,
        gate: Gate | None = None,
        server: SandboxServer | None = None,
        network: AnyNetwork | None = None,
        secrets: MemorySecrets | None = None,
        **options: Any,
    ) -> AsyncGenerator[AppDriver]:
        folder = tmp_path / "data"
        folder.mkdir(exist_ok=True)
        sandbox = server or sandboxes(**{"review_seconds": None, **options})
        way = gate.connect if gate else connect or _connect
        driver = AppDriver(sandbox, folder, until, schedule, way, network, secrets or MemorySecrets())
        try:
            yield driver
            assert not [text for text in texts() if holds_token(text)], "the token is on the screen"
        finally:
            if gate is not None:
                gate.bytes.set()  # a thread may wait at it
            await driver.close()

    return _build


@pytest.fixture
def quick() -> RefreshSchedule:
    """A pace at which the list is always new."""
    return QUICK


@pytest.fixture
def slow() -> RefreshSchedule:
    """A pace at which it can be seen that a document is looked for."""
    return SLOW


@pytest.fixture
def real_connect() -> Connect:
    """What connects the app to a real server."""
    return _connect


@pytest.fixture
def real_network() -> LazyConnector:
    """The app's own network, with the server's sign-in."""
    return _network


@pytest.fixture
def make_gate() -> type[Gate]:
    return Gate


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    """Makes a file of the given content (a small PDF that no other name has) or of so many bytes."""

    def _make(name: str, content: bytes | None = None, size: int = 0) -> Path:
        folder = tmp_path / "files"
        folder.mkdir(exist_ok=True)
        path = folder / name
        if os.name == "nt" and set(name) & set('<>:"|?*'):
            pytest.skip("no file of Windows has such a name")
        if content is None:
            content = pdf(name, size)
        path.write_bytes(content + bytes(max(0, size - len(content))))
        return path

    return _make
