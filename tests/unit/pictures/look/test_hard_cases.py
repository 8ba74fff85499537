"""Defects that plain measures miss, each with its twin that is none."""

from dataclasses import replace
from functools import cache
from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from desktop_app.domain.findings_of.picture import BLURRED, COMPRESSED, TOO_BRIGHT
from desktop_app.domain.findings_of.provenance import PICTURE_OF_MONITOR, UPSCALED
from desktop_app.pictures.look.blocks import earlier_quality
from desktop_app.pictures.look.blur import blur, sharpness
from desktop_app.pictures.look.colour import black_and_white
from desktop_app.pictures.look.content import look
from desktop_app.pictures.look.fine_print import fine_print
from desktop_app.pictures.look.light import is_drawn, too_bright
from desktop_app.pictures.look.paper import open_pdf
from desktop_app.pictures.look.pixels import Pixels, pixels_of
from desktop_app.pictures.look.registry import picture_findings
from desktop_app.pictures.look.regular_jumps import was_made_smaller
from desktop_app.pictures.look.rules import PictureRules
from desktop_app.pictures.look.screen_photo import photo_of_screen, widest_wave
from desktop_app.pictures.look.upscaled import upscaled
from resources.specimens.corpus import ALL_DEFECTS, specimen
from resources.specimens.designs import font

_WIDTH, _HEIGHT = 1600, 1200
_LINE = "SPECIMEN Example Shop no. 17  12.03.2025  Card payment"
_BLACK, _WHITE, _CREAM = (25, 25, 25), (255, 255, 255), (232, 226, 210)


def _letter(
    paper: tuple[int, int, int], ink: tuple[int, int, int] = _BLACK, *, ground: tuple[int, int, int] | None = None
) -> Image.Image:
    """A page full of small print, on a table where there is a ground."""
    image = Image.new("RGB", (_WIDTH, _HEIGHT), ground or paper)
    pen = ImageDraw.Draw(image)
    margin = 200 if ground else 0
    pen.rectangle((margin, margin, _WIDTH - margin, _HEIGHT - margin), fill=paper)
    for row in range(margin + 60, _HEIGHT - margin - 60, 34):
        pen.text((margin + 100, row), _LINE * 2 if not ground else _LINE, fill=ink, font=font(19))
    return image


def _stored(image: Image.Image, quality: int = 90) -> Pixels:
    return pixels_of(Image.open(BytesIO(_jpeg(image, quality))))


def _jpeg(image: Image.Image, quality: int) -> bytes:
    file = BytesIO()
    image.save(file, "JPEG", quality=quality)
    return file.getvalue()


@cache
def _specimen(seed: int, name: str, strength: str) -> Pixels:
    (defect,) = [each for each in ALL_DEFECTS if each.name == name]
    return pixels_of(Image.open(BytesIO(specimen(seed, defect, strength).file)))


def test_a_tint_that_a_jpeg_blurred_around_dark_strokes_is_no_colour() -> None:
    grey = np.asarray(_letter(_WHITE).convert("L"), np.float32) * 0.8
    tinted = Image.fromarray((grey[..., None] * np.array([1, 0.97, 0.9])).astype(np.uint8))
    assert list(black_and_white(_stored(tinted, 75), PictureRules()))


def test_a_few_small_words_in_colour_are_colour() -> None:
    page = _letter(_CREAM)
    ImageDraw.Draw(page).text((900, 8), "SPECIMEN SPECIMEN", fill=(200, 30, 40), font=font(40))
    assert list(black_and_white(_stored(_letter(_CREAM)), PictureRules()))
    assert not list(black_and_white(_stored(page), PictureRules()))


def test_small_print_that_ran_together_is_blurred() -> None:
    page = _letter(_CREAM)
    smeared = np.mean([np.roll(np.asarray(page, np.float32), shift, 1) for shift in range(12)], axis=0)
    sharp, shaken = (fine_print(_stored(each)) for each in (page, Image.fromarray(smeared.astype(np.uint8))))
    assert sharp is not None
    assert shaken is not None
    assert shaken.weakest < -PictureRules().most_fine_loss < sharp.weakest - 3
    assert shaken.strongest - shaken.weakest > PictureRules().most_fine_difference


def test_a_shaken_statement_is_told() -> None:
    (found,) = blur(_specimen(10003, "shaken", "medium"), PictureRules())
    assert found.code == BLURRED.code


def test_edges_hardly_further_spread_than_allowed_are_no_blur_beside_fine_print() -> None:
    page = _stored(_letter(_CREAM).filter(ImageFilter.GaussianBlur(1.3)))
    measured, left = sharpness(page), fine_print(page)
    assert measured is not None
    assert left is not None
    loss, shake = -left.weakest, measured.softest - measured.sharpest
    hardly = PictureRules(most_shake=shake / 1.1, most_fine_loss_in_doubt=loss + 1)
    assert list(blur(page, hardly)) == []
    assert list(blur(page, replace(hardly, most_shake=shake / 1.2)))
    assert list(blur(page, replace(hardly, most_fine_loss_in_doubt=loss - 1)))


def test_a_picture_without_print_has_no_fine_print() -> None:
    assert fine_print(pixels_of(Image.new("RGB", (900, 700), (120, 130, 140)))) is None
    assert fine_print(pixels_of(Image.new("RGB", (90, 70), (120, 130, 140)))) is None


@pytest.mark.parametrize(("quality", "told"), [(8, True), (18, True), (45, False), (60, False)])
def test_white_paper_does_not_hide_that_it_was_compressed(quality: int, told: bool) -> None:
    """What was brighter than white is cut off, so that no frequency alone gathers at its steps."""
    page = _letter(_WHITE).filter(ImageFilter.GaussianBlur(0.7))
    cut = Image.open(BytesIO(_jpeg(page, quality))).crop((3, 5, _WIDTH, _HEIGHT))
    earlier = earlier_quality(_stored(cut).details)
    assert (earlier is not None and earlier < PictureRules().least_quality) is told


def _overexposed(ground: float) -> Image.Image:
    """A photo without any noise on a table that the light falls on from one side."""
    page = np.asarray(_letter(_WHITE, (100, 100, 100), ground=(0, 0, 0)), np.float32)
    light = np.linspace(ground * 0.7, ground, _WIDTH)[None, :, None] * np.array([0.6, 0.9, 1])
    return Image.fromarray(np.where(page == 0, light, page).astype(np.uint8))


def test_an_overexposed_photo_without_noise_is_no_drawing() -> None:
    pixels = _stored(_overexposed(200), 75)
    assert not is_drawn(pixels)
    assert [each.code for each in too_bright(pixels, PictureRules())] == [TOO_BRIGHT.code]


def test_a_drawing_has_few_colours() -> None:
    pixels = _stored(_letter(_WHITE, (90, 90, 90), ground=(60, 90, 120)))
    assert is_drawn(pixels)
    assert list(too_bright(pixels, PictureRules())) == []


def test_black_print_on_white_paper_is_not_too_bright() -> None:
    image = np.asarray(_overexposed(200)).copy()
    image[(image == 100).all(-1)] = 6
    assert list(too_bright(_stored(Image.fromarray(image)), PictureRules())) == []


def test_a_wave_that_print_drowns_in_the_middle_is_seen() -> None:
    pixels = _specimen(10107, "photo of a screen", "medium")
    wave, without_print = widest_wave(pixels), widest_wave(pixels, without_print=True)
    assert wave is not None
    assert without_print is not None
    assert wave.middle_share < 1 <= without_print.middle_share
    assert [each.code for each in photo_of_screen(pixels, PictureRules())] == [PICTURE_OF_MONITOR.code]


def test_rows_that_a_program_drew_on_a_dark_ground_are_no_wave_of_a_screen() -> None:
    image = Image.new("RGB", (1170, 2532), (18, 18, 22))
    pen = ImageDraw.Draw(image)
    for row, y in enumerate(range(60, 2500, 140)):
        pen.ellipse((50, y, 130, y + 80), fill=(90 + 9 * row, 160, 120))
        pen.text((170, y), "SPECIMEN Shop", fill=(235, 235, 235), font=font(42))
        pen.text((170, y + 54), "03.11.2026", fill=(140, 140, 140), font=font(32))
        pen.text((890, y + 10), f"-{17 + row}.50 €", fill=(235, 235, 235), font=font(42))
        pen.line((50, y + 110, 1170, y + 110), fill=(210, 210, 210))
    pixels = pixels_of(image)
    wave = widest_wave(pixels)
    assert wave is not None
    assert wave.share >= PictureRules().least_wave_share
    assert list(photo_of_screen(pixels, PictureRules())) == []


def test_a_small_letter_enlarged_four_times_is_told() -> None:
    assert [each.code for each in upscaled(_specimen(10151, "enlarged", "strong"), PictureRules())] == [UPSCALED.code]


def test_the_grid_of_a_page_that_was_made_smaller_is_seen_in_its_middle() -> None:
    details = _specimen(5517, "compressed and saved again", "strong").details
    assert was_made_smaller(details)
    assert not was_made_smaller(_stored(_letter(_WHITE)).details)


def _page(kind: str) -> Pixels:
    """A page of 300 dots to the inch, in a JPEG or in another way."""
    page = Image.new("RGB", (2480, 3507), (235, 235, 235))
    page.paste(_letter(_CREAM), (400, 400))
    file = BytesIO()
    (page if kind == "JPEG" else page.quantize(64)).save(file, "PDF", quality=90, resolution=300)
    (photo,) = open_pdf(file.getvalue(), "SPECIMEN.pdf").photos
    return photo.pixels


def test_traces_of_a_page_are_looked_for_in_its_picture_as_it_is_stored() -> None:
    assert _page("JPEG").details.size
    assert picture_findings(_page("JPEG")) == ()


def test_a_page_that_was_drawn_smaller_than_its_picture_has_no_traces_but_its_own() -> None:
    drawn = _page("quantized")
    assert drawn.rgb.size
    assert not drawn.details.size


def test_a_page_of_poor_quality_is_told() -> None:
    file = BytesIO()
    _letter(_CREAM).resize((2480, 1860)).save(file, "PDF", quality=12, resolution=300)
    assert COMPRESSED.code in {each.code for each in look(file.getvalue(), "SPECIMEN.pdf").findings}
