"""Keeps a dialog as high as its content needs, also when that changes while it is open."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog


class HeightFitting(QObject):
    """Resizes `dialog` to the height its layout needs at its width, at most the screen's.

    Between requesting a window and showing it, X11 reports wrong positions and sizes; resizing then moves the window
    off the screen by the height of its title bar. So it waits until the window is exposed.
    """

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        dialog.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show:
            self._dialog.windowHandle().installEventFilter(self)
            self._fit()
        elif event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Expose} and self._is_on_screen:
            self._fit()
        return False

    @property
    def _is_on_screen(self) -> bool:
        return self._dialog.isVisible() and self._dialog.windowHandle().isExposed()

    def _fit(self) -> None:
        dialog, layout = self._dialog, self._dialog.layout()
        if layout is None:
            return
        needed = min(layout.totalHeightForWidth(dialog.width()), dialog.screen().availableSize().height())
        if needed != dialog.height():
            dialog.resize(dialog.width(), needed)
