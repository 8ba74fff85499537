"""A misbehaving server does what its behaviour says, seen as bytes on a wire: the table of servers rests on this."""

import hashlib
import json
import re
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import fields
from datetime import datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, HTTPException
from typing import Any, NamedTuple, get_args

import pytest

from desktop_app.sandbox import (
    SPECIMEN_ACCOUNTS,
    Behaviour,
    BehaviourError,
    SandboxError,
    SandboxOptions,
    SandboxServer,
)
from desktop_app.sandbox.__main__ import main
from desktop_app.sandbox.behaviour import LOST, Answer, Shape, choices, help_text

DOCUMENTS = "/api/v2/my/documents"
CONTENT = b"%PDF-1.4 SPECIMEN"
SHA256 = hashlib.sha256(CONTENT).hexdigest()
NAME = "passport-SPECIMEN.pdf"


class Got(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Client:
    """Talks to one server; a fresh connection for each call."""

    def __init__(self, server: SandboxServer) -> None:
        self.server = server
        self.control = server.control

    def call(self, method: str, path: str, body: bytes | None = None, **headers: str) -> Got:
        sent = {"Authorization": f"Bearer {self.server.token}", **{k.replace("_", "-"): v for k, v in headers.items()}}
        with closing(HTTPConnection("127.0.0.1", self.server.port, timeout=5)) as connection:
            connection.request(method, path, body, sent)
            answer = connection.getresponse()
            return Got(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())

    def post(self, content: bytes = CONTENT, name: str = NAME) -> Got:
        body, kind = form(content, name)
        return self.call("POST", DOCUMENTS, body, Content_Type=kind)

    def page(self, query: str = "limit=100&offset=0", **headers: str) -> Got:
        return self.call("GET", f"{DOCUMENTS}?{query}", None, **headers)

    def items(self) -> list[dict[str, Any]]:
        """The list of a server whose envelope is the usual one."""
        found: list[dict[str, Any]] = self.page().json["data"]
        return found

    def newest(self) -> dict[str, Any]:
        return self.items()[0]

    def lose(self, content: bytes = CONTENT) -> None:
        """Upload, and see the connection end without an answer."""
        with pytest.raises((OSError, HTTPException)):
            self.post(content)


def form(content: bytes, name: str) -> tuple[bytes, str]:
    body = (
        f'--SPECIMEN\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode()
        + content
        + b'\r\n--SPECIMEN\r\nContent-Disposition: form-data; name="typeId"\r\n\r\n1\r\n--SPECIMEN--\r\n'
    )
    return body, "multipart/form-data; boundary=SPECIMEN"


Start = Callable[..., Client]


@pytest.fixture
def start() -> Iterator[Start]:
    """`start("ids=uuid")` gives a client of a server that behaves so, with three documents unless told."""
    with ExitStack() as running:

        def begin(text: str = "", seed: int = 3, **options: Any) -> Client:
            chosen = SandboxOptions(seed=seed, behaviour=Behaviour.parse(text), **options)
            return Client(running.enter_context(SandboxServer(chosen)))

        yield begin


def wait_for(ready: Callable[[], object]) -> None:
    ends = time.monotonic() + 5
    while not ready():
        assert time.monotonic() < ends
        time.sleep(0.01)


# --- the text ---


def test_what_is_left_out_is_normal() -> None:
    assert Behaviour.parse("") == Behaviour()
    assert Behaviour.parse(" ids = uuid , names=uuid ", "size=none,answer=html") == Behaviour(
        ids="uuid", names="uuid", size="none", answer="html-200"
    )


def test_a_later_key_overrides_an_earlier_one() -> None:
    assert Behaviour.parse("ids=uuid", "ids=hex") == Behaviour(ids="hex")
    assert Behaviour.parse("stores=late:200,stores=no") == Behaviour(stores="no")


def test_numbers_and_yes_are_read() -> None:
    behaviour = Behaviour.parse("stores=late:200,time_scale=100,page_size=5,flapping=yes,clock_skew=-3600,faulty=2")
    assert (behaviour.keeps, behaviour.real(behaviour.late_seconds), behaviour.times) == ("late", 2.0, 2)
    assert (behaviour.page_size, behaviour.flapping, behaviour.clock_skew) == (5, True, -3600.0)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("colour=red", "There is no 'colour'; there are: ids, id_key,"),
        ("ids=roman", "ids cannot be 'roman'; it is one of: int, text, uuid,"),
        ("ids", "ids needs a value"),
        ("flapping=maybe", "it is one of: no, yes"),
        ("page_size=many", "it is a whole number"),
        ("lateness=soon", "it is a number (seconds)"),
        ("lateness=nan", "lateness must be finite"),
        ("lateness=-1", "lateness must be 0 or more"),
        ("faulty=-2", "faulty must be -1 or more"),
        ("time_scale=0", "time_scale must be more than 0"),
        ("time_scale=x", "it is a number"),
        ("stores=soon:3", "one of: auto, yes, no, late:SECONDS"),
        ("stores=maybe", "one of: auto, yes, no, late"),
        ("stores=late:x", "stores cannot be 'x'"),
        ("answer=413-early,stores=yes", "stores must be no where the answer is 413-early"),
    ],
)
def test_what_cannot_be_read_is_said_with_the_choices(text: str, said: str) -> None:
    with pytest.raises(BehaviourError) as caught:
        Behaviour.parse(text)
    assert said in str(caught.value)


def test_help_names_every_key() -> None:
    named = {line.strip().partition("=")[0] for line in help_text().splitlines()}
    assert named == set(choices()) == {each.name for each in fields(Behaviour)} - {"late_seconds"}


def test_lost_answers_befall_one_upload_and_refusals_all() -> None:
    assert [Behaviour.parse(f"answer={answer}").times for answer in ("reset", "504", "error-200", "422")] == [
        *(1, 1),
        *(float("inf"), float("inf")),
    ]


def test_the_command_line_refuses_what_cannot_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--behave", "ids=roman"])
    assert "ids cannot be 'roman'" in capsys.readouterr().err


def test_only_a_misbehaving_server_has_a_control() -> None:
    with SandboxServer() as server, pytest.raises(SandboxError):
        _ = server.control


# --- one document ---


@pytest.mark.parametrize(
    ("ids", "like"),
    [("int", "4"), ("text", '"4"'), ("float", "4.0"), ("uuid", '"........-....-5...-'), ("hex", '"[0-9a-f]{24}"')],
)
def test_ids(start: Start, ids: str, like: str) -> None:
    client = start(f"ids={ids}")
    document_id = client.post().json["id"]
    assert document_id == client.newest()["id"]
    assert re.match(like, json.dumps(document_id))
    assert client.call("GET", f"{DOCUMENTS}/{document_id}").json["id"] == document_id
    assert client.call("DELETE", f"{DOCUMENTS}/{document_id}").status == 204
    assert client.call("GET", f"{DOCUMENTS}/{document_id}").status == 404


@pytest.mark.parametrize("key", ["id", "documentId", "_id", "uuid"])
def test_the_key_of_the_id(start: Start, key: str) -> None:
    assert start(f"id_key={key}").post().json[key] == 4


def test_numbers_per_account_and_given_again(start: Start) -> None:
    client = start("ids=per-account")
    ben = SPECIMEN_ACCOUNTS[1].email
    assert [client.control.insert("a.pdf", b"a", owner=ben).shown_id for _ in range(2)] == ["1", "2"]
    assert client.post().json["id"] == 4
    token = client.server.token_for(ben)
    assert len(client.page(Authorization=f"Bearer {token}").json["data"]) == 2
    client = start("ids=reused")
    newest = client.control.documents()[-1]
    assert client.control.delete(newest)
    assert not client.control.delete(newest)
    assert client.post().json["id"] == int(newest.shown_id)


def test_no_id_for_a_while(start: Start) -> None:
    client = start("id_null_seconds=30,time_scale=100")
    assert client.post().json["id"] is None
    wait_for(lambda: client.newest()["id"] == 4)


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ("keep", "Pass Mu\u0308ller 'a'.heic"),
        ("nfc-lower", "pass m\u00fcller 'a'.heic"),
        ("counter", "Pass Mu\u0308ller 'a' (1).heic"),
        ("jpg", "Pass Mu\u0308ller 'a'.jpg"),
        ("url", "Pass%20Mu%CC%88ller%20%27a%27.heic"),
        ("path", "/media/2026/Pass Mu\u0308ller 'a'.heic"),
        ("ascii", "Pass_Muller_'a'.heic"),
        ("short", "Pass Mu\u0308ller 'a'.hei"),
        ("quoted", "Pass Mu\u0308ller \\'a\\'.heic"),
        ("html", "Pass Mu\u0308ller &#x27;a&#x27;.heic"),
        ("none", None),
    ],
)
def test_names(start: Start, names: str, told: str | None) -> None:
    item = start(f"names={names},name_key=title").post(name="Pass Mu\u0308ller 'a'.heic").json
    assert item.get("title") == told
    assert "fileName" not in item


def test_random_names_keep_their_ending(start: Start) -> None:
    suffixed = start("names=suffix").post().json["fileName"]
    assert suffixed.startswith("passport-SPECIMEN_")
    assert len(suffixed) == len(NAME) + 8
    assert len(start("names=uuid").post().json["fileName"]) == 36 + len(".pdf")


@pytest.mark.parametrize(
    ("text", "key", "told"),
    [
        ("size=keep", "fileSize", len(CONTENT)),
        ("size=none", "fileSize", None),
        ("size=text", "fileSize", str(len(CONTENT))),
        ("hash=keep", "sha256", SHA256),
        ("hash=none", "sha256", None),
        ("hash=upper", "sha256", SHA256.upper()),
        ("type=keep", "typeId", 1),
        ("type=none", "typeId", None),
        ("type=none", "type", None),
        ("type=caption", "typeId", None),
        ("type=caption", "type", "Passport"),
        ("type=recoded", "typeId", 1001),
        ("created=none", "createdAt", None),
    ],
)
def test_what_is_told_of_a_document(start: Start, text: str, key: str, told: object) -> None:
    assert start(text).post().json.get(key) == told


def test_recoded_files_have_another_size_and_hash(start: Start) -> None:
    item = start("size=recoded,hash=recoded").post().json
    assert item["fileSize"] != len(CONTENT)
    assert item["sha256"] != SHA256
    assert len(item["sha256"]) == 64


def test_times(start: Start) -> None:
    def told(text: str) -> Any:
        return start(f"{text},created_key=date").post().json["date"]

    assert datetime.fromisoformat(told("created=iso")).tzinfo is not None
    assert datetime.fromisoformat(told("created=naive")).tzinfo is None
    assert abs(told("created=epoch") - time.time()) < 10
    assert len(told("created=date")) == 10
    client = start("created=epoch,clock_skew=3600")
    answer = client.post()
    assert abs(answer.json["createdAt"] - time.time() - 3600) < 10
    assert abs(parsedate_to_datetime(answer.headers["date"]).timestamp() - time.time() - 3600) < 10


# --- the list ---

ITEMS: dict[str, Callable[[Any], Any]] = {
    "total-data": lambda page: page["data"],
    "data": lambda page: page["data"],
    "data-items": lambda page: page["data"]["items"],
    "items": lambda page: page["items"],
    "results": lambda page: page["results"],
    "content": lambda page: page["content"],
    "documents": lambda page: page["documents"],
    "records": lambda page: page["records"],
    "value": lambda page: page["value"],
    "embedded": lambda page: page["_embedded"]["documents"],
    "array": lambda page: page,
    "laravel": lambda page: page["data"],
    "drf": lambda page: page["results"],
    "cursor": lambda page: page["data"],
    "null-empty": lambda page: page["data"],
}
TOTALS: dict[str, Callable[[Any], Any]] = {
    "total-data": lambda page: page["total"],
    "data-items": lambda page: page["data"]["total"],
    "content": lambda page: page["totalElements"],
    "value": lambda page: page["@odata.count"],
    "embedded": lambda page: page["page"]["totalElements"],
    "laravel": lambda page: page["meta"]["total"],
    "drf": lambda page: page["count"],
}


@pytest.mark.parametrize("shape", get_args(Shape))
def test_shapes(start: Start, shape: str) -> None:
    page = start(f"shape={shape}").page().json
    assert [item["id"] for item in ITEMS[shape](page)] == [3, 2, 1]
    if shape in TOTALS:
        assert TOTALS[shape](page) == 3


def test_an_empty_list_may_be_null(start: Start) -> None:
    assert start("shape=null-empty", seed=0).page().json == {"total": 0, "data": None}


def test_pages_of_an_own_size(start: Start) -> None:
    client = start("page_size=2")
    assert [len(client.page(f"limit=100&offset={offset}").json["data"]) for offset in (0, 2, 4)] == [2, 1, 0]
    client = start("page_size=2,offset=ignored")
    assert client.page("limit=100&offset=0").json == client.page("limit=100&offset=2").json


def test_laravel_knows_page_numbers_only(start: Start) -> None:
    client = start("shape=laravel", seed=12)
    first = client.page("limit=100&offset=10").json
    assert len(first["data"]) == 10
    assert (first["meta"]["current_page"], first["meta"]["last_page"], first["meta"]["total"]) == (1, 2, 12)
    path = first["links"]["next"].removeprefix(client.server.base_url)
    second = client.call("GET", path).json
    assert len(second["data"]) == 2
    assert second["links"]["next"] is None


@pytest.mark.parametrize("offset", ["honoured", "ignored"])
def test_next_links_lead_through_all(start: Start, offset: str) -> None:
    client = start(f"shape=drf,page_size=2,offset={offset}")
    first = client.page().json
    assert first["next"].startswith(f"{client.server.base_url}{DOCUMENTS}?")
    second = client.call("GET", first["next"].removeprefix(client.server.base_url)).json
    assert [item["id"] for item in (*first["results"], *second["results"])] == [3, 2, 1]
    assert second["next"] is None


def test_cursors_lead_through_all(start: Start) -> None:
    client = start("shape=cursor,page_size=2")
    first = client.page("limit=100&offset=2").json
    second = client.page(f"cursor={first['next_cursor']}").json
    assert [item["id"] for item in (*first["data"], *second["data"])] == [3, 2, 1]
    assert (second["next_cursor"], second["has_more"]) == (None, False)


@pytest.mark.parametrize(
    ("total", "told"), [("right", 5), ("page", 2), ("huge", 1_000_000_000), ("zero", 0), ("low", 2), ("none", None)]
)
def test_totals(start: Start, total: str, told: int | None) -> None:
    assert start(f"total={total},page_size=2", seed=5).page().json.get("total") == told


def test_orders(start: Start) -> None:
    assert [item["id"] for item in start("order=oldest").items()] == [1, 2, 3]
    client = start("order=random", seed=12)
    orders = [[item["id"] for item in client.items()] for _ in range(3)]
    assert len({tuple(order) for order in orders}) == 3
    assert all(sorted(order) == list(range(1, 13)) for order in orders)


def test_odd_statuses(start: Start) -> None:
    empty = start("list_status=204").page()
    assert (empty.status, empty.body) == (204, b"")
    assert start("list_status=206").page().status == 206
    client = start("list_status=alternate")
    assert [client.page().status for _ in range(4)] == [200, 204, 200, 204]
    client = start("list_status=204,odd_seconds=50,time_scale=100,answer=reset")
    assert client.page().status == 200
    client.lose()
    assert [client.page().status for _ in range(3)] == [204, 204, 204]
    wait_for(lambda: client.page().status == 200)


def test_lateness(start: Start) -> None:
    client = start("lateness=30,time_scale=100")
    client.post()
    assert len(client.items()) == 3
    wait_for(lambda: len(client.items()) == 4)


def test_a_cache_tells_its_age_and_may_stand_aside(start: Start) -> None:
    client = start("cache_seconds=300")
    assert client.page().headers["age"] == "0"
    client.post()
    time.sleep(1.1)
    old = client.page()
    assert (len(old.json["data"]), old.headers["age"]) == (3, "1")
    fresh = client.page(Cache_Control="no-cache")
    assert (len(fresh.json["data"]), fresh.headers["age"]) == (4, "0")
    assert len(client.page().json["data"]) == 4


def test_a_cache_may_be_stubborn_and_ends(start: Start) -> None:
    client = start("cache_seconds=50,cache=stubborn,time_scale=100")
    client.page()
    client.post()
    assert len(client.page(Cache_Control="no-cache").json["data"]) == 3
    wait_for(lambda: len(client.page().json["data"]) == 4)


def test_lists_that_lack_documents(start: Start) -> None:
    client = start("flapping=yes", seed=4)
    assert [len(client.items()) for _ in range(4)] == [4, 2, 4, 2]
    client = start("shrinking=oldest")
    assert [[item["id"] for item in client.items()] for _ in range(3)] == [[3, 2, 1], [3, 2], [3]]
    client = start("shrinking=newest")
    assert [[item["id"] for item in client.items()] for _ in range(3)] == [[3, 2, 1], [2, 1], [1]]


def test_broken_items(start: Start) -> None:
    items = start("malformed=2").page().json["data"]
    assert len(items) == 5
    assert sum(isinstance(item, dict) and "id" in item for item in items) == 3


def test_an_endless_list_never_repeats_itself(start: Start) -> None:
    client = start("endless=yes")
    pages = [client.page(f"limit=100&offset={offset}").json["data"] for offset in range(0, 500, 100)]
    ids = [item["id"] for page in pages for item in page]
    assert ids[:3] == [3, 2, 1]
    assert len(set(ids)) == 500


# --- answers to an upload ---

ANSWERS: dict[str, tuple[int, bytes, int]] = {
    "document": (201, b'"id":4', 1),
    "document-200": (200, b'"id":4', 1),
    "data": (201, b'{"data":{"id":4', 1),
    "empty-201": (201, b"", 1),
    "empty-202": (202, b"", 1),
    "empty-204": (204, b"", 1),
    "id-only": (201, b'{"id":4}', 1),
    "id-null": (201, b'"id":null', 1),
    "list-200": (200, b'{"total":1,"data":[{"id":4', 1),
    "ok-200": (200, b'{"ok":true}', 1),
    "null-200": (200, b"null", 1),
    "text-200": (200, b"OK", 1),
    "html-200": (200, b"<!DOCTYPE html>", 0),
    "error-200": (200, b'{"error":{"message":"Type not allowed"}}', 0),
    "errors-200": (200, b'{"errors":{"file":[', 0),
    "success-false": (200, b'{"success":false', 0),
    "code-422": (200, b'{"code":422,"data":null}', 0),
    "status-422": (200, b'{"status":422', 0),
    "redirect-301": (301, b"", 0),
    "redirect-302-login": (302, b"", 0),
    "redirect-303": (303, b"", 1),
    "redirect-307": (307, b"", 0),
    "redirect-308": (308, b"", 0),
    "413-early": (413, b"<html>", 0),
    "413-early-polite": (413, b"<html>", 0),
    "422-surrogate": (422, b"\\ud83d", 0),
    "429-zero": (429, b'"error"', 0),
    "429-past": (429, b'"error"', 0),
    "429-skewed": (429, b'"error"', 0),
    "429-plain": (429, b'"error"', 0),
    "503-retry-after": (503, b"<html>", 1),
    **{
        status: (int(status), b'"issue"', 0)
        for status in ("400", "403", "404", "405", "409", "410", "413", "415", "422")
    },
    **{status: (int(status), b"<html>", 1) for status in ("408", "500", "502", "503", "504", "520", "524")},
    "425": (425, b"<html>", 0),
}
CUT = ("reset", "close", "reset-half", "close-half", "timeout", "half-status", "half-body")


def test_every_answer_is_tried() -> None:
    assert {*ANSWERS, *CUT} == set(get_args(Answer))


@pytest.mark.parametrize("answer", list(ANSWERS))
def test_answers(start: Start, answer: str) -> None:
    status, body, stored = ANSWERS[answer]
    client = start(f"answer={answer}")
    got = client.post()
    assert got.status == status
    assert body in got.body
    assert client.control.counts.stored_of[SHA256] == stored == len(client.control.copies(SHA256))
    assert len(client.items()) == 3 + stored


@pytest.mark.parametrize("answer", [answer for answer in ANSWERS if "early" not in answer])
@pytest.mark.parametrize("stores", ["yes", "no"])
def test_an_answer_is_independent_of_what_is_stored(start: Start, answer: str, stores: str) -> None:
    client = start(f"answer={answer},stores={stores}")
    assert client.post().status == ANSWERED[answer]
    assert len(client.control.copies(SHA256)) == (stores == "yes")


ANSWERED = {answer: told[0] for answer, told in ANSWERS.items()}


def test_where_redirects_lead(start: Start) -> None:
    assert start("answer=redirect-303").post().headers["location"] == DOCUMENTS
    assert start("answer=redirect-302-login").post().headers["location"] == "/login"


def test_when_one_may_come_again(start: Start) -> None:
    assert start("answer=429-zero").post().headers["retry-after"] == "0"
    assert "retry-after" not in start("answer=429-plain").post().headers
    assert start("answer=503-retry-after").post().headers["retry-after"] == "1"
    past = start("answer=429-past").post().headers
    assert parsedate_to_datetime(past["retry-after"]) < parsedate_to_datetime(past["date"])
    skewed = start("answer=429-skewed").post().headers
    theirs = parsedate_to_datetime(skewed["date"])
    assert (parsedate_to_datetime(skewed["retry-after"]) - theirs).total_seconds() == 2
    assert 3590 < time.time() - theirs.timestamp() < 3610


def test_how_many_are_faulty(start: Start) -> None:
    client = start("answer=502,faulty=2,healthy_first=1")
    assert [client.post().status for _ in range(5)] == [201, 502, 502, 201, 201]
    client = start("answer=502")
    assert [client.post().status for _ in range(2)] == [502, 201]
    client = start("answer=422")
    assert [client.post().status for _ in range(3)] == [422, 422, 422]
    assert all(Behaviour.parse(f"answer={answer}").times == 1 for answer in LOST)


def test_stored_late(start: Start) -> None:
    client = start("answer=502,stores=late:30,time_scale=100")
    client.post()
    assert client.control.counts.pending == 1
    assert not client.control.copies(SHA256)
    wait_for(lambda: client.control.copies(SHA256))
    counts = client.control.counts
    assert (counts.pending, counts.stored_of[SHA256], counts.whole_of[SHA256]) == (0, 1, 1)


def test_a_slow_answer_comes_after_the_document_is_stored(start: Start) -> None:
    client = start("slow=40,time_scale=100")
    began = time.monotonic()
    assert client.post().status == 201
    assert time.monotonic() - began >= 0.4


# --- ends of a connection ---


def raw_post(client: Client, content: bytes, *, patience: float = 5.0) -> tuple[bytes, bool, bool]:
    """Send an upload byte by byte; gives what came back, whether all was sent, and whether it ended with RST."""
    body, kind = form(content, NAME)
    head = (
        f"POST {DOCUMENTS} HTTP/1.1\r\nHost: specimen\r\nAuthorization: Bearer {client.server.token}\r\n"
        f"Content-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    came, whole, reset = b"", False, False
    with socket.create_connection(("127.0.0.1", client.server.port), timeout=patience) as sock:
        try:
            for piece in _pieces(head.encode() + body):
                sock.sendall(piece)
            whole = True
        except ConnectionError:
            reset = True
        try:
            while piece := sock.recv(65536):
                came += piece
        except ConnectionError:
            reset = True
    return came, whole, reset


def _pieces(data: bytes) -> Iterator[bytes]:
    """Windows takes any number of bytes at once, also those that will never be sent."""
    return (data[at : at + 65536] for at in range(0, len(data), 65536))


@pytest.mark.parametrize(
    ("answer", "came", "reset"),
    [
        ("reset", b"", True),
        ("close", b"", False),
        ("half-status", b"HTTP/1.1 20", False),
        ("half-body", b'{"fileName": "pass', False),
    ],
)
def test_connections_that_end_after_the_whole_body(start: Start, answer: str, came: bytes, reset: bool) -> None:
    client = start(f"answer={answer}")
    got = raw_post(client, CONTENT)
    assert got[0].endswith(came)
    assert got[1:] == (True, reset)
    assert client.control.counts.stored_of[SHA256] == 1
    assert client.post().status == 201


@pytest.mark.parametrize("answer", ["reset-half", "close-half"])
def test_connections_that_end_in_the_middle_of_a_body(start: Start, answer: str) -> None:
    client = start(f"answer={answer}")
    assert raw_post(client, b"%PDF" + bytes(16_000_000)) == (b"", False, True)
    counts = client.control.counts
    assert (counts.begun, counts.whole, counts.stored_of.total()) == (1, 0, 0)


def test_an_answer_that_never_comes(start: Start) -> None:
    client = start("answer=timeout")
    with pytest.raises(TimeoutError):
        raw_post(client, CONTENT, patience=0.3)
    assert client.control.counts.stored_of[SHA256] == 1


def test_an_early_413_comes_while_the_body_is_being_sent(start: Start) -> None:
    client = start("answer=413-early")
    came, whole, _ = raw_post(client, b"%PDF" + bytes(16_000_000))
    assert not whole
    assert came.startswith(b"HTTP/1.1 413 ") or not came  # the system may drop it with the rest
    assert (client.control.counts.begun, client.control.counts.whole) == (1, 0)


def test_a_polite_early_413_reads_on(start: Start) -> None:
    client = start("answer=413-early-polite")
    came, whole, reset = raw_post(client, b"%PDF" + bytes(9_000_000))
    assert came.startswith(b"HTTP/1.1 413 ")
    assert (whole, reset) == (True, False)
    assert client.control.counts.whole == 0


# --- what others do ---


@pytest.mark.parametrize(
    ("elsewhere", "name", "size", "same"),
    [
        ("same-name", NAME, len(CONTENT) + 1234, False),
        ("same-size", "other-device-SPECIMEN.pdf", len(CONTENT), False),
        ("same-file", NAME, len(CONTENT), True),
        ("other", "other-device-SPECIMEN.pdf", len(CONTENT) + 1234, False),
    ],
)
def test_another_device_stores(start: Start, elsewhere: str, name: str, size: int, same: bool) -> None:
    client = start(f"answer=502,stores=no,faulty=2,elsewhere={elsewhere}")
    client.post()
    client.post()
    held = client.control.documents()
    assert len(held) == 4
    assert (held[-1].name, held[-1].size, held[-1].sha256 == SHA256) == (name, size, same)
    assert client.control.counts.stored_of.total() == 0


def test_another_device_deletes(start: Start) -> None:
    client = start("answer=502,elsewhere=delete-newest")
    client.post()
    assert [held.shown_id for held in client.control.documents()] == ["1", "2", "4"]
    client = start("answer=502,elsewhere=delete-stored")
    client.post()
    assert [len(client.items()) for _ in range(3)] == [4, 3, 3]
    assert client.control.counts.stored_of[SHA256] == 1


def test_a_document_can_be_put_there_from_outside(start: Start) -> None:
    client = start()
    client.control.insert(NAME, CONTENT)
    assert client.control.counts.stored_of[SHA256] == 0
    client.control.commit(NAME, CONTENT)
    assert client.control.counts.stored_of[SHA256] == 1
    assert [held.name for held in client.control.copies(SHA256)] == [NAME, NAME]


def test_counts(start: Start) -> None:
    client = start()
    client.post()
    client.post(b"another SPECIMEN")
    client.page()
    counts = client.control.counts
    assert (counts.begun, counts.whole, counts.whole_of[SHA256], counts.lists) == (2, 2, 1, 1)


@pytest.mark.parametrize(
    ("delete", "status", "body", "left"),
    [
        ("204", 204, b"", 2),
        ("success-false", 200, b'{"success":false,"message":"Under review"}', 3),
        ("error-200", 200, b'{"error":', 3),
        ("200-kept", 200, b'{"success":true}', 3),
        ("404", 404, b'"issue"', 3),
        ("405", 405, b'"issue"', 3),
        ("202-later", 202, b"", 3),
    ],
)
def test_deletes(start: Start, delete: str, status: int, body: bytes, left: int) -> None:
    client = start(f"delete={delete},time_scale=10")
    got = client.call("DELETE", f"{DOCUMENTS}/3")
    assert got.status == status
    assert body in got.body
    assert len(client.items()) == left
    if delete == "202-later":
        wait_for(lambda: len(client.items()) == 2)


def test_all_that_fails_can_be_told_to_stop(start: Start) -> None:
    client = start()
    client.server.fail_next("*", 503, times=100)
    assert client.page().status == 503
    client.server.stop_failing()
    assert client.page().status == 200


def test_there_is_no_token_for_a_stranger(start: Start) -> None:
    with pytest.raises(ValueError, match="no account"):
        start().server.token_for("nobody@example.test")


def test_the_types_and_what_is_not_there(start: Start) -> None:
    client = start("ids=uuid")
    assert client.call("GET", f"{DOCUMENTS}/types").json["total"] == 6
    assert client.call("GET", f"{DOCUMENTS}/3").status == 404
    assert client.page("cursor=x&limit=0").status == 400
