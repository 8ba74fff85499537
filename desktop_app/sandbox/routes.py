"""The document endpoints of the contract, and the function that combines all endpoints into an application."""

from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from desktop_app.sandbox.bearer import owner
from desktop_app.sandbox.catalogue import KINDS, DocumentKind
from desktop_app.sandbox.envelopes import Json, Problem, error_answer, list_answer, with_broken_items
from desktop_app.sandbox.incoming import number_in_query, read_arrival
from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.request_body import WHOLE_NUMBER
from desktop_app.sandbox.shown import document_json, no_such_document
from desktop_app.sandbox.sign_in import SignIns
from desktop_app.sandbox.sign_in_routes import MINE, sign_in_routes
from desktop_app.sandbox.store import Store, StoredDocument
from desktop_app.sandbox.tokens import TokenRegistry

DOCUMENTS = f"{MINE}/documents"
_DEFAULT_LIMIT = 10

Endpoint = Callable[[Request, str], Awaitable[Response]]
"""Answers a request of the account with this key."""


def build_app(documents: "Documents", options: SandboxOptions, sign_ins: SignIns, tokens: TokenRegistry) -> Starlette:
    """All endpoints together. A further group is a further function that returns routes."""
    app = Starlette(
        routes=[*document_routes(documents, tokens), *sign_in_routes(options, sign_ins, tokens)],
        exception_handlers={
            Problem: _answer_problem,
            HTTPException: _answer_http_exception,
            ClientDisconnect: _answer_nobody,
            Exception: _answer_error,
        },
    )
    app.router.redirect_slashes = False  # the contract's paths are exact, and its clients never follow a POST
    return app


class Documents(Protocol):
    """What can be done with documents, well or badly."""

    async def list(self, request: Request, whose: str) -> Response:
        """One page of the account's documents."""

    async def show(self, request: Request, whose: str) -> Response:
        """One of them."""

    async def add(self, request: Request, whose: str) -> Response:
        """An upload."""

    async def delete(self, request: Request, whose: str) -> Response:
        """Delete one."""

    async def types(self, request: Request, whose: str) -> Response:
        """The document types."""


def document_routes(documents: Documents, tokens: TokenRegistry) -> list[Route]:
    """List, details, add, delete and the types; all of them want a token, and show its account its own documents."""

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


class NormalDocuments:
    """The documents of a server that keeps to the contract; each method answers one kind of request."""

    def __init__(self, options: SandboxOptions, store: Store) -> None:
        """Answer from `store`."""
        self._options = options
        self._store = store

    async def list(self, request: Request, whose: str) -> Response:
        """One page, newest first."""
        options = self._options
        limit = min(number_in_query(request, "limit", _DEFAULT_LIMIT, least=1), options.page_cap)
        offset = 0 if options.ignore_offset else number_in_query(request, "offset", 0, least=0)
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
        """One document."""
        document = self._store.get(whose, _id_in_path(request))
        if document is None:
            raise no_such_document()
        return JSONResponse(document_json(document))

    async def add(self, request: Request, whose: str) -> Response:
        """An upload."""
        options = self._options
        arrival = await read_arrival(request, options)
        document = self._store.add(
            whose, arrival, review_seconds=options.review_seconds, once_per_key=options.honour_idempotency_key
        )
        return _added(document, options)

    async def delete(self, request: Request, whose: str) -> Response:
        """Delete one."""
        if not self._store.delete(whose, _id_in_path(request)):
            raise no_such_document()
        return Response(status_code=204)

    async def types(self, request: Request, whose: str) -> Response:  # noqa: ARG002 - the same for everybody
        """The document types, or a refusal to tell them."""
        status = self._options.types_status
        if status != 200:  # noqa: PLR2004 - HTTP's OK
            raise Problem(status, "The document types are not available here.")
        return JSONResponse(list_answer("total-data", len(KINDS), [_kind_json(kind) for kind in KINDS]))


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


def _id_in_path(request: Request) -> int:
    text: str = request.path_params["document_id"]
    if not WHOLE_NUMBER.fullmatch(text):
        raise no_such_document()
    return int(text)


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
