"""A small picture of a document that opens the large one; until there is one it is an icon, and no button."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.ui.shown_names import tip

_EDGE = 2


class PictureButton(QAbstractButton):
    """Asks for as much room as its picture needs. It can be clicked and reached by Tab once it has one."""

    def __init__(self, name: str, spoken: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._pixmap = QPixmap()
        self.setEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_icon(self, pixmap: QPixmap, spoken: str) -> None:
        """Show an icon in the place of a picture."""
        self._pixmap = pixmap
        self.setAccessibleName(spoken)
        self.setAccessibleDescription("")
        self.setToolTip("")
        self.setEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.unsetCursor()
        self._changed()

    def show_picture(self, image: QImage, ratio: float, spoken: str, effect: str) -> None:
        """Show a picture; `spoken` says whose it is and `effect` what a click does."""
        self._pixmap = QPixmap.fromImage(image)
        self._pixmap.setDevicePixelRatio(ratio)
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(effect)
        self.setToolTip(tip(effect))
        self.setEnabled(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._changed()

    @property
    def pixmap(self) -> QPixmap:
        """What is shown."""
        return self._pixmap

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._pixmap.deviceIndependentSize().toSize() + QSize(2 * _EDGE, 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        place = QRect(QPoint(0, 0), self._pixmap.deviceIndependentSize().toSize())
        place.moveCenter(self.rect().center())
        painter.drawPixmap(place, self._pixmap)
        if self.hasFocus() or (self.isEnabled() and self.underMouse()):
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2 * _EDGE - 1))
            painter.drawRect(place)
        painter.end()

    def _changed(self) -> None:
        self.updateGeometry()
        self.update()
