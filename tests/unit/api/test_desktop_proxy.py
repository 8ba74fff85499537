"""The proxy that a person set in GNOME or KDE: read as those desktops write it, and told where it cannot be read."""

import os
import stat
import urllib.request
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from desktop_app.api import desktop_proxy
from desktop_app.api.desktop_proxy import DesktopProxies, desktop_proxies, gnome_proxies, kde_proxies
from tests.support.fuzzing import fuzz
from tests.support.systems import needs_other_desktops

GNOME = """\
org.gnome.system.proxy autoconfig-url ''
org.gnome.system.proxy ignore-hosts ['localhost', '127.0.0.0/8', '::1', '*.corp', "it's"]
org.gnome.system.proxy mode 'manual'
org.gnome.system.proxy use-same-proxy true
org.gnome.system.proxy.ftp host ''
org.gnome.system.proxy.http authentication-password ''
org.gnome.system.proxy.http authentication-user ''
org.gnome.system.proxy.http enabled false
org.gnome.system.proxy.http host 'proxy.example'
org.gnome.system.proxy.http port 8080
org.gnome.system.proxy.http use-authentication false
org.gnome.system.proxy.https host 'secure.example'
org.gnome.system.proxy.https port 3128
org.gnome.system.proxy.socks host 'fd00::1'
org.gnome.system.proxy.socks port 1080
org.gnome.system.other mode 'none'
"""


def read(listed: str) -> DesktopProxies:
    found = gnome_proxies(listed)
    assert found is not None
    return found


# --- GNOME ---


def test_proxies_that_were_entered_in_gnome() -> None:
    found = read(GNOME)

    assert found.by_scheme == {
        "http": "http://proxy.example:8080",
        "https": "http://secure.example:3128",
        "socks": "socks://[fd00::1]:1080",
    }
    assert found.goes_directly("my.broker.corp", 443)
    assert not found.goes_directly("my.broker.example", 443)
    assert (found.name, found.problem, found.exceptions.unread) == ("GNOME", "", ("it's",))


@pytest.mark.parametrize(
    ("changes", "https"),
    [
        ({"https host 'secure.example'": "https host ''"}, "socks://[fd00::1]:1080"),
        ({"https host 'secure.example'": "https host ''", "host 'fd00::1'": "host ''"}, "http://proxy.example:8080"),
        (
            {
                "https host 'secure.example'": "https host ''",
                "host 'fd00::1'": "host ''",
                "use-same-proxy true": "use-same-proxy false",
            },
            None,
        ),
        (
            {
                "https host 'secure.example'": "https host ''",
                "host 'fd00::1'": "host ''",
                "use-authentication false": "use-authentication true",
                "authentication-user ''": "authentication-user 'anna@corp'",
                "authentication-password ''": "authentication-password 'SPECIMEN:/'",
            },
            "http://anna%40corp:SPECIMEN%3A%2F@proxy.example:8080",
        ),
    ],
)
def test_what_gnome_uses_for_a_server_by_https(changes: dict[str, str], https: str | None) -> None:
    listed = GNOME
    for old, new in changes.items():
        assert old in listed
        listed = listed.replace(old, new)

    assert read(listed).by_scheme.get("https") == https


@pytest.mark.parametrize("listed", ["", GNOME.replace("mode 'manual'", "mode 'none'"), "nothing of it", "\x00 \n \n"])
def test_no_proxy_in_gnome(listed: str) -> None:
    assert gnome_proxies(listed) is None


def test_a_script_in_gnome_is_told() -> None:
    assert "script" in read(GNOME.replace("mode 'manual'", "mode 'auto'")).problem


@pytest.mark.parametrize("hosts", ["@as []", "[]", "['x'", "17", "[17, 'corp']"])
def test_exceptions_that_gnome_writes_otherwise(hosts: str) -> None:
    listed = GNOME.replace("['localhost', '127.0.0.0/8', '::1', '*.corp', \"it's\"]", hosts)

    assert read(listed).goes_directly("my.corp", 443) is ("corp" in hosts)


@given(st.text(max_size=200) | st.text("manualhost'[]{}()\\ \n.0123456789@", max_size=200))
@fuzz(200)
def test_nothing_that_is_printed_breaks_it(text: str) -> None:
    gnome_proxies(f"org.gnome.system.proxy mode 'manual'\norg.gnome.system.proxy.http host {text}")
    kde_proxies([f"[Proxy Settings]\nProxyType=1\nhttpsProxy={text}"], {})


def gsettings(folder: Path, script: str) -> dict[str, str]:
    """The environment of a GNOME desktop whose command is this script."""
    command = folder / "gsettings"
    command.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    return {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME", "PATH": f"{folder}:{os.environ['PATH']}"}


@needs_other_desktops
def test_gnome_is_asked_by_its_own_command_and_without_our_libraries(tmp_path: Path) -> None:
    (tmp_path / "listed").write_text(GNOME, encoding="utf-8")
    environment = gsettings(tmp_path, f'echo "$@:$LD_LIBRARY_PATH" > {tmp_path}/asked; cat {tmp_path}/listed')
    environment |= {"LD_LIBRARY_PATH": "/opt/dossier", "LD_LIBRARY_PATH_ORIG": "/usr/local/lib"}

    found = desktop_proxies(environment)

    assert found is not None
    assert found.by_scheme["https"] == "http://secure.example:3128"
    assert (tmp_path / "asked").read_text(
        encoding="utf-8"
    ) == "list-recursively org.gnome.system.proxy:/usr/local/lib\n"


@needs_other_desktops
def test_a_gnome_without_the_schema_has_no_proxy(tmp_path: Path) -> None:
    assert desktop_proxies(gsettings(tmp_path, "echo 'No such schema' >&2; exit 1")) is None


@needs_other_desktops
def test_a_gnome_that_does_not_answer_is_told_soon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desktop_proxy, "READ_SECONDS", 0.2)

    found = desktop_proxies(gsettings(tmp_path, "exec sleep 5"))

    assert found is not None
    assert "cannot be read" in found.problem


@needs_other_desktops
@pytest.mark.parametrize("desktop", ["", "XFCE", "sway", "GNOME"])
def test_where_nobody_can_be_asked_there_is_no_proxy(tmp_path: Path, desktop: str) -> None:
    assert desktop_proxies({"XDG_CURRENT_DESKTOP": desktop, "PATH": str(tmp_path)}) is None


# --- Windows and macOS, as Python reads them ---


@pytest.mark.parametrize(("name", "kind"), [("Windows", "registry"), ("macOS", "macosx_sysconf")])
def test_the_settings_of_the_system_go_before_those_of_a_desktop(
    monkeypatch: pytest.MonkeyPatch, name: str, kind: str
) -> None:
    for each in ("registry", "macosx_sysconf"):
        monkeypatch.delattr(urllib.request, f"getproxies_{each}", raising=False)
    monkeypatch.setattr(
        urllib.request, f"getproxies_{kind}", lambda: {"https": "http://proxy.example:3128"}, raising=False
    )
    monkeypatch.setattr(urllib.request, f"proxy_bypass_{kind}", lambda host: host == "intranet", raising=False)

    found = desktop_proxies({"XDG_CURRENT_DESKTOP": "KDE"})

    assert found is not None
    assert (found.name, found.by_scheme) == (name, {"https": "http://proxy.example:3128"})
    assert found.goes_directly("intranet", 443)
    assert not found.goes_directly("my.broker.example", 443)


# --- KDE ---

KDE = """\
[General]
ProxyType=0

[Proxy Settings][$i]
# ProxyType=0
NoProxyFor[$e]=localhost,127.0.0.1,.corp
Proxy Config Script=
ProxyType=1
ReversedException=false
ftpProxy=
httpProxy=http://proxy.example 8080
httpsProxy=secure.example:3128
socksProxy=socks://socks.example 1080
"""


def test_proxies_that_were_entered_in_kde() -> None:
    found = kde_proxies([KDE], {})

    assert found is not None
    assert found.by_scheme == {
        "http": "http://proxy.example:8080",
        "https": "secure.example:3128",
        "socks": "socks://socks.example:1080",
    }
    assert found.goes_directly("my.broker.corp", 443)
    assert not found.goes_directly("my.broker.example", 443)


def test_a_proxy_of_kde_that_is_for_the_exceptions_alone() -> None:
    found = kde_proxies([KDE.replace("ReversedException=false", "ReversedException=true")], {})

    assert found is not None
    assert not found.goes_directly("my.broker.corp", 443)
    assert found.goes_directly("my.broker.example", 443)


def test_kde_that_names_variables() -> None:
    text = "[Proxy Settings]\nProxyType=4\nhttpsProxy=MY_PROXY\nhttpProxy=GONE\nNoProxyFor=MY_EXCEPTIONS"
    found = kde_proxies([text], {"MY_PROXY": "http://proxy.example:3128", "MY_EXCEPTIONS": "corp"})

    assert found is not None
    assert found.by_scheme == {"https": "http://proxy.example:3128"}
    assert found.goes_directly("my.corp", 443)


@pytest.mark.parametrize("kind", ["2", "3", "of the future"])
def test_a_script_in_kde_is_told(kind: str) -> None:
    found = kde_proxies([KDE.replace("ProxyType=1", f"ProxyType={kind}")], {})

    assert found is not None
    assert "script" in found.problem


@pytest.mark.parametrize(
    "files", [[], [""], ["[Proxy Settings]\nProxyType=0"], ["ProxyType=1"], ["[Other]\nProxyType=1"]]
)
def test_no_proxy_in_kde(files: list[str]) -> None:
    assert kde_proxies(files, {}) is None


@needs_other_desktops
def test_a_person_s_file_goes_before_the_computer_s(tmp_path: Path) -> None:
    own, system = tmp_path / "own", tmp_path / "system"
    for folder, text in ((own, "[Proxy Settings]\nhttpsProxy=own.example:1\n"), (system, KDE)):
        folder.mkdir()
        (folder / "kioslaverc").write_text(text, encoding="utf-8")
    environment = {"XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_HOME": str(own), "XDG_CONFIG_DIRS": f"{system}:/gone"}

    found = desktop_proxies(environment)

    assert found is not None
    assert found.by_scheme["https"] == "own.example:1"
    assert found.by_scheme["http"] == "http://proxy.example:8080"


@needs_other_desktops
def test_a_pipe_in_the_place_of_the_file_is_told_and_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / ".config").mkdir()
    os.mkfifo(tmp_path / ".config" / "kioslaverc")

    found = desktop_proxies({"XDG_CURRENT_DESKTOP": "KDE", "HOME": str(tmp_path)})

    assert found is not None
    assert "cannot be read" in found.problem
