"""Which act an error belongs to, over HTTP: every call of the API gives its own."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from desktop_app.api.documents import DocumentsApi
from desktop_app.api.sign_in import SignInApi
from desktop_app.api.transport import Timeouts, Transport
from desktop_app.domain.credentials import RefreshToken
from desktop_app.domain.errors import Act, NoAnswerInTimeError, RedirectElsewhereError, ServerError
from desktop_app.domain.server import ServerAddress
from desktop_app.domain.upload import Progress, Upload
from desktop_app.outbox.snapshot import Snapshot
from desktop_app.sandbox import SandboxServer
from tests.support.tls import usual_tls

Start = Callable[..., SandboxServer]
Speak = Callable[..., DocumentsApi]
CALLS: dict[Act, tuple[str, Callable[[DocumentsApi], Awaitable[object]]]] = {
    Act.SIGN_IN: ("GET", lambda api: api.probe()),
    Act.LIST: ("GET", lambda api: api.list_all()),
    Act.DETAILS: ("GET", lambda api: api.details("1")),
    Act.DELETE: ("DELETE", lambda api: api.delete("1")),
}


@pytest.mark.parametrize("status", [302, 403, 413, 422, 502])
@pytest.mark.parametrize("act", CALLS)
async def test_an_error_belongs_to_its_call(start: Start, speak: Speak, act: Act, status: int) -> None:
    server = start(seed=1)
    method, call = CALLS[act]
    server.fail_next(method, status)
    with pytest.raises(ServerError) as told:
        await call(speak(server))

    assert told.value.act is act


@pytest.mark.parametrize("status", [302, 403, 413, 422, 502])
async def test_an_error_of_an_upload_belongs_to_it(
    start: Start, speak: Speak, make_upload: Callable[..., Upload], tmp_path: Path, status: int
) -> None:
    path = tmp_path / "passport-SPECIMEN.jpg"
    path.write_bytes(b"\xff\xd8\xff SPECIMEN")
    server = start()
    server.fail_next("POST", status, body='{"error": {"message": "the file is bad"}}')
    upload = make_upload(path)
    source = Snapshot.take(path, upload.identity, tmp_path)
    with pytest.raises(ServerError) as told:
        await speak(server).add(upload, source, Progress(upload.size))
    source.close()

    assert told.value.act is Act.ADD


@pytest.mark.parametrize("act", CALLS)
async def test_silence_belongs_to_its_call_too(speak: Speak, fault_module: ModuleType, act: Act) -> None:
    def silence(connection: Any) -> None:
        connection.read_head()
        connection.stall()

    with fault_module.FaultServer(silence) as server, pytest.raises(NoAnswerInTimeError) as told:
        await CALLS[act][1](speak(server.base_url, patience=Timeouts(answer=0.3)))

    assert told.value.act is act


async def test_steps_of_a_sign_in_and_a_renewal(start: Start) -> None:
    server = start()
    transport = Transport(
        ServerAddress.parse(server.base_url), None, language="en", user_agent="Dossier/tests", tls=usual_tls()
    )
    api = SignInApi(transport, "Dossier/tests")
    calls: list[tuple[Act, str, Callable[[], Awaitable[object]]]] = [
        (Act.SIGN_IN, "GET", api.begin),
        (Act.SIGN_IN, "POST", lambda: api.with_password("uuid", "anna.specimen@example.test", "SPECIMEN")),
        (Act.RENEW, "POST", lambda: api.refresh(RefreshToken("SPECIMEN-refresh-token"))),
    ]
    try:
        for act, method, call in calls:
            server.fail_next(method, 413)
            with pytest.raises(ServerError) as told:
                await call()
            assert told.value.act is act
    finally:
        await api.aclose()


@pytest.mark.parametrize("method", ["GET", "DELETE"])
async def test_the_target_of_a_redirect_is_named_by_its_host_alone(start: Start, speak: Speak, method: str) -> None:
    server = start(seed=1)
    server.fail_next(method, 302, {"Location": "https://me:secret@login.example:8443/path?token=SPECIMEN"})
    api = speak(server)
    with pytest.raises(RedirectElsewhereError) as told:
        await (api.list_all() if method == "GET" else api.delete("1"))

    assert str(told.value) == f"127.0.0.1:{server.port} points to login.example:8443"
