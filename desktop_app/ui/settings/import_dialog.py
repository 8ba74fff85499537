"""Asks whether a broker's file is to be imported, and shows all that it would change, however much that is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.profile_changes import ProfileChange
from desktop_app.ui import texts as shared
from desktop_app.ui.i18n import name_text, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN, Tone, tint_of
from desktop_app.ui.settings import texts
from desktop_app.ui.settings.change_lines import change_lines, less_safe_count
from desktop_app.ui.widgets.buttons import filled_button, plain_button
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.widgets.fitting import lay_out_around
from desktop_app.ui.widgets.flow_layout import FlowLayout

_SIZE = QSize(720, 440)
_ICON = 28


class ImportDialog(QDialog):
    """Accepted only by *Import*; the button for not doing it is the default.

    Stable object names: importDialog, importWarning (where something becomes less safe), importChanges, yesButton,
    noButton.
    """

    def __init__(self, file: str, changes: Sequence[ProfileChange], icons: Icons, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setWindowTitle(say(texts.IMPORT_TITLE))
        layout = QVBoxLayout()
        layout.setSpacing(MARGIN)
        layout.addWidget(plain_label(say(texts.IMPORT_QUESTION, file=name_text(file)), parent=self))
        count = less_safe_count(changes)
        if count:
            layout.addLayout(self._warning(count, icons))
        shown = QPlainTextEdit(change_lines(changes), self)
        shown.setObjectName("importChanges")
        shown.setAccessibleName(say(texts.IMPORT_CHANGES_NAME))
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        layout.addWidget(shown, 1)
        no = plain_button(say(shared.CANCEL), "noButton", parent=self)
        no.clicked.connect(self.reject)
        no.setDefault(True)
        yes = filled_button(say(texts.IMPORT_YES), "yesButton", parent=self)
        yes.setAutoDefault(False)
        yes.clicked.connect(self.accept)
        buttons = FlowLayout(GRID)
        buttons.push_to_end()
        buttons.addWidget(no)
        buttons.addWidget(yes)
        lay_out_around(self, layout, buttons, _SIZE, spacing=MARGIN)
        no.setFocus()

    def _warning(self, count: int, icons: Icons) -> QHBoxLayout:
        ink = QColor(tint_of(Tone.BAD, self.palette()).text)
        picture = plain_label(parent=self, wraps=False)
        icon = icons.icon("status-needs-you", colour=ink)
        picture.setPixmap(icon.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        sentence = plain_label(say(texts.IMPORT_WARNING, n=count), parent=self)
        sentence.setObjectName("importWarning")
        palette = sentence.palette()
        palette.setColor(sentence.foregroundRole(), ink)
        sentence.setPalette(palette)
        self.setAccessibleDescription(sentence.text())
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(sentence, 1)
        return row
