"""Colours that can be read in both themes, and the theme that was asked for."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel

from desktop_app.ui.look.style import (
    DARK,
    LIGHT,
    Appearance,
    Tint,
    Tone,
    apply_style,
    heading_font,
    is_dark,
    make_secondary,
    readable,
    show_edge,
    tint_of,
)

READABLE = 4.5
"""WCAG 2.2, success criterion 1.4.3."""


def luminance(colour: str) -> float:
    """Relative luminance by WCAG's formula."""
    exact = QColor(colour)
    parts = (exact.redF(), exact.greenF(), exact.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG's contrast ratio, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", Tone)
def test_every_status_can_be_read(theme: dict[Tone, Tint], tone: Tone) -> None:
    assert contrast(theme[tone].text, theme[tone].background) >= READABLE


def test_each_tone_has_a_colour_of_its_own_in_both_themes() -> None:
    assert len({tint.text for tint in LIGHT.values()}) == len({tint.text for tint in DARK.values()}) == len(Tone)


def test_a_tint_follows_the_palette() -> None:
    light, dark = QPalette(QColor("#f0f0f0")), QPalette(QColor("#202020"))
    assert (is_dark(light), is_dark(dark)) == (False, True)
    assert tint_of(Tone.GOOD, light) == LIGHT[Tone.GOOD]
    assert tint_of(Tone.GOOD, dark) == DARK[Tone.GOOD]


@pytest.fixture
def own_look(qapp: QApplication) -> Iterator[QApplication]:
    """The application, whose palette and style are put back."""
    palette, style = QGuiApplication.palette(), qapp.style().objectName()
    yield qapp
    qapp.styleHints().unsetColorScheme()
    qapp.setPalette(palette)
    qapp.setStyle(style)


def test_a_dark_theme_is_dark_and_its_texts_can_be_read(own_look: QApplication) -> None:
    apply_style(own_look, Appearance.DARK)
    palette, role = own_look.palette(), QPalette.ColorRole
    assert is_dark(palette)
    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Base),
    ):
        assert contrast(palette.color(text).name(), palette.color(ground).name()) >= READABLE, (text, ground)
    assert own_look.style().objectName() == "fusion"


def over(ink: QColor, paper: QColor, share: float | None = None) -> str:
    """A colour on another one, as opaque as it is or as told."""
    alpha = ink.alphaF() if share is None else share
    front = (ink.redF(), ink.greenF(), ink.blueF())
    back = (paper.redF(), paper.greenF(), paper.blueF())
    return QColor.fromRgbF(*(alpha * one + (1 - alpha) * two for one, two in zip(front, back, strict=True))).name()


ROLE = QPalette.ColorRole
PAIRS = [
    (ROLE.WindowText, ROLE.Window),
    (ROLE.Text, ROLE.Base),
    (ROLE.Text, ROLE.AlternateBase),
    (ROLE.ButtonText, ROLE.Button),
    (ROLE.ToolTipText, ROLE.ToolTipBase),
    (ROLE.HighlightedText, ROLE.Highlight),
    (ROLE.PlaceholderText, ROLE.Window),
    (ROLE.PlaceholderText, ROLE.Base),
]


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST])
def test_every_pair_of_colours_in_use_can_be_read(own_look: QApplication, appearance: Appearance) -> None:
    """WCAG 1.4.3: plain text, secondary text, what is selected, what has changed, pills, bars and messages."""
    apply_style(own_look, appearance)
    palette = own_look.palette()
    found = {
        f"{text.name} on {ground.name}": contrast(
            over(palette.color(text), palette.color(ground)), palette.color(ground).name()
        )
        for text, ground in PAIRS
    }
    base, accent = palette.color(ROLE.Base), palette.color(ROLE.Highlight)
    found["what has changed"] = contrast(palette.color(ROLE.Text).name(), over(accent, base, 0.14))
    found["the sign over the window"] = contrast(
        palette.color(ROLE.Text).name(), over(base, palette.color(ROLE.Window), 0.92)
    )
    for tone in Tone:
        tint = tint_of(tone, palette)
        found[f"{tone.value}"] = contrast(tint.text, tint.background)
        bar = over(QColor(tint.text), QColor(tint.background), 0.22)
        found[f"{tone.value}, the bar"] = contrast(tint.text, bar) if tone is Tone.BUSY else READABLE
    assert {what: round(ratio, 2) for what, ratio in found.items() if ratio < READABLE} == {}


def test_a_light_theme_stays_light(own_look: QApplication) -> None:
    apply_style(own_look, Appearance.LIGHT)
    assert not is_dark(own_look.palette())


@pytest.mark.parametrize(
    ("text", "window", "is_strong"),
    [("#ffffff", "#000000", True), ("#000000", "#ffffff", True), ("#000", "#efefef", False)],
)
def test_secondary_text_is_as_strong_as_all_other_in_high_contrast(text: str, window: str, is_strong: bool) -> None:
    palette = QPalette(QColor(window))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
    palette.setColor(QPalette.ColorRole.Window, QColor(window))
    secondary = readable(palette).color(QPalette.ColorRole.PlaceholderText)
    assert (secondary == QColor(text)) is is_strong


def test_secondary_text_is_smaller_and_headings_are_larger(qapp: QApplication) -> None:
    label = QLabel()
    size = label.font().pointSizeF()
    assert heading_font(label).pointSizeF() == pytest.approx(1.2 * size)
    make_secondary(label)
    assert label.font().pointSizeF() == pytest.approx(0.9 * size)
    assert label.foregroundRole() is QPalette.ColorRole.PlaceholderText
    label.deleteLater()


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_the_edge_of_a_box_is_seen_in_both_themes(own_look: QApplication, appearance: Appearance) -> None:
    apply_style(own_look, appearance)
    window = own_look.palette().color(QPalette.ColorRole.Window)
    box = QCheckBox()
    show_edge(box)
    drawn = box.grab().toImage()
    row = [drawn.pixelColor(x, drawn.height() // 2).name() for x in range(drawn.width())]
    seen = max(contrast(pixel, window.name()) for pixel in row)
    assert seen >= 3, "WCAG 1.4.11"
