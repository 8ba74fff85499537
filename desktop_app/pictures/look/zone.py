"""Finds and reads the machine-readable zone of a passport, an ID card or a visa in text (ICAO Doc 9303, parts 4 to 7).

The text comes from a PDF or from OCR, which puts blanks inside, writes `«` for `<<`, cuts a line in two, and takes a
letter for a digit. Whoever believes such text tells people wrong dates, so three things alone are put right, each in
one way only and never by trying what fits:

- blanks, small letters and the several shapes of `<` are read over;
- a line with too few or too many `<` gets its longest run of them made longer or shorter;
- where the format allows only a digit (dates and check digits), a letter becomes the digit that looks like it.

The result is believed only if every check digit agrees. A zone that is there and does not agree "could not be read";
that says nothing about the document. No value of the zone is kept but the date of expiry.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from itertools import islice

from desktop_app.pictures.look.zone_dates import NoDateError, expiry_date

MAX_LINES = 2000
"""More are not looked at: a page has a hundred."""
MAX_LINE_CHARACTERS = 400
"""What is behind them is not looked at."""
MAX_PIECES = 2000
"""Between blanks: a full page has six hundred."""


class ZoneFormat(Enum):
    """The sizes of Doc 9303: the lines of a zone and their width."""

    TD1 = "TD1"
    """Three lines of 30, on cards (part 5)."""
    TD2 = "TD2"
    """Two lines of 36, on larger cards (part 6)."""
    TD3 = "TD3"
    """Two lines of 44, in passports (part 4)."""
    MRV_A = "MRV-A"
    """Two lines of 44, on visas (part 7)."""
    MRV_B = "MRV-B"
    """Two lines of 36, on smaller visas (part 7)."""


class ZoneHolder(Enum):
    """What kind of document a zone says that it is on."""

    PASSPORT = "passport"
    CARD = "card"
    VISA = "visa"


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone that is there. Its `repr` holds nothing that was read of it but whether it could be read."""

    format: ZoneFormat | None
    """None where the lines look like a zone, but fit no format."""
    is_valid: bool
    """Whether all check digits agree, that over all of them too. Without it nothing else is to be believed."""
    code: str = field(default="", repr=False)
    """The document code, of one or two letters; "" if the zone is not valid."""
    expires: date | None = field(default=None, repr=False)
    """None if the zone is not valid, or says no date."""

    @property
    def holder(self) -> ZoneHolder | None:
        """The kind of document; None if the zone is not valid."""
        if not self.is_valid:
            return None
        if self.code.startswith("V"):
            return ZoneHolder.VISA
        return ZoneHolder.PASSPORT if self.code.startswith("P") else ZoneHolder.CARD


def find_zone(lines: Sequence[str]) -> Zone | None:
    """The zone in lines of text, which may be in pieces and have other text around them; None where there is none."""
    found = min(_zones(_parts(lines)), key=lambda each: (not each[1].is_valid, each[0]), default=None)
    return found[1] if found is not None else _unfitting(lines)


def check_digit(characters: str) -> int:
    """The check digit over characters of a zone: weights 7, 3, 1; A is 10, Z is 35, `<` is 0 (Doc 9303-3, 4.9)."""
    return sum(_VALUES[each] * _WEIGHTS[place % 3] for place, each in enumerate(characters)) % 10


_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)} | {"<": 0}
_WEIGHTS = (7, 3, 1)

_FILLERS = str.maketrans(dict.fromkeys("‹〈⟨❮く˂≺⋖", "<") | dict.fromkeys("«《≪⟪⪡", "<<") | {"|": "I"})
_NOT_READ = "?"
"""Stands for a character that no zone has."""
_NO_ZONE_CHARACTER = re.compile(r"[^0-9A-Z<]")

_DIGITS = str.maketrans("OQDILZASGTB", "00011245678")
"""The digit that each letter looks like. Used only where nothing but a digit may be."""
_LETTERS = str.maketrans("012568", "OIZSGB")
"""The letter that each digit looks like. Used only where nothing but a letter may be, which no check digit covers."""

_MIN_DIGITS = 8
"""So many of the 14 characters of the two dates and their check digits are digits as they were read. Words have fewer,
even where all their letters look like digits."""
_DIGIT = re.compile("[0-9<]")
_DATE = re.compile(r"[0-9<]{6}[0-9]")
_DATE_WIDTH = 7
"""Year, month, day and the check digit."""
_SECOND_LINE_SLACK = (-5, 4)
"""How many characters too few or too many a line with check digits may have."""
_MOST_BETWEEN = 2
"""So many pieces of other text may stand between the lines, to the right of the first or to the left of the second."""
_FIRST_LINE_SLACK = (-16, 8)
"""The same for the line with the name: it ends in fillers, which are often lost, and no check digit covers it."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where things are in the two lines that matter. TD1 has a third for the name, which nothing is read from."""

    format: ZoneFormat
    width: int
    starts: str
    """What the first line begins with."""
    first_slack: tuple[int, int] = _FIRST_LINE_SLACK


_LAYOUTS = (
    _Layout(ZoneFormat.TD3, 44, "P"),
    _Layout(ZoneFormat.TD1, 30, "AIC", _SECOND_LINE_SLACK),
    _Layout(ZoneFormat.TD2, 36, "AICP"),
    _Layout(ZoneFormat.MRV_A, 44, "V"),
    _Layout(ZoneFormat.MRV_B, 36, "V"),
)


def _parts(lines: Sequence[str]) -> tuple[str, ...]:
    """All pieces between blanks, in the characters of a zone."""
    pieces = (_plain(piece) for line in lines[:MAX_LINES] for piece in line[:MAX_LINE_CHARACTERS].split())
    return tuple(islice((piece for piece in pieces if piece), MAX_PIECES))


def _plain(piece: str) -> str:
    letters = unicodedata.normalize("NFKD", piece.translate(_FILLERS)).upper()
    letters = "".join(each for each in letters if not unicodedata.combining(each))
    return _NO_ZONE_CHARACTER.sub(_NOT_READ, letters).strip(_NOT_READ)


def _zones(parts: Sequence[str]) -> Iterator[tuple[int, Zone]]:
    """What each place and each format make of the pieces, valid or not, and how many characters that is off."""
    for layout in _LAYOUTS:
        pieces = tuple(piece for part in parts for piece in _cut(part, layout))
        seconds: dict[int, list[_ReadLine]] = {}
        for start, piece in enumerate(pieces):
            if piece[0].translate(_LETTERS) not in layout.starts:
                continue
            for first in _joined(pieces, start, layout.width, layout.first_slack):
                for behind in range(first.behind, first.behind + _MOST_BETWEEN + 1):
                    if behind not in seconds:
                        seconds[behind] = _second_lines(pieces, behind, layout.width)
                    for second in seconds[behind]:
                        zone = _read(layout, first.text, second.text)
                        if zone is not None:
                            yield first.off + second.off, zone


def _second_lines(pieces: Sequence[str], start: int, width: int) -> list["_ReadLine"]:
    lines = _joined(pieces, start, width, _SECOND_LINE_SLACK)
    return [line for line in lines if len(_DIGIT.findall(line.text)) >= _MIN_DIGITS]


def _cut(part: str, layout: _Layout) -> tuple[str, ...]:
    """The lines of a zone that came as one piece; anything else as it is."""
    width = layout.width
    if layout.format is ZoneFormat.TD1:
        return (part[:width], part[width : 2 * width], part[2 * width :]) if len(part) == 3 * width else (part,)
    least, most = (2 * width + slack for slack in layout.first_slack)
    return (part[:-width], part[-width:]) if least <= len(part) <= most else (part,)


@dataclass(frozen=True, slots=True)
class _ReadLine:
    text: str
    off: int
    """How many characters too few or too many it had."""
    behind: int
    """The number of the piece behind it."""


def _joined(parts: Sequence[str], start: int, width: int, slack: tuple[int, int]) -> Iterator[_ReadLine]:
    """The lines of about the right width that begin with a piece."""
    line = ""
    for end in range(start, len(parts)):
        line += parts[end]
        if len(line) > width + slack[1]:
            return
        if len(line) >= width + slack[0]:
            yield _ReadLine(_fitted(line, width), abs(len(line) - width), end + 1)


def _fitted(line: str, width: int) -> str:
    """The line with its longest run of fillers made as long as the width asks for; as it is where it has none."""
    runs = [match.span() for match in re.finditer("<+", line)]
    if len(line) == width or not runs:
        return line
    start, end = max(runs, key=lambda span: (span[1] - span[0], span[0]))
    length = end - start + width - len(line)
    return line[:start] + "<" * length + line[end:] if length > 0 else line


def _read(layout: _Layout, first: str, second: str) -> Zone | None:
    """What two lines say in a format; None if they do not look like it."""
    if len(first) != layout.width or len(second) != layout.width:
        return None
    if layout.format is ZoneFormat.TD1:
        return _read_td1(first, second)
    if "<" not in first:
        return None
    read = _with_digits(second, dates=(13, 21), others=(9,))
    if read is None:
        return None
    number, rest = read[0:10], read[28:]
    agree = [_agrees(number[:9], number[9]), _agrees(read[13:19], read[19]), _agrees(read[21:27], read[27])]
    if layout.format in (ZoneFormat.TD3, ZoneFormat.TD2):
        rest = rest[:-1] + rest[-1].translate(_DIGITS)
        if layout.format is ZoneFormat.TD3:
            rest = rest[:-2] + rest[-2].translate(_DIGITS) + rest[-1]
            agree.append(_optional_agrees(rest[:14], rest[14]))
        elif number[9] == "<":
            agree[0] = _long_number_agrees(number[:9], rest[:-1])
        agree.append(_agrees(number + read[13:20] + read[21:28] + rest[:-1], rest[-1]))
    return _zone(layout.format, all(agree), first[:2], read[21:27])


def _read_td1(first: str, second: str) -> Zone | None:
    read = _with_digits(second, dates=(0, 8), others=(29,))
    if read is None:
        return None
    first = first[:14] + first[14].translate(_DIGITS) + first[15:]
    number, digit, optional = first[5:14], first[14], first[15:]
    agree = (
        _long_number_agrees(number, optional) if digit == "<" else _agrees(number, digit),
        _agrees(read[0:6], read[6]),
        _agrees(read[8:14], read[14]),
        _agrees(first[5:] + read[0:7] + read[8:15] + read[18:29], read[29]),
    )
    return _zone(ZoneFormat.TD1, all(agree), first[:2], read[8:14])


def _with_digits(line: str, dates: tuple[int, ...], others: tuple[int, ...]) -> str | None:
    """The line with letters made digits where only digits may be: a date and its check digit from each of `dates` on,
    a check digit at each of `others`. None if there are no dates."""
    spans = [(start, start + _DATE_WIDTH) for start in dates]
    if sum(len(_DIGIT.findall(line, start, end)) for start, end in spans) < _MIN_DIGITS:
        return None
    read = list(line)
    for start, end in (*spans, *((place, place + 1) for place in others)):
        read[start:end] = line[start:end].translate(_DIGITS)
    text = "".join(read)
    return text if all(_DATE.fullmatch(text[start:end]) for start, end in spans) else None


def _agrees(characters: str, digit: str) -> bool:
    return _NOT_READ not in characters and digit.isdigit() and check_digit(characters) == int(digit)


def _optional_agrees(characters: str, digit: str) -> bool:
    """The check digit of data that may be left out is 0 or `<` then (Doc 9303-4, 4.2.2.2)."""
    return (digit == "<" and not characters.strip("<")) or _agrees(characters, digit)


def _long_number_agrees(number: str, optional: str) -> bool:
    """A number of more than nine characters goes on in the optional data, up to a `<`, its check digit the last of it.

    Doc 9303-5, 4.2.2 note j, and 9303-6 in the same way.
    """
    more = optional.partition("<")[0]
    return len(more) > 1 and _agrees(number + more[:-1], more[-1].translate(_DIGITS))


def _zone(layout: ZoneFormat, agree: bool, code: str, expires: str) -> Zone:
    if not agree:
        return Zone(layout, is_valid=False)
    try:
        until = expiry_date(expires)
    except NoDateError:
        return Zone(layout, is_valid=False)
    return Zone(layout, is_valid=True, code=code.translate(_LETTERS).rstrip("<"), expires=until)


_NAME_LINE = re.compile(r"[PIACV1][A-Z<][A-Z0<]{3}[A-Z0]+<<[A-Z0<]+<{5}")
"""The line with the name of all formats but TD1; it is enough by itself."""
_ZONE_LINE = re.compile(r"(?=.*<<)(?:[0-9A-Z?]*<){4}")


def _unfitting(lines: Sequence[str]) -> Zone | None:
    """A zone of which too much is lost for any format: it is there, so nobody should say that there is none."""
    found = 0
    for line in lines[:MAX_LINES]:
        plain = "".join(_parts([line.replace(">", "<")]))  # OCR turns some lines upside down
        if len(plain) >= _MIN_UNFITTING:
            found += _UNFITTING_LINES if _NAME_LINE.fullmatch(plain) else _ZONE_LINE.match(plain) is not None
    return Zone(None, is_valid=False) if found >= _UNFITTING_LINES else None


_MIN_UNFITTING = 20
"""The characters of a line of a zone of which much is lost."""
_UNFITTING_LINES = 2
"""One line like that may be an ornament."""
