"""Bounds every dialog by the screen and not by its texts: what has no room is scrolled, and the buttons stay in sight.

All dialogs of the app are laid out here, so that none can be larger than a small laptop's screen at 200 %.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.look.style import GRID, MARGIN

FRAME = QSize(16, 44)
"""What a window's title bar and edges take of the screen, in pixels; more than any known desktop uses."""
_LEAST = QSize(320, 96)
_AROUND_FOCUS = 64
"""So much below the focused field stays in sight too: the sentence that says what is wrong with it."""


def room_for(dialog: QWidget) -> QSize:
    """The largest size with which a dialog is on the screen with all of its frame."""
    return dialog.screen().availableSize() - FRAME


def lay_out(dialog: QDialog, content: QLayout, buttons: QLayout, width: int, *, spacing: int = MARGIN) -> "Fitting":
    """Lay out a dialog that is as high as its content needs, which is scrolled where the screen is too small."""
    scroll = _Scroll(content, dialog)
    outside = _outside(dialog, spacing)
    outside.addWidget(scroll, 1)
    outside.addLayout(buttons)
    return Fitting(dialog, QSize(width, 0), scroll)


def lay_out_around(dialog: QDialog, content: QLayout, buttons: QLayout, size: QSize, *, spacing: int = GRID) -> None:
    """Lay out a dialog whose content has a list that scrolls by itself and takes the room that there is."""
    outside = _outside(dialog, spacing)
    outside.addLayout(content, 1)
    outside.addLayout(buttons)
    Fitting(dialog, size, None)


def scrolled(page: QWidget, parent: QWidget) -> QScrollArea:
    """A page of a form that is scrolled where it has too little room."""
    return _Scroll(page, parent)


class Fitting(QObject):
    """Resizes a dialog to `size` or, where its height is 0, to what its content needs, and never beyond the screen.

    Between requesting a window and showing it, X11 reports wrong positions and sizes; resizing then moves the window
    off the screen by the height of its title bar. So it waits until the window is exposed.
    """

    def __init__(self, dialog: QDialog, size: QSize, scroll: "_Scroll | None") -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._size = size
        self._scroll = scroll
        room = room_for(dialog)
        dialog.setMinimumSize(_LEAST.boundedTo(room))
        dialog.resize(QSize(size.width(), size.height() or dialog.height()).boundedTo(room))
        dialog.installEventFilter(self)
        _hear_focus(self._show_focus)
        page = scroll.widget() if scroll is not None else None
        if page is not None:
            page.installEventFilter(self)  # a scroll area keeps it to itself when its content needs more or less room

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show:
            self._dialog.windowHandle().installEventFilter(self)
            self._fit()
        elif event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Expose} and self._is_on_screen:
            self._fit()
        return False

    def _show_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Have the focus seen from the start: Qt hides it in each window until the first Tab."""
        if new is not None and new.window() is self._dialog:
            self._dialog.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    @property
    def _is_on_screen(self) -> bool:
        return self._dialog.isVisible() and self._dialog.windowHandle().isExposed()

    def _fit(self) -> None:
        dialog, room = self._dialog, room_for(self._dialog)
        wide = min(dialog.width(), room.width())
        high = self._needed(wide) if self._scroll is not None else dialog.height()
        wanted = QSize(wide, min(high, room.height()))
        if wanted != dialog.size():
            dialog.resize(wanted)

    def _needed(self, wide: int) -> int:
        layout = self._dialog.layout()
        if layout is None or self._scroll is None:
            return self._dialog.height()
        margins = layout.contentsMargins()
        inside = wide - margins.left() - margins.right()
        heights = [self._scroll.needed_height(inside)]
        for place in range(layout.count()):
            item = layout.itemAt(place)
            if item is not None and item.widget() is not self._scroll and not item.isEmpty():
                by_width = item.hasHeightForWidth()
                heights.append(item.heightForWidth(inside) if by_width else item.sizeHint().height())
        return sum(heights) + layout.spacing() * (len(heights) - 1) + margins.top() + margins.bottom()


class FollowingScroll(QScrollArea):
    """Scrolls downwards only, and to whatever gets the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        _hear_focus(self._on_focus)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        page = self.widget()
        if new is not None and page is not None and page.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, _AROUND_FOCUS)


class _Scroll(FollowingScroll):
    """Looks like a part of the dialog."""

    def __init__(self, content: QLayout | QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dialogContent")
        self.setFrameShape(QFrame.Shape.NoFrame)
        if isinstance(content, QLayout):
            content.setContentsMargins(0, 0, 0, 0)
            page = QWidget(self)
            page.setLayout(content)
        else:
            page = content
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What was said on a page of tabs while another one was shown gets its room only now: Qt keeps the rows that it
        had measured without it.
        """
        super().showEvent(event)
        page = self.widget()
        layout = page.layout() if page is not None else None
        if layout is not None:
            _measure_anew(layout)

    def needed_height(self, wide: int) -> int:
        """How high it would be to show all of its content."""
        page = self.widget()
        layout = page.layout() if page is not None else None
        if layout is None:
            return self.sizeHint().height()
        return layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        page = self.widget()
        wide = page.minimumSizeHint().width() if page is not None else 0
        return QSize(wide, 2 * GRID)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        page = self.widget()
        return page.sizeHint() if page is not None else super().sizeHint()


def _measure_anew(layout: QLayout) -> None:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        if inner is not None:
            _measure_anew(inner)
    layout.invalidate()


def _hear_focus(slot: Callable[[QWidget | None, QWidget | None], None]) -> None:
    """Call a method of a QObject whenever the focus moves: from where, and to where."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.focusChanged.connect(slot)


def _outside(dialog: QDialog, spacing: int) -> QVBoxLayout:
    outside = QVBoxLayout(dialog)
    outside.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    outside.setSpacing(spacing)
    return outside
