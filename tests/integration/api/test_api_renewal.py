"""Tokens that end while somebody works: renewed once, kept, and what was refused is sent once more."""

import asyncio
import hashlib
import json
import ssl
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from desktop_app.api.connector import Connector, SignedInConnection
from desktop_app.api.transport import Timeouts
from desktop_app.domain.credentials import RefreshToken, Session, Tokens
from desktop_app.domain.errors import (
    CaFileError,
    NotAllowedError,
    RenewalFailedError,
    ServerError,
    SignInEndedError,
    UnreachableError,
)
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile, UploadEncoding
from desktop_app.domain.upload import Progress, Upload
from desktop_app.outbox.snapshot import Snapshot
from desktop_app.sandbox import SPECIMEN_EMAIL, SPECIMEN_PASSWORD, SandboxServer

Start = Callable[..., SandboxServer]
MakeUpload = Callable[..., Upload]
SignIn = Callable[..., Awaitable[SignedInConnection]]
DOCUMENTS = "/api/v2/my/documents"
REFRESH = "/api/v2/my/refresh"
ALL_ENCODINGS = [each for each in UploadEncoding if each is not UploadEncoding.JSON_PATH]


def profile_of(base_url: str, encoding: UploadEncoding = UploadEncoding.MULTIPART) -> ServerProfile:
    return ServerProfile(ServerAddress.parse(base_url), upload_encoding=encoding)


def asked(server: SandboxServer, path: str, *, method: str = "") -> list[int | None]:
    """The statuses of the answers to requests for a path."""
    return [each.status for each in server.requests() if each.path == path and method in ("", each.method)]


class Kept:
    """Stands for the keyring."""

    def __init__(self) -> None:
        self.tokens: list[Tokens] = []

    async def keep(self, tokens: Tokens) -> None:
        self.tokens.append(tokens)


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
async def connect(kept: Kept) -> AsyncIterator[SignIn]:
    """`await connect(base_url, tokens)` gives a connection that was tried."""
    made: list[SignedInConnection] = []

    async def begin(
        base_url: str,
        tokens: Tokens,
        encoding: UploadEncoding = UploadEncoding.MULTIPART,
        patience: Timeouts | None = None,
    ) -> SignedInConnection:
        connector = Connector("de-AT", "Dossier/tests", timeouts=patience)
        made.append(await connector.connect(Session(profile_of(base_url, encoding), tokens), kept.keep))
        return made[-1]

    yield begin
    for each in made:
        await each.aclose()


@pytest.fixture
def sign_in(connect: SignIn) -> SignIn:
    """`await sign_in(server)` signs in with a password and gives the connection."""

    async def begin(server: SandboxServer, encoding: UploadEncoding = UploadEncoding.MULTIPART) -> SignedInConnection:
        talk = await Connector("de-AT", "Dossier/tests").open_sign_in(profile_of(server.base_url))
        tokens = await talk.with_password((await talk.begin()).uuid, SPECIMEN_EMAIL, SPECIMEN_PASSWORD)
        await talk.aclose()
        assert isinstance(tokens, Tokens)
        return await connect(server.base_url, tokens, encoding)

    return begin


# --- one for all ---


async def test_a_hundred_requests_that_meet_an_ended_token_lead_to_one_refresh(
    start: Start, sign_in: SignIn, kept: Kept
) -> None:
    server = start(seed=3)
    api = await sign_in(server)
    server.end_access_tokens()
    lists = await asyncio.gather(*(api.documents.list_all() for _ in range(100)))

    assert {len(each.documents) for each in lists} == {3}
    assert asked(server, REFRESH) == [200]
    assert [each.access for each in kept.tokens] == [api.tokens.newest.access]
    assert asked(server, DOCUMENTS).count(401) >= 1


async def test_a_hundred_requests_with_a_token_that_is_about_to_end_lead_to_one_refresh_and_no_401(
    start: Start, sign_in: SignIn
) -> None:
    server = start(seed=3, access_seconds=900.0)
    api = await sign_in(server)
    old = api.tokens.newest
    api = await _resumed(server, api, replace(old, expires_at=datetime.now(UTC) + timedelta(seconds=100)))
    await asyncio.gather(*(api.documents.list_all() for _ in range(100)))
    await api.aclose()

    assert asked(server, REFRESH) == [200]
    assert 401 not in asked(server, DOCUMENTS)


async def _resumed(server: SandboxServer, before: SignedInConnection, tokens: Tokens) -> SignedInConnection:
    """Another connection, with tokens whose life nobody knows, as a keyring gives them."""
    await before.tokens.aclose()
    kept = Kept()
    session = Session(profile_of(server.base_url), replace(tokens, issued_at=None))
    return await Connector("de-AT", "Dossier/tests").connect(session, kept.keep)


async def test_one_renewal_after_the_other(start: Start, sign_in: SignIn, kept: Kept) -> None:
    server = start(seed=1)
    api = await sign_in(server)
    for _ in range(5):
        server.end_access_tokens()
        await api.documents.list_all()

    assert asked(server, REFRESH) == [200] * 5
    assert len({each.refresh for each in kept.tokens}) == 5


@pytest.mark.parametrize("skew", [-7200.0, 7200.0])
async def test_a_server_whose_clock_is_off_is_understood(start: Start, sign_in: SignIn, skew: float) -> None:
    server = start(seed=1, clock_skew_seconds=skew)
    api = await sign_in(server)
    for _ in range(5):
        await api.documents.list_all()

    assert asked(server, REFRESH) == []


async def test_tokens_that_live_for_a_minute_are_not_renewed_at_each_request(start: Start, sign_in: SignIn) -> None:
    server = start(seed=1, access_seconds=60.0)
    api = await sign_in(server)
    for _ in range(10):
        await api.documents.list_all()

    assert asked(server, REFRESH) == []


async def test_a_kept_sign_in_whose_token_ended_meanwhile_opens_the_door(
    start: Start, sign_in: SignIn, connect: SignIn, kept: Kept
) -> None:
    server = start(seed=2)
    tokens = (await sign_in(server)).tokens.newest
    server.end_access_tokens()
    api = await connect(server.base_url, tokens)

    assert len((await api.documents.list_all()).documents) == 2
    assert kept.tokens == [api.tokens.newest]


# --- uploads ---


@pytest.mark.parametrize("encoding", ALL_ENCODINGS)
async def test_an_upload_that_meets_a_401_is_sent_once_more_from_its_first_byte(
    start: Start, sign_in: SignIn, make_upload: MakeUpload, tmp_path: Path, encoding: UploadEncoding
) -> None:
    path = tmp_path / "passport-SPECIMEN.jpg"
    content = b"\xff\xd8\xff" + b"".join(number.to_bytes(4, "big") for number in range(700_000))
    path.write_bytes(content)
    server = start()
    api = await sign_in(server, encoding)
    server.end_access_tokens()
    upload = make_upload(path)
    progress = Progress(upload.size)
    snapshot = Snapshot.take(path, upload.identity, tmp_path)
    document = await api.documents.add(upload, snapshot, progress)
    snapshot.close()

    assert document is not None
    assert [stored.sha256 for stored in server.stored()] == [hashlib.sha256(content).hexdigest()]
    assert progress.sent == upload.size
    posts = [each for each in server.requests() if each.method == "POST" and each.path == DOCUMENTS]
    assert [each.status for each in posts] == [401, 201]
    assert {each.headers["idempotency-key"] for each in posts} == {upload.key}


async def test_an_upload_is_not_begun_with_a_token_that_is_about_to_end(
    start: Start, sign_in: SignIn, make_upload: MakeUpload, tmp_path: Path
) -> None:
    path = tmp_path / "passport-SPECIMEN.jpg"
    path.write_bytes(b"\xff\xd8\xff SPECIMEN")
    server = start()
    first = await sign_in(server)
    soon = replace(first.tokens.newest, expires_at=datetime.now(UTC) + timedelta(seconds=100))
    api = await _resumed(server, first, soon)
    upload = make_upload(path)
    snapshot = Snapshot.take(path, upload.identity, tmp_path)
    await api.documents.add(upload, snapshot, Progress(upload.size))
    snapshot.close()
    await api.aclose()

    paths = [each.path for each in server.requests() if each.method == "POST"]
    assert paths[-2:] == [REFRESH, DOCUMENTS]
    assert asked(server, DOCUMENTS, method="POST") == [201]


async def test_a_second_401_is_told_and_the_upload_is_not_sent_a_third_time(
    start: Start, sign_in: SignIn, make_upload: MakeUpload, tmp_path: Path
) -> None:
    path = tmp_path / "passport-SPECIMEN.jpg"
    path.write_bytes(b"\xff\xd8\xff SPECIMEN")
    server = start()
    api = await sign_in(server)
    server.fail_next("POST", 401, times=9, path_contains=DOCUMENTS)
    upload = make_upload(path)
    snapshot = Snapshot.take(path, upload.identity, tmp_path)
    with pytest.raises(SignInEndedError):
        await api.documents.add(upload, snapshot, Progress(upload.size))
    snapshot.close()

    assert asked(server, DOCUMENTS, method="POST") == [401, 401]
    assert asked(server, REFRESH) == [200]
    assert server.stored() == []


# --- no way on ---


async def test_a_refused_refresh_token_ends_the_sign_in_for_all(start: Start, sign_in: SignIn) -> None:
    server = start(seed=1)
    api = await sign_in(server)
    server.end_access_tokens()
    server.fail_next("POST", 403, path_contains=REFRESH, times=99)
    told = await asyncio.gather(*(api.documents.list_all() for _ in range(30)), return_exceptions=True)

    assert {type(each) for each in told} == {SignInEndedError}
    assert asked(server, REFRESH) == [403]


async def test_a_pasted_token_that_ends_is_told(start: Start, connect: SignIn) -> None:
    server = start(seed=1)
    api = await connect(server.base_url, Tokens(AccessToken.parse(server.token)))
    server.fail_next("GET", 401)
    with pytest.raises(SignInEndedError):
        await api.documents.list_all()

    assert asked(server, REFRESH) == []


@pytest.mark.parametrize("status", [500, 502, 504])
async def test_a_renewal_that_fails_now_works_later(start: Start, sign_in: SignIn, status: int) -> None:
    server = start(seed=1)
    api = await sign_in(server)
    server.end_access_tokens()
    server.fail_next("POST", status, path_contains=REFRESH)
    with pytest.raises(RenewalFailedError):
        await api.documents.list_all()

    assert len((await api.documents.list_all()).documents) == 1


async def test_a_server_that_is_gone_is_no_end_of_the_sign_in(start: Start, sign_in: SignIn) -> None:
    server = start(seed=1)
    api = await sign_in(server)
    server.stop()
    with pytest.raises(UnreachableError):
        await api.documents.list_all()

    assert api.tokens.newest.refresh is not None


async def test_a_server_that_says_401_to_all_it_gave_is_not_asked_for_ever(
    fault_module: ModuleType, connect: SignIn
) -> None:
    asked_for: list[bytes] = []

    def script(connection: Any) -> None:
        connection.read_request()
        path = connection.head.split()[1]
        asked_for.append(path)
        if path.endswith(b"/refresh"):
            connection.answer("200 OK", json.dumps({"accessToken": {"token": f"SPECIMEN-{len(asked_for)}"}}).encode())
        else:
            connection.answer("401 Unauthorized" if len(asked_for) > 1 else "200 OK", b"[]", "Connection: close\r\n")

    with fault_module.FaultServer(script) as server:
        api = await connect(server.base_url, Tokens(AccessToken("SPECIMEN-0"), None, RefreshToken("SPECIMEN-r")))
        with pytest.raises(SignInEndedError):
            await api.documents.details("7")

    assert [path.rsplit(b"/")[-1].split(b"?")[0] for path in asked_for] == [b"documents", b"7", b"refresh", b"7"]


async def test_what_a_server_repeats_of_a_token_that_was_renewed_meanwhile_is_not_repeated(
    fault_module: ModuleType, connect: SignIn
) -> None:
    first, renewed = "SPECIMEN-access-first", threading.Event()
    lists: list[bytes] = []

    def script(connection: Any) -> None:
        connection.read_request()
        path = connection.head.split()[1]
        if path.endswith(b"/7"):
            renewed.wait(5)
            connection.answer("403 Forbidden", json.dumps({"message": f"{first} may not"}).encode())
        elif path.endswith(b"/refresh"):
            connection.answer("200 OK", json.dumps({"accessToken": {"token": "SPECIMEN-access-second"}}).encode())
        else:
            lists.append(path)
            connection.answer("401 Unauthorized" if len(lists) == 2 else "200 OK", b"[]", "Connection: close\r\n")

    with fault_module.FaultServer(script) as server:
        api = await connect(server.base_url, Tokens(AccessToken(first), None, RefreshToken("SPECIMEN-refresh")))
        details = asyncio.ensure_future(api.documents.details("7"))
        await asyncio.sleep(0.1)
        await api.documents.list_all()
        assert api.tokens.newest.access.secret == "SPECIMEN-access-second"
        renewed.set()
        with pytest.raises(NotAllowedError) as told:
            await details

    assert told.value.server_text == "… may not"


# --- cancelling, signing out ---


async def test_who_stops_waiting_does_not_cost_the_others_the_sign_in(
    start: Start, sign_in: SignIn, until: Callable[..., Awaitable[None]], kept: Kept
) -> None:
    server = start(seed=1, latency_seconds=0.1)
    api = await sign_in(server)
    server.end_access_tokens()
    first = asyncio.ensure_future(api.documents.list_all())
    await until("the refresh", lambda: REFRESH in [each.path for each in server.requests()])
    others = [asyncio.ensure_future(api.documents.list_all()) for _ in range(5)]
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first

    assert {len((await other).documents) for other in others} == {1}
    assert asked(server, REFRESH) == [200]
    assert len(kept.tokens) == 1


async def test_signing_out_with_an_ended_token_ends_its_refresh_token_too(
    start: Start, sign_in: SignIn, connect: SignIn
) -> None:
    server = start(seed=1)
    api = await sign_in(server)
    server.end_access_tokens()
    await api.sign_out()
    with pytest.raises(SignInEndedError):
        await connect(server.base_url, api.tokens.newest)


async def test_a_pasted_token_can_be_signed_out(start: Start, connect: SignIn) -> None:
    server = start(seed=1)
    api = await connect(server.base_url, Tokens(AccessToken.parse(server.token)))
    await api.sign_out()

    assert asked(server, "/api/v2/my/signout") == [204]


@pytest.mark.parametrize("status", [404, 405, 500])
async def test_a_server_that_does_not_sign_out_says_so(start: Start, connect: SignIn, status: int) -> None:
    server = start(seed=1)
    api = await connect(server.base_url, Tokens(AccessToken.parse(server.token)))
    server.fail_next("POST", status)
    with pytest.raises(ServerError):
        await api.sign_out()


# --- connecting ---


async def test_a_door_that_does_not_open_leaves_no_connection_behind(
    start: Start, connect: SignIn, open_files: Callable[[], int], until: Callable[..., Awaitable[None]]
) -> None:
    server = start()
    await asyncio.to_thread(ssl.create_default_context)
    before = open_files()
    with pytest.raises(SignInEndedError):
        await connect(server.base_url, Tokens(AccessToken("SPECIMEN-wrong")))

    await until("the sockets", lambda: open_files() <= before, 2.0)


async def test_a_certificate_file_that_cannot_be_used_is_told_before_anything_is_sent(
    start: Start, tmp_path: Path, kept: Kept
) -> None:
    server = start()
    profile = replace(profile_of(server.base_url), ca_file=tmp_path / "missing-SPECIMEN.pem")
    connector = Connector("de-AT", "Dossier/tests")
    with pytest.raises(CaFileError):
        await connector.connect(Session(profile, Tokens(AccessToken.parse(server.token))), kept.keep)
    with pytest.raises(CaFileError):
        await connector.open_sign_in(profile)

    assert server.requests() == []
