"""A status as a rounded pill with icon, word and tint, outside of the table.

Servers have words of their own for a status, and some have sentences: what is too long for one line is cut there.
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from desktop_app.desk.rows import RowState
from desktop_app.ui.documents.states import STATES, States, spec_of
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, PILL_EDGE, leading_margins, tint_of

_ICON = 16
_CUT = "…"
_LEAST_CHARACTERS = 6
"""That there is always room for."""


class StatusPill(QLabel):
    """Plain text on a tint, with the state's icon before it."""

    def __init__(self, icons: Icons, parent: QWidget, *, states: States = STATES) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._icons = icons
        self._states = states
        self._spec = spec_of(RowState.UNKNOWN, states)
        self.setContentsMargins(leading_margins(_ICON + 2 * GRID, GRID // 2, int(1.5 * GRID), GRID // 2))

    def show_state(self, state: RowState, text: str) -> None:
        """Show a state with its words."""
        self._spec = spec_of(state, self._states)
        ink = QColor(tint_of(self._spec.tone, self.palette()).text)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self.setPalette(palette)
        self.setText(text)
        self.show()
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        margins = self.contentsMargins()
        least = self.fontMetrics().horizontalAdvance(self.text()[:_LEAST_CHARACTERS] + _CUT)
        return QSize(least + margins.left() + margins.right(), self.sizeHint().height())

    def shown_text(self) -> str:
        """As much of the status as there is room for."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tint = tint_of(self._spec.tone, self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(tint.text)
        edge.setAlphaF(PILL_EDGE)
        painter.setPen(edge)
        painter.setBrush(QColor(tint.background))
        pill = self.rect().adjusted(0, 0, -1, -1)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        left = self.width() - GRID - _ICON if self.isRightToLeft() else GRID
        icon = QRect(left, (self.height() - _ICON) // 2, _ICON, _ICON)
        self._icons.paint(painter, self._spec.icon, icon, QColor(tint.text))
        painter.setPen(QColor(tint.text))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            self.contentsRect(), QStyle.visualAlignment(self.layoutDirection(), leading), self.shown_text()
        )
        painter.end()
