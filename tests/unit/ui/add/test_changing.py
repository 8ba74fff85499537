"""At each file stands what helps it, and what is used takes the file's place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu

from desktop_app.checks.inspection import Inspection
from desktop_app.desk.desk import Desk
from desktop_app.domain.document import DocumentType
from desktop_app.domain.errors import FileTooLargeError
from desktop_app.domain.file_kinds import HEIC, JPEG, PDF
from desktop_app.domain.findings import Finding, Severity, finding_of
from desktop_app.domain.findings_of.content import HEIC_PHOTO
from desktop_app.domain.findings_of.rules import FILE_LARGE, ONE_SIDE
from desktop_app.domain.rule_profile import RuleProfiles
from desktop_app.domain.server import ServerAddress, ServerProfile
from desktop_app.resources import resources
from desktop_app.tasks import TaskScope
from desktop_app.ui.add.changing import Changing
from desktop_app.ui.add.file_row import FileRow
from desktop_app.ui.look.icons import Icons

PASSPORT, CARD = DocumentType(1, "Passport"), DocumentType(2, "ID card", sides=2)
PLACE = Finding("has_location", Severity.INFO, "SPECIMEN", "SPECIMEN")
LARGE = FILE_LARGE.found(name="SPECIMEN", size=5_000_000, limit=4_000_000)
TURNED = Finding("picture_turned", Severity.WARNING, "SPECIMEN", "SPECIMEN", {"turns": 1})


@dataclass
class OfferingDesk:
    """What an offer asks a desk for."""

    types: tuple[DocumentType, ...] = (PASSPORT, CARD)
    profile: ServerProfile = field(default_factory=lambda: ServerProfile(ServerAddress.parse("https://a.example")))
    forgotten: list[Path] = field(default_factory=list)

    def forget_copies(self, copies: Sequence[Path]) -> None:
        self.forgotten += copies


class Offers:
    """The lines of a dialog, and what is offered at them."""

    def __init__(self, dialog: QDialog, scope: TaskScope) -> None:
        self.dialog = dialog
        self.icons = Icons(resources() / "icons")
        self.desk = OfferingDesk()
        self.changing = Changing(cast("Desk", self.desk), self.icons, scope, dialog)
        self.lines: list[FileRow] = []

    def line(self, *findings: Finding, mime: str = JPEG.mime, kind: DocumentType = PASSPORT) -> FileRow:
        line = FileRow(Path("/photos/SPECIMEN.jpg"), "", (PASSPORT, CARD), self.icons, self.dialog)
        line.choose_type(kind.id)
        line.show_inspection(Inspection(200_000, mime, None, findings))
        self.lines.append(line)
        self.changing.offer(self.lines)
        return line


@pytest.fixture
def offers(qtbot: Any, no_errors_reported: Callable[[BaseException, str], None]) -> Offers:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    return Offers(dialog, TaskScope("test", no_errors_reported))


def offered(line: FileRow) -> str:
    return "" if line.part.change.isHidden() else line.part.change.text()


def test_each_file_is_offered_what_helps_it(offers: Offers) -> None:
    assert offered(offers.line()) == ""
    assert offered(offers.line(HEIC_PHOTO.found(name="SPECIMEN"), mime=HEIC.mime)) == "Make it a JPEG…"
    assert offered(offers.line(LARGE)) == "Make it smaller…"
    assert offered(offers.line(PLACE)) == "Remove the location…"
    assert offered(offers.line(TURNED)) == "Turn it…"
    turned = offers.line(TURNED, PLACE)
    assert offered(turned) == "Change it…"
    assert turned.part.change.accessibleName() == "Change it… SPECIMEN.jpg"


def test_what_is_too_large_for_the_server_can_be_made_smaller_though_it_is_blocked(offers: Offers) -> None:
    blocked = finding_of(FileTooLargeError(name="SPECIMEN.jpg", size=60_000_000, limit=50_000_000))
    assert offered(offers.line(blocked)) == "Make it smaller…"


def test_an_offer_goes_while_a_file_is_looked_at_and_comes_back_after_it(offers: Offers) -> None:
    line = offers.line(PLACE)
    line.show_looking()
    offers.changing.offer(offers.lines)
    assert offered(line) == ""
    line.show_inspection(Inspection(200_000, JPEG.mime, None, (PLACE,)))
    offers.changing.offer(offers.lines)
    assert offered(line) == "Remove the location…"


@pytest.mark.qt_log_ignore(r"This plugin does not support (raise|grabbing)")
def test_of_several_changes_one_is_chosen_in_a_menu(offers: Offers) -> None:
    line = offers.line(TURNED, PLACE)
    offers.changing.choose(line)
    menu = line.findChild(QMenu, "changeMenu")
    assert isinstance(menu, QMenu)
    assert [entry.text() for entry in menu.actions()] == ["Turn it…", "Remove the location…"]
    assert all(isinstance(entry, QAction) for entry in menu.actions())
    menu.close()


def test_two_sides_of_one_type_can_become_one_pdf(offers: Offers) -> None:
    offers.line(kind=CARD)
    assert offers.changing.join.isHidden(), "one side"
    other = offers.line(kind=CARD, mime=PDF.mime)
    assert not offers.changing.join.isHidden()
    assert offers.changing.join.text() == "Both sides in one PDF…"
    other.choose_type(PASSPORT.id)
    offers.changing.offer(offers.lines)
    assert offers.changing.join.isHidden(), "two documents"
    other.choose_type(CARD.id)
    offers.line(kind=CARD)
    assert offers.changing.join.isHidden(), "three of them"


def test_two_sides_that_are_blocked_alone_can_become_the_one_pdf_that_is_not(offers: Offers) -> None:
    offers.desk.profile = replace(offers.desk.profile, rules=RuleProfiles((("both_sides", True),)))
    blocks = (replace(ONE_SIDE.found(name="SPECIMEN"), severity=Severity.BLOCK),)
    for line in (offers.line(), offers.line()):
        line.show_inspection(Inspection(200_000, JPEG.mime, None, type_findings=blocks))
    offers.changing.offer(offers.lines)
    assert not offers.changing.join.isHidden()
    offers.lines[0].show_inspection(Inspection(0, JPEG.mime, None, blocks))
    offers.changing.offer(offers.lines)
    assert offers.changing.join.isHidden(), "nobody can open it"


def test_two_passports_are_no_two_sides(offers: Offers) -> None:
    offers.line()
    offers.line()
    assert offers.changing.join.isHidden()


def test_what_cannot_be_joined_as_it_is_is_not_offered(offers: Offers) -> None:
    offers.line(kind=CARD)
    offers.line(HEIC_PHOTO.found(name="SPECIMEN"), mime=HEIC.mime, kind=CARD)
    assert offers.changing.join.isHidden()


def test_a_server_that_takes_no_pdf_is_not_sent_one(offers: Offers) -> None:
    offers.desk.profile = replace(offers.desk.profile, rules=RuleProfiles((("formats", (JPEG.mime,)),)))
    offers.line(kind=CARD)
    offers.line(kind=CARD)
    assert offers.changing.join.isHidden()


def test_a_server_that_wants_both_sides_is_offered_them_in_one(offers: Offers) -> None:
    offers.desk.profile = replace(offers.desk.profile, rules=RuleProfiles((("both_sides", True),)))
    offers.line()
    offers.line()
    assert not offers.changing.join.isHidden()
