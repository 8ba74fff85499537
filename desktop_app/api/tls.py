"""Which certificates a connection trusts: the operating system's store, and one additional file per server.

Verification cannot be turned off. If the environment variables SSL_CERT_FILE and SSL_CERT_DIR point to nothing, the
system's own locations are used, and SSLKEYLOGFILE has no effect: only Python's default context reads it.

Where the store is files, they are read once, and again when they have changed: an authority that is installed while the
app runs is trusted from the next connection on.
"""

import ssl
import sys
from contextlib import suppress
from pathlib import Path

import truststore

from desktop_app.storage.ca_file import add_certificates

_STORE_IS_FILES = sys.platform not in {"win32", "darwin"}
_STORES = (
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/ca-bundle.pem",
)
"""Where the systems have their certificates, beside the places that OpenSSL was built with; truststore's own list."""
_SOME_HOST = "localhost"
_FOR_SERVERS = ssl.Purpose.SERVER_AUTH.oid

StoreState = tuple[tuple[str, int, int], ...]
"""Path, time and size of each place of the store."""


class _SystemTrust(truststore.SSLContext):
    """truststore's context, which does not read the store for each connection."""

    _read: StoreState | None = None

    def wrap_bio(
        self,
        incoming: ssl.MemoryBIO,
        outgoing: ssl.MemoryBIO,
        server_side: bool = False,
        server_hostname: str | None = None,
        session: ssl.SSLSession | None = None,
    ) -> ssl.SSLObject:
        # WORKAROUND https://github.com/sethmlarson/truststore/blob/main/src/truststore/_openssl.py: it reads all
        # certificates anew each time, which takes 40 ms on the event loop for each upload.
        state = _store_state()
        if not _STORE_IS_FILES or state != self._read:
            wrapped = super().wrap_bio(incoming, outgoing, server_side, server_hostname, session)
            self._read = state
            return wrapped
        with self._ctx_lock:
            return self._ctx.wrap_bio(incoming, outgoing, server_side, server_hostname, session)


def tls_context(ca_file: Path | None) -> ssl.SSLContext:
    """TLS 1.2 or newer, checked against the operating system's store and the certificates of `ca_file`.

    Blocks up to 0.3 s: call it once, off the event loop. Raises CaFileError.
    """
    with_openssl = sys.platform == "win32" and ca_file is not None
    context: ssl.SSLContext = (
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if with_openssl else _SystemTrust(ssl.PROTOCOL_TLS_CLIENT)
    )
    if with_openssl:
        _trust_roots_of_windows(context)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # Many companies' own authorities lack the key identifiers that Python's strict mode requires (the default since
    # 3.13). The identifiers prove nothing about who signed what, so strict mode is off in every version, as in 3.11.
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    if ca_file is not None:
        add_certificates(context, ca_file)
        # The file may contain a company's issuing authority without the root above it.
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname=_SOME_HOST)  # reads the store here and now
    return context


def _trust_roots_of_windows(context: ssl.SSLContext) -> None:
    """Have OpenSSL judge, by the roots that Windows trusts for servers.

    So it is where a server has a file: Windows itself takes an authority of a file only if it is a root.

    Not its other authorities (as `load_default_certs` would): with a partial chain each of them were a root.
    """
    if sys.platform == "win32":
        banned = {certificate for certificate, _encoding, _trust in ssl.enum_certificates("Disallowed")}
        for certificate, encoding, trust in ssl.enum_certificates("ROOT"):
            for_servers = trust is True or (not isinstance(trust, bool) and _FOR_SERVERS in trust)
            if encoding == "x509_asn" and for_servers and certificate not in banned:
                with suppress(ssl.SSLError):  # one that OpenSSL cannot read
                    context.load_verify_locations(cadata=certificate)


def _store_state() -> StoreState:
    """What tells whether the store has changed; of all places in which it may be."""
    defaults = ssl.get_default_verify_paths()
    found: list[tuple[str, int, int]] = []
    for place in (defaults.cafile, defaults.capath, *_STORES):
        try:
            status = Path(place).stat() if place else None
        except OSError:
            continue
        if place and status is not None:
            found.append((place, status.st_mtime_ns, status.st_size))
    return tuple(found)
