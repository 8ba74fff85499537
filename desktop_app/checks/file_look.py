"""Whether a file can be sent at all: there, readable, a file, not empty, not above the hard limit."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.checks.kind import HEAD_BYTES, sniffed_mime
from desktop_app.domain.errors import FileError, FileTooLargeError
from desktop_app.domain.rules import Finding, Severity
from desktop_app.storage.document_file import DocumentFile


@dataclass(frozen=True, slots=True)
class FileLook:
    """What a look at one file found."""

    size: int
    """Bytes; 0 when it could not be opened."""
    mime: str
    findings: tuple[Finding, ...]

    @property
    def blocked(self) -> Finding | None:
        """The finding that keeps the file from being sent, if there is one."""
        return next((finding for finding in self.findings if finding.severity is Severity.BLOCK), None)


def look_at(path: Path, max_bytes: int) -> FileLook:
    """Look at a file; `max_bytes` is the server's hard limit. Blocks: call it from a worker thread. Never raises."""
    try:
        file = DocumentFile.open(path)
    except FileError as error:
        return FileLook(0, sniffed_mime(b"", path.name), (Finding(Severity.BLOCK, error),))
    try:
        mime = sniffed_mime(file.read(HEAD_BYTES), path.name)
        if file.size > max_bytes:
            too_large = FileTooLargeError(name=path.name, size=file.size, limit=max_bytes)
            return FileLook(file.size, mime, (Finding(Severity.BLOCK, too_large),))
    except FileError as error:
        return FileLook(file.size, sniffed_mime(b"", path.name), (Finding(Severity.BLOCK, error),))
    else:
        return FileLook(file.size, mime, ())
    finally:
        file.close()
