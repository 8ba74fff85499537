"""Finds the definition of a finding by its code, for what comes from a process that is not trusted with words."""

from desktop_app.domain.findings import FindingKind
from desktop_app.domain.findings_of import content, dates, picture, rules, zone

ALL_KINDS = (*content.KINDS, *picture.KINDS, *zone.KINDS, *dates.KINDS, *rules.KINDS)

_BY_CODE = {kind.code: kind for kind in ALL_KINDS}


def kind_of_finding(code: str) -> FindingKind | None:
    """The kind of finding that has this code; None where there is none."""
    return _BY_CODE.get(code)
