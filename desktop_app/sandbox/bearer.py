"""Checks the access token of a request and finds the account that it belongs to."""

from starlette.requests import Request

from desktop_app.sandbox.envelopes import Problem
from desktop_app.sandbox.tokens import TokenRegistry


def bearer_token(request: Request) -> str:
    """The token in the `Authorization` header; "" if there is none."""
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    return given.strip() if scheme.lower() == "bearer" else ""


def owner(request: Request, tokens: TokenRegistry) -> str:
    """The key of the account that the request's token belongs to. Raises Problem (401) if the token is not valid."""
    found = tokens.owner_of(bearer_token(request))
    if found is None:
        raise not_signed_in()
    return found


def not_signed_in() -> Problem:
    """The refusal of a request without a valid token."""
    return Problem(
        401,
        "You are not signed in.",
        "The access token is missing, wrong or has ended. Please sign in again.",
        headers={"WWW-Authenticate": "Bearer"},
    )
