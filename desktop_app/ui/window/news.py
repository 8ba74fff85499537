"""Tells the desktop of news while the person works in another window: a review that ended, a document that needs them.

What comes within a moment is one notification. Names are told only to those who want that: others may read them on a
locked screen.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from desktop_app.domain.preferences import Preferences
from desktop_app.ui.documents.presenter import name_of, status_of
from desktop_app.ui.documents.states import RowContext
from desktop_app.ui.i18n import say
from desktop_app.ui.runtime.notifications import Notifier
from desktop_app.ui.shown_names import shortened
from desktop_app.ui.window import texts

_MILLISECONDS = 1200


class News:
    """`is_in_front` says whether the person sees the window anyway; `preferences` what they want."""

    def __init__(
        self,
        notifier: Notifier,
        preferences: Callable[[], Preferences],
        is_in_front: Callable[[], bool],
        parent: QObject,
    ) -> None:
        self._notifier = notifier
        self._preferences = preferences
        self._is_in_front = is_in_front
        self._waiting: dict[str, RowContext] = {}
        self._gathering = QTimer(parent)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(_MILLISECONDS)
        self._gathering.timeout.connect(self._tell)

    def tell(self, contexts: Sequence[RowContext]) -> None:
        """There is news of these rows."""
        if contexts and self._preferences().notifies and not self._is_in_front():
            self._waiting.update({each.row.key: each for each in contexts})
            self._gathering.start()

    def _tell(self) -> None:
        contexts, self._waiting = list(self._waiting.values()), {}
        if not contexts or self._is_in_front():
            return
        if len(contexts) > 1:
            text = say(texts.NOTIFY_MANY, n=len(contexts))
        elif self._preferences().notifies_with_names:
            name = shortened(name_of(contexts[0].row))
            text = say(texts.NOTIFY_NAMED, name=name, status=status_of(contexts[0]))
        else:
            text = say(texts.NOTIFY_ONE, status=status_of(contexts[0]))
        self._notifier.notify(text)
