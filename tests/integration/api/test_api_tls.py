"""TLS: nothing is sent to a server whose certificate does not stand for its name, and the person is told why not."""

import asyncio
import ssl
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from desktop_app.api.certificates import Certificate, presented_by
from desktop_app.api.documents import DocumentsApi
from desktop_app.api.tls import tls_context
from desktop_app.api.transport import Timeouts
from desktop_app.domain.errors import (
    CertificateExpiredError,
    CertificateNotYetValidError,
    Delivery,
    FilteredError,
    MalformedCertificateError,
    MissingIntermediateError,
    NoTlsError,
    ScannedError,
    SelfSignedError,
    TlsError,
    UnknownIssuerError,
    UnreachableError,
    WrongHostError,
)
from desktop_app.domain.sentences import fill
from tests.support.tls import Issued, issue, server_that_sends

Speak = Callable[..., DocumentsApi]
COMPANY = "Example Company SPECIMEN"
HERE = "127.0.0.1"
NOW = datetime.now(UTC)
DAY = timedelta(days=1)


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA(organization_name=COMPANY)


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> Path:
    """What a company's IT hands out."""
    file = tmp_path / "company.pem"
    file.write_bytes("Unser Zertifikat, für alle:\n".encode() + authority.cert_pem.bytes())
    return file


def server_context(authority: trustme.CA, *names: str, **dates: Any) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names, **dates).configure_cert(context)
    return context


class Heard:
    """A script that answers a list, and whatever it heard before."""

    def __init__(self) -> None:
        self.heads: list[bytes] = []

    def __call__(self, connection: Any) -> None:
        self.heads.append(connection.sock.recv(65536))
        if self.heads[-1]:
            connection.answer("200 OK", b'[{"id": 1}]')

    @property
    def anything(self) -> bytes:
        return b"".join(self.heads)


async def refusal(speak: Speak, module: ModuleType, server: ssl.SSLContext, client: ssl.SSLContext) -> TlsError:
    """The error of a server that must not hear a word, on the first connection or on the look at its certificate."""
    heard = Heard()
    with module.FaultServer(heard, tls=server) as running, pytest.raises(TlsError) as told:
        await speak(running.base_url, tls=client).list_all()
    assert heard.anything == b""
    error = told.value
    assert error.fields["host"] == f"{HERE}:{running.port}"
    assert error.delivery is Delivery.NOT_SENT
    assert "{" not in fill(error.title, error.fields) + fill(error.what_to_do, error.fields)
    return error


# --- the matrix ---


async def test_a_certificate_file_makes_a_company_s_server_good(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA, ca_file: Path
) -> None:
    heard = Heard()
    with fault_module.FaultServer(heard, tls=server_context(authority, HERE)) as server:
        listed = await speak(server.base_url, tls=tls_context(ca_file)).list_all()

    assert [document.id for document in listed.documents] == ["1"]
    assert b"Authorization: Bearer SPECIMEN-token" in heard.heads[0]
    assert all(heard.heads), "nobody looks at a certificate that is trusted"


async def test_without_the_file_its_issuer_is_unknown_and_named(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA
) -> None:
    error = await refusal(speak, fault_module, server_context(authority, HERE), tls_context(None))

    assert type(error) is UnknownIssuerError
    assert COMPANY in str(error.fields["issuer"])
    assert COMPANY in fill(error.what_to_do, error.fields)


async def test_another_authority_than_that_of_the_file(speak: Speak, fault_module: ModuleType, ca_file: Path) -> None:
    stranger = trustme.CA(organization_name="Somebody in the café")
    error = await refusal(speak, fault_module, server_context(stranger, HERE), tls_context(ca_file))

    assert type(error) is UnknownIssuerError
    assert "Somebody in the café" in str(error.fields["issuer"])


async def test_an_expired_certificate(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA, ca_file: Path
) -> None:
    server = server_context(authority, HERE, not_before=NOW - 9 * DAY, not_after=NOW - DAY)
    error = await refusal(speak, fault_module, server, tls_context(ca_file))

    assert type(error) is CertificateExpiredError
    assert COMPANY in str(error.fields["issuer"])


async def test_a_certificate_of_tomorrow(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA, ca_file: Path
) -> None:
    server = server_context(authority, HERE, not_before=NOW + DAY, not_after=NOW + 9 * DAY)
    error = await refusal(speak, fault_module, server, tls_context(ca_file))

    assert type(error) is CertificateNotYetValidError
    assert "date of this computer" in fill(error.what_to_do, error.fields)


async def test_a_certificate_for_other_names(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA, ca_file: Path
) -> None:
    server = server_context(authority, "my.broker.example", "192.0.2.7")
    error = await refusal(speak, fault_module, server, tls_context(ca_file))

    assert type(error) is WrongHostError
    assert error.fields["names"] == "my.broker.example, 192.0.2.7"
    assert HERE in str(error.fields["reason"])


def without_key_identifiers(folder: Path) -> tuple[Path, ssl.SSLContext]:
    """An authority as many companies have made theirs, and a server with a certificate of it."""

    def builder(name: str, issuer: str, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
        return x509.CertificateBuilder(
            subject_name=x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)]),
            issuer_name=x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, issuer)]),
            public_key=key.public_key(),
            serial_number=x509.random_serial_number(),
            not_valid_before=NOW - DAY,
            not_valid_after=NOW + DAY,
        )

    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root = (
        builder(COMPANY, COMPANY, root_key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(root_key, hashes.SHA256())
    )
    address = x509.IPAddress(ip_address(HERE))
    leaf = (
        builder("server", COMPANY, key)
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "root.pem").write_bytes(root.public_bytes(pem))
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "server.pem").write_bytes(leaf.public_bytes(pem) + secret)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem")
    return folder / "root.pem", context


async def test_an_authority_without_key_identifiers_is_good_enough(
    speak: Speak, fault_module: ModuleType, tmp_path: Path
) -> None:
    root, server = without_key_identifiers(tmp_path)
    heard = Heard()
    with fault_module.FaultServer(heard, tls=server) as running:
        listed = await speak(running.base_url, tls=tls_context(root)).list_all()

    assert len(listed.documents) == 1
    assert not tls_context(root).verify_flags & ssl.VERIFY_X509_STRICT


async def test_where_it_is_not_good_enough_that_is_said(speak: Speak, fault_module: ModuleType, tmp_path: Path) -> None:
    root, server = without_key_identifiers(tmp_path)
    strict = ssl.create_default_context(cafile=root)
    strict.verify_flags |= ssl.VERIFY_X509_STRICT
    error = await refusal(speak, fault_module, server, strict)

    assert type(error) is MalformedCertificateError
    assert "Key Identifier" in fill(error.what_to_do, error.fields)
    assert error.fields["issuer"] == COMPANY


async def test_an_issuing_authority_without_its_root_can_be_the_file(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA, tmp_path: Path
) -> None:
    branch = authority.create_child_ca()
    file = tmp_path / "branch.pem"
    file.write_bytes(branch.cert_pem.bytes())
    heard = Heard()
    with fault_module.FaultServer(heard, tls=server_context(branch, HERE)) as server:
        listed = await speak(server.base_url, tls=tls_context(file)).list_all()

    assert len(listed.documents) == 1


# --- why nobody knows the issuer ---


@pytest.fixture
def root(tmp_path: Path) -> tuple[Issued, Path]:
    """A root, and the file that makes it trusted."""
    issued = issue("Example Root SPECIMEN")
    file = tmp_path / "root.pem"
    file.write_bytes(issued.pem)
    return issued, file


async def test_a_server_that_does_not_send_its_intermediate_certificate(
    speak: Speak, fault_module: ModuleType, tmp_path: Path, root: tuple[Issued, Path]
) -> None:
    intermediate = issue("Example Intermediate SPECIMEN", root[0])
    own = issue("server", intermediate, address=HERE, place_of_issuer="http://certificates.example/intermediate.cer")
    error = await refusal(speak, fault_module, server_that_sends(tmp_path, own), tls_context(root[1]))

    assert type(error) is MissingIntermediateError
    assert str(error) == f"{error.fields['host']} does not send all of its certificates"
    assert "Example Intermediate SPECIMEN" in fill(error.what_to_do, error.fields)

    with fault_module.FaultServer(Heard(), tls=server_that_sends(tmp_path, own, intermediate)) as server:
        listed = await speak(server.base_url, tls=tls_context(root[1])).list_all()
    assert len(listed.documents) == 1


async def test_a_whole_chain_of_an_unknown_authority_is_not_called_incomplete(
    speak: Speak, fault_module: ModuleType, tmp_path: Path, root: tuple[Issued, Path]
) -> None:
    intermediate = issue("Example Intermediate SPECIMEN", root[0])
    own = issue("server", intermediate, address=HERE, place_of_issuer="http://certificates.example/intermediate.cer")
    error = await refusal(speak, fault_module, server_that_sends(tmp_path, own, intermediate), tls_context(None))

    assert type(error) is UnknownIssuerError


async def test_a_self_signed_certificate(speak: Speak, fault_module: ModuleType, tmp_path: Path) -> None:
    own = issue("server SPECIMEN", address=HERE)
    error = await refusal(speak, fault_module, server_that_sends(tmp_path, own), tls_context(None))

    assert type(error) is SelfSignedError
    assert "self-signed" in str(error)


@pytest.mark.parametrize(
    ("issuer", "kind", "product"),
    [
        ("FGT60E4Q16000000 Fortinet SPECIMEN", FilteredError, "Fortinet FortiGate"),
        ("ESET SSL Filter CA SPECIMEN", ScannedError, "ESET"),
    ],
)
async def test_who_opens_the_connection_is_named(
    speak: Speak, fault_module: ModuleType, tmp_path: Path, issuer: str, kind: type[TlsError], product: str
) -> None:
    own = issue("server", issue(issuer), address=HERE)
    error = await refusal(speak, fault_module, server_that_sends(tmp_path, own), tls_context(None))

    assert type(error) is kind
    assert product in str(error)
    assert issuer in fill(error.what_to_do, error.fields)


async def test_an_interceptor_that_is_trusted_is_no_trouble(
    speak: Speak, fault_module: ModuleType, tmp_path: Path
) -> None:
    authority = issue("ESET SSL Filter CA SPECIMEN")
    (tmp_path / "filter.pem").write_bytes(authority.pem)
    own = server_that_sends(tmp_path, issue("server", authority, address=HERE))
    with fault_module.FaultServer(Heard(), tls=own) as server:
        listed = await speak(server.base_url, tls=tls_context(tmp_path / "filter.pem")).list_all()

    assert len(listed.documents) == 1


# --- no TLS, or too little of it ---


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")  # a server of old is what is wanted here
async def test_old_versions_of_tls_are_not_spoken(
    speak: Speak, fault_module: ModuleType, authority: trustme.CA, ca_file: Path
) -> None:
    server = server_context(authority, HERE)
    server.minimum_version = ssl.TLSVersion.TLSv1
    server.maximum_version = ssl.TLSVersion.TLSv1_1
    server.set_ciphers("ALL:@SECLEVEL=0")
    error = await refusal(speak, fault_module, server, tls_context(ca_file))

    assert type(error) is NoTlsError


async def test_a_server_without_tls(speak: Speak, fault_module: ModuleType) -> None:
    def greet(connection: Any) -> None:
        connection.send(b"220 mail.example ESMTP\r\n")
        connection.drain()

    with fault_module.FaultServer(greet) as server, pytest.raises(TlsError) as told:
        await speak(server.base_url.replace("http:", "https:"), tls=tls_context(None)).list_all()

    assert type(told.value) is NoTlsError
    assert len(server.connections) == 1, "there is no certificate to look at"


async def test_a_handshake_that_never_ends_is_given_up(speak: Speak, fault_module: ModuleType) -> None:
    with fault_module.FaultServer(lambda connection: connection.stall()) as server:
        url = server.base_url.replace("http:", "https:")
        with pytest.raises(Exception, match="cannot be reached") as told:
            await speak(url, patience=Timeouts(connect=0.3, answer=1.0, stall=1.0)).list_all()

    assert getattr(told.value, "delivery", None) is Delivery.NOT_SENT


async def test_a_deadline_that_ends_before_there_is_a_connection_tells_that_nothing_was_sent(
    speak: Speak, fault_module: ModuleType
) -> None:
    with fault_module.FaultServer(lambda _: None, accepts=False) as server, pytest.raises(UnreachableError):
        await speak(server.base_url, patience=Timeouts(connect=9.0, answer=0.3, stall=0.3)).delete("1")


async def test_a_handshake_that_is_reset(speak: Speak, fault_module: ModuleType) -> None:
    def reset(connection: Any) -> None:
        connection.sock.recv(65536)
        connection.reset()

    with fault_module.FaultServer(reset) as server, pytest.raises(UnreachableError):
        await speak(server.base_url.replace("http:", "https:"), tls=tls_context(None)).list_all()


# --- the look at a refused certificate ---


async def test_a_look_that_is_not_answered_is_given_up(fault_module: ModuleType) -> None:
    with fault_module.FaultServer(lambda connection: connection.stall()) as server:
        began = time.monotonic()
        seen = await presented_by(HERE, server.port, seconds=0.3)

    assert seen == Certificate()
    assert time.monotonic() - began < 2


async def test_a_look_at_what_is_no_tls_or_is_not_there(fault_module: ModuleType) -> None:
    with fault_module.FaultServer(lambda connection: connection.send(b"HTTP/1.1 400 Bad\r\n\r\n")) as server:
        assert await presented_by(HERE, server.port) == Certificate()
    assert await presented_by(HERE, server.port) == Certificate()
    assert await presented_by("a" * 70 + ".example", 443) == Certificate()


async def test_a_look_can_be_cancelled_and_leaves_nothing_open(
    fault_module: ModuleType, open_files: Callable[[], int], until: Callable[..., Any]
) -> None:
    with fault_module.FaultServer(lambda connection: connection.stall()) as server:
        before = open_files()
        look = asyncio.ensure_future(presented_by(HERE, server.port))
        await until("the connection", lambda: server.connections)
        look.cancel()
        with pytest.raises(asyncio.CancelledError):
            await look
        await until("its end", lambda: open_files() <= before + 1)  # the server's own half stays until it stops


# --- a broken environment ---


async def test_variables_that_point_nowhere_stop_nothing(
    speak: Speak,
    fault_module: ModuleType,
    authority: trustme.CA,
    ca_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(tmp_path / "nowhere"))
    monkeypatch.setenv("NO_PROXY", "[::1]")
    monkeypatch.setenv("ALL_PROXY", "socks://proxy.example:1080")
    keys = tmp_path / "keys"
    monkeypatch.setenv("SSLKEYLOGFILE", str(keys))
    heard = Heard()
    with fault_module.FaultServer(heard, tls=server_context(authority, HERE)) as server:
        listed = await speak(server.base_url, tls=tls_context(ca_file)).list_all()

    assert len(listed.documents) == 1
    assert not keys.exists(), "nobody may note down the keys of a connection"
