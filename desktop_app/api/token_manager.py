"""Holds the newest tokens of a connection and renews them once for all of its requests.

This is the only place where the access token becomes a header. Source: the API contract, section 3, point 7. The order
is "rotate, persist, use", because renewal invalidates the previous token.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Generator

import httpx

from desktop_app.api.lenient import http_date
from desktop_app.domain.credentials import RefreshToken, Tokens
from desktop_app.domain.errors import (
    AnswerLostError,
    NotSentError,
    RenewalFailedError,
    ServerError,
    SignInEndedError,
    TooManyRequestsError,
)
from desktop_app.domain.server import AccessToken
from desktop_app.tasks import TaskScope

log = logging.getLogger(__name__)

MARGIN_SECONDS = 300.0
"""How long before its expiry an access token is renewed, by the server's clock."""
GAP_SECONDS = 30.0
"""The shortest time between two early renewals, so that a server whose clock jumps is not asked at every request."""
CLOSE_SECONDS = 5.0
"""How long closing waits for a renewal in progress. Cutting it off would lose the new tokens and end the sign-in."""

Refresh = Callable[[RefreshToken], Awaitable[Tokens]]
"""Exchanges a refresh token for new tokens. Raises ServerError; SignInEndedError if the server refuses."""
OnRotated = Callable[[Tokens], Awaitable[None]]
"""Saves renewed tokens. Awaited before they are used for the first time."""


class BearerAuth(httpx.Auth):
    """Sets `Authorization: Bearer …` on a request to the signed-in server."""

    def __init__(self, token: AccessToken) -> None:
        self._token = token

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Called by httpx for each request."""
        request.headers["Authorization"] = f"Bearer {self._token.secret}"
        yield request


class TokenManager:
    """The tokens of one connection. Use it from the event loop, and `aclose()` it before the transport of `refresh`.

    Without `refresh`, or without a refresh token, it only holds the access token.
    """

    def __init__(
        self,
        tokens: Tokens,
        *,
        host: str = "",
        refresh: Refresh | None = None,
        on_rotated: OnRotated | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._tokens = tokens
        self._host = host
        self._refresh = refresh
        self._on_rotated = on_rotated
        self._clock = clock
        self._server_ahead: float | None = None
        self._margin = margin_seconds(_stated_lifetime(tokens))
        self._not_before = 0.0
        self._scope = TaskScope("tokens", _log_failure)
        self._renewal: asyncio.Task[None] | None = None
        self._closed = False

    @property
    def newest(self) -> Tokens:
        """The current tokens."""
        return self._tokens

    def hear_date(self, header: str) -> None:
        """Learn the server's clock from the `Date` header of an answer. Anything that is not a date is ignored."""
        date = http_date(header)
        if date is not None:
            self._server_ahead = date.timestamp() - self._clock()

    async def for_request(self) -> AccessToken:
        """Return the token for a request, after renewing it if it is about to expire or a renewal is in progress.

        Raises NotSentError if the server cannot be reached. After any other failure the current token is used: it has
        not expired yet.
        """
        if self._renewal is not None or self._is_due():
            self._not_before = time.monotonic() + GAP_SECONDS
            try:
                await self._renewed()
            except NotSentError:
                raise
            except ServerError as error:
                if isinstance(error, TooManyRequestsError) and error.retry_after is not None:
                    self._not_before = time.monotonic() + max(GAP_SECONDS, error.retry_after)
                log.info("tokens were not renewed before they expired: %s", type(error).__name__)
        return self._tokens.access

    async def after_refusal(self, refused: AccessToken) -> AccessToken | None:
        """Return the token with which to repeat a request once after a 401; None if there is no other.

        Raises ServerError: SignInEndedError if the refresh token is refused, RenewalFailedError if there was no clear
        answer. In the latter case the tokens stay, and the next request may try again.
        """
        if refused != self._tokens.access:
            return self._tokens.access
        if not self._can_refresh:
            return None
        try:
            await self._renewed()
        except AnswerLostError as error:  # the lost answer is the one to the renewal, not to the request
            raise RenewalFailedError(host=self._host) from error
        return self._tokens.access

    async def aclose(self) -> None:
        """Wait up to CLOSE_SECONDS for a renewal in progress, then cancel it."""
        self._closed = True
        if self._renewal is not None:
            await asyncio.wait({self._renewal}, timeout=CLOSE_SECONDS)
        await self._scope.aclose()

    @property
    def _can_refresh(self) -> bool:
        return self._refresh is not None and self._tokens.refresh is not None and not self._closed

    def _is_due(self) -> bool:
        expires_at = self._tokens.expires_at
        if expires_at is None or self._server_ahead is None or not self._can_refresh:
            return False
        if time.monotonic() < self._not_before:
            return False
        return expires_at.timestamp() - (self._clock() + self._server_ahead) <= self._margin

    async def _renewed(self) -> None:
        """Wait for the renewal in progress, or start one. Cancelling one waiter does not cancel it for the others."""
        if self._renewal is None:
            self._renewal = self._scope.spawn(self._renew_once(), name="renew")
        await asyncio.shield(self._renewal)

    async def _renew_once(self) -> None:
        try:
            if self._refresh is None or self._tokens.refresh is None:
                return
            try:
                tokens = await self._refresh(self._tokens.refresh)
            except SignInEndedError:
                # The refresh token would be refused again, but the access token may still be valid for a while.
                self._tokens = Tokens(self._tokens.access, self._tokens.expires_at)
                raise
            if self._on_rotated is not None:
                try:
                    await self._on_rotated(tokens)
                except Exception as error:  # noqa: BLE001 - however saving fails, the old tokens are invalid by now
                    log.warning("renewed tokens were not saved: %s", type(error).__name__)
            self._tokens = tokens
            self._margin = margin_seconds(self._lifetime(tokens))
        finally:
            self._renewal = None

    def _lifetime(self, tokens: Tokens) -> float | None:
        """How long tokens that were issued just now are valid, in seconds; None if unknown."""
        stated = _stated_lifetime(tokens)
        if stated is not None or tokens.expires_at is None or self._server_ahead is None:
            return stated
        return tokens.expires_at.timestamp() - (self._clock() + self._server_ahead)


def margin_seconds(life: float | None) -> float:
    """How long before its expiry to renew a token that is valid for `life` seconds: not in the first half of it."""
    if life is None:
        return MARGIN_SECONDS
    return min(MARGIN_SECONDS, life / 2) if life > 0 else float("-inf")


def _stated_lifetime(tokens: Tokens) -> float | None:
    if tokens.issued_at is None or tokens.expires_at is None:
        return None
    return (tokens.expires_at - tokens.issued_at).total_seconds()


def _log_failure(error: BaseException, _name: str) -> None:
    """Log a failed renewal that no request is waiting for any more; those that wait get the error themselves."""
    log.info("tokens were not renewed: %s", type(error).__name__)
