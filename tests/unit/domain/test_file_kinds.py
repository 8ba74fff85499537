"""The one list of file kinds, and everything that reads it."""

from pathlib import Path

import pytest

from desktop_app.domain.file_kinds import HEIC, JPEG, KINDS, PDF, PNG, SUFFIXES, WEBP, FileKind, kind_by_name
from desktop_app.storage.support.anonymizer import Anonymizer
from desktop_app.ui.widgets.dialogs import DOCUMENT_PATTERNS


@pytest.mark.parametrize(
    ("kind", "mime", "words"),
    [
        (JPEG, "image/jpeg", "a JPEG picture"),
        (PNG, "image/png", "a PNG picture"),
        (PDF, "application/pdf", "a PDF document"),
        (HEIC, "image/heic", "a HEIC picture"),
        (WEBP, "image/webp", "a WebP picture"),
    ],
)
def test_what_a_kind_is_called(kind: FileKind, mime: str, words: str) -> None:
    assert (kind.mime, kind.words) == (mime, words)
    assert kind in KINDS


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("x.jpg", JPEG),
        ("x.jpeg", JPEG),
        ("x.JPG", JPEG),
        ("x.png", PNG),
        ("x.pdf", PDF),
        ("x.heic", HEIC),
        ("x.heif", HEIC),
        ("x.webp", WEBP),
        ("x.pdf.docx", None),
        ("pdf", None),
        (".pdf", None),
        ("", None),
    ],
)
def test_the_kind_that_a_name_says(name: str, kind: FileKind | None) -> None:
    assert kind_by_name(name) is kind


def test_no_ending_is_that_of_two_kinds() -> None:
    assert len(SUFFIXES) == len(set(SUFFIXES))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_picker_offers_each_kind_in_small_letters_and_in_capitals(suffix: str) -> None:
    assert {f"*{suffix}", f"*{suffix.upper()}"} <= set(DOCUMENT_PATTERNS.split())


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_report_names_no_document_of_any_kind(suffix: str) -> None:
    for said, left in [(f"sent scan{suffix} now", "sent document 1 now"), (f"'a b{suffix.upper()}'", "'document 1'")]:
        assert Anonymizer(Path("/home/specimen"), ()).clean(said) == left
