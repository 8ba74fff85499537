"""The documents of the signed-in client: list, details, add, delete, and the types where the server tells them."""

import hashlib
import re
from dataclasses import dataclass
from http import HTTPStatus

from desktop_app.api.parsing import Page, document_of, document_types_of, page_of
from desktop_app.api.transport import Answer, Transport
from desktop_app.api.upload_body import build_body
from desktop_app.domain.byte_source import ByteSource
from desktop_app.domain.document import Document, DocumentType
from desktop_app.domain.errors import (
    EncodingNotAcceptedError,
    NotAcceptedError,
    NotThereError,
    RefusedError,
    UnexpectedAnswerError,
)
from desktop_app.domain.server import UploadEncoding
from desktop_app.domain.upload import Progress, Upload

PATH = "/api/v2/my/documents"
PAGE_LIMIT = 100
MAX_PAGES = 200
"""A server that goes on for ever is left after so many pages: 20,000 documents."""
MAX_PASSES = 3


@dataclass(frozen=True, slots=True)
class DocumentList:
    """All documents that could be read."""

    documents: tuple[Document, ...]
    complete: bool
    """Whether the count matches what the server says that there are. A list that is not complete proves no absence."""


class DocumentsApi:
    """The contract's section 1 over one transport. Every method raises ServerError."""

    def __init__(self, transport: Transport, encoding: UploadEncoding) -> None:
        self._transport = transport
        self._encoding = encoding

    async def probe(self) -> None:
        """Ask for one document, to learn whether address and token work."""
        await self._page(0, limit=1)

    async def list_all(self, *, certain: bool = False) -> DocumentList:
        """Every page. Others add and delete meanwhile, so passes are repeated until one meets the total.

        A `certain` list that is not a single page with its total is read until two passes agree: a document that moves
        to a page that was read already is on none of them, even where the count is right in the end.
        """
        found: dict[int, Document] = {}
        before: frozenset[int] | None = None
        for _ in range(MAX_PASSES):
            passed, accounted, pages = await self._pass()
            seen = frozenset(passed)
            sure = not certain or seen == before or (accounted is True and pages == 1)
            if accounted is not False and sure:
                return DocumentList(tuple(passed.values()), complete=True)
            before = seen
            found |= passed
        return DocumentList(tuple(found.values()), complete=False)

    async def details(self, document_id: int) -> Document:
        """One document with all that the server tells of it."""
        answer = await self._transport.request("GET", f"{PATH}/{document_id}")
        document = document_of(answer.payload)
        if document is None:
            raise UnexpectedAnswerError(host=self._transport.host, status=answer.status)
        return document

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        """Send a document once; None when the server took it without saying what it made of it (then list again).

        Never repeats and never changes the encoding by itself: that makes duplicates. Raises FileError too.
        """
        body = build_body(
            self._encoding,
            source,
            name=upload.name,
            mime=upload.mime,
            type_id=upload.type_id,
            server_path=upload.server_path,
        )

        def _on_sent(count: int) -> None:
            progress.sent += count

        body.on_sent = _on_sent
        try:
            answer = await self._transport.request("POST", PATH, body=body, headers={"Idempotency-Key": upload.key})
        except NotAcceptedError as error:
            if re.search(r"\bfile\b", error.server_text, re.IGNORECASE):
                raise EncodingNotAcceptedError(
                    server_text=error.server_text, encoding=self._encoding.value, **error.fields
                ) from error
            raise
        return document_of(answer.payload)

    async def delete(self, document_id: int) -> None:
        """Delete; a document that is gone already is a success (contract 3.5)."""
        try:
            await self._transport.request("DELETE", f"{PATH}/{document_id}")
        except NotThereError:
            return

    async def types(self) -> tuple[DocumentType, ...]:
        """The types that the server offers; empty when it refuses to tell (contract 3.9)."""
        try:
            answer = await self._transport.request("GET", f"{PATH}/types")
        except (RefusedError, UnexpectedAnswerError):
            return ()
        return document_types_of(answer.payload)

    async def _pass(self) -> tuple[dict[int, Document], bool | None, int]:
        """Read all pages once.

        Gives what was read, whether it accounts for the most that the server said that there are (None when it says
        nothing), and how many pages it took.
        """
        found: dict[int, Document] = {}
        told = False
        offset = malformed = most = pages = 0
        previous = b""
        for pages in range(1, MAX_PAGES + 1):  # noqa: B007 - told in the end
            page, digest = await self._page(offset, limit=PAGE_LIMIT)
            told = told or page.total is not None
            most = max(most, page.total or 0)
            ids = {document.id for document in page.documents}
            if page.items == 0 or digest == previous or (ids and ids <= found.keys()):
                break
            found.update((document.id, document) for document in page.documents)
            malformed += page.malformed
            # Not by all items: a server may not count the malformed ones, and then documents would be passed over.
            offset += len(page.documents) or page.items
            previous = digest
            if page.total is not None and offset >= page.total:
                break
        else:
            return found, False, pages
        return found, len(found) + malformed >= most if told else None, pages

    async def _page(self, offset: int, *, limit: int) -> tuple[Page, bytes]:
        """One page and a digest that tells whether the next one is the same again."""
        answer: Answer = await self._transport.request("GET", PATH, query={"limit": limit, "offset": offset})
        page = page_of(answer.payload)
        if page is None and answer.status == HTTPStatus.NO_CONTENT:
            page = Page((), 0, None)
        if page is None:
            raise UnexpectedAnswerError(host=self._transport.host, status=answer.status)
        return page, hashlib.sha256(repr(answer.payload).encode("utf-8", "replace")).digest()
