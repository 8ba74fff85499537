"""Which servers a list such as NO_PROXY excepts: what curl and requests read, and what desktops let people write."""

import pytest
from hypothesis import given, strategies as st

from desktop_app.api.no_proxy import NoProxy
from tests.support.fuzzing import fuzz

TABLE = [
    # the list, the host, the port, whether it is excepted
    ("", "my.broker.corp", 443, False),
    (" , ,, ", "my.broker.corp", 443, False),
    ("*", "my.broker.corp", 443, True),
    ("localhost, *", "192.0.2.1", 443, True),
    ("corp", "corp", 443, True),
    ("corp", "my.broker.corp", 443, True),
    (".corp", "my.broker.corp", 443, True),
    (".corp", "corp", 443, True),
    ("*.corp", "my.broker.corp", 443, True),
    ("*.corp", "corp", 443, True),
    ("corp", "notcorp", 443, False),
    (".corp", "my.notcorp", 443, False),
    ("*.corp", "corp.example", 443, False),
    ("broker.corp", "corp", 443, False),
    ("CORP", "my.broker.corp", 443, True),
    ("corp", "MY.BROKER.CORP", 443, True),
    ("corp.", "my.broker.corp", 443, True),
    ("corp", "my.broker.corp.", 443, True),
    ("..corp..", "my.broker.corp", 443, True),
    ("localhost other.example\tcorp\n", "my.broker.corp", 443, True),
    ("localhost,other.example ; corp", "my.broker.corp", 443, True),
    ("corp:8443", "my.broker.corp", 8443, True),
    ("corp:8443", "my.broker.corp", 443, False),
    ("*.corp:443", "my.broker.corp", 443, True),
    ("*:8443", "my.broker.corp", 8443, True),
    ("*:8443", "my.broker.corp", 443, False),
    ("my-*.corp", "my-broker.corp", 443, True),
    ("my-*.corp", "other.corp", 443, False),
    ("10.*", "10.1.2.3", 443, True),
    ("192.168.*.*", "192.168.7.1", 443, True),
    ("192.168.*.*", "192.169.7.1", 443, False),
    ("prüfstelle.example", "www.xn--prfstelle-r9a.example", 443, True),
    ("xn--prfstelle-r9a.example", "xn--prfstelle-r9a.example", 443, True),
    ("my_host.corp", "my_host.corp", 443, True),
    ("<local>", "intranet", 443, True),
    ("<local>", "intranet.corp", 443, False),
    ("<LOCAL>", "fd00::1", 443, False),
    # addresses
    ("10.0.0.0/8", "10.255.0.1", 443, True),
    ("10.0.0.0/8", "11.0.0.1", 443, False),
    ("10.1.2.3/8", "10.255.0.1", 443, True),
    ("10.0.0.0/255.0.0.0", "10.255.0.1", 443, True),
    ("10.0.0.0/8", "my.broker.corp", 443, False),
    ("0.0.0.0/0", "198.51.100.7", 443, True),
    ("0.0.0.0/0", "fd00::1", 443, False),
    ("192.0.2.1", "192.0.2.1", 443, True),
    ("192.0.2.1", "192.0.2.10", 443, False),
    ("192.0.2.1:8443", "192.0.2.1", 8443, True),
    ("192.0.2.1:8443", "192.0.2.1", 443, False),
    ("192.0.2.1/32", "192.0.2.1", 443, True),
    ("2.1", "192.0.2.1", 443, False),
    ("fd00::", "fd00::", 443, True),
    ("fd00::", "fd00::1", 443, False),
    ("[fd00::1]", "fd00::1", 443, True),
    ("fd00::1", "[fd00::1]", 443, True),
    ("FD00:0:0::1", "fd00::1", 443, True),
    ("[fd00::1]:8443", "fd00::1", 8443, True),
    ("[fd00::1]:8443", "fd00::1", 443, False),
    ("fd00::/8", "fdab::7", 443, True),
    ("[fd00::]/8", "fdab::7", 443, True),
    ("fd00::/8", "fe80::7", 443, False),
    ("fd00::1:8443", "fd00::1:8443", 443, True),
    ("::ffff:10.0.0.1", "10.0.0.1", 443, True),
    ("10.0.0.1", "::ffff:10.0.0.1", 443, True),
    ("::ffff:10.0.0.0/104", "10.9.9.9", 443, True),
    ("10.0.0.0/8", "::ffff:a09:909", 443, True),
    ("::/0", "fd00::1", 443, True),
    ("10.0.0.0/8:8443", "10.9.9.9", 8443, True),
    ("10.0.0.0/8:8443", "10.9.9.9", 443, False),
]


@pytest.mark.parametrize(("text", "host", "port", "excepted"), TABLE)
def test_an_exception_is_read_as_curl_and_requests_read_it(text: str, host: str, port: int, excepted: bool) -> None:
    assert NoProxy.parse(text).excepts(host, port) is excepted


@pytest.mark.parametrize(
    "word",
    [
        "https://my.broker.corp",
        "my.broker.corp/documents",
        "10.0.0.0/33",
        "10/8",
        "999.1.1.1",
        "010.0.0.1",
        "192.0.2.1-192.0.2.9",
        "fd00::/129",
        "[fd00::1",
        "corp:99999",
        "corp:0",
        "corp:port",
        ":443",
        "a..b",
        "anna@corp",
        "(corp)",
        "\x01",
        "😀.example",
    ],
)
def test_what_cannot_be_read_is_kept_to_be_told_and_spoils_no_other(word: str) -> None:
    read = NoProxy.parse(f"{word}, other.example")

    assert read.unread == (word,)
    assert read.excepts("other.example", 443)
    assert not read.excepts("my.broker.corp", 443)


def test_all_of_the_table_was_understood() -> None:
    assert [NoProxy.parse(text).unread for text, *_ in TABLE if text != "2.1"] == [()] * (len(TABLE) - 1)


@given(st.text(max_size=80) | st.text("*.,:/[]0123456789afx <local>-", max_size=80), st.text(max_size=30))
@fuzz(300)
def test_no_list_breaks_it(text: str, host: str) -> None:
    read = NoProxy.parse(text)

    assert isinstance(read.excepts(host, 443), bool)
    assert all(word in text for word in read.unread)


def test_a_list_of_a_hundred_thousand_is_read_at_all() -> None:
    text = ",".join(f"host-{number}.corp" for number in range(100_000))

    assert NoProxy.parse(text).excepts("host-99999.corp", 443)
