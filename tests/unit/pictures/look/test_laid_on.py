"""A thing within the document is told by a shape that no print has."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from desktop_app.pictures.look.covered import Cover, covers
from desktop_app.pictures.look.pixels import pixels_of
from desktop_app.pictures.look.quadrilateral import Quadrilateral

_PAGE = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))
_SIZE = (1200, 1600)


def _page() -> Image.Image:
    """A letter with a heading, a table, a portrait and a stamp of thin lines, on an even ground."""
    image = Image.new("RGB", _SIZE, (70, 90, 110))
    pen = ImageDraw.Draw(image)
    pen.rectangle((120, 160, 1080, 1440), fill=(234, 232, 226))
    pen.rectangle((120, 160, 1080, 260), fill=(30, 110, 90))
    pen.rectangle((200, 700, 1000, 760), fill=(150, 190, 180))
    for row in range(800, 1200, 40):
        pen.line((200, row, 1000, row), fill=(60, 60, 60), width=3)
    pen.rectangle((760, 320, 1000, 640), fill=(170, 190, 215))
    pen.ellipse((815, 370, 945, 550), fill=(200, 150, 118))
    pen.ellipse((230, 360, 450, 580), outline=(170, 40, 60), width=10)
    return image


def _with(thing: Image.Image, place: tuple[int, int]) -> list[Cover]:
    image = _page()
    image.paste(thing, place, thing)
    return covers(pixels_of(image), Quadrilateral(_PAGE))


def _turned_note(degrees: float, size: tuple[int, int] = (300, 280)) -> Image.Image:
    note = Image.new("RGBA", size, (244, 140, 150, 255))
    pen = ImageDraw.Draw(note)
    for row in range(60, size[1] - 40, 50):
        pen.line((40, row, size[0] - 40, row), fill=(60, 40, 60, 255), width=6)
    return note.rotate(degrees, Image.Resampling.BICUBIC, expand=True)


def test_what_is_printed_is_no_thing() -> None:
    assert covers(pixels_of(_page()), Quadrilateral(_PAGE)) == []


@pytest.mark.parametrize("degrees", [8, -15, 30])
def test_a_note_that_sticks_to_it_askew_is_told_and_marked(degrees: float) -> None:
    (found,) = _with(_turned_note(degrees), (400, 800))
    assert not found.is_skin
    assert found.share == pytest.approx(300 * 280 / (960 * 1280), abs=0.012)
    assert found.region.left == pytest.approx(400 / _SIZE[0], abs=0.03)
    assert found.region.top == pytest.approx(800 / _SIZE[1], abs=0.03)


def test_a_note_in_line_with_the_document_may_be_print() -> None:
    assert _with(_turned_note(0), (400, 800)) == []


def test_a_pen_is_told() -> None:
    pen = Image.new("RGBA", (620, 100), (20, 20, 24, 255)).rotate(20, Image.Resampling.BICUBIC, expand=True)
    (found,) = _with(pen, (300, 850))
    assert found.share == pytest.approx(620 * 100 / (960 * 1280), abs=0.01)


@pytest.mark.parametrize(("across", "told"), [(320, 1), (180, 0)], ids=["cup", "seal"])
def test_a_large_disc_is_told_and_one_of_the_size_of_a_seal_is_not(across: int, told: int) -> None:
    disc = Image.new("RGBA", (across, across))
    ImageDraw.Draw(disc).ellipse((0, 0, across - 1, across - 1), fill=(96, 60, 40, 255))
    assert len(_with(disc, (400, 850))) == told


def test_an_oval_is_none() -> None:
    oval = Image.new("RGBA", (280, 380))
    ImageDraw.Draw(oval).ellipse((0, 0, 279, 379), fill=(200, 150, 118, 255))
    assert _with(oval, (400, 820)) == []


def test_a_spot_of_light_that_fades_is_none() -> None:
    light = Image.new("L", (600, 600))
    ImageDraw.Draw(light).ellipse((150, 150, 450, 450), fill=255)
    white = Image.new("RGBA", light.size, (255, 255, 255, 0))
    white.putalpha(light.filter(ImageFilter.GaussianBlur(50)))
    assert _with(white, (300, 760)) == []


def test_noise_is_none() -> None:
    chance = np.random.default_rng(5)
    noisy = np.clip(np.asarray(_page(), np.float32) + chance.normal(0, 12, (*_SIZE[::-1], 3)), 0, 255)
    assert covers(pixels_of(Image.fromarray(noisy.astype(np.uint8))), Quadrilateral(_PAGE)) == []
