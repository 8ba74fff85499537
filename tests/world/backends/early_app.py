"""A WSGI service that answers before it has read the body: the first part of the path is the status."""

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    status = HTTPStatus(int(environ["PATH_INFO"].split("/")[1]))
    body = status.phrase.encode()
    start_response(
        f"{status.value} {status.phrase}", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))]
    )
    return [body]
