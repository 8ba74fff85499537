"""Which of the installed keyring backends may be trusted with a secret: those of the operating systems, by name.

The keyring library takes whatever some package registered: `keyrings.alt` keeps secrets in a plain file, `null` forgets
them in silence. So what it offers is held against a list, member by member where it offers a chain.
"""

from collections.abc import Iterable
from typing import Protocol

from desktop_app.domain.keyring import KeyringKind, KeyringMissing, MissingReason


class Backend(Protocol):
    """What is used of `keyring.backend.KeyringBackend`; all of it blocks and may raise anything."""

    def get_password(self, service: str, username: str) -> str | None:
        """What is kept, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it in the place of what was there."""

    def delete_password(self, service: str, username: str) -> None:
        """Remove it; raises when there is nothing."""


_ALLOWED = {
    "keyring.backends.macOS.Keyring": KeyringKind.KEYCHAIN,
    "keyring.backends.Windows.WinVaultKeyring": KeyringKind.CREDENTIAL_LOCKER,
    "keyring.backends.SecretService.Keyring": KeyringKind.SECRET_SERVICE,
    "keyring.backends.libsecret.Keyring": KeyringKind.SECRET_SERVICE,
    "keyring.backends.kwallet.DBusKeyring": KeyringKind.KWALLET,  # KWallet 6 answers to the name of 5 as well
}
_CHAIN = "keyring.backends.chainer.ChainerBackend"
_NOTHING = "keyring.backends.fail.Keyring"


def installed_backend() -> Backend:
    """What the keyring library chose for this system, or the person in its configuration.

    Takes about 0.15 s the first time and asks the session bus: call it in a worker thread. Raises anything.
    """
    from keyring.core import get_keyring  # noqa: PLC0415 - 70 ms to import, 80 ms to look for backends

    return get_keyring()


def allowed(offered: Backend) -> tuple[Backend, KeyringKind] | KeyringMissing:
    """The allowed backend with the highest priority in what is offered, or why there is none. May raise anything."""
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
    """The exact class; one that is derived from an allowed class elsewhere is another."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _priority(backend: object) -> float:
    return float(getattr(backend, "priority", 0))
