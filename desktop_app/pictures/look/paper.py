"""Opens a PDF and says what is wrong with it as a file. No page is drawn but those that are nothing but a picture."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.file_kinds import JPEG, PDF
from desktop_app.domain.findings import Finding, Region, Severity
from desktop_app.domain.findings_of.content import (
    ENCRYPTED,
    NOT_DECODABLE,
    PROTECTED,
    TOO_MANY_PIXELS,
    TRUNCATED,
)
from desktop_app.pictures.formats import MOST_PIXELS, needs_more_than_password, needs_password
from desktop_app.pictures.look.details import no_details
from desktop_app.pictures.look.embedded import embedded_jpeg, is_cut_out, is_photo, pictures_on, seen_box, whole_box
from desktop_app.pictures.look.fingerprint import fingerprint
from desktop_app.pictures.look.issue_date import MAX_LINES, find_issue_date
from desktop_app.pictures.look.pdf_streams import has_bomb
from desktop_app.pictures.look.photo import Photo
from desktop_app.pictures.look.pixels import fine_grey, pixels_of
from desktop_app.pictures.look.still import Opened, open_picture
from desktop_app.pictures.look.structure import is_cut
from desktop_app.pictures.look.zone import find_zone
from desktop_app.pictures.picture import Facts, Looked, TellSoFar, untold

_MOST_CHARACTERS = 100_000
"""Of a page that is read: a full one has four thousand."""
_TRIED_PAGES = 3
"""So many from the first, and the last."""
_MOST_HELD_PIXELS = 40_000_000
"""Of one picture on a page: pdfium holds four bytes for each."""
_DRAWN_LONG_SIDE = 2400
"""Pixels, at most."""
_MOST_SCANS = 2
"""Pages that are judged and read: front and back of a card, or a letter whose second page says when it was made."""
_QUARTER, _HALF = 90, 180
"""Degrees: a page is turned by a quarter, or by two or three."""
_LEAST_PLACE = 1e-3
"""Of a page: what a picture takes of it at least, so that it can be marked there."""


def open_pdf(content: bytes, name: str, so_far: TellSoFar = untold) -> Opened:
    """Open a PDF. What is known before a page is opened, and before one is drawn, is told: each may take very long."""
    import pypdfium2  # noqa: PLC0415 - a photo needs no part of it

    if has_bomb(content):
        return Opened((TOO_MANY_PIXELS.found(name=name),), Facts(PDF.mime), is_complete=False)
    cut = is_cut(content, PDF)
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if needs_password(error):
            return Opened((ENCRYPTED.found(name=name),), Facts(PDF.mime))
        if needs_more_than_password(error):
            return Opened((PROTECTED.found(name=name),), Facts(PDF.mime))
        return _nothing(name, cut=cut)
    try:
        return _opened(document, name, so_far, cut=cut)
    finally:
        document.close()


def _nothing(name: str, *, cut: bool) -> Opened:
    blocked = replace(TRUNCATED.found(name=name), severity=Severity.BLOCK) if cut else NOT_DECODABLE.found(name=name)
    return Opened((blocked,), Facts(PDF.mime))


def _opened(document: Any, name: str, so_far: TellSoFar, *, cut: bool) -> Opened:
    count = len(document)
    so_far(Looked((TRUNCATED.found(name=name),) if cut else (), Facts(PDF.mime, count)))
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
    so_far(Looked(tuple(findings), facts))
    largest = max((_largest_picture(page) for page in pages.values() if page), default=0)
    if largest > MOST_PIXELS:
        return Opened((*findings, TOO_MANY_PIXELS.found(name=name)), facts)
    if not all(page is not None and is_photo(page) for page in pages.values()):
        return Opened(tuple(findings), facts, scans=_scans(pages, largest))
    width, height = min((_shown_size(page) for page in pages.values()), key=min)
    facts = replace(facts, width=width, height=height, is_photo_in_pdf=count == 1)
    if largest > _MOST_HELD_PIXELS:
        return Opened(tuple(findings), facts, is_complete=False)
    so_far(Looked(tuple(findings), facts))
    photos = tuple(_photo(page, number) for number, page in [*pages.items()][:_MOST_SCANS])
    of_one = fingerprint(photos[0].pixels.grey) if count == 1 else None
    return Opened(tuple(findings), replace(facts, fingerprint=of_one), photos)


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


def _largest_picture(page: Any) -> int:
    """Pixels of the largest picture on a page, as it says itself."""
    import pypdfium2  # noqa: PLC0415 - see above

    largest = 0
    for picture in pictures_on(page):
        try:
            width, height = picture.get_px_size()
        except pypdfium2.PdfiumError:
            continue
        largest = max(largest, width * height)
    return largest


def _shown_size(page: Any) -> tuple[int, int]:
    """The pixels that are seen of the one picture on a page, width and height as the page shows it."""
    sides = sorted(pictures_on(page)[0].get_px_size())
    (left, bottom, right, top), seen = whole_box(page), seen_box(page)
    width, height = right - left, top - bottom
    across, up = sides if width <= height else reversed(sides)
    shown = round(across * (seen[2] - seen[0]) / width), round(up * (seen[3] - seen[1]) / height)
    return (shown[1], shown[0]) if page.get_rotation() % _HALF else shown


def _scans(pages: Mapping[int, Any], largest: int) -> tuple[NDArray[np.uint8], ...]:
    """The first pages that are nothing but a picture, to be read."""
    if largest > _MOST_HELD_PIXELS:
        return ()
    scans = [page for page in pages.values() if page is not None and is_photo(page)][:_MOST_SCANS]
    return tuple(np.asarray(fine_grey(_drawn(page))) for page in scans)


def _photo(page: Any, number: int) -> Photo:
    """The picture on a page, as it was put in where that can be had."""
    found = embedded_jpeg(page)
    opened = open_picture(found.content, "", JPEG, found.orientation) if found is not None else None
    if opened is not None and opened.photos and not opened.findings:
        return Photo(opened.photos[0].pixels, _place(page, number))
    is_resampled = is_cut_out(page) or max(_shown_size(page)) > _DRAWN_LONG_SIDE
    drawn = pixels_of(_drawn(page))
    if is_resampled:  # with other pixels it has waves of its own
        drawn = replace(drawn, details=no_details())
    return Photo(drawn, _place(page, number), is_resampled=is_resampled)


def _drawn(page: Any) -> Any:
    """What a page has of its one picture, with no more pixels than that has."""
    place, (width, height) = _place(page, 0), page.get_size()
    long_side = min(_DRAWN_LONG_SIDE, max(_shown_size(page)))
    around = (place.left, 1 - place.top - place.height, 1 - place.left - place.width, place.top)
    left, bottom, right, top = (max(0.0, each) for each in around)
    return page.render(
        scale=long_side / max(place.width * width, place.height * height),
        crop=(left * width, bottom * height, right * width, top * height),
        rev_byteorder=True,
        prefer_bgrx=False,
    ).to_pil()


def _place(page: Any, number: int) -> Region:
    """Where on its page, as that is shown, its one picture is seen."""
    left, bottom, right, top = seen_box(page)
    first_x, first_y, last_x, last_y = page.get_bbox()
    width, height = last_x - first_x, last_y - first_y
    corners = [
        ((left - first_x) / width, (last_y - top) / height),
        ((right - first_x) / width, (last_y - bottom) / height),
    ]
    for _ in range(page.get_rotation() // _QUARTER):
        corners = [(1 - y, x) for x, y in corners]
    (x0, x1), (y0, y1) = (sorted(min(1.0, max(0.0, each)) for each in side) for side in zip(*corners, strict=True))
    if min(x1 - x0, y1 - y0) < _LEAST_PLACE:
        return Region(0, 0, 1, 1, number)
    return Region(x0, y0, x1 - x0, y1 - y0, number)
