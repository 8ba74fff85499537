"""One file in the add dialog: its thumbnail, name, what a look found, its type, and the button that removes it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.checks.inspection import Inspection
from desktop_app.checks.pipeline import rerun
from desktop_app.desk.intake import NewUpload
from desktop_app.domain.document import DocumentType
from desktop_app.domain.errors import DriveNotAnsweringError
from desktop_app.domain.file_kinds import HEIC, JPEG, PDF, PNG, UNKNOWN_MIME, WEBP
from desktop_app.domain.findings import Finding, Severity
from desktop_app.ui import texts as shared
from desktop_app.ui.add import texts
from desktop_app.ui.add.findings_part import TONES, FindingsPart, by_weight
from desktop_app.ui.i18n import name_text, plain, say, size_text
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, Tone, tint_of
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import flat_button
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.widgets.fields import problem_label, say_at
from desktop_app.ui.widgets.labels import NameLabel
from desktop_app.ui.widgets.picture_button import PictureButton

THUMBNAIL = QSize(48, 48)
_TYPE_WIDTH, _LEAST_TYPE_WIDTH = 190, 110
_LEAST_NAME_WIDTH = 110
_TYPE_CHARACTERS = 20
"""What the box would like to show; where the names need the room it is narrower."""

ON_THE_SERVER = Inspection(0, UNKNOWN_MIME, None)
"""A file that is named by the server's path cannot be looked at from here."""

_ICONS = {Severity.WARNING: "info", Severity.BLOCK: "status-rejected"}
"""Of a file without a picture, by its worst finding."""
_KINDS = {
    JPEG.mime: texts.KIND_JPEG,
    PNG.mime: texts.KIND_PNG,
    PDF.mime: texts.KIND_PDF,
    HEIC.mime: texts.KIND_HEIC,
    WEBP.mime: texts.KIND_WEBP,
}
"""What is said of a file in which nothing was found: what is known, and not that all is well."""


class FileRow(QFrame):
    """The widgets of one file. `server_path` is set instead of a local file with the encoding json-path."""

    changeWanted = Signal()  # noqa: N815 - signals are named as Qt's
    """The person took what `offer_change` offers."""

    def __init__(
        self, file: Path, server_path: str, types: Sequence[DocumentType], icons: Icons, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.file = file
        self.server_path = server_path
        self.inspection: Inspection | None = ON_THE_SERVER if server_path else None
        self._extra: tuple[Finding, ...] = ()
        self._icons = icons
        shown = plain(server_path or file.name)
        spoken = name_text(server_path or file.name)
        self.setObjectName("fileLine")
        self.setAccessibleName(shown)
        self.picture = PictureButton("filePicture", shown, self)
        self.picture.setFixedSize(THUMBNAIL + QSize(6, 6))
        self._name = NameLabel(shown, self)
        self._name.setObjectName("fileName")
        self._side = plain_label(parent=self, wraps=False)
        self._side.setObjectName("sideLabel")
        self._side.hide()
        self._missing = problem_label("typeProblem", self)
        self.again = flat_button(say(shared.TRY_AGAIN), "lookAgainButton", icons.icon("retry"), self)
        self.again.setAccessibleName(say(texts.LOOK_AGAIN, name=spoken))
        self.type_box = ChoiceBox("typeBox", say(texts.TYPE_OF, name=spoken), self)
        self.type_box.setPlaceholderText(say(texts.CHOOSE_TYPE))
        self.type_box.setMinimumWidth(_LEAST_TYPE_WIDTH)
        self.type_box.setMinimumContentsLength(_TYPE_CHARACTERS)
        self.type_box.setMaximumWidth(_TYPE_WIDTH)
        self._name.setMinimumWidth(_LEAST_NAME_WIDTH)
        self._name.setBuddy(self.type_box)  # on Linux, a screen reader knows no other name of a list that drops down
        self.other = flat_button(say(texts.OTHER_TYPE), "otherTypeButton", icons.icon("type-document"), self)
        self.other.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.other.setAccessibleName(say(texts.OTHER_TYPE_OF, name=spoken))
        self.other.setToolTip(say(texts.OTHER_TYPE_TIP))
        self.remove = flat_button("", "removeFileButton", icons.icon("close"), self)
        self.remove.setAccessibleName(say(texts.REMOVE_FILE, name=spoken))
        self.part = FindingsPart(shown, spoken, icons, self)
        self.part.change.clicked.connect(self.changeWanted)
        self.part.acceptanceChanged.connect(self._show_icon)
        self.another, self.anyway, self.more = self.part.another, self.part.anyway, self.part.more
        self._show_neutrally()
        self._say(say(texts.NOT_LOOKED_AT if server_path else texts.LOOKING))
        self.offer_types(types)
        self._lay_out()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found of this file beside the others, which is certain, and then what the look found."""
        return (*self._extra, *self.inspection.findings) if self.inspection is not None else ()

    @property
    def sendable(self) -> bool:
        """Whether it was looked at, nothing blocks it, and the person wants it sent."""
        if self.inspection is None or self.inspection.blocked is not None:
            return False
        return self.part.is_accepted or not any(each.needs_consent for each in self.inspection.findings)

    @property
    def warnings(self) -> frozenset[str]:
        """Codes of what the person should know before the file is sent, and has not accepted."""
        return self.part.unaccepted if self.sendable else frozenset()

    @property
    def typed(self) -> bool:
        """Whether the person (or a guess) has said what it is."""
        return self.type_box.currentData() is not None

    @property
    def type_id(self) -> int | None:
        """The number of the type that is chosen."""
        chosen = self.type_box.currentData()
        return int(chosen) if chosen is not None else None

    def show_side(self, side: str) -> None:
        """Say which side of a document it is; "" where that is no question."""
        if side == self._side.text():
            return
        self._side.setText(side)
        self._side.setAccessibleName(side)
        self._side.setVisible(bool(side))

    def show_extra(self, findings: tuple[Finding, ...]) -> None:
        """Say also what was found of this file beside the others; () takes it back."""
        if findings == self._extra:
            return
        self._extra = findings
        if self.inspection is not None:
            self._show_findings(self.inspection)

    def offer_change(self, title: str, spoken: str = "") -> None:
        """Offer to have the file changed, as the title says, until it is looked at anew; "" takes the offer back."""
        self.part.offer_change(title, spoken)

    def offer_types(self, types: Sequence[DocumentType]) -> None:
        """Offer these types; what was chosen before stays chosen."""
        chosen = self.type_box.currentData()
        self.type_box.clear()
        for kind in types:
            self.type_box.addItem(plain(kind.caption), kind.id)
        self.other.setText(say(texts.OTHER_TYPE if types else texts.TYPE_NUMBER_OF_FILE))
        self.choose_type(chosen)

    def choose_type(self, type_id: int | None) -> None:
        """Choose a type by its number, also one that is not in the box yet; None for none."""
        if type_id is None:
            self.type_box.setCurrentIndex(-1)
        else:
            place = self.type_box.findData(type_id)
            if place < 0:
                place = self.type_box.count()
                self.type_box.addItem(say(shared.TYPE_NUMBER, id=type_id), type_id)
            self.type_box.setCurrentIndex(place)
            self.mark_type(missing=False)
        self.look_at_type()
        self._enable_types()

    def look_at_type(self) -> None:
        """Say what holds for the type that is chosen now, and no more what held for another one."""
        if self.inspection is None:
            return
        before, self.inspection = self.inspection, self._of_type(self.inspection)
        if self.inspection.findings != before.findings:
            self._show_findings(self.inspection)

    def _of_type(self, inspection: Inspection) -> Inspection:
        """The same look for the type that is chosen."""
        type_id = self.type_id
        if inspection.subject is None:
            return inspection
        kind = None if type_id is None else DocumentType(type_id, self.type_box.currentText())
        return inspection if inspection.subject.document_type == kind else rerun(inspection, kind)

    def mark_type(self, *, missing: bool) -> None:
        """Say at the file that its type is still to be chosen, and show which file it is; or take that back."""
        say_at(self._missing, say(texts.TYPE_MISSING) if missing else "")
        self.setAutoFillBackground(missing)
        palette = QPalette()
        if missing:
            palette.setColor(QPalette.ColorRole.Base, QColor(tint_of(Tone.BAD, palette).background))
        self.setPalette(palette)
        self.type_box.setAccessibleDescription(self._missing.text() or self.part.text)

    def show_looking(self) -> None:
        """Say that it is looked at, for the first time or again."""
        self.inspection = None
        self._show_neutrally()
        self._say(say(texts.LOOKING))

    def show_late(self) -> None:
        """Say that the look takes longer than those at others."""
        self._say(say(texts.STILL_READING))

    def show_inspection(self, inspection: Inspection, *, is_skipped: bool = False) -> None:
        """Say what the look found: each finding and its cure, or what is known of the file.

        `is_skipped` says that the person did not want its content looked at.
        """
        is_late = self.inspection is None and self.part.text == say(texts.STILL_READING)
        self.inspection = self._of_type(inspection)
        self._is_skipped = is_skipped
        self._show_findings(self.inspection)
        if is_late:
            announce(self.part, f"{self.accessibleName()}: {self.part.text}")

    def _say(self, note: str) -> None:
        """Show what is known of the file."""
        self.part.say(note)
        self._describe()

    def _describe(self) -> None:
        """A screen reader hears what is known of the file also at what can be done with it."""
        for control in (self.type_box, self.other, self.remove, self.again):
            control.setAccessibleDescription(self.part.text)

    def _show_neutrally(self) -> None:
        """As a file of which nothing is known yet."""
        self._has_picture = False
        self._is_skipped = False
        self._show_icon()
        self.part.show_viewable(is_viewable=False)
        self.part.forget()
        self.again.hide()

    def _show_findings(self, inspection: Inspection) -> None:
        self.again.setVisible(any(each.code == DriveNotAnsweringError.code for each in inspection.findings))
        self._enable_types()
        found = self.findings
        if not found:
            known = [size_text(inspection.size), say(_KINDS.get(inspection.mime, texts.KIND_UNKNOWN))]
            self._say(" · ".join([*known, *([say(texts.LOOK_SKIPPED)] if self._is_skipped else [])]))
            self._show_icon()
            return
        self.part.show_findings(found)
        self._describe()
        self._show_icon()

    def _show_icon(self) -> None:
        """Of a file without a picture: what it needs of the person, and a sheet where that is nothing."""
        if self._has_picture:
            return
        worst = by_weight(self.findings)[0].severity if self.findings and not self.part.is_accepted else None
        if worst in _ICONS:
            icon = self._icons.icon(_ICONS[worst], colour=QColor(tint_of(TONES[worst], self.palette()).text))
        else:
            icon = self._icons.icon("type-document")
        self.picture.show_icon(icon.pixmap(QSize(28, 28), self.devicePixelRatioF()), self.accessibleName())

    def _enable_types(self) -> None:
        is_blocked = self.inspection is not None and self.inspection.blocked_as_any_type is not None
        self.type_box.setEnabled(bool(self.type_box.count()) and not is_blocked)
        self.other.setEnabled(not is_blocked)

    def show_thumbnail(self, image: QImage, ratio: float) -> None:
        """Show a small picture of the file."""
        self._has_picture = True
        self.part.show_viewable(is_viewable=True)
        spoken = say(texts.VIEW_FILE, name=name_text(self.server_path or self.file.name))
        self.picture.show_picture(image, ratio, spoken, say(texts.VIEW_FILE_TIP))

    def new_upload(self) -> NewUpload:
        """What the desk is asked to send. Raises ValueError where it is not known: the file may have changed."""
        if self.inspection is None:
            raise ValueError("the file is being looked at")
        return NewUpload(
            file=self.file,
            inspection=self.inspection,
            type_id=int(self.type_box.currentData()),
            type_caption=self.type_box.currentText(),
            server_path=self.server_path,
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._name, 1)
        for button in (self.again, self._side, self.type_box, self.other, self.remove):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(top)
        words.addWidget(self._missing)
        words.addWidget(self.part)
        words.addStretch(1)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        inside.setSpacing(GRID)
        inside.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(words, 1)
