"""Reads the bodies of requests within a limit, and JSON objects out of them."""

import json
import re
from collections.abc import AsyncIterator, Mapping
from typing import Any

from starlette.requests import Request

from desktop_app.sandbox.envelopes import Problem

WHOLE_NUMBER = re.compile(r"[0-9]{1,18}")
"""As many digits as SQLite's integers hold for certain."""


async def limited(request: Request, max_bytes: int, too_large: Problem) -> AsyncIterator[bytes]:
    """The body, piece by piece, up to the limit. Raises `too_large`, as early as the length is known."""
    declared = request.headers.get("content-length", "")
    if WHOLE_NUMBER.fullmatch(declared) and int(declared) > max_bytes:
        raise too_large
    received = 0
    async for piece in request.stream():
        received += len(piece)
        if received > max_bytes:
            raise too_large
        yield piece


async def json_object(request: Request, max_bytes: int, too_large: Problem) -> Mapping[str, Any]:
    """The JSON object in the body. Raises `too_large`, or Problem (400) for a body that is anything else."""
    body = b"".join([piece async for piece in limited(request, max_bytes, too_large)])
    try:
        content = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Problem(400, "The request could not be read.", "The body is not valid JSON.") from error
    if not isinstance(content, dict):
        raise Problem(400, "The request could not be read.", "The body must be a JSON object.")
    return content
