"""Faults of the app itself, told in one dialog however many come, wherever the person is."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.tasks import TaskScope
from desktop_app.ui.faults.crash_reporter import Fault
from desktop_app.ui.faults.dialog import FaultDialog
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.widgets.dialogs import run_dialog

SaveReport = Callable[[QWidget], Coroutine[Any, Any, None]]
"""Saves a report for support, asking above a window."""


class FaultPresenter:
    """`dialog` is what tells of faults now, if anything. `top` is the window to tell them above, if there is one."""

    def __init__(
        self, icons: Icons, scope: TaskScope, top: Callable[[], QWidget | None], save_report: SaveReport
    ) -> None:
        self._icons = icons
        self._scope = scope
        self._top = top
        self._save_report = save_report
        self._unread: list[Fault] = []
        self._closed = False
        self._readers: list[asyncio.Future[None]] = []
        self.dialog: FaultDialog | None = None

    def show(self, fault: Fault) -> None:
        """Tell of a fault: in a dialog, or in the one that is open."""
        if self._closed:
            return
        self._unread.append(fault)
        if self.dialog is None:
            self._open()
        else:
            self.dialog.add(fault)

    def close(self) -> None:
        """Tell nothing any more: the app ends. The log has it all."""
        self._closed = True
        self._tell_readers()

    async def next_read(self) -> None:
        """Wait until the person has read a fault that is told, or is about to be; returns at once when the app ends."""
        if self._closed:
            return
        reader = asyncio.get_running_loop().create_future()
        self._readers.append(reader)
        await reader

    def _open(self) -> None:
        dialog = FaultDialog(self._unread, self._icons, self._top())
        dialog.reportWanted.connect(self._on_report)
        dialog.finished.connect(self._on_read)
        dialog.destroyed.connect(self._on_destroyed)
        self.dialog = dialog
        self._scope.spawn(run_dialog(dialog), name="tell a fault")

    def _on_read(self) -> None:
        self._unread.clear()
        self.dialog = None
        self._tell_readers()

    def _tell_readers(self) -> None:
        for reader in self._readers:
            if not reader.done():
                reader.set_result(None)
        self._readers.clear()

    def _on_destroyed(self) -> None:
        """It went with the window that it stood above, as at the end of a sign-in: it is told again above the next."""
        if self._unread and not self._closed:
            QTimer.singleShot(0, self._open)

    def _on_report(self) -> None:
        if self.dialog is not None:
            self._scope.spawn(self._save_report(self.dialog), name="save a report")
