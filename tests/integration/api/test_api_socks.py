"""Through a SOCKS5 proxy, over real sockets: what leads to the server, and a sentence for each way that does not."""

import socket
import ssl
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import trustme

from desktop_app.api.documents import DocumentsApi
from desktop_app.api.name_lookup import AddressInfo, NameLookups
from desktop_app.api.network import NetworkBackend
from desktop_app.api.proxy import ProxyPlan, proxy_plan
from desktop_app.api.tls import tls_context
from desktop_app.api.transport import Timeouts, Transport
from desktop_app.domain.errors import (
    Delivery,
    FilteredError,
    ProxyError,
    ProxyKindError,
    ProxyPasswordError,
    ProxySignInError,
    ProxyUnreachableError,
    ServerError,
    UnreachableError,
)
from desktop_app.domain.sentences import fill
from desktop_app.domain.server import AccessToken, ProxyChoice, ProxyScheme, ServerAddress, UploadEncoding
from desktop_app.domain.upload import Progress, Upload
from tests.support.byte_source import MemorySource
from tests.support.socks import SocksScript

Speak = Callable[..., DocumentsApi]
BROKER = "https://my.broker.example"
HERE = "127.0.0.1"
PASSWORD = "SPECIMEN-proxy-password"
LOCAL, REMOTE = ProxyScheme.SOCKS5, ProxyScheme.SOCKS5H


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA(organization_name="Example Company SPECIMEN")


@pytest.fixture
def client(authority: trustme.CA, tmp_path: Path) -> ssl.SSLContext:
    (tmp_path / "company.pem").write_bytes(authority.cert_pem.bytes())
    return tls_context(tmp_path / "company.pem")


def server_context(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("my.broker.example").configure_cert(context)
    return context


def broker(connection: Any) -> None:
    """Answers lists, and takes an upload."""
    if connection.read_head().startswith(b"POST"):
        connection.read_request()
        connection.answer("201 Created", b'{"id": 7, "typeId": 1, "fileName": "a-SPECIMEN.pdf"}')
        return
    connection.answer("200 OK", b'[{"id": 1}]' if b"offset=0" in connection.head else b"[]")


def by_hand(port: int, user: str = "", password: str = PASSWORD, scheme: ProxyScheme = REMOTE) -> ProxyPlan:
    return proxy_plan(ProxyChoice.manual(HERE, port, user, scheme), ServerAddress.parse(BROKER), password)


async def failure(api: DocumentsApi, kind: type[ServerError], named: str) -> ServerError:
    """The error of a list, of which nothing was sent."""
    with pytest.raises(ServerError) as told:
        await api.list_all()
    error = told.value
    assert type(error) is kind
    assert error.delivery is Delivery.NOT_SENT
    said = fill(error.title, error.fields) + fill(error.what_to_do, error.fields)
    assert named in said
    assert "{" not in said
    assert PASSWORD not in f"{error!r}{error.fields}{error.__cause__!r}"
    return error


@pytest.mark.parametrize("pieces", [1, 1_000])
@pytest.mark.parametrize("user", ["", "anna"])
async def test_the_proxy_is_told_the_name_and_looks_it_up(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA, client: ssl.SSLContext, pieces: int, user: str
) -> None:
    with fault_module.FaultServer(broker, tls=server_context(authority)) as server:
        script = SocksScript(server.port, user.encode(), PASSWORD.encode(), pieces=pieces)
        with fault_module.FaultServer(script) as proxy:
            listed = await speak(BROKER, tls=client, proxy=by_hand(proxy.port, user)).list_all()

    assert [document.id for document in listed.documents] == ["1"]
    assert script.asked[0] == ("my.broker.example", 443)
    assert set(script.signed_in) == ({user.encode()} if user else set())


def with_lookups(get: Callable[[str, int], Sequence[AddressInfo]], port: int, tls: ssl.SSLContext) -> Transport:
    return Transport(
        ServerAddress.parse(BROKER),
        AccessToken.parse("SPECIMEN-token"),
        language="en",
        user_agent="Dossier/tests",
        tls=tls,
        proxy=by_hand(port, scheme=LOCAL),
        network=NetworkBackend(NameLookups(get)),
    )


async def test_with_names_looked_up_here_the_proxy_is_told_addresses_until_one_answers(
    fault_module: ModuleType, authority: trustme.CA, client: ssl.SSLContext
) -> None:
    def addresses(_host: str, port: int) -> Sequence[AddressInfo]:
        return [
            (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("2001:db8::7", port, 0, 0)),
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.0.2.7", port)),
        ]

    class FirstRefused(SocksScript):
        def __call__(self, connection: Any) -> None:
            self.reply = b"\x05\x03\x00\x01" + bytes(6) if connection.number == 0 else b"\x05\x00\x00\x01" + bytes(6)
            super().__call__(connection)

    with fault_module.FaultServer(broker, tls=server_context(authority)) as server:
        script = FirstRefused(server.port)
        with fault_module.FaultServer(script) as proxy:
            transport = with_lookups(addresses, proxy.port, client)
            listed = await DocumentsApi(transport, UploadEncoding.MULTIPART).list_all()
            await transport.aclose()

    assert len(listed.documents) == 1
    assert script.asked[:2] == [("2001:db8::7", 443), ("192.0.2.7", 443)]


async def test_a_name_that_is_not_found_here_is_not_the_proxy_s_fault(
    fault_module: ModuleType, client: ssl.SSLContext
) -> None:
    def nowhere(_host: str, _port: int) -> Sequence[AddressInfo]:
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    with fault_module.FaultServer(SocksScript(1)) as proxy:
        transport = with_lookups(nowhere, proxy.port, client)
        await failure(DocumentsApi(transport, UploadEncoding.MULTIPART), UnreachableError, "my.broker.example")
        await transport.aclose()
        assert proxy.connections == []


async def test_an_upload_counts_what_arrived_and_nothing_of_the_proxy_s(
    speak: Speak,
    fault_module: ModuleType,
    authority: trustme.CA,
    client: ssl.SSLContext,
    make_upload: Callable[..., Upload],
    tmp_path: Path,
) -> None:
    content = b"SPECIMEN" * 250_000
    (tmp_path / "a-SPECIMEN.pdf").write_bytes(content)
    progress = Progress(len(content))
    with fault_module.FaultServer(broker, tls=server_context(authority)) as server:
        script = SocksScript(server.port, b"anna", PASSWORD.encode())
        with fault_module.FaultServer(script) as proxy:
            api = speak(BROKER, tls=client, proxy=by_hand(proxy.port, "anna"))
            stored = await api.add(make_upload(tmp_path / "a-SPECIMEN.pdf"), MemorySource(content), progress)

    assert stored is not None
    assert stored.id == "7"
    assert progress.complete
    assert script.led > len(content)


async def test_a_certificate_that_is_refused_is_read_through_the_proxy(
    speak: Speak, fault_module: ModuleType, client: ssl.SSLContext
) -> None:
    filtering = trustme.CA(organization_name="Zscaler Inc.")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    filtering.issue_cert("my.broker.example").configure_cert(context)
    with (
        fault_module.FaultServer(broker, tls=context) as server,
        fault_module.FaultServer(SocksScript(server.port)) as proxy,
    ):
        await failure(speak(BROKER, tls=client, proxy=by_hand(proxy.port)), FilteredError, "Zscaler")


# --- ways that lead nowhere ---


@pytest.mark.parametrize("code", [1, 2, 3, 4, 5, 6, 7, 8, 42])
async def test_a_proxy_that_refuses(speak: Speak, fault_module: ModuleType, client: ssl.SSLContext, code: int) -> None:
    with fault_module.FaultServer(SocksScript(1, reply=bytes([5, code, 0, 1]) + bytes(6))) as proxy:
        await failure(speak(BROKER, tls=client, proxy=by_hand(proxy.port)), ProxyError, f"{HERE}:{proxy.port}")


async def test_a_proxy_that_wants_to_know_who_it_is(
    speak: Speak, fault_module: ModuleType, client: ssl.SSLContext
) -> None:
    with fault_module.FaultServer(SocksScript(1, b"anna", b"SPECIMEN-other")) as proxy:
        named = f"{HERE}:{proxy.port}"
        await failure(speak(BROKER, tls=client, proxy=by_hand(proxy.port)), ProxySignInError, named)
        await failure(speak(BROKER, tls=client, proxy=by_hand(proxy.port, "anna")), ProxyPasswordError, named)


@pytest.mark.parametrize(
    "says",
    [
        b"",
        b"\x05",
        b"\x05\x00",
        b"\x05\x00\x05\x00\x00\x01\x7f",
        b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\x04\x5a" + bytes(6),
        b"\x15\x03\x01\x00\x02\x02\x46",
    ],
)
async def test_what_is_no_socks_proxy_is_named(
    speak: Speak, fault_module: ModuleType, client: ssl.SSLContext, says: bytes
) -> None:
    def script(connection: Any) -> None:
        connection.sock.recv(3)
        connection.send(says)

    with fault_module.FaultServer(script) as proxy:
        await failure(speak(BROKER, tls=client, proxy=by_hand(proxy.port)), ProxyKindError, "SOCKS5")


@pytest.mark.parametrize(
    ("says", "kind"),
    [
        (b"", ProxyKindError),
        (b"\x05", ProxyKindError),
        (b"\x05\x00", ProxyError),
        (b"\x05\x00\x05\x00\x00\x01\x7f", ProxyError),
    ],
)
async def test_a_proxy_that_hangs_in_its_handshake_costs_the_time_to_connect(
    speak: Speak, fault_module: ModuleType, client: ssl.SSLContext, says: bytes, kind: type[ServerError]
) -> None:
    def script(connection: Any) -> None:
        connection.send(says)
        connection.stall()

    with fault_module.FaultServer(script) as proxy:
        api = speak(BROKER, tls=client, proxy=by_hand(proxy.port), patience=Timeouts(connect=0.3))
        await failure(api, kind, f"{HERE}:{proxy.port}")


async def test_a_proxy_that_is_not_there(speak: Speak, fault_module: ModuleType, client: ssl.SSLContext) -> None:
    port = int(fault_module.closed_port().rpartition(":")[2])

    await failure(speak(BROKER, tls=client, proxy=by_hand(port)), ProxyUnreachableError, f"{HERE}:{port}")


async def test_a_server_behind_the_proxy_that_hangs_up_is_not_sent_to(
    speak: Speak, fault_module: ModuleType, client: ssl.SSLContext
) -> None:
    with (
        fault_module.FaultServer(lambda _connection: None) as server,
        fault_module.FaultServer(SocksScript(server.port)) as proxy,
    ):
        await failure(speak(BROKER, tls=client, proxy=by_hand(proxy.port)), ProxyError, f"{HERE}:{proxy.port}")
