"""The lists of many back ends, as their frameworks write them: every document read, and what each says of its pages."""

from typing import Any

import pytest

from desktop_app.api.list_shapes import Onward, page_of
from desktop_app.api.parsing import document_of, parse_json

A: dict[str, Any] = {"id": "a1", "fileName": "a-SPECIMEN.pdf"}
B: dict[str, Any] = {"id": "b2", "fileName": "b-SPECIMEN.pdf"}
AB = [A, B]
URL = "https://my.broker.example/api/v2/my/documents"


def page_query(number: int) -> Onward:
    return Onward(query=(("page", number),))


SHAPES: dict[str, tuple[object, int | None, Onward | None, bool]] = {
    # name: (payload, total, where the next page is, whether the server says that it is the last)
    "bare": (AB, None, None, False),
    "data": ({"data": AB}, None, None, False),
    "total and data": ({"total": 2, "data": AB}, 2, None, False),
    "items": ({"items": AB}, None, None, False),
    "results": ({"results": AB}, None, None, False),
    "documents": ({"documents": AB}, None, None, False),
    "records": ({"records": AB}, None, None, False),
    "rows": ({"rows": AB}, None, None, False),
    "entries": ({"entries": AB}, None, None, False),
    "list": ({"code": 0, "data": {"list": AB, "total": 2}}, 2, None, False),
    "result": ({"success": True, "result": AB}, None, None, False),
    "payload": ({"payload": {"documents": AB}}, None, None, False),
    "files": ({"files": AB}, None, None, False),
    "PascalCase": ({"Total": 2, "Items": AB}, 2, None, False),
    "kebab case": ({"total-count": 2, "items": AB}, 2, None, False),
    "a key of its own": ({"kycDocuments": AB}, None, None, False),
    "data in data": ({"code": 0, "data": {"data": AB, "next": None}}, None, None, True),
    "a list by numbers with gaps": ({"1": A, "3": B}, None, None, False),
    "data by numbers with gaps": ({"total": 2, "data": {"0": A, "2": B}}, 2, None, False),
    "Django REST, by offset": (
        {"count": 9, "next": f"{URL}?limit=2&offset=2", "previous": None, "results": AB},
        9,
        Onward(link=f"{URL}?limit=2&offset=2"),
        False,
    ),
    "Django REST, last page": ({"count": 2, "next": None, "previous": None, "results": AB}, 2, None, True),
    "Django REST, a cursor": (
        {"next": f"{URL}?cursor=cD0y", "previous": None, "results": AB},
        None,
        Onward(link=f"{URL}?cursor=cD0y"),
        False,
    ),
    "Laravel resources": (
        {
            "data": AB,
            "links": {"first": f"{URL}?page=1", "last": f"{URL}?page=2", "prev": None, "next": f"{URL}?page=2"},
            "meta": {"current_page": 1, "from": 1, "last_page": 2, "per_page": 2, "total": 4},
        },
        4,
        Onward(link=f"{URL}?page=2"),
        False,
    ),
    "Laravel resources, last page": (
        {"data": AB, "links": {"next": None}, "meta": {"current_page": 2, "last_page": 2, "total": 4}},
        4,
        None,
        True,
    ),
    "Laravel paginator": (
        {"current_page": 1, "data": AB, "last_page": 3, "next_page_url": f"{URL}?page=2", "total": 6, "links": [{}]},
        6,
        Onward(link=f"{URL}?page=2"),
        False,
    ),
    "Laravel pages without links": (
        {"data": AB, "meta": {"current_page": 1, "last_page": 2, "total": 4}}, 4, page_query(2), False,
    ),
    "Laravel, camel case": ({"data": AB, "meta": {"currentPage": 1, "lastPage": 2}}, None, page_query(2), False),
    "Fractal": (
        {"data": AB, "meta": {"pagination": {"total": 4, "count": 2, "current_page": 1, "total_pages": 2}}},
        4,
        page_query(2),
        False,
    ),
    "Kaminari": ({"documents": AB, "meta": {"current_page": 1, "next_page": 2, "total_pages": 2}}, None, page_query(2),
                 False),
    "Kaminari, last page": (
        {"documents": AB, "meta": {"current_page": 2, "next_page": None, "total_pages": 2}}, None, None, True,
    ),
    "Spring Data": (
        {"content": AB, "totalElements": 4, "totalPages": 2, "number": 0, "size": 2, "last": False}, 4, page_query(1),
        False,
    ),
    "Spring Data, last page": (
        {"content": AB, "totalElements": 4, "totalPages": 2, "number": 1, "size": 2, "last": True}, 4, None, True,
    ),
    "Spring slices": ({"content": AB, "last": True, "number": 0}, None, None, True),
    "Spring HATEOAS": (
        {
            "_embedded": {"documentDtoList": AB},
            "_links": {"self": {"href": URL}, "next": {"href": f"{URL}?page=1"}},
            "page": {"size": 2, "totalElements": 4, "totalPages": 2, "number": 0},
        },
        4,
        Onward(link=f"{URL}?page=1"),
        False,
    ),
    "HAL": ({"_embedded": {"documents": AB}, "total": 2}, 2, None, False),
    "HAL under any word": ({"_embedded": {"papers": AB}}, None, None, False),
    "JSON:API": (
        {
            "data": [
                {"type": "documents", "id": each["id"], "attributes": {"file_name": each["fileName"]}} for each in AB],
            "links": {"next": None},
            "meta": {"total": 2},
        },
        2,
        None,
        True,
    ),
    "JSON:API, more": ({"data": AB, "links": {"next": {"href": f"{URL}?page=2"}}}, None, Onward(link=f"{URL}?page=2"),
                       False),
    "Strapi": (
        {"data": [{"id": each["id"], "attributes": {"name": each["fileName"]}} for each in AB],
         "meta": {"pagination": {"page": 1, "pageCount": 2, "pageSize": 2, "total": 3}}},
        3,
        page_query(2),
        False,
    ),
    "API Platform": (
        {
            "@id": "/api/documents",
            "hydra:member": AB,
            "hydra:totalItems": 4,
            "hydra:view": {"hydra:next": "/api/v2/my/documents?page=2"},
        },
        4,
        Onward(link="/api/v2/my/documents?page=2"),
        False,
    ),
    "OData": ({"@odata.count": 4, "value": AB, "@odata.nextLink": f"{URL}?$skip=2"}, 4, Onward(link=f"{URL}?$skip=2"),
              False),
    "OData 2": ({"d": {"results": AB}}, None, None, False),
    "GraphQL": (
        {"data": {"documents": {"edges": [{"node": A}, {"node": B}],
                                "pageInfo": {"hasNextPage": True, "endCursor": "b2"}}}},
        None,
        Onward(query=(("after", "b2"),)),
        False,
    ),
    "GraphQL, last page": (
        {"data": {"documents": {"nodes": AB, "pageInfo": {"hasNextPage": False, "endCursor": "b2"}}}}, None, None, True,
    ),
    "a search index": (
        {"hits": {"total": {"value": 2}, "hits": [
            {"_id": each["id"], "_source": {"fileName": each["fileName"]}} for each in AB]}},
        2,
        None,
        False,
    ),
    "FastAPI pages": ({"items": AB, "total": 4, "page": 1, "size": 2, "pages": 2}, 4, page_query(2), False),
    "Mongoose": (
        {"docs": AB, "totalDocs": 4, "page": 1, "totalPages": 2, "hasNextPage": True, "nextPage": 2}, None,
        page_query(2), False,
    ),
    "a cursor": ({"data": AB, "next_cursor": "c2"}, None, Onward(query=(("cursor", "c2"),)), False),
    "a cursor in meta": ({"data": AB, "meta": {"nextCursor": "c2"}}, None, Onward(query=(("cursor", "c2"),)), False),
    "no cursor": ({"data": AB, "next_cursor": None}, None, None, True),
    "a page token": ({"items": AB, "nextPageToken": "t2"}, None, Onward(query=(("pageToken", "t2"),)), False),
    "the next page's number": ({"data": AB, "next": 2}, None, page_query(2), False),
    "the next offset": ({"data": AB, "nextOffset": 2}, None, Onward(query=(("offset", 2),)), False),
    "has_more": ({"data": AB, "has_more": False}, None, None, True),
    "hasMore": ({"items": AB, "hasMore": True}, None, None, False),
    "MongoDB's ids": ([{"_id": each["id"], "filename": each["fileName"]} for each in AB], None, None, False),
    "MongoDB's ids as objects": (
        [{"_id": {"$oid": each["id"]}, "filename": each["fileName"]} for each in AB], None, None, False,
    ),
    "ids as uuid": ([{"uuid": each["id"], "original_name": each["fileName"]} for each in AB], None, None, False),
    "ids as document_uuid": ([{"document_uuid": each["id"], "Name": each["fileName"]} for each in AB], None, None,
                             False),
    "ids in links": (
        {"_embedded": {"documents": [
            {"fileName": each["fileName"], "_links": {"self": {"href": f"{URL}/{each['id']}"}}} for each in AB]}},
        None, None, False,
    ),
    "ids in JSON-LD": (
        {"member": [{"@id": f"/api/v2/my/documents/{each['id']}", "fileName": each["fileName"]} for each in AB]},
        None, None, False,
    ),
    "items in envelopes": ([{"document": A}, {"document": B}], None, None, False),
    "snake case": ([{"document_id": each["id"], "file_name": each["fileName"]} for each in AB], None, None, False),
    "kebab-case items": ([{"document-id": each["id"], "file-name": each["fileName"]} for each in AB], None, None,
                         False),
    "PascalCase items": ([{"DocumentId": each["id"], "FileName": each["fileName"]} for each in AB], None, None, False),
}  # fmt: skip


def test_the_table_is_long_enough() -> None:
    assert len(SHAPES) >= 58


@pytest.mark.parametrize("shape", SHAPES)
def test_a_list_in_the_shape_of(shape: str) -> None:
    payload, total, onward, is_last = SHAPES[shape]
    page = page_of(payload)

    assert page is not None
    assert [(each.id, each.name) for each in page.documents] == [("a1", "a-SPECIMEN.pdf"), ("b2", "b-SPECIMEN.pdf")]
    assert (page.malformed, page.total, page.next, page.is_last) == (0, total, onward, is_last)
    assert not page.unclear


@pytest.mark.parametrize(
    ("payload", "unclear"),
    [
        ([], False),
        ({"total": 0, "data": []}, False),
        ({"total": 0, "data": None}, False),
        ({"total": 0, "data": {}}, False),
        ({"count": 0, "results": None}, False),
        ({"_links": {"self": {"href": URL}}, "page": {"totalElements": 0, "number": 0}}, False),
        ({"documents": None}, True),
        ({"items": None, "nextCursor": None}, True),
    ],
)
def test_an_empty_list_in_its_shapes(payload: object, unclear: bool) -> None:
    page = page_of(payload)

    assert page is not None
    assert (page.items, page.unclear) == (0, unclear)


@pytest.mark.parametrize(
    "payload",
    [
        {"error": {"message": "no"}, "documents": None},
        {"data": {}},
        {"errors": [{"id": 1}]},
        {"messages": []},
        {"1": 5},
        {"1": {"id": 1}, "next": {"id": 2}},
        {"_embedded": {"a": [A], "b": [B]}},
    ],
)
def test_what_is_no_list_of_documents(payload: object) -> None:
    assert page_of(payload) is None


def test_a_hole_in_a_list_by_numbers_is_no_document() -> None:
    page = page_of({"1": A, "2": None, "3": {"fileName": "no id"}})

    assert page is not None
    assert (len(page.documents), page.malformed) == (1, 2)


def test_a_link_is_an_id_only_in_a_list() -> None:
    """An answer to an upload proves a document by its id and by nothing else."""
    item = {"fileName": "a-SPECIMEN.pdf", "_links": {"self": {"href": f"{URL}/a%201?x=1"}}}

    assert document_of(item) is None
    assert (found := document_of(item, by_link=True)) is not None
    assert found.id == "a 1"


def test_a_header_tells_the_next_page_where_the_body_does_not() -> None:
    page = page_of(AB, link=f"{URL}?page=2")

    assert page is not None
    assert page.next == Onward(link=f"{URL}?page=2")
    assert page.says_more


def test_envelopes_that_branch_and_nest_end_soon() -> None:
    payload: Any = {}
    for _ in range(6):
        payload = dict.fromkeys(("data", "items", "results", "content", "value", "result", "payload", "body"), payload)

    assert page_of(payload) is None
    assert page_of(parse_json(b"{" + b",".join(b'"%d":{}' % n for n in range(20_000)) + b"}")) is not None
