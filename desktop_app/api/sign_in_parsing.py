"""Lenient parsing of what servers send during a sign-in: pure functions, no network.

Source: the API contract, section 2, *Sign-in* and *refresh*. The status fields of an envelope (`code`, `done`) are
ignored: only whether there are tokens counts. Nothing here raises, whatever a server sends.
"""

import base64
import json
import re
from collections.abc import Mapping

from desktop_app.api.lenient import first_of, text_of
from desktop_app.api.times import time_of
from desktop_app.domain.credentials import RefreshToken, SecondFactor, SignInStart, Tokens
from desktop_app.domain.errors import TokenError
from desktop_app.domain.server import AccessToken

_MAX_ENVELOPES = 3
_MAX_FACTORS = 20
_MAX_UUID = 200
_ACCESS_KEYS = ("accessToken", "access_token")
_REFRESH_KEYS = ("refreshToken", "refresh_token")
_END_KEYS = ("expiresAt", "expires_at")
_ISSUE_KEYS = ("createdAt", "created_at")
_OF_WHAT_WAS_TYPED = re.compile(
    r"password|passwort|credential|log-?in|sign-?in|invalid_grant|unauthori[sz]ed|unknown user|user ?name"
    r"|user not found|(?:wrong|incorrect|invalid|unknown)\b.*\be-?mail"
    r"|\be-?mail\b.*\b(?:wrong|incorrect|invalid|unknown|not found)",
    re.IGNORECASE,
)
_OF_A_CODE = re.compile(r"\b(?:code|otp|pin|2fa|tfa)\b", re.IGNORECASE)
_OF_THE_ACCOUNT = re.compile(
    r"verif(?:y|ied)\b|confirm|activat|inactive|disabled|suspended|blocked|locked|banned|closed|not allowed"
    r"|not permitted|forbidden|(?:account|password)\b.{0,200}\bexpired|terms|country|region|maintenance|reset your"
    r"|change your|archived|deleted",
    re.IGNORECASE,
)
_AS_OFTEN_ANOTHER_CAUSE = (400, 403, 422)
"""Statuses of a refused sign-in that servers give as often for another reason as for a wrong password."""


def device_fingerprint(user_agent: str) -> str:
    """The contract's `device_fingerprint`: base64 of JSON. It contains the app's name and nothing about the device."""
    return base64.b64encode(json.dumps({"user_agent": user_agent}).encode()).decode("ascii")


def start_of(payload: object) -> SignInStart | None:
    """Read the wizard's answer; None if it has no `uuid`."""
    uuid = uuid_of(payload)
    data = _inside(payload, ("recaptcha",))
    value = data.get("recaptcha") if data is not None else None
    enabled = value.get("enabled") if isinstance(value, Mapping) else value
    return SignInStart(uuid, recaptcha=_is_true(enabled)) if uuid else None


def uuid_of(payload: object) -> str:
    """The identifier that the server gave to the sign-in; "" if there is none that can be sent back."""
    found = _inside(payload, ("uuid",))
    uuid = text_of(found["uuid"]) if found is not None else ""
    return uuid if 0 < len(uuid) <= _MAX_UUID else ""


def tokens_of(payload: object, kept: RefreshToken | None = None) -> Tokens | None:
    """The tokens of an answer, with or without the envelope; None if there is no valid access token.

    If no new refresh token is given, `kept` stays in use (contract, section 2).
    """
    found = _inside(payload, _ACCESS_KEYS)
    if found is None:
        return None
    value = first_of(found, _ACCESS_KEYS)
    access = value if isinstance(value, Mapping) else found
    try:
        token = AccessToken.parse(_secret_of(value))
    except TokenError:
        return None
    refresh = _secret_of(first_of(found, _REFRESH_KEYS)).strip()
    if re.fullmatch(r"[\x21-\x7e]{1,8192}", refresh):
        kept = RefreshToken(refresh)
    ends, _ = time_of(first_of(access, _END_KEYS))
    issued, _ = time_of(first_of(access, _ISSUE_KEYS))
    return Tokens(token, ends, kept, issued)


def is_about_something_else(said: str, status: int, *, of_a_code: bool = False) -> bool:
    """Whether the words of a refused sign-in say that nothing was mistyped: "email not verified", "account locked"."""
    if of_a_code:
        return bool(_OF_THE_ACCOUNT.search(said)) and not _OF_A_CODE.search(said)
    if _OF_THE_ACCOUNT.search(said):
        return True
    return status in _AS_OFTEN_ANOTHER_CAUSE and not _OF_WHAT_WAS_TYPED.search(said)


def wants_code(payload: object) -> bool:
    """Whether email and password were right and a one-time code of any kind is required."""
    found = _inside(payload, ("tfaProviders",))
    return found is not None and bool(found["tfaProviders"])


def factors_of(payload: object) -> tuple[SecondFactor, ...]:
    """The second factors that the app knows among those offered: a list of words or objects, or `{word: true}`."""
    found = _inside(payload, ("tfaProviders",))
    offered = found["tfaProviders"] if found is not None else None
    if isinstance(offered, Mapping):
        offered = [word for word, enabled in offered.items() if _is_true(enabled)]
    if not isinstance(offered, list):
        offered = [offered]
    words = {_word_of(factor) for factor in offered[:_MAX_FACTORS]}
    return tuple(factor for factor in SecondFactor if factor.value in words)


def _inside(payload: object, keys: tuple[str, ...]) -> Mapping[str, object] | None:
    """The object, at most three envelopes deep, in which one of these keys has a value."""
    for _ in range(_MAX_ENVELOPES + 1):
        if not isinstance(payload, Mapping):
            return None
        if first_of(payload, keys) is not None:
            return payload
        payload = payload.get("data")
    return None


def _secret_of(value: object) -> str:
    """A token given as text or as `{token}`. Unlike other texts it is never cut: half a token is useless."""
    if isinstance(value, Mapping):
        value = value.get("token")
    return value if isinstance(value, str) else ""


def _word_of(value: object) -> str:
    if isinstance(value, Mapping):
        value = first_of(value, ("type", "name", "id", "provider"))
    return text_of(value).strip().lower()


def _is_true(value: object) -> bool:
    return value is True or text_of(value).strip().lower() in ("1", "true", "yes")
