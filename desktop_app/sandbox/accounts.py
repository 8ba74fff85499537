"""Who can sign in to a sandbox: a few people who plainly do not exist, one for each way in which a sign-in can go."""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

Factor = Literal["google", "sms"]
"""Where a one-time code comes from, in the contract's words: an authenticator app or a text message."""

FACTORS: tuple[Factor, ...] = get_args(Factor)


@dataclass(frozen=True, slots=True)
class Account:
    """One person who may sign in. With both factors, the person chooses one of them."""

    email: str
    password: str = field(repr=False)
    factors: tuple[Factor, ...] = ()

    @property
    def key(self) -> str:
        """What tells accounts apart, also as the owner of documents: the address without its capitals."""
        return key_of(self.email)

    @property
    def is_sound(self) -> bool:
        """Whether a person could sign in with it."""
        name, _, host = self.email.partition("@")
        address = bool(name and host) and self.email.isprintable() and " " not in self.email
        return address and bool(self.password) and set(self.factors) <= set(FACTORS)


SPECIMEN_PASSWORD = "SPECIMEN-password"  # noqa: S105 - shown to whoever tries the sandbox
SPECIMEN_ACCOUNTS: tuple[Account, ...] = (
    Account("anna.specimen@example.test", SPECIMEN_PASSWORD),
    Account("ben.specimen@example.test", SPECIMEN_PASSWORD, ("google",)),
    Account("clara.specimen@example.test", SPECIMEN_PASSWORD, ("sms",)),
    Account("dora.specimen@example.test", SPECIMEN_PASSWORD, ("google", "sms")),
)
"""The people whom a sandbox knows unless it is told others: no second factor, either one, and the choice of both."""
SPECIMEN_EMAIL = SPECIMEN_ACCOUNTS[0].email


def key_of(email: str) -> str:
    """The key of the account that this address would have."""
    return email.strip().casefold()


def account_with(accounts: Sequence[Account], email: str, password: str) -> Account | None:
    """The account that email and password open. An unknown address takes as long as a wrong password."""
    known = next((account for account in accounts if account.key == key_of(email)), None)
    expected = accounts[0].password if known is None else known.password
    right = same_secret(password, expected)
    return known if right else None


def same_secret(given: str, expected: str) -> bool:
    """Whether two secrets are equal, in a time that does not tell how much of them is."""
    return hmac.compare_digest(given.encode(errors="replace"), expected.encode())
