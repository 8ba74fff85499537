"""A client at a faulty server, and a look at what it leaves behind."""

import importlib.util
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from types import ModuleType

import pytest

from desktop_app.api.documents import DocumentsApi
from desktop_app.api.transport import Timeouts, Transport
from desktop_app.domain.server import AccessToken, ServerAddress, UploadEncoding
from tests.support.tls import usual_tls

PATIENCE = Timeouts(connect=0.4, answer=0.5, stall=0.5)

Connect = Callable[[str], DocumentsApi]


@pytest.fixture(scope="session")
def fault_module() -> ModuleType:
    """fault_server.py, which test folders without packages cannot import."""
    spec = importlib.util.spec_from_file_location("fault_server", Path(__file__).with_name("fault_server.py"))
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
async def connect() -> AsyncIterator[Connect]:
    """`connect(base_url)` gives an API with little patience; it is closed at the end."""
    transports: list[Transport] = []

    def begin(base_url: str) -> DocumentsApi:
        transport = Transport(
            ServerAddress.parse(base_url),
            AccessToken.parse("SPECIMEN-token"),
            language="en",
            user_agent="Dossier/tests",
            tls=usual_tls(),
            timeouts=PATIENCE,
        )
        transports.append(transport)
        return DocumentsApi(transport, UploadEncoding.MULTIPART)

    yield begin
    for transport in transports:
        await transport.aclose()
