"""Pages as scanners make them: nothing is told of good ones, whatever lies beside the document; bad ones are told."""

import numpy as np
import pytest

from desktop_app.domain.findings import Severity
from desktop_app.domain.findings_of.geometry import CUT_OFF, SMALL_IN_FRAME, TILTED
from desktop_app.domain.findings_of.picture import BLURRED, GLARE, TOO_BRIGHT, TOO_SMALL
from desktop_app.domain.findings_of.provenance import PICTURE_OF_MONITOR
from desktop_app.pictures.look.content import look
from resources.specimens.scanned import LAYOUTS, SCAN_DEFECTS, ScanDefect, scan_of, scanned
from resources.specimens.scene import jpeg_of

_SHOWN = {
    (CUT_OFF.code, False): ("scanned card", 5001),
    (CUT_OFF.code, True): ("scanned passport", 5002),
    (BLURRED.code, False): ("scanned passport", 5007),
    (BLURRED.code, True): ("scanned passport", 5004),
}
"""Of the defects that do not show in every scan, one that does: what is left of a card may have the shape of a
passport."""
_NOT_OF_A_GOOD_SCAN = {
    each.code for each in (CUT_OFF, SMALL_IN_FRAME, TILTED, BLURRED, GLARE, TOO_BRIGHT, PICTURE_OF_MONITOR)
}


def _told(file: bytes) -> set[str]:
    looked = look(file, "SPECIMEN")
    facts = looked.facts
    codes = {each.code for each in looked.findings if each.severity is not Severity.INFO}
    if facts.without_colour is not None:
        codes.add("picture_without_colour")
    if min(facts.width, facts.height) < 1200:
        codes.add(TOO_SMALL.code)
    return codes


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_is_told_of_a_good_scan(layout: str, seed: int) -> None:
    assert _told(scanned(scan_of(seed, layout))) == set()


@pytest.mark.parametrize("strong", [False, True], ids=["medium", "strong"])
@pytest.mark.parametrize("found", SCAN_DEFECTS, ids=[each.defect.name for each in SCAN_DEFECTS])
def test_what_goes_wrong_on_a_scanner_is_told(found: ScanDefect, strong: bool) -> None:
    layout, seed = _SHOWN.get((found.defect.code, strong), (found.layouts[0], 3))
    assert found.defect.code in _told(found.defect.make(scan_of(seed, layout), strong, seed))


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize("reach", [10, 30, 90])
def test_a_shadow_at_the_rim_of_a_lid_is_no_glare_and_no_blur(side: int, reach: int) -> None:
    page = scan_of(4, "scanned front and back").photo
    shadow = 1 - 0.6 * np.exp(-np.arange(page.shape[side], dtype=np.float32) / reach)
    shaded = page * (shadow[:, None, None] if side == 0 else shadow[None, :, None])
    told = _told(jpeg_of(shaded.astype(np.float32), 88))
    assert not told & _NOT_OF_A_GOOD_SCAN


def test_a_seed_decides_the_whole_file() -> None:
    assert scanned(scan_of(5)) == scanned(scan_of(5))
    assert scanned(scan_of(5)) != scanned(scan_of(6))
