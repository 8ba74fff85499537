"""Mapping of statuses and exceptions to the app's errors, and of Retry-After to seconds."""

import json
import ssl
from datetime import UTC, datetime

import httpx
import pytest
from hypothesis import given, strategies as st

from desktop_app.api.certificates import Certificate
from desktop_app.api.failures import from_exception, from_status, retry_after_seconds, status_words
from desktop_app.domain import errors
from desktop_app.domain.errors import Delivery, ServerError, TlsError, TooManyRequestsError
from tests.support.fuzzing import fuzz

HOST = "my.broker.example"
NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
SAID = json.dumps({"error": {"message": "the server's words"}}).encode()


@pytest.mark.parametrize(
    ("status", "kind", "delivery"),
    [
        (199, errors.ServerTroubleError, Delivery.UNCERTAIN),
        (300, errors.RedirectError, Delivery.REFUSED),
        (399, errors.RedirectError, Delivery.REFUSED),
        (400, errors.NotAcceptedError, Delivery.REFUSED),
        (401, errors.SignInEndedError, Delivery.REFUSED),
        (402, errors.RefusedError, Delivery.REFUSED),
        (403, errors.NotAllowedError, Delivery.REFUSED),
        (404, errors.NotThereError, Delivery.REFUSED),
        (408, errors.ServerTroubleError, Delivery.UNCERTAIN),
        (409, errors.ConflictError, Delivery.UNCERTAIN),
        (410, errors.NotThereError, Delivery.REFUSED),
        (413, errors.TooLargeForServerError, Delivery.REFUSED),
        (415, errors.NotAcceptedError, Delivery.REFUSED),
        (422, errors.NotAcceptedError, Delivery.REFUSED),
        (425, errors.ServerTroubleError, Delivery.UNCERTAIN),
        (429, errors.TooManyRequestsError, Delivery.REFUSED),
        (499, errors.RefusedError, Delivery.REFUSED),
        (500, errors.ServerTroubleError, Delivery.UNCERTAIN),
        (999, errors.ServerTroubleError, Delivery.UNCERTAIN),
    ],
)
def test_each_status_has_its_error(status: int, kind: type[ServerError], delivery: Delivery) -> None:
    """The one table of statuses: other tests show only that a request comes by it."""
    error = from_status(status, SAID, "", HOST)

    assert type(error) is kind
    assert error.delivery is delivery
    assert (error.fields["host"], error.fields["status"]) == (HOST, status)
    assert "{" not in str(error)
    if kind is not errors.RedirectError:
        assert error.server_text == "the server's words"


def test_a_status_without_words_of_its_server_is_told_in_http_s_words() -> None:
    for status in (401, 402, 403, 409, 413, 418, 422, 500):
        assert from_status(status, b"", "", HOST).server_text == status_words(status) != ""
    assert from_status(429, b"", "", HOST).server_text == ""
    assert from_status(502, b"<html>", "", HOST).server_text == "Bad Gateway"
    assert from_status(404, b"", "", HOST).server_text == "Not Found"
    assert from_status(599, b"", "", HOST).server_text == ""
    assert status_words(413) == "Request Entity Too Large"


@pytest.mark.parametrize(
    ("status", "header", "kind", "wait"),
    [
        (429, "7", TooManyRequestsError, 7.0),
        (429, "", TooManyRequestsError, None),
        (429, "soon", TooManyRequestsError, None),
        (503, "7", TooManyRequestsError, 7.0),
        (503, "0", TooManyRequestsError, 0.0),
        # A value that means nothing is ignored: then 503 tells nothing about a POST.
        (503, "soon", errors.ServerTroubleError, None),
        (503, "-1", errors.ServerTroubleError, None),
        (503, "", errors.ServerTroubleError, None),
        (500, "7", errors.ServerTroubleError, None),
    ],
)
def test_who_asks_us_to_wait(status: int, header: str, kind: type[ServerError], wait: float | None) -> None:
    error = from_status(status, b"", header, HOST)

    assert type(error) is kind
    assert getattr(error, "retry_after", None) == wait


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("0", 0.0),
        ("1", 1.0),
        (" 120 ", 120.0),
        ("600", 600.0),
        ("601", 600.0),
        ("999999999", 600.0),
        ("Thu, 01 Jan 2026 12:00:30 GMT", 30.0),
        ("Thu, 01 Jan 2026 13:00:30 +0100", 30.0),
        ("Thu, 01 Jan 2026 12:00:30", 30.0),
        ("Thursday, 01-Jan-26 12:00:30 GMT", 30.0),
        ("Thu Jan  1 12:00:30 2026", 30.0),
        ("Thu, 01 Jan 2026 11:00:00 GMT", 0.0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 600.0),
        ("", None),
        ("-5", None),
        ("1.5", 1.5),
        ("0.0", 0.0),
        ("1.5.5", None),
        (".5", None),
        ("1e3", None),
        ("٣", None),
        ("NaN", None),
        ("soon", None),
        ("Thu, 99 Jan 2026 12:00:30 GMT", None),
        ("Mon, 01 Jan 99999999999999999999 00:00:00 GMT", None),
        ("Mon, 01 Jan 2026 00:00:00 +99999999999999999999", None),
        ("3456000", 600.0),  # 40 days
        ("9" * 5000, 600.0),
    ],
)
def test_retry_after(header: str, seconds: float | None) -> None:
    assert retry_after_seconds(header, NOW) == seconds


@given(st.text(max_size=40) | st.text("0123456789 :+-,GMTJanFeb", max_size=60))
@fuzz(120)
def test_any_header_is_a_wait_or_nonsense(header: str) -> None:
    seconds = retry_after_seconds(header, NOW)

    assert seconds is None or 0.0 <= seconds <= 600.0


@pytest.mark.parametrize(
    ("error", "kind", "delivery"),
    [
        (httpx.ConnectError("refused"), errors.UnreachableError, Delivery.NOT_SENT),
        (httpx.ConnectTimeout("slow"), errors.UnreachableError, Delivery.NOT_SENT),
        (httpx.PoolTimeout("full"), errors.UnreachableError, Delivery.NOT_SENT),
        (UnicodeError("no such host"), errors.UnreachableError, Delivery.NOT_SENT),
        (httpx.UnsupportedProtocol("gopher"), errors.UnreachableError, Delivery.NOT_SENT),
        (httpx.ReadTimeout("slow"), errors.NoAnswerInTimeError, Delivery.UNCERTAIN),
        (httpx.WriteTimeout("slow"), errors.NoAnswerInTimeError, Delivery.UNCERTAIN),
        (TimeoutError(), errors.NoAnswerInTimeError, Delivery.UNCERTAIN),
        (httpx.ReadError("reset"), errors.ConnectionBrokenError, Delivery.UNCERTAIN),
        (httpx.WriteError("pipe"), errors.ConnectionBrokenError, Delivery.UNCERTAIN),
        (httpx.LocalProtocolError("length"), errors.ConnectionBrokenError, Delivery.UNCERTAIN),
        (ConnectionResetError(), errors.ConnectionBrokenError, Delivery.UNCERTAIN),
        (httpx.RemoteProtocolError("illegal status line"), errors.UnexpectedAnswerError, Delivery.UNCERTAIN),
        (
            httpx.RemoteProtocolError("Server disconnected without sending a response."),
            errors.ConnectionBrokenError,
            Delivery.UNCERTAIN,
        ),
        (
            httpx.RemoteProtocolError("peer closed connection without sending complete message body"),
            errors.ConnectionBrokenError,
            Delivery.UNCERTAIN,
        ),
        (httpx.DecodingError("gzip"), errors.UnexpectedAnswerError, Delivery.UNCERTAIN),
        (ssl.SSLError(1, "late"), errors.ConnectionBrokenError, Delivery.UNCERTAIN),
    ],
)
def test_each_exception_has_its_error(error: Exception, kind: type[ServerError], delivery: Delivery) -> None:
    found = from_exception(error, HOST, Certificate())

    assert type(found) is kind
    assert found.delivery is delivery
    assert "{" not in str(found)


def test_tls_is_found_behind_the_exception_that_wraps_it() -> None:
    reason = ssl.SSLCertVerificationError(1, "failed")
    reason.verify_message = "self-signed certificate"
    error = httpx.ConnectError("wrapped")
    error.__context__ = OSError("in between")
    error.__context__.__cause__ = reason

    found = from_exception(error, HOST, Certificate())

    assert isinstance(found, TlsError)
    assert found.fields["reason"] == "self-signed certificate"


@pytest.mark.parametrize("kind", [ssl.SSLError, ssl.SSLCertVerificationError])
def test_a_tls_error_without_particulars(kind: type[ssl.SSLError]) -> None:
    error = httpx.ConnectError("wrapped")
    error.__cause__ = kind("made by a library")

    assert isinstance(from_exception(error, HOST, Certificate()), TlsError)


def test_exceptions_that_are_each_other_s_cause_do_not_loop() -> None:
    error, other = httpx.ConnectError("a"), OSError("b")
    error.__context__, other.__context__ = other, error

    assert isinstance(from_exception(error, HOST, Certificate()), errors.UnreachableError)
