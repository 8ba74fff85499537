"""What kind of file something is, by its first bytes and by its name."""

from pathlib import Path

import pytest

from desktop_app.checks.kind import other_kind, sniffed_mime
from desktop_app.checks.subject import Subject
from desktop_app.domain.file_kinds import HEIC
from desktop_app.pictures.look.container import kind_by_content

UNKNOWN = "application/octet-stream"


@pytest.mark.parametrize(
    ("head", "name", "mime"),
    [
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "x", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n\x00", "x", "image/png"),
        (b"%PDF-1.7\n", "x", "application/pdf"),
        (b"\xef\xbb\xbf%PDF-1.7\n", "x", "application/pdf"),
        (b"\n" * 50 + b"%PDF-1.4", "x", "application/pdf"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00", "x", "image/heic"),
        (b"\x00\x00\x00\x18ftypmif1\x00\x00", "x", "image/heic"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "x", "image/webp"),
        # The content counts more than the name.
        (b"\xff\xd8\xff\xe0", "scan.pdf", "image/jpeg"),
        (b"%PDF-1.7", "photo.jpg", "application/pdf"),
        # What the first bytes do not tell, the name does.
        (b"", "scan.PDF", "application/pdf"),
        (b"hello", "photo.JPeG", "image/jpeg"),
        (b"hello", "photo.jpg", "image/jpeg"),
        (b"hello", "photo.heic", "image/heic"),
        (b"hello", "photo.heif", "image/heic"),
        (b"hello", "photo.webp", "image/webp"),
        (b"hello", "photo.png", "image/png"),
        (b"hello", "letter.docx", UNKNOWN),
        (b"hello", "pdf", UNKNOWN),
        (b"", "", UNKNOWN),
        # Nearly.
        (b"\xff\xd8", "x", UNKNOWN),
        (b"\x89PNG\n", "x", UNKNOWN),
        (b"\x00\x00\x00\x18ftypmp42", "x", UNKNOWN),
        (b"RIFF\x10\x00\x00\x00WAVE", "x", UNKNOWN),
        (b"\x00\x00\x00\x18free" + b"heic", "x", UNKNOWN),
        (b"\x00\x00\x00\x00\x18ftypheic", "x", UNKNOWN),
        (b"RIFX\x10\x00\x00\x00WEBPVP8 ", "x", UNKNOWN),
        (b"RIFF\x10\x00\x00\x00VP8 WEBP", "x", UNKNOWN),
        (b" " * 59 + b"%PDF-", "x", "application/pdf"),
        (b" " * 60 + b"%PDF-", "x", UNKNOWN),
        (b" " * 64 + b"%PDF-", "x", UNKNOWN),
        (b"<html>", "x.html", UNKNOWN),
    ],
)
def test_the_kind_of_a_file(head: bytes, name: str, mime: str) -> None:
    assert sniffed_mime(head, name) == mime


@pytest.mark.parametrize("brand", [b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis"])
def test_every_brand_of_heic_is_known(brand: bytes) -> None:
    assert kind_by_content(b"\x00\x00\x00\x18ftyp" + brand + b"\x00\x00") is HEIC


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (b"\xff\xd8\xff\xe0", "a JPEG picture"),
        (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
        (b"%PDF-1.7", "a PDF document"),
        (b"\x00\x00\x00\x18ftypheic", "a HEIC picture"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "a WebP picture"),
    ],
)
def test_each_kind_under_another_s_name_is_told_in_words(head: bytes, words: str) -> None:
    ending = ".pdf" if words != "a PDF document" else ".Png"
    path = Path(f"scan-SPECIMEN{ending}")
    (finding,) = other_kind(Subject(path, "", 1000, head=head))

    assert finding.code == "other_kind"
    assert finding.fields == {"name": path.name, "ending": ending, "kind": words}


@pytest.mark.parametrize(
    ("head", "name"),
    [(b"\xff\xd8\xff", "x.jpeg"), (b"\xff\xd8\xff", "x.docx"), (b"\xff\xd8\xff", "x"), (b"?", "x.jpg")],
)
def test_where_the_two_agree_or_one_says_nothing_there_is_no_finding(head: bytes, name: str) -> None:
    assert list(other_kind(Subject(Path(name), "", 1000, head=head))) == []
