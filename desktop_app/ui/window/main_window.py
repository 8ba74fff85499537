"""The window of one signed-in person: shows the desk's state and passes the person's actions to the desk."""

import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QTimer, Signal, qVersion
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import __version__
from desktop_app.desk import events
from desktop_app.desk.checklist import checklist
from desktop_app.desk.desk import Desk
from desktop_app.desk.rows import Row, RowState, row_key_of_document, row_key_of_upload
from desktop_app.domain.preferences import Preferences
from desktop_app.domain.table_layout import TableLayout
from desktop_app.domain.upload import Upload, UploadState
from desktop_app.tasks import TaskScope
from desktop_app.ui import texts as shared
from desktop_app.ui.add.flow import AddFlow
from desktop_app.ui.add.incoming import words_for_drop
from desktop_app.ui.documents.details_pane import WIDTH as DETAILS_WIDTH, DetailsPane
from desktop_app.ui.documents.empty_state import EmptyState
from desktop_app.ui.documents.presenter import explanation_of, quoted_name_of
from desktop_app.ui.documents.progress import percent_of
from desktop_app.ui.documents.receipts import save_receipts
from desktop_app.ui.documents.removal import Removal
from desktop_app.ui.documents.replacements import Replacements
from desktop_app.ui.documents.row_controller import RowController
from desktop_app.ui.documents.row_filter import RowFilter
from desktop_app.ui.documents.row_menu import row_menu
from desktop_app.ui.documents.row_pictures import RowPictures
from desktop_app.ui.documents.states import STATES, RowContext, Show, practice_states
from desktop_app.ui.documents.table_model import DocumentTableModel
from desktop_app.ui.documents.table_view import DocumentTableView
from desktop_app.ui.i18n import error_cure, error_title, name_text, plain, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import Tone
from desktop_app.ui.runtime.notifications import Notifier
from desktop_app.ui.runtime.session_bus import SessionBus
from desktop_app.ui.runtime.taskbar import TaskbarProgress
from desktop_app.ui.widgets.announce import ProgressSteps, announce
from desktop_app.ui.widgets.dialogs import tell
from desktop_app.ui.widgets.drop_overlay import DropTarget
from desktop_app.ui.window import texts
from desktop_app.ui.window.actions import Actions
from desktop_app.ui.window.checklist_bar import ChecklistBar
from desktop_app.ui.window.message_place import MessagePlace
from desktop_app.ui.window.messages import Messages
from desktop_app.ui.window.news import News
from desktop_app.ui.window.panes import Panes
from desktop_app.ui.window.practice_strip import PracticeStrip
from desktop_app.ui.window.standing import Batch, Watch, bad_news, standing_of
from desktop_app.ui.window.status_line import StatusLine
from desktop_app.ui.window.toolbar import Toolbar
from desktop_app.ui.window.undo_bar import Undoable
from desktop_app.ui.window.viewing import Viewing

OPENING_SIZE = QSize(1100, 720)
SMALLEST_SIZE = QSize(880, 560)
_TITLE_BAR = 40
"""Height in pixels reserved for the title bar; more than any known desktop uses."""
_POLL_MILLISECONDS = 100
_MINUTE_MILLISECONDS = 60_000
_MOST_NEWS = 5
"""Bad news that are read aloud in one go; the window says how many there are."""
_COPIED_SECONDS = 3.0
_LEAVING = "leaving"


@dataclass(frozen=True, slots=True)
class WindowState:
    """What a window shows, for one that takes its place."""

    geometry: QByteArray
    events: tuple[events.DeskEvent, ...]
    """What the desk told and what holds still."""
    undo_offers: tuple[tuple[Undoable, float], ...]
    """With the seconds that are left."""
    batch: Batch
    layout: TableLayout
    row_filter: RowFilter
    selected: tuple[str, ...]
    """Keys of rows."""
    folder: Path | None
    """Where the last document came from."""


@dataclass(frozen=True, slots=True)
class Desktop:
    """What the window tells the desktop around it, and what the person wants told."""

    notifier: Notifier
    bus: SessionBus
    app_id: str
    """The name of the desktop entry."""
    preferences: Callable[[], Preferences]


class MainWindow(QMainWindow):
    """Signals request what only the shell can do: close, sign out, sign in again, open settings, save a report."""

    closeRequested = Signal()  # noqa: N815 - signals are named as Qt's
    signOutRequested = Signal()  # noqa: N815
    signInAgainRequested = Signal()  # noqa: N815
    settingsRequested = Signal()  # noqa: N815
    reportRequested = Signal()  # noqa: N815
    typesRequested = Signal()  # noqa: N815
    """Of the broker's file, where the server tells no document types."""

    def __init__(self, desk: Desk, icons: Icons, scope: TaskScope, desktop: Desktop) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowIcon(icons.app_icon())
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

        self._states = practice_states() if desk.is_practice else STATES
        self._model = DocumentTableModel(desk.outbox.progress, self, states=self._states, clock=desk.clock)
        self._actions = Actions(icons, self)
        self._toolbar = Toolbar(
            icons, self._actions.add, self._actions.refresh, self._actions.delete, self, states=self._states
        )
        self._checklist = ChecklistBar(icons, self)
        self._place = MessagePlace(icons, self, states=self._states)
        self._table = DocumentTableView(self._model, icons, self, RowPictures(desk.previews, scope, self))
        self._empty = EmptyState(icons, self)
        self._details = DetailsPane(icons, scope, desk.previews, self, states=self._states, clock=desk.clock)
        self._line = StatusLine(icons, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table)
        self._split = self._make_split()
        self._details_width: int | None = None
        """Of the details, where the person chose it."""
        self._lay_out()

        self._viewing = Viewing(desk.previews, icons, scope, self)
        self._handling = RowController(desk, icons, scope, self)
        self._removal = Removal(desk, scope, self, states=self._states)
        self._replacements = Replacements(self)
        self._watch, self._batch = Watch(self._states), Batch()
        self._news = News(desktop.notifier, desktop.preferences, self.isActiveWindow, self)
        self._taskbar = TaskbarProgress(self, desktop.app_id, desktop.bus)
        self._to_select: tuple[str, ...] = ()
        """Documents that were selected last time and have not come yet."""
        self._announcer = Messages(
            desk,
            self._place.bar,
            self._line,
            self.signInAgainRequested.emit,
            lambda row: self._removal.ask([row]),
            states=self._states,
        )
        self._panes = Panes((self._toolbar.search, self._place, self._stack, self._details))
        self._steps = ProgressSteps()
        self._poll, self._minutes = self._make_timers()
        self._connect()
        self._unsubscribe = desk.subscribe(self._on_event)
        self._empty.say_loading()
        self._begin()

    def _begin(self) -> None:
        """Show what there is already."""
        self._model.set_queue_wait(self._desk.outbox.wait)
        self._details.show_queue_wait(self._desk.outbox.wait)
        self._model.set_rows(self._desk.rows)
        self._watch.change(self._desk.rows, ())
        self._say_who()
        self._show_change()

    def add_files(self, files: Sequence[Path]) -> None:
        """Open the add dialog with files, or add them to the one that is open."""
        self._adding.add(files)

    @property
    def adding(self) -> AddFlow:
        """The way in for files."""
        return self._adding

    def choose_files(self) -> None:
        """Ask for files to add, unless the person is already being asked."""
        self._adding.choose()

    def say(self, text: str, *, tone: Tone = Tone.QUIET, icon: str = "info", seconds: float = 0) -> None:
        """Show a message about the whole window."""
        self._place.bar.show_message(text, tone=tone, icon=icon, key=text, seconds=seconds)

    def offer_to_add(self, text: str, type_id: int | None) -> None:
        """Show a message with a button that asks for a document of a type."""
        self._place.bar.show_message(
            text,
            tone=Tone.BUSY,
            icon="add",
            key=text,
            action=say(shared.LINK_CHOOSE),
            on_action=lambda: self._adding.choose(type_id),
        )

    def signed_in_again(self) -> None:
        """Remove messages about the old sign-in, because the person has a new one."""
        self._announcer.signed_in_again()
        self._say_who()

    def say_leaving(self, stay: Callable[[], None]) -> None:
        """Say that the window closes by itself when all is sent; `stay` takes that back."""
        self._place.bar.show_message(
            say(texts.LEAVING_LATER),
            tone=Tone.NEEDS_YOU,
            icon="status-sending",
            key=_LEAVING,
            action=say(texts.STAY_OPEN),
            on_action=stay,
            stays=True,
        )

    @property
    def arranged(self) -> TableLayout:
        """How the person arranged the list and the pane beside it."""
        show = self._toolbar.row_filter.show
        selected = [row.document.id for row in self._table.selected_rows() if row.document is not None]
        return replace(
            self._table.arranged,
            shown="" if show is Show.ALL else show.value,
            selected=tuple(selected) or self._to_select,
            details_width=self._details_width,
        )

    def arrange(self, layout: TableLayout) -> None:
        """Arrange the list and the pane beside it as they were; the window has its size by now."""
        self._table.arrange(layout)
        self._toolbar.choose(next((show for show in Show if show.value == layout.shown), Show.ALL))
        self._to_select = layout.selected
        self._details_width = layout.details_width
        if layout.details_width is not None:
            self._split.setSizes([max(1, self.width() - layout.details_width), layout.details_width])

    @property
    def shown(self) -> "WindowState":
        """What the window shows now."""
        return WindowState(
            self.saveGeometry(),
            self._announcer.standing,
            self._line.undo_bar.offers,
            self._batch,
            self.arranged,
            self._toolbar.row_filter,
            tuple(row.key for row in self._table.selected_rows()),
            self._adding.picker.folder,
        )

    def show_again(self, shown: "WindowState") -> None:
        """Show what another window of the same desk showed, which had another language."""
        self.restoreGeometry(shown.geometry)
        for event in shown.events:
            self._on_event(event)
        for what, seconds in shown.undo_offers:
            self._line.undo_bar.offer(what, seconds)
        self._batch = shown.batch
        self.arrange(shown.layout)
        self._toolbar.resume(shown.row_filter)
        self._table.select_keys(shown.selected)
        self._adding.picker.folder = shown.folder
        self._show_change()

    def _on_split(self) -> None:
        self._details_width = self._split.sizes()[1]

    def stop_leaving(self) -> None:
        """It stays open after all."""
        self._place.bar.withdraw(_LEAVING)

    def allow_close(self) -> None:
        """Close the window without asking."""
        self._may_close = True
        self._unsubscribe()
        self._poll.stop()
        self._taskbar.show(None)
        self.close()

    # --- Qt's events ---

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.closeRequested.emit()

    # --- building ---

    def _lay_out(self) -> None:
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if self._desk.is_practice:
            layout.addWidget(PracticeStrip(self._icons, self))
        for widget in (self._toolbar, self._checklist, self._place, self._split, self._line):
            layout.addWidget(widget, 1 if widget is self._split else 0)
        self.setCentralWidget(inside)

    def _make_timers(self) -> tuple[QTimer, QTimer]:
        """One for what is being sent, which runs while anything is; one for what grows old."""
        poll, minutes = QTimer(self), QTimer(self)
        poll.setInterval(_POLL_MILLISECONDS)
        poll.timeout.connect(self._on_poll)
        minutes.setInterval(_MINUTE_MILLISECONDS)
        minutes.timeout.connect(self._model.tell_time_passed)
        minutes.start()
        return poll, minutes

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
        DropTarget(self, self._icons, words_for_drop).dropped.connect(self._adding.take)
        self._actions.refresh.triggered.connect(self._desk.refresh)
        for wanted in (self._actions.receipts.triggered, self._place.standing.receiptsRequested):
            wanted.connect(self._on_receipts)
        self._checklist.addRequested.connect(lambda entry: self._adding.choose(entry.wanted_type))
        self._actions.delete.triggered.connect(self._on_delete)
        self._actions.find.triggered.connect(self._toolbar.focus_search)
        self._actions.sign_out.triggered.connect(self.signOutRequested)
        self._actions.settings.triggered.connect(self.settingsRequested)
        self._actions.report.triggered.connect(self.reportRequested)
        self._actions.quit.triggered.connect(self.close)
        self._actions.about.triggered.connect(self._on_about)
        self._toolbar.filterChanged.connect(self._on_filter)
        self._empty.chosen.connect(self._on_empty_button)
        self._split.splitterMoved.connect(self._on_split)
        self._table.selectionMoved.connect(self._on_selection)
        self._table.menuRequested.connect(self._on_menu)
        self._table.cancelRequested.connect(self._on_cancel)
        self._table.opened.connect(self._on_opened)
        self._details.viewRequested.connect(self._viewing.view)
        for source in (self._details, self._place.standing):
            source.actionRequested.connect(self._handling.do)
        self._details.copied.connect(self._on_copied)
        self._place.standing.showRequested.connect(self._on_show)
        self._place.bar.whole_wanted.connect(self._on_whole_message)
        self._handling.filesChosen.connect(self._on_replacement)
        self._handling.removeRequested.connect(lambda row: self._removal.ask([row]))
        self._adding.closed.connect(self._replacements.end)
        self._replacements.sent.connect(self._on_replacement_sent)
        self._actions.undo.triggered.connect(self._line.undo_bar.undo)
        self._actions.next_pane.triggered.connect(self._panes.focus_next)
        self._line.undo_bar.undoRequested.connect(self._on_undo)
        self._line.undo_bar.changed.connect(self._actions.undo.setEnabled)
        self._toolbar.searchLeft.connect(self._panes.focus_list)
        self._actions.offer_sorting(self._table.sortByColumn)
        self._actions.columns_menu.aboutToShow.connect(self._on_columns_menu)

    # --- the desk's events ---

    def _on_event(self, event: events.DeskEvent) -> None:
        match event:
            case events.RowsChanged():
                self._model.change_rows(event.rows, event.removed)
                self._tell_bad_news(self._watch.change(event.rows, event.removed))
                self._show_change()
                return
            case events.QueueWaitChanged():
                self._model.set_queue_wait(event.wait)
                self._details.show_queue_wait(event.wait)
                return
            case events.TypesChanged():
                self._adding.offer_types()
                self._show_standing()
                return
            case _:
                pass
        self._replacements.note(event)
        if isinstance(event, events.UploadMoved):
            self._note_upload(event.upload)
        self._announcer.show(event)
        if isinstance(event, events.Reviewed):
            self._tell_review(event.document.id)
        if isinstance(event, events.Refreshed):
            self._show_change()
        if isinstance(event, events.Refreshed | events.RefreshFailed):
            self._choose_page()

    def _select_again(self) -> None:
        """Select what was selected last time, as soon as it is there and unless the person has selected something."""
        if not self._to_select:
            return
        if self._table.selected_rows():
            self._to_select = ()
        elif all(self._model.row(row_key_of_document(each)) is not None for each in self._to_select):
            keys, self._to_select = [row_key_of_document(each) for each in self._to_select], ()
            self._table.select_keys(keys)

    def _show_change(self) -> None:
        """All around the table that says something of its rows."""
        self._select_again()
        self._toolbar.count(self._model.counts, is_known=self._knows_some)
        self._show_count()
        self._show_standing()
        self._choose_page()
        self._show_selection()
        if self._model.is_moving and not self._poll.isActive():
            self._poll.start()
        elif not self._model.is_moving:
            self._poll.stop()
        self._on_poll()

    @property
    def _knows_some(self) -> bool:
        return self._announcer.has_list or bool(len(self._model))

    def _show_count(self) -> None:
        self._line.show_documents(self._model.rowCount(), len(self._model) if self._knows_some else None)

    def _say_who(self) -> None:
        """Account and broker, in the title and the menu."""
        person, host = plain(self._desk.person), plain(self._desk.profile.address.host)
        if self._desk.is_practice:
            title, who = say(texts.WINDOW_TITLE_PRACTICE), say(texts.WHO_PRACTICE)
        elif person:
            title = say(texts.WINDOW_TITLE_PERSON, person=person, host=host)
            who = say(texts.WHO_PERSON, person=person, host=host)
        else:
            title, who = say(texts.WINDOW_TITLE, host=host), say(texts.WHO, host=host)
        self.setWindowTitle(title)
        self._actions.who.setText(who.replace("&", "&&"))

    def _show_standing(self) -> None:
        rows = self._watch.rows
        context = self._context(rows[0]) if rows else None
        entries = checklist(self._desk.types, self._model.type_counts)
        self._checklist.show_entries(entries if self._knows_some or self._announcer.has_list else ())
        self._place.standing.tell(standing_of(self._watch, self._batch, self._model.counts, context, entries))
        self._actions.receipts.setEnabled(self._model.receipts > 0)

    def _tell_bad_news(self, rows: Sequence[Row]) -> None:
        """Bad news is read aloud like good news; what was so before this window opened is not news."""
        if self._announcer.has_list or any(row.upload is not None for row in rows):
            for row in rows[:_MOST_NEWS]:
                self._place.announce(bad_news(self._context(row)))
            self._news.tell([self._context(row) for row in rows])

    def _tell_review(self, document_id: str) -> None:
        row = self._model.row(row_key_of_document(document_id))
        if row is not None:
            self._news.tell([self._context(row)])

    def _note_upload(self, upload: Upload) -> None:
        if self._batch.note(upload):
            self._show_standing()
            if len(self._batch.keys) > 1:
                count, total = len(self._batch.arrived), len(self._batch.keys)
                self._place.announce(say(texts.ALL_ARRIVED, count=count, total=total))

    def _context(self, row: Row) -> RowContext:
        return RowContext(row, self._desk.clock(), queue_wait=self._desk.outbox.wait, states=self._states)

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
        known = [each for each in counters if each is not None]
        total = sum(each.total for each in known)
        self._taskbar.show(int(100 * sum(each.sent for each in known) / total) if total else None)
        rows = self._table.selected_rows()
        if len(rows) == 1 and rows[0].upload is not None:
            self._details.show_progress(self._desk.outbox.progress(rows[0].upload.key))

    def _speak(self, uploads: Sequence[Upload]) -> None:
        for upload in uploads:
            progress = self._desk.outbox.progress(upload.key)
            step = self._steps.reached(upload.key, percent_of(progress)) if progress is not None else None
            if step is not None:
                announce(self._table, say(texts.SPOKEN_PROGRESS, name=name_text(upload.name), percent=step))

    # --- what the person does ---

    def _on_columns_menu(self) -> None:
        self._actions.columns_menu.clear()
        self._table.fill_columns_menu(self._actions.columns_menu)

    def _on_filter(self) -> None:
        self._model.set_filter(self._toolbar.row_filter)
        self._choose_page()
        self._show_selection()
        self._show_count()

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
        rows = self._table.selected_rows()
        menu = row_menu(
            rows, self._states, self._icons, self, do=self._handling.do, copy=self._on_copied, view=self._viewing.view
        )
        menu.addSeparator()
        menu.addActions([self._actions.delete, self._actions.refresh])
        menu.popup(at)

    def _on_opened(self) -> None:
        """Enter or a double click: the document itself where it is on this computer, else what is known of it."""
        rows = self._table.selected_rows()
        if len(rows) == 1 and rows[0].local_file is not None:
            self._viewing.view(rows[0])
        else:
            self._panes.focus_details()

    def _on_copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._line.flash(say(texts.COPIED), _COPIED_SECONDS)

    def _on_receipts(self) -> None:
        rows, today = self._model.all_rows, self._desk.clock().astimezone().date()
        self._scope.spawn(save_receipts(self, self._desk, rows, self._states, today), name="save receipts")

    def _on_delete(self) -> None:
        self._removal.ask(self._table.selected_rows())

    def _on_cancel(self, key: str) -> None:
        row = self._model.row(row_key_of_upload(key))
        if row is not None:
            self._removal.ask([row])

    def _on_undo(self, keys: Sequence[str]) -> None:
        for key in keys:
            row = self._model.row(key)
            if row is not None:
                self._handling.undo(row)

    def _on_show(self, rows: Sequence[Row]) -> None:
        """Show what the sentence about how things stand speaks of."""
        if len(rows) > 1:
            self._toolbar.choose(Show.ATTENTION)
        elif self._model.row_index(rows[0].key) < 0:
            self._toolbar.clear()
        self._table.show_row(rows[0].key)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_replacement(self, files: Sequence[Path], row: Row) -> None:
        self._replacements.begin(row, [each.key for each in self._desk.outbox.uploads])
        self._adding.replace(files, row, quoted_name_of(row), explanation_of(self._context(row)))

    def _on_replacement_sent(self, row: Row) -> None:
        """What was refused is not needed any more; a document on the server stays until the new one is there too."""
        if row.upload is not None:
            self._removal.replace(row)

    def _on_whole_message(self) -> None:
        text = self._place.bar.message
        self._scope.spawn(tell(self, say(texts.WHOLE_MESSAGE_TITLE), text), name="a whole message")

    def _on_about(self) -> None:
        text = say(texts.ABOUT_TEXT, version=__version__, qt=qVersion(), python=platform.python_version())
        self._scope.spawn(tell(self, say(texts.ABOUT), text), name="about")
