"""Opens the viewer for a row whose file is on this computer; one viewer at a time."""

from PySide6.QtWidgets import QWidget

from desktop_app.desk.previews import Previews
from desktop_app.desk.rows import Row
from desktop_app.tasks import TaskScope
from desktop_app.ui.documents.presenter import name_of
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.viewer.viewer import Shown, show_document


class Viewing:
    """For one window."""

    def __init__(self, previews: Previews, icons: Icons, scope: TaskScope, window: QWidget) -> None:
        self._previews = previews
        self._icons = icons
        self._scope = scope
        self._window = window
        self._is_open = False

    def view(self, row: Row) -> None:
        """Show a row's file, if it has one and no other is shown."""
        if row.local_file is not None and not self._is_open:
            self._is_open = True
            self._scope.spawn(self._show(Shown(row.local_file, name_of(row), row.size)), name="view a document")

    async def _show(self, shown: Shown) -> None:
        try:
            await show_document(self._window, shown, self._previews, self._icons, self._scope)
        finally:
            self._is_open = False
