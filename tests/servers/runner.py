"""Runs one row of the table: the real queue, over a real connection, at a server that behaves as the row says.

What the app puts together for a sign-in (desk/journal_selection.py) is put together here too, without a window. All of
that is in `_Client`; the rest only speaks of adding, waiting and looking.
"""

import asyncio
import contextlib
import hashlib
import random
import shutil
import ssl
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from desktop_app.api.documents import DocumentsApi
from desktop_app.api.transport import Timeouts, Transport
from desktop_app.checks.pipeline import inspect
from desktop_app.desk import journal_selection
from desktop_app.desk.connection import Connection
from desktop_app.desk.intake import NewUpload, upload_of
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.errors import DossierError
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile, UploadEncoding
from desktop_app.domain.upload import AT_REST, Upload, UploadState
from desktop_app.outbox.outbox import Outbox
from desktop_app.outbox.repository import UploadChanged
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.outbox.steady_clock import SteadyClock
from desktop_app.sandbox import SPECIMEN_ACCOUNTS, Behaviour, SandboxOptions, SandboxServer
from desktop_app.tasks import TaskScope
from tests.servers.behaviours import Case, Course, End

TIME_SCALE = 100.0
"""The client's waits are so many times shorter than in the app, and so are the server's."""
POLICY = RetryPolicy(
    settle_time=60.0 / TIME_SCALE,
    resend_time=300.0 / TIME_SCALE,
    base_delay=0.02,
    max_delay=0.1,
    offline_delay=0.05,
    busy_delay=0.3,
    least_busy_delay=0.01,
    longest_look_delay=600.0 / TIME_SCALE / 4,
    baseline_age=0.0,
)
PATIENCE = 20.0
"""Seconds after which an upload that is not at rest counts as waiting."""
ANSWER = 8.0
STALL = 1.0
"""Seconds that the client waits for an answer that never comes."""
LARGEST = 50_000_000
_AT_ONCE = 24
_QUIET = 4
_TICK = 0.02
_AWAY = 1.0
_DAY = timedelta(days=1)
_SETTLED = frozenset({UploadState.UNCERTAIN}) | AT_REST
_ANNA, _BEN = (account.email for account in SPECIMEN_ACCOUNTS[:2])


@dataclass(frozen=True)
class Outcome:
    """What became of an upload, and what the server has of it."""

    end: End | None
    """None: gone, or something that no row allows."""
    state: str
    document_id: str
    posts: int
    """Of this upload, from the first byte of each on."""
    copies: int
    """Documents with its content that are there now."""
    stored: int
    """How often it was stored because it was uploaded."""
    wrong: tuple[str, ...] = ()
    """What must not be, whatever the row allows."""
    seconds: float = 0.0
    uncertain: bool = False
    """Whether it was ever told as uncertain."""


@dataclass(slots=True)
class _Clock:
    shift: timedelta = timedelta()


_clock: ContextVar[_Clock] = ContextVar("_clock", default=_Clock())  # noqa: B039 - the default is never changed


def _now() -> datetime:
    return datetime.now(UTC) + _clock.get().shift


@dataclass
class _Client:
    """The queue of one sign-in; what it told is kept for all its lives."""

    server: SandboxServer
    folder: Path
    email: str = _ANNA
    stall: float = ANSWER
    told: dict[str, Upload] = field(default_factory=dict)
    uncertain: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)
    asked_whose: list[int] = field(default_factory=list)
    outbox: Outbox | None = None
    machine: str = "this computer"

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[Outbox]:
        """A life of the app, from its sign-in to its end."""
        token = self.server.token if self.email == _ANNA else self.server.token_for(self.email)
        session = Session(ServerProfile(ServerAddress.parse(self.server.base_url)), Tokens(AccessToken.parse(token)))
        connection = self._connection(token)
        opened = await journal_selection.open_queue(self.folder, session, connection, self._whose)
        self.faults += [f"the journal: {problem!r}" for problem in opened.problems]
        scope = TaskScope("table", lambda error, where: self.faults.append(f"{where}: {error!r}"))
        clock = SteadyClock()
        store = journal_selection.make_repository(opened.journal, self._note, clock)
        outbox = journal_selection.make_outbox(
            store, connection, scope, POLICY, self.folder, self._halted, clock, self.machine
        )
        try:
            await store.load()
            self.told.update((each.key, each) for each in store.uploads)
            await outbox.start()
            self.outbox = outbox
            yield outbox
        finally:
            self.outbox = None
            await scope.aclose()
            await store.close()
            await connection.aclose()

    def api(self) -> Connection:
        """A connection of its own."""
        return self._connection(self.server.token)

    async def add(self, file: Path) -> str:
        """Add a file as a person does; gives the upload's key."""
        assert self.outbox is not None
        look = await asyncio.to_thread(inspect, file, LARGEST)
        upload = upload_of(NewUpload(file, look, 1, "Passport"))
        assert not await self.outbox.add([upload])
        return upload.key

    def state(self, key: str) -> UploadState | None:
        return self.told[key].state if key in self.told else None

    def _connection(self, token: str) -> Connection:
        transport = Transport(
            ServerAddress.parse(self.server.base_url),
            AccessToken.parse(token),
            language="en",
            user_agent="Dossier/tests",
            tls=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
            timeouts=Timeouts(connect=ANSWER, answer=ANSWER, stall=self.stall),
        )
        return Connection(DocumentsApi(transport, UploadEncoding.MULTIPART), transport.aclose)

    def _note(self, change: UploadChanged) -> None:
        self.told[change.upload.key] = change.upload
        if change.upload.state is UploadState.UNCERTAIN:
            self.uncertain.add(change.upload.key)

    def _halted(self, error: object) -> None:
        if error is not None:
            self.faults.append(f"the queue halted: {error!r}")

    async def _whose(self, *waiting: object) -> bool:
        self.asked_whose.append(len(waiting))
        return False


async def run(case: Case, folder: Path) -> Outcome:
    """Run one case in an empty folder."""
    text = case.row.text(case.situation)
    behaviour = Behaviour.parse(text, f"time_scale={TIME_SCALE}")
    options = SandboxOptions(behaviour=behaviour, seed=case.row.documents, review_seconds=None, access_form="opaque")
    server = SandboxServer(options)
    await asyncio.to_thread(server.start)
    _clock.set(_Clock())
    try:
        return await _Play(case, server, behaviour, folder).run()
    finally:
        await asyncio.to_thread(server.stop)


async def run_all(cases: Iterable[Case], folder: Path) -> dict[str, Outcome]:
    """Run many side by side, and then those that want quiet; gives the outcomes by the cases' names."""
    outcomes: dict[str, Outcome] = {}

    async def _run(case: Case, places: asyncio.Semaphore) -> None:
        async with places:
            place = Path(tempfile.mkdtemp(dir=folder))
            started = time.monotonic()
            try:
                outcome = await run(case, place)
            except Exception as error:  # noqa: BLE001 - one row that cannot be run must not hide the others
                outcome = Outcome(None, "", "", 0, 0, 0, (f"the run broke off: {error!r}",), time.monotonic() - started)
            shutil.rmtree(place)
            outcomes[case.name] = outcome

    chosen = list(cases)
    with patch.object(journal_selection, "now", _now):
        for alone, at_once in ((False, _AT_ONCE), (True, _QUIET)):
            places = asyncio.Semaphore(at_once)
            await asyncio.gather(*(_run(case, places) for case in chosen if case.row.alone is alone))
    return outcomes


class _Play:
    """One case at work."""

    def __init__(self, case: Case, server: SandboxServer, behaviour: Behaviour, folder: Path) -> None:
        self.case = case
        self.row = case.row
        self.server = server
        self.folder = folder
        self.queue = folder / "queue"
        self.queue.mkdir()
        stall = STALL if behaviour.answer == "timeout" else ANSWER
        self.client = _Client(server, self.queue, stall=stall)
        self.started = time.monotonic()
        self.posts_before = 0
        self.sha256 = ""

    async def run(self) -> Outcome:
        course = self.row.course
        if course is Course.LIST:
            return await self._list()
        if course is Course.DELETE:
            return await self._delete()
        if course is Course.OTHER_ACCOUNT:
            return await self._other_account()
        if course in (Course.BACKUP, Course.SECOND):
            return await self._twice()
        if course in (Course.WAL_DELETED, Course.WAL_EMPTIED, Course.WAL_CUT):
            return await self._killed()
        async with self.client.open():
            key = await self._begin()
            if course is Course.RESTART:
                await self._until_sent(key)
            elif course is Course.LONG_PAUSE_RESTART:
                await self._paused_for_long(key)
            else:
                await self._happen(key)
                await self._rest(key)
        if course in (Course.RESTART, Course.LONG_PAUSE_RESTART):
            async with self.client.open() as outbox:
                if course is Course.LONG_PAUSE_RESTART:
                    await outbox.resume(key)
                await self._rest(key)
        return await self._outcome(key)

    # --- the courses ---

    async def _begin(self) -> str:
        """The uploads that go well before, then this one."""
        await self._learn()
        self.started = time.monotonic()
        return await self.client.add(self._file())

    async def _learn(self) -> None:
        for number in range(self.row.learned):
            key = await self.client.add(self._made(f"before-{number}-{self.row.file}", 2000 + 7 * number))
            await self._rest(key)
            if self.client.state(key) is not UploadState.STORED:
                raise AssertionError(f"an upload that should go well ended as {self.client.state(key)}")
        self.posts_before = self.server.control.counts.begun

    async def _happen(self, key: str) -> None:
        """What happens besides, once the answer was lost."""
        course = self.row.course
        if course is Course.UPLOAD:
            return
        outbox = self.client.outbox
        assert outbox is not None
        if course in (Course.RETRY, Course.LATE_RETRY):
            await self._rest(key)
            if course is Course.LATE_RETRY:
                self.server.control.commit(self.row.file, (self.folder / self.row.file).read_bytes())
            if self.client.state(key) in (UploadState.REFUSED, UploadState.HELD):
                await outbox.retry(key)
                await asyncio.sleep(_TICK)
            return
        if course is Course.LONG_PAUSE:
            await self._paused_for_long(key)
            await outbox.resume(key)
            return
        await self._until_sent(key)
        if course is Course.PAUSE:
            await outbox.pause(key)
            await asyncio.sleep(POLICY.settle_time / 2)
            await outbox.resume(key)
        elif course is Course.OFFLINE:
            self.server.fail_next("*", 503, times=100_000)
            await asyncio.sleep(_AWAY)
            self.server.stop_failing()
            outbox.retry_now()
        elif course in (Course.CLOCK_BACK, Course.CLOCK_FORWARD):
            _clock.get().shift = -_DAY if course is Course.CLOCK_BACK else _DAY
            outbox.retry_now()  # a system that wakes or changes its clock tells so; what it waited for is looked at

    async def _paused_for_long(self, key: str) -> None:
        """Until the server has stored it after all."""
        outbox = self.client.outbox
        assert outbox is not None
        await self._until_sent(key)
        await outbox.pause(key)
        await self._eventually(lambda: self.server.control.counts.stored_of[self.sha256])

    async def _twice(self) -> Outcome:
        """Two lives from the same data folder, one after the other."""
        key = await self._queued()
        copy = self.folder / "copy"
        shutil.copytree(self.queue, copy)
        async with self.client.open():
            await self._rest(key)
        if self.client.state(key) is not UploadState.STORED:
            raise AssertionError(f"the first life ended as {self.client.state(key)}")
        elsewhere = self.row.course is Course.SECOND
        again = _Client(self.server, copy, machine="another computer" if elsewhere else self.client.machine)
        async with again.open():
            self.client = again
            await self._rest(key)
        return await self._outcome(key)

    async def _killed(self) -> Outcome:
        """The data folder as a kill left it while the answer was due, but for its -wal file."""
        key = await self._queued()
        left = self.folder / "left"
        async with self.client.open():
            await self._eventually(lambda: self.server.control.counts.stored_of[self.sha256])
            shutil.copytree(self.queue, left)
        _lose_wal(left, self.row.course)
        again = _Client(self.server, left)
        async with again.open():
            self.client = again
            await self._rest(key)
        return await self._outcome(key)

    async def _queued(self) -> str:
        """The upload in a journal, and nothing of it sent: the server is away."""
        async with self.client.open():
            await self._learn()
            self.server.fail_next("*", 503, times=100_000)
            key = await self.client.add(self._file())
            await asyncio.sleep(5 * _TICK)
        self.server.stop_failing()
        self.started = time.monotonic()
        return key

    async def _other_account(self) -> Outcome:
        key = await self._queued()
        for number in range(self.row.documents + self.row.learned + 1):
            self.server.control.insert(f"ben-{number}-SPECIMEN.pdf", b"%PDF SPECIMEN " + bytes([number]), owner=_BEN)
        ben = _Client(self.server, self.queue, _BEN)
        async with ben.open():
            await asyncio.sleep(self.row.watch)
        outcome = await self._outcome(key)
        in_bens = [held for held in self.server.control.copies(self.sha256) if held.owner == _BEN]
        wrong = ("somebody else's account has it",) if in_bens else ()
        return replace(outcome, wrong=outcome.wrong + wrong)

    async def _list(self) -> Outcome:
        connection = self.client.api()
        try:
            listing = await connection.documents.list_all()
        except DossierError as error:
            return self._looked(None, f"{error!r}")
        finally:
            await connection.aclose()
        there = sorted(held.shown_id for held in self.server.control.documents())
        read = sorted(str(document.id) for document in listing.documents)
        return self._looked(End.READ if read == there else None, f"{len(read)} of {len(there)} read")

    async def _delete(self) -> Outcome:
        held = self.server.control.documents()[-1]
        connection = self.client.api()
        try:
            listing = await connection.documents.list_all()
            document = next(each for each in listing.documents if str(each.id) == held.shown_id)
            await connection.documents.delete(document.id)
        except DossierError as error:
            return self._looked(End.TOLD, f"{error!r}")
        finally:
            await connection.aclose()
        return self._looked(None, "told as deleted")

    def _looked(self, end: End | None, state: str) -> Outcome:
        return Outcome(end, state, "", 0, 0, 0, (), time.monotonic() - self.started)

    # --- waiting ---

    async def _until_sent(self, key: str) -> None:
        """Until the first POST has ended."""
        await self._eventually(lambda: self.client.state(key) in _SETTLED)

    async def _rest(self, key: str) -> None:
        await self._eventually(lambda: self.client.state(key) in AT_REST)

    async def _eventually(self, ready: Callable[[], object]) -> None:
        ends = self.started + (self.row.watch or PATIENCE)
        while not ready() and time.monotonic() < ends:  # noqa: ASYNC110 - many things are looked at
            await asyncio.sleep(_TICK)

    # --- files ---

    def _file(self) -> Path:
        path = self._made(self.row.file, self.row.size)
        self.sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        return path

    def _made(self, name: str, size: int) -> Path:
        head = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00" if name.endswith(".heic") else b"%PDF-1.4\n% SPECIMEN\n"
        path = self.folder / name
        path.write_bytes(head + random.Random(ascii((self.case.name, name))).randbytes(size - len(head)))  # noqa: S311
        return path

    # --- the end ---

    async def _outcome(self, key: str) -> Outcome:
        seconds = time.monotonic() - self.started
        control = self.server.control
        while control.counts.pending:  # noqa: ASYNC110 - what is stored late counts
            await asyncio.sleep(_TICK)
        upload = self.client.told.get(key)
        counts = control.counts
        copies = control.copies(self.sha256)
        posts = counts.begun - self.posts_before
        end = _end(upload, posts) if upload is not None else None
        return Outcome(
            end=end,
            state=upload.state.value if upload is not None else "gone",
            document_id=str(upload.document_id) if upload is not None else "",
            posts=posts,
            copies=len(copies),
            stored=counts.stored_of[self.sha256],
            wrong=tuple(self._wrong(upload, [held.shown_id for held in copies], counts.stored_of[self.sha256])),
            seconds=seconds,
            uncertain=key in self.client.uncertain,
        )

    def _wrong(self, upload: Upload | None, shown: list[str], stored: int) -> Iterator[str]:
        yield from self.client.faults
        if upload is None or upload.state is UploadState.CANCELLED:
            yield "the upload is lost"
        elif upload.state is UploadState.STORED:
            if not stored and not shown:
                yield "a receipt for nothing"
            if upload.document_id is None:
                yield "a receipt without an id"
            elif shown and str(upload.document_id) not in shown and "None" not in shown:
                yield f"a receipt for another document: {upload.document_id}, not {', '.join(shown)}"
        if stored > 1:
            yield f"stored {stored} times"


def _end(upload: Upload, posts: int) -> End | None:
    match upload.state:
        case UploadState.STORED:
            return End.ADOPTED if posts <= 1 else End.RESENT
        case UploadState.NEEDS_USER:
            return End.ASKED
        case UploadState.REFUSED:
            return End.REFUSED
        case UploadState.HELD:
            return End.HELD
        case UploadState.CANCELLED:
            return None
        case _:
            return End.WAITING


def _lose_wal(folder: Path, course: Course) -> None:
    for path in folder.rglob("*-shm"):
        path.unlink()
    for path in folder.rglob("*-wal"):
        if course is Course.WAL_DELETED:
            path.unlink()
        else:
            size = 0 if course is Course.WAL_EMPTIED else path.stat().st_size // 2
            with path.open("r+b") as file:
                file.truncate(size)


def problems(case: Case, outcome: Outcome) -> list[str]:
    """What is wrong with an outcome; none for a right one."""
    found = list(outcome.wrong)
    row = case.row
    if outcome.end not in case.allowed:
        allowed = ", ".join(sorted(end.value for end in case.allowed))
        found.append(f"ended as {outcome.end.value if outcome.end else outcome.state}; right is: {allowed}")
    if outcome.posts > row.most_posts:
        found.append(f"{outcome.posts} POSTs, at most {row.most_posts}")
    if row.certain and outcome.uncertain:
        found.append("told as uncertain")
    if row.within and outcome.seconds > row.within:
        found.append(f"took {outcome.seconds:.1f} s, at most {row.within:.1f} s")
    return found
