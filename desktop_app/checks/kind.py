"""What kind of file something is, by its first bytes and by its name."""

from collections.abc import Iterator

from desktop_app.checks.subject import Subject
from desktop_app.domain.file_kinds import HEIC, JPEG, PDF, PNG, UNKNOWN_MIME, WEBP, FileKind, kind_by_name
from desktop_app.domain.findings import OTHER_KIND, Finding

HEAD_BYTES = 64
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis")


def sniffed_mime(head: bytes, name: str) -> str:
    """The MIME type by magic bytes, else by the name's ending, else application/octet-stream."""
    kind = kind_by_content(head) or kind_by_name(name)
    return kind.mime if kind is not None else UNKNOWN_MIME


def other_kind(subject: Subject) -> Iterator[Finding]:
    """An ending that says another kind than the bytes; nothing where one of the two says none."""
    said, seen = kind_by_name(subject.name), kind_by_content(subject.head)
    if said is not None and seen is not None and said is not seen:
        yield OTHER_KIND.found(name=subject.name, ending=subject.path.suffix, kind=seen.words)


def kind_by_content(head: bytes) -> FileKind | None:
    """The kind that the first bytes say; None where they say none that we know."""
    if head.startswith(b"\xff\xd8\xff"):
        return JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if b"%PDF-" in head[:HEAD_BYTES]:
        return PDF
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return HEIC
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return WEBP
    return None
