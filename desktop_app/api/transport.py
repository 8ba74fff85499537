"""One request and its answer: headers, deadline, byte cap, redirects and error mapping for every call of the contract.

Nothing above this module sees httpx; nothing in it knows what a document is. Log lines tell method, path, status and
time, never a header, a query or a body.
"""

import asyncio
import contextlib
import logging
import ssl
import time
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass, replace

import httpx

from desktop_app.api.failures import classify_exception, from_status
from desktop_app.api.lenient import redact
from desktop_app.api.parsing import BadJsonError, parse_json
from desktop_app.api.proxy import ProxyPlan
from desktop_app.api.request import PreparedRequest
from desktop_app.api.request_trace import RequestTrace
from desktop_app.api.token_manager import BearerAuth, TokenManager
from desktop_app.api.upload_body import UploadBody
from desktop_app.domain.credentials import Tokens
from desktop_app.domain.errors import DossierError, FileError, RedirectError, SignInEndedError, UnexpectedAnswerError
from desktop_app.domain.server import AccessToken, ServerAddress

log = logging.getLogger(__name__)

MAX_ANSWER_BYTES = 10 * 1024 * 1024
MAX_REDIRECTS = 3
_REDIRECTS = (301, 302, 303, 307, 308)


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long we wait, in seconds."""

    connect: float = 15.0
    answer: float = 30.0
    """For a whole exchange without an upload; for reading the rest of any answer once its status is there."""
    stall: float = 60.0
    """An upload is given up when no byte moves for so long, or no status comes so long after the last byte."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A success status and what came with it."""

    status: int
    payload: object
    """The JSON, or None when the body was empty."""
    broken: bool = False
    """The status was there, and then the body broke off or could not be read."""


class Transport:
    """Speaks HTTP/1.1 to one server as one person, or without `tokens` as nobody yet.

    Make it, use it from the event loop, `aclose()` it. The tokens belong to who made them.
    """

    def __init__(
        self,
        address: ServerAddress,
        tokens: TokenManager | AccessToken | None,
        *,
        language: str,
        user_agent: str,
        tls: ssl.SSLContext,
        proxy: ProxyPlan | None = None,
        timeouts: Timeouts | None = None,
    ) -> None:
        self.host = address.host
        self._base_url = address.base_url
        self._plan = proxy or ProxyPlan()
        self._timeouts = timeouts or Timeouts()
        self._tokens = TokenManager(Tokens(tokens)) if isinstance(tokens, AccessToken) else tokens
        headers = {
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "Accept-Language": language,
            "User-Agent": user_agent,
        }
        timeout = httpx.Timeout(None, connect=self._timeouts.connect)  # the rest is under our own deadline
        # What must not be sent twice goes over fresh connections: a kept one that the server closes at the same moment
        # fails ambiguously.
        self._client, self._fresh_client = (
            httpx.AsyncClient(
                headers=headers,
                timeout=timeout,
                verify=tls,
                proxy=self._plan.url,
                trust_env=False,
                follow_redirects=False,
                event_hooks={"response": [_set_location_apart, self._hear_date]},
                limits=httpx.Limits(max_connections=8, max_keepalive_connections=kept),
            )
            for kept in (4, 0)
        )

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, int] | None = None,
        body: UploadBody | Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        speaker: AccessToken | None = None,
        secrets: Iterable[str] = (),
    ) -> Answer:
        """Send one request and read its whole answer. Raises ServerError, and FileError from an upload's source.

        A `body` that is a mapping travels as JSON. `speaker` speaks in place of the transport's own tokens. No error
        says what is in `secrets`, nor a token, even if the server does.
        """
        prepared = PreparedRequest.make(method, httpx.URL(f"{self._base_url}{path}", params=query), headers or {}, body)
        started = time.monotonic()
        outcome = "cancelled"
        try:
            answer = await (self._exchange(prepared, speaker) if speaker else self._as_newest(prepared))
            outcome = str(answer.status)
        except DossierError as error:
            outcome = str(error.fields.get("status", type(error).__name__))
            error.server_text = redact(error.server_text, (*secrets, *self._token_secrets()))
            raise
        else:
            return answer
        finally:
            log.info("%s %s → %s in %.0f ms", method, path, outcome, 1000 * (time.monotonic() - started))

    async def aclose(self) -> None:
        """Close every connection."""
        await self._client.aclose()
        await self._fresh_client.aclose()

    def _token_secrets(self) -> list[str]:
        tokens = self._tokens.newest if self._tokens else None
        found = (tokens and tokens.access, tokens and tokens.refresh)
        return [token.secret for token in found if token]

    async def _as_newest(self, prepared: PreparedRequest) -> Answer:
        """With the newest token; after a 401, which means that nothing was done, once more with a newer one."""
        if self._tokens is None:
            return await self._exchange(prepared, None)
        access = await self._tokens.for_request()
        try:
            return await self._exchange(prepared, access)
        except SignInEndedError:
            newer = await self._tokens.after_refusal(access)
            if newer is None:
                raise
        if prepared.upload:
            await prepared.upload.rewind()
        return await self._exchange(prepared, newer)

    async def _exchange(self, prepared: PreparedRequest, access: AccessToken | None) -> Answer:
        try:
            return await self._followed(prepared, access)
        except DossierError as error:  # the token that was sent may no longer be the newest one
            error.server_text = redact(error.server_text, [access.secret] if access else [])
            raise

    async def _followed(self, prepared: PreparedRequest, access: AccessToken | None) -> Answer:
        for _ in range(MAX_REDIRECTS + 1):
            target = await self._one_exchange(prepared, access)
            if isinstance(target, Answer):
                return target
            prepared = replace(prepared, url=target)
        raise RedirectError(host=self.host, status=310)

    async def _one_exchange(self, prepared: PreparedRequest, access: AccessToken | None) -> Answer | httpx.URL:
        """An answer, or the address that a GET may go on to."""
        status = 0
        retry_after = ""
        method = prepared.method
        trace = RequestTrace(prepared.url, self._plan)
        try:
            async with self._deadline(prepared.upload) as deadline, self._send(prepared, access, trace) as response:
                status = response.status_code
                retry_after = response.headers.get("Retry-After", "")
                deadline.reschedule(asyncio.get_running_loop().time() + self._timeouts.answer)
                onward = self._onward(prepared, response)
                if onward is not None:
                    return onward
                raw = await self._read(response)
        except FileError:
            raise
        except (UnexpectedAnswerError, httpx.HTTPError, httpx.InvalidURL, OSError, TimeoutError, UnicodeError) as error:
            if method != "GET" and httpx.codes.is_success(status):
                return Answer(status, None, broken=True)
            if httpx.codes.is_error(status):  # the status says it all; the body would only have had the words
                raise from_status(status, b"", retry_after, self.host) from error
            if isinstance(error, UnexpectedAnswerError):
                raise
            raise await classify_exception(error, self.host, trace) from error
        if not httpx.codes.is_success(status):
            raise from_status(status, raw, retry_after, self.host)
        try:
            return Answer(status, parse_json(raw))
        except BadJsonError:
            if method == "GET":
                raise UnexpectedAnswerError(host=self.host, status=status) from None
            return Answer(status, None, broken=True)

    @contextlib.asynccontextmanager
    async def _deadline(self, body: UploadBody | None) -> AsyncIterator[asyncio.Timeout]:
        """The answer's deadline; while an upload moves, each chunk that the network takes starts the time anew."""
        seconds = self._timeouts.stall if body else self._timeouts.answer
        async with asyncio.timeout(seconds) as deadline:
            if body is None:
                yield deadline
                return
            report = body.on_sent

            def _on_sent(count: int) -> None:
                report(count)
                deadline.reschedule(asyncio.get_running_loop().time() + seconds)

            body.on_sent = _on_sent
            try:
                yield deadline
            finally:
                body.on_sent = report

    @contextlib.asynccontextmanager
    async def _send(
        self, prepared: PreparedRequest, access: AccessToken | None, trace: RequestTrace
    ) -> AsyncIterator[httpx.Response]:
        client = self._fresh_client if prepared.method == "POST" else self._client
        request = client.build_request(
            prepared.method,
            prepared.url,
            headers=prepared.headers,
            content=prepared.content,
            extensions={"trace": trace.note},
        )
        response = await client.send(request, auth=BearerAuth(access) if access else None, stream=True)
        try:
            yield response
        finally:
            await response.aclose()

    async def _read(self, response: httpx.Response) -> bytes:
        """The raw body, at most MAX_ANSWER_BYTES of it: never inflated, so a compressed bomb stays what it is."""
        parts: list[bytes] = []
        size = 0
        async for chunk in response.aiter_raw():
            size += len(chunk)
            if size > MAX_ANSWER_BYTES:
                # Before the iterators below this one are dropped: their own way of closing cannot be awaited then.
                await response.aclose()
                raise UnexpectedAnswerError(host=self.host, status=response.status_code)
            parts.append(chunk)
        return b"".join(parts)

    async def _hear_date(self, response: httpx.Response) -> None:
        if self._tokens is not None:
            self._tokens.hear_date(response.headers.get("Date", ""))

    def _onward(self, prepared: PreparedRequest, response: httpx.Response) -> httpx.URL | None:
        """Where a GET may be redirected to: the same origin only (contract 3.10)."""
        location = response.extensions.get("location")
        url = prepared.url
        if prepared.method != "GET" or not location or response.status_code not in _REDIRECTS:
            return None
        try:
            target = url.join(location)
        except (httpx.InvalidURL, ValueError):
            raise RedirectError(host=self.host, status=response.status_code) from None
        # The raw hosts: to spell out an international one fails where a server made it up.
        if (target.scheme, target.raw_host, target.port) != (url.scheme, url.raw_host, url.port) or target.userinfo:
            raise RedirectError(host=self.host, status=response.status_code)
        return target


async def _set_location_apart(response: httpx.Response) -> None:
    """Take redirects out of httpx's hands: it reads their address even if told not to follow, and fails on odd ones."""
    response.extensions["location"] = response.headers.pop("Location", "")
