"""The same picture for front and back of a document is told at both files, and at no others."""

import pytest

from desktop_app.checks.inspection import Inspection
from desktop_app.checks.sides_alike import SideFile, alike_sides, side_file
from desktop_app.domain.document import DocumentType
from desktop_app.domain.upload import FileIdentity
from desktop_app.pictures.picture import Facts

PASSPORT = DocumentType(1, "Passport")
FRONT, BACK = DocumentType(2, "ID card – front"), DocumentType(3, "ID card – back")
LICENCE = DocumentType(4, "Driver's licence", sides=2)
TYPES = (PASSPORT, FRONT, BACK, LICENCE)


@pytest.mark.parametrize(("one", "other"), [(FRONT, BACK), (BACK, FRONT), (LICENCE, LICENCE)])
def test_the_same_bytes_for_both_sides_are_told_at_both(one: DocumentType, other: DocumentType) -> None:
    files = (SideFile(1, "a"), SideFile(one.id, "b"), SideFile(other.id, "b"))
    assert alike_sides(files, TYPES) == {1, 2}


def test_a_copy_of_the_picture_is_told_too() -> None:
    files = (SideFile(2, "a", 0b1111), SideFile(3, "b", 0b1110))
    assert alike_sides(files, TYPES) == {0, 1}


@pytest.mark.parametrize(
    "files",
    [
        (SideFile(2, "a", 0b1111), SideFile(3, "b", 0b111111110000)),
        (SideFile(2), SideFile(3)),
        (SideFile(1, "a"), SideFile(1, "a")),
        (SideFile(2, "a"), SideFile(4, "a")),
        (SideFile(None, "a"), SideFile(None, "a")),
        (SideFile(2, "a"),),
        (),
    ],
    ids=["other pictures", "not looked at", "no sides", "other documents", "no types", "one file", "no files"],
)
def test_nothing_else_is_told(files: tuple[SideFile, ...]) -> None:
    assert alike_sides(files, TYPES) == frozenset()


def test_what_a_look_says_of_a_file() -> None:
    looked = Inspection(5, "image/png", FileIdentity(5, 1, 1, "a"), facts=Facts(fingerprint=7))
    assert side_file(2, looked) == SideFile(2, "a", 7)
    assert side_file(2, Inspection(0, "image/png", None)) == SideFile(2)
    assert side_file(2, None) == SideFile(2)
