"""How a sandbox behaves, as one frozen value.

There are many options because real servers differ and the app must work with all of them.
"""

import re
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

from desktop_app.sandbox.accounts import SPECIMEN_ACCOUNTS, Account
from desktop_app.sandbox.behaviour import Behaviour

UploadEncoding = Literal["multipart", "json-base64", "json-data-uri", "json-path"]
ListShape = Literal["total-data", "data", "items", "bare"]
PostStatus = Literal[200, 201, 202, 204]
PostBody = Literal["object", "data", "empty"]
RefreshShape = Literal["envelope", "bare"]
AccessForm = Literal["web-token", "opaque"]
RefusalStatus = Literal[400, 401, 403, 422]

_TOKEN = re.compile(r"[!-~]+")
ALL_ENCODINGS: frozenset[UploadEncoding] = frozenset(get_args(UploadEncoding))
MEGABYTE = 1024 * 1024

_LARGEST_SKEW = 10 * 366 * 86_400.0
"""Seconds. A clock that is wrong by ten years is wrong enough."""
_LONGEST_LIFE = 100 * 366 * 86_400.0
"""Seconds. A later expiry has a date that not every client can represent."""
DRAIN_FACTOR = 4
"""A refused body is read up to this many times `max_bytes`, so that the client sees the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SandboxOptions:
    """What one sandbox accepts and how it answers. The defaults are those of a server that follows the contract.

    Raises ValueError for a value that no server could have.
    """

    token: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)
    """The access token to paste; a random one by default. It belongs to the first account."""
    token_seconds: float | None = None
    """How long that token is valid from the creation of the sandbox; None means for ever."""
    max_bytes: int = 50 * MEGABYTE
    """The largest request body in bytes. A larger one is answered with 413."""
    page_cap: int = 100
    """The largest page. A larger `limit` is silently reduced to it, as real servers do."""
    review_seconds: float | None = 6.0
    """How long an upload stays in review; None means for ever."""
    seed: int = 5
    """The number of sample documents in a new database."""
    encodings: frozenset[UploadEncoding] = ALL_ENCODINGS
    """The accepted upload encodings (contract, section 1)."""
    accept_any_type: bool = True
    """False refuses everything that is not JPEG, PNG, PDF or HEIC by name and content."""
    honour_idempotency_key: bool = False
    """True answers a repeated key with the existing document. Real servers do not."""
    list_shape: ListShape = "total-data"
    ignore_offset: bool = False
    """True answers every page of the list with the first one."""
    malformed_items: int = 0
    """The number of broken items spread over the list. They are not documents and do not count in `total`."""
    types_status: int = 200
    """The status for a request for the document types; anything but 200 refuses it."""
    post_status: PostStatus = 201
    post_body: PostBody = "object"
    latency_seconds: float = 0.0
    """How long every answer is delayed."""
    database: Path | str = ":memory:"
    """The SQLite file, or ":memory:" to forget everything at the end."""
    storage_dir: Path | None = None
    """The folder whose files a client may name by path; None accepts no path."""
    clock_skew_seconds: float = 0.0
    """How far this server's clock is ahead of this machine's (negative: behind), in every time that it reports."""

    behaviour: Behaviour | None = None
    """How the documents misbehave; None for a server that keeps to the contract. What it says of the list and of the
    answers to uploads stands in place of the options above that speak of the same."""

    accounts: tuple[Account, ...] = SPECIMEN_ACCOUNTS
    """The accounts that may sign in with a password. Each sees only its own documents."""
    password_sign_in: bool = True
    """False allows only a pasted token: the wizard answers 404."""
    recaptcha: bool = False
    """True requires a CAPTCHA, which only a web browser can show, so that signing in with a password is refused."""
    refusal_status: RefusalStatus = 401
    """The status for a wrong email, password or code; the contract does not specify it."""
    access_seconds: float | None = 900.0
    """How long an access token from a sign-in or refresh is valid; None means for ever."""
    access_form: AccessForm = "web-token"
    """Whether those access tokens are JSON web tokens that name their subject, or random text."""
    gives_refresh_token: bool = True
    refresh_seconds: float | None = 30 * 86_400.0
    """How long a refresh token is valid; None means for ever."""
    refresh_shape: RefreshShape = "envelope"
    """Whether refreshed tokens come in the envelope of the sign-in or without it."""
    refresh_rotates: bool = True
    """False keeps the old refresh token valid and answers with null in place of a new one."""
    attempts: int = 5
    """How many passwords and codes may be tried for one address within the window; the next one starts the block."""
    attempts_window_seconds: float = 60.0
    block_seconds: float = 600.0
    sign_in_seconds: float = 300.0
    """How long a sign-in may take, from its uuid to its tokens."""
    code_seconds: float = 120.0
    """How long a one-time code is valid."""

    def __post_init__(self) -> None:
        """Reject invalid values now, which would otherwise show only as strange answers later."""
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
        self._check_sign_in()

    def _check_sign_in(self) -> None:
        emails = {account.key for account in self.accounts}
        _require(0 < len(self.accounts) == len(emails) and all(each.is_sound for each in self.accounts), "accounts")
        _require(abs(self.clock_skew_seconds) <= _LARGEST_SKEW, "clock_skew_seconds")
        _require(self.attempts >= 1, "attempts")
        for name in ("attempts_window_seconds", "block_seconds", "sign_in_seconds", "code_seconds"):
            _require(0 < getattr(self, name) <= _LONGEST_LIFE, name)
        for name in ("token_seconds", "access_seconds", "refresh_seconds"):
            life = getattr(self, name)
            _require(life is None or 0 < life <= _LONGEST_LIFE, name)
        _require(self.refusal_status in get_args(RefusalStatus), "refusal_status")
        _require(self.refresh_shape in get_args(RefreshShape), "refresh_shape")
        _require(self.access_form in get_args(AccessForm), "access_form")

    @property
    def drain_bytes(self) -> int:
        """The most bytes of a refused body that are read before the connection is closed."""
        return DRAIN_FACTOR * self.max_bytes


def _require(holds: bool, name: str) -> None:
    if not holds:
        raise ValueError(f"SandboxOptions.{name} is out of range.")
