"""A field for a secret that tells the accessibility bus bullets and a length, and never what was typed or pasted.

Qt masks what a field shows and what is asked of it, but its notes of a change carry the text itself: a pasted token
went in clear to whoever listened on the bus. So Qt's field holds bullets here, and the secret is kept beside it. Each
way in (keys, paste, the middle button, drops, input methods, assistive programs) puts bullets in, and what it
would have put in is noted here at the same place. A secret that the person reveals is an ordinary text until hidden.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextUpdateEvent,
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QValidator,
)
from PySide6.QtWidgets import QLineEdit, QWidget

_BULLET = "\u2022"
_PASTE, _DELETE = "edit-paste", "edit-delete"
"""What Qt calls actions in a field's menu."""


class SecretField(QLineEdit):
    """A line edit whose `text()` is the secret, for Python alone: Qt itself has bullets while it is masked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._secret = ""
        self._typed: str | None = None
        """What the bullets stand for that are about to come in."""
        self._revealed = False
        self._by_hand = False
        """Whether what changes is changed by the person, at the cursor, and not by an assistive program anywhere."""
        self._copied: dict[QClipboard.Mode, str] = {}
        """Parts of the secret that were copied, or on X11 selected, here."""
        self.setEchoMode(QLineEdit.EchoMode.Password)
        QGuiApplication.clipboard().changed.connect(self._note_copied)
        self.setValidator(_Absorber(self))
        self.textEdited.connect(self._follow)  # comes first, and its hearers ask for the text
        self.textChanged.connect(self._follow)

    def text(self) -> str:
        """The secret."""
        return self._secret

    def selectedText(self) -> str:  # noqa: N802 - Qt's name
        """The selected part of the secret."""
        if self._revealed:
            return super().selectedText()
        start = max(self.selectionStart(), 0)
        return self._secret[start : start + self.selectionLength()]

    def setText(self, text: str | None) -> None:  # noqa: N802 - Qt's name
        """Replace the secret. Nothing of what was there can be brought back by undoing."""
        self._secret, self._typed = (text or "")[: self.maxLength()], None
        super().setText(self._secret if self._revealed else _bullets(self._secret))

    def clear(self) -> None:
        """Empty the field; also of what could be undone, unlike Qt's own."""
        self.setText("")

    def forget(self) -> None:
        """Empty the field, and take back what was copied from it while it was revealed."""
        self.clear()
        clipboard = QGuiApplication.clipboard()
        for mode, copied in self._copied.items():
            if clipboard.text(mode) == copied:
                clipboard.clear(mode)
        self._copied.clear()

    def reveal(self, shown: bool) -> None:
        """Show the secret, or bullets in its place."""
        place = self.cursorPosition()
        self._revealed = shown
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.setText(self._secret)
        self.setCursorPosition(place)

    def insert(self, text: str) -> None:
        """Put a text in the place of what is selected, or at the cursor."""
        self._put(text, super().insert)

    def paste(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        """Put in what is on the clipboard."""
        text = QGuiApplication.clipboard().text(mode)
        if not self.isReadOnly() and (text or self.hasSelectedText()):
            self.insert(text)

    # --- every way that a text comes in ---

    def event(self, event: QEvent) -> bool:
        was, self._by_hand = self._by_hand, True
        try:
            return super().event(event)
        finally:
            self._by_hand = was

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.matches(QKeySequence.StandardKey.Paste):
            with_both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            wants_selection = event.key() == Qt.Key.Key_Insert and event.modifiers() == with_both
            self.paste(QClipboard.Mode.Selection if wants_selection else QClipboard.Mode.Clipboard)
            event.accept()
            return
        if self._revealed or not event.text().isprintable() or not event.text():
            super().keyPressEvent(event)
            return

        def _press(bullets: str) -> None:
            masked = QKeyEvent(event.type(), event.key(), event.modifiers(), bullets, event.isAutoRepeat())
            QLineEdit.keyPressEvent(self, masked)
            event.setAccepted(masked.isAccepted())

        self._put(event.text(), _press)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() is Qt.MouseButton.MiddleButton and QGuiApplication.clipboard().supportsSelection():
            self.deselect()
            self.paste(QClipboard.Mode.Selection)
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        if self._revealed:
            super().dropEvent(event)
            return

        def _drop(bullets: str) -> None:
            data = QMimeData()
            data.setText(bullets)
            masked = QDropEvent(event.position(), event.possibleActions(), data, event.buttons(), event.modifiers())
            QLineEdit.dropEvent(self, masked)
            event.setAccepted(masked.isAccepted())

        self.deselect()  # as Qt does, so that there is room for what comes beside it
        self._put(event.mimeData().text(), _drop)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        if self._revealed:
            super().inputMethodEvent(event)
            return

        def _commit(bullets: str) -> None:
            masked = QInputMethodEvent(_bullets(event.preeditString()), event.attributes())
            masked.setCommitString(bullets, event.replacementStart(), event.replacementLength())
            QLineEdit.inputMethodEvent(self, masked)
            event.setAccepted(masked.isAccepted())

        self._put(event.commitString(), _commit)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            instead = {_PASTE: self.paste, _DELETE: lambda: self.insert("")}.get(action.objectName())
            if instead is not None:
                action.triggered.disconnect()
                action.triggered.connect(lambda _checked=False, act=instead: act())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def absorb(self, text: str) -> str:
        """Bullets for a text that Qt puts in by itself, as an assistive program asks it to; what is new in it is noted.

        Such a text has bullets where nothing changes.
        """
        if self._revealed or not text.strip(_BULLET):
            return text
        before = len(text) - len(text.lstrip(_BULLET))
        after = len(text) - len(text.rstrip(_BULLET))
        kept = len(self._secret)
        new = text[before : len(text) - after]
        self._secret = self._secret[:before] + new + self._secret[max(before, kept - after) :]
        self._typed = None
        if not self._by_hand:
            self._keep_silent(kept)
        return _bullets(self._secret)

    def _keep_silent(self, length: int) -> None:
        """Keep Qt from announcing the text itself, as it does next, and announce bullets in the place of `length`."""
        if not QAccessible.isActive():
            return
        QAccessible.setActive(False)

        def _announce() -> None:
            event = QAccessibleTextUpdateEvent(self, 0, _BULLET * length, _bullets(self._secret))
            QAccessible.updateAccessibility(event)

        QTimer.singleShot(0, lambda: QAccessible.setActive(True))  # whatever becomes of this field
        QTimer.singleShot(0, self, _announce)

    def _note_copied(self, mode: QClipboard.Mode) -> None:
        if self._revealed and self.hasSelectedText():
            text = QGuiApplication.clipboard().text(mode)
            if text == self.selectedText():
                self._copied[mode] = text

    # --- what Qt's field has, and what it stands for ---

    def _put(self, text: str, put: Callable[[str], None]) -> None:
        """Have Qt put in a text, or as many bullets."""
        if self._revealed:
            put(text)
            return
        room = self.maxLength() - len(self._secret) + self.selectionLength()
        was, self._by_hand = self._by_hand, True
        self._typed = text[: max(room, 0)]
        try:
            put(_bullets(self._typed))
        finally:
            self._typed, self._by_hand = None, was

    def _follow(self) -> None:
        """Do to the secret what was done to the bullets: something went, something came, before the cursor."""
        held = super().text()
        if self._revealed:
            self._secret = held
            return
        typed, self._typed = self._typed or "", None
        start = self.cursorPosition() - len(typed)
        gone = len(self._secret) + len(typed) - len(held)
        if gone > 0 and held and not self._by_hand:  # bullets are all alike: nobody knows which went
            self.clear()
            return
        self._secret = self._secret[:start] + typed + self._secret[start + gone :]


class _Absorber(QValidator):
    """Asked by Qt before it takes a text from an assistive program, and after any other change."""

    def __init__(self, field: SecretField) -> None:
        super().__init__(field)
        self._field = field

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, self._field.absorb(text), place


def _bullets(text: str) -> str:
    return _BULLET * len(text)
