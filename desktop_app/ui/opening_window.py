"""A small window that says that Dossier opens: what a person sees while the rest of the app is loaded.

That takes a third of a second, in which a click would seem to do nothing. So this module imports little.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.ui import texts
from desktop_app.ui.application import make_application
from desktop_app.ui.i18n import say

_WIDTH, _HEIGHT = 360, 140


class _Label(QLabel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)


class OpeningWindow(QWidget):
    """Closes by itself as soon as another window of the app is shown."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen)
        self.setObjectName("openingWindow")
        text = say(texts.OPENING)
        self.setWindowTitle(text)
        self.setAccessibleName(text)
        self._label = _Label(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self._label)
        self.resize(_WIDTH, _HEIGHT)
        self.move(self.screen().availableGeometry().center() - self.rect().center())

    def say_what_happens(self) -> None:
        """Show the text: only after the first paint, because loading the fonts takes a moment more."""
        self._label.setText(self.windowTitle())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if (
            event.type() is QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched is not self
        ):
            self.close()
            self.deleteLater()
        return False


def show_opening_window() -> OpeningWindow:
    """Make the application and paint its first window: no loop runs yet. Keep what is given until the app runs."""
    qt = make_application()
    window = OpeningWindow()
    qt.installEventFilter(window)
    window.show()
    qt.processEvents()
    window.say_what_happens()
    qt.processEvents()
    return window
