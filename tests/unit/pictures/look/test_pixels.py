"""A picture is decoded once, upright, at the working size, with its facts."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from desktop_app.pictures.look.details import DETAIL
from desktop_app.pictures.look.pixels import WORKING_SIDE, Origin, Pixels, pixels_of

_LEFT_TO_RIGHT = 8
"""The EXIF orientation of a picture whose stored top is the left side."""


def _saved(image: Image.Image, image_format: str, **options: object) -> Image.Image:
    file = BytesIO()
    image.save(file, image_format, **options)
    return Image.open(BytesIO(file.getvalue()))


def _halves(width: int, height: int) -> Image.Image:
    """White above, black below."""
    image = Image.new("RGB", (width, height), "black")
    image.paste("white", (0, 0, width, height // 2))
    return image


@pytest.mark.parametrize("image_format", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_a_turned_picture_is_upright_and_tells_its_upright_size(image_format: str) -> None:
    tags = Image.Exif()
    tags[0x0112] = _LEFT_TO_RIGHT
    pixels = pixels_of(_saved(_halves(2000, 1000), image_format, exif=tags))
    assert (pixels.width, pixels.height) == (1000, 2000)
    assert pixels.rgb.shape == (WORKING_SIDE, WORKING_SIDE // 2, 3)
    assert pixels.grey[:, 10].mean() > 250
    assert pixels.grey[:, -10].mean() < 5


@pytest.mark.parametrize("image_format", ["JPEG", "PNG"])
def test_a_large_picture_is_seen_at_the_working_size(image_format: str) -> None:
    pixels = pixels_of(_saved(_halves(4000, 3000), image_format))
    assert (pixels.width, pixels.height) == (4000, 3000)
    assert pixels.rgb.shape == (1200, 1600, 3)
    assert pixels.grey[300].mean() > 250


def test_a_small_picture_is_not_made_larger() -> None:
    pixels = pixels_of(_saved(_halves(300, 200), "PNG"))
    assert pixels.rgb.shape == (200, 300, 3)
    assert pixels.scale == 300 / WORKING_SIDE


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "1", "CMYK", "I;16", "I"])
def test_every_mode_becomes_colour(mode: str) -> None:
    image = Image.new("I", (40, 30), 65535).convert("I;16") if mode == "I;16" else Image.new(mode, (40, 30))
    pixels = pixels_of(image)
    assert pixels.rgb.shape == (30, 40, 3)
    assert pixels.rgb.dtype == np.uint8
    if mode == "I;16":
        assert pixels.grey.min() == 255
    if mode in {"LA", "RGBA"}:
        assert pixels.grey.min() == 255  # transparent is white


def test_the_facts_of_a_photo() -> None:
    tags = Image.Exif()
    tags[0x010F], tags[0x0110], tags[0x0131] = "Example", "Camera 1", "GIMP 2.10"
    tags.get_ifd(0x8825).update({1: "N", 2: (1.0, 2.0, 3.0), 3: "E", 4: (4.0, 5.0, 6.0)})
    tags.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0Screenshot"
    origin = pixels_of(_saved(_halves(40, 30), "JPEG", exif=tags, quality=40)).origin
    assert origin == Origin("JPEG", "Example", "Camera 1", ("GIMP 2.10",), True, True, 40)
    assert origin.has_camera
    assert "Example" not in repr(origin)
    assert "GIMP" not in repr(origin)


def test_the_program_of_a_png_and_of_xmp() -> None:
    facts = PngImagePlugin.PngInfo()
    facts.add_text("Software", "Example Editor")
    assert pixels_of(_saved(_halves(4, 4), "PNG", pnginfo=facts)).origin.programs == ("Example Editor",)
    xmp = b'<x:xmpmeta xmp:CreatorTool="Adobe Photoshop 25"/>'
    assert pixels_of(_saved(_halves(16, 16), "JPEG", xmp=xmp)).origin.programs == ("Adobe Photoshop 25",)


@pytest.mark.parametrize("quality", [15, 20, 50, 75, 95])
def test_the_quality_of_a_jpeg_is_estimated(quality: int) -> None:
    estimated = pixels_of(_saved(_halves(64, 64), "JPEG", quality=quality)).origin.quality
    assert estimated is not None
    assert abs(estimated - quality) <= 2
    assert pixels_of(_saved(_halves(64, 64), "PNG")).origin.quality is None


def test_the_repr_has_no_pixels() -> None:
    rgb = np.zeros((2, 2, 3), np.uint8)
    assert "array" not in repr(Pixels(rgb, rgb[..., 0], 2, 2))


def test_a_file_that_knows_no_place_has_no_location() -> None:
    tags = Image.Exif()
    tags.get_ifd(0x8825).update({0: b"\2\3\0\0", 29: "2026:01:01"})
    assert not pixels_of(_saved(_halves(40, 30), "JPEG", exif=tags)).origin.has_location


@pytest.mark.parametrize("image_format", ["JPEG", "PNG"])
def test_a_large_picture_keeps_pieces_at_its_full_size(image_format: str) -> None:
    stripes = Image.new("L", (4000, 3000))
    stripes.paste(255, (2000, 0, 4000, 3000))
    stripes = Image.fromarray(
        (np.asarray(stripes) // 2 + np.indices((3000, 4000)).sum(0) // 4 % 2 * 100).astype("uint8")
    )
    details = pixels_of(_saved(stripes, image_format)).details
    assert details.shape == (4, 4, DETAIL, DETAIL)
    assert np.abs(np.diff(details[0, 0].astype(int), axis=1)).max() > 90  # as sharp as it is stored
    assert details[0, 3].mean() > details[0, 0].mean() + 100


def test_a_picture_smaller_than_a_piece_has_none() -> None:
    assert pixels_of(_saved(_halves(300, 200), "PNG")).details.size == 0


def test_the_fewer_pixels_the_fewer_pieces() -> None:
    assert pixels_of(_saved(_halves(800, 600), "PNG")).details.shape[:2] == (2, 3)
