"""Maps exceptions and error statuses of a request to the app's own errors. Nothing else does.

Sources: the outcome table for POST (an exception that can occur after the first byte is ambiguous) and the API
contract, section 3, points 6 to 8 and 10.
"""

import re
from datetime import UTC, datetime
from http import HTTPStatus

import httpx

from desktop_app.api.certificates import Certificate, presented_by
from desktop_app.api.error_words import error_text, page_title
from desktop_app.api.lenient import http_date
from desktop_app.api.request_trace import Phase, RequestTrace
from desktop_app.api.tls_failures import is_about_certificate, tls_cause, tls_error
from desktop_app.domain.errors import (
    BlockedOnTheWayError,
    ConflictError,
    ConnectionBrokenError,
    NoAnswerInTimeError,
    NotAcceptedError,
    NotAllowedError,
    NotThereError,
    RedirectError,
    RefusedError,
    ServerError,
    ServerTroubleError,
    SignInEndedError,
    TooLargeForServerError,
    TooManyRequestsError,
    UnexpectedAnswerError,
    UnreachableError,
)

MAX_WAIT_SECONDS = 600.0
"""The longest Retry-After that is honoured (contract 3.8)."""

_REFUSALS: dict[int, type[RefusedError]] = {
    400: NotAcceptedError,
    401: SignInEndedError,
    403: NotAllowedError,
    404: NotThereError,
    409: ConflictError,
    410: NotThereError,
    413: TooLargeForServerError,
    415: NotAcceptedError,
    422: NotAcceptedError,
}
_STATUSES_OF_FILTERS = (403, 406, 451)
_AMBIGUOUS_CLIENT_ERRORS = (408, 425)
_HUNG_UP = re.compile("disconnected|closed connection")
"""httpx raises the same class for a server that hangs up and one that does not speak HTTP; only the message differs."""


async def classify_exception(error: Exception, host: str, trace: RequestTrace) -> ServerError:
    """Like `from_exception`, but first fetch a rejected certificate for its names, through the same proxy."""
    if trace.phase is Phase.TO_SERVER and isinstance(error, TimeoutError):  # the deadline, before anything was sent
        return UnreachableError(host=host)
    refused = trace.phase is not Phase.TO_PROXY and is_about_certificate(error)
    certificate = await presented_by(trace.name, trace.port, trace.via) if refused else Certificate()
    return trace.proxy_failure(error, host) or from_exception(error, host, certificate)


def from_exception(error: Exception, host: str, certificate: Certificate) -> ServerError:
    """Map an exception that httpx, a socket or a deadline raised while talking to `host`.

    `certificate` is the server's, if TLS failed and it could be read; otherwise an empty one.
    """
    tls = tls_cause(error)
    match error:
        case httpx.ConnectError() if tls is not None:
            return tls_error(tls, host, certificate)
        case (
            httpx.ConnectError()
            | httpx.ConnectTimeout()
            | httpx.PoolTimeout()
            | httpx.UnsupportedProtocol()
            | UnicodeError()  # a host name that IDNA 2008 does not allow
        ):
            return UnreachableError(host=host)
        case httpx.TimeoutException() | TimeoutError():
            return NoAnswerInTimeError(host=host)
        case httpx.RemoteProtocolError() if _HUNG_UP.search(str(error)):
            return ConnectionBrokenError(host=host)
        case httpx.RemoteProtocolError() | httpx.DecodingError():
            return UnexpectedAnswerError(host=host)
        case _:
            return ConnectionBrokenError(host=host)


def from_status(status: int, body: bytes, retry_after: str, host: str, date: datetime | None = None) -> ServerError:
    """The error for an answer whose `status` is not a success.

    `retry_after` is the header as received, or "". A time in it is read by the server's own clock, `date`, where the
    server tells it: ours may be wrong.
    """
    title = page_title(body)
    said = error_text(body) if title is None else _words_of_page(title, status)
    wait = retry_after_seconds(retry_after, date or datetime.now(UTC))
    if status == HTTPStatus.TOO_MANY_REQUESTS or (status == HTTPStatus.SERVICE_UNAVAILABLE and wait is not None):
        return TooManyRequestsError(host=host, status=status, server_text=said, retry_after=wait)
    if title is not None and status in _STATUSES_OF_FILTERS:
        return BlockedOnTheWayError(host=host, status=status, server_text=said or status_words(status))
    if status in _REFUSALS:
        return _REFUSALS[status](host=host, status=status, server_text=said or status_words(status))
    if 300 <= status < 400:  # noqa: PLR2004 - the class of redirects
        return RedirectError(host=host, status=status)
    if status in _AMBIGUOUS_CLIENT_ERRORS or status >= 500 or status < 200:  # noqa: PLR2004 - the classes of statuses
        return ServerTroubleError(host=host, status=status, server_text=said or status_words(status))
    return RefusedError(host=host, status=status, server_text=said or status_words(status))


def _words_of_page(title: str, status: int) -> str:
    """The title of a web page, marked as one, where it says more than its status; trouble has words of its own."""
    told = re.sub(r"[\W\d_]+|http|status|error", "", title, flags=re.IGNORECASE).casefold()
    ours = re.sub(r"\W+", "", status_words(status)).casefold()
    helps = told and told not in ours and ours not in told if ours else bool(told)
    return f"Web page: “{title}”" if helps and (status < 500 or not ours) else ""  # noqa: PLR2004 - the class of statuses


def status_words(status: int) -> str:
    """The standard phrase for a status, such as "Bad Gateway"; "" for a number that HTTP does not define."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def retry_after_seconds(header: str, now: datetime) -> float | None:
    """Parse a Retry-After header (seconds or an HTTP date) into seconds, at most ten minutes; None if it is invalid.

    Fractions of a second, which HTTP does not know, are sent by some servers and proxies.
    """
    text = header.strip()
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?", text):
        return min(float(text), MAX_WAIT_SECONDS)
    until = http_date(text)
    if until is None:
        return None
    return min(max((until - now).total_seconds(), 0.0), MAX_WAIT_SECONDS)
