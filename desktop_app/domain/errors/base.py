"""The base of all errors of the app: a title, what to do about it, and whether the request was carried out.

The tree is drawn in the docstring of the package, which re-exports everything here.
"""

from enum import Enum
from typing import ClassVar

from desktop_app.domain.text import storable

MAX_SERVER_TEXT = 500
"""The most characters of a server's text that are shown (API contract, section 3, point 6)."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that Qt's lupdate looks for
    """Mark `text` for translation. Domain code must not import Qt, so this does nothing else."""
    return text


class Delivery(Enum):
    """Whether a failed request was carried out."""

    NOT_SENT = "not sent"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"


class DossierError(Exception):
    """The root. `fields` fill the `{names}` in title and what_to_do."""

    code: ClassVar[str] = "dossier"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Something went wrong in Dossier")
    what_to_do: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Try again; if the problem remains, restart Dossier.")
    delivery: ClassVar[Delivery] = Delivery.NOT_SENT

    def __init__(self, *, server_text: str = "", **fields: str | int) -> None:
        self.server_text = storable(server_text[:MAX_SERVER_TEXT])
        self.fields = {name: storable(value) if isinstance(value, str) else value for name, value in fields.items()}
        super().__init__(self.title.format_map(_LenientFields(self.fields)))


class UnexpectedError(DossierError):
    """A bug in the app; the log has the details."""

    code = "unexpected"


class _LenientFields(dict[str, str | int]):
    """Leaves an unknown `{name}` in the text instead of raising while an error is being made."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"


def fill(text: str, fields: dict[str, str | int]) -> str:
    """Fill the `{names}` in `text` from `fields`. Missing names stay as they are."""
    return text.format_map(_LenientFields(fields))
