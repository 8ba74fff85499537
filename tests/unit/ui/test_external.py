"""The door to the browser: https to a named host and nothing else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from desktop_app.ui.external import is_safe_link, link_host, open_external

SAFE = {
    "https://broker.example": "broker.example",
    "https://broker.example/": "broker.example",
    "https://help.broker.example/documents?topic=passport&lang=en#photo": "help.broker.example",
    "HTTPS://Broker.Example/Help": "broker.example",
    "https://broker.example:443/": "broker.example",
    "https://xn--bcher-kva.example/": "xn--bcher-kva.example",
    "https://broker.example/a%20b/%C3%BC": "broker.example",
    "https://broker.example/?to=a@b.example": "broker.example",
}

HOSTILE = {
    "nothing": "",
    "a space": " ",
    "javascript": "javascript:alert(1)",
    "javascript with slashes": "javascript://broker.example/%0aalert(1)",
    "a file": "file:///etc/passwd",
    "a file on a host": "file://broker.example/share/run.exe",
    "data": "data:text/html,<script>alert(1)</script>",
    "plain http": "http://broker.example/",
    "ftp": "ftp://broker.example/",
    "mail": "mailto:someone@broker.example",
    "a program's scheme": "ms-msdt:/id PCWDiagnostic",
    "smb": "smb://broker.example/share",
    "no scheme": "broker.example",
    "two slashes alone": "//broker.example/",
    "a path": "/usr/bin/xterm",
    "a Windows path": "C:\\Windows\\System32\\calc.exe",
    "a UNC path": "\\\\broker.example\\share",
    "a user name": "https://broker.example@evil.example/",
    "a user name and password": "https://user:word@evil.example/",
    "an empty user name": "https://@evil.example/",
    "a backslash before the host": "https:\\\\evil.example/",
    "a backslash in the host": "https://broker.example\\@evil.example/",
    "one slash": "https:/broker.example",
    "three slashes": "https:///broker.example",
    "no host": "https://",
    "no host but a path": "https:///etc/passwd",
    "a space in front": " https://broker.example/",
    "a space at the end": "https://broker.example/ ",
    "a space inside": "https://broker.example/a b",
    "a newline": "https://broker.example/\nfile:///etc/passwd",
    "a newline in the scheme": "ht\ntps://broker.example/",
    "a tab in the host": "https://broker\t.example/",
    "a NUL": "https://broker.example/\x00.html",
    "an escape": "https://broker.example/\x1b[2J",
    "a delete": "https://broker.example/\x7f",
    "right to left": "https://broker.example/\u202egpj.exe",
    "a zero-width space": "https://broker.\u200bexample/",
    "letters that look like others": "https://br\u043eker.example/",
    "an international name": "https://b\u00fccher.example/",
    "a full-width dot": "https://broker\uff0eexample/",
    "a letter of the path": "https://broker.example/\u00fc",
    "a bare name": "https://router/",
    "this machine": "https://localhost/",
    "a number": "https://2130706433/",
    "an address": "https://127.0.0.1/",
    "an address of version 6": "https://[::1]/",
    "half a bracket": "https://[::1/",
    "another port": "https://broker.example:8443/",
    "no port": "https://broker.example:99999/",
    "a port that is none": "https://broker.example:port/",
    "markup": "https://broker.example/<img src=x>",
    "a quote": 'https://broker.example/" --gpu-launcher=calc',
    "very long": "https://broker.example/" + "a" * 2000,
    "a dot too many": "https://broker..example/",
    "a dash in front": "https://-broker.example/",
}


@pytest.mark.parametrize(("url", "host"), SAFE.items())
def test_a_link_that_says_where_it_leads_is_safe(url: str, host: str) -> None:
    assert is_safe_link(url)
    assert link_host(url) == host


@pytest.mark.parametrize("url", HOSTILE.values(), ids=HOSTILE.keys())
def test_whatever_else_is_not(url: str) -> None:
    assert not is_safe_link(url)
    assert link_host(url) == ""


class Browser(QObject):
    """Stands where Qt would start the browser."""

    SCHEMES = ("https", "http", "file", "javascript", "data", "mailto", "ftp", "smb", "ms-msdt", "c", "")

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        for scheme in self.SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "open")  # type: ignore[arg-type] # the stub says bytes, Qt takes a name

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())

    def leave(self) -> None:
        for scheme in self.SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def browser(qapp: object) -> Iterator[Browser]:
    standing = Browser()
    yield standing
    standing.leave()


def test_a_safe_link_is_opened(browser: Browser) -> None:
    assert open_external("https://broker.example/help?topic=passport")
    assert browser.opened == ["https://broker.example/help?topic=passport"]


@pytest.mark.logs("a link was not opened")
def test_nothing_else_reaches_the_browser(browser: Browser) -> None:
    for url in HOSTILE.values():
        assert not open_external(url)
    assert browser.opened == []
