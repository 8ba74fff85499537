"""Computes size, SHA-256, kind and a safe name of a file while it streams through. The bytes are not stored."""

import hashlib
import unicodedata
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from desktop_app.sandbox.envelopes import Problem

_HEAD_BYTES = 16
"""The bytes needed for the longest signature."""
_LONGEST_NAME = 255
_HEIC_BRANDS = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"))

UNKNOWN_MIME = "application/octet-stream"
EXTENSION_OF = {"image/jpeg": ".jpg", "image/png": ".png", "application/pdf": ".pdf", "image/heic": ".heic"}
_DOCUMENT_EXTENSIONS = frozenset((*EXTENSION_OF.values(), ".jpeg", ".heif"))


@dataclass(slots=True)
class PassingBytes:
    """Counts and hashes a stream of bytes. It keeps only the first few, which identify the kind of file."""

    size: int = 0
    _head: bytes = b""
    _hash: "hashlib._Hash" = field(default_factory=hashlib.sha256)

    def update(self, piece: bytes | memoryview) -> None:
        """Process the next piece."""
        self.size += len(piece)
        self._hash.update(piece)
        if len(self._head) < _HEAD_BYTES:
            self._head += bytes(piece[: _HEAD_BYTES - len(self._head)])

    @property
    def sha256(self) -> str:
        """The hash of all bytes so far, in hexadecimal digits."""
        return self._hash.hexdigest()

    @property
    def mime(self) -> str:
        """The MIME type by the first bytes. What the sender declared is ignored."""
        return sniffed_mime(self._head)


@dataclass(frozen=True, slots=True)
class ArrivedFile:
    """A file that arrived completely."""

    name: str
    size: int
    sha256: str
    mime: str


def sniffed_mime(head: bytes) -> str:
    """The MIME type by signature: JPEG, PNG, PDF or HEIC; anything else is `application/octet-stream`."""
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head.startswith(b"%PDF-"):
        return "application/pdf"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return "image/heic"
    return UNKNOWN_MIME


def harmless_name(given: str) -> str:
    """The last component of a name, without control characters, at most as long as a file system allows."""
    last = given.replace("\\", "/").rsplit("/", 1)[-1]
    printable = "".join(letter for letter in last if unicodedata.category(letter) not in ("Cc", "Cs"))
    return printable.strip()[:_LONGEST_NAME] or "document"


def arrived(given_name: str, passed: PassingBytes, *, accept_any_type: bool) -> ArrivedFile:
    """Describe the file that streamed through. Raises Problem (422) if it is empty or its kind is not accepted."""
    if passed.size == 0:
        raise Problem(422, "The document was not accepted.", "file: the file is empty.")
    name = harmless_name(given_name)
    if not accept_any_type and (
        passed.mime not in EXTENSION_OF or PurePosixPath(name).suffix.lower() not in _DOCUMENT_EXTENSIONS
    ):
        raise Problem(422, "The document was not accepted.", "file: only JPEG, PNG, PDF and HEIC files are accepted.")
    return ArrivedFile(name, passed.size, passed.sha256, passed.mime)
