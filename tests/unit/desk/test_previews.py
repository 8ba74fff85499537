"""Pictures of the person's files are read once, decoded once, and only of what is still the same file."""

import asyncio
from pathlib import Path

import pytest

from desktop_app.desk import previews as module
from desktop_app.desk.previews import Previews
from desktop_app.domain.errors import FileGoneError
from desktop_app.pictures.picture import Picture, PictureError, PictureFailure, PictureRequest
from desktop_app.storage.file_access import FileAccess

ROOM = PictureRequest(10, 10)
JPEG = b"\xff\xd8\xff SPECIMEN"


class Renderer:
    def __init__(self) -> None:
        self.rendered: list[tuple[bytes, PictureRequest]] = []

    async def render(self, content: bytes, request: PictureRequest) -> Picture:
        self.rendered.append((content, request))
        await asyncio.sleep(0)
        return Picture(1, 1, content[:3])


@pytest.fixture
def renderer() -> Renderer:
    return Renderer()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "photo-SPECIMEN.jpg"
    file.write_bytes(JPEG)
    return file


async def test_the_same_content_is_decoded_once_whatever_its_name(renderer: Renderer, photo: Path) -> None:
    previews = Previews(FileAccess(), renderer.render)
    other = photo.with_name("copy-SPECIMEN.jpg")
    other.write_bytes(JPEG)
    for file in (photo, photo, other):
        assert (await previews.load(file, ROOM)).pixels == JPEG[:3]
    assert renderer.rendered == [(JPEG, ROOM)]
    await previews.load(photo, PictureRequest(20, 20))
    assert len(renderer.rendered) == 2


def change(file: Path) -> None:
    file.write_bytes(JPEG + b"changed")


async def test_a_file_that_changed_is_read_again(renderer: Renderer, photo: Path) -> None:
    previews = Previews(FileAccess(), renderer.render)
    await previews.load(photo, ROOM)
    change(photo)
    await previews.load(photo, ROOM)
    assert [content for content, _room in renderer.rendered] == [JPEG, JPEG + b"changed"]


async def test_another_file_in_the_place_of_the_one_that_was_sent_has_no_picture(
    renderer: Renderer, photo: Path
) -> None:
    previews = Previews(FileAccess(), renderer.render)
    with pytest.raises(PictureError) as caught:
        await previews.load(photo, ROOM, len(JPEG) + 1)
    assert caught.value.failure is PictureFailure.CHANGED
    assert await previews.find(photo, ROOM, len(JPEG) + 1) is None
    assert renderer.rendered == []


async def test_what_is_too_large_or_no_picture_is_not_read(
    renderer: Renderer, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    previews = Previews(FileAccess(), renderer.render)
    document = photo.with_name("letter-SPECIMEN.docx")
    document.write_bytes(b"PK\x03\x04 SPECIMEN")
    with pytest.raises(PictureError):
        await previews.load(document, ROOM)
    monkeypatch.setattr(module, "MOST_CONTENT", 5)
    with pytest.raises(PictureError) as caught:
        await previews.load(photo, ROOM)
    assert caught.value.failure is PictureFailure.TOO_LARGE
    assert renderer.rendered == []


async def test_what_cannot_be_read_is_told_or_left_out(renderer: Renderer, tmp_path: Path) -> None:
    previews = Previews(FileAccess(), renderer.render)
    gone = tmp_path / "gone-SPECIMEN.jpg"
    with pytest.raises(FileGoneError):
        await previews.load(gone, ROOM)
    assert await previews.find(gone, ROOM) is None


async def test_only_so_many_pictures_are_kept(
    renderer: Renderer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_KEPT", 7)  # two pictures of three bytes
    previews = Previews(FileAccess(), renderer.render)
    files = [tmp_path / f"{number}-SPECIMEN.jpg" for number in range(3)]
    for number, file in enumerate(files):
        file.write_bytes(JPEG + bytes([number]))
        await previews.load(file, ROOM)
    await previews.load(files[2], ROOM)
    assert len(renderer.rendered) == 3
    await previews.load(files[0], ROOM)
    assert len(renderer.rendered) == 4
