"""Changes of a file that are offered before it is sent: which ones help against what was found, and their orders.

Nobody has to take one, and the original is never touched: a changed copy is sent in its place.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePath

from desktop_app.domain.errors import FileTooLargeError
from desktop_app.domain.file_kinds import BMP, GIF, HEIC, JPEG, KINDS, PDF, PNG, TIFF, WEBP, kind_by_name
from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.content import HEIC_PHOTO, OTHER_FORMAT
from desktop_app.domain.findings_of.rules import FILE_LARGE, UNWANTED_FORMAT
from desktop_app.domain.rule_profile import RuleProfile

_TURNED = "picture_turned"
"""Code of the finding that a document lies on its side; its field `turns` is how often to turn it."""
_TURNS = "turns"
_HAS_LOCATION = "has_location"
"""Code of the finding that a photo says where it was taken."""
_QUARTERS = 4
_AS_JPEG = frozenset(each.mime for each in (HEIC, PNG, WEBP, TIFF, GIF, BMP))
"""Kinds of pictures that a JPEG can be made of where the receiver wants one."""
_SHRUNK = _AS_JPEG | {JPEG.mime}
_TURNABLE = _SHRUNK | {PDF.mime}
_JOINED = frozenset({JPEG.mime, PNG.mime, PDF.mime})
"""What goes into a PDF as it is."""
_WITH_LOCATION = frozenset({JPEG.mime, PNG.mime, HEIC.mime, WEBP.mime, TIFF.mime})


class Change(Enum):
    """What can be done to a file."""

    TO_JPEG = "to jpeg"
    SHRINK = "shrink"
    ROTATE = "rotate"
    ONE_PDF = "one pdf"
    """Of two files."""
    WITHOUT_LOCATION = "without location"


@dataclass(frozen=True, slots=True)
class ChangeRequest:
    """One change with all that it needs to know."""

    change: Change
    turns: int = 0
    """Quarters, clockwise, from 1 to 3."""
    most_bytes: int = 0
    """Of the result of SHRINK."""
    least_short_side: int = 0
    """Pixels of its shorter side, which is kept to wherever that is possible."""


def offers_for(
    findings: Collection[Finding], mime: str, rules: RuleProfile, max_bytes: int
) -> tuple[ChangeRequest, ...]:
    """The changes that help against what was found of a file, the most urgent first.

    `max_bytes` is the server's own limit, which may be lower than that of the rules.
    """
    return tuple(_offers(findings, mime, rules, max_bytes))


def can_be_joined(first_mime: str, second_mime: str) -> bool:
    """Whether two files can be made one PDF without saving a picture anew."""
    return {first_mime, second_mime} <= _JOINED


def changed_ending(name: str, mime: str) -> str:
    """The ending that a copy has: its own, where that says what the copy is."""
    kind = kind_by_name(name)
    if kind is not None and kind.mime == mime:
        return PurePath(name).suffix
    return next((kind.suffixes[0] for kind in KINDS if kind.mime == mime), "")


def _offers(findings: Collection[Finding], mime: str, rules: RuleProfile, max_bytes: int) -> Iterator[ChangeRequest]:
    codes = {finding.code for finding in findings}
    is_unwanted = codes & {HEIC_PHOTO.code, OTHER_FORMAT.code, UNWANTED_FORMAT.code}
    becomes_jpeg = is_unwanted and mime in _AS_JPEG and JPEG.mime in rules.formats
    if codes & {FILE_LARGE.code, FileTooLargeError.code} and mime in _SHRUNK:
        limit = min(rules.max_bytes, max_bytes)
        yield ChangeRequest(Change.SHRINK, most_bytes=limit, least_short_side=rules.min_short_side_px)
    elif becomes_jpeg:
        yield ChangeRequest(Change.TO_JPEG)
    turns = next((_turns(finding) for finding in findings if finding.code == _TURNED), 0)
    if turns and mime in _TURNABLE:
        yield ChangeRequest(Change.ROTATE, turns=turns)
    if _HAS_LOCATION in codes and mime in _WITH_LOCATION:
        yield ChangeRequest(Change.WITHOUT_LOCATION)


def _turns(finding: Finding) -> int:
    turns = finding.fields.get(_TURNS, 0)
    return turns % _QUARTERS if isinstance(turns, int) else 0
