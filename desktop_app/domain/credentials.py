"""What a sign-in is made of: tokens with their end, and the steps of the way from an email address to them.

Source: the API contract, section 2, *Sign-in*.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from desktop_app.domain.server import AccessToken, ServerProfile


@dataclass(frozen=True, slots=True)
class RefreshToken:
    """The secret that gets new access tokens. Its repr hides it."""

    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a server gives to one who signed in; a pasted access token comes alone."""

    access: AccessToken
    expires_at: datetime | None = None
    """When the access token ends by the server's clock, aware; None where nobody said so."""
    refresh: RefreshToken | None = None
    issued_at: datetime | None = None
    """When the access token was given, by the same clock; None where nobody said so."""


class SecondFactor(Enum):
    """Where the one-time code of a sign-in comes from; the value is the server's word for it."""

    GOOGLE = "google"
    """An authenticator app."""
    SMS = "sms"


@dataclass(frozen=True, slots=True)
class SignInStart:
    """A sign-in that the server has begun."""

    uuid: str
    recaptcha: bool
    """Whether the server wants a picture puzzle that only a web browser can show."""


@dataclass(frozen=True, slots=True)
class SecondFactorDue:
    """Email and password were right; a one-time code is due. With several factors the person chooses one."""

    uuid: str
    factors: tuple[SecondFactor, ...]


SignInStep = Tokens | SecondFactorDue
"""What a step of the sign-in leads to."""


@dataclass(frozen=True, slots=True)
class Session:
    """One signed-in person at one server."""

    profile: ServerProfile
    tokens: Tokens
    email: str = field(default="", repr=False)
    """Who signed in with a password; "" with a pasted token."""

    @property
    def token(self) -> AccessToken:
        """The access token as it was at the sign-in."""
        return self.tokens.access
