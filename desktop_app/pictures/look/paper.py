"""Opens a PDF and says what is wrong with it as a file. No page is drawn but one that is nothing but a picture."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.file_kinds import PDF
from desktop_app.domain.findings import Finding, Severity
from desktop_app.domain.findings_of.content import (
    ENCRYPTED,
    NOT_DECODABLE,
    TOO_MANY_PIXELS,
    TRUNCATED,
)
from desktop_app.pictures.formats import MOST_COEFFICIENTS, MOST_PIXELS, needs_password
from desktop_app.pictures.look.details import Details, decoded_in_grey, details_of, no_details
from desktop_app.pictures.look.fingerprint import fingerprint
from desktop_app.pictures.look.issue_date import MAX_LINES, find_issue_date
from desktop_app.pictures.look.pdf_streams import has_bomb
from desktop_app.pictures.look.pixels import fine_grey, pixels_of
from desktop_app.pictures.look.still import Opened
from desktop_app.pictures.look.structure import is_cut, jpeg_parts
from desktop_app.pictures.look.zone import find_zone
from desktop_app.pictures.picture import Facts

_MOST_CHARACTERS = 100_000
"""Of a page that is read: a full one has four thousand."""
_TRIED_PAGES = 3
"""So many from the first, and the last."""
_PAGE_SHARE = 0.8
"""Of its page, that a picture covers which is all there is: a photo may keep a margin."""
_MOST_HELD_PIXELS = 40_000_000
"""Of one picture on a page: pdfium holds four bytes for each."""
_DRAWN_LONG_SIDE = 2400
"""Pixels, at most."""
_MOST_SCANS = 2
"""Pages that are read: front and back of a card, or a letter whose second page says when it was made."""


def open_pdf(content: bytes, name: str) -> Opened:
    """Open a PDF."""
    import pypdfium2  # noqa: PLC0415 - a photo needs no part of it

    if has_bomb(content):
        return Opened((TOO_MANY_PIXELS.found(name=name),), Facts(PDF.mime), is_complete=False)
    cut = is_cut(content, PDF)
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if needs_password(error):
            return Opened((ENCRYPTED.found(name=name),), Facts(PDF.mime))
        return _nothing(name, cut=cut)
    try:
        return _opened(document, name, cut=cut)
    finally:
        document.close()


def _nothing(name: str, *, cut: bool) -> Opened:
    blocked = replace(TRUNCATED.found(name=name), severity=Severity.BLOCK) if cut else NOT_DECODABLE.found(name=name)
    return Opened((blocked,), Facts(PDF.mime))


def _opened(document: Any, name: str, *, cut: bool) -> Opened:
    count = len(document)
    tried = sorted({*range(min(count, _TRIED_PAGES)), count - 1} - {-1})
    pages = {number: _page(document, number) for number in tried}
    if not any(pages.values()):
        return _nothing(name, cut=cut)
    findings: list[Finding] = []
    if cut or not all(pages.values()):
        findings.append(TRUNCATED.found(name=name))
    lines = _lines(pages)
    zone = find_zone(lines)
    facts = Facts(
        PDF.mime,
        count,
        has_text=bool(lines),
        issued=find_issue_date(lines, date.today()),  # noqa: DTZ011 - the person's own day
        zone=zone if zone is not None and zone.is_valid else None,  # what a scanner read says nothing of the page
    )
    largest = max((_largest_picture(page) for page in pages.values() if page), default=0)
    if largest > MOST_PIXELS:
        return Opened((*findings, TOO_MANY_PIXELS.found(name=name)), facts)
    if count != 1 or not _is_photo(pages[0]):
        return Opened(tuple(findings), facts, scans=_scans(pages, largest))
    width, height = _shown_size(pages[0])
    facts = replace(facts, width=width, height=height, is_photo_in_pdf=True)
    if largest > _MOST_HELD_PIXELS:
        return Opened(tuple(findings), facts, is_complete=False)
    pixels = replace(pixels_of(_drawn(pages[0])), details=_details(pages[0]))
    return Opened(tuple(findings), replace(facts, fingerprint=fingerprint(pixels.grey)), pixels)


def _page(document: Any, number: int) -> Any:
    """A page; None where there is none to be shown."""
    import pypdfium2  # noqa: PLC0415 - see above

    try:
        page = document[number]
        width, height = page.get_size()
    except pypdfium2.PdfiumError:
        return None
    return page if width > 0 and height > 0 else None


def _lines(pages: Mapping[int, Any]) -> list[str]:
    """The text of the pages that can be shown, line by line; what stands on a picture is none."""
    import pypdfium2  # noqa: PLC0415 - see above

    lines: list[str] = []
    for page in pages.values():
        if page is None:
            continue
        try:
            text_page = page.get_textpage()
            if not 0 < text_page.count_chars() <= _MOST_CHARACTERS:
                continue
            text = text_page.get_text_bounded()
        except pypdfium2.PdfiumError:
            continue
        lines += [line for line in text.splitlines() if line.strip()]
    return lines[:MAX_LINES]


def _pictures(page: Any) -> list[Any]:
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE  # noqa: PLC0415 - see above

    return list(page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE]))


def _largest_picture(page: Any) -> int:
    """Pixels of the largest picture on a page, as it says itself."""
    import pypdfium2  # noqa: PLC0415 - see above

    largest = 0
    for picture in _pictures(page):
        try:
            width, height = picture.get_px_size()
        except pypdfium2.PdfiumError:
            continue
        largest = max(largest, width * height)
    return largest


def _is_photo(page: Any) -> bool:
    """Whether one picture covers the page and nothing is written on it."""
    pictures = _pictures(page)
    if len(pictures) != 1 or page.get_textpage().count_chars():
        return False
    left, bottom, right, top = pictures[0].get_bounds()
    width, height = page.get_size()
    return bool((right - left) * (top - bottom) >= _PAGE_SHARE * width * height)


def _shown_size(page: Any) -> tuple[int, int]:
    """The pixels of the one picture on a page, upright as the page is."""
    sides = sorted(_pictures(page)[0].get_px_size())
    width, height = page.get_size()
    return (sides[0], sides[1]) if width <= height else (sides[1], sides[0])


def _scans(pages: Mapping[int, Any], largest: int) -> tuple[NDArray[np.uint8], ...]:
    """The first pages that are nothing but a picture, to be read."""
    if largest > _MOST_HELD_PIXELS:
        return ()
    scans = [page for page in pages.values() if page is not None and _is_photo(page)][:_MOST_SCANS]
    return tuple(np.asarray(fine_grey(_drawn(page))) for page in scans)


def _details(page: Any) -> Details:
    """Pieces of the one picture on a page as the file stores it: drawing the page leaves traces of its own."""
    picture = _pictures(page)[0]
    if picture.get_filters(skip_simple=True) != ["DCTDecode"]:
        return no_details()
    stored = bytes(picture.get_data(decode_simple=True))
    parts = jpeg_parts(stored)
    if parts.held_bytes > MOST_COEFFICIENTS or parts.width * parts.height > _MOST_HELD_PIXELS:
        return no_details()
    try:
        full = decoded_in_grey(BytesIO(stored))
    except (OSError, SyntaxError, ValueError):  # pdfium reads some that Pillow does not
        return no_details()
    return no_details() if full is None else details_of(full, np.asarray(fine_grey(full)))


def _drawn(page: Any) -> Any:
    """The page as a picture, with no more pixels than the picture on it has."""
    long_side = min(_DRAWN_LONG_SIDE, max(_pictures(page)[0].get_px_size()))
    return page.render(scale=long_side / max(page.get_size()), rev_byteorder=True, prefer_bgrx=False).to_pil()
