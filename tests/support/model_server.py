"""A server that fails in every way that the transfer rules know, and remembers what really happened.

It knows which POST made which document, so it can tell what the client cannot. It watches the rules that a server can
watch (never the same document in flight twice, never more than three at once, never while it asked to wait) and notes
each breach in `breaches`.
"""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from desktop_app.domain.document import Document
from desktop_app.domain.errors import (
    ConflictError,
    ConnectionBrokenError,
    FileUnreadableError,
    NoAnswerInTimeError,
    NotAcceptedError,
    ServerError,
    ServerTroubleError,
    SignInEndedError,
    TooManyRequestsError,
    UnexpectedAnswerError,
    UnreachableError,
)
from desktop_app.domain.upload import Progress, Upload
from tests.support.virtual_loop import VirtualLoop

HOST = "broker.example"


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
    """So many of the newest documents are missing from it; then it is not complete."""


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


class ModelServer:
    """All documents, and the plans for requests to come; without a plan all goes well."""

    def __init__(self, loop: VirtualLoop, tells: frozenset[str]) -> None:
        self._loop = loop
        self._tells = tells
        self.present: dict[int, Held] = {}
        self.ever: dict[int, Held] = {}
        self.posts: list[Post] = []
        self.lists: list[Listing] = []
        self.down = False
        self.token_ended = False
        self.breaches: list[str] = []
        self.before_post: Callable[[Client, Upload], None] = lambda _client, _upload: None
        self.counts: Counter[str] = Counter()
        self._storing: Counter[str] = Counter()
        self._last_id = 0

    # --- what the test asks and does ---

    def made_by(self, key: str) -> list[int]:
        """Documents that are there now and come from this upload."""
        return [number for number, held in self.present.items() if held.maker == key]

    def ever_made_by(self, key: str) -> list[int]:
        """Documents that came from this upload, also those that somebody deleted."""
        return [number for number, held in self.ever.items() if held.maker == key]

    def is_storing(self, key: str) -> bool:
        """Whether a document of this upload will still appear by itself."""
        return self._storing[key] > 0

    def insert(self, document: Document, maker: str = "") -> int:
        """Somebody adds a document; its number is given by the server."""
        self._last_id += 1
        kept = Document(
            id=self._last_id, name=document.name, type_id=document.type_id, size=document.size, sha256=document.sha256
        )
        self.present[kept.id] = self.ever[kept.id] = Held(kept, maker, self._loop.time())
        return kept.id

    def delete(self, number: int) -> None:
        """Another client deletes a document."""
        del self.present[number]

    def told(self, document: Document) -> Document:
        """A document with only what this server tells."""
        return Document(
            id=document.id,
            name=document.name if "name" in self._tells else "",
            type_id=document.type_id if "type" in self._tells else None,
            size=document.size if "size" in self._tells else None,
            sha256=document.sha256 if "hash" in self._tells else "",
        )

    # --- what a client does ---

    async def list_all(self, client: Client, sign_in: int) -> Listing:
        plan = self.lists.pop(0) if self.lists else Listing()
        self._watch(client, sign_in, "list")
        self.counts["lists"] += 1
        client.lists += 1
        try:
            early = tuple(self.present)
            await asyncio.sleep(plan.takes)
            self._raise_if_closed(client, sign_in)
            if plan.error is not None:
                self.counts[f"list: {plan.error.value}"] += 1
                raise self._error(client, sign_in, plan.error, plan.retry_after)
            client.offline_at = None
            numbers = [number for number in (self.present if plan.late_look else early) if number in self.present]
            shown = numbers[: len(numbers) - plan.hides] if plan.hides else numbers
            return Listing(tuple(self.told(self.present[each].document) for each in shown), not plan.hides)
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
        await asyncio.sleep(plan.sending / 2)
        progress.sent = progress.total // 2
        await asyncio.sleep(plan.sending / 2)
        if plan.end is End.FILE:
            self.counts["files"] += 1
            raise FileUnreadableError(name=upload.name)
        if not upload.server_path:
            progress.sent = progress.total
        stores = None if plan.end in NEVER_STORED or plan.stores is None else plan.thinking + plan.stores
        number: list[int] = []
        if plan.end is End.TAKEN:
            stores = plan.thinking
        if stores is not None:
            self._storing[upload.key] += 1
            self._loop.call_later(stores, lambda: number.append(self._store(upload)))
        await asyncio.sleep(plan.thinking)
        await asyncio.sleep(0)
        if plan.end is End.TAKEN:
            client.offline_at = None
            return self.told(self.ever[number[0]].document)
        if plan.end is End.MUTE:
            client.offline_at = None
            return None
        raise self._error(client, sign_in, plan.end, plan.retry_after)

    def _store(self, upload: Upload) -> int:
        self._storing[upload.key] -= 1
        if self.made_by(upload.key):
            self.breaches.append(f"stored twice: {upload.key}")
        return self.insert(
            Document(id=0, name=upload.name, type_id=upload.type_id, size=upload.size, sha256=upload.identity.sha256),
            upload.key,
        )

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
            case _:
                return _AMBIGUOUS[end](host=HOST, status=500)
