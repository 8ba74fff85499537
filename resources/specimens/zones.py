"""Photos of passports, cards and visas for trials of reading: the lines with the check digits, some with a wrong one.

Every third zone has one wrong digit: no reader may take it for valid. Every fourth photo lies on its side or upside
down, as phones save them that were held flat over a table.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from PIL import ImageDraw

from resources.specimens import chance_of
from resources.specimens.designs import Colour, Design, font, portrait, waves, write
from resources.specimens.people import Person, check_digit, person_of
from resources.specimens.scene import GROUNDS, Photo, scene_of, taken

_INK: Colour = (28, 28, 34)
_PITCH_MM = 2.54
"""From one character to the next (Doc 9303-3, 4.6: ten to an inch)."""
_LETTER_MM = 3.4
"""Of the font: its capitals are 2.5 high."""
_LINES_MM = 5.6
"""From one line to the next, at the least."""
_COUNTRY = "UTO"
_CAPITALS = "ABCDEFGHJKLMNPRSTUVWXYZ"
_BORN, _EXPIRES = date(1945, 1, 1), date(2018, 1, 1)


@dataclass(frozen=True, slots=True)
class ZoneSpecimen:
    """One photo, and what is true of it."""

    seed: int
    file: bytes
    format: str
    """TD1, TD2, TD3, MRV-A or MRV-B."""
    lines: tuple[str, ...]
    """As they are printed, with the wrong digit if there is one."""
    is_valid: bool
    expires: date
    ground: str
    quarter_turns: int
    """By how many the photo is turned, against the clock."""


@dataclass(frozen=True, slots=True)
class _Format:
    name: str
    codes: tuple[str, ...]
    width: int
    size_mm: tuple[float, float]
    title: str
    ink: Colour
    paper: Colour


FORMATS = (
    _Format("TD1", ("I<", "ID", "AR", "C<"), 30, (85.6, 54), "", (40, 90, 120), (226, 236, 234)),
    _Format("TD3", ("P<", "PD"), 44, (125, 88), "PASSPORT  UTOPIA", (110, 40, 60), (240, 232, 222)),
    _Format("TD2", ("I<", "ID"), 36, (105, 74), "IDENTITY CARD", (40, 70, 130), (222, 230, 240)),
    _Format("TD1", ("I<", "IR"), 30, (85.6, 54), "", (120, 90, 40), (242, 236, 224)),
    _Format("TD3", ("P<", "PP"), 44, (125, 88), "REISEPASS  PASSEPORT", (40, 60, 110), (232, 236, 240)),
    _Format("MRV-A", ("V<", "VC"), 44, (120, 80), "VISA  UTOPIA", (30, 100, 80), (228, 240, 228)),
    _Format("MRV-B", ("V<",), 36, (105, 74), "VISA  UTOPIA", (90, 60, 120), (236, 230, 240)),
)
"""Cards and passports come twice: there are more of them."""


def zone_specimens(first_seed: int, count: int) -> Iterator[ZoneSpecimen]:
    """So many photos of all formats, on all grounds in turn."""
    grounds = tuple(GROUNDS)
    for seed in range(first_seed, first_seed + count):
        yield zone_specimen(seed, FORMATS[seed % len(FORMATS)], grounds[seed // 2 % len(grounds)])


def zone_specimen(seed: int, form: _Format, ground: str) -> ZoneSpecimen:
    """The photo of a seed."""
    chance = chance_of(seed * 6151 + 3)
    person = _someone(chance)
    lines = zone_lines(form.name, chance.choice(form.codes), person, _optional(chance))
    is_valid = seed % 3 != 0
    if not is_valid:
        lines = with_wrong_digit(lines, chance)
    design = Design(form.name, *form.size_mm, _page(form, lines, person), form.paper)
    scene = scene_of(design, ground, seed, zoom=chance.choice((1.0, 1.0, 1.3)))
    turns = chance.choice((1, 2, 3)) if seed % 4 == 1 else 0
    file = taken(turned(scene.photo, turns), seed)
    return ZoneSpecimen(seed, file, form.name, lines, is_valid, person.expires, ground, turns)


def turned(photo: Photo, quarters: int) -> Photo:
    """The photo turned against the clock."""
    return np.ascontiguousarray(np.rot90(photo, quarters))


def _someone(chance: random.Random) -> Person:
    someone = person_of(chance)
    letters = "".join(chance.choice(_CAPITALS) for _ in range(chance.randrange(4, 9)))
    number = "".join(chance.choice(_CAPITALS + "0123456789" * 3) for _ in range(9))
    return Person(
        given=f"{someone.given} {letters}",
        surname="Specimen",
        born=_BORN + timedelta(days=chance.randrange(22_000)),
        issued=someone.issued,
        expires=_EXPIRES + timedelta(days=chance.randrange(6500)),
        number=number,
        sex=chance.choice("FM<"),
        street=someone.street,
    )


def _optional(chance: random.Random) -> str:
    """Data of a country's own, which half of the documents have."""
    if chance.random() < 0.5:
        return ""
    return "".join(chance.choice("0123456789ABCDEFGH") for _ in range(chance.randrange(4, 8)))


def zone_lines(form: str, code: str, person: Person, optional: str = "") -> tuple[str, ...]:
    """The lines of a zone with right check digits (Doc 9303, parts 4 to 7)."""
    name = f"{person.surname.upper()}<<{person.given.upper().replace(' ', '<')}"
    number = _checked(person.number.ljust(9, "<"))
    born, expires = (_checked(day.strftime("%y%m%d")) for day in (person.born, person.expires))
    if form == "TD1":
        first = f"{code}{_COUNTRY}{number}{optional}".ljust(30, "<")[:30]
        second = f"{born}{person.sex}{expires}{_COUNTRY}".ljust(29, "<")
        whole = check_digit(first[5:] + second[:7] + second[8:15] + second[18:])
        return first, second + whole, name.ljust(30, "<")[:30]
    width = 44 if form in ("TD3", "MRV-A") else 36
    first = f"{code}{_COUNTRY}{name}".ljust(width, "<")[:width]
    second = f"{number}{_COUNTRY}{born}{person.sex}{expires}"
    if form in ("MRV-A", "MRV-B"):
        return first, (second + optional).ljust(width, "<")[:width]
    if form == "TD3":
        more = optional.ljust(14, "<")[:14]
        second += more + (check_digit(more) if optional else "<")
    else:
        second += optional.ljust(7, "<")[:7]
    return first, second + check_digit(second[:10] + second[13:20] + second[21:])


def _checked(text: str) -> str:
    return text + check_digit(text)


def with_wrong_digit(lines: Sequence[str], chance: random.Random) -> tuple[str, ...]:
    """The lines with one digit changed that a check digit covers: always in the line with the dates."""
    second = lines[1]
    places = [place for place, letter in enumerate(second) if letter.isdigit() and _is_covered(lines, place)]
    place = chance.choice(places)
    digit = chance.choice([each for each in "0123456789" if each != second[place]])
    return (lines[0], second[:place] + digit + second[place + 1 :], *lines[2:])


def _is_covered(lines: Sequence[str], place: int) -> bool:
    """A visa's data of a country's own has no check digit."""
    is_visa = lines[0].startswith("V")
    return not is_visa or place < len("L898902C36UTO7408122F1204159")


def _page(form: _Format, lines: Sequence[str], person: Person) -> Callable[..., None]:
    """What is printed: the zone at the bottom, and above it what such a page has."""

    def draw(pen: ImageDraw.ImageDraw, scale: float, _person: Person, chance: random.Random) -> None:
        width, height = form.size_mm
        waves(pen, scale, width, height - 22, tuple((3 * tone + 120) // 4 for tone in form.paper))  # type: ignore[arg-type] # three of them
        if form.title:
            write(pen, scale, (6, 3), 4.6, form.title, form.ink)
            portrait(pen, scale, 6, 12, 26, 34)
            fields: tuple[tuple[str, str], ...] = (
                ("Surname / Nachname", person.surname.upper()),
                ("Given names / Vornamen", person.given.upper()),
                ("Date of birth", person.born.strftime("%d.%m.%Y")),
                ("Date of expiry", person.expires.strftime("%d.%m.%Y")),
                ("No.", person.number),
            )
        else:
            fields = (
                ("Address / Anschrift", person.street),
                ("Authority", "SPECIMEN TOWN OF UTOPIA"),
                ("Height", f"{chance.randrange(150, 199)} cm"),
            )
        left = 38 if form.title else 6
        for row, (label, value) in enumerate(fields):
            write(pen, scale, (left, 10 + 7.2 * row), 1.9, label, form.ink)
            write(pen, scale, (left, 12.2 + 7.2 * row), 3.2, value, _INK)
        side = (width - _PITCH_MM * len(lines[0])) / 2
        top = height - 4 - _LINES_MM * len(lines)
        for row, line in enumerate(lines):
            for place, letter in enumerate(line):
                at = ((side + _PITCH_MM * (place + 0.5)) * scale, (top + _LINES_MM * row) * scale)
                pen.text(at, letter, fill=_INK, font=font(round(_LETTER_MM * scale)), anchor="ma")

    return draw
