"""Shows faults of the app in a single dialog, however many there are, on top of whichever window is open."""

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
"""Saves a report for support, with its questions on top of a window."""


class FaultPresenter:
    """`dialog` is the open fault dialog, or None. `top` returns the window to show it on top of, if there is one."""

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
        """Show a fault in a new dialog, or in the one that is open."""
        if self._closed:
            return
        self._unread.append(fault)
        if self.dialog is None:
            self._open()
        else:
            self.dialog.add(fault)

    def close(self) -> None:
        """Show no more faults, because the app is ending. The log has them all."""
        self._closed = True
        self._release_readers()

    async def next_read(self) -> None:
        """Wait until the person has closed the current or next fault dialog. Return at once if the app is ending."""
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
        self._scope.spawn(run_dialog(dialog), name="show a fault")

    def _on_read(self) -> None:
        self._unread.clear()
        self.dialog = None
        self._release_readers()

    def _release_readers(self) -> None:
        for reader in self._readers:
            if not reader.done():
                reader.set_result(None)
        self._readers.clear()

    def _on_destroyed(self) -> None:
        """Reopen the dialog if it was deleted with its parent window before it was read, as when a sign-in ends."""
        if self._unread and not self._closed:
            QTimer.singleShot(0, self._open)

    def _on_report(self) -> None:
        if self.dialog is not None:
            self._scope.spawn(self._save_report(self.dialog), name="save a report")
