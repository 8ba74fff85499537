"""Who hears what happens at a desk; and of the end of a sign-in only once, however many requests learn of it."""

from collections.abc import Callable

from desktop_app.desk.events import DeskEvent, SignInEnded
from desktop_app.domain.errors import DossierError, SignInEndedError

Listener = Callable[[DeskEvent], None]


class Listeners:
    """Tells each event to all who subscribed, in their order."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._sign_in_ended = False

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear every event from now on; call what is returned to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def publish(self, event: DeskEvent) -> None:
        """Tell an event."""
        for listener in list(self._listeners):
            listener(event)

    def publish_sign_in_end(self, error: DossierError) -> None:
        """Tell it if `error` is that, and if it was not told since the sign-in worked."""
        if isinstance(error, SignInEndedError) and not self._sign_in_ended:
            self._sign_in_ended = True
            self.publish(SignInEnded(error))

    def record_sign_in_accepted(self) -> None:
        """The server accepts the sign-in: its next end is told again."""
        self._sign_in_ended = False

    def clear(self) -> None:
        """Nobody hears anything any more."""
        self._listeners.clear()
