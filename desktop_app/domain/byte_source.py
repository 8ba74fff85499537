"""The bytes of one document, however they are held: what is read from is an immutable copy."""

from typing import Protocol


class ByteSource(Protocol):
    """Read it from one worker thread at a time: `read` and `rewind` block."""

    @property
    def size(self) -> int:
        """Bytes in all."""

    def read(self, count: int) -> bytes:
        """The next `count` bytes; fewer only at the end. Raises FileError when the bytes are not what they were."""

    def rewind(self) -> None:
        """Go back to the first byte."""
