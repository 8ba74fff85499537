"""PDFs that are opened to be saved anew, within bounds."""

from io import BytesIO
from typing import Any

from desktop_app.pictures.formats import needs_password
from desktop_app.pictures.look.pdf_streams import has_bomb
from desktop_app.pictures.picture import PictureError, PictureFailure

MOST_PAGES = 200
"""Of a PDF that is changed: documents have some, and each costs time."""


def open_pdf(content: bytes) -> Any:
    """A document of pdfium with pages, which the caller closes. Raises PictureError."""
    import pypdfium2  # noqa: PLC0415 - a photo needs no part of it

    if has_bomb(content):
        raise PictureError(PictureFailure.TOO_LARGE)
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        failure = PictureFailure.LOCKED if needs_password(error) else PictureFailure.UNREADABLE
        raise PictureError(failure) from None
    if not 0 < len(document) <= MOST_PAGES:
        document.close()
        raise PictureError(PictureFailure.NOT_POSSIBLE)
    return document


def saved(document: Any) -> bytes:
    """Its bytes."""
    file = BytesIO()
    document.save(file)
    return file.getvalue()
