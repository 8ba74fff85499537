"""The target of a redirect is untrusted: only a host is named, and not at any length."""

import httpx
import pytest

from desktop_app.api.redirects import MAX_TARGET, redirect_error
from desktop_app.domain.errors import RedirectElsewhereError, RedirectError

URL = httpx.URL("https://my.broker.example/api/v2/my/documents")


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("https://login.example/path?x=1#y", "login.example"),
        ("//login.example", "login.example"),
        ("https://anna:secret@login.example/", "login.example"),
        ("https://login.example:444/", "login.example:444"),
        ("http://login.example:80/", "login.example"),
        ("https://[2001:db8::1]/", "[2001:db8::1]"),
        ("http://my.broker.example/", "http://my.broker.example"),
        ("https://bücher.example/", "xn--bcher-kva.example"),
    ],
)
def test_another_server_is_named(location: str, target: str) -> None:
    error = redirect_error("my.broker.example", 302, URL, location)

    assert type(error) is RedirectElsewhereError
    assert error.fields == {"host": "my.broker.example", "status": 302, "target": target}


@pytest.mark.parametrize(
    "location",
    [
        "",
        "/login",
        "https://my.broker.example/login",
        "javascript:alert(1)",
        "ftp://x.example/",
        "http://[::1",
        "https:///x",
    ],
)
def test_what_names_no_other_server_is_not_named(location: str) -> None:
    assert type(redirect_error("my.broker.example", 302, URL, location)) is RedirectError


def test_a_long_name_is_cut() -> None:
    error = redirect_error("my.broker.example", 302, URL, f"https://{'.'.join(['a' * 60] * 4)}/")

    assert len(str(error.fields["target"])) == MAX_TARGET
