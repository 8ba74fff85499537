"""A dialog that is as high as what it says needs, also when that changes while it is open."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog


class HeightFitting(QObject):
    """Resizes `dialog` to what its layout needs at its width, and no higher than the screen.

    Between asking for a window and seeing it on the screen X11 tells of places and sizes that are not so: who
    resizes it then moves it out of the screen by its title bar. So it waits until the window is there.
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
