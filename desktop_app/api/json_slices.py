"""JSON of any length, decoded in slices of a few milliseconds, between which the event loop goes on.

`json.loads` holds the interpreter's lock until it has read the last byte, also in a worker thread: a body of 30 MB
stops the window for a third of a second. Here what fits into a small window is decoded by the same decoder at once, and
what does not, member by member.
"""

import json
import re
from collections.abc import Callable

from desktop_app.api.answer_texts import AnswerTexts
from desktop_app.api.json_text import without_guard
from desktop_app.api.parsing import DECODER, BadJsonError, parse_json
from desktop_app.slices import Slices

WINDOW = 128 * 1024
"""Characters that are decoded in one go: about a millisecond."""
_SPACE = re.compile(r"[ \t\n\r]*")
_CLOSING = ("}", "]", '"')
_LONGEST_ESCAPE = len(r"\ud83d\ude00")
_OVERLAP = 256
"""Bytes that are noted twice: the end of the window may cut an escape, or a secret that is written in escapes."""
_CONTINUATION = 0x80
_CONTINUATION_MASK = 0xC0


Reduce = Callable[[object], object | None]
"""What to keep of an item in a long array; None for the item itself. All items at once may take half a gigabyte."""


async def parse_in_slices(
    body: bytes,
    slices: Slices,
    reduce: Reduce | None = None,
    *,
    texts: AnswerTexts | None = None,
    window: int = WINDOW,
) -> object:
    """What `parse_json` gives, and raises, for the same bytes, without what `texts` take out.

    `reduce` may be applied to any item of a long array.
    """
    texts = texts or AnswerTexts()
    # Nobody sends long lists in UTF-16 or UTF-32; their decoders do not cut as easily.
    if len(body) <= window or json.detect_encoding(without_guard(body)) != "utf-8":
        value = parse_json(body)
        for at in range(0, len(body), window):
            texts.note(body[max(0, at - _OVERLAP) : at + window], whole=len(body) <= window)
        return texts.clean(value)
    try:
        return await _Reader(without_guard(body), slices, reduce, texts, window).document()
    except (ValueError, RecursionError):
        raise BadJsonError from None


class _Reader:
    """A window that moves over the body. What is before `_at` in its text was read."""

    def __init__(self, body: bytes, slices: Slices, reduce: Reduce | None, texts: AnswerTexts, window: int) -> None:
        self._body = body
        self._texts = texts
        self._slices = slices
        self._reduce = reduce
        self._window = window
        self._text = ""
        self._at = 0
        self._next = 0
        """The first byte that is not in the window yet."""
        self._is_cut = False
        """Whether what was decoded last may go on behind the window."""

    async def document(self) -> object:
        value = await self._value()
        if self._sign():
            raise ValueError("something comes after its end")
        return value

    async def _value(self) -> object:
        """Raises ValueError."""
        opening = self._sign()
        if self._slices.are_due:
            await self._slices.give_way()
        end, value = self._decoded()
        if end is None:
            self._move_on()
            end, value = self._decoded()
        if end is None and opening == "{":
            return await self._members()
        if end is None and opening == "[":
            return await self._items()
        while end is None:  # a text or a number that is longer than the window
            await self._slices.give_way()
            if not (self._is_cut and self._widen()):
                raise ValueError("not a value")
            end, value = self._decoded()
        self._at = end
        return value

    def _decoded(self) -> tuple[int | None, object]:
        """Where the value that begins here ends, and the value; None where the window ends first, or it is none."""
        text, has_more = self._text, self._next < len(self._body)
        try:
            value, end = DECODER.raw_decode(text, self._at)
        except json.JSONDecodeError as error:
            in_text = error.msg.startswith("Unterminated") or error.pos >= len(text) - _LONGEST_ESCAPE
            self._is_cut = has_more and in_text
            return None, None
        # The rest of a number may follow: without its digits ".", "e" and "e+" are not taken for a part of it.
        self._is_cut = has_more and end >= len(text) - len("e+") and text[end - 1] not in _CLOSING
        if self._is_cut:
            return None, None
        return end, self._texts.clean(value)

    async def _items(self) -> list[object]:
        items: list[object] = []
        self._at += 1
        if self._sign() == "]":
            self._at += 1
            return items
        while True:
            item = await self._value()
            reduced = self._reduce(item) if self._reduce is not None and isinstance(item, dict) else None
            items.append(item if reduced is None else reduced)
            if self._separator("]"):
                return items

    async def _members(self) -> dict[str, object]:
        members: dict[str, object] = {}
        self._at += 1
        if self._sign() == "}":
            self._at += 1
            return members
        while True:
            if self._sign() != '"':
                raise ValueError("not a key")
            key = await self._value()
            if self._sign() != ":":
                raise ValueError("a key without a value")
            self._at += 1
            members[str(key)] = await self._value()
            if self._separator("}"):
                return members

    def _separator(self, closing: str) -> bool:
        """Step over what follows a member; whether it was the last. Raises ValueError."""
        sign = self._sign()
        if sign not in (",", closing):
            raise ValueError("neither a comma nor an end")
        self._at += 1
        return sign == closing

    def _sign(self) -> str:
        """The next character that is no space; "" at the end of the body."""
        while True:
            found = _SPACE.match(self._text, self._at)
            self._at = found.end() if found is not None else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._widen():
                return ""

    def _move_on(self) -> None:
        """Begin the window here, and fill it."""
        missing = self._window - (len(self._text) - self._at)
        self._take(max(0, missing))

    def _widen(self) -> bool:
        """Twice as much from here on; whether anything was left."""
        return self._take(max(self._window, len(self._text) - self._at))

    def _take(self, count: int) -> bool:
        """Put so many bytes more into the window, and take what is behind out of it; whether there were any."""
        end = min(len(self._body), self._next + count)
        while end < len(self._body) and self._body[end] & _CONTINUATION_MASK == _CONTINUATION:
            end += 1  # the rest of a character
        self._texts.note(self._body[max(0, self._next - _OVERLAP) : end])
        more = self._body[self._next : end].decode("utf-8", "surrogatepass")
        self._next = end
        self._text, self._at = self._text[self._at :] + more, 0
        return bool(more)
