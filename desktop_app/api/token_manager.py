"""Who a request speaks for: the newest tokens of a connection, renewed once for all of its requests.

The only place where the access token becomes a header. Sources: the API contract, section 3, point 7; the order
"rotate, persist, use", because a renewed token makes its predecessor worthless.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Generator

import httpx

from desktop_app.api.lenient import http_date
from desktop_app.domain.credentials import RefreshToken, Tokens
from desktop_app.domain.errors import AnswerLostError, NotSentError, RenewalFailedError, ServerError, SignInEndedError
from desktop_app.domain.server import AccessToken
from desktop_app.tasks import TaskScope

log = logging.getLogger(__name__)

MARGIN_SECONDS = 300.0
"""So long before its end an access token is renewed, by the server's clock."""
GAP_SECONDS = 30.0
"""Between two renewals before the end: a server whose clock jumps is not asked at each request."""
CLOSE_SECONDS = 5.0
"""So long a renewal under way may take when the connection is closed: cut off, it would cost the sign-in."""

Refresh = Callable[[RefreshToken], Awaitable[Tokens]]
"""Trades a refresh token for new tokens; raises ServerError, SignInEndedError where the server refuses."""
OnRotated = Callable[[Tokens], Awaitable[None]]
"""Writes renewed tokens down. Awaited before they are used for the first time."""


class BearerAuth(httpx.Auth):
    """Sets `Authorization: Bearer …` on a request that goes to our own server."""

    def __init__(self, token: AccessToken) -> None:
        self._token = token

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Called by httpx for each request."""
        request.headers["Authorization"] = f"Bearer {self._token.secret}"
        yield request


class TokenManager:
    """The tokens of one connection. Use it from the event loop; `aclose()` it before the way to `refresh` is closed.

    Without `refresh`, or without a refresh token, it holds the access token and nothing else happens.
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
        self._renew = refresh
        self._keep = on_rotated
        self._clock = clock
        self._ahead: float | None = None
        self._margin = margin_seconds(_told_life(tokens))
        self._not_before = 0.0
        self._scope = TaskScope("tokens", _note)
        self._renewal: asyncio.Task[None] | None = None
        self._closed = False

    @property
    def newest(self) -> Tokens:
        """What there is now."""
        return self._tokens

    def hear_date(self, header: str) -> None:
        """Learn the server's clock from the `Date` header of an answer; what is no date is ignored."""
        told = http_date(header)
        if told is not None:
            self._ahead = told.timestamp() - self._clock()

    async def for_request(self) -> AccessToken:
        """The token for a request, renewed before where it is about to end or is being renewed already.

        Raises NotSentError where the server cannot be reached; any other failure leaves the token that still works.
        """
        if self._renewal is not None or self._is_due():
            self._not_before = time.monotonic() + GAP_SECONDS
            try:
                await self._renewed()
            except NotSentError:
                raise
            except ServerError as error:
                log.info("tokens were not renewed before their end: %s", type(error).__name__)
        return self._tokens.access

    async def after_refusal(self, refused: AccessToken) -> AccessToken | None:
        """The token with which a request that met a 401 is repeated once; None where there is no other.

        Raises ServerError: SignInEndedError when the refresh token is refused, RenewalFailedError when no clear answer
        came. The tokens stay then; the next request may try again.
        """
        if refused != self._tokens.access:
            return self._tokens.access
        if not self._can_renew:
            return None
        try:
            await self._renewed()
        except AnswerLostError as error:  # what was lost is the answer to the renewal, not that to the request
            raise RenewalFailedError(host=self._host) from error
        return self._tokens.access

    async def aclose(self) -> None:
        """Let a renewal under way come to its end for a while, then end it."""
        self._closed = True
        if self._renewal is not None:
            await asyncio.wait({self._renewal}, timeout=CLOSE_SECONDS)
        await self._scope.aclose()

    @property
    def _can_renew(self) -> bool:
        return self._renew is not None and self._tokens.refresh is not None and not self._closed

    def _is_due(self) -> bool:
        ends = self._tokens.expires_at
        if ends is None or self._ahead is None or not self._can_renew or time.monotonic() < self._not_before:
            return False
        return ends.timestamp() - (self._clock() + self._ahead) <= self._margin

    async def _renewed(self) -> None:
        """Wait for the renewal under way, or begin one. Who stops waiting does not stop it for the others."""
        if self._renewal is None:
            self._renewal = self._scope.spawn(self._renew_once(), name="renew")
        await asyncio.shield(self._renewal)

    async def _renew_once(self) -> None:
        try:
            if self._renew is None or self._tokens.refresh is None:
                return
            try:
                tokens = await self._renew(self._tokens.refresh)
            except SignInEndedError:
                # It would be refused again; the access token may still live for a while.
                self._tokens = Tokens(self._tokens.access, self._tokens.expires_at)
                raise
            if self._keep is not None:
                try:
                    await self._keep(tokens)
                except Exception as error:  # noqa: BLE001 - however keeping fails, the old tokens are worth nothing now
                    log.warning("renewed tokens were not kept: %s", type(error).__name__)
            self._tokens = tokens
            self._margin = margin_seconds(self._life(tokens))
        finally:
            self._renewal = None

    def _life(self, tokens: Tokens) -> float | None:
        """How long tokens that were given just now live, in seconds."""
        told = _told_life(tokens)
        if told is not None or tokens.expires_at is None or self._ahead is None:
            return told
        return tokens.expires_at.timestamp() - (self._clock() + self._ahead)


def margin_seconds(life: float | None) -> float:
    """How long before its end a token is renewed that lives so long: never before half of its life is over."""
    if life is None:
        return MARGIN_SECONDS
    return min(MARGIN_SECONDS, life / 2) if life > 0 else float("-inf")


def _told_life(tokens: Tokens) -> float | None:
    if tokens.issued_at is None or tokens.expires_at is None:
        return None
    return (tokens.expires_at - tokens.issued_at).total_seconds()


def _note(error: BaseException, _name: str) -> None:
    """Those who wait for the renewal get its error; this is for when nobody does any more."""
    log.info("tokens were not renewed: %s", type(error).__name__)
