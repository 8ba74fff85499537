"""The document endpoints of the contract, and the function that combines all endpoints into an application."""

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from desktop_app.sandbox.arriving_file import ArrivedFile, arrived
from desktop_app.sandbox.bearer import owner
from desktop_app.sandbox.catalogue import KINDS, DocumentKind, kind_of
from desktop_app.sandbox.envelopes import (
    Json,
    Problem,
    error_answer,
    iso_time,
    list_answer,
    too_large,
    with_broken_items,
)
from desktop_app.sandbox.json_upload import file_from
from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.request_body import WHOLE_NUMBER, json_object, limited
from desktop_app.sandbox.sign_in import SignIns
from desktop_app.sandbox.sign_in_routes import MINE, sign_in_routes
from desktop_app.sandbox.store import Arrival, Store, StoredDocument
from desktop_app.sandbox.tokens import TokenRegistry
from desktop_app.sandbox.upload_parser import MultipartReader

DOCUMENTS = f"{MINE}/documents"
_DEFAULT_LIMIT = 10

Endpoint = Callable[[Request, str], Awaitable[Response]]
"""Answers a request of the account with this key."""


def build_app(options: SandboxOptions, store: Store, sign_ins: SignIns, tokens: TokenRegistry) -> Starlette:
    """Combine all endpoints. Each group is a function that returns routes."""
    app = Starlette(
        routes=[*document_routes(options, store, tokens), *sign_in_routes(options, sign_ins, tokens)],
        exception_handlers={
            Problem: _answer_problem,
            HTTPException: _answer_http_exception,
            ClientDisconnect: _answer_nobody,
            Exception: _answer_error,
        },
    )
    app.router.redirect_slashes = False  # the contract's paths are exact, and its clients never follow a POST
    return app


def document_routes(options: SandboxOptions, store: Store, tokens: TokenRegistry) -> list[Route]:
    """List, details, add, delete and the types. All require a token and show its account only its own documents."""
    documents = _Documents(options, store)

    def routed(path: str, **endpoints: Endpoint) -> Route:
        async def guarded(request: Request) -> Response:
            whose = owner(request, tokens)
            method = "GET" if request.method == "HEAD" else request.method
            return await endpoints[method](request, whose)

        return Route(path, guarded, methods=list(endpoints))

    return [
        routed(DOCUMENTS, GET=documents.list, POST=documents.add),
        routed(f"{DOCUMENTS}/types", GET=documents.types),
        routed(f"{DOCUMENTS}/{{document_id}}", GET=documents.show, DELETE=documents.delete),
    ]


class _Documents:
    """The operations on documents. Each method answers one kind of request."""

    def __init__(self, options: SandboxOptions, store: Store) -> None:
        self._options = options
        self._store = store

    async def list(self, request: Request, whose: str) -> Response:
        options = self._options
        limit = min(_number_in_query(request, "limit", _DEFAULT_LIMIT, least=1), options.page_cap)
        offset = 0 if options.ignore_offset else _number_in_query(request, "offset", 0, least=0)
        total, documents = self._store.page(whose, limit=limit, offset=offset)
        items = with_broken_items(
            [document_json(document) for document in documents],
            count=options.malformed_items,
            offset=offset,
            limit=limit,
            total=total,
        )
        return JSONResponse(list_answer(options.list_shape, total, items))

    async def show(self, request: Request, whose: str) -> Response:
        document = self._store.get(whose, _id_in_path(request))
        if document is None:
            raise _no_such_document()
        return JSONResponse(document_json(document))

    async def add(self, request: Request, whose: str) -> Response:
        options = self._options
        file, type_value = await _upload(request, options)
        arrival = Arrival(
            type_id=_accepted_type(type_value),
            name=file.name,
            size=file.size,
            sha256=file.sha256,
            mime=file.mime,
            idempotency_key=request.headers.get("idempotency-key") or None,
        )
        document = self._store.add(
            whose, arrival, review_seconds=options.review_seconds, once_per_key=options.honour_idempotency_key
        )
        return _added(document, options)

    async def delete(self, request: Request, whose: str) -> Response:
        if not self._store.delete(whose, _id_in_path(request)):
            raise _no_such_document()
        return Response(status_code=204)

    async def types(self, _request: Request, _whose: str) -> Response:
        status = self._options.types_status
        if status != 200:  # noqa: PLR2004 - HTTP's OK
            raise Problem(status, "The document types are not available here.")
        return JSONResponse(list_answer("total-data", len(KINDS), [_kind_json(kind) for kind in KINDS]))


def document_json(document: StoredDocument) -> dict[str, Any]:
    """A document in the contract's form: camelCase, times with offset."""
    kind = kind_of(document.type_id)
    return {
        "id": document.id,
        "typeId": document.type_id,
        "type": None if kind is None else {"id": kind.id, "name": kind.name, "caption": kind.caption},
        "fileName": document.name,
        "fileSize": document.size,
        "sha256": document.sha256,
        "mimeType": document.mime,
        "status": document.state,
        "rejectionReason": document.reason,
        "createdAt": iso_time(document.created),
        "updatedAt": iso_time(document.updated),
    }


def _kind_json(kind: DocumentKind) -> dict[str, Any]:
    return {
        "id": kind.id,
        "name": kind.name,
        "caption": kind.caption,
        "enabled": kind.enabled,
        "priority": kind.id,
        "group": kind.group,
    }


def _added(document: StoredDocument, options: SandboxOptions) -> Response:
    if options.post_body == "empty" or options.post_status == 204:  # noqa: PLR2004 - HTTP's "no content"
        return Response(status_code=options.post_status)
    content: Json = document_json(document)
    if options.post_body == "data":
        content = {"data": content}
    return JSONResponse(content, status_code=options.post_status)


async def _upload(request: Request, options: SandboxOptions) -> tuple[ArrivedFile, object]:
    """Read the file and the type given for it. Raises Problem for anything but a complete upload within the limit."""
    content_type = request.headers.get("content-type", "")
    refusal = too_large(options.max_bytes)
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "multipart/form-data" and "multipart" in options.encodings:
        form = await MultipartReader(content_type).read(limited(request, options.max_bytes, refusal))
        if form.file_name is None:
            raise Problem(400, "The request is incomplete.", "file: this part is required.")
        file = arrived(form.file_name, form.file, accept_any_type=options.accept_any_type)
        return file, form.type_id
    if kind == "application/json" and options.encodings - {"multipart"}:
        content = await json_object(request, options.max_bytes, refusal)
        return await file_from(content, options), content.get("typeId")
    raise Problem(
        415,
        "This server does not read uploads in this form.",
        f"file: this server does not accept the content type {kind or 'of a body without one'}.",
    )


def _accepted_type(value: object) -> int:
    """The id of an accepted document type. Raises Problem (400 without one, 422 for a wrong one)."""
    if value is None or value == "":
        raise Problem(400, "The request is incomplete.", "typeId: this field is required.")
    if isinstance(value, str) and WHOLE_NUMBER.fullmatch(value.strip()):
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise Problem(422, "The document was not accepted.", "typeId: must be a whole number.")
    kind = kind_of(value)
    if kind is None:
        raise Problem(422, "The document was not accepted.", "typeId: there is no such document type.")
    if not kind.enabled:
        raise Problem(422, "The document was not accepted.", f"typeId: {kind.caption} is not asked for at present.")
    return kind.id


def _number_in_query(request: Request, name: str, default: int, *, least: int) -> int:
    text = request.query_params.get(name)
    if text is None:
        return default
    if not WHOLE_NUMBER.fullmatch(text) or int(text) < least:
        raise Problem(400, "The request could not be read.", f"{name}: must be a whole number, {least} or more.")
    return int(text)


def _id_in_path(request: Request) -> int:
    text: str = request.path_params["document_id"]
    if not WHOLE_NUMBER.fullmatch(text):
        raise _no_such_document()
    return int(text)


def _no_such_document() -> Problem:
    return Problem(404, "There is no such document.", "The document does not exist, or it was deleted.")


async def _answer_problem(_request: Request, error: Exception) -> Response:
    if not isinstance(error, Problem):
        raise error
    return error_answer(error)


async def _answer_http_exception(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    sentences = {
        404: "There is nothing at this address.",
        405: f"{request.method} is not possible at this address.",
    }
    message = sentences.get(error.status_code, "The request could not be met.")
    return error_answer(Problem(error.status_code, message, headers=error.headers))


async def _answer_nobody(_request: Request, _error: Exception) -> Response:
    """The client disconnected in the middle of its body. Nothing was stored, and the front does not send this."""
    return Response(status_code=400)


async def _answer_error(_request: Request, _error: Exception) -> Response:
    return error_answer(Problem(500, "The sandbox made an error.", "The sandbox made an error; its log says more."))
