"""The files of the add dialog one below the other.

Not a table widget: Qt shows a screen reader the cells of one, but not the widgets in them.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.add import texts
from desktop_app.ui.add.file_row import FileRow
from desktop_app.ui.i18n import say
from desktop_app.ui.widgets.fitting import FollowingScroll

_GROUP = 24
"""Lines of one widget: when one of them changes, Qt measures those beside it anew, and a thousand take it long."""


class FileList(FollowingScroll):
    """Lines in the order of adding."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("fileTable")
        self.setAccessibleName(say(texts.FILE_TABLE))
        inside = _Page(self)
        inside.setAutoFillBackground(True)
        inside.setBackgroundRole(QPalette.ColorRole.Base)
        self._inside = _column(inside)
        self._inside.addStretch(1)
        self._lines: list[FileRow] = []
        self.setWidget(inside)

    @property
    def lines(self) -> tuple[FileRow, ...]:
        """The lines from top to bottom."""
        return tuple(self._lines)

    def append(self, line: FileRow) -> None:
        """Put a line at the end."""
        group = self._lines[-1].parentWidget() if self._lines else None
        column = group.layout() if group is not None else None
        if not isinstance(column, QVBoxLayout) or column.count() >= _GROUP:
            group = QWidget(self.widget())
            column = _column(group)
            self._inside.insertWidget(self._inside.count() - 1, group)
        line.setFrameShape(QFrame.Shape.NoFrame)
        column.addWidget(line)
        self._lines.append(line)

    def put_in_place(self, old: FileRow, new: FileRow) -> None:
        """Let a line take the place of another one, which is removed."""
        column, place = self._place_of(old)
        new.setFrameShape(QFrame.Shape.NoFrame)
        column.insertWidget(place, new)
        self._lines[self._lines.index(old)] = new
        self._remove(old)

    def swap(self, one: FileRow, other: FileRow) -> None:
        """Let two lines change places."""
        places = [(*self._place_of(one), other), (*self._place_of(other), one)]
        for column, _place, line in places:
            column.removeWidget(line)
        for column, place, line in sorted(places, key=lambda each: each[1]):
            column.insertWidget(place, line)
        first, second = self._lines.index(one), self._lines.index(other)
        self._lines[first], self._lines[second] = other, one

    def take_out(self, line: FileRow) -> None:
        """Remove a line; the focus goes to the one that takes its place."""
        place = self._lines.index(line)
        self._lines.remove(line)
        self._remove(line)
        if self._lines:
            self._lines[min(place, len(self._lines) - 1)].remove.setFocus()

    def _place_of(self, line: FileRow) -> tuple[QVBoxLayout, int]:
        """The column of its group, and its place in it."""
        group = line.parentWidget()
        column = group.layout() if group is not None else None
        if not isinstance(column, QVBoxLayout):
            raise LookupError("the line is not in the list")  # noqa: TRY004 - it is about the line, not about a type
        return column, column.indexOf(line)

    def _remove(self, line: FileRow) -> None:
        column, _place = self._place_of(line)
        column.removeWidget(line)
        line.hide()
        line.deleteLater()


class _Page(QWidget):
    """All of the lines."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Nobody needs it, as the dialog has a size of its own; Qt's measures every line for a width that it never has,
        and then anew for the width that it has, whenever one of them changes.
        """
        return self.minimumSizeHint()


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
