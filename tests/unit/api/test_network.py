"""When an answer that comes early ends the sending; what is sent past the HTTP client is only counted by it."""

import asyncio
import socket

import httpcore
import pytest

from desktop_app.api.channel import TcpChannel
from desktop_app.api.network import NetworkStream, is_final_refusal

CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"


@pytest.mark.parametrize(
    ("answer", "ends"),
    [
        (b"", False),
        (b"HTTP/1.1 41", False),
        (b"HTTP/1.1 413", True),
        (b"HTTP/1.1 401 Unauthorized\r\n", True),
        (b"HTTP/1.0 301 Moved Permanently\r\nLocation: /", True),
        (b"HTTP/1.1 503 Service Unavailable\r\n\r\nlater", True),
        (b"HTTP/1.1 201 Created\r\n\r\n", False),
        (b"HTTP/1.1 100 Continue", False),
        (CONTINUE, False),
        (b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", False),
        (CONTINUE + b"HTTP/1.1 4", False),
        (CONTINUE + b"HTTP/1.1 413 ", True),
        (CONTINUE * 3 + b"HTTP/1.1 200 OK\r\n", False),
        (b"SSH-2.0-OpenSSH", True),
        (b"<html>Forbidden</html>", True),
    ],
)
def test_which_answers_end_the_sending(answer: bytes, ends: bool) -> None:
    assert is_final_refusal(answer) is ends


async def test_what_was_sent_ahead_is_not_sent_again() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        near = socket.create_connection(listener.getsockname())
        far, _ = listener.accept()
    near.setblocking(False)
    stream = NetworkStream(await TcpChannel.over_socket(near))
    pieces = iter([b"docu", b"ment"])
    with far:
        await stream.write(b"head ")
        await stream.send_ahead(lambda: next(pieces, b""))
        with pytest.raises(httpcore.LocalProtocolError):
            await stream.write(bytes(9))
        await stream.write(bytes(5))
        await stream.write(bytes(3))
        await stream.write(b" tail")
        far.settimeout(5)
        got = b""
        while len(got) < len(b"head document tail"):
            got += await asyncio.to_thread(far.recv, 100)
        await stream.aclose()
        await asyncio.sleep(0)
        assert got == b"head document tail"
