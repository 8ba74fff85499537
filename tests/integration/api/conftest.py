"""Our own client at a real server: the sandbox over HTTP, or a scripted one where the sandbox is too well-behaved."""

import importlib.util
import os
import ssl
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from desktop_app.api.documents import DocumentsApi
from desktop_app.api.proxy import ProxyPlan
from desktop_app.api.transport import Timeouts, Transport
from desktop_app.domain.server import AccessToken, ServerAddress, UploadEncoding
from desktop_app.domain.upload import Upload
from desktop_app.sandbox import SandboxOptions, SandboxServer
from tests.sentinel import TOKEN
from tests.support.tls import usual_tls
from tests.support.uploads import an_upload_of

Start = Callable[..., SandboxServer]
Speak = Callable[..., DocumentsApi]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts sandboxes with the given options; without samples and without a reviewer unless asked for."""
    with ExitStack() as running:

        def begin(**options: Any) -> SandboxServer:
            chosen = SandboxOptions(**{"seed": 0, "review_seconds": None, "token": TOKEN, **options})
            return running.enter_context(SandboxServer(chosen))

        yield begin


@pytest.fixture
async def speak() -> AsyncIterator[Speak]:
    """`speak(server)` or `speak(base_url)` gives an API; its connections are closed at the end."""
    transports: list[Transport] = []

    def begin(
        server: SandboxServer | str,
        *,
        encoding: UploadEncoding = UploadEncoding.MULTIPART,
        token: str = "",
        patience: Timeouts | None = None,
        tls: ssl.SSLContext | None = None,
        proxy: ProxyPlan | None = None,
    ) -> DocumentsApi:
        base_url = server if isinstance(server, str) else server.base_url
        known = "SPECIMEN-token" if isinstance(server, str) else server.token
        transport = Transport(
            ServerAddress.parse(base_url),
            AccessToken.parse(token or known),
            language="de-AT",
            user_agent="Dossier/tests",
            tls=tls or usual_tls(),
            proxy=proxy,
            timeouts=patience,
        )
        transports.append(transport)
        return DocumentsApi(transport, encoding)

    yield begin
    for transport in transports:
        await transport.aclose()


@pytest.fixture
def make_upload() -> Callable[..., Upload]:
    """An upload as the desk makes it."""

    return an_upload_of


@pytest.fixture
def open_files() -> Callable[[], int]:
    """How many files and sockets this process has open."""
    folder = Path("/proc/self/fd")
    if not folder.exists():
        pytest.skip("this system does not show open files so")
    return lambda: len(os.listdir(folder))  # noqa: PTH208 - names are enough


@pytest.fixture(scope="session")
def fault_module() -> ModuleType:
    """tests/faults/fault_server.py, which test folders without packages cannot import."""
    file = Path(__file__).parent.parent.parent / "faults" / "fault_server.py"
    spec = importlib.util.spec_from_file_location("fault_server", file)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
