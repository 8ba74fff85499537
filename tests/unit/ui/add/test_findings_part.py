"""What was found at a file: the worst first and with its cure, all others on demand, and only what can be done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop_app.checks.inspection import Inspection
from desktop_app.domain.document import DocumentType
from desktop_app.domain.file_kinds import JPEG
from desktop_app.domain.findings import ALREADY_SENT, Finding, FindingKind, Region, Severity
from desktop_app.domain.upload import FileIdentity
from desktop_app.pictures.picture import Picture
from desktop_app.resources import resources
from desktop_app.ui.add.file_row import FileRow
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.widgets.thumbnails import image_of

IDENTITY = FileIdentity(1000, 1, 1, "SPECIMEN")
BLURRED = FindingKind("blurred", Severity.WARNING, "The picture is blurred", "Hold the camera still.").found()
DARK = FindingKind("dark", Severity.WARNING, "The picture is too dark", "Turn on the light.").found()
EMPTY = FindingKind("empty", Severity.BLOCK, "The file is empty", "Take the photo again.").found()
PLACE = FindingKind("place", Severity.INFO, "The picture says where it was taken", "That is usual.").found()


@pytest.fixture
def row(qapp: object) -> Iterator[FileRow]:
    parent = QWidget()
    icons = Icons(resources() / "icons")
    row = FileRow(Path("photo-SPECIMEN.jpg"), "", (DocumentType(1, "Passport"),), icons, parent)
    row.choose_type(1)
    row.resize(600, 200)
    parent.show()
    yield row
    parent.close()


def show(row: FileRow, *findings: Finding) -> None:
    row.show_inspection(Inspection(1000, JPEG.mime, IDENTITY, findings))


def label(row: FileRow, name: str) -> QLabel:
    found = row.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def actions(row: FileRow) -> list[str]:
    """What can be done about what was found, in the order of the keyboard."""
    return [
        each.text() for each in row.part.findChildren(QAbstractButton) if each.isVisible() and each.text() is not None
    ]


def test_the_worst_stands_first_and_the_others_unfold_and_fold(row: FileRow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr("desktop_app.ui.add.findings_part.announce", lambda _widget, text: heard.append(text))
    show(row, PLACE, BLURRED, DARK)

    assert row.part.text == "The picture is blurred. Hold the camera still."
    assert label(row, "fileNote").font().weight() == QFont.Weight.DemiBold
    assert (row.more.text(), row.more.accessibleName()) == ("2 more", "2 more about photo-SPECIMEN.jpg")
    others = label(row, "otherFindings")
    assert not others.isVisible()
    row.more.setFocus()
    QTest.keyClick(row.more, Qt.Key.Key_Space)
    assert others.isVisible()
    assert others.text().splitlines() == [
        "The picture is too dark. Turn on the light.",
        "The picture says where it was taken. That is usual.",
    ]
    assert heard == [others.text()]
    assert (row.more.text(), row.more.accessibleName()) == ("Show less", "Show less about photo-SPECIMEN.jpg")
    QTest.keyClick(row.more, Qt.Key.Key_Space)
    assert not others.isVisible()
    show(row, BLURRED)
    assert not row.more.isVisible(), "there is no more"


def test_a_warning_can_be_replaced_first_and_sent_second(row: FileRow) -> None:
    show(row, BLURRED)

    assert actions(row) == ["Choose another…", "Send anyway"]
    assert row.another.accessibleName() == "Choose another file instead of photo-SPECIMEN.jpg"
    assert row.anyway.accessibleName() == "Send photo-SPECIMEN.jpg anyway"
    assert min(row.another.height(), row.anyway.height()) >= 24


def test_a_hard_limit_can_only_be_replaced(row: FileRow) -> None:
    show(row, BLURRED, EMPTY)

    assert row.part.text == "The file is empty. Take the photo again."
    assert actions(row) == ["Choose another…", "1 more"]
    assert not row.sendable
    assert not row.warnings


def test_what_nobody_has_to_do_anything_about_is_calm(row: FileRow) -> None:
    show(row, PLACE)

    assert row.part.text == "The picture says where it was taken. That is usual."
    assert label(row, "fileNote").font().weight() == QFont.Weight.Normal
    assert actions(row) == []
    assert row.sendable
    assert not row.warnings


def test_what_is_accepted_is_calm_and_can_be_taken_back(row: FileRow) -> None:
    show(row, BLURRED)
    loud = label(row, "fileNote").grab().toImage()
    row.anyway.click()

    assert row.anyway.text() == "Will be sent as it is"
    assert label(row, "fileNote").accessibleName().endswith("It will be sent as it is.")
    assert label(row, "fileNote").font().weight() == QFont.Weight.Normal
    assert label(row, "fileNote").grab().toImage() != loud
    assert not row.warnings
    row.anyway.click()
    assert row.anyway.text() == "Send anyway"
    assert row.warnings == {"blurred"}


def test_what_is_found_later_is_not_accepted_with_what_was_found_before(row: FileRow) -> None:
    show(row, BLURRED, DARK)
    row.anyway.click()
    show(row, BLURRED)
    assert not row.warnings, "less than was accepted"
    show(row, BLURRED, FindingKind("old", Severity.WARNING, "It is old", "Choose a newer one.").found())
    assert row.warnings == {"blurred", "old"}
    row.anyway.click()
    row.show_looking()
    show(row, BLURRED)
    assert row.warnings, "it may be another picture now"


def test_a_consent_keeps_its_own_words(row: FileRow) -> None:
    show(row, BLURRED, ALREADY_SENT.found(name="photo-SPECIMEN.jpg", when="2026-11-02"))

    assert actions(row) == ["Choose another…", "Send it again", "1 more"]
    before = row.sendable
    row.anyway.click()
    assert row.anyway.text() == "Send it again"
    assert (before, row.sendable) == (False, True)
    assert not row.warnings, "one tick stands for all"


def test_a_change_can_be_offered_beside(row: FileRow) -> None:
    taken: list[str] = []
    row.changeWanted.connect(lambda: taken.append("change"))
    show(row, BLURRED)
    row.offer_change("Turn it…", "Turn photo-SPECIMEN.jpg")

    assert actions(row) == ["Choose another…", "Send anyway", "Turn it…"]
    row.part.change.click()
    assert taken == ["change"]
    row.show_looking()
    assert "Turn it…" not in actions(row)


def test_a_click_on_what_was_found_shows_it_where_there_is_a_picture(row: FileRow) -> None:
    wanted: list[str] = []
    row.part.viewWanted.connect(lambda: wanted.append("view"))
    show(row, FindingKind("glare", Severity.WARNING, "A light", "Move.").found(region=Region(0.1, 0.1, 0.2, 0.2, 1)))
    QTest.mouseClick(label(row, "fileNote"), Qt.MouseButton.LeftButton)
    assert wanted == []
    row.show_thumbnail(image_of(Picture(4, 4, bytes(48))), 1.0)
    QTest.mouseClick(label(row, "fileNote"), Qt.MouseButton.LeftButton)
    assert wanted == ["view"]
    assert row.part.region_page == 1
