"""Looks at the content of one file: what it really is, whether it opens, and what its pixels show.

Runs in the worker process. It opens no file, keeps nothing, and tells only what its findings say.
"""

from dataclasses import replace

from desktop_app.domain.file_kinds import DECODED_KINDS, NO_DOCUMENTS, PDF
from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.content import NOT_A_DOCUMENT, NOT_DECODABLE
from desktop_app.domain.findings_of.picture import WITHOUT_COLOUR
from desktop_app.pictures.look.container import any_kind
from desktop_app.pictures.look.paper import open_pdf
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.registry import JUDGED_BY_RULES, picture_findings
from desktop_app.pictures.look.still import open_picture
from desktop_app.pictures.picture import Facts, Looked


def look(content: bytes, name: str) -> Looked:
    """What there is to tell of a file. Raises MemoryError, and what a check of pixels raises."""
    kind = any_kind(content)
    if kind is None:
        return Looked((NOT_DECODABLE.found(name=name),))
    if kind in NO_DOCUMENTS:
        return Looked((NOT_A_DOCUMENT.found(name=name, kind=kind.words),), Facts(kind.mime))
    if kind not in DECODED_KINDS:  # of these is told only what they are
        return Looked(facts=Facts(kind.mime))
    opened = open_pdf(content, name) if kind is PDF else open_picture(content, name, kind)
    if opened.pixels is None:
        return Looked(opened.findings, opened.facts, is_complete=opened.is_complete)
    seen, is_complete = _of_pixels(opened.pixels)
    grey = next((each.confidence for each in seen if each.code == WITHOUT_COLOUR.code), None)
    told = tuple(each for each in seen if each.code not in JUDGED_BY_RULES)
    return Looked((*opened.findings, *told), replace(opened.facts, without_colour=grey), is_complete=is_complete)


def _of_pixels(pixels: Pixels) -> tuple[tuple[Finding, ...], bool]:
    """What the checks of pixels find, and whether they came to their end."""
    try:
        return picture_findings(pixels), True
    except Exception:  # noqa: BLE001 - a check that fails is our own fault; what else was found is told all the same
        return (), False
