"""Which certificates a connection trusts: the operating system's store, and one additional file per server.

Verification cannot be turned off. If the environment variables SSL_CERT_FILE and SSL_CERT_DIR point to nothing, the
system's own locations are used, and SSLKEYLOGFILE has no effect: only Python's default context reads it.
"""

import ssl
from pathlib import Path

import truststore

from desktop_app.storage.ca_file import add_certificates


def tls_context(ca_file: Path | None) -> ssl.SSLContext:
    """TLS 1.2 or newer, checked against the operating system's store and the certificates of `ca_file`.

    Blocks up to 0.3 s: call it once, off the event loop. Raises CaFileError.
    """
    context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # Many companies' own authorities lack the key identifiers that Python's strict mode requires (the default since
    # 3.13). The identifiers prove nothing about who signed what, so strict mode is off in every version, as in 3.11.
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    if ca_file is not None:
        add_certificates(context, ca_file)
        # The file may contain a company's issuing authority without the root above it.
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    return context
