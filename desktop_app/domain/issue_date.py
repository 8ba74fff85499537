"""The day on which a paper says that it was made. Only the process that opens documents can find it."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class IssueDate:
    """When a paper says that it was made. Its `repr` holds no date."""

    value: date = field(repr=False)
    how_sure: float
    """From 0 to 1."""
    other: date | None = field(default=None, repr=False)
    """What it means as well if day and month are the other way round; None where the order is plain."""

    @property
    def ambiguous(self) -> bool:
        """Whether it may be another day."""
        return self.other is not None

    @property
    def latest(self) -> date:
        """The later of what it may mean: nobody is told that a paper is too old that may not be."""
        return self.value if self.other is None else max(self.value, self.other)
