"""Lists in the shapes of many servers, and where each says that its next page is: pure functions, no network.

One bad item never hides the others, and nothing here raises for what a server says (API contract, section 3, point 1).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop_app.api.lenient import caption_of, first_of, text_of, whole_number, with_plain_keys
from desktop_app.api.parsing import document_of
from desktop_app.domain.document import MAX_SIDES, Document, DocumentType

_MAX_ENVELOPES = 3
_LIST_KEYS = (
    *("data", "items", "results", "content", "documents", "records", "value", "embedded", "result", "list", "rows"),
    *("entries", "elements", "files", "objects", "nodes", "edges", "hits", "member", "hydramember", "payload"),
    *("response", "body", "d"),
)
_ONLY_A_LIST_KEYS = ("documents", "items", "results", "records", "content", "rows", "entries", "files", "value")
"""Null under one of these is an empty list of a language that has none; under `data` it is as often an error."""
_OWN_WORD = re.compile(r"(?:documents|document(?:dto)?s?list|files|docs)$")
"""How a server's own key for the list ends: `kycDocuments`, `documentDtoList`."""
_PLACES = (
    *("meta", "pagination", "paging", "page", "links", "pageinfo", "metadata", "cursors", "hydraview", "view", "pager"),
    *("paginginfo", "pageable"),
)
_LINK_KEYS = ("next", "nextpageurl", "nexturl", "nextlink", "nextpagelink", "@odatanextlink", "hydranext", "nexthref")
_CURSOR_KEYS = {
    **dict.fromkeys(("nextcursor", "cursornext", "nextpagecursor", "next"), "cursor"),
    "nextpagetoken": "pageToken",
    "nexttoken": "nextToken",
    "continuationtoken": "continuationToken",
}
"""Where a cursor stands, and the parameter that takes it."""
_NEXT_PAGE_KEYS = ("nextpage", "nextpagenumber", "next")
_PAGE_KEYS = ("currentpage", "page", "pagenumber", "pageno", "number", "pageindex")
_FROM_ZERO_KEYS = ("number", "pageindex")
_LAST_PAGE_KEYS = ("lastpage", "totalpages", "pagecount", "numpages", "pages")
_MORE_KEYS = ("hasmore", "hasnext", "hasnextpage", "more", "hasmorepages", "istruncated", "truncated")
_PARTIAL_KEYS = ("partial", "incomplete", "incompleteresults", "timedout")
"""A server that could not list all: what is missing may be there."""
_LAST_KEYS = ("last", "islast", "islastpage")
_TOTAL_KEYS = (
    *("total", "totalelements", "totalcount", "totalitems", "totalresults", "totalrecords", "hydratotalitems"),
    *("@odatacount", "recordstotal", "totaldocuments", "count"),
)


@dataclass(frozen=True, slots=True)
class Onward:
    """How to ask for the next page: by a link, or with these parameters in place of the offset."""

    link: str = ""
    query: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the list."""

    documents: tuple[Document, ...]
    malformed: int
    """Items that are no documents."""
    total: int | None
    """What the server says that there are, over all pages. It proves nothing."""
    next: "Onward | None" = None
    """Where the next page is, as the server says."""
    is_last: bool = False
    """Whether the server says that nothing comes after this page."""
    says_more: bool = False
    """Whether the server says that something comes after it."""
    unclear: bool = False
    """Whether it is empty without saying so, null in place of a list, or says that it could not list all."""

    @property
    def items(self) -> int:
        """Items on the page, good and bad: by so many the offset moves."""
        return len(self.documents) + self.malformed


def page_of(payload: object, link: str = "") -> Page | None:
    """Read a list answer in any of the contract's shapes; None when it is no list.

    `link` is the next page as the answer's headers say.
    """
    found = found_in(payload)
    if found is None:
        return None
    documents = tuple(each for item in found.items if (each := listed_document(item)) is not None)
    return page_with(found, documents, len(found.items) - len(documents), link)


def listed_document(item: object) -> Document | None:
    """An item of a list; None where it is no document."""
    return document_of(item, by_link=True)


def page_with(found: "Found", documents: tuple[Document, ...], malformed: int, link: str = "") -> Page:
    """The page of a list whose items were read already."""
    places = tuple(_places(found.envelopes))
    onward, says_more = _onward(places)
    if onward is None and link:
        onward, says_more = Onward(link=link), True
    return Page(
        documents,
        malformed,
        _total(places),
        onward,
        is_last=says_more is False,
        says_more=says_more is True,
        unclear=found.unclear or any(place.get(key) is True for place in places for key in _PARTIAL_KEYS),
    )


def document_types_of(payload: object) -> tuple[DocumentType, ...]:
    """The document types of a list answer, in the server's priority; disabled and malformed ones are left out."""
    read: list[tuple[int, DocumentType]] = []
    found = found_in(payload)
    for item in found.items if found is not None else []:
        if not isinstance(item, Mapping) or item.get("enabled") is False:
            continue
        known = with_plain_keys(item)
        type_id = whole_number(first_of(known, ("id", "typeid")))
        caption = text_of(first_of(known, ("caption", "label", "title", "name")))
        if type_id is None or not caption:
            continue
        priority = whole_number(known.get("priority"))
        sides = whole_number(known.get("sides")) or 1
        kind = DocumentType(type_id, caption, sides if sides <= MAX_SIDES else 1, caption_of(known.get("group")))
        read.append((priority if priority is not None else 1_000_000, kind))
    return tuple(kind for _, kind in sorted(read, key=lambda pair: pair[0]))


@dataclass(frozen=True, slots=True)
class Found:
    """A list as it came, and the objects that it was in, from the outside."""

    items: list[object]
    envelopes: tuple[Mapping[str, object], ...] = ()
    unclear: bool = False


def found_in(payload: object, depth: int = 0) -> Found | None:
    """The list in an answer, in whatever envelopes; None for none."""
    if isinstance(payload, list):
        return Found(payload)
    if not isinstance(payload, Mapping) or depth >= _MAX_ENVELOPES:
        return None
    known = with_plain_keys(payload)
    keys = (*_LIST_KEYS, *(key for key in known if _OWN_WORD.search(key)))
    for key in keys:
        inner = _only_list_of(known[key]) if key == "embedded" and key in known else known.get(key)
        found = found_in(inner, depth + 1)
        if found is not None:
            return Found(found.items, (known, *found.envelopes), found.unclear)
    if payload and all(key.isdecimal() for key in payload):
        values = list(payload.values())  # an array with gaps, as PHP writes it
        return Found(values) if any(isinstance(value, Mapping) for value in values) else None
    return _nothing_in(known, keys)


def _nothing_in(known: Mapping[str, object], keys: tuple[str, ...]) -> Found | None:
    """An empty list where servers leave out or put null what is empty."""
    empty = [key for key in keys if key in known and known[key] in (None, {})]
    if _total(tuple(_places((known,)))) is not None and (empty or {"links", "page"} <= known.keys()):
        return Found([], (known,))
    if any(key in _ONLY_A_LIST_KEYS and known[key] is None for key in empty) and "error" not in known:
        return Found([], (known,), unclear=True)
    return None


def _only_list_of(embedded: object) -> object:
    """HAL's `_embedded` has its list under a word of the server's own."""
    lists = [value for value in embedded.values() if isinstance(value, list)] if isinstance(embedded, Mapping) else []
    return lists[0] if len(lists) == 1 else embedded


def _places(envelopes: tuple[Mapping[str, object], ...]) -> Iterator[Mapping[str, object]]:
    """Where a server may speak of its pages: in what is around the list, and in the objects beside it."""
    for envelope in envelopes:
        yield envelope
        for outer in _inside(envelope):
            yield outer
            yield from _inside(outer)


def _inside(place: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    for key in _PLACES:
        inner = place.get(key)
        if isinstance(inner, Mapping):
            yield with_plain_keys(inner)


def _total(places: tuple[Mapping[str, object], ...]) -> int | None:
    for key in _TOTAL_KEYS:
        for place in places:
            value = place.get(key)
            total = whole_number(value.get("value") if isinstance(value, Mapping) else value)
            if total is not None:
                return total
    return None


def _onward(places: tuple[Mapping[str, object], ...]) -> tuple[Onward | None, bool | None]:
    """Where the next page is, and whether there is one; None where the server does not say."""
    said_last = False
    for read in (_by_link, _by_cursor, _by_page):  # a link is the server's own word, a number our reading of it
        for place in places:
            onward, none_left = read(place)
            if onward is not None:
                return onward, True
            said_last = said_last or none_left
    told = [more for place in places if (more := _told_in_one_word(place)) is not None]
    if any(told) or any(map(_hints_at_more, places)):
        return None, True
    return None, (False if told or said_last else None)


def _told_in_one_word(place: Mapping[str, object]) -> bool | None:
    """Whether more follows, where a server has a field for just that."""
    for keys, of_more in ((_MORE_KEYS, True), (_LAST_KEYS, False)):
        for key in keys:
            if isinstance(place.get(key), bool):
                return place[key] is of_more
    return None


def _hints_at_more(place: Mapping[str, object]) -> bool:
    """Whether something says that the list goes on in a way that nobody can follow."""
    unknown_next = any(value and not isinstance(value, bool) for key, value in place.items() if key.startswith("next"))
    alone = _number_in(place, _PAGE_KEYS) is None and (_number_in(place, _LAST_PAGE_KEYS) or 0) > 1
    return unknown_next or alone


_Following = tuple[Onward | None, bool]
"""The next page as one kind of word tells it, and whether that says that there is none."""


def _by_link(place: Mapping[str, object]) -> _Following:
    for key in _LINK_KEYS:
        link = _link_of(place.get(key))
        if link:
            return Onward(link=link), False
    return None, any(key in place and place[key] is None for key in _LINK_KEYS)


def _by_cursor(place: Mapping[str, object]) -> _Following:
    for key, parameter in _CURSOR_KEYS.items():
        cursor = place.get(key)
        if isinstance(cursor, str) and text_of(cursor) and not (key == "next" and whole_number(cursor) is not None):
            return Onward(query=((parameter, text_of(cursor)),)), False
    if place.get("hasnextpage") is True and text_of(place.get("endcursor")):
        return Onward(query=(("after", text_of(place["endcursor"])),)), False
    return None, any(key in place and place[key] is None for key in _CURSOR_KEYS)


def _by_page(place: Mapping[str, object]) -> _Following:
    following = _number_in(place, _NEXT_PAGE_KEYS)
    if following is not None:
        return Onward(query=(("page", following),)), False
    offset = whole_number(place.get("nextoffset"))
    if offset:
        return Onward(query=(("offset", offset),)), False
    page = _number_in(place, _PAGE_KEYS)
    last = _number_in(place, _LAST_PAGE_KEYS)
    if page is None or last is None:
        return None, "nextpage" in place and place["nextpage"] is None
    from_zero = page == 0 or any(whole_number(place.get(key)) is not None for key in _FROM_ZERO_KEYS)
    if page + from_zero < last:
        return Onward(query=(("page", page + 1),)), False
    return None, True


def _number_in(place: Mapping[str, object], keys: tuple[str, ...]) -> int | None:
    return next((number for key in keys if (number := whole_number(place.get(key))) is not None), None)


def _link_of(value: object) -> str:
    """A link, bare or as HAL's `{href}`."""
    link = value.get("href") if isinstance(value, Mapping) else value
    return link if isinstance(link, str) and ("/" in link or link.startswith("?")) else ""
