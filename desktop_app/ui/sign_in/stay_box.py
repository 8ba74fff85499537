"""*Stay signed in*: a box with a sentence that names the keyring, or says why there is none and what helps."""

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

_PLACES = {
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


def keyring_sentence(place: KeyringFound | KeyringMissing) -> str:
    """Where a sign-in would be kept, or why it cannot be and what to do."""
    if isinstance(place, KeyringFound):
        return say(_PLACES[place.kind])
    return say(_REASONS[place.reason])


class StayBox(QWidget):
    """staySignedInBox and staySignedInSentence. It can be used once a keyring was found, and while nothing is busy.

    Opening a keyring may put a question of the system in front of everything, so that is done only for who ticks it.
    """

    trialWanted = Signal()  # noqa: N815 - signals are named as Qt's

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._place: KeyringFound | KeyringMissing | None = None
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
        """Whether the sign-in is to be kept."""
        return self._box.isChecked()

    def suggest(self, wanted: bool) -> None:
        """Tick it as the sign-in was kept before, unless the person has chosen."""
        if not self._chosen and not isinstance(self._place, KeyringMissing):
            self._tick(wanted)

    def set_keyring(self, place: KeyringFound | KeyringMissing) -> None:
        """Say where it would be kept."""
        self._place = place
        if isinstance(place, KeyringMissing):
            self._tick(False)
        self._show(keyring_sentence(place))
        announce(self._sentence, self._sentence.text())

    def set_trying(self) -> None:
        """Say that the keyring is being opened."""
        self._show(say(texts.STAY_TRYING))

    def set_busy(self, busy: bool) -> None:
        """While the server is asked it stays as it is."""
        self._busy = busy
        self._box.setEnabled(isinstance(self._place, KeyringFound) and not busy)

    def _show(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._box.setAccessibleDescription(sentence)
        self.set_busy(self._busy)

    def _tick(self, wanted: bool) -> None:
        self._ticking = True
        self._box.setChecked(wanted)
        self._ticking = False

    def _on_toggled(self, wanted: bool) -> None:
        """The person ticked it. A screen reader toggles without a click."""
        if self._ticking:
            return
        self._chosen = True
        if wanted:
            self.trialWanted.emit()


class KeyringSearch:
    """Tells a box where sign-ins can be kept: looked at from outside first, tried once the box is ticked."""

    def __init__(self, kept: CredentialStore, box: StayBox, scope: TaskScope) -> None:
        self._kept = kept
        self._box = box
        self._scope = scope
        self._task = scope.spawn(self._show(kept.offered), name="look for a keyring")
        box.trialWanted.connect(self._on_trial)

    def stop(self) -> None:
        """Nobody waits for the answer any more."""
        self._task.cancel()

    def _on_trial(self) -> None:
        self._box.set_trying()
        if self._task.done():
            self._task = self._scope.spawn(self._show(self._kept.find_keyring), name="try the keyring")

    async def _show(self, ask: Callable[[], Awaitable[KeyringFound | KeyringMissing]]) -> None:
        self._box.set_keyring(await ask())
