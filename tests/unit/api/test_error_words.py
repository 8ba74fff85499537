"""The words of a refusal, as the frameworks that servers are built with write them."""

import json
import time
from typing import Any

import pytest

from desktop_app.api.error_words import error_text, error_text_in, page_title, speaks_of_encoding
from desktop_app.api.failures import from_status
from desktop_app.domain.errors import BlockedOnTheWayError, NotAllowedError, RefusedError, ServerError

HOST = "my.broker.example"

SHAPES: dict[str, tuple[Any, str]] = {
    "the contract": ({"error": {"code": 0, "message": "m", "details": [{"issue": "Too dark."}]}}, "Too dark."),
    "detail": ({"detail": "Too dark."}, "Too dark."),
    "FastAPI's list": (
        {"detail": [{"loc": ["body", "file"], "msg": "field required", "type": "value_error.missing"},
                    {"loc": ["body", "typeId"], "msg": "not an integer", "type": "type_error"}]},
        "file: field required · typeId: not an integer",
    ),
    "FastAPI's whole body": ({"detail": [{"loc": ["body"], "msg": "field required"}]}, "field required"),
    "FastAPI's object": ({"detail": {"code": "dark", "message": "Too dark."}}, "Too dark."),
    "Django REST": ({"file": ["No file was submitted."]}, "file: No file was submitted."),
    "Django REST, two fields": ({"file": ["Too big.", "Too dark."], "typeId": ["Unknown."]},
                                "file: Too big. Too dark. · typeId: Unknown."),
    "Django REST, no field": ({"non_field_errors": ["Too many documents."]}, "Too many documents."),
    "Django REST, a list": (["Too many documents."], "Too many documents."),
    "Django REST, nested": ({"document": {"file": ["Too big."]}}, "file: Too big."),
    "Rails": ({"errors": {"file": ["can't be blank"], "base": ["Too many documents."]}},
              "file: can't be blank · Too many documents."),
    "Rails, full messages": ({"errors": ["File can't be blank", "Type is unknown"]},
                             "File can't be blank · Type is unknown"),
    "Rails' own": ({"status": 422, "error": "Unprocessable Content"}, "Unprocessable Content"),
    "Laravel": (
        {"message": "The given data was invalid.", "errors": {"file": ["The file may not be greater than 2 MB."]}},
        "The given data was invalid. · file: The file may not be greater than 2 MB.",
    ),
    "Spring": (
        {"timestamp": "2026-11-26T12:00:00Z", "status": 400, "error": "Bad Request", "message": "Too dark.",
         "path": "/api/v2/my/documents"},
        "Too dark.",
    ),
    "Spring without a message": (
        {"timestamp": "2026-11-26T12:00:00Z", "status": 400, "error": "Bad Request", "message": "", "path": "/x"},
        "Bad Request",
    ),
    "Spring's validation": (
        {"status": 400, "error": "Bad Request", "message": "Validation failed",
         "errors": [{"codes": ["NotNull.file"], "defaultMessage": "must not be null", "field": "file"}]},
        "Validation failed · file: must not be null",
    ),
    "NestJS": ({"statusCode": 400, "message": "Too dark.", "error": "Bad Request"}, "Too dark."),
    "NestJS, a list": (
        {"statusCode": 400, "message": ["file should not be empty", "typeId must be a number"], "error": "Bad Request"},
        "file should not be empty · typeId must be a number",
    ),
    "NestJS, objects": ({"message": [{"property": "file", "constraints": {"isFile": "no file"}}]}, "file: no file"),
    "RFC 9457": ({"type": "about:blank", "title": "Not good", "status": 422, "detail": "Too dark."}, "Too dark."),
    "RFC 9457, title": ({"type": "https://e.example/dark", "title": "Too dark.", "status": 422}, "Too dark."),
    "RFC 9457, params": (
        {"title": "Your request is not valid.", "invalid-params": [{"name": "file", "reason": "is too dark"}]},
        "Your request is not valid. · file: is too dark",
    ),
    "RFC 9457, pointers": (
        {"title": "Your request is not valid.", "errors": [{"detail": "is too dark", "pointer": "#/file"}]},
        "Your request is not valid. · file: is too dark",
    ),
    "ASP.NET": (
        {"title": "One or more validation errors occurred.", "status": 400, "errors": {"File": ["Too dark."]},
         "traceId": "00-1"},
        "One or more validation errors occurred. · File: Too dark.",
    ),
    "ASP.NET, of JSON": ({"title": "Not valid.", "errors": {"$.file": ["Too dark."]}}, "Not valid. · file: Too dark."),
    "ASP.NET, old": ({"Message": "Too dark."}, "Too dark."),
    "ASP.NET, a text": ("Too dark.", "Too dark."),
    "GraphQL": ({"data": None, "errors": [{"message": "Too dark.", "path": ["addDocument"], "locations": []}]},
                "addDocument: Too dark."),
    "JSON:API": (
        {"errors": [{"status": "422", "title": "Invalid", "detail": "Too dark.",
                     "source": {"pointer": "/data/attributes/file"}}]},
        "file: Too dark.",
    ),
    "JSON:API, title": ({"errors": [{"status": "422", "title": "Too dark."}]}, "Too dark."),
    "Symfony": (
        {"title": "An error occurred", "violations": [{"propertyPath": "file", "message": "Too dark."}]},
        "An error occurred · file: Too dark.",
    ),
    "express-validator": ({"errors": [{"type": "field", "msg": "Too dark.", "path": "file", "location": "body"}]},
                          "file: Too dark."),
    "JSend fails": ({"status": "fail", "data": {"file": "A file is needed"}}, "file: A file is needed"),
    "JSend error": ({"status": "error", "message": "Too dark."}, "Too dark."),
    "Google": ({"error": {"code": 400, "message": "Too dark.", "status": "INVALID_ARGUMENT"}}, "Too dark."),
    "OAuth": ({"error": "invalid_grant", "error_description": "Too late."}, "Too late."),
    "a list as error": ({"error": ["Too dark."]}, "Too dark."),
    "an envelope": ({"data": {"message": "Too dark."}, "code": 422}, "Too dark."),
    "meta": ({"meta": {"code": 400, "error_message": "Too dark."}}, "Too dark."),
}  # fmt: skip


def test_the_table_is_long_enough() -> None:
    assert len(SHAPES) >= 29


@pytest.mark.parametrize("shape", SHAPES)
def test_the_words_in_the_shape_of(shape: str) -> None:
    payload, words = SHAPES[shape]

    assert error_text(json.dumps(payload).encode()) == words
    assert from_status(422, json.dumps(payload).encode(), "", HOST).server_text == words


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"Too dark.", "Too dark."),
        (b"\xef\xbb\xbfToo\r\n dark.\n", "Too dark."),
        ("Zu dunkel für uns".encode(), "Zu dunkel für uns"),
        (b'<?xml version="1.0"?><Error><Code>Dark</Code><Message>Too &amp; dark.</Message></Error>', "Too & dark."),
        (b"x" * 3000, ""),
        (b"GIF89a\x00\x01", ""),
        (b"\x1b[31mToo dark", ""),
        (b"{broken", ""),
        (b"<p", ""),
    ],
)
def test_plain_text(body: bytes, words: str) -> None:
    assert error_text(body) == words


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (b"<html><head><title>403 Forbidden</title></head></html>", "403 Forbidden"),
        (b"\xef\xbb\xbf\n<!DOCTYPE html>\n<title>\n Access\n denied &ndash; IT </title>", "Access denied – IT"),
        (b'<?xml version="1.0" encoding="iso-8859-1"?>\n<!DOCTYPE html PUBLIC "x">\n<h1>Stop</h1>', "Stop"),
        (b"<HTML><BODY>no title</BODY></HTML>", ""),
        (b"<html><title>" + b"x" * 900 + b"</title>", "x" * 150),
        (b"<html><title>" + b"x" * 90_000, ""),
        (b"<Error><Message>Too dark.</Message></Error>", None),
        (b'{"detail": "<html>"}', None),
        (b"", None),
    ],
)
def test_a_web_page_is_told_from_an_answer(body: bytes, title: str | None) -> None:
    assert page_title(body) == title


@pytest.mark.parametrize(
    ("status", "body", "kind", "words"),
    [
        (403, b"<html><title>Blocked by IT</title>", BlockedOnTheWayError, "Web page: “Blocked by IT”"),
        (403, b"<html><title>403 Forbidden</title><h1>403</h1>", BlockedOnTheWayError, "Forbidden"),
        (406, b"<html><title>Not Acceptable!</title>", BlockedOnTheWayError, "Not Acceptable"),
        (403, b'{"message": "Not for you."}', NotAllowedError, "Not for you."),
        (403, b"Not for you.", NotAllowedError, "Not for you."),
        (403, b"", NotAllowedError, "Forbidden"),
        (418, b"<html><title>Who are you?</title>", RefusedError, "Web page: “Who are you?”"),
    ],
)  # fmt: skip
def test_a_page_of_a_filter_is_not_the_server_s_refusal(
    status: int, body: bytes, kind: type[ServerError], words: str
) -> None:
    error = from_status(status, body, "", HOST)

    assert type(error) is kind
    assert error.server_text == words


def test_a_page_of_a_server_in_trouble_is_told_where_its_status_has_no_words() -> None:
    page = b"<html><title>Web server is down</title>"

    assert from_status(502, page, "", HOST).server_text == "Bad Gateway"
    assert from_status(521, page, "", HOST).server_text == "Web page: “Web server is down”"


@pytest.mark.parametrize(
    ("words", "speaks"),
    [
        ("Unsupported Media Type", True),
        ("expected multipart/form-data", True),
        ("Content-Type must be application/json", True),
        ("Content type 'multipart/form-data;boundary=x' not supported", True),
        ("JSON parse error - Expecting value: line 1 column 1 (char 0)", True),
        ("Unexpected token - in JSON at position 0", True),
        ("Multipart: Boundary not found", True),
        ("The file field is required.", True),
        ("Not valid base64", True),
        ("Your profile is incomplete.", False),
        ("typeId: unknown", False),
        ("Too dark.", False),
    ],
)
def test_what_speaks_of_the_encoding(words: str, speaks: bool) -> None:
    assert speaks_of_encoding(words) is speaks


def test_hostile_errors_end_soon_and_are_cut() -> None:
    deep: Any = {"file": ["x"]}
    for _ in range(4):
        deep = dict.fromkeys(("errors", "error", "message", "detail", "details", "data"), deep)
    wide = {f"f{number}": [f"text {number}"] * 1000 for number in range(5000)}
    started = time.monotonic()
    for hostile in (deep, wide, {"errors": [wide] * 10}, {"errors": [{"detail": "x" * 10_000}] * 10_000}):
        assert len(error_text_in(hostile)) <= 500

    assert time.monotonic() - started < 10
