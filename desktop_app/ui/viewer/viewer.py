"""The window of one document: its pages, as large as the person wants, and what a check has marked on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.domain.errors import FileError
from desktop_app.domain.findings import Region
from desktop_app.pictures.picture import Picture, PictureError, PictureFailure, PictureRequest
from desktop_app.tasks import TaskScope
from desktop_app.ui.i18n import error_paragraphs, name_text, plain, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID
from desktop_app.ui.viewer import texts
from desktop_app.ui.viewer.picture_view import PictureView
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import flat_button, plain_button
from desktop_app.ui.widgets.dialogs import plain_label, run_dialog
from desktop_app.ui.widgets.fitting import lay_out_around
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.thumbnails import image_of

_SIZE = QSize(900, 680)
_MOST_PIXELS = 2600
"""Of the longer side: enough to read the small print of a card, and a quarter of a second to decode."""
_FAILURES = {
    PictureFailure.LOCKED: texts.NO_PICTURE_LOCKED,
    PictureFailure.TOO_LARGE: texts.NO_PICTURE_LARGE,
    PictureFailure.TOO_SLOW: texts.NO_PICTURE_SLOW,
    PictureFailure.CHANGED: texts.NO_PICTURE_CHANGED,
}


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown: a file of this computer."""

    file: Path
    name: str
    size: int | None = None
    """Bytes, where only a file of this size is the one that is meant."""
    regions: tuple[Region, ...] = ()
    """What a check has found, on any page."""


class LoadsPictures(Protocol):
    """Makes pictures of what is shown; the desk's Previews do it for files."""

    async def load(self, file: Path, request: PictureRequest, size_bytes: int | None = None) -> Picture:
        """Raises PictureError, and FileError when the file cannot be read."""


async def show_document(
    parent: QWidget, shown: Shown, previews: LoadsPictures, icons: Icons, scope: TaskScope, *, page: int = 0
) -> None:
    """Open the viewer on top of a window, until the person closes it."""
    await run_dialog(DocumentViewer(shown, previews, icons, scope, parent, page=page))


class DocumentViewer(QDialog):
    """One document. Keys: + - 0 zoom, arrows move, Page Up and Page Down turn over, Escape closes."""

    def __init__(
        self, shown: Shown, previews: LoadsPictures, icons: Icons, scope: TaskScope, parent: QWidget, *, page: int = 0
    ) -> None:
        super().__init__(parent)
        self.setObjectName("viewer")
        self.setWindowTitle(plain(shown.name))
        self._shown = shown
        self._previews = previews
        self._scope = scope
        self._page = page
        self._pages = 1
        self._view = PictureView(self)
        self._view.zoomed.connect(self._on_zoomed)
        self._sentence = plain_label(say(texts.VIEWER_LOADING), parent=self)
        self._sentence.setObjectName("viewerSentence")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._sentence)
        self._stack.addWidget(self._view)
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.addWidget(self._stack)
        lay_out_around(self, content, self._make_buttons(icons), _SIZE)
        self._show_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        match event.key():
            case Qt.Key.Key_PageUp:
                self._turn(-1)
            case Qt.Key.Key_PageDown:
                self._turn(1)
            case _:
                super().keyPressEvent(event)

    def _make_buttons(self, icons: Icons) -> FlowLayout:
        self._before = flat_button(say(texts.PAGE_BEFORE), "pageBeforeButton", icons.icon("page-before"), self)
        self._before.clicked.connect(lambda: self._turn(-1))
        self._where = plain_label(parent=self, wraps=False)
        self._where.setObjectName("pageLabel")
        self._after = flat_button(say(texts.PAGE_AFTER), "pageAfterButton", icons.icon("page-after"), self)
        self._after.clicked.connect(lambda: self._turn(1))
        smaller = flat_button(say(texts.ZOOM_OUT), "zoomOutButton", icons.icon("zoom-out"), self)
        smaller.setToolTip(say(texts.ZOOM_OUT_TIP))
        smaller.clicked.connect(self._view.zoom_out)
        larger = flat_button(say(texts.ZOOM_IN), "zoomInButton", icons.icon("zoom-in"), self)
        larger.setToolTip(say(texts.ZOOM_IN_TIP))
        larger.clicked.connect(self._view.zoom_in)
        whole = flat_button(say(texts.ZOOM_FIT), "zoomFitButton", icons.icon("zoom-fit"), self)
        whole.setToolTip(say(texts.ZOOM_FIT_TIP))
        whole.clicked.connect(self._view.fit)
        self._zooms = (smaller, larger, whole)
        self._percent = plain_label(parent=self, wraps=False)
        self._percent.setObjectName("zoomLabel")
        close = plain_button(say(texts.CLOSE), "viewerCloseButton", parent=self)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        buttons = FlowLayout(GRID)
        for each in (self._before, self._where, self._after):
            buttons.addWidget(each)
        for each in (smaller, self._percent, larger, whole):
            buttons.addWidget(each)
        buttons.push_to_end()
        buttons.addWidget(close)
        return buttons

    def _turn(self, pages: int) -> None:
        wanted = self._page + pages
        if 0 <= wanted < self._pages:
            self._page = wanted
            self._show_page()

    def _show_page(self) -> None:
        self._update_buttons(has_picture=False)
        self._scope.spawn(self._load(self._page), name="page of a document")

    async def _load(self, page: int) -> None:
        shown = self._shown
        try:
            picture = await self._previews.load(
                shown.file, PictureRequest(_MOST_PIXELS, _MOST_PIXELS, page), shown.size
            )
        except (PictureError, FileError) as error:
            if isValid(self) and page == self._page:
                self._say_failure(error)
            return
        if not isValid(self) or page != self._page:
            return
        self._pages = picture.pages
        self._view.show_picture(image_of(picture), _on_page(shown.regions, page))
        self._stack.setCurrentWidget(self._view)
        self._update_buttons(has_picture=True)
        words = say(texts.VIEWER_PICTURE, name=name_text(shown.name), page=page + 1, count=picture.pages)
        for each in (self._view, self._view.viewport()):
            each.setAccessibleName(words)
        announce(self._view, words)
        self._view.setFocus()

    def _say_failure(self, error: PictureError | FileError) -> None:
        if isinstance(error, FileError):
            text = error_paragraphs(error)
        else:
            text = say(_FAILURES.get(error.failure, texts.NO_PICTURE))
        self._sentence.setText(text)
        self._sentence.setAccessibleName(text)
        announce(self._sentence, text)
        self._stack.setCurrentWidget(self._sentence)
        self._update_buttons(has_picture=False)

    def _update_buttons(self, *, has_picture: bool) -> None:
        for each in (self._before, self._where, self._after):
            each.setVisible(self._pages > 1)
        self._where.setText(say(texts.PAGE_OF, page=self._page + 1, count=self._pages))
        self._before.setEnabled(self._page > 0)
        self._after.setEnabled(self._page + 1 < self._pages)
        for zoom in self._zooms:
            zoom.setEnabled(has_picture)
        self._percent.setVisible(has_picture)

    def _on_zoomed(self, zoom: float) -> None:
        self._percent.setText(say(texts.ZOOMED, percent=round(100 * zoom)))


def _on_page(regions: Sequence[Region], page: int) -> list[Region]:
    return [each for each in regions if each.page == page]
