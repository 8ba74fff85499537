"""One request before it is sent: method, URL, headers and content."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

import httpx

from desktop_app.api.upload_body import UploadBody


@dataclass(frozen=True, slots=True)
class PreparedRequest:
    """A request without authorization. Its repr hides the content, which may be secret."""

    method: str
    url: httpx.URL
    headers: Mapping[str, str]
    content: UploadBody | bytes | None = field(repr=False)

    @classmethod
    def make(
        cls,
        method: str,
        url: httpx.URL,
        headers: Mapping[str, str],
        body: UploadBody | Mapping[str, object] | None,
    ) -> Self:
        """Make a request, adding the headers that describe the body. A mapping is sent as JSON."""
        if body is None:
            return cls(method, url, headers, None)
        if isinstance(body, UploadBody):
            described = {"Content-Type": body.content_type, "Content-Length": str(body.length)}
            return cls(method, url, {**headers, **described}, body)
        return cls(method, url, {**headers, "Content-Type": "application/json"}, json.dumps(body).encode())

    @property
    def upload(self) -> UploadBody | None:
        """The content if it is a document, else None."""
        return self.content if isinstance(self.content, UploadBody) else None
