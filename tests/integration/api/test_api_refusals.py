"""What servers and their proxies answer instead: each status becomes its error, with the server's own words."""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.api.documents import DocumentsApi
from desktop_app.domain import errors
from desktop_app.domain.errors import Delivery, ServerError, TooManyRequestsError, UnexpectedAnswerError
from desktop_app.domain.upload import Progress, Upload
from desktop_app.outbox.snapshot import Snapshot
from desktop_app.sandbox import SandboxServer

Start = Callable[..., SandboxServer]
Speak = Callable[..., DocumentsApi]
MakeUpload = Callable[..., Upload]
Ask = Callable[[DocumentsApi], Awaitable[Any]]

ENVELOPE = json.dumps({"error": {"code": 0, "message": "m", "details": [{"issue": "Words for a person."}]}})
HTML = "<html><head><title>nginx</title></head></html>"


@pytest.fixture
def add(tmp_path: Path, make_upload: MakeUpload) -> Ask:
    path = tmp_path / "passport-SPECIMEN.jpg"
    path.write_bytes(b"\xff\xd8\xff SPECIMEN" * 10_000)
    upload = make_upload(path)

    async def adding(api: DocumentsApi) -> object:
        source = Snapshot.take(path, upload.identity, tmp_path)
        try:
            return await api.add(upload, source, Progress(upload.size))
        finally:
            source.close()

    return adding


@pytest.mark.parametrize(
    ("status", "body", "kind", "words"),
    [
        (422, ENVELOPE, errors.NotAcceptedError, "Words for a person."),
        (502, HTML, errors.ServerTroubleError, "Bad Gateway"),
        (401, "", errors.SignInEndedError, "Unauthorized"),
    ],
    ids=["envelope", "HTML", "empty"],
)
@pytest.mark.parametrize("what", ["list", "details", "add", "delete"])
async def test_a_refusal_becomes_its_error_whatever_was_asked(
    start: Start, speak: Speak, add: Ask, what: str, status: int, body: str, kind: type[ServerError], words: str
) -> None:
    """Which error each status is stands in unit/api/test_failures.py."""
    server = start(seed=1)
    ask: dict[str, Ask] = {
        "list": lambda api: api.list_all(),
        "details": lambda api: api.details("1"),
        "add": add,
        "delete": lambda api: api.delete("1"),
    }
    server.fail_next("*", status, body=body)
    with pytest.raises(ServerError) as told:
        await ask[what](speak(server))

    error = told.value
    assert type(error) is kind
    assert error.server_text == words
    assert error.fields["status"] == status
    assert error.fields["host"] == f"127.0.0.1:{server.port}"
    assert len(server.requests()) == 1, "nothing is repeated by itself"


@pytest.mark.parametrize(
    ("status", "header", "wait"), [(429, "7", 7.0), (429, "junk", None), (503, "90", 90.0), (503, "99999", 600.0)]
)
async def test_a_server_that_asks_us_to_wait(
    start: Start, speak: Speak, add: Ask, status: int, header: str, wait: float | None
) -> None:
    server = start()
    server.fail_next("POST", status, {"Retry-After": header}, body=ENVELOPE)
    with pytest.raises(TooManyRequestsError) as told:
        await add(speak(server))

    assert told.value.retry_after == wait
    assert told.value.server_text == "Words for a person."


async def test_a_503_whose_wait_means_nothing_may_have_stored_the_document(
    start: Start, speak: Speak, add: Ask
) -> None:
    server = start()
    server.fail_next("POST", 503, {"Retry-After": "soon"}, after_commit=True)
    with pytest.raises(errors.ServerTroubleError) as told:
        await add(speak(server))

    assert told.value.delivery is Delivery.UNCERTAIN
    assert len(server.stored()) == 1


async def test_a_list_that_is_none(start: Start, speak: Speak) -> None:
    server = start(seed=1)
    api = speak(server)
    for body in (HTML, "", "  ", "7", '"text"', "{}", "[", '{"data": 3}', '{"code": 500, "data": []}'):
        server.fail_next("GET", 200, body=body)
        with pytest.raises(UnexpectedAnswerError):
            await api.list_all()


async def test_null_is_an_empty_list_that_proves_nothing(start: Start, speak: Speak) -> None:
    server = start(seed=1)
    server.fail_next("GET", 200, body="null")
    listed = await speak(server).list_all()

    assert (listed.documents, listed.complete) == ((), True)
    assert not listed.usable
    assert not listed.clean


async def test_details_that_are_none(start: Start, speak: Speak) -> None:
    server = start(seed=1)
    api = speak(server)
    for body in (HTML, "", "null", "[]", "{}", '{"id": ""}', '{"name": "x"}'):
        server.fail_next("GET", 200, body=body)
        with pytest.raises(UnexpectedAnswerError):
            await api.details("1")


async def test_a_failure_on_a_later_page_is_a_failure_of_the_list(start: Start, speak: Speak) -> None:
    """A part of a list never passes for the whole."""
    server = start(seed=150)
    api = speak(server)
    server.fail_next("GET", 200, body=json.dumps({"total": 150, "data": [{"id": n} for n in range(100)]}))
    server.fail_next("GET", 502)
    with pytest.raises(errors.ServerTroubleError):
        await api.list_all()


async def test_a_file_that_is_spoken_of_is_told_as_a_matter_of_the_setting(
    start: Start, speak: Speak, add: Ask
) -> None:
    for status in (400, 415, 422):
        server = start()
        server.fail_next("POST", status, body='{"errors": {"file": ["The file field is required."]}}')
        with pytest.raises(errors.EncodingNotAcceptedError) as told:
            await add(speak(server))
        assert told.value.server_text == "file: The file field is required."
        assert told.value.fields["encoding"] == "multipart"


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (415, '{"detail": "Unsupported media type \\"multipart/form-data\\" in request."}'),
        (415, ""),
        (400, '{"message": "Content-Type must be application/json"}'),
        (400, '{"detail": "JSON parse error - Expecting value: line 1 column 1 (char 0)"}'),
        (422, '{"detail": [{"loc": ["body", "file"], "msg": "Expected UploadFile"}]}'),
        (400, "expected multipart/form-data"),
    ],
)
async def test_a_body_that_asks_for_json_or_multipart_points_to_the_setting(
    start: Start, speak: Speak, add: Ask, status: int, body: str
) -> None:
    server = start()
    server.fail_next("POST", status, body=body)
    with pytest.raises(errors.EncodingNotAcceptedError) as told:
        await add(speak(server))

    assert told.value.fields["encoding"] == "multipart"
    assert told.value.server_text


async def test_a_page_of_a_filter_is_not_the_account_s_fault(start: Start, speak: Speak, add: Ask) -> None:
    server = start()
    server.fail_next("POST", 403, body="<html><title>Blocked by IT</title></html>")
    with pytest.raises(errors.BlockedOnTheWayError) as told:
        await add(speak(server))

    assert told.value.server_text == "Web page: “Blocked by IT”"


async def test_a_profile_that_is_spoken_of_is_not(start: Start, speak: Speak, add: Ask) -> None:
    server = start()
    server.fail_next("POST", 422, body='{"message": "Your profile is incomplete."}')
    with pytest.raises(errors.NotAcceptedError) as told:
        await add(speak(server))

    assert type(told.value) is errors.NotAcceptedError


async def test_after_a_failure_the_next_request_is_answered(start: Start, speak: Speak, add: Ask) -> None:
    server = start(seed=2)
    api = speak(server)
    for status in (500, 401, 302, 413):
        server.fail_next("*", status, body=HTML)
        with pytest.raises(ServerError):
            await api.list_all()
    assert len((await api.list_all()).documents) == 2
    await add(api)
    assert len(server.stored()) == 3
