"""The TLS context of tests that are not about TLS."""

import ssl
from functools import cache


@cache
def usual_tls() -> ssl.SSLContext:
    """Made once for all tests of a process: reading the system's certificates takes 0.1 s."""
    return ssl.create_default_context()
