"""A connection that listens while it sends: what the other side said is never lost, plain or inside TLS."""

import asyncio
import contextlib
import shutil
import socket
import ssl
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path

import pytest
import trustme

from desktop_app.api.channel import MAX_BUFFERED, ByteChannel, EnoughSentError, TcpChannel, TlsChannel
from tests.support.systems import needs_poll

Handle = Callable[[socket.socket], object]
NO = b"HTTP/1.1 413 Payload Too Large\r\n\r\n"
MUCH = bytes(30_000_000)
PIECE = 256 * 1024


class Server:
    """Handles each connection with a function, in a thread."""

    def __init__(self, handle: Handle) -> None:
        self._handle = handle
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address: tuple[str, int] = self._listener.getsockname()
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                there, _ = self._listener.accept()
                # As real servers do: a short answer would wait for an acknowledgement, and be thrown away by a reset.
                there.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=self._serve, args=(there,), daemon=True).start()

    def _serve(self, there: socket.socket) -> None:
        with contextlib.suppress(OSError), there:
            self._handle(there)

    def close(self) -> None:
        self._listener.close()


@pytest.fixture(scope="module")
def contexts() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Of a server with a certificate for localhost, and of a client that trusts it."""
    authority = trustme.CA()
    theirs = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(theirs)
    ours = ssl.create_default_context()
    authority.configure_trust(ours)
    return theirs, ours


@pytest.fixture(params=["plain", "TLS", "TLS in TLS"])
def layers(request: pytest.FixtureRequest) -> int:
    return {"plain": 0, "TLS": 1, "TLS in TLS": 2}[request.param]


class Relay:
    """A TLS server in front of another one, as a proxy that is spoken to by TLS."""

    def __init__(self, target: tuple[str, int], context: ssl.SSLContext) -> None:
        self._target = target
        self._context = context

    def __call__(self, there: socket.socket) -> None:
        with (
            self._context.wrap_socket(there, server_side=True) as near,
            socket.create_connection(self._target) as far,
        ):
            back = threading.Thread(target=self._copy, args=(far, near), daemon=True)
            back.start()
            self._copy(near, far)
            back.join(10)

    def _copy(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)


@pytest.fixture
def opened() -> list[TcpChannel]:
    """The plain connections below what `connect` gave."""
    return []


@pytest.fixture
def connect(
    layers: int, contexts: tuple[ssl.SSLContext, ssl.SSLContext], opened: list[TcpChannel]
) -> Iterator[Callable[[Handle], "asyncio.Future[ByteChannel]"]]:
    theirs, ours = contexts
    servers: list[Server] = []

    def in_tls(handle: Handle) -> Handle:
        def _handle(there: socket.socket) -> None:
            with theirs.wrap_socket(there, server_side=True) as inside:
                handle(inside)

        return _handle

    async def open_one(handle: Handle) -> ByteChannel:
        servers.append(Server(in_tls(handle) if layers else handle))
        if layers > 1:
            servers.append(Server(Relay(servers[-1].address, theirs)))
        sock = socket.create_connection(servers[-1].address)
        sock.setblocking(False)
        tcp = await TcpChannel.over_socket(sock)
        opened.append(tcp)
        channel: ByteChannel = tcp
        for _ in range(layers):
            tls = TlsChannel(channel, ours, "localhost")
            await tls.handshake()
            channel = tls
        return channel

    yield lambda handle: asyncio.ensure_future(open_one(handle))
    for tcp in opened:
        tcp.close()
    for server in servers:
        server.close()


Connect = Callable[[Handle], "asyncio.Future[ByteChannel]"]


def receive(there: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count and (more := there.recv(65536)):
        data += more
    return data


async def read_all(channel: ByteChannel) -> bytes:
    data = b""
    while more := await channel.read(65536):
        data += more
    return data


async def send_for_ever(channel: ByteChannel) -> None:
    while True:
        await channel.write(MUCH, lambda: bool(channel.unread()))


async def make_for_ever(channel: ByteChannel) -> None:
    await channel.write_made(lambda: MUCH[:PIECE], lambda: bool(channel.unread()))


async def test_what_is_written_arrives_and_the_answer_is_read(connect: Connect) -> None:
    content = bytes(range(256)) * 20_000

    def handle(there: socket.socket) -> None:
        there.sendall(receive(there, len(content))[::-1])
        there.shutdown(socket.SHUT_WR)

    channel = await connect(handle)
    await channel.write(content, lambda: False)
    answer = b""
    while len(answer) < len(content):
        answer += await channel.read(100_000)

    assert answer == content[::-1]


@pytest.mark.parametrize("can_poll", [pytest.param(True, marks=needs_poll), False])
async def test_what_is_made_in_a_thread_arrives_in_order(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, *, can_poll: bool
) -> None:
    monkeypatch.setattr("desktop_app.api.channel.CAN_POLL", can_poll)
    content = bytes(range(251)) * 40_000
    pieces = iter(content[at : at + PIECE] for at in range(0, len(content), PIECE))
    got: list[bytes] = []

    def handle(there: socket.socket) -> None:
        time.sleep(0.3)  # longer than a thread waits
        got.append(receive(there, len(content)))
        there.sendall(b"ok")

    channel = await connect(handle)
    await channel.write_made(lambda: next(pieces, b""), lambda: bool(channel.unread()))

    assert await channel.read(10) == b"ok"
    assert got == [content]


async def test_what_making_raises_is_raised(connect: Connect) -> None:
    def make() -> bytes:
        raise LookupError("SPECIMEN")

    channel = await connect(lambda there: receive(there, 10))
    with pytest.raises(LookupError, match="SPECIMEN"):
        await channel.write_made(make, lambda: False)


@pytest.mark.parametrize("stuck", ["in making", "in sending"])
async def test_cancelled_it_ends_at_once_and_the_connection_is_let_go(
    connect: Connect, opened: list[TcpChannel], layers: int, stuck: str
) -> None:
    if layers > 1:
        pytest.skip("the relay takes megabytes by itself")
    stop, ended, making = threading.Event(), threading.Event(), threading.Event()

    def handle(there: socket.socket) -> None:
        stop.wait(5)
        with contextlib.suppress(OSError):
            receive(there, 100_000_000)
        ended.set()

    def make() -> bytes:
        if stuck == "in making":
            making.set()
            stop.wait(5)
        return MUCH[:PIECE]

    channel = await connect(handle)
    sending = asyncio.ensure_future(channel.write_made(make, lambda: False))
    await asyncio.sleep(0.5)
    assert making.is_set() == (stuck == "in making")
    begun = time.monotonic()
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    assert time.monotonic() - begun < 0.3
    opened[0].close()
    stop.set()
    assert await asyncio.to_thread(ended.wait, 5)


@pytest.mark.parametrize("send", [send_for_ever, make_for_ever])
@pytest.mark.parametrize("end", ["stays", "closes", "resets"])
async def test_an_early_answer_ends_the_sending_and_is_read(
    connect: Connect, layers: int, end: str, send: Callable[[ByteChannel], Coroutine[None, None, None]]
) -> None:
    if end == "resets" and layers > 1:
        pytest.skip("the relay does not pass a reset on")
    if end != "stays" and sys.platform == "win32":
        pytest.skip("on Windows what nobody has read yet may go with the connection")
    stop = threading.Event()

    def handle(there: socket.socket) -> None:
        receive(there, 100_000)
        there.sendall(NO)
        if end == "stays":
            stop.wait(5)
        elif end == "resets":
            there.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    channel = await connect(handle)

    async def send_and_read() -> bytes:
        # How it ends: by what was said, or by the break that came with it.
        with pytest.raises((EnoughSentError, OSError)):
            await send(channel)
        return await channel.read(1000)

    assert await asyncio.wait_for(send_and_read(), 10) == NO
    stop.set()


async def test_tickets_and_the_like_are_no_answer(connect: Connect) -> None:
    """Inside TLS a server speaks of itself before it speaks of the request."""
    got: list[int] = []

    def handle(there: socket.socket) -> None:
        got.append(len(receive(there, len(MUCH))))
        there.sendall(b"ok")

    channel = await connect(handle)
    await channel.write(MUCH, lambda: bool(channel.unread()))

    assert await channel.read(1000) == b"ok"
    assert got == [len(MUCH)]


async def test_the_end_of_what_the_other_side_says(connect: Connect) -> None:
    def handle(there: socket.socket) -> None:
        there.sendall(b"all")

    channel = await connect(handle)

    assert await read_all(channel) == b"all"
    assert channel.over


async def test_more_than_is_kept_waits_at_the_other_side(connect: Connect, layers: int) -> None:
    sent: list[int] = []

    def handle(there: socket.socket) -> None:
        there.settimeout(0.5)
        with contextlib.suppress(OSError):
            while True:
                sent.append(there.send(bytes(65536)))

    channel = await connect(handle)
    await asyncio.sleep(1.0)
    kept = len(channel.unread())
    if not layers:
        assert kept < 2 * MAX_BUFFERED
    assert sum(sent) < 30_000_000
    got = len(channel.take())
    while got <= kept + 1000:
        got += len(await channel.read(65536))
    assert got > kept


async def test_an_answer_without_end_is_not_hoarded_while_something_is_sent(connect: Connect) -> None:
    def handle(there: socket.socket) -> None:
        there.settimeout(0.5)
        with contextlib.suppress(OSError):
            for _ in range(300):
                there.sendall(bytes(65536))

    channel = await connect(handle)
    kept = 0
    for _ in range(100):  # as often as the sending is asked whether it was enough
        kept = len(channel.unread())
        await asyncio.sleep(0.01)

    assert 0 < kept < 4 * MAX_BUFFERED


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs the openssl program as a server")
async def test_a_new_handshake_in_the_middle_of_sending(tmp_path: Path) -> None:
    """Servers with client certificates for one folder ask for it in TLS 1.2, when they have seen the path."""
    authority = trustme.CA()
    pem = tmp_path / "server.pem"
    authority.issue_cert("localhost").private_key_and_cert_chain_pem.write_to_path(str(pem))
    ours = ssl.create_default_context()
    authority.configure_trust(ours)
    command = ["openssl", "s_server", "-accept", "127.0.0.1:0", "-tls1_2", "-cert", str(pem), "-key", str(pem)]
    server = await asyncio.create_subprocess_exec(
        *command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    assert server.stdin is not None
    assert server.stdout is not None
    try:
        async with asyncio.timeout(10):
            listens = await server.stdout.readuntil(b"ACCEPT 127.0.0.1:")
            port = int(await server.stdout.readline())
            assert listens
            sock = socket.create_connection(("127.0.0.1", port))
            tcp = await TcpChannel.over_socket(sock)
            channel = TlsChannel(tcp, ours, "localhost")
            await channel.handshake()
            server.stdin.write(b"r\n")
            while not tcp.unread():  # noqa: ASYNC110 - it waits for another program
                await asyncio.sleep(0.01)
            assert channel.unread() == b""
            await channel.write(b"SPECIMEN sent all the same\n", lambda: bool(channel.unread()))
            await server.stdout.readuntil(b"SPECIMEN sent all the same")
            server.stdin.write(b"r\n")  # it takes all that it reads at once for one command
            reading = asyncio.ensure_future(channel.read(100))
            await asyncio.sleep(0.3)
            server.stdin.write(b"an answer\n")
            assert await reading == b"an answer\n"
            tcp.close()
    finally:
        server.kill()
        await server.wait()


async def test_a_certificate_for_another_name_is_refused(contexts: tuple[ssl.SSLContext, ssl.SSLContext]) -> None:
    theirs, ours = contexts
    server = Server(lambda there: theirs.wrap_socket(there, server_side=True).close())
    sock = socket.create_connection(server.address)
    sock.setblocking(False)
    tcp = await TcpChannel.over_socket(sock)
    with pytest.raises(ssl.SSLCertVerificationError):
        await TlsChannel(tcp, ours, "other.example").handshake()
    tcp.close()
    server.close()
    await asyncio.sleep(0)


async def test_after_it_was_closed_it_says_so() -> None:
    server = Server(lambda there: receive(there, 10))
    sock = socket.create_connection(server.address)
    sock.setblocking(False)
    tcp = await TcpChannel.over_socket(sock)
    tcp.close()
    tcp.close()
    await asyncio.sleep(0.01)
    with pytest.raises(OSError, match="closed"):
        await tcp.write(b"x", lambda: False)
    with pytest.raises(OSError, match="closed"):
        await tcp.read(10)
    assert tcp.acknowledged() == 0
    server.close()
