"""The base of all errors of the app: a title, what to do about it, and whether the request was carried out.

The tree is drawn in the docstring of the package, which re-exports everything here.
"""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import ClassVar

from desktop_app.domain.errors.acts import Act, Wording
from desktop_app.domain.sentences import QT_TRANSLATE_NOOP, fill
from desktop_app.domain.text import storable

MAX_SERVER_TEXT = 500
"""The most characters of a server's text that are shown (API contract, section 3, point 6)."""


class Delivery(Enum):
    """Whether a failed request was carried out."""

    NOT_SENT = "not sent"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"


class DossierError(Exception):
    """The root. `fields` fill the `{names}` in title and what_to_do, which `by_act` replaces once the act is known."""

    code: ClassVar[str] = "dossier"
    title: str = QT_TRANSLATE_NOOP("errors", "Something went wrong in Dossier")
    what_to_do: str = QT_TRANSLATE_NOOP("errors", "Try again. If it keeps happening, restart Dossier.")
    by_act: ClassVar[Mapping[Act, Wording]] = MappingProxyType({})
    delivery: ClassVar[Delivery] = Delivery.NOT_SENT

    def __init__(self, *, server_text: str = "", **fields: str | int) -> None:
        self.server_text = storable(server_text[:MAX_SERVER_TEXT])
        self.fields = {name: storable(value) if isinstance(value, str) else value for name, value in fields.items()}
        self.act: Act | None = None
        super().__init__()

    def __str__(self) -> str:
        return fill(self.title, self.fields)

    def set_act(self, act: Act) -> None:
        """Tell it in the words of `act`, unless it has an act already."""
        if self.act is not None:
            return
        self.act = act
        self.title, self.what_to_do = _words(type(self), act, "title"), _words(type(self), act, "what_to_do")


def _words(kind: type[DossierError], act: Act, text: str) -> str:
    """The most special text: that of a class goes before that of its parents, and for an act before its usual one."""
    for each in kind.__mro__:
        own = vars(each)
        words: str = getattr(own.get("by_act", {}).get(act), text, "") or own.get(text, "")
        if words:
            return words
    return ""


class UnexpectedError(DossierError):
    """A bug in the app; the log has the details."""

    code = "unexpected"
