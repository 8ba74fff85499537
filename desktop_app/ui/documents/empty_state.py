"""What stands in the table's place when it has nothing to show: a large drop area, or why there is nothing."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui import texts as shared
from desktop_app.ui.documents import texts
from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN, heading_font
from desktop_app.ui.widgets.buttons import low_button
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.widgets.fitting import scrolled

_ROOM_FOR_PICTURE = 320
"""Pixels of height."""
_PICTURE = 72


class EmptyState(QWidget):
    """One picture, one title, one sentence, one button. `chosen` is the button."""

    chosen = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._inviting = False
        self._picture = plain_label(parent=self, wraps=False)
        self._picture.setPixmap(icons.icon("drop", QPalette.ColorRole.PlaceholderText).pixmap(_PICTURE, _PICTURE))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = plain_label(parent=self)
        self._title.setFont(heading_font(self, 1.4))
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = plain_label(parent=self)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._button = low_button("emptyStateButton", self)
        self._button.clicked.connect(self.chosen)
        inside = QWidget(self)
        around = QVBoxLayout(self)
        around.setContentsMargins(2 * MARGIN, 2 * MARGIN, 2 * MARGIN, 2 * MARGIN)
        around.addWidget(scrolled(inside, self))
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(2 * MARGIN, 0, 2 * MARGIN, 0)
        layout.setSpacing(GRID)
        layout.addStretch(1)
        layout.addWidget(self._picture)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(GRID)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def invite(self) -> None:
        """Nothing was handed in yet: drop files here."""
        self._say(say(texts.EMPTY_TITLE), say(texts.EMPTY_TEXT), say(texts.EMPTY_BUTTON), inviting=True)

    def say_loading(self) -> None:
        """The first list is on its way."""
        self._say(say(texts.LOADING_TITLE), "", "")

    def say_failed(self, why: str) -> None:
        """The first list could not be had."""
        self._say(say(texts.LOAD_FAILED_TITLE), why, say(shared.TRY_AGAIN))

    def say_no_match(self) -> None:
        """There are documents, but the filter hides them all."""
        self._say(say(texts.NO_MATCH_TITLE), "", say(texts.NO_MATCH_BUTTON))

    def _say(self, title: str, text: str, button: str, *, inviting: bool = False) -> None:
        self._inviting = inviting
        self._show_picture()
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setAccessibleName(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(title)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._show_picture()

    def _show_picture(self) -> None:
        """The words come first where there is little room."""
        self._picture.setVisible(self._inviting and self.height() > _ROOM_FOR_PICTURE)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The dashed edge of the drop area."""
        if not self._inviting:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
        area = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.drawRoundedRect(area, 12, 12)
