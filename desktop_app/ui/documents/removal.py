"""The one way in which anything leaves the list: by key, menu, button or ✕, documents and uploads alike.

Nothing happens before the answer, the question names everything concerned, and all of it can be undone for some
seconds.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.desk.desk import Desk
from desktop_app.desk.rows import Row, RowState
from desktop_app.tasks import TaskScope
from desktop_app.ui.documents.questions import sure_to_remove
from desktop_app.ui.documents.states import STATES, States


class Removal(QObject):
    """Asks, one question at a time, and has the desk do it."""

    def __init__(self, desk: Desk, scope: TaskScope, window: QWidget, *, states: States = STATES) -> None:
        super().__init__(window)
        self._desk = desk
        self._scope = scope
        self._window = window
        self._states = states
        self._is_asking = False

    def ask(self, rows: Sequence[Row]) -> None:
        """Remove rows, if the person says so."""
        concerned = [row for row in rows if row.state is not RowState.REMOVED]
        if concerned and not self._is_asking:
            self._is_asking = True
            self._scope.spawn(self._ask(concerned), name="ask before removing")

    def replace(self, row: Row) -> None:
        """Remove a row in whose place the person has sent another file: that was the answer. It can be undone."""
        self._remove([row])

    async def _ask(self, rows: Sequence[Row]) -> None:
        try:
            sure = await sure_to_remove(self._window, rows, self._desk.undo_seconds, self._states)
        finally:
            self._is_asking = False
        if sure:
            self._remove(rows)

    def _remove(self, rows: Sequence[Row]) -> None:
        self._desk.delete([row.document.id for row in rows if row.document is not None])
        self._desk.withdraw([row.upload.key for row in rows if row.upload is not None])
