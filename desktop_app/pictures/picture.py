"""What is asked of the process that makes pictures, and what comes back."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from desktop_app.domain.findings import Finding
from desktop_app.domain.issue_date import IssueDate
from desktop_app.pictures.look.zone import Zone


class PictureFailure(Enum):
    """Why there is no picture."""

    UNREADABLE = "unreadable"
    """It is no picture or PDF, it is damaged, or its decoder crashed."""
    LOCKED = "locked"
    """A PDF that opens only with a password."""
    TOO_LARGE = "too large"
    """More pixels than are ever decoded."""
    TOO_SLOW = "too slow"
    CHANGED = "changed"
    """The file is not the one that was meant."""
    NOT_POSSIBLE = "not possible"
    """What was to be changed about it cannot be."""


class PictureError(Exception):
    """There is no picture; `failure` says why."""

    def __init__(self, failure: PictureFailure) -> None:
        super().__init__(failure.value)
        self.failure = failure


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """What is wanted of a file: one of its pages, upright, in a room that it fits into."""

    width: int
    """Of the room, in pixels."""
    height: int
    page: int = 0
    """Counted from 0; only a PDF and a TIFF have several."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels in RGB, 8 bits each, row after row without a gap."""

    width: int
    height: int
    pixels: bytes
    pages: int = 1


@dataclass(frozen=True, slots=True)
class LookRequest:
    """A look at a file is wanted. It measures; what a receiver asks for is compared with that later, by checks/."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file is, once it has been opened; 0 where that is not known."""

    mime: str = ""
    pages: int = 0
    width: int = 0
    """Of its first picture, upright, in pixels; of a PDF only where it is nothing but one picture."""
    height: int = 0
    is_photo_in_pdf: bool = False
    has_text: bool = False
    """Whether it has text that was read: without it nothing can be said of what it should say."""
    issued: IssueDate | None = None
    """The day on which it says that it was made."""
    fingerprint: int | None = field(default=None, repr=False)
    """64 bits by which its first picture is known again (domain/fingerprints.py); None where there is none."""
    without_colour: float | None = None
    """How sure it is that its picture is black and white, from 0 to 1; None where it has colours, or nobody can say."""
    zone: Zone | None = None
    """Its machine-readable zone; None where it has none, or nobody read it."""
    text_was_read: bool = False
    """Whether the text in its pictures was read: without it nobody can say what is missing there."""


NO_FACTS = Facts()
"""Of a file whose content nobody has looked at."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at the content of a file has found."""

    findings: tuple[Finding, ...] = ()
    facts: Facts = NO_FACTS
    is_complete: bool = True
    """Whether all that could be looked at was: not where it is too large, or its decoder crashed or took too long."""


TellSoFar = Callable[[Looked], None]
"""Is told what is known of a file each time before something is done that may take long, or end the process."""


def untold(_looked: Looked) -> None:
    """For whoever waits for the end."""
