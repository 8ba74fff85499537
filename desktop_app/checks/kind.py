"""What kind of file something is, by its first bytes and by its name."""

from pathlib import PurePath

from desktop_app.domain.file_kinds import HEIC, JPEG, PDF, PNG, UNKNOWN_MIME, WEBP, FileKind, kind_by_name

HEAD_BYTES = 64
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis")


def sniffed_mime(head: bytes, name: str) -> str:
    """The MIME type by magic bytes, else by the name's ending, else application/octet-stream."""
    kind = kind_by_content(head) or kind_by_name(name)
    return kind.mime if kind is not None else UNKNOWN_MIME


def other_kind(head: bytes, name: str) -> tuple[str, str] | None:
    """The name's ending and what the first bytes say it is, in words, where the two are known and do not agree."""
    said, found = kind_by_name(name), kind_by_content(head)
    return (PurePath(name).suffix, found.words) if said and found and said != found else None


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
