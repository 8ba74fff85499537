"""A look at a file: a path that no file can have is a finding like any other, and the content is read only once."""

import asyncio
from pathlib import Path

import pytest

from desktop_app.checks.content import ContentRoom
from desktop_app.checks.inspection import Inspection
from desktop_app.desk.file_looks import FileLooks
from desktop_app.domain.findings_of.content import ANIMATED
from desktop_app.outbox.kept_copies import KeptCopies
from desktop_app.pictures.picture import Looked
from desktop_app.pictures.worker import PictureWorker
from desktop_app.storage.document_file import DocumentFile
from desktop_app.storage.file_access import FileAccess
from tests.support.documents import nothing_seen, pdf


@pytest.mark.parametrize(
    "name", ["a\x00b.pdf", "\ud83d-SPECIMEN.pdf", "\udcff\ud83d.pdf", "SPECIMEN" * 600, "a\nb.pdf"]
)
async def test_a_path_that_cannot_be_is_told(tmp_path: Path, name: str) -> None:
    looks = FileLooks(FileAccess(5.0), KeptCopies(tmp_path), 1_000_000, nothing_seen)
    found = await looks.look(tmp_path / name)

    assert found.blocked is not None
    str(found.blocked.fields).encode()


async def test_the_content_is_looked_at_and_read_once(tmp_path: Path) -> None:
    reads: list[int] = []

    class Counted(DocumentFile):
        def read(self, count: int) -> bytes:
            data = super().read(count)
            reads.append(len(data))
            return data

    file = tmp_path / "id-SPECIMEN.jpg"
    file.write_bytes(b"<html>SPECIMEN")
    worker = PictureWorker()
    looks = FileLooks(FileAccess(5.0, open_document=Counted.open), KeptCopies(tmp_path), 1_000_000, worker.look)
    found = await looks.look(file)
    worker.close()

    assert [each.code for each in found.findings] == ["not_a_document"]
    assert found.blocked is not None
    assert sum(reads) == file.stat().st_size


async def test_a_file_whose_content_nobody_wants_looked_at_is_read_all_the_same(tmp_path: Path) -> None:
    looked: list[str] = []
    told: list[bool] = []

    async def _look(_content: bytes, name: str) -> Looked:
        looked.append(name)
        return Looked((ANIMATED.found(name=name),))

    def _was_read(inspection: Inspection) -> bool:
        told.append(inspection.identity is not None)
        return False

    file = tmp_path / "id-SPECIMEN.pdf"
    file.write_bytes(pdf())
    looks = FileLooks(FileAccess(5.0), KeptCopies(tmp_path), 1_000_000, _look)
    found = await looks.look(file, _was_read)

    assert told == [True]
    assert looked == []
    assert found.identity is not None
    assert not found.is_complete
    assert [each.code for each in (await looks.look(file)).findings] == ["animated"]


async def test_who_waits_no_more_for_the_content_is_not_held(tmp_path: Path) -> None:
    begun = asyncio.Event()

    async def _hangs(_content: bytes, _name: str) -> Looked:
        begun.set()
        await asyncio.sleep(60)
        return Looked()

    file = tmp_path / "id-SPECIMEN.pdf"
    file.write_bytes(pdf())
    looks = FileLooks(FileAccess(5.0), KeptCopies(tmp_path), 1_000_000, _hangs)
    waiting = asyncio.ensure_future(looks.look(file))
    await begun.wait()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(waiting, 1)


async def test_a_thousand_files_wait_for_their_look_in_a_bounded_room(tmp_path: Path) -> None:
    held: list[int] = []
    room = ContentRoom(4 * 2000)

    async def _slow(content: bytes, _name: str) -> Looked:
        held.append(len(content))
        await asyncio.sleep(0.01)
        held.remove(len(content))
        most.append(sum(held))
        return Looked((ANIMATED.found(name=""),))

    most: list[int] = []
    files = [tmp_path / f"{number}-SPECIMEN.pdf" for number in range(40)]
    for number, file in enumerate(files):
        file.write_bytes(pdf(str(number), 2000))
    looks = FileLooks(FileAccess(5.0), KeptCopies(tmp_path), 1_000_000, _slow, room)
    found = await asyncio.gather(*map(looks.look, files))

    assert [[each.code for each in one.findings] for one in found] == [["animated"]] * 40, "none goes without its look"
    assert max(most) <= 4 * 2000, "three that wait in the room, and one that is read in its turn"
    assert room.take(4 * 2000), "all of it was given back"
