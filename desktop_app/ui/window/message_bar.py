"""A bar under the toolbar for messages about the whole window: one sentence and at most one action, no dialog."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN, Tone, tint_of
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import flat_button
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.window import texts

_ICON = 20


class MessageBar(QWidget):
    """Hidden until `show_message`. Hides itself again after some seconds if asked to."""

    def __init__(self, icons: Icons, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icons = icons
        self._tone = Tone.QUIET
        self._icon_name = "info"
        self._action: Callable[[], None] | None = None
        self._stays = False
        self._label = plain_label(parent=self)
        self._label.setObjectName(f"{name}Text")
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton(self)
        self._button.setObjectName(f"{name}Button")
        self._button.clicked.connect(self._on_action)
        self._close = flat_button("", f"{name}Close", icons.icon("close"), self)
        self._close.setAccessibleName(say(texts.DISMISS))
        self._close.setToolTip(say(texts.DISMISS))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN + _ICON + GRID, GRID // 2, GRID, GRID // 2)
        layout.setSpacing(GRID)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def message(self) -> str:
        """The current message; empty while hidden."""
        return self._label.text() if not self.isHidden() else ""

    def show_message(
        self,
        text: str,
        *,
        tone: Tone,
        icon: str,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        seconds: float = 0,
        stays: bool = False,
    ) -> None:
        """Show a message with an optional action. It disappears after `seconds`, if not 0.

        With `stays` it remains after the action, which the person may abandon halfway.
        """
        self._tone, self._icon_name, self._action, self._stays = tone, icon, on_action, stays
        palette = self._label.palette()
        palette.setColor(self._label.foregroundRole(), QColor(tint_of(tone, self.palette()).text))
        self._label.setPalette(palette)
        self._label.setText(text)
        self.setAccessibleName(text)
        announce(self, text)
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setVisible(bool(action))
        self._timer.stop()
        if seconds:
            self._timer.start(int(seconds * 1000))
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tint = tint_of(self._tone, self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tint.background))
        edge = QColor(tint.text)
        edge.setAlphaF(0.3)
        painter.setPen(edge)
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        left = MARGIN if not self.isRightToLeft() else self.width() - MARGIN - _ICON
        box = self.rect().adjusted(0, 0, 0, 0)
        box.setRect(left, (self.height() - _ICON) // 2, _ICON, _ICON)
        self._icons.paint(painter, self._icon_name, box, QColor(tint.text))

    def _on_action(self) -> None:
        action = self._action
        if not self._stays:
            self.hide()
        if action is not None:
            action()
