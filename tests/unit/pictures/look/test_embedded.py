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


def _page(drawing: bytes, more: bytes = b"", *, photo: bytes | None = None, form: bytes = b"") -> bytes:
    """A page of 400 by 300 points with a picture P, and a form F that may hold it."""
    jpeg = _corner_picture() if photo is None else photo
    width, height = Image.open(BytesIO(jpeg)).size
    head = b"/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8" % (width, height)
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Contents 4 0 R%b"
        b"/Resources<</XObject<</P 5 0 R/F 6 0 R>>>>>>" % more,
        b"<</Length %d>>stream\n%b\nendstream" % (len(drawing), drawing),
        b"<<%b/Filter/DCTDecode/Length %d>>stream\n%b\nendstream" % (head, len(jpeg), jpeg),
        b"<</Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</P 5 0 R>>>>/Length %d>>stream\n%b\nendstream"
        % (len(form), form),
    )
    body = b"".join(b"%d 0 obj\n%b\nendobj\n" % each for each in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer\n<</Root 1 0 R/Size 7>>\nstartxref\n0\n%%EOF\n"


_COVERS = b"q 400 0 0 300 0 0 cm /P Do Q "
_TWICE = b"q 800 0 0 600 -100 -200 cm /P Do Q "
"""Twice as large as the page, of which its middle is seen: from an eighth across, from a sixth down."""


@pytest.mark.parametrize(
    "print_", [b"10 10 5 8 re f " * 400, b"10 10 5 8 re " * 400 + b"f"], ids=["one by one", "all at once"]
)
def test_paper_below_print_that_was_made_lines_is_no_photo(print_: bytes) -> None:
    framed = look(_page(_COVERS + b"10 10 380 280 re S"), NAME).facts
    assert framed.is_photo_in_pdf
    looked = look(_page(_COVERS + print_, photo=jpeg_of(np.full((850, 600, 3), 240, np.float32), 60)), NAME)
    assert (looked.findings, looked.facts.is_photo_in_pdf, looked.facts.width) == ((), False, 0)


@pytest.mark.parametrize(("kind", "is_photo"), [(b"Stamp", False), (b"Link", True)])
def test_a_picture_below_a_note_is_no_photo(kind: bytes, is_photo: bool) -> None:
    note = b"/Annots[<</Type/Annot/Subtype/%b/Rect[50 50 350 250]>>]" % kind
    assert look(_page(_COVERS, note), NAME).facts.is_photo_in_pdf is is_photo


def test_a_shade_below_a_mask_is_no_photo() -> None:
    assert not look(_page(_COVERS, photo=jpeg_of(np.zeros((16, 16, 3), np.float32), 90)), NAME).findings


@pytest.mark.parametrize(
    ("drawing", "more"),
    [
        (_TWICE, b""),
        (b"q 1200 0 0 900 -250 -350 cm /P Do Q ", b"/CropBox[-100 -50 500 400]"),
        (b"q 0 0 400 300 re W n " + _TWICE + b"Q", b""),
    ],
    ids=["page", "crop box", "clip"],
)
def test_only_the_part_that_the_page_shows_is_judged(drawing: bytes, more: bytes) -> None:
    opened = open_pdf(_page(drawing, more), NAME)
    (photo,) = opened.photos
    assert (opened.facts.width, opened.facts.height) == (photo.pixels.width, photo.pixels.height)
    assert photo.pixels.width < 1200
    assert photo.is_resampled


def test_a_picture_cut_out_on_a_page_is_marked_where_it_is_seen() -> None:
    (photo,) = open_pdf(_page(b"q 100 60 200 180 re W n 400 0 0 300 0 0 cm /P Do Q"), NAME).photos
    place = photo.place
    assert (place.left, place.top, place.width, place.height) == pytest.approx((0.25, 0.2, 0.5, 0.6), abs=1e-3)
    assert (photo.pixels.width, photo.pixels.height) == (600, 540)
    assert photo.pixels.grey.mean() > 200 > photo.pixels.grey[:30, :30].mean()


def test_a_picture_in_a_form_is_judged_as_the_page_shows_it() -> None:
    upright = open_pdf(_page(b"q 400 0 0 300 0 0 cm /F Do Q", form=b"/P Do"), NAME)
    turned = open_pdf(_page(b"q -400 0 0 -300 400 300 cm /F Do Q", form=b"/P Do"), NAME)
    for opened, corner in ((upright, np.s_[:150, :150]), (turned, np.s_[-150:, -150:])):
        (photo,) = opened.photos
        assert (opened.facts.width, opened.facts.height) == (1200, 900)
        assert photo.pixels.grey[corner].mean() < 60
