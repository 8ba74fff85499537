"""Thousands of random histories of the queue, each checked against a server that knows the truth.

Hypothesis invents what happens (documents, faults, kills, reboots, other clients, the person's wishes), in which order,
and what the server does to documents (names, sizes, numbers, times); the clock is virtual, so hours of settling pass in
milliseconds. A history that breaks a rule is shortened and shown as a program that can be replayed.

`DOSSIER_SOAK_STEPS` sets the number of steps (10,000 unless told otherwise), `DOSSIER_SOAK_SEED` where they begin: the
same seed gives the same histories. A failure tells its seed.
"""

import asyncio
import contextlib
import hashlib
import os
import random
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, seed, settings, strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.byte_source import ByteSource
from desktop_app.domain.document import Document
from desktop_app.domain.errors import FileChangedError, QueueError, RefusedError, TooManyRequestsError
from desktop_app.domain.upload import (
    FINAL,
    TRANSITIONS,
    FileIdentity,
    Progress,
    Upload,
    UploadState,
)
from desktop_app.outbox import journal_health as halt_module
from desktop_app.outbox.journal import DOCUMENTS_FACT, JournalError
from desktop_app.outbox.outbox import Outbox
from desktop_app.outbox.repository import UploadChanged, UploadRepository
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.outbox.snapshot import NoSnapshot
from desktop_app.tasks import TaskScope
from tests.support.flaky_journal import FlakyJournal, Frozen
from tests.support.model_server import DENIES, Client, End, Habits, Held, Listing, ModelServer, Post
from tests.support.virtual_loop import VirtualLoop, inline

STEPS = int(os.environ.get("DOSSIER_SOAK_STEPS") or 10_000)
SEED = int(os.environ.get("DOSSIER_SOAK_SEED") or 0)
STEPS_EACH = 50
STEPS_A_SEED = 10_000
"""Hypothesis remembers all histories of a seed, so a million steps take many seeds."""

S = UploadState
TIMING = RetryPolicy()
RESTING = frozenset({S.HELD, S.REFUSED, S.NEEDS_USER})
HOUR = 3600.0

seen: Counter[str] = Counter()
"""What happened over all histories, to show that they are worth something."""


@dataclass
class Known:
    """What the person knows of an upload that they added."""

    upload: Upload
    taken: bool = False
    """The queue said that it has it."""
    state: UploadState | None = None
    cancel_asked: bool = False
    cancelled: bool = False
    """The person took it back, and the queue wrote that down."""
    gave_up: bool = False
    """Taken back when the person was asked which document it is: it may be there."""
    ended_at: float | None = None
    """When it was over: stored or taken back."""
    baseline: Baseline | None = None
    """What was on the server before its first POST."""
    touched: float = 0.0
    """When something last happened to it, apart from the beginning of a POST."""
    asked_at: float = 0.0
    said_yes: bool = False
    """The person wanted it sent again, although it had arrived or nobody could know that it had not."""
    denied: bool = False
    """The server once refused it after its whole body had left: it may be there all the same."""
    pressed: bool = False
    """The person had a hand in it since its last POST."""
    cancelling: int = 0
    checked: bool = False
    """It was looked whether the server really has it."""


class App:
    """One run of the app: dies without a word, the journal stays."""

    def __init__(self, world: "OutboxMachine") -> None:
        self._world = world
        self._sign_ins = 0
        self.client = Client()
        self.scope = TaskScope("app", self._report)
        self.halted: QueueError | None = None
        self.store = UploadRepository(world.journal, self.blocking, world.on_change, world.loop.now)
        self.outbox = Outbox(
            self.store,
            self.face(),
            self.scope,
            TIMING,
            snapshot=self.snapshot,
            blocking=self.blocking,
            now=world.loop.now,
            random=world.chance.random,
            halted=self._on_halted,
            waiting=lambda _wait: None,
        )

    def face(self) -> "Face":
        """What a sign-in brings."""
        self._sign_ins += 1
        return Face(self, self._world.server, self._sign_ins)

    def _on_halted(self, error: QueueError | None) -> None:
        self.halted = error

    def _report(self, error: BaseException, where: str) -> None:
        self._world.breaches.append(f"{where}: {error!r}")

    def waiting(self, state: UploadState) -> list[Upload]:
        return [upload for upload in self.store.uploads if upload.state is state]

    def require_life(self) -> None:
        """A killed process does nothing more, although its tasks must still be ended here."""
        if not self.client.alive:
            raise asyncio.CancelledError

    async def snapshot(self, upload: Upload, _stalled: Callable[[], object]) -> Any:
        return await self.blocking(self._world.snapshot, upload)

    async def blocking(self, call: Callable[..., Any], /, *args: Any) -> Any:
        self.require_life()
        await asyncio.sleep(self._world.disk_takes)
        result = await inline(self._unless_dead, call, args)
        await asyncio.sleep(self._world.disk_takes)
        return result

    def _unless_dead(self, call: Callable[..., Any], args: tuple[Any, ...]) -> Any:
        self.require_life()
        return call(*args)


class Face:
    """The server as the app has it after one sign-in."""

    def __init__(self, app: App, server: ModelServer, sign_in: int) -> None:
        self._app = app
        self._sign_in = sign_in
        self._server = server

    async def list_all(self, *, certain: bool = False) -> Listing:
        assert certain
        self._app.require_life()
        return await self._server.list_all(self._app.client, self._sign_in)

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        self._app.require_life()
        return await self._server.add(self._app.client, self._sign_in, upload, progress)


INDEX = st.integers(min_value=0, max_value=11)
TURNS = st.sampled_from([0, 1, 2, 3, 5, 8, 40])
SECONDS = st.sampled_from([0.0, 0.2, 1.0, 2.5, 3.0, 8.0, 25.0, 61.0, 65.0, 130.0, 245.0, 310.0, 700.0])
NAMES = st.sampled_from(["scan.pdf", "passport.jpg", "Reisepass Vorne.jpg"])
MIMES = {".pdf": "application/pdf", ".jpg": "image/jpeg"}
TYPES = st.sampled_from([1, 2])
ALL_CONTENTS = [("a", 1000), ("b", 1000), ("c", 2000), ("d", 3_000_000), ("e", 1000)]
CONTENTS = st.sampled_from(ALL_CONTENTS)

WITHIN_SETTLE = [None, 0.0, 0.0, 3.0, 30.0, 53.0]
BEYOND_SETTLE = [75.0, 105.0]
"""Later than the server is known to need, and still before the second look."""
AMBIGUOUS = st.sampled_from([End.LOST, End.NO_ANSWER, End.GARBLED, End.TROUBLE, End.CONFLICT])
LOSSES = st.builds(
    Post,
    end=AMBIGUOUS,
    sending=st.sampled_from([0.5, 4.0]),
    thinking=st.sampled_from([0.0, 1.0, 5.0]),
    stores=st.sampled_from([*WITHIN_SETTLE, *BEYOND_SETTLE]),
    cut=st.sampled_from([False, False, False, True]),
)
DENIALS = st.builds(
    Post,
    end=st.sampled_from(sorted(DENIES, key=lambda each: each.value)),
    thinking=st.sampled_from([0.0, 1.0, 5.0]),
    stores=st.sampled_from([None, None, 0.0, 0.0, 30.0]),
)
MUTES = st.builds(Post, end=st.just(End.MUTE), stores=st.sampled_from([None, 0.0, 0.0, 20.0, 50.0]))
POSTS = st.one_of(
    LOSSES,
    DENIALS,
    st.builds(
        Post,
        end=st.just(End.BUSY_MAYBE),
        stores=st.sampled_from([*WITHIN_SETTLE, *BEYOND_SETTLE]),
        retry_after=st.sampled_from([0.0, 7.0, 600.0]),
    ),
    MUTES,
    st.builds(Post, end=st.just(End.BUSY), retry_after=st.sampled_from([None, 0.0, 5.0, 90.0])),
    st.builds(
        Post,
        end=st.sampled_from([End.BAD, End.SIGN_IN, End.NOT_SENT, End.FILE, End.TAKEN]),
        sending=st.sampled_from([0.5, 4.0, 20.0]),
    ),
)
LISTS = st.one_of(
    st.builds(Listing, takes=st.sampled_from([0.1, 2.0, 9.0]), late_look=st.booleans()),
    st.builds(Listing, hides=st.sampled_from([1, 2, 5])),
    st.builds(Listing, says_nothing=st.just(True)),
    st.builds(Listing, clean=st.just(False)),
    st.builds(Listing, age=st.sampled_from([1.0, 15.0, 70.0, 400.0])),
    st.builds(
        Listing,
        takes=st.sampled_from([0.1, 3.0]),
        error=st.sampled_from([End.LOST, End.TROUBLE, End.GARBLED, End.SIGN_IN, End.NOT_SENT, End.BAD, End.CONFLICT]),
    ),
    st.builds(
        Listing, error=st.sampled_from([End.BUSY, End.BUSY_MAYBE]), retry_after=st.sampled_from([None, 0.0, 5.0, 90.0])
    ),
)
TELLS = st.sampled_from(
    [
        frozenset({"type", "name"}),
        frozenset({"type", "name"}),
        frozenset({"type", "size"}),
        frozenset({"type", "name", "size"}),
        frozenset({"type", "name", "size", "hash"}),
        frozenset({"type", "name", "size", "created"}),
        frozenset({"type", "name", "created"}),
        frozenset({"name", "size", "hash", "created"}),
        frozenset({"size", "created"}),
        frozenset({"type", "name", "size", "date"}),
        frozenset({"type", "hash"}),
        frozenset({"type"}),
        frozenset({"name"}),
        frozenset[str](),
    ]
)
HABITS = st.one_of(
    st.just(Habits()),
    st.builds(
        Habits,
        names=st.sampled_from(
            ["kept", "kept", "uuid", "lower", "suffix", "suffix if taken", "uuid if taken", "counter", "extension"]
        ),
        recodes=st.sampled_from(["nothing", "nothing", "pictures", "large", "all"]),
        hashes_recoded=st.booleans(),
        retypes=st.sampled_from([False, False, False, True]),
        created=st.sampled_from(["right", "right", "naive"]),
        ids=st.sampled_from(["numeric", "uuid", "reused"]),
        lateness=st.sampled_from([0.0, 0.0, 0.0, 8.0, 40.0, 100.0]),
        clock=st.sampled_from([timedelta(), timedelta(), timedelta(hours=-3), timedelta(minutes=7)]),
    ),
)


class OutboxMachine(RuleBasedStateMachine):
    """One history: an app, a server, a person, and all that can happen to them."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = VirtualLoop()
        self.journal = FlakyJournal()
        self.journal.on_failed = lambda: seen.update(["commits that failed"])
        self.chance = random.Random(1)  # noqa: S311 - the same jitter each time
        self.server = ModelServer(self.loop, frozenset())
        self.breaches = self.server.breaches
        self.habits = Habits()
        self.known: dict[str, Known] = {}
        self.changed_files: set[str] = set()
        self.app: App | None = None
        self.disk_takes = 0.0
        self.killed_at = 0.0
        self._added = 0

    @initialize(tells=TELLS, habits=HABITS, old=st.lists(st.tuples(NAMES, TYPES, CONTENTS), max_size=3))
    def begin(self, tells: frozenset[str], habits: Habits, old: list[tuple[str, int, tuple[str, int]]]) -> None:
        self.habits = habits
        self.server = ModelServer(self.loop, tells, habits)
        self.server.may_store_twice = lambda key: self.known[key].said_yes
        self.server.before_post = self.before_post
        self.journal.on_saved = self.on_saved
        self.breaches = self.server.breaches
        for name, type_id, content in old:
            self.server.insert(document_of(name, type_id, content))
        self.loop.let_pass(60 + habits.lateness)
        self.launch()

    # --- documents ---

    @precondition(lambda self: self.app is not None)
    @rule(name=NAMES, type_id=TYPES, content=CONTENTS, turns=TURNS, plans=st.lists(POSTS, min_size=1, max_size=3))
    def enqueue(self, name: str, type_id: int, content: tuple[str, int], turns: int, plans: list[Post]) -> None:
        self.server.posts += plans
        self.add(self.new_upload(name, type_id, content), turns)

    @precondition(lambda self: self.app is not None)
    @rule(name=NAMES, type_id=TYPES, content=CONTENTS, plan=st.one_of(LOSSES, MUTES, DENIALS), seconds=SECONDS)
    def enqueue_and_lose_the_answer(
        self, name: str, type_id: int, content: tuple[str, int], plan: Post, seconds: float
    ) -> None:
        self.server.posts.insert(0, plan)
        self.add(self.new_upload(name, type_id, content), 40)
        self.loop.let_pass(seconds)

    @precondition(lambda self: self.app is not None)
    @rule(names=st.lists(NAMES, min_size=2, max_size=5), type_id=TYPES, plans=st.lists(POSTS, max_size=5))
    def enqueue_several_at_once(self, names: list[str], type_id: int, plans: list[Post]) -> None:
        self.server.posts += plans
        for name, content in zip(names, ALL_CONTENTS, strict=False):
            self.add(self.new_upload(name, type_id, content), 0)
        self.loop.turn(40)

    @precondition(lambda self: self.app is not None)
    @rule(path=st.sampled_from(["/srv/scan.pdf", "/srv/passport.jpg"]), turns=TURNS, size=st.sampled_from([0, 1000]))
    def enqueue_from_the_servers_own_disk(self, path: str, turns: int, size: int) -> None:
        upload = self.new_upload(Path(path).name, 1, ("", size))
        self.add(replace(upload, server_path=path), turns)

    @precondition(lambda self: self.app is not None and self.known)
    @rule(index=INDEX, turns=TURNS)
    def enqueue_the_same_again(self, index: int, turns: int) -> None:
        self.add(replace(self.any_known(index).upload, key=self.new_key()), turns)

    @precondition(lambda self: self.known)
    @rule(index=INDEX)
    def file_changes(self, index: int) -> None:
        self.changed_files.add(self.any_known(index).upload.key)

    # --- faults ---

    @rule(plans=st.lists(POSTS, min_size=1, max_size=4))
    def posts_to_come(self, plans: list[Post]) -> None:
        self.server.posts = list(plans)

    @rule(plans=st.lists(LISTS, min_size=1, max_size=3))
    def lists_to_come(self, plans: list[Listing]) -> None:
        self.server.lists = list(plans)

    @rule(down=st.booleans())
    def network(self, down: bool) -> None:
        self.server.down = down

    @rule()
    def token_ends(self) -> None:
        self.server.token_ended = True

    @rule(fails=st.sampled_from([0, 1, 2, 1_000_000]), spares=st.sampled_from([0, 0, 1, 2, 3]))
    def journal_cannot_be_written(self, fails: int, spares: int) -> None:
        self.loop.turn(30)
        self.journal.fails, self.journal.spares, self.journal.from_now_on = fails, spares, not spares

    @rule(seconds=st.sampled_from([0.0, 0.0, 0.3, 1.5]))
    def disk_gets_slow(self, seconds: float) -> None:
        self.disk_takes = seconds

    # --- other clients ---

    @rule(name=NAMES, type_id=TYPES, content=CONTENTS)
    def somebody_adds(self, name: str, type_id: int, content: tuple[str, int]) -> None:
        self.server.insert(document_of(name, type_id, content))

    @precondition(lambda self: self.known)
    @rule(index=INDEX, same_bytes=st.booleans())
    def somebody_adds_one_that_looks_the_same(self, index: int, same_bytes: bool) -> None:
        upload = self.any_known(index).upload
        sha256 = upload.identity.sha256 if same_bytes else sha256_of("somebody's")
        self.server.insert(Document("0", name=upload.name, type_id=upload.type_id, size=upload.size, sha256=sha256))

    @precondition(lambda self: self.known)
    @rule(index=INDEX, content=CONTENTS)
    def somebody_adds_one_of_the_same_name(self, index: int, content: tuple[str, int]) -> None:
        upload = self.any_known(index).upload
        self.server.insert(document_of(upload.name, upload.type_id, (f"somebody's {content[0]}", content[1])))

    @precondition(lambda self: self.server.present)
    @rule(index=INDEX)
    def somebody_deletes(self, index: int) -> None:
        numbers = list(self.server.present)
        self.server.delete(numbers[index % len(numbers)])

    # --- the person ---

    @precondition(lambda self: self.app is not None and self.server.present)
    @rule(index=INDEX)
    def delete_from_here(self, index: int) -> None:
        numbers = list(self.server.present)
        number = numbers[-1 - index % len(numbers)]
        document = self.server.told(self.server.present[number].document)
        self.server.delete(number)
        self.running.outbox.note_deleted(document)

    @precondition(lambda self: self.app is not None)
    @rule(turns=TURNS)
    def refresh_the_table(self, turns: int) -> None:
        held = [each for each in self.server.history if self.server.is_listed(each, self.loop.time())]
        listing = Listing(tuple(self.server.told(each.document) for each in held))
        self.running.client.offline_at = None  # a list that came shows that the line is there
        self.wish(self.running.outbox.note_list(listing), turns)

    @precondition(lambda self: self.app is not None)
    @rule()
    def sign_in(self) -> None:
        self.sign_in_again()

    @precondition(lambda self: self.app is not None)
    @rule()
    def try_now(self) -> None:
        self.running.outbox.retry_now()

    @precondition(lambda self: self.app is not None and self.known)
    @rule(index=INDEX, turns=TURNS)
    def cancel(self, index: int, turns: int) -> None:
        self.wish(self.take_back(self.running, self.any_known(index)), turns)

    @precondition(lambda self: self.app is not None and self.known)
    @rule(index=INDEX, turns=TURNS, what=st.sampled_from(["pause", "pause", "resume", "retry"]))
    def press(self, index: int, turns: int, what: str) -> None:
        known = self.any_known(index)
        if what == "retry":
            self.wants_again(known)
        self.wish(getattr(self.running.outbox, what)(known.upload.key), turns)

    @precondition(lambda self: self.app is not None and self.running.waiting(S.NEEDS_USER))
    @rule(index=INDEX)
    def answer(self, index: int) -> None:
        asked = self.running.waiting(S.NEEDS_USER)
        self.answer_truly(asked[index % len(asked)])

    @precondition(lambda self: self.app is not None and self.running.waiting(S.NEEDS_USER))
    @rule(index=INDEX)
    def answer_that_it_is_none_of_them(self, index: int) -> None:
        """The person does not look closely; that is their yes to what comes of it."""
        asked = self.running.waiting(S.NEEDS_USER)
        known = self.known[asked[index % len(asked)].key]
        known.said_yes = known.pressed = True
        seen["the person said carelessly: none of these"] += 1
        self.wish(self.running.outbox.reject_matches(known.upload.key), 20)

    @precondition(lambda self: self.app is not None and self.running.waiting(S.NEEDS_USER))
    @rule(index=INDEX, turns=TURNS)
    def give_up_what_asks(self, index: int, turns: int) -> None:
        asked = self.running.waiting(S.NEEDS_USER)
        self.wish(self.take_back(self.running, self.known[asked[index % len(asked)].key]), turns)

    @precondition(lambda self: self.app is not None)
    @rule(
        name=NAMES,
        type_id=TYPES,
        stored=st.tuples(st.booleans(), st.booleans()),
        apart=st.sampled_from([0.5, 5.0, 15.0]),
        also=st.booleans(),
    )
    def give_up_one_of_two_of_a_name(
        self, name: str, type_id: int, stored: tuple[bool, bool], apart: float, also: bool
    ) -> None:
        """Both answers are lost; the person takes out what asks, while the other is still to be looked for."""
        self.end_faults()
        self.server.posts = [Post(End.LOST, 0.1, 0.0, 0.0 if each else None) for each in stored]
        for _ in stored:
            self.add(self.new_upload(name, type_id, (f"another {self._added}", 1000)), 40)
            self.loop.let_pass(apart)
        if also:
            self.server.insert(document_of(name, type_id, ALL_CONTENTS[-1]))
        for _ in range(30):
            self.loop.let_pass(3)
            for upload in self.running.waiting(S.NEEDS_USER):
                self.wish(self.take_back(self.running, self.known[upload.key]), 40)

    @precondition(lambda self: self.app is not None)
    @rule(what=st.sampled_from(["resume", "retry"]))
    def press_for_all(self, what: str) -> None:
        for upload in self.running.store.uploads:
            if what == "retry":
                self.wants_again(self.known[upload.key])
            self.wish(getattr(self.running.outbox, what)(upload.key), 5)

    # --- time and the app's life ---

    @rule(seconds=SECONDS)
    def time_passes(self, seconds: float) -> None:
        self.loop.let_pass(seconds)

    @rule(turns=st.integers(min_value=1, max_value=15))
    def an_instant_passes(self, turns: int) -> None:
        self.loop.turn(turns)

    @precondition(lambda self: self.app is not None)
    @rule(seconds=st.sampled_from([0.0, 4.0, 70.0, 4000.0]), days=st.sampled_from([0, 0, 0, -1, 1]))
    def kill_and_start_again(self, seconds: float, days: int) -> None:
        self.kill()
        self.loop.let_pass(seconds)
        if days:
            self.loop.set_wall_clock(timedelta(days=days))
        self.launch()

    @precondition(lambda self: self.app is not None)
    @rule(seconds=st.sampled_from([0.0, 4.0, 70.0, 4000.0]))
    def quit_and_start_again(self, seconds: float) -> None:
        self.loop.run_until_complete(self.running.outbox.stop(2.0))
        self.kill_and_start_again(seconds, 0)

    # --- what must always hold ---

    @invariant()
    def nothing_is_broken(self) -> None:
        seen["steps"] += 1
        assert not self.breaches, self.breaches

    @invariant()
    def each_upload_has_one_state(self) -> None:
        if self.app is None:
            return
        keys = [upload.key for upload in self.app.store.uploads]
        stored = [receipt.key for receipt in self.app.store.receipts]
        assert len(set(keys) | set(stored)) == len(keys) + len(stored)
        twins = [upload.twin for upload in self.app.store.uploads]
        assert len(set(twins)) == len(twins), "the same document is queued twice"

    def teardown(self) -> None:
        try:
            if not self.breaches and self.app is not None:
                self.bring_to_rest()
                assert not self.breaches, self.breaches
            seen.update(self.server.counts)
        finally:
            if self.app is not None:
                self.kill()
            self.loop.close()
            self.journal.close()

    def bring_to_rest(self) -> None:
        """All faults end; time runs out; then nothing is under way any more and nothing is lost."""
        self.end_faults()
        self.loop.let_pass(3 * HOUR)
        for upload in self.running.store.uploads:
            resting = upload.state in RESTING or (upload.state is S.QUEUED and upload.paused)
            assert resting, f"at rest, but {upload.state} waiting for {upload.wait}"
        for _ in range(20 + 2 * len(self.running.store.uploads)):
            for upload in self.running.store.uploads:
                self.wish(self.running.outbox.resume(upload.key), 20)
            for upload in self.running.waiting(S.NEEDS_USER)[:1]:
                self.answer_truly(upload)
            self.loop.let_pass(HOUR)
        assert not self.running.waiting(S.NEEDS_USER), "asked for ever"
        assert self.running.halted is None
        assert [(each.key, each.state) for each in self.journal.uploads()] == [
            (each.key, each.state) for each in self.running.store.uploads
        ], "memory and journal differ"
        self.look_for_lost()

    def end_faults(self) -> None:
        self.server.posts, self.server.lists = [], []
        self.server.down = False
        self.journal.fails = 0
        self.disk_takes = 0.0
        self.loop.let_pass(30)  # a commit that is just failing halts the queue once more
        self.sign_in_again()

    def look_for_lost(self) -> None:
        """Every upload that was taken has an end, and the server agrees with it."""
        states = {upload.key: upload.state for upload in self.journal.uploads()}
        receipts = self.journal.receipts()
        stored = {receipt.key: receipt.document_id for receipt in receipts}
        numbers = [(receipt.document_id, receipt.document_key) for receipt in receipts]
        assert len(set(numbers)) == len(numbers), "one document for two uploads"
        for key, known in self.known.items():
            there = self.server.made_by(key)
            excused = known.denied or known.said_yes
            if key in stored:
                self.check_stored(known, stored[key])
            elif key in states:
                assert states[key] in (S.HELD, S.REFUSED), states[key]
                assert excused or not there, f"{states[key]}, but the server has it"
            else:
                assert known.gave_up or excused or not there, "cancelled, but the server has it"

    # --- helpers ---

    @property
    def running(self) -> App:
        assert self.app is not None
        return self.app

    def new_key(self) -> str:
        self._added += 1
        return f"{self._added:08d}-0000-4000-8000-000000000000"

    def new_upload(self, name: str, type_id: int, content: tuple[str, int]) -> Upload:
        letter, size = content
        return Upload(
            key=self.new_key(),
            file=Path("/documents") / name,
            name=name,
            identity=FileIdentity(size, 1, self._added, sha256_of(letter) if letter else ""),
            type_id=type_id,
            type_caption="Passport",
            added_at=self.loop.now(),
            mime=MIMES[Path(name).suffix],
        )

    def any_known(self, index: int) -> Known:
        """One of the newest uploads, so that wishes mostly meet what is under way."""
        newest = list(self.known.values())[-6:]
        return newest[index % len(newest)]

    def launch(self) -> None:
        if self.server.has_shown_some:
            self.journal.save_fact(DOCUMENTS_FACT, "[]")  # the desk keeps which
        self.app = App(self)
        self.reconcile_with_the_journal()
        self.loop.run_until_complete(self.app.store.load())
        with contextlib.suppress(JournalError):
            self.loop.run_until_complete(self.app.outbox.start())

    def kill(self) -> None:
        app, self.app = self.running, None
        app.client.alive = False
        self.killed_at = self.loop.time()
        self.loop.run_until_complete(app.scope.aclose())

    def reconcile_with_the_journal(self) -> None:
        """After a kill: what was taken must be in the journal, and what is no longer there must have ended well."""
        rows = {upload.key: upload for upload in self.journal.uploads()}
        stored = {receipt.key: receipt.document_id for receipt in self.journal.receipts()}
        for key, known in self.known.items():
            if key in rows:
                known.state = rows[key].state
                known.cancelled = rows[key].cancel_wanted
            elif key in stored:
                if known.state is not S.STORED:
                    known.state, known.ended_at = S.STORED, self.killed_at
                self.check_stored(known, stored[key])
            elif known.state is not None and known.state not in FINAL:
                if not known.cancel_asked and known.state not in (S.HELD, S.REFUSED):
                    self.breaches.append(f"lost by a kill: {key} was {known.state}")
                known.gave_up |= known.state is S.NEEDS_USER
                known.cancelled, known.state, known.ended_at = True, S.CANCELLED, self.killed_at

    def sign_in_again(self) -> None:
        self.server.token_ended = False
        self.running.outbox.signed_in(self.running.face())
        self.loop.turn(2)

    def add(self, upload: Upload, turns: int) -> None:
        self.known[upload.key] = Known(upload)
        self.wish(self._add(self.running, upload), turns)

    async def _add(self, app: App, upload: Upload) -> None:
        twins = {each.key for each in app.store.uploads if each.twin == upload.twin and each.key != upload.key}
        try:
            taken = not await app.outbox.add([upload])
        except QueueError:
            if self.journal.row(upload.key) is not None:
                self.breaches.append("refused to take it, but it is in the journal")
            if any(self.known[key].state is S.CANCELLED and not self.known[key].cancel_asked for key in twins):
                self.breaches.append("the earlier one was thrown away for one that was not taken")
            return
        self.known[upload.key].taken = taken
        if not taken:
            seen["added again while under way"] += 1
            for key in twins:
                if self.known[key].state not in FINAL and not self.known[key].cancelling:
                    self.known[key].cancelled = self.known[key].cancel_asked = False

    def wish(self, coro: Coroutine[Any, Any, Any], turns: int) -> None:
        async def _begin() -> None:
            self.running.scope.spawn(coro, name="wish")

        self.loop.run_until_complete(_begin())
        self.loop.turn(turns)

    async def take_back(self, app: App, known: Known) -> None:
        if known.state is None:
            return  # not in the window yet
        known.cancel_asked = True
        known.cancelling += 1
        try:
            await app.outbox.cancel(known.upload.key)
        finally:
            known.cancelling -= 1
        row = self.journal.row(known.upload.key)
        if row is None or row.cancel_wanted:
            known.cancelled = True
        elif not known.cancelling:
            known.cancel_asked = False

    def kin(self, key: str) -> set[str]:
        """Uploads whose documents are this one's too: those of the same document that it took the place of."""
        twin = self.known[key].upload.twin
        return {key} | {
            other
            for other, known in self.known.items()
            if known.upload.twin == twin and known.denied and known.state is S.CANCELLED
        }

    def wants_again(self, known: Known) -> None:
        """The person presses Retry on what the server refused, when no list can show yet that it is there."""
        row = self.running.store.get(known.upload.key)
        in_this_instant = row is not None and isinstance(row.error, RefusedError)
        if known.state in (S.REFUSED, S.HELD) or in_this_instant:
            known.pressed = True
            held = [self.server.present[number] for number in self.server.made_by(known.upload.key)]
            hidden = [each for each in held if not self.server.is_listed(each, self.loop.time())]
            known.said_yes |= known.denied and bool(hidden or self.server.is_storing(known.upload.key))

    def answer_truly(self, upload: Upload) -> None:
        """The person looks: it is this one, or none of them, or it is there but was not among them."""
        key, outbox, known = upload.key, self.running.outbox, self.known[upload.key]
        # Under which name the server was told of an earlier one is not known any more.
        kin = {other for other in self.kin(key) if self.known[other].upload.name == upload.name}
        taken = {(receipt.document_id, receipt.document_key) for receipt in self.running.store.receipts}
        mine = [
            held
            for held in self.server.present.values()
            if held.maker in kin and (held.document.id, self.server.told(held.document).key) not in taken
        ]
        told = [self.server.told(held.document).key for held in mine]
        found = next((each for each in upload.candidates if each.key in told), None)
        if found is not None:
            seen["the person pointed to it"] += 1
            self.wish(outbox.confirm_match(key, found), 20)
        elif mine:
            # What one that was given up had left was there before this one was sent: a name alone says no more. All of
            # it was, where this one was not sent yet: then the person is asked only about what looks the same.
            before = upload.baseline or Baseline()
            own = [
                each
                for each in mine
                if each.maker == key or (upload.sent_at is not None and self.server.told(each.document) not in before)
            ]
            visible = [each for each in own if self.server.is_listed(each, known.asked_at - 15)]
            if visible and upload.candidates and not known.said_yes:
                self.breaches.append("asked without its own document among the candidates")
            self.wish(self.take_back(self.running, known), 20)
        elif not self.server.is_storing(key):
            seen["the person said: none of these"] += 1
            known.pressed = True
            self.wish(outbox.reject_matches(key), 20)

    # --- what the queue does, watched ---

    def snapshot(self, upload: Upload) -> Frozen | NoSnapshot:
        if upload.server_path:
            return NoSnapshot()
        if upload.key in self.changed_files:
            raise FileChangedError(name=upload.name)
        return Frozen(upload.size)

    def before_post(self, client: Client, upload: Upload) -> None:
        """The first byte is about to leave."""
        known, row = self.known[upload.key], self.journal.row(upload.key)
        if self.journal.fails and self.journal.from_now_on and not self.disk_takes:
            self.breaches.append("a POST while the journal cannot be written")
        if row is None or row.state is not S.SENDING:
            self.breaches.append(f"a POST without a commit: the journal says {row.state if row else None}")
            return
        if row.acknowledged:
            self.breaches.append("a POST of what the server has acknowledged")
        if known.cancelled:
            self.breaches.append("a POST of what the person took back")
        may_be_there = known.denied or upload.key in self.server.whole
        slack = 0.0 if may_be_there else TIMING.baseline_age
        if client.clean_list_at < known.touched - slack - 1e-6:
            self.breaches.append(f"a POST without a clean list after {known.touched:.3f}: {client.clean_list_at:.3f}")
        whole = self.server.whole.get(upload.key)
        if whole is not None and self.loop.time() - whole < TIMING.resend_time - 1 and not known.pressed:
            self.breaches.append(f"sent again {self.loop.time() - whole:.0f} s after a POST whose answer was lost")
        if known.pressed:
            self.server.whole.pop(upload.key, None)  # it is answered for
        known.pressed = False

    def on_saved(self, upload: Upload) -> None:
        """A commit went through."""
        known = self.known[upload.key]
        if upload.state is not S.SENDING:
            known.touched = self.loop.time()
        says_no = isinstance(upload.error, RefusedError) and not isinstance(upload.error, TooManyRequestsError)
        denied = upload.state is S.REFUSED or (upload.state is S.UNCERTAIN and says_no)
        known.denied |= denied and self.server.whole.get(upload.key) is not None
        if known.baseline is None and upload.baseline is not None and upload.state is not S.SENDING:
            known.baseline = upload.baseline  # of the one that it takes the place of
        if known.baseline is None and upload.state is S.SENDING:
            known.baseline = upload.baseline or Baseline()
            there = [
                held for held in self.server.present.values() if self.server.is_listed(held, self.loop.time() - 60)
            ]
            if any(self.server.told(held.document) not in known.baseline for held in there):
                self.breaches.append("a first POST whose baseline lacks what was there")

    def on_change(self, change: UploadChanged) -> None:
        """The queue tells of an upload."""
        upload = change.upload
        known = self.known[upload.key]
        before, known.state = known.state, upload.state
        if upload.state is S.NEEDS_USER and before is not S.NEEDS_USER:
            known.asked_at = self.loop.time()
            seen["asked"] += 1
        if before is not None and before is not upload.state:
            if upload.state not in TRANSITIONS[before]:
                self.breaches.append(f"told {before} → {upload.state}")
            seen[f"→ {upload.state.value}"] += 1
        if upload.state in FINAL:
            known.ended_at = self.loop.time()
        if upload.state is S.STORED:
            self.check_stored(known, upload.document_id)
        if upload.state is S.CANCELLED:
            known.gave_up |= before is S.NEEDS_USER
            if before not in (S.HELD, S.REFUSED) and not known.cancel_asked:
                self.breaches.append(f"cancelled by nobody, was {before}")

    def check_stored(self, known: Known, number: str | None) -> None:
        """The queue says that the server has it: is that true?"""
        key = known.upload.key
        if known.checked:
            return
        known.checked = True
        if number is None:
            self.breaches.append(f"stored without a document: {key}")
            return
        meant = self.server.all_with(number)
        if any(held.maker in self.kin(key) for held in meant):
            return
        held = meant[-1]
        maker = self.known.get(held.maker)
        if maker is not None and maker.ended_at is not None and (maker.denied or maker.ended_at < held.since):
            # By the person's word, or by one that looks the same; who should know that this one would still come?
            seen["took one that was stored when its own upload had ended"] += 1
            return
        if maker is not None and maker.gave_up and maker.upload.identity.sha256 == known.upload.identity.sha256:
            # The same bytes as another type, which the server does not tell.
            seen["took the same bytes that the person had given up"] += 1
            return
        own = [
            each
            for each in self.server.made_by(key)
            if self.server.is_listed(self.server.present[each], self.loop.time() - 15)
            and not known.said_yes  # the person said of what is there that it is not this one
        ]
        told = self.server.told(held.document)
        if not held.maker and told.sha256 and told.sha256 == known.upload.identity.sha256:
            seen["took somebody's very same bytes"] += 1
            return
        if held.maker or told in (known.baseline or ()) or own or not looks_the_same(known.upload, held, told):
            self.breaches.append(f"{key} took the document of {held.maker or 'somebody else'}")
        seen["took somebody's that looks the same, its own never arrived"] += 1


def looks_the_same(upload: Upload, held: Held, told: Document) -> bool:
    """Whether so much is the same that nobody could know better: the hash, or size and name, or size and time."""
    if told.sha256 and told.sha256 == upload.identity.sha256:
        return True
    alike = told.size == upload.size and not upload.server_path
    return alike and (
        held.document.name.lower().startswith(Path(upload.name).stem.lower()) or told.added_at is not None
    )


def sha256_of(letter: str) -> str:
    return hashlib.sha256(letter.encode()).hexdigest()


def document_of(name: str, type_id: int, content: tuple[str, int]) -> Document:
    letter, size = content
    return Document("0", name=name, type_id=type_id, size=size, sha256=sha256_of(letter))


@pytest.mark.timeout(0)
def test_nothing_is_lost_or_stored_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(halt_module.log, "disabled", True)  # it tells of each failed commit: hundreds of thousands
    left, number = STEPS, SEED
    while left > 0:
        examples = max(1, min(left, STEPS_A_SEED) // STEPS_EACH)
        print(f"seed {number}: {examples * STEPS_EACH} steps", flush=True)
        run_state_machine_as_test(
            seed(number)(OutboxMachine),
            settings=settings(
                max_examples=examples,
                stateful_step_count=STEPS_EACH,
                deadline=None,
                database=None,
                print_blob=True,
                report_multiple_bugs=False,
                phases=[Phase.generate, Phase.shrink],
                suppress_health_check=list(HealthCheck),
            ),
        )
        left -= examples * STEPS_EACH
        number += 1
    for what, count in sorted(seen.items()):
        print(f"{count:10,} {what}")
