"""Which keyring can store a secret on this computer, or why none can. The sentences for both are in ui/."""

from dataclasses import dataclass
from enum import Enum


class KeyringKind(Enum):
    """The keyrings that may store a sign-in (security rule 5). It is stored nowhere else."""

    KEYCHAIN = "keychain"
    """macOS."""
    CREDENTIAL_LOCKER = "credential locker"
    """Windows."""
    SECRET_SERVICE = "secret service"  # noqa: S105 - the name of a standard
    """GNOME's keyring, KeePassXC and others that implement the freedesktop.org standard."""
    KWALLET = "kwallet"
    """KDE."""


class MissingReason(Enum):
    """Why nothing can be stored, either now or at all."""

    NONE_FOUND = "none found"
    """The system has no keyring, or none that responds."""
    LOCKED = "locked"
    """It is locked, and the prompt for its password was dismissed."""
    NOT_ALLOWED = "not allowed"
    """The configured backend stores secrets in plain text, does not persist them, or is unknown."""
    SELF_TEST_FAILED = "self-test failed"
    """It did not return what was stored in it, or it reported an error."""
    TIMED_OUT = "timed out"
    """It did not respond in time; it may be waiting for the person."""


@dataclass(frozen=True, slots=True)
class KeyringFound:
    """A keyring that passed the self-test."""

    kind: KeyringKind


@dataclass(frozen=True, slots=True)
class KeyringMissing:
    """No keyring can be used."""

    reason: MissingReason
