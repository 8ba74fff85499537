"""A commit that fails, for whatever reason and at whatever state, halts with a sentence and asks the server little."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from desktop_app.domain.errors import QueueContentError, QueueError
from desktop_app.domain.upload import Upload, UploadState
from tests.support.model_server import End, Post
from tests.support.outbox_harness import OutboxHarness, an_upload

S = UploadState
UPLOAD = an_upload(1)
OTHER = an_upload(2)
HOUR = 3600.0
pytestmark = pytest.mark.logs("the journal cannot be written")


def half_a_character() -> Exception:
    return UnicodeEncodeError("utf-8", "\ud83d", 0, 1, "surrogates not allowed")


CONTENT: dict[str, Callable[[], Exception]] = {
    "half a character": half_a_character,
    "beyond 64 bits": lambda: OverflowError("Python int too large to convert to SQLite INTEGER"),
    "no type of a column": lambda: sqlite3.InterfaceError("Error binding parameter 1 - probably unsupported type."),
    "no type of a column any more": lambda: sqlite3.ProgrammingError("Error binding parameter 1: type 'x'"),
    "too long": lambda: sqlite3.DataError("string or blob too big"),
    "a rule of the table": lambda: sqlite3.IntegrityError("NOT NULL constraint failed"),
    "too deep": lambda: RecursionError("maximum recursion depth exceeded"),
    "no JSON": lambda: TypeError("Object of type bytes is not JSON serializable"),
    "no words": ValueError,
}
DISK: dict[str, Callable[[], Exception]] = {
    "full": lambda: sqlite3.OperationalError("database or disk is full"),
    "locked": lambda: sqlite3.OperationalError("database is locked"),
    "closed": lambda: sqlite3.ProgrammingError("Cannot operate on a closed database."),
    "gone": lambda: OSError(5, "Input/output error"),
    "no memory": MemoryError,
}
KINDS = {**CONTENT, **DISK}


class Breaker:
    """Breaks commits of uploads in some states, at their last statement or at that of the row."""

    def __init__(self, harness: OutboxHarness, kind: str, when: Callable[[Upload], bool], times: int) -> None:
        self.count = 0
        self._kind = kind
        self._when = when
        self._left = times
        self._saving = False
        harness.flaky.on_saving = self._note
        harness.flaky.statements.before = self._before

    def _note(self, upload: Upload) -> None:
        self._saving = self._when(upload)

    def _before(self, statement: str) -> None:
        at = "COMMIT" if self._kind in DISK else ("INSERT INTO uploads", "DELETE FROM uploads")
        if statement.strip().startswith("BEGIN"):
            self._current, self._saving = self._saving, False
        elif statement.strip().startswith(at) and self._current and self._left:
            self._left -= 1
            self.count += 1
            raise KINDS[self._kind]()  # noqa: RSE102 - what makes the exception

    _current = False


@pytest.fixture
def harness() -> Iterator[OutboxHarness]:
    harness = OutboxHarness()
    yield harness
    harness.close()


ENDS: dict[S, list[Post]] = {
    S.SENDING: [],
    S.STORED: [],
    S.UNCERTAIN: [Post(End.LOST, stores=0.0)],
    S.REFUSED: [Post(End.BAD, stores=None)],
    S.QUEUED: [Post(End.LOST, cut=True, stores=None)],
}


@pytest.mark.parametrize("times", [1, 3, 10**6], ids=["once", "thrice", "for good"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("state", ENDS, ids=[each.name for each in ENDS])
def test_a_commit_that_fails_costs_few_requests_and_sends_nothing_twice(
    harness: OutboxHarness, state: S, kind: str, times: int
) -> None:
    harness.server.posts = list(ENDS[state])
    harness.add(UPLOAD)
    breaker = Breaker(harness, kind, lambda each: each.key == UPLOAD.key and each.state is state, times)
    harness.wait(10)
    lists = harness.server.counts["lists"]
    assert lists <= 4
    harness.wait(6 * HOUR)

    assert breaker.count
    assert len(harness.server.made_by(UPLOAD.key)) <= 1
    assert harness.server.counts["POSTs"] <= 1 + (state is S.QUEUED)
    assert harness.server.counts["lists"] <= 60  # of six hours
    if times <= 3 and kind in DISK and state is S.REFUSED:  # what the server said is kept until it can be written
        assert harness.upload(UPLOAD).state is state
    told = [each for each in harness.halts if each is not None]
    assert isinstance(told[0], QueueContentError) is (kind in CONTENT)
    assert told[0].fields["reason"]


@pytest.mark.parametrize("kind", CONTENT)
@pytest.mark.parametrize("state", ENDS, ids=[each.name for each in ENDS])
def test_an_upload_that_cannot_be_written_holds_the_others_for_a_moment_only(
    harness: OutboxHarness, state: S, kind: str
) -> None:
    harness.server.posts = list(ENDS[state])
    harness.add(UPLOAD)
    Breaker(harness, kind, lambda each: each.key == UPLOAD.key and each.state is state, 10**6)
    harness.wait(10)
    harness.add(OTHER)
    harness.wait(HOUR)

    assert harness.last(OTHER).state is S.STORED


@pytest.mark.parametrize("kind", DISK)
def test_pauses_grow_while_trouble_comes_back(harness: OutboxHarness, kind: str) -> None:
    """Small commits go through, those of uploads do not, as on a disk that is nearly full."""
    harness.add(UPLOAD)
    Breaker(harness, kind, lambda _each: True, 10**9)
    harness.wait(HOUR)
    of_one_hour = harness.server.counts["lists"]
    harness.wait(23 * HOUR)

    assert 5 <= of_one_hour <= 10
    assert harness.server.counts["lists"] <= of_one_hour + 23 * 6
    assert harness.server.counts["POSTs"] == 0


def test_a_disk_that_has_room_again_is_found_out_without_the_person(harness: OutboxHarness) -> None:
    harness.add(UPLOAD)
    Breaker(harness, "full", lambda _each: True, 1)
    harness.wait(5)
    assert harness.upload(UPLOAD).state is S.QUEUED
    harness.wait(60)

    assert harness.last(UPLOAD).state is S.STORED
    assert [each is None for each in harness.halts] == [False, True]


def test_what_cannot_be_written_is_not_taken_and_halts_nobody_for_long(harness: OutboxHarness) -> None:
    odd = replace(UPLOAD, type_id=2**70)
    with pytest.raises(QueueError):
        harness.add(odd)
    harness.wait(60)
    harness.add(OTHER)
    harness.wait(20)

    assert [each.key for each in harness.outbox.uploads] == []
    assert harness.last(OTHER).state is S.STORED
