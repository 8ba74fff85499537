"""A picture that is saved anew is upright, keeps its camera and day, loses its place, and is as small as was asked."""

from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import ExifTags, Image, ImageOps

from desktop_app.pictures.change.rotate import rotate
from desktop_app.pictures.change.shrink import shrink
from desktop_app.pictures.change.still import MOST_PIXELS
from desktop_app.pictures.change.to_jpeg import to_jpeg
from desktop_app.pictures.decode import decode
from desktop_app.pictures.picture import PictureError, PictureFailure, PictureRequest
from tests.support.documents import pdf
from tests.support.photos import CAMERA, difference, opened, photo, scene

HEIC = (Path(__file__).parents[3] / "golden" / "photo-SPECIMEN.heic").read_bytes()


def failure_of(change: object) -> PictureFailure:
    assert callable(change)
    with pytest.raises(PictureError) as caught:
        change()
    return caught.value.failure


def says_place(content: bytes) -> bool:
    return bool(opened(content).getexif().get_ifd(ExifTags.IFD.GPSInfo))


def test_a_heic_becomes_a_jpeg_with_the_same_upright_pixels() -> None:
    changed = to_jpeg(HEIC)
    shown = decode(HEIC, PictureRequest(4000, 4000))
    assert changed.mime == "image/jpeg"
    assert opened(changed.content).format == "JPEG"
    assert changed.before == changed.after == (shown.width, shown.height) == opened(changed.content).size
    original = Image.frombytes("RGB", (shown.width, shown.height), shown.pixels)
    assert difference(original, opened(changed.content)) < 3
    assert opened(changed.content).getexif().get(ExifTags.Base.Orientation, 1) == 1
    assert not says_place(changed.content)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format_", ["WEBP", "TIFF", "PNG", "JPEG"])
def test_a_jpeg_is_upright_however_the_phone_was_held(format_: str, orientation: int) -> None:
    upright = scene()
    changed = to_jpeg(photo(upright, format_, orientation=orientation))
    assert difference(upright, opened(changed.content)) < 3
    assert changed.after == upright.size


def test_a_copy_names_camera_and_day_but_no_place() -> None:
    original = photo(orientation=6)
    assert says_place(original)
    for changed in (to_jpeg(original), shrink(original, 10**6, 100), rotate(original, 1)):
        notes = opened(changed.content).getexif()
        assert notes[ExifTags.Base.Make] == notes[ExifTags.Base.Model] == CAMERA
        assert notes[ExifTags.Base.DateTime] == "2026:11:27 14:03:05"
        assert notes.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] == "2026:11:27 14:03:05"
        assert notes.get(ExifTags.Base.Orientation, 1) == 1
        assert not says_place(changed.content)


def test_the_profile_of_colours_is_kept_where_it_fits() -> None:
    rgb, cmyk = (bytes(16) + space + bytes(200) for space in (b"RGB ", b"CMYK"))
    assert opened(to_jpeg(photo(icc_profile=rgb)).content).info["icc_profile"] == rgb
    assert "icc_profile" not in opened(to_jpeg(photo(icc_profile=cmyk)).content).info
    assert "icc_profile" not in opened(to_jpeg(photo(icc_profile=rgb + bytes(70_000))).content).info
    assert "icc_profile" not in opened(to_jpeg(photo(scene().convert("L"), icc_profile=rgb)).content).info


def test_what_is_transparent_lies_on_white_and_grey_stays_grey() -> None:
    clear = Image.new("RGBA", (50, 40), (0, 0, 0, 0))
    assert opened(to_jpeg(photo(clear, "PNG")).content).getpixel((20, 20)) == (255, 255, 255)
    assert opened(to_jpeg(photo(scene().convert("L"), "PNG")).content).mode == "L"
    assert opened(to_jpeg(photo(scene().convert("CMYK"), "TIFF")).content).mode == "RGB"


LARGE = photo(scene(2400, 1600, noise=40), quality=97)


@pytest.mark.parametrize("most", [2_500_000, 1_200_000, 600_000, 200_000])
def test_a_shrunk_picture_is_below_the_limit_and_as_large_as_it_can_be(most: int) -> None:
    changed = shrink(LARGE, most, 1200)
    assert len(LARGE) > most
    assert most * 0.5 < len(changed.content) <= most
    assert opened(changed.content).size == changed.after
    assert abs(changed.after[0] / changed.after[1] - 1.5) < 0.01


def test_quality_goes_before_pixels_and_the_wanted_side_is_kept_to_if_it_can_be() -> None:
    only_coarser = shrink(LARGE, 2_500_000, 1200)
    assert only_coarser.after == only_coarser.before == (2400, 1600)
    at_the_side = shrink(LARGE, 1_000_000, 1200)
    assert 1200 <= min(at_the_side.after) < 1600
    assert min(shrink(LARGE, 300_000, 1200).after) < 1200, "it cannot be avoided"


def test_what_cannot_be_small_enough_is_told() -> None:
    assert failure_of(lambda: shrink(LARGE, 5_000, 1200)) is PictureFailure.NOT_POSSIBLE


TURNED = {1: Image.Transpose.ROTATE_270, 2: Image.Transpose.ROTATE_180, 3: Image.Transpose.ROTATE_90}


@pytest.mark.parametrize("turns", [1, 2, 3])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_jpeg_is_turned_clockwise_from_how_it_is_shown(turns: int, orientation: int) -> None:
    upright = scene()
    original = photo(upright, orientation=orientation, quality=85)
    changed = rotate(original, turns)
    assert difference(upright.transpose(TURNED[turns]), opened(changed.content)) < 3
    assert changed.before == upright.size


@pytest.mark.parametrize("turns", [1, 2, 3])
@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("quality", [60, 85, 97])
def test_turning_a_jpeg_changes_hardly_anything_and_keeps_its_size(turns: int, orientation: int, quality: int) -> None:
    original = photo(scene(800, 480, noise=20), orientation=orientation, quality=quality, subsampling=0)
    shown = opened(to_png_pixels(original))
    changed = rotate(original, turns)
    assert difference(shown.transpose(TURNED[turns]), opened(changed.content)) < 0.6
    assert len(changed.content) < 1.05 * len(original)


def to_png_pixels(content: bytes) -> bytes:
    """The upright pixels of a JPEG without a loss."""
    file = BytesIO()
    ImageOps.exif_transpose(opened(content)).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P", "1"])
def test_a_png_is_turned_without_a_loss(mode: str) -> None:
    image = scene().convert(mode)
    changed = rotate(photo(image, "PNG", orientation=6), 1)
    turned = opened(changed.content)
    assert changed.is_lossless
    assert turned.mode == mode
    assert turned.convert("RGBA").tobytes() == image.transpose(TURNED[1]).convert("RGBA").tobytes()
    assert not says_place(changed.content)


def test_the_pages_of_a_pdf_are_turned_as_they_are() -> None:
    changed = rotate(pdf(lines=["SPECIMEN"]), 3)
    document = pypdfium2.PdfDocument(changed.content)
    assert document[0].get_rotation() == 270
    assert "SPECIMEN" in document[0].get_textpage().get_text_bounded()
    assert changed.is_lossless


@pytest.mark.parametrize("turns", [0, 4, -1])
def test_only_quarters_are_turned(turns: int) -> None:
    assert failure_of(lambda: rotate(photo(), turns)) is PictureFailure.NOT_POSSIBLE


@pytest.mark.parametrize("change", [to_jpeg, lambda content: shrink(content, 10**6, 100), lambda each: rotate(each, 1)])
def test_what_has_several_pictures_loses_none(change: object) -> None:
    pages = photo(format_="TIFF", save_all=True, append_images=[scene()])
    assert callable(change)
    assert failure_of(lambda: change(pages)) is PictureFailure.NOT_POSSIBLE


def test_a_picture_that_unfolds_to_too_much_is_not_opened() -> None:
    side = int(MOST_PIXELS**0.5) + 1
    bomb = photo(Image.new("1", (side, side)), "PNG")
    assert len(bomb) < 100_000
    for change in (to_jpeg, lambda content: rotate(content, 1)):
        assert failure_of(lambda change=change: change(bomb)) is PictureFailure.TOO_LARGE
