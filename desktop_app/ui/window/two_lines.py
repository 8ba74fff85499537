"""A text that never takes more than two lines: its place must not grow, or what lies below would move."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from desktop_app.ui.shown_names import tip

_LINES = 2
_LEAST = 160


class TwoLineLabel(QLabel):
    """Plain text. What does not fit is left out with …, and is in the tooltip; `text` gives all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def is_cut(self) -> bool:
        """Whether some of the text is left out."""
        return len(self._lines()[1]) > 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_LEAST, _LINES * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        super().setText(text)
        self.setAccessibleName(text)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._follow()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        lines, _rest = self._lines()
        metrics, room = self.fontMetrics(), self.contentsRect()
        top = room.top() + (room.height() - len(lines) * metrics.lineSpacing()) // 2
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        for place, line in enumerate(lines):
            at = room.adjusted(0, 0, 0, 0)
            at.setTop(top + place * metrics.lineSpacing())
            at.setHeight(metrics.lineSpacing())
            painter.drawText(at, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), line)
        painter.end()

    def _lines(self) -> tuple[list[str], str]:
        """What is shown, line by line, and what was left out."""
        text, wide = " ".join(self.text().split()), max(1, self.contentsRect().width())
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        if not line.isValid():
            return [], ""
        line.setLineWidth(wide)
        first = text[: line.textLength()].rstrip()
        layout.endLayout()
        rest = text[len(first) :].strip()
        second = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, wide)
        return ([first, second] if rest else [first]), ("" if second == rest else rest)

    def _follow(self) -> None:
        self.setToolTip(tip(self.text()) if self.is_cut else "")
