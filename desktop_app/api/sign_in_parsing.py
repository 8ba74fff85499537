"""What servers send while somebody signs in, read with every tolerance: pure functions, no network.

Sources: the API contract, section 2, *Sign-in* and *refresh*. What an envelope says of itself (`code`, `done`) is never
believed: tokens are there, or they are not. Nothing here raises for what a server says.
"""

import base64
import json
import re
from collections.abc import Mapping

from desktop_app.api.lenient import first_of, text_of, time_of
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


def device_fingerprint(user_agent: str) -> str:
    """What the contract calls so: base64 of JSON. It tells the name of this app and nothing of the device."""
    return base64.b64encode(json.dumps({"user_agent": user_agent}).encode()).decode("ascii")


def start_of(payload: object) -> SignInStart | None:
    """Read the wizard's answer; None where it has no `uuid`."""
    uuid = uuid_of(payload)
    data = _inside(payload, ("recaptcha",))
    told = data.get("recaptcha") if data is not None else None
    enabled = told.get("enabled") if isinstance(told, Mapping) else told
    return SignInStart(uuid, recaptcha=_says_yes(enabled)) if uuid else None


def uuid_of(payload: object) -> str:
    """The name that the server gave to the sign-in; "" where it gave none that can be sent back."""
    found = _inside(payload, ("uuid",))
    uuid = text_of(found["uuid"]) if found is not None else ""
    return uuid if 0 < len(uuid) <= _MAX_UUID else ""


def tokens_of(payload: object, kept: RefreshToken | None = None) -> Tokens | None:
    """The tokens of an answer, bare or in the envelope; None where there is no access token that can be one.

    Where no new refresh token is given, `kept` stays (contract, section 2).
    """
    found = _inside(payload, _ACCESS_KEYS)
    if found is None:
        return None
    told = first_of(found, _ACCESS_KEYS)
    access = told if isinstance(told, Mapping) else found
    try:
        token = AccessToken.parse(_secret_of(told))
    except TokenError:
        return None
    refresh = _secret_of(first_of(found, _REFRESH_KEYS)).strip()
    if re.fullmatch(r"[\x21-\x7e]{1,8192}", refresh):
        kept = RefreshToken(refresh)
    return Tokens(token, time_of(first_of(access, _END_KEYS)), kept, time_of(first_of(access, _ISSUE_KEYS)))


def wants_code(payload: object) -> bool:
    """Whether email and password were right and a one-time code is due, of whatever kind."""
    found = _inside(payload, ("tfaProviders",))
    return found is not None and bool(found["tfaProviders"])


def factors_of(payload: object) -> tuple[SecondFactor, ...]:
    """Where the code may come from, as far as we know the word for it: a list of words or objects, or word: true."""
    found = _inside(payload, ("tfaProviders",))
    told = found["tfaProviders"] if found is not None else None
    if isinstance(told, Mapping):
        told = [word for word, offered in told.items() if _says_yes(offered)]
    if not isinstance(told, list):
        told = [told]
    words = {_word_of(each) for each in told[:_MAX_FACTORS]}
    return tuple(factor for factor in SecondFactor if factor.value in words)


def _inside(payload: object, keys: tuple[str, ...]) -> Mapping[str, object] | None:
    """The object, at most three envelopes deep, in which one of these keys says anything."""
    for _ in range(_MAX_ENVELOPES + 1):
        if not isinstance(payload, Mapping):
            return None
        if first_of(payload, keys) is not None:
            return payload
        payload = payload.get("data")
    return None


def _secret_of(told: object) -> str:
    """A token as a text or as `{token}`. Never cut, as other texts are: half a token is none."""
    if isinstance(told, Mapping):
        told = told.get("token")
    return told if isinstance(told, str) else ""


def _word_of(told: object) -> str:
    if isinstance(told, Mapping):
        told = first_of(told, ("type", "name", "id", "provider"))
    return text_of(told).strip().lower()


def _says_yes(told: object) -> bool:
    return told is True or text_of(told).strip().lower() in ("1", "true", "yes")
