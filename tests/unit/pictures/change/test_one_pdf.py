"""Two sides become one PDF: their pixels are those of the files, and each page stands as its picture does."""

from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from desktop_app.pictures.change.one_pdf import one_pdf
from desktop_app.pictures.change.pages import MOST_PAGES
from desktop_app.pictures.picture import PictureError, PictureFailure
from tests.support.documents import pdf
from tests.support.photos import difference, photo, scene


def drawn(content: bytes, page: int) -> Image.Image:
    """A page at the size of a scan of 300 dots an inch."""
    image = pypdfium2.PdfDocument(content)[page].render(scale=300 / 72, rev_byteorder=True).to_pil()
    assert isinstance(image, Image.Image)
    return image.convert("RGB")


def test_a_jpeg_is_in_it_byte_for_byte() -> None:
    front, back = photo(scene(noise=20), has_place=False), photo(scene(300, 200, noise=30), has_place=False)
    changed = one_pdf(front, back)
    assert front in changed.content
    assert back in changed.content
    assert changed.pages == len(pypdfium2.PdfDocument(changed.content)) == 2
    assert changed.is_lossless
    assert changed.mime == "application/pdf"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_each_page_is_upright_and_has_the_shape_of_its_picture(orientation: int) -> None:
    upright = scene()
    photos = (photo(upright, format_, orientation=orientation) for format_ in ("JPEG", "PNG"))
    changed = one_pdf(*photos)
    for page in (0, 1):
        assert drawn(changed.content, page).size == upright.size
        assert difference(drawn(changed.content, page), upright) < 6


def test_a_jpeg_in_it_says_no_place_and_its_coded_pixels_are_the_same() -> None:
    front = photo(scene(noise=20))
    content = one_pdf(front, front).content
    assert front[front.index(b"\xff\xda") :] in content
    assert front not in content


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "1", "P"])
def test_a_png_keeps_its_pixels(mode: str) -> None:
    image = scene(noise=30).convert(mode)
    page = pypdfium2.PdfDocument(one_pdf(photo(image, "PNG"), pdf()).content)[0]
    (picture,) = page.get_objects()
    assert isinstance(picture, pypdfium2.PdfImage)
    found = picture.get_bitmap(render=False).to_pil().convert("RGB")
    assert found.tobytes() == image.convert("RGB").tobytes()


def test_pages_of_a_pdf_come_over_whole() -> None:
    changed = one_pdf(pdf(lines=["front SPECIMEN"]), pdf(lines=["back SPECIMEN"]))
    document = pypdfium2.PdfDocument(changed.content)
    texts = [document[page].get_textpage().get_text_bounded() for page in range(len(document))]
    assert ["front" in texts[0], "back" in texts[1]] == [True, True]


def test_a_photo_of_four_colours_looks_as_it_did() -> None:
    upright = scene()
    changed = one_pdf(photo(upright.convert("CMYK")), photo(upright.convert("L")))
    assert difference(drawn(changed.content, 1), upright.convert("L")) < 6
    assert drawn(changed.content, 0).size == upright.size


def failure_of(first: bytes, second: bytes) -> PictureFailure:
    with pytest.raises(PictureError) as caught:
        one_pdf(first, second)
    return caught.value.failure


def test_what_cannot_be_joined_is_told() -> None:
    many = pypdfium2.PdfDocument.new()
    for _page in range(MOST_PAGES + 1):
        many.new_page(10, 10)
    file = BytesIO()
    many.save(file)
    assert failure_of(photo(), photo(format_="WEBP")) is PictureFailure.NOT_POSSIBLE
    assert failure_of(b"%PDF-1.7 SPECIMEN", photo()) is PictureFailure.UNREADABLE
    assert failure_of(photo(), file.getvalue()) is PictureFailure.NOT_POSSIBLE


@pytest.mark.parametrize("share", [0.02, 0.5])
def test_a_half_photo_does_not_become_half_a_page(share: float) -> None:
    front = photo(scene(noise=20))
    with pytest.raises((OSError, PictureError)):
        one_pdf(photo(), front[: int(share * len(front))])
