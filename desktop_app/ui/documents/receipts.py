"""Receipts as one PDF: for each document that the broker has, what proves that it was received."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QStandardPaths, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from desktop_app.desk.desk import Desk
from desktop_app.desk.rows import Row
from desktop_app.slices import Slices
from desktop_app.storage.private_file import replacing
from desktop_app.ui.documents import texts
from desktop_app.ui.documents.presenter import name_of, receipt_pairs, status_of, type_of
from desktop_app.ui.documents.states import RowContext, States
from desktop_app.ui.i18n import day_text, plain, say
from desktop_app.ui.widgets.dialogs import pick_new_file, tell

_MARGIN = 20.0
"""Millimetres."""
_RESOLUTION = 150
"""Dots per inch: everything is text, and drawn as such."""
_GAP = 0.6
"""Of a line, between two documents."""


async def save_receipts(parent: QWidget, desk: Desk, rows: Sequence[Row], states: States, today: date) -> None:
    """Ask where, and save the receipts of the rows that have one."""
    kept = [row for row in rows if row.receipt is not None]
    title = say(texts.RECEIPTS_TITLE)
    if not kept:
        await tell(parent, title, say(texts.RECEIPTS_NONE))
        return
    path = await pick_new_file(parent, title, _proposed(today), say(texts.RECEIPTS_FILES), "*.pdf")
    if path is None:
        return
    content = await receipts_pdf(desk, kept, states, today)
    try:
        await desk.files.run(path, lambda _attempt: _write(path, content))
    except OSError as error:
        await tell(parent, title, say(texts.RECEIPTS_NOT_SAVED, reason=plain(error.strerror or str(error))))
        return
    await tell(parent, title, say(texts.RECEIPTS_SAVED, path=plain(str(path))))


async def receipts_pdf(desk: Desk, rows: Sequence[Row], states: States, today: date) -> bytes:
    """The bytes of the PDF, drawn in slices."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
    writer.setResolution(_RESOLUTION)
    writer.setTitle(say(texts.RECEIPTS_TITLE))
    page = _Page(writer)
    host = plain(desk.profile.address.host)
    page.write(say(texts.RECEIPTS_TITLE), 1.6, bold=True)
    if desk.is_practice:
        page.write(say(texts.RECEIPTS_PRACTICE), 1.0, bold=True)
    about = say(texts.RECEIPTS_ABOUT, host=host, date=day_text(today))
    page.write(f"{about} {say(texts.RECEIPTS_PERSON, person=plain(desk.person))}" if desk.person else about)
    slices = Slices()
    for row in rows:
        page.gap()
        pairs = [(say(texts.FIELD_TYPE), type_of(row)), *receipt_pairs(row)]
        status = status_of(RowContext(row, desk.clock(), states=states))
        lines = [f"{name}: {value}" for name, value in pairs if value]
        page.keep_together(2 + len(lines))
        page.write(name_of(row), 1.15, bold=True)
        for line in (status, *lines):
            page.write(line)
        if slices.are_due:
            await slices.give_way()
    page.end()
    return bytes(buffer.data().data())


def _write(path: Path, content: bytes) -> None:
    with replacing(path) as file:
        file.write(content)


class _Page:
    """Writes lines from top to bottom, and begins a new page where one is full."""

    def __init__(self, writer: QPdfWriter) -> None:
        self._writer = writer
        self._painter = QPainter(writer)
        self._font = QFont(self._painter.font())
        self._font.setPointSizeF(10.0)
        self._width = float(writer.width())
        self._height = float(writer.height())
        self._y = 0.0

    def write(self, text: str, size: float = 1.0, *, bold: bool = False) -> None:
        """A paragraph, broken where the page ends."""
        font = QFont(self._font)
        font.setPointSizeF(self._font.pointSizeF() * size)
        font.setBold(bold)
        wraps = int(Qt.TextFlag.TextWrapAnywhere | Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading)
        metrics = QFontMetricsF(font, self._writer)
        needed = metrics.boundingRect(QRectF(0, 0, self._width, self._height), wraps, text)
        if self._y + needed.height() > self._height and self._y > 0:
            self._new_page()
        self._painter.setFont(font)
        self._painter.drawText(QRectF(QPointF(0, self._y), needed.size()).adjusted(0, 0, self._width, 0), wraps, text)
        self._y += needed.height()

    def gap(self) -> None:
        """Room between two documents."""
        self._y += _GAP * QFontMetricsF(self._font, self._writer).lineSpacing()

    def keep_together(self, lines: int) -> None:
        """Begin a new page if so many lines do not fit on this one."""
        if self._y + lines * QFontMetricsF(self._font, self._writer).lineSpacing() > self._height:
            self._new_page()

    def end(self) -> None:
        """Nothing more is written."""
        self._painter.end()

    def _new_page(self) -> None:
        self._writer.newPage()
        self._y = 0.0


def _proposed(today: date) -> Path:
    """The suggested file in the person's documents folder: dossier-receipts-2026-11-27.pdf."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(folder) / f"dossier-receipts-{today.isoformat()}.pdf"
