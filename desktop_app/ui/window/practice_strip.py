"""A strip below the menu that stands there all the time in practice mode: nobody may take it for the real thing."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui import texts as shared
from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN, Tone, leading_margins, tint_of
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.window.message_bar import ICON_SIZE, icon_place


class PracticeStrip(QWidget):
    """Says it in the inverted colours of a warning: no message looks like that, and none replaces it."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("practiceStrip")
        self._icons = icons
        text = say(shared.SANDBOX_NOTE)
        self.setAccessibleName(text)
        label = plain_label(text, parent=self)
        label.setObjectName("practiceText")
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        palette = label.palette()
        palette.setColor(label.foregroundRole(), QColor(tint_of(Tone.NEEDS_YOU, palette).background))
        label.setPalette(palette)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(leading_margins(MARGIN + ICON_SIZE + GRID, GRID // 2, MARGIN, GRID // 2))
        layout.addWidget(label, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tint = tint_of(Tone.NEEDS_YOU, self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tint.text))
        self._icons.paint(painter, "sandbox", icon_place(self), QColor(tint.background))
        painter.end()
