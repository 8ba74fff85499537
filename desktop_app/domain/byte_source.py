"""The bytes of one document, wherever they are stored. A source reads from an immutable copy."""

from typing import Protocol


class ByteSource(Protocol):
    """Something to read a document from. `read` and `rewind` block: call them from one worker thread at a time."""

    @property
    def size(self) -> int:
        """Total number of bytes."""

    def read(self, count: int) -> bytes:
        """Return the next `count` bytes; fewer only at the end. Raises FileError if the content has changed."""

    def rewind(self) -> None:
        """Go back to the first byte."""
