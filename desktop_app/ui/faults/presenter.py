"""Shows faults of the app in a single dialog, however many there are, on top of whichever window is open.

Once the app's own files were replaced while it runs, no fault is worth reading: that is said once, with the offer to
start again, and faults that follow are in the log alone.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.tasks import TaskScope
from desktop_app.ui.faults import texts
from desktop_app.ui.faults.crash_reporter import Fault
from desktop_app.ui.faults.dialog import FaultDialog
from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.widgets.dialogs import ask, run_dialog

SaveReport = Callable[[QWidget], Coroutine[Any, Any, None]]
"""Saves a report for support, with its questions on top of a window."""


class FaultPresenter:
    """`dialog` is the open fault dialog, or None. `top` returns the window to show it on top of, if there is one.

    `replaced` says whether the app's files are still those that it was started from.
    """

    def __init__(
        self,
        icons: Icons,
        scope: TaskScope,
        top: Callable[[], QWidget | None],
        save_report: SaveReport,
        replaced: Callable[[], bool],
        start_again: Callable[[], None],
    ) -> None:
        self._replaced = replaced
        self._start_again = start_again
        self._said_replaced = False
        self._asking = False
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
        if self._said_replaced or fault.of_missing_code or self._replaced():
            self._say_replaced()
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
        """Wait until the person has closed the current or next fault dialog. Return at once if none will come."""
        if self._closed or (self._said_replaced and not self._asking):
            return
        reader = asyncio.get_running_loop().create_future()
        self._readers.append(reader)
        await reader

    def _say_replaced(self) -> None:
        if not self._said_replaced:
            self._said_replaced = self._asking = True
            self._scope.spawn(self._ask_to_start_again(), name="offer to start again")

    async def _ask_to_start_again(self) -> None:
        try:
            again = await ask(
                self._top(),
                say(texts.REPLACED_TITLE),
                say(texts.REPLACED),
                yes=say(texts.START_AGAIN),
                no=say(texts.LATER),
            )
        finally:
            self._asking = False
            self._release_readers()
        if again:
            self._start_again()

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
