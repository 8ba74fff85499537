"""Seeing documents, over real HTTP: lists of every shape, details, types, and what each request says of itself."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from desktop_app.api.documents import DocumentsApi
from desktop_app.domain.document import ReviewStatus
from desktop_app.domain.errors import NotThereError, SignInEndedError, UnexpectedAnswerError
from desktop_app.sandbox import SandboxServer

Start = Callable[..., SandboxServer]
Speak = Callable[..., DocumentsApi]


@pytest.mark.parametrize("shape", ["total-data", "data", "items", "bare"])
@pytest.mark.parametrize("cap", [100, 30])
async def test_a_long_list_is_read_whole(start: Start, speak: Speak, shape: str, cap: int) -> None:
    server = start(seed=250, list_shape=shape, page_cap=cap)
    listed = await speak(server).list_all()

    assert [int(document.id) for document in listed.documents] == [document.id for document in server.stored()][::-1]
    assert len(listed.documents) == 250
    assert listed.complete


async def test_no_page_is_asked_for_in_vain(start: Start, speak: Speak) -> None:
    server = start(seed=250)
    await speak(server).list_all()

    assert [record.query for record in server.requests()] == [f"limit=100&offset={offset}" for offset in (0, 100, 200)]


@pytest.mark.parametrize("shape", ["data", "bare", "total-data"])
async def test_a_server_that_ignores_the_offset(start: Start, speak: Speak, shape: str) -> None:
    server = start(seed=40, ignore_offset=True, list_shape=shape, page_cap=25)
    listed = await speak(server).list_all()

    assert len(listed.documents) == 25
    assert listed.complete == (shape != "total-data")
    assert listed.clean == (shape != "total-data"), "its own total says that there are more"
    assert len(server.requests()) <= 6


@pytest.mark.parametrize("shape", ["total-data", "bare"])
@pytest.mark.parametrize(
    ("seed", "cap", "certain"),
    [
        *((seed, cap, True) for seed, cap in ((7, 100), (250, 100), (250, 40))),
        *((seed, cap, False) for seed, cap in ((7, 100), (250, 100))),
        (250, 40, False),
    ],
)
async def test_malformed_items_hide_nothing(
    start: Start, speak: Speak, shape: str, seed: int, cap: int, certain: bool
) -> None:
    server = start(seed=seed, malformed_items=5, list_shape=shape, page_cap=cap)
    listed = await speak(server).list_all(certain=certain)

    assert sorted(int(document.id) for document in listed.documents) == [document.id for document in server.stored()]
    assert listed.complete


async def test_an_empty_list(start: Start, speak: Speak) -> None:
    listed = await speak(start()).list_all()

    assert listed.documents == ()
    assert listed.complete


async def test_what_a_document_tells(start: Start, speak: Speak) -> None:
    server = start(seed=5)
    api = speak(server)
    documents = {document.name: document for document in (await api.list_all()).documents}

    rejected = documents["utility-bill-SPECIMEN.pdf"]
    assert (rejected.type_id, rejected.type_caption, rejected.size) == (5, "Proof of address", 318_204)
    assert (rejected.status, rejected.status_text) == (ReviewStatus.REJECTED, "Rejected")
    assert rejected.reason
    assert rejected.added_at is not None
    assert rejected.added_at.utcoffset() is not None
    assert {document.status for document in documents.values()} == {
        ReviewStatus.IN_REVIEW,
        ReviewStatus.APPROVED,
        ReviewStatus.REJECTED,
    }
    assert await api.details(rejected.id) == rejected
    assert ("mimeType", "application/pdf") in rejected.fields


async def test_details_of_what_is_not_there(start: Start, speak: Speak) -> None:
    with pytest.raises(NotThereError) as told:
        await speak(start()).details("4711")

    assert told.value.server_text == "The document does not exist, or it was deleted."


async def test_the_types_in_the_server_s_order_without_the_disabled(start: Start, speak: Speak) -> None:
    types = await speak(start()).types()

    assert [(kind.id, kind.caption) for kind in types] == [
        (1, "Passport"),
        (2, "ID card – front"),
        (3, "ID card – back"),
        (4, "Driver's licence"),
        (5, "Proof of address"),
        (6, "Bank statement"),
    ]
    assert types[0].group == "Proof of ID"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 410])
async def test_types_that_are_refused_are_none(start: Start, speak: Speak, status: int) -> None:
    assert await speak(start(types_status=status)).types() == ()


async def test_types_that_are_no_json_are_none(start: Start, speak: Speak) -> None:
    server = start()
    server.fail_next("GET", 200, body="<html>Welcome to the hotel</html>")

    assert await speak(server).types() == ()


async def test_a_probe_lets_the_right_token_in_and_no_other(start: Start, speak: Speak) -> None:
    server = start(seed=3)
    await speak(server).probe()
    with pytest.raises(SignInEndedError) as told:
        await speak(server, token="another-SPECIMEN").probe()

    assert "sign in again" in told.value.server_text
    assert [record.status for record in server.requests()] == [200, 401]


async def test_what_each_request_says_of_itself(start: Start, speak: Speak) -> None:
    server = start(seed=1)
    api = speak(server)
    await api.list_all()
    await api.details(str(server.stored()[0].id))
    await api.types()
    await api.delete(str(server.stored()[0].id))

    assert [(record.method, record.path) for record in server.requests()] == [
        ("GET", "/api/v2/my/documents"),
        ("GET", "/api/v2/my/documents"),
        ("GET", "/api/v2/my/documents/1"),
        ("GET", "/api/v2/my/documents/types"),
        ("DELETE", "/api/v2/my/documents/1"),
    ]
    for record in server.requests():
        told: dict[str, Any] = dict(record.headers)
        assert told["accept"] == "application/json"
        assert told["accept-language"] == "de-AT"
        assert told["accept-encoding"] == "identity"
        assert told["user-agent"] == "Dossier/tests"
        assert told["host"] == f"127.0.0.1:{server.port}"
        assert "cookie" not in told


async def test_a_base_path_comes_before_every_path(speak: Speak, start: Start) -> None:
    server = start()
    with pytest.raises(NotThereError):
        await speak(f"{server.base_url}/broker", token=server.token).list_all()

    assert [record.path for record in server.requests()] == ["/broker/api/v2/my/documents"]


async def test_proxies_of_the_environment_are_not_used(
    start: Start, speak: Speak, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")

    assert (await speak(start(seed=2)).list_all()).complete


@pytest.mark.parametrize(
    "link", ["http://[/x", "/a\x00b", "/\x7f?page=2", "/x" * 50_000, "/\ud800", "?page=\ud800", "//\ud800/x"]
)
async def test_a_next_page_at_no_address_is_an_answer_that_nobody_understands(
    start: Start, speak: Speak, link: str
) -> None:
    server = start()
    server.fail_next("GET", 200, body=json.dumps({"data": [{"id": 1}], "next": link if "/" in link else f"/{link}"}))
    with pytest.raises(UnexpectedAnswerError):
        await speak(server).list_all()


async def test_the_second_pass_over_a_list_that_holds_still_makes_nothing_anew(start: Start, speak: Speak) -> None:
    server = start(seed=250)
    api = speak(server)
    told: list[int] = []
    first = await api.list_all(certain=True, on_page=lambda new: told.append(len(new)))
    second = await api.list_all(certain=True)

    assert told == [100, 100, 50], "each document once, although a certain list is read twice"
    assert first.clean
    assert second.clean
    assert all(a is b for a, b in zip(first.documents, second.documents, strict=True))


async def test_a_page_that_changed_is_read_anew(start: Start, speak: Speak) -> None:
    server = start(seed=150)
    api = speak(server)
    first = await api.list_all()
    await api.delete(first.documents[0].id)
    second = await api.list_all()

    assert second.documents == first.documents[1:]
    assert second.complete
