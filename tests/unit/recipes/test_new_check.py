"""The recipe "a new check": one function, one line in the registry, and the words of what it finds. No more.

A check that nobody has built is added the same way, and what it finds is followed to the row of the add dialog.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.checks.pipeline import inspect
from desktop_app.checks.registry import CHECKS, Check, Stage
from desktop_app.checks.subject import Subject
from desktop_app.domain.document import DocumentType
from desktop_app.domain.findings import Consent, Finding, FindingKind, Region, Severity
from desktop_app.resources import resources
from desktop_app.ui.add.file_row import FileRow
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import Tone, tint_of

PASSPORT = DocumentType(1, "Passport")

# 1. What it finds. (In the app: in domain/findings.py, with QT_TRANSLATE_NOOP around the words.)
TILTED = FindingKind(
    "tilted",
    Severity.WARNING,
    "“{name}” is tilted by {degrees} degrees",
    "Take the photo from straight above.",
    Consent("Send it tilted", "Send {name} tilted"),
)
UPSIDE_DOWN = FindingKind("upside_down", Severity.BLOCK, "“{name}” stands on its head", "Turn it round.")
CROOKED_NAME = FindingKind("crooked_name", Severity.WARNING, "“{name}” is a crooked name", "It can be sent as it is.")


# 2. The function. (In the app: in a module of its own in checks/.)
def tilted(subject: Subject) -> Iterator[Finding]:
    if b"tilted" in subject.head:
        yield TILTED.found(name=subject.name, degrees=12, region=Region(0.1, 0.1, 0.5, 0.5), confidence=0.9)


def upside_down(subject: Subject) -> Iterator[Finding]:
    if subject.document_type == PASSPORT:
        yield UPSIDE_DOWN.found(name=subject.name)


def crooked_name(subject: Subject) -> Iterator[Finding]:
    yield CROOKED_NAME.found(name=subject.name)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo-SPECIMEN.jpg"
    path.write_bytes(b"\xff\xd8\xff tilted SPECIMEN")
    return path


@pytest.fixture
def row(qapp: object, photo: Path) -> Iterator[FileRow]:
    parent = QWidget()
    row = FileRow(photo, "", (PASSPORT,), Icons(resources() / "icons"), parent)
    row.choose_type(PASSPORT.id)
    parent.show()
    yield row
    parent.close()


def note(row: FileRow) -> QLabel:
    label = row.findChild(QLabel, "fileNote")
    assert isinstance(label, QLabel)
    return label


def ink(row: FileRow) -> QColor:
    return note(row).palette().color(note(row).foregroundRole())


def test_without_the_check_only_the_kind_is_said(row: FileRow, photo: Path) -> None:
    row.show_inspection(inspect(photo, 1000))

    assert note(row).text() == "19 bytes · Photo (JPEG)"
    assert row.sendable
    assert not row.anyway.isVisible()


def test_what_a_new_check_finds_reaches_the_row_with_its_words_and_its_tick(row: FileRow, photo: Path) -> None:
    checks = (*CHECKS, Check("tilt", tilted))  # 3. The line in the registry
    look = inspect(photo, 1000, checks=checks)
    row.show_inspection(look)

    assert [(each.code, each.region, each.confidence) for each in look.findings] == [
        ("tilted", Region(0.1, 0.1, 0.5, 0.5), 0.9)
    ]
    assert row.part.text == "“photo-SPECIMEN.jpg” is tilted by 12 degrees. Take the photo from straight above."
    assert ink(row) == QColor(tint_of(Tone.NEEDS_YOU, row.palette()).text)
    assert row.type_box.isEnabled()
    assert row.anyway.isVisible()
    assert (row.anyway.text(), row.anyway.accessibleName()) == ("Send it tilted", "Send photo-SPECIMEN.jpg tilted")
    before = row.sendable
    row.anyway.click()
    assert (before, row.sendable) == (False, True)
    assert row.new_upload().inspection.findings == look.findings


def test_a_warning_that_wants_no_tick_stops_nothing_and_can_be_accepted(row: FileRow, photo: Path) -> None:
    row.show_inspection(inspect(photo, 1000, checks=(*CHECKS, Check("name", crooked_name))))

    assert row.part.text == "“photo-SPECIMEN.jpg” is a crooked name. It can be sent as it is."
    assert row.sendable
    assert row.warnings == {"crooked_name"}
    row.anyway.click()
    assert (row.anyway.text(), row.warnings) == ("Will be sent as it is", frozenset())


def test_a_check_that_needs_the_type_can_block_the_row(row: FileRow, photo: Path) -> None:
    checks = (*CHECKS, Check("tilt", tilted), Check("head", upside_down, Stage.TYPED))
    row.show_inspection(inspect(photo, 1000, PASSPORT, checks=checks))

    assert row.part.text == "“photo-SPECIMEN.jpg” stands on its head. Turn it round.", "the worst, with its cure"
    assert (row.more.text(), row.more.isVisible()) == ("1 more", True)
    assert ink(row) == QColor(tint_of(Tone.BAD, row.palette()).text)
    assert not row.anyway.isVisible(), "there is nothing to agree to"
    assert row.type_box.isEnabled(), "another type may not be blocked"
    row.anyway.setChecked(True)
    assert not row.sendable
