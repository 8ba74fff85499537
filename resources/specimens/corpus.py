"""The pictures of a trial, one a number: every second one is clean, the others have one defect each, all in turn."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle

from resources.specimens import chance_of
from resources.specimens.covering import COVERING_DEFECTS, TURNED_DEFECTS
from resources.specimens.defects import DEFECTS, STRENGTHS, Defect
from resources.specimens.designs import DESIGNS
from resources.specimens.geometry import GEOMETRY_DEFECTS
from resources.specimens.resampling import RESAMPLING_DEFECTS
from resources.specimens.scanned import SCAN_DEFECTS, ScanDefect, scan_of, scanned
from resources.specimens.scene import GROUNDS, SCANNER, scene_of, taken

OF_THE_PLACE = (*GEOMETRY_DEFECTS, *TURNED_DEFECTS, *COVERING_DEFECTS)
"""What is wrong with how the document lies in the picture; all but the turned ones need its corners."""
ALL_DEFECTS = (*DEFECTS, *RESAMPLING_DEFECTS, *OF_THE_PLACE)
_CLEAN_SCAN, _BAD_SCAN, _ROUND = 8, 19, 20
"""Of so many pictures these two are scans."""


@dataclass(frozen=True, slots=True)
class Specimen:
    """One picture, and what is true of it."""

    seed: int
    design: str
    ground: str
    defect: Defect | None
    strength: str | None
    file: bytes


def specimen(seed: int, defect: Defect | None, strength: str | None = None) -> Specimen:
    """The picture of a seed, with that defect or clean."""
    chance = chance_of(seed * 7919 + 1)
    design, ground = chance.choice(DESIGNS), chance.choice(tuple(GROUNDS))
    if ground == SCANNER and defect is not None and defect.only_photos:
        ground = chance.choice([each for each in GROUNDS if each != SCANNER])
    scene = scene_of(design, ground, seed)
    file = taken(scene.photo, seed) if defect is None else defect.make(scene, strength == "strong", seed)
    return Specimen(seed, design.name, ground, defect, strength, file)


def scan_specimen(seed: int, found: ScanDefect | None, strength: str | None = None) -> Specimen:
    """The scan of a seed, with that defect or clean."""
    if found is None:
        scene = scan_of(seed)
        return Specimen(seed, scene.design.name, scene.ground, None, None, scanned(scene))
    scene = scan_of(seed, chance_of(seed * 7919 + 2).choice(found.layouts))
    file = found.defect.make(scene, strength == "strong", seed)
    return Specimen(seed, scene.design.name, scene.ground, found.defect, strength, file)


def specimens(first_seed: int, count: int) -> Iterator[Specimen]:
    """So many pictures, half of them clean, a tenth of them scans."""
    ways = cycle([(defect, strength) for strength in STRENGTHS for defect in ALL_DEFECTS])
    scan_ways = cycle([(defect, strength) for strength in STRENGTHS for defect in SCAN_DEFECTS])
    for number in range(count):
        seed = first_seed + number
        if number % _ROUND == _CLEAN_SCAN:
            yield scan_specimen(seed, None)
        elif number % _ROUND == _BAD_SCAN:
            yield scan_specimen(seed, *next(scan_ways))
        elif number % 2 == 0:
            yield specimen(seed, None)
        else:
            yield specimen(seed, *next(ways))
