"""Through the proxies of companies: what goes through arrives once, what does not is named, and nothing was sent then.

The server is `documents.example.test`, a name that the proxies alone know: each has an /etc/hosts of its own, in a
mount namespace.
"""

import asyncio
import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
import trustme

from desktop_app.domain.server import ProxyChoice, ProxyScheme, ServerAddress, ServerProfile
from tests.world import table
from tests.world.client import Person, made, read_of, sha256, state_of
from tests.world.programs import BACKENDS, ROOT, filled, find, free_port, lacking, running

FULL = os.environ.get("DOSSIER_WORLD") == "all"
HOST = "documents.example.test"
read: dict[tuple[str, str], str] = {}
"""What was read, by proxy and act."""
_SQUID = """
http_port 127.0.0.1:<<port>>
visible_hostname proxy.example.test
pid_filename none
cache deny all
cache_log <<folder>>/cache.log
access_log none
coredump_dir <<folder>>
<<auth>>
http_access <<allow>>
http_access deny all
shutdown_lifetime 0 seconds
"""
_AUTH = """auth_param basic program /usr/lib/squid/basic_ncsa_auth <<folder>>/users
acl people proxy_auth REQUIRED"""
_TINY = """
Port <<port>>
Listen 127.0.0.1
Timeout 60
LogFile "<<folder>>/tinyproxy.own.log"
ConnectPort <<server>>
"""
_DANTE = """
logoutput: <<folder>>/dante.own.log
internal: 127.0.0.1 port = <<port>>
external: lo
clientmethod: none
socksmethod: <<method>>
user.privileged: root
user.unprivileged: nobody
client pass { from: 0.0.0.0/0 to: 0.0.0.0/0 }
<<socks>>
"""
_DANTE_PASSES = "socks pass { from: 0.0.0.0/0 to: 0.0.0.0/0 }"
_DANTE_BLOCKS = "socks block { from: 0.0.0.0/0 to: 0.0.0.0/0 }"
_PROXIES: dict[str, tuple[tuple[str, ...], str]] = {
    "squid": (
        ("squid", "-N", "-f", "<<folder>>/config"),
        _SQUID.replace("<<auth>>", "").replace("<<allow>>", "allow all"),
    ),
    "squid with sign-in": (
        ("squid", "-N", "-f", "<<folder>>/config"),
        _SQUID.replace("<<auth>>", _AUTH).replace("<<allow>>", "allow people"),
    ),
    "squid that forbids": (
        ("squid", "-N", "-f", "<<folder>>/config"),
        _SQUID.replace("<<auth>>", "").replace("<<allow>>", "deny all"),
    ),
    "microsocks": (("microsocks", "-i", "127.0.0.1", "-p", "<<port>>"), ""),
    "microsocks with sign-in": (
        ("microsocks", "-i", "127.0.0.1", "-p", "<<port>>", "-u", "anna", "-P", "right-SPECIMEN"),
        "",
    ),
    "Dante": (
        ("danted", "-f", "<<folder>>/config", "-p", "<<folder>>/pid"),
        _DANTE.replace("<<method>>", "none").replace("<<socks>>", _DANTE_PASSES),
    ),
    "Dante that forbids": (
        ("danted", "-f", "<<folder>>/config", "-p", "<<folder>>/pid"),
        _DANTE.replace("<<method>>", "none").replace("<<socks>>", _DANTE_BLOCKS),
    ),
    "tinyproxy": (("tinyproxy", "-d", "-c", "<<folder>>/config"), _TINY),
    "mitmproxy": (
        (
            "mitmdump",
            "-q",
            "--listen-host",
            "127.0.0.1",
            "-p",
            "<<port>>",
            "--set",
            "confdir=<<folder>>",
            "--set",
            "ssl_insecure=true",
            "--set",
            "connection_strategy=lazy",
        ),
        "",
    ),
}


@pytest.fixture(scope="module")
def authority(world: Path) -> trustme.CA:
    made_by_us = trustme.CA(organization_name="SPECIMEN authority")
    made_by_us.cert_pem.write_to_path(world / "ca.pem")
    return made_by_us


@pytest.fixture(scope="module")
def server(world: Path, authority: trustme.CA) -> Iterator[tuple[int, int]]:
    """The FastAPI service over TLS, and a plain look at what it has."""
    if not FULL:
        pytest.skip("only in make test-world")
    if why := lacking(BACKENDS["FastAPI"][0]):
        pytest.skip(why)
    folder = world / "proxied"
    folder.mkdir()
    certificate = authority.issue_cert(HOST, "127.0.0.1")
    certificate.private_key_and_cert_chain_pem.write_to_path(folder / "server.pem")
    inner, port = free_port(), free_port()
    (folder / "config").write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log; events {{}}\n"
        f"http {{ access_log off; client_max_body_size 0; client_body_temp_path {folder}/body;"
        f" proxy_temp_path {folder}/p;"
        f" fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;"
        f" server {{ listen 127.0.0.1:{port} ssl; ssl_certificate {folder}/server.pem; ssl_certificate_key"
        f" {folder}/server.pem; location / {{ proxy_pass http://127.0.0.1:{inner}; }} }} }}",
        encoding="utf-8",
    )
    argv = [filled(each, {"port": inner}) for each in BACKENDS["FastAPI"]]
    path = {"PYTHONPATH": str(Path(__file__).parent / "backends"), "PYTHONDONTWRITEBYTECODE": "1"}
    with ExitStack() as stack:
        stack.enter_context(running(argv, folder, [inner], path))
        stack.enter_context(running(["nginx", "-c", f"{folder}/config"], folder, [port]))
        yield port, inner


def _knowing_the_name(folder: Path) -> Sequence[str]:
    """What a program is started with that is to know the server's name. A killed squid leaves shared memory."""
    (folder / "hosts").write_text(f"127.0.0.1 localhost {HOST}\n", encoding="utf-8")
    script = f'mount --bind "{folder}/hosts" /etc/hosts && mount -t tmpfs none /dev/shm && exec "$@"'
    within = ["unshare", "-m", "sh", "-c", script, "sh"]
    tried = subprocess.run([*within, "true"], capture_output=True, text=True, check=False)
    if tried.returncode:
        pytest.skip(f"no mount namespace: {tried.stderr.strip()}")
    return within


@pytest.fixture
def proxy(
    request: pytest.FixtureRequest, server: tuple[int, int], tmp_path_factory: pytest.TempPathFactory, world: Path
) -> Iterator[tuple[str, int, Path]]:
    name = str(request.param)
    argv, config = _PROXIES[name]
    if why := lacking(argv[0]):
        pytest.skip(why)
    folder = world / name.replace(" ", "-")
    folder.mkdir(exist_ok=True)
    folder.chmod(0o777)
    port = free_port()
    fields = {"folder": folder, "port": port, "server": server[0]}
    (folder / "config").write_text(filled(config, fields), encoding="utf-8")
    hashed = subprocess.run(
        [find("openssl") or "openssl", "passwd", "-apr1", "-stdin"],
        input="right-SPECIMEN",
        capture_output=True,
        text=True,
        check=True,
    )
    (folder / "users").write_text(f"anna:{hashed.stdout.strip()}\n", encoding="utf-8")
    with running([filled(each, fields) for each in argv], folder, [port], within=_knowing_the_name(folder)):
        yield name, port, folder


def _person(server: int, proxy: ProxyChoice, ca_file: Path, password: str = "") -> Person:
    profile = ServerProfile(ServerAddress.parse(f"https://{HOST}:{server}"), ca_file=ca_file, proxy=proxy)
    return Person(profile, proxy_password=password)


def _note(proxy: str, act: str, sentence: str) -> str:
    read[f"FastAPI through {proxy}", act] = table.cleaned(sentence)
    return sentence


def _comes_through(proxy: str, person: Person, inner: int, folder: Path) -> None:
    file = made(folder, "passport-SPECIMEN.pdf", 500_000)
    sent = asyncio.run(person.send(file, folder / "queue"))
    copies = [each for each in state_of(inner)["stored"] if each["sha256"] == sha256(file)]
    assert (sent.state, sent.begun, len(copies)) == ("stored", 1, 1), sent
    _note(proxy, "add", sent.read)
    assert _note(proxy, "list", read_of(person.list())) == ""
    assert _note(proxy, "delete", read_of(person.delete(copies[0]["id"]))) == ""
    assert state_of(inner)["stored"] == []


@pytest.mark.parametrize("proxy", ["squid", "tinyproxy"], indirect=True)
def test_all_goes_through_a_proxy(
    proxy: tuple[str, int, Path], server: tuple[int, int], tmp_path: Path, world: Path
) -> None:
    choice = ProxyChoice.manual("127.0.0.1", proxy[1])
    _comes_through(proxy[0], _person(server[0], choice, world / "ca.pem"), server[1], tmp_path)


@pytest.mark.parametrize("proxy", ["squid with sign-in"], indirect=True)
def test_a_proxy_that_asks_who_it_is(
    proxy: tuple[str, int, Path], server: tuple[int, int], tmp_path: Path, world: Path
) -> None:
    choice = ProxyChoice.manual("127.0.0.1", proxy[1], "anna")
    _comes_through(proxy[0], _person(server[0], choice, world / "ca.pem", "right-SPECIMEN"), server[1], tmp_path)
    nobody = read_of(_person(server[0], replace(choice, user=""), world / "ca.pem").list())
    _note(proxy[0], "list, no user name", nobody)
    assert "asks for a user name and a password" in nobody
    wrong = read_of(_person(server[0], choice, world / "ca.pem", "wrong-SPECIMEN").list())
    _note(proxy[0], "list, wrong proxy password", wrong)
    assert "proxy" in wrong
    assert wrong != nobody, "a wrong password is named as what it is"


@pytest.mark.parametrize("proxy", ["microsocks", "Dante"], indirect=True)
def test_all_goes_through_a_socks_proxy(
    proxy: tuple[str, int, Path], server: tuple[int, int], tmp_path: Path, world: Path
) -> None:
    choice = ProxyChoice.manual("127.0.0.1", proxy[1], scheme=ProxyScheme.SOCKS5H)
    _comes_through(proxy[0], _person(server[0], choice, world / "ca.pem"), server[1], tmp_path)


@pytest.mark.parametrize("proxy", ["microsocks"], indirect=True)
def test_a_name_that_only_the_socks_proxy_knows_has_to_be_looked_up_by_it(
    proxy: tuple[str, int, Path], server: tuple[int, int], world: Path
) -> None:
    choice = ProxyChoice.manual("127.0.0.1", proxy[1], scheme=ProxyScheme.SOCKS5)
    said = read_of(_person(server[0], choice, world / "ca.pem").list())
    _note(proxy[0], "list, the server looked up here", said)
    assert f"{HOST}:{server[0]} cannot be reached" in said


@pytest.mark.parametrize("proxy", ["microsocks with sign-in"], indirect=True)
def test_a_socks_proxy_that_asks_who_it_is(
    proxy: tuple[str, int, Path], server: tuple[int, int], tmp_path: Path, world: Path
) -> None:
    choice = ProxyChoice.manual("127.0.0.1", proxy[1], "anna", ProxyScheme.SOCKS5H)
    _comes_through(proxy[0], _person(server[0], choice, world / "ca.pem", "right-SPECIMEN"), server[1], tmp_path)
    nobody = read_of(_person(server[0], replace(choice, user=""), world / "ca.pem").list())
    _note(proxy[0], "list, no user name", nobody)
    assert "asks for a user name and a password" in nobody
    wrong = read_of(_person(server[0], choice, world / "ca.pem", "wrong-SPECIMEN").list())
    _note(proxy[0], "list, wrong proxy password", wrong)
    assert "does not accept the user name or its password" in wrong


@pytest.mark.parametrize("proxy", ["Dante that forbids"], indirect=True)
def test_a_socks_proxy_that_forbids_the_server(
    proxy: tuple[str, int, Path], server: tuple[int, int], world: Path
) -> None:
    choice = ProxyChoice.manual("127.0.0.1", proxy[1], scheme=ProxyScheme.SOCKS5H)
    said = read_of(_person(server[0], choice, world / "ca.pem").list())
    _note(proxy[0], "list", said)
    assert "did not connect to" in said
    assert "Nothing was sent" in said


@pytest.mark.parametrize("proxy", ["squid"], indirect=True)
def test_an_http_proxy_that_is_taken_for_a_socks_proxy(
    proxy: tuple[str, int, Path], server: tuple[int, int], world: Path
) -> None:
    choice = ProxyChoice.manual("127.0.0.1", proxy[1], scheme=ProxyScheme.SOCKS5H)
    said = read_of(_person(server[0], choice, world / "ca.pem").list())
    _note(proxy[0], "list, taken for a SOCKS proxy", said)
    assert "does not answer as a SOCKS5 proxy" in said


@pytest.mark.parametrize("proxy", ["squid that forbids"], indirect=True)
def test_a_proxy_that_forbids_the_server(proxy: tuple[str, int, Path], server: tuple[int, int], world: Path) -> None:
    said = read_of(_person(server[0], ProxyChoice.manual("127.0.0.1", proxy[1]), world / "ca.pem").list())
    _note(proxy[0], "list", said)
    assert "did not connect to" in said
    assert "Nothing was sent" in said


@pytest.mark.parametrize("proxy", ["mitmproxy"], indirect=True)
def test_a_proxy_that_opens_tls(
    proxy: tuple[str, int, Path], server: tuple[int, int], tmp_path: Path, world: Path
) -> None:
    choice = ProxyChoice.manual("127.0.0.1", proxy[1])
    said = read_of(_person(server[0], choice, world / "ca.pem").list())
    _note(proxy[0], "list, its authority unknown", said)
    _comes_through(proxy[0], _person(server[0], choice, proxy[2] / "mitmproxy-ca-cert.pem"), server[1], tmp_path)
    assert "reads the connection" in said
    assert "mitmproxy" in said, "the issuer is named"


def test_a_proxy_that_is_not_there(server: tuple[int, int], world: Path) -> None:
    said = read_of(_person(server[0], ProxyChoice.manual("127.0.0.1", free_port()), world / "ca.pem").list())
    _note("a proxy that is not there", "list", said)
    assert "cannot be reached" in said
    assert "The proxy" in said


@pytest.mark.skipif(not FULL, reason="only in make test-world")
def test_the_table_of_sentences_is_true() -> None:
    assert len(read) > 6
    assert not table.untrue(ROOT / "docs" / "servers.md", read)
