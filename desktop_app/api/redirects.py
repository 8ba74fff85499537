"""Names where a redirect that is not followed leads to: the host alone, never a path, which may contain anything."""

import httpx

from desktop_app.domain.errors import RedirectElsewhereError, RedirectError

MAX_TARGET = 100
"""The most characters of a target that are shown."""


def redirect_error(host: str, status: int, url: httpx.URL, location: str) -> RedirectError:
    """The error for a redirect from `url` to `location`, the header as received, or ""."""
    target = _target_of(url, location)
    if not target:
        return RedirectError(host=host, status=status)
    return RedirectElsewhereError(host=host, status=status, target=target)


def _target_of(url: httpx.URL, location: str) -> str:
    """Host and port, with the scheme if only that differs; "" if it is the same server or cannot be named."""
    try:
        target = url.join(location)
    except (httpx.InvalidURL, ValueError):
        return ""
    host = target.raw_host.decode("ascii")
    if target.scheme not in {"http", "https"} or not host:
        return ""
    if (target.scheme, target.raw_host, target.port) == (url.scheme, url.raw_host, url.port):
        return ""
    shown = f"[{host}]" if ":" in host else host
    shown = shown if target.port is None else f"{shown}:{target.port}"
    if (target.raw_host, target.port) == (url.raw_host, url.port):
        shown = f"{target.scheme}://{shown}"
    return shown if len(shown) <= MAX_TARGET else f"{shown[: MAX_TARGET - 1]}…"
