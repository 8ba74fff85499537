"""One file in the add dialog: its thumbnail, name, what a look found, its type, and the button that removes it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.checks.file_look import FileLook
from desktop_app.desk.desk import Addition
from desktop_app.domain.document import DocumentType
from desktop_app.ui import texts
from desktop_app.ui.dialogs import plain_label
from desktop_app.ui.i18n import error_cure, error_title, plain, say, size_text
from desktop_app.ui.icons import Icons
from desktop_app.ui.style import GRID, Tone, make_secondary, tint_of
from desktop_app.ui.views.buttons import flat_button

THUMBNAIL = QSize(48, 48)
LEAST_HEIGHT = 72
OTHER_TYPE = -1
"""What the type box holds for "Another type…"."""

ON_THE_SERVER = FileLook(0, "application/octet-stream", ())
"""A file that is named by the server's path cannot be looked at from here."""


class FileLine:
    """The widgets of one file. `server_path` is set instead of a local file with the encoding json-path."""

    def __init__(
        self, file: Path, server_path: str, types: Sequence[DocumentType], icons: Icons, table: QWidget
    ) -> None:
        self.file = file
        self.server_path = server_path
        self.look: FileLook | None = ON_THE_SERVER if server_path else None
        shown = plain(server_path or file.name)
        self.cell = QWidget(table)
        self._picture = QLabel(self.cell)
        self._picture.setFixedSize(THUMBNAIL)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setPixmap(icons.icon("type-document").pixmap(28, 28))
        self._name = plain_label(shown, parent=self.cell)
        self._name.setObjectName("fileName")
        self._note = plain_label(say(texts.READY if server_path else texts.LOOKING), parent=self.cell)
        self._note.setObjectName("fileNote")
        make_secondary(self._note)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._note)
        words.addStretch(1)
        inside = QHBoxLayout(self.cell)
        inside.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        inside.setSpacing(GRID)
        inside.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(words, 1)

        self.type_box = QComboBox(table)
        self.type_box.setObjectName("typeBox")
        self.type_box.setAccessibleName(say(texts.TYPE_OF, name=shown))
        self.type_box.setPlaceholderText(say(texts.CHOOSE_TYPE))
        self.offer_types(types)
        self.type_cell = QWidget(table)
        middle = QVBoxLayout(self.type_cell)
        middle.setContentsMargins(GRID // 2, 0, GRID // 2, 0)
        middle.addWidget(self.type_box)
        self.remove = flat_button("", "removeFileButton", icons.icon("close"), table)
        self.remove.setAccessibleName(say(texts.REMOVE_FILE, name=shown))

    @property
    def sendable(self) -> bool:
        """Whether it was looked at and nothing blocks it."""
        return self.look is not None and self.look.blocked is None

    @property
    def typed(self) -> bool:
        """Whether the person (or a guess) has said what it is."""
        return self.type_box.currentData() is not None

    def offer_types(self, types: Sequence[DocumentType]) -> None:
        """Offer these types; what was chosen before stays chosen."""
        chosen = self.type_box.currentData()
        self.type_box.clear()
        for kind in types:
            self.type_box.addItem(plain(kind.caption), kind.id)
        self.type_box.addItem(say(texts.OTHER_TYPE), OTHER_TYPE)
        self.choose_type(chosen)

    def choose_type(self, type_id: int | None) -> None:
        """Choose a type by its number, also one that is not in the box yet; None for none."""
        if type_id is None:
            self.type_box.setCurrentIndex(-1)
            return
        place = self.type_box.findData(type_id)
        if place < 0:
            place = self.type_box.count() - 1
            self.type_box.insertItem(place, say(texts.TYPE_NUMBER, id=type_id), type_id)
        self.type_box.setCurrentIndex(place)

    def show_look(self, look: FileLook) -> None:
        """Say what the look found: the finding and its cure, or the size and that it is ready."""
        self.look = look
        if not look.findings:
            self._note.setText(f"{size_text(look.size)} · {say(texts.READY)}")
            return
        self._note.setText("\n".join(f"{error_title(each.about)}. {error_cure(each.about)}" for each in look.findings))
        if look.blocked is not None:
            self._note.setFont(self._name.font())
            palette = self._note.palette()
            palette.setColor(self._note.foregroundRole(), QColor(tint_of(Tone.BAD, palette).text))
            self._note.setPalette(palette)
            self.type_box.setEnabled(False)

    def show_thumbnail(self, image: QImage, ratio: float) -> None:
        """Show a small picture of the file."""
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)

    def height_for(self, width: int) -> int:
        """How high the row must be when its first column is `width` wide."""
        room = width - THUMBNAIL.width() - 3 * GRID
        return max(LEAST_HEIGHT, self._name.heightForWidth(room) + self._note.heightForWidth(room) + 2 * GRID)

    def addition(self) -> Addition:
        """What the desk is asked to send."""
        return Addition(
            file=self.file,
            look=self.look or ON_THE_SERVER,
            type_id=int(self.type_box.currentData()),
            type_caption=self.type_box.currentText(),
            server_path=self.server_path,
        )
