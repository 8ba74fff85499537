"""A server's own certificate file: which files are accepted, and the error that names any other."""

import os
import ssl
import sys
from pathlib import Path

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from desktop_app.api.tls import tls_context
from desktop_app.domain.errors import CaFileError
from desktop_app.domain.sentences import fill
from desktop_app.storage.ca_file import MAX_CA_FILE_BYTES
from tests.support.systems import not_under_wine

HALF = b"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"


def believes(context: ssl.SSLContext, authority: trustme.CA) -> bool:
    """Whether a handshake, in memory, with a server of this authority comes to a good end."""
    server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("my.broker.example").configure_cert(server_side)
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = context.wrap_bio(back, there, server_hostname="my.broker.example")
    server = server_side.wrap_bio(there, back, server_side=True)
    for _ in range(4):
        for side in (client, server):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue
            except ssl.SSLCertVerificationError:
                return False
    return client.version() is not None


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@not_under_wine
def test_without_a_file_the_system_s_store_alone_is_asked(authority: trustme.CA) -> None:
    context = tls_context(None)

    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert not believes(context, authority)


def test_text_between_several_certificates(tmp_path: Path, authority: trustme.CA) -> None:
    file = tmp_path / "zertifikate für alle.pem"
    older = trustme.CA()
    pieces = [
        "Für alle – 说明\n".encode(),
        authority.cert_pem.bytes(),
        b"\r\n# the old one\r\n",
        older.cert_pem.bytes(),
    ]
    file.write_bytes(b"".join(pieces))
    context = tls_context(file)

    assert believes(context, authority)
    assert believes(context, older)
    assert not believes(context, trustme.CA())


def test_a_certificate_as_windows_exports_it(tmp_path: Path, authority: trustme.CA) -> None:
    file = tmp_path / "company.cer"
    file.write_bytes(x509.load_pem_x509_certificate(authority.cert_pem.bytes()).public_bytes(Encoding.DER))

    assert believes(tls_context(file), authority)


def test_an_issuing_authority_without_the_root_above_it(tmp_path: Path, authority: trustme.CA) -> None:
    """Windows' own check takes only roots for this, so there it is not asked."""
    issuing = authority.create_child_ca()
    file = tmp_path / "issuing.pem"
    file.write_bytes(issuing.cert_pem.bytes())

    assert believes(tls_context(file), issuing)
    assert not believes(tls_context(file), authority)
    assert not believes(tls_context(file), authority.create_child_ca())


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "no certificate"),
        (b"a shopping list", "no certificate"),
        ("-----BEGIN CERTIFICATE-----".encode("utf-16"), "no certificate"),
        (HALF, "damaged"),
        (b"-----BEGIN CERTIFICATE-----", "damaged"),
        (b"\x30\x82\x01\x00garbage", "damaged"),
        (HALF + b"-----BEGIN RSA PRIVATE KEY-----\nSPECIMEN\n", "private key"),
        (b"-----BEGIN CERTIFICATE-----" + b"\n" * MAX_CA_FILE_BYTES, "too large"),
    ],
    ids=["empty", "text", "UTF-16", "half", "a first line", "half a DER", "a key", "huge"],
)
def test_a_file_that_is_something_else(tmp_path: Path, content: bytes, reason: str) -> None:
    file = tmp_path / "chosen.pem"
    file.write_bytes(content)
    with pytest.raises(CaFileError) as told:
        tls_context(file)

    assert "“" not in str(told.value)
    assert "chosen.pem" in str(told.value)
    assert str(tmp_path) not in str(told.value)
    assert reason in fill(told.value.what_to_do, told.value.fields)


def test_a_file_that_is_not_there_or_cannot_be_opened(tmp_path: Path) -> None:
    for path, reason in [
        (tmp_path / "gone.pem", "It is not there."),
        (tmp_path, "It cannot be read."),
        (tmp_path / "null\0.pem", "It cannot be read."),
    ]:
        with pytest.raises(CaFileError) as told:
            tls_context(path)
        assert told.value.fields["reason"] == reason


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such pipes")
@pytest.mark.timeout(10)
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pem")
    with pytest.raises(CaFileError) as told:
        tls_context(tmp_path / "pipe.pem")

    assert told.value.fields["reason"] == "It cannot be read."


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, authority: trustme.CA) -> Path:
    """The system's store, with one authority in it."""
    store = tmp_path / "store.pem"
    store.write_bytes(authority.cert_pem.bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(store))
    return store


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the store is no file there")
def test_the_store_is_read_before_the_first_connection_and_not_again(
    store: Path, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = tls_context(None)
    reads: list[object] = []
    monkeypatch.setattr(ssl.SSLContext, "set_default_verify_paths", reads.append)
    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", lambda *given, **_named: reads.append(given))

    assert [believes(context, authority) for _ in range(3)] == [True, True, True]
    assert not reads


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the store is no file there")
def test_an_authority_that_is_installed_while_the_app_runs_is_trusted(store: Path, authority: trustme.CA) -> None:
    context = tls_context(None)
    newer = trustme.CA()
    assert not believes(context, newer)

    store.write_bytes(authority.cert_pem.bytes() + newer.cert_pem.bytes())

    assert believes(context, newer)
    assert believes(context, authority)
