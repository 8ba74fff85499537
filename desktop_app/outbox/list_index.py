"""A list by what its documents are looked up by, made once for all uploads that are judged by it.

A thousand uploads are judged by one list of many thousand documents: each must only look at those that may be its own.
"""

import asyncio
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence, Set
from datetime import datetime
from math import inf
from typing import Generic, TypeVar

from desktop_app.domain.baseline import STEP, Baseline, finish
from desktop_app.domain.document import Document, DocumentKey
from desktop_app.domain.names import name_forms
from desktop_app.domain.upload import Upload
from desktop_app.outbox.habits import Habits, Trait

NOTHING_BEFORE = Baseline()
_ALL = "all"
_ROUNDING = 1.0
"""Seconds, far more than a time loses as a number."""
K = TypeVar("K")


class _Places(Generic[K]):
    """Places in a list by something that most documents have for themselves."""

    def __init__(self) -> None:
        self._first: dict[K, int] = {}
        self._more: dict[K, list[int]] = {}

    def put(self, key: K, place: int) -> None:
        if self._first.setdefault(key, place) != place:
            self._more.setdefault(key, []).append(place)

    def at(self, key: K) -> Sequence[int]:
        first = self._first.get(key)
        return () if first is None else (first, *self._more.get(key, ()))


class ListIndex:
    """What it is asked for is made at the first question; `prepare` makes it in slices of the event loop."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.documents = tuple(documents)
        self.ids: Set[str] = frozenset()
        """Known after `prepare`."""
        self._by_hash: _Places[str] = _Places()
        self._by_size: _Places[int | None] = _Places()
        self._by_name: dict[int | str | None, _Places[str]] = {}
        """For the documents of one size, and for all."""
        self._by_time: dict[int, tuple[list[float], list[int]]] = {}
        """For the documents of one size: when each was created at the latest, and where it is."""
        self._new: dict[int, tuple[Baseline, tuple[Document, ...], frozenset[DocumentKey]]] = {}
        """Beside a baseline, by its identity: what is not in it, and what it has that is not here."""
        self._is_read = False
        self._turn = asyncio.Lock()

    @classmethod
    def of(cls, listed: "Iterable[Document] | ListIndex") -> "ListIndex":
        """The index of a list."""
        return listed if isinstance(listed, ListIndex) else cls(listed)

    async def prepare(self, upload: Upload, habits: Habits) -> "ListIndex":
        """Make all that a judgement of an upload needs, and let the loop go on meanwhile."""
        return await self._in_slices(self._steps(upload, habits))

    async def compare(self, baseline: Baseline) -> "ListIndex":
        """Make all that a comparison with a baseline needs, and let the loop go on meanwhile."""
        return await self._in_slices(self._compare(baseline))

    async def _in_slices(self, steps: Iterator[None]) -> "ListIndex":
        async with self._turn:
            for _ in steps:
                await asyncio.sleep(0)
        return self

    def new_beside(self, baseline: Baseline | None) -> tuple[Document, ...]:
        """Documents that are not in a baseline."""
        return self._beside(baseline or NOTHING_BEFORE)[1]

    def missing_of(self, baseline: Baseline | None) -> frozenset[DocumentKey]:
        """Documents of a baseline that are not here."""
        return self._beside(baseline or NOTHING_BEFORE)[2]

    def looking_like(self, upload: Upload, habits: Habits, since: datetime | None = None) -> list[Document]:
        """All that can look like an upload by its hash, or by its size and name as far as the server keeps these.

        Those of its size alone are left out where they were surely created before `since`.
        """
        finish(self._read())
        places = set(self._by_hash.at(upload.identity.sha256))
        if not upload.server_path:
            for part in _parts(upload, habits):
                finish(self._name(part))
                for form in name_forms(upload.name):
                    places.update(self._by_name[part].at(form))
            if habits.changes(Trait.NAME, upload.mime):
                finish(self._date(upload.size))
                times, dated = self._by_time[upload.size]
                first = bisect_left(times, since.timestamp() - _ROUNDING) if since is not None else 0
                places.update(dated[first:])
        return [self.documents[place] for place in sorted(places)]

    def has_name(self, name: str) -> bool:
        """Whether one of the documents is called so, however the name may be written."""
        finish(self._name(_ALL))
        return any(self._by_name[_ALL].at(form) for form in name_forms(name))

    def _beside(self, baseline: Baseline) -> tuple[Baseline, tuple[Document, ...], frozenset[DocumentKey]]:
        finish(self._compare(baseline))
        return self._new[id(baseline)]

    def _steps(self, upload: Upload, habits: Habits) -> Iterator[None]:
        yield from self._read()
        if not upload.server_path:
            for part in _parts(upload, habits):
                yield from self._name(part)
            if habits.changes(Trait.NAME, upload.mime):
                yield from self._date(upload.size)
        baseline, names = upload.baseline or NOTHING_BEFORE, habits.keeps(Trait.NAME, upload.mime)
        if names:
            yield from self._name(_ALL)
        yield from baseline.prepare(names=names)
        if upload.sent_at is not None:
            yield from self._compare(baseline)

    def _read(self) -> Iterator[None]:
        if self._is_read:
            return
        by_hash: _Places[str] = _Places()
        by_size: _Places[int | None] = _Places()
        ids: set[str] = set()
        for place, document in enumerate(self.documents):
            ids.add(document.id)
            by_size.put(document.size, place)
            if document.sha256:
                by_hash.put(document.sha256.lower(), place)
            if (place + 1) % STEP == 0:
                yield
        self.ids, self._by_hash, self._by_size, self._is_read = ids, by_hash, by_size, True

    def _name(self, part: int | str | None) -> Iterator[None]:
        if part in self._by_name:
            return
        places = range(len(self.documents)) if isinstance(part, str) else self._by_size.at(part)
        by_name: _Places[str] = _Places()
        for number, place in enumerate(places, 1):
            for form in name_forms(self.documents[place].name):
                by_name.put(form, place)
            if number % STEP == 0:
                yield
        self._by_name[part] = by_name

    def _date(self, size: int) -> Iterator[None]:
        if size in self._by_time:
            return
        dated: list[tuple[float, int]] = []
        for number, place in enumerate(self._by_size.at(size), 1):
            added_at, slack = self.documents[place].added_at, self.documents[place].added_at_slack
            dated.append((added_at.timestamp() + slack if added_at is not None else inf, place))
            if number % STEP == 0:
                yield
        dated.sort()
        self._by_time[size] = [time for time, _ in dated], [place for _, place in dated]

    def _compare(self, baseline: Baseline) -> Iterator[None]:
        yield from self._read()
        if id(baseline) in self._new:
            return
        yield from baseline.prepare()
        new: list[Document] = []
        for number, document in enumerate(self.documents, 1):
            if document not in baseline:
                new.append(document)
            if number % STEP == 0:
                yield
        self._new[id(baseline)] = baseline, tuple(new), baseline.missing_from(self.ids)


def _parts(upload: Upload, habits: Habits) -> tuple[int | str | None, ...]:
    """Among which documents a name counts: those of the same size, of none, or all where the server changes sizes."""
    return (_ALL,) if habits.changes(Trait.SIZE, upload.mime) else (upload.size, None)
