"""What a receiver wants of a document: rules as data, because those of two receivers contradict each other.

The defaults are the intersection of what eleven receivers state, so that a file which keeps them passes at any of them.
Breaking a rule is a warning, and the person decides; only rules in `blocking` keep a file from being sent. That a file
is empty, cannot be opened or is larger than the server's maximum blocks always and is no rule of a profile.
"""

import calendar
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from desktop_app.domain.document import DocumentType
from desktop_app.domain.file_kinds import JPEG, PDF, PNG
from desktop_app.domain.findings import Finding, Severity
from desktop_app.domain.type_category import TypeCategory, categories_of

_KILOBYTE = 1024
_MEGABYTE = 1024 * 1024


class Rule(Enum):
    """The rules that a profile can make blocking. The values are the words of the file from a broker's IT."""

    FORMATS = "formats"
    SIZE = "size"
    PIXELS = "pixels"
    COLOUR = "colour"
    PAGES = "pages"
    NAME = "name"
    VALIDITY = "validity"
    STATEMENT_AGE = "statement_age"
    BOTH_SIDES = "both_sides"


@dataclass(frozen=True, slots=True)
class RuleProfile:
    """The rules for one type of document at one server."""

    formats: tuple[str, ...] = (JPEG.mime, PNG.mime)
    """MIME types, the wanted ones first."""
    min_picture_bytes: int = 100 * _KILOBYTE
    """Of a picture alone: every PDF of text is smaller and good."""
    max_bytes: int = 4 * _MEGABYTE
    """From here on some receivers refuse; the server's own maximum is in its profile and blocks."""
    min_short_side_px: int = 1200
    max_long_side_px: int = 7999
    """Stripe refuses 8000."""
    colour: bool = True
    """Whether a picture without colours is told."""
    max_pages: int = 2
    """Of a PDF: front and back."""
    max_name_characters: int = 64
    plain_name: bool = True
    """Whether a name with other than the letters A to Z, digits, blanks and `-_.()` is told."""
    min_validity_months: int = 1
    """So long an identity document is valid from today on."""
    max_statement_months: int = 3
    """So old a proof of address may be."""
    both_sides: bool = False
    """Whether front and back are wanted."""
    blocking: frozenset[Rule] = frozenset()
    """The rules that keep a file from being sent."""

    def weighed(self, rule: Rule, finding: Finding) -> Finding:
        """The finding about a broken rule, as a block if the profile says so. Nobody can tick a block away."""
        return replace(finding, severity=Severity.BLOCK, consent=None) if rule in self.blocking else finding


IDENTITY_RULES = RuleProfile()
"""For passports and cards."""
ADDRESS_RULES = RuleProfile(formats=(PDF.mime, JPEG.mime, PNG.mime), max_pages=20)
"""For a proof of address: a PDF with text is the best, and as many pages as Onfido takes."""
OTHER_RULES = RuleProfile(formats=(JPEG.mime, PNG.mime, PDF.mime), max_pages=20)
"""For a type that nothing is known of."""


def default_rules(kind: DocumentType | None) -> RuleProfile:
    """The rules where a server states none."""
    if kind is None:
        return OTHER_RULES
    categories = categories_of(kind)
    if TypeCategory.PROOF_OF_ADDRESS in categories:
        return ADDRESS_RULES
    return IDENTITY_RULES if categories else OTHER_RULES


Stated = tuple[tuple[str, object], ...]
"""Fields of RuleProfile with their values, by their names."""


_KNOWN_UNSEEN = frozenset({Rule.FORMATS, Rule.NAME})
"""Rules that can be judged by the first bytes of a file and by its name."""


@dataclass(frozen=True, slots=True)
class RuleProfiles:
    """What one server states: for all its types, and for some of them more. What it does not state stays the default.

    In tuples, so that it can be compared, kept in a frozen profile and given to another process.
    """

    stated: Stated = ()
    by_type: tuple[tuple[int, Stated], ...] = ()
    """By the number of the type, each once."""

    def rules_of(self, kind: DocumentType | None) -> RuleProfile:
        """The rules for a type; None where none is chosen yet."""
        return replace(default_rules(kind), **self._stated_for(kind))  # type: ignore[arg-type] # names and values are its fields

    def states(self, field: str, kind: DocumentType | None) -> bool:
        """Whether a field of RuleProfile is the receiver's own word for a type, and not only the default."""
        return field in self._stated_for(kind)

    @property
    def needs_look(self) -> bool:
        """Whether a rule that keeps a file from being sent can only be judged by looking at its content."""
        stated = (self.stated, *(own for _, own in self.by_type))
        return any(set(value) - _KNOWN_UNSEEN for each in stated for key, value in each if key == "blocking")  # type: ignore[call-overload] # values of "blocking" are sets of rules

    def _stated_for(self, kind: DocumentType | None) -> dict[str, object]:
        own = dict(self.by_type).get(kind.id, ()) if kind is not None else ()
        return dict((*self.stated, *own))


NO_RULES = RuleProfiles()
"""Of a server that states none: the defaults."""


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or earlier for a negative number; the month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
