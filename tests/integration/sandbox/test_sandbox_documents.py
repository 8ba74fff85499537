"""The endpoints of the contract as bytes on the wire: token, envelopes, lists, details, delete, types, reviewer."""

from __future__ import annotations

import re
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.integration.sandbox.conftest import Client, Start

DOCUMENTS = "/api/v2/my/documents"
PDF = b"%PDF-1.7 SPECIMEN"


@pytest.mark.parametrize(
    "authorization", ["", "Bearer", "Bearer wrong", "Basic {token}", "{token}", "Bearer {token}x", "Bearer é"]
)
def test_nothing_without_the_token(start: Start, authorization: str) -> None:
    client = start(seed=1)
    header = authorization.format(token=client.server.token)
    for method, path in (
        ("GET", DOCUMENTS),
        ("POST", DOCUMENTS),
        ("GET", f"{DOCUMENTS}/1"),
        ("DELETE", f"{DOCUMENTS}/1"),
        ("GET", f"{DOCUMENTS}/types"),
    ):
        answer = client.call(method, path, headers={"Authorization": header.encode()})
        assert answer.status == 401, (method, path)
        assert answer.headers["www-authenticate"] == "Bearer"
        assert "sign in" in answer.issue
    assert len(client.server.stored()) == 1


def test_the_word_bearer_counts_in_any_case(client: Client) -> None:
    assert client.call("GET", headers={"Authorization": f"bearer {client.server.token}"}).status == 200


def test_each_sandbox_has_a_token_of_its_own(start: Start) -> None:
    first, second = start(), start()
    assert first.server.token != second.server.token
    assert start(token="given").server.token == "given"


def test_an_unknown_path_is_404_in_the_envelope(client: Client) -> None:
    for path in ("/", "/api/v2/my/document", f"{DOCUMENTS}/", f"{DOCUMENTS}/1/2", "/API/v2/my/documents"):
        answer = client.call("GET", path)
        assert answer.status == 404, path
        assert "nothing at this address" in answer.issue


def test_a_wrong_method_is_405_in_the_envelope(client: Client) -> None:
    for method, path in (
        ("PUT", DOCUMENTS),
        ("DELETE", DOCUMENTS),
        ("POST", f"{DOCUMENTS}/1"),
        ("POST", f"{DOCUMENTS}/types"),
    ):
        answer = client.call(method, path, body=b"{}")
        assert answer.status == 405, (method, path)
        assert method in answer.issue
        assert "GET" in answer.headers["allow"]


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_an_unknown_document_is_404(start: Start, method: str) -> None:
    client = start(seed=1)
    for document_id in ("999", "0", "-1", "abc", "9" * 17, "9" * 400, "1.0", "%00"):
        answer = client.call(method, f"{DOCUMENTS}/{document_id}")
        assert answer.status == 404, document_id
        assert "does not exist" in answer.issue
    assert len(client.server.stored()) == 1


def test_a_document_has_every_field_of_the_contract(client: Client) -> None:
    added = client.send_form(PDF, "passport-SPECIMEN.pdf", 1).json
    assert " ".join(added) == (
        "id typeId type fileName fileSize sha256 mimeType status rejectionReason createdAt updatedAt"
    )
    assert added["type"] == {"id": 1, "name": "passport", "caption": "Passport"}
    assert (added["typeId"], added["status"], added["rejectionReason"]) == (1, "Pending", None)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", added["createdAt"])
    assert client.call("GET", f"{DOCUMENTS}/{added['id']}").json == added
    assert client.call("GET").json == {"total": 1, "data": [added]}


def test_delete_answers_without_a_body_and_only_once(client: Client) -> None:
    kept, gone = (client.send_form(PDF).json["id"] for _ in range(2))
    answer = client.call("DELETE", f"{DOCUMENTS}/{gone}")
    assert (answer.status, answer.body) == (204, b"")
    assert client.call("DELETE", f"{DOCUMENTS}/{gone}").status == 404
    assert client.call("GET", f"{DOCUMENTS}/{gone}").status == 404
    assert [row.id for row in client.server.stored()] == [kept]


def test_an_id_is_never_given_out_twice(client: Client) -> None:
    first = client.send_form(PDF).json["id"]
    client.call("DELETE", f"{DOCUMENTS}/{first}")
    assert client.send_form(PDF).json["id"] > first


def test_pages_are_cut_at_the_cap_and_together_hold_everything(start: Start) -> None:
    client = start(seed=250, page_cap=100)
    assert len(client.call("GET").json["data"]) == 10
    assert len(client.ids(1, 0)) == 1
    pages = [client.ids(1000, offset) for offset in (0, 100, 200, 300)]
    assert [len(page) for page in pages] == [100, 100, 50, 0]
    ids = [document_id for page in pages for document_id in page]
    assert sorted(ids, reverse=True) == ids
    assert ids == [row.id for row in reversed(client.server.stored())]
    assert client.call("GET", f"{DOCUMENTS}?limit=7&offset=249").json["total"] == 250


def test_a_bad_limit_or_offset_is_400(client: Client) -> None:
    for query in (
        "limit=0",
        "limit=-1",
        "limit=ten",
        "limit=",
        "limit=1.5",
        "limit=%D9%A1",
        "offset=-1",
        "offset=x",
        "limit=1_0",
    ):
        answer = client.call("GET", f"{DOCUMENTS}?{query}")
        assert answer.status == 400, query
        assert answer.issue.startswith(query.partition("=")[0])


def test_a_huge_offset_is_an_empty_page(start: Start) -> None:
    assert start(seed=3).ids(10, 10**17) == []


def test_a_server_that_ignores_the_offset_repeats_its_first_page(start: Start) -> None:
    client = start(seed=30, ignore_offset=True)
    assert client.ids(20, 20) == client.ids(20, 0)
    assert len(client.ids(20, 20)) == 20


@pytest.mark.parametrize(
    ("shape", "keys"), [("total-data", ["total", "data"]), ("data", ["data"]), ("items", ["items"])]
)
def test_shapes_of_the_list(start: Start, shape: str, keys: list[str]) -> None:
    content = start(seed=3, list_shape=shape).call("GET").json
    assert list(content) == keys
    assert len(content[keys[-1]]) == 3


def test_the_bare_list(start: Start) -> None:
    content = start(seed=3, list_shape="bare").call("GET").json
    assert [item["id"] for item in content] == [3, 2, 1]


@pytest.mark.parametrize("seed", [0, 1, 12])
def test_malformed_items_are_strewn_in_and_not_counted(start: Start, seed: int) -> None:
    client = start(seed=seed, malformed_items=7)
    seen: list[Any] = []
    broken: list[Any] = []
    for offset in range(0, 15, 5):
        content = client.call("GET", f"{DOCUMENTS}?limit=5&offset={offset}").json
        assert content["total"] == seed
        for item in content["data"]:
            whole = isinstance(item, dict) and isinstance(item.get("id"), int)
            (seen if whole else broken).append(item)
    assert [item["id"] for item in seen] == list(range(seed, 0, -1))
    assert len(broken) == 7
    assert None in broken
    assert any(isinstance(item, str) for item in broken)
    assert any(isinstance(item, dict) and "id" not in item for item in broken)
    assert any(isinstance(item, dict) and "id" in item for item in broken)


def test_malformed_items_reach_every_page(start: Start) -> None:
    client = start(seed=12, malformed_items=6)
    pages = [client.call("GET", f"{DOCUMENTS}?limit=4&offset={offset}").json["data"] for offset in (0, 4, 8)]
    assert [len(page) for page in pages] == [6, 6, 6]


def test_the_types_with_one_that_is_not_asked_for(client: Client) -> None:
    content = client.call("GET", f"{DOCUMENTS}/types").json
    assert content["total"] == len(content["data"]) == 7
    assert [(kind["id"], kind["caption"], kind["enabled"]) for kind in content["data"]] == [
        (1, "Passport", True),
        (2, "ID card – front", True),
        (3, "ID card – back", True),
        (4, "Driver's licence", True),
        (5, "Proof of address", True),
        (6, "Bank statement", True),
        (7, "Tax number letter", False),
    ]
    assert all(set(kind) == {"id", "name", "caption", "enabled", "priority", "group"} for kind in content["data"])


@pytest.mark.parametrize("status", [400, 403, 404])
def test_the_types_may_be_refused(start: Start, status: int) -> None:
    answer = start(types_status=status).call("GET", f"{DOCUMENTS}/types")
    assert answer.status == status
    assert answer.issue


def test_the_samples_show_every_state_and_are_plainly_fictitious(start: Start) -> None:
    items = start(seed=5, review_seconds=0).call("GET").json["data"]
    assert {item["status"] for item in items} == {"Pending", "Approved", "Rejected"}
    assert all("SPECIMEN" in item["fileName"] for item in items)
    assert all(bool(item["rejectionReason"]) == (item["status"] == "Rejected") for item in items)


def test_the_samples_are_the_same_each_time(start: Start) -> None:
    first, second = (
        [(row.id, row.name, row.size, row.sha256, row.state) for row in start(seed=40).server.stored()]
        for _ in range(2)
    )
    assert first == second
    assert len({name for _, name, *_ in first}) == 40


@pytest.mark.parametrize(
    ("name", "state", "word"),
    [
        ("passport.pdf", "Approved", ""),
        ("golden-threshold.pdf", "Approved", ""),
        ("Blurry Passport.jpg", "Rejected", "blurry"),
        ("passport_expired.jpg", "Rejected", "expired"),
        ("croppedIdCard.jpg", "Rejected", "edges"),
        ("bill-OLD.pdf", "Rejected", "3 months"),
        ("rejected.pdf", "Rejected", "cannot be accepted"),
    ],
)
def test_the_reviewer_goes_by_the_name(start: Start, name: str, state: str, word: str) -> None:
    client = start(review_seconds=0)
    added = client.send_form(PDF, name).json
    reviewed = client.call("GET", f"{DOCUMENTS}/{added['id']}").json
    assert reviewed["status"] == state
    assert word in (reviewed["rejectionReason"] or "")
    assert (reviewed["rejectionReason"] is None) == (state == "Approved")


@pytest.mark.parametrize("where", ["list", "details", "stored"])
def test_the_review_takes_its_time_wherever_one_looks(client: Client, where: str) -> None:
    began = time.monotonic()
    added = client.send_form(PDF, "old.pdf").json
    states: dict[str, Callable[[], str]] = {
        "list": lambda: client.call("GET").json["data"][0]["status"],
        "details": lambda: client.call("GET", f"{DOCUMENTS}/{added['id']}").json["status"],
        "stored": lambda: client.server.stored()[0].state,
    }
    look = states[where]
    assert look() == "Pending"
    while look() == "Pending":
        assert time.monotonic() - began < 5
        time.sleep(0.01)
    assert time.monotonic() - began >= 0.19
    assert look() == "Rejected"


def test_without_a_reviewer_a_document_stays_in_review(start: Start) -> None:
    client = start(review_seconds=None)
    client.send_form(PDF)
    time.sleep(0.05)
    assert client.call("GET").json["data"][0]["status"] == "Pending"


def test_a_database_file_outlives_the_server_and_is_not_seeded_again(start: Start, tmp_path: Path) -> None:
    file = tmp_path / "sandbox.db"
    first = start(database=file, seed=3)
    assert first.call("DELETE", f"{DOCUMENTS}/2").status == 204
    first.server.stop()
    assert [row.id for row in start(database=file, seed=3).server.stored()] == [1, 3]


@pytest.mark.logs("The sandbox failed at GET")
@pytest.mark.logs("database could not be read at the end")
def test_an_error_of_the_sandbox_itself_is_500_in_the_envelope(
    start: Start, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "sandbox.db"
    client = start(database=file, seed=1)
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DROP TABLE documents")
    answer = client.call("GET")
    assert answer.status == 500
    assert "sandbox made an error" in answer.issue
    assert "no such table" not in answer.body.decode()
    client.server.stop()
    (logged,) = [record for record in caplog.records if record.name == "desktop_app.sandbox.front"]
    assert logged.exc_info
    assert client.server.stored() == []
