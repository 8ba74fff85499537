"""Whatever a power cut leaves of the journal: the app starts, with what was committed or with a word about the damage.

The files are taken from under an open journal, as a dead machine leaves them, and then cut, torn and spoilt.
"""

import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from desktop_app.desk.journal_selection import OpenedQueue, open_queue
from desktop_app.domain.baseline import Baseline
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.document import DocumentKey
from desktop_app.domain.errors import QueueDamagedError
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile
from desktop_app.domain.upload import Upload, UploadState
from desktop_app.outbox.accounts import Accounts, remember_sign_in
from desktop_app.outbox.journal import UnusableJournal
from tests.support.fake_server import FakeServer
from tests.support.uploads import an_upload

SESSION = Session(
    ServerProfile(ServerAddress.parse("https://broker.example")), Tokens(AccessToken.parse("SPECIMEN-token-012345678"))
)
BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
COUNT = 12
S = UploadState


class Left(NamedTuple):
    """What lies on the disk after the power cut."""

    journal: bytes
    wal: bytes


async def _not_mine(_names: Sequence[str]) -> bool:
    return False


NOBODY = FakeServer().connection()


def upload(number: int) -> Upload:
    return an_upload(
        number,
        name=f"passport-SPECIMEN-{number}.pdf",
        baseline=Baseline(frozenset(DocumentKey(str(each)) for each in range(200))),
    )


KEYS = [upload(number).key for number in range(COUNT)]


@pytest.fixture(params=["all in the log", "some in the journal"])
def left(request: pytest.FixtureRequest, tmp_path: Path) -> Left:
    account = Accounts(tmp_path / "alive", SESSION.profile.address).open_new(BEGAN)
    remember_sign_in(account.journal, SESSION)
    uploads = [upload(number) for number in range(COUNT)]
    for each in uploads:
        account.journal.save(each)
    if request.param == "some in the journal":
        account.journal._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # noqa: SLF001 - as SQLite does it
    for each in uploads[:3]:
        account.journal.save(each.moved(S.SENDING))
    wal = account.path.with_name(f"{account.path.name}-wal")
    found = Left(account.path.read_bytes(), wal.read_bytes())
    account.journal.close()
    assert found.wal
    return found


class Start(NamedTuple):
    """How the app came up over some files."""

    opened: OpenedQueue
    keys: list[str]
    damaged: bool


async def start(folder: Path, journal: bytes, wal: bytes) -> Start:
    """Open the queue over these files, as after a power cut, and check what must always hold."""
    shutil.rmtree(folder / "dead", ignore_errors=True)
    accounts = Accounts(folder / "dead", SESSION.profile.address)
    path = accounts._folder / "0123456789abcdef.sqlite3"  # noqa: SLF001 - a dead machine left it there, nobody opened it
    path.parent.mkdir(parents=True)
    path.write_bytes(journal)
    if wal:
        path.with_name(f"{path.name}-wal").write_bytes(wal)
    opened = await open_queue(folder / "dead", SESSION, NOBODY, _not_mine)
    try:
        assert not isinstance(opened.journal, UnusableJournal), f"no queue: {opened.problems}"
        keys = [each.key for each in opened.journal.uploads()]
        assert keys == KEYS[: len(keys)], "what is there is not what was committed, in its order"
        opened.journal.save(upload(COUNT))
        assert opened.journal.uploads()[-1].key == upload(COUNT).key
    finally:
        opened.journal.close()
    for problem in opened.problems:
        assert isinstance(problem, QueueDamagedError)
        place = path.with_name(str(problem.fields["place"]))
        assert place.read_bytes()[:50] == journal[:50], "what was set aside is not what was there"
        assert place.name in problem.what_to_do.format(**problem.fields)
    return Start(opened, keys, bool(opened.problems))


async def test_a_power_cut_as_such_loses_nothing(left: Left, tmp_path: Path) -> None:
    found = await start(tmp_path, *left)
    assert found.keys == KEYS
    assert not found.damaged


async def test_a_log_that_ends_anywhere_gives_what_was_committed_until_there(left: Left, tmp_path: Path) -> None:
    before = -1
    for length in [*range(0, len(left.wal), 1024), len(left.wal) - 1, len(left.wal)]:
        found = await start(tmp_path, left.journal, left.wal[:length])
        assert not found.damaged
        assert len(found.keys) >= before, "more of the log gave less"
        before = len(found.keys)
    assert before == COUNT


@pytest.mark.parametrize("junk", [b"\0", b"\xff", b"%PDF"], ids=["zeros", "ones", "others"])
async def test_a_log_whose_end_never_reached_the_disk_gives_what_came_before(
    junk: bytes, left: Left, tmp_path: Path
) -> None:
    for torn in (100, 512, 4096, 4096 + 24, 3 * 4096, len(left.wal) - 40):
        spoilt = left.wal[:-torn] + (junk * torn)[:torn]
        found = await start(tmp_path, left.journal, spoilt)
        assert not found.damaged


@pytest.mark.logs("a journal is damaged and set aside")
async def test_a_journal_that_was_cut_off_is_read_or_set_aside(left: Left, tmp_path: Path) -> None:
    outcomes = []
    for length in [1, 99, 100, 512, 4095, *range(4096, len(left.journal), 2048), len(left.journal) - 1]:
        for wal in (left.wal, b""):
            found = await start(tmp_path, left.journal[:length], wal)
            assert found.damaged or wal or not found.keys or length > 4096
            outcomes.append(found.damaged)
    assert any(outcomes)


@pytest.mark.logs("a journal is damaged and set aside")
async def test_a_journal_that_is_empty_though_its_log_is_not_is_told_of(left: Left, tmp_path: Path) -> None:
    found = await start(tmp_path, b"", left.wal)
    assert found.damaged or found.keys == KEYS


@pytest.mark.logs("a journal is damaged and set aside")
@pytest.mark.parametrize("seed", range(5))
async def test_a_journal_with_spoilt_bytes_is_read_or_set_aside(seed: int, left: Left, tmp_path: Path) -> None:
    chance = Random(seed)  # noqa: S311 - tests draw lots
    damaged = 0
    for _ in range(40):
        journal, wal = bytearray(left.journal), bytearray(left.wal)
        for _ in range(chance.choice([1, 4, 64])):
            target = journal if chance.random() < 0.6 and journal else wal
            place = chance.randrange(len(target))
            target[place : place + 8] = chance.randbytes(len(target[place : place + 8]))
        damaged += await spoilt(tmp_path, bytes(journal), bytes(wal))
    assert damaged


async def spoilt(folder: Path, journal: bytes, wal: bytes) -> bool:
    """Start over bytes that no power cut leaves; what is read need not be right then, but the app starts."""
    try:
        return (await start(folder, journal, wal)).damaged
    except AssertionError as error:
        if "what is there is not" in str(error):
            return False
        raise


@pytest.mark.logs("a journal is damaged and set aside")
async def test_what_is_no_journal_at_all_is_set_aside(tmp_path: Path) -> None:
    for journal in (b"%PDF-1.7 SPECIMEN" * 1000, bytes(8192), b"SQLite format 3\0" + bytes(8000)):
        found = await start(tmp_path, journal, b"")
        assert found.damaged
        assert not found.keys
