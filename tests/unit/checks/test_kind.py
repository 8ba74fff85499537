"""What kind of file something is, by its first bytes and by its name."""

import pytest

from desktop_app.checks.kind import sniffed_mime

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
        (b" " * 64 + b"%PDF-", "x", UNKNOWN),
        (b"<html>", "x.html", UNKNOWN),
    ],
)
def test_the_kind_of_a_file(head: bytes, name: str, mime: str) -> None:
    assert sniffed_mime(head, name) == mime
