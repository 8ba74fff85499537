"""Reads request bodies up to a size limit, and JSON objects from them."""

import json
import re
from collections.abc import AsyncIterator, Mapping
from typing import Any

from starlette.requests import Request

from desktop_app.sandbox.envelopes import Problem

WHOLE_NUMBER = re.compile(r"[0-9]{1,18}")
"""The most digits that always fit in SQLite's integers."""


async def limited(request: Request, max_bytes: int, too_large: Problem) -> AsyncIterator[bytes]:
    """Yield the body piece by piece. Raises `too_large` as soon as it is known to exceed the limit."""
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
    """Read the JSON object in the body. Raises `too_large`, or Problem (400) for anything else."""
    body = b"".join([piece async for piece in limited(request, max_bytes, too_large)])
    try:
        content = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Problem(400, "The request could not be read.", "The body is not valid JSON.") from error
    if not isinstance(content, dict):
        raise Problem(400, "The request could not be read.", "The body must be a JSON object.")
    return content
