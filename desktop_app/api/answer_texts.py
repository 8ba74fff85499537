"""The texts of one answer on their way in: storable, and without the secrets that the server repeats in them.

A long list has a million texts. So a body is looked through as it comes, a megabyte in 3 ms, and its texts are gone
through one by one only where that gives a reason to.
"""

from collections.abc import Sequence

from desktop_app.api.echoes import Echoes, squeezed_bytes, undressed_bytes, without_echoes
from desktop_app.domain.text import may_need_repair, storable, storable_json

_SMALL_ANSWER = 16 * 1024
"""Bytes up to which every text is looked at closely."""
_MOST_LOOKS = 1000
"""Texts of one answer that are looked at closely; a server that repeats a secret more often is not worth the time."""
_TOO_MANY = "…"


class AnswerTexts:
    """`note` every piece of the body before its values are made `clean`; pieces overlap by what an escape takes."""

    def __init__(self, echoes: Sequence[Echoes] = ()) -> None:
        self._echoes = [each for each in echoes if each.may_be_in_answers]
        self._is_odd = False
        self._is_suspicious = False
        self._is_small = False
        self._looks = 0

    def note(self, piece: bytes, *, whole: bool = False) -> None:
        """A piece of the body, or the `whole` of it."""
        self._is_odd = self._is_odd or may_need_repair(piece)
        if self._echoes:
            self._is_small = whole and len(piece) <= _SMALL_ANSWER
            self._is_suspicious = self._is_suspicious or self._is_small or self._hints(piece)

    def clean(self, value: object) -> object:
        """A value of the answer; lists and objects are changed in place."""
        if self._is_suspicious:
            return storable_json(value, self._clean_text)
        return storable_json(value) if self._is_odd else value

    def _clean_text(self, text: str) -> str:
        text = storable(text)
        if not self._is_small and not self._hints(text.encode()):
            return text
        self._looks += 1
        return without_echoes(text, self._echoes) if self._looks <= _MOST_LOOKS or self._is_small else _TOO_MANY

    def _hints(self, piece: bytes) -> bool:
        plainer = undressed_bytes(piece)
        views = [squeezed_bytes(each) for each in ((piece,) if plainer is piece else (piece, plainer))]
        return any(each.is_hinted_at(view) for each in self._echoes for view in views)
