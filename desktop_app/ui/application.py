"""Qt's application object, with the person's language, for the app itself and for a dialog that comes before it."""

import sys

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.resources import resources
from desktop_app.ui.i18n import is_right_to_left, use_system_locale
from desktop_app.ui.runtime.opened_files import OpenedFiles
from desktop_app.ui.translations import install_translations, translation_folders

APP_ID = "io.github.dossier.dossier"


class Application(QApplication):
    """Qt's, which keeps the files that macOS tells of in events."""

    def __init__(self) -> None:
        super().__init__(sys.argv[:1])
        self.opened_files = OpenedFiles()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.opened_files.on_event(event)
            return True
        return super().event(event)


def opened_files_of(qt: QApplication) -> OpenedFiles:
    """The files that the system hands to an application; none for one that is not ours, as in tests."""
    return qt.opened_files if isinstance(qt, Application) else OpenedFiles()


def make_application() -> QApplication:
    """Make the application, or give the one that there is. Without the app's own files it speaks English."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    qt = Application()
    qt.setApplicationName("dossier")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName(APP_ID)
    qt.setQuitOnLastWindowClosed(False)
    use_system_locale()
    try:
        translated = install_translations(qt, translation_folders(resources()), QLocale())
    except FileNotFoundError:
        return qt
    qt.setLayoutDirection(direction_of(is_translated=bool(translated)))
    return qt


def direction_of(*, is_translated: bool) -> Qt.LayoutDirection:
    """English sentences in a mirrored window begin with their full stop: it is mirrored only once it is translated."""
    mirrored = is_translated and is_right_to_left()
    return Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
