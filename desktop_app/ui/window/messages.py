"""Shows the desk's events as messages in their place, in the status line, and as what can be undone."""

from collections.abc import Callable

from desktop_app.desk import events
from desktop_app.desk.desk import Desk
from desktop_app.desk.rows import Row, row_key_of_document, row_key_of_upload, row_of_document
from desktop_app.domain.document import Document
from desktop_app.domain.errors import DossierError, SignInEndedError, TooManyRequestsError
from desktop_app.ui import texts as shared
from desktop_app.ui.documents.presenter import quoted_name_of, status_of
from desktop_app.ui.documents.progress import Clock
from desktop_app.ui.documents.states import STATES, RowContext, States
from desktop_app.ui.i18n import error_cure, error_from_server, error_paragraphs, error_title, name_text, say, time_text
from desktop_app.ui.look.style import Tone
from desktop_app.ui.window import texts
from desktop_app.ui.window.message_bar import MessageBar
from desktop_app.ui.window.status_line import StatusLine
from desktop_app.ui.window.undo_bar import Undoable

_SHORT_SECONDS = 6.0
_LONG_SECONDS = 12.0

_FAILURE, _SIGN_IN, _INCOMPLETE, _HALTED, _FOUND = "refresh", "sign-in", "incomplete", "queue", "found"
_LIST = "list"
"""Kinds of messages of which one is enough."""


class Messages:
    """Turns events into messages. The table shows the rows itself."""

    def __init__(
        self,
        desk: Desk,
        bar: MessageBar,
        line: StatusLine,
        sign_in_again: Callable[[], None],
        ask_delete: Callable[[Row], None],
        *,
        states: States = STATES,
        clock: Clock | None = None,
    ) -> None:
        self._desk = desk
        self._bar = bar
        self._line = line
        self._undo_bar = line.undo_bar
        self._sign_in_again = sign_in_again
        self._ask_delete = ask_delete
        self._states = states
        self._clock = clock or desk.clock  # the wall clock may be set while something waits
        self.last_failure: DossierError | None = None
        """Why the last refresh failed; None if it did not."""
        self.has_list = False
        """Whether any refresh has succeeded."""
        self._standing: dict[str, events.DeskEvent] = {}
        """The last event of each kind that has not been answered by another yet."""

    @property
    def standing(self) -> tuple[events.DeskEvent, ...]:
        """What another window would have to be told, to know what this one does."""
        return tuple(self._standing.values())

    def show(self, event: events.DeskEvent) -> None:
        """Show a message for an event, if it is worth one."""
        self._note_standing(event)
        match event:
            case events.RefreshStarted() | events.RefreshDelayed() | events.Refreshed() | events.RefreshFailed():
                self._on_refresh(event)
            case events.SignInEnded():
                self._on_sign_in_ended(event.error)
            case events.DeleteScheduled() | events.WithdrawalScheduled():
                self._on_scheduled(event)
            case events.DeleteUndone() | events.Deleted() | events.WithdrawalUndone() | events.Withdrawn():
                self._on_settled(event)
            case events.DeleteFailed() | events.DeleteUnclear():
                self._on_delete_failed(event)
            case events.QueueHalted() | events.QueueRecovered():
                self._on_queue(event)
            case events.Stored() | events.Reviewed():
                self._on_news(event)
            case events.Replaced():
                self._on_replaced(event.old, event.name)
            case events.ArrivedAfterAll():
                self._on_arrived_after_all(event)

    def signed_in_again(self) -> None:
        """Remove the message that the sign-in has ended."""
        self._standing.pop(_SIGN_IN, None)
        self._bar.withdraw(_SIGN_IN)

    def _note_standing(self, event: events.DeskEvent) -> None:
        match event:
            case events.Refreshed():
                for key in (_FAILURE, _SIGN_IN):
                    self._standing.pop(key, None)
                self._standing[_LIST] = event
            case events.RefreshFailed():
                self._standing[_FAILURE] = event
            case events.SignInEnded():
                self._standing[_SIGN_IN] = event
            case events.QueueHalted(error=None):
                self._standing.pop(_HALTED, None)
            case events.QueueHalted():
                self._standing[_HALTED] = event
            case _:
                return

    def _on_refresh(
        self, event: events.RefreshStarted | events.RefreshDelayed | events.Refreshed | events.RefreshFailed
    ) -> None:
        match event:
            case events.RefreshStarted():
                self._line.show_refreshing()
            case events.RefreshDelayed():
                self._line.show_delay(event.seconds)
            case events.Refreshed():
                self._on_refreshed(event)
            case events.RefreshFailed():
                self._on_refresh_failed(event.error)

    def _on_refreshed(self, event: events.Refreshed) -> None:
        self.has_list = True
        self.last_failure = None
        for key in (_FAILURE, _SIGN_IN):
            self._bar.withdraw(key)
        self._line.show_connection(say(texts.LINE_ONLINE, time=time_text(event.at)))
        if event.complete:
            self._bar.withdraw(_INCOMPLETE)
        else:
            self._bar.show_message(say(texts.LIST_INCOMPLETE), tone=Tone.NEEDS_YOU, icon="info", key=_INCOMPLETE)

    def _on_refresh_failed(self, error: DossierError) -> None:
        self.last_failure = error
        if isinstance(error, SignInEndedError):
            self._on_sign_in_ended(error)  # again, in case the person closed the bar
            return
        self._line.show_connection(say(texts.LINE_OFFLINE))
        if isinstance(error, TooManyRequestsError):  # how long is counted down in the line below
            parts = (f"{error_title(error)}.", say(texts.LIST_BUSY), error_from_server(error))
            text = "\n".join(filter(None, parts))
            self._bar.show_message(text, tone=Tone.NEEDS_YOU, icon="offline", key=_FAILURE)
            return
        self._bar.show_message(
            error_paragraphs(error),
            tone=Tone.NEEDS_YOU,
            icon="offline",
            key=_FAILURE,
            action=say(shared.TRY_AGAIN),
            on_action=self._desk.refresh,
        )

    def _on_sign_in_ended(self, error: DossierError) -> None:
        self._line.show_connection(say(texts.LINE_SIGNED_OUT))
        text = f"{error_title(error)}. {error_cure(error)}"
        if self._bar.message == text:
            return
        self._bar.withdraw(_FAILURE)
        self._bar.show_message(
            text,
            tone=Tone.NEEDS_YOU,
            icon="key",
            key=_SIGN_IN,
            action=say(texts.SIGN_IN_AGAIN),
            on_action=self._sign_in_again,
            stays=True,
        )

    def _on_scheduled(self, event: events.DeleteScheduled | events.WithdrawalScheduled) -> None:
        if isinstance(event, events.DeleteScheduled):
            what = Undoable(row_key_of_document(event.document.id), _name(event.document), is_upload=False)
        else:
            what = Undoable(row_key_of_upload(event.upload.key), name_text(event.upload.name), is_upload=True)
        self._undo_bar.offer(what, event.seconds)

    def _on_settled(
        self, event: events.DeleteUndone | events.Deleted | events.WithdrawalUndone | events.Withdrawn
    ) -> None:
        if isinstance(event, events.WithdrawalUndone | events.Withdrawn):
            self._undo_bar.settle(row_key_of_upload(event.upload.key))
            return
        self._undo_bar.settle(row_key_of_document(event.document.id))
        if isinstance(event, events.Deleted):
            self._bar.withdraw(_of_delete(event.document))
            text = say(texts.DELETED_MESSAGE, name=_name(event.document))
            self._line.flash(text, _SHORT_SECONDS, of="deleted", many=lambda n: say(texts.DELETED_MANY, n=n))

    def _on_delete_failed(self, event: events.DeleteFailed | events.DeleteUnclear) -> None:
        self._undo_bar.settle(row_key_of_document(event.document.id))
        if isinstance(event.error, SignInEndedError):
            return
        name, title = _name(event.document), error_title(event.error)
        cure = error_paragraphs(event.error).partition("\n")[2]
        key = _of_delete(event.document)
        if isinstance(event, events.DeleteFailed):
            text = say(texts.DELETE_FAILED, name=name, title=title, cure=cure)
            self._bar.show_message(text, tone=Tone.BAD, icon="status-refused", key=key)
            return
        if event.is_listed:
            text = say(texts.DELETE_STILL_LISTED, name=name, title=title, cure=cure)
        else:
            text = say(texts.DELETE_UNKNOWN, name=name, title=title)
        self._bar.show_message(text, tone=Tone.NEEDS_YOU, icon="status-unclear", key=key)

    def _on_queue(self, event: events.QueueHalted | events.QueueRecovered) -> None:
        if isinstance(event, events.QueueRecovered):
            lost, waiting = event.lost, event.waiting
            text = say(texts.QUEUE_FOUND_LOST, n=lost) if lost else say(texts.QUEUE_FOUND, n=waiting)
            self._bar.show_message(text, tone=Tone.QUIET, icon="info", key=_FOUND, seconds=_LONG_SECONDS)
            return
        if event.error is not None:
            self._bar.show_message(
                error_paragraphs(event.error),
                tone=Tone.BAD,
                icon="status-held",
                key=_HALTED,
                action=say(shared.TRY_AGAIN),
                on_action=self._desk.outbox.retry_now,
            )
        else:
            self._bar.withdraw(_HALTED)

    def _on_news(self, event: events.Stored | events.Reviewed) -> None:
        """Good news; what needs the person is said where it says how things stand."""
        if isinstance(event, events.Stored):
            text = say(texts.STORED_MESSAGE, name=name_text(event.name))
            self._line.flash(text, _SHORT_SECONDS, of="stored", many=lambda n: say(texts.STORED_MANY, n=n))
            return
        row = _row_of(event.document)
        context = RowContext(row, self._clock(), states=self._states)
        if context.spec.needs_attention:
            return
        status = status_of(context)
        text = say(texts.REVIEWED_MESSAGE, name=quoted_name_of(row), status=status)
        self._line.flash(text, _LONG_SECONDS, of=status, many=lambda n: say(texts.REVIEWED_MANY, n=n, status=status))

    def _on_replaced(self, old: Document, name: str) -> None:
        """Offer the last step; who closes the offer keeps both."""
        row = _row_of(old)
        self._bar.show_message(
            say(texts.REPLACED_MESSAGE, new=name_text(name), old=quoted_name_of(row)),
            tone=Tone.GOOD,
            icon="status-approved",
            key=f"replaced {row.key}",
            action=say(texts.REPLACED_DELETE),
            on_action=lambda: self._ask_delete(row),
            on_close=lambda: self._desk.keep_both(old),
        )

    def _on_arrived_after_all(self, event: events.ArrivedAfterAll) -> None:
        document = event.document
        self._bar.show_message(
            say(texts.ARRIVED_AFTER_ALL, name=name_text(event.name)),
            tone=Tone.NEEDS_YOU,
            icon="status-unclear",
            key=f"late {event.name} {document.id if document is not None else ''}",
            action=say(texts.ARRIVED_DELETE) if document is not None else "",
            on_action=(lambda: self._ask_delete(_row_of(document))) if document is not None else None,
        )


def _of_delete(document: Document) -> str:
    return f"delete {document.id}"


def _row_of(document: Document) -> Row:
    """A document as the table would show it, if it were all that there is."""
    return row_of_document(document)


def _name(document: Document) -> str:
    return quoted_name_of(_row_of(document))
