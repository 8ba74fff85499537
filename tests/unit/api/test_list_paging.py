"""The list over many pages: what is complete, what is not, and when to stop asking (contract 3.1)."""

import asyncio
import tracemalloc
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from desktop_app.api import documents as documents_module
from desktop_app.api.documents import (
    MAX_DOCUMENTS,
    MAX_LIST_BYTES,
    MAX_LIST_MEMORY,
    MAX_PAGE_BYTES,
    MAX_PAGES,
    MAX_PASSES,
    PAGE_LIMIT,
    DocumentList,
    DocumentsApi,
)
from desktop_app.api.transport import Answer, Transport
from desktop_app.domain.errors import (
    ListTooLongError,
    NotThereError,
    RefusedError,
    ServerTroubleError,
    UnexpectedAnswerError,
)
from desktop_app.domain.server import UploadEncoding

Respond = Callable[[int, int], Any]
"""From offset and limit to the payload of a page."""


class Pages(Transport):
    """A transport without a network: pages come from a function."""

    def __init__(self, respond: Respond, status: int = 200) -> None:  # the real one's makes HTTP clients
        self.host = "my.broker.example"
        self.respond = respond
        self.status = status
        self.asked: list[tuple[int, int]] = []
        self.pages_asked: list[int] = []
        """It does not know pages by number: each of them is its first."""

    async def request(self, method: str, path: str, *, query: Mapping[str, Any] | None = None, **_: Any) -> Answer:
        assert (method, path) == ("GET", "/api/v2/my/documents")
        assert query is not None
        if "page" in query:
            self.pages_asked.append(query["page"])
            return Answer(self.status, self.respond(0, query["limit"]))
        self.asked.append((query["offset"], query["limit"]))
        return Answer(self.status, self.respond(query["offset"], query["limit"]))


async def listed(pages: Transport, *, certain: bool = False) -> DocumentList:
    return await DocumentsApi(pages, UploadEncoding.MULTIPART).list_all(certain=certain)


def ids(documents: DocumentList) -> list[int]:
    return [int(document.id) for document in documents.documents]


def rows(numbers: range | list[int]) -> list[dict[str, int]]:
    return [{"id": number} for number in numbers]


ALL = rows(range(250))


@pytest.mark.parametrize("cap", [1000, 100, 99, 37])
@pytest.mark.parametrize("shape", ["total", "data", "items", "bare"])
async def test_all_pages_are_read_whatever_the_server_s_page(shape: str, cap: int) -> None:
    def respond(offset: int, limit: int) -> Any:
        page = ALL[offset : offset + min(limit, cap)]
        return {"total": {"total": 250, "data": page}, "data": {"data": page}, "items": {"items": page}, "bare": page}[
            shape
        ]

    pages = Pages(respond)
    documents = await listed(pages)

    assert ids(documents) == list(range(250))
    assert documents.complete
    assert {limit for _, limit in pages.asked} == {PAGE_LIMIT}
    assert len(pages.asked) == len(set(pages.asked)) <= 250 // min(cap, PAGE_LIMIT) + 2


async def test_a_server_that_ignores_the_offset_is_asked_for_its_pages_once_and_left() -> None:
    pages = Pages(lambda _offset, _limit: ALL[:30])
    api = DocumentsApi(pages, UploadEncoding.MULTIPART)
    documents = await api.list_all()

    assert ids(documents) == list(range(30))
    assert len(pages.asked) == 2
    assert pages.pages_asked == [1, 2]
    assert await api.list_all() == documents
    assert pages.pages_asked == [1, 2], "what was in vain is not asked for again"


async def test_a_server_that_ignores_the_offset_and_the_order_is_left_too() -> None:
    turns = iter(range(100))
    pages = Pages(lambda _offset, _limit: ALL[:30] if next(turns) % 2 else ALL[29::-1])
    documents = await listed(pages)

    assert sorted(ids(documents)) == list(range(30))
    assert len(pages.asked) == 2


@pytest.mark.parametrize("payload", [[], {"total": 0, "data": []}, {"items": []}])
async def test_an_empty_list_is_complete(payload: object) -> None:
    pages = Pages(lambda _offset, _limit: payload)

    assert await listed(pages) == DocumentList((), complete=True, clean=True, usable=True)
    assert len(pages.asked) == 1


async def test_no_content_is_an_empty_list_and_no_baseline() -> None:
    assert await listed(Pages(lambda _offset, _limit: None, status=204)) == DocumentList((), complete=True)


@pytest.mark.parametrize("payload", [None, {}, "x", {"error": {"message": "m"}}])
async def test_what_is_no_list_is_told(payload: object) -> None:
    with pytest.raises(UnexpectedAnswerError):
        await listed(Pages(lambda _offset, _limit: payload))


@pytest.mark.parametrize(
    ("counted", "cap", "certain"),
    [
        *((counted, cap, True) for counted in (True, False) for cap in (100, 50)),
        *((True, cap, False) for cap in (100, 50)),
        (False, 100, False),
        (False, 50, False),
    ],
)
async def test_malformed_items_hide_no_document(counted: bool, cap: int, certain: bool) -> None:
    """Servers count rows that we cannot read; one that strews them in without counting must not cost documents."""
    bad_at = {0, 3, 99, 100, 101, 180, 249}

    def respond(offset: int, limit: int) -> Any:
        if counted:
            mixed: list[Any] = [None if number in bad_at else row for number, row in enumerate(ALL)]
            return {"total": 250, "data": mixed[offset : offset + min(limit, cap)]}
        page: list[Any] = []
        for number in range(offset, min(offset + min(limit, cap), 250)):
            page += [None, ALL[number]] if number in bad_at else [ALL[number]]
        return {"total": 250, "data": page}

    documents = await listed(Pages(respond), certain=certain)

    assert sorted(ids(documents)) == [number for number in range(250) if not (counted and number in bad_at)]
    assert documents.complete
    assert not documents.usable, "what nobody understood may have been any document"


async def test_a_page_of_nothing_but_malformed_items_is_passed() -> None:
    def respond(offset: int, limit: int) -> Any:
        mixed: list[Any] = [*[{"broken": number} for number in range(100)], *rows([1, 2])]
        return {"total": 102, "data": mixed[offset : offset + limit]}

    documents = await listed(Pages(respond))

    assert ids(documents) == [1, 2]
    assert documents.complete


@pytest.mark.parametrize(("certain", "passes"), [(False, 1), (True, 2)])
async def test_a_total_that_is_never_met_is_told_and_not_waited_for(certain: bool, passes: int) -> None:
    pages = Pages(lambda offset, limit: {"total": 5, "data": rows([1, 2, 3])[offset : offset + limit]})
    documents = await listed(pages, certain=certain)

    assert ids(documents) == [1, 2, 3]
    assert not documents.complete
    assert documents.usable
    assert pages.asked == [(0, PAGE_LIMIT), (3, PAGE_LIMIT)] * passes


async def test_documents_beside_a_total_of_none_prove_no_absence() -> None:
    pages = Pages(lambda offset, limit: {"total": 0, "data": rows([1, 2, 3])[offset : offset + limit]})
    documents = await listed(pages, certain=True)

    assert ids(documents) == [1, 2, 3]
    assert documents.complete
    assert not documents.clean


async def test_one_page_that_holds_its_total_is_certain_at_once() -> None:
    pages = Pages(lambda offset, limit: {"total": 3, "data": rows([1, 2, 3])[offset : offset + limit]})
    documents = await listed(pages, certain=True)

    assert documents.clean
    assert pages.asked == [(0, PAGE_LIMIT), (3, PAGE_LIMIT)]


async def test_a_delete_by_somebody_else_between_two_pages_loses_no_document() -> None:
    """Row 100 slips onto the page that was read already; a certain list is read until two passes agree."""
    held = list(range(200))

    def respond(offset: int, limit: int) -> Any:
        answer = {"total": len(held), "data": rows(held[offset : offset + limit])}
        if 5 in held:
            held.remove(5)
        return answer

    documents = await listed(Pages(respond), certain=True)

    assert sorted(ids(documents)) == [number for number in range(200) if number != 5]
    assert documents.complete
    assert documents.clean


async def test_an_add_by_somebody_else_between_two_pages_is_found() -> None:
    held = list(range(200))

    def respond(offset: int, limit: int) -> Any:
        answer = {"total": len(held), "data": rows(held[offset : offset + limit])}
        if 999 not in held:
            held.insert(0, 999)
        return answer

    documents = await listed(Pages(respond), certain=True)

    assert sorted(ids(documents)) == [*range(200), 999]
    assert documents.complete
    assert documents.clean


async def test_a_list_that_never_holds_still_proves_nothing() -> None:
    """Every pass meets another document in front: all that was ever seen is told, and none is told as gone."""
    fronts: list[int] = []

    def respond(offset: int, limit: int) -> Any:
        if offset == 0:
            fronts.append(1000 + len(fronts))
        return {"total": 200, "data": rows([fronts[-1], *range(199)])[offset : offset + limit]}

    documents = await listed(Pages(respond), certain=True)

    assert len(fronts) == MAX_PASSES
    assert sorted(ids(documents)) == [*range(199), *fronts]
    assert not documents.usable
    assert not documents.clean


@pytest.mark.parametrize("certain", [False, True])
async def test_a_list_without_end_is_left_with_a_sentence(certain: bool) -> None:
    pages = Pages(lambda offset, _limit: rows([offset]))
    with pytest.raises(ListTooLongError):
        await listed(pages, certain=certain)

    assert len(pages.asked) <= MAX_PAGES + 1


@pytest.mark.parametrize("certain", [False, True])
async def test_a_list_of_texts_that_grow_in_memory_is_left_with_a_sentence(certain: bool) -> None:
    wide = {"name": "\U0001f600" + "n" * 400, "reason": "\U0001f600" + "r" * 400, "status": "\U0001f600" + "s" * 400}
    pages = Pages(lambda offset, limit: [{"id": f"{offset + n}", **wide} for n in range(limit)])
    tracemalloc.start()
    try:
        with pytest.raises(ListTooLongError):
            await listed(pages, certain=certain)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert most < 2 * MAX_LIST_MEMORY
    assert len(pages.asked) < MAX_DOCUMENTS / PAGE_LIMIT / 2


@pytest.mark.parametrize("certain", [False, True])
async def test_a_list_whose_pages_drip_is_left_with_a_sentence(certain: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents_module, "MAX_LIST_SECONDS", 0.2)

    class Dripping(Pages):
        async def request(self, *asked: Any, **more: Any) -> Answer:
            await asyncio.sleep(0.01)
            return await super().request(*asked, **more)

    with pytest.raises(ListTooLongError):
        await asyncio.wait_for(listed(Dripping(lambda offset, _: rows([offset])), certain=certain), 5)


async def test_a_list_of_too_many_bytes_is_left_with_a_sentence() -> None:
    class Large(Pages):
        async def request(self, *asked: Any, **more: Any) -> Answer:
            return replace(await super().request(*asked, **more), size=MAX_PAGE_BYTES)

    pages = Large(lambda offset, _: rows([offset]))
    with pytest.raises(ListTooLongError):
        await listed(pages)

    assert len(pages.asked) == MAX_LIST_BYTES // MAX_PAGE_BYTES + 1


async def test_a_deep_answer_is_a_failure_of_the_tree() -> None:
    deep: Any = []
    for _ in range(900):
        deep = {"data": deep}
    with pytest.raises(UnexpectedAnswerError):
        await listed(Pages(lambda _offset, _limit: deep))


async def test_a_probe_asks_for_one_document() -> None:
    pages = Pages(lambda _offset, _limit: ALL[:1])
    await DocumentsApi(pages, UploadEncoding.MULTIPART).probe()

    assert pages.asked == [(0, 1)]


# --- pages that go on in other words ---


class Server(Pages):
    """A transport that gives what the parameters of the query ask for; a refused page is an error."""

    def __init__(self, page_for: Callable[[dict[str, Any]], Any]) -> None:
        super().__init__(lambda _offset, _limit: None)
        self.page_for = page_for
        self.count = 0

    async def request(self, method: str, path: str, *, query: Mapping[str, Any] | None = None, **_: Any) -> Answer:
        assert (method, path) == ("GET", "/api/v2/my/documents")
        self.count += 1
        told = self.page_for(dict(query or {}))
        if told is None:
            raise NotThereError(host=self.host, status=404)
        return Answer(200, told)


def numbered(first: int, *, refuses: bool = False, shape: Callable[[list[Any], int], Any]) -> Server:
    """Pages of 5 of 12 documents by their number, whatever offset is asked for."""

    def page_for(query: dict[str, Any]) -> Any:
        number = int(query.get("page", first)) - first
        page = rows(range(12))[5 * max(0, number) : 5 * max(0, number) + 5]
        return None if refuses and not page else shape(page, number)

    return Server(page_for)


@pytest.mark.parametrize("refuses", [False, True])
@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize(
    "shape",
    [
        lambda page, _number: page,
        lambda page, _number: {"total": len(page), "data": page},
        lambda page, number: {"content": page, "totalPages": 3, "last": number == 2},
    ],
)
async def test_numbers_of_pages_are_tried_where_the_offset_is_ignored(
    shape: Callable[[list[Any], int], Any], first: int, refuses: bool
) -> None:
    documents = await listed(numbered(first, refuses=refuses, shape=shape), certain=True)
    assert sorted(ids(documents)) == list(range(12))
    assert documents.clean


async def test_a_refusal_of_anything_else_is_told() -> None:
    with pytest.raises(NotThereError):
        await listed(Server(lambda _query: None), certain=True)


async def test_a_list_that_refuses_numbers_of_pages_is_all_there_is() -> None:
    documents = await listed(Server(lambda query: None if "page" in query else rows(range(5))), certain=True)
    assert (len(documents.documents), documents.clean) == (5, True)


@pytest.mark.parametrize(
    "more",
    [
        {"has_more": True},
        {"pagination": {"hasNext": True}},
        {"meta": {"total_pages": 2}},
        {"last": False},
        {"paging": {"next": "opaque"}},
        {"isTruncated": True},
    ],
)
async def test_pages_that_cannot_be_asked_for_make_no_clean_list(more: dict[str, Any]) -> None:
    documents = await listed(Server(lambda _query: {"data": rows(range(5)), **more}), certain=True)
    assert (documents.usable, documents.clean) == (True, False)


@pytest.mark.parametrize(
    ("key", "parameter"),
    [
        ("nextPageToken", "pageToken"),
        ("nextToken", "nextToken"),
        ("continuationToken", "continuationToken"),
        ("next_cursor", "cursor"),
    ],
)
async def test_a_cursor_is_followed_over_pages_with_nothing_on_them(key: str, parameter: str) -> None:
    pages = [rows([1, 2]), [], rows([1]), rows([3])]

    def page_for(query: dict[str, Any]) -> Any:
        at = int(query.get(parameter, 0))
        return {"data": pages[at], **({key: str(at + 1)} if at + 1 < len(pages) else {})}

    documents = await listed(Server(page_for), certain=True)
    assert sorted(ids(documents)) == [1, 2, 3]
    assert documents.clean


@pytest.mark.parametrize("key", ["@odata.nextLink", "nextLink", "next_page_url"])
async def test_a_next_link_is_followed_under_its_other_names(key: str) -> None:
    class Linked(Server):
        base_url = "https://my.broker.example"

    def page_for(query: dict[str, Any]) -> Any:
        first = "skiptoken" not in query
        link = {key: "https://my.broker.example/api/v2/my/documents?skiptoken=2"} if first else {}
        return {"value": rows([1, 2] if first else [3]), **link}

    documents = await listed(Linked(page_for), certain=True)
    assert sorted(ids(documents)) == [1, 2, 3]
    assert documents.clean


@pytest.mark.parametrize("page", [[], rows([1])])
async def test_a_cursor_that_leads_nowhere_ends_the_list(page: list[Any]) -> None:
    turns = iter(range(1000))
    server = Server(lambda _query: {"data": page, "next_cursor": f"c{next(turns)}"})
    documents = await listed(server, certain=True)
    assert not documents.clean
    assert server.count < 50


@pytest.mark.parametrize(
    ("page", "said"),
    [
        *((rows([1]), said) for said in ({"success": False}, {"error": {"message": "m"}}, {"code": 500})),
        *((page, said) for page in ([], rows([1])) for said in ({"partial": True}, {"timed_out": True})),
    ],
)
async def test_a_list_that_says_that_it_failed_proves_nothing(page: list[Any], said: dict[str, Any]) -> None:
    documents = await listed(Server(lambda _query: {"data": page, **said}), certain=True)
    assert (documents.usable, documents.clean) == (False, False)


class Numbered(Transport):
    """A server that knows pages by number alone, ten documents each."""

    def __init__(self, count: int, first: int, *, wrap: Callable[[list[Any], int], Any], beyond: int = 200) -> None:
        self.host = "my.broker.example"
        self.base_url = "https://my.broker.example"
        self.count, self.first, self.wrap, self.beyond = count, first, wrap, beyond
        self.asked: list[dict[str, Any]] = []

    async def request(self, method: str, path: str, *, query: Mapping[str, Any] | None = None, **_: Any) -> Answer:
        assert (method, path) == ("GET", "/api/v2/my/documents")
        self.asked.append(dict(query or {}))
        number = int((query or {}).get("page", self.first)) - self.first
        rows_of_page = ALL[: self.count][max(number, 0) * 10 : max(number, 0) * 10 + 10]
        if not rows_of_page and self.beyond >= 400:
            raise (RefusedError if self.beyond < 500 else ServerTroubleError)(host=self.host, status=self.beyond)
        return Answer(200, self.wrap(rows_of_page, number + self.first))


def laravel(rows_of_page: list[Any], number: int) -> Any:
    link = f"http://backend:8080/api/v2/my/documents?page={number + 1}" if number < 3 else None
    return {
        "data": rows_of_page,
        "links": {"next": link},
        "meta": {"current_page": number, "last_page": 3, "total": 25},
    }


def bare(rows_of_page: list[Any], _number: int) -> Any:
    return rows_of_page


@pytest.mark.parametrize("certain", [False, True])
@pytest.mark.parametrize(
    ("first", "wrap", "beyond"),
    [
        (1, laravel, 200),
        (1, lambda found, number: {"items": found, "page": number, "pages": 3}, 200),
        (0, lambda found, number: {"content": found, "number": number, "totalPages": 3, "last": number == 2}, 200),
        (1, bare, 200),
        (1, bare, 404),
        (0, bare, 200),
        (0, bare, 400),
        (1, lambda found, _: {"total": 25, "data": found}, 200),
    ],
)
async def test_pages_by_number_are_all_read_where_the_offset_is_ignored(
    first: int, wrap: Callable[[list[Any], int], Any], beyond: int, certain: bool
) -> None:
    documents = await listed(Numbered(25, first, wrap=wrap, beyond=beyond), certain=certain)

    assert sorted(ids(documents)) == list(range(25))
    assert documents.complete
    assert documents.usable


async def test_a_next_page_elsewhere_is_asked_for_at_the_server_s_own_address() -> None:
    """Behind a proxy a server knows neither its own name nor that it speaks TLS."""
    pages = Numbered(25, 1, wrap=laravel)
    await listed(pages)

    assert [query.get("page") for query in pages.asked] == [None, "2", "3"]


@pytest.mark.parametrize(("beyond", "clean"), [(404, True), (500, False)])
async def test_a_guess_that_fails_costs_no_list(beyond: int, clean: bool) -> None:
    documents = await listed(Numbered(10, 1, wrap=bare, beyond=beyond), certain=True)

    assert len(documents.documents) == 10
    assert documents.usable
    assert documents.clean is clean


async def test_a_server_of_page_numbers_that_takes_offsets_is_read_by_offset() -> None:
    def respond(offset: int, limit: int) -> Any:
        return {"items": ALL[offset : offset + 10][:limit], "page": offset // 10 + 1, "pages": 25}

    documents = await listed(Pages(respond))

    assert ids(documents) == list(range(250))


async def test_more_that_cannot_be_had_proves_no_absence() -> None:
    documents = await listed(Pages(lambda _offset, _limit: {"items": ALL[:10], "hasMore": True}), certain=True)

    assert len(documents.documents) == 10
    assert documents.usable
    assert not documents.clean


@pytest.mark.parametrize("payload", [{"success": False, "message": "no", "data": []}, {"code": 500, "items": []}])
async def test_an_empty_list_that_says_no_is_none(payload: object) -> None:
    with pytest.raises(UnexpectedAnswerError):
        await listed(Pages(lambda _offset, _limit: payload))


async def test_a_list_beside_an_error_is_shown_and_proves_nothing() -> None:
    documents = await listed(Pages(lambda _offset, _limit: {"errors": ["half of it"], "data": ALL[:3]}))

    assert ids(documents) == [0, 1, 2]
    assert not documents.usable


@pytest.mark.parametrize("payload", [{"documents": None}, {"items": None}])
async def test_null_in_place_of_a_list_is_empty_and_no_baseline(payload: object) -> None:
    documents = await listed(Pages(lambda _offset, _limit: payload))

    assert documents == DocumentList((), complete=True)
