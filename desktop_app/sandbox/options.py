"""How a sandbox behaves, as one frozen value.

There is much to choose, because servers in the field differ and the app must live with each of them.
"""

import re
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

UploadEncoding = Literal["multipart", "json-base64", "json-data-uri", "json-path"]
ListShape = Literal["total-data", "data", "items", "bare"]
PostStatus = Literal[200, 201, 202, 204]
PostBody = Literal["object", "data", "empty"]

_TOKEN = re.compile(r"[!-~]+")
ALL_ENCODINGS: frozenset[UploadEncoding] = frozenset(get_args(UploadEncoding))
MEGABYTE = 1024 * 1024

DRAIN_FACTOR = 4
"""A refused body is read up to this many times `max_bytes`, so that the client gets to see the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SandboxOptions:
    """What one sandbox accepts and how it answers. The defaults are those of a server that keeps to the contract.

    Raises ValueError for a value that no server could have.
    """

    token: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)
    """The one access token that is let in; made up anew unless given."""
    max_bytes: int = 50 * MEGABYTE
    """The largest request body in bytes; a larger one is answered with 413."""
    page_cap: int = 100
    """The largest page; a larger `limit` is cut to it without a word, as real servers do."""
    review_seconds: float | None = 6.0
    """How long an upload stays in review; None means that nobody ever reviews it."""
    seed: int = 5
    """How many sample documents a new database begins with."""
    encodings: frozenset[UploadEncoding] = ALL_ENCODINGS
    """The ways in which a file may travel (contract, section 1)."""
    accept_any_type: bool = True
    """False refuses whatever is not JPEG, PNG, PDF or HEIC by name and content."""
    honour_idempotency_key: bool = False
    """True answers a repeated key with the document that is already there. Real servers do not."""
    list_shape: ListShape = "total-data"
    ignore_offset: bool = False
    """True answers every page of the list with the first one."""
    malformed_items: int = 0
    """How many broken items are strewn over the list; they are no documents and not part of `total`."""
    types_status: int = 200
    """The answer to a question for the document types; anything but 200 refuses it."""
    post_status: PostStatus = 201
    post_body: PostBody = "object"
    latency_seconds: float = 0.0
    """How long every answer is held back."""
    database: Path | str = ":memory:"
    """The SQLite file, or ":memory:" to forget everything at the end."""
    storage_dir: Path | None = None
    """The folder whose files a client may name by path; None accepts no path."""

    def __post_init__(self) -> None:
        """Refuse at once what would only show as a strange answer later."""
        _require(_TOKEN.fullmatch(self.token) is not None, "token")
        _require(self.max_bytes >= 1, "max_bytes")
        _require(self.page_cap >= 1, "page_cap")
        _require(self.review_seconds is None or self.review_seconds >= 0, "review_seconds")
        _require(self.seed >= 0, "seed")
        _require(self.encodings <= ALL_ENCODINGS, "encodings")
        _require(self.list_shape in get_args(ListShape), "list_shape")
        _require(self.malformed_items >= 0, "malformed_items")
        _require(self.types_status == 200 or 400 <= self.types_status <= 599, "types_status")  # noqa: PLR2004 - HTTP's ranges
        _require(self.post_status in get_args(PostStatus), "post_status")
        _require(self.post_body in get_args(PostBody), "post_body")
        _require(self.latency_seconds >= 0, "latency_seconds")

    @property
    def drain_bytes(self) -> int:
        """Up to how many bytes of a refused body are read before the connection is closed."""
        return DRAIN_FACTOR * self.max_bytes


def _require(holds: bool, name: str) -> None:
    if not holds:
        raise ValueError(f"SandboxOptions.{name} is out of range.")
