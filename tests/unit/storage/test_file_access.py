"""Files of drives that hang: each holds only itself, is given up when nothing moves, and takes nobody's thread."""

import asyncio
import hashlib
import os
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import closing
from pathlib import Path, PurePath
from typing import Any

import pytest

from desktop_app.domain.errors import DriveNotAnsweringError, FileGoneError, FileUnreadableError
from desktop_app.storage import file_access
from desktop_app.storage.document_file import DocumentFile
from desktop_app.storage.drives import Drive
from desktop_app.storage.file_access import MAX_THREADS, READERS, Attempt, FileAccess, NobodyWaitsError

Until = Callable[..., Coroutine[Any, Any, None]]
PATIENCE = 0.6


class HangingFiles:
    """Stands where files are opened: those that hang do so until `let_go`."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.opened: list[str] = []
        self.most_at_once = 0
        self.hanging = 0

    def __call__(self, path: Path, progressed: Callable[[], None], /) -> DocumentFile:
        self.opened.append(path.name)
        if path.name.startswith("hangs"):
            self.hanging += 1
            self.most_at_once = max(self.hanging, self.most_at_once)
            self.go.wait(20)
            self.hanging -= 1
        return DocumentFile.open(path, progressed)


@pytest.fixture
def hanging() -> Iterator[HangingFiles]:
    made = HangingFiles()
    yield made
    made.go.set()


def by_folder(path: PurePath) -> Drive:
    """Two drives: folders of the name "other" are the second."""
    return Drive("other" if path.parent.name == "other" else "first")


def access(hanging: HangingFiles, patience: float = PATIENCE) -> FileAccess:
    return FileAccess(patience, open_document=hanging, drive_of=by_folder)


def make(folder: Path, name: str, content: bytes = b"SPECIMEN") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def sha256(attempt: Attempt, path: Path) -> str:
    with closing(attempt.open(path)) as file:
        digest = hashlib.sha256()
        while data := file.read(1 << 20):
            digest.update(data)
    return digest.hexdigest()


def reading(files: FileAccess, path: Path) -> "asyncio.Task[str]":
    return asyncio.ensure_future(files.run(path, lambda attempt: sha256(attempt, path)))


async def test_what_a_call_returns_or_raises_comes_back(tmp_path: Path) -> None:
    files = FileAccess()
    path = make(tmp_path, "passport-SPECIMEN.pdf")

    assert await reading(files, path) == hashlib.sha256(b"SPECIMEN").hexdigest()
    with pytest.raises(FileGoneError):
        await reading(files, tmp_path / "gone.pdf")


async def test_it_is_never_a_thread_of_the_loops_pool(tmp_path: Path) -> None:
    thread = await FileAccess().run(tmp_path, lambda _attempt: threading.current_thread())

    assert thread.daemon
    assert thread.name == "file"


async def test_a_drive_that_does_not_answer_is_told_after_the_patience(tmp_path: Path, hanging: HangingFiles) -> None:
    path = make(tmp_path, "hangs.pdf")
    began = time.monotonic()
    with pytest.raises(DriveNotAnsweringError) as raised:
        await reading(access(hanging), path)

    assert PATIENCE <= time.monotonic() - began < PATIENCE + 1
    assert raised.value.fields == {"name": "hangs.pdf"}


async def test_a_large_file_on_a_slow_disk_may_take_as_long_as_it_likes(
    tmp_path: Path, hanging: HangingFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make(tmp_path, "large-SPECIMEN.pdf", bytes(4 << 20))
    read = os.read

    def _slowly(descriptor: int, count: int) -> bytes:
        if count >= 64 * 1024:
            time.sleep(PATIENCE / 3)
        return read(descriptor, count)

    monkeypatch.setattr(os, "read", _slowly)
    began = time.monotonic()
    await reading(access(hanging), path)

    assert time.monotonic() - began > 2 * PATIENCE


async def test_ten_that_hang_do_not_slow_an_eleventh(tmp_path: Path, hanging: HangingFiles) -> None:
    files = access(hanging, 20)
    path = make(tmp_path, "passport-SPECIMEN.pdf", bytes(1 << 20))
    began = time.monotonic()
    await reading(files, path)
    alone = time.monotonic() - began
    stuck = [reading(files, make(tmp_path, f"hangs-{number}.pdf")) for number in range(10)]
    began = time.monotonic()
    await reading(files, path)  # in the same moment, on the same drive
    beside = time.monotonic() - began
    began = time.monotonic()
    await reading(files, path)
    later = time.monotonic() - began
    print(f"alone {alone:.3f} s, in one choice with ten that hang {beside:.3f} s, added after them {later:.3f} s")
    for each in stuck:
        each.cancel()
    await asyncio.wait(stuck)

    assert beside < alone + 1.0
    assert later < alone + 0.3


async def test_another_drive_does_not_notice(tmp_path: Path, hanging: HangingFiles) -> None:
    files = access(hanging, 20)
    stuck = [reading(files, make(tmp_path, f"hangs-{number}.pdf")) for number in range(2 * MAX_THREADS)]
    began = time.monotonic()
    (tmp_path / "other").mkdir()
    await reading(files, make(tmp_path / "other", "passport-SPECIMEN.pdf"))
    took = time.monotonic() - began
    for each in stuck:
        each.cancel()
    await asyncio.wait(stuck)

    assert took < 0.5


async def test_threads_that_hang_are_bounded_and_those_behind_are_told_without_one(
    tmp_path: Path, hanging: HangingFiles, until: Until
) -> None:
    files = access(hanging, 2.0)
    paths = [make(tmp_path, f"hangs-{number}.pdf") for number in range(MAX_THREADS + 20)]
    began = time.monotonic()
    outcomes = await asyncio.gather(*(reading(files, path) for path in paths), return_exceptions=True)

    assert {type(each) for each in outcomes} == {DriveNotAnsweringError}
    assert hanging.most_at_once == MAX_THREADS
    assert time.monotonic() - began < 2.0 + 2.0 + 2.0, "the last of them began a second later, and waited in ticks"
    hanging.go.set()
    await until("the threads to end", lambda: hanging.hanging == 0)
    assert await reading(files, paths[-1]), "the drive is back"


async def test_a_thousand_files_of_a_folder_ask_for_its_drive_once_a_second(tmp_path: Path) -> None:
    asked: list[PurePath] = []

    def _drive_of(path: PurePath) -> Drive:
        asked.append(path)
        return Drive("/")

    files = FileAccess(drive_of=_drive_of)
    began = time.monotonic()
    for number in range(1000):
        await files.run(tmp_path / f"{number}", lambda _attempt: None)

    assert len(asked) <= 2 + (time.monotonic() - began)


async def test_only_a_few_read_at_a_time_while_all_goes_well(tmp_path: Path) -> None:
    now, most = 0, 0

    def _read(attempt: Attempt) -> None:
        nonlocal now, most
        now += 1
        most = max(most, now)
        for _ in range(10):
            time.sleep(0.005)
            attempt.progressed()
        now -= 1

    files = FileAccess(drive_of=by_folder)
    await asyncio.gather(*(files.run(tmp_path / f"{number}", _read) for number in range(40)))

    assert 1 < most <= READERS + 2, "a busy machine may make one or two seem to stand still"


async def test_who_waits_in_a_lane_that_moves_is_not_given_up(tmp_path: Path, hanging: HangingFiles) -> None:
    """Though it waits for longer than the patience."""

    def _read(attempt: Attempt) -> None:
        for _ in range(30):
            time.sleep(0.03)
            attempt.progressed()

    files = access(hanging)
    await asyncio.gather(*(files.run(tmp_path / f"{number}", _read) for number in range(3 * READERS)))


async def test_a_call_that_was_given_up_is_told_to_stop_and_its_result_is_let_go(
    tmp_path: Path, hanging: HangingFiles, until: Until
) -> None:
    files = access(hanging)
    path = make(tmp_path, "hangs.pdf")
    closed: list[DocumentFile] = []
    stopped: list[BaseException] = []

    def _open(attempt: Attempt) -> DocumentFile:
        hanging.go.wait(20)
        return DocumentFile.open(path)

    def _sha256(attempt: Attempt) -> str:
        try:
            return sha256(attempt, path)
        except BaseException as error:
            stopped.append(error)
            raise

    def _close(opened: DocumentFile) -> None:
        opened.close()
        closed.append(opened)

    outcomes = await asyncio.gather(
        files.run(path, _open, discard=_close), files.run(path, _sha256), return_exceptions=True
    )
    assert {type(each) for each in outcomes} == {DriveNotAnsweringError}
    hanging.go.set()
    await until("the end of both", lambda: closed and stopped)
    assert isinstance(stopped[0], NobodyWaitsError)


async def test_who_cancels_need_not_wait(tmp_path: Path, hanging: HangingFiles, until: Until) -> None:
    files = access(hanging, 20)
    path = make(tmp_path, "hangs.pdf")
    waiting = reading(files, path)
    await until("it", lambda: hanging.opened)
    began = time.monotonic()
    waiting.cancel()
    await asyncio.wait([waiting])

    assert waiting.cancelled()
    assert time.monotonic() - began < 0.2


async def test_who_cancels_before_its_turn_leaves_no_gap(tmp_path: Path, hanging: HangingFiles, until: Until) -> None:
    files = access(hanging, 20)
    stuck = [reading(files, make(tmp_path, f"hangs-{number}.pdf")) for number in range(MAX_THREADS)]
    await until("them", lambda: hanging.hanging == MAX_THREADS)
    behind = [reading(files, make(tmp_path, f"behind-{number}.pdf")) for number in range(3)]
    await asyncio.sleep(0.05)
    behind[0].cancel()
    await asyncio.wait([behind[0]])
    hanging.go.set()

    assert len(await asyncio.gather(*stuck, *behind[1:])) == MAX_THREADS + 2


async def test_a_drive_that_did_not_answer_is_asked_only_briefly_until_it_has(
    tmp_path: Path, hanging: HangingFiles, until: Until
) -> None:
    files = access(hanging, 2.0)
    path = make(tmp_path, "hangs.pdf")
    took: list[float] = []
    for _ in range(2):
        began = time.monotonic()
        with pytest.raises(DriveNotAnsweringError):
            await reading(files, path)
        took.append(time.monotonic() - began)
    assert took[1] < took[0] / 2
    hanging.go.set()
    await until("the answers", lambda: hanging.hanging == 0)
    hanging.go.clear()
    began = time.monotonic()
    with pytest.raises(DriveNotAnsweringError):
        await reading(files, path)
    assert time.monotonic() - began >= 2.0


async def test_whoever_asked_is_told_once_that_it_stands_still(tmp_path: Path, hanging: HangingFiles) -> None:
    told: list[str] = []
    files = access(hanging)
    path = make(tmp_path, "hangs.pdf")
    with pytest.raises(DriveNotAnsweringError):
        await files.run(path, lambda attempt: sha256(attempt, path), stalled=lambda: told.append("stalled"))
    assert told == ["stalled"]
    other = asyncio.ensure_future(files.run(path, lambda _attempt: None, stalled=lambda: told.append("at once")))
    await asyncio.sleep(0)
    assert told == ["stalled", "at once"], "whoever comes while the drive is silent need not wait to hear of it"
    hanging.go.set()
    await other
    await asyncio.sleep(0.1)
    await files.run(path, lambda attempt: sha256(attempt, path), stalled=lambda: told.append("again"))
    assert told == ["stalled", "at once"]


async def test_who_waits_behind_threads_that_hang_is_told_too(tmp_path: Path, hanging: HangingFiles) -> None:
    files = access(hanging, 3.0)
    stuck = [reading(files, make(tmp_path, f"hangs-{number}.pdf")) for number in range(MAX_THREADS)]
    await asyncio.sleep(0.6)
    told: list[str] = []
    with pytest.raises(DriveNotAnsweringError):
        await files.run(tmp_path, lambda _attempt: None, stalled=lambda: told.append("stalled"))

    assert told == ["stalled"]
    assert hanging.most_at_once == MAX_THREADS
    assert {type(each) for each in await asyncio.gather(*stuck, return_exceptions=True)} == {DriveNotAnsweringError}


async def test_without_free_threads_the_file_cannot_be_read_and_the_next_one_can(
    tmp_path: Path, hanging: HangingFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = access(hanging)
    path = make(tmp_path, "passport-SPECIMEN.pdf")

    def _none(*_given: Any, **_named: Any) -> Any:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patch:
        patch.setattr(file_access, "start_in_daemon_thread", _none)
        for _ in range(MAX_THREADS + 1):
            with pytest.raises(FileUnreadableError):
                await reading(files, path)

    assert await reading(files, path)


async def test_a_drive_of_user_space_is_asked_by_another_program_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(file_access, "ask_for_first_byte", lambda path, _is_given_up: asked.append(path))
    path = make(tmp_path, "passport-SPECIMEN.pdf")
    await reading(FileAccess(drive_of=lambda _path: Drive("/mnt")), path)
    assert asked == []
    await reading(FileAccess(drive_of=lambda _path: Drive("/mnt", is_in_user_space=True)), path)

    assert asked == [path]
