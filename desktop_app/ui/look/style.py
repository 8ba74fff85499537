"""How it looks: Fusion on the system's palette, an 8 px grid, and the status colours, the only ones that we set.

The status colours are the design's table: text on tint, contrast of at least 4.5 in both themes.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyleFactory, QWidget

GRID = 8
MARGIN = 16
ROW_HEIGHT = 44
LEAST_TARGET = 24
"""Pixels each way of what is clicked (WCAG 2.2, 2.5.8); the system's style may make a button lower."""
ICON = 20
TYPE_ICON = 28
SECONDARY_SCALE = 0.9
_DARK_BELOW = 128
_FUSION_DARKER = 140
"""Fusion draws edges so much darker than the window, in per cent."""
PILL_EDGE = 0.25
"""How much of its text's colour a pill's edge has: it keeps the pill visible on a background of its own tint."""
LEAST_CONTRAST = 4.5
_HIGH_CONTRAST = 20.0
"""Of text and window: only themes for people who see little are as black and white as that."""
"""Of text on its background (WCAG 2.2, level AA)."""

HEADER = (
    "QHeaderView { background: palette(base); border: none; }"
    "QHeaderView::section { background: palette(base); color: palette(placeholder-text); border: none;"
    " border-bottom: 1px solid palette(mid); padding: 8px; }"
    "QHeaderView::section:first { padding-left: 16px; }"
)
"""A quiet header for tables, in palette roles."""


def leading_margins(leading: int, top: int, trailing: int, bottom: int) -> QMargins:
    """Margins by where reading starts: Qt mirrors widgets, but not these."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return QMargins(trailing, top, leading, bottom)
    return QMargins(leading, top, trailing, bottom)


class Tone(Enum):
    """What a status means to a person, beside its word and its icon."""

    GOOD = "approved"
    BAD = "rejected"
    BUSY = "in review"
    QUIET = "waiting, removed"
    NEEDS_YOU = "needs you"


@dataclass(frozen=True, slots=True)
class Tint:
    """Colours of a status pill."""

    text: str
    background: str


LIGHT: dict[Tone, Tint] = {
    Tone.GOOD: Tint("#1a6b3c", "#dff3e6"),
    Tone.BAD: Tint("#9b1c1c", "#fde4e4"),
    Tone.BUSY: Tint("#1d4f91", "#e1edfb"),
    Tone.QUIET: Tint("#555555", "#ececec"),
    Tone.NEEDS_YOU: Tint("#7a4a00", "#fdf0d5"),
}
DARK: dict[Tone, Tint] = {
    Tone.GOOD: Tint("#8fdcae", "#12351f"),
    Tone.BAD: Tint("#f5a3a3", "#421717"),
    Tone.BUSY: Tint("#9cc4f5", "#12294a"),
    Tone.QUIET: Tint("#c4c4c4", "#333333"),
    Tone.NEEDS_YOU: Tint("#f2c879", "#3d2a06"),
}


class Appearance(Enum):
    """The theme: the system's, which the app follows, or a fixed one, which tests and screenshots ask for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high contrast"


def is_dark(palette: QPalette) -> bool:
    """Whether a palette is a dark one."""
    return palette.color(QPalette.ColorRole.Window).lightness() < _DARK_BELOW


def tint_of(tone: Tone, palette: QPalette) -> Tint:
    """The colours of a tone on this palette."""
    return (DARK if is_dark(palette) else LIGHT)[tone]


def apply_style(app: QApplication, appearance: Appearance) -> None:
    """Fusion, and the wanted theme now and whenever the system's changes."""
    app.setStyle(QStyleFactory.create("Fusion"))
    hints = app.styleHints()
    if appearance is not Appearance.SYSTEM:
        hints.setColorScheme(Qt.ColorScheme.Light if appearance is Appearance.LIGHT else Qt.ColorScheme.Dark)

    def _on_scheme() -> None:
        app.setPalette(readable(_wanted()))

    def _wanted() -> QPalette:
        if appearance is Appearance.HIGH_CONTRAST:
            return _high_contrast_palette()
        # Not every platform plugin brings a dark palette for its dark scheme (offscreen, xcb without a desktop).
        wanted_dark = appearance is Appearance.DARK or (
            appearance is Appearance.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark
        )
        if wanted_dark and not is_dark(app.palette()):
            return _dark_palette()
        return app.style().standardPalette() if not wanted_dark and is_dark(app.palette()) else app.palette()

    hints.colorSchemeChanged.connect(_on_scheme)
    _on_scheme()


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two opaque colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(palette: QPalette) -> QPalette:
    """The system's palette with what cannot be read mended: its accent below white text, and its secondary text.

    Where the palette is one of high contrast, secondary text is as strong as all other: whoever chose it needs that.
    """
    role = QPalette.ColorRole
    better = QPalette(palette)
    text = palette.color(role.HighlightedText)
    accent_colour = palette.color(role.Highlight)
    while contrast(text, accent_colour) < LEAST_CONTRAST and accent_colour.lightness() not in (0, 255):
        accent_colour = accent_colour.darker(105) if text.lightness() > _DARK_BELOW else accent_colour.lighter(105)
    for each in (role.Highlight, role.Accent):
        better.setColor(QPalette.ColorGroup.Active, each, accent_colour)
        better.setColor(QPalette.ColorGroup.Inactive, each, accent_colour)
    better.setColor(role.PlaceholderText, _secondary(palette))
    return better


def _secondary(palette: QPalette) -> QColor:
    """The placeholder colour, made as opaque as it must be to be read on the window's background."""
    role = QPalette.ColorRole
    background = palette.color(role.Window)
    ink = QColor(palette.color(role.WindowText))
    if contrast(ink, background) >= _HIGH_CONTRAST:
        return ink
    for alpha in range(128, 256, 8):
        ink.setAlpha(alpha)
        if contrast(_over(ink, background), background) >= LEAST_CONTRAST:
            break
    return ink


def _over(ink: QColor, paper: QColor) -> QColor:
    share = ink.alphaF()
    mixed = (
        share * front + (1 - share) * back
        for front, back in zip(ink.getRgbF()[:3], paper.getRgbF()[:3], strict=True)  # type: ignore[index] # Qt gives a tuple
    )
    return QColor.fromRgbF(*mixed)


_DARKEST = 0.04045
"""Below this, WCAG's formula for a colour channel is linear."""


def _luminance(colour: QColor) -> float:
    def _linear(value: float) -> float:
        return value / 12.92 if value <= _DARKEST else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * _linear(colour.redF()) + 0.7152 * _linear(colour.greenF()) + 0.0722 * _linear(colour.blueF())


def secondary_font(widget: QWidget) -> QFont:
    """The font of secondary text: nine tenths of the size."""
    font = QFont(widget.font())
    font.setPointSizeF(max(7.0, font.pointSizeF() * SECONDARY_SCALE))
    return font


def heading_font(widget: QWidget, scale: float = 1.2) -> QFont:
    """A bold font for headings."""
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def make_secondary(widget: QWidget) -> None:
    """Show a label's text as secondary: smaller, in the palette's placeholder colour."""
    widget.setFont(secondary_font(widget))
    widget.setForegroundRole(QPalette.ColorRole.PlaceholderText)


def show_edge(button: QAbstractButton) -> None:
    """Give a check box or radio button an edge that is seen: Fusion's is darker than the window, also on a dark one."""
    palette = button.palette()
    edge = _over(palette.color(QPalette.ColorRole.PlaceholderText), palette.color(QPalette.ColorRole.Window))
    palette.setColor(QPalette.ColorRole.Window, edge.lighter(_FUSION_DARKER))
    button.setPalette(palette)


def accent() -> QColor:
    """The palette's accent colour."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Accent)


def _high_contrast_palette() -> QPalette:
    """White on black, as desktops have it for people who see little."""
    role = QPalette.ColorRole
    palette = QPalette(QColor("#000000"), QColor("#000000"))
    for each in (role.WindowText, role.Text, role.ButtonText, role.BrightText, role.ToolTipText, role.PlaceholderText):
        palette.setColor(each, QColor("#ffffff"))
    for each in (role.Base, role.AlternateBase, role.ToolTipBase):
        palette.setColor(each, QColor("#000000"))
    for each in (role.Highlight, role.Accent):
        palette.setColor(each, QColor("#1aebff"))
    for each in (role.Light, role.Midlight, role.Mid, role.Dark):
        palette.setColor(each, QColor("#808080"))
    palette.setColor(role.HighlightedText, QColor("#000000"))
    palette.setColor(role.Link, QColor("#ffff00"))
    return palette


def _dark_palette() -> QPalette:
    """Fusion's dark palette for platforms that have none of their own."""
    role = QPalette.ColorRole
    palette = QPalette(QColor("#3a3a3a"), QColor("#2d2d2d"))
    for each, colour in (
        (role.WindowText, "#f0f0f0"),
        (role.Text, "#f0f0f0"),
        (role.ButtonText, "#f0f0f0"),
        (role.BrightText, "#ffffff"),
        (role.Base, "#191919"),  # apart from the window: Fusion's frames hardly show on a dark one
        (role.AlternateBase, "#212121"),
        (role.ToolTipBase, "#353535"),
        (role.ToolTipText, "#f0f0f0"),
        (role.Highlight, "#2f6fab"),
        (role.Accent, "#2f6fab"),
        (role.HighlightedText, "#ffffff"),
        (role.Link, "#8ab4f8"),
    ):
        palette.setColor(each, QColor(colour))
    palette.setColor(role.PlaceholderText, QColor(240, 240, 240, 160))
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor("#8a8a8a"))
    return palette
