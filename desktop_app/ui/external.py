"""The one door from the app to the browser: a link is opened only when it is https and says openly where it leads.

What the system does with any other address (file:, a program's own scheme) is decided by whoever registered for it.
"""

import logging
import re
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_MAX_LENGTH = 2000
"""Characters; no link that a person is meant to follow is longer."""
_HOST = re.compile(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?", re.IGNORECASE)
"""A name with a dot, in ASCII: no bare number, no machine of the house, no letters that look like others."""

log = logging.getLogger(__name__)


def is_safe_link(url: str) -> bool:
    """Whether a link may be opened: https, a host by its ASCII name, no user name, nothing invisible, no backslash."""
    return bool(link_host(url))


def link_host(url: str) -> str:
    """Where a safe link leads, to be shown before it is opened; "" for one that is not safe."""
    if not (0 < len(url) <= _MAX_LENGTH) or not re.fullmatch(r"[\x21-\x7e]+", url) or re.search(r'[\\<>"`{}|^]', url):
        return ""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return ""
    if parts.scheme != "https" or "@" in parts.netloc or not url.lower().startswith("https://"):
        return ""
    if not _HOST.fullmatch(host) or port not in (None, 443):
        return ""
    return host


def open_external(url: str) -> bool:
    """Open a link in the person's browser; whether it was opened. What is not safe is not, and the log says so."""
    if not is_safe_link(url):
        log.warning("a link was not opened: it is not a plain https address")
        return False
    return QDesktopServices.openUrl(QUrl(url, QUrl.ParsingMode.StrictMode))
