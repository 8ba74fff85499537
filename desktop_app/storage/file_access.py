"""Every touch of a person's file goes through here, so that a drive that hangs holds up nobody but its own files.

A look at a file of a network drive, a stick or a cloud folder can hang for ever, and such a call can be neither
interrupted nor ended. So each runs in a daemon thread of its own, which is left behind when it makes no progress:

- The time limit is on progress, not on the whole: a large file on a slow disk may take as long as it likes.
- Each drive has a lane of its own. In a lane only a few calls read at a time, which is best for disks and for the
  window; one that stands still gives its place to the next.
- The threads of a lane are bounded. When that many hang, further files of the drive wait without a thread.
- A drive that could make the process itself immortal is asked by another program first (drive_probe.py).
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from itertools import chain, repeat
from pathlib import Path
from typing import Any, Protocol, TypeVar

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, DriveNotAnsweringError, FileError, FileUnreadableError
from desktop_app.storage.daemon_thread import start_in_daemon_thread
from desktop_app.storage.document_file import DocumentFile
from desktop_app.storage.drive_probe import ask_for_first_byte
from desktop_app.storage.drives import Drive, DriveOf, drive_of

log = logging.getLogger(__name__)

T = TypeVar("T")

PATIENCE = 15.0
"""Seconds without any progress after which a drive counts as one that does not answer."""
READERS = 2
"""Calls that read from one drive at a time."""
MAX_THREADS = 32
"""Threads of one lane, those that hang included."""

NO_ANSWER = QT_TRANSLATE_NOOP("errors", "The drive does not answer.")
"""For errors that give a reason of their own."""

_BRIEF = 0.2
"""The part of the patience that is left for a drive that did not answer before, until it has answered again."""
_DRIVES_KNOWN = 1.0
"""Seconds for which the drive of a folder is taken for the same."""
_TICKS = (0.02, 0.08)
"""Seconds until the first looks at the progress of a call. Without any it does not count as one of the readers: a drive
that is well gives its first answer at once.
"""
_TICK = 0.25
"""Seconds between two later looks."""
_TICK_WAITING = 1.0
"""The same for one that waits for its turn: there may be thousands of those."""
_TOLD_STALLED = 1.0
"""Seconds without progress after which whoever asked is told."""


class NobodyWaitsError(Exception):
    """Raised inside a call that was given up, so that it reads no further."""


class OpenDocument(Protocol):
    """Opens a file; the real one is DocumentFile.open."""

    def __call__(self, path: Path, progressed: Callable[[], None], /) -> DocumentFile:
        """Raises FileError. `progressed` is called whenever the drive has answered."""


class Attempt:
    """One call on a file, as seen from the thread that carries it out."""

    def __init__(self, open_document: OpenDocument) -> None:
        self._open = open_document
        self.steps = 0
        """How often the drive has answered."""
        self.is_given_up = False

    def progressed(self) -> None:
        """Tell that the drive has answered. Raises NobodyWaitsError if nobody waits for the call any more."""
        self.steps += 1
        if self.is_given_up:
            raise NobodyWaitsError

    def open(self, path: Path) -> DocumentFile:
        """Open a file whose reads tell of their progress. Raises FileError."""
        return self._open(path, self.progressed)


class FileAccess:
    """Carries out calls on a person's files, for one event loop. Each kind of use should have one of its own."""

    def __init__(
        self,
        patience: float = PATIENCE,
        *,
        open_document: OpenDocument = DocumentFile.open,
        drive_of: DriveOf = drive_of,
    ) -> None:
        self._patience = patience
        self._open = open_document
        self._drive_of = drive_of
        self._lanes: dict[str, _Lane] = {}
        self._known: dict[Path, Drive] = {}
        self._known_until = 0.0

    async def has_folder(self, folder: Path, seconds: float) -> bool:
        """Whether a folder is there and answers within so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                return await self.run(folder, lambda _attempt: folder.is_dir())
        except (FileError, OSError, TimeoutError, ValueError):
            return False

    async def run(
        self,
        path: Path,
        call: Callable[[Attempt], T],
        *,
        discard: Callable[[T], object] | None = None,
        stalled: Callable[[], object] | None = None,
    ) -> T:
        """Return or raise what `call` does with the path, in a thread of its own.

        `stalled` is called at most once: when there is no progress for a second, or at once if that is so of another
        file of the drive. If the caller is cancelled or gets the error, the call is told to stop; what it returns all
        the same goes to `discard`. Raises DriveNotAnsweringError
        after `patience` seconds without progress, FileUnreadableError when the system has no threads left.
        """
        drive = self._drive(path)
        lane = self._lanes.setdefault(drive.name, _Lane(min(_TICK_WAITING, self._patience / 3)))
        if stalled is not None and lane.stands_still:
            stalled()  # a hundred files of a drive that hangs would else keep others waiting for a second each
            stalled = None
        watch = _Watch(path.name, self._patience * (_BRIEF if lane.is_silent else 1.0), stalled)
        attempt = Attempt(self._open)
        await lane.take_turn(attempt, watch)
        try:
            outcome = start_in_daemon_thread(lambda: _carry_out(call, attempt, path, drive), name="file")
        except RuntimeError:  # the system gives no more threads
            lane.end(attempt)
            raise FileUnreadableError(name=path.name) from None
        outcome.add_done_callback(lambda _ended: lane.end(attempt))
        try:
            await lane.follow(attempt, outcome, watch)
        except BaseException:
            attempt.is_given_up = True
            lane.set_reading(attempt, reads=False)
            outcome.add_done_callback(lambda ended: _drop(ended, discard))
            raise
        return outcome.result()

    def _drive(self, path: Path) -> Drive:
        """Asked once a second for all files of a folder: the list of mounts can be long."""
        now = asyncio.get_running_loop().time()
        if now >= self._known_until:
            self._known.clear()
            self._known_until = now + _DRIVES_KNOWN
        folder = path.absolute().parent
        if folder not in self._known:
            self._known[folder] = self._drive_of(path.absolute())
        return self._known[folder]


class _Watch:
    """Counts how long nothing has moved, in ticks of the loop: the time of a suspended computer does not count."""

    def __init__(self, name: str, patience: float, on_stalled: Callable[[], object] | None) -> None:
        self._name = name
        self._patience = patience
        self._on_stalled = on_stalled
        self._moves: object = None
        self._still = 0.0

    def begin(self, moves: object) -> None:
        """Count from now on, beginning with this state."""
        self._moves, self._still = moves, 0.0

    @property
    def is_stalled(self) -> bool:
        """Whether nothing has moved for so long that others need not wait."""
        return self._still >= min(_TOLD_STALLED, self._patience / 2)

    def note(self, moves: object, seconds: float) -> bool:
        """Whether there was progress in the last seconds. Raises DriveNotAnsweringError when there was none for long.

        `moves` is anything that is another with each progress.
        """
        if moves != self._moves:
            self.begin(moves)
            return True
        self._still += seconds
        if self._on_stalled is not None and self.is_stalled:
            on_stalled, self._on_stalled = self._on_stalled, None
            on_stalled()
        if self._still >= self._patience:
            log.info("a drive does not answer")
            raise DriveNotAnsweringError(name=self._name)
        return False

    def tick(self, longest: float) -> float:
        """Seconds until the next look, at most so many."""
        return min(longest, self._patience / 3)


class _Lane:
    """The calls on the files of one drive."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        """Between two looks whether anything moves."""
        self._ticking: asyncio.TimerHandle | None = None
        self._waiting: deque[tuple[Attempt, asyncio.Future[None], _Watch]] = deque()
        self._running: set[Attempt] = set()
        """All that have a thread, also one that hangs and was given up."""
        self._reading: set[Attempt] = set()
        """Those of them that make progress."""
        self._stalled: set[Attempt] = set()
        """Those of them that have made none for a second."""
        self._begun = 0
        self.is_silent = False
        """Whether a call was given up and the drive has not answered any other since."""

    @property
    def stands_still(self) -> bool:
        """Whether some call has waited for the drive for a second in vain."""
        return self.is_silent or bool(self._stalled)

    async def take_turn(self, attempt: Attempt, watch: _Watch) -> None:
        """Wait for room. Raises DriveNotAnsweringError when nothing moves in the whole lane."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((attempt, turn, watch))
        self._admit()
        if not turn.done():
            watch.begin(self._moves())
            self._tick_soon()
        try:
            await turn
        except BaseException:
            if not turn.cancel() and not turn.cancelled():
                turn.exception()  # both at once: it was given up, and nobody waits for it
            self.end(attempt)  # it may have got its turn just now
            raise

    async def follow(self, attempt: Attempt, outcome: "asyncio.Future[Any]", watch: _Watch) -> None:
        """Wait for the outcome. Raises DriveNotAnsweringError when there is no progress for too long."""
        watch.begin(attempt.steps)
        for longest in chain(_TICKS, repeat(_TICK)):
            seconds = watch.tick(longest)
            await asyncio.wait([outcome], timeout=seconds)
            if outcome.done():
                return
            try:
                reads = watch.note(attempt.steps, seconds)
            except DriveNotAnsweringError:
                self.is_silent = True
                raise
            if watch.is_stalled:
                self._stalled.add(attempt)
            self.set_reading(attempt, reads=reads)

    def set_reading(self, attempt: Attempt, *, reads: bool) -> None:
        """Whether it counts as one that reads; if not, another may begin."""
        if reads:
            self.is_silent = False
            self._stalled.discard(attempt)
            self._reading.add(attempt)
        else:
            self._reading.discard(attempt)
            self._admit()

    def end(self, attempt: Attempt) -> None:
        """Its thread is gone, perhaps long after it was given up."""
        if attempt in self._running:
            self._running.discard(attempt)
            self._stalled.discard(attempt)
            self.is_silent = False
        self.set_reading(attempt, reads=False)

    def _admit(self) -> None:
        while self._waiting and len(self._reading) < READERS and len(self._running) < MAX_THREADS:
            attempt, turn, _ = self._waiting.popleft()
            if not turn.done():
                self._running.add(attempt)
                self._reading.add(attempt)
                self._begun += 1
                turn.set_result(None)

    def _tick_soon(self) -> None:
        """One timer for all that wait: there may be thousands."""
        if self._ticking is None:
            self._ticking = asyncio.get_running_loop().call_later(self._seconds, self._tick)

    def _tick(self) -> None:
        self._ticking = None
        moves = self._moves()
        for _, turn, watch in self._waiting:
            try:
                if not turn.done():
                    watch.note(moves, self._seconds)
            except DriveNotAnsweringError as error:
                turn.set_exception(error)
        self._waiting = deque(each for each in self._waiting if not each[1].done())
        if self._waiting:
            self._tick_soon()

    def _moves(self) -> object:
        """Another one whenever a call begins, ends or makes progress."""
        return self._begun, len(self._running), sum(each.steps for each in self._running)


def _carry_out(call: Callable[[Attempt], T], attempt: Attempt, path: Path, drive: Drive) -> T:
    if drive.is_in_user_space:
        ask_for_first_byte(path, lambda: attempt.is_given_up)
        attempt.progressed()
    return call(attempt)


def _drop(ended: "asyncio.Future[T]", discard: Callable[[T], object] | None) -> None:
    """Nobody waits for this outcome any more."""
    if not ended.cancelled() and ended.exception() is None and discard is not None:
        discard(ended.result())
