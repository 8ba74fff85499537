"""A changed copy of a file beside its original, so that the person sees what would be sent before they decide."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.desk.changes import Changes
from desktop_app.desk.previews import Previews
from desktop_app.domain.changes import Change, ChangeRequest
from desktop_app.domain.errors import FileError
from desktop_app.pictures.change.changed import Changed
from desktop_app.pictures.picture import Picture, PictureError, PictureFailure, PictureRequest
from desktop_app.tasks import TaskScope
from desktop_app.ui.add import texts
from desktop_app.ui.i18n import error_paragraphs, name_text, say, size_text
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN, make_secondary
from desktop_app.ui.viewer.viewer import LoadsPictures, Shown, show_document
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import filled_button, plain_button
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.widgets.fitting import lay_out, room_for
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.picture_button import PictureButton
from desktop_app.ui.widgets.thumbnails import image_of

_ROOM = QSize(280, 250)
"""Pixels of each side's pictures; they are less high where the screen is small."""
_LEAST_HEIGHT = 110
_AROUND = 220
"""Pixels of height that all but the pictures takes."""
_WIDTH = 2 * (_ROOM.width() + 2 * GRID) + 4 * MARGIN
_MOST_SHOWN = 2
"""Pictures on a side: of a PDF of more pages the first ones tell enough."""

_FAILURES = {
    PictureFailure.NOT_POSSIBLE: texts.CHANGE_NOT_POSSIBLE,
    PictureFailure.LOCKED: texts.CHANGE_LOCKED,
    PictureFailure.TOO_LARGE: texts.CHANGE_TOO_LARGE,
    PictureFailure.TOO_SLOW: texts.CHANGE_TOO_SLOW,
}


@dataclass(frozen=True, slots=True)
class Original:
    """A file that a copy is made of."""

    file: Path
    size: int
    """Bytes."""


class ChangeDialog(QDialog):
    """Accepted with a copy that is kept as a file (`copy`); *Keep the original*, Escape and the frame reject it."""

    def __init__(
        self,
        originals: Sequence[Original],
        request: ChangeRequest,
        changes: Changes,
        previews: Previews,
        icons: Icons,
        scope: TaskScope,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("changeDialog")
        self._originals = originals
        self._request = request
        self._changes = changes
        self._previews = previews
        self._changed: Changed | None = None
        self.copy: Path | None = None
        """The copy that the person wants."""
        name = originals[0].file.name
        self.setWindowTitle(say(texts.CHANGE_TITLE, name=name_text(name)))
        self._sentence = plain_label(say(texts.CHANGE_SENTENCE), parent=self)
        self._before = _Side(say(texts.CHANGE_BEFORE), "beforeSide", name, len(originals), self)
        self._after = _Side(say(texts.CHANGE_AFTER), "afterSide", name, len(originals), self)
        self._lost = plain_label(say(texts.CHANGE_BUSY), parent=self)
        self._lost.setObjectName("changeSentence")
        self._icons = icons
        self._scope = scope
        self._before.viewWanted.connect(self._view_original)
        self._after.viewWanted.connect(self._view_copy)
        self._lay_out()
        self._show_sizes()
        self._tasks = [
            scope.spawn(self._show_originals(), name="pictures of originals"),
            scope.spawn(self._make(), name="make a changed copy"),
        ]
        self.finished.connect(self._stop)

    @property
    def is_ready(self) -> bool:
        """Whether there is a copy to use."""
        return self._changed is not None

    def _lay_out(self) -> None:
        keep = plain_button(say(texts.CHANGE_KEEP), "keepOriginalButton", parent=self)
        keep.clicked.connect(self.reject)
        self._use = filled_button(say(texts.CHANGE_USE), "useCopyButton", parent=self)
        self._use.setEnabled(False)
        self._use.clicked.connect(self._on_use)
        keep.setFocus()
        sides = QHBoxLayout()
        sides.setSpacing(MARGIN)
        sides.addWidget(self._before, 1)
        sides.addWidget(self._after, 1)
        content = QVBoxLayout()
        content.setSpacing(GRID)
        content.addWidget(self._sentence)
        content.addLayout(sides)
        content.addWidget(self._lost)
        buttons = FlowLayout(GRID)
        buttons.push_to_end()
        buttons.addWidget(keep)
        buttons.addWidget(self._use)
        lay_out(self, content, buttons, _WIDTH)

    def _show_sizes(self) -> None:
        """What is known: of the original its pixels too, once it was opened for the copy."""
        size = sum(each.size for each in self._originals)
        changed = self._changed
        if changed is None:
            self._before.show_facts(size_text(size))
            self._after.show_facts(say(texts.CHANGE_BUSY))
            return
        self._before.show_facts(_facts(size, changed.before, 0))
        self._after.show_facts(_facts(len(changed.content), changed.after, changed.pages))

    async def _show_originals(self) -> None:
        request = self._picture_request()
        found = [await self._previews.find(each.file, request) for each in self._originals]
        if isValid(self):
            self._before.show_pictures([image_of(each) if each is not None else None for each in found])

    async def _make(self) -> None:
        try:
            changed = await self._changes.make([each.file for each in self._originals], self._request)
        except PictureError as error:
            self._say_failure(self._words_of(error.failure))
            return
        except FileError as error:
            self._say_failure(error_paragraphs(error))
            return
        found = [await self._picture_of(changed, page) for page in range(min(changed.pages, _MOST_SHOWN))]
        if not isValid(self):
            return
        self._changed = changed
        self._after.show_pictures(found)
        self._show_sizes()
        self._say(_lost(changed, self._request.change))
        self._use.setEnabled(True)
        self._use.setDefault(True)
        self._use.setFocus()

    async def _picture_of(self, changed: Changed, page: int) -> QImage | None:
        try:
            return image_of(await self._changes.picture(changed, self._picture_request(page)))
        except PictureError:
            return None

    def _view_original(self, place: int) -> None:
        original = self._originals[place]
        self._view(Shown(original.file, original.file.name, original.size), self._previews, 0)

    def _view_copy(self, page: int) -> None:
        if self._changed is not None:
            name = f"{say(texts.CHANGE_AFTER)}: {self._originals[0].file.name}"
            self._view(Shown(self._originals[0].file, name), _Copy(self._changes, self._changed), page)

    def _view(self, shown: Shown, pictures: LoadsPictures, page: int) -> None:
        showing = show_document(self, shown, pictures, self._icons, self._scope, page=page)
        self._scope.spawn(showing, name="view a file")

    def _words_of(self, failure: PictureFailure) -> str:
        if failure is PictureFailure.NOT_POSSIBLE and self._request.change is Change.SHRINK:
            return say(texts.CHANGE_NOT_SMALLER)
        return say(_FAILURES.get(failure, texts.CHANGE_UNREADABLE))

    def _say_failure(self, text: str) -> None:
        """There is nothing to use; the original can still be sent."""
        if isValid(self):
            self._after.show_facts("")
            self._after.show_pictures([])
            self._use.setEnabled(False)
            self._say(text)

    def _say(self, text: str) -> None:
        self._lost.setText(text)
        self._lost.setAccessibleName(text)
        self._use.setAccessibleDescription(text)
        announce(self._lost, text)

    def _picture_request(self, page: int = 0) -> PictureRequest:
        room = self._before.picture_room * self.devicePixelRatioF()
        return PictureRequest(room.width(), room.height(), page)

    def _on_use(self) -> None:
        if self._changed is not None:
            self._use.setEnabled(False)
            self._tasks.append(self._scope.spawn(self._keep(self._changed), name="keep a changed copy"))

    async def _keep(self, changed: Changed) -> None:
        try:
            copy = await self._changes.keep(changed, self._originals[0].file)
        except OSError as error:
            if isValid(self):
                self._say(say(texts.CHANGE_NOT_KEPT, reason=error.strerror or type(error).__name__))
                self._use.setEnabled(True)
            return
        if isValid(self) and self.isVisible():
            self.copy = copy
            self.accept()
        else:
            await self._changes.forget([copy], [])

    def _stop(self, result: int) -> None:
        """Whatever is under way is not wanted any more; what is being written is removed when it is there."""
        if result != QDialog.DialogCode.Accepted:
            for task in self._tasks[:2]:
                task.cancel()


class _Copy:
    """Pictures of a copy that is in no file yet, for the viewer."""

    def __init__(self, changes: Changes, changed: Changed) -> None:
        self._changes = changes
        self._changed = changed

    async def load(self, file: Path, request: PictureRequest, size_bytes: int | None = None) -> Picture:  # noqa: ARG002 - the viewer names a file
        """Raises PictureError."""
        return await self._changes.picture(self._changed, request)


class _Side(QFrame):
    """The pictures of one side, and in words what it is."""

    viewWanted = Signal(int)  # noqa: N815 - signals are named as Qt's
    """A picture was clicked, counted from 0."""

    def __init__(self, title: str, name: str, file_name: str, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._title = title
        self._file_name = file_name
        shown = min(count, _MOST_SHOWN)
        height = max(_LEAST_HEIGHT, min(_ROOM.height(), room_for(parent).height() - _AROUND))
        self.picture_room = QSize(_ROOM.width(), height // shown)
        heading = plain_label(title, parent=self, wraps=False)
        heading.setObjectName(f"{name}Title")
        self._pictures = [PictureButton(f"{name}Picture", "", self) for _place in range(shown)]
        self._facts = plain_label(parent=self)
        self._facts.setObjectName(f"{name}Facts")
        make_secondary(self._facts)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        inside.setSpacing(GRID // 2)
        inside.addWidget(heading)
        for place, each in enumerate(self._pictures):
            each.setFixedSize(self.picture_room)
            each.clicked.connect(partial(self._on_clicked, place))
            inside.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self._facts)

    def show_facts(self, text: str) -> None:
        """Its size in words."""
        self._facts.setText(text)
        self._facts.setAccessibleName(f"{self._title}: {text}" if text else "")

    def show_pictures(self, images: Sequence[QImage | None]) -> None:
        """Show what there is of each; None says that it cannot be shown."""
        words = say(texts.CHANGE_PICTURE, side=self._title, name=name_text(self._file_name))
        for place, button in enumerate(self._pictures):
            image = images[place] if place < len(images) else None
            if image is None:
                button.show_icon(QPixmap(), say(texts.CHANGE_NO_PICTURE) if place < len(images) else "")
            else:
                button.show_picture(image, self.devicePixelRatioF(), words, say(texts.VIEW_FILE_TIP))

    def _on_clicked(self, place: int, *_checked: bool) -> None:
        self.viewWanted.emit(place)


def _facts(size: int, pixels: tuple[int, int], pages: int) -> str:
    if all(pixels):
        return say(texts.CHANGE_SIZE, size=size_text(size), width=pixels[0], height=pixels[1])
    return say(texts.CHANGE_PAGES, n=pages, size=size_text(size)) if pages else size_text(size)


def _lost(changed: Changed, change: Change) -> str:
    """What a person gives up by it, in one sentence or two."""
    match change:
        case Change.TO_JPEG:
            return say(texts.LOST_TO_JPEG)
        case Change.SHRINK:
            return say(texts.LOST_FINE if changed.after == changed.before else texts.LOST_DETAIL)
        case Change.WITHOUT_LOCATION:
            return say(texts.LOST_LOCATION)
        case Change.ONE_PDF:
            return say(texts.LOST_JOINED)
        case Change.ROTATE:
            return say(texts.LOST_NOTHING if changed.is_lossless else texts.LOST_TURNED)
