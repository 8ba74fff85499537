"""How files reach the sandbox: every encoding, the limit, uploads that break off, and memory that does not grow."""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import socket
import struct
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.integration.sandbox.conftest import Answer, Client, MakeForm, Start

DOCUMENTS = "/api/v2/my/documents"
PDF = b"%PDF-1.7 SPECIMEN"
JPEG = b"\xff\xd8\xff\xe0 SPECIMEN"
PNG = b"\x89PNG\r\n\x1a\n SPECIMEN"
HEIC = b"\x00\x00\x00\x18ftypheic SPECIMEN"


def open_socket(client: Client) -> closing[socket.socket]:
    return closing(socket.create_connection(("127.0.0.1", client.server.port), timeout=5))


def head(client: Client, *lines: str, token: str | None = None) -> bytes:
    text = "\r\n".join(
        [f"POST {DOCUMENTS} HTTP/1.1", "Host: sandbox", f"Authorization: Bearer {token or client.server.token}", *lines]
    )
    return (text + "\r\n\r\n").encode()


def read_to_end(connection: socket.socket) -> bytes:
    pieces = []
    while piece := connection.recv(65536):
        pieces.append(piece)
    return b"".join(pieces)


# ---------------------------------------------------------------------------------------------------- multipart


def test_a_form_is_stored_with_name_size_hash_and_kind(client: Client) -> None:
    content = bytes(range(256)) * 3000
    answer = client.send_form(JPEG + content, "front-SPECIMEN.jpg", 2)
    assert answer.status == 201
    row = client.server.stored()[-1]
    assert (row.id, row.name, row.type_id) == (answer.json["id"], "front-SPECIMEN.jpg", 2)
    assert (row.size, row.sha256) == (len(JPEG + content), hashlib.sha256(JPEG + content).hexdigest())
    assert answer.json["mimeType"] == "image/jpeg"


@pytest.mark.parametrize("size", [1, 2, 65535, 65536, 65537, 300_001])
def test_bytes_that_look_like_a_boundary_are_counted_too(client: Client, make_form: MakeForm, size: int) -> None:
    body, content_type = make_form(b"", "x.pdf", 1)
    boundary = content_type.partition("=")[2].encode()
    tricky = (b"\r\n--" + boundary[:-1] + b"\r\n-\r\n--" + boundary[:5] + b"\r" * 7) * (size // 40 + 1)
    tricky = tricky[:size]
    answer = client.call(
        "POST", body=body.replace(b"\r\n\r\n", b"\r\n\r\n" + tricky, 1), headers={"Content-Type": content_type}
    )
    assert answer.json["sha256"] == hashlib.sha256(tricky).hexdigest()


def test_a_body_in_the_smallest_pieces(client: Client, make_form: MakeForm) -> None:
    body, content_type = make_form(PNG, "Ausweis-Ä-SPECIMEN.png", 3)
    answer = client.call(
        "POST", body=iter([bytes([byte]) for byte in body]), headers={"Content-Type": content_type}, encode_chunked=True
    )
    assert answer.status == 201
    assert (answer.json["fileName"], answer.json["mimeType"]) == ("Ausweis-Ä-SPECIMEN.png", "image/png")
    assert answer.json["sha256"] == hashlib.sha256(PNG).hexdigest()


def test_the_type_may_come_before_the_file_and_other_parts_are_passed_over(client: Client) -> None:
    body = (
        b'--b\r\nContent-Disposition: form-data; name="note"\r\n\r\n' + b"n" * 10_000 + b"\r\n"
        b'--b\r\nContent-Disposition: form-data; name="typeId"\r\nContent-Type: text/plain\r\n\r\n5\r\n'
        b'--b\r\ncontent-type: application/pdf\r\ncontent-disposition: form-data; filename="a.pdf"; name="file"\r\n\r\n'
        + PDF
        + b"\r\n--b--\r\n"
    )
    answer = client.call("POST", body=body, headers={"Content-Type": 'multipart/form-data; boundary="b"'})
    assert (answer.status, answer.json["typeId"], answer.json["fileSize"]) == (201, 5, len(PDF))


def test_a_name_is_made_harmless(client: Client) -> None:
    for given, kept in (
        ("C:\\\\Users\\\\x\\\\a.pdf", "a.pdf"),
        ("../../a.pdf", "a.pdf"),
        ("", "document"),
        ("a" * 300, "a" * 255),
        ("x\ty.pdf", "xy.pdf"),
    ):
        assert client.send_form(PDF, given).json["fileName"] == kept


def test_the_kind_is_told_by_content(client: Client) -> None:
    for content, mime in (
        (JPEG, "image/jpeg"),
        (PNG, "image/png"),
        (PDF, "application/pdf"),
        (HEIC, "image/heic"),
        (b"\0", "application/octet-stream"),
    ):
        assert client.send_form(content, "misnamed.txt").json["mimeType"] == mime


def test_a_strict_server_takes_only_documents(start: Start) -> None:
    client = start(accept_any_type=False)
    for content, name in ((PDF, "a.PDF"), (HEIC, "a.heif"), (JPEG, "a.jpeg")):
        assert client.send_form(content, name).status == 201, name
    assert len(client.server.stored()) == 3
    for content, name in ((b"MZ", "a.pdf"), (PDF, "a.exe"), (PDF, "a")):
        answer = client.send_form(content, name)
        assert answer.status == 422, name
        assert answer.issue == "file: only JPEG, PNG, PDF and HEIC files are accepted."
    assert len(client.server.stored()) == 3


def test_a_wrong_type_is_refused(client: Client) -> None:
    for type_id, status, words in (
        (None, 400, "required"),
        ("", 400, "required"),
        ("one", 422, "whole number"),
        ("1.5", 422, "whole number"),
        ("-1", 422, "whole number"),
        (99, 422, "no such document type"),
        ("9" * 5000, 422, "whole number"),
        (7, 422, "Tax number letter is not asked for"),
    ):
        answer = client.send_form(PDF, type_id=type_id)
        assert answer.status == status, type_id
        assert answer.issue.startswith("typeId: ")
        assert words in answer.issue
    assert client.server.stored() == []


def test_nothing_of_one_part_is_taken_for_another(client: Client) -> None:
    body = (
        b'--b\r\nContent-Disposition: form-data; name="copy"; filename="other.pdf"\r\n\r\nother\r\n'
        b'--b\r\nContent-Disposition: form-data; name="typeId"\r\n\r\n1\r\n'
        b'--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nx\r\n'
        b'--b\r\nContent-Disposition: form-data; name="typeId"\r\n\r\n2\r\n--b--\r\n'
    )
    answer = client.call("POST", body=body, headers={"Content-Type": "multipart/form-data; boundary=b"})
    assert (answer.json["fileName"], answer.json["fileSize"], answer.json["typeId"]) == ("document", 1, 2)


def test_an_empty_file_is_refused(client: Client) -> None:
    answer = client.send_form(b"")
    assert (answer.status, answer.issue) == (422, "file: the file is empty.")


def test_a_form_without_a_file_or_with_two(client: Client) -> None:
    kind = b'--b\r\nContent-Disposition: form-data; name="typeId"\r\n\r\n1\r\n'
    file = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\nx\r\n'
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    none = client.call("POST", body=kind + b"--b--\r\n", headers=headers)
    assert (none.status, none.issue) == (400, "file: this part is required.")
    two = client.call("POST", body=file + kind + file + b"--b--\r\n", headers=headers)
    assert (two.status, two.issue) == (422, "file: send one file at a time.")
    assert client.server.stored() == []


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        pytest.param(
            b"nonsense",
            "multipart/form-data; boundary=b",
            marks=pytest.mark.logs("Expected boundary character"),
        ),
        (b"", "multipart/form-data; boundary=b"),
        (b"--b\r\n", "multipart/form-data"),
        (b"--b\r\n", "multipart/form-data; boundary=" + "b" * 300),
        pytest.param(
            b"--b\r\nno colon\r\n\r\n",
            "multipart/form-data; boundary=b",
            marks=pytest.mark.logs("Found invalid character"),
        ),
        (
            b'--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\ncut',
            "multipart/form-data; boundary=b",
        ),
        (
            b'--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\ncut\r\n--b',
            "multipart/form-data; boundary=b",
        ),
    ],
)
def test_a_form_that_is_none_or_is_cut_is_400(client: Client, body: bytes, content_type: str) -> None:
    answer = client.call("POST", body=body, headers={"Content-Type": content_type})
    assert answer.status == 400
    assert answer.issue.startswith("file: ")
    assert client.server.stored() == []


# --------------------------------------------------------------------------------------------------------- JSON


def test_base64_in_json(client: Client) -> None:
    answer = client.send_json({"file": base64.b64encode(PDF).decode(), "fileName": "bill.pdf", "typeId": 5})
    assert answer.status == 201
    assert (answer.json["fileName"], answer.json["mimeType"], answer.json["typeId"]) == (
        "bill.pdf",
        "application/pdf",
        5,
    )
    assert answer.json["sha256"] == hashlib.sha256(PDF).hexdigest()


def test_a_name_in_json_is_made_harmless_too(client: Client) -> None:
    for given in ("C:\\Users\\x\\a.pdf", "/home/x/a.pdf", "a\u0000.pdf", "\ud800a.pdf"):
        assert client.send_json({"file": "eA==", "fileName": given, "typeId": 5}).json["fileName"] == "a.pdf"


@pytest.mark.parametrize(("extra", "name"), [({}, "document.pdf"), ({"fileName": "named.pdf"}, "named.pdf")])
def test_a_data_uri_in_json(client: Client, extra: dict[str, str], name: str) -> None:
    uri = "data:application/pdf;base64," + base64.b64encode(PDF).decode()
    answer = client.send_json({"file": uri, "typeId": "5", **extra})
    assert answer.status == 201
    assert (answer.json["fileName"], answer.json["fileSize"]) == (name, len(PDF))
    assert answer.json["sha256"] == hashlib.sha256(PDF).hexdigest()


def test_a_path_names_a_file_in_the_storage(start: Start, tmp_path: Path) -> None:
    storage = tmp_path / "storage"
    (storage / "inner").mkdir(parents=True)
    (storage / "inner" / "bill.pdf").write_bytes(PDF)
    client = start(storage_dir=storage)
    for text in ("inner/bill.pdf", str(storage / "inner" / "bill.pdf"), "inner/../inner/bill.pdf"):
        answer = client.send_json({"file": text, "typeId": 5})
        assert answer.status == 201
        assert (answer.json["fileName"], answer.json["sha256"]) == ("bill.pdf", hashlib.sha256(PDF).hexdigest())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets only some people make links")
def test_a_path_never_leads_out_of_the_storage(start: Start, tmp_path: Path) -> None:
    storage, secret = tmp_path / "storage", tmp_path / "secret.pdf"
    storage.mkdir()
    secret.write_bytes(PDF)
    (storage / "link.pdf").symlink_to(secret)
    (storage / "loop").symlink_to("loop")
    (tmp_path / "storage-2").mkdir()
    (tmp_path / "storage-2" / "a.pdf").write_bytes(PDF)
    client = start(storage_dir=storage)
    paths = [
        "../secret.pdf",
        str(secret),
        "link.pdf",
        "../storage-2/a.pdf",
        "loop",
        ".",
        "",
        "missing.pdf",
        "a\0b",
        "x" * 5000,
        "\ud800",
    ]
    for text in paths:
        answer = client.send_json({"file": text, "typeId": 5})
        assert answer.status == 422, text
        assert answer.issue.startswith("file: the path names no file"), text
        assert str(tmp_path) not in answer.body.decode()
    assert client.server.stored() == []


def test_without_a_storage_no_path_is_taken(client: Client) -> None:
    answer = client.send_json({"file": "/etc/hostname", "typeId": 1})
    assert answer.status == 422
    assert answer.issue.startswith("file: this server has no storage of its own")


def test_a_file_in_the_storage_keeps_to_the_limit_and_the_rules(start: Start, tmp_path: Path) -> None:
    (tmp_path / "large.pdf").write_bytes(b"x" * 1001)
    (tmp_path / "empty.pdf").touch()
    client = start(storage_dir=tmp_path, max_bytes=1000)
    assert client.send_json({"file": "large.pdf", "typeId": 1}).status == 413
    assert client.send_json({"file": "empty.pdf", "typeId": 1}).issue == "file: the file is empty."


def test_json_that_is_no_upload(client: Client) -> None:
    refusals: list[tuple[Any, int, str]] = [
        ({"typeId": 1}, 400, "file: this field is required."),
        ({"file": None, "typeId": 1}, 400, "file: this field is required."),
        ({"file": 7, "typeId": 1}, 422, "file: must be a text."),
        ({"file": "%%%", "fileName": "a.pdf", "typeId": 1}, 422, "file: the text is not valid base64."),
        ({"file": "é", "fileName": "a.pdf", "typeId": 1}, 422, "file: the text is not valid base64."),
        ({"file": "YQ==", "fileName": "a.pdf"}, 400, "typeId: this field is required."),
        ({"file": "YQ==", "fileName": "a.pdf", "typeId": True}, 422, "typeId: must be a whole number."),
        ({"file": "YQ==", "fileName": "a.pdf", "typeId": [1]}, 422, "typeId: must be a whole number."),
        ({"file": "", "fileName": "a.pdf", "typeId": 1}, 422, "file: the file is empty."),
        ({"file": "data:image/png;base64,", "typeId": 1}, 422, "file: the file is empty."),
        ({"file": "data:text/plain,hello", "typeId": 1}, 422, "file: the data URI must be in base64."),
        ([1], 400, "The body must be a JSON object."),
    ]
    for content, status, issue in refusals:
        answer = client.send_json(content)
        assert (answer.status, answer.issue) == (status, issue), content
    assert client.server.stored() == []


def test_a_body_that_is_no_json_is_400(client: Client) -> None:
    for body in (b"", b"{", b"\xff\xfe\xfd", b"[" * 200_000):
        answer = client.call("POST", body=body, headers={"Content-Type": "application/json"})
        assert (answer.status, answer.issue) == (400, "The body is not valid JSON."), body[:9]


def test_another_content_type_is_415_and_speaks_of_the_file(client: Client) -> None:
    for content_type in ("text/plain", "application/x-www-form-urlencoded", ""):
        answer = client.call("POST", body=b"x", headers={"Content-Type": content_type})
        assert answer.status == 415, content_type
        assert answer.issue.startswith("file: ")


def test_a_server_takes_only_the_encodings_it_is_told(start: Start, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(PDF)
    text = base64.b64encode(PDF).decode()
    ways: dict[str, Callable[[Client], Answer]] = {
        "multipart": lambda client: client.send_form(PDF),
        "json-base64": lambda client: client.send_json({"file": text, "fileName": "a.pdf", "typeId": 1}),
        "json-data-uri": lambda client: client.send_json({"file": f"data:application/pdf;base64,{text}", "typeId": 1}),
        "json-path": lambda client: client.send_json({"file": "a.pdf", "typeId": 1}),
    }
    for only in ways:
        client = start(encodings=frozenset({only}), storage_dir=tmp_path)
        for way, send in ways.items():
            answer = send(client)
            assert (answer.status == 201) == (way == only)
            if way != only:
                assert answer.status in (415, 422)
                assert answer.issue.startswith("file: this server does not")


# -------------------------------------------------------------------------------------------------- answers, keys


@pytest.mark.parametrize("status", [200, 201, 202])
def test_the_answer_to_an_upload_can_be_chosen(start: Start, status: int) -> None:
    row = start(post_status=status).send_form(PDF)
    assert (row.status, row.json["id"]) == (status, 1)
    wrapped = start(post_status=status, post_body="data").send_form(PDF)
    assert (wrapped.status, wrapped.json["data"]["id"]) == (status, 1)
    empty = start(post_status=status, post_body="empty").send_form(PDF)
    assert (empty.status, empty.body) == (status, b"")


def test_an_upload_answered_without_content_is_stored_all_the_same(start: Start) -> None:
    client = start(post_status=204)
    answer = client.send_form(PDF)
    assert (answer.status, answer.body) == (204, b"")
    assert len(client.server.stored()) == 1


def test_an_idempotency_key_is_noted_and_otherwise_ignored(client: Client) -> None:
    answers = [client.send_form(PDF, headers={"Idempotency-Key": "key-1"}) for _ in range(2)]
    assert answers[0].json["id"] != answers[1].json["id"]
    client.send_form(PDF)
    assert [row.idempotency_key for row in client.server.stored()] == ["key-1", "key-1", None]


def test_an_idempotency_key_is_honoured_where_the_server_does(start: Start) -> None:
    client = start(honour_idempotency_key=True)
    first, again, other = (
        client.send_form(PDF, headers={"Idempotency-Key": key}) for key in ("key-1", "key-1", "key-2")
    )
    assert (again.status, again.json["id"]) == (201, first.json["id"])
    assert other.json["id"] != first.json["id"]
    for headers in ({}, {}, {"Idempotency-Key": ""}, {"Idempotency-Key": ""}):
        client.send_form(PDF, headers=headers)
    assert len(client.server.stored()) == 6


# ------------------------------------------------------------------------------------------------------ the limit


def test_a_body_above_the_limit_is_413_naming_it_and_the_connection_lives_on(start: Start) -> None:
    client = start(max_bytes=1_048_576)
    with closing(client.connection()) as connection:
        answer = client.send_form(b"x" * 3_000_000, connection=connection)
        assert answer.status == 413
        assert "1 MB (1048576 bytes)" in answer.issue
        assert "connection" not in answer.headers
        assert client.call("GET", connection=connection).json["total"] == 0


def test_the_limit_counts_the_body_to_the_byte(start: Start, make_form: MakeForm) -> None:
    body, content_type = make_form(b"x" * 5000, "a.pdf", 1)
    for chunked in (False, True):
        for limit, status in ((len(body), 201), (len(body) - 1, 413)):
            client = start(max_bytes=limit)
            content = iter([body[:2000], body[2000:]]) if chunked else body
            answer = client.call("POST", body=content, headers={"Content-Type": content_type}, encode_chunked=chunked)
            assert answer.status == status
            assert len(client.server.stored()) == (status == 201)


def test_json_keeps_to_the_limit_too(start: Start) -> None:
    client = start(max_bytes=1000)
    assert client.send_json({"file": "A" * 2000, "fileName": "a.pdf", "typeId": 1}).status == 413


def test_a_body_far_above_the_limit_is_not_read_to_its_end(start: Start) -> None:
    client = start(max_bytes=10_000)
    with open_socket(client) as connection:
        connection.sendall(head(client, "Content-Type: multipart/form-data; boundary=b", "Content-Length: 10000000"))
        connection.sendall(b"x" * 40_001)
        answer = read_to_end(connection)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"connection: close" in answer.lower()
    assert b"10000 bytes" in answer


def test_a_body_is_read_up_to_the_bound_before_the_answer(start: Start) -> None:
    client = start(max_bytes=10_000)
    with open_socket(client) as connection:
        connection.sendall(head(client, "Content-Type: multipart/form-data; boundary=b", "Content-Length: 40000"))
        connection.sendall(b"x" * 39_999)
        connection.settimeout(0.2)
        with pytest.raises(TimeoutError):
            connection.recv(1)
        connection.sendall(b"x")
        assert connection.recv(65536).startswith(b"HTTP/1.1 413 ")


def test_who_asks_before_sending_is_told_at_once(start: Start) -> None:
    client = start(max_bytes=10_000)
    expect = ("Content-Type: multipart/form-data; boundary=b", "Expect: 100-continue")
    with open_socket(client) as connection:
        connection.sendall(head(client, *expect, "Content-Length: 20000"))
        assert read_to_end(connection).startswith(b"HTTP/1.1 413 ")
    with open_socket(client) as connection:
        connection.sendall(head(client, *expect, "Content-Length: 20000", token="wrong"))
        assert read_to_end(connection).startswith(b"HTTP/1.1 401 ")
    with open_socket(client) as connection:
        connection.sendall(head(client, *expect, "Content-Length: 5000"))
        assert connection.recv(65536).startswith(b"HTTP/1.1 100 ")


def test_a_refused_upload_is_read_to_its_end_so_that_the_answer_is_seen(start: Start) -> None:
    client = start(max_bytes=2_000_000)
    with closing(client.connection()) as connection:
        for path, headers, status in (
            ("/api/v2/my/documents", {"Authorization": "Bearer wrong"}, 401),
            ("/elsewhere", {}, 404),
            ("/api/v2/my/documents/types", {}, 405),
            ("/api/v2/my/documents", {"Content-Type": "text/plain"}, 415),
        ):
            answer = client.call("POST", path, b"x" * 4_000_000, headers, connection=connection)
            assert answer.status == status


# ------------------------------------------------------------------------------------- uploads that break off


@pytest.mark.parametrize("farewell", ["close", "reset", "half-close"])
@pytest.mark.parametrize("framing", ["length", "chunked"])
def test_a_body_that_breaks_off_stores_nothing(
    client: Client, make_form: MakeForm, caplog: pytest.LogCaptureFixture, farewell: str, framing: str
) -> None:
    body, content_type = make_form(PDF * 1000, "cut.pdf", 1)
    for cut in (0, 50, len(body) - 1):
        with open_socket(client) as connection:
            if framing == "length":
                connection.sendall(
                    head(client, f"Content-Type: {content_type}", f"Content-Length: {len(body)}") + body[:cut]
                )
            else:
                pieces = head(client, f"Content-Type: {content_type}", "Transfer-Encoding: chunked")
                connection.sendall(pieces + f"{len(body):x}\r\n".encode() + body[:cut])
            wait_for_request(client)
            if farewell == "reset":
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            elif farewell == "half-close":
                connection.shutdown(socket.SHUT_WR)
                assert read_to_end(connection) == b""
    time.sleep(0.05)
    assert client.call("GET").json["total"] == 0
    assert client.server.stored() == []
    assert [record.status for record in client.server.requests() if record.method == "POST"] == [None] * 3
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_a_chunked_body_without_its_last_chunk_stores_nothing(client: Client, make_form: MakeForm) -> None:
    body, content_type = make_form(PDF, "cut.pdf", 1)
    with open_socket(client) as connection:
        lines = head(client, f"Content-Type: {content_type}", "Transfer-Encoding: chunked")
        connection.sendall(lines + f"{len(body):x}\r\n".encode() + body + b"\r\n")
        wait_for_request(client)
    time.sleep(0.05)
    assert client.server.stored() == []


@pytest.mark.logs("Invalid HTTP request received")
def test_broken_framing_is_400_and_stores_nothing(client: Client, make_form: MakeForm) -> None:
    body, content_type = make_form(PDF, "cut.pdf", 1)
    with open_socket(client) as connection:
        lines = head(client, f"Content-Type: {content_type}", "Transfer-Encoding: chunked")
        connection.sendall(lines + f"{len(body):x}\r\n".encode() + body + b"\r\nno length\r\n")
        answer = read_to_end(connection)
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert client.server.stored() == []


@pytest.mark.logs("Invalid HTTP request received")
def test_what_is_no_http_is_400_in_the_envelope(client: Client) -> None:
    with open_socket(client) as connection:
        connection.sendall(b"NONSENSE\r\n\r\n")
        top, _, content = read_to_end(connection).partition(b"\r\n\r\n")
    assert top.startswith(b"HTTP/1.1 400 ")
    assert json.loads(content)["error"]["details"] == [{"issue": "The request is not valid HTTP."}]


def test_other_uploads_go_on_while_one_stalls(client: Client, make_form: MakeForm) -> None:
    body, content_type = make_form(PDF * 1000, "slow.pdf", 1)
    with open_socket(client) as connection:
        connection.sendall(head(client, f"Content-Type: {content_type}", f"Content-Length: {len(body)}") + body[:100])
        wait_for_request(client)
        assert client.send_form(PDF, "quick.pdf").status == 201
        connection.sendall(body[100:])
        assert connection.recv(65536).startswith(b"HTTP/1.1 201 ")
    assert [row.name for row in client.server.stored()] == ["quick.pdf", "slow.pdf"]


def wait_for_request(client: Client) -> None:
    """Until the server has seen the newest POST and had the time to read what came with it."""
    client.seen_posts += 1
    deadline = time.monotonic() + 5
    while sum(record.method == "POST" for record in client.server.requests()) < client.seen_posts:
        assert time.monotonic() < deadline
        time.sleep(0.005)
    time.sleep(0.01)
