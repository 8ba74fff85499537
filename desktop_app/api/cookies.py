"""Which cookies are kept: none, but for the few and small ones that hold a sign-in together.

A sign-in of several steps may be spread over several machines, and a cookie leads each step to the same one. All else
works by token. A server that set cookies with every answer made our requests grow to 900 kB.
"""

import email.message
import re
import urllib.request
from http.cookiejar import Cookie, CookieJar
from typing import Protocol

MAX_COOKIES = 16
MAX_COOKIE_CHARACTERS = 4096
"""Of one with its attributes: what every browser keeps (RFC 6265, section 6.1)."""
MAX_CHARACTERS = 6144
"""Of all together: usual servers refuse a header above 8 kB, and other headers need room too."""
_PLAIN = re.compile(r"[\x20-\x7e]+")


class _Answer(Protocol):
    def info(self) -> email.message.Message:
        """The headers."""


class NoCookies(CookieJar):
    """Takes none."""

    def extract_cookies(self, response: object, request: urllib.request.Request) -> None:
        """Take nothing."""


class SignInCookies(CookieJar):
    """Keeps those that came first. Holds them in memory only."""

    def extract_cookies(self, response: _Answer, request: urllib.request.Request) -> None:
        """Take what is small and plain, until there is enough."""
        said = [str(each) for each in response.info().get_all("Set-Cookie", [])]
        usable = [each for each in said if len(each) <= MAX_COOKIE_CHARACTERS and _PLAIN.fullmatch(each)]
        super().extract_cookies(_OnlyCookies(usable[:MAX_COOKIES]), request)  # type: ignore[arg-type] # as above
        room = MAX_CHARACTERS
        for number, cookie in enumerate(list(self)):
            room -= _length(cookie)
            if number >= MAX_COOKIES or room < 0:
                self.clear(cookie.domain, cookie.path, cookie.name)


class _OnlyCookies:
    """An answer with nothing but cookies."""

    def __init__(self, said: list[str]) -> None:
        self._headers = email.message.Message()
        for each in said:
            self._headers["Set-Cookie"] = each

    def info(self) -> email.message.Message:
        return self._headers


def _length(cookie: Cookie) -> int:
    return len(cookie.name) + len(cookie.value or "") + len("=; ")
