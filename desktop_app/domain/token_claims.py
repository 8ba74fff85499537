"""What a JSON web token tells of its owner. Nothing is verified: it may be shown or told apart, and proves nothing."""

import base64
import binascii
import json
from collections.abc import Mapping

from desktop_app.domain.server import AccessToken

_PARTS_OF_A_JWT = 3
"""Header, claims, signature (RFC 7519, section 3)."""


def claims_of(token: AccessToken) -> Mapping[str, object]:
    """The claims in a token; none where it is no JSON web token."""
    parts = token.secret.split(".")
    if len(parts) != _PARTS_OF_A_JWT:
        return {}
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        return {}
    return claims if isinstance(claims, dict) else {}
