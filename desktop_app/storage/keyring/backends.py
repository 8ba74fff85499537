"""Selects a trusted keyring backend: only those of the operating systems, by name.

The keyring library uses whatever a package registered: `keyrings.alt` stores secrets in a plain file, `null` silently
discards them. So its choice is checked against a list, member by member if it is a chain.
"""

from collections.abc import Iterable
from typing import Protocol

from desktop_app.domain.keyring import KeyringKind, KeyringMissing, MissingReason


class Backend(Protocol):
    """The part of `keyring.backend.KeyringBackend` that we use. Every method blocks and may raise anything."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the stored secret, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a secret, replacing the old one."""

    def delete_password(self, service: str, username: str) -> None:
        """Remove a secret; raises if there is none."""


_ALLOWED = {
    "keyring.backends.macOS.Keyring": KeyringKind.KEYCHAIN,
    "keyring.backends.Windows.WinVaultKeyring": KeyringKind.CREDENTIAL_LOCKER,
    "keyring.backends.SecretService.Keyring": KeyringKind.SECRET_SERVICE,
    "keyring.backends.libsecret.Keyring": KeyringKind.SECRET_SERVICE,
    "keyring.backends.kwallet.DBusKeyring": KeyringKind.KWALLET,  # KWallet 6 also uses this name of version 5
}
_CHAIN = "keyring.backends.chainer.ChainerBackend"
_NOTHING = "keyring.backends.fail.Keyring"


def installed_backend() -> Backend:
    """Return the backend that the keyring library, or the person in its configuration, chose for this system.

    Takes about 0.15 s the first time and queries the session bus: call it in a worker thread. May raise anything.
    """
    from keyring.core import get_keyring  # noqa: PLC0415 - 70 ms to import, 80 ms to look for backends

    return get_keyring()


def allowed(offered: Backend) -> tuple[Backend, KeyringKind] | KeyringMissing:
    """Return the trusted backend with the highest priority in `offered`, or why there is none. May raise anything."""
    members = _members(offered)
    usable = [(each, _ALLOWED[_name(each)]) for each in members if _name(each) in _ALLOWED]
    if usable:
        return max(usable, key=lambda each: _priority(each[0]))
    if all(_name(each) == _NOTHING for each in members):
        return KeyringMissing(MissingReason.NONE_FOUND)
    return KeyringMissing(MissingReason.NOT_ALLOWED)


def _members(offered: Backend) -> tuple[Backend, ...]:
    members: Iterable[Backend] = getattr(offered, "backends", ()) if _name(offered) == _CHAIN else (offered,)
    return tuple(members)


def _name(backend: object) -> str:
    """The exact class name, so that a subclass of a trusted backend in another package does not count."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _priority(backend: object) -> float:
    return float(getattr(backend, "priority", 0))
