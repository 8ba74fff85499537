"""A changed copy is made of what is read, kept under its original's name, and gone when no upload needs it."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_app.desk.changes import Changes
from desktop_app.domain.changes import Change, ChangeRequest
from desktop_app.domain.errors import FileGoneError
from desktop_app.domain.file_kinds import JPEG
from desktop_app.pictures.change.changed import Changed
from desktop_app.pictures.picture import Picture, PictureError, PictureFailure, PictureRequest
from desktop_app.pictures.wire import MOST_CONTENT
from desktop_app.storage.file_access import FileAccess
from desktop_app.storage.own_files import OwnFiles

ROOM = PictureRequest(10, 10)
TURN = ChangeRequest(Change.ROTATE, turns=1)
COPY = Changed(b"COPY SPECIMEN", JPEG.mime, (2, 1), (1, 2))


class Worker:
    """In place of the process that opens documents."""

    def __init__(self) -> None:
        self.asked: list[tuple[list[bytes], ChangeRequest]] = []

    async def change(self, contents: Sequence[bytes], request: ChangeRequest) -> Changed:
        self.asked.append((list(contents), request))
        await asyncio.sleep(0)
        return COPY

    async def render(self, content: bytes, request: PictureRequest) -> Picture:
        if content != COPY.content or request != ROOM:
            raise PictureError(PictureFailure.UNREADABLE)
        return Picture(1, 1, content[:3])


@pytest.fixture
def worker() -> Worker:
    return Worker()


@pytest.fixture
def changes(tmp_path: Path, worker: Worker) -> Changes:
    return Changes(FileAccess(5.0), worker.change, worker.render, OwnFiles(tmp_path / "changed"))


def files(folder: Path, *names: str) -> list[Path]:
    made = [folder / name for name in names]
    for each in made:
        each.write_bytes(f"{each.name} SPECIMEN".encode())
    return made


async def test_a_copy_is_made_of_what_is_read_and_shown_before_there_is_a_file(
    changes: Changes, worker: Worker, tmp_path: Path
) -> None:
    front, back = files(tmp_path, "front.jpg", "back.jpg")
    joined = ChangeRequest(Change.ONE_PDF)
    assert await changes.make([front], TURN) == COPY
    await changes.make([front, back], joined)
    assert worker.asked == [
        ([b"front.jpg SPECIMEN"], TURN),
        ([b"front.jpg SPECIMEN", b"back.jpg SPECIMEN"], joined),
    ]
    assert (await changes.picture(COPY, ROOM)).pixels == b"COP"
    with pytest.raises(PictureError):
        await changes.picture(Changed(b"SPECIMEN", JPEG.mime), ROOM)
    assert not (tmp_path / "changed").exists()


async def test_what_cannot_be_read_is_told(changes: Changes, worker: Worker, tmp_path: Path) -> None:
    with pytest.raises(FileGoneError):
        await changes.make([tmp_path / "gone.jpg"], TURN)
    large = tmp_path / "large.jpg"
    with large.open("wb") as file:
        file.truncate(MOST_CONTENT + 1)
    with pytest.raises(PictureError) as caught:
        await changes.make([large], TURN)
    assert caught.value.failure is PictureFailure.TOO_LARGE
    assert worker.asked == []


async def test_a_copy_has_the_name_of_its_original(changes: Changes, tmp_path: Path) -> None:
    (original,) = files(tmp_path, "passport SPECIMEN.heic")
    first, second = [await changes.keep(COPY, original) for _ in range(2)]
    assert [each.name for each in (first, second)] == ["passport SPECIMEN.jpg", "passport SPECIMEN (2).jpg"]
    assert first.read_bytes() == COPY.content
    assert original.read_bytes() == b"passport SPECIMEN.heic SPECIMEN"
    assert changes.holds(first)
    assert not changes.holds(original)


async def test_only_copies_that_nobody_needs_go(changes: Changes, worker: Worker, tmp_path: Path) -> None:
    (original,) = files(tmp_path, "a.jpg")
    needed, other, last = [await changes.keep(COPY, original) for _ in range(3)]
    await changes.forget([needed, other, original], [needed])
    assert [each.exists() for each in (needed, other, last, original)] == [True, False, True, True]
    await changes.forget_all_but([needed])
    assert last.exists(), "it was made since the start"
    next_start = Changes(FileAccess(5.0), worker.change, worker.render, OwnFiles(tmp_path / "changed"))
    await next_start.forget_all_but([needed])
    assert [each.exists() for each in (needed, last, original)] == [True, False, True]
