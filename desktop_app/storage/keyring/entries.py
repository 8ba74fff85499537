"""Secrets as entries of a keyring: one each, or several numbered ones where one entry is too small.

The Windows Credential Locker takes 1280 characters, and an access token may have 8192. A long secret is a header

    dossier-parts:2:4f2a…       how many, and the SHA-256 of the whole

and its parts under `name#0`, `name#1`, …. The header is written first and removed last: whatever an interruption left
behind is covered by it, read as nothing (the digest does not fit) and removed by the next writing or forgetting.
"""

import hashlib
import re
from collections.abc import Iterator

from desktop_app.storage.keyring.backends import Backend

LOCKER_LIMIT = 1280
"""UTF-16 units in one entry of the Windows Credential Locker (CRED_MAX_CREDENTIAL_BLOB_SIZE is 2560 bytes)."""
_MAX_PARTS = 64
_MARK = "dossier-parts:"
_HEADER = re.compile(rf"{_MARK}([1-9][0-9]?):([0-9a-f]{{64}})")


class EntryError(Exception):
    """The keyring does not do what it should; says nothing about what it keeps."""


class KeyringEntries:
    """The entries of one service in one keyring. `limit` is in UTF-16 units per entry, None for no limit.

    Everything blocks and raises EntryError or whatever the backend raises.
    """

    def __init__(self, backend: Backend, service: str, limit: int | None) -> None:
        self._backend = backend
        self._service = service
        self._limit = limit

    def write(self, name: str, secret: str) -> None:
        """Keep a secret in the place of what was there under this name."""
        old = self._read(name)
        if _is_header(old):
            self.remove(name)
        if not secret.startswith(_MARK) and (self._limit is None or _units(secret) <= self._limit):
            self._set(name, secret)
            return
        parts = list(_split(secret, self._limit or _units(secret)))
        if len(parts) > _MAX_PARTS:
            raise EntryError("too long to be kept")
        self._set(name, f"{_MARK}{len(parts)}:{_digest(secret)}")
        for number, part in enumerate(parts):
            self._set(_part(name, number), part)

    def read(self, name: str) -> str | None:
        """What is kept under this name; None for nothing and for what was not written to its end."""
        kept = self._read(name)
        if kept is None or not kept.startswith(_MARK):
            return kept
        header = _HEADER.fullmatch(kept)
        if header is None:
            return None
        parts = [self._read(_part(name, number)) for number in range(int(header[1]))]
        secret = "".join(part for part in parts if part is not None)
        return secret if _digest(secret) == header[2] else None

    def remove(self, name: str) -> None:
        """Remove all that is kept under this name. Raises EntryError when it is still there afterwards."""
        header = _HEADER.fullmatch(self._read(name) or "")
        for number in range(int(header[1]) if header else 0):
            self._remove(_part(name, number))
        self._remove(name)

    def _read(self, entry: str) -> str | None:
        return self._backend.get_password(self._service, entry)

    def _set(self, entry: str, text: str) -> None:
        self._backend.set_password(self._service, entry, text)

    def _remove(self, entry: str) -> None:
        # Backends raise the same error for "not there" and for "not removed": so look, before and after.
        if self._read(entry) is None:
            return
        self._backend.delete_password(self._service, entry)
        if self._read(entry) is not None:
            raise EntryError("an entry was not removed")


def _part(name: str, number: int) -> str:
    return f"{name}#{number}"


def _is_header(text: str | None) -> bool:
    return text is not None and _HEADER.fullmatch(text) is not None


def _units(text: str) -> int:
    """Length as Windows counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _split(text: str, limit: int) -> Iterator[str]:
    """Pieces of at most `limit` UTF-16 units that cut no character in two."""
    piece, units = "", 0
    for character in text:
        size = _units(character)
        if units + size > limit:
            yield piece
            piece, units = "", 0
        piece += character
        units += size
    yield piece


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
