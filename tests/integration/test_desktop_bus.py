"""Notifications and progress in the dock, heard on a real session bus."""

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.application import APP_ID
from desktop_app.ui.runtime.notifications import DesktopNotifier
from desktop_app.ui.runtime.session_bus import SessionBus
from desktop_app.ui.runtime.taskbar import TaskbarProgress

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="other systems have no session bus"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no dbus-daemon here"),
]
MONITOR = "org.freedesktop.DBus.Monitoring"


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """A bus of its own, and all that is said on it."""
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - only on Linux
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - as above

    address = f"unix:path={tmp_path / 'bus'}"
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address={address}"],
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert daemon.stdout is not None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
    listener = open_dbus_connection("SESSION")
    driver = DBusAddress("/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface=MONITOR)
    listener.send_and_get_reply(new_method_call(driver, "BecomeMonitor", "asu", ([], 0)))
    heard: list[Any] = []

    def _listen() -> None:
        while True:
            try:
                heard.append(listener.receive())
            except (OSError, EOFError, ConnectionError):
                return

    threading.Thread(target=_listen, daemon=True).start()
    yield heard
    daemon.terminate()
    daemon.communicate()


def body_of(heard: list[Any], member: str) -> Any:
    from jeepney import HeaderFields  # noqa: PLC0415 - as above

    found = [each.body for each in heard if each.header.fields.get(HeaderFields.member) == member]
    return found[-1] if found else None


def wait_for(heard: list[Any], member: str) -> Any:
    for _ in range(100):
        body = body_of(heard, member)
        if body is not None:
            return body
        threading.Event().wait(0.05)
    pytest.fail(f"nobody heard {member}")


def test_the_desktop_hears_a_notification_that_is_no_markup(bus: list[Any], qapp: QApplication) -> None:
    notifier = DesktopNotifier(QIcon(), APP_ID, SessionBus())
    notifier.notify("“<b>a&b</b>”: Approved")
    name, _replaces, icon, summary, body, actions, hints, _expires = wait_for(bus, "Notify")
    assert (name, icon, summary) == ("Dossier", APP_ID, "Dossier")
    assert body == "“&lt;b&gt;a&amp;b&lt;/b&gt;”: Approved"
    assert (actions, hints["desktop-entry"]) == ([], ("s", APP_ID))


def test_the_dock_hears_how_far_it_is_and_when_it_ends(bus: list[Any], qapp: QApplication) -> None:
    window = QWidget()
    progress = TaskbarProgress(window, APP_ID, SessionBus())
    progress.show(40)
    uri, properties = wait_for(bus, "Update")
    assert uri == f"application://{APP_ID}.desktop"
    assert properties == {"progress": ("d", 0.4), "progress-visible": ("b", True)}
    bus.clear()
    progress.show(40)
    progress.show(None)
    assert wait_for(bus, "Update")[1]["progress-visible"] == ("b", False)
    assert len([each for each in bus if each.body and each.body[0] == uri]) == 1, "what is shown is not told again"


def test_without_a_bus_nothing_is_said_and_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    from jeepney import DBusAddress, new_signal  # noqa: PLC0415 - as above

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/SPECIMEN")
    bus = SessionBus()
    bus.send(new_signal(DBusAddress("/x", interface="a.b"), "C"))
    for _ in range(100):
        if not bus.is_there:
            break
        threading.Event().wait(0.05)
    assert not bus.is_there
    bus.send(new_signal(DBusAddress("/x", interface="a.b"), "C"))
