"""What a local look at a file can find, and how findings are told."""

from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.errors import DossierError


class Severity(Enum):
    """How much a finding weighs. Only BLOCK keeps a file from being sent."""

    INFO = "info"
    WARNING = "warning"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was seen: the error tree's title says what, its what_to_do says the cure."""

    severity: Severity
    about: DossierError
