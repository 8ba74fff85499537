"""Carries out a change that was asked for. Runs in the worker process, keeps nothing and opens no file."""

from collections.abc import Sequence

from desktop_app.domain.changes import Change, ChangeRequest
from desktop_app.pictures.change.changed import Changed
from desktop_app.pictures.picture import PictureError, PictureFailure


def carry_out(contents: Sequence[bytes], request: ChangeRequest) -> Changed:
    """The changed copy of one file, or of two together. Raises PictureError, and what a decoder raises."""
    first, *others = contents
    match request.change, others:
        case Change.TO_JPEG, []:
            from desktop_app.pictures.change.to_jpeg import to_jpeg  # noqa: PLC0415 - each needs other libraries

            return to_jpeg(first)
        case Change.SHRINK, []:
            from desktop_app.pictures.change.shrink import shrink  # noqa: PLC0415 - as above

            return shrink(first, request.most_bytes, request.least_short_side)
        case Change.ROTATE, []:
            from desktop_app.pictures.change.rotate import rotate  # noqa: PLC0415 - as above

            return rotate(first, request.turns)
        case Change.WITHOUT_LOCATION, []:
            from desktop_app.pictures.change.location import without_location  # noqa: PLC0415 - as above

            return without_location(first)
        case Change.ONE_PDF, [second]:
            from desktop_app.pictures.change.one_pdf import one_pdf  # noqa: PLC0415 - as above

            return one_pdf(first, second)
    raise PictureError(PictureFailure.NOT_POSSIBLE)
