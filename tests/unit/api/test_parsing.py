"""Every tolerance of the API contract's section 3, as tables: what servers send, and what is read from it."""

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from desktop_app.api.error_words import denied_by, error_text
from desktop_app.api.list_shapes import document_types_of, page_of
from desktop_app.api.parsing import BadJsonError, document_of, parse_json
from desktop_app.api.proof import stored_document_of
from desktop_app.domain.document import Document, ReviewStatus

ONE = {"id": 1, "fileName": "a-SPECIMEN.pdf"}
TWO = {"id": 2, "fileName": "b-SPECIMEN.pdf"}


def read(item: object) -> Document:
    document = document_of(item)
    assert document is not None
    return document


# --- 3.1: the shapes of a list ---


@pytest.mark.parametrize(
    ("payload", "ids", "malformed", "total"),
    [
        ({"total": 2, "data": [ONE, TWO]}, [1, 2], 0, 2),
        ({"total": "2", "data": [ONE, TWO]}, [1, 2], 0, 2),
        ({"data": [ONE, TWO]}, [1, 2], 0, None),
        ({"items": [ONE]}, [1], 0, None),
        ({"items": [ONE], "total": 1}, [1], 0, 1),
        ([TWO, ONE], [2, 1], 0, None),
        ([], [], 0, None),
        ({"data": []}, [], 0, None),
        ({"data": {"items": [ONE]}}, [1], 0, None),
        ({"code": 0, "data": {"data": [ONE]}, "done": True}, [1], 0, None),
        ({"total": None, "data": [ONE]}, [1], 0, None),
        ({"total": -1, "data": [ONE]}, [1], 0, None),
        ({"total": True, "data": [ONE]}, [1], 0, None),
        ({"total": {"count": 1}, "data": [ONE]}, [1], 0, None),
        ({"total": 3, "data": [ONE, None, "x", {}, TWO]}, [1, 2], 3, 3),
        ([ONE, [ONE], 7, True, {"id": None}, {"name": "no id"}], [1], 5, None),
        ([ONE, ONE], [1, 1], 0, None),
    ],
)
def test_a_list_in_all_its_shapes(payload: object, ids: list[int], malformed: int, total: int | None) -> None:
    page = page_of(payload)

    assert page is not None
    assert [int(document.id) for document in page.documents] == ids
    assert (page.malformed, page.total) == (malformed, total)
    assert page.items == len(ids) + malformed


@pytest.mark.parametrize(
    "payload", [None, "text", 7, True, 1.5, {}, {"total": 0}, {"data": "x"}, {"data": None}, {"items": 3}]
)
def test_what_is_no_list(payload: object) -> None:
    assert page_of(payload) is None


def test_envelopes_within_envelopes_come_to_an_end() -> None:
    payload: Any = [ONE]
    for _ in range(5000):
        payload = {"data": payload}

    assert page_of(payload) is None


# --- 3.2: ids and types ---


@pytest.mark.parametrize(
    ("item", "document_id"),
    [
        ({"id": 7}, "7"),
        ({"documentId": 7}, "7"),
        ({"id": "7"}, "7"),
        ({"id": " 007 "}, "007"),
        (parse_json(b'{"id": 7.0}'), "7.0"),
        ({"id": 0}, "0"),
        ({"id": None, "documentId": "7"}, "7"),
        ({"id": "seven", "documentId": 7}, "seven"),
        ({"id": "", "documentId": 7}, "7"),
        ({"id": " ", "documentId": 7}, "7"),
        ({"id": [7], "documentId": 7}, "7"),
        ({"id": 7, "documentId": 8}, "7"),
        ({"id": 10**18 - 1}, str(10**18 - 1)),
        ({"data": {"id": 7}}, "7"),
        ({"id": 7, "data": {"id": 8}}, "7"),
        ({"id": True}, None),
        ({"id": False}, None),
        ({"id": -1}, "-1"),
        ({"id": "-1"}, "-1"),
        ({"id": 10**18}, str(10**18)),
        ({"id": "9" * 19}, "9" * 19),
        ({"id": "x" * 200}, "x" * 200),
        ({"id": "x" * 201}, None),
        ({"id": "a\x07b"}, None),
        ({"id": 1.5}, None),
        ({"id": 1e300}, None),
        ({"id": float("nan")}, None),
        ({"id": float("inf")}, None),
        ({"id": "٣"}, "٣"),
        ({"id": "1e3"}, "1e3"),
        ({"id": [7]}, None),
        ({"id": {"id": 7}}, None),
        ({"data": [{"id": 7}]}, None),
        ({}, None),
        (None, None),
        (7, None),
        ("7", None),
        ([{"id": 7}], None),
    ],
)
def test_the_id_in_all_its_forms(item: object, document_id: str | None) -> None:
    document = document_of(item)

    assert (document.id if document else None) == document_id


@pytest.mark.parametrize(
    ("fields", "type_id", "caption"),
    [
        ({"typeId": 3}, 3, ""),
        ({"typeId": "3"}, 3, ""),
        ({"typeID": 3}, 3, ""),
        ({"type": 3}, 3, ""),
        ({"type": "3"}, 3, ""),
        ({"type": "Passport"}, None, "Passport"),
        ({"type": {"id": 3, "name": "passport", "caption": "Passport"}}, 3, "Passport"),
        ({"type": {"id": "3", "name": "passport"}}, 3, "passport"),
        ({"type": {"caption": "Passport"}}, None, "Passport"),
        ({"documentType": 3}, 3, ""),
        ({"documentType": "Passport"}, None, "Passport"),
        ({"documentType": {"id": 3, "caption": "Passport"}}, 3, "Passport"),
        ({"typeId": 3, "type": "Passport"}, 3, "Passport"),
        ({"typeId": 3, "type": {"id": 4, "caption": "Passport"}}, 3, "Passport"),
        ({"typeId": None, "type": None, "documentType": {"id": 5, "name": "x"}}, 5, "x"),
        ({"type": "Passport", "documentType": "Other"}, None, "Passport"),
        ({"typeId": True, "type": [3]}, None, ""),
        ({"type": {"id": {"id": 3}, "caption": ["x"]}}, None, ""),
        ({}, None, ""),
    ],
)
def test_the_type_in_all_its_forms(fields: dict[str, object], type_id: int | None, caption: str) -> None:
    document = read({"id": 1, **fields})

    assert (document.type_id, document.type_caption) == (type_id, caption)


# --- 3.3: states and fields of any kind ---


@pytest.mark.parametrize(
    ("fields", "status", "text"),
    [
        ({"status": "Approved"}, ReviewStatus.APPROVED, "Approved"),
        ({"reviewStatus": "PENDING"}, ReviewStatus.IN_REVIEW, "PENDING"),
        ({"state": "declined"}, ReviewStatus.REJECTED, "declined"),
        ({"status": {"id": 2, "name": "rejected", "caption": "Rejected"}}, ReviewStatus.REJECTED, "Rejected"),
        ({"status": {"name": "approved"}}, ReviewStatus.APPROVED, "approved"),
        ({"status": {"name": "approved", "caption": "Genehmigt"}}, ReviewStatus.APPROVED, "Genehmigt"),
        ({"status": {"id": 2, "code": "REJECTED", "label": "Nope"}}, ReviewStatus.REJECTED, "Nope"),
        ({"status": {"id": 2}}, ReviewStatus.UNKNOWN, "2"),
        ({"review_state": "PENDING_REVIEW"}, ReviewStatus.IN_REVIEW, "PENDING_REVIEW"),
        ({"status": "Waiting for Godot"}, ReviewStatus.UNKNOWN, "Waiting for Godot"),
        ({"status": 3}, ReviewStatus.UNKNOWN, "3"),
        ({"status": None, "state": "expired"}, ReviewStatus.EXPIRED, "expired"),
        ({"status": "", "state": "expired"}, ReviewStatus.EXPIRED, "expired"),
        ({"status": True}, ReviewStatus.UNKNOWN, ""),
        ({"status": ["approved"]}, ReviewStatus.UNKNOWN, ""),
        ({}, ReviewStatus.UNKNOWN, ""),
    ],
)
def test_the_status_in_all_its_forms(fields: dict[str, object], status: ReviewStatus, text: str) -> None:
    document = read({"id": 1, **fields})

    assert (document.status, document.status_text) == (status, text)


@pytest.mark.parametrize(
    ("fields", "name", "reason", "size"),
    [
        ({"fileName": "a.pdf", "rejectionReason": "Too old", "fileSize": 7}, "a.pdf", "Too old", 7),
        ({"filename": "a.pdf", "comment": "Too old", "size": "7"}, "a.pdf", "Too old", 7),
        ({"originalName": "a.pdf", "reason": {"caption": "Too old"}, "length": 7.0}, "a.pdf", "Too old", 7),
        ({"name": "a.pdf", "rejectReason": None, "size": None}, "a.pdf", "", None),
        ({"title": "a.pdf", "statusReason": 5, "size": -1}, "a.pdf", "5", None),
        ({"file": {"name": "a.pdf"}, "reason": ["x"], "size": True}, "a.pdf", "", None),
        ({"fileName": None, "name": "", "title": "a.pdf"}, "a.pdf", "", None),
        ({"fileName": ["wrong"], "fileSize": {"bytes": 7}}, "", "", None),
        ({"fileName": True}, "", "", None),
        ({"fileName": 7}, "7", "", None),
        ({"file": "https://x.example/a.pdf?sig=x", "reasons": ["a", {"message": "b"}]}, "a.pdf", "a, b", None),
        ({"file": "data:image/png;base64,AAAA", "url": "/media/a.pdf", "size_bytes": 7}, "a.pdf", "", 7),
        ({"url": "https://my.broker.example/documents/7"}, "", "", None),
        ({"file": {"id": 5, "url": "/media/a.pdf"}, "status": {"reason": "Too old"}}, "a.pdf", "Too old", None),
        ({"FileName": "a.pdf", "Rejection-Reason": "Too old", "FileSize": 7}, "a.pdf", "Too old", 7),
    ],
)
def test_other_fields_in_all_their_forms(fields: dict[str, object], name: str, reason: str, size: int | None) -> None:
    document = read({"id": 1, **fields})

    assert (document.name, document.reason, document.size) == (name, reason, size)


NOON = datetime(2022, 1, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "time"),
    [
        ("2022-01-01T12:00:00+00:00", NOON),
        ("2022-01-01T12:00:00Z", NOON),
        ("2022-01-01T13:00:00+01:00", NOON),
        (" 2022-01-01 12:00:00.000 ", NOON),
        (1641038400, NOON),
        ("2022-01-01", NOON - timedelta(hours=12)),
        ("1641038400", NOON),
        (1641038400000, NOON),
        ("1641038400000", NOON),
        (1641038400000000, NOON),
        (1641038400.5, NOON + timedelta(seconds=0.5)),
        (48299000000, datetime(3500, 7, 15, 4, 53, 20, tzinfo=UTC)),  # Windows' own functions end in the year 3000
        ("01.01.2022 12:00", NOON),
        ("1.1.2022, 12:00:00", NOON),
        ("01.01.2022", NOON - timedelta(hours=12)),
        ("2022/01/01 12:00", NOON),
        ("20220101", NOON - timedelta(hours=12)),
        ("2022-01-01 13:00:00 +0100", NOON),
        ("2022-01-01 12:00 UTC", NOON),
        ("Sat, 01 Jan 2022 12:00:00 GMT", NOON),
        ("/Date(1641038400000)/", NOON),
        ([2022, 1, 1, 12, 0], NOON),
        ([2022, 1, 1], NOON - timedelta(hours=12)),
        ({"date": "2022-01-01 12:00:00.000000", "timezone": "UTC"}, NOON),
        ({"$date": "2022-01-01T12:00:00Z"}, NOON),
        ({"_seconds": 1641038400, "_nanoseconds": 0}, NOON),
        ([2022, 1], None),
        ([2022, "x", 1], None),
        ({"date": {"date": 1}}, None),
        ("32.13.2022", None),
        ("9" * 100, None),
        ("noon", None),
        ("", None),
        ("2022-13-01T00:00:00Z", None),
        (10**17, None),
        (-1, None),
        (True, None),
        (None, None),
        ({"at": "noon"}, None),
        # What servers say that have no time, and what no calendar of ours can show in another time zone.
        ("0001-01-01T00:00:00", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:59:59-14:00", None),
    ],
)
def test_the_time_in_all_its_forms(value: object, time: datetime | None) -> None:
    added = read({"id": 1, "createdAt": value}).added_at

    assert added == time
    if added is not None:
        assert added.utcoffset() is not None
        for hours in (-14, 14):
            added.astimezone(timezone(timedelta(hours=hours)))


def test_the_offset_of_the_server_is_kept() -> None:
    added = read({"id": 1, "createdAt": "2022-01-01T12:00:00+05:30"}).added_at

    assert added is not None
    assert added.isoformat() == "2022-01-01T12:00:00+05:30"


def test_all_fields_are_kept_as_texts_in_the_order_of_the_server() -> None:
    item = {
        "id": 1,
        "type": {"id": 3, "group": {"caption": "Proof of ID", "more": {"deep": 1}}},
        "flag": True,
        "none": None,
        "tags": ["a", 2, {"name": "c"}, None, ["deep"]],
        "number": 1.5,
    }

    assert read(item).fields == (
        ("id", "1"),
        ("type.id", "3"),
        ("type.group.caption", "Proof of ID"),
        ("type.group.more", ""),
        ("flag", "yes"),
        ("none", ""),
        ("tags", "a, 2, c"),
        ("number", "1.5"),
    )


def test_fields_are_bounded_in_number_and_length() -> None:
    fields = read({"id": 1, **{f"{n:03}{'k' * 200}": "v" * 10_000 for n in range(500)}}).fields

    assert len(fields) == 60
    assert max(len(name) for name, _ in fields) == 100
    assert max(len(text) for _, text in fields) == 500


def test_names_are_bounded() -> None:
    assert len(read({"id": 1, "fileName": "n" * 1_000_000}).name) == 2000


BAD_ITEMS: list[object] = [
    None, 7, "x", [], {}, {"id": None}, {"id": True}, {"id": ""}, {"id": " "}, {"id": [1]}, {"id": {"id": {}}},
    {"id": "x" * 100_000}, {"documentId": {}}, [[[[]]]], {"type": {"id": {"id": 1}}}, 1.5, False,
]  # fmt: skip


@pytest.mark.parametrize("bad", BAD_ITEMS, ids=lambda bad: repr(bad)[:30])
def test_one_bad_item_never_hides_the_others(bad: object) -> None:
    page = page_of({"total": 3, "data": [ONE, bad, TWO]})

    assert page is not None
    assert [document.id for document in page.documents] == ["1", "2"]
    assert page.malformed == 1


def test_a_number_of_absurd_length_spoils_its_own_item_alone() -> None:
    body = b'{"data": [{"id": 1}, {"id": ' + b"9" * 20_000 + b'}, {"id": 2, "fileSize": ' + b"9" * 20_000 + b"}]}"

    page = page_of(parse_json(body))

    assert page is not None
    assert [(document.id, document.size) for document in page.documents] == [("1", None), ("2", None)]


# --- JSON itself ---


def test_an_empty_body_is_nothing() -> None:
    assert parse_json(b"") is None


@pytest.mark.parametrize(
    "body",
    [
        b"  \r\n",
        b"<html><body>502 Bad Gateway</body></html>",
        b"{",
        b"[1,]",
        b"{'id': 1}",
        b"\xff\xfe\xfd",
        b"\x00",
        b'{"a": "\xff"}',
        b"[" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"data":' * 100_000 + b"1" + b"}" * 100_000,
    ],
    ids=lambda body: repr(body[:20]),
)
def test_what_is_no_json_or_goes_too_deep(body: bytes) -> None:
    with pytest.raises(BadJsonError):
        parse_json(body)
    assert error_text(body) == ""


@pytest.mark.parametrize("depth", [100, 500, 900])
def test_deep_json_that_can_be_read_raises_nowhere(depth: int) -> None:
    for opening, closing in (
        (b"[", b"]"),
        (b'{"data":', b"}"),
        (b'{"items":', b"}"),
        (b'{"id":', b"}"),
        (b'{"error":', b"}"),
    ):
        body = opening * depth + b"1" + closing * depth
        try:
            payload = parse_json(body)
        except BadJsonError:
            continue
        page_of(payload)
        document_of(payload)
        document_types_of(payload)
        error_text(body)


# --- 3.6: the words of an error ---


@pytest.mark.parametrize(
    ("payload", "text"),
    [
        ({"error": {"code": 0, "message": "m", "details": [{"issue": "one"}, {"issue": "two"}]}}, "one · two"),
        ({"error": {"message": "m", "details": [{"issue": "one"}]}, "message": "n", "errors": {"a": "b"}}, "one"),
        ({"error": {"details": ["one", {"issue": None}, {"issue": "two"}, 7, {}]}}, "one · two · 7"),
        ({"error": {"message": "m", "details": []}, "message": "n"}, "m"),
        ({"error": {"message": "m", "details": None}}, "m"),
        ({"error": {"message": "m", "details": {"issue": "one"}}}, "m"),
        ({"error": {"message": "m", "details": [{"issue": ""}, {"other": "x"}]}}, "m"),
        ({"error": {"message": "m", "details": [{"issue": "  "}]}}, "m"),
        ({"error": {"message": "  "}, "message": "n"}, "n"),
        ({"error": "in one word"}, "in one word"),
        ({"error": {}, "message": "n", "errors": {"file": ["x"]}}, "n · file: x"),
        ({"message": "n"}, "n"),
        ({"message": "", "errors": {"file": ["too", "big"], "typeId": "unknown"}}, "file: too big · typeId: unknown"),
        ({"errors": {"file": [None, 3]}}, "file: 3"),
        ({"error": {"message": "  many\r\n\t lines   "}}, "many lines"),
        ({"error": {"message": "<b>bold</b>"}}, "<b>bold</b>"),
        ({"error": {"message": 42}}, "42"),
        ({"error": {"message": True}}, ""),
        ({"error": None, "message": None, "errors": None}, ""),
        ({"errors": ["x"]}, "x"),
        ({"errors": {}}, ""),
        ([{"message": "n"}], "n"),
        ("text", "text"),
        (7, ""),
        (None, ""),
    ],
)  # fmt: skip
def test_what_is_read_of_an_error(payload: object, text: str) -> None:
    assert error_text(json.dumps(payload).encode()) == text


def test_the_words_of_a_server_are_cut() -> None:
    assert len(error_text(json.dumps({"message": "x" * 100_000}).encode())) == 500
    assert (
        len(error_text(json.dumps({"error": {"details": [{"issue": f"{n}" * 400} for n in range(9)]}}).encode())) == 500
    )


def test_html_says_nothing() -> None:
    assert error_text(b"<html><head><title>413 Request Entity Too Large</title></head></html>") == ""


# --- 3.9: the types ---


def test_types_come_in_the_priority_of_the_server_without_the_disabled_and_the_broken() -> None:
    payload = {
        "total": 9,
        "data": [
            {"id": 3, "name": "bank", "caption": "Bank statement", "priority": 30},
            {"id": 1, "caption": "Passport", "priority": 10, "group": {"caption": "Proof of ID"}, "sides": 2},
            {"typeId": "2", "name": "ID card", "priority": "20", "group": "Proof of ID"},
            {"id": 8, "caption": "Last"},
            {"id": 4, "caption": "Disabled", "enabled": False},
            {"id": 0, "caption": "Zero", "priority": 0},
            {"id": 5},
            {"caption": "Without id"},
            {"id": True, "caption": "Wrong id"},
            None,
            "text",
        ],
    }

    found = document_types_of(payload)

    assert [(kind.id, kind.caption, kind.sides, kind.group) for kind in found] == [
        (0, "Zero", 1, ""),
        (1, "Passport", 2, "Proof of ID"),
        (2, "ID card", 1, "Proof of ID"),
        (3, "Bank statement", 1, ""),
        (8, "Last", 1, ""),
    ]


@pytest.mark.parametrize("payload", [None, {}, "x", 3, {"data": {"id": 1}}, [[]], [None]])
def test_what_tells_no_types(payload: object) -> None:
    assert document_types_of(payload) == ()


# --- what an answer to an upload proves ---

NAMED = {"id": 17, "fileName": "a-SPECIMEN.pdf"}


@pytest.mark.parametrize(
    "payload",
    [
        {"status": "error", "id": "req-1", "message": "Type not allowed"},
        {**NAMED, "result": "fail"},
        {**NAMED, "success": "false"},
        {**NAMED, "success": 0},
        {"data": {"id": "req-1", "error": "Type not allowed"}},
        {"response": {"code": 422}},
    ],
)
def test_a_body_that_says_no_in_other_words(payload: object) -> None:
    assert denied_by(payload)
    assert stored_document_of(payload) is None


@pytest.mark.parametrize(
    "payload",
    [
        None,
        [NAMED],
        {"documents": [NAMED]},
        {"id": "account-9", "email": "anna@SPECIMEN.example", "documents": [NAMED]},
        {"code": 202, "data": None, "done": True, "uuid": "0c7e-SPECIMEN", "workflow": []},
        {"id": "job-1", "status": "queued"},
        {"id": "5", "description": "Blocked by policy"},
        {"id": "5", "title": "Upload blocked", "detail": "Incident 4711"},
        *({**NAMED, "id": nothing} for nothing in (0, "0", -1, "null", "undefined", "0000-0000")),
    ],
)
def test_an_answer_that_proves_nothing(payload: object) -> None:
    assert not denied_by(payload)
    assert stored_document_of(payload) is None


@pytest.mark.parametrize(
    "payload",
    [
        NAMED,
        {"id": 17},
        {"success": True, "id": 17},
        {"data": {"id": 17}},
        {"id": 17, "status": "pending"},
        {"id": 17, "typeId": 1, "message": "Thank you"},
        {"id": 17, "size": 0},
        {**NAMED, "errors": [], "error": None},
    ],
)
def test_an_answer_that_proves_a_document(payload: object) -> None:
    document = stored_document_of(payload)
    assert document is not None
    assert document.id == "17"


def test_of_what_is_dealt_with_later_only_a_described_document_is_a_proof() -> None:
    assert stored_document_of({"id": 17, "status": "pending"}, only_accepted=True) is None
    assert stored_document_of({"id": 17}, only_accepted=True) is None
    assert stored_document_of({**NAMED, "size": 5}, only_accepted=True) is not None
