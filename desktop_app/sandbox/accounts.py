"""The accounts of a sandbox: a few obviously fictitious people, one for each kind of sign-in."""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

Factor = Literal["google", "sms"]
"""Where a one-time code comes from, as the contract names it: an authenticator app or a text message."""

FACTORS: tuple[Factor, ...] = get_args(Factor)


@dataclass(frozen=True, slots=True)
class Account:
    """One person who may sign in. With both factors, the person chooses one of them."""

    email: str
    password: str = field(repr=False)
    factors: tuple[Factor, ...] = ()

    @property
    def key(self) -> str:
        """The key that identifies the account, also as the owner of documents: the address in lower case."""
        return key_of(self.email)

    @property
    def is_sound(self) -> bool:
        """Whether it is valid, so that a person could sign in with it."""
        name, _, host = self.email.partition("@")
        address = bool(name and host) and self.email.isprintable() and " " not in self.email
        return address and bool(self.password) and set(self.factors) <= set(FACTORS)


SPECIMEN_PASSWORD = "SPECIMEN-password"  # noqa: S105 - shown to everyone who tries the sandbox
SPECIMEN_ACCOUNTS: tuple[Account, ...] = (
    Account("anna.specimen@example.test", SPECIMEN_PASSWORD),
    Account("ben.specimen@example.test", SPECIMEN_PASSWORD, ("google",)),
    Account("clara.specimen@example.test", SPECIMEN_PASSWORD, ("sms",)),
    Account("dora.specimen@example.test", SPECIMEN_PASSWORD, ("google", "sms")),
)
"""The default accounts: without a second factor, with either one, and with a choice of both."""
SPECIMEN_EMAIL = SPECIMEN_ACCOUNTS[0].email


def key_of(email: str) -> str:
    """The key of an account with this address."""
    return email.strip().casefold()


def account_with(accounts: Sequence[Account], email: str, password: str) -> Account | None:
    """Find the account for an email and password. An unknown address takes as long as a wrong password."""
    known = next((account for account in accounts if account.key == key_of(email)), None)
    expected = accounts[0].password if known is None else known.password
    right = same_secret(password, expected)
    return known if right else None


def same_secret(given: str, expected: str) -> bool:
    """Compare two secrets in constant time."""
    return hmac.compare_digest(given.encode(errors="replace"), expected.encode())
