"""Looks at the content of one file: what it really is, whether it opens, and what its pixels show.

Runs in the worker process. It opens no file, keeps nothing, and tells only what its findings say.
"""

from desktop_app.domain.file_kinds import DECODED_KINDS, HEIC, NO_DOCUMENTS, PDF, FileKind
from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.content import HEIC_PHOTO, NOT_A_DOCUMENT, NOT_DECODABLE, OTHER_FORMAT
from desktop_app.pictures.look.container import any_kind
from desktop_app.pictures.look.paper import open_pdf
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.registry import picture_findings
from desktop_app.pictures.look.still import open_picture
from desktop_app.pictures.picture import Facts, Looked, LookRequest


def look(content: bytes, name: str, request: LookRequest) -> Looked:
    """What there is to tell of a file. Raises MemoryError, and what a check of pixels raises."""
    kind = any_kind(content)
    if kind is None:
        return Looked((NOT_DECODABLE.found(name=name),))
    if kind in NO_DOCUMENTS:
        return Looked((NOT_A_DOCUMENT.found(name=name, kind=kind.words),), Facts(kind.mime))
    format_findings = _of_format(kind, name, request)
    if kind not in DECODED_KINDS:  # of these is told only what they are
        return Looked(format_findings, Facts(kind.mime))
    opened = open_pdf(content, name, request) if kind is PDF else open_picture(content, name, kind, request)
    if opened.pixels is None:
        findings = (*opened.findings, *format_findings)
        return Looked(findings, opened.facts, is_complete=opened.is_complete)
    pixel_findings, is_complete = _of_pixels(opened.pixels)
    return Looked((*opened.findings, *format_findings, *pixel_findings), opened.facts, is_complete=is_complete)


def _of_format(kind: FileKind, name: str, request: LookRequest) -> tuple[Finding, ...]:
    if kind.mime in request.formats:
        return ()
    if kind is HEIC:
        return (HEIC_PHOTO.found(name=name),)
    return (OTHER_FORMAT.found(name=name, kind=kind.words),)


def _of_pixels(pixels: Pixels) -> tuple[tuple[Finding, ...], bool]:
    """What the checks of pixels find, and whether they came to their end."""
    try:
        return picture_findings(pixels), True
    except Exception:  # noqa: BLE001 - a check that fails is our own fault; what else was found is told all the same
        return (), False
