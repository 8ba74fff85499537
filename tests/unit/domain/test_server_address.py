"""Where documents may be sent: https everywhere, http to this machine alone, and no host that hides behind another."""

import pytest
from hypothesis import given, strategies as st

from desktop_app.domain.errors import AddressError
from desktop_app.domain.server import ServerAddress
from tests.support.fuzzing import fuzz


@pytest.mark.parametrize(
    ("typed", "base_url", "host"),
    [
        ("https://my.broker.example", "https://my.broker.example", "my.broker.example"),
        ("my.broker.example", "https://my.broker.example", "my.broker.example"),
        ("  https://my.broker.example/ \n", "https://my.broker.example", "my.broker.example"),
        ("HTTPS://My.Broker.EXAMPLE", "https://my.broker.example", "my.broker.example"),
        ("https://my.broker.example.", "https://my.broker.example", "my.broker.example"),
        ("https://my.broker.example:443", "https://my.broker.example", "my.broker.example"),
        ("https://MY.broker.example.:443/app", "https://my.broker.example/app", "my.broker.example"),
        ("my.broker.example.:8443", "https://my.broker.example:8443", "my.broker.example:8443"),
        ("https://my.broker.example:80", "https://my.broker.example:80", "my.broker.example:80"),
        ("https://my.broker.example:0443", "https://my.broker.example", "my.broker.example"),
        ("https://my.broker.example:", "https://my.broker.example", "my.broker.example"),
        ("https://my.broker.example:8443", "https://my.broker.example:8443", "my.broker.example:8443"),
        ("my.broker.example:8443/", "https://my.broker.example:8443", "my.broker.example:8443"),
        ("https://my.broker.example/app/", "https://my.broker.example/app", "my.broker.example"),
        ("https://my.broker.example/%7Eapp;v=1", "https://my.broker.example/%7Eapp;v=1", "my.broker.example"),
        # What looks like nothing, or like something else, is shown as it travels.
        ("https://my.broker.example/\u00e4\u3164", "https://my.broker.example/%C3%A4%E3%85%A4", "my.broker.example"),
        # What people copy out of the documentation of the API.
        ("https://my.broker.example/api", "https://my.broker.example", "my.broker.example"),
        ("https://my.broker.example/api/v2/", "https://my.broker.example", "my.broker.example"),
        ("https://my.broker.example/api/v2/my/documents", "https://my.broker.example", "my.broker.example"),
        ("https://my.broker.example/app/api/v2", "https://my.broker.example/app", "my.broker.example"),
        # This machine may be asked without TLS, and needs no scheme.
        ("http://localhost:8000", "http://localhost:8000", "localhost:8000"),
        ("localhost:8000", "http://localhost:8000", "localhost:8000"),
        ("127.0.0.1:1", "http://127.0.0.1:1", "127.0.0.1:1"),
        ("http://[::1]:8000", "http://[::1]:8000", "[::1]:8000"),
        ("[::1]", "http://[::1]", "[::1]"),
        ("http://[0:0:0::1]:80", "http://[::1]", "[::1]"),
        ("http://localhost:80", "http://localhost", "localhost"),
        ("http://localhost.", "http://localhost", "localhost"),
        ("http://127.0.0.1:443", "http://127.0.0.1:443", "127.0.0.1:443"),
        ("https://localhost", "https://localhost", "localhost"),
        # Numbers are hosts too, but not without TLS.
        ("192.0.2.7", "https://192.0.2.7", "192.0.2.7"),
        ("192.0.2.7.:443", "https://192.0.2.7", "192.0.2.7"),
        ("https://[2001:DB8:0::7]:443", "https://[2001:db8::7]", "[2001:db8::7]"),
        ("https://[2001:db8::7]:444/x", "https://[2001:db8::7]:444/x", "[2001:db8::7]:444"),
        # International names are shown as they travel: a look-alike cannot pass for the real one.
        ("https://bücher.example", "https://xn--bcher-kva.example", "xn--bcher-kva.example"),
        ("https://bröker.example:99", "https://xn--brker-kua.example:99", "xn--brker-kua.example:99"),
        ("https://аррӏе.example", "https://xn--80ak6aa92e.example", "xn--80ak6aa92e.example"),  # all of it Cyrillic
    ],
)
def test_what_people_type_becomes_an_address(typed: str, base_url: str, host: str) -> None:
    address = ServerAddress.parse(typed)

    assert (address.base_url, address.host) == (base_url, host)


def test_an_address_is_equal_to_itself_however_it_was_typed() -> None:
    assert ServerAddress.parse("My.Broker.example/") == ServerAddress.parse("https://my.broker.example/api/v2")


@pytest.mark.parametrize(
    "other",
    ["https://my.broker.example:443", "my.broker.example.", "MY.BROKER.EXAMPLE.:443", "https://my.broker.example:443/"],
)
def test_a_server_is_one_with_its_usual_port_and_with_a_final_dot(other: str) -> None:
    assert ServerAddress.parse(other) == ServerAddress.parse("https://my.broker.example")


def test_an_international_name_is_one_with_its_ascii_form() -> None:
    assert ServerAddress.parse("https://BÜCHER.example.:443") == ServerAddress.parse("xn--bcher-kva.example")


@pytest.mark.parametrize(
    ("typed", "earlier"),
    [
        (
            "https://my.broker.example/app",
            (
                "https://my.broker.example:443/app",
                "https://my.broker.example./app",
                "https://my.broker.example.:443/app",
            ),
        ),
        ("https://my.broker.example:8443", ("https://my.broker.example.:8443",)),
        ("http://localhost", ("http://localhost:80", "http://localhost.", "http://localhost.:80")),
        ("https://[2001:db8::7]", ("https://[2001:db8::7]:443",)),
        ("https://[2001:db8::7]:444", ()),
    ],
)
def test_what_earlier_versions_called_the_same_server(typed: str, earlier: tuple[str, ...]) -> None:
    address = ServerAddress.parse(typed)

    assert address.earlier_spellings == earlier
    assert all(ServerAddress.parse(each) == address for each in earlier)


_PLAIN = "unprotected"
_USERINFO = "@ sign"
_SCHEME = "begin with https"
_MALFORMED = "not a web address"
_EXTRA = "question mark"
_MIXED = "different alphabets"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "Enter the address"),
        ("   ", "Enter the address"),
        ("http://my.broker.example", _PLAIN),
        ("http://192.168.0.1", _PLAIN),
        ("http://127.0.0.2", _PLAIN),
        ("http://localhost.evil.example", _PLAIN),
        ("http://0.0.0.0:80", _PLAIN),
        ("https://my.broker.example@evil.example", _USERINFO),
        ("https://me:secret@my.broker.example", _USERINFO),
        ("me@my.broker.example", _USERINFO),
        ("mailto:help@my.broker.example", _USERINFO),
        ("https://@my.broker.example", _USERINFO),
        ("http://localhost@evil.example", _USERINFO),
        ("ftp://my.broker.example", _SCHEME),
        ("file:///etc/passwd", _MALFORMED),
        ("javascript://my.broker.example", _SCHEME),
        ("https://my.broker.example/?next=1", _EXTRA),
        ("https://my.broker.example/#documents", _EXTRA),
        ("my broker", _MALFORMED),
        ("https://my.broker.example\\@evil.example", _MALFORMED),
        ("https://my.broker\x00.example", _MALFORMED),
        ("https://my.broker.example/\x7f", _MALFORMED),
        ("https://my\u2003broker.example", _MALFORMED),
        ("https://my.broker.example/\u202egpj", _MALFORMED),
        ("https://my.broker.example/\u2066x", _MALFORMED),
        ("https://my.broker.example/\u200b", _MALFORMED),
        ("https://my\u00adbroker.example", _MALFORMED),
        ("\ufeffhttps://my.broker.example", _MALFORMED),
        ("https://", _MALFORMED),
        ("https:///documents", _MALFORMED),
        ("://my.broker.example", _MALFORMED),
        ("https:/my.broker.example", _MALFORMED),
        ("https//my.broker.example", _MALFORMED),
        ("http:my.broker.example", _MALFORMED),
        ("https://my..broker.example", _MALFORMED),
        ("https://my.broker.example..", _MALFORMED),
        ("https://.", _MALFORMED),
        ("https://-my.broker.example", _MALFORMED),
        ("https://my_broker.example", _MALFORMED),
        ("https://my.broker.example:99999", _MALFORMED),
        ("https://my.broker.example:-1", _MALFORMED),
        ("https://my.broker.example:port", _MALFORMED),
        ("https://my.broker.example:٣", _MALFORMED),
        ("https://[::1", _MALFORMED),
        ("https://[fe80::1%25eth0]", _MALFORMED),
        ("https://[my.broker.example]", _MALFORMED),
        ("::1", _MALFORMED),
        (f"https://{'a' * 64}.example", _MALFORMED),
        (f"https://my.broker.example/{'a' * 2000}", _MALFORMED),
        ("https://\ud800.example", _MALFORMED),
        ("💥", _MALFORMED),
        ("https://xn--ls8h.example", _MALFORMED),  # a picture too
        ("https://xn--a.example", _MALFORMED),
        ("https://my.broker℀.example", _MALFORMED),  # NFKC makes "a/c" of the sign
        ("https://bаnk.example", _MIXED),  # a Cyrillic а
        ("https://xn--bnk-6cd.example", _MIXED),
        ("https://my.broker.example/\u200d", _MALFORMED),
    ],
)
def test_what_cannot_be_an_address_is_refused_with_its_reason(typed: str, reason: str) -> None:
    with pytest.raises(AddressError) as refused:
        ServerAddress.parse(typed)

    assert reason in str(refused.value.fields["reason"])


@given(st.one_of(st.text(max_size=40), st.text("htps:/.@[]:1?#\\ aü%", max_size=30).map(lambda end: f"https://{end}")))
@fuzz(150)
def test_any_text_is_an_address_or_refused(typed: str) -> None:
    try:
        address = ServerAddress.parse(typed)
    except AddressError:
        return
    assert address.base_url.startswith(("https://", "http://localhost", "http://127.0.0.1", "http://[::1]"))
    assert not address.base_url.endswith("/")
    assert address.base_url.isascii()
    assert address.base_url.isprintable()
    assert address.host.isascii()
    assert "@" not in address.base_url.split("/")[2]
    assert ServerAddress.parse(address.base_url) == address
