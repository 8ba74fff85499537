"""How a sign-in can fail: a mistyped address or token, or a password or code that the server rejects.

Source: the API contract, section 2, *Sign-in*.
"""

import math

from desktop_app.domain.errors.base import DossierError
from desktop_app.domain.errors.server import NotSentError, RefusedError, TooManyRequestsError
from desktop_app.domain.sentences import QT_TRANSLATE_NOOP


class AddressError(DossierError):
    """Fields: `reason`, a whole sentence given by the raiser, so that no subclass is needed for each."""

    code = "address"
    title = QT_TRANSLATE_NOOP("errors", "This address cannot be used")
    what_to_do = QT_TRANSLATE_NOOP("errors", "{reason}")

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)


_WHOLE_TOKEN = QT_TRANSLATE_NOOP(
    "errors", "Copy the whole code from your broker’s message and paste it again. It has no spaces."
)


class TokenError(DossierError):
    """Fields: `reason`, a whole sentence given by the raiser, which never repeats the token."""

    code = "token"
    title = QT_TRANSLATE_NOOP("errors", "This does not look like an access code")
    what_to_do = QT_TRANSLATE_NOOP("errors", "{reason}")

    def __init__(self, reason: str = _WHOLE_TOKEN) -> None:
        super().__init__(reason=reason)


class PasswordSignInError(RefusedError):
    """Fields: `host`. The server's own sign-in failed; a pasted token does not use it."""

    code = "password_sign_in"
    title = QT_TRANSLATE_NOOP("errors", "{host} did not accept the sign-in")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Read the message from your broker’s system, then try again.")


class WrongPasswordError(PasswordSignInError):
    code = "wrong_password"
    title = QT_TRANSLATE_NOOP("errors", "Wrong email or password")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Check both, and the Caps Lock key, then try again.")


class WrongCodeError(PasswordSignInError):
    code = "wrong_code"
    title = QT_TRANSLATE_NOOP("errors", "That code is wrong or has expired")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Enter the newest code. An app shows a new one every 30 seconds.")


class SignInTooSlowError(PasswordSignInError):
    code = "sign_in_too_slow"
    title = QT_TRANSLATE_NOOP("errors", "The sign-in took too long")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Enter your password again and continue with a new code.")


class CaptchaNeededError(PasswordSignInError):
    code = "captcha_needed"
    title = QT_TRANSLATE_NOOP("errors", "{host} shows a picture puzzle (captcha) at each sign-in")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Only a web browser can show it. Get an access code on your broker’s website and paste it here.",
    )


class NoPasswordSignInError(PasswordSignInError):
    code = "no_password_sign_in"
    title = QT_TRANSLATE_NOOP("errors", "{host} does not offer signing in with email and password")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Ask your broker for an access code and paste it here.")


class RenewalFailedError(NotSentError):
    """Fields: `host`. The access token has expired, and there was no clear answer to the request for a new one."""

    code = "renewal_failed"
    title = QT_TRANSLATE_NOOP("errors", "The sign-in at {host} could not be renewed just now")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Wait a few minutes, then try again or sign in again.")


class TooManyAttemptsError(TooManyRequestsError):
    """Fields: `host`, `seconds`. The server blocks further attempts: after five in a minute, for ten minutes."""

    code = "too_many_attempts"
    title = QT_TRANSLATE_NOOP("errors", "Too many attempts to sign in")
    what_to_do = QT_TRANSLATE_NOOP("errors", "You can try again in {seconds} seconds.")

    def __init__(self, *, retry_after: float | None = None, server_text: str = "", **fields: str | int) -> None:
        wait = BLOCK_SECONDS if retry_after is None else max(1.0, math.ceil(retry_after))
        super().__init__(retry_after=wait, server_text=server_text, **fields)


BLOCK_SECONDS = 600.0
"""How long a server blocks if it does not say (contract, section 2)."""
