"""What is wrong with a certificate, by the error codes of three systems."""

import ssl

import httpx
import pytest

from desktop_app.api.certificates import Certificate
from desktop_app.api.tls_failures import is_about_certificate, tls_cause, tls_error
from desktop_app.domain.errors import (
    CertificateExpiredError,
    CertificateNotYetValidError,
    Delivery,
    MalformedCertificateError,
    NoTlsError,
    SelfSignedError,
    TlsError,
    UnknownIssuerError,
    WrongHostError,
)
from desktop_app.domain.sentences import fill

HOST = "my.broker.example"
SEEN = Certificate("Proxy CA, Example Company", "other.example")


def refused(code: int | None, words: str = "words of the library") -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "failed")
    error.verify_message = words
    if code is not None:
        error.verify_code = code
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (9, CertificateNotYetValidError),
        (-67819, CertificateNotYetValidError),
        (10, CertificateExpiredError),
        (0x800B0101, CertificateExpiredError),
        (-67818, CertificateExpiredError),
        (62, WrongHostError),
        (64, WrongHostError),
        (0x800B010F, WrongHostError),
        (-67602, WrongHostError),
        (18, SelfSignedError),
        (19, UnknownIssuerError),
        (20, UnknownIssuerError),
        (0x800B0109, UnknownIssuerError),
        (-67843, UnknownIssuerError),
        (24, MalformedCertificateError),
        (66, MalformedCertificateError),
        (85, MalformedCertificateError),
        (23, TlsError),
        (0x80092010, TlsError),
        (0x80090000, TlsError),
        (-1, TlsError),
        (0, TlsError),
        (None, TlsError),
    ],
)
def test_each_number_has_its_sentence(code: int | None, kind: type[TlsError]) -> None:
    error = tls_error(refused(code), HOST, SEEN)
    sentences = f"{error} {fill(error.what_to_do, error.fields)}"

    assert type(error) is kind
    assert error.delivery is Delivery.NOT_SENT
    assert HOST in sentences
    assert "{" not in sentences
    assert error.fields["reason"] == "words of the library"
    assert ("Example Company" in sentences) == (kind is not TlsError)


@pytest.mark.parametrize(
    ("reason", "kind"),
    [
        ("WRONG_VERSION_NUMBER", NoTlsError),
        ("TLSV1_ALERT_PROTOCOL_VERSION", NoTlsError),
        ("UNSUPPORTED_PROTOCOL", NoTlsError),
        ("UNEXPECTED_EOF_WHILE_READING", TlsError),
        ("", TlsError),
    ],
)
def test_no_tls_or_too_little_of_it(reason: str, kind: type[TlsError]) -> None:
    cause = ssl.SSLError(1, "failed")
    cause.reason = reason
    error = tls_error(cause, HOST, Certificate())

    assert type(error) is kind
    assert error.fields["reason"] == (reason or "TLS")


def test_only_a_refused_certificate_is_worth_a_look() -> None:
    wrapped = httpx.ConnectError("wrapped")
    wrapped.__cause__ = refused(20)
    other = httpx.ConnectError("wrapped")
    other.__cause__ = ssl.SSLError(1, "no TLS there")

    assert is_about_certificate(wrapped)
    assert tls_cause(wrapped) is wrapped.__cause__
    assert not is_about_certificate(other)
    assert not is_about_certificate(httpx.ConnectError("refused"))
    assert tls_cause(httpx.ConnectError("refused")) is None


def test_a_timeout_while_tls_waits_for_bytes_is_no_failure_of_tls() -> None:
    late = httpx.ConnectTimeout("late")
    late.__context__ = ssl.SSLWantReadError()

    assert tls_cause(late) is None
    late.__context__.__context__ = refused(20)
    assert is_about_certificate(late)


@pytest.mark.parametrize(
    "ended", [ssl.SSLEOFError(8, "UNEXPECTED_EOF_WHILE_READING"), ssl.SSLZeroReturnError(6, "closed (EOF)")]
)
def test_who_hangs_up_in_the_handshake_is_no_failure_of_tls(ended: ssl.SSLError) -> None:
    """Which of the two it is depends on the version of Python."""
    gone = httpx.ConnectError("gone")
    gone.__context__ = ended

    assert tls_cause(gone) is None
