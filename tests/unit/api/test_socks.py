"""The start of a connection through a SOCKS5 proxy: what is sent, and what each answer means."""

import contextlib

import pytest
from hypothesis import given, strategies as st

from desktop_app.api.socks import Auth, SocksError, SocksFailure, open_tunnel
from tests.support.fuzzing import fuzz

GRANTED = b"\x05\x00\x00\x01\x7f\x00\x00\x01\x1f\x90"
ANNA: Auth = (b"anna", b"SPECIMEN")


class Proxy:
    """The other end, with all that it will say."""

    def __init__(self, says: bytes) -> None:
        self.left = says
        self.heard = b""

    async def read(self, size: int) -> bytes:
        if len(self.left) < size:
            self.left = b""
            raise EOFError
        data, self.left = self.left[:size], self.left[size:]
        return data

    async def write(self, data: bytes) -> None:
        self.heard += data

    async def opened(self, host: str = "my.broker.example", auth: Auth | None = None) -> None:
        await open_tunnel(self.read, self.write, host, 443, auth)


async def failure_of(says: bytes, auth: Auth | None = None, host: str = "my.broker.example") -> SocksFailure:
    with pytest.raises(SocksError) as told:
        await Proxy(says).opened(host, auth)
    assert "SPECIMEN" not in f"{told.value!r}"
    return told.value.failure


@pytest.mark.parametrize(
    ("host", "asked"),
    [
        ("my.broker.example", b"\x03\x11my.broker.example"),
        ("192.0.2.7", b"\x01\xc0\x00\x02\x07"),
        ("2001:db8::7", b"\x04\x20\x01\x0d\xb8" + bytes(11) + b"\x07"),
    ],
)
@pytest.mark.parametrize(
    "reply",
    [GRANTED, b"\x05\x00\x00\x04" + bytes(18), b"\x05\x00\x00\x03\x05proxy\x00\x50", b"\x05\x00\x00\x03\x00\x00\x50"],
    ids=["ipv4", "ipv6", "name", "empty name"],
)
async def test_a_connection_that_is_granted(host: str, asked: bytes, reply: bytes) -> None:
    proxy = Proxy(b"\x05\x00" + reply + b"what the server says")
    await proxy.opened(host)

    assert proxy.heard == b"\x05\x01\x00" + b"\x05\x01\x00" + asked + b"\x01\xbb"
    assert proxy.left == b"what the server says", "the proxy's words are read to their end and no further"


@pytest.mark.parametrize("version", [b"\x01", b"\x05"])
async def test_user_and_password_are_told_to_a_proxy_that_asks(version: bytes) -> None:
    proxy = Proxy(b"\x05\x02" + version + b"\x00" + GRANTED)
    await proxy.opened(auth=ANNA)

    assert proxy.heard.startswith(b"\x05\x02\x00\x02" + b"\x01\x04anna\x08SPECIMEN")


async def test_user_and_password_are_not_told_to_one_that_does_not_ask() -> None:
    proxy = Proxy(b"\x05\x00" + GRANTED)
    await proxy.opened(auth=ANNA)

    assert b"SPECIMEN" not in proxy.heard


@pytest.mark.parametrize(
    ("says", "auth", "failure"),
    [
        (b"", None, SocksFailure.HUNG_UP),
        (b"\x05", None, SocksFailure.HUNG_UP),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", None, SocksFailure.NOT_SOCKS),
        (b"\x04\x00", None, SocksFailure.NOT_SOCKS),
        (b"\x05\x07", None, SocksFailure.NOT_SOCKS),
        (b"\x05\x01", None, SocksFailure.WANTS_SIGN_IN),
        (b"\x05\x01", ANNA, SocksFailure.NOT_SOCKS),
        (b"\x05\x02", None, SocksFailure.WANTS_SIGN_IN),
        (b"\x05\xff", None, SocksFailure.WANTS_SIGN_IN),
        (b"\x05\xff", ANNA, SocksFailure.WRONG_SIGN_IN),
        (b"\x05\x02\x01\x01", ANNA, SocksFailure.WRONG_SIGN_IN),
        (b"\x05\x02", ANNA, SocksFailure.WRONG_SIGN_IN),
        (b"\x05\x02\x01\x00", (b"", b"SPECIMEN"), SocksFailure.WRONG_SIGN_IN),
        (b"\x05\x02\x01\x00", (b"a" * 256, b"SPECIMEN"), SocksFailure.WRONG_SIGN_IN),
        (b"\x05\x02\x01\x00", (b"anna", b"SPECIMEN" * 32), SocksFailure.WRONG_SIGN_IN),
        (b"\x05\x00", None, SocksFailure.HUNG_UP),
        (b"\x05\x00\x05\x00\x00\x01\x7f", None, SocksFailure.HUNG_UP),
        (b"\x05\x00\x05\x00\x00\x09" + bytes(6), None, SocksFailure.NOT_SOCKS),
        (b"\x05\x00\x04\x00\x00\x01" + bytes(6), None, SocksFailure.NOT_SOCKS),
        *((b"\x05\x00\x05" + bytes([code, 0, 1]) + bytes(6), None, SocksFailure.REFUSED) for code in (1, 2, 5, 8, 99)),
    ],
)
async def test_each_way_to_fail_has_a_name(says: bytes, auth: Auth | None, failure: SocksFailure) -> None:
    assert await failure_of(says, auth) is failure


async def test_a_name_that_is_too_long_for_socks_is_not_asked_for() -> None:
    assert await failure_of(b"\x05\x00" + GRANTED, host="a" * 256) is SocksFailure.REFUSED


@given(st.binary(max_size=60), st.booleans())
@fuzz(300)
async def test_whatever_answers_is_granted_or_fails_by_name(says: bytes, knows_user: bool) -> None:
    with contextlib.suppress(SocksError):
        await Proxy(says).opened(auth=ANNA if knows_user else None)
