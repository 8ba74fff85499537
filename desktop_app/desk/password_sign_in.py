"""Signing in with email, password and second factor: the server's steps, one after the other, up to a desk.

Each try with a password begins anew at the server: what became of the one before is not told.
"""

from collections.abc import Awaitable, Callable

from desktop_app.desk.connection import SignInClient
from desktop_app.desk.desk import Desk
from desktop_app.domain.credentials import SecondFactor, SecondFactorDue, SignInStep, Tokens
from desktop_app.domain.errors import CaptchaNeededError, SignInTooSlowError

Enter = Callable[[Tokens, str], Awaitable[Desk]]
"""From tokens, and the email address that they are for, to a desk; raises ServerError."""


class PasswordSignIn:
    """One person's way in. `aclose` it in the end. The methods raise ServerError; they can be called again then."""

    def __init__(self, talk: SignInClient, host: str, enter: Enter) -> None:
        self._talk = talk
        self._host = host
        self._enter = enter
        self._email = ""
        self._due: SecondFactorDue | None = None
        self._chosen: SecondFactor | None = None

    async def with_password(self, email: str, password: str) -> Desk | SecondFactorDue:
        """Try email and password; a SecondFactorDue says where a code can come from."""
        self._due = self._chosen = None
        start = await self._talk.begin()
        if start.recaptcha:
            raise CaptchaNeededError(host=self._host)
        self._email = email.strip()
        return await self._after(await self._talk.with_password(start.uuid, self._email, password))

    async def choose(self, factor: SecondFactor) -> None:
        """Where the code is to come from; needed only where there is a choice."""
        if self._due is None:
            raise SignInTooSlowError(host=self._host)
        if len(self._due.factors) > 1:
            await self._talk.choose(self._due.uuid, factor)
        self._chosen = factor

    async def with_code(self, code: str) -> Desk | SecondFactorDue:
        """Try the one-time code."""
        if self._due is None or self._chosen is None:
            raise SignInTooSlowError(host=self._host)
        return await self._after(await self._talk.with_code(self._due.uuid, self._chosen, "".join(code.split())))

    async def aclose(self) -> None:
        """Let go of the server."""
        await self._talk.aclose()

    async def _after(self, step: SignInStep) -> Desk | SecondFactorDue:
        if isinstance(step, Tokens):
            return await self._enter(step, self._email)
        self._due = step
        self._chosen = step.factors[0] if len(step.factors) == 1 else None
        return step
