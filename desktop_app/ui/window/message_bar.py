"""Messages about the whole window: one sentence and at most one action, no dialog.

Several at once are a short stack: the newest is shown, with how many there are and a way to the next. They stand in a
place of their own (message_place.py), so that nothing moves under the pointer when one comes or goes.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN, Tone, leading_margins, tint_of
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import flat_button, low_button
from desktop_app.ui.window import texts
from desktop_app.ui.window.two_lines import TwoLineLabel

ICON_SIZE = 20


@dataclass(frozen=True, slots=True, eq=False)
class _Message:
    key: str
    text: str
    tone: Tone
    icon: str
    action: str
    on_action: Callable[[], None] | None
    stays: bool
    on_close: Callable[[], None] | None


class MessageBar(QWidget):
    """`changed` is emitted when the first message comes or the last one goes."""

    changed = Signal()

    def __init__(self, icons: Icons, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icons = icons
        self._all: list[_Message] = []
        self._label = TwoLineLabel(self)
        self._label.setObjectName(f"{name}Text")
        self._next = low_button(f"{name}Next", self)
        self._next.setToolTip(say(texts.NEXT_MESSAGE))
        self._next.clicked.connect(self._on_next)
        self._whole = low_button(f"{name}Whole", self, say(texts.WHOLE_MESSAGE))
        self._button = low_button(f"{name}Button", self)
        self._button.clicked.connect(self._on_action)
        self._close = flat_button("", f"{name}Close", icons.icon("close"), self)
        self._close.setAccessibleName(say(texts.DISMISS))
        self._close.setToolTip(say(texts.DISMISS))
        self._close.clicked.connect(self._on_close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(leading_margins(MARGIN + ICON_SIZE + GRID, GRID // 2, GRID, GRID // 2))
        layout.setSpacing(GRID)
        layout.addWidget(self._label, 1)
        for button in (self._whole, self._next, self._button, self._close):
            layout.addWidget(button)
        self.whole_wanted = self._whole.clicked

    @property
    def message(self) -> str:
        """The message that is shown; "" where there is none."""
        return self._all[-1].text if self._all else ""

    @property
    def count(self) -> int:
        """How many messages there are."""
        return len(self._all)

    def has(self, key: str) -> bool:
        """Whether there is a message of that key."""
        return any(each.key == key for each in self._all)

    def show_message(
        self,
        text: str,
        *,
        tone: Tone,
        icon: str,
        key: str,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        seconds: float = 0,
        stays: bool = False,
        on_close: Callable[[], None] | None = None,
    ) -> None:
        """Show a message with an optional action, in the place of an older one of the same key.

        It goes after `seconds`, if not 0. With `stays` it remains after the action, which the person may abandon.
        `on_close` is called when the person closes it.
        """
        message = _Message(key, text, tone, icon, action, on_action, stays, on_close)
        self._all = [each for each in self._all if each.key != key]
        self._all.append(message)
        if seconds:
            QTimer.singleShot(int(seconds * 1000), self, lambda: self._take_out(message))
        announce(self, text)
        self._show()

    def withdraw(self, key: str) -> None:
        """Take the message of that key away: its cause is gone."""
        if not self.has(key):
            return
        self._all = [each for each in self._all if each.key != key]
        self._show()

    def resizeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt gives the right one
        self._whole.setVisible(self._label.is_cut)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self._all:
            paint_tinted(self, self._icons, self._all[-1].tone, self._all[-1].icon)

    def _show(self) -> None:
        if self._all:
            top = self._all[-1]
            ink(self._label, top.tone)
            self._label.setText(top.text)
            self.setAccessibleName(top.text)
            self._button.setText(top.action)
            self._button.setAccessibleName(top.action)
            self._next.setText(say(texts.ONE_OF_MESSAGES, count=len(self._all)))
            self._next.setAccessibleName(say(texts.NEXT_MESSAGE))
        self._button.setVisible(bool(self._all and self._all[-1].action))
        self._next.setVisible(len(self._all) > 1)
        self.changed.emit()
        self._whole.setVisible(self._label.is_cut)
        self.update()

    def _take_out(self, message: _Message) -> None:
        if message in self._all:
            self._all.remove(message)
            self._show()

    def _on_next(self) -> None:
        self._all.insert(0, self._all.pop())
        self._show()

    def _on_close(self) -> None:
        if self._all:
            message = self._all[-1]
            self._take_out(message)
            if message.on_close is not None:
                message.on_close()

    def _on_action(self) -> None:
        if not self._all:
            return
        top = self._all[-1]
        if not top.stays:
            self._take_out(top)
        if top.on_action is not None:
            top.on_action()


def ink(label: QWidget, tone: Tone) -> None:
    """Write in the colour of a tone."""
    palette = label.palette()
    palette.setColor(label.foregroundRole(), QColor(tint_of(tone, palette).text))
    label.setPalette(palette)


def paint_tinted(widget: QWidget, icons: Icons, tone: Tone, icon: str) -> None:
    """The background of a message with its icon."""
    tint = tint_of(tone, widget.palette())
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(widget.rect(), QColor(tint.background))
    edge = QColor(tint.text)
    edge.setAlphaF(0.3)
    painter.setPen(edge)
    painter.drawLine(widget.rect().bottomLeft(), widget.rect().bottomRight())
    icons.paint(painter, icon, icon_place(widget), QColor(tint.text))
    painter.end()


def icon_place(widget: QWidget) -> QRect:
    """Where the icon of a message stands: at the side where its text begins."""
    left = widget.width() - MARGIN - ICON_SIZE if widget.isRightToLeft() else MARGIN
    return QRect(left, (widget.height() - ICON_SIZE) // 2, ICON_SIZE, ICON_SIZE)
