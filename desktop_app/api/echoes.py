"""Finds secrets that a server repeats, however it dresses them up, so that they are neither shown nor written down.

A text is read as a person or a browser would read it: escapes of URLs, HTML and JSON undone (also twice), markup,
blanks, line breaks, signs without a width and punctuation left out, letters of any width and case alike. In that the
secret is looked for as it is, backwards, and in base64, base32, hexadecimal and character codes of any language. Of a
token, runs that look random and have eight characters in a row in common with it are taken too.
"""

import base64
import html
import re
import string
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.domain.errors import MAX_SERVER_TEXT

MIN_SECRET = 4
"""Characters; anything shorter occurs by chance in what servers say."""
_MIN_SQUEEZED = 6
"""Letters and digits from which on a secret is also found between other signs."""
_MIN_ENCODED = 6
MIN_TOKEN = 16
"""Characters from which on a secret is looked for in parts: those of a shorter one occur by chance."""
_SHARED = 8
_LEAST_CHANGES = 2
"""Between small letters, capitals and digits; a name such as “Passport2026” has two at most in one place."""
_MAX_TEXT = 4 * MAX_SERVER_TEXT
"""Characters of a text that are looked at; nobody is shown more of one."""
_PASSES = 3
_LEFT_OUT = "…"
_ESCAPE = re.compile(
    r"(?P<url>%[0-7][0-9a-fA-F]|%[c-fC-F][0-9a-fA-F](?:%[89abAB][0-9a-fA-F]){1,3})|(?<!\\)\\++u\{?0{0,4}(?P<json>[0-9a-fA-F]{2,4})\}?|(?<!\\)\\++x(?P<c>[0-9a-fA-F]{2})"
    r"|(?P<html>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});?)"
)
_ESCAPE_OR_TAG = re.compile(_ESCAPE.pattern + r"|(?P<tag></?[A-Za-z!][^<>]{0,200}>)")
_CUT_ESCAPE = re.compile(r"(?:%[0-9a-fA-F]?|(?<!\\)\\++[ux]?\{?[0-9a-fA-F]{0,3}|&[#A-Za-z0-9]{0,8}|<[^<>]{0,200})$")
_SMALL = bytes.maketrans(string.ascii_uppercase.encode(), string.ascii_lowercase.encode())
_NO_LETTERS = bytes(each for each in range(256) if each not in (string.ascii_letters + string.digits).encode())
_NO_WIDTH = re.compile(
    rb"\\(?:[bfnrt/]|u(?:00[aA][dD]|03(?:[0-6][0-9a-fA-F])|200[b-fB-F]|202[a-eA-E]|206[0-9a-fA-F]"
    rb"|115[fF]|1160|3164|[fF]{2}[aA]0|[fF][eE](?:[fF][fF]|0[0-9a-fA-F])))"
)
"""In JSON. No flag for small and capital letters: with one the search is twice as slow."""
_MARKUP = re.compile(
    rb"<[^<>]{0,200}>|&(?:#0*(?:173|820[3-7]|8288|65279)|#x0*(?:ad|200[b-f]|2060|feff)|shy|zwn?j|ZeroWidthSpace);"
    rb"|(?<=&#)0+",
    re.IGNORECASE,
)
_SPELLINGS: tuple[Callable[[int], str], ...] = (
    *("{:02x}".format, "x{:02x}".format, "0x{:02x}".format, "00{:02x}".format, "0000{:02x}".format),
    *("u00{:02x}".format, "u0000{:02x}".format, "u000000{:02x}".format, "{:d}".format, "{:o}".format, "{:03o}".format),
)
"""How languages write a character by its number, as a squeezed view has it: C, C#, CSS, JavaScript, Python, Unicode."""
_AROUND_DIGITS = b"0xu"
_BLANK_LETTERS = frozenset("\u115f\u1160\u3164\uffa0")
"""Letters to Unicode, but nobody sees them."""
_TAGS = range(0xE0020, 0xE007F)
"""Letters of ASCII that nobody sees."""
_TAG_ESCAPE = re.compile(rb"\\u[dD][bB]40\\u[dD][cC](?=[2-7])")
"""A tag as JSON escapes it, up to the letter's own number."""
_WIDE = {each + 0xFEE0: each for each in range(0x21, 0x7F)} | {each: each & 0x7F for each in _TAGS}
_HINT = 10
"""Characters of a secret by which a body is suspected."""
_RUN = re.compile(r"[A-Za-z0-9_+=~-]{12,}")
_AROUND = re.compile(r"[A-Za-z0-9_+/=-]*")


@dataclass(frozen=True, slots=True)
class _View:
    """A text as it is compared, and where in the text each of its characters comes from."""

    text: str
    spans: Sequence[tuple[int, int]]


class Echoes:
    """Finds one secret in texts. Its repr hides it."""

    def __init__(self, secret: str) -> None:
        plain = {_squeezed(secret), _squeezed(_read(secret).text)}
        self._exact = re.sub(r"\s+", " ", secret).strip().casefold()
        self._plain = tuple(each for one in plain if len(one) >= _MIN_SQUEEZED for each in (one, one[::-1]))
        self._encoded = tuple(_encoded(secret)) if len(secret) >= _MIN_ENCODED else ()
        self._parts = frozenset(_parts(secret)) if len(secret) >= MIN_TOKEN else frozenset()
        self._hints = tuple(_hints(secret)) if len(_squeezed(secret)) >= MIN_TOKEN else ()
        self._numbers = tuple(_number_hints(secret)) if self._hints else ()

    def __repr__(self) -> str:
        return "Echoes(…)"

    @property
    def may_be_in_answers(self) -> bool:
        """Whether it is long enough never to be a part of what a server rightly tells."""
        return bool(self._hints)

    def is_hinted_at(self, squeezed: bytes) -> bool:
        """Whether some of it is in a body, by its `squeezed_bytes`: quick, but blind to many small pieces."""
        return any(hint in squeezed for hint in self._hints) or self._is_hinted_at_in_numbers(squeezed)

    def _is_hinted_at_in_numbers(self, squeezed: bytes) -> bool:
        digits = squeezed.translate(None, _AROUND_DIGITS)
        return any(hint in digits for hint in self._numbers)

    def spans(self, views: "_Views") -> Iterator[tuple[int, int]]:
        """Where the secret is in a text, in any order; also where its end was cut off with that of the text."""
        if len(self._exact) < MIN_SECRET:
            return
        for view in views.spaced:
            yield from _found(view, self._exact)
        for view in views.squeezed:
            yield from (span for needle in self._plain for span in _found(view, needle))
            encoded = (span for needle in self._encoded for span in _found(view, needle))
            yield from (_widened(views.said, *span) for span in encoded)
        for view in views.whole:
            yield from self._shared(view)
        if len(views.said) >= MAX_SERVER_TEXT:
            yield from self._cut_off(views)

    def _cut_off(self, views: "_Views") -> Iterator[tuple[int, int]]:
        end = len(views.said)
        for view in views.spaced:
            yield from _cut_off(view, self._exact, end)
        for view in views.squeezed:
            for needle in (*self._plain, *self._encoded):
                yield from _cut_off(view, needle, end)

    def shares_a_part(self, text: str) -> bool:
        """Whether a run in a plain text looks random and has a part of the token in it."""
        return bool(self._parts) and any(map(self._is_part, _RUN.finditer(text)))

    def _shared(self, read: _View) -> Iterator[tuple[int, int]]:
        if self._parts:
            for run in filter(self._is_part, _RUN.finditer(read.text)):
                yield read.spans[run.start()][0], read.spans[run.end() - 1][1]

    def _is_part(self, run: "re.Match[str]") -> bool:
        letters = _squeezed(run.group())
        return any(letters[at : at + _SHARED] in self._parts for at in range(len(letters) - _SHARED + 1))


class _Views:
    """A text in all the ways in which it is compared: with what it says and with what it is written as."""

    def __init__(self, said: str) -> None:
        self.said = said
        written = _View(said, [(at, at + 1) for at in range(len(said))])
        views = {view.text: view for view in (_read(said), _read(said, markup=True), written)}.values()
        self.whole = tuple(views)
        self.spaced = tuple(map(_spaced_view, views))
        self.squeezed = tuple(map(_squeezed_view, views))


def without_echoes(said: str, echoes: Sequence[Echoes]) -> str:
    """What a server said, at most 2,000 characters of it, without secrets that it repeats."""
    said = said[:_MAX_TEXT]
    if not said or not echoes:
        return said
    views = _Views(said)
    left: list[str] = []
    at = 0
    for start, end in sorted(span for each in echoes for span in each.spans(views)):
        if end <= at:
            continue
        if start >= at:
            left += (said[at:start], _LEFT_OUT)
        at = end
    return "".join((*left, said[at:])) if left else said


def redact(said: str, secrets: Iterable[str]) -> str:
    """The same for secrets themselves."""
    return without_echoes(said, [Echoes(secret) for secret in secrets if secret]) if said else said


def squeezed_bytes(body: bytes) -> bytes:
    """The letters and digits of ASCII in a body, small: half a millisecond for a megabyte."""
    return body.translate(_SMALL, _NO_LETTERS)


def undressed_bytes(body: bytes) -> bytes:
    """A body without markup, escapes of what has no width and doubled escapes; the same object where it has none."""
    if b"\\" in body:
        body = _TAG_ESCAPE.sub(b"x", _NO_WIDTH.sub(b"", body))
    if b"%25" in body:
        body = body.replace(b"%25", b"%")
    if b"<" in body or b"&" in body:
        body = _MARKUP.sub(b"", body)
    if b"\xef\xbc" in body or b"\xef\xbd" in body or b"\xf3\xa0" in body:
        body = _narrow(body)
    return body


def _narrow(body: bytes) -> bytes:
    """Latin letters and digits that are as wide as Chinese ones, or tags, as usual ones."""
    return body.decode("utf-8", "replace").translate(_WIDE).encode("utf-8", "replace")


def _read(said: str, *, markup: bool = False) -> _View:
    """With all escapes undone, and without what nobody sees; `markup` stays if it is part of the secret."""
    cut = _CUT_ESCAPE.search(said) if len(said) >= MAX_SERVER_TEXT else None
    text = said[: cut.start()] if cut else said
    view = _View(text, [(at, at + 1) for at in range(len(text))])
    for _ in range(_PASSES):
        undone = _undone(view, _ESCAPE_OR_TAG if not markup else _ESCAPE)
        if undone is view:
            break
        view = undone
    letters: list[str] = []
    spans: list[tuple[int, int]] = []
    for letter, span in zip(view.text, view.spans, strict=True):
        if letter.isascii():
            letters.append(letter)
            spans.append(span)
        elif ord(letter) in _TAGS:
            letters.append(chr(ord(letter) & 0x7F))
            spans.append(span)
        elif unicodedata.category(letter) not in ("Cf", "Mn", "Me") and letter not in _BLANK_LETTERS:
            for each in unicodedata.normalize("NFKC", letter):
                letters.append(each)
                spans.append(span)
    return _View("".join(letters), spans)


def _undone(view: _View, escape: "re.Pattern[str]") -> _View:
    text, spans = view.text, view.spans
    letters: list[str] = []
    places: list[tuple[int, int]] = []
    at = 0
    for found in escape.finditer(text):
        letters.append(text[at : found.start()])
        places += spans[at : found.start()]
        span = spans[found.start()][0], spans[found.end() - 1][1]
        meant = _meaning(found)
        letters.append(meant)
        places += [span] * len(meant)
        at = found.end()
    if not at:
        return view
    letters.append(text[at:])
    places += spans[at:]
    return _View("".join(letters), places)


def _meaning(escape: "re.Match[str]") -> str:
    if escape.lastgroup == "tag":
        return ""
    if escape["html"]:
        return html.unescape(escape["html"] if escape["html"].endswith(";") else escape["html"] + ";")
    if escape["url"]:
        return bytes.fromhex(escape["url"].replace("%", "")).decode("utf-8", "replace")
    return chr(int(escape["json"] or escape["c"], 16))


def _spaced_view(read: _View) -> _View:
    """Every gap one blank, and all letters small."""
    letters: list[str] = []
    spans: list[tuple[int, int]] = []
    for letter, span in zip(read.text, read.spans, strict=True):
        if letter.isspace():
            if letters and letters[-1] == " ":
                continue
            letter = " "  # noqa: PLW2901 - the sign that stands for the gap
        for each in letter.casefold():
            letters.append(each)
            spans.append(span)
    return _View("".join(letters), spans)


def _squeezed_view(read: _View) -> _View:
    """Small letters and digits only."""
    letters: list[str] = []
    spans: list[tuple[int, int]] = []
    for letter, span in zip(read.text, read.spans, strict=True):
        if letter.isalnum():
            for each in letter.casefold():
                letters.append(each)
                spans.append(span)
    return _View("".join(letters), spans)


def _squeezed(text: str) -> str:
    if text.isascii():
        return squeezed_bytes(text.encode()).decode()
    return "".join(letter for letter in unicodedata.normalize("NFKC", text).casefold() if letter.isalnum())


def _found(view: _View, needle: str) -> Iterator[tuple[int, int]]:
    at = view.text.find(needle)
    while at >= 0:
        end = at + len(needle)
        yield view.spans[at][0], view.spans[end - 1][1]
        at = view.text.find(needle, end)


def _cut_off(view: _View, needle: str, end: int) -> Iterator[tuple[int, int]]:
    """The beginning of a secret at the end of the text."""
    most = min(len(needle) - 1, len(view.text))
    for count in range(most, MIN_SECRET - 1, -1):
        if view.text.endswith(needle[:count]):
            yield view.spans[len(view.text) - count][0], end
            return


def _widened(said: str, start: int, end: int) -> tuple[int, int]:
    """With what belongs to the same word: the first and the last signs of an encoding mean other bytes too."""
    before = _AROUND.match(said[:start][::-1])
    after = _AROUND.match(said, end)
    return start - (before.end() if before else 0), after.end() if after else end


def _encoded(secret: str) -> Iterator[str]:
    """The secret in other alphabets, wherever in a longer text it begins."""
    raw = secret.encode("utf-8", "replace")
    for lead in range(3):
        whole = base64.b64encode(b"\0" * lead + raw).decode("ascii").rstrip("=")
        sure = whole[-(-lead * 8 // 6) : (lead + len(raw)) * 8 // 6]
        yield _squeezed(sure)
    for lead in range(5):
        whole = base64.b32encode(b"\0" * lead + raw).decode("ascii").rstrip("=")
        yield _squeezed(whole[-(-lead * 8 // 5) : (lead + len(raw)) * 8 // 5])
    for wide in _in_utf_16(secret):
        for lead in range(3):
            whole = base64.b64encode(b"\0" * lead + wide).decode("ascii").rstrip("=")
            yield _squeezed(whole[-(-lead * 8 // 6) : (lead + len(wide)) * 8 // 6])
    for spell in _SPELLINGS:
        yield "".join(map(spell, raw))


def _in_utf_16(secret: str) -> set[bytes]:
    """The secret's bytes in both orders, without the first or last, which for ASCII is the same."""
    return {secret.encode("utf-16-be", "replace")[1:], secret.encode("utf-16-le", "replace")[:-1]}


def _hints(secret: str) -> Iterator[bytes]:
    """A few pieces of it as they are in a squeezed body, dressed up in each way."""
    letters = "".join(letter for letter in secret if letter.isascii() and letter.isalnum())
    middle = letters[len(letters) // 2 - _HINT // 2 :][:_HINT]
    for piece in {letters[:_HINT], middle, letters[-_HINT:], middle[::-1]}:
        yield piece.lower().encode()
    raw = secret.encode("utf-8", "replace")
    few = _middle(raw)
    yield "".join(f"uff{each - 0x20:02x}" for each in few).encode()
    for lead in range(5):
        whole = base64.b32encode(b"\0" * lead + raw)[-(-lead * 8 // 5) : (lead + len(raw)) * 8 // 5]
        yield squeezed_bytes(whole[len(whole) // 2 - 6 :][:12])
    for each in (raw, *_in_utf_16(secret)):
        for lead in range(3):
            whole = base64.b64encode(b"\0" * lead + each)[-(-lead * 8 // 6) : (lead + len(each)) * 8 // 6]
            yield squeezed_bytes(whole[len(whole) // 2 - 6 :][:12])


def _number_hints(secret: str) -> Iterator[bytes]:
    """A piece of it in character codes, without what is around and before their digits."""
    for number in ("{:x}", "{:d}", "{:o}"):
        spelled = "".join(map(number.format, _middle(secret.encode("utf-8", "replace"))))
        yield spelled.encode().translate(None, _AROUND_DIGITS)


def _middle(raw: bytes) -> bytes:
    return raw[len(raw) // 2 - 3 :][:6]


def _parts(token: str) -> Iterator[str]:
    """Every eight characters in a row that look random: no word, no name, no number."""
    letters = "".join(letter for letter in token if letter.isalnum())
    kinds = ["d" if letter.isdecimal() else "u" if letter.isupper() else "l" for letter in letters]
    changes = [before != after for before, after in pairwise(kinds)]
    for at in range(len(letters) - _SHARED + 1):
        if sum(changes[at : at + _SHARED - 1]) >= _LEAST_CHANGES:
            yield letters[at : at + _SHARED].casefold()
