"""A picture that is looked at closely: zoomed by wheel, pinch and keys, moved by dragging and arrows, with marks."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QNativeGestureEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGestureEvent,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QPinchGesture,
    QWidget,
)

from desktop_app.domain.findings import Region

_STEP = 1.25
_MOST = 8.0
"""Pixels of the screen for one of the picture."""
_WHEEL_NOTCH = 120
_MARK = QColor("#d1242f")
_MARK_WIDTH = 3
_IN = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_OUT = (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)


class PictureView(QGraphicsView):
    """`zoomed` tells how many pixels of the screen one of the picture has."""

    zoomed = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pictureView")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setBackgroundRole(self.backgroundRole())
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._picture: QGraphicsPixmapItem | None = None
        self._fits = True
        """Whether the whole picture is to be seen, whatever size the window gets."""

    @property
    def zoom(self) -> float:
        """Pixels of the screen for one of the picture."""
        return self.transform().m11()

    def show_picture(self, image: QImage, regions: Sequence[Region] = ()) -> None:
        """Show a picture, with frames around regions of it."""
        self._scene.clear()
        self._picture = self._scene.addPixmap(QPixmap.fromImage(image))
        self._picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.setSceneRect(QRectF(image.rect()))
        pen = QPen(_MARK, _MARK_WIDTH)
        pen.setCosmetic(True)  # as thick at every zoom
        for each in regions:
            place = QRectF(
                each.left * image.width(),
                each.top * image.height(),
                each.width * image.width(),
                each.height * image.height(),
            )
            self._scene.addRect(place, pen)
        self.fit()

    def fit(self) -> None:
        """Show the whole picture."""
        self._fits = True
        if self._picture is not None:
            self.fitInView(self._picture, Qt.AspectRatioMode.KeepAspectRatio)
            if self.zoom > 1:
                self.resetTransform()
            self.zoomed.emit(self.zoom)

    def zoom_in(self) -> None:
        """One step closer."""
        self._zoom_by(_STEP)

    def zoom_out(self) -> None:
        """One step back, until the whole picture is to be seen."""
        self._zoom_by(1 / _STEP)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        notches = event.angleDelta().y() / _WHEEL_NOTCH
        if notches:
            self._zoom_by(_STEP**notches)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in _IN:
            self.zoom_in()
        elif event.key() in _OUT:
            self.zoom_out()
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom_by(1 + event.value())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._zoom_by(pinch.scaleFactor())
                return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if self._fits:
            self.fit()

    def _zoom_by(self, factor: float) -> None:
        if self._picture is None:
            return
        room, size = self.viewport().size(), self._picture.boundingRect().size()
        least = min(1.0, room.width() / size.width(), room.height() / size.height())
        wanted = min(_MOST, self.zoom * factor)
        if wanted <= least:
            self.fit()
            return
        self._fits = False
        self.scale(wanted / self.zoom, wanted / self.zoom)
        self.zoomed.emit(self.zoom)

    def centre(self) -> QPointF:
        """What of the picture is in the middle, in its pixels."""
        return self.mapToScene(self.viewport().rect().center())
