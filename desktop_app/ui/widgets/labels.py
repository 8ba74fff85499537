"""Labels whose width is never decided by a text from outside: one breaks long words, one leaves out the middle."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from desktop_app.ui.i18n import breakable, unbroken
from desktop_app.ui.shown_names import isolated, tip

_LEAST_CHARACTERS = 12


class WrappingLabel(QLabel):
    """Plain text on as many lines as it needs. A word that is longer than a line is broken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        super().setText(breakable(text))
        self.setAccessibleName(text)  # without the signs that break words, which would be read aloud

    def show_quietly(self, text: str) -> None:
        """Show another text without a word to screen readers, such as each second of a countdown."""
        super().setText(breakable(text))

    def text(self) -> str:
        """The text as it was set."""
        return unbroken(super().text())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if self.hasFocus():  # Qt's own shows none
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            painter = QPainter(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
            painter.end()


class NameLabel(QLabel):
    """A name on one line. Where there is no room for all of it, its ends are shown, and all of it in a tooltip."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(name)

    @property
    def shown(self) -> str:
        """As much of the name as there is room for."""
        wide = self.contentsRect().width()
        return self.fontMetrics().elidedText(isolated(self.text()), Qt.TextElideMode.ElideMiddle, wide)

    @property
    def is_cut(self) -> bool:
        """Whether a part of the name is left out."""
        return self.shown != isolated(self.text())

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        super().setText(text)
        self._follow()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        metrics = self.fontMetrics()
        wanted = metrics.horizontalAdvance(isolated(self.text()))
        return QSize(min(wanted, _LEAST_CHARACTERS * metrics.averageCharWidth()), metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._follow()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        where = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.contentsRect(), int(where), self.shown)
        painter.end()

    def _follow(self) -> None:
        self.setToolTip(tip(self.text()) if self.is_cut else "")
