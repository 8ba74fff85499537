"""Small pictures of the files behind the rows that are in sight, loaded as they come into sight."""

from collections import OrderedDict

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QPixmap
from shiboken6 import isValid

from desktop_app.desk.previews import Previews
from desktop_app.desk.rows import Row
from desktop_app.tasks import TaskScope
from desktop_app.ui.widgets.thumbnails import load_thumbnail

_MOST_KEPT = 500
"""Pictures of 28 pixels: some megabytes."""
_MOST_LOADING = 30
"""More than a screen of rows: whoever scrolls on is asked again for what is in sight then."""

_Key = tuple[str, int | None, int]


class RowPictures(QObject):
    """Asked while a row is painted; `came` says that one that was not there before is."""

    came = Signal()

    def __init__(self, previews: Previews, scope: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._previews = previews
        self._scope = scope
        self._kept: OrderedDict[_Key, QPixmap | None] = OrderedDict()
        self._loading: set[_Key] = set()

    def picture(self, row: Row, edge: int, ratio: float) -> QPixmap | None:
        """A picture that fits into a square of so many device-independent pixels, if it is there by now."""
        if row.local_file is None:
            return None
        key = (str(row.local_file), row.size, round(edge * ratio))
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._loading and len(self._loading) < _MOST_LOADING:
            self._loading.add(key)
            self._scope.spawn(self._load(key, row, ratio), name="picture of a row")
        return None

    async def _load(self, key: _Key, row: Row, ratio: float) -> None:
        if row.local_file is None:
            return
        try:
            image = await load_thumbnail(self._previews, row.local_file, row.size, QSize(key[2], key[2]))
        finally:
            self._loading.discard(key)
        if not isValid(self):
            return
        pixmap = QPixmap.fromImage(image) if image is not None else None
        if pixmap is not None:
            pixmap.setDevicePixelRatio(ratio)
        self._kept[key] = pixmap
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        if pixmap is not None:
            self.came.emit()
