"""What a change of a file comes to."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changed:
    """A changed copy of a file."""

    content: bytes = field(repr=False)
    mime: str
    before: tuple[int, int] = (0, 0)
    """Width and height of the original, upright, in pixels; zeros for a PDF."""
    after: tuple[int, int] = (0, 0)
    pages: int = 1
    is_lossless: bool = False
    """Whether every pixel is what it was."""
