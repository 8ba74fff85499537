"""Signing in with email, password and second factor: goes through the server's steps until there is a desk.

Each attempt with a password starts a new sign-in at the server, because the state of the previous one is unknown.
"""

from collections.abc import Awaitable, Callable

from desktop_app.desk.connection import SignInClient
from desktop_app.desk.desk import Desk
from desktop_app.domain.credentials import SecondFactor, SecondFactorDue, SignInStep, Tokens
from desktop_app.domain.errors import CaptchaNeededError, SignInTooSlowError

Enter = Callable[[Tokens, str], Awaitable[Desk]]
"""Opens a desk from tokens and the email address that they belong to. Raises ServerError."""


class PasswordSignIn:
    """One person's sign-in. `aclose` it when done. The methods raise ServerError, and may be called again after it."""

    def __init__(self, client: SignInClient, host: str, enter: Enter) -> None:
        self._client = client
        self._host = host
        self._enter = enter
        self._email = ""
        self._due: SecondFactorDue | None = None
        self._chosen: SecondFactor | None = None

    async def with_password(self, email: str, password: str) -> Desk | SecondFactorDue:
        """Try email and password. Returns a SecondFactorDue with the possible factors if a code is required."""
        self._due = self._chosen = None
        start = await self._client.begin()
        if start.recaptcha:
            raise CaptchaNeededError(host=self._host)
        self._email = email.strip()
        return await self._after(await self._client.with_password(start.uuid, self._email, password))

    async def choose(self, factor: SecondFactor) -> None:
        """Choose where the code comes from; needed only if there are several factors."""
        if self._due is None:
            raise SignInTooSlowError(host=self._host)
        if len(self._due.factors) > 1:
            await self._client.choose(self._due.uuid, factor)
        self._chosen = factor

    async def with_code(self, code: str) -> Desk | SecondFactorDue:
        """Try the one-time code."""
        if self._due is None or self._chosen is None:
            raise SignInTooSlowError(host=self._host)
        return await self._after(await self._client.with_code(self._due.uuid, self._chosen, "".join(code.split())))

    async def aclose(self) -> None:
        """Close the connection."""
        await self._client.aclose()

    async def _after(self, step: SignInStep) -> Desk | SecondFactorDue:
        if isinstance(step, Tokens):
            return await self._enter(step, self._email)
        self._due = step
        self._chosen = step.factors[0] if len(step.factors) == 1 else None
        return step
