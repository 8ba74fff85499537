"""What a screen, an enlargement and a heavy compression leave is told, and what looks like it is not."""

from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from desktop_app.domain.findings import Severity
from desktop_app.domain.findings_of.picture import COMPRESSED
from desktop_app.domain.findings_of.provenance import HAS_LOCATION, PICTURE_OF_MONITOR, UPSCALED
from desktop_app.pictures.look.location import location
from desktop_app.pictures.look.pixels import Origin, Pixels, pixels_of
from desktop_app.pictures.look.registry import picture_findings
from desktop_app.pictures.look.rules import PictureRules
from desktop_app.pictures.look.screen_photo import widest_wave
from resources.specimens.designs import DESIGNS
from resources.specimens.scene import scene_of, taken

TRACES = {PICTURE_OF_MONITOR.code, UPSCALED.code, COMPRESSED.code}
_SEED = 23


def _photo(ground: str = "plain") -> NDArray[np.float32]:
    return scene_of(DESIGNS[0], ground, _SEED).photo


def _looked_at(photo: NDArray[np.float32], seed: int = _SEED) -> Pixels:
    return pixels_of(Image.open(BytesIO(taken(photo, seed))))


def _traces(pixels: Pixels) -> set[str]:
    return TRACES & {finding.code for finding in picture_findings(pixels)}


def _waves(shape: tuple[int, ...], pitch: float) -> NDArray[np.float32]:
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    return np.asarray(np.sin(2 * np.pi * (x + 0.1 * y) / pitch) + np.sin(2 * np.pi * (y - 0.1 * x) / pitch), np.float32)


def test_a_grid_everywhere_is_a_screen() -> None:
    photo = _photo()
    pixels = _looked_at(photo * (1 + 0.04 * _waves(photo.shape, 3.1))[..., None])
    assert _traces(pixels) == {PICTURE_OF_MONITOR.code}
    wave = widest_wave(pixels)
    assert wave is not None
    assert wave.share > 0.9
    assert wave.frequency == pytest.approx(1 / 3.1, abs=0.02)


def test_the_same_grid_on_the_document_alone_is_print() -> None:
    photo = _photo()
    height, width = photo.shape[:2]
    inside = np.zeros((height, width), np.float32)
    inside[height // 4 : -height // 4, width // 4 : -width // 4] = 1
    assert _traces(_looked_at(photo * (1 + 0.04 * inside * _waves(photo.shape, 3.1))[..., None])) == set()


def test_the_same_grid_beside_the_document_alone_is_cloth() -> None:
    photo = _photo()
    height, width = photo.shape[:2]
    beside = np.ones((height, width), np.float32)
    beside[height // 4 : -height // 4, width // 4 : -width // 4] = 0
    assert _traces(_looked_at(photo * (1 + 0.04 * beside * _waves(photo.shape, 3.1))[..., None])) == set()


def test_a_halftone_print_that_was_scanned_is_no_screen() -> None:
    photo = _photo("scanner")
    dots = 60 * _waves(photo.shape, 4.3)[..., None]
    printed = np.where(photo > 250, photo, np.clip((photo + dots - 128) * 3 + 128, 0, 255))
    soft = Image.fromarray(printed.astype(np.uint8)).filter(ImageFilter.GaussianBlur(1.2))
    assert PICTURE_OF_MONITOR.code not in _traces(_looked_at(np.asarray(soft, np.float32)))


@pytest.mark.parametrize("ground", ["wood", "cloth", "desk with sheets"])
def test_a_photo_that_a_telephone_smoothed_and_sharpened_has_no_trace(ground: str) -> None:
    image = Image.open(BytesIO(taken(_photo(ground), _SEED)))
    smooth = image.filter(ImageFilter.MedianFilter(3)).filter(ImageFilter.UnsharpMask(2, 120, 3))
    file = BytesIO()
    smooth.save(file, "JPEG", quality=88)
    assert _traces(pixels_of(Image.open(BytesIO(file.getvalue())))) == set()


@pytest.mark.parametrize("times", [2.5, 3, 4])
def test_what_was_enlarged_is_told(times: float) -> None:
    image = Image.open(BytesIO(taken(_photo(), _SEED)))
    small = image.resize((int(image.width / times), int(image.height / times)), Image.Resampling.LANCZOS)
    file = BytesIO()
    small.resize(image.size, Image.Resampling.BICUBIC).save(file, "JPEG", quality=90)
    assert UPSCALED.code in _traces(pixels_of(Image.open(BytesIO(file.getvalue()))))


def test_what_was_made_smaller_is_not_enlarged() -> None:
    image = Image.open(BytesIO(taken(_photo(), _SEED)))
    file = BytesIO()
    image.resize((1300, 975), Image.Resampling.LANCZOS).save(file, "JPEG", quality=90)
    assert _traces(pixels_of(Image.open(BytesIO(file.getvalue())))) == set()


def test_a_location_is_mentioned_and_warns_of_nothing() -> None:
    pixels = replace(_looked_at(_photo()), origin=Origin(has_location=True))
    (finding,) = location(pixels, PictureRules())
    assert (finding.code, finding.severity, finding.fields) == (HAS_LOCATION.code, Severity.INFO, {})
    assert list(location(replace(pixels, origin=Origin()), PictureRules())) == []
