"""The operating system's keyring, where a sign-in or a proxy's password is kept when a person asks for it.

Nothing is ever written in the open instead: where no allowed keyring works there is no keeping. No text that leaves
this module, error, repr or log, tells a secret; what a backend raised is looked at for its class only and then
dropped, because its text may quote what it was given.
"""

import hashlib
import secrets
from collections.abc import Callable
from typing import TypeVar
from urllib.parse import quote

from desktop_app.domain.errors import KeyringError, SecretNotRemovedError
from desktop_app.domain.keyring import KeyringFound, KeyringKind, KeyringMissing, MissingReason
from desktop_app.domain.server import ProxyChoice, ServerAddress
from desktop_app.storage.keyring.backends import Backend, allowed, installed_backend
from desktop_app.storage.keyring.calls import BoundedCalls
from desktop_app.storage.keyring.entries import LOCKER_LIMIT, KeyringEntries

PATIENCE_SECONDS = 60.0
"""So long a person may take to type the keyring's password."""
_SELF_TEST = "self-test"
_MAX_NAME = 200
"""Characters; Windows allows 513 for a user name."""
_LOCKED = {"KeyringLocked", "LockedException", "PromptDismissedException", "KeychainDenied"}

T = TypeVar("T")


def secret_name(address: ServerAddress, account: str) -> str:
    """The one name under which a sign-in is kept: it holds the whole address, so no other server is ever offered it."""
    return _name(f"{quote(address.base_url, safe=':/[]')}|{quote(account, safe='@')}")


def proxy_secret_name(proxy: ProxyChoice) -> str:
    """The name under which a proxy's password is kept; never that of a sign-in, which begins with http."""
    return _name(f"proxy|{quote(proxy.host, safe=':[]')}:{proxy.port}|{quote(proxy.user, safe='@')}")


def _name(plain: str) -> str:
    # Windows does not tell A from a and cuts long names off: those carry a hash of their exact form.
    plain = plain.replace("~", "%7E")
    if plain == plain.lower() and len(plain) <= _MAX_NAME:
        return plain
    return f"{plain.lower()[: _MAX_NAME - 40]}~{hashlib.sha256(plain.encode()).hexdigest()[:32]}"


class SecretStore:
    """Secrets by name. All methods block, up to `patience` seconds each: call them in a worker thread.

    `service` is what the system's password manager shows, "Dossier". `backend` is for tests; without one the keyring
    library is loaded and asked at the first use.
    """

    def __init__(self, service: str, backend: Backend | None = None, *, patience: float = PATIENCE_SECONDS) -> None:
        self._service = service
        self._backend = backend
        self._calls = BoundedCalls(patience)

    def find(self) -> KeyringFound | KeyringMissing:
        """Whether this system has a keyring that is allowed. It is not opened, so the person is asked nothing."""
        try:
            found = self._calls.run(self._allowed)
        except Exception as error:  # noqa: BLE001 - as for `probe`
            return KeyringMissing(_reason(error))
        return found if isinstance(found, KeyringMissing) else KeyringFound(found[1])

    def probe(self) -> KeyringFound | KeyringMissing:
        """Whether something can be kept here: the keyring is allowed, and gave back what it was given to try it.

        A locked keyring may ask the person for its password, and a system that has none yet for one to make it with:
        call it only for somebody who wants something kept.
        """
        try:
            return self._calls.run(self._try_out)
        except Exception as error:  # noqa: BLE001 - backends raise all sorts, from their own errors to those of D-Bus
            return KeyringMissing(_reason(error))

    def save(self, name: str, secret: str) -> None:
        """Keep a secret in the place of what was there under the name. Raises KeyringError.

        After a time-out nothing is kept, even if the person answers the keyring's question later.
        """
        self._run(lambda: self._entries().write(name, secret), KeyringError, undo=lambda: self._entries().remove(name))

    def fetch(self, name: str) -> str | None:
        """What is kept under the name, None for nothing. Raises KeyringError."""
        return self._run(lambda: self._entries().read(name), KeyringError)

    def delete(self, name: str) -> None:
        """Remove what is kept under the name, if anything. Raises SecretNotRemovedError."""
        self._run(lambda: self._entries().remove(name), SecretNotRemovedError)

    def _run(self, work: Callable[[], T], failure: type[KeyringError], undo: Callable[[], object] | None = None) -> T:
        try:
            return self._calls.run(work, undo)
        except Exception as error:  # noqa: BLE001 - backends raise all sorts, and their texts may hold the secret
            reason = _reason(error)
        raise failure(reason)

    def _try_out(self) -> KeyringFound | KeyringMissing:
        found = self._allowed()
        if isinstance(found, KeyringMissing):
            return found
        entries = self._entries_of(*found)
        given = secrets.token_hex(16)
        entries.write(_SELF_TEST, given)
        back = entries.read(_SELF_TEST)
        entries.remove(_SELF_TEST)
        if back != given or entries.read(_SELF_TEST) is not None:
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
            except Exception:  # noqa: BLE001 - it imports and starts what others registered or a person configured
                return KeyringMissing(MissingReason.NONE_FOUND)
        return allowed(self._backend)


class _RefusedError(Exception):
    """There is no keyring that may be used."""

    def __init__(self, reason: MissingReason) -> None:
        super().__init__()
        self.reason = reason


def _reason(error: BaseException) -> MissingReason:
    """What a failure is for the person; only its class and those of its causes are looked at."""
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
