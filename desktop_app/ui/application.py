"""Qt's application object, with the person's language, for the app itself and for a dialog that comes before it."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.resources import resources
from desktop_app.ui.languages import Languages
from desktop_app.ui.runtime.opened_files import OpenedFiles
from desktop_app.ui.translations import translation_folders

APP_ID = "io.github.dossier.dossier"


class Application(QApplication):
    """Qt's, which keeps the files that macOS tells of in events, and the switch of its language."""

    def __init__(self) -> None:
        super().__init__(sys.argv[:1])
        self.opened_files = OpenedFiles()
        self.languages = Languages(self, _folders())

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
    qt.languages.use("")
    return qt


def languages_of(qt: QApplication) -> Languages:
    """The switch of the application's language; one of its own for an application that is not ours, as in tests."""
    return qt.languages if isinstance(qt, Application) else Languages(qt, _folders())


def _folders() -> tuple[Path, ...]:
    """Where translations are; without the app's own files it speaks English."""
    try:
        return translation_folders(resources())
    except FileNotFoundError:
        return ()
