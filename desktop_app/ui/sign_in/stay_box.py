"""*Stay signed in*: a checkbox with a sentence that names the keyring, or says why there is none and what to do."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_app.desk.credential_store import CredentialStore
from desktop_app.domain.keyring import KeyringFound, KeyringKind, KeyringMissing, MissingReason
from desktop_app.tasks import TaskScope
from desktop_app.ui import texts as shared
from desktop_app.ui.i18n import say
from desktop_app.ui.look.style import GRID, make_secondary, show_edge
from desktop_app.ui.sign_in import texts
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.dialogs import plain_label

_SAVED_IN = {
    KeyringKind.KEYCHAIN: texts.STAY_KEYCHAIN,
    KeyringKind.CREDENTIAL_LOCKER: texts.STAY_CREDENTIAL_LOCKER,
    KeyringKind.SECRET_SERVICE: texts.STAY_SECRET_SERVICE,
    KeyringKind.KWALLET: texts.STAY_KWALLET,
}
_REASONS = {
    MissingReason.NONE_FOUND: texts.STAY_NONE_FOUND,
    MissingReason.LOCKED: texts.STAY_LOCKED,
    MissingReason.NOT_ALLOWED: texts.STAY_NOT_ALLOWED,
    MissingReason.SELF_TEST_FAILED: texts.STAY_SELF_TEST_FAILED,
    MissingReason.TIMED_OUT: texts.STAY_TIMED_OUT,
}


def keyring_sentence(keyring: KeyringFound | KeyringMissing) -> str:
    """Say where a sign-in would be saved, or why it cannot be and what to do."""
    if isinstance(keyring, KeyringFound):
        return say(_SAVED_IN[keyring.kind])
    return say(_REASONS[keyring.reason])


class StayBox(QWidget):
    """The checkbox staySignedInBox and its staySignedInSentence. Enabled once a keyring was found, and while not busy.

    Opening a keyring may show a system prompt on top of everything, so it is opened only when the box is ticked.
    """

    trialWanted = Signal()  # noqa: N815 - signals are named as Qt's

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._keyring: KeyringFound | KeyringMissing | None = None
        self._busy = False
        self._chosen = False
        self._ticking = False
        self._box = QCheckBox(say(shared.STAY_SIGNED_IN), self)
        self._box.setObjectName("staySignedInBox")
        self._box.setAccessibleName(say(shared.STAY_SIGNED_IN))
        show_edge(self._box)
        self._box.toggled.connect(self._on_toggled)
        self._sentence = plain_label(parent=self)
        self._sentence.setObjectName("staySignedInSentence")
        make_secondary(self._sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self._box)
        column.addWidget(self._sentence)
        self._show(say(texts.STAY_LOOKING))

    @property
    def wanted(self) -> bool:
        """Whether the sign-in should be saved."""
        return self._box.isChecked()

    def suggest(self, wanted: bool) -> None:
        """Set the box to what it was before, unless the person has changed it."""
        if not self._chosen and not isinstance(self._keyring, KeyringMissing):
            self._tick(wanted)

    def set_keyring(self, keyring: KeyringFound | KeyringMissing) -> None:
        """Show where the sign-in would be saved, or why it cannot be."""
        self._keyring = keyring
        if isinstance(keyring, KeyringMissing):
            self._tick(False)
        self._show(self._sentence_now())
        announce(self._sentence, self._sentence.text())

    def set_trying(self) -> None:
        """Show that the keyring is being opened."""
        self._show(say(texts.STAY_TRYING))

    def set_busy(self, busy: bool) -> None:
        """Disable the box while the server is being asked."""
        self._busy = busy
        self._box.setEnabled(isinstance(self._keyring, KeyringFound) and not busy)

    def _sentence_now(self) -> str:
        """Where the sign-in is stored, if it is to be; or why it cannot be."""
        if isinstance(self._keyring, KeyringFound) and not self.wanted:
            return say(texts.STAY_OFF)
        return keyring_sentence(self._keyring) if self._keyring is not None else say(texts.STAY_LOOKING)

    def _show(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._box.setAccessibleDescription(sentence)
        self.set_busy(self._busy)

    def _tick(self, wanted: bool) -> None:
        self._ticking = True
        self._box.setChecked(wanted)
        self._ticking = False
        self._show(self._sentence_now())

    def _on_toggled(self, wanted: bool) -> None:
        """React to the person. Connected to `toggled`, because screen readers toggle without a click."""
        if self._ticking:
            return
        self._chosen = True
        self._show(self._sentence_now())
        if wanted:
            self.trialWanted.emit()


class KeyringSearch:
    """Finds the keyring for a StayBox: first without opening it; once the box is ticked, by testing it."""

    def __init__(self, credentials: CredentialStore, box: StayBox, scope: TaskScope) -> None:
        self._credentials = credentials
        self._box = box
        self._scope = scope
        self._task = scope.spawn(self._show(credentials.offered), name="look for a keyring")
        box.trialWanted.connect(self._on_trial)

    def stop(self) -> None:
        """Cancel the search."""
        self._task.cancel()

    def _on_trial(self) -> None:
        self._box.set_trying()
        if self._task.done():
            self._task = self._scope.spawn(self._show(self._credentials.find_keyring), name="try the keyring")

    async def _show(self, ask: Callable[[], Awaitable[KeyringFound | KeyringMissing]]) -> None:
        self._box.set_keyring(await ask())
