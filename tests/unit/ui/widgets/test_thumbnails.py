"""Previews: small, only of what is still the same picture, and of nothing that would cost the machine its memory."""

import struct
import sys
import time
import zlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QImageWriter

from desktop_app.desk.previews import Previews
from desktop_app.pictures.worker import PictureWorker
from desktop_app.resources import resources
from desktop_app.storage.file_access import FileAccess
from desktop_app.ui.widgets.thumbnails import load_thumbnail

ROOM = QSize(300, 180)
SAMPLES = resources() / "samples"


def peak_of_memory() -> int:
    """Kilobytes; nothing where the system does not tell it in this way (Windows)."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def drawing(path: Path, width: int = 640, height: int = 400) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    writer = QImageWriter(str(path), b"png")
    assert writer.write(image), writer.errorString()
    return path


@pytest.fixture
async def previews() -> AsyncIterator[Previews]:
    worker = PictureWorker()
    yield Previews(FileAccess(), worker.render)
    worker.close()


def chunk(name: bytes, content: bytes) -> bytes:
    """One chunk of a PNG file."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(width: int, height: int, rows: bytes = b"") -> bytes:
    """A PNG file of any size that holds nearly nothing."""
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("name", ["passport-SPECIMEN.jpg", "id-card-front-SPECIMEN.png"])
async def test_photos_are_shown_as_large_as_there_is_room(previews: Previews, name: str) -> None:
    file = SAMPLES / name
    image = await load_thumbnail(previews, file, file.stat().st_size, ROOM)
    assert image is not None
    assert image.width() <= ROOM.width()
    assert image.height() <= ROOM.height()
    assert image.width() == ROOM.width() or image.height() == ROOM.height()


async def test_the_shape_stays(previews: Previews, tmp_path: Path) -> None:
    image = await load_thumbnail(previews, drawing(tmp_path / "wide.png", 1000, 200), None, ROOM)
    assert image is not None
    assert (image.width(), image.height()) == (300, 60)
    assert image.pixelColor(10, 10).name() == "#336699"


async def test_a_picture_with_a_wrong_ending_is_known_by_its_content(previews: Previews, tmp_path: Path) -> None:
    assert await load_thumbnail(previews, drawing(tmp_path / "photo.pdf"), None, ROOM) is not None


@pytest.mark.parametrize("name", ["bank-statement-SPECIMEN.pdf", "utility-bill-SPECIMEN.pdf"])
async def test_of_a_pdf_the_first_page_is_shown(previews: Previews, name: str) -> None:
    image = await load_thumbnail(previews, SAMPLES / name, None, ROOM)
    assert image is not None
    assert image.height() == ROOM.height()
    assert image.pixelColor(4, image.height() // 2).name() == "#ffffff"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 1000,
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n",
        png(10, 10)[:40],
        png(0, 0),
        b"GIF89a" + b"\x01" * 100,
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>",
    ],
    ids=["empty", "zeros", "JPEG head", "PNG head", "half a PNG", "no pixels", "GIF", "SVG"],
)
@pytest.mark.parametrize("name", ["photo.jpg", "photo.png", "photo.svg"])
@pytest.mark.qt_log_ignore("JPEG datastream contains no image")
async def test_what_is_no_photo_has_no_preview(previews: Previews, tmp_path: Path, content: bytes, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    assert await load_thumbnail(previews, file, None, ROOM) is None


async def test_a_file_that_changed_has_no_preview(previews: Previews, tmp_path: Path) -> None:
    file = drawing(tmp_path / "photo.png")
    size = file.stat().st_size
    assert await load_thumbnail(previews, file, size, ROOM) is not None
    assert await load_thumbnail(previews, file, size + 1, ROOM) is None


async def test_a_file_that_is_gone_or_a_folder_has_no_preview(previews: Previews, tmp_path: Path) -> None:
    assert await load_thumbnail(previews, tmp_path / "gone.png", None, ROOM) is None
    assert await load_thumbnail(previews, tmp_path, None, ROOM) is None


def half_a_photo() -> bytes:
    photo = (SAMPLES / "passport-SPECIMEN.jpg").read_bytes()
    return photo[: len(photo) // 2]


def photo_that_says(width: int, height: int) -> bytes:
    """A real photo whose head tells another size."""
    photo = (SAMPLES / "passport-SPECIMEN.jpg").read_bytes()
    head = next(place for place in range(2, len(photo)) if photo[place : place + 2] in (b"\xff\xc0", b"\xff\xc2"))
    return photo[: head + 5] + struct.pack(">HH", height, width) + photo[head + 9 :]


@pytest.mark.skipif(sys.platform == "win32", reason="peak memory is measured the Unix way")
@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (png(60_000, 60_000, bytes(1_000_000)), False),
        (png(5_000, 5_000, bytes(1_000_000)), True),
        (photo_that_says(65_500, 65_500), False),
        (photo_that_says(10_900, 10_900), True),
        (half_a_photo(), True),
    ],
    ids=["huge PNG", "PNG below the limit of pixels", "huge JPEG", "JPEG below the limit of pixels", "half a JPEG"],
)
@pytest.mark.qt_log_ignore("Corrupt JPEG|Premature end of JPEG|QImageIOHandler: Rejecting image|libpng error")
async def test_a_small_file_that_says_it_is_huge_costs_nothing(
    previews: Previews, tmp_path: Path, content: bytes, shown: bool
) -> None:
    """What is shown of a photo that is cut off or lies is as small as any preview."""
    bomb = tmp_path / "bomb"
    bomb.write_bytes(content)
    before = peak_of_memory()
    started = time.perf_counter()
    image = await load_thumbnail(previews, bomb, None, ROOM)
    assert time.perf_counter() - started < 5
    assert peak_of_memory() - before < 50_000, "kilobytes more at the peak"
    assert (image is not None) is shown
    assert image is None or (image.width() <= ROOM.width() and image.height() <= ROOM.height())


async def test_a_large_but_honest_picture_is_shown(previews: Previews, tmp_path: Path) -> None:
    file = tmp_path / "large.png"
    file.write_bytes(png(4000, 3000, bytes((4000 * 4 + 1) * 3000)))
    image = await load_thumbnail(previews, file, None, ROOM)
    assert image is not None
    assert image.height() == 180
