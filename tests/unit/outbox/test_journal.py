"""The journal: on the disk when a call returns, for its owner alone, held by one process, and never trusted blindly."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.document import Document, DocumentKey
from desktop_app.domain.known_picture import KnownPicture
from desktop_app.domain.upload import IllegalTransitionError, Receipt, UploadState
from desktop_app.outbox import journal as journal_module
from desktop_app.outbox.journal import (
    CorruptJournalError,
    Journal,
    JournalError,
    UnusableJournal,
    UnwritableContentError,
    set_aside,
)
from tests.support.outbox_harness import an_upload
from tests.support.systems import needs_modes
from tests.support.virtual_loop import EPOCH as NOW

S = UploadState
GOLDEN = Path(__file__).parents[2] / "golden"
UPLOAD = an_upload(1)
KEYS = [DocumentKey("7"), DocumentKey("8", "then", "a-SPECIMEN.pdf"), DocumentKey("9")]
RECEIPT = Receipt(UPLOAD.key, "7", UPLOAD.name, UPLOAD.size, UPLOAD.identity.sha256, 1, NOW, DocumentKey("7", "then"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "queue.sqlite3"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    with closing(Journal.open(path)) as journal:
        yield journal


def written(path: Path) -> None:
    """A journal with one upload, closed again."""
    with closing(Journal.open(path)) as journal:
        journal.save(UPLOAD)


def broken_by(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


# --- what it is on the disk ---


@needs_modes
def test_it_is_for_its_owner_alone(path: Path, journal: Journal) -> None:
    journal.save(UPLOAD)
    files = sorted(each.name for each in path.parent.iterdir())

    assert files == [path.name, f"{path.name}-wal"]
    for name in files:
        assert stat.S_IMODE((path.parent / name).stat().st_mode) == 0o600


def test_a_commit_is_on_the_disk_when_it_returns(journal: Journal) -> None:
    def _setting(name: str) -> object:
        return journal._connection.execute(f"PRAGMA {name}").fetchone()[0]  # what SQLite was told has no other face

    assert _setting("journal_mode") == "wal"
    assert _setting("synchronous") == 2
    assert _setting("fullfsync") == 1
    assert _setting("locking_mode") == "exclusive"


def test_it_holds_neither_bytes_nor_secrets(path: Path, journal: Journal) -> None:
    columns = [name for (name,) in journal._connection.execute("SELECT name FROM pragma_table_info('uploads')")]
    assert not {"bytes", "content", "token"} & set(columns)


def test_a_second_process_cannot_open_it(path: Path, journal: Journal) -> None:
    journal.save(UPLOAD)
    program = (
        "import sys; from pathlib import Path; from desktop_app.outbox.journal import *\n"
        "try: Journal.open(Path(sys.argv[1]))\n"
        "except CorruptJournalError: print('taken for damaged')\n"
        "except JournalError as error: print(error)"
    )
    other = subprocess.run(
        [sys.executable, "-c", program, path], capture_output=True, text=True, check=True, timeout=30
    )
    assert other.stdout.strip() == "database is locked"
    assert journal.uploads() == [UPLOAD]


def test_a_kill_loses_no_commit(path: Path, tmp_path: Path, journal: Journal) -> None:
    journal.save(UPLOAD)
    journal.save(UPLOAD.moved(S.SENDING))

    with closing(Journal.open(killed(path, tmp_path))) as after:
        assert [each.state for each in after.uploads()] == [S.SENDING]


def killed(path: Path, tmp_path: Path) -> Path:
    """The files as they are now, in a folder of their own, as if the app had ended without closing them."""
    copy = Path(tempfile.mkdtemp(dir=tmp_path))
    for each in path.parent.glob("queue.sqlite3*"):
        shutil.copy(each, copy)
    return copy / path.name


def _deleted(log: Path) -> None:
    log.unlink()


def _emptied(log: Path) -> None:
    log.write_bytes(b"")


def _overwritten(log: Path) -> None:
    log.write_bytes(os.urandom(log.stat().st_size))


@pytest.mark.parametrize("lost", [_deleted, _emptied, _overwritten])
def test_a_log_that_is_lost_between_two_runs_loses_nothing(
    path: Path, tmp_path: Path, journal: Journal, lost: Callable[[Path], None]
) -> None:
    journal.save(UPLOAD)
    journal.save(an_upload(2))
    journal.save(UPLOAD.moved(S.SENDING))
    copy = killed(path, tmp_path)
    lost(copy.with_name(f"{copy.name}-wal"))

    with closing(Journal.open(copy)) as after:
        assert [each.state for each in after.uploads()] == [S.SENDING, S.QUEUED]


@pytest.mark.parametrize("golden", ["", "journal-v1.sqlite3"])
def test_a_log_that_is_cut_between_two_runs_brings_nothing_back(path: Path, tmp_path: Path, golden: str) -> None:
    if golden:
        shutil.copy(GOLDEN / golden, path)
    with closing(Journal.open(path)) as journal:
        changes: list[Callable[[], None]] = [
            lambda: journal.save(an_upload(501)),
            lambda: journal.save(an_upload(502)),
            lambda: journal.save(an_upload(501).moved(S.SENDING)),
            lambda: journal.save_fact("salt", "SPECIMEN"),
            journal.forget_names,
            lambda: journal.save(an_upload(501).moved(S.SENDING).moved(S.STORED, document_id="7"), RECEIPT),
        ]
        for change in changes:
            change()
            wanted = journal.uploads(), journal.receipts(), journal.fact("salt")
            size = path.with_name(f"{path.name}-wal").stat().st_size
            for place in sorted({*range(0, size, 4096 + 24), *range(32, size, 4096 + 24), size - 1} - {-1}):
                copy = killed(path, tmp_path)
                os.truncate(copy.with_name(f"{copy.name}-wal"), place)
                with closing(Journal.open(copy)) as after:
                    assert (after.uploads(), after.receipts(), after.fact("salt")) == wanted


# --- what it keeps ---


def test_uploads_stay_in_the_order_of_adding(journal: Journal) -> None:
    for number in (3, 1, 2):
        journal.save(an_upload(number))
    journal.save(an_upload(3).moved(S.SENDING))

    assert [each.key for each in journal.uploads()] == [an_upload(number).key for number in (3, 1, 2)]


def test_only_legal_moves_are_kept(journal: Journal) -> None:
    journal.save(UPLOAD)
    with pytest.raises(IllegalTransitionError):
        journal.save(replace(UPLOAD, state=S.REFUSED), RECEIPT)
    assert journal.uploads() == [UPLOAD]
    assert journal.receipts() == []


def test_what_is_stored_leaves_its_receipt(journal: Journal) -> None:
    sending = UPLOAD.moved(S.SENDING)
    journal.save(UPLOAD)
    journal.save(sending)
    journal.save(sending.moved(S.STORED, document_id="7"), RECEIPT)

    assert journal.uploads() == []
    assert journal.receipts() == [RECEIPT]


def test_what_is_taken_back_leaves_nothing(journal: Journal) -> None:
    journal.save(UPLOAD)
    journal.save(UPLOAD.moved(S.CANCELLED))
    assert journal.uploads() == []
    assert journal.receipts() == []


def test_one_takes_the_place_of_another_in_one_commit(journal: Journal) -> None:
    journal.save(UPLOAD)
    journal.add([(an_upload(2), UPLOAD.key), (an_upload(3), "")])
    assert journal.uploads() == [an_upload(2), an_upload(3)]


def test_doubtful_documents_are_kept_with_the_move_that_leaves_them(path: Path) -> None:
    asked = replace(an_upload(state=S.NEEDS_USER), candidates=(Document("7"), Document("8")))
    with closing(Journal.open(path)) as journal:
        journal.save(asked)
        journal.save(asked.moved(S.QUEUED), None, set(KEYS[:2]))
        with pytest.raises(IllegalTransitionError):
            journal.save(replace(asked, state=S.REFUSED), None, {KEYS[2]})
        journal.save(an_upload(2), None, {KEYS[1]})
    with closing(Journal.open(path)) as journal:
        assert journal.disputed() == set(KEYS[:2])


def test_facts(journal: Journal) -> None:
    assert journal.fact("salt") == ""
    journal.save_fact("salt", "a")
    journal.save_fact("salt", "b")
    assert journal.fact("salt") == "b"
    journal.read_all()


def test_a_list_that_many_uploads_start_from_is_kept_once(path: Path) -> None:
    listed = Baseline.of([Document("7", name="a-SPECIMEN.pdf"), Document("8")])
    with closing(Journal.open(path)) as journal:
        for number in (1, 2):
            journal.save(an_upload(number, baseline=listed))
        journal.save(an_upload(3, baseline=Baseline.of([Document("9")])))
        journal.save(an_upload(4, baseline=Baseline(listed.keys)))
        assert baselines_in(journal) == 2
    with closing(Journal.open(path)) as journal:
        first, second, third, fourth = journal.uploads()
        assert first.baseline == listed == fourth.baseline
        assert first.baseline is second.baseline
        assert third.baseline == Baseline.of([Document("9")])
        for upload in (first, second):
            journal.save(upload.moved(S.CANCELLED))
        assert baselines_in(journal) == 2


def test_a_list_that_no_upload_starts_from_any_more_is_removed(path: Path) -> None:
    with closing(Journal.open(path)) as journal:
        journal.save(an_upload(1, baseline=Baseline.of([Document("7")])))
        journal.save(an_upload(2, baseline=Baseline.of([Document("8")])))
        journal.save(an_upload(1).moved(S.CANCELLED))
    with closing(Journal.open(path)) as journal:
        assert baselines_in(journal) == 1
        assert [each.baseline for each in journal.uploads()] == [Baseline.of([Document("8")])]


def test_a_list_whose_commit_failed_is_kept_with_the_next(journal: Journal) -> None:
    listed = Baseline.of([Document("7")])
    sending = replace(UPLOAD, state=S.SENDING, baseline=listed)
    journal.save(UPLOAD)
    with pytest.raises(IllegalTransitionError):
        journal.save(replace(sending, state=S.REFUSED))
    illegal = replace(an_upload(2, baseline=listed), name=7)  # type: ignore[arg-type] # fails after its list
    with pytest.raises(UnwritableContentError):
        journal.save(illegal)
    assert baselines_in(journal) == 0
    journal.save(sending)
    assert journal.uploads() == [sending]


def baselines_in(journal: Journal) -> int:
    return int(journal._connection.execute("SELECT count(*) FROM baselines").fetchone()[0])  # it has no public face


# --- what it does when it cannot be used ---


def test_a_full_disk_takes_nothing_and_loses_nothing(path: Path) -> None:
    with closing(Journal.open(path)) as journal:
        journal.save(UPLOAD)
        journal.prove_writable()
        (pages,) = journal._connection.execute("PRAGMA page_count").fetchone()
        journal._connection.execute(f"PRAGMA max_page_count = {pages}")  # SQLite's own way to be full
        with pytest.raises(JournalError, match="full") as full:
            journal.save(an_upload(2, name="long-SPECIMEN" * 10_000))
        assert not isinstance(full.value, CorruptJournalError)
        assert journal.uploads()[0] == UPLOAD
        journal._connection.execute(f"PRAGMA max_page_count = {pages + 1000}")
        journal.prove_writable()
        journal.save(an_upload(500))
    with closing(Journal.open(path)) as journal:
        assert journal.uploads()[-1] == an_upload(500)


def test_a_closed_one_says_so(journal: Journal) -> None:
    journal.close()
    journal.close()
    with pytest.raises(JournalError, match="closed"):
        journal.uploads()
    with pytest.raises(JournalError, match="closed"):
        journal.save(UPLOAD)


def test_closing_waits_for_the_call_under_way(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    in_the_call, may_end = threading.Event(), threading.Event()
    seen: list[object] = []

    def _slow(row: tuple[object, ...], _baseline: object) -> object:
        in_the_call.set()
        may_end.wait(10)
        return row

    journal.save(UPLOAD)
    monkeypatch.setattr(journal_module, "upload_of", _slow)
    reader = threading.Thread(target=lambda: seen.extend(journal.uploads()))
    closer = threading.Thread(target=journal.close)
    reader.start()
    assert in_the_call.wait(10)
    closer.start()
    closer.join(0.05)
    assert closer.is_alive()
    may_end.set()
    reader.join(10)
    closer.join(10)
    assert len(seen) == 1


def test_a_folder_in_its_place_or_none_at_all(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "gone" / "queue.sqlite3"):
        with pytest.raises(JournalError) as failure:
            Journal.open(place)
        assert not isinstance(failure.value, CorruptJournalError)


def test_one_of_a_later_version_is_left_alone(path: Path) -> None:
    written(path)
    broken_by(path, "PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(JournalError) as failure:
        Journal.open(path)
    assert not isinstance(failure.value, CorruptJournalError)
    assert path.read_bytes() == before


# --- damage ---


def test_what_is_no_journal(path: Path) -> None:
    path.write_bytes(b"SPECIMEN, not a database. " * 400)
    with pytest.raises(CorruptJournalError):
        Journal.open(path)


def test_an_empty_file_beside_its_log(path: Path) -> None:
    path.touch()
    path.with_name(f"{path.name}-wal").write_bytes(b"SPECIMEN")
    with pytest.raises(CorruptJournalError, match="empty beside its log"):
        Journal.open(path)


def test_an_empty_file_beside_an_empty_log_is_a_new_journal(path: Path) -> None:
    path.touch()
    path.with_name(f"{path.name}-wal").touch()
    with closing(Journal.open(path)) as journal:
        assert journal.uploads() == []


def test_pages_that_were_overwritten(path: Path) -> None:
    with closing(Journal.open(path)) as journal:
        for number in range(1, 60):
            journal.save(an_upload(number))
    content = bytearray(path.read_bytes())
    content[8 * 4096 : 12 * 4096] = os.urandom(4 * 4096)
    path.write_bytes(content)
    with pytest.raises(CorruptJournalError):
        Journal.open(path)


def test_an_index_that_lacks_a_row(path: Path) -> None:
    with closing(Journal.open(path)) as journal:
        journal.save(UPLOAD)
    broken_by(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, 'key TEXT NOT NULL', 'key TEXT NOT NULL CHECK (key = 0)')"
        " WHERE name = 'uploads'",
    )
    with pytest.raises(CorruptJournalError):
        Journal.open(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE uploads SET state = '?'",
        "UPDATE uploads SET candidates = '7'",
        "UPDATE uploads SET name = CAST(x'ff' AS TEXT)",
        "DROP TABLE uploads",
        "DROP TABLE receipts",
        "DROP TABLE facts",
        "DROP TABLE disputed",
        "DROP TABLE baselines",
        "DELETE FROM baselines",
        "UPDATE baselines SET documents = '[[]]'",
        "UPDATE uploads SET sightings = '[7]'",
        "INSERT INTO disputed VALUES ('7')",
        "INSERT INTO receipts VALUES ('k', '7', 'n', 1, 'h', 1, '2030-01-01', '7')",
        "INSERT INTO receipts VALUES ('k', '7', 'n', 1, 'h', 1, 'yesterday', NULL)",
    ],
)
def test_damage_that_only_the_rows_show(path: Path, statement: str) -> None:
    with closing(Journal.open(path)) as journal:
        journal.save(an_upload(1, baseline=Baseline.of([Document("7")])))
    broken_by(path, statement)
    with pytest.raises(CorruptJournalError), closing(Journal.open(path)) as journal:
        journal.read_all()


def test_a_damaged_one_is_set_aside_with_its_log(path: Path) -> None:
    path.write_bytes(b"a")
    path.with_name(f"{path.name}-wal").write_bytes(b"b")

    place = set_aside(path, NOW)
    assert place.name == "queue.sqlite3.damaged-20300101-000000"
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == {
        place.name: b"a",
        f"{place.name}-wal": b"b",
    }


def test_setting_aside_what_is_gone(path: Path) -> None:
    with pytest.raises(OSError, match=path.name):
        set_aside(path, NOW)


# --- in place of one that cannot be opened ---


def test_an_unusable_one_knows_nothing_and_takes_nothing() -> None:
    with closing(UnusableJournal("the drive is gone")) as journal:
        assert journal.uploads() == []
        assert journal.receipts() == []
        assert journal.disputed() == frozenset()
        journal.save_fact("salt", "a")
        assert journal.fact("salt") == ""
        with pytest.raises(JournalError, match="the drive is gone"):
            journal.save(UPLOAD)
        with pytest.raises(JournalError, match="the drive is gone"):
            journal.prove_writable()


def test_forgotten_names_are_not_in_the_files_any_more(path: Path) -> None:
    with closing(Journal.open(path)) as journal:
        journal.save(UPLOAD)
        journal.save(UPLOAD.moved(S.SENDING))
        key = DocumentKey("7", "then", "unmistakable-SPECIMEN (1).pdf")
        receipt = replace(RECEIPT, name="unmistakable-SPECIMEN.pdf", document_key=key)
        journal.save(UPLOAD.moved(S.SENDING).moved(S.STORED), receipt)
        unknown = replace(receipt, key="another", document_key=None)
        journal.save(an_upload(2), unknown, {key, DocumentKey("9", "", "unmistakable-SPECIMEN.pdf")})
        assert b"unmistakable-SPECIMEN" in b"".join(each.read_bytes() for each in path.parent.iterdir())
        journal.forget_names()
        assert b"unmistakable-SPECIMEN" not in b"".join(each.read_bytes() for each in path.parent.iterdir())
        assert journal.receipts() == [
            replace(RECEIPT, name="", document_key=DocumentKey("7", "then")),
            replace(unknown, name=""),
        ]
        assert journal.disputed() == {DocumentKey("7", "then"), DocumentKey("9")}


def test_a_journal_that_cannot_be_used_has_no_names_to_forget() -> None:
    with closing(UnusableJournal("a full disk")) as journal:
        journal.forget_names()
        assert journal.receipts() == []


# --- a second journal of the same account ---


def test_what_waits_in_another_journal_is_taken_over_once(journal: Journal, tmp_path: Path) -> None:
    ours, theirs = an_upload(1), an_upload(2)
    with closing(Journal.open(tmp_path / "other.sqlite3")) as other:
        journal.save(ours.moved(S.SENDING))
        for upload in (ours, theirs, an_upload(3)):
            other.save(upload)
        other.save(an_upload(3).moved(S.SENDING))
        other.save(
            an_upload(3).moved(S.SENDING).moved(S.STORED, document_id="7"), replace(RECEIPT, key=an_upload(3).key)
        )
        other.save(theirs.moved(S.SENDING), None, [KEYS[1]])

        journal.take_over(other)
        journal.take_over(other)

    assert [(each.key, each.state) for each in journal.uploads()] == [(ours.key, S.SENDING), (theirs.key, S.SENDING)]
    assert [each.key for each in journal.receipts()] == [an_upload(3).key]
    assert journal.disputed() == {KEYS[1]}


def test_hashes_of_what_was_handed_in_are_kept_and_replaced(journal: Journal) -> None:
    pictures = [KnownPicture("a", 2**64 - 1), KnownPicture("b", is_refused=True)]
    journal.keep_pictures(pictures)
    journal.keep_pictures([KnownPicture("a", 0, is_refused=True)])

    assert sorted(journal.pictures(), key=lambda each: each.sha256) == [
        KnownPicture("a", 0, is_refused=True),
        KnownPicture("b", is_refused=True),
    ]


def test_what_two_journals_know_of_a_file_is_joined(journal: Journal, tmp_path: Path) -> None:
    journal.keep_pictures([KnownPicture("a", 5), KnownPicture("b", 6, is_refused=True)])
    with closing(Journal.open(tmp_path / "other.sqlite3")) as other:
        other.keep_pictures([KnownPicture("a", is_refused=True), KnownPicture("b", 6), KnownPicture("c", 7)])

        journal.take_over(other)

    assert sorted(journal.pictures(), key=lambda each: each.sha256) == [
        KnownPicture("a", 5, is_refused=True),
        KnownPicture("b", 6, is_refused=True),
        KnownPicture("c", 7),
    ]


def test_a_fingerprint_that_is_none_is_damage(tmp_path: Path) -> None:
    written(tmp_path / "broken.sqlite3")
    broken_by(tmp_path / "broken.sqlite3", "INSERT INTO pictures VALUES ('a', 'no number', 0)")

    with closing(Journal.open(tmp_path / "broken.sqlite3")) as broken, pytest.raises(CorruptJournalError):
        broken.pictures()


def test_a_journal_in_whose_place_nothing_stands_remembers_no_pictures() -> None:
    with closing(UnusableJournal("SPECIMEN")) as nothing:
        nothing.keep_pictures([KnownPicture("a", 5)])

        assert nothing.pictures() == []


def test_what_was_stored_here_does_not_come_back_from_another_journal(journal: Journal, tmp_path: Path) -> None:
    with closing(Journal.open(tmp_path / "other.sqlite3")) as other:
        other.save(UPLOAD)
        journal.save(UPLOAD.moved(S.SENDING))
        journal.save(UPLOAD.moved(S.SENDING).moved(S.STORED, document_id="7"), RECEIPT)

        journal.take_over(other)

    assert journal.uploads() == []
    assert journal.receipts() == [RECEIPT]


def test_a_journal_with_what_only_a_newer_version_understands_is_not_taken_over(
    journal: Journal, tmp_path: Path
) -> None:
    written(tmp_path / "other.sqlite3")
    broken_by(tmp_path / "other.sqlite3", "UPDATE uploads SET state = 'teleported'")
    with closing(Journal.open(tmp_path / "other.sqlite3")) as other, pytest.raises(JournalError):
        journal.take_over(other)

    assert journal.uploads() == []


@pytest.mark.parametrize(
    ("ours_was_sent", "theirs_was_sent", "kept"), [(0, 0, [1]), (1, 0, [1]), (0, 1, [2]), (1, 1, [1, 2])]
)
def test_a_document_that_waits_in_both_queues_is_sent_once(
    path: Path, tmp_path: Path, ours_was_sent: int, theirs_was_sent: int, kept: list[int]
) -> None:
    ours = an_upload(1, baseline=Baseline() if ours_was_sent else None)
    theirs = an_upload(2, content="1", baseline=Baseline() if theirs_was_sent else None)
    with closing(Journal.open(path)) as journal, closing(Journal.open(tmp_path / "other.sqlite3")) as other:
        journal.save(ours)
        other.save(theirs)
        journal.take_over(other)
        assert [each.key for each in journal.uploads()] == [an_upload(number).key for number in kept]


# --- other users of the computer ---

posix = pytest.mark.skipif(os.name != "posix", reason="on Windows the system guards a person's folders")


@posix
@pytest.mark.parametrize("ending", ["", "-wal", "-journal", "-shm"])
@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_nothing_but_a_file_is_taken_for_the_journal_or_for_what_belongs_to_it(
    tmp_path: Path, kind: str, ending: str
) -> None:
    path, target = tmp_path / "queue" / "journal.sqlite3", tmp_path / "target"
    path.parent.mkdir(mode=0o700)
    place = path.with_name(f"{path.name}{ending}")
    if kind == "link":
        place.symlink_to(target)
    elif kind == "pipe":
        os.mkfifo(place)
    else:
        place.mkdir()

    with pytest.raises(JournalError, match=rf"“.*journal.sqlite3{ending}” is not a file") as refused:
        Journal.open(path)

    assert not isinstance(refused.value, CorruptJournalError)
    assert not target.exists()


@posix
def test_a_journal_in_a_folder_that_others_can_write_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "queue").mkdir()
    (tmp_path / "queue").chmod(0o777)
    with pytest.raises(JournalError, match="queue"):
        Journal.open(tmp_path / "queue" / "journal.sqlite3")
    assert not list((tmp_path / "queue").iterdir())


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a file to another user")
@pytest.mark.parametrize("ending", ["", "-wal"])
def test_a_journal_of_another_user_is_not_read(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "journal.sqlite3"
    place = path.with_name(f"{path.name}{ending}")
    place.touch()
    os.chown(place, 65534, 65534)
    with pytest.raises(JournalError, match="belongs to another user"):
        Journal.open(path)
