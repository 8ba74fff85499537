"""TLS: nothing is sent to a server whose certificate does not stand for its name."""

import ssl
from collections.abc import Callable
from types import ModuleType

import pytest
import trustme

from desktop_app.api.documents import DocumentsApi
from desktop_app.api.tls import tls_context
from desktop_app.api.transport import Patience
from desktop_app.domain.errors import Delivery, TlsError

Speak = Callable[..., DocumentsApi]


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


def server_context(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


def client_context(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(context)
    return context


class Heard:
    """A script that answers a list, and whether it ever got that far."""

    def __init__(self) -> None:
        self.heads: list[bytes] = []

    def __call__(self, connection: object) -> None:
        self.heads.append(connection.read_head())  # type: ignore[attr-defined]  # its class is loaded at run time
        connection.answer("200 OK", b'[{"id": 1}]')  # type: ignore[attr-defined]  # as above


async def test_a_certificate_that_stands_for_the_name_is_trusted(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA
) -> None:
    heard = Heard()
    with fault_module.FaultServer(heard, tls=server_context(authority, "127.0.0.1")) as server:
        listed = await speak(server.base_url, tls=client_context(authority)).list_all()

    assert [document.id for document in listed.documents] == [1]
    assert b"Authorization: Bearer SPECIMEN-token" in heard.heads[0]


async def test_an_unknown_authority(speak: Speak, fault_module: ModuleType, authority: trustme.CA) -> None:
    heard = Heard()
    stranger = trustme.CA()
    server = fault_module.FaultServer(heard, tls=server_context(stranger, "127.0.0.1"))
    with server, pytest.raises(TlsError) as told:
        await speak(server.base_url, tls=client_context(authority)).list_all()

    assert told.value.fields["host"] == f"127.0.0.1:{server.port}"
    assert "certificate" in str(told.value.fields["reason"])
    assert told.value.delivery is Delivery.NOT_SENT
    assert heard.heads == []


async def test_a_certificate_for_another_name(speak: Speak, fault_module: ModuleType, authority: trustme.CA) -> None:
    heard = Heard()
    server = fault_module.FaultServer(heard, tls=server_context(authority, "my.broker.example"))
    with server, pytest.raises(TlsError) as told:
        await speak(server.base_url, tls=client_context(authority)).list_all()

    assert "127.0.0.1" in str(told.value.fields["reason"])
    assert heard.heads == []


async def test_the_system_s_store_does_not_know_a_made_up_authority(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA
) -> None:
    heard = Heard()
    server = fault_module.FaultServer(heard, tls=server_context(authority, "127.0.0.1"))
    with server, pytest.raises(TlsError):
        await speak(server.base_url, tls=tls_context(None)).list_all()

    assert heard.heads == []


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")  # a server of old is what is wanted here
async def test_old_versions_of_tls_are_not_spoken(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA
) -> None:
    context = server_context(authority, "127.0.0.1")
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    heard = Heard()
    with fault_module.FaultServer(heard, tls=context) as server, pytest.raises(TlsError):
        await speak(server.base_url, tls=tls_context(None)).list_all()

    assert heard.heads == []


async def test_a_handshake_that_never_ends_is_given_up(speak: Speak, fault_module: ModuleType) -> None:
    with fault_module.FaultServer(lambda connection: connection.stall()) as server:
        url = server.base_url.replace("http:", "https:")
        with pytest.raises(Exception, match="cannot be reached") as told:
            await speak(url, patience=Patience(connect=0.3, answer=1.0, stall=1.0)).list_all()

    assert getattr(told.value, "delivery", None) is Delivery.NOT_SENT
