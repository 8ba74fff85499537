"""The listeners of a desk. The end of a sign-in is published only once, however many requests fail because of it."""

from collections.abc import Callable

from desktop_app.desk.events import DeskEvent, SignInEnded
from desktop_app.domain.errors import DossierError, SignInEndedError

Listener = Callable[[DeskEvent], None]


class Listeners:
    """Passes each event to all subscribers, in the order of subscription."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._sign_in_ended = False

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every event from now on. Returns a function that unsubscribes it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def publish(self, event: DeskEvent) -> None:
        """Pass an event to all listeners."""
        for listener in list(self._listeners):
            listener(event)

    def publish_sign_in_end(self, error: DossierError) -> None:
        """Publish SignInEnded if `error` means that, unless it was published since the sign-in last worked."""
        if isinstance(error, SignInEndedError) and not self._sign_in_ended:
            self._sign_in_ended = True
            self.publish(SignInEnded(error))

    def record_sign_in_accepted(self) -> None:
        """Record that the server accepts the sign-in, so that its next end is published again."""
        self._sign_in_ended = False

    def clear(self) -> None:
        """Remove all listeners."""
        self._listeners.clear()
