"""Whether a file can be sent at all: there, readable, a file, not empty, not above the hard limit.

Besides, two things are told before a person sends what they did not mean: a link that leads to another folder, and an
ending that says another kind than the bytes.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from desktop_app.checks.kind import HEAD_BYTES, other_kind, sniffed_mime
from desktop_app.domain.errors import FileError, FileTooLargeError
from desktop_app.domain.findings import LINK_ELSEWHERE, OTHER_KIND, Finding, Severity, finding_of
from desktop_app.domain.upload import FileIdentity
from desktop_app.storage.document_file import DocumentFile

_CHUNK_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a look at one file found."""

    size: int
    """Bytes; 0 when it could not be opened."""
    mime: str
    identity: FileIdentity | None
    """What tells later whether it is still the same file; None when it cannot be sent."""
    findings: tuple[Finding, ...]

    @property
    def blocked(self) -> Finding | None:
        """The finding that keeps the file from being sent, if there is one."""
        return next((finding for finding in self.findings if finding.severity is Severity.BLOCK), None)


def inspect(path: Path, max_bytes: int) -> Inspection:
    """Look at a file; `max_bytes` is the server's hard limit. Blocks: call it from a worker thread. Never raises."""
    mime = sniffed_mime(b"", path.name)
    try:
        file = DocumentFile.open(path)
    except FileError as error:
        return Inspection(0, mime, None, (finding_of(error),))
    try:
        if file.size > max_bytes:
            too_large = FileTooLargeError(name=path.name, size=file.size, limit=max_bytes)
            return Inspection(file.size, mime, None, (finding_of(too_large),))
        head, sha256 = _read(file)
    except FileError as error:
        return Inspection(file.size, mime, None, (finding_of(error),))
    else:
        identity = FileIdentity(file.size, file.modified_ns, file.inode, sha256)
        return Inspection(file.size, sniffed_mime(head, path.name), identity, _warnings(path, head))
    finally:
        file.close()


def _warnings(path: Path, head: bytes) -> tuple[Finding, ...]:
    found: list[Finding] = []
    target = _elsewhere(path)
    if target is not None:
        found.append(LINK_ELSEWHERE.found(name=path.name, target=str(target)))
    told = other_kind(head, path.name)
    if told is not None:
        found.append(OTHER_KIND.found(name=path.name, ending=told[0], kind=told[1]))
    return tuple(found)


def _elsewhere(path: Path) -> Path | None:
    """Where a link leads, if not to a file of its own folder or below it."""
    try:
        if not path.is_symlink():
            return None
        target = path.resolve()
        return None if target.is_relative_to(path.parent.resolve()) else target
    except (OSError, RuntimeError):  # it is gone again, or leads in a circle by now
        return None


def _read(file: DocumentFile) -> tuple[bytes, str]:
    """The first bytes and the SHA-256 of all. Raises FileError."""
    digest = hashlib.sha256()
    head = b""
    while data := file.read(_CHUNK_BYTES):
        head = head or data[:HEAD_BYTES]
        digest.update(data)
    return head, digest.hexdigest()
