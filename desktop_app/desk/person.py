"""Who is signed in, as the window says it: the email address that was typed, or what the access token tells."""

from desktop_app.domain.credentials import Session
from desktop_app.domain.server import AccessToken
from desktop_app.domain.text import storable
from desktop_app.domain.token_claims import claims_of

_CLAIMS = ("email", "name", "preferred_username")
_MOST = 80


def person_of(session: Session) -> str:
    """The email address, or the name that the token tells; "" where nobody knows. It proves nothing."""
    return session.email or _told_by(session.token)


def _told_by(token: AccessToken) -> str:
    claims = claims_of(token)
    told = (claims.get(claim) for claim in _CLAIMS)
    return next((storable(each.strip())[:_MOST] for each in told if isinstance(each, str) and each.strip()), "")
