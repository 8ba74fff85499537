"""One request before it is sent: method, URL, headers and content."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Self

import httpx

from desktop_app.api.json_slices import Reduce
from desktop_app.api.upload_body import UploadBody

MAX_ANSWER_BYTES = 10 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Reading:
    """How an answer's body is read."""

    most: int = MAX_ANSWER_BYTES
    """Bytes; of a longer body nothing is taken."""
    reduce: Reduce | None = None
    """What to keep of the items in a long array."""
    is_known: Callable[[bytes], bool] = lambda _digest: False
    """Whether a body with this digest was read before and need not be read again."""


WHOLE = Reading()


@dataclass(frozen=True, slots=True)
class PreparedRequest:
    """A request without authorization. Its repr hides the content, which may be secret."""

    method: str
    url: httpx.URL
    headers: Mapping[str, str]
    content: UploadBody | bytes | None = field(repr=False)
    reading: Reading = field(default=WHOLE, repr=False)

    @classmethod
    def make(
        cls,
        method: str,
        url: httpx.URL,
        headers: Mapping[str, str],
        body: UploadBody | Mapping[str, object] | None,
        reading: Reading = WHOLE,
    ) -> Self:
        """Make a request, adding the headers that describe the body. A mapping is sent as JSON."""
        if body is None:
            return cls(method, url, headers, None, reading)
        if isinstance(body, UploadBody):
            described = {"Content-Type": body.content_type, "Content-Length": str(body.length)}
            return cls(method, url, {**headers, **described}, body, reading)
        return cls(method, url, {**headers, "Content-Type": "application/json"}, json.dumps(body).encode(), reading)

    @property
    def upload(self) -> UploadBody | None:
        """The content if it is a document, else None."""
        return self.content if isinstance(self.content, UploadBody) else None
