"""What macOS hands to the app is not lost, whether it comes before the window or after it."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent

from desktop_app.ui.runtime.opened_files import OpenedFiles

FIRST, SECOND, THIRD = (Path(f"/home/anna/{name}-SPECIMEN.pdf") for name in ("first", "second", "third"))

LINK = "dossier://add?server=https%3A%2F%2Fmy.broker.example&type=3"

PROGRAM = """
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from desktop_app.ui.application import make_application, opened_files_of
qt = make_application()
QApplication.sendEvent(qt, QFileOpenEvent("/home/anna/first-SPECIMEN.pdf"))
opened_files_of(qt).hand_to(lambda files: print(*[file.name for file in files]), print)
QApplication.sendEvent(qt, QFileOpenEvent("/home/anna/second-SPECIMEN.pdf"))
"""


def test_what_comes_before_the_window_waits_for_it() -> None:
    opened = OpenedFiles()
    taken: list[list[Path]] = []
    links: list[str] = []
    opened.on_event(QFileOpenEvent(QUrl(LINK)))
    opened.on_event(QFileOpenEvent(str(FIRST)))
    opened.on_event(QFileOpenEvent(str(SECOND)))
    assert taken == []
    opened.hand_to(taken.append, links.append)
    assert taken == [[FIRST, SECOND]]
    opened.on_event(QFileOpenEvent(str(THIRD)))
    assert taken == [[FIRST, SECOND], [THIRD]]
    assert links == [LINK]
    opened.on_event(QFileOpenEvent(QUrl(LINK)))
    assert links == [LINK, LINK]


def test_an_address_is_no_file() -> None:
    opened = OpenedFiles()
    taken: list[list[Path]] = []
    links: list[str] = []
    opened.hand_to(taken.append, links.append)
    opened.on_event(QFileOpenEvent(QUrl("https://my.broker.example/passport.pdf")))
    assert (taken, links) == ([], [])


def test_the_real_application_takes_the_system_s_events() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == ["first-SPECIMEN.pdf", "second-SPECIMEN.pdf"], done.stderr
