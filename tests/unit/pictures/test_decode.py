"""Photos of every kind that phones take, scans and PDF become pictures: upright, in colour, on white, in their room."""

import struct
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from desktop_app.pictures.decode import decode
from desktop_app.pictures.picture import Picture, PictureError, PictureFailure, PictureRequest
from desktop_app.resources import resources

ROOM = PictureRequest(120, 80)
GOLDEN = Path(__file__).parents[2] / "golden"
RED, BLUE = (200, 30, 30), (30, 30, 200)


def halves(mode: str = "RGB", size: tuple[int, int] = (400, 200)) -> Image.Image:
    """Red on the left, blue on the right."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, *size))
    return image.convert(mode)


def saved(image: Image.Image, format_: str, **options: object) -> bytes:
    file = BytesIO()
    image.save(file, format_, **options)
    return file.getvalue()


def colour(picture: Picture, x: float, y: float) -> tuple[int, int, int]:
    """The colour at a place in fractions."""
    place = 3 * (int(y * picture.height) * picture.width + int(x * picture.width))
    red, green, blue = picture.pixels[place : place + 3]
    return red, green, blue


def is_near(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return all(abs(left - right) < 40 for left, right in zip(one, other, strict=True))


@pytest.mark.parametrize(
    ("format_", "mode", "options"),
    [
        ("JPEG", "RGB", {}),
        ("JPEG", "CMYK", {}),
        ("JPEG", "RGB", {"progressive": True}),
        ("PNG", "RGB", {}),
        ("PNG", "RGBA", {}),
        ("PNG", "P", {}),
        ("WEBP", "RGB", {}),
        ("TIFF", "RGB", {"compression": "tiff_lzw"}),
        ("BMP", "RGB", {}),
        ("GIF", "P", {}),
    ],
)
def test_every_kind_is_shown_in_its_colours(format_: str, mode: str, options: dict[str, object]) -> None:
    picture = decode(saved(halves(mode), format_, **options), ROOM)

    assert (picture.width, picture.height, picture.pages) == (120, 60, 1)
    assert is_near(colour(picture, 0.2, 0.5), RED)
    assert is_near(colour(picture, 0.8, 0.5), BLUE)
    assert len(picture.pixels) == 3 * 120 * 60


@pytest.mark.parametrize("mode", ["L", "1", "I;16"])
def test_a_picture_without_colours_is_shown_grey(mode: str) -> None:
    image = Image.new("L", (400, 200), 255)
    image.paste(60, (200, 0, 400, 200))
    if mode == "I;16":
        pixels = struct.pack("<200H", *[65535] * 200) + struct.pack("<200H", *[60 * 256] * 200)
        image = Image.frombytes("I;16", (400, 200), pixels * 200)
    picture = decode(saved(image.convert(mode) if mode == "1" else image, "PNG"), ROOM)
    assert is_near(colour(picture, 0.2, 0.5), (255, 255, 255))
    assert max(colour(picture, 0.8, 0.5)) < 120


def test_what_is_transparent_is_white() -> None:
    image = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    assert colour(decode(saved(image, "PNG"), ROOM), 0.5, 0.5) == (255, 255, 255)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format_", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_photo_is_upright_however_the_phone_was_held(format_: str, orientation: int) -> None:
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    lying = halves().transpose(turns[orientation]) if orientation in turns else halves()
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture = decode(saved(lying, format_, exif=exif), ROOM)
    assert (picture.width, picture.height) == (120, 60)
    assert is_near(colour(picture, 0.1, 0.5), RED)
    assert is_near(colour(picture, 0.9, 0.5), BLUE)


def test_a_photo_of_an_iphone_is_shown_and_turned_only_once() -> None:
    """In HEIC the picture itself says how it is turned; what EXIF says beside that is history (ISO/IEC 23008-12)."""
    picture = decode((GOLDEN / "photo-SPECIMEN.heic").read_bytes(), PictureRequest(300, 300))
    assert (picture.width, picture.height) == (300, 212), "a passport lies on its long side"


def test_a_fax_of_several_pages_is_turned_over() -> None:
    pages = [Image.new("RGB", (100, 100), each) for each in (RED, BLUE)]
    content = saved(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    first, second = (decode(content, PictureRequest(50, 50, page)) for page in (0, 1))
    assert (first.pages, colour(first, 0.5, 0.5)) == (2, RED)
    assert (second.pages, colour(second, 0.5, 0.5)) == (2, BLUE)
    with pytest.raises(PictureError):
        decode(content, PictureRequest(50, 50, 2))


def test_a_pdf_shows_the_page_that_is_asked_for() -> None:
    content = (resources() / "samples" / "bank-statement-SPECIMEN.pdf").read_bytes()
    picture = decode(content, PictureRequest(200, 200))
    assert picture.height == 200
    assert colour(picture, 0.02, 0.5) == (255, 255, 255)
    assert len(set(picture.pixels)) > 20, "something is written on it"
    with pytest.raises(PictureError) as caught:
        decode(content, PictureRequest(200, 200, picture.pages))
    assert caught.value.failure is PictureFailure.UNREADABLE


def test_a_pdf_may_begin_with_something_else() -> None:
    content = (resources() / "samples" / "utility-bill-SPECIMEN.pdf").read_bytes()
    assert decode(b"\n" * 100 + content, ROOM).height == 80


def test_a_page_of_any_size_fits_into_its_room() -> None:
    document = pypdfium2.PdfDocument.new()
    for size in [(14_400, 14_400), (3, 2000), (2000, 3)]:
        document.new_page(*size)
    file = BytesIO()
    document.save(file)
    for page in range(3):
        picture = decode(file.getvalue(), PictureRequest(100, 100, page))
        assert 0 < picture.width <= 100
        assert 0 < picture.height <= 100


LOCKED = GOLDEN / "locked-SPECIMEN.pdf"


def test_a_pdf_with_a_password_is_told_apart() -> None:
    with pytest.raises(PictureError) as caught:
        decode(LOCKED.read_bytes(), ROOM)
    assert caught.value.failure is PictureFailure.LOCKED


@pytest.mark.parametrize("content", [b"", b"hello", b"%PDF-1.7\n%%EOF", b"\xff\xd8\xff", b"PK\x03\x04" * 99])
def test_what_is_no_document_has_no_picture(content: bytes) -> None:
    with pytest.raises((PictureError, OSError)):
        decode(content, ROOM)


def test_half_a_photo_shows_its_half() -> None:
    content = saved(halves(size=(1600, 800)), "JPEG", quality=95)
    picture = decode(content[: len(content) // 2], ROOM)
    assert is_near(colour(picture, 0.1, 0.1), RED)


def test_more_pixels_than_any_phone_has_are_not_decoded() -> None:
    huge = bytearray(saved(halves(), "PNG"))
    huge[16:24] = struct.pack(">II", 50_000, 50_000)
    with pytest.raises((PictureError, OSError)):
        decode(bytes(huge), ROOM)
