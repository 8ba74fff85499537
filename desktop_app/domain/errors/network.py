"""Why a secure connection could not be made: certificates and proxies. Nothing was sent in any of these cases.

`issuer` and `names` come from a rejected certificate, or are "?" if it could not be read. Like everything that a server
sends, they are shown as plain text. The tree is drawn in the package's docstring.
"""

from desktop_app.domain.errors.base import DossierError
from desktop_app.domain.errors.server import NotSentError
from desktop_app.domain.sentences import QT_TRANSLATE_NOOP


class TlsError(NotSentError):
    """Fields: `host`, `reason` in the TLS library's words."""

    code = "tls"
    title = QT_TRANSLATE_NOOP("errors", "No secure connection to {host}")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was sent. Check the address; in a company network ask your IT department about its certificate. "
        "({reason})",
    )


class CertificateExpiredError(TlsError):
    code = "certificate_expired"
    title = QT_TRANSLATE_NOOP("errors", "The certificate of {host} has expired")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was sent. Check the date of this computer; if it is right, tell your broker. (Issuer: {issuer})",
    )


class CertificateNotYetValidError(TlsError):
    code = "certificate_not_yet_valid"
    title = QT_TRANSLATE_NOOP("errors", "The certificate of {host} is not valid yet")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was sent. Check the date of this computer; if it is right, tell your broker. (Issuer: {issuer})",
    )


class WrongHostError(TlsError):
    """Fields: `host`, `names` that the certificate is for, `issuer`."""

    code = "wrong_host"
    title = QT_TRANSLATE_NOOP("errors", "The certificate of {host} is for another server")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was sent. Check the address, letter by letter. The certificate is for: {names} (issuer: {issuer})",
    )


class UnknownIssuerError(TlsError):
    """Fields: `host`, `issuer`."""

    code = "unknown_issuer"
    title = QT_TRANSLATE_NOOP("errors", "The connection to {host} is not trusted")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was sent. In a company network, ask your IT department for its certificate file "
        "(CA, PEM) and choose it in Settings under Server. Anywhere else, do not try again on this "
        "network: it may not be safe. (Issuer: {issuer})",
    )


class SelfSignedError(UnknownIssuerError):
    """Fields: `host`, `issuer`."""

    code = "self_signed"
    title = QT_TRANSLATE_NOOP("errors", "The connection to {host} is not trusted: its certificate is self-signed")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was sent. Check the address. If it is a test server of your own, choose its "
        "certificate in Settings under Server; otherwise do not continue, and tell your broker. "
        "(Issuer: {issuer})",
    )


class MissingIntermediateError(UnknownIssuerError):
    """Fields: `host`, `issuer`: the authority whose own certificate the server does not send."""

    code = "missing_intermediate"
    title = QT_TRANSLATE_NOOP("errors", "{host} does not send all of its certificates")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was sent. Tell your broker that the server has to send its whole certificate chain; the intermediate "
        "certificate is missing. A web browser may open the address all the same. (Issuer: {issuer})",
    )


class FilteredError(UnknownIssuerError):
    """Fields: `host`, `issuer`, `product`: a filter of companies and schools that opens secure connections."""

    code = "filtered"
    title = QT_TRANSLATE_NOOP("errors", "A filter in your network, {product}, reads the connection to {host}")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was sent. If your company or school uses {product}, ask its IT department for its "
        "certificate file (CA, PEM) and choose it in Settings under Server; otherwise use another "
        "network. (Issuer: {issuer})",
    )


class ScannedError(UnknownIssuerError):
    """Fields: `host`, `issuer`, `product`: an antivirus or filter program on this computer, or a debugging proxy."""

    code = "scanned"
    title = QT_TRANSLATE_NOOP("errors", "A program on this computer, {product}, reads the connection to {host}")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was sent. In {product}, add {host} to the sites whose secure connections (HTTPS) it "
        "does not check, then try again. If you do not use {product}, ask whoever looks after your "
        "computer. (Issuer: {issuer})",
    )


class MalformedCertificateError(TlsError):
    """Fields: `host`, `issuer`, `reason` in the TLS library's words."""

    code = "malformed_certificate"
    title = QT_TRANSLATE_NOOP("errors", "The certificate of {host} is faulty")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Nothing was sent. Tell your IT department or your broker: {reason} (issuer: {issuer})"
    )


class NoTlsError(TlsError):
    """Fields: `host`, `reason` in the TLS library's words."""

    code = "no_tls"
    title = QT_TRANSLATE_NOOP("errors", "{host} does not offer a secure connection")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Nothing was sent. Check address and port; if they are right, tell your broker. ({reason})"
    )


class ProxyError(NotSentError):
    """Fields: `host`, `proxy`: host and port of the proxy."""

    code = "proxy"
    title = QT_TRANSLATE_NOOP("errors", "The proxy {proxy} did not connect to {host}")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was sent. Ask your IT department whether {host} is allowed, or choose another proxy "
        "in Settings under Connection.",
    )


class ProxyUnreachableError(ProxyError):
    code = "proxy_unreachable"
    title = QT_TRANSLATE_NOOP("errors", "The proxy {proxy} cannot be reached")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Nothing was sent. Check your network, and the proxy in Settings under Connection."
    )


class ProxySignInError(ProxyError):
    code = "proxy_sign_in"
    title = QT_TRANSLATE_NOOP("errors", "The proxy {proxy} asks for a user name and a password")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was sent. Enter both in Settings under Connection, then sign in again; your IT "
        "department can tell you what they are.",
    )


class ProxyPasswordError(ProxySignInError):
    """The same answer, although a user name was given."""

    code = "proxy_password"
    title = QT_TRANSLATE_NOOP("errors", "The proxy {proxy} does not accept the user name or its password")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was sent. Correct both in Settings under Connection, then sign in again; your IT "
        "department can tell you what they are.",
    )


class ProxyKindError(ProxyError):
    """What answers there is no SOCKS5 proxy."""

    code = "proxy_kind"
    title = QT_TRANSLATE_NOOP("errors", "The proxy {proxy} does not answer as a SOCKS5 proxy")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was sent. Check the port and the kind of proxy in Settings under Connection, then "
        "sign in again; your IT department can tell you what they are.",
    )


class ProxySettingError(DossierError):
    """Fields: `setting`, the name of an environment variable or the like. A warning: the proxy is ignored."""

    code = "proxy_setting"
    title = QT_TRANSLATE_NOOP("errors", "The proxy that the system names in {setting} cannot be used")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Dossier continues without it. If you need a proxy, ask your IT department for an HTTP or "
        "SOCKS5 proxy and enter it in Settings under Connection.",
    )


class ProxyExceptionError(ProxySettingError):
    """Fields: `setting`, `entry` of its list of exceptions, `proxy`. A warning: the proxy is used."""

    code = "proxy_exception"
    title = QT_TRANSLATE_NOOP("errors", "An address that is to be reached without the proxy cannot be read: {entry}")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "It is set in {setting}. Dossier uses the proxy {proxy}. If your broker must be reached "
        "without it, choose “Directly, without a proxy” in Settings under Connection.",
    )


class CaFileError(DossierError):
    """Fields: `path`, the file's name; `reason`."""

    code = "ca_file"
    title = QT_TRANSLATE_NOOP("errors", "The certificate file {path} cannot be used")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Choose another file in Settings under Server, one with certificates (PEM). ({reason})"
    )
