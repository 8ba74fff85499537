"""What a sign-in consists of: tokens with their expiry, and the steps that lead from an email address to them.

Source: the API contract, section 2, *Sign-in*.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from desktop_app.domain.server import AccessToken, ServerProfile


@dataclass(frozen=True, slots=True)
class RefreshToken:
    """The secret that is exchanged for new access tokens. Its repr hides it."""

    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a server issues at a sign-in. A pasted access token comes without the other fields."""

    access: AccessToken
    expires_at: datetime | None = None
    """When the access token expires by the server's clock, aware; None if unknown."""
    refresh: RefreshToken | None = None
    issued_at: datetime | None = None
    """When the access token was issued, by the same clock; None if unknown."""


class SecondFactor(Enum):
    """Where the one-time code of a sign-in comes from. The value is the server's name for it."""

    GOOGLE = "google"
    """An authenticator app."""
    SMS = "sms"


@dataclass(frozen=True, slots=True)
class SignInStart:
    """A sign-in that the server has started."""

    uuid: str
    recaptcha: bool
    """Whether the server requires a CAPTCHA, which only a web browser can show."""


@dataclass(frozen=True, slots=True)
class SecondFactorDue:
    """Email and password were right, and a one-time code is required. With several factors the person chooses one."""

    uuid: str
    factors: tuple[SecondFactor, ...]


SignInStep = Tokens | SecondFactorDue
"""The result of a sign-in step."""


@dataclass(frozen=True, slots=True)
class Session:
    """One person signed in at one server."""

    profile: ServerProfile
    tokens: Tokens
    email: str = field(default="", repr=False)
    """The address used to sign in with a password; "" for a pasted token."""

    @property
    def token(self) -> AccessToken:
        """The access token issued at the sign-in; renewed ones are not reflected here."""
        return self.tokens.access
