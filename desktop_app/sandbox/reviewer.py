"""The simulated reviewer.

It decides by the kind of the file and by its name, so that people who try the app can predict and repeat a verdict.
"""

import re
from dataclasses import dataclass
from typing import Literal

from desktop_app.sandbox.arriving_file import UNKNOWN_MIME

ReviewState = Literal["Pending", "Approved", "Rejected"]

_REASONS = {
    "blurry": "The picture is blurry and the text cannot be read. Please take it again in good light.",
    "expired": "This document has expired. Please send one that is still valid.",
    "cropped": "The edges are cut off. Please show the whole document with all four corners.",
    "old": "The date is older than 3 months. Please send a more recent document.",
    "reject": "This document cannot be accepted. Please send a different one.",
}
_NOT_TO_BE_OPENED = "The file is no photo, scan or PDF. Please send the document as a JPEG, PNG or PDF file."
_WORD = re.compile(r"(?<![a-z])(blurry|expired|cropped|old|reject)(?:ed)?(?![a-z])")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of a review, and the reason for a rejection."""

    state: ReviewState
    reason: str | None = None


def verdict_on(file_name: str, mime: str) -> Verdict:
    """Reject what nobody could open, whatever its name says, and a name that contains one of the words.

    "old-bill.pdf" and "blurryPassport.jpg" do, "golden.jpg" does not. `mime` is what the bytes say.
    """
    if mime == UNKNOWN_MIME:
        return Verdict("Rejected", _NOT_TO_BE_OPENED)
    found = _WORD.search(_HUMP.sub(" ", file_name).lower())
    if found is None:
        return Verdict("Approved")
    return Verdict("Rejected", _REASONS[found.group(1)])
