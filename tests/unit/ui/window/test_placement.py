"""The window's place on real screens of Qt. What a window manager makes of it is tried in tests/gui."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.window_place import WindowPlace
from desktop_app.ui.window.placement import TITLE_BAR, name_of, place_of, put


@pytest.fixture
def window(qapp: QApplication) -> QWidget:
    widget = QWidget()
    widget.setMinimumSize(300, 200)
    return widget


def test_a_screen_has_a_name_with_its_size(qapp: QApplication) -> None:
    screen = QGuiApplication.primaryScreen()
    assert name_of(screen).endswith(f" {screen.size().width()}x{screen.size().height()}")


def test_what_is_told_of_a_window_puts_it_there_again(window: QWidget) -> None:
    window.setGeometry(40, 60, 500, 400)
    place = place_of(window)
    other = QWidget()
    put(other, (WindowPlace("gone", 310, 210), place), None)

    assert place_of(other) == place


def test_without_its_screen_the_last_size_counts(window: QWidget) -> None:
    put(window, (WindowPlace("gone", 310, 210, (5000, 5000)),), (700, 700))
    assert (window.width(), window.height()) == (310, 210)


def test_a_size_from_older_settings_is_cut_to_the_screen(window: QWidget) -> None:
    room = window.screen().availableGeometry()
    window.setMinimumSize(2000, 2000)
    put(window, (), (3800, 2050))

    assert window.width() <= room.width()
    assert window.height() <= room.height() - TITLE_BAR


def test_a_small_window_keeps_its_least_size(window: QWidget) -> None:
    put(window, (), (10, 10))
    assert (window.width(), window.height()) == (300, 200)


def test_maximised_comes_back(window: QWidget) -> None:
    put(window, (WindowPlace(name_of(window.screen()), 310, 210, maximized=True),), None)
    assert window.isMaximized()


def test_nothing_remembered_changes_nothing(window: QWidget) -> None:
    window.resize(444, 333)
    put(window, (), None)
    assert (window.width(), window.height()) == (444, 333)
