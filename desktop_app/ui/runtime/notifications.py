"""Notifications of the desktop: freedesktop's over the session bus, those of Windows and macOS through Qt."""

import html
from typing import Protocol

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from desktop_app.ui.runtime.session_bus import SessionBus

_MILLISECONDS = 10_000
_NAME = "Dossier"


class Notifier(Protocol):
    """Tells the person something while they work in another window."""

    def notify(self, text: str) -> None:
        """Show a sentence. Never waits, and never fails."""


class DesktopNotifier:
    """By what is there. `app_id` is the name of the desktop entry."""

    def __init__(self, icon: QIcon, app_id: str, bus: SessionBus) -> None:
        self._icon = icon
        self._app_id = app_id
        self._bus = bus
        self._tray: QSystemTrayIcon | None = None

    def notify(self, text: str) -> None:
        """Show a sentence."""
        if self._bus.is_there:
            self._say_on_bus(text)
        elif QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            if self._tray is None:
                self._tray = QSystemTrayIcon(self._icon)
            self._tray.show()
            self._tray.showMessage(_NAME, text, self._icon, _MILLISECONDS)

    def close(self) -> None:
        """Take the icon away that Windows needs for a notification."""
        if self._tray is not None:
            self._tray.hide()

    def _say_on_bus(self, text: str) -> None:
        from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - only on Linux

        path, name = "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
        hints = {"desktop-entry": ("s", self._app_id), "category": ("s", "transfer")}
        # The body may hold markup (Desktop Notifications Specification, "Markup"): a name may not.
        actions: list[str] = []
        said = html.escape(text, quote=False)
        body = (_NAME, 0, self._app_id, _NAME, said, actions, hints, _MILLISECONDS)
        self._bus.send(
            new_method_call(DBusAddress(path, bus_name=name, interface=name), "Notify", "susssasa{sv}i", body)
        )
