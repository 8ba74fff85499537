"""Progress and signs of life of an upload follow what arrived, not what was handed over."""

import asyncio
import socket
from collections.abc import Callable, Iterator

import httpx
import pytest

from desktop_app.api.channel import COUNTS_UNSENT, TcpChannel
from desktop_app.api.network import NetworkStream
from desktop_app.api.proxy import ProxyPlan
from desktop_app.api.request_trace import RequestTrace
from desktop_app.api.upload_body import UploadBody
from desktop_app.api.upload_watch import UploadWatch
from tests.support.byte_source import MemorySource

Until = Callable[..., "asyncio.Future[None]"]
SIZE = 8 * 1024 * 1024


@pytest.fixture
def peers() -> Iterator[tuple[socket.socket, socket.socket]]:
    """The two ends of one TCP connection, with small buffers."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 64 * 1024)
    near = socket.create_connection(listener.getsockname())
    far, _ = listener.accept()
    listener.close()
    near.setblocking(False)
    yield near, far
    far.close()


async def traced(near: socket.socket) -> tuple[RequestTrace, TcpChannel, NetworkStream]:
    tcp = await TcpChannel.over_socket(near)
    stream = NetworkStream(tcp)
    trace = RequestTrace(httpx.URL("http://127.0.0.1/"), ProxyPlan())
    await trace.note("connection.connect_tcp.complete", {"return_value": stream})
    return trace, tcp, stream


@pytest.mark.skipif(not COUNTS_UNSENT, reason="this system does not tell what was acknowledged")
async def test_only_what_the_other_side_got_counts(peers: tuple[socket.socket, socket.socket], until: Until) -> None:
    near, far = peers
    trace, tcp, stream = await traced(near)
    body = UploadBody(b"head", MemorySource(bytes(SIZE)), b"tail", name="n", content_type="a/b")
    sent: list[int] = []
    lives: list[float] = []
    body.on_sent = sent.append

    async def send() -> None:
        await tcp.write(b"POST / HTTP/1.1\r\n\r\n" * 1000, lambda: False)
        async for piece in body:
            await stream.write(piece)

    loop = asyncio.get_running_loop()
    with UploadWatch(body, trace, lambda: lives.append(loop.time())) as watch:
        sending = asyncio.ensure_future(send())
        await asyncio.sleep(0.5)
        stuck = sum(sent)
        assert stuck < SIZE // 2, "the other side reads nothing"
        quiet = len(lives)
        await asyncio.sleep(0.3)
        assert (sum(sent), len(lives)) == (stuck, quiet)

        got = 0
        far.settimeout(5)
        while got < SIZE // 2:
            got += len(await asyncio.to_thread(far.recv, 65536))
        await until("it", lambda: sum(sent) > stuck)
        assert len(lives) > quiet
        assert sum(sent) < SIZE
        while got < SIZE + 8 + 19000:
            got += len(await asyncio.to_thread(far.recv, 65536))
        await sending
        await until("it", lambda: sum(sent) == SIZE)
        watch.note_answered()
    assert sum(sent) == SIZE
    tcp.close()
    await asyncio.sleep(0)


async def test_after_the_answer_nothing_is_looked_at(peers: tuple[socket.socket, socket.socket]) -> None:
    trace, tcp, stream = await traced(peers[0])
    body = UploadBody(b"head", MemorySource(bytes(10)), b"tail", name="n", content_type="a/b")
    sent: list[int] = []
    lives: list[None] = []
    body.on_sent = sent.append
    with UploadWatch(body, trace, lambda: lives.append(None)) as watch:
        async for piece in body:
            await stream.write(piece)
        watch.note_answered()
        assert sum(sent) == 10
        await asyncio.sleep(0.25)
    assert lives == []
    tcp.close()
    await asyncio.sleep(0)
