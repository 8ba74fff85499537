"""Stores sign-ins and proxy passwords in the operating system's keyring, if the person asks for it.

There is no fallback to plain text: without a trusted, working keyring nothing is stored. No error, repr or log line of
this module contains a secret. Of a backend's exception only the class is used, because its message may quote the
secret.
"""

import hashlib
import secrets
from collections.abc import Callable
from typing import TypeVar
from urllib.parse import quote

from desktop_app.domain.errors import KeyringError, SecretNotRemovedError
from desktop_app.domain.keyring import KeyringFound, KeyringKind, KeyringMissing, MissingReason
from desktop_app.domain.server import ProxyChoice, ProxyScheme, ServerAddress
from desktop_app.storage.keyring.backends import Backend, allowed, installed_backend
from desktop_app.storage.keyring.calls import BoundedCalls
from desktop_app.storage.keyring.entries import LOCKER_LIMIT, KeyringEntries

PATIENCE_SECONDS = 60.0
"""How long a person may take to type the keyring's password."""
_SELF_TEST = "self-test"
_MAX_NAME = 200
"""The most characters in a name; Windows allows 513 for a user name."""
_LOCKED = {"KeyringLocked", "LockedException", "PromptDismissedException", "KeychainDenied"}

T = TypeVar("T")


def secret_name(address: ServerAddress, account: str) -> str:
    """The name under which a sign-in is stored. It contains the whole address, so no other server ever gets it."""
    return _name(f"{quote(address.base_url, safe=':/[]')}|{quote(account, safe='@')}")


def earlier_secret_names(address: ServerAddress, account: str) -> tuple[str, ...]:
    """The names under which earlier versions stored the same sign-in, by other spellings of the same address."""
    return tuple(secret_name(ServerAddress(each, ""), account) for each in address.earlier_spellings)


def proxy_secret_name(proxy: ProxyChoice) -> str:
    """The name under which a proxy's password is stored. It cannot equal a sign-in's, which begins with http."""
    kind = "proxy" if proxy.scheme is ProxyScheme.HTTP else f"proxy-{proxy.scheme.value}"
    return _name(f"{kind}|{quote(proxy.host, safe=':[]')}:{proxy.port}|{quote(proxy.user, safe='@')}")


def _name(plain: str) -> str:
    # Windows ignores case and truncates long names, so such names get a hash of their exact form.
    plain = plain.replace("~", "%7E")
    if plain == plain.lower() and len(plain) <= _MAX_NAME:
        return plain
    return f"{plain.lower()[: _MAX_NAME - 40]}~{hashlib.sha256(plain.encode()).hexdigest()[:32]}"


class SecretStore:
    """Secrets by name. All methods block, up to `patience` seconds each: call them in a worker thread.

    `service` is the name that the system's password manager shows, "Dossier". `backend` is for tests; by default the
    keyring library is loaded and chooses one at the first use.
    """

    def __init__(self, service: str, backend: Backend | None = None, *, patience: float = PATIENCE_SECONDS) -> None:
        self._service = service
        self._backend = backend
        self._calls = BoundedCalls(patience)

    def find(self) -> KeyringFound | KeyringMissing:
        """Look for a trusted keyring without opening it, so that the person is not prompted."""
        try:
            found = self._calls.run(self._allowed)
        except Exception as error:  # noqa: BLE001 - as for `probe`
            return KeyringMissing(_reason(error))
        return found if isinstance(found, KeyringMissing) else KeyringFound(found[1])

    def probe(self) -> KeyringFound | KeyringMissing:
        """Look for a trusted keyring and test it by storing, reading and removing a value.

        A locked keyring may prompt for its password, and a system without one for the password of a new one. Call this
        only for a person who wants something stored.
        """
        try:
            return self._calls.run(self._self_test)
        except Exception as error:  # noqa: BLE001 - backends raise all sorts, from their own errors to those of D-Bus
            return KeyringMissing(_reason(error))

    def save(self, name: str, secret: str) -> None:
        """Store a secret under the name, replacing the old one. Raises KeyringError.

        After a time-out nothing stays stored, even if the person answers the keyring's prompt later.
        """
        self._run(lambda: self._entries().write(name, secret), KeyringError, undo=lambda: self._entries().remove(name))

    def fetch(self, name: str) -> str | None:
        """Return what is stored under the name, None if nothing is. Raises KeyringError."""
        return self._run(lambda: self._entries().read(name), KeyringError)

    def delete(self, name: str) -> None:
        """Remove what is stored under the name, if anything. Raises SecretNotRemovedError."""
        self._run(lambda: self._entries().remove(name), SecretNotRemovedError)

    def _run(self, work: Callable[[], T], failure: type[KeyringError], undo: Callable[[], object] | None = None) -> T:
        try:
            return self._calls.run(work, undo)
        except Exception as error:  # noqa: BLE001 - backends raise all sorts, and their texts may hold the secret
            reason = _reason(error)
        raise failure(reason)

    def _self_test(self) -> KeyringFound | KeyringMissing:
        found = self._allowed()
        if isinstance(found, KeyringMissing):
            return found
        entries = self._entries_of(*found)
        written = secrets.token_hex(16)
        entries.write(_SELF_TEST, written)
        read = entries.read(_SELF_TEST)
        entries.remove(_SELF_TEST)
        if read != written or entries.read(_SELF_TEST) is not None:
            return KeyringMissing(MissingReason.SELF_TEST_FAILED)
        return KeyringFound(found[1])

    def _entries(self) -> KeyringEntries:
        found = self._allowed()
        if isinstance(found, KeyringMissing):
            raise _RefusedError(found.reason)
        return self._entries_of(*found)

    def _entries_of(self, backend: Backend, kind: KeyringKind) -> KeyringEntries:
        return KeyringEntries(backend, self._service, LOCKER_LIMIT if kind is KeyringKind.CREDENTIAL_LOCKER else None)

    def _allowed(self) -> tuple[Backend, KeyringKind] | KeyringMissing:
        if self._backend is None:
            try:
                self._backend = installed_backend()
            except Exception:  # noqa: BLE001 - it imports and starts whatever packages registered or a person configured
                return KeyringMissing(MissingReason.NONE_FOUND)
        return allowed(self._backend)


class _RefusedError(Exception):
    """There is no trusted keyring."""

    def __init__(self, reason: MissingReason) -> None:
        super().__init__()
        self.reason = reason


def _reason(error: BaseException) -> MissingReason:
    """Map a failure to a reason. Only its class and the classes of its causes are examined."""
    if isinstance(error, _RefusedError):
        return error.reason
    if isinstance(error, TimeoutError):
        return MissingReason.TIMED_OUT
    cause: BaseException | None = error
    while cause is not None:
        if type(cause).__name__ in _LOCKED:
            return MissingReason.LOCKED
        cause = cause.__cause__
    return MissingReason.SELF_TEST_FAILED
