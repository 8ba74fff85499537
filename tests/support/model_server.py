"""A server that fails in every way that the transfer rules know, and remembers what really happened.

It knows which POST made which document, so it can tell what the client cannot. It watches the rules that a server can
watch (never the same document in flight twice, never more than three at once, never while it asked to wait) and notes
each breach in `breaches`.
"""

import asyncio
import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from pathlib import PurePath
from uuid import UUID

from desktop_app.domain.document import Document
from desktop_app.domain.errors import (
    ConflictError,
    ConnectionBrokenError,
    FileUnreadableError,
    NoAnswerInTimeError,
    NotAcceptedError,
    NotThereError,
    RedirectError,
    RefusedError,
    RefusedInAnswerError,
    ServerError,
    ServerTroubleError,
    SignInEndedError,
    TooLargeForServerError,
    TooManyRequestsError,
    UnexpectedAnswerError,
    UnreachableError,
)
from desktop_app.domain.upload import Progress, Upload
from tests.support.virtual_loop import EPOCH, VirtualLoop

HOST = "broker.example"
LARGE = 1_000_000
"""Bytes from which on some servers re-encode."""


class End(Enum):
    """How a POST ends, as the client sees it."""

    TAKEN = "201 with the document"
    MUTE = "2xx, but the body says nothing"
    LOST = "the connection breaks"
    NO_ANSWER = "no answer in time"
    GARBLED = "an answer that is none"
    TROUBLE = "500"
    BUSY_MAYBE = "503 with Retry-After"
    CONFLICT = "409"
    REDIRECT = "303"
    NOT_THERE = "404"
    NO_METHOD = "405"
    TOO_LARGE = "413"
    SAYS_NO = "200 whose body says no"
    BAD = "400"
    SIGN_IN = "401"
    BUSY = "429"
    NOT_SENT = "no connection"
    FILE = "the bytes end early"


_AMBIGUOUS: dict[End, type[ServerError]] = {
    End.CONFLICT: ConflictError,
    End.TROUBLE: ServerTroubleError,
    End.NO_ANSWER: NoAnswerInTimeError,
    End.GARBLED: UnexpectedAnswerError,
    End.LOST: ConnectionBrokenError,
}
_DENIALS: dict[End, tuple[type[RefusedError], int]] = {
    End.REDIRECT: (RedirectError, 303),
    End.NOT_THERE: (NotThereError, 404),
    End.NO_METHOD: (RefusedError, 405),
    End.TOO_LARGE: (TooLargeForServerError, 413),
    End.SAYS_NO: (RefusedInAnswerError, 200),
}
"""The server says no, and may have stored it before."""
DENIES = frozenset({*_DENIALS, End.CONFLICT})
NEVER_STORED = frozenset({End.BAD, End.SIGN_IN, End.BUSY, End.NOT_SENT, End.FILE})


@dataclass(frozen=True)
class Post:
    """What is to become of one POST."""

    end: End = End.TAKEN
    sending: float = 2.0
    """Seconds until the last byte has left."""
    thinking: float = 1.0
    """Seconds from the last byte to the answer, or to the end of the connection."""
    stores: float | None = 0.0
    """Seconds after that in which the server stores it; None: it never does."""
    retry_after: float | None = None
    cut: bool = False
    """It breaks off in the middle of the body."""
    early: bool = False
    """It says no in the middle of the body."""


@dataclass(frozen=True)
class Habits:
    """What the server does to documents that it stores."""

    names: str = "kept"
    """kept, lower, extension, and always or only "if taken": uuid, suffix, counter."""
    recodes: str = "nothing"
    """nothing, pictures, large, all: their size changes and so does their hash."""
    hashes_recoded: bool = True
    """Whether it tells the hash of what it made of them, or none."""
    retypes: bool = False
    created: str = "right"
    """right, naive (the hour of some zone that it does not tell)."""
    ids: str = "numeric"
    """numeric, uuid, reused (the number after the largest that is there)."""
    lateness: float = 0.0
    """Seconds for which lists lack a document that is stored."""
    clock: timedelta = timedelta()
    """By how much its clock is ahead of the true time."""


@dataclass(frozen=True)
class Listing:
    """A list as the client is told of it, or what goes wrong with it."""

    documents: tuple[Document, ...] = ()
    complete: bool = True
    takes: float = 0.5
    error: End | None = None
    retry_after: float | None = None
    late_look: bool = True
    """Whether it tells of what is there at its end, rather than at its beginning."""
    hides: int = 0
    """So many of the newest documents are missing from it; then it is neither complete nor clean."""
    lags: bool = False
    """It looks complete and clean although documents are missing: an old copy answered."""
    clean: bool = True
    usable: bool = True
    server_time: datetime | None = None
    age: float = 0.0
    """With a plan: it tells of what was there so many seconds ago."""
    says_nothing: bool = False
    """It has no documents and is not clean, as a 204."""


@dataclass(frozen=True)
class Held:
    """A document on the server, with what really is known of it."""

    document: Document
    maker: str
    """Key of the upload whose POST made it; "" for another client's."""
    since: float
    """Virtual time."""


@dataclass
class Client:
    """One run of the app, as the server sees it: what it was told, and what it has under way."""

    alive: bool = True
    not_before: float = -1.0
    """It was asked to wait until then."""
    told_at: float = -1.0
    ended: dict[int, float] = field(default_factory=dict)
    """Sign-ins whose token ended, and when."""
    offline_at: float | None = None
    posts: list[Upload] = field(default_factory=list)
    lists: int = 0
    clean_list_at: float = -1.0
    """When it asked for the last list that is clean and fresh."""


class ModelServer:
    """All documents, and the plans for requests to come; without a plan all goes well."""

    def __init__(self, loop: VirtualLoop, tells: frozenset[str], habits: Habits | None = None) -> None:
        self._loop = loop
        self._tells = tells
        self._habits = habits or Habits()
        self.present: dict[str, Held] = {}
        self.ever: dict[str, Held] = {}
        """By number, the newest of each."""
        self.history: list[Held] = []
        """All that ever were, also those whose number was given to another."""
        self.deleted_at: dict[Held, float] = {}
        """Virtual times."""
        self.whole: dict[str, float] = {}
        """When the last POST of an upload began of which the whole body arrived and nothing was answered clearly."""
        self.may_store_twice: Callable[[str], bool] = lambda _key: False
        self.posts: list[Post] = []
        self.lists: list[Listing] = []
        self.down = False
        self.token_ended = False
        self.breaches: list[str] = []
        self.before_post: Callable[[Client, Upload], None] = lambda _client, _upload: None
        self.counts: Counter[str] = Counter()
        self._storing: Counter[str] = Counter()
        self._last_id = 0
        self.has_shown_some = False

    # --- what the test asks and does ---

    def made_by(self, key: str) -> list[str]:
        """Documents that are there now and come from this upload."""
        return [number for number, held in self.present.items() if held.maker == key]

    def ever_made_by(self, key: str) -> list[str]:
        """Documents that came from this upload, also those that somebody deleted."""
        return [number for number, held in self.ever.items() if held.maker == key]

    def is_storing(self, key: str) -> bool:
        """Whether a document of this upload will still appear by itself."""
        return self._storing[key] > 0

    def insert(self, document: Document, maker: str = "") -> str:
        """Somebody adds a document; its number is given by the server."""
        kept = self._changed(document)
        held = Held(kept, maker, self._loop.time())
        self.present[kept.id] = self.ever[kept.id] = held
        self.history.append(held)
        return kept.id

    def delete(self, number: str) -> None:
        """Another client deletes a document."""
        self.deleted_at[self.present.pop(number)] = self._loop.time()

    def is_listed(self, held: Held, time: float) -> bool:
        """Whether the lists of that time had a document."""
        return held.since + self._habits.lateness <= time < self.deleted_at.get(held, float("inf"))

    def all_with(self, number: str) -> list[Held]:
        """All documents that ever had a number."""
        return [held for held in self.history if held.document.id == number]

    def told(self, document: Document) -> Document:
        """A document with only what this server tells."""
        return Document(
            id=document.id,
            name=document.name if "name" in self._tells else "",
            type_id=document.type_id if "type" in self._tells else None,
            size=document.size if "size" in self._tells else None,
            sha256=document.sha256 if "hash" in self._tells else "",
            added_at=document.added_at if "created" in self._tells else None,
            added_at_slack=document.added_at_slack if "created" in self._tells else 0.0,
        )

    # --- what a client does ---

    async def list_all(self, client: Client, sign_in: int) -> Listing:
        plan = self.lists.pop(0) if self.lists else Listing()
        self._watch(client, sign_in, "list")
        self.counts["lists"] += 1
        client.lists += 1
        try:
            began = self._loop.time()
            await asyncio.sleep(plan.takes)
            self._raise_if_closed(client, sign_in)
            if plan.error is not None:
                self.counts[f"list: {plan.error.value}"] += 1
                raise self._error(client, sign_in, plan.error, plan.retry_after)
            client.offline_at = None
            looked = (self._loop.time() if plan.late_look else began) - plan.age
            there = [held for held in self.history if self.is_listed(held, looked)]
            # At the very first list of an account, one that says nothing cannot be told from one that has nothing.
            says_nothing = plan.says_nothing and (self.has_shown_some or not there)
            shown = [] if says_nothing else there[: len(there) - plan.hides] if plan.hides else there
            self.has_shown_some |= bool(shown)
            clean = plan.clean and (plan.lags or not plan.hides) and not says_nothing
            if clean or not (shown or plan.hides or self.has_shown_some):
                client.clean_list_at = max(client.clean_list_at, looked)
            return Listing(
                tuple(self.told(held.document) for held in shown),
                complete=plan.lags or not plan.hides,
                clean=clean,
                usable=clean and plan.usable,
                server_time=self._now() if "created" in self._tells or "date" in self._tells else None,
                age=plan.age,
            )
        finally:
            client.lists -= 1

    async def add(self, client: Client, sign_in: int, upload: Upload, progress: Progress) -> Document | None:
        plan = self.posts.pop(0) if self.posts else Post()
        self._watch(client, sign_in, "POST")
        self.before_post(client, upload)
        if any(other.twin == upload.twin for other in client.posts):
            self.breaches.append(f"two POSTs of the same document in flight: {upload.key}")
        client.posts.append(upload)
        if len(client.posts) > 3:
            self.breaches.append("more than three POSTs at once")
        self.counts["POSTs"] += 1
        self.counts[f"POST: {plan.end.value}"] += 1
        try:
            return await self._take(client, sign_in, upload, progress, plan)
        finally:
            client.posts.remove(upload)

    async def _take(
        self, client: Client, sign_in: int, upload: Upload, progress: Progress, plan: Post
    ) -> Document | None:
        if self.down or self.token_ended or plan.end is End.NOT_SENT:
            await asyncio.sleep(0.1)
            self._raise_if_closed(client, sign_in)
            raise self._error(client, sign_in, End.NOT_SENT, None)
        await self._receive(client, sign_in, upload, progress, plan)
        stores = None if plan.end in NEVER_STORED or plan.stores is None else plan.thinking + plan.stores
        number: list[str] = []
        if plan.end is End.TAKEN:
            stores = plan.thinking
        if stores is not None:
            self._storing[upload.key] += 1
            self._loop.call_later(stores, lambda: number.append(self._store(upload)))
        await asyncio.sleep(plan.thinking)
        await asyncio.sleep(0)
        if plan.end in NEVER_STORED or plan.end is End.TAKEN:
            self.whole.pop(upload.key, None)
        if plan.end is End.TAKEN:
            client.offline_at = None
            return self.told(self.ever[number[0]].document)
        if plan.end is End.MUTE:
            client.offline_at = None
            return None
        raise self._error(client, sign_in, plan.end, plan.retry_after)

    async def _receive(self, client: Client, sign_in: int, upload: Upload, progress: Progress, plan: Post) -> None:
        """The body, as far as it comes."""
        began = self._loop.time()
        progress.complete = bool(upload.server_path)  # a path is named in the first bytes
        if upload.server_path:
            self.whole[upload.key] = began
        await asyncio.sleep(plan.sending / 2)
        progress.sent = progress.total // 2
        if plan.early:
            raise self._error(client, sign_in, plan.end, plan.retry_after)
        if plan.cut and not upload.server_path:
            self.counts["POST cut off"] += 1
            raise self._error(client, sign_in, End.LOST, None)
        await asyncio.sleep(plan.sending / 2)
        if plan.end is End.FILE:
            self.counts["files"] += 1
            raise FileUnreadableError(name=upload.name)
        if not upload.server_path:
            progress.sent = progress.total
        progress.complete = True
        self.whole[upload.key] = began

    def _store(self, upload: Upload) -> str:
        self._storing[upload.key] -= 1
        if self.made_by(upload.key) and not self.may_store_twice(upload.key):
            self.breaches.append(f"stored twice: {upload.key}")
        sha256 = upload.identity.sha256 or hashlib.sha256(upload.server_path.encode()).hexdigest()
        return self.insert(
            Document(id="0", name=upload.name, type_id=upload.type_id, size=upload.size, sha256=sha256),
            upload.key,
        )

    def _changed(self, document: Document) -> Document:
        """What becomes of a document that is stored."""
        habits = self._habits
        recoded = (
            habits.recodes == "all"
            or (habits.recodes == "pictures" and document.name.lower().endswith(".jpg"))
            or (habits.recodes == "large" and (document.size or 0) >= LARGE)
        )
        name = self._renamed(document.name)
        naive = habits.created == "naive"
        sha256 = hashlib.sha256(f"recoded {document.sha256}".encode()).hexdigest() if habits.hashes_recoded else ""
        return Document(
            id=self._next_id(name),
            name=name,
            type_id=document.type_id + 100 if habits.retypes and document.type_id is not None else document.type_id,
            size=document.size * 7 // 10 + 3 if recoded and document.size is not None else document.size,
            sha256=sha256 if recoded else document.sha256,
            added_at=self._now() + timedelta(hours=5) * naive,
            added_at_slack=14 * 3600.0 * naive,
        )

    def _renamed(self, name: str) -> str:
        path, number = PurePath(name), len(self.history) + 1
        taken = any(held.document.name == name for held in self.present.values())
        habit = self._habits.names.removesuffix(" if taken") if taken else self._habits.names
        return {
            "uuid": f"{UUID(int=number)}{path.suffix}",
            "lower": name.lower(),
            "suffix": f"{path.stem}_aB{number}xYz{path.suffix}",
            "counter": f"{path.stem}_{number}{path.suffix}",
            "extension": f"{path.stem}.webp",
        }.get(habit, name)

    def _next_id(self, name: str) -> str:
        self._last_id += 1
        if self._habits.ids == "uuid":
            return str(UUID(int=0x5EED0000000000000000000000000000 + self._last_id))
        if self._habits.ids == "reused":
            number = str(max((int(each) for each in self.present), default=0) + 1)
            told = "created" in self._tells and self._habits.created == "right"
            alike = any(held.document.name == name or "name" not in self._tells for held in self.all_with(number))
            if told or not alike:  # else nothing that is told could tell one from the other
                return number
            self._last_id = max(self._last_id, *(int(held.document.id) + 1 for held in self.history))
        return str(self._last_id)

    def _now(self) -> datetime:
        """The server's own clock."""
        return EPOCH + timedelta(seconds=self._loop.time()) + self._habits.clock

    def _raise_if_closed(self, client: Client, sign_in: int) -> None:
        if self.down:
            raise self._error(client, sign_in, End.NOT_SENT, None)
        if self.token_ended:
            raise self._error(client, sign_in, End.SIGN_IN, None)

    def _watch(self, client: Client, sign_in: int, what: str) -> None:
        """A request begins: may it?"""
        now = self._loop.time()
        if not client.alive:
            self.breaches.append(f"a {what} of an app that was killed")
        if now > client.told_at and now < client.not_before - 1e-5:
            self.breaches.append(f"a {what} {client.not_before - now:.3f} s before Retry-After is over")
        if now > client.ended.get(sign_in, now):
            self.breaches.append(f"a {what} after 401 without a new token")
        busy = client.lists + len(client.posts)
        if client.offline_at is not None and now > client.offline_at and busy:
            self.breaches.append(f"offline, and a {what} beside {busy} other requests")

    def _error(self, client: Client, sign_in: int, end: End, retry_after: float | None) -> ServerError:
        now = self._loop.time()
        match end:
            case End.NOT_SENT:
                client.offline_at = now
                return UnreachableError(host=HOST)
            case End.SIGN_IN:
                client.ended.setdefault(sign_in, now)
                return SignInEndedError(host=HOST, status=401)
            case End.BUSY | End.BUSY_MAYBE:
                if retry_after is not None:
                    client.not_before = max(client.not_before, now + retry_after)
                    client.told_at = now
                status = 429 if end is End.BUSY else 503
                return TooManyRequestsError(host=HOST, status=status, retry_after=retry_after)
            case End.BAD:
                client.offline_at = None
                return NotAcceptedError(host=HOST, status=400)
            case _ if end in _DENIALS:
                client.offline_at = None
                kind, status = _DENIALS[end]
                return kind(host=HOST, status=status)
            case _:
                if end is End.CONFLICT:
                    client.offline_at = None
                return _AMBIGUOUS[end](host=HOST, status=500)
