"""Where a secret can be kept on this computer, or why nowhere. The words for both are in ui/."""

from dataclasses import dataclass
from enum import Enum


class KeyringKind(Enum):
    """The keyrings that are trusted with a sign-in (security rule 5); there is no other place."""

    KEYCHAIN = "keychain"
    """Of macOS."""
    CREDENTIAL_LOCKER = "credential locker"
    """Of Windows."""
    SECRET_SERVICE = "secret service"  # noqa: S105 - the name of a standard
    """GNOME's keyring, KeePassXC and others that speak the freedesktop.org standard."""
    KWALLET = "kwallet"
    """Of KDE."""


class MissingReason(Enum):
    """Why nothing can be kept, now or at all."""

    NONE_FOUND = "none found"
    """The system has no keyring, or none that answers."""
    LOCKED = "locked"
    """It is locked, and the question for its password was not answered with it."""
    NOT_ALLOWED = "not allowed"
    """What is set up keeps secrets in the open, forgets them, or is unknown."""
    SELF_TEST_FAILED = "self-test failed"
    """It did not give back what it was given, or reported a failure of its own."""
    TIMED_OUT = "timed out"
    """It did not answer in time; perhaps it waits for a person."""


@dataclass(frozen=True, slots=True)
class KeyringFound:
    """A keyring that has been tried and works."""

    kind: KeyringKind


@dataclass(frozen=True, slots=True)
class KeyringMissing:
    """No keyring can be used."""

    reason: MissingReason
