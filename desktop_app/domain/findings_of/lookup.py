"""Finds the definition of a finding by its code, for what comes from a process that is not trusted with words."""

from desktop_app.domain.findings import FindingKind
from desktop_app.domain.findings_of import (
    content,
    dates,
    geometry,
    orientation,
    picture,
    provenance,
    rules,
    sides,
    zone,
)

_OF_LOOKS = (
    *content.KINDS,
    *picture.KINDS,
    *geometry.KINDS,
    *orientation.KINDS,
    *provenance.KINDS,
)
"""What the process that opens documents may tell; the others the app itself finds, by what was measured."""

ALL_KINDS = (
    *_OF_LOOKS,
    *sides.KINDS,
    *zone.KINDS,
    *dates.KINDS,
    *rules.KINDS,
)

_BY_CODE = {kind.code: kind for kind in _OF_LOOKS}


def kind_of_finding(code: str) -> FindingKind | None:
    """The kind of finding of a look that has this code; None where there is none."""
    return _BY_CODE.get(code)
