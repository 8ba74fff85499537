"""The tokens that a sandbox has issued: the account, the expiry and the sign-in of each.

They are in memory only and, after being issued, only as hashes: the time of a lookup by hash reveals nothing about the
token.
"""

import base64
import hashlib
import json
import secrets
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop_app.sandbox.options import SandboxOptions

_PASTED = "pasted"
"""The pseudo sign-in of the token in the options, which was issued without a sign-in."""
_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class Token:
    """A secret with its lifetime. Times in seconds since the epoch by the server's clock."""

    secret: str = field(repr=False)
    created: float
    ends: float | None
    """None: it does not expire."""


@dataclass(frozen=True, slots=True)
class TokenPair:
    """The tokens issued at a sign-in or refresh. No refresh token means that none is offered or the old one stays."""

    access: Token
    refresh: Token | None


@dataclass(frozen=True, slots=True)
class _Grant:
    owner: str
    sign_in: str
    ends: float | None

    def holds_at(self, now: float) -> bool:
        return self.ends is None or now < self.ends


class TokenRegistry:
    """All tokens of one sandbox. Thread-safe: tests access them from their own thread."""

    def __init__(self, options: SandboxOptions, clock: Callable[[], float]) -> None:
        """Start with the token of the options, which belongs to the first account and is valid from now on."""
        self._options = options
        self._clock = clock
        self._lock = threading.Lock()
        pasted = _Grant(options.accounts[0].key, _PASTED, _end(clock(), options.token_seconds))
        self._access: dict[bytes, _Grant] = {_hash(options.token): pasted}
        self._refresh: dict[bytes, _Grant] = {}

    def owner_of(self, access_token: str) -> str | None:
        """The key of the account that this token belongs to; None if it is unknown or has expired."""
        with self._lock:
            grant = self._access.get(_hash(access_token))
            return grant.owner if grant is not None and grant.holds_at(self._clock()) else None

    def issue(self, owner: str) -> TokenPair:
        """Issue the tokens of a new sign-in."""
        with self._lock:
            sign_in = str(uuid.uuid4())
            refresh = self._new_refresh(owner, sign_in) if self._options.gives_refresh_token else None
            return TokenPair(self._new_access(owner, sign_in), refresh)

    def refresh(self, refresh_token: str) -> TokenPair | None:
        """Issue new tokens for a refresh token; None if it is unknown or has expired.

        This revokes the refresh token, unless this server keeps refresh tokens. Access tokens stay valid until they
        expire.
        """
        with self._lock:
            known = _hash(refresh_token)
            grant = self._refresh.get(known)
            if grant is None or not grant.holds_at(self._clock()):
                return None
            renewed = None
            if self._options.refresh_rotates:
                del self._refresh[known]
                renewed = self._new_refresh(grant.owner, grant.sign_in)
            return TokenPair(self._new_access(grant.owner, grant.sign_in), renewed)

    def sign_out(self, access_token: str) -> bool:
        """Revoke all tokens of this access token's sign-in; returns False if the token is unknown or has expired.

        The token of the options stays valid, so that the sandbox can be tried again afterwards.
        """
        with self._lock:
            grant = self._access.get(_hash(access_token))
            if grant is None or not grant.holds_at(self._clock()):
                return False
            if grant.sign_in != _PASTED:
                for tokens in (self._access, self._refresh):
                    for known in [known for known, other in tokens.items() if other.sign_in == grant.sign_in]:
                        del tokens[known]
            return True

    def end_access_tokens(self) -> None:
        """Revoke the access tokens of all sign-ins before they expire."""
        with self._lock:
            self._access = {known: grant for known, grant in self._access.items() if grant.sign_in == _PASTED}

    def _new_access(self, owner: str, sign_in: str) -> Token:
        now = self._clock()
        ends = _end(now, self._options.access_seconds)
        secret = _web_token(owner, now, ends) if self._options.access_form == "web-token" else _random()
        _remember(self._access, secret, _Grant(owner, sign_in, ends), now)
        return Token(secret, now, ends)

    def _new_refresh(self, owner: str, sign_in: str) -> Token:
        now = self._clock()
        token = Token(_random(), now, _end(now, self._options.refresh_seconds))
        _remember(self._refresh, token.secret, _Grant(owner, sign_in, token.ends), now)
        return token


def _remember(tokens: dict[bytes, _Grant], secret: str, grant: _Grant, now: float) -> None:
    for known in [known for known, other in tokens.items() if not other.holds_at(now)]:
        del tokens[known]
    tokens[_hash(secret)] = grant


def _end(now: float, seconds: float | None) -> float | None:
    return None if seconds is None else now + seconds


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode(errors="replace")).digest()


def _random() -> str:
    return secrets.token_urlsafe(_SECRET_BYTES)


def _web_token(owner: str, now: float, ends: float | None) -> str:
    """Make a JSON web token (RFC 7519) whose subject is always the same for an account.

    Its signature is random: the server does not verify tokens but looks them up.
    """
    claims: dict[str, object] = {"sub": str(uuid.uuid5(uuid.NAMESPACE_URL, f"mailto:{owner}")), "iat": int(now)}
    if ends is not None:
        claims["exp"] = int(ends)
    return ".".join((_part({"alg": "HS256", "typ": "JWT"}), _part(claims), _random()))


def _part(content: dict[str, object]) -> str:
    return base64.urlsafe_b64encode(json.dumps(content).encode()).decode().rstrip("=")
