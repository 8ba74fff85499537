"""Choosing what each file is, before it is sent: a line per file with its type, what is wrong with it, and remove."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.checks.type_guess import guessed_type
from desktop_app.desk.desk import Desk
from desktop_app.desk.rows import Row
from desktop_app.domain.errors import QueueError
from desktop_app.domain.server import UploadEncoding
from desktop_app.domain.sides import Missing
from desktop_app.storage.folder_contents import FolderContents
from desktop_app.tasks import TaskScope
from desktop_app.ui import texts as shared
from desktop_app.ui.add import texts
from desktop_app.ui.add.arrivals import Arrivals
from desktop_app.ui.add.changing import Changing
from desktop_app.ui.add.file_list import FileList
from desktop_app.ui.add.file_row import FileRow
from desktop_app.ui.add.folders import Folders
from desktop_app.ui.add.hand_over import HandOver
from desktop_app.ui.add.incoming import Incoming, words_for_drop
from desktop_app.ui.add.leading import Leading
from desktop_app.ui.add.look_line import LookLine
from desktop_app.ui.add.looks import Looks
from desktop_app.ui.add.no_types import NoTypes
from desktop_app.ui.add.picking import DocumentPicker
from desktop_app.ui.add.replaced_header import ReplacedHeader
from desktop_app.ui.add.second_press import SecondPress
from desktop_app.ui.add.sides import missing_in, show_sides, sure_without, swappable
from desktop_app.ui.i18n import error_paragraphs, name_text, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID
from desktop_app.ui.viewer.viewer import Shown, show_document
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import ON_ACCENT, filled_button, flat_button, plain_button
from desktop_app.ui.widgets.dialogs import ask, ask_number, ask_text, plain_label, reject_or_close
from desktop_app.ui.widgets.drop_overlay import DropTarget
from desktop_app.ui.widgets.fitting import lay_out_around
from desktop_app.ui.widgets.flow_layout import FlowLayout

_SIZE = QSize(760, 440)


class AddDialog(QDialog):
    """Collects files and types and gives them to the desk."""

    sent = Signal(int)
    """How many were taken into the queue."""
    known = Signal(list)
    """Names of files that were on their way already."""
    importWanted = Signal()  # noqa: N815 - signals are named as Qt's
    """Of the broker's file, where the server tells no document types."""

    def __init__(
        self,
        desk: Desk,
        icons: Icons,
        scope: TaskScope,
        files: Sequence[Path],
        picker: DocumentPicker,
        *,
        in_place_of: Row | None = None,
        reason: str = "",
        wanted_type: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("addDialog")
        self.setWindowTitle(say(texts.ADD_TITLE))
        self._desk = desk
        self._icons = icons
        self._scope = scope
        self._picker = picker
        self._in_place_of = in_place_of
        self._replaced = ReplacedHeader(in_place_of, reason, self) if in_place_of is not None else None
        self._asking = False
        self._types = desk.types
        self._wanted_type = wanted_type
        """Of the next file, where the person was asked for a certain document."""
        self._leading = Leading(self)
        self._is_waiting = False
        """Whether Send was pressed while files are looked at: it starts by itself after that."""
        self._warned = SecondPress()
        self._hand_over = HandOver(
            desk, scope, self, taken=self._on_taken, failed=self._on_failed, ended=self._on_handed_over
        )
        self._is_left_over = False
        """Whether the others were sent, and only what could not be sent is here."""
        self._list = FileList(self)
        self._incoming = Incoming(desk, scope, self._add_incoming, self._on_told)
        self._folders = Folders(desk, scope, self, self._on_folder, self.say)
        self._looks = Looks(desk, scope, self)
        self._looks.changed.connect(self._on_looks)
        self._looks.settled.connect(self._on_settled)
        self._looks.caughtUp.connect(self._on_caught_up)
        self._looks.looked.connect(self._folders.note)
        self._arrivals = Arrivals(scope, self, self._put_in, self._on_arrived)
        self._changing = Changing(desk, icons, scope, self)
        self._changing.used.connect(self._on_changed)
        self._changing.begun.connect(self._stop_waiting)
        self.finished.connect(self._on_finished)
        self.finished.connect(self._looks.stop_all)
        self.finished.connect(self._arrivals.stop)
        self._make_widgets(icons)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self).activated.connect(self._on_paste)
        DropTarget(self, icons, words_for_drop).dropped.connect(self._incoming.take)
        self.add_files(files)
        self._wanted_type = None

    @property
    def files(self) -> tuple[Path, ...]:
        """The files in the list."""
        return (*(line.file for line in self._list.lines), *self._arrivals.waiting)

    def add_files(self, files: Iterable[Path]) -> None:
        """Put files into the list; one that is there already is looked at anew: it may have been saved meanwhile."""
        self._is_waiting = False
        if self._is_looked_at:
            self._looks.count_anew()
        self._arrivals.add({file.absolute(): self._wanted_type for file in files})
        self._update()

    def _put_in(self, files: Mapping[Path, int | None]) -> None:
        lines = {line.file: line for line in self._list.lines}
        to_look_at: list[FileRow] = []
        for path, wanted_type in files.items():
            if path in lines:
                self._looks.stop(lines[path])
            else:
                lines[path] = self._append(path, wanted_type=wanted_type)
            to_look_at.append(lines[path])
        self._looks.begin(to_look_at)

    def offer_types(self) -> None:
        """Offer the types that the desk knows by now, and guess where nobody has chosen yet."""
        self._no_types.setVisible(self._has_no_types)
        if self._desk.types == self._types:
            return
        self._types = self._desk.types
        for line in self._list.lines:
            line.offer_types(self._types)
            if not line.typed:
                line.choose_type(self._guess(line.server_path or line.file.name))
        self._update()
        if self._is_looked_at and self._leading.is_at_place:
            self._focus_next()

    def reject(self) -> None:
        """Close the dialog, by Escape or its frame; ask first, where files would have to be chosen again."""
        self._is_waiting = False
        is_lossless = self._is_left_over or self._hand_over.is_under_way  # what was pressed is done all the same
        if is_lossless or not any(line.sendable for line in self._list.lines):
            super().reject()
        elif not self._asking:
            self._asking = True
            self._scope.spawn(self._ask_to_leave(), name="ask before closing")

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        reject_or_close(self, event)

    def say(self, text: str) -> None:
        """Show a sentence below the files and have it read aloud; "" takes it away."""
        if not isValid(self):
            return
        self._warned.is_said = False
        self._problem.setText(text)
        self._problem.setAccessibleName(text)
        announce(self._problem, text)
        self._problem.setVisible(bool(text))

    @property
    def _has_no_types(self) -> bool:
        """Whether nobody tells of any type, and none is on its way."""
        return not self._desk.types and self._desk.has_asked_for_types

    def _make_widgets(self, icons: Icons) -> None:
        self._sentence = plain_label(say(texts.ADD_SENTENCE), parent=self)
        self._problem = plain_label(parent=self)
        self._problem.setObjectName("addProblem")
        self._problem.hide()
        self._line = LookLine(icons, self)
        self._line.skipWanted.connect(self._on_skip)
        more, server_file = self._make_pickers(icons)
        self._swap = flat_button(say(texts.SWAP_SIDES), "swapSidesButton", icons.icon("swap"), self)
        self._swap.clicked.connect(self._on_swap)
        self._swap.hide()
        self._no_types = NoTypes(icons, self)
        self._no_types.importWanted.connect(self.importWanted)
        self._no_types.setVisible(self._has_no_types)
        self._cancel = plain_button(say(shared.CANCEL), "addCancelButton", parent=self)
        self._cancel.clicked.connect(self._leave)
        self._send = filled_button(say(texts.SEND), "sendButton", icons.icon("status-sending", ON_ACCENT), self)
        self._send.setDefault(True)
        self._send.clicked.connect(self._on_send)
        buttons = FlowLayout(GRID)
        self._choosing = (more, server_file, self._swap, self._changing.join, self._list)
        """What the person cannot use while the files are handed over: each is sent as it was when Send was pressed."""
        for each in self._choosing[:-1]:
            buttons.addWidget(each)
        buttons.push_to_end()
        for button in (self._cancel, self._send):
            buttons.addWidget(button)
        content = QVBoxLayout()
        content.setSpacing(GRID)
        if self._replaced is not None:
            content.addWidget(self._replaced)
        content.addWidget(self._sentence)
        content.addWidget(self._no_types)
        content.addWidget(self._list, 1)
        content.addWidget(self._problem)
        content.addWidget(self._line)
        lay_out_around(self, content, buttons, _SIZE)

    def _make_pickers(self, icons: Icons) -> tuple[QToolButton, QToolButton]:
        """What chooses files here, and what names one on the server; each server takes one of the two."""
        by_path = self._desk.profile.upload_encoding is UploadEncoding.JSON_PATH
        more = flat_button(say(texts.MORE_FILES), "moreFilesButton", icons.icon("add"), self)
        more.clicked.connect(self._on_more)
        more.setVisible(not by_path)
        server_file = flat_button(say(texts.SERVER_FILE), "serverFileButton", icons.icon("server"), self)
        server_file.clicked.connect(self._on_server_file)
        server_file.setVisible(by_path)
        return more, server_file

    def _leave(self) -> None:
        super().reject()

    async def _ask_to_leave(self) -> None:
        question = say(texts.LEAVE_QUESTION, n=sum(line.sendable for line in self._list.lines))
        try:
            leaves = await ask(self, say(texts.LEAVE_TITLE), question, yes=say(texts.LEAVE_YES), no=say(texts.LEAVE_NO))
        finally:
            self._asking = False
        if leaves and isValid(self):
            self._leave()

    def _on_paste(self) -> None:
        self._incoming.take(QGuiApplication.clipboard().mimeData())

    def _add_incoming(self, files: Sequence[Path]) -> None:
        if isValid(self):
            self._picker.note([file for file in files if not self._desk.is_own_file(file)])
            self.add_files(files)

    def _on_told(self, text: str) -> None:
        """Something of what was dropped or pasted cannot be added."""
        if isValid(self):
            self.say(text)
            self._stop_waiting()

    def _on_folder(self, line: FileRow, contents: FolderContents) -> None:
        """What is in a folder takes its place."""
        if line in self._list.lines:
            self.add_files(contents.files)
            self._on_remove(line)

    def _append(self, file: Path, *, server_path: str = "", wanted_type: int | None = None) -> FileRow:
        line = self._make_line(file, server_path)
        self._list.append(line)
        line.choose_type(self._guess(server_path or file.name, wanted_type))
        return line

    def _make_line(self, file: Path, server_path: str = "") -> FileRow:
        line = FileRow(file, server_path, self._types, self._icons, self._list)
        line.type_box.activated.connect(lambda _index: self._on_type(line))
        line.other.clicked.connect(lambda: self._on_other(line))
        line.remove.clicked.connect(lambda: self._on_remove(line))
        line.picture.clicked.connect(lambda: self._on_view(line))
        line.again.clicked.connect(lambda: self._on_again(line))
        line.another.clicked.connect(lambda: self._on_another(line))
        line.changeWanted.connect(lambda: self._changing.choose(line))
        line.part.viewWanted.connect(lambda: self._on_view(line))
        line.part.acceptanceChanged.connect(self._update)
        return line

    def _guess(self, name: str, wanted_type: int | None = None) -> int | None:
        replaced = self._in_place_of.type_id if self._in_place_of is not None else None
        if replaced is not None:
            return replaced
        if wanted_type is not None:
            return wanted_type
        kind = guessed_type(name, self._types)
        return kind.id if kind is not None else None

    def _focus_next(self) -> None:
        """Where the person has to do something next: the first file without a type, else Send."""
        if self._warned.is_said:
            return  # the person was led to the first warning
        if any(
            each.hasFocus()
            for line in self._list.lines
            for each in (line.type_box, line.anyway, line.another, line.more)
        ):
            return  # the person is at work
        untyped = next((line for line in self._list.lines if line.sendable and not line.typed), None)
        if untyped is None:
            self._leading.lead_to(self._send)
        else:
            self._focus_type(untyped)

    def _focus_type(self, line: FileRow) -> None:
        self._leading.lead_to(line.type_box if line.type_box.isEnabled() else line.other)
        self._list.ensureWidgetVisible(line)

    @property
    def _is_looked_at(self) -> bool:
        """Whether there is no look to wait for."""
        return self._looks.are_settled and not self._arrivals.waiting and not self._incoming.count

    def _update(self) -> None:
        lines = self._list.lines
        sendable = [line for line in lines if line.sendable]
        count = len(sendable) + sum(map(self._looks.is_awaited, lines)) + len(self._arrivals.waiting)
        text = say(texts.SEND_COUNT, n=count) if count else say(texts.SEND)
        self._send.setText(text)
        self._send.setAccessibleName(text)
        self._send.setEnabled(bool(count) and not self._hand_over.is_under_way)
        for each in self._choosing:
            each.setEnabled(not self._hand_over.is_under_way)
        if self._is_looked_at:
            is_told = self._is_left_over or self._hand_over.is_under_way or not sendable
            left_out = [line for line in lines if line.inspection is not None and not line.sendable]
            self._line.show_unsent(0 if is_told else len(left_out))
        else:
            arriving = len(self._arrivals.waiting) + self._incoming.count
            self._line.show_looking(self._looks, arriving, is_waiting=self._is_waiting)
        self._send.setAccessibleDescription(self._line.text)
        if self._warned.is_said and not any(line.warnings for line in sendable):
            self.say("")
        show_sides(lines, self._types)
        self._swap.setVisible(swappable(lines, self._types) is not None)
        self._changing.offer(lines)

    def _stop_waiting(self) -> None:
        """The person goes on choosing: what was pressed before does not start under their hands."""
        self._is_waiting = False
        self._update()

    def _on_looks(self) -> None:
        """A look has ended: what waited for the last of them is done."""
        self._update()
        if self._is_waiting and self._is_looked_at:
            if any(line.sendable for line in self._list.lines):
                self._on_send()
            elif all(line.inspection is not None for line in self._list.lines):
                self._is_waiting = False

    def _on_settled(self) -> None:
        if isValid(self) and self._is_looked_at:
            self._focus_next()

    def _on_caught_up(self) -> None:
        """Lead on to what has become possible by a late file, unless the person has gone elsewhere meanwhile."""
        if isValid(self) and self._leading.is_followed:
            self._on_settled()

    def _on_arrived(self) -> None:
        if isValid(self):
            self._on_looks()
            self._on_settled()

    def _on_skip(self) -> None:
        self._leading.lead_to(self._send)
        self._looks.skip()
        self._update()

    def _on_type(self, line: FileRow) -> None:
        self._is_waiting = False
        self.say("")
        line.mark_type(missing=not line.typed)
        line.look_at_type()
        self._update()

    def _on_swap(self) -> None:
        found = swappable(self._list.lines, self._types)
        if found is None:
            return
        self._is_waiting = False
        one, other = found
        if one.type_id == other.type_id:
            self._list.swap(one, other)
        else:
            one_type, other_type = one.type_id, other.type_id
            one.choose_type(other_type)
            other.choose_type(one_type)
        self._update()

    def _on_other(self, line: FileRow) -> None:
        self._stop_waiting()
        self._scope.spawn(self._ask_type(line), name="ask for a type")

    async def _ask_type(self, line: FileRow) -> None:
        number = await ask_number(self, say(texts.OTHER_TYPE_TITLE), say(texts.OTHER_TYPE_LABEL))
        if isValid(self) and line in self._list.lines and number is not None:
            line.choose_type(number)
            self._update()

    def _on_remove(self, line: FileRow) -> None:
        self._take_out(line)
        self._update()
        if not self._list.lines:
            self.reject()

    def _on_again(self, line: FileRow) -> None:
        if self._is_looked_at:
            self._looks.count_anew()
        self._looks.begin([line])
        self._update()

    def _on_another(self, line: FileRow) -> None:
        self._stop_waiting()
        self._scope.spawn(self._pick_another(line), name="choose another file")

    async def _pick_another(self, line: FileRow) -> None:
        """Another file takes the place of this one, with its type."""
        beside = None if self._desk.is_own_file(line.file) else line.file.parent
        file = await self._picker.pick_another(self, beside)
        if file is None or not isValid(self) or line not in self._list.lines:
            return
        file = file.absolute()
        if file == line.file:
            self._looks.stop(line)
        elif file in self.files:
            self.say(say(texts.ALREADY_LISTED, name=name_text(file.name)))
            return
        else:
            line = self._put_in_place(line, file)
        self._look_at_replaced(line)

    def _put_in_place(self, old: FileRow, file: Path) -> FileRow:
        """The line of another file, in the place of one and with its type."""
        line = self._make_line(file)
        self._looks.stop(old)
        self._list.put_in_place(old, line)
        line.choose_type(old.type_id if old.typed else self._guess(file.name))
        return line

    def _on_changed(self, lines: Sequence[FileRow], copy: Path) -> None:
        """A changed copy takes the place of the file, or of both files, that it was made of."""
        if self._hand_over.is_under_way or not set(lines) <= set(self._list.lines):
            return
        self._is_waiting = False
        line = self._put_in_place(lines[0], copy)
        for each in lines[1:]:
            self._take_out(each)
        self._look_at_replaced(line)

    def _on_finished(self) -> None:
        if (
            not self._hand_over.is_under_way
        ):  # else what is sent is not in the queue yet; the next start removes the rest
            self._changing.forget()

    def _look_at_replaced(self, line: FileRow) -> None:
        self.say("")
        if self._is_looked_at:
            self._looks.count_anew()
        self._looks.begin([line])
        self._leading.lead_to(self._send)
        self._list.ensureWidgetVisible(line)
        self._update()

    def _on_view(self, line: FileRow) -> None:
        regions = tuple(each.region for each in line.findings if each.region is not None)
        size = line.inspection.size if line.inspection is not None else None
        shown = Shown(line.file, line.file.name, size, regions)
        page = line.part.region_page
        showing = show_document(self, shown, self._desk.previews, self._icons, self._scope, page=page)
        self._scope.spawn(showing, name="view a file")

    def _take_out(self, line: FileRow) -> None:
        self._list.take_out(line)
        self._looks.stop(line)

    def _on_more(self) -> None:
        self._stop_waiting()
        self._scope.spawn(self._pick_more(), name="choose more files")

    async def _pick_more(self) -> None:
        files = await self._picker.pick(self)
        if isValid(self):
            self.add_files(files)
            self._wanted_type = None

    def _on_server_file(self) -> None:
        self._scope.spawn(self._ask_server_file(), name="file on the server")

    async def _ask_server_file(self) -> None:
        path = await ask_text(self, say(texts.SERVER_FILE_TITLE), say(texts.SERVER_FILE_LABEL))
        if path:
            self._append(Path(path), server_path=path, wanted_type=self._wanted_type)
            self._update()

    def _on_send(self) -> None:
        sendable = [line for line in self._list.lines if line.sendable]
        untyped = [
            line for line in self._list.lines if not line.typed and (line.sendable or self._looks.is_awaited(line))
        ]
        for line in untyped:
            line.mark_type(missing=True)
        self._is_waiting = not untyped and not self._is_looked_at
        if untyped:
            self._focus_type(untyped[0])
        if untyped or self._is_waiting or not sendable:
            self._update()
        elif self._warned.has_news(sendable):
            self._show_warnings(sendable)
        else:
            self._begin_unless_one_sided(sendable)

    def _show_warnings(self, sendable: Sequence[FileRow]) -> None:
        """Lead the person to the first warning, once; the next press of Send sends all."""
        warned = [line for line in sendable if line.warnings]
        self.say(say(texts.MAY_BE_REFUSED, n=len(warned)))
        self._list.ensureWidgetVisible(warned[0])
        self._leading.lead_to(warned[0].another)
        self._warned.note(warned)
        self._update()

    def _begin_unless_one_sided(self, sendable: Sequence[FileRow]) -> None:
        self.say("")
        missing = missing_in(sendable, self._types, self._desk.sent_by_type()) if self._in_place_of is None else []
        if missing:
            self._scope.spawn(self._ask_sides(sendable, missing), name="ask for the other side")
        else:
            self._begin_sending(sendable)

    async def _ask_sides(self, lines: Sequence[FileRow], missing: Sequence[Missing]) -> None:
        if self._asking:
            return
        self._asking = True
        try:
            sends = await sure_without(self, missing)
        finally:
            self._asking = False
        if not isValid(self):
            return
        if sends and self._are_still_sendable(lines):
            self._begin_sending(lines)
        elif sends:
            self._on_send()
        else:
            self._wanted_type = missing[0].type_id
            self._on_more()

    def _are_still_sendable(self, lines: Sequence[FileRow]) -> bool:
        """Whether nothing came up while the person was asked: files come in, and looks end, all the time."""
        return all(line in self._list.lines and line.sendable for line in lines) and not self._warned.has_news(lines)

    def _begin_sending(self, lines: Sequence[FileRow]) -> None:
        removes_old = self._replaced is not None and self._replaced.removes_old
        self._hand_over.begin(lines, self._in_place_of, removes_old=removes_old)
        self._update()

    def _on_taken(self, line: FileRow) -> None:
        """Lines leave the list when they are in the queue; what the queue cannot take, and what came late, stays."""
        if line in self._list.lines:
            self._take_out(line)

    def _on_failed(self, error: QueueError) -> None:
        self.say(error_paragraphs(error))
        self._update()
        self._leading.lead_to(self._send)

    def _on_handed_over(self, count: int, known: list[str]) -> None:
        self.sent.emit(count)
        if known:
            self.known.emit(known)
        if self._list.lines:
            self._show_left_over()
        else:
            self.accept()

    def _show_left_over(self) -> None:
        """Say that the others are being sent, and what is left; there is nothing to cancel any more."""
        late = any(line.inspection is None for line in self._list.lines)
        heading = say(texts.ADD_LATE_LEFT if late else texts.ADD_BLOCKED_LEFT)
        self._sentence.setText(heading)
        announce(self._sentence, heading)
        self._is_left_over = True
        self._cancel.setText(say(texts.CLOSE))
        self._cancel.setAccessibleName(say(texts.CLOSE))
        self._update()
        self._leading.lead_to(self._cancel)
