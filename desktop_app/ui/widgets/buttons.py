"""Buttons: the main one filled in the accent colour, flat ones with icon and text, and plain ones for dialogs."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from desktop_app.ui.look.style import ICON, LEAST_TARGET

HEIGHT = 34
"""Height in pixels of buttons and fields, which stand side by side."""

# The colours are palette roles, so that both follow the system's theme.
_FILLED = (
    "QPushButton { background: palette(highlight); color: palette(highlighted-text); border: 2px solid transparent;"
    " border-radius: 6px; padding: 6px 14px; font-weight: 600; }"
    "QPushButton:hover { border-color: palette(light); } QPushButton:focus { border-color: palette(text); }"
    "QPushButton:pressed { border-color: palette(dark); }"
    "QPushButton:disabled { background: palette(mid); color: palette(highlighted-text); }"
)
_FLAT = (
    "QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 5px 10px; }"
    "QToolButton:hover { background: palette(midlight); } QToolButton:focus { border-color: palette(highlight); }"
    "QToolButton:pressed { background: palette(mid); }"
)


def filled_button(text: str, name: str, icon: QIcon | None = None, parent: QWidget | None = None) -> QPushButton:
    """Make the main button of a window."""
    button = QPushButton(parent)
    button.setText(text)
    button.setObjectName(name)
    button.setAccessibleName(text)
    button.setStyleSheet(_FILLED)
    button.setMinimumHeight(HEIGHT)
    if icon is not None:
        button.setIcon(icon)
        button.setIconSize(QSize(ICON, ICON))
    return button


def flat_button(text: str, name: str, icon: QIcon, parent: QWidget | None = None) -> QToolButton:
    """Make a flat button with icon and text."""
    button = QToolButton(parent)
    button.setText(text)
    button.setObjectName(name)
    button.setAccessibleName(text)
    button.setIcon(icon)
    button.setIconSize(QSize(ICON, ICON))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setStyleSheet(_FLAT)
    button.setMinimumHeight(HEIGHT)
    return button


def plain_button(text: str, name: str, icon: QIcon | None = None, parent: QWidget | None = None) -> QPushButton:
    """Make a button for a dialog or a pane, drawn by the system's style."""
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAccessibleName(text)
    button.setAutoDefault(False)
    button.setMinimumHeight(HEIGHT)
    if icon is not None:
        button.setIcon(icon)
    return button


def low_button(name: str, parent: QWidget, text: str = "") -> QPushButton:
    """Make a button for a bar or a text, drawn by the system's style and as low as it may be. `text` may come later."""
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setMinimumHeight(LEAST_TARGET)
    if text:
        button.setAccessibleName(text)
    return button


ON_ACCENT = QPalette.ColorRole.HighlightedText
"""The palette role for icons on a filled button."""
