"""What cannot be seen or reached in a dialog: controls outside the screen, cut texts, texts over each other."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from desktop_app.ui.widgets.fitting import FRAME
from desktop_app.ui.widgets.labels import NameLabel

_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QPlainTextEdit, QAbstractSpinBox)
_SLACK = 1
"""Pixels that rounding at 150 % may cost."""
_LEAST_OF_A_NAME = 10
"""Characters of a name that must be seen, however narrow the dialog is."""
_LEAST_HEIGHT_OF_A_LIST = 48
_LEAST_TARGET = 24


def screen_faults(dialog: QWidget, frame: QSize = FRAME) -> list[str]:
    """Each fault in words; none where all is well. `frame` is what the desktop puts around the window."""
    return [*_outside(dialog, frame), *_too_small(dialog), *_cut(dialog), *_over_each_other(dialog)]


def _outside(dialog: QWidget, frame: QSize) -> Iterator[str]:
    room = dialog.screen().availableSize()
    whole = dialog.size() + frame
    if whole.width() > room.width() or whole.height() > room.height():
        yield f"{dialog.objectName()} is {_size(whole)} with its frame, on a screen of {_size(room)}"
    for control in _shown(dialog, _CONTROLS):
        place = _place(control, dialog)
        scroll = _scroll_around(control, dialog)
        if scroll is None:
            if not dialog.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place):
                yield f"{_name(control)} lies outside: {place} in {dialog.rect()}"
            continue
        page = scroll.widget()
        seen = QRect(QPoint(0, 0), page.size()) if page is not None else QRect()
        if not seen.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(_place(control, page or dialog)):
            yield f"{_name(control)} lies outside of what can be scrolled to"
    for each in (each for each in dialog.findChildren(QScrollArea) if each.isVisible()):
        yield from _scrolled(each)


def _too_small(dialog: QWidget) -> Iterator[str]:
    """WCAG 2.5.8: what is clicked has 24 pixels each way. Boxes are as large as their words."""
    for button in _shown(dialog, (QAbstractButton,)):
        if not isinstance(button, QCheckBox | QRadioButton) and min(button.width(), button.height()) < _LEAST_TARGET:
            yield f"{_name(button)} has only {_size(button.size())} pixels to be clicked"


def _scrolled(scroll: QScrollArea) -> Iterator[str]:
    page = scroll.widget()
    if page is not None and page.width() > scroll.contentsRect().width() + _SLACK:
        yield f"{_name(scroll)} is wider inside ({page.width()}) than outside ({scroll.contentsRect().width()})"
    inside = page.layout() if page is not None else None
    needed = inside.totalHeightForWidth(scroll.width()) if inside is not None else _LEAST_HEIGHT_OF_A_LIST
    if scroll.height() < min(needed, _LEAST_HEIGHT_OF_A_LIST):
        yield f"{_name(scroll)} has only {scroll.height()} pixels of height"


def _cut(dialog: QWidget) -> Iterator[str]:
    for widget in _shown(dialog, (QAbstractButton, QLabel, QComboBox)):
        if isinstance(widget, NameLabel):
            yield from _cut_name(widget)
        elif isinstance(widget, QLabel) and widget.wordWrap():
            yield from _cut_lines(widget)
        elif isinstance(widget, QComboBox):
            yield from _cut_choice(widget)
        elif isinstance(widget, QAbstractButton | QLabel) and widget.text():
            wanted, wide = widget.sizeHint().width(), widget.width()
            if wanted > wide + _SLACK:
                yield f"{_name(widget)} needs {wanted} pixels of width, has {wide}"


def _cut_name(label: NameLabel) -> Iterator[str]:
    if len(label.shown) < min(_LEAST_OF_A_NAME, len(label.text())):
        yield f"{_name(label)} shows only {label.shown!r}"
    if label.is_cut and not label.toolTip():
        yield f"{_name(label)} is cut and has no tooltip"


def _cut_lines(label: QLabel) -> Iterator[str]:
    needed = label.heightForWidth(label.width())
    if label.text() and label.height() + _SLACK < needed:
        yield f"{_name(label)} needs {needed} pixels of height, has {label.height()}"
    if label.minimumSizeHint().width() > label.width() + _SLACK:
        yield f"{_name(label)} has a word that is wider than itself"


def _cut_choice(box: QComboBox) -> Iterator[str]:
    """A chosen text that has no room is elided, and whole in a tooltip."""
    if box.isEditable():
        return
    if _needed(box) > box.width() and not box.toolTip():
        yield f"{_name(box)} cuts {box.currentText()!r} and has no tooltip"
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()
    painted = option.currentText
    if box.fontMetrics().horizontalAdvance(painted) > room:
        yield f"{_name(box)} paints {painted!r} in {room} pixels"


def _needed(box: QComboBox) -> int:
    """The width in which a closed list shows its text: beside it are the arrow and the edges."""
    return box.fontMetrics().horizontalAdvance(box.currentText()) + 30


def _over_each_other(dialog: QWidget) -> Iterator[str]:
    widgets = list(_shown(dialog, (QLabel, *_CONTROLS)))
    for one, other in combinations(widgets, 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        if _scroll_around(one, dialog) is not _scroll_around(other, dialog):
            continue  # one is scrolled below the other
        common = _place(one, dialog).intersected(_place(other, dialog))
        if common.width() > _SLACK and common.height() > _SLACK:
            yield f"{_name(one)} and {_name(other)} overlap in {common}"


def _shown(dialog: QWidget, kinds: tuple[type[QWidget], ...]) -> Iterator[QWidget]:
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.isVisible() and widget.window() is dialog and not _is_inner(widget):
            yield widget


def _is_inner(widget: QWidget) -> bool:
    """Whether it is a part of another control, which Qt places itself."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        if isinstance(parent, QComboBox | QLineEdit | QAbstractItemView | QPlainTextEdit | QCheckBox | QRadioButton):
            return True
        if type(parent).__name__ == "QTabBar":
            return True
        parent = parent.parentWidget()
    return widget.objectName().startswith("qt_") or widget.metaObject().className() in ("QScrollBar", "QTabBar")


def _scroll_around(widget: QWidget, dialog: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and parent is not dialog:
        if isinstance(parent, QScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


def _place(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


def _size(size: object) -> str:
    return f"{getattr(size, 'width')()} × {getattr(size, 'height')()}"  # noqa: B009 - of a QSize


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{widget.objectName() or type(widget).__name__} ({text[:40]!r})"
