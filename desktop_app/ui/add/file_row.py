"""One file in the add dialog: its thumbnail, name, what a look found, its type, and the button that removes it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette, QPixmap
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.checks.inspection import Inspection
from desktop_app.desk.intake import NewUpload
from desktop_app.domain.document import DocumentType
from desktop_app.domain.errors import DriveNotAnsweringError
from desktop_app.domain.file_kinds import UNKNOWN_MIME
from desktop_app.domain.findings import Finding, Severity
from desktop_app.ui import texts as shared
from desktop_app.ui.add import texts
from desktop_app.ui.i18n import domain_text, plain, say, size_text
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, Tone, make_secondary, tint_of
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import HEIGHT, flat_button
from desktop_app.ui.widgets.dialogs import plain_label

THUMBNAIL = QSize(48, 48)
_TYPE_WIDTH = 210
OTHER_TYPE = -1
"""What the type box holds for "Another type…"."""

ON_THE_SERVER = Inspection(0, UNKNOWN_MIME, None)
"""A file that is named by the server's path cannot be looked at from here."""

_LOOKS = {Severity.WARNING: (Tone.NEEDS_YOU, "info"), Severity.BLOCK: (Tone.BAD, "status-rejected")}
"""Tone and icon of a file by its worst finding."""


class FileRow(QFrame):
    """The widgets of one file. `server_path` is set instead of a local file with the encoding json-path."""

    def __init__(
        self, file: Path, server_path: str, types: Sequence[DocumentType], icons: Icons, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.file = file
        self.server_path = server_path
        self.inspection: Inspection | None = ON_THE_SERVER if server_path else None
        self._icons = icons
        shown = plain(server_path or file.name)
        self.setObjectName("fileLine")
        self.setAccessibleName(shown)
        self._picture = plain_label(parent=self, wraps=False)
        self._picture.setFixedSize(THUMBNAIL)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = plain_label(shown, parent=self)
        self._name.setObjectName("fileName")
        self._note = plain_label(say(texts.READY if server_path else texts.LOOKING), parent=self)
        self._note.setObjectName("fileNote")
        self.again = flat_button(say(shared.TRY_AGAIN), "lookAgainButton", icons.icon("retry"), self)
        self.again.setAccessibleName(say(texts.LOOK_AGAIN, name=shown))
        self._show_neutrally()
        self.anyway = QCheckBox(self)
        self.anyway.setObjectName("sendAnywayBox")
        self.anyway.hide()
        self.type_box = QComboBox(self)
        self.type_box.setObjectName("typeBox")
        self.type_box.setAccessibleName(say(texts.TYPE_OF, name=shown))
        self.type_box.setPlaceholderText(say(texts.CHOOSE_TYPE))
        self.type_box.setFixedWidth(_TYPE_WIDTH)
        self.type_box.setMinimumHeight(HEIGHT)
        self.offer_types(types)
        self.remove = flat_button("", "removeFileButton", icons.icon("close"), self)
        self.remove.setAccessibleName(say(texts.REMOVE_FILE, name=shown))
        self._lay_out()

    @property
    def sendable(self) -> bool:
        """Whether it was looked at, nothing blocks it, and the person wants it sent."""
        if self.inspection is None or self.inspection.blocked is not None:
            return False
        return self.anyway.isChecked() or not any(each.needs_consent for each in self.inspection.findings)

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
            self.type_box.insertItem(place, say(shared.TYPE_NUMBER, id=type_id), type_id)
        self.type_box.setCurrentIndex(place)

    def show_looking(self) -> None:
        """Say that it is looked at, for the first time or again."""
        self.inspection = None
        self._show_neutrally()
        self._note.setText(say(texts.LOOKING))

    def show_late(self) -> None:
        """Say that the look takes longer than those at others."""
        self._note.setText(say(texts.STILL_READING))

    def show_inspection(self, inspection: Inspection) -> None:
        """Say what the look found: each finding and its cure, or the size and that it is ready."""
        is_late = self.inspection is None and self._note.text() == say(texts.STILL_READING)
        self.inspection = inspection
        self._show_findings(inspection)
        if is_late:
            announce(self._note, f"{self.accessibleName()}: {self._note.text()}")

    def _show_neutrally(self) -> None:
        """As a file of which nothing is known yet."""
        self._picture.setPixmap(self._icons.icon("type-document").pixmap(QSize(28, 28), self.devicePixelRatioF()))
        self._note.setPalette(QPalette())
        self._note.setFont(self._name.font())
        make_secondary(self._note)
        self.again.hide()

    def _show_findings(self, inspection: Inspection) -> None:
        self._offer_consent(inspection)
        self.again.setVisible(any(each.code == DriveNotAnsweringError.code for each in inspection.findings))
        self.type_box.setEnabled(inspection.blocked is None)
        if not inspection.findings:
            self._note.setText(f"{size_text(inspection.size)} · {say(texts.READY)}")
            return
        self._note.setText("\n".join(map(_sentences, inspection.findings)))
        tone, icon = _LOOKS[Severity.WARNING if inspection.blocked is None else Severity.BLOCK]
        ink = QColor(tint_of(tone, self.palette()).text)
        self._note.setFont(self._name.font())
        palette = self._note.palette()
        palette.setColor(self._note.foregroundRole(), ink)
        self._note.setPalette(palette)
        picture = self._icons.icon(icon, colour=ink)
        self._picture.setPixmap(picture.pixmap(QSize(28, 28), self.devicePixelRatioF()))

    def _offer_consent(self, inspection: Inspection) -> None:
        """Offer the box that has to be ticked before the file is sent, where one of the findings wants that."""
        asking = [(each, each.consent) for each in inspection.findings if each.consent is not None]
        self.anyway.setVisible(bool(asking) and inspection.blocked is None)
        if asking:
            finding, consent = asking[-1]  # one tick stands for all, in the words of the last
            self.anyway.setText(domain_text(consent.text, finding.fields))
            self.anyway.setAccessibleName(domain_text(consent.spoken, finding.fields))

    def show_thumbnail(self, image: QImage, ratio: float) -> None:
        """Show a small picture of the file."""
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)

    def new_upload(self) -> NewUpload:
        """What the desk is asked to send."""
        return NewUpload(
            file=self.file,
            inspection=self.inspection or ON_THE_SERVER,
            type_id=int(self.type_box.currentData()),
            type_caption=self.type_box.currentText(),
            server_path=self.server_path,
        )

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._note)
        words.addWidget(self.anyway)
        words.addStretch(1)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        inside.setSpacing(GRID)
        inside.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(words, 1)
        inside.addWidget(self.again, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(self.type_box, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)


def _sentences(finding: Finding) -> str:
    return f"{domain_text(finding.title, finding.fields)}. {domain_text(finding.cure, finding.fields)}"
