"""However much a server says, everything about a document stays within the pane and can be read."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop_app.desk.previews import Previews
from desktop_app.desk.rows import row_of_document
from desktop_app.domain.document import Document, ReviewStatus
from desktop_app.domain.packed_fields import packed
from desktop_app.pictures.worker import PictureWorker
from desktop_app.resources import resources
from desktop_app.storage.file_access import FileAccess
from desktop_app.tasks import TaskScope
from desktop_app.ui.documents.details_pane import SMALLEST_WIDTH, WIDTH, DetailsPane
from desktop_app.ui.documents.status_pill import StatusPill
from desktop_app.ui.look.icons import Icons

SENTENCE = "The SPECIMEN is with the second department, which waits for the first one to say that it has looked at it. "
LONG = {
    "a sentence": SENTENCE,
    "many sentences": SENTENCE * 9,
    "one word": "SPECIMEN" * 120,
    "one wide word": "证件" * 400,
    "lines": "SPECIMEN\n" * 100,
    "markup": "<img src=x>" * 60,
}


@pytest.fixture
def pane(qapp: QApplication) -> Iterator[DetailsPane]:
    scope = TaskScope("details", lambda error, name: pytest.fail(f"{name}: {error}"))
    parent = QWidget()
    parent.resize(1000, 600)
    parent.show()
    found = DetailsPane(Icons(resources() / "icons"), scope, Previews(FileAccess(), PictureWorker().render), parent)
    found.resize(WIDTH, 560)
    found.show()
    yield found
    parent.close()
    parent.deleteLater()


def show(pane: DetailsPane, **told: str) -> None:
    document = Document(
        "7",
        name=told.get("name", "passport-SPECIMEN.jpg"),
        type_caption=told.get("type", "Passport"),
        status=ReviewStatus.UNKNOWN if "status" in told else ReviewStatus.REJECTED,
        status_text=told.get("status", ""),
        reason=told.get("reason", ""),
        size=100,
        field_names=("comment",),
        field_texts=packed([told.get("field", "none")]),
    )
    pane.show_row(row_of_document(document), None)
    QApplication.processEvents()


@pytest.mark.parametrize("width", [SMALLEST_WIDTH, WIDTH])
@pytest.mark.parametrize("said", LONG.values(), ids=LONG)
@pytest.mark.parametrize("where", ["status", "reason", "name", "type", "field"])
def test_a_long_text_pushes_nothing_out_of_the_pane(pane: DetailsPane, where: str, said: str, width: int) -> None:
    pane.resize(width, 560)
    show(pane, **{where: said})
    inside = pane.widget()
    assert inside is not None

    assert inside.width() <= pane.viewport().width()
    for part in (*pane.findChildren(QLabel), *pane.findChildren(QPushButton)):
        if part.isVisible():
            left = part.mapTo(inside, part.rect().topLeft()).x()
            assert left >= 0
            assert left + part.width() <= pane.viewport().width(), part.objectName()


def test_a_status_that_is_cut_is_told_in_full_below_and_copied_once(pane: DetailsPane) -> None:
    show(pane, status=SENTENCE)
    pill, explanation = pane.findChild(StatusPill, "detailsStatus"), pane.findChild(QLabel, "detailsExplanation")
    assert isinstance(pill, StatusPill)
    assert isinstance(explanation, QLabel)

    assert pill.shown_text().endswith("…")
    assert pill.height() < 3 * pill.fontMetrics().height()
    assert explanation.isVisible()
    assert explanation.text().startswith(SENTENCE)
    assert [line.strip() for line in pane.details_text().splitlines()].count(SENTENCE.strip()) == 1


def test_a_short_status_stands_there_in_full(pane: DetailsPane) -> None:
    show(pane, status="Waiting")
    pill, explanation = pane.findChild(StatusPill, "detailsStatus"), pane.findChild(QLabel, "detailsExplanation")
    assert isinstance(pill, StatusPill)
    assert isinstance(explanation, QLabel)

    assert pill.shown_text() == "Waiting"
    assert "Waiting" not in explanation.text()
