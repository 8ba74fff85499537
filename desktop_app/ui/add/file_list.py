"""The files of the add dialog one below the other.

Not a table widget: Qt shows a screen reader the cells of one, but not the widgets in them.
"""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.add import texts
from desktop_app.ui.add.file_row import FileRow
from desktop_app.ui.i18n import say
from desktop_app.ui.widgets.fitting import FollowingScroll


class FileList(FollowingScroll):
    """Lines in the order of adding."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("fileTable")
        self.setAccessibleName(say(texts.FILE_TABLE))
        inside = QWidget(self)
        inside.setAutoFillBackground(True)
        inside.setBackgroundRole(QPalette.ColorRole.Base)
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(0)
        self._inside.addStretch(1)
        self._lines: list[FileRow] = []
        self.setWidget(inside)

    @property
    def lines(self) -> tuple[FileRow, ...]:
        """The lines from top to bottom."""
        return tuple(self._lines)

    def append(self, line: FileRow) -> None:
        """Put a line at the end."""
        line.setFrameShape(QFrame.Shape.NoFrame)
        self._inside.insertWidget(len(self._lines), line)
        self._lines.append(line)

    def put_in_place(self, old: FileRow, new: FileRow) -> None:
        """Let a line take the place of another one, which is removed."""
        place = self._lines.index(old)
        new.setFrameShape(QFrame.Shape.NoFrame)
        self._inside.insertWidget(place, new)
        self._lines[place] = new
        self._inside.removeWidget(old)
        old.hide()
        old.deleteLater()

    def swap(self, one: FileRow, other: FileRow) -> None:
        """Let two lines change places."""
        first, second = sorted((self._lines.index(one), self._lines.index(other)))
        upper, lower = self._lines[first], self._lines[second]
        for line in (lower, upper):
            self._inside.removeWidget(line)
        self._lines[first], self._lines[second] = lower, upper
        self._inside.insertWidget(first, lower)
        self._inside.insertWidget(second, upper)

    def take_out(self, line: FileRow) -> None:
        """Remove a line; the focus goes to the one that takes its place."""
        place = self._lines.index(line)
        self._lines.remove(line)
        self._inside.removeWidget(line)
        line.hide()
        line.deleteLater()
        if self._lines:
            self._lines[min(place, len(self._lines) - 1)].remove.setFocus()
