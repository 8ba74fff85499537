"""The place goes out of a photo, and nothing else changes: no pixel, no coded byte, no other note."""

import random
import re
import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import ExifTags, Image, PngImagePlugin

from desktop_app.pictures.change.location import has_location, without_location
from desktop_app.pictures.formats import incomplete_pictures
from desktop_app.pictures.picture import PictureError, PictureFailure
from tests.support.documents import pdf
from tests.support.photos import CAMERA, XMP, exif, opened, photo, scene

HEIC = (Path(__file__).parents[3] / "golden" / "photo-SPECIMEN.heic").read_bytes()
FORMATS = ("JPEG", "PNG", "WEBP", "TIFF")


def notes_of(content: bytes) -> dict[int, object]:
    """All of EXIF but the place."""
    found = opened(content).getexif()
    return {**found, **found.get_ifd(ExifTags.IFD.Exif)}


@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("format_", FORMATS)
def test_the_place_goes_and_all_else_stays(format_: str, orientation: int) -> None:
    original = photo(format_=format_, orientation=orientation)
    changed = without_location(original)
    assert has_location(original)
    assert not has_location(changed.content)
    assert opened(changed.content).tobytes() == opened(original).tobytes()
    kept, before = notes_of(changed.content), notes_of(original)
    assert before.pop(ExifTags.IFD.GPSInfo)
    kept.pop(ExifTags.IFD.Exif, None)
    before.pop(ExifTags.IFD.Exif, None)
    assert kept == before
    assert kept[ExifTags.Base.Make] == CAMERA
    assert changed.is_lossless
    assert changed.before == changed.after == scene().size


def test_in_a_jpeg_only_bytes_of_its_notes_change() -> None:
    original = photo(xmp=XMP)
    changed = without_location(original).content
    scan = original.index(b"\xff\xda")
    assert len(changed) == len(original)
    assert changed[scan:] == original[scan:]
    places = [place for place, (one, other) in enumerate(zip(original, changed, strict=True)) if one != other]
    assert max(places) < original.index(b"\xff\xdb"), "the tables are as they were"
    degrees = struct.pack(">6L", 48, 1, 12, 1, 30, 1)
    assert degrees in original
    assert degrees not in changed


@pytest.mark.parametrize("format_", ["JPEG", "WEBP"])
def test_a_place_in_xmp_goes_and_its_other_words_stay(format_: str) -> None:
    original = photo(format_=format_, has_place=False, xmp=XMP)
    changed = without_location(original)
    assert not re.search(b"48,12|16,22|town", changed.content)
    assert b'CreatorTool="SPECIMEN"' in changed.content
    assert len(changed.content) == len(original)


def test_a_place_in_words_of_iptc_goes() -> None:
    words = b"\x1c\x02\x5a\x00\x0dSPECIMEN town\x1c\x02\x78\x00\x08SPECIMEN"
    block = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00" + struct.pack(">I", len(words)) + words
    original = photo()
    marked = original[:2] + b"\xff\xed" + struct.pack(">H", len(block) + 2) + block + original[2:]
    changed = without_location(marked).content
    assert b"town" not in changed
    assert b"\x1c\x02\x78\x00\x08SPECIMEN" in changed, "what the picture shows is no place"


def test_the_second_picture_behind_a_jpeg_loses_its_place_too() -> None:
    file = BytesIO()
    scene().save(file, "MPO", save_all=True, append_images=[scene(40, 24)], exif=exif())
    original = file.getvalue() + photo()
    assert original.count(b"Exif\x00\x00MM") + original.count(b"Exif\x00\x00II") >= 2
    changed = without_location(original).content
    assert struct.pack(">6L", 48, 1, 12, 1, 30, 1) not in changed
    assert opened(changed).n_frames == opened(original).n_frames  # type: ignore[attr-defined] # of an MPO


def test_what_a_png_keeps_in_texts_goes() -> None:
    for is_packed in (False, True):
        texts = PngImagePlugin.PngInfo()
        texts.add_itxt("XML:com.adobe.xmp", XMP.decode(), zip=is_packed)
        texts.add_text("Title", "SPECIMEN")
        file = BytesIO()
        scene().save(file, "PNG", pnginfo=texts)
        changed = without_location(file.getvalue()).content
        assert not has_location(changed)
        assert opened(changed).text["Title"] == "SPECIMEN"  # type: ignore[attr-defined] # of a PNG
        assert opened(changed).tobytes() == scene().tobytes()
    assert_sums(changed)


def assert_sums(content: bytes) -> None:
    at = 8
    while at < len(content):
        size = int.from_bytes(content[at : at + 4], "big")
        end = at + 8 + size
        assert zlib.crc32(content[at + 4 : end]) == int.from_bytes(content[end : end + 4], "big")
        at = end + 4


def test_the_sums_of_a_png_are_right() -> None:
    assert_sums(without_location(photo(format_="PNG")).content)


def heic_with(notes: bytes) -> bytes:
    """The sample with other notes, which stand behind all else (ISO/IEC 14496-12, 8.11.3: where an item is)."""
    before = HEIC.index(b"\x00\x00\x00\x06Exif\x00\x00MM")
    block = b"\x00\x00\x00\x06" + notes
    where = struct.pack(">IHII", before, 1, 0, len(HEIC) - before)
    assert HEIC.count(where) == 1
    moved = HEIC.replace(where, struct.pack(">IHII", len(HEIC) + 8, 1, 0, len(block)))
    return moved + struct.pack(">I", 8 + len(block)) + b"mdat" + block


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_heic_loses_its_place_where_it_stands(orientation: int) -> None:
    original = heic_with(exif(orientation=orientation).tobytes())
    changed = without_location(original)
    assert has_location(original)
    assert not has_location(changed.content)
    assert len(changed.content) == len(original)
    assert changed.content[: len(HEIC)] == original[: len(HEIC)]
    with_pixels = [Image.open(BytesIO(each)).convert("RGB").tobytes() for each in (original, changed.content, HEIC)]
    assert with_pixels[0] == with_pixels[1] == with_pixels[2]
    assert changed.content.count(CAMERA.encode()) == original.count(CAMERA.encode()) > 0


@pytest.mark.parametrize("content", [photo(has_place=False), HEIC, pdf(), photo(format_="PNG", has_place=False)])
def test_where_there_is_no_place_there_is_nothing_to_do(content: bytes) -> None:
    with pytest.raises(PictureError) as caught:
        without_location(content)
    assert caught.value.failure is PictureFailure.NOT_POSSIBLE


def test_a_directory_that_points_into_others_is_not_taken_for_done() -> None:
    """Whoever made it wants bytes cleared that decide how the picture looks."""
    original = photo(format_="TIFF")
    image = opened(original)
    strip = image.tag_v2[ExifTags.Base.StripOffsets][0]  # type: ignore[attr-defined] # of a TIFF
    order = "<" if original.startswith(b"II") else ">"
    place = image.tag_v2[ExifTags.IFD.GPSInfo] if isinstance(image.tag_v2[ExifTags.IFD.GPSInfo], int) else None  # type: ignore[attr-defined] # as above
    assert place is not None
    evil = bytearray(original)
    evil[place + 2 + 12 + 8 : place + 2 + 12 + 12] = struct.pack(f"{order}I", strip)
    evil[place + 2 + 12 + 4 : place + 2 + 12 + 8] = struct.pack(f"{order}I", 3)
    with pytest.raises(PictureError) as caught:
        without_location(bytes(evil))
    assert caught.value.failure is PictureFailure.NOT_POSSIBLE


@pytest.mark.filterwarnings("ignore")  # of Pillow, at every note that is not as it should be
@pytest.mark.parametrize("seed", range(60))
def test_damaged_notes_never_cost_more_than_the_place(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret hangs on it
    format_ = FORMATS[seed % len(FORMATS)]
    options: dict[str, Any] = {"xmp": XMP} if format_ in {"JPEG", "WEBP"} else {}
    original = bytearray(photo(scene(80, 48), format_, **options))
    for _count in range(6):
        original[chance.randrange(min(len(original), 700))] = chance.randrange(256)
    try:
        changed = without_location(bytes(original))
    except (PictureError, OSError, ValueError, SyntaxError, KeyError, TypeError, struct.error, AttributeError):
        return
    with incomplete_pictures(allowed=True):
        assert opened(changed.content).tobytes() == opened(bytes(original)).tobytes()
        assert not has_location(changed.content)


def test_a_photo_that_was_cut_off_loses_its_place_too() -> None:
    original = photo(scene(noise=20))
    changed = without_location(original[: len(original) // 2]).content
    assert changed[-1000:] == original[: len(original) // 2][-1000:]
