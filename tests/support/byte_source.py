"""A document's bytes: in memory, zeros out of nothing, or another source's with a word before each read."""

from collections.abc import Callable

from desktop_app.domain.byte_source import ByteSource


class MemorySource:
    """A document in memory, which may have fewer or more bytes than it says."""

    def __init__(self, content: bytes, says: int | None = None) -> None:
        self.size = len(content) if says is None else says
        self.asked: list[int] = []
        """The bytes that each read wanted."""
        self._content = content
        self._position = 0

    def read(self, count: int) -> bytes:
        self.asked.append(count)
        data = self._content[self._position : self._position + count]
        self._position += len(data)
        return data

    def rewind(self) -> None:
        self._position = 0


class Zeros:
    """A document of zeros, which takes no memory however long it is."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.closed = False

    def read(self, count: int) -> bytes:
        return bytes(count)

    def rewind(self) -> None:
        """Zeros are zeros."""

    def close(self) -> None:
        self.closed = True


class WatchedSource:
    """Another source's bytes; `on_read` is called before each read with the bytes that were given so far."""

    def __init__(self, real: ByteSource, on_read: Callable[[int], None]) -> None:
        self.size = real.size
        self._real = real
        self._on_read = on_read
        self._given = 0

    def read(self, count: int) -> bytes:
        self._on_read(self._given)
        data = self._real.read(count)
        self._given += len(data)
        return data

    def rewind(self) -> None:
        self._real.rewind()
        self._given = 0
