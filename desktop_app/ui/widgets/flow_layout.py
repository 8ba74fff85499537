"""A layout that puts widgets side by side and begins another line where there is no more room: words of other languages
are longer, and a small laptop at 200 % has 683 pixels.
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """From the side where reading starts; what is added after `push_to_end` stands at the other side, in a line of its
    own where one is too short for all.
    """

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._at_end: int | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def push_to_end(self) -> None:
        """What is added from now on stands at the other side."""
        self._at_end = len(self._items)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All in one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in shown), default=0)))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        """Put everything into its place, or only say how high that is."""
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        y = room.top()
        for line, is_at_end in self._lines(room.width()):
            height = max(size.height() for _item, size in line)
            if moves:
                self._place(line, room, y, height, is_at_end=is_at_end)
            y += height + self.spacing()
        return max(0, y - self.spacing() - room.top()) + margins.top() + margins.bottom()

    def _lines(self, width: int) -> list[tuple[list[tuple[QLayoutItem, QSize]], bool]]:
        """The items of each line with their sizes, and whether they stand at the other side."""
        lines: list[tuple[list[tuple[QLayoutItem, QSize]], bool]] = []
        if self._at_end is not None and self.sizeHint().width() - self._with_margins(QSize()).width() <= width:
            whole = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
            return [(whole, False)] if whole else []
        used = 0
        for place, item in enumerate(self._items):
            if item.isEmpty():
                continue
            is_at_end = self._at_end is not None and place >= self._at_end
            size = QSize(min(item.sizeHint().width(), width), item.sizeHint().height())
            if not lines or lines[-1][1] is not is_at_end or used + self.spacing() + size.width() > width:
                lines.append(([], is_at_end))
                used = -self.spacing()
            lines[-1][0].append((item, size))
            used += self.spacing() + size.width()
        return lines

    def _place(
        self, line: list[tuple[QLayoutItem, QSize]], room: QRect, y: int, height: int, *, is_at_end: bool
    ) -> None:
        used = sum(size.width() for _item, size in line) + self.spacing() * (len(line) - 1)
        x = room.width() - used if is_at_end else 0
        after_gap = self._items[self._at_end :] if self._at_end is not None and not is_at_end else []
        for item, size in line:
            if item in after_gap:
                x, after_gap = max(x, x + room.width() - used), []
            left = room.left() + x
            if self._is_mirrored:
                left = room.left() + room.width() - x - size.width()
            item.setGeometry(QRect(QPoint(left, y + (height - size.height()) // 2), size))
            x += size.width() + self.spacing()

    @property
    def _is_mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.isRightToLeft()
