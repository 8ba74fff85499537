"""How the specimens look: cards, a passport's page and a bank's letter, in several countries' manners."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from resources.specimens.people import Person, passport_zone

Colour = tuple[int, int, int]
_INK: Colour = (28, 28, 34)
_SILHOUETTE: Colour = (120, 112, 108)


@cache
def font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """Pillow's own, so that nothing has to be installed."""
    return ImageFont.load_default(max(size, 6))


@dataclass(frozen=True, slots=True)
class Design:
    """One kind of document: what it is called in tables, its shape, and who draws it."""

    name: str
    width_mm: float
    height_mm: float
    draw: Callable[[ImageDraw.ImageDraw, float, Person, random.Random], None]
    paper: Colour


def drawn(design: Design, width: int, person: Person, chance: random.Random) -> Image.Image:
    """The document as it was printed, so many pixels wide."""
    scale = width / design.width_mm
    image = Image.new("RGB", (width, round(design.height_mm * scale)), design.paper)
    pen = ImageDraw.Draw(image)
    design.draw(pen, scale, person, chance)
    _across(image)
    return image


def _across(image: Image.Image) -> None:
    """SPECIMEN, slanted, over the whole of it."""
    word = Image.new("L", image.size, 0)
    letters = font(round(image.width / 7))
    ImageDraw.Draw(word).text((image.width / 2, image.height / 2), "SPECIMEN", fill=80, font=letters, anchor="mm")
    word = word.rotate(18, Image.Resampling.BILINEAR)
    image.paste((190, 60, 60), (0, 0), word)


def write(pen: ImageDraw.ImageDraw, scale: float, at: tuple[float, float], size: float, text: str, ink: Colour) -> None:
    """Text whose top left corner and size are in millimetres."""
    pen.text((at[0] * scale, at[1] * scale), text, fill=ink, font=font(round(size * scale)))


def _box(scale: float, left: float, top: float, width: float, height: float) -> tuple[float, float, float, float]:
    return left * scale, top * scale, (left + width) * scale, (top + height) * scale


def portrait(pen: ImageDraw.ImageDraw, scale: float, left: float, top: float, width: float, height: float) -> None:
    """A head and shoulders in a frame, in millimetres."""
    pen.rectangle(_box(scale, left, top, width, height), fill=(214, 218, 222))
    pen.ellipse(_box(scale, left + 0.3 * width, top + 0.18 * height, 0.4 * width, 0.4 * height), fill=_SILHOUETTE)
    pen.chord(
        _box(scale, left + 0.1 * width, top + 0.6 * height, 0.8 * width, 0.8 * height), 180, 360, fill=(70, 74, 96)
    )


def waves(pen: ImageDraw.ImageDraw, scale: float, width: float, height: float, ink: Colour) -> None:
    """The fine pattern behind the print of a card."""
    step = 1.6
    for row in range(int(height / step)):
        points = [(x * scale, (row * step + 0.7 * ((x // 3 + row) % 3)) * scale) for x in range(0, int(width) + 4, 3)]
        pen.line(points, fill=ink, width=max(1, round(0.12 * scale)))


def _fields(person: Person) -> list[tuple[str, str]]:
    return [
        ("1. Surname / Nachname", person.surname.upper()),
        ("2. Given names / Vornamen", person.given.upper()),
        ("3. Date of birth", person.born.strftime("%d.%m.%Y")),
        ("4. Date of issue", person.issued.strftime("%d.%m.%Y")),
        ("5. Date of expiry", person.expires.strftime("%d.%m.%Y")),
        ("6. Document number", person.number),
    ]


def _id_card(title: str, ink: Colour, pattern: Colour) -> Callable[..., None]:
    def draw(pen: ImageDraw.ImageDraw, scale: float, person: Person, _chance: random.Random) -> None:
        waves(pen, scale, 85.6, 54, pattern)
        pen.rectangle(_box(scale, 0, 0, 85.6, 8), fill=ink)
        write(pen, scale, (4, 1.5), 4.4, title, (255, 255, 255))
        portrait(pen, scale, 4, 12, 24, 31)
        for row, (label, value) in enumerate(_fields(person)):
            write(pen, scale, (32, 10.5 + 6.6 * row), 1.9, label, ink)
            write(pen, scale, (32, 12.6 + 6.6 * row), 3.1, value, _INK)
        write(pen, scale, (5, 46), 3.0, person.given, (40, 50, 110))

    return draw


def _licence(pen: ImageDraw.ImageDraw, scale: float, person: Person, _chance: random.Random) -> None:
    waves(pen, scale, 85.6, 54, (232, 190, 205))
    write(pen, scale, (18, 2), 4.2, "DRIVING LICENCE  UTOPIA", (40, 60, 140))
    pen.rectangle(_box(scale, 3, 2, 11, 8), fill=(30, 60, 150))
    write(pen, scale, (5, 4), 3.6, "UTO", (255, 220, 60))
    portrait(pen, scale, 4, 14, 22, 28)
    for row, (_label, value) in enumerate(_fields(person)):
        write(pen, scale, (30, 10 + 5.4 * row), 3.0, f"{row + 1}.  {value}", _INK)
    write(pen, scale, (30, 44), 3.0, f"8.  {person.street}", _INK)
    write(pen, scale, (30, 48.5), 3.0, "9.  AM / B / L", _INK)


def _passport(title: str, ink: Colour, pattern: Colour) -> Callable[..., None]:
    def draw(pen: ImageDraw.ImageDraw, scale: float, person: Person, _chance: random.Random) -> None:
        waves(pen, scale, 125, 66, pattern)
        write(pen, scale, (8, 4), 5, title, ink)
        portrait(pen, scale, 7, 16, 33, 43)
        for row, (label, value) in enumerate(_fields(person)):
            write(pen, scale, (46, 14 + 8 * row), 2.2, label, ink)
            write(pen, scale, (46, 16.6 + 8 * row), 3.6, value, _INK)
        for row, line in enumerate(passport_zone(person)):
            for place, letter in enumerate(line):
                write(pen, scale, (5 + 2.6 * place, 70 + 7.5 * row), 4, letter, _INK)

    return draw


def _statement(title: str, ink: Colour) -> Callable[..., None]:
    def draw(pen: ImageDraw.ImageDraw, scale: float, person: Person, chance: random.Random) -> None:
        pen.rectangle(_box(scale, 18, 14, 12, 12), fill=ink)
        write(pen, scale, (34, 15), 9, title, ink)
        for row, line in enumerate((f"{person.given} {person.surname}", person.street, "00000 Specimen Town")):
            write(pen, scale, (20, 46 + 6 * row), 4.4, line, _INK)
        write(pen, scale, (20, 76), 5.6, f"Statement of account   {person.issued:%d %B %Y}", _INK)
        for row in range(chance.randrange(16, 24)):
            y = 92 + 7.4 * row
            pen.line((20 * scale, (y + 5.6) * scale, 190 * scale, (y + 5.6) * scale), fill=(190, 190, 196))
            day = f"{chance.randrange(1, 28):02}.{chance.randrange(1, 12):02}.2025"
            amount = f"{chance.randrange(-90000, 90000) / 100:,.2f} UTD"
            for x, text in ((20, day), (48, "Card payment, Example Shop no. 17"), (158, amount)):
                write(pen, scale, (x, y), 3.8, text, _INK)
        write(pen, scale, (20, 282), 3, "Example Bank of Utopia, 1 Placeholder Square. Not real.", (90, 90, 96))

    return draw


DESIGNS = (
    Design("id card, blue", 85.6, 54, _id_card("IDENTITY CARD", (40, 70, 130), (176, 200, 224)), (214, 228, 240)),
    Design("id card, green", 85.6, 54, _id_card("CARTE D'IDENTITÉ", (30, 100, 80), (186, 214, 190)), (226, 236, 220)),
    Design("id card, light", 85.6, 54, _id_card("DOCUMENTO", (110, 60, 110), (226, 220, 226)), (240, 240, 238)),
    Design("driving licence", 85.6, 54, _licence, (244, 214, 222)),
    Design("passport, red", 125, 88, _passport("PASSPORT  REISEPASS", (130, 40, 50), (232, 206, 190)), (242, 232, 216)),
    Design("passport, blue", 125, 88, _passport("PASSPORT  UTOPIA", (40, 50, 110), (200, 212, 226)), (234, 236, 238)),
    Design("statement, colour", 210, 297, _statement("Example Bank", (20, 110, 90)), (250, 250, 248)),
    Design("statement, plain", 210, 297, _statement("UTOPIA SAVINGS", (60, 70, 96)), (246, 244, 238)),
)
