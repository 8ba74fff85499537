"""Whom a connection believes: the operating system's store of certificates, and one more file per server.

There is no way to turn the check off. Environment variables that point nowhere (SSL_CERT_FILE, SSL_CERT_DIR) are passed
over for the system's own places, and SSLKEYLOGFILE is not obeyed: a context made by hand does not look at it.
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
    # Many companies' own authorities lack the key identifiers that Python's strict mode asks for (on from 3.13 in its
    # default context). They say nothing about who signed what, so every Python does as 3.11 did.
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    if ca_file is not None:
        add_certificates(context, ca_file)
        # The file may hold a company's issuing authority without the root above it.
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    return context
