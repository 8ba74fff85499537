"""Looks at the content of one file: what it really is, whether it opens, and what its pixels show.

Runs in the worker process. It opens no file, keeps nothing, and tells only what its findings say.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.file_kinds import DECODED_KINDS, NO_DOCUMENTS, PDF
from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.content import NOT_A_DOCUMENT, NOT_DECODABLE, TRUNCATED
from desktop_app.domain.findings_of.picture import WITHOUT_COLOUR
from desktop_app.domain.findings_of.provenance import UPSCALED
from desktop_app.pictures.look.container import any_kind
from desktop_app.pictures.look.paper import open_pdf
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.registry import JUDGED_BY_RULES, picture_findings
from desktop_app.pictures.look.still import Opened, open_picture
from desktop_app.pictures.picture import Facts, Looked, TellSoFar, untold

ReadPage = Callable[[NDArray[np.uint8]], Facts | None]
"""Says what the text of a grey picture says; None where it could not be read. See ocr/reader.py."""


def look(content: bytes, name: str, read: ReadPage | None = None, so_far: TellSoFar = untold) -> Looked:
    """What there is to tell of a file, its text too where somebody can read it.

    Raises MemoryError, and what a check of pixels raises.
    """
    kind = any_kind(content)
    if kind is None:
        return Looked((NOT_DECODABLE.found(name=name),))
    if kind in NO_DOCUMENTS:
        return Looked((NOT_A_DOCUMENT.found(name=name, kind=kind.words),), Facts(kind.mime))
    if kind not in DECODED_KINDS:  # of these is told only what they are
        return Looked(facts=Facts(kind.mime))
    so_far(Looked(facts=Facts(kind.mime)))
    opened = open_pdf(content, name, so_far) if kind is PDF else open_picture(content, name, kind)
    looked = _seen(opened)
    if read is None:
        return looked
    so_far(looked)
    return replace(looked, facts=_with_text(opened, looked.facts, read))


def _seen(opened: Opened) -> Looked:
    """What an opened file shows; its text apart."""
    is_cut = any(each.code == TRUNCATED.code for each in opened.findings)  # what is missing looks dark and flat
    if not opened.photos or is_cut:
        return Looked(opened.findings, opened.facts, is_complete=opened.is_complete)
    seen: dict[str, Finding] = {}
    is_complete = opened.is_complete
    for photo in opened.photos:
        found, is_through = _of_pixels(photo.pixels)
        is_complete = is_complete and is_through
        for each in found:
            if photo.is_resampled and each.code == UPSCALED.code:
                continue
            seen.setdefault(each.code, photo.placed(each))  # of two pages with the same defect, the first is marked
    grey = seen[WITHOUT_COLOUR.code].confidence if WITHOUT_COLOUR.code in seen else None
    told = tuple(each for each in seen.values() if each.code not in JUDGED_BY_RULES)
    return Looked((*opened.findings, *told), replace(opened.facts, without_colour=grey), is_complete=is_complete)


def _with_text(opened: Opened, facts: Facts, read: ReadPage) -> Facts:
    """The facts with what the pictures of a file say. A page that was read says nothing that an earlier one says."""
    of_photos = (photo.pixels.fine for photo in opened.photos)
    for grey in (*(fine for fine in of_photos if fine is not None), *opened.scans):
        found = read(grey)
        if found is None:
            return replace(facts, text_was_read=False)
        zone, other = facts.zone, found.zone
        is_better = zone is None or (not zone.is_valid and other is not None and other.is_valid)
        facts = replace(
            facts,
            has_text=facts.has_text or found.has_text,
            issued=facts.issued or found.issued,
            zone=other if is_better else zone,
            text_was_read=True,
        )
    return facts


def _of_pixels(pixels: Pixels) -> tuple[tuple[Finding, ...], bool]:
    """What the checks of pixels find, and whether they came to their end."""
    try:
        return picture_findings(pixels), True
    except Exception:  # noqa: BLE001 - a check that fails is our own fault; what else was found is told all the same
        return (), False
