"""The documents of a misbehaving server: what the store remembers, with the numbers that this server gives out.

It also counts for tests what was asked and stored. Safe between threads.
"""

import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.sandbox.behaviour import Behaviour
from desktop_app.sandbox.store import Arrival, Store, StoredDocument


@dataclass(frozen=True, slots=True)
class Kept:
    """A document and what only this server knows of it."""

    document: StoredDocument
    number: int
    """By which it is counted; what is shown of it goes by the behaviour."""
    since: float = float("-inf")
    """When it was stored, by the monotonic clock; what was there from the beginning was always there."""
    namesake: int = 0
    """How many documents of the same name its account had before."""

    @property
    def age(self) -> float:
        """Seconds since it was stored."""
        return time.monotonic() - self.since


@dataclass(frozen=True, slots=True)
class Counts:
    """What was asked of a server so far."""

    begun: int
    """Uploads whose head came."""
    whole: int
    """Uploads whose body came to its last byte."""
    whole_of: Counter[str]
    """The same by SHA-256 of the file."""
    stored_of: Counter[str]
    """How often each file was stored because it was uploaded, by SHA-256; what was deleted since counts as well."""
    lists: int
    """Pages of the list that were asked for."""
    pending: int
    """Uploads that will be stored later."""


class DocumentStore:
    """The documents of all accounts, and the counts."""

    def __init__(self, store: Store, behaviour: Behaviour, *, review_seconds: float | None) -> None:
        """Number what is there already, oldest first."""
        self._store = store
        self._behaviour = behaviour
        self._review_seconds = review_seconds
        self._lock = threading.RLock()
        self._kept: dict[int, Kept] = {}
        self._doomed: set[int] = set()
        self._counts = Counts(0, 0, Counter(), Counter(), 0, 0)
        self._begun = self._whole = self._lists = self._pending = 0
        self._whole_of: Counter[str] = Counter()
        self._stored_of: Counter[str] = Counter()
        for document in store.everything():
            self._take(document, float("-inf"))

    def of(self, owner: str) -> list[Kept]:
        """The account's documents, oldest first."""
        with self._lock:
            found = [document for document in self._store.everything() if document.owner == owner]
            return [self._known(document) for document in found]

    def everything(self) -> list[Kept]:
        """The documents of all accounts, oldest first."""
        with self._lock:
            return [self._known(document) for document in self._store.everything()]

    def add(self, owner: str, arrival: Arrival) -> Kept:
        """Store one that another device handed in; it is not counted."""
        with self._lock:
            before = self._numbers()  # before the new one is there
            document = self._store.add(owner, arrival, review_seconds=self._review_seconds, once_per_key=False)
            return self._take(document, time.monotonic(), before)

    def add_upload(self, owner: str, arrival: Arrival) -> Kept:
        """Store one that was uploaded, and count it."""
        with self._lock:
            self._stored_of[arrival.sha256] += 1
            return self.add(owner, arrival)

    def delete(self, owner: str, internal_id: int) -> bool:
        """Forget one; False if it is not there."""
        with self._lock:
            return self._store.delete(owner, internal_id)

    def doom(self, kept: Kept) -> None:
        """Delete it once it was listed."""
        with self._lock:
            self._doomed.add(kept.document.id)

    def listed(self, shown: Sequence[Kept]) -> None:
        """Note that these went out in a list."""
        with self._lock:
            for kept in shown:
                if kept.document.id in self._doomed:
                    self._doomed.discard(kept.document.id)
                    self._store.delete(kept.document.owner, kept.document.id)

    def next_number(self, owner: str) -> int:
        """The number that the account's next document will get."""
        with self._lock:
            return self._next(owner, self._numbers())

    # --- counting ---

    def begin_upload(self) -> int:
        """Count an upload whose head came; gives how many came before."""
        with self._lock:
            self._begun += 1
            return self._begun - 1

    def count_whole(self, sha256: str) -> None:
        """Count an upload whose body is here."""
        with self._lock:
            self._whole += 1
            self._whole_of[sha256] += 1

    def count_list(self) -> None:
        """Count a page of the list."""
        with self._lock:
            self._lists += 1

    def count_pending(self, change: int) -> None:
        """Count uploads that will be stored later."""
        with self._lock:
            self._pending += change

    @property
    def counts(self) -> Counts:
        """What was asked so far."""
        with self._lock:
            return Counts(
                self._begun, self._whole, self._whole_of.copy(), self._stored_of.copy(), self._lists, self._pending
            )

    # --- inside ---

    def _known(self, document: StoredDocument) -> Kept:
        kept = self._kept[document.id]
        return Kept(document, kept.number, kept.since, kept.namesake)  # its state may have changed

    def _numbers(self) -> list[Kept]:
        return [self._kept[document.id] for document in self._store.everything()]

    def _take(self, document: StoredDocument, since: float, present: Sequence[Kept] | None = None) -> Kept:
        others = list(self._kept.values()) if present is None else present
        namesakes = sum(
            each.document.name == document.name and each.document.owner == document.owner for each in others
        )
        kept = Kept(document, self._next(document.owner, others), since, namesakes)
        self._kept[document.id] = kept
        return kept

    def _next(self, owner: str, present: Sequence[Kept]) -> int:
        match self._behaviour.ids:
            case "per-account":  # never given out twice, so the deleted ones count too
                return 1 + max((each.number for each in self._kept.values() if each.document.owner == owner), default=0)
            case "reused":
                return 1 + max((each.number for each in present), default=0)
            case _:
                return 1 + max((each.number for each in self._kept.values()), default=0)
