"""Files are dropped onto any part of a window: while they hang over it, a large sign says what will happen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QWidget

from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN
from desktop_app.ui.widgets.announce import announce

_ICON = 48
_VEIL = 0.92
_EDGE = 3


class DropTarget(QObject):
    """Makes a window take what is dropped onto it. `dropped` carries its QMimeData.

    `words_for` says in a sentence what a drop would do; "" refuses it.
    """

    dropped = Signal(QMimeData)

    def __init__(self, window: QWidget, icons: Icons, words_for: Callable[[QMimeData], str]) -> None:
        super().__init__(window)
        self._window = window
        self._words_for = words_for
        self._overlay = _Overlay(icons, window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._overlay.hide()
            event.acceptProposedAction()
            self.dropped.emit(event.mimeData())
            return True
        if isinstance(event, QDragEnterEvent) and event.type() is QEvent.Type.DragEnter:
            words = self._words_for(event.mimeData())
            if words:
                event.acceptProposedAction()
                self._overlay.show_over(words, self._window.rect())
            return True
        if isinstance(event, QDragMoveEvent) and event.type() is QEvent.Type.DragMove:
            event.acceptProposedAction()
            return True
        if event.type() is QEvent.Type.DragLeave:
            self._overlay.hide()
        elif event.type() is QEvent.Type.Resize:
            self._overlay.setGeometry(self._window.rect())
        return False


class _Overlay(QWidget):
    """Covers a window. The pointer goes through it, so that the window gets the drop."""

    def __init__(self, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("dropOverlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icons = icons
        self._words = ""
        self.hide()

    def show_over(self, words: str, place: QRect) -> None:
        """Cover the window with these words."""
        self._words = words
        self.setAccessibleName(words)
        self.setGeometry(place)
        self.raise_()
        self.show()
        announce(self, words)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        veil = QColor(palette.color(QPalette.ColorRole.Base))
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        pen = QPen(palette.color(QPalette.ColorRole.Highlight), _EDGE, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN), GRID, GRID)
        font = QFont(self.font())
        font.setPointSizeF(1.4 * font.pointSizeF())
        painter.setFont(font)
        ink = palette.color(QPalette.ColorRole.Text)
        painter.setPen(ink)
        room = self.rect().adjusted(3 * MARGIN, 3 * MARGIN, -3 * MARGIN, -3 * MARGIN)
        wraps = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        needed = painter.boundingRect(room, int(wraps), self._words)
        height = _ICON + 2 * GRID + needed.height()
        top = room.top() + max(0, (room.height() - height) // 2)
        icon = QRect(room.center().x() - _ICON // 2, top, _ICON, _ICON)
        self._icons.paint(painter, "drop", icon, ink)
        text = QRect(room.left(), icon.bottom() + 2 * GRID, room.width(), needed.height() + GRID)
        painter.drawText(text, int(wraps), self._words)
        painter.end()
