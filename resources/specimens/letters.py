"""Photos of bills, statements and letters for trials of reading: what they say of the day on which they were made.

Each has other dates too: when to pay, what period it is for, when the meter is read next.
"""

import random
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PIL import ImageDraw

from resources.specimens import chance_of
from resources.specimens.designs import Colour, Design, write
from resources.specimens.people import Person, person_of
from resources.specimens.scene import GROUNDS, scene_of, taken
from resources.specimens.zones import turned

_INK: Colour = (30, 30, 36)
_FIRST = date(2023, 1, 1)
_DAYS = 1300


@dataclass(frozen=True, slots=True)
class LetterSpecimen:
    """One photo, and what is true of it."""

    seed: int
    file: bytes
    issued: date
    language: str
    layout: str
    ground: str
    quarter_turns: int
    """By how many the photo is turned, against the clock."""


@dataclass(frozen=True, slots=True)
class _Manner:
    """How a country writes its bills."""

    language: str
    issue: tuple[str, ...]
    """Labels of the day of issue."""
    others: tuple[str, ...]
    """Labels of other days."""
    months: str
    pattern: str
    """How a date with the month's name is written."""
    numbers: str
    """How one in numbers is written."""
    title: str
    text: tuple[str, ...]


_MANNERS = (
    _Manner(
        "en",
        ("Invoice date", "Statement date", "Date of issue", "Bill date", "Issued on"),
        ("Payment due", "Billing period", "Next meter reading"),
        "January February March April May June July August September October November December",
        "{day} {month} {year}",
        "%d/%m/%Y",
        "Your bill",
        ("Thank you for being our customer.", "This is how we worked out what you owe."),
    ),
    _Manner(
        "de",
        ("Rechnungsdatum", "Datum der Rechnung", "Ausstellungsdatum", "Erstellt am"),
        ("Fällig am", "Abrechnungszeitraum", "Nächste Ablesung"),
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "{day}. {month} {year}",
        "%d.%m.%Y",
        "Ihre Rechnung",
        ("Vielen Dank für Ihr Vertrauen.", "So setzt sich Ihr Betrag zusammen."),
    ),
    _Manner(
        "es",
        ("Fecha de emisión", "Fecha de factura", "Fecha de expedición"),
        ("Fecha de vencimiento", "Periodo de facturación", "Próxima lectura"),
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "{day} de {month} de {year}",
        "%d/%m/%Y",
        "Su factura",
        ("Gracias por su confianza.", "Así se calcula el importe."),
    ),
    _Manner(
        "fr",
        ("Date de facture", "Date d'émission", "Émis le"),
        ("Date d'échéance", "Période de facturation", "Prochaine relève"),
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "{day} {month} {year}",
        "%d/%m/%Y",
        "Votre facture",
        ("Merci de votre confiance.", "Voici le détail de votre montant."),
    ),
)

_LAYOUTS = ("beside", "table", "above")


def letter_specimens(first_seed: int, count: int) -> Iterator[LetterSpecimen]:
    """So many photos, in all languages and layouts in turn."""
    grounds = tuple(GROUNDS)
    for seed in range(first_seed, first_seed + count):
        manner, layout = _MANNERS[seed % len(_MANNERS)], _LAYOUTS[seed // len(_MANNERS) % len(_LAYOUTS)]
        yield _specimen(seed, manner, layout, grounds[seed % len(grounds)])


def _specimen(seed: int, manner: _Manner, layout: str, ground: str) -> LetterSpecimen:
    chance = chance_of(seed * 4241 + 7)
    issued = _FIRST + timedelta(days=chance.randrange(_DAYS))
    design = Design("letter", 210, 297, _page(manner, layout, issued, person_of(chance)), (249, 249, 247))
    scene = scene_of(design, ground, seed, zoom=chance.choice((1.1, 1.5)))
    turns = chance.choice((1, 2, 3)) if seed % 5 == 1 else 0
    return LetterSpecimen(seed, taken(turned(scene.photo, turns), seed), issued, manner.language, layout, ground, turns)


def _plain(text: str) -> str:
    """Without accents: Pillow's own font has none."""
    return "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))


def _written(manner: _Manner, day: date, by_name: bool) -> str:
    if not by_name:
        return day.strftime(manner.numbers)
    return manner.pattern.format(day=day.day, month=manner.months.split()[day.month - 1], year=day.year)


def _page(manner: _Manner, layout: str, issued: date, person: Person) -> Callable[..., None]:
    def draw(pen: ImageDraw.ImageDraw, scale: float, _person: Person, chance: random.Random) -> None:
        write(pen, scale, (20, 15), 8, "Example Utility of Utopia", (20, 90, 120))
        for row, line in enumerate((f"{person.given} {person.surname}", person.street, "00000 Specimen Town")):
            write(pen, scale, (20, 46 + 6 * row), 4.4, line, _INK)
        write(pen, scale, (20, 84), 6.5, _plain(manner.title), _INK)
        _dates(pen, scale, layout, _labelled_days(manner, issued, chance))
        for row, line in enumerate(manner.text * 2):
            write(pen, scale, (20, 140 + 6 * row), 4.2, _plain(line), _INK)
        for row in range(chance.randrange(5, 12)):
            amount = f"{chance.randrange(100, 90000) / 100:,.2f} UTD"
            for x, text in ((20, f"{chance.randrange(1, 400)} kWh"), (80, "0.31 UTD"), (158, amount)):
                write(pen, scale, (x, 172 + 7 * row), 4, text, _INK)
        write(pen, scale, (20, 282), 3.2, "Example Utility of Utopia, 1 Placeholder Square. Not real.", (90, 90, 96))

    return draw


def _labelled_days(manner: _Manner, issued: date, chance: random.Random) -> list[tuple[str, str]]:
    """The labels with their days, the day of issue among them."""
    by_name = chance.random() < 0.5
    due, start, end = (issued + timedelta(days=days) for days in (14, -95, -5))
    period = f"{_written(manner, start, by_name=False)} - {_written(manner, end, by_name=False)}"
    upcoming = _written(manner, issued + timedelta(days=85), by_name)
    rows = [
        (chance.choice(manner.issue), _written(manner, issued, by_name)),
        (manner.others[0], _written(manner, due, by_name)),
        (manner.others[1], period),
        (manner.others[2], upcoming),
    ]
    chance.shuffle(rows)
    return [(_plain(label), _plain(day)) for label, day in rows]


def _dates(pen: ImageDraw.ImageDraw, scale: float, layout: str, rows: Sequence[tuple[str, str]]) -> None:
    for row, (label, value) in enumerate(rows):
        if layout == "beside":
            write(pen, scale, (110, 70 + 6.4 * row), 4.2, f"{label}: {value}", _INK)
        elif layout == "table":
            write(pen, scale, (20, 102 + 6.4 * row), 4.2, label, _INK)
            write(pen, scale, (100, 102 + 6.4 * row), 4.2, value, _INK)
        else:
            column, line = row % 2, row // 2
            write(pen, scale, (20 + 85 * column, 102 + 16 * line), 3.6, label, (90, 90, 96))
            write(pen, scale, (20 + 85 * column, 107 + 16 * line), 4.6, value, _INK)
