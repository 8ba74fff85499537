"""Choosing what each file is, before it is sent: a row per file with its type, what is wrong with it, and remove."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.checks.file_look import FileLook
from desktop_app.checks.kind import guessed_type
from desktop_app.desk.desk import Addition, Desk
from desktop_app.domain.session import UploadEncoding
from desktop_app.tasks import TaskScope
from desktop_app.ui import texts
from desktop_app.ui.announce import announce
from desktop_app.ui.dialogs import ask_number, ask_text, pick_files, plain_label
from desktop_app.ui.dropping import files_in
from desktop_app.ui.i18n import error_cure, error_title, plain, say, size_text
from desktop_app.ui.icons import Icons
from desktop_app.ui.preview import preview_of
from desktop_app.ui.style import GRID, HEADER, MARGIN, Tone, make_secondary, tint_of
from desktop_app.ui.views.buttons import ON_ACCENT, filled_button, flat_button

_SIZE = QSize(760, 420)
_THUMBNAIL = QSize(48, 48)
_OTHER = -1
_NO_LOOK = FileLook(0, "application/octet-stream", ())


@dataclass(eq=False)
class _Line:
    """One file in the table and its widgets."""

    file: Path
    server_path: str
    picture: QLabel
    name: QLabel
    note: QLabel
    type_box: QComboBox
    remove: QToolButton
    look: FileLook | None = None

    @property
    def blocked(self) -> bool:
        return self.look is not None and self.look.blocked is not None

    @property
    def sendable(self) -> bool:
        return self.look is not None and not self.blocked


class AddDialog(QDialog):
    """Collects files and types and gives them to the desk. `sent` carries how many were queued."""

    sent = Signal(int)

    def __init__(
        self,
        desk: Desk,
        icons: Icons,
        scope: TaskScope,
        files: Sequence[Path],
        *,
        type_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("addDialog")
        self.setWindowTitle(say(texts.ADD_TITLE))
        self.setAcceptDrops(True)
        self._desk = desk
        self._icons = icons
        self._scope = scope
        self._type_id = type_id
        self._lines: list[_Line] = []

        self._sentence = plain_label(say(texts.ADD_SENTENCE), parent=self)
        self._table = self._make_table()
        self._problem = plain_label(parent=self)
        self._problem.setObjectName("addProblem")
        self._problem.hide()
        self._more = flat_button(say(texts.MORE_FILES), "moreFilesButton", icons.icon("add"), self)
        self._more.clicked.connect(self._on_more)
        self._server_file = flat_button(say(texts.SERVER_FILE), "serverFileButton", icons.icon("server"), self)
        self._server_file.clicked.connect(self._on_server_file)
        by_path = desk.profile.upload_encoding is UploadEncoding.JSON_PATH
        self._server_file.setVisible(by_path)
        self._more.setVisible(not by_path)
        cancel = QPushButton(say(texts.CANCEL), self)
        cancel.setObjectName("addCancelButton")
        cancel.setAccessibleName(say(texts.CANCEL))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._send = filled_button(say(texts.SEND), "sendButton", icons.icon("status-sending", ON_ACCENT), self)
        self._send.setDefault(True)
        self._send.clicked.connect(self._on_send)

        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._more)
        buttons.addWidget(self._server_file)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._send)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GRID)
        layout.addWidget(self._sentence)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        self.resize(_SIZE)
        self.add_files(files)
        untyped = (line.type_box for line in self._lines if line.type_box.currentIndex() < 0)
        next(untyped, self._send).setFocus()

    @property
    def files(self) -> tuple[Path, ...]:
        """The files in the table."""
        return tuple(line.file for line in self._lines)

    def add_files(self, files: Iterable[Path]) -> None:
        """Put files into the table; one that is there already is not put in again."""
        fresh: list[_Line] = []
        for file in files:
            path = file.absolute()
            if path not in self.files:
                fresh.append(self._append(path, server_path=""))
        self._update()
        if fresh:
            self._scope.spawn(self._look(fresh), name="look at files")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        self.add_files(files_in(event.mimeData()))
        event.acceptProposedAction()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setObjectName("fileTable")
        table.setAccessibleName(say(texts.FILE_TABLE))
        table.setHorizontalHeaderLabels([say(texts.COLUMN_FILE), say(texts.COLUMN_TYPE), ""])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStyleSheet(HEADER)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(1, 220)
        return table

    def _append(self, file: Path, *, server_path: str) -> _Line:
        shown = plain(server_path or file.name)
        cell = QWidget(self._table)
        picture = QLabel(cell)
        picture.setFixedSize(_THUMBNAIL)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(self._icons.icon("type-document").pixmap(28, 28))
        name = plain_label(shown, parent=cell)
        name.setObjectName("fileName")
        note = plain_label(say(texts.LOOKING), parent=cell)
        note.setObjectName("fileNote")
        make_secondary(note)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(note)
        words.addStretch(1)
        inside = QHBoxLayout(cell)
        inside.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        inside.setSpacing(GRID)
        inside.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(words, 1)
        box = self._make_type_box(shown)
        remove = flat_button("", "removeFileButton", self._icons.icon("close"), self._table)
        remove.setAccessibleName(say(texts.REMOVE_FILE, name=shown))
        remove.setToolTip(say(texts.REMOVE_FILE, name=""))
        line = _Line(file, server_path, picture, name, note, box, remove)
        box.activated.connect(lambda _index: self._on_type(line))
        remove.clicked.connect(lambda: self._on_remove(line))
        row = self._table.rowCount()
        self._table.insertRow(row)
        self._table.setCellWidget(row, 0, cell)
        self._table.setCellWidget(row, 1, _middle(box))
        self._table.setCellWidget(row, 2, remove)
        self._table.setRowHeight(row, 72)
        self._lines.append(line)
        self._choose(line, self._guess(server_path or file.name))
        if server_path:
            line.look = _NO_LOOK
            note.setText(say(texts.READY))
        return line

    def _make_type_box(self, shown: str) -> QComboBox:
        box = QComboBox(self._table)
        box.setObjectName("typeBox")
        box.setAccessibleName(say(texts.TYPE_OF, name=shown))
        box.setPlaceholderText(say(texts.CHOOSE_TYPE))
        for kind in self._desk.types:
            box.addItem(plain(kind.caption), kind.id)
        box.addItem(say(texts.OTHER_TYPE), _OTHER)
        box.setCurrentIndex(-1)
        return box

    def _guess(self, name: str) -> int | None:
        if self._type_id is not None:
            return self._type_id
        kind = guessed_type(name, self._desk.types)
        return kind.id if kind is not None else None

    def _choose(self, line: _Line, type_id: int | None) -> None:
        if type_id is None:
            line.type_box.setCurrentIndex(-1)
            return
        place = line.type_box.findData(type_id)
        if place < 0:
            place = line.type_box.count() - 1
            line.type_box.insertItem(place, say(texts.TYPE_NUMBER, id=type_id), type_id)
        line.type_box.setCurrentIndex(place)

    async def _look(self, lines: Sequence[_Line]) -> None:
        looks = await self._desk.look([line.file for line in lines])
        for line, look in zip(lines, looks, strict=True):
            if line not in self._lines:
                continue
            line.look = look
            line.note.setText(_note_of(look))
            if look.blocked is not None:
                line.note.setFont(line.name.font())
                palette = line.note.palette()
                palette.setColor(line.note.foregroundRole(), QColor(tint_of(Tone.BAD, palette).text))
                line.note.setPalette(palette)
                line.type_box.setEnabled(False)
            self._table.resizeRowToContents(self._lines.index(line))
            self._table.setRowHeight(self._lines.index(line), max(72, self._height_of(line)))
        self._update()
        for line in lines:
            if line in self._lines and line.sendable and line.look is not None:
                ratio = self.devicePixelRatioF()
                image = await preview_of(line.file, line.look.size, _THUMBNAIL * ratio)
                if image is not None and line in self._lines:
                    pixmap = QPixmap.fromImage(image)
                    pixmap.setDevicePixelRatio(ratio)
                    line.picture.setPixmap(pixmap)

    def _height_of(self, line: _Line) -> int:
        width = self._table.columnWidth(0) - _THUMBNAIL.width() - 3 * GRID
        return line.name.heightForWidth(width) + line.note.heightForWidth(width) + 2 * GRID

    def _update(self) -> None:
        count = sum(line.sendable for line in self._lines)
        text = say(texts.SEND_COUNT, n=count) if count else say(texts.SEND)
        self._send.setText(text)
        self._send.setAccessibleName(text)
        self._send.setEnabled(bool(count) and all(line.look is not None for line in self._lines))

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setAccessibleName(text)
        announce(self._problem, text)
        self._problem.setVisible(bool(text))

    def _on_type(self, line: _Line) -> None:
        self._say("")
        if line.type_box.currentData() == _OTHER:
            line.type_box.setCurrentIndex(-1)
            self._scope.spawn(self._ask_type(line), name="ask for a type")

    async def _ask_type(self, line: _Line) -> None:
        number = await ask_number(self, say(texts.OTHER_TYPE_TITLE), say(texts.OTHER_TYPE_LABEL))
        if line in self._lines:
            self._choose(line, number)

    def _on_remove(self, line: _Line) -> None:
        self._take_out(line)
        self._update()
        if not self._lines:
            self.reject()

    def _take_out(self, line: _Line) -> None:
        self._table.removeRow(self._lines.index(line))
        self._lines.remove(line)

    def _on_more(self) -> None:
        self._scope.spawn(self._pick_more(), name="choose more files")

    async def _pick_more(self) -> None:
        self.add_files(await pick_files(self))

    def _on_server_file(self) -> None:
        self._scope.spawn(self._ask_server_file(), name="file on the server")

    async def _ask_server_file(self) -> None:
        path = await ask_text(self, say(texts.SERVER_FILE_TITLE), say(texts.SERVER_FILE_LABEL))
        if path:
            self._append(Path(path), server_path=path)
            self._update()

    def _on_send(self) -> None:
        sendable = [line for line in self._lines if line.sendable]
        untyped = next((line for line in sendable if line.type_box.currentData() is None), None)
        if untyped is not None:
            self._say(say(texts.TYPE_MISSING))
            untyped.type_box.setFocus()
            return
        self._send.setEnabled(False)
        self._desk.add(
            [
                Addition(
                    file=line.file,
                    look=line.look or _NO_LOOK,
                    type_id=int(line.type_box.currentData()),
                    type_caption=line.type_box.currentText(),
                    server_path=line.server_path,
                )
                for line in sendable
            ]
        )
        self.sent.emit(len(sendable))
        for line in sendable:
            self._take_out(line)
        if self._lines:
            self._sentence.setText(say(texts.ADD_BLOCKED_LEFT))
            self._update()
        else:
            self.accept()


def _note_of(look: FileLook) -> str:
    """What the look found, in words: the finding and its cure, or the size and that it is ready."""
    if not look.findings:
        return f"{size_text(look.size)} · {say(texts.READY)}"
    return "\n".join(f"{error_title(each.about)}. {error_cure(each.about)}" for each in look.findings)


def _middle(widget: QWidget) -> QWidget:
    """A cell that keeps its widget in the middle of a high row."""
    cell = QWidget(widget.parentWidget())
    inside = QVBoxLayout(cell)
    inside.setContentsMargins(GRID // 2, 0, GRID // 2, 0)
    inside.addWidget(widget)
    return cell
