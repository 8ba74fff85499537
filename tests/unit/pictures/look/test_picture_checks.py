"""Each check of a picture tells its defect, and tells nothing of a picture without it."""

from dataclasses import replace
from functools import cache
from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageDraw

from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.picture import KINDS
from desktop_app.domain.findings_of.provenance import PICTURE_OF_MONITOR, UPSCALED
from desktop_app.pictures.look.colour import black_and_white
from desktop_app.pictures.look.edited import editor_among
from desktop_app.pictures.look.glare import glare
from desktop_app.pictures.look.pixels import Origin, Pixels, pixels_of
from desktop_app.pictures.look.registry import PICTURE_CHECKS, picture_findings
from desktop_app.pictures.look.rules import PictureRules
from desktop_app.pictures.look.screenshot import screenshot
from desktop_app.pictures.look.tiles import tiles_of
from resources.specimens.corpus import specimen
from resources.specimens.defects import DEFECTS, Defect
from resources.specimens.designs import DESIGNS
from resources.specimens.resampling import RESAMPLING_DEFECTS
from resources.specimens.scene import GROUNDS, Scene, scene_of, taken

_SEED = 17
ALL_DEFECTS = (*DEFECTS, *RESAMPLING_DEFECTS)


def _looked_at(file: bytes) -> Pixels:
    return pixels_of(Image.open(BytesIO(file)))


@cache
def _scene() -> Scene:
    return scene_of(DESIGNS[4], "wood", _SEED)


def _plain(width: int, height: int, origin: Origin | None = None) -> Pixels:
    rgb = np.full((height, width, 3), 128, np.uint8)
    return Pixels(rgb, rgb[..., 0].copy(), width, height, origin or Origin())


def _codes(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.code for finding in findings}


@pytest.mark.parametrize("ground", GROUNDS)
def test_nothing_is_told_of_a_clean_picture(ground: str) -> None:
    scene = scene_of(DESIGNS[4], ground, _SEED)
    assert picture_findings(_looked_at(taken(scene.photo, _SEED))) == ()


@pytest.mark.parametrize("strong", [False, True], ids=["medium", "strong"])
@pytest.mark.parametrize("defect", ALL_DEFECTS, ids=[defect.name for defect in ALL_DEFECTS])
def test_each_defect_is_told(defect: Defect, strong: bool) -> None:
    assert defect.code in _codes(picture_findings(_looked_at(defect.make(_scene(), strong, _SEED))))


def test_every_kind_has_a_defect_that_shows_it() -> None:
    kinds = {kind.code for kind in (*KINDS, PICTURE_OF_MONITOR, UPSCALED)}
    assert kinds == {defect.code for defect in ALL_DEFECTS}
    assert len(PICTURE_CHECKS) == len(set(PICTURE_CHECKS))


def test_a_specimen_is_the_same_every_time() -> None:
    assert specimen(3, None).file == specimen(3, None).file
    assert specimen(3, None).file != specimen(4, None).file


def test_a_reflection_is_marked_where_it_is() -> None:
    scene = _scene()
    height, width = scene.photo.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    distance = ((x - 0.5 * width) ** 2 + (y - 0.4 * height) ** 2) / (0.08 * width) ** 2
    veil = np.clip(1.6 * np.exp(-1.4 * distance), 0, 1)[..., None]
    (finding,) = glare(_looked_at(taken(scene.photo * (1 - veil) + 255 * veil, _SEED)), PictureRules())
    assert finding.region is not None
    assert finding.region.left < 0.5 < finding.region.left + finding.region.width
    assert finding.region.top < 0.4 < finding.region.top + finding.region.height
    assert finding.region.width < 0.3


def test_white_paper_on_a_dark_table_is_no_reflection() -> None:
    image = Image.new("RGB", (1600, 1200), (50, 40, 30))
    pen = ImageDraw.Draw(image)
    pen.rectangle((300, 200, 1200, 1000), fill="white")
    pen.text((700, 1040), "SPECIMEN", fill="white")
    assert list(glare(pixels_of(image), PictureRules())) == []


def test_a_grey_letter_on_a_coloured_table_is_not_black_and_white() -> None:
    image = Image.new("RGB", (1600, 1200), (200, 200, 200))
    ImageDraw.Draw(image).rectangle((0, 0, 1600, 60), fill=(120, 80, 40))
    assert list(black_and_white(pixels_of(image), PictureRules())) == []


def test_a_tinted_scan_is_black_and_white_and_may_be_allowed() -> None:
    ramp = np.linspace(0, 250, 1600)[None, :, None] * np.ones((1200, 1, 1)) * np.array([1, 0.97, 0.9])
    pixels = pixels_of(Image.fromarray(ramp.astype(np.uint8)))
    assert [finding.code for finding in black_and_white(pixels, PictureRules())] == ["picture_without_colour"]
    assert list(black_and_white(pixels, PictureRules(allows_grey=True))) == []


@pytest.mark.parametrize(
    ("width", "height", "origin", "told"),
    [
        (1170, 2532, Origin("PNG"), True),
        (2532, 1170, Origin("JPEG"), True),
        (1170, 2532, Origin("JPEG", make="Example"), False),
        (1170, 2533, Origin("PNG"), False),
        (4000, 3000, Origin("JPEG", make="Example", says_screenshot=True), True),
    ],
)
def test_a_screenshot_has_the_size_of_a_screen_and_no_camera(
    width: int, height: int, origin: Origin, told: bool
) -> None:
    pixels = replace(_plain(160, 120, origin=origin), width=width, height=height)
    assert bool(list(screenshot(pixels, PictureRules()))) is told


def test_a_size_that_cameras_have_too_needs_even_cells() -> None:
    even = replace(_plain(160, 90), width=1920, height=1080)
    noise = np.random.default_rng(1).integers(0, 255, even.rgb.shape, np.uint8)
    uneven = replace(even, rgb=noise, grey=noise[..., 0])
    assert list(screenshot(even, PictureRules()))
    assert not list(screenshot(uneven, PictureRules()))


@pytest.mark.parametrize(
    ("programs", "editor"),
    [
        (("Adobe Photoshop 25.0 (Windows)",), "Adobe Photoshop"),
        (("17.4.1", "gimp 2.10"), "GIMP"),
        (("17.4.1",), None),
        (("HDR+ 1.0.5", "Microsoft Windows Photo Viewer 6.1"), None),
        ((), None),
    ],
)
def test_only_names_of_editors_count(programs: tuple[str, ...], editor: str | None) -> None:
    assert editor_among(programs) == editor


def test_the_limit_of_pixels_is_a_rule_and_says_the_size() -> None:
    pixels = replace(_plain(160, 120), width=1600, height=1199)
    (finding,) = [each for each in picture_findings(pixels) if each.code == "picture_too_small"]
    assert finding.fields == {"width": 1600, "height": 1199, "least": 1200}
    assert "picture_too_small" not in _codes(picture_findings(pixels, PictureRules(least_short_side=1199)))


def test_the_worst_is_told_first() -> None:
    scene = _scene()
    image = Image.fromarray(scene.photo.clip(0, 255).astype(np.uint8)).resize((800, 600))
    dark = np.asarray(image, np.float32) * np.float32(0.2)
    assert [each.code for each in picture_findings(_looked_at(taken(dark, 1)))] == [
        "picture_too_dark",
        "picture_too_small",
    ]


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (7, 5), (47, 49), (5000, 12), (97, 3)])
def test_pictures_of_odd_sizes_are_looked_at(size: tuple[int, int]) -> None:
    findings = picture_findings(pixels_of(Image.new("RGB", size, (90, 120, 30))))
    assert "picture_too_small" in _codes(findings)


def test_plain_tiles_are_not_busy() -> None:
    grey = np.full((480, 480), 100, np.uint8)
    grey[96:144, 96:144:4] = 20
    busiest = tiles_of(grey).busiest(0.01)
    assert busiest[2, 2]
