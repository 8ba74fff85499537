"""Puts the window where it was on the same screen, as far as that screen has room for it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from desktop_app.domain.window_place import Area, WindowPlace

TITLE_BAR = 40
"""Height in pixels reserved for the title bar; more than any known desktop uses."""
_EDGE = 8
"""Width in pixels reserved for each of the frame's other edges."""
_WAYLAND = "wayland"


def name_of(screen: QScreen) -> str:
    """What tells a screen from others: maker, model, serial number or plug, and size."""
    size = screen.size()
    who = (screen.manufacturer(), screen.model(), screen.serialNumber() or screen.name())
    words = " ".join(part.strip() for part in who if part.strip())
    return "".join(each for each in f"{words} {size.width()}x{size.height()}" if each.isprintable())[-200:]


def place_of(window: QWidget) -> WindowPlace:
    """Where a window is now; of a maximised one, where it returns to."""
    screen = window.screen()
    inside = window.normalGeometry() if window.isMaximized() or window.isFullScreen() else window.geometry()
    frame = window.geometry().topLeft() - window.frameGeometry().topLeft()
    at = inside.topLeft() - frame - screen.geometry().topLeft()
    return WindowPlace(
        name_of(screen),
        inside.width(),
        inside.height(),
        None if _hides_places() else (at.x(), at.y()),
        window.isMaximized(),
    )


def put(window: QWidget, places: tuple[WindowPlace, ...], size: tuple[int, int] | None) -> None:
    """Give a window, before it is shown, the size and place of the most recent screen that is still there.

    Where none of them is, the most recent size counts, as far as it fits.
    """
    screens = {name_of(screen): screen for screen in reversed(QGuiApplication.screens())}
    known = next((place for place in places if place.screen in screens), None)
    screen = screens[known.screen] if known else window.screen()
    if known is not None:
        size = (known.width, known.height)
    elif places:
        size = (places[0].width, places[0].height)
    if size is None:
        return
    room = screen.availableGeometry()
    if known is not None and known.at is not None and not _hides_places():
        at = screen.geometry().topLeft() + QPoint(*known.at)
    else:
        at = None
    most = room.size() - QSize(0, TITLE_BAR)
    if size[0] > most.width():  # a frame would stand out: what fits the screen exactly was not drawn with one
        most -= QSize(2 * _EDGE, _EDGE)
    fitting = QSize(*size).boundedTo(most)
    window.setMinimumSize(window.minimumSize().boundedTo(most))
    if at is not None:
        frame = Area(at.x(), at.y(), fitting.width() + 2 * _EDGE, fitting.height() + TITLE_BAR + _EDGE)
        area = frame.put_into(Area(room.x(), room.y(), room.width(), room.height()), tolerance=2 * _EDGE)
        window.move(area.x, area.y)
    elif known is not None and screen is not window.screen():
        window.setGeometry(QRect(room.topLeft(), fitting))
    window.resize(fitting)
    if places and (known or places[0]).maximized:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def _hides_places() -> bool:
    """Whether the system neither tells nor takes a place on the screen."""
    return QGuiApplication.platformName().startswith(_WAYLAND)
