"""Texts that would show if anything took them for more than text, and what looks whether they did.

The markup asks for a picture, a table and a link, each in a colour that nothing of the app has. One pixel of them
anywhere means that somebody who names a document can put pictures and links into the window, or have files opened.
"""

from array import array
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QPoint, Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QToolTip,
    QWidget,
)

from desktop_app.domain.document import Document, DocumentType, ReviewStatus
from desktop_app.domain.errors import NotAcceptedError, NotAllowedError, ServerTroubleError
from desktop_app.domain.packed_fields import packed
from desktop_app.domain.upload import Upload
from desktop_app.ui.bounded_text import bounded
from tests.support.fake_server import FakeServer

PICTURE, TABLE, LINK = 0xFFFF00FE, 0xFF00FE01, 0xFFFE7F00
"""Colours as pixels of a 32-bit image."""
CANARY_FILE = "canary.png"
"""The picture; tests run in the folder where it lies, since a file's name cannot hold a path."""

IMAGE = f"<img src={CANARY_FILE} width=24 height=24>"
MARKUP = f"<b>SPECIMEN<b>{IMAGE}<table bgcolor=#00fe01><tr><td><a href=x style='background:#fe7f00'>link"
LINE_BREAK = "ne\nwl"
HIDDEN = ("tu\u202ern", "ze\u200bro", LINE_BREAK, "be\x07ll", "is\u2066ol", "bo\ufeffm")
"""Signs that nobody sees, or that turn a line round, each between letters by which it is found again."""
CANARY = f"{MARKUP} {' '.join(HIDDEN)}"
"""Also a file's name: so no slash, no NUL, and below 255 bytes."""
SCRIPTS = " \u0ba4\u0c24\u0e94\u0f40\u1780\U00012000"
"""Letters for each of which Qt opens another font of the system: of one text, two such scripts are drawn at most."""
_SERVER_CANARY = f"{CANARY} nu\0ll </a></td></tr></table>"
SERVER_CANARY = _SERVER_CANARY + SCRIPTS
ESCAPED = "tu\\u202ern"
"""How the turn is shown."""


def make_picture(folder: Path) -> None:
    """The picture that the markup asks for."""
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(QColor.fromRgb(PICTURE))
    assert image.save(str(folder / CANARY_FILE))


class Hostile(FakeServer):
    """A server that says nothing but the canary, in every field of every answer, and refuses to take and to delete."""

    def __init__(self) -> None:
        super().__init__(*(self.document(number) for number in range(1, len(ReviewStatus) + 1)))
        self.told_types = (DocumentType(1, SERVER_CANARY, group=SERVER_CANARY), DocumentType(2, CANARY))
        self.failures["add"] = NotAcceptedError(host=CANARY, status=422, server_text=SERVER_CANARY)
        self.failures["delete"] = NotAllowedError(host=CANARY, status=403, server_text=SERVER_CANARY)

    def fail_the_list(self) -> None:
        self.failures["list"] = ServerTroubleError(host=CANARY, status=500, server_text=SERVER_CANARY)

    def review(self) -> None:
        """What was in review is rejected now."""
        self.documents = [
            replace(each, status=ReviewStatus.REJECTED) if each.status is ReviewStatus.IN_REVIEW else each
            for each in self.documents
        ]

    def stored(self, number: int, _upload: Upload) -> Document:
        return self.document(number)

    @staticmethod
    def document(number: int) -> Document:
        return Document(
            str(number),
            name=f"{_SERVER_CANARY}-{number}{SCRIPTS}",
            type_id=1,
            type_caption=SERVER_CANARY,
            status=list(ReviewStatus)[(number - 1) % len(ReviewStatus)],
            status_text=SERVER_CANARY,
            reason=SERVER_CANARY,
            size=1,
            sha256=SERVER_CANARY,
            added_at=datetime(2024, 11, 12, tzinfo=UTC),
            field_names=(SERVER_CANARY, "sha"),
            field_texts=packed((SERVER_CANARY, "<i>" * 40)),
        )


# --- looking ---


def too_many_scripts() -> list[str]:
    """Texts that would have Qt open one font after the other."""
    return [text for text in texts() if bounded(text, len(text)) != text]


def windows() -> list[QWidget]:
    """What is open: windows, dialogs, lists that dropped down; tips are opened one by one."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and not _is_tip(each)]


def _is_tip(widget: QWidget) -> bool:
    return widget.inherits("QTipLabel")


def _inside(window: QWidget) -> list[QWidget]:
    return [each for each in window.findChildren(QWidget) if each.isVisibleTo(window) and not _is_tip(each)]


def canary_pixels(widget: QWidget) -> dict[str, int]:
    """How many pixels of each colour of the canary a widget paints; what scrolls is painted whole."""
    scrolled: list[QWidget | None] = [area.widget() for area in widget.findChildren(QScrollArea)]
    painted = [widget, *(each for each in scrolled if each is not None)]
    counts = {"picture": 0, "table": 0, "link": 0}
    for each in painted:
        image = each.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        pixels = array("I", bytes(image.constBits()))
        for name, colour in zip(counts, (PICTURE, TABLE, LINK), strict=True):
            counts[name] += pixels.count(colour)
    return counts


def tip_pixels(widget: QWidget, tip: str) -> dict[str, int]:
    """The same for the tip that Qt opens for a text."""
    QToolTip.showText(widget.mapToGlobal(QPoint(1, 1)), tip, widget)
    label = next(each for each in QApplication.topLevelWidgets() if _is_tip(each) and each.isVisible())
    counts = canary_pixels(label)
    label.close()
    return counts


def rendered_markup() -> list[str]:
    """Where the canary's colours are seen: in open windows, and in the tip of each widget and each cell."""
    found = [
        f"{window.objectName() or type(window).__name__}: {counts}"
        for window in windows()
        if any((counts := canary_pixels(window)).values())
    ]
    for window in windows():
        tips = [(each, each.toolTip()) for each in (window, *_inside(window)) if each.toolTip()]
        tips += [(view, str(tip)) for view in window.findChildren(QAbstractItemView) for tip in _cell_tips(view)]
        found += [f"a tip: {text}" for widget, text in tips if any(tip_pixels(widget, text).values())]
    return found


def guessing_labels() -> list[str]:
    """Labels that guess whether they hold markup, although what they hold now may be harmless."""
    return [
        f"{label.objectName()}: {label.text()}"
        for window in windows()
        for label in window.findChildren(QLabel)
        if label.text() and not _is_tip(label) and label.textFormat() is not Qt.TextFormat.PlainText
    ]


def texts() -> Iterator[str]:
    """Everything that is written, spoken or shown as a tip in the open windows."""
    for window in windows():
        yield window.windowTitle()
        for each in (window, *_inside(window)):
            yield from (each.toolTip(), each.statusTip(), each.whatsThis())
            yield from (each.accessibleName(), each.accessibleDescription())
            if isinstance(each, QLabel | QAbstractButton):
                yield each.text()
            elif isinstance(each, QLineEdit):
                yield from (each.displayText(), each.placeholderText())
            elif isinstance(each, QPlainTextEdit):
                yield each.toPlainText()
            elif isinstance(each, QComboBox):
                yield from (each.itemText(place) for place in range(each.count()))
            elif isinstance(each, QAbstractItemView):
                yield from _cell_texts(each)
        for action in window.findChildren(QAction):
            yield from (action.text(), action.toolTip())


def hidden_signs() -> list[str]:
    """Texts that hold one of the hidden signs as it came; lines are text in a server's own words."""
    signs = {*HIDDEN, "nu\0ll"} - {LINE_BREAK}
    found = [text for text in texts() if any(sign in text for sign in signs)]
    return found + [text for text in _single_lines() if LINE_BREAK in text]


def _single_lines() -> Iterator[str]:
    """Where a second line would be taken for another thing."""
    for window in windows():
        yield window.windowTitle()
        for each in _inside(window):
            if isinstance(each, QAbstractButton) or each.objectName() == "detailsName":
                yield from (each.property("text"), each.accessibleName())
            elif isinstance(each, QLineEdit):
                yield each.displayText()


def _cells(view: QAbstractItemView, *roles: Qt.ItemDataRole) -> Iterator[object]:
    if isinstance(view, QHeaderView):
        return  # it shows its table's model
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            yield from (model.index(row, column).data(role) for role in roles)


def _cell_texts(view: QAbstractItemView) -> Iterator[str]:
    role = Qt.ItemDataRole
    roles = (role.DisplayRole, role.ToolTipRole, role.AccessibleTextRole, role.AccessibleDescriptionRole)
    yield from (str(found) for found in _cells(view, *roles) if found is not None)


def _cell_tips(view: QAbstractItemView) -> Iterator[object]:
    yield from (found for found in _cells(view, Qt.ItemDataRole.ToolTipRole) if found)
