"""Which of the files that were handed in the broker has rejected: told again before the same picture is sent again."""

from collections.abc import Callable, Sequence

from desktop_app.domain.document import Document, ReviewStatus
from desktop_app.domain.known_picture import KnownPicture
from desktop_app.domain.upload import Receipt
from desktop_app.slices import Slices


async def refused_pictures(
    receipts: Sequence[Receipt], document: Callable[[str], Document | None]
) -> list[KnownPicture]:
    """The files whose documents stand rejected in the list now; `document` finds one by its number."""
    refused: list[KnownPicture] = []
    slices = Slices()
    for receipt in receipts:
        found = document(receipt.document_id) if receipt.document_id is not None and receipt.sha256 else None
        if found is not None and found.status is ReviewStatus.REJECTED and receipt.is_of(found):
            refused.append(KnownPicture(receipt.sha256, is_refused=True))
        if slices.are_due:
            await slices.give_way()
    return refused
