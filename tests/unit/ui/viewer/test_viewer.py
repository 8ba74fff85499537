"""The viewer shows every page as large as the person wants, by keys, wheel and buttons, and says why it shows none."""

from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QGraphicsRectItem, QLabel, QWidget

from desktop_app.desk.previews import Previews
from desktop_app.domain.findings import Region
from desktop_app.pictures.picture import Picture, PictureError, PictureFailure, PictureRequest
from desktop_app.resources import resources
from desktop_app.storage.file_access import FileAccess
from desktop_app.tasks import TaskScope
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.viewer import texts
from desktop_app.ui.viewer.picture_view import PictureView
from desktop_app.ui.viewer.viewer import DocumentViewer, Shown

Until = Callable[..., Coroutine[Any, Any, None]]
PAGES = 3


class Renderer:
    """Pages of 1,000 by 2,000 pixels, each of a colour of its own."""

    def __init__(self, failure: PictureFailure | None = None) -> None:
        self.failure = failure

    async def render(self, content: bytes, request: PictureRequest) -> Picture:
        if self.failure is not None:
            raise PictureError(self.failure)
        return Picture(1000, 2000, bytes([80 * request.page]) * 3 * 1000 * 2000, PAGES)


class Bed:
    def __init__(self, until: Until, file: Path) -> None:
        self.until = until
        self.file = file
        self.scope = TaskScope("viewer", lambda error, name: pytest.fail(f"{name}: {error!r}"))
        self.parent = QWidget()
        self.icons = Icons(resources() / "icons")
        self.viewer: DocumentViewer | None = None

    async def open(self, failure: PictureFailure | None = None, **shown: Any) -> DocumentViewer:
        previews = Previews(FileAccess(), Renderer(failure).render)
        what = Shown(self.file, self.file.name, **shown)
        self.viewer = DocumentViewer(what, previews, self.icons, self.scope, self.parent)
        self.viewer.open()
        await self.until("the page", lambda: not self.scope.names())
        return self.viewer

    @property
    def view(self) -> PictureView:
        assert self.viewer is not None
        found = self.viewer.findChild(PictureView)
        assert isinstance(found, PictureView)
        return found

    def button(self, name: str) -> QAbstractButton:
        assert self.viewer is not None
        found = self.viewer.findChild(QAbstractButton, name)
        assert isinstance(found, QAbstractButton)
        return found

    def text(self, name: str) -> str:
        assert self.viewer is not None
        found = self.viewer.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found.text() if found.isVisible() else ""

    def grey(self) -> int:
        """Of the middle of what is shown."""
        image: QImage = self.view.grab().toImage()
        return image.pixelColor(image.rect().center()).red()


@pytest.fixture
async def bed(qapp: QApplication, until: Until, tmp_path: Path) -> AsyncIterator[Bed]:
    file = tmp_path / "statement-SPECIMEN.pdf"
    file.write_bytes(b"%PDF-1.7 SPECIMEN")
    bed = Bed(until, file)
    yield bed
    if bed.viewer is not None:
        bed.viewer.close()
    await bed.scope.aclose()
    bed.parent.deleteLater()


async def test_the_whole_page_is_seen_first_and_closer_by_each_way_there_is(bed: Bed) -> None:
    viewer = await bed.open()
    whole = bed.view.zoom
    assert whole < 0.4
    assert bed.text("zoomLabel") == f"{round(100 * whole)} %"
    QTest.keyClick(bed.view, Qt.Key.Key_Plus)
    assert bed.view.zoom == pytest.approx(1.25 * whole)
    bed.button("zoomInButton").click()
    assert bed.view.zoom == pytest.approx(1.25**2 * whole)
    QTest.keyClick(bed.view, Qt.Key.Key_Minus)
    bed.button("zoomOutButton").click()
    assert bed.view.zoom == pytest.approx(whole)
    at = QPointF(bed.view.viewport().rect().center())
    none, wheel = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    turn = QWheelEvent(at, at, QPoint(), QPoint(0, 240), wheel, none, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(bed.view.viewport(), turn)
    assert bed.view.zoom == pytest.approx(1.25**2 * whole)
    QTest.keyClick(bed.view, Qt.Key.Key_0)
    assert bed.view.zoom == pytest.approx(whole)
    for _ in range(40):
        bed.view.zoom_in()
    assert bed.view.zoom == pytest.approx(8)
    for _ in range(40):
        bed.view.zoom_out()
    assert bed.view.zoom == pytest.approx(whole)
    viewer.resize(viewer.width(), viewer.height() - 150)
    await bed.until("the page in its room", lambda: bed.view.zoom < whole)


async def test_pages_are_turned_by_keys_and_buttons(bed: Bed) -> None:
    viewer = await bed.open()
    assert bed.text("pageLabel") == "Page 1 of 3"
    assert not bed.button("pageBeforeButton").isEnabled()
    bed.button("pageAfterButton").click()
    await bed.until("the second page", lambda: not bed.scope.names())
    assert (bed.text("pageLabel"), bed.grey()) == ("Page 2 of 3", 80)
    QTest.keyClick(viewer, Qt.Key.Key_PageDown)
    QTest.keyClick(viewer, Qt.Key.Key_PageDown)
    await bed.until("the third page", lambda: not bed.scope.names())
    assert (bed.text("pageLabel"), bed.grey()) == ("Page 3 of 3", 160)
    assert not bed.button("pageAfterButton").isEnabled()
    QTest.keyClick(viewer, Qt.Key.Key_PageUp)
    await bed.until("the second page", lambda: not bed.scope.names())
    assert bed.view.accessibleName() == "Picture of statement-SPECIMEN.pdf, page 2 of 3"


async def test_what_a_check_found_is_framed_on_its_page(bed: Bed) -> None:
    await bed.open(regions=(Region(0.1, 0.2, 0.3, 0.1), Region(0.5, 0.5, 0.1, 0.1, page=1)))
    frames = [each.rect() for each in bed.view.scene().items() if isinstance(each, QGraphicsRectItem)]
    assert [(each.x(), each.y(), each.width(), each.height()) for each in frames] == [(100, 400, 300, 200)]


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        (PictureFailure.UNREADABLE, texts.NO_PICTURE),
        (PictureFailure.LOCKED, texts.NO_PICTURE_LOCKED),
        (PictureFailure.TOO_LARGE, texts.NO_PICTURE_LARGE),
        (PictureFailure.TOO_SLOW, texts.NO_PICTURE_SLOW),
    ],
)
async def test_why_there_is_no_picture_is_said(bed: Bed, failure: PictureFailure, said: str) -> None:
    await bed.open(failure)
    assert bed.text("viewerSentence") == said
    assert not bed.button("zoomInButton").isEnabled()


async def test_a_file_that_is_not_the_one_that_was_sent_is_not_shown(bed: Bed) -> None:
    await bed.open(size=5)
    assert bed.text("viewerSentence") == texts.NO_PICTURE_CHANGED


async def test_a_file_that_is_gone_is_told(bed: Bed) -> None:
    bed.file = bed.file.with_name("gone-SPECIMEN.pdf")
    await bed.open()
    assert "gone-SPECIMEN.pdf" in bed.text("viewerSentence")
