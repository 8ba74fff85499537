"""Stores each secret as one entry of a keyring, or as several numbered ones if it is too long for one.

The Windows Credential Locker accepts 1280 characters, and an access token may have 8192. A long secret is a header

    dossier-parts:2:4f2a…       how many, and the SHA-256 of the whole

and its parts under `name#0`, `name#1`, …. The header is written first and removed last, so after an interruption it
still covers every part that is left: the secret reads as missing, because the digest does not match, and the next write
or removal deletes the parts.
"""

import hashlib
import re
from collections.abc import Iterator

from desktop_app.storage.keyring.backends import Backend

LOCKER_LIMIT = 1280
"""The most UTF-16 units in one entry of the Windows Credential Locker (CRED_MAX_CREDENTIAL_BLOB_SIZE is 2560 bytes)."""
_MAX_PARTS = 64
_MARK = "dossier-parts:"
_HEADER = re.compile(rf"{_MARK}([1-9][0-9]?):([0-9a-f]{{64}})")


class EntryError(Exception):
    """The keyring does not work as it should. The message contains nothing of a secret."""


class KeyringEntries:
    """The entries of one service in one keyring. `limit` is in UTF-16 units per entry; None means no limit.

    Every method blocks, and raises EntryError or whatever the backend raises.
    """

    def __init__(self, backend: Backend, service: str, limit: int | None) -> None:
        self._backend = backend
        self._service = service
        self._limit = limit

    def write(self, name: str, secret: str) -> None:
        """Store a secret under this name, replacing the old one."""
        old = self._read(name)
        if _is_header(old):
            self.remove(name)
        if not secret.startswith(_MARK) and (self._limit is None or _units(secret) <= self._limit):
            self._set(name, secret)
            return
        parts = list(_split(secret, self._limit or _units(secret)))
        if len(parts) > _MAX_PARTS:
            raise EntryError("too long to be stored")
        self._set(name, f"{_MARK}{len(parts)}:{_digest(secret)}")
        for number, part in enumerate(parts):
            self._set(_part(name, number), part)

    def read(self, name: str) -> str | None:
        """Return the secret stored under this name; None if there is none or it was not written completely."""
        stored = self._read(name)
        if stored is None or not stored.startswith(_MARK):
            return stored
        header = _HEADER.fullmatch(stored)
        if header is None:
            return None
        parts = [self._read(_part(name, number)) for number in range(int(header[1]))]
        secret = "".join(part for part in parts if part is not None)
        return secret if _digest(secret) == header[2] else None

    def remove(self, name: str) -> None:
        """Remove everything stored under this name. Raises EntryError if it is still there afterwards."""
        header = _HEADER.fullmatch(self._read(name) or "")
        for number in range(int(header[1]) if header else 0):
            self._remove(_part(name, number))
        self._remove(name)

    def _read(self, entry: str) -> str | None:
        return self._backend.get_password(self._service, entry)

    def _set(self, entry: str, text: str) -> None:
        self._backend.set_password(self._service, entry, text)

    def _remove(self, entry: str) -> None:
        # Backends raise the same error for "does not exist" and for "not removed", so check before and after.
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
    """Length in UTF-16 units, as Windows counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _split(text: str, limit: int) -> Iterator[str]:
    """Split into pieces of at most `limit` UTF-16 units without splitting a character."""
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
