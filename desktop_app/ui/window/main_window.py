"""The window of one signed-in person: shows the desk's state and passes the person's actions to the desk."""

import platform
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal, qVersion
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import __version__
from desktop_app.desk import events
from desktop_app.desk.desk import Desk
from desktop_app.desk.rows import Row, RowState
from desktop_app.domain.upload import Upload, UploadState
from desktop_app.tasks import TaskScope
from desktop_app.ui.add.flow import AddFlow
from desktop_app.ui.add.mime_files import may_be_dropped
from desktop_app.ui.documents.details_pane import WIDTH as DETAILS_WIDTH, DetailsPane
from desktop_app.ui.documents.empty_state import EmptyState
from desktop_app.ui.documents.progress import percent_of
from desktop_app.ui.documents.questions import sure_to_delete
from desktop_app.ui.documents.row_controller import RowController
from desktop_app.ui.documents.table_model import DocumentTableModel
from desktop_app.ui.documents.table_view import DocumentTableView
from desktop_app.ui.i18n import error_cure, error_title, plain, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import Tone
from desktop_app.ui.widgets.announce import ProgressSteps, announce
from desktop_app.ui.widgets.dialogs import tell
from desktop_app.ui.window import texts
from desktop_app.ui.window.actions import Actions
from desktop_app.ui.window.message_bar import MessageBar
from desktop_app.ui.window.messages import Messages
from desktop_app.ui.window.status_line import StatusLine
from desktop_app.ui.window.toolbar import Toolbar

OPENING_SIZE = QSize(1100, 720)
SMALLEST_SIZE = QSize(880, 560)
_TITLE_BAR = 40
"""Height in pixels reserved for the title bar; more than any known desktop uses."""
_POLL_MILLISECONDS = 100


class MainWindow(QMainWindow):
    """Signals request what only the shell can do: close, sign out, sign in again, open settings, save a report."""

    closeRequested = Signal()  # noqa: N815 - signals are named as Qt's
    signOutRequested = Signal()  # noqa: N815
    signInAgainRequested = Signal()  # noqa: N815
    settingsRequested = Signal()  # noqa: N815
    reportRequested = Signal()  # noqa: N815
    typesRequested = Signal()  # noqa: N815
    """Of the broker's file, where the server tells no document types."""

    def __init__(self, desk: Desk, icons: Icons, scope: TaskScope) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(say(texts.WINDOW_TITLE, host=desk.profile.address.host))
        self.setWindowIcon(icons.app_icon())
        self.setAcceptDrops(True)
        room = self.screen().availableSize() - QSize(0, _TITLE_BAR)
        self.setMinimumSize(SMALLEST_SIZE.boundedTo(room))
        self.resize(OPENING_SIZE.boundedTo(room))
        self._desk = desk
        self._icons = icons
        self._scope = scope
        self._may_close = False
        self._adding = AddFlow(desk, icons, scope, self)
        self._adding.said.connect(lambda text: self.say(text, seconds=8))
        self._adding.importWanted.connect(self.typesRequested)

        self._model = DocumentTableModel(desk.outbox.progress, self, clock=desk.clock)
        self._actions = Actions(icons, self)
        self._toolbar = Toolbar(icons, self._actions.add, self._actions.refresh, self._actions.delete, self)
        self._bar = MessageBar(icons, "messageBar", self)
        self._undo_bar = MessageBar(icons, "undoBar", self)
        self._table = DocumentTableView(self._model, icons, self)
        self._empty = EmptyState(icons, self)
        self._details = DetailsPane(icons, scope, desk.previews, self, clock=desk.clock)
        self._line = StatusLine(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table)
        self._split = self._make_split()
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._toolbar, self._bar, self._undo_bar, self._split, self._line):
            layout.addWidget(widget, 1 if widget is self._split else 0)
        self.setCentralWidget(inside)

        self._handling = RowController(desk, icons, scope, self)
        self._handling.filesChosen.connect(self.add_files)
        self._announcer = Messages(
            desk, self._bar, self._undo_bar, self._line, self.signInAgainRequested.emit, self._begin_to_delete
        )
        self._steps = ProgressSteps()
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MILLISECONDS)
        self._poll.timeout.connect(self._on_poll)
        self._connect()
        self._unsubscribe = desk.subscribe(self._on_event)
        self._empty.say_loading()
        self._model.set_queue_wait(desk.outbox.wait)
        self._details.show_queue_wait(desk.outbox.wait)
        self._model.set_rows(desk.rows)
        self._show_change()

    def add_files(self, files: Sequence[Path], type_id: int | None = None) -> None:
        """Open the add dialog with files, or add them to the one that is open."""
        self._adding.add(files, type_id)

    @property
    def adding(self) -> AddFlow:
        """The way in for files."""
        return self._adding

    def choose_files(self) -> None:
        """Ask for files to add, unless the person is already being asked."""
        self._adding.choose()

    def say(self, text: str, *, tone: Tone = Tone.QUIET, icon: str = "info", seconds: float = 0) -> None:
        """Show a message about the whole window."""
        self._bar.show_message(text, tone=tone, icon=icon, seconds=seconds)

    def signed_in_again(self) -> None:
        """Remove messages about the old sign-in, because the person has a new one."""
        self._announcer.signed_in_again()

    def allow_close(self) -> None:
        """Close the window without asking."""
        self._may_close = True
        self._unsubscribe()
        self._poll.stop()
        self.close()

    # --- Qt's events ---

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.closeRequested.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if may_be_dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        event.acceptProposedAction()
        self._adding.take(event.mimeData())

    # --- building ---

    def _make_split(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self._stack)
        split.addWidget(self._details)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([OPENING_SIZE.width() - DETAILS_WIDTH, DETAILS_WIDTH])
        return split

    def _connect(self) -> None:
        self._actions.add.triggered.connect(self.choose_files)
        self._actions.paste.triggered.connect(self._adding.paste)
        self._actions.refresh.triggered.connect(self._desk.refresh)
        self._actions.delete.triggered.connect(self._on_delete)
        self._actions.find.triggered.connect(self._toolbar.focus_search)
        self._actions.sign_out.triggered.connect(self.signOutRequested)
        self._actions.settings.triggered.connect(self.settingsRequested)
        self._actions.report.triggered.connect(self.reportRequested)
        self._actions.quit.triggered.connect(self.close)
        self._actions.about.triggered.connect(self._on_about)
        self._toolbar.filterChanged.connect(self._on_filter)
        self._empty.chosen.connect(self._on_empty_button)
        self._table.selectionMoved.connect(self._on_selection)
        self._table.menuRequested.connect(self._on_menu)
        self._table.cancelRequested.connect(self._handling.cancel)
        self._details.actionRequested.connect(self._handling.do)

    # --- the desk's events ---

    def _on_event(self, event: events.DeskEvent) -> None:
        match event:
            case events.RowsChanged():
                self._model.change_rows(event.rows, event.removed)
                self._show_change()
                return
            case events.QueueWaitChanged():
                self._model.set_queue_wait(event.wait)
                self._details.show_queue_wait(event.wait)
                return
            case events.TypesChanged():
                self._adding.offer_types()
                return
            case _:
                pass
        self._announcer.show(event)
        if isinstance(event, events.Refreshed | events.RefreshFailed):
            self._choose_page()

    def _show_change(self) -> None:
        """All around the table that says something of its rows."""
        self._toolbar.count(self._model.counts)
        self._line.show_documents(len(self._model))
        self._choose_page()
        self._show_selection()
        if self._model.is_moving and not self._poll.isActive():
            self._poll.start()
        elif not self._model.is_moving:
            self._poll.stop()
        self._on_poll()

    def _choose_page(self) -> None:
        """Show the table, or the page that replaces it while it is empty."""
        if self._model.rowCount():
            self._stack.setCurrentWidget(self._table)
            return
        if len(self._model):
            self._empty.say_no_match()
        elif self._announcer.last_failure is not None:
            failure = self._announcer.last_failure
            self._empty.say_failed(f"{error_title(failure)}. {error_cure(failure)}")
        elif self._announcer.has_list:
            self._empty.invite()
        self._stack.setCurrentWidget(self._empty)

    def _show_selection(self) -> None:
        rows = self._table.selected_rows()
        self._actions.delete.setEnabled(any(row.state is not RowState.REMOVED for row in rows))
        if len(rows) == 1:
            row = rows[0]
            self._details.show_row(row, self._desk.outbox.progress(row.upload.key) if row.upload else None)
        else:
            self._details.show_nothing(len(rows))

    def _on_poll(self) -> None:
        uploads = list(self._desk.outbox.in_state(UploadState.SENDING))
        counters = [self._desk.outbox.progress(upload.key) for upload in uploads]
        self._line.show_uploads([each for each in counters if each is not None])
        self._model.poll_progress()
        self._speak(uploads)
        rows = self._table.selected_rows()
        if len(rows) == 1 and rows[0].upload is not None:
            self._details.show_progress(self._desk.outbox.progress(rows[0].upload.key))

    def _speak(self, uploads: Sequence[Upload]) -> None:
        for upload in uploads:
            progress = self._desk.outbox.progress(upload.key)
            step = self._steps.reached(upload.key, percent_of(progress)) if progress is not None else None
            if step is not None:
                announce(self._table, say(texts.SPOKEN_PROGRESS, name=plain(upload.name), percent=step))

    # --- what the person does ---

    def _on_filter(self) -> None:
        self._model.set_filter(self._toolbar.row_filter)
        self._choose_page()
        self._show_selection()

    def _on_empty_button(self) -> None:
        if len(self._model):
            self._toolbar.clear()
        elif self._announcer.last_failure is not None:
            self._desk.refresh()
        else:
            self.choose_files()

    def _on_selection(self) -> None:
        self._show_selection()
        rows = self._table.selected_rows()
        if len(rows) == 1 and rows[0].document is not None and rows[0].state is not RowState.REMOVED:
            self._desk.load_details(rows[0].document.id)

    def _on_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._actions.delete, self._actions.refresh])
        menu.popup(at)

    def _on_delete(self) -> None:
        rows = [row for row in self._table.selected_rows() if row.state is not RowState.REMOVED]
        for row in rows:
            if row.upload is not None:
                self._handling.cancel(row.upload.key)
        documents = [row for row in rows if row.document is not None]
        if documents:
            self._scope.spawn(self._ask_delete(documents), name="ask before deleting")

    def _begin_to_delete(self, row: Row) -> None:
        self._scope.spawn(self._ask_delete([row]), name="ask before deleting")

    async def _ask_delete(self, rows: Sequence[Row]) -> None:
        if await sure_to_delete(self, rows):
            self._desk.delete([row.document.id for row in rows if row.document is not None])

    def _on_about(self) -> None:
        text = say(texts.ABOUT_TEXT, version=__version__, qt=qVersion(), python=platform.python_version())
        self._scope.spawn(tell(self, say(texts.ABOUT), text), name="about")
