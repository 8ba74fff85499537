"""What a misbehaving server answers to an upload, as data: for each word of the behaviour one answer."""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.utils import formatdate
from typing import Any

from starlette.responses import JSONResponse, Response

from desktop_app.sandbox import raw
from desktop_app.sandbox.behaviour import Answer
from desktop_app.sandbox.envelopes import Problem, error_answer

_HOUR = 3600.0
_SOON = 2.0
"""Seconds after which one may come again where a server says so by a date."""
_RETRY_AFTER = "1"

BLOCK_PAGE = (
    "<!DOCTYPE html><html><head><title>Blocked</title></head>"
    "<body><h1>Access to this page was blocked</h1><p>SPECIMEN firewall, incident 4711.</p></body></html>"
)
_GATEWAY = "<html><body><h1>{status}</h1><hr>SPECIMEN gateway</body></html>"


@dataclass(frozen=True, slots=True)
class Posted:
    """An upload whose answer is due."""

    item: Mapping[str, Any]
    """The document as this server shows it, whether it is stored or not."""
    id_key: str
    documents: str
    """The path of the list."""
    now: float
    """The server's time."""


Make = Callable[[Posted], Response]


def answer(kind: Answer, posted: Posted) -> Response:
    """The answer of this kind."""
    return _ANSWERS[kind](posted)


def _json(content: object, status: int = 200) -> Make:
    return lambda _posted: JSONResponse(content, status_code=status)


def _empty(status: int) -> Make:
    return lambda _posted: Response(status_code=status)


def _document(status: int) -> Make:
    return lambda posted: JSONResponse(posted.item, status_code=status)


def _text(content: str, media_type: str, status: int = 200) -> Make:
    return lambda _posted: Response(content, status_code=status, media_type=media_type)


def _refusal(status: int, message: str, issue: str) -> Make:
    return lambda _posted: error_answer(Problem(status, message, issue))


def _gateway(status: int, headers: Mapping[str, str] | None = None) -> Make:
    return lambda _posted: Response(
        _GATEWAY.format(status=status), status_code=status, media_type="text/html", headers=headers
    )


def _redirect(status: int, to: str = "") -> Make:
    return lambda posted: Response(status_code=status, headers={"Location": to or posted.documents})


def _raw(end: raw.End) -> Make:
    return lambda _posted: raw.RawEnd(end)


def _slow_down(headers: Callable[[float], Mapping[str, str]]) -> Make:
    return lambda posted: error_answer(
        Problem(429, "Too many requests.", "Please come again later.", headers=headers(posted.now))
    )


def _date(seconds: float) -> str:
    return formatdate(seconds, usegmt=True)


def _skewed(_now: float) -> Mapping[str, str]:
    """A right date by a right clock, which is an hour behind ours."""
    theirs = time.time() - _HOUR
    return {"Date": _date(theirs), "Retry-After": _date(theirs + _SOON)}


_TOO_LARGE = _GATEWAY.format(status="413 Content Too Large").encode()
EARLY_413 = (
    b"HTTP/1.1 413 Content Too Large\r\ncontent-type: text/html\r\nconnection: close\r\n"
    + f"content-length: {len(_TOO_LARGE)}\r\n\r\n".encode()
    + _TOO_LARGE
)
_HALF_BODY = b'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n{"fileName": "pass'

_ANSWERS: dict[Answer, Make] = {
    "document": _document(201),
    "document-200": _document(200),
    "data": lambda posted: JSONResponse({"data": posted.item}, status_code=201),
    "empty-201": _empty(201),
    "empty-204": _empty(204),
    "empty-202": _empty(202),
    "id-only": lambda posted: JSONResponse({posted.id_key: posted.item[posted.id_key]}, status_code=201),
    "id-null": lambda posted: JSONResponse({**posted.item, posted.id_key: None}, status_code=201),
    "list-200": lambda posted: JSONResponse({"total": 1, "data": [posted.item]}),
    "ok-200": _json({"ok": True}),
    "null-200": _json(None),
    "text-200": _text("OK", "text/plain"),
    "html-200": _text(BLOCK_PAGE, "text/html"),
    "error-200": _json({"error": {"message": "Type not allowed"}}),
    "errors-200": _json({"errors": {"file": ["The file must be a PDF."]}}),
    "success-false": _json({"success": False, "message": "The file was not accepted."}),
    "code-422": _json({"code": 422, "data": None}),
    "status-422": _json({"status": 422, "message": "The file was not accepted."}),
    "redirect-301": _redirect(301),
    "redirect-302-login": _redirect(302, "/login"),
    "redirect-303": _redirect(303),
    "redirect-307": _redirect(307),
    "redirect-308": _redirect(308),
    "400": _refusal(400, "The request could not be read.", "The document was not accepted."),
    "403": _refusal(403, "This is not allowed.", "Your account may not add documents."),
    "404": _refusal(404, "There is nothing at this address.", "There is nothing at this address."),
    "405": _refusal(405, "This method is not allowed.", "POST is not possible at this address."),
    "408": _gateway(408),
    "409": _refusal(409, "There is a conflict.", "This document was handed in already."),
    "410": _refusal(410, "This is gone.", "Documents are no longer taken here."),
    "413": _refusal(413, "The upload is too large.", "At most 1 MB is accepted."),
    "413-early": _raw(raw.saying(EARLY_413)),
    "415": _refusal(415, "This form is not read here.", "This kind of document is not accepted."),
    "422": _refusal(422, "The document was not accepted.", "The photo is blurred."),
    "422-surrogate": _text(
        json.dumps({"error": {"code": 422, "message": "The name \ud83d is not accepted."}}), "application/json", 422
    ),
    "425": _gateway(425),
    "429-zero": _slow_down(lambda _now: {"Retry-After": "0"}),
    "429-past": _slow_down(lambda now: {"Retry-After": _date(now - _HOUR)}),
    "429-skewed": _slow_down(_skewed),
    "429-plain": _slow_down(lambda _now: {}),
    "500": _gateway(500),
    "502": _gateway(502),
    "503": _gateway(503),
    "503-retry-after": _gateway(503, {"Retry-After": _RETRY_AFTER}),
    "504": _gateway(504),
    "520": _gateway(520),
    "524": _gateway(524),
    "reset": _raw(raw.reset),
    "reset-half": _raw(raw.reset),
    "close": _raw(raw.close),
    "close-half": _raw(raw.close),
    "timeout": _raw(raw.nothing),
    "half-status": _raw(raw.saying(b"HTTP/1.1 20")),
    "half-body": _raw(raw.saying(_HALF_BODY)),
}
