"""What kind of file something is, by its first bytes and by its name."""

from pathlib import PurePath

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

HEAD_BYTES = 64
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis")
_BY_SUFFIX = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".pdf": "application/pdf",
    ".heic": "image/heic",
    ".heif": "image/heic",
    ".webp": "image/webp",
}


_IN_WORDS = {
    "image/jpeg": QT_TRANSLATE_NOOP("errors", "a JPEG picture"),
    "image/png": QT_TRANSLATE_NOOP("errors", "a PNG picture"),
    "application/pdf": QT_TRANSLATE_NOOP("errors", "a PDF document"),
    "image/heic": QT_TRANSLATE_NOOP("errors", "a HEIC picture"),
    "image/webp": QT_TRANSLATE_NOOP("errors", "a WebP picture"),
}


def sniffed_mime(head: bytes, name: str) -> str:
    """The MIME type by magic bytes, else by the name's ending, else application/octet-stream."""
    return _by_content(head) or _by_name(name) or "application/octet-stream"


def other_kind(head: bytes, name: str) -> tuple[str, str] | None:
    """The name's ending and what the first bytes say it is, in words, where the two are known and do not agree."""
    said, found = _by_name(name), _by_content(head)
    return (PurePath(name).suffix, _IN_WORDS[found]) if said and found and said != found else None


def _by_name(name: str) -> str:
    return _BY_SUFFIX.get(PurePath(name).suffix.lower(), "")


def _by_content(head: bytes) -> str:
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if b"%PDF-" in head[:HEAD_BYTES]:
        return "application/pdf"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return "image/heic"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    return ""
