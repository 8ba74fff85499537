"""The status line at the bottom of the window: upload progress, what can be undone, whether the list is up to date."""

import math
import time
from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.domain.upload import Progress
from desktop_app.outbox.steady_clock import steady_seconds
from desktop_app.ui import texts as shared
from desktop_app.ui.i18n import say, size_text
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import HEIGHT
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.window import texts
from desktop_app.ui.window.undo_bar import UndoBar

_WINDOW_SECONDS = 4.0
_MINUTE = 60
_TICK_MILLISECONDS = 200
_QUIET_MILLISECONDS = 1000
"""So long a refresh may take before it is told."""


class Speed:
    """Bytes per second over the last four seconds."""

    def __init__(self) -> None:
        self._points: deque[tuple[float, int]] = deque()

    def feed(self, sent: int, now: float) -> float:
        """Record the bytes sent so far at `now` (monotonic seconds). Returns the speed, 0 while it is unknown."""
        if self._points and sent < self._points[-1][1]:
            self._points.clear()
        self._points.append((now, sent))
        while now - self._points[0][0] > _WINDOW_SECONDS:
            self._points.popleft()
        started, first = self._points[0]
        return (sent - first) / (now - started) if now > started else 0.0


def left_text(seconds: float) -> str:
    """Format the remaining time in whole seconds or minutes."""
    if seconds < _MINUTE:
        return say(shared.LINE_SECONDS, count=max(1, round(seconds)))
    return say(texts.LINE_MINUTES, count=round(seconds / _MINUTE))


class StatusLine(QWidget):
    """Two texts: uploads on the left, the connection on the right. `undo_bar` is between them."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._left = plain_label(parent=self, wraps=False)
        self._left.setObjectName("statusLeft")
        self._left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.undo_bar = UndoBar(icons, self)
        self._right = plain_label(parent=self, wraps=False)
        self._right.setObjectName("statusRight")
        self._speed = Speed()
        self._documents = ""
        self._flashed = ""
        self._flashed_names: list[str] = []
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.timeout.connect(self._on_flash_over)
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(_QUIET_MILLISECONDS)
        self._refreshing.timeout.connect(self._say_refreshing)
        self._delayed_until = 0.0
        self._countdown = QTimer(self)
        self._countdown.setInterval(_TICK_MILLISECONDS)
        self._countdown.timeout.connect(self._count_down)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, GRID // 2, MARGIN, GRID // 2)
        layout.addWidget(self._left, 1)
        layout.addWidget(self.undo_bar)
        layout.addWidget(self._right)
        self.setFixedHeight(HEIGHT + GRID)

    @property
    def text(self) -> str:
        """Both texts."""
        return f"{self._left.text()}  {self._right.text()}".strip()

    def flash(self, text: str, seconds: float, *, of: str = "", many: Callable[[int], str] | None = None) -> None:
        """Show good news for some seconds in place of the left text.

        Several of one kind (`of`) that come while the first is shown are counted: `many` gives their text.
        """
        kept = self._flashed_names if self._flashed and of and self._flashed_names[:1] == [of] else []
        self._flashed_names = [*kept, of]
        if many is not None and len(self._flashed_names) > 1:
            text = many(len(self._flashed_names))
        self._flashed = text
        self._left.setText(text)
        self.setAccessibleName(self.text)
        announce(self, text)
        self._flash.start(int(seconds * 1000))

    def show_connection(self, text: str) -> None:
        """Set the right text."""
        self._refreshing.stop()
        self._countdown.stop()
        self._right.setText(text)
        self.setAccessibleName(self.text)

    def show_refreshing(self) -> None:
        """Say in the right text that the list is on its way, unless it is there at once: that would only flicker."""
        if self._right.text():
            self._refreshing.start()
        else:
            self._say_refreshing()

    def _say_refreshing(self) -> None:
        self.show_connection(say(texts.LINE_REFRESHING))

    def show_delay(self, seconds: float) -> None:
        """Count down in the right text until the list is asked for again."""
        self._refreshing.stop()
        self._delayed_until = steady_seconds() + seconds
        self._countdown.start()
        self._count_down()

    def _count_down(self) -> None:
        left = max(0, math.ceil(self._delayed_until - steady_seconds()))
        text = say(texts.LINE_DELAYED, time=left_text(left))
        if text != self._right.text():
            self._right.setText(text)
            self.setAccessibleName(self.text)

    def show_documents(self, shown: int, count: int | None) -> None:
        """Set how many documents are shown of how many, told while nothing is being sent; None if nobody knows."""
        if count is None:
            self._documents = ""
        elif shown == count:
            self._documents = say(texts.LINE_DOCUMENTS, n=count)
        else:
            self._documents = say(texts.LINE_SOME_DOCUMENTS, n=count, shown=shown)
        self._show_documents()

    def _show_documents(self) -> None:
        self._left.setText(self._flashed or self._documents)
        self.setAccessibleName(self.text)

    def _on_flash_over(self) -> None:
        self._flashed = ""
        self._flashed_names = []
        self._show_documents()

    def show_uploads(self, under_way: Sequence[Progress]) -> None:
        """Set the left text: "2 uploads · 3.1 MB of 5.0 MB · 1.2 MB/s · 2 s left"."""
        if not under_way:
            self._show_documents()
            return
        sent = sum(progress.sent for progress in under_way)
        total = sum(progress.total for progress in under_way)
        speed = self._speed.feed(sent, time.monotonic())
        parts = [say(texts.LINE_UPLOADS, n=len(under_way))]
        parts.append(say(texts.LINE_BYTES, sent=size_text(sent), total=size_text(total)))
        if speed > 0 and sent < total:
            parts.append(say(texts.LINE_SPEED, speed=size_text(int(speed))))
            parts.append(say(texts.LINE_LEFT, time=left_text((total - sent) / speed)))
        self._left.setText(" · ".join(parts))
        self.setAccessibleName(self.text)
