"""Documents as a scanner hands them in: the page of the glass, what its program cuts out of it, a telephone's scan app.

What lies around a document is the lid, in one even shade, and what is small in a picture may still be sharp. Everything
follows from a seed.
"""

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from resources.specimens import chance_of
from resources.specimens.defects import Defect
from resources.specimens.designs import DESIGNS, Colour, Design, drawn, waves, write
from resources.specimens.people import Person, person_of
from resources.specimens.scene import Generator, Photo, Scene
from resources.specimens.zones import zone_lines

_A4_MM = (210.0, 297.0)
_MM_OF_INCH = 25.4
_CORNER_MM = 3.2
"""Radius of a card's corners (ISO 7810)."""
_DOTS = (150, 150, 200, 200, 300)
"""To the inch: what scanners offer; pages of 300 take long to draw."""
_DAY = time.gmtime(0)
"""On which all files are said to be made, so that a seed decides every byte."""
_LEAST_BYTES, _BEST_QUALITY = 102_400, 97
"""Of a JPEG: a smaller file breaks a rule of its own, and an empty lid takes hardly any room."""
_INK: Colour = (28, 28, 34)
_WHITE_LIDS: tuple[Colour, ...] = ((255, 255, 255), (252, 252, 252), (246, 246, 244), (250, 247, 236), (240, 238, 230))
_DARK_LIDS: tuple[Colour, ...] = ((205, 205, 203), (178, 180, 182), (34, 34, 36), (18, 18, 18))


def _reverse(pen: ImageDraw.ImageDraw, scale: float, person: Person, chance: random.Random) -> None:
    """Of a card: address, height, and the zone."""
    waves(pen, scale, 85.6, 32, (190, 208, 222))
    fields = (
        ("Address / Anschrift", person.street),
        ("Authority", "SPECIMEN TOWN OF UTOPIA"),
        ("Height", f"{chance.randrange(150, 199)} cm"),
    )
    for row, (label, value) in enumerate(fields):
        write(pen, scale, (6, 4 + 8 * row), 1.9, label, (40, 70, 130))
        write(pen, scale, (6, 6.2 + 8 * row), 3.2, value, _INK)
    for row, line in enumerate(zone_lines("TD1", "I<", person)):
        for place, letter in enumerate(line):
            write(pen, scale, (5 + 2.54 * place, 34.5 + 5.6 * row), 3.6, letter, _INK)


def _booklet(page: Design) -> Design:
    """A passport that lies open: its other page has a few lines."""

    def draw(pen: ImageDraw.ImageDraw, scale: float, person: Person, chance: random.Random) -> None:
        waves(pen, scale, 125, 176, (226, 220, 214))
        pen.line((0, 88 * scale, 125 * scale, 88 * scale), fill=(150, 146, 140), width=max(1, round(0.5 * scale)))
        page.draw(pen, scale, person, chance)
        for row, text in enumerate(("This passport is a specimen.", "Holder's address:", person.street)):
            write(pen, scale, (12, 110 + 10 * row), 3.4, text, _INK)

    return Design(f"{page.name}, open", 125, 176, draw, page.paper)


def _receipt(pen: ImageDraw.ImageDraw, scale: float, person: Person, chance: random.Random) -> None:
    """Narrow, with rows to the bottom."""
    write(pen, scale, (8, 8), 5, "EXAMPLE UTILITY", (40, 40, 44))
    for row, line in enumerate((f"{person.given} {person.surname}", person.street)):
        write(pen, scale, (8, 20 + 6 * row), 3.8, line, (40, 40, 44))
    for row in range(24):
        write(pen, scale, (8, 38 + 6.4 * row), 3.6, f"Item {chance.randrange(100, 999)}", (50, 50, 54))
        write(pen, scale, (54, 38 + 6.4 * row), 3.6, f"{chance.randrange(100, 9000) / 100:.2f}", (50, 50, 54))


def _table(pen: ImageDraw.ImageDraw, scale: float, person: Person, chance: random.Random) -> None:
    """A statement from edge to edge, with a dark head over its table."""
    pen.rectangle((0, 0, 210 * scale, 16 * scale), fill=(30, 60, 110))
    write(pen, scale, (8, 4), 7, "Example Bank of Utopia", (255, 255, 255))
    for row, line in enumerate((f"{person.given} {person.surname}", person.street, "00000 Specimen Town")):
        write(pen, scale, (8, 26 + 6 * row), 4.4, line, _INK)
    pen.rectangle((4 * scale, 60 * scale, 206 * scale, 70 * scale), fill=(40, 44, 52))
    for x, text in ((8, "Day"), (36, "What"), (170, "Amount")):
        write(pen, scale, (x, 62.5), 4.4, text, (255, 255, 255))
    for row in range(36):
        y = 73 + 6 * row
        if row % 2:
            pen.rectangle((4 * scale, (y - 0.8) * scale, 206 * scale, (y + 5.2) * scale), fill=(232, 236, 242))
        day = f"{chance.randrange(1, 28):02}.{chance.randrange(1, 12):02}.2025"
        amount = f"{chance.randrange(-90000, 90000) / 100:,.2f} UTD"
        for x, text in ((8, day), (36, "Card payment, Example Shop no. 17, Specimen Town"), (170, amount)):
            write(pen, scale, (x, y), 3.8, text, _INK)


_CARDS = tuple(each for each in DESIGNS if each.width_mm == 85.6)
_PASSPORTS = tuple(each for each in DESIGNS if each.width_mm == 125)
_LETTERS = tuple(each for each in DESIGNS if each.width_mm == _A4_MM[0])
_REVERSE = Design("id card, back", 85.6, 54, _reverse, (228, 234, 240))
_RECEIPT = Design("receipt", 80, 200, _receipt, (250, 250, 248))
_TABLE = Design("statement, table", *_A4_MM, _table, (252, 252, 252))


@dataclass(frozen=True, slots=True)
class _Glass:
    """A scanner: how fine, what colour its lid has, and how quiet it is."""

    dots: int
    lid: Colour
    noise: float
    seed: int

    @property
    def scale(self) -> float:
        """Pixels of a millimetre."""
        return self.dots / _MM_OF_INCH


def scan_of(seed: int, layout: str | None = None) -> Scene:
    """The scanned picture of a seed, without its file; its ground is the layout."""
    chance, noise = chance_of(seed * 3571 + 5), np.random.default_rng(seed)
    name = layout or chance.choice(tuple(LAYOUTS))
    lids = _WHITE_LIDS if chance.random() < 0.6 else _DARK_LIDS
    glass = _Glass(chance.choice(_DOTS), chance.choice(lids), chance.uniform(0.4, 2.2), seed)
    design, photo, corners = LAYOUTS[name](glass, chance, noise)
    photo = photo + noise.standard_normal(photo.shape[:2], np.float32)[..., None] * np.float32(glass.noise)
    if chance.random() < 0.4:
        photo = photo * np.float32(255 / 248)
    return Scene(photo.clip(0, 255), corners, design, name, seed, glass.dots / _DOTS[0])


def scanned(scene: Scene) -> bytes:
    """The file that a scanner writes: a JPEG or a PDF around one."""
    chance = chance_of(scene.seed * 3571 + 6)
    quality = chance.randrange(75, 94)
    is_pdf = chance.random() < 0.3
    image = Image.fromarray(scene.photo.clip(0, 255).astype(np.uint8))
    dots = _dots(scene)
    while True:
        file = BytesIO()
        if is_pdf:
            image.save(file, "PDF", resolution=dots, quality=quality, creationDate=_DAY, modDate=_DAY)
        else:
            image.save(file, "JPEG", dpi=(dots, dots), quality=quality)
        if is_pdf or file.tell() >= _LEAST_BYTES or quality >= _BEST_QUALITY:
            return file.getvalue()
        quality += 3


def _dots(scene: Scene) -> int:
    """To the inch, as large as the document is in it."""
    (left, top), (right, bottom) = scene.corners[:2]
    return round(float(np.hypot(right - left, bottom - top)) / scene.design.width_mm * _MM_OF_INCH)


Laid = tuple[Design, Photo, tuple[tuple[float, float], ...]]


def _page(glass: _Glass, size_mm: tuple[float, float] = _A4_MM) -> Image.Image:
    return Image.new("RGB", (round(size_mm[0] * glass.scale), round(size_mm[1] * glass.scale)), glass.lid)


def _printed(glass: _Glass, design: Design, person: Person, chance: random.Random) -> tuple[Image.Image, Image.Image]:
    """The document as the glass sees it, and what of it is not cut off at its round corners."""
    image = drawn(design, round(design.width_mm * glass.scale), person, chance)
    image = image.filter(ImageFilter.GaussianBlur(chance.uniform(0.3, 0.7)))
    mask = Image.new("L", image.size, 0)
    radius = _CORNER_MM * glass.scale if design.height_mm < _A4_MM[1] else 0
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, image.width - 1, image.height - 1), radius, fill=255)
    return image, mask


def _put(
    page: Image.Image, glass: _Glass, printed: tuple[Image.Image, Image.Image], left: float, top: float, turn: float
) -> tuple[tuple[float, float], ...]:
    """Lay it on the glass, with the thin shadow that its thickness casts; its corners."""
    image, mask = printed
    width, height = image.size
    angle = np.deg2rad(turn)
    centre = (left + width / 2, top + height / 2)
    corners = tuple(
        (
            float(centre[0] + x * width * np.cos(angle) - y * height * np.sin(angle)),
            float(centre[1] + x * width * np.sin(angle) + y * height * np.cos(angle)),
        )
        for x, y in ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5))
    )
    if turn:
        image = image.rotate(-turn, Image.Resampling.BICUBIC, expand=True)
        mask = mask.rotate(-turn, Image.Resampling.BICUBIC, expand=True)
    at = (round(centre[0] - image.width / 2), round(centre[1] - image.height / 2))
    shadow = Image.new("L", page.size, 0)
    cast = round(0.5 * glass.scale)
    shadow.paste(mask, (at[0] + cast, at[1] + cast))
    shadow = shadow.filter(ImageFilter.BoxBlur(0.5 * glass.scale)).point(lambda tone: tone * 0.3)
    page.paste((0, 0, 0), (0, 0), shadow)
    page.paste(image, at, mask)
    return corners


def _with_rim(page: Image.Image, glass: _Glass, chance: random.Random, noise: Generator) -> Photo:
    """At times with the dark bands where the lid does not close, or a book's back lifts it."""
    photo = np.asarray(page, np.float32)
    if chance.random() < 0.5:
        return photo
    height, width = photo.shape[:2]
    light = np.ones((height, width), np.float32)
    for side in noise.permutation(4)[: chance.choice((1, 1, 2))]:
        length = height if side % 2 else width
        reach = chance.uniform(2, 12) * glass.scale
        band = 1 - chance.uniform(0.15, 0.7) * np.exp(-np.arange(length, dtype=np.float32) / (reach / 2))
        band = band if side < 2 else band[::-1]
        light *= band[:, None] if side % 2 else band[None]
    return photo * light[..., None]


def _one(design: Design, glass: _Glass, chance: random.Random, noise: Generator) -> Laid:
    """One document on the page: in a corner, near a side, flush with one, or in the middle, at times askew."""
    page = _page(glass)
    printed = _printed(glass, design, person_of(chance), chance)
    room = (page.width - printed[0].width, page.height - printed[0].height)
    where = chance.choice(("middle", "corner", "anywhere", "flush"))
    turn = 0.0 if where == "flush" else chance.choice((0.0, chance.uniform(-1.5, 1.5), chance.uniform(-7, 7)))
    margin = chance.uniform(2, 12) * glass.scale
    if where == "middle":
        left, top = room[0] / 2, room[1] / 2
    elif where == "corner":
        left, top = (chance.choice((min(margin, side / 2), max(side - margin, side / 2))) for side in room)
    else:
        left, top = (chance.uniform(0.1, 0.9) * side for side in room)
    if where == "flush":
        side = chance.randrange(4)
        left, top = (0.0, top) if side == 0 else (room[0], top) if side == 1 else (left, 0.0 if side == 2 else room[1])
    corners = _put(page, glass, printed, left, top, turn)
    return design, _with_rim(page, glass, chance, noise), corners


def _card(glass: _Glass, chance: random.Random, noise: Generator) -> Laid:
    return _one(chance.choice((*_CARDS, _REVERSE)), glass, chance, noise)


def _two_cards(glass: _Glass, chance: random.Random, noise: Generator) -> Laid:
    """Front and back, below or beside each other."""
    page, design, person = _page(glass), chance.choice(_CARDS), person_of(chance)
    front, back = (_printed(glass, each, person, chance) for each in (design, _REVERSE))
    width, height = front[0].size
    beside = chance.random() < 0.3
    space = chance.uniform(4, 40 if not beside else 20) * glass.scale
    across, down = (2 * width + space, height) if beside else (width, 2 * height + space)
    left = chance.choice((0.5, chance.uniform(0.1, 0.9))) * (page.width - across)
    top = chance.choice((0.5, chance.uniform(0.05, 0.6))) * (page.height - down)
    turns = [chance.choice((0.0, chance.uniform(-3, 3))) for _ in range(2)]
    corners = _put(page, glass, front, left, top, turns[0])
    _put(page, glass, back, left + (width + space) * beside, top + (height + space) * (not beside), turns[1])
    return design, _with_rim(page, glass, chance, noise), corners


def _passport(glass: _Glass, chance: random.Random, noise: Generator) -> Laid:
    design = chance.choice(_PASSPORTS)
    return _one(_booklet(design) if chance.random() < 0.6 else design, glass, chance, noise)


def _letter(glass: _Glass, chance: random.Random, noise: Generator) -> Laid:
    """A page that fills the glass, to its very edges or nearly."""
    design = chance.choice((*_LETTERS, _TABLE, _TABLE))
    page = _page(glass)
    printed = _printed(glass, design, person_of(chance), chance)
    askew = chance.random() < 0.5
    left, top = (chance.uniform(-2, 2) * glass.scale * askew for _ in range(2))
    corners = _put(page, glass, printed, left, top, chance.uniform(-0.8, 0.8) * askew)
    return design, _with_rim(page, glass, chance, noise), corners


def _double_page(glass: _Glass, chance: random.Random, _noise: Generator) -> Laid:
    """Two pages of a statement beside each other."""
    page, person = _page(glass, (2 * _A4_MM[0], _A4_MM[1])), person_of(chance)
    designs = chance.choice((*_LETTERS, _TABLE)), chance.choice((*_LETTERS, _TABLE))
    first, second = (_printed(glass, each, person, chance) for each in designs)
    corners = _put(page, glass, first, 0, 0, 0)
    _put(page, glass, second, first[0].width, 0, 0)
    return designs[0], np.asarray(page, np.float32), corners


def _narrow(glass: _Glass, chance: random.Random, noise: Generator) -> Laid:
    return _one(_RECEIPT, glass, chance, noise)


def _cut_out(glass: _Glass, chance: random.Random, _noise: Generator) -> Laid:
    """What a scanner's program left: the document alone, its corners in the colour of the lid."""
    design = chance.choice((*_PASSPORTS, *_LETTERS, _TABLE, *(_booklet(each) for each in _PASSPORTS)))
    least = round(1230 * _MM_OF_INCH / min(design.width_mm, design.height_mm))  # fewer pixels are a defect
    finer = replace(glass, dots=max(glass.dots, least))
    printed = _printed(finer, design, person_of(chance), chance)
    page = Image.new("RGB", printed[0].size, glass.lid)
    corners = _put(page, finer, printed, 0, 0, chance.choice((0.0, chance.uniform(-0.5, 0.5))))
    return design, np.asarray(page, np.float32), corners


def _app(glass: _Glass, chance: random.Random, noise: Generator) -> Laid:
    """A telephone's scan app: seen from straight above, the paper made white, the print sharpened."""
    design = chance.choice((*_LETTERS, _TABLE, *_PASSPORTS, *_CARDS, _REVERSE))
    width = chance.randrange(1240, 1700) if design.height_mm > design.width_mm else chance.randrange(1950, 2300)
    finer = replace(glass, dots=round(width / design.width_mm * _MM_OF_INCH))
    image, _mask = _printed(finer, design, person_of(chance), chance)
    photo = np.asarray(image.filter(ImageFilter.UnsharpMask(2, 80)), np.float32)
    lit = 1 - chance.uniform(0, 0.08) * np.linspace(0, 1, photo.shape[1], dtype=np.float32)[None, :, None]
    white = np.percentile(photo.reshape(-1, 3), 70, axis=0)
    gain = chance.uniform(0.97, 1.06) * 250 / np.maximum(white, 200)
    rest = noise.standard_normal(photo.shape, np.float32) * np.float32(1.5)
    height, width = photo.shape[:2]
    corners = ((0.0, 0.0), (float(width), 0.0), (float(width), float(height)), (0.0, float(height)))
    return design, ((photo - 128) * np.float32(1.08) + 128 + rest) * lit * gain.astype(np.float32), corners


Layout = Callable[[_Glass, random.Random, Generator], Laid]
LAYOUTS: dict[str, Layout] = {
    "scanned card": _card,
    "scanned front and back": _two_cards,
    "scanned passport": _passport,
    "scanned letter": _letter,
    "scanned double page": _double_page,
    "scanned receipt": _narrow,
    "cut out by a scanner": _cut_out,
    "scan app": _app,
}


def _few_dots(scene: Scene, strong: bool, seed: int) -> bytes:
    """A coarse scan: 72 to 100 dots to the inch."""
    dots = chance_of(seed).choice((72, 75) if strong else (96, 100))
    factor = min(dots / _dots(scene), 0.95)
    image = Image.fromarray(scene.photo.clip(0, 255).astype(np.uint8))
    small = image.resize((round(image.width * factor), round(image.height * factor)), Image.Resampling.BOX)
    corners = tuple((x * factor, y * factor) for x, y in scene.corners)
    return scanned(replace(scene, photo=np.asarray(small, np.float32), corners=corners))


def _beyond_glass(scene: Scene, strong: bool, seed: int) -> bytes:
    """A part of the document lies beside the glass: what is left ends at the picture's edge."""
    chance = chance_of(seed)
    share = chance.uniform(0.25, 0.4) if strong else chance.uniform(0.12, 0.2)
    (left, top), (right, bottom) = np.min(scene.corners, 0), np.max(scene.corners, 0)
    x, y = round(left + share * (right - left)), round(top + share * (bottom - top))
    photo = np.empty_like(scene.photo)
    photo[:] = np.median(scene.photo.reshape(-1, 3)[::97], axis=0)
    photo += np.random.default_rng(seed).standard_normal(photo.shape[:2], np.float32)[..., None]
    height, width = photo.shape[:2]
    if chance.random() < 0.5:
        photo[:, : width - x] = scene.photo[:, x:]
    else:
        photo[: height - y] = scene.photo[y:]
    return scanned(replace(scene, photo=photo))


def _grey(scene: Scene, strong: bool, seed: int) -> bytes:
    """A copy in grey; the strong one has hardly a tone between black and white."""
    del seed
    grey = scene.photo @ np.array([0.299, 0.587, 0.114], np.float32)
    if strong:
        grey = (grey - 128) * np.float32(2.2) + 128
    return scanned(replace(scene, photo=np.repeat(grey.clip(0, 255)[..., None], 3, -1)))


def _lifted(scene: Scene, strong: bool, seed: int) -> bytes:
    """It does not lie on the glass, so that its print is out of focus."""
    spread_mm = chance_of(seed).uniform(0.45, 0.6) if strong else chance_of(seed).uniform(0.28, 0.36)
    image = Image.fromarray(scene.photo.clip(0, 255).astype(np.uint8))
    blurred = image.filter(ImageFilter.GaussianBlur(spread_mm * _dots(scene) / _MM_OF_INCH))
    quiet = np.random.default_rng(seed).standard_normal(scene.photo.shape[:2], np.float32)[..., None]
    return scanned(replace(scene, photo=np.asarray(blurred, np.float32) + quiet))


@dataclass(frozen=True, slots=True)
class ScanDefect:
    """One defect, and the layouts that can have it."""

    defect: Defect
    layouts: Sequence[str] = tuple(LAYOUTS)


_ON_PAGE = ("scanned card", "scanned passport")
SCAN_DEFECTS = (
    ScanDefect(
        Defect("scan: too few pixels", "picture_too_small", _few_dots),
        ("scanned card", "scanned front and back", "scanned letter", "scanned passport"),
    ),
    ScanDefect(Defect("scan: beyond the glass", "document_cut_off", _beyond_glass), _ON_PAGE),
    ScanDefect(Defect("scan: black and white", "picture_without_colour", _grey)),
    ScanDefect(Defect("scan: lifted from the glass", "picture_blurred", _lifted), (*_ON_PAGE, "scanned letter")),
)
"""What goes wrong on a scanner."""
