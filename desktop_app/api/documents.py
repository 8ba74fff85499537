"""The documents of the signed-in client: list, details, add, delete, and the types where the server tells them."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from http import HTTPStatus
from sys import getsizeof
from urllib.parse import parse_qsl, quote, urlsplit

from desktop_app.api.acts import during
from desktop_app.api.error_words import denied_by, error_text_in, speaks_of_encoding
from desktop_app.api.list_shapes import Onward, Page, document_types_of
from desktop_app.api.page_reader import KnownDocuments, PageReader
from desktop_app.api.parsing import document_of
from desktop_app.api.proof import stored_document_of
from desktop_app.api.request import Reading
from desktop_app.api.transport import Answer, Transport
from desktop_app.api.upload_body import build_body
from desktop_app.domain.byte_source import ByteSource
from desktop_app.domain.document import Document, DocumentType
from desktop_app.domain.errors import (
    Act,
    EncodingNotAcceptedError,
    ListTooLongError,
    NotAcceptedError,
    NotDeletedError,
    NotThereError,
    RefusedError,
    RefusedInAnswerError,
    ServerTroubleError,
    SignInEndedError,
    TooManyRequestsError,
    UnexpectedAnswerError,
)
from desktop_app.domain.server import MAX_TYPES, UploadEncoding
from desktop_app.domain.upload import Progress, Upload
from desktop_app.slices import Slices

log = logging.getLogger(__name__)

PATH = "/api/v2/my/documents"
PAGE_LIMIT = 100

# A list that goes on beyond one of these is left with a sentence, and proves nothing: no account has so many documents.
MAX_DOCUMENTS = 100_000
"""No person hands in so many; the window, the queue and the tests are made for them."""
MAX_PAGES = 2000
"""With something new on them: 100,000 documents where a server gives 50 on a page."""
MAX_PAGE_BYTES = 40 * 1024 * 1024
"""Of a server that knows no pages: all 100,000 at once, with 400 bytes each."""
MAX_LIST_BYTES = 64 * 1024 * 1024
"""Of all pages of a pass: 100,000 with 670 bytes each, twice what the contract's documents take."""
MAX_LIST_MEMORY = 96 * 1024 * 1024
"""Of the texts that are kept. As they came they fit; one emoji makes a whole text four times as long in memory."""
MAX_LIST_SECONDS = 180.0
"""For all passes together, however slowly the pages drip: 2000 pages with 90 ms each."""
MAX_PASSES = 3
_REPAIRED = "\ufffd"
"""Stands where a link had what no text can hold: it leads nowhere."""

OnPage = Callable[[Sequence[Document]], None]
_MOST_IDLE_PAGES = 10
"""One after the other with nothing new, although the server says that there are more."""
_Key = tuple[str, ...]
"""A DocumentKey as a bare tuple: the garbage collector learns that it need not look at it again."""


@dataclass(frozen=True, slots=True)
class DocumentList:
    """All documents that could be read."""

    documents: tuple[Document, ...]
    complete: bool
    """Whether it was read to its end and the server counts no more. Only then may what it lacks be removed from the
    table."""
    clean: bool = False
    """Whether it proves an absence: `usable`, and not contradicted by what the server says of its length."""
    usable: bool = False
    """Whether it can be a baseline: read to its end, every item understood, with the status of a list."""
    server_time: datetime | None = None
    """The server's clock when it answered; None where it does not tell its time."""
    age: float = 0.0
    """Seconds since it left the server, as a cache on the way says."""


@dataclass(slots=True)
class _Pass:
    """All pages, read once."""

    found: dict[_Key, Document] = field(default_factory=dict)
    documents: list[tuple[Document, ...]] = field(default_factory=list)
    """Those of each page that had any that were new to this pass."""
    read: dict[bytes, Page] = field(default_factory=dict)
    """Pages that are the same whenever their bodies are."""
    pages: int = 0
    """Pages with something on them."""
    malformed: int = 0
    """Items that nobody can read: the server counts some of them too."""
    size: int = 0
    memory: int = 0
    """Bytes of the texts of documents that were not here before; of the passes before too, whose documents are kept."""
    ended: bool = False
    """By an empty, short or repeating page, or because the server says so."""
    usable: bool = True
    contradicted: bool = False
    total: int | None = None
    guess: Onward | None = None
    """A way to a second page that the server did not speak of."""
    by_offset: bool = False
    """Whether an offset brought what the server's own page numbers did not."""
    said_last: bool = False
    """Whether the first page says that it is the last one too."""
    says_more: bool = False
    """Whether the last page with something new says that more comes after it."""
    age: float = 0.0
    server_time: datetime | None = None


class DocumentsApi:
    """The contract's section 1 over one transport. Every method raises ServerError."""

    def __init__(self, transport: Transport, encoding: UploadEncoding) -> None:
        self._transport = transport
        self._encoding = encoding
        self._in_vain: set[Onward] = set()
        """Ways to a second page that brought this server's first page again."""
        self._known = KnownDocuments()
        """The documents of the last list: what is as it was is the same object again."""
        self._pages: dict[bytes, Page] = {}
        """Its pages, by the digests of their bodies: the second pass over a list that holds still reads none again."""
        self._capacity = 0
        """Items that a page of this server is known to hold: a page with fewer is the last one."""

    @during(Act.SIGN_IN)
    async def probe(self) -> None:
        """Ask for one document, to learn whether address and token work."""
        await self._page({"limit": 1, "offset": 0}, certain=False)

    @during(Act.LIST)
    async def list_all(self, *, certain: bool = False, on_page: OnPage | None = None) -> DocumentList:
        """Every page, to the end: `total` and the like prove nothing. Raises ListTooLongError for one without an end.

        `on_page` is told of the documents as they come, in the first pass: they are there, and nothing follows from
        what is missing. A document that is as it was in the list before is the same object.

        Others add and delete meanwhile. A `certain` list asks past caches, and one of several pages is read until two
        passes agree: a document that moves to a page that was read already is on none of them.
        """
        try:
            async with asyncio.timeout(MAX_LIST_SECONDS):
                return await self._list_all(certain=certain, on_page=on_page)
        except TimeoutError:
            raise ListTooLongError(host=self._transport.host) from None

    @during(Act.DETAILS)
    async def details(self, document_id: str) -> Document:
        """One document with all that the server tells of it."""
        answer = await self._transport.request("GET", _path_of(document_id))
        document = document_of(answer.payload)
        if document is None:
            raise UnexpectedAnswerError(host=self._transport.host, status=answer.status)
        return document

    @during(Act.ADD)
    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        """Send a document once; None when the status says that it was taken and no document proves it.

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

        def _on_complete(complete: bool) -> None:
            progress.complete = complete

        body.on_sent = _on_sent
        body.on_complete = _on_complete
        try:
            answer = await self._transport.request("POST", PATH, body=body, headers={"Idempotency-Key": upload.key})
        except NotAcceptedError as error:
            if speaks_of_encoding(error.server_text):
                raise EncodingNotAcceptedError(
                    server_text=error.server_text, encoding=self._encoding.value, **error.fields
                ) from error
            raise
        if denied_by(answer.payload):
            raise RefusedInAnswerError(
                host=self._transport.host, status=answer.status, server_text=error_text_in(answer.payload)
            )
        return stored_document_of(answer.payload, only_accepted=answer.status == HTTPStatus.ACCEPTED)

    @during(Act.DELETE)
    async def delete(self, document_id: str) -> None:
        """Delete; a document that is gone already is a success (contract 3.5).

        Raises NotDeletedError for an answer whose status says yes and whose body says no.
        """
        try:
            answer = await self._transport.request("DELETE", _path_of(document_id))
        except NotThereError:
            return
        if denied_by(answer.payload):
            raise NotDeletedError(
                host=self._transport.host, status=answer.status, server_text=error_text_in(answer.payload)
            )

    async def types(self) -> tuple[DocumentType, ...]:
        """The types that the server offers; empty when it refuses to tell (contract 3.9)."""
        try:
            answer = await self._transport.request("GET", f"{PATH}/types")
        except (RefusedError, UnexpectedAnswerError):
            return ()
        types = document_types_of(answer.payload)
        if len(types) > MAX_TYPES:
            log.info("the server tells %d document types, the first %d are offered", len(types), MAX_TYPES)
        return types[:MAX_TYPES]

    async def _list_all(self, *, certain: bool, on_page: OnPage | None) -> DocumentList:
        passes: list[_Pass] = []
        for _ in range(MAX_PASSES):
            earlier = passes[-1].memory if passes else 0
            passed = await self._pass(
                earlier, certain=certain, on_page=on_page if on_page and not passes else _tell_nobody
            )
            self._known, self._pages = KnownDocuments(passed.documents), passed.read
            if not certain or (passes[-1].found.keys() == passed.found.keys() if passes else _sees_all_at_once(passed)):
                if passed.total is not None and passed.total != len(passed.found):
                    log.info("the list has %d documents, its total says %d", len(passed.found), passed.total)
                return _list_of(passed, passed.found, clean=not passed.contradicted, usable=passed.usable)
            passes.append(passed)
        found = {key: document for each in passes for key, document in each.found.items()}
        return _list_of(passes[-1], found, clean=False, usable=False)

    async def _pass(self, memory: int, *, certain: bool, on_page: OnPage) -> _Pass:
        """Read all pages once. Raises ListTooLongError.

        A short page ends a list for the table; a `certain` list only an empty or a repeating one, because servers also
        hide documents in the middle.
        """
        passed = _Pass(memory=memory)
        onward: Onward | None = Onward(query=(("offset", 0),))
        asked: set[Onward] = set()
        previous: Answer | None = None
        first_items = idle = 0
        while onward is not None and onward not in asked:
            asked.add(onward)
            try:
                page, answer = await self._next_page(onward, certain=certain)
            except (RefusedError, ServerTroubleError) as error:
                if onward is not passed.guess or isinstance(error, SignInEndedError | TooManyRequestsError):
                    raise
                passed.contradicted = passed.contradicted or isinstance(error, ServerTroubleError)
                break
            self._note(passed, page, answer)
            fresh = await self._take(page.documents, passed, on_page)
            idle = 0 if fresh else idle + 1
            if not fresh and page.next is not None and page.next not in asked and idle < _MOST_IDLE_PAGES:
                onward = page.next  # a filter may leave a page with nothing before the next
                continue
            if page.items == 0:
                passed.contradicted = passed.contradicted or page.next is not None
                break
            if not fresh and (page.documents or _is_same(answer, previous)):
                # It gives the same page again; if it has more than that, there is no way to see the rest.
                if passed.pages == 1:
                    self._in_vain.add(onward)
                says_more = passed.says_more or _has_more(passed)
                onward = passed.guess = self._other_onward(passed, asked, first_items, certain=certain)
                passed.contradicted = passed.contradicted or (onward is None and says_more)
                continue
            passed.by_offset = passed.by_offset or (onward is passed.guess and onward.query[0][0] == "offset")
            passed.pages += 1
            passed.said_last = page.is_last and passed.pages == 1
            passed.says_more = page.says_more
            first_items = first_items or len(page.documents)  # those that cannot be read may not count as places
            if passed.pages > 1:
                self._capacity = max(self._capacity, first_items)
            if page.is_last or (not certain and page.next is None and page.items < self._capacity):
                break
            previous = answer
            told = None if passed.by_offset and page.next is not None and not page.next.link else page.next
            guessed = onward is passed.guess
            onward = told or _after(onward, len(page.documents) or page.items)
            passed.guess = onward if guessed and told is None else None
        passed.ended = True
        return passed

    async def _take(self, documents: tuple[Document, ...], passed: _Pass, on_page: OnPage) -> list[Document]:
        """Put the documents of a page to those before it; tells of those that were not among them, and gives them.

        Raises ListTooLongError.
        """
        fresh: list[Document] = []
        slices = Slices()
        for each in documents:
            key = tuple(each.key)
            if key not in passed.found:
                if self._known.get(each.id) is not each:
                    passed.memory += _memory_of(each)
                passed.found[key] = each
                fresh.append(each)
            if slices.are_due:
                await slices.give_way()
        if len(passed.found) > MAX_DOCUMENTS or passed.memory > MAX_LIST_MEMORY:
            raise ListTooLongError(host=self._transport.host)
        if fresh:
            passed.documents.append(documents)
            on_page(fresh)
        return fresh

    def _other_onward(self, passed: _Pass, asked: set[Onward], count: int, *, certain: bool) -> Onward | None:
        """How else a server that gives its first page again may count its pages: from 0, from 1, or by an offset.

        What was in vain at this server before is not tried again. A total that says that this is all is enough for the
        table; a `certain` list knows that it may be that of the page.
        """
        if passed.pages != 1 or not (certain or passed.total is None or _has_more(passed)):
            return None
        others = (Onward(query=(("page", 1),)), Onward(query=(("page", 2),)), Onward(query=(("offset", count),)))
        return next((other for other in others if other not in asked and other not in self._in_vain), None)

    def _note(self, passed: _Pass, page: Page, answer: Answer) -> None:
        """What a page says beside its documents. Raises ListTooLongError."""
        passed.size += answer.size
        if answer.digest and answer.status == HTTPStatus.OK and not (answer.next_link or page.unclear):
            passed.read[answer.digest] = page
        passed.malformed += page.malformed
        passed.age = max(passed.age, answer.age)
        if page.total is not None:
            passed.total = max(passed.total or 0, page.total)
        passed.server_time = answer.date or passed.server_time
        if page.total == 0 and page.items > 0:
            passed.contradicted = True
        if (
            page.unclear
            or page.malformed
            or answer.status != HTTPStatus.OK
            or (not page.items and not passed.found and page.total)
        ):
            passed.usable = False
        if passed.size > MAX_LIST_BYTES or passed.pages >= MAX_PAGES:
            raise ListTooLongError(host=self._transport.host)

    async def _next_page(self, onward: Onward, *, certain: bool) -> tuple[Page, Answer]:
        if onward.link:
            path, query = self._within_the_server(onward.link)
            return await self._page(query, certain=certain, path=path)
        query = {"limit": PAGE_LIMIT, **dict(onward.query)}
        return await self._page(query, certain=certain)

    def _within_the_server(self, link: str) -> tuple[str, dict[str, int | str]]:
        """Path below the server's address, and query, of a link to its next page; another origin is never asked."""
        try:
            target = urlsplit(link)
        except ValueError:  # "http://[" and the like
            raise UnexpectedAnswerError(host=self._transport.host, status=HTTPStatus.OK) from None
        query: dict[str, int | str] = dict(parse_qsl(target.query, keep_blank_values=True))
        base = urlsplit(self._transport.base_url)
        same = not target.netloc or (target.scheme, target.netloc) == (base.scheme, base.netloc)
        if not same and target.path.rstrip("/").endswith(PATH):
            # A server behind a proxy knows neither its own name nor that it speaks TLS; it is asked where it is.
            return PATH, query
        path = target.path or PATH
        if target.netloc or path.startswith("/"):
            path = path.removeprefix(base.path) if base.path and path.startswith(base.path) else path
        else:
            path = f"{PATH.rpartition('/')[0]}/{path}"
        if not same or ".." in path or _REPAIRED in link:
            raise UnexpectedAnswerError(host=self._transport.host, status=HTTPStatus.OK)
        return path, query

    async def _page(self, query: Mapping[str, int | str], *, certain: bool, path: str = PATH) -> tuple[Page, Answer]:
        headers = {"Cache-Control": "no-cache"} if certain else {}
        reader = PageReader(self._known)
        reading = Reading(MAX_PAGE_BYTES, reader.document, self._pages.__contains__)
        answer = await self._transport.request("GET", path, query=query, headers=headers, reading=reading)
        if answer.digest in self._pages:
            if answer.status == HTTPStatus.OK and not answer.next_link:
                return self._pages[answer.digest], answer
            del self._pages[answer.digest]  # the same body with another head is asked for once more
            return await self._page(query, certain=certain, path=path)
        denied = denied_by(answer.payload)
        said = error_text_in(answer.payload) if denied else ""
        page = await reader.read(answer.payload, answer.next_link)
        says_null = answer.status == HTTPStatus.OK and answer.payload is None and answer.size > 0
        if page is None and (says_null or answer.status == HTTPStatus.NO_CONTENT):
            page = Page((), 0, None, unclear=True)
        if page is None or (denied and not page.items):
            raise UnexpectedAnswerError(host=self._transport.host, status=answer.status, server_text=said)
        return (replace(page, unclear=True) if denied else page), answer


def _memory_of(document: Document) -> int:
    """Bytes of its own texts."""
    own = (document.id, document.name, document.status_text, document.reason, document.sha256, document.field_texts)
    return sum(map(getsizeof, own))


def _tell_nobody(_documents: Sequence[Document]) -> None:
    """In the place of an `on_page`."""


def _is_same(answer: Answer, previous: Answer | None) -> bool:
    """Whether two pages are equal to the letter."""
    if previous is None:
        return False
    return answer.digest == previous.digest if answer.digest else answer.payload == previous.payload


def _sees_all_at_once(passed: _Pass) -> bool:
    """Whether no document can have moved, while it was read, to a page that was read before."""
    if passed.total is None:
        return not passed.found or passed.said_last
    return passed.pages <= 1 and passed.total == len(passed.found)


def _has_more(passed: _Pass) -> bool:
    return passed.total is not None and len(passed.found) < passed.total


def _after(onward: Onward, count: int) -> Onward:
    """The next page where the server does not say: as many documents further, or one page further."""
    name, value = onward.query[0] if onward.query else ("offset", 0)
    if name == "page":
        return Onward(query=(("page", int(value) + 1),))
    # Not by all items: a server may not count the malformed ones, and then documents would be passed over.
    return Onward(query=(("offset", int(value) + count),)) if name == "offset" else Onward(query=(("offset", count),))


def _list_of(passed: _Pass, found: Mapping[_Key, Document], *, clean: bool, usable: bool) -> DocumentList:
    return DocumentList(
        tuple(found.values()),
        complete=passed.ended and (passed.total is None or passed.total <= len(found) + passed.malformed),
        clean=clean and usable and passed.ended,
        usable=usable and passed.ended,
        server_time=passed.server_time,
        age=passed.age,
    )


def _path_of(document_id: str) -> str:
    """The path of one document; an id is opaque, and a slash in it is part of its segment."""
    return f"{PATH}/{quote(document_id, safe='')}"
