"""Progress at the app's icon in the task bar or dock, where the system has it: Unity's interface on Linux (also of
KDE's and Ubuntu's docks), ITaskbarList3 on Windows.
"""

import ctypes
import logging
import sys
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.ui.runtime.session_bus import SessionBus

log = logging.getLogger(__name__)

_PATH, _INTERFACE = "/com/canonical/unity/launcherentry/1", "com.canonical.Unity.LauncherEntry"
_CLSID_TASKBAR = "{56FDF344-FD6D-11D0-958A-006097C9A090}"
_IID_TASKBAR = "{EA1AFB91-9E28-4B86-90E9-9E9F8A5EEFAF}"
"""CLSID_TaskbarList and IID_ITaskbarList3 of shobjidl_core.h."""
_INIT, _SET_VALUE, _SET_STATE = 3, 9, 10
"""Places of HrInit, SetProgressValue and SetProgressState in the interface's table."""
_NO_PROGRESS, _NORMAL = 0, 2
"""TBPF_NOPROGRESS and TBPF_NORMAL."""
_IN_PROCESS = 1
"""CLSCTX_INPROC_SERVER."""


class TaskbarProgress:
    """Of one window. `app_id` is the name of the desktop entry."""

    def __init__(self, window: QWidget, app_id: str, bus: SessionBus) -> None:
        self._window = window
        self._app_id = app_id
        self._bus = bus
        self._told: int | None = None
        self._windows = _WindowsTaskbar() if sys.platform == "win32" else None

    def show(self, percent: int | None) -> None:
        """Show so many hundredths; None shows nothing. What is shown already costs nothing."""
        if percent == self._told:
            return
        self._told = percent
        if self._windows is not None:
            self._windows.show(int(self._window.winId()), percent)
        elif self._bus.is_there:
            from jeepney import DBusAddress, new_signal  # noqa: PLC0415 - only on Linux

            emitter = DBusAddress(_PATH, interface=_INTERFACE)
            properties = {"progress": ("d", (percent or 0) / 100), "progress-visible": ("b", percent is not None)}
            body = (f"application://{self._app_id}.desktop", properties)
            self._bus.send(new_signal(emitter, "Update", "sa{sv}", body))


class _WindowsTaskbar:
    """Windows' own interface, through its table of functions. Where it is not to be had nothing is shown."""

    def __init__(self) -> None:
        self._interface = ctypes.c_void_p()
        self._is_there = False
        try:
            ole = ctypes.windll.ole32  # type: ignore[attr-defined,unused-ignore] # only on Windows
            ole.CoInitialize(None)
            found = ole.CoCreateInstance(
                _guid(ole, _CLSID_TASKBAR), None, _IN_PROCESS, _guid(ole, _IID_TASKBAR), ctypes.byref(self._interface)
            )
            self._is_there = found == 0 and self._call(_INIT, ()) == 0
        except (AttributeError, OSError) as error:
            log.info("no progress in the task bar: %s", error)

    def show(self, window: int, percent: int | None) -> None:
        """Show so many hundredths at a window's button."""
        if not self._is_there:
            return
        state = _NO_PROGRESS if percent is None else _NORMAL
        self._call(_SET_STATE, (ctypes.c_void_p, ctypes.c_int), window, state)
        if percent is not None:
            kinds = (ctypes.c_void_p, ctypes.c_ulonglong, ctypes.c_ulonglong)
            self._call(_SET_VALUE, kinds, window, percent, 100)

    def _call(self, place: int, kinds: tuple[Any, ...], *values: int) -> int:
        table = ctypes.cast(self._interface, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
        function = ctypes.WINFUNCTYPE(ctypes.c_long, ctypes.c_void_p, *kinds)(table[place] or 0)  # type: ignore[attr-defined,unused-ignore] # as above
        return int(function(self._interface, *values))


def _guid(ole: Any, text: str) -> Any:
    """The 16 bytes of a GUID, by reference."""
    raw = (ctypes.c_byte * 16)()
    ole.CLSIDFromString(ctypes.c_wchar_p(text), ctypes.byref(raw))
    return ctypes.byref(raw)
