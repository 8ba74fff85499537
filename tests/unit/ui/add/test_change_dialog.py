"""What a change comes to is seen and told before it is used, also when it comes to nothing."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from desktop_app.desk.changes import Changes
from desktop_app.desk.previews import Previews
from desktop_app.domain.changes import Change, ChangeRequest
from desktop_app.domain.file_kinds import JPEG, PDF
from desktop_app.pictures.change.changed import Changed
from desktop_app.pictures.picture import Picture, PictureError, PictureFailure, PictureRequest
from desktop_app.resources import resources
from desktop_app.storage.file_access import FileAccess
from desktop_app.storage.own_files import OwnFiles
from desktop_app.tasks import TaskScope
from desktop_app.ui.add.change_dialog import ChangeDialog, Original
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.viewer.viewer import DocumentViewer
from desktop_app.ui.widgets.dialogs import run_dialog
from desktop_app.ui.widgets.picture_button import PictureButton
from tests.support.photos import photo

Until = Callable[..., Coroutine[Any, Any, None]]
SHRINK = ChangeRequest(Change.SHRINK, most_bytes=4_000_000, least_short_side=1200)
SMALLER = Changed(b"\xff\xd8\xff COPY SPECIMEN", JPEG.mime, (4000, 3000), (2000, 1500))


class Worker:
    """In place of the process that opens documents: it waits until it may answer."""

    def __init__(self, answer: Changed | PictureFailure = SMALLER) -> None:
        self.answer = answer
        self.may_answer = asyncio.Event()
        self.is_asked = False
        self.is_given_up = False

    async def change(self, contents: Sequence[bytes], request: ChangeRequest) -> Changed:
        assert contents
        assert request.change in Change
        self.is_asked = True
        try:
            await self.may_answer.wait()
        except asyncio.CancelledError:
            self.is_given_up = True
            raise
        if isinstance(self.answer, PictureFailure):
            raise PictureError(self.answer)
        return self.answer

    async def render(self, content: bytes, request: PictureRequest) -> Picture:
        assert request.width
        return Picture(20, 10, bytes(600)) if content else Picture(10, 20, bytes(600))


class Bed:
    """A dialog with all that it needs."""

    def __init__(self, folder: Path, scope: TaskScope, parent: QWidget, until: Until) -> None:
        self.folder = folder
        self.files = [folder / "front SPECIMEN.jpg", folder / "back SPECIMEN.jpg"]
        for each in self.files:
            each.write_bytes(photo())
        self.worker = Worker()
        self._icons = Icons(resources() / "icons")
        self._scope = scope
        self._parent = parent
        self._until = until
        self.dialog: ChangeDialog | None = None
        self.closed: asyncio.Task[int] | None = None

    def open(self, request: ChangeRequest = SHRINK, count: int = 1) -> ChangeDialog:
        files = FileAccess(5.0)
        own = OwnFiles(self.folder / "changed")
        changes = Changes(files, self.worker.change, self.worker.render, own)
        originals = [Original(file, 6_200_000) for file in self.files[:count]]
        previews = Previews(files, self.worker.render)
        self.dialog = ChangeDialog(originals, request, changes, previews, self._icons, self._scope, self._parent)
        self.closed = asyncio.ensure_future(run_dialog(self.dialog))
        return self.dialog

    async def answered(self) -> None:
        await self._until("the work to begin", lambda: self.worker.is_asked)
        self.worker.may_answer.set()
        dialog = self.dialog
        assert dialog is not None
        await self._until("an answer", lambda: self.text("changeSentence") != "Making the copy…")

    def text(self, name: str) -> str:
        assert self.dialog is not None
        label = self.dialog.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()

    def button(self, name: str) -> QPushButton:
        assert self.dialog is not None
        button = self.dialog.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        return button

    async def end(self) -> int:
        assert self.closed is not None
        return await asyncio.wait_for(self.closed, 5)


@pytest.fixture
async def bench(
    tmp_path: Path, qtbot: Any, until: Until, no_errors_reported: Callable[[BaseException, str], None]
) -> AsyncIterator[Bed]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    scope = TaskScope("test", no_errors_reported)
    bench = Bed(tmp_path, scope, parent, until)
    yield bench
    if bench.dialog is not None and bench.closed is not None and not bench.closed.done():
        bench.dialog.reject()
        await bench.end()
    await scope.aclose()


async def test_before_and_after_stand_beside_each_other_with_their_sizes(bench: Bed, until: Until) -> None:
    dialog = bench.open()
    assert bench.text("beforeSideFacts") == "6.2 MB"
    assert bench.text("afterSideFacts") == "Making the copy…"
    assert not bench.button("useCopyButton").isEnabled()
    await bench.answered()
    assert bench.text("beforeSideFacts") == "6.2 MB · 4000 × 3000"
    assert bench.text("afterSideFacts") == "17 bytes · 2000 × 1500"
    assert bench.text("changeSentence").startswith("It shows less detail than before.")
    pictures = dialog.findChildren(PictureButton, "afterSidePicture")
    assert [each.accessibleName() for each in pictures] == ["After: picture of front SPECIMEN.jpg"]
    assert all(each.pixmap.width() == 20 for each in pictures)
    assert bench.button("useCopyButton").isEnabled()
    assert bench.button("useCopyButton").accessibleDescription() == bench.text("changeSentence")
    await until("the focus", bench.button("useCopyButton").hasFocus)


async def test_the_copy_is_a_file_once_it_is_used(bench: Bed) -> None:
    dialog = bench.open()
    await bench.answered()
    assert not (bench.folder / "changed").exists()
    bench.button("useCopyButton").click()
    assert await bench.end() == QDialog.DialogCode.Accepted
    assert dialog.copy is not None
    assert dialog.copy.name == "front SPECIMEN.jpg"
    assert dialog.copy.read_bytes() == SMALLER.content


@pytest.mark.parametrize("way", ["button", "escape", "frame"])
async def test_the_original_is_kept_and_the_work_ended(bench: Bed, until: Until, way: str) -> None:
    dialog = bench.open()
    await until("the work to begin", lambda: bench.worker.is_asked)
    if way == "button":
        bench.button("keepOriginalButton").click()
    elif way == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    assert await bench.end() == QDialog.DialogCode.Rejected
    await until("the end of the work", lambda: bench.worker.is_given_up)
    assert dialog.copy is None
    assert not (bench.folder / "changed").exists()


@pytest.mark.parametrize(
    ("change", "failure", "told"),
    [
        (Change.SHRINK, PictureFailure.NOT_POSSIBLE, "It cannot be made small enough without becoming illegible."),
        (Change.ROTATE, PictureFailure.NOT_POSSIBLE, "This file cannot be changed in this way."),
        (Change.TO_JPEG, PictureFailure.UNREADABLE, "The copy could not be made: a part of the file may be damaged."),
        (Change.TO_JPEG, PictureFailure.TOO_LARGE, "This file is too large to be changed here."),
        (Change.TO_JPEG, PictureFailure.TOO_SLOW, "Changing this file takes too long."),
        (Change.ONE_PDF, PictureFailure.LOCKED, "This PDF opens only with a password, so it cannot be changed."),
    ],
)
async def test_why_there_is_no_copy_is_told(bench: Bed, change: Change, failure: PictureFailure, told: str) -> None:
    bench.worker.answer = failure
    bench.open(ChangeRequest(change, turns=1))
    await bench.answered()
    assert bench.text("changeSentence").startswith(told)
    assert bench.text("afterSideFacts") == ""
    assert not bench.button("useCopyButton").isEnabled()
    assert bench.button("keepOriginalButton").isEnabled()


async def test_an_original_that_is_gone_is_told(bench: Bed, until: Until) -> None:
    bench.files[0].unlink()
    bench.open()
    await until("the sentence", lambda: "front SPECIMEN.jpg" in bench.text("changeSentence"))
    assert not bench.button("useCopyButton").isEnabled()


async def test_a_copy_that_cannot_be_saved_is_told(bench: Bed, until: Until) -> None:
    (bench.folder / "changed").write_bytes(b"SPECIMEN, and no folder")
    dialog = bench.open()
    await bench.answered()
    bench.button("useCopyButton").click()
    await until("the sentence", lambda: bench.text("changeSentence").startswith("The copy could not be saved"))
    assert dialog.isVisible()
    assert bench.button("useCopyButton").isEnabled(), "there may be room in a moment"


@pytest.mark.parametrize(
    ("change", "changed", "told"),
    [
        (Change.TO_JPEG, SMALLER, "It looks the same, and every program can open it."),
        (
            Change.SHRINK,
            Changed(b"\xff\xd8\xff", JPEG.mime, (9, 9), (9, 9)),
            "It is as large as before, but stored less",
        ),
        (Change.ROTATE, SMALLER, "It was turned and stored again."),
        (Change.ROTATE, Changed(b"%PDF-", PDF.mime, is_lossless=True), "Nothing is lost by this."),
        (Change.WITHOUT_LOCATION, SMALLER, "The picture itself stays exactly as it is."),
    ],
)
async def test_what_is_lost_is_told(bench: Bed, change: Change, changed: Changed, told: str) -> None:
    bench.worker.answer = changed
    bench.open(ChangeRequest(change, turns=1))
    await bench.answered()
    assert bench.text("changeSentence").startswith(told)


async def test_two_sides_are_shown_with_both_pictures(bench: Bed) -> None:
    bench.worker.answer = Changed(b"%PDF-1.7 SPECIMEN", PDF.mime, pages=2, is_lossless=True)
    dialog = bench.open(ChangeRequest(Change.ONE_PDF), count=2)
    await bench.answered()
    assert bench.text("beforeSideFacts") == "12.4 MB"
    assert bench.text("afterSideFacts") == "17 bytes · 2 pages"
    for side in ("beforeSide", "afterSide"):
        pictures = dialog.findChildren(PictureButton, f"{side}Picture")
        assert [each.pixmap.isNull() for each in pictures] == [False, False]
    assert bench.text("changeSentence").startswith("Both pictures are kept exactly as they are.")
    bench.button("useCopyButton").click()
    await bench.end()
    assert dialog.copy is not None
    assert dialog.copy.name == "front SPECIMEN.pdf"


async def test_a_click_shows_a_side_large(bench: Bed, until: Until) -> None:
    dialog = bench.open()
    await bench.answered()
    for side, title in (("beforeSide", "front SPECIMEN.jpg"), ("afterSide", "After: front SPECIMEN.jpg")):
        picture = dialog.findChild(PictureButton, f"{side}Picture")
        assert isinstance(picture, PictureButton)
        await until("the picture", picture.isEnabled)
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton)
        await until("the viewer", lambda: dialog.findChild(DocumentViewer))
        viewer = dialog.findChild(DocumentViewer)
        assert isinstance(viewer, DocumentViewer)
        assert viewer.windowTitle() == title
        viewer.accept()
        await until("its end", lambda: dialog.findChild(DocumentViewer) is None)
