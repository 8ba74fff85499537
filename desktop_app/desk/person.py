"""Who is signed in, as the window says it: the email address that was typed, or what the access token tells."""

import base64
import binascii
import json

from desktop_app.domain.credentials import Session
from desktop_app.domain.server import AccessToken
from desktop_app.domain.text import storable

_CLAIMS = ("email", "name", "preferred_username")
_MOST = 80
_PARTS_OF_A_JWT = 3


def person_of(session: Session) -> str:
    """The email address, or the name that the token tells; "" where nobody knows. It proves nothing."""
    return session.email or _told_by(session.token)


def _told_by(token: AccessToken) -> str:
    parts = token.secret.split(".")
    if len(parts) != _PARTS_OF_A_JWT:
        return ""
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        return ""
    if not isinstance(claims, dict):
        return ""
    told = (claims.get(claim) for claim in _CLAIMS)
    return next((storable(each.strip())[:_MOST] for each in told if isinstance(each, str) and each.strip()), "")
