"""Through a company's proxy: a real one on this machine that makes tunnels, asks for a password, refuses or breaks off.

The broker's name leads nowhere but through the proxy, so whoever gets an answer came that way.
"""

import base64
import contextlib
import select
import socket
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import trustme

from desktop_app.api import connector as connector_module
from desktop_app.api.connector import Connector
from desktop_app.api.documents import DocumentsApi
from desktop_app.api.proxy import ProxyPlan, SystemProxies, proxy_plan
from desktop_app.api.tls import tls_context
from desktop_app.api.transport import Timeouts
from desktop_app.domain.errors import (
    Delivery,
    FilteredError,
    NoAnswerInTimeError,
    ProxyError,
    ProxyPasswordError,
    ProxySignInError,
    ProxyUnreachableError,
    ServerError,
    TlsError,
    UnknownIssuerError,
    WrongHostError,
)
from desktop_app.domain.sentences import fill
from desktop_app.domain.server import ProxyChoice, ProxyKind, ServerAddress, ServerProfile

Speak = Callable[..., DocumentsApi]
BROKER = "https://my.broker.example"
PASSWORD = "SPECIMEN-proxy-password"
HERE = "127.0.0.1"


class TunnelScript:
    """A proxy: leads every CONNECT to one port of this machine. With `user` it asks for a password."""

    def __init__(self, port: int, user: str = "") -> None:
        self._port = port
        self._wanted = base64.b64encode(f"{user}:{PASSWORD}".encode()).decode() if user else ""
        self.heads: list[str] = []
        self.wants_it = 0

    def __call__(self, connection: Any) -> None:
        self.heads.append(connection.read_head().decode())
        if self._wanted and f"Proxy-Authorization: Basic {self._wanted}" not in self.heads[-1]:
            self.wants_it += 1
            connection.answer("407 Proxy Authentication Required", headers='Proxy-Authenticate: Basic realm="x"\r\n')
            return
        with socket.create_connection((HERE, self._port), 5) as onward:
            connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            self._lead(connection.sock, onward, connection.stopping.is_set)

    def _lead(self, near: socket.socket, far: socket.socket, is_over: Callable[[], bool]) -> None:
        while not is_over():
            waiting = isinstance(near, ssl.SSLSocket) and near.pending()
            ready = [near] if waiting else select.select([near, far], [], [], 0.1)[0]
            for sock in ready:
                data = sock.recv(65536)
                if not data:
                    return
                (far if sock is near else near).sendall(data)


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA(organization_name="Example Company SPECIMEN")


@pytest.fixture
def client(authority: trustme.CA, tmp_path: Path) -> ssl.SSLContext:
    (tmp_path / "company.pem").write_bytes(authority.cert_pem.bytes())
    return tls_context(tmp_path / "company.pem")


def server_context(authority: trustme.CA, name: str = "my.broker.example") -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


class Broker:
    """A script that answers lists and keeps the heads of the requests."""

    def __init__(self) -> None:
        self.heads: list[str] = []

    def __call__(self, connection: Any) -> None:
        self.heads.append(connection.read_head().decode())
        body = b'[{"id": 1}]' if "offset=0" in self.heads[-1] else b"[]"
        connection.answer("200 OK", body)


def by_hand(port: int, user: str = "", password: str = PASSWORD) -> ProxyPlan:
    choice = ProxyChoice(ProxyKind.MANUAL, HERE, port, user)
    return proxy_plan(choice, ServerAddress.parse(BROKER), password)


async def failure(api: DocumentsApi, kind: type[ServerError], proxy: str) -> ServerError:
    """The error of a list and of a delete, which both were not sent."""
    with pytest.raises(ServerError) as listed:
        await api.list_all()
    with pytest.raises(ServerError) as deleted:
        await api.delete("1")
    for error in (listed.value, deleted.value):
        assert type(error) is kind
        assert error.delivery is Delivery.NOT_SENT
        sentences = fill(error.title, error.fields) + fill(error.what_to_do, error.fields)
        assert proxy in sentences
        assert "{" not in sentences
        assert PASSWORD not in f"{error!r}{error.fields}{error.__cause__!r}"
    return listed.value


# --- ways that lead there ---


async def test_through_a_proxy_to_a_server_by_https(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA, client: ssl.SSLContext
) -> None:
    broker = Broker()
    with (
        fault_module.FaultServer(broker, tls=server_context(authority)) as server,
        fault_module.FaultServer(TunnelScript(server.port)) as proxy,
    ):
        listed = await speak(BROKER, tls=client, proxy=by_hand(proxy.port)).list_all()
        asked = proxy.connections[0].head.decode()

    assert [document.id for document in listed.documents] == ["1"]
    assert asked.startswith("CONNECT my.broker.example:443 HTTP/1.1\r\n")
    assert "SPECIMEN" not in asked, "the token goes through the tunnel alone"
    assert "Authorization: Bearer SPECIMEN-token" in broker.heads[0]
    assert "Proxy-" not in broker.heads[0]


async def test_through_a_proxy_with_user_and_password(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA, client: ssl.SSLContext
) -> None:
    broker = Broker()
    with fault_module.FaultServer(broker, tls=server_context(authority)) as server:
        tunnel = TunnelScript(server.port, "anna")
        with fault_module.FaultServer(tunnel) as proxy:
            listed = await speak(BROKER, tls=client, proxy=by_hand(proxy.port, "anna")).list_all()

    assert len(listed.documents) == 1
    assert tunnel.wants_it == 0
    assert PASSWORD not in "".join(broker.heads)


async def test_through_a_proxy_that_is_itself_reached_by_https(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA, client: ssl.SSLContext
) -> None:
    broker = Broker()
    with (
        fault_module.FaultServer(broker, tls=server_context(authority)) as server,
        fault_module.FaultServer(TunnelScript(server.port), tls=server_context(authority, HERE)) as proxy,
    ):
        system = SystemProxies({"https_proxy": f"https://{HERE}:{proxy.port}"})
        plan = proxy_plan(ProxyChoice(), ServerAddress.parse(BROKER), "", tls=client, system=system)
        listed = await speak(BROKER, tls=client, proxy=plan).list_all()

    assert len(listed.documents) == 1


async def test_the_password_reaches_no_log(
    speak: Speak,
    fault_module: ModuleType,
    authority: trustme.CA,
    client: ssl.SSLContext,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    with fault_module.FaultServer(Broker(), tls=server_context(authority)) as server:
        tunnel = TunnelScript(server.port, "anna")
        with fault_module.FaultServer(tunnel) as proxy:
            plan = by_hand(proxy.port, "anna")
            await speak(BROKER, tls=client, proxy=plan).list_all()

    told = f"{caplog.text}{plan!r}"
    assert "CONNECT" in told
    assert PASSWORD not in told
    assert base64.b64encode(f"anna:{PASSWORD}".encode()).decode() not in told


# --- ways that do not ---


@pytest.mark.parametrize(("user", "password"), [("", ""), ("anna", "wrong"), ("berta", PASSWORD)])
async def test_a_proxy_that_wants_a_sign_in(
    speak: Speak, fault_module: ModuleType, client: ssl.SSLContext, user: str, password: str
) -> None:
    tunnel = TunnelScript(1, "anna")
    with fault_module.FaultServer(tunnel) as proxy:
        api = speak(BROKER, tls=client, proxy=by_hand(proxy.port, user, password))
        await failure(api, ProxyPasswordError if user else ProxySignInError, f"{HERE}:{proxy.port}")

    assert tunnel.wants_it == 2


@pytest.mark.parametrize("status", ["400 Bad Request", "403 Forbidden", "500 No", "502 Bad", "503 Busy", "504 Late"])
async def test_a_proxy_that_refuses(
    speak: Speak, fault_module: ModuleType, client: ssl.SSLContext, status: str
) -> None:
    def refuse(connection: Any) -> None:
        connection.read_head()
        connection.answer(status, b"<html>407</html>", "Content-Type: text/html\r\nRetry-After: 7\r\n")

    with fault_module.FaultServer(refuse) as proxy:
        api = speak(BROKER, tls=client, proxy=by_hand(proxy.port))
        error = await failure(api, ProxyError, f"{HERE}:{proxy.port}")

    assert "my.broker.example" in str(error)


async def test_a_proxy_that_is_away(speak: Speak, fault_module: ModuleType, client: ssl.SSLContext) -> None:
    port = int(fault_module.closed_port().rpartition(":")[2])
    await failure(speak(BROKER, tls=client, proxy=by_hand(port)), ProxyUnreachableError, f"{HERE}:{port}")


async def test_a_proxy_that_never_accepts(speak: Speak, fault_module: ModuleType, client: ssl.SSLContext) -> None:
    with fault_module.FaultServer(lambda _: None, accepts=False) as proxy:
        api = speak(BROKER, tls=client, proxy=by_hand(proxy.port), patience=Timeouts(connect=0.2))
        await failure(api, ProxyUnreachableError, f"{HERE}:{proxy.port}")


def hang_up(connection: Any) -> None:
    connection.read_head()


def reset(connection: Any) -> None:
    connection.read_head()
    connection.reset()


def garbage(connection: Any) -> None:
    connection.read_head()
    connection.send(b"220 mail.example ESMTP\r\n\r\n")
    connection.drain()


def stall(connection: Any) -> None:
    connection.read_head()
    connection.stall()


def tunnel_to_nobody(connection: Any) -> None:
    connection.read_head()
    connection.send(b"HTTP/1.1 200 OK\r\n\r\n")
    with contextlib.suppress(OSError):
        connection.sock.recv(65536)


def tunnel_to_silence(connection: Any) -> None:
    connection.read_head()
    connection.send(b"HTTP/1.1 200 OK\r\n\r\n")
    connection.stall()


def tunnel_that_is_reset(connection: Any) -> None:
    connection.read_head()
    connection.send(b"HTTP/1.1 200 OK\r\n\r\n")
    connection.sock.recv(65536)
    connection.reset()


BREAKS = [hang_up, reset, garbage, stall, tunnel_to_nobody, tunnel_to_silence, tunnel_that_is_reset]


@pytest.mark.parametrize("script", BREAKS)
async def test_a_proxy_that_breaks_off_before_anything_was_sent(
    speak: Speak, fault_module: ModuleType, client: ssl.SSLContext, script: Callable[[Any], None]
) -> None:
    with fault_module.FaultServer(script) as proxy:
        patience = Timeouts(connect=0.5, answer=0.5, stall=0.5)
        api = speak(BROKER, tls=client, proxy=by_hand(proxy.port), patience=patience)
        await failure(api, ProxyError, f"{HERE}:{proxy.port}")


async def test_a_proxy_by_https_that_stalls_in_its_handshake(
    speak: Speak, fault_module: ModuleType, client: ssl.SSLContext
) -> None:
    with fault_module.FaultServer(lambda connection: connection.stall()) as proxy:
        system = SystemProxies({"https_proxy": f"https://{HERE}:{proxy.port}"})
        plan = proxy_plan(ProxyChoice(), ServerAddress.parse(BROKER), "", tls=client, system=system)
        api = speak(BROKER, tls=client, proxy=plan, patience=Timeouts(connect=0.3))
        await failure(api, ProxyUnreachableError, f"{HERE}:{proxy.port}")


async def test_what_breaks_off_after_the_request_was_sent_may_have_arrived(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA, client: ssl.SSLContext
) -> None:
    with (
        fault_module.FaultServer(stall, tls=server_context(authority)) as server,
        fault_module.FaultServer(TunnelScript(server.port)) as proxy,
    ):
        patience = Timeouts(connect=5, answer=1, stall=1)
        api = speak(BROKER, tls=client, proxy=by_hand(proxy.port), patience=patience)
        with pytest.raises(NoAnswerInTimeError) as told:
            await api.delete("1")

    assert told.value.delivery is Delivery.UNCERTAIN


async def test_on_a_tunnel_that_is_kept_nothing_is_called_unsent(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA, client: ssl.SSLContext
) -> None:
    def once_then_silence(connection: Any) -> None:
        connection.read_head()
        connection.answer("200 OK", b"[]")
        connection.head = b""
        connection.read_head()
        connection.stall()

    with (
        fault_module.FaultServer(once_then_silence, tls=server_context(authority)) as server,
        fault_module.FaultServer(TunnelScript(server.port)) as proxy,
    ):
        patience = Timeouts(connect=5, answer=1, stall=1)
        api = speak(BROKER, tls=client, proxy=by_hand(proxy.port), patience=patience)
        await api.list_all()
        with pytest.raises(NoAnswerInTimeError) as told:
            await api.delete("1")
        assert len(proxy.connections) == 1

    assert told.value.delivery is Delivery.UNCERTAIN


# --- certificates behind and of a proxy ---


@pytest.mark.parametrize(("name", "kind"), [(HERE, UnknownIssuerError), ("b.example", WrongHostError)])
async def test_a_certificate_that_is_refused_behind_a_proxy_is_looked_at_through_it(
    speak: Speak,
    fault_module: ModuleType,
    authority: trustme.CA,
    client: ssl.SSLContext,
    name: str,
    kind: type[TlsError],
) -> None:
    issuer = trustme.CA() if kind is UnknownIssuerError else authority
    broker = Broker()
    with fault_module.FaultServer(broker, tls=server_context(issuer, name)) as server:
        tunnel = TunnelScript(server.port, "anna")
        with fault_module.FaultServer(tunnel) as proxy, pytest.raises(TlsError) as told:
            await speak(server.base_url, tls=client, proxy=by_hand(proxy.port, "anna")).list_all()

    assert type(told.value) is kind
    assert told.value.fields["issuer"] != "?"
    assert told.value.fields["host"] == f"{HERE}:{server.port}"
    assert broker.heads == []
    assert [each.split()[1] for each in tunnel.heads] == 2 * [f"{HERE}:{server.port}"], "the look goes by the proxy too"


async def test_a_filter_that_opens_the_connection_is_named(
    speak: Speak, fault_module: ModuleType, client: ssl.SSLContext
) -> None:
    own = trustme.CA(organization_name="Zscaler Inc. SPECIMEN")
    with (
        fault_module.FaultServer(Broker(), tls=server_context(own)) as server,
        fault_module.FaultServer(TunnelScript(server.port)) as proxy,
        pytest.raises(FilteredError) as told,
    ):
        await speak(BROKER, tls=client, proxy=by_hand(proxy.port)).list_all()

    assert str(told.value) == "A filter in your network, Zscaler, reads the connection to my.broker.example"
    assert told.value.delivery is Delivery.NOT_SENT


async def test_a_proxy_with_a_certificate_that_is_refused(
    speak: Speak, fault_module: ModuleType, client: ssl.SSLContext
) -> None:
    with fault_module.FaultServer(TunnelScript(1), tls=server_context(trustme.CA(), HERE)) as proxy:
        system = SystemProxies({"https_proxy": f"https://anna:{PASSWORD}@{HERE}:{proxy.port}"})
        plan = proxy_plan(ProxyChoice(), ServerAddress.parse(BROKER), "", tls=client, system=system)
        await failure(speak(BROKER, tls=client, proxy=plan), UnknownIssuerError, f"{HERE}:{proxy.port}")


# --- a system that does not tell ---


@pytest.mark.logs("does not name a usable proxy")
async def test_a_system_that_never_tells_its_proxy_is_waited_for_a_while_and_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As on Windows, where asking for exceptions may look up a name and back."""
    told = threading.Event()

    def never(_environment: Mapping[str, str]) -> None:
        told.wait(10)

    monkeypatch.setattr(connector_module, "PLAN_SECONDS", 0.2)
    connector = Connector("en", "Dossier/tests", system=SystemProxies({}, never))
    started = time.monotonic()
    sign_in = await connector.open_sign_in(ServerProfile(ServerAddress.parse(BROKER)))
    took = time.monotonic() - started
    await sign_in.aclose()
    told.set()

    assert 0.1 < took < 3
