"""Draw the sample documents that a person can send to the sandbox.

    python resources/make_samples.py [FOLDER]

writes into ``resources/samples`` (or FOLDER):

* ``passport-SPECIMEN.jpg``          the data page of a passport
* ``id-card-front-SPECIMEN.png``     an identity card, front
* ``id-card-back-SPECIMEN.png``      an identity card, back
* ``utility-bill-SPECIMEN.pdf``      an electricity bill, as proof of address
* ``bank-statement-SPECIMEN.pdf``    an account statement

Nothing in them is real: the person is "Anna Example", the country is Utopia (UTO, the code that ICAO keeps for
specimens), every number is a placeholder, a silhouette stands for the photograph, and SPECIMEN is written across
each one. The result is the same on every run with the same versions of Qt and of the DejaVu fonts, which have to be
installed. No display is needed.
"""

from __future__ import annotations

import math
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLineF, QMarginsF, QPointF, QRectF, QSize, Qt, QUuid
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
    QPolygonF,
)

SANS = "DejaVu Sans"
MONO = "DejaVu Sans Mono"

ZOOM = 1.25
"""Pixels of a picture for each unit in which it is drawn: its shorter side has the 1200 that receivers ask for."""

SURNAME = "EXAMPLE"
GIVEN_NAME = "ANNA"
COUNTRY = "UTO"
STREET = "1 Specimen Street"
CITY = "00000 Sampletown, Utopia"
PASSPORT_NUMBER = "X00000000"
CARD_NUMBER = "S00000000"
BORN, BORN_MRZ = "01 JAN 1990", "900101"
MONEY = "XTS is the currency code kept for tests. It buys nothing."
ISSUED = "01 JAN 2026"
EXPIRES, EXPIRES_MRZ = "31 DEC 2035", "351231"

INK = QColor("#1d2530")
LABEL = QColor("#5a6878")
RULE = QColor("#c9d1da")
STAMP = QColor(196, 30, 58, 120)

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


# Drawing


def font(size: float, *, family: str = SANS, bold: bool = False) -> QFont:
    """A font of ``size`` units of the painter."""
    made = QFont(family)
    made.setPixelSize(round(size))
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def text(
    p: QPainter,
    box: QRectF,
    words: str,
    size: float,
    *,
    colour: QColor = INK,
    bold: bool = False,
    family: str = SANS,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Write one line into ``box``."""
    p.setFont(font(size, family=family, bold=bold))
    p.setPen(colour)
    p.drawText(box, align | Qt.TextFlag.TextDontClip, words)


def field(p: QPainter, x: float, y: float, label: str, value: str, *, size: float = 34) -> None:
    """A small label with its value below, as on a document."""
    text(p, QRectF(x, y, 900, size * 0.7), label, size * 0.56, colour=LABEL)
    text(p, QRectF(x, y + size * 0.78, 900, size * 1.2), value, size, bold=True)


def spaced_line(p: QPainter, x: float, y: float, width: float, words: str, size: float) -> None:
    """Write ``words`` with each character in a cell of equal width, as a machine reads them."""
    cell = width / len(words)
    p.setFont(font(size, family=MONO, bold=True))
    p.setPen(INK)
    for index, letter in enumerate(words):
        p.drawText(QRectF(x + index * cell, y, cell, size * 1.4), CENTRE | Qt.TextFlag.TextDontClip, letter)


def waves(p: QPainter, area: QRectF, colour: QColor, *, lines: int, height: float, period: float) -> None:
    """The fine wavy background of a security document."""
    p.setPen(QPen(colour, 1.5))
    p.setBrush(Qt.BrushStyle.NoBrush)
    for row in range(lines):
        base = area.top() + area.height() * row / (lines - 1)
        points = [
            QPointF(x, base + height * math.sin(x / period + row * 0.22) * math.cos(x / (period * 3.1) - row * 0.05))
            for x in range(int(area.left()), int(area.right()) + 16, 16)
        ]
        p.drawPolyline(QPolygonF(points))


def silhouette(p: QPainter, box: QRectF, backdrop: QColor, figure: QColor) -> None:
    """Head and shoulders, where a photograph would be."""
    outline = QPainterPath()
    outline.addRoundedRect(box, box.width() * 0.03, box.width() * 0.03)
    w, h, x = box.width(), box.height(), box.center().x()
    body = QPainterPath()
    body.addEllipse(QPointF(x, box.top() + h * 0.40), w * 0.19, w * 0.235)
    shoulders = QPainterPath()
    shoulders.addRoundedRect(QRectF(x - w * 0.39, box.top() + h * 0.66, w * 0.78, h * 0.6), w * 0.28, w * 0.28)
    neck = QPainterPath()
    neck.addRect(QRectF(x - w * 0.1, box.top() + h * 0.5, w * 0.2, h * 0.2))
    p.fillPath(outline, backdrop)
    p.fillPath(body.united(shoulders).united(neck).intersected(outline), figure)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(figure.darker(115), 2))
    p.drawPath(outline)


def emblem(p: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    """Utopia's emblem: an island with a rising sun."""
    p.save()
    p.translate(centre)
    p.scale(radius / 50, radius / 50)
    p.setPen(QPen(colour, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawEllipse(QPointF(0, 0), 48, 48)
    for step in range(7):
        angle = math.radians(180 + step * 30)
        ray = QPointF(math.cos(angle), math.sin(angle))
        p.drawLine(QPointF(0, 8) + ray * 22, QPointF(0, 8) + ray * 34)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(colour)
    p.drawChord(QRectF(-15, -7, 30, 30), 0, 180 * 16)
    p.drawRoundedRect(QRectF(-34, 13, 68, 5), 2.5, 2.5)
    p.drawRoundedRect(QRectF(-24, 23, 48, 5), 2.5, 2.5)
    p.restore()


def specimen(p: QPainter, area: QRectF, *, share: float = 0.82) -> None:
    """Write SPECIMEN from corner to corner."""
    diagonal = math.hypot(area.width(), area.height())
    made = font(100, bold=True)
    made.setPixelSize(round(100 * diagonal * share / QFontMetricsF(made).horizontalAdvance("SPECIMEN")))
    letters = QPainterPath()
    letters.addText(0, 0, made, "SPECIMEN")
    p.save()
    p.translate(area.center())
    p.rotate(-math.degrees(math.atan2(area.height(), area.width())))
    p.translate(-letters.boundingRect().center())
    p.fillPath(letters, STAMP)
    p.restore()


# Machine-readable lines (ICAO Doc 9303)


def check_digit(data: str) -> str:
    """The check digit of ``data``, with weights 7, 3, 1."""
    values = [0 if c == "<" else int(c, 36) for c in data]
    return str(sum(value * (7, 3, 1)[index % 3] for index, value in enumerate(values)) % 10)


def passport_lines() -> tuple[str, str]:
    """The two lines of a passport (TD3)."""
    number = PASSPORT_NUMBER + check_digit(PASSPORT_NUMBER)
    born = BORN_MRZ + check_digit(BORN_MRZ)
    expires = EXPIRES_MRZ + check_digit(EXPIRES_MRZ)
    personal = "<" * 14 + "0"
    total = check_digit(number + born + expires + personal)
    first = f"P<{COUNTRY}{SURNAME}<<{GIVEN_NAME}".ljust(44, "<")
    return first, f"{number}{COUNTRY}{born}F{expires}{personal}{total}"


def card_lines() -> tuple[str, str, str]:
    """The three lines of an identity card (TD1)."""
    number = CARD_NUMBER + check_digit(CARD_NUMBER)
    born = BORN_MRZ + check_digit(BORN_MRZ)
    expires = EXPIRES_MRZ + check_digit(EXPIRES_MRZ)
    first = f"I<{COUNTRY}{number}".ljust(30, "<")
    total = check_digit(first[5:] + born + expires + "<" * 11)
    second = f"{born}F{expires}{COUNTRY}".ljust(29, "<") + total
    return first, second, f"{SURNAME}<<{GIVEN_NAME}".ljust(30, "<")


# Pictures


def picture(path: Path, size: QSize, draw: Callable[[QPainter, QRectF], None], *, quality: int) -> None:
    """Save what ``draw`` paints as the picture ``path``. For a PNG, quality 0 is the strongest compression."""
    image = QImage(size * ZOOM, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    p = QPainter(image)
    p.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    p.scale(ZOOM, ZOOM)
    draw(p, QRectF(0, 0, size.width(), size.height()))
    p.end()
    if path.suffix == ".png":  # six bits for each colour: fewer shades at the edges, a smaller file
        image = image.convertToFormat(QImage.Format.Format_RGB666, Qt.ImageConversionFlag.AvoidDither)
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(12000 * ZOOM))
    image.setDotsPerMeterY(round(12000 * ZOOM))
    writer = QImageWriter(str(path))
    writer.setQuality(quality)
    writer.setOptimizedWrite(True)
    if not writer.write(image):
        raise OSError(f"{path.name}: {writer.errorString()}")


def draw_passport(p: QPainter, page: QRectF) -> None:
    accent = QColor("#6b2f45")
    p.fillRect(page, QColor("#f7f0f1"))
    waves(p, page.adjusted(0, 130, 0, -260), QColor("#e6d3d8"), lines=26, height=26, period=84)
    p.fillRect(QRectF(0, 0, page.width(), 110), accent)
    white = QColor("white")
    emblem(p, QPointF(92, 55), 38, white)
    text(p, QRectF(156, 0, 700, 110), "UTOPIA", 50, colour=white, bold=True)
    text(p, QRectF(700, 0, page.width() - 760, 110), "PASSPORT · PASSEPORT", 38, colour=white, align=RIGHT)
    silhouette(p, QRectF(70, 180, 400, 515), QColor("#e8e3ea"), QColor("#a497ad"))
    left, middle, right = 530.0, 890.0, 1230.0
    field(p, left, 168, "Type", "P")
    field(p, middle, 168, "Country code", COUNTRY)
    field(p, right, 168, "Passport No.", PASSPORT_NUMBER)
    field(p, left, 268, "Surname", SURNAME)
    field(p, left, 368, "Given names", GIVEN_NAME)
    field(p, left, 468, "Nationality", "UTOPIAN")
    field(p, middle, 468, "Sex", "F")
    field(p, right, 468, "Place of birth", "SAMPLETOWN")
    field(p, left, 568, "Date of birth", BORN)
    field(p, middle, 568, "Date of issue", ISSUED)
    field(p, right, 568, "Date of expiry", EXPIRES)
    field(p, left, 668, "Authority", "OFFICE OF EXAMPLES, SAMPLETOWN")
    text(p, QRectF(70, 712, 400, 60), "Anna Example", 34, colour=accent, align=CENTRE)
    p.fillRect(QRectF(0, page.height() - 270, page.width(), 270), QColor("#fdfbfb"))
    for row, line in enumerate(passport_lines()):
        spaced_line(p, 60, page.height() - 225 + row * 100, page.width() - 120, line, 52)
    specimen(p, page)


def card_base(p: QPainter, page: QRectF) -> None:
    p.fillRect(page, QColor("#eef4f6"))
    waves(p, page.adjusted(0, 40, 0, -40), QColor("#d3e3e8"), lines=17, height=34, period=110)


def draw_card_front(p: QPainter, page: QRectF) -> None:
    accent = QColor("#1f5f74")
    white = QColor("white")
    card_base(p, page)
    p.fillRect(QRectF(0, 0, page.width(), 130), accent)
    emblem(p, QPointF(100, 65), 44, white)
    text(p, QRectF(176, 0, 700, 130), "UTOPIA", 56, colour=white, bold=True)
    text(p, QRectF(700, 0, page.width() - 770, 130), "IDENTITY CARD", 46, colour=white, align=RIGHT)
    silhouette(p, QRectF(80, 210, 430, 550), QColor("#dde8ec"), QColor("#8ba7b3"))
    left, right = 590.0, 1120.0
    field(p, left, 205, "Surname", SURNAME, size=44)
    field(p, left, 335, "Given names", GIVEN_NAME, size=44)
    field(p, left, 465, "Nationality", "UTOPIAN", size=44)
    field(p, right, 465, "Sex", "F", size=44)
    field(p, left, 595, "Date of birth", BORN, size=44)
    field(p, right, 595, "Date of expiry", EXPIRES, size=44)
    field(p, left, 725, "Card No.", CARD_NUMBER, size=44)
    field(p, right, 725, "Card access No.", "000000", size=44)
    text(p, QRectF(80, 790, 430, 70), "Anna Example", 40, colour=accent, align=CENTRE)
    p.fillRect(QRectF(0, page.height() - 60, page.width(), 60), accent)
    specimen(p, page)


def draw_card_back(p: QPainter, page: QRectF) -> None:
    card_base(p, page)
    field(p, 80, 70, "Address", STREET.upper(), size=44)
    text(p, QRectF(80, 166, 900, 53), CITY.upper(), 44, bold=True)
    field(p, 80, 270, "Place of birth", "SAMPLETOWN", size=44)
    field(p, 640, 270, "Height", "170 CM", size=44)
    field(p, 80, 400, "Date of issue", ISSUED, size=44)
    field(p, 640, 400, "Authority", "OFFICE OF EXAMPLES", size=44)
    emblem(p, QPointF(page.width() - 190, 200), 110, QColor("#1f5f74"))
    p.fillRect(QRectF(0, 570, page.width(), page.height() - 570), QColor("#fafcfd"))
    for row, line in enumerate(card_lines()):
        spaced_line(p, 70, 618 + row * 118, page.width() - 140, line, 72)
    specimen(p, page)


# Pages


def sheet(path: Path, title: str, draw: Callable[[QPainter, QRectF], None]) -> None:
    """Save what ``draw`` paints as a PDF of one A4 page, in units of a tenth of a millimetre."""
    writer = QPdfWriter(str(path))
    writer.setResolution(254)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(title)
    writer.setCreator("Dossier sample documents")
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), title.encode()))
    p = QPainter(writer)
    if not p.isActive():
        raise OSError(f"{path.name}: cannot be written")
    draw(p, QRectF(0, 0, 2100, 2970))
    p.end()
    path.write_bytes(without_time(path.read_bytes()))


def without_time(pdf: bytes) -> bytes:
    """Put a fixed time in place of the present one, byte for byte, so that no offset in the file moves."""
    pdf = re.sub(rb"(?<=\(D:)\d{14}", b"20260101000000", pdf)
    return re.sub(rb"(?<=Date=.)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", b"2026-01-01T00:00:00", pdf)


def letterhead(p: QPainter, name: str, lines: Sequence[str], accent: QColor) -> None:
    p.fillRect(QRectF(0, 0, 2100, 36), accent)
    emblem(p, QPointF(250, 200), 62, accent)
    text(p, QRectF(340, 140, 900, 70), name, 58, colour=accent, bold=True)
    text(p, QRectF(340, 212, 900, 44), lines[0], 30, colour=LABEL)
    for row, line in enumerate(lines[1:]):
        text(p, QRectF(1200, 140 + row * 42, 720, 42), line, 28, colour=LABEL, align=RIGHT)
    for row, line in enumerate(("Anna Example", STREET, CITY)):
        text(p, QRectF(190, 480 + row * 54, 900, 54), line, 38)


def facts(p: QPainter, rows: Sequence[tuple[str, str]], *, y: float = 470) -> None:
    for row, (label, value) in enumerate(rows):
        text(p, QRectF(1180, y + row * 52, 360, 52), label, 30, colour=LABEL)
        text(p, QRectF(1500, y + row * 52, 410, 52), value, 30, bold=True, align=RIGHT)


def table(
    p: QPainter, y: float, columns: Sequence[tuple[str, float, float, bool]], rows: Sequence[Sequence[str]]
) -> float:
    """Draw a table; a column is its heading, left edge, width and whether it is set to the right. Returns the end."""
    p.fillRect(QRectF(190, y, 1720, 72), QColor("#edf1f5"))
    for heading, x, width, to_right in columns:
        text(p, QRectF(x, y, width, 72), heading, 28, bold=True, colour=LABEL, align=RIGHT if to_right else LEFT)
    y += 72
    for cells in rows:
        for (_, x, width, to_right), cell in zip(columns, cells, strict=True):
            text(p, QRectF(x, y, width, 76), cell, 31, align=RIGHT if to_right else LEFT)
        y += 76
        p.setPen(QPen(RULE, 2))
        p.drawLine(QLineF(190, y, 1910, y))
    return y


def amount_due(p: QPainter, y: float, label: str, amount: str) -> None:
    text(p, QRectF(1000, y, 500, 90), label, 38, bold=True, align=RIGHT)
    text(p, QRectF(1500, y, 390, 90), amount, 38, bold=True, align=RIGHT)


def footer(p: QPainter, words: str) -> None:
    p.setPen(QPen(RULE, 2))
    p.drawLine(QLineF(190, 2780, 1910, 2780))
    text(p, QRectF(190, 2796, 1720, 44), words, 25, colour=LABEL, align=CENTRE)
    text(p, QRectF(190, 2838, 1720, 44), "Specimen. Not a real document. Page 1 of 1", 25, colour=LABEL, align=CENTRE)


def draw_bill(p: QPainter, area: QRectF) -> None:
    accent = QColor("#23694a")
    letterhead(
        p,
        "Utopia Power & Light",
        ("Electricity for an example life", "100 Placeholder Road", "00000 Sampletown, Utopia", "help@power.example"),
        accent,
    )
    facts(
        p,
        (
            ("Bill number", "0000-000-001"),
            ("Customer number", "000 000 000"),
            ("Meter number", "SPECIMEN-0"),
            ("Date", "2 November 2026"),
        ),
    )
    text(p, QRectF(190, 830, 1720, 80), "Your electricity bill", 58, bold=True)
    text(p, QRectF(190, 912, 1720, 56), "1 October to 31 October 2026, supplied at " + STREET + ", Sampletown", 34)
    columns = (
        ("Item", 220.0, 700.0, False),
        ("Quantity", 900.0, 300.0, True),
        ("Price", 1200.0, 300.0, True),
        ("Amount", 1500.0, 390.0, True),
    )
    rows = (
        ("Basic charge", "31 days", "0.30", "9.30 XTS"),
        ("Electricity used", "200 kWh", "0.25", "50.00 XTS"),
        ("Network", "200 kWh", "0.08", "16.00 XTS"),
        ("Island sunshine discount", "1", "-5.30", "-5.30 XTS"),
    )
    end = table(p, 1040, columns, rows)
    amount_due(p, end + 24, "To pay by 16 November", "70.00 XTS")
    text(p, QRectF(190, end + 230, 1720, 60), "What you used, in kWh", 38, bold=True)
    base = end + 780
    months = (("May", 170), ("Jun", 150), ("Jul", 140), ("Aug", 145), ("Sep", 175), ("Oct", 200))
    for index, (month, used) in enumerate(months):
        x = 260 + index * 280
        p.fillRect(QRectF(x, base - used * 1.9, 150, used * 1.9), accent if month == "Oct" else QColor("#b7d3c6"))
        text(p, QRectF(x - 40, base - used * 1.9 - 56, 230, 50), str(used), 30, align=CENTRE)
        text(p, QRectF(x - 40, base + 12, 230, 50), month, 30, colour=LABEL, align=CENTRE)
    p.setPen(QPen(RULE, 3))
    p.drawLine(QLineF(190, base, 1910, base))
    text(p, QRectF(190, base + 130, 1720, 50), MONEY, 30, colour=LABEL)
    footer(p, "Utopia Power & Light · 100 Placeholder Road · 00000 Sampletown · Utopia · power.example")
    specimen(p, area, share=0.78)


def draw_statement(p: QPainter, area: QRectF) -> None:
    accent = QColor("#27518c")
    letterhead(
        p,
        "First Bank of Utopia",
        ("Keeping examples safe", "1 Ledger Square", "00000 Sampletown, Utopia", "hello@bank.example"),
        accent,
    )
    facts(
        p,
        (
            ("Statement", "No. 10 / 2026"),
            ("Account", "UT00 0000 0000 0000"),
            ("Bank code", "UTOPUT00XXX"),
            ("Date", "1 November 2026"),
        ),
    )
    text(p, QRectF(190, 830, 1720, 80), "Account statement", 58, bold=True)
    text(p, QRectF(190, 912, 1720, 56), "1 October to 31 October 2026, current account of Anna Example", 34)
    columns = (
        ("Date", 220.0, 200.0, False),
        ("Details", 430.0, 760.0, False),
        ("Amount", 1160.0, 340.0, True),
        ("Balance", 1500.0, 390.0, True),
    )
    entries = (
        ("1 Oct", "Rent, 1 Specimen Street", -400),
        ("2 Oct", "Corner Shop of Nowhere", -25),
        ("6 Oct", "Sampletown Tramway, monthly ticket", -35),
        ("9 Oct", "Library of Unwritten Books", -10),
        ("14 Oct", "Transfer from Otto Example", 50),
        ("16 Oct", "Utopia Power & Light", -68),
        ("20 Oct", "Corner Shop of Nowhere", -32),
        ("23 Oct", "Café Placeholder", -12),
        ("28 Oct", "Salary, Department of Examples", 1500),
        ("30 Oct", "To savings account", -300),
    )
    balance = 1000
    rows = [("", "Balance brought forward", "", f"{balance:,.2f}")]
    for day, details, amount in entries:
        balance += amount
        rows.append((day, details, f"{amount:+,.2f}", f"{balance:,.2f}"))
    end = table(p, 1040, columns, rows)
    amount_due(p, end + 24, "Balance on 31 October", f"{balance:,.2f} XTS")
    text(p, QRectF(190, end + 230, 1720, 50), MONEY, 30, colour=LABEL)
    text(p, QRectF(190, end + 282, 1720, 50), "Please tell us within 30 days if you find an error.", 30, colour=LABEL)
    footer(p, "First Bank of Utopia · 1 Ledger Square · 00000 Sampletown · Utopia · bank.example")
    specimen(p, area, share=0.78)


def make(folder: Path) -> None:
    """Write all samples into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    picture(folder / "passport-SPECIMEN.jpg", QSize(1600, 1130), draw_passport, quality=82)
    picture(folder / "id-card-front-SPECIMEN.png", QSize(1600, 1010), draw_card_front, quality=0)
    picture(folder / "id-card-back-SPECIMEN.png", QSize(1600, 1010), draw_card_back, quality=0)
    sheet(folder / "utility-bill-SPECIMEN.pdf", "Electricity bill (specimen)", draw_bill)
    sheet(folder / "bank-statement-SPECIMEN.pdf", "Account statement (specimen)", draw_statement)


def main(arguments: Sequence[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["TZ"] = "UTC"  # the time zone is written into a PDF
    application = QGuiApplication(["make_samples"])
    missing = {SANS, MONO} - set(QFontDatabase.families())
    if missing:
        print("These fonts are needed: " + ", ".join(sorted(missing)), file=sys.stderr)
        return 1
    make(Path(arguments[0]) if arguments else Path(__file__).resolve().parent / "samples")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
