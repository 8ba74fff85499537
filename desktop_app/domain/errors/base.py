"""What every error of the app is: a title, what to do about it, and what it tells about delivery.

The tree itself is drawn in the package's docstring, from where all of this is imported.
"""

from enum import Enum
from typing import ClassVar

MAX_SERVER_TEXT = 500
"""Characters of server text that are ever shown (API contract, section 3, point 6)."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that Qt's lupdate looks for
    """Mark `text` for translation; domain code must not import Qt, so this is the marker alone."""
    return text


class Delivery(Enum):
    """What a failure tells about whether the request was carried out."""

    NOT_SENT = "not sent"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"


class DossierError(Exception):
    """The root. `fields` fill the `{names}` in title and what_to_do."""

    code: ClassVar[str] = "dossier"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Something went wrong in Dossier")
    what_to_do: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Try again; if it stays, restart Dossier.")
    delivery: ClassVar[Delivery] = Delivery.NOT_SENT

    def __init__(self, *, server_text: str = "", **fields: str | int) -> None:
        self.server_text = server_text[:MAX_SERVER_TEXT]
        self.fields = fields
        super().__init__(self.title.format_map(_Gaps(fields)))


class UnexpectedError(DossierError):
    """A fault of our own; the log has the rest."""

    code = "unexpected"


class _Gaps(dict[str, str | int]):
    """Leaves an unknown `{name}` visible instead of failing while an error is being made."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"


def fill(text: str, fields: dict[str, str | int]) -> str:
    """`text` with its `{names}` filled from `fields`; names that are missing stay as they are."""
    return text.format_map(_Gaps(fields))
