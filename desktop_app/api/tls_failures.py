"""Maps the errors of TLS libraries to the app's errors, which name what is wrong with a certificate.

The codes are those of OpenSSL (x509_vfy.h), of Windows' certificate chains (winerror.h, CERT_E_…) and of macOS's
Security framework (SecBase.h, errSec…); truststore passes on whichever the system reported.
"""

import ssl
from collections.abc import Mapping

from desktop_app.api.certificates import Certificate
from desktop_app.api.interceptors import interceptor_of
from desktop_app.domain.errors import (
    CertificateExpiredError,
    CertificateNotYetValidError,
    MalformedCertificateError,
    MissingIntermediateError,
    NoTlsError,
    SelfSignedError,
    TlsError,
    UnknownIssuerError,
    WrongHostError,
)

_KINDS: dict[type[TlsError], tuple[int, ...]] = {
    CertificateExpiredError: (10, 0x800B0101, -67818),
    CertificateNotYetValidError: (9, -67819),
    WrongHostError: (62, 64, 0x800B010F, -67602),
    SelfSignedError: (18,),
    UnknownIssuerError: (2, 19, 20, 21, 27, 28, 0x800B0109, 0x800B010A, -67843),
    TlsError: (0, 23, 0x80092010, -67820),  # without a code, or revoked: the reason says it
}
_BY_CODE = {code: kind for kind, codes in _KINDS.items() for code in codes}
_LAST_OF_OPENSSL = 1000

_NO_TLS = {
    "WRONG_VERSION_NUMBER",
    "HTTP_REQUEST",
    "PACKET_LENGTH_TOO_LONG",
    "RECORD_LAYER_FAILURE",
    "UNSUPPORTED_PROTOCOL",
    "VERSION_TOO_LOW",
    "TLSV1_ALERT_PROTOCOL_VERSION",
    "NO_PROTOCOLS_AVAILABLE",
    "SSLV3_ALERT_HANDSHAKE_FAILURE",
    "DH_KEY_TOO_SMALL",
}

_NO_FAILURES = (ssl.SSLWantReadError, ssl.SSLWantWriteError, ssl.SSLEOFError, ssl.SSLZeroReturnError)
"""Not TLS failures: more bytes are needed, or the other side hung up. Timeouts and hang-ups have them as a cause."""


def tls_cause(error: BaseException) -> ssl.SSLError | None:
    """The TLS library's own error behind `error`, or None. httpx wraps it in plain ConnectErrors."""
    seen: BaseException | None = error
    for _ in range(10):
        if seen is None or (isinstance(seen, ssl.SSLError) and not isinstance(seen, _NO_FAILURES)):
            return seen
        seen = seen.__cause__ or seen.__context__
    return None


def is_about_certificate(error: BaseException) -> bool:
    """Whether a certificate was rejected, so that it is worth reading."""
    return isinstance(tls_cause(error), ssl.SSLCertVerificationError)


def tls_error(cause: ssl.SSLError, host: str, certificate: Certificate) -> TlsError:
    """Map a failed handshake with `host`, which presented `certificate`."""
    # If a library raised it instead of OpenSSL, the cause lacks even the attributes that its class promises.
    if not isinstance(cause, ssl.SSLCertVerificationError):
        reason = getattr(cause, "reason", "") or "TLS"
        return NoTlsError(host=host, reason=reason) if reason in _NO_TLS else TlsError(host=host, reason=reason)
    reason = getattr(cause, "verify_message", "") or "certificate"
    code = getattr(cause, "verify_code", 0) or 0
    fallback = MalformedCertificateError if 0 < code < _LAST_OF_OPENSSL else TlsError
    kind = _BY_CODE.get(code, fallback)
    fields = {"host": host, "reason": reason, "issuer": certificate.issuer, "names": certificate.names}
    return _unknown_issuer(kind, certificate, fields) if issubclass(kind, UnknownIssuerError) else kind(**fields)


def _unknown_issuer(
    kind: type[UnknownIssuerError], certificate: Certificate, fields: Mapping[str, str]
) -> UnknownIssuerError:
    """Why nobody here knows the issuer, as far as the certificate tells; otherwise `kind`."""
    interceptor = interceptor_of(certificate.issuer)
    if interceptor is not None:
        return interceptor.kind(product=interceptor.product, **fields)
    if certificate.is_self_signed:
        return SelfSignedError(**fields)
    return (MissingIntermediateError if certificate.lacks_intermediate else kind)(**fields)
