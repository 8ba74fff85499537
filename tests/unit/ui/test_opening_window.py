"""What a person sees while the rest of the app is loaded."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from shiboken6 import isValid

from desktop_app.ui.opening_window import OpeningWindow, show_opening_window

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_it_says_that_the_app_opens_and_goes_when_another_window_comes(qapp: QApplication) -> None:
    window = show_opening_window()
    assert window.isVisible()
    assert [label.text() for label in window.findChildren(QLabel)] == ["Dossier is opening …"]
    assert window.accessibleName() == "Dossier is opening …"
    dialog = QDialog()
    dialog.show()
    qapp.processEvents()
    qapp.sendPostedEvents(None, 52)  # QEvent::DeferredDelete
    assert not isValid(window) or not window.isVisible()
    dialog.close()


def test_a_window_inside_another_does_not_close_it(qapp: QApplication) -> None:
    window = show_opening_window()
    QLabel("SPECIMEN", window).show()
    assert window.isVisible()
    window.close()
    qapp.removeEventFilter(window)


def test_little_is_loaded_before_it(qapp: QApplication) -> None:
    """Not the errors, the logs or anything of the desk: each costs milliseconds before a person sees anything."""
    names = "sys.modules"
    script = f"import sys, desktop_app.__main__, desktop_app.ui.opening_window; print(*{names})"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert OpeningWindow.__module__ in loaded
    late = (
        "desktop_app.domain.errors",
        "desktop_app.desk",
        "desktop_app.api",
        "desktop_app.outbox",
        "httpx",
    )
    assert not [name for name in loaded if name.startswith(late)]
    assert qapp is not None
