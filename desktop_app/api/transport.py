"""One request and its answer: headers, deadline, size limit, redirects and error mapping for every call of the API.

Nothing above this module sees httpx; nothing in it knows what a document is. Log lines contain method, path, status and
duration, never a header, a query or a body.
"""

import asyncio
import contextlib
import hashlib
import logging
import ssl
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast

import httpx

from desktop_app.api.answer_texts import AnswerTexts
from desktop_app.api.content_coding import CodingError, Decoder, decoder_of
from desktop_app.api.cookies import NoCookies, SignInCookies
from desktop_app.api.echoes import Echoes, without_echoes
from desktop_app.api.failures import classify_exception, from_status
from desktop_app.api.json_slices import parse_in_slices
from desktop_app.api.json_text import message_before_json
from desktop_app.api.lenient import age_seconds, http_date
from desktop_app.api.name_lookup import NameLookups
from desktop_app.api.network import NetworkBackend, NetworkTransport
from desktop_app.api.parsing import BadJsonError
from desktop_app.api.proxy import ProxyPlan
from desktop_app.api.redirects import redirect_error
from desktop_app.api.request import MAX_ANSWER_BYTES, WHOLE, PreparedRequest, Reading
from desktop_app.api.request_trace import RequestTrace
from desktop_app.api.token_manager import BearerAuth, TokenManager
from desktop_app.api.upload_body import UploadBody
from desktop_app.api.upload_watch import UploadWatch
from desktop_app.domain.credentials import Tokens
from desktop_app.domain.errors import (
    ConnectionBrokenError,
    DossierError,
    EncodedAnswerError,
    FileError,
    MixedAnswerError,
    RedirectError,
    SignInEndedError,
    UnexpectedAnswerError,
)
from desktop_app.domain.server import AccessToken, ServerAddress
from desktop_app.slices import Slices

log = logging.getLogger(__name__)

MAX_REDIRECTS = 3
_REDIRECTS = (301, 302, 303, 307, 308)


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long to wait, in seconds."""

    connect: float = 15.0
    answer: float = 30.0
    """For a whole exchange without an upload, and for reading the rest of any answer once its status has arrived."""
    stall: float = 60.0
    """An upload fails if no byte arrives for this long, or no status comes this long after the last byte arrived."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A success status and its body."""

    status: int
    payload: object
    """The JSON, or None when the body was empty, could not be read, or was read before."""
    size: int = 0
    """Bytes of the body."""
    date: datetime | None = None
    """The server's clock when it answered; None where it does not tell its time."""
    age: float = 0.0
    """Seconds since the answer left the server, as a cache on the way says."""
    next_link: str = ""
    """Where the next page is, as the `Link` header says."""
    problem: UnexpectedAnswerError | None = None
    """Why there is no payload, where the body could not be read."""
    digest: bytes = b""
    """Equal for equal bodies."""


class Transport:
    """Speaks HTTP/1.1 to one server for one person; without `tokens`, for a person who has not signed in yet.

    Use it from the event loop and `aclose()` it. It does not close `tokens`: their creator does.
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
        network: NetworkBackend | None = None,
    ) -> None:
        self.host = address.host
        self.base_url = address.base_url
        self._plan = proxy or ProxyPlan()
        self._timeouts = timeouts or Timeouts()
        self._echoes: tuple[Tokens | None, tuple[Echoes, ...]] = (None, ())
        self._tokens = TokenManager(Tokens(tokens)) if isinstance(tokens, AccessToken) else tokens
        headers = {
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "Accept-Language": language,
            "User-Agent": user_agent,
        }
        timeout = httpx.Timeout(None, connect=self._timeouts.connect)  # our own deadline covers the rest
        cookies = NoCookies() if self._tokens is not None else SignInCookies()
        # A request that must not be sent twice gets a fresh connection: if the server closed a reused one at the same
        # moment, it would be unclear whether the request arrived.
        self._client, self._fresh_client = (
            httpx.AsyncClient(
                headers=headers,
                cookies=cookies,
                timeout=timeout,
                transport=NetworkTransport(
                    network or NetworkBackend(NameLookups()),
                    tls=tls,
                    proxy=self._plan.url,
                    limits=httpx.Limits(max_connections=8, max_keepalive_connections=keepalive),
                ),
                trust_env=False,
                follow_redirects=False,
                event_hooks={"response": [_take_location, self._hear_date]},
            )
            for keepalive in (4, 0)
        )

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, int | str] | None = None,
        body: UploadBody | Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        speaker: AccessToken | None = None,
        secrets: Iterable[str] = (),
        reading: Reading = WHOLE,
    ) -> Answer:
        """Send one request and read its whole answer. Raises ServerError, and FileError from an upload's source.

        A `body` that is a mapping is sent as JSON. `speaker` replaces the transport's own tokens for this request.
        Neither `secrets` nor tokens appear in an error, even if the server repeats them.
        """
        prepared = PreparedRequest.make(method, self._url(path, query), headers or {}, body, reading)
        started = time.monotonic()
        outcome = "cancelled"
        try:
            answer = await (self._exchange(prepared, speaker) if speaker else self._with_newest_token(prepared))
            outcome = str(answer.status)
        except DossierError as error:
            outcome = str(error.fields.get("status", type(error).__name__))
            self._forget_secrets(error, secrets)
            raise
        else:
            if answer.problem is not None:
                self._forget_secrets(answer.problem, secrets)
            return answer
        finally:
            shown = without_echoes(path, self._token_echoes())  # it may be a link of the server's
            log.info("%s %s → %s in %.0f ms", method, shown, outcome, 1000 * (time.monotonic() - started))

    async def aclose(self) -> None:
        """Close every connection."""
        await self._client.aclose()
        await self._fresh_client.aclose()

    def _url(self, path: str, query: Mapping[str, int | str] | None) -> httpx.URL:
        """Raises UnexpectedAnswerError for what can be no URL: then the path is a link of the server's."""
        try:
            return httpx.URL(f"{self.base_url}{path}", params=query)
        except (httpx.InvalidURL, UnicodeError):
            raise UnexpectedAnswerError(host=self.host) from None

    def _forget_secrets(self, error: DossierError, secrets: Iterable[str]) -> None:
        """Take out of an error what the server repeated of the secrets that it was told, and of the newest tokens."""
        _take_out(error, [*map(Echoes, filter(None, secrets)), *self._token_echoes()])

    def _token_echoes(self) -> tuple[Echoes, ...]:
        """What finds the newest tokens; made once for each."""
        tokens = self._tokens.newest if self._tokens else None
        if tokens is not self._echoes[0]:
            known = (tokens.access, tokens.refresh) if tokens else ()
            self._echoes = tokens, tuple(Echoes(token.secret) for token in known if token)
        return self._echoes[1]

    async def _with_newest_token(self, prepared: PreparedRequest) -> Answer:
        """Send with the newest token. After a 401, which means that nothing was done, repeat once with a newer one."""
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
            return await self._follow_redirects(prepared, access)
        except DossierError as error:  # the token that was sent may no longer be the newest one
            if access is not None and not (self._tokens and access is self._tokens.newest.access):
                _take_out(error, [Echoes(access.secret)])
            raise

    async def _follow_redirects(self, prepared: PreparedRequest, access: AccessToken | None) -> Answer:
        for _ in range(MAX_REDIRECTS + 1):
            target = await self._exchange_once(prepared, access)
            if isinstance(target, Answer):
                return target
            prepared = replace(prepared, url=target)
        raise RedirectError(host=self.host, status=310)

    async def _exchange_once(self, prepared: PreparedRequest, access: AccessToken | None) -> Answer | httpx.URL:
        """Return the answer, or the URL that a GET is redirected to.

        A GET that met the end of an idle connection is sent once more on a new one, as browsers do.
        """
        trace = RequestTrace(prepared.url, self._plan)
        client = self._fresh_client if prepared.method == "POST" else self._client
        try:
            return await self._exchange_by(client, prepared, access, trace)
        except ConnectionBrokenError:
            if prepared.method != "GET" or not trace.met_closed_connection:
                raise
        return await self._exchange_by(self._fresh_client, prepared, access, RequestTrace(prepared.url, self._plan))

    async def _exchange_by(
        self, client: httpx.AsyncClient, prepared: PreparedRequest, access: AccessToken | None, trace: RequestTrace
    ) -> Answer | httpx.URL:
        status = 0
        retry_after = next_link = ""
        date: datetime | None = None
        age = 0.0
        method = prepared.method
        try:
            async with (
                self._deadline(prepared.upload, trace) as answer_begins,
                self._send(client, prepared, access, trace) as response,
            ):
                answer_begins()
                status = response.status_code
                retry_after = response.headers.get("Retry-After", "")
                date, age = http_date(response.headers.get("Date", "")), age_seconds(response.headers.get("Age", ""))
                next_link = response.links.get("next", {}).get("url", "")
                target = self._redirect_target(prepared, response)
                if target is not None:
                    return target
                most = prepared.reading.most if response.is_success else MAX_ANSWER_BYTES
                raw, digest = await self._read(response, most)
        except FileError:
            raise
        except (UnexpectedAnswerError, httpx.HTTPError, httpx.InvalidURL, OSError, TimeoutError, UnicodeError) as error:
            if method != "GET" and httpx.codes.is_success(status):
                return Answer(status, None, problem=_problem_in(error))
            if httpx.codes.is_error(status):  # the status says it all; the body would only have had the words
                raise from_status(status, b"", retry_after, self.host, date) from error
            if isinstance(error, UnexpectedAnswerError):
                raise
            raise await classify_exception(error, self.host, trace) from error
        if httpx.codes.is_redirect(status):
            raise redirect_error(self.host, status, prepared.url, response.extensions["location"])
        if not httpx.codes.is_success(status):
            raise from_status(status, raw, retry_after, self.host, date)
        if prepared.reading.is_known(digest):
            return Answer(status, None, len(raw), date, age, next_link, digest=digest)
        payload, problem = await self._payload(prepared, status, raw)
        return Answer(status, payload, len(raw), date, age, next_link, problem, digest)

    async def _payload(
        self, prepared: PreparedRequest, status: int, raw: bytes
    ) -> tuple[object, UnexpectedAnswerError | None]:
        """A body that is no JSON does not matter where something was asked to be done: it may be done all the same."""
        try:
            # What a sign-in answers is never shown, and may rightly hold the token that was sent.
            texts = AnswerTexts(self._token_echoes())
            return await parse_in_slices(raw, Slices(), prepared.reading.reduce, texts=texts), None
        except BadJsonError:
            problem = self._no_json(status, raw)
        if prepared.method == "GET":
            raise problem
        return None, problem

    def _no_json(self, status: int, raw: bytes) -> UnexpectedAnswerError:
        message, _ = message_before_json(raw)
        if not message:
            return UnexpectedAnswerError(host=self.host, status=status)
        log.info("a message of the server's program stands before its answer, which is not used")
        return MixedAnswerError(host=self.host, status=status, server_text=message)

    @contextlib.asynccontextmanager
    async def _deadline(self, body: UploadBody | None, trace: RequestTrace) -> AsyncIterator[Callable[[], None]]:
        """The deadline for the answer; yields what is to be called when it begins.

        During an upload each byte that arrives restarts it.
        """
        loop = asyncio.get_running_loop()
        seconds = self._timeouts.stall if body else self._timeouts.answer
        async with asyncio.timeout(seconds) as deadline:

            def _restart(seconds: float) -> None:
                if not deadline.expired():  # the program was busy, and both came at once
                    deadline.reschedule(loop.time() + seconds)

            if body is None:
                yield lambda: _restart(self._timeouts.answer)
                return
            with UploadWatch(body, trace, lambda: _restart(seconds)) as watch:

                def _answer_begins() -> None:
                    watch.note_answered()
                    _restart(self._timeouts.answer)

                yield _answer_begins

    @contextlib.asynccontextmanager
    async def _send(
        self, client: httpx.AsyncClient, prepared: PreparedRequest, access: AccessToken | None, trace: RequestTrace
    ) -> AsyncIterator[httpx.Response]:
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

    async def _read(self, response: httpx.Response, most: int) -> tuple[bytes, bytes]:
        """The body and its digest; at most so many bytes as it travels and as it is, so a zip bomb does no harm."""
        coding = response.headers.get("Content-Encoding", "")
        try:
            decoder = decoder_of(coding)
            if decoder is not None:
                log.info("the answer is compressed although that was not asked for")
            plain = response.aiter_raw() if decoder is None else _decoded(response, decoder, most)
            async with contextlib.aclosing(cast("AsyncGenerator[bytes]", plain)) as pieces:
                return await self._capped(response, pieces, most)
        except CodingError as error:
            raise EncodedAnswerError(host=self.host, status=response.status_code, coding=str(error)) from None

    async def _capped(self, response: httpx.Response, pieces: AsyncIterator[bytes], most: int) -> tuple[bytes, bytes]:
        parts: list[bytes] = []
        size = 0
        digest = hashlib.blake2b(digest_size=16)
        async for piece in pieces:
            size += len(piece)
            if size > most:
                # Close before the iterators below this one are dropped: closing those could not be awaited.
                await response.aclose()
                raise UnexpectedAnswerError(host=self.host, status=response.status_code)
            parts.append(piece)
            digest.update(piece)
        return b"".join(parts), digest.digest()

    async def _hear_date(self, response: httpx.Response) -> None:
        if self._tokens is not None:
            self._tokens.hear_date(response.headers.get("Date", ""))

    def _redirect_target(self, prepared: PreparedRequest, response: httpx.Response) -> httpx.URL | None:
        """The URL that a GET is redirected to; None for any other answer.

        Raises RedirectError if it is not on the same origin (contract 3.10).
        """
        location = response.extensions.get("location")
        url = prepared.url
        if prepared.method != "GET" or not location or response.status_code not in _REDIRECTS:
            return None
        try:
            target = url.join(location)
        except (httpx.InvalidURL, ValueError):
            raise redirect_error(self.host, response.status_code, url, location) from None
        # Compare the raw hosts: decoding an international one fails if the server made it up.
        if (target.scheme, target.raw_host, target.port) != (url.scheme, url.raw_host, url.port) or target.userinfo:
            raise redirect_error(self.host, response.status_code, url, location)
        return target


def _take_out(error: DossierError, echoes: Sequence[Echoes]) -> None:
    """Secrets out of what an error tells. The host is the one that the person typed."""
    error.server_text = without_echoes(error.server_text, echoes)
    for name, value in error.fields.items():
        if isinstance(value, str) and name != "host":
            error.fields[name] = without_echoes(value, echoes)


async def _take_location(response: httpx.Response) -> None:
    """Hide the Location header from httpx, which parses it even if told not to follow, and fails on malformed ones."""
    response.extensions["location"] = response.headers.pop("Location", "")


def _problem_in(error: Exception) -> UnexpectedAnswerError | None:
    return error if isinstance(error, UnexpectedAnswerError) else None


async def _decoded(response: httpx.Response, decoder: Decoder, most: int) -> AsyncGenerator[bytes]:
    """What a compressed body makes. Lets the window go on between the pieces. Raises CodingError."""
    received = 0
    async for chunk in response.aiter_raw():
        received += len(chunk)
        if received > most:
            await response.aclose()  # while the iterator below is still there, as above
            raise CodingError("too long")
        try:
            for piece in decoder.feed(chunk):
                yield piece
                await asyncio.sleep(0)
        except CodingError:
            await response.aclose()  # as above
            raise
    for piece in decoder.finish():
        yield piece
