"""A picture on a page of a PDF is judged as it was put in, the way the page shows it, and marked where it is shown."""

from io import BytesIO

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from desktop_app.domain.findings_of.picture import COMPRESSED, GLARE
from desktop_app.pictures.look.content import look
from desktop_app.pictures.look.paper import open_pdf
from resources.specimens.defects import DEFECTS
from resources.specimens.designs import DESIGNS
from resources.specimens.scene import Scene, jpeg_of, scene_of, taken

NAME = "card-SPECIMEN.pdf"
_SEED = 3
_A4 = (595.0, 842.0)
"""Points."""
_PLACE = (50.0, 300.0, 400.0, 300.0)
"""Left, bottom, width and height of a picture with a margin around it, in points."""


def _scene() -> Scene:
    return scene_of(DESIGNS[0], "wood", _SEED)


def _pdf(
    *jpegs: bytes,
    place: tuple[float, float, float, float] = (0, 0, *_A4),
    rotation: int = 0,
    turned: int = 0,
) -> bytes:
    """A page for each JPEG, at that place, the page or the picture turned clockwise by so many degrees."""
    document = pypdfium2.PdfDocument.new()
    for jpeg in jpegs:
        page = document.new_page(*_A4)
        picture = pypdfium2.PdfImage.new(document)
        picture.load_jpeg(BytesIO(jpeg), inline=True)
        left, bottom, width, height = place
        matrix = pypdfium2.PdfMatrix().translate(-0.5, -0.5).rotate(turned).translate(0.5, 0.5)
        picture.set_matrix(matrix.scale(width, height).translate(left, bottom))
        page.insert_obj(picture)
        page.set_rotation(rotation)
        page.gen_content()
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _corner_picture() -> bytes:
    """Dark at the top left only, so that every way of turning it shows."""
    photo = np.full((900, 1200, 3), 230, np.float32)
    photo[:300, :400] = 20
    return jpeg_of(photo, 92)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_it_is_judged_as_the_page_shows_it(rotation: int, turned: int) -> None:
    (photo,) = open_pdf(_pdf(_corner_picture(), rotation=rotation, turned=turned), NAME).photos
    rows, columns = photo.pixels.grey.shape
    quarters = [photo.pixels.grey[y : y + rows // 4, x : x + columns // 4] for y, x in _corners(rows, columns)]
    dark = [each.mean() < 60 for each in quarters]
    clockwise = (rotation + turned) % 360 // 90
    assert dark == [number == clockwise for number in range(4)]
    assert photo.pixels.origin.format == "JPEG"
    assert max(photo.pixels.width, photo.pixels.height) == 1200


def _corners(rows: int, columns: int) -> list[tuple[int, int]]:
    """Where the quarters begin, clockwise from the top left."""
    return [(0, 0), (0, columns - columns // 4), (rows - rows // 4, columns - columns // 4), (rows - rows // 4, 0)]


def test_a_picture_that_says_itself_that_it_be_turned_is_drawn_as_pages_show_it() -> None:
    image, file = Image.open(BytesIO(_corner_picture())), BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    image.save(file, "JPEG", exif=exif)
    (photo,) = open_pdf(_pdf(file.getvalue()), NAME).photos
    rows, columns = photo.pixels.grey.shape
    assert photo.pixels.grey[: rows // 4, : columns // 4].mean() < 60
    assert photo.pixels.origin.format != "JPEG"


@pytest.mark.parametrize("rotation", [0, 90])
def test_a_picture_with_a_margin_is_judged_without_it_and_marked_where_it_is(rotation: int) -> None:
    glare = next(each for each in DEFECTS if each.code == GLARE.code)
    file = _pdf(glare.make(_scene(), True, _SEED), place=_PLACE, rotation=rotation)
    alone = look(glare.make(_scene(), True, _SEED), NAME)
    (marked,) = (each.region for each in look(file, NAME).findings if each.code == GLARE.code)
    (before,) = (each.region for each in alone.findings if each.code == GLARE.code)
    assert marked is not None
    assert before is not None
    if rotation == 0:
        left, bottom, width, height = _PLACE
        assert marked.left == pytest.approx((left + before.left * width) / _A4[0], abs=0.01)
        top = (_A4[1] - bottom - height + before.top * height) / _A4[1]
        assert marked.top == pytest.approx(top, abs=0.01)
    else:
        left, bottom, width, height = _PLACE
        assert bottom / _A4[1] - 0.01 <= marked.left <= (bottom + height) / _A4[1]
        assert left / _A4[0] - 0.01 <= marked.top <= (left + width) / _A4[0]


def test_what_compression_left_is_seen_in_a_pdf_too() -> None:
    file = _pdf(jpeg_of(_scene().photo, 8), place=_PLACE)
    assert COMPRESSED.code in {each.code for each in look(file, NAME).findings}


def test_of_two_pages_the_second_is_judged_too() -> None:
    clean = taken(_scene().photo, _SEED)
    glare = next(each for each in DEFECTS if each.code == GLARE.code)
    looked = look(_pdf(clean, glare.make(_scene(), True, _SEED)), NAME)
    (marked,) = (each.region for each in looked.findings if each.code == GLARE.code)
    assert marked is not None
    assert marked.page == 1
    assert not looked.facts.is_photo_in_pdf
    assert (looked.facts.width, looked.facts.height) != (0, 0)
    assert not look(_pdf(clean, clean), NAME).findings


def test_a_picture_beside_other_things_is_no_photo() -> None:
    document = pypdfium2.PdfDocument(_pdf(_corner_picture(), place=_PLACE))
    page = document[0]
    other = pypdfium2.PdfImage.new(document)
    other.load_jpeg(BytesIO(_corner_picture()), inline=True)
    other.set_matrix(pypdfium2.PdfMatrix().scale(50, 50))
    page.insert_obj(other)
    page.gen_content()
    file = BytesIO()
    document.save(file)
    assert not open_pdf(file.getvalue(), NAME).photos


@pytest.mark.parametrize("cut", [200, 2000, 20_000])
def test_a_damaged_picture_in_a_pdf_ends_no_look(cut: int) -> None:
    jpeg = _corner_picture()
    file = _pdf(jpeg[:-cut] + bytes(cut))
    assert look(file, NAME).facts.pages == 1
