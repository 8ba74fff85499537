"""Which changes are offered for what was found of a file: those that help, and no others."""

from dataclasses import replace

import pytest

from desktop_app.domain.changes import Change, ChangeRequest, can_be_joined, changed_ending, offers_for
from desktop_app.domain.errors import FileTooLargeError
from desktop_app.domain.file_kinds import GIF, HEIC, JPEG, PDF, PNG, TIFF, UNKNOWN_MIME, WEBP
from desktop_app.domain.findings import Finding, Severity
from desktop_app.domain.findings_of.content import HEIC_PHOTO, OTHER_FORMAT
from desktop_app.domain.rule_profile import RuleProfile

RULES = RuleProfile(max_bytes=4000, min_short_side_px=1100)


def finding(code: str, **fields: int) -> Finding:
    return Finding(code, Severity.INFO, "SPECIMEN", "SPECIMEN", fields)


def offered(*findings: Finding, mime: str = JPEG.mime, max_bytes: int = 9000) -> list[ChangeRequest]:
    return list(offers_for(findings, mime, RULES, max_bytes))


def test_nothing_is_offered_where_nothing_was_found() -> None:
    assert offered() == offered(finding("picture_blurred")) == []


def test_a_picture_that_cannot_be_opened_everywhere_can_become_a_jpeg() -> None:
    assert offered(HEIC_PHOTO.found(), mime=HEIC.mime) == [ChangeRequest(Change.TO_JPEG)]
    for kind in (WEBP, TIFF, GIF):
        assert offered(OTHER_FORMAT.found(), mime=kind.mime) == [ChangeRequest(Change.TO_JPEG)]
    assert offered(finding("unwanted_format"), mime=PNG.mime) == [ChangeRequest(Change.TO_JPEG)]
    assert not offers_for([HEIC_PHOTO.found()], HEIC.mime, replace(RULES, formats=(PDF.mime,)), 9000)
    for mime in (PDF.mime, UNKNOWN_MIME, "image/avif"):
        assert offered(OTHER_FORMAT.found(), mime=mime) == []


def test_what_is_too_large_for_the_rules_or_the_server_can_be_made_smaller() -> None:
    smaller = ChangeRequest(Change.SHRINK, most_bytes=4000, least_short_side=1100)
    large, too_large = finding("file_large"), finding("file_too_large")
    assert too_large.code == FileTooLargeError.code
    assert offered(large) == offered(large, mime=PNG.mime) == offered(too_large) == [smaller]
    assert offered(large, mime=PDF.mime) == []
    assert [each.most_bytes for each in offered(too_large, max_bytes=3000)] == [3000]
    assert offered(HEIC_PHOTO.found(), large, mime=HEIC.mime) == [smaller], "which is a JPEG, too"


@pytest.mark.parametrize(("told", "turns"), [(1, 1), (3, 3), (-1, 3), (5, 1)])
def test_what_lies_on_its_side_can_be_turned(told: int, turns: int) -> None:
    assert offered(finding("picture_turned", turns=told)) == [ChangeRequest(Change.ROTATE, turns=turns)]
    assert [each.change for each in offered(finding("picture_turned", turns=told), mime=PDF.mime)] == [Change.ROTATE]


def test_it_is_not_turned_by_nothing() -> None:
    assert offered(finding("picture_turned")) == offered(finding("picture_turned", turns=4)) == []


def test_a_place_can_be_taken_out_of_a_picture() -> None:
    assert offered(finding("has_location")) == [ChangeRequest(Change.WITHOUT_LOCATION)]
    assert offered(finding("has_location"), mime=PDF.mime) == []


def test_the_most_urgent_comes_first() -> None:
    all_found = (finding("has_location"), finding("picture_turned", turns=1), HEIC_PHOTO.found())
    changes = [each.change for each in offered(*all_found, mime=HEIC.mime)]
    assert changes == [Change.TO_JPEG, Change.ROTATE, Change.WITHOUT_LOCATION]


def test_two_files_that_go_into_a_pdf_as_they_are_can_be_joined() -> None:
    assert can_be_joined(JPEG.mime, JPEG.mime)
    assert can_be_joined(PNG.mime, PDF.mime)
    assert not can_be_joined(JPEG.mime, HEIC.mime)


@pytest.mark.parametrize(
    ("name", "mime", "ending"),
    [
        ("passport.heic", JPEG.mime, ".jpg"),
        ("passport.JPEG", JPEG.mime, ".JPEG"),
        ("passport", JPEG.mime, ".jpg"),
        ("front.jpg", PDF.mime, ".pdf"),
        ("scan.png", PNG.mime, ".png"),
        ("scan.jpg", PNG.mime, ".png"),
        ("photo.heif", HEIC.mime, ".heif"),
        ("photo.webp", TIFF.mime, ".tif"),
    ],
)
def test_a_copy_is_named_by_what_it_is(name: str, mime: str, ending: str) -> None:
    assert changed_ending(name, mime) == ending
