"""Parts of forms: a labelled field with its problem below, and the button that reveals a secret."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QKeySequence, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, Tone, tint_of
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import HEIGHT
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.widgets.secret_field import SecretField

F = TypeVar("F", bound=QLineEdit)


@dataclass(frozen=True, slots=True)
class RevealTexts:
    """The texts of the button that shows or hides a secret."""

    name: str
    """The action's object name."""
    show: str
    hide: str


def line_field(name: str, spoken: str, parent: QWidget, on_edit: Callable[[], None]) -> QLineEdit:
    """Make a one-line field. `on_edit` is called whenever the person changes it."""
    return _set_up(QLineEdit(parent), name, spoken, on_edit)


def secret_field(name: str, spoken: str, parent: QWidget, on_edit: Callable[[], None]) -> SecretField:
    """Make a field for a secret, which is masked also for what listens to the window."""
    return _set_up(SecretField(parent), name, spoken, on_edit)


def add_reveal_button(field: SecretField, eye: RevealTexts, icons: Icons) -> None:
    """Add an eye button (Ctrl+T) that shows or hides what was typed."""
    reveal = QAction(icons.icon("eye"), eye.show, field)
    reveal.setObjectName(eye.name)
    reveal.setCheckable(True)
    reveal.setShortcut(QKeySequence("Ctrl+T"))  # the eye in the field cannot be reached by Tab

    def _on_reveal(shown: bool) -> None:
        field.reveal(shown)
        reveal.setText(eye.hide if shown else eye.show)
        reveal.setIcon(icons.icon("eye-off" if shown else "eye"))

    reveal.toggled.connect(_on_reveal)
    field.addAction(reveal, QLineEdit.ActionPosition.TrailingPosition)


def labelled(text: str, field: QWidget, parent: QWidget) -> QVBoxLayout:
    """Lay out a field with its label above."""
    label = plain_label(text, parent=parent, wraps=False)
    label.setBuddy(field)
    column = QVBoxLayout()
    column.setSpacing(GRID // 2)
    column.addWidget(label)
    column.addWidget(field)
    return column


def problem_label(name: str, parent: QWidget) -> QLabel:
    """Make the label for a problem below a field, in the colour of errors; hidden while there is none."""
    label = plain_label(parent=parent)
    label.setObjectName(name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    palette = label.palette()
    ink = QColor(tint_of(Tone.BAD, palette).text)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):  # which counts depends on what lies behind
        palette.setColor(role, ink)
    label.setPalette(palette)
    label.hide()
    return label


def say_at(label: QLabel, text: str) -> None:
    """Show a sentence and announce it to screen readers; "" hides the label."""
    if text == label.text() and label.isHidden() is not bool(text):
        return
    label.setText(text)
    label.setAccessibleName(text)
    announce(label, text)
    label.setVisible(bool(text))


def show_writable(field: QLineEdit) -> None:
    """Show whether a field can be written in: one that cannot has the colour of the window."""
    palette = QPalette()
    if field.isReadOnly():
        palette.setColor(QPalette.ColorRole.Base, palette.color(QPalette.ColorRole.Window))
    field.setPalette(palette)


def _set_up(field: F, name: str, spoken: str, on_edit: Callable[[], None]) -> F:
    field.setMinimumHeight(HEIGHT)
    field.setObjectName(name)
    field.setAccessibleName(spoken)
    field.textEdited.connect(lambda _text: on_edit())
    return field
