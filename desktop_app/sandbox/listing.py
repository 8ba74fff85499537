"""The list of a misbehaving server: which documents are in it, how it is cut into pages, and what is around them."""

import base64
import binascii
import json
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from desktop_app.sandbox.behaviour import Behaviour
from desktop_app.sandbox.document_store import DocumentStore, Kept
from desktop_app.sandbox.envelopes import Json, with_broken_items
from desktop_app.sandbox.habits import item
from desktop_app.sandbox.incoming import number_in_query
from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.store import StoredDocument

_DEFAULT_LIMIT = 10
_HUGE = 1_000_000_000
_TOO_LOW = 3
_MADE_UP = 10_000_000
"""The numbers of made-up documents begin here."""
_PLAIN: dict[str, str] = {
    "total-data": "data",
    "items": "items",
    "results": "results",
    "documents": "documents",
    "records": "records",
}
"""Envelopes with one list and a `total` beside it."""
_SPRING = ("content", "embedded")
_LINKED = ("laravel", "drf", "cursor")
"""Envelopes that say themselves where it goes on."""


_NOT_FROM_A_CACHE = ("no-cache", "no-store", "max-age=0")


@dataclass(frozen=True, slots=True)
class _Cut:
    """One page: where it begins, how long it may be, how much there is."""

    begin: int
    size: int
    count: int

    @property
    def number(self) -> int:
        return self.begin // self.size + 1

    @property
    def last(self) -> int:
        return max(1, -(-self.count // self.size))

    @property
    def end(self) -> int:
        return self.begin + self.size


@dataclass(slots=True)
class _Pass:
    """One reading of the list, from its first page on."""

    number: int = -1
    status: int = 200


class Lists:
    """Answers the questions for the list. To be used from the server's own loop only."""

    def __init__(
        self, behaviour: Behaviour, options: SandboxOptions, store: DocumentStore, clock: Callable[[], float]
    ) -> None:
        """Begin with the first pass."""
        self._behaviour = behaviour
        self._options = options
        self._store = store
        self._clock = clock
        self._passes: dict[str, _Pass] = {}
        self._odd_until = 0.0
        self._cache: dict[tuple[str, str], tuple[float, int, bytes]] = {}

    def posted(self) -> None:
        """The first faulty POST came: what is odd for some time only begins now."""
        self._odd_until = time.monotonic() + self._behaviour.real(self._behaviour.odd_seconds)

    def answer(self, request: Request, whose: str) -> Response:
        """One page. Raises Problem (400) for numbers in the query that are none."""
        behaviour = self._behaviour
        self._store.count_list()
        if not behaviour.cache_seconds:
            status, body = self._made(request, whose)
            return _response(status, body)
        place = (whose, request.url.query)
        known = self._cache.get(place)
        lasts = behaviour.real(behaviour.cache_seconds)
        if known is None or time.monotonic() - known[0] >= lasts or self._stands_aside(request):
            known = self._cache[place] = (time.monotonic(), *self._made(request, whose))
        # In the behaviour's own seconds: whoever reckons with shorter waits sees a cache that is as old as it seems.
        age = int((time.monotonic() - known[0]) * behaviour.time_scale)
        answer = _response(known[1], known[2])
        answer.headers["Age"] = str(age)
        answer.headers["Cache-Control"] = f"public, max-age={behaviour.cache_seconds:.0f}"
        return answer

    def _stands_aside(self, request: Request) -> bool:
        wish = f"{request.headers.get('cache-control', '')} {request.headers.get('pragma', '')}".lower()
        return self._behaviour.cache == "honours" and any(
            each in wish for each in ("no-cache", "no-store", "max-age=0")
        )

    def _made(self, request: Request, whose: str) -> tuple[int, bytes]:
        begin, size = self._wanted(request)
        passed = self._pass(whose, first=begin == 0)
        if passed.status == 204:  # noqa: PLR2004 - HTTP's "no content"
            return 204, b""
        documents = self._documents(whose, passed.number)
        cut = _Cut(begin, size, len(documents))
        shown = documents[cut.begin : cut.end]
        page = [item(kept, self._behaviour) for kept in (*shown, *self._made_up(cut))]
        items = with_broken_items(
            page, count=self._behaviour.malformed, offset=cut.begin, limit=cut.size, total=cut.count
        )
        body = json.dumps(self._envelope(items, cut, request)).encode()
        self._store.listed(shown)
        return passed.status, body

    def _pass(self, whose: str, *, first: bool) -> _Pass:
        passed = self._passes.setdefault(whose, _Pass())
        if first:
            passed.number += 1
            passed.status = self._status(passed.number)
        return passed

    def _status(self, number: int) -> int:
        behaviour = self._behaviour
        if behaviour.odd_seconds and time.monotonic() >= self._odd_until:
            return 200
        if behaviour.list_status == "alternate":
            return 204 if number % 2 else 200
        return int(behaviour.list_status)

    def _documents(self, whose: str, number: int) -> list[Kept]:
        """What this pass shows, in its order."""
        behaviour = self._behaviour
        found = [kept for kept in self._store.of(whose) if kept.age >= behaviour.real(behaviour.lateness)]
        if behaviour.flapping and number % 2:
            found = found[::2]
        if behaviour.shrinking == "oldest":
            found = found[number:]
        elif behaviour.shrinking == "newest":
            found = found[: max(0, len(found) - number)]
        if behaviour.order == "newest":
            found.reverse()
        elif behaviour.order == "random":
            random.Random(f"{whose} {number}").shuffle(found)  # noqa: S311 - draws lots
        return found

    def _made_up(self, cut: _Cut) -> list[Kept]:
        if not self._behaviour.endless:
            return []
        begin = max(0, cut.begin - cut.count)
        count = cut.size - max(0, min(cut.size, cut.count - cut.begin))
        created = self._clock() - 86_400.0
        return [_made_up(_MADE_UP + number, created) for number in range(begin, begin + count)]

    def _wanted(self, request: Request) -> tuple[int, int]:
        """Where the page begins and how long it is."""
        behaviour = self._behaviour
        cap = behaviour.page_size or self._options.page_cap
        limit = number_in_query(request, "limit", _DEFAULT_LIMIT, least=1)
        size = min(limit, cap)
        if behaviour.shape == "laravel":
            size = behaviour.page_size or _DEFAULT_LIMIT  # limit means nothing to it
        if behaviour.shape == "laravel" or (behaviour.shape == "drf" and behaviour.offset == "ignored"):
            return (number_in_query(request, "page", 1, least=1) - 1) * size, size
        if behaviour.shape == "cursor":
            return _position(request.query_params.get("cursor", "")), size
        ignored = behaviour.offset == "ignored" or self._options.ignore_offset
        return (0 if ignored else number_in_query(request, "offset", 0, least=0)), size

    # --- envelopes ---

    def _total(self, items: Sequence[Json], cut: _Cut) -> int | None:
        match self._behaviour.total:
            case "none":
                return None
            case "page":
                return len(items)
            case "huge":
                return _HUGE
            case "zero":
                return 0
            case "low":
                return max(0, cut.count - _TOO_LOW)
            case _:
                return cut.count

    def _envelope(self, items: list[Json], cut: _Cut, request: Request) -> Json:
        shape = self._behaviour.shape
        total = self._total(items, cut)
        if shape in _PLAIN:
            return _with_total({}, "total", total) | {_PLAIN[shape]: items}
        if shape in _SPRING:
            return self._spring(items, cut, total)
        if shape in _LINKED:
            return self._linked(items, cut, total, request)
        others: dict[str, Json] = {
            "array": items,
            "data": {"data": items},
            "data-items": {"data": _with_total({"items": items}, "total", total)},
            "null-empty": {"total": total, "data": items or None},
            "value": _with_total({"@odata.context": "$metadata#documents"}, "@odata.count", total) | {"value": items},
        }
        return others[shape]

    def _spring(self, items: list[Json], cut: _Cut, total: int | None) -> Json:
        if self._behaviour.shape == "content":
            numbers = {"number": cut.number - 1, "size": cut.size, "last": cut.end >= cut.count}
            return _with_total({"content": items, **numbers}, "totalElements", total)
        page = _with_total({"size": cut.size, "number": cut.number - 1}, "totalElements", total)
        return {"_embedded": {"documents": items}, "page": page}

    def _linked(self, items: list[Json], cut: _Cut, total: int | None, request: Request) -> Json:
        more = cut.end < cut.count or self._behaviour.endless
        address = str(request.url.replace(query=""))
        if self._behaviour.shape == "cursor":
            onward = base64.urlsafe_b64encode(f"after {cut.end}".encode()).decode() if more else None
            return {"data": items, "next_cursor": onward, "has_more": more}
        if self._behaviour.shape == "laravel":
            return {"data": items, **_laravel(address, cut, total, len(items))}
        by_page = self._behaviour.offset == "ignored"
        onward_query = {"page": cut.number + 1} if by_page else {"limit": cut.size, "offset": cut.end}
        back_query = (
            {"page": cut.number - 1} if by_page else {"limit": cut.size, "offset": max(0, cut.begin - cut.size)}
        )
        links = {
            "next": f"{address}?{urlencode(onward_query)}" if more else None,
            "previous": f"{address}?{urlencode(back_query)}" if cut.begin else None,
        }
        return _with_total({}, "count", total) | links | {"results": items}


def _laravel(address: str, cut: _Cut, total: int | None, count: int) -> dict[str, Json]:
    def link(number: int) -> str:
        return f"{address}?page={number}"

    meta = {
        "current_page": cut.number,
        "from": cut.begin + 1 if count else None,
        "last_page": cut.last,
        "path": address,
        "per_page": cut.size,
        "to": cut.begin + count if count else None,
    }
    links = {
        "first": link(1),
        "last": link(cut.last),
        "prev": link(cut.number - 1) if cut.number > 1 else None,
        "next": link(cut.number + 1) if cut.number < cut.last else None,
    }
    return {"links": links, "meta": _with_total(meta, "total", total)}


def _with_total(content: dict[str, Any], key: str, total: int | None) -> dict[str, Any]:
    return content if total is None else {**content, key: total}


def _position(cursor: str) -> int:
    """Where a cursor points; one that is not ours begins anew."""
    try:
        text = base64.urlsafe_b64decode(cursor).decode()
        return int(text.removeprefix("after ")) if text else 0
    except (binascii.Error, ValueError):
        return 0


def _made_up(number: int, created: float) -> Kept:
    document = StoredDocument(
        id=number,
        type_id=1,
        name=f"made-up-{number}-SPECIMEN.pdf",
        size=number,
        sha256=f"{number:064x}",
        mime="application/pdf",
        state="Approved",
        reason=None,
        idempotency_key=None,
        created=created,
        updated=created,
        owner="",
    )
    return Kept(document, number)


def _response(status: int, body: bytes) -> Response:
    if status == 204:  # noqa: PLR2004 - HTTP's "no content"
        return Response(status_code=status)
    return Response(body, status_code=status, media_type="application/json")
