"""Faults of the app itself, told in one dialog however many come, wherever the person is."""

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.tasks import TaskScope
from desktop_app.ui.crash import Fault
from desktop_app.ui.dialogs import run_dialog
from desktop_app.ui.icons import Icons
from desktop_app.ui.views.fault_dialog import FaultDialog

SaveReport = Callable[[QWidget], Coroutine[Any, Any, None]]
"""Saves a report for support, asking above a window."""


class Faults:
    """`dialog` is what tells of a fault now, if anything. `top` is the window to tell it above, if there is one."""

    def __init__(
        self, icons: Icons, scope: TaskScope, top: Callable[[], QWidget | None], save_report: SaveReport
    ) -> None:
        self._icons = icons
        self._scope = scope
        self._top = top
        self._save_report = save_report
        self.dialog: FaultDialog | None = None

    def show(self, fault: Fault) -> None:
        """Tell of a fault: in a dialog, or in the one that is open."""
        if self.dialog is not None:
            self.dialog.add(fault)
            return
        self.dialog = FaultDialog(fault, self._icons, self._top())
        self.dialog.reportWanted.connect(self._on_report)
        self._scope.spawn(self._tell(self.dialog), name="tell a fault")

    async def _tell(self, dialog: FaultDialog) -> None:
        try:
            await run_dialog(dialog)
        finally:
            self.dialog = None

    def _on_report(self) -> None:
        if self.dialog is not None:
            self._scope.spawn(self._save_report(self.dialog), name="save a report")
