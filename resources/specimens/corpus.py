"""The pictures of a trial, one a number: every second one is clean, the others have one defect each, all in turn."""

from collections.abc import Iterator
from dataclasses import dataclass

from resources.specimens import chance_of
from resources.specimens.covering import COVERING_DEFECTS, TURNED_DEFECTS
from resources.specimens.defects import DEFECTS, STRENGTHS, Defect
from resources.specimens.designs import DESIGNS
from resources.specimens.geometry import GEOMETRY_DEFECTS
from resources.specimens.resampling import RESAMPLING_DEFECTS
from resources.specimens.scene import GROUNDS, SCANNER, scene_of, taken

OF_THE_PLACE = (*GEOMETRY_DEFECTS, *TURNED_DEFECTS, *COVERING_DEFECTS)
"""What is wrong with how the document lies in the picture; all but the turned ones need its corners."""
ALL_DEFECTS = (*DEFECTS, *RESAMPLING_DEFECTS, *OF_THE_PLACE)


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


def specimens(first_seed: int, count: int) -> Iterator[Specimen]:
    """So many pictures, half of them clean."""
    ways = [(defect, strength) for strength in STRENGTHS for defect in ALL_DEFECTS]
    for number in range(count):
        seed = first_seed + number
        if number % 2 == 0:
            yield specimen(seed, None)
        else:
            defect, strength = ways[number // 2 % len(ways)]
            yield specimen(seed, defect, strength)
