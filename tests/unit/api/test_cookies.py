"""Which cookies a client keeps, and that no number and no size of them makes its requests grow."""

import httpx
import pytest

from desktop_app.api.cookies import MAX_CHARACTERS, MAX_COOKIES, NoCookies, SignInCookies

ADDRESS = "https://my.broker.example/api/v2/my/signin/wizard"


def sent_after(jar: NoCookies | SignInCookies, *answers: list[str]) -> str:
    """The Cookie header of the request that follows these answers."""
    cookies = httpx.Cookies(jar)
    for said in answers:
        headers = [(b"Set-Cookie", each.encode("utf-8", "replace")) for each in said]
        cookies.extract_cookies(httpx.Response(200, headers=headers, request=httpx.Request("GET", ADDRESS)))
    request = httpx.Request("POST", ADDRESS)
    cookies.set_cookie_header(request)
    return str(request.headers.get("Cookie", ""))


def test_a_sign_in_keeps_a_cookie_and_its_newest_value() -> None:
    assert sent_after(SignInCookies(), ["node=a; Path=/; Secure; HttpOnly"], ["node=b; Path=/"]) == "node=b"


def test_without_a_sign_in_none_is_kept() -> None:
    assert sent_after(NoCookies(), ["node=a; Path=/"], ["x=1"]) == ""


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param([[f"c{n}={'x' * 3000}; Path=/" for n in range(25)] for _ in range(12)], id="the same again"),
        pytest.param([[f"c{a}-{n}={'x' * 3000}" for n in range(25)] for a in range(12)], id="always others"),
        pytest.param([[f"c{n}=x" for n in range(10_000)]], id="many small"),
        pytest.param([[f"c={'x' * 900_000}"]], id="a huge one"),
        pytest.param([[f"c{n}=x; Path=/{'p' * n}" for n in range(3000)]], id="by path"),
    ],
)
def test_what_is_sent_stays_small(answers: list[list[str]]) -> None:
    sent = sent_after(SignInCookies(), *answers)
    assert len(sent) <= MAX_CHARACTERS
    assert len(sent.split("; ")) <= MAX_COOKIES


@pytest.mark.parametrize("said", ["c=ä", "c=\x01", "c=☃", "", ";;;=", "=", "c=1; Expires=\x7f", "c=1; Max-Age=1e400"])
def test_nonsense_neither_fails_nor_reaches_a_request(said: str) -> None:
    sent = sent_after(SignInCookies(), [said])
    assert sent.isascii()
    assert sent.isprintable()


def test_a_cookie_of_another_host_is_not_taken() -> None:
    assert sent_after(SignInCookies(), ["a=1; Domain=evil.example"]) == ""
