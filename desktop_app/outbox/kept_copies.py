"""Copies of documents that were made while they were hashed, kept until they are sent.

A document is read, and its SHA-256 taken, when the person chooses it. To freeze it for sending it would have to be read
and hashed a second time: no look at time, size and inode proves that it is the same (a write through a memory map
leaves them alone, and tools put them back). So each piece that is hashed goes into an anonymous file as well (no name,
gone with the process). Nobody else can open that file, so what is in it is what was hashed, byte for byte, and nothing
is left to be proven: sending costs one read, from this computer's own disk.

That is worth it for large documents only, and there is room for a few. All others are frozen when their turn comes: see
`snapshot`. May be used from several threads.
"""

import os
import shutil
import threading
from collections.abc import Callable, Collection
from pathlib import Path
from typing import IO

from desktop_app.domain.upload import FileIdentity
from desktop_app.storage.nameless_file import nameless_file

MOST_BYTES = 2 * 1024**3
"""Of all copies together; and at most a fourth of what is free on the disk."""
MOST_COPIES = 64
_SHARE_OF_FREE = 4

Key = tuple[int, str]
"""Size and SHA-256: what they belong to is the same document, wherever it is."""


class Recording:
    """The copy of one document in the making. Used by one thread."""

    def __init__(self, folder: Path, reserve: Callable[[int], bool], release: Callable[[int], None]) -> None:
        self._folder = folder
        self._reserve = reserve
        self._release = release
        self._first = b""
        self._copy: IO[bytes] | None = None
        self._given_up = False
        self.size = 0
        """Bytes on the disk."""

    def write(self, data: bytes) -> None:
        """Take the next piece. Where there is no room, the copy is given up without a word: it is a convenience."""
        if self._given_up:
            return
        if not self._first:  # what has only one piece is frozen as fast without a copy
            self._first = data
            return
        try:
            if self._copy is None:
                self._copy = nameless_file(self._folder)
                self._append(self._copy, self._first)
            self._append(self._copy, data)
        except OSError:
            self.give_up()

    def give_up(self) -> None:
        """Let go of it."""
        self._given_up = True
        if self._copy is not None:
            self._copy.close()
            self._copy = None
        self._release(self.size)
        self.size = 0

    def hand_over(self) -> IO[bytes] | None:
        """The copy, which is then the caller's to close; None if there is none."""
        copy, self._copy = self._copy, None
        return copy

    def _append(self, copy: IO[bytes], data: bytes) -> None:
        if not self._reserve(len(data)):
            raise OSError
        self.size += len(data)
        view = memoryview(data)
        while view:
            view = view[copy.write(view) :]


class KeptCopies:
    """All copies of one queue, below its `folder`. Close it in the end."""

    def __init__(self, folder: Path, *, most_bytes: int = MOST_BYTES, most_copies: int = MOST_COPIES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes
        self._most_copies = most_copies
        self._lock = threading.Lock()
        self._copies: dict[Key, IO[bytes]] = {}
        self._used = 0
        self._closed = False

    def record(self) -> Recording:
        """Begin a copy. Every piece that is hashed, and nothing else, is written to it; then `keep` it."""
        return Recording(self._folder, self._reserve, self._release)

    def keep(self, recording: Recording, identity: FileIdentity | None) -> None:
        """Keep what was hashed to `identity` until it is sent; None if it cannot be sent."""
        with self._lock:
            fits = identity is not None and self._has_place_for(recording, identity)
            copy = recording.hand_over() if fits else None
            if copy is not None and identity is not None:
                self._copies[_key(identity)] = copy
                return
        recording.give_up()

    def take(self, identity: FileIdentity) -> IO[bytes] | None:
        """The copy of a document, at its first byte, which is then the caller's to close; None if there is none."""
        with self._lock:
            copy = self._copies.pop(_key(identity), None)
            if copy is not None:
                self._used -= identity.size
                copy.seek(0, os.SEEK_SET)
            return copy

    def keep_only(self, wanted: Collection[FileIdentity]) -> None:
        """Let go of all that nobody wants to send."""
        keys = {_key(each) for each in wanted}
        with self._lock:
            for key in [key for key in self._copies if key not in keys]:
                self._copies.pop(key).close()
                self._used -= key[0]

    def close(self) -> None:
        """Let go of everything; a recording that goes on is not kept any more."""
        with self._lock:
            self._closed = True
        self.keep_only(())

    def _has_place_for(self, recording: Recording, identity: FileIdentity) -> bool:
        is_wanted = recording.size == identity.size and _key(identity) not in self._copies
        return is_wanted and not self._closed and len(self._copies) < self._most_copies

    def _reserve(self, count: int) -> bool:
        with self._lock:
            free = shutil.disk_usage(self._folder).free
            if self._used + count > min(self._most_bytes, (free + self._used) // _SHARE_OF_FREE):
                return False
            self._used += count
            return True

    def _release(self, count: int) -> None:
        with self._lock:
            self._used -= count


def _key(identity: FileIdentity) -> Key:
    return identity.size, identity.sha256
