"""What can still be undone, with the seconds that are left: part of the status line, where nothing moves for it."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.outbox.steady_clock import steady_seconds
from desktop_app.ui import texts as shared
from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN, Tone, leading_margins
from desktop_app.ui.shown_names import tip
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import low_button
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.window import texts
from desktop_app.ui.window.message_bar import ICON_SIZE, ink, paint_tinted

_TICK_MILLISECONDS = 200
_MOST_CHARACTERS = 40


@dataclass(frozen=True, slots=True)
class Undoable:
    """One thing that was removed. `key` is its row's."""

    key: str
    name: str
    is_upload: bool


class UndoBar(QWidget):
    """Hidden while nothing can be undone. `undoRequested` carries the keys of all rows that can."""

    undoRequested = Signal(list)  # noqa: N815 - signals are named as Qt's
    changed = Signal(bool)
    """Whether anything can be undone."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("undoBar")
        self._icons = icons
        self._all: dict[str, Undoable] = {}
        self._uploads = 0
        """How many of them are uploads."""
        self._until = 0.0
        self._label = plain_label(parent=self, wraps=False)
        self._label.setObjectName("undoBarText")
        self._label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        ink(self._label, Tone.NEEDS_YOU)
        self._button = low_button("undoBarButton", self)
        self._button.setAccessibleName(say(shared.UNDO))
        self._button.clicked.connect(self.undo)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(leading_margins(MARGIN + ICON_SIZE + GRID, 0, GRID, 0))
        layout.setSpacing(GRID)
        layout.addWidget(self._label)
        layout.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MILLISECONDS)
        self._timer.timeout.connect(self._count_down)
        self.hide()

    @property
    def has_any(self) -> bool:
        """Whether anything can be undone."""
        return bool(self._all)

    @property
    def offers(self) -> tuple[tuple[Undoable, float], ...]:
        """What can be undone, with the seconds that are left for it."""
        return tuple((each, self._until - steady_seconds()) for each in self._all.values())

    def offer(self, what: Undoable, seconds: float) -> None:
        """Something was removed, which can be undone for so long."""
        self._take_out(what.key)
        self._all[what.key] = what
        self._uploads += what.is_upload
        self._until = steady_seconds() + seconds
        text = self._words()
        self._label.setText(_short(text))
        self._label.setToolTip(tip(text))
        self._label.setAccessibleName(text)
        self.setAccessibleName(text)
        announce(self, text)
        self._count_down()
        self._timer.start()
        self.show()
        self.changed.emit(True)

    def settle(self, key: str) -> None:
        """It was undone, or cannot be undone any more."""
        self._take_out(key)
        if not self._all:
            self._timer.stop()
            self.hide()
            self.changed.emit(False)

    def undo(self) -> None:
        """Bring all of them back."""
        if self._all:
            self.undoRequested.emit(list(self._all))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        paint_tinted(self, self._icons, Tone.NEEDS_YOU, "undo")

    def _take_out(self, key: str) -> None:
        taken = self._all.pop(key, None)
        if taken is not None:
            self._uploads -= taken.is_upload

    def _words(self) -> str:
        has_uploads = self._uploads > 0
        if len(self._all) > 1:
            return say(texts.REMOVE_SCHEDULED_MANY if has_uploads else texts.DELETE_SCHEDULED_MANY, n=len(self._all))
        name = next(iter(self._all.values())).name
        return say(texts.WITHDRAW_SCHEDULED if has_uploads else texts.DELETE_SCHEDULED, name=name)

    def _count_down(self) -> None:
        left = max(0, math.ceil(self._until - steady_seconds()))
        self._button.setText(say(texts.UNDO_IN, count=left))


def _short(text: str) -> str:
    """Both ends of a sentence with a long name: the line below the list has little room."""
    most = 2 * _MOST_CHARACTERS
    return text if len(text) <= most else f"{text[:_MOST_CHARACTERS]}…{text[-_MOST_CHARACTERS:]}"
