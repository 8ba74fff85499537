"""The small dialogs: a question with two answers, a message, and a field to fill in. None is wider than the screen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QHBoxLayout, QLineEdit, QStyle, QVBoxLayout, QWidget

from desktop_app.ui.look.style import GRID, MARGIN
from desktop_app.ui.widgets.buttons import HEIGHT
from desktop_app.ui.widgets.fitting import lay_out
from desktop_app.ui.widgets.labels import WrappingLabel

_WIDTH = 480
_ICON = 32
_ROLES = {
    "yesButton": QDialogButtonBox.ButtonRole.AcceptRole,
    "okButton": QDialogButtonBox.ButtonRole.AcceptRole,
    "noButton": QDialogButtonBox.ButtonRole.RejectRole,
    "cancelButton": QDialogButtonBox.ButtonRole.RejectRole,
}
"""The system's order of buttons follows from these."""


class QuestionDialog(QDialog):
    """Accepted by *yesButton* or *okButton*. The last of the answers is the default, and what Escape means is no."""

    def __init__(
        self,
        title: str,
        text: str,
        answers: Sequence[tuple[str, str]],
        parent: QWidget | None,
        *,
        icon: QStyle.StandardPixmap | None = None,
        choice: QCheckBox | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._label = WrappingLabel(self)
        self._label.setObjectName("messageText")
        self._label.setText(text)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(self._label)
        if choice is not None:
            choice.setParent(self)
            besides = choice.sizeHint().width() - choice.fontMetrics().horizontalAdvance(choice.text())
            room = _WIDTH - 2 * MARGIN - (_ICON + MARGIN if icon is not None else 0) - besides
            choice.setText(in_lines(choice.text(), choice.fontMetrics(), room))
            words.addWidget(choice)
        words.addStretch(1)
        content = QHBoxLayout()
        content.setSpacing(MARGIN)
        if icon is not None:
            picture = WrappingLabel(self)
            picture.setWordWrap(False)
            picture.setPixmap(self.style().standardIcon(icon).pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
            content.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        content.addLayout(words, 1)
        lay_out(self, content, _buttons(self, answers), _WIDTH)
        self.setAccessibleDescription(text)

    def text(self) -> str:
        """The question or message."""
        return self._label.text()


class InputDialog(QDialog):
    """A field below a sentence. *OK* can be pressed only once the text is `accepted`; nothing is proposed."""

    def __init__(
        self,
        title: str,
        label: str,
        answers: tuple[str, str],
        accepted: Callable[[str], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inputDialog")
        self.setWindowTitle(title)
        self._accepted = accepted
        sentence = WrappingLabel(self)
        sentence.setText(label)
        self.field = QLineEdit(self)
        self.field.setObjectName("inputField")
        self.field.setMinimumHeight(HEIGHT)
        self.field.setAccessibleName(label)
        sentence.setBuddy(self.field)
        content = QVBoxLayout()
        content.setSpacing(GRID)
        content.addWidget(sentence)
        content.addWidget(self.field)
        content.addStretch(1)
        ok, cancel = answers
        buttons = _buttons(self, [("cancelButton", cancel), ("okButton", ok)])
        lay_out(self, content, buttons, _WIDTH)
        self.field.textChanged.connect(self._follow)
        self._follow()
        self.field.setFocus()

    def text(self) -> str:
        """What was typed, without blanks around it."""
        return self.field.text().strip()

    def accept(self) -> None:
        """Close with what was typed, if that can be meant."""
        if self._accepted(self.text()):
            super().accept()

    def _follow(self) -> None:
        for box in self.findChildren(QDialogButtonBox):
            for button in box.buttons():
                if button.objectName() == "okButton":
                    button.setEnabled(self._accepted(self.text()))


def in_lines(text: str, metrics: QFontMetrics, room: int) -> str:
    """Text with line breaks where it needs more room, in pixels, for controls that break no lines: between words, and
    within those that are longer than a line, as there are no blanks in Japanese.
    """
    lines: list[str] = []
    for word in text.split():
        if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= room:
            lines[-1] += f" {word}"
        else:
            lines += _pieces(word, metrics, room)
    return "\n".join(lines)


def _pieces(word: str, metrics: QFontMetrics, room: int) -> list[str]:
    pieces = [""]
    for sign in word:
        if pieces[-1] and metrics.horizontalAdvance(pieces[-1] + sign) > room:
            pieces.append("")
        pieces[-1] += sign
    return pieces


def _buttons(dialog: QDialog, answers: Sequence[tuple[str, str]]) -> QHBoxLayout:
    """A row of buttons, each an object name and its text. The last one is the default."""
    box = QDialogButtonBox(dialog)
    for name, text in answers:
        button = box.addButton(text, _ROLES[name])
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setMinimumHeight(HEIGHT)
        button.setAutoDefault(False)
        button.setDefault((name, text) == answers[-1])
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    default = next(button for button in box.buttons() if button.objectName() == answers[-1][0])
    default.setFocus()
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(box)
    return row
