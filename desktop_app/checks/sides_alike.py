"""Whether the files for front and back of one document hold the same picture."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations

from desktop_app.checks.inspection import Inspection
from desktop_app.domain.document import DocumentType
from desktop_app.domain.fingerprints import are_alike
from desktop_app.domain.sides import Side, pairs

_MOST_COMPARED = 40
"""Files of one document: each is compared with every other."""


@dataclass(frozen=True, slots=True)
class SideFile:
    """A file that may be one side of a document."""

    type_id: int | None
    """Of the type that was chosen for it."""
    sha256: str = ""
    """Of its bytes; empty where they were not read."""
    fingerprint: int | None = field(default=None, repr=False)
    """Of its picture; None where that is not known."""


def side_file(type_id: int | None, inspection: Inspection | None) -> SideFile:
    """A file as far as it was looked at."""
    if inspection is None:
        return SideFile(type_id)
    sha256 = inspection.identity.sha256 if inspection.identity is not None else ""
    return SideFile(type_id, sha256, inspection.facts.fingerprint)


def alike_sides(files: Sequence[SideFile], types: Sequence[DocumentType]) -> frozenset[int]:
    """The places of the files that hold the same picture as another side of their document."""
    others = pairs(types)
    two_sided = {kind.id for kind in types if kind.sides == len(Side) and kind.id not in others}
    documents: dict[tuple[int, ...], list[int]] = {}
    for place, file in enumerate(files):
        if file.type_id in two_sided and file.type_id is not None:
            documents.setdefault((file.type_id,), []).append(place)
        elif file.type_id in others and file.type_id is not None:
            both = sorted((file.type_id, others[file.type_id].id))
            documents.setdefault(tuple(both), []).append(place)
    found: set[int] = set()
    for places in documents.values():
        for one, other in combinations(places[:_MOST_COMPARED], 2):
            if _are_same(files[one], files[other]):
                found |= {one, other}
    return frozenset(found)


def _are_same(one: SideFile, other: SideFile) -> bool:
    return (bool(one.sha256) and one.sha256 == other.sha256) or are_alike(one.fingerprint, other.fingerprint)
