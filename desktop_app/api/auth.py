"""Who a request speaks for. The only place where the token becomes a header."""

from collections.abc import Generator

import httpx

from desktop_app.domain.session import AccessToken


class BearerAuth(httpx.Auth):
    """Sets `Authorization: Bearer …` on a request that goes to our own server."""

    def __init__(self, token: AccessToken) -> None:
        self._token = token

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Called by httpx for each request."""
        request.headers["Authorization"] = f"Bearer {self._token.secret}"
        yield request
