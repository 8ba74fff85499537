"""One request before it leaves: where it goes, what it says of itself, what it carries."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

import httpx

from desktop_app.api.upload_body import UploadBody


@dataclass(frozen=True, slots=True)
class PreparedRequest:
    """A request without who speaks. What it carries may be secret: its repr hides it."""

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
        """With the headers that tell of the body; a mapping travels as JSON."""
        if body is None:
            return cls(method, url, headers, None)
        if isinstance(body, UploadBody):
            told = {"Content-Type": body.content_type, "Content-Length": str(body.length)}
            return cls(method, url, {**headers, **told}, body)
        return cls(method, url, {**headers, "Content-Type": "application/json"}, json.dumps(body).encode())

    @property
    def upload(self) -> UploadBody | None:
        """The content where it is a document."""
        return self.content if isinstance(self.content, UploadBody) else None
