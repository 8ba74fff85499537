"""Shows the desk's events as messages in the window's bars and its status line."""

from collections.abc import Callable

from desktop_app.desk import events
from desktop_app.desk.desk import Desk
from desktop_app.desk.rows import Row, row_of_document
from desktop_app.domain.document import Document
from desktop_app.domain.errors import DossierError, SignInEndedError, TooManyRequestsError
from desktop_app.ui import texts as shared
from desktop_app.ui.documents.presenter import name_of, status_of
from desktop_app.ui.documents.progress import Clock
from desktop_app.ui.documents.states import STATES, RowContext, States
from desktop_app.ui.i18n import error_cure, error_from_server, error_paragraphs, error_title, plain, say, time_text
from desktop_app.ui.look.style import Tone
from desktop_app.ui.window import texts
from desktop_app.ui.window.message_bar import MessageBar
from desktop_app.ui.window.status_line import StatusLine

_SHORT_SECONDS = 6.0
_LONG_SECONDS = 12.0


class Messages:
    """Turns events into messages. The table shows the rows itself."""

    def __init__(
        self,
        desk: Desk,
        bar: MessageBar,
        undo_bar: MessageBar,
        line: StatusLine,
        sign_in_again: Callable[[], None],
        ask_delete: Callable[[Row], None],
        *,
        states: States = STATES,
        clock: Clock | None = None,
    ) -> None:
        self._desk = desk
        self._bar = bar
        self._undo_bar = undo_bar
        self._line = line
        self._sign_in_again = sign_in_again
        self._ask_delete = ask_delete
        self._states = states
        self._clock = clock or desk.clock  # the wall clock may be set while something waits
        self._undoable: dict[str, Document] = {}
        self._unclear: dict[str, str] = {}
        """What was said of deletes whose answer was lost."""
        self._halted = False
        self._sign_in_text = ""
        self._failure_text = ""
        self.last_failure: DossierError | None = None
        """Why the last refresh failed; None if it did not."""
        self.has_list = False
        """Whether any refresh has succeeded."""

    def show(self, event: events.DeskEvent) -> None:
        """Show a message for an event, if it is worth one."""
        match event:
            case events.RefreshStarted() | events.RefreshDelayed() | events.Refreshed() | events.RefreshFailed():
                self._on_refresh(event)
            case events.SignInEnded():
                self._on_sign_in_ended(event.error)
            case events.DeleteScheduled():
                self._undoable[event.document.id] = event.document
                self._show_undo(event.seconds)
            case events.DeleteUndone() | events.Deleted():
                self._on_delete_settled(event)
            case events.DeleteFailed() | events.DeleteUnclear():
                self._on_delete_failed(event)
            case events.QueueHalted() | events.QueueRecovered():
                self._on_queue(event)
            case events.Stored() | events.Reviewed():
                self._on_news(event)
            case events.ArrivedAfterAll():
                self._on_arrived_after_all(event)

    def signed_in_again(self) -> None:
        """Remove the message that the sign-in has ended."""
        if self._sign_in_text and self._bar.message == self._sign_in_text:
            self._bar.hide()

    def _on_refresh(
        self, event: events.RefreshStarted | events.RefreshDelayed | events.Refreshed | events.RefreshFailed
    ) -> None:
        match event:
            case events.RefreshStarted():
                self._line.show_connection(say(texts.LINE_REFRESHING))
            case events.RefreshDelayed():
                self._line.show_delay(event.seconds)
            case events.Refreshed():
                self._on_refreshed(event)
            case events.RefreshFailed():
                self._on_refresh_failed(event.error)

    def _on_refreshed(self, event: events.Refreshed) -> None:
        self.has_list = True
        if self.last_failure is not None:
            self.last_failure = None
            if self._bar.message in (self._failure_text, self._sign_in_text):  # but not a newer message
                self._bar.hide()
        self._line.show_connection(say(texts.LINE_ONLINE, time=time_text(event.at)))
        if not event.complete:
            self._bar.show_message(say(texts.LIST_INCOMPLETE), tone=Tone.NEEDS_YOU, icon="info", seconds=_LONG_SECONDS)

    def _on_refresh_failed(self, error: DossierError) -> None:
        self.last_failure = error
        if isinstance(error, SignInEndedError):
            self._on_sign_in_ended(error)  # again, in case the person closed the bar
            return
        self._line.show_connection(say(texts.LINE_OFFLINE))
        if isinstance(error, TooManyRequestsError):  # how long is counted down in the line below
            parts = (f"{error_title(error)}.", say(texts.LIST_BUSY), error_from_server(error))
            self._failure_text = "\n".join(filter(None, parts))
            self._bar.show_message(self._failure_text, tone=Tone.NEEDS_YOU, icon="offline")
            return
        self._failure_text = error_paragraphs(error)
        self._bar.show_message(
            self._failure_text,
            tone=Tone.NEEDS_YOU,
            icon="offline",
            action=say(shared.TRY_AGAIN),
            on_action=self._desk.refresh,
        )

    def _on_sign_in_ended(self, error: DossierError) -> None:
        self._line.show_connection(say(texts.LINE_SIGNED_OUT))
        text = f"{error_title(error)}. {error_cure(error)}"
        self._sign_in_text = text
        if self._bar.message == text:
            return
        self._bar.show_message(
            text,
            tone=Tone.NEEDS_YOU,
            icon="key",
            action=say(texts.SIGN_IN_AGAIN),
            on_action=self._sign_in_again,
            stays=True,
        )

    def _show_undo(self, seconds: float) -> None:
        documents = list(self._undoable.values())
        if len(documents) == 1:
            text = say(texts.DELETE_SCHEDULED, name=_name(documents[0]))
        else:
            text = say(texts.DELETE_SCHEDULED_MANY, n=len(documents))
        self._undo_bar.show_message(
            text, tone=Tone.QUIET, icon="delete", action=say(shared.UNDO), on_action=self._on_undo, seconds=seconds
        )

    def _on_undo(self) -> None:
        for document_id in list(self._undoable):
            self._desk.undo_delete(document_id)

    def _on_delete_settled(self, event: events.DeleteUndone | events.Deleted) -> None:
        self._undoable.pop(event.document.id, None)
        if not self._undoable:
            self._undo_bar.hide()
        if isinstance(event, events.Deleted):
            if self._bar.message == self._unclear.pop(event.document.id, None):
                self._bar.hide()
            text = say(texts.DELETED_MESSAGE, name=_name(event.document))
            self._line.flash(text, _SHORT_SECONDS)

    def _on_delete_failed(self, event: events.DeleteFailed | events.DeleteUnclear) -> None:
        self._undoable.pop(event.document.id, None)
        if isinstance(event.error, SignInEndedError):
            return
        name, title = _name(event.document), error_title(event.error)
        cure = error_paragraphs(event.error).partition("\n")[2]
        if isinstance(event, events.DeleteFailed):
            text = say(texts.DELETE_FAILED, name=name, title=title, cure=cure)
            self._bar.show_message(text, tone=Tone.BAD, icon="status-rejected")
            return
        if event.is_listed:
            text = say(texts.DELETE_STILL_LISTED, name=name, title=title, cure=cure)
        else:
            text = say(texts.DELETE_UNKNOWN, name=name, title=title)
        self._unclear[event.document.id] = text
        self._bar.show_message(text, tone=Tone.NEEDS_YOU, icon="status-unclear")

    def _on_queue(self, event: events.QueueHalted | events.QueueRecovered) -> None:
        if isinstance(event, events.QueueRecovered):
            lost, waiting = event.lost, event.waiting
            text = say(texts.QUEUE_FOUND_LOST, n=lost) if lost else say(texts.QUEUE_FOUND, n=waiting)
            self._bar.show_message(text, tone=Tone.QUIET, icon="info", seconds=_LONG_SECONDS)
            return
        if event.error is not None:
            self._bar.show_message(
                error_paragraphs(event.error),
                tone=Tone.BAD,
                icon="status-held",
                action=say(shared.TRY_AGAIN),
                on_action=self._desk.outbox.retry_now,
            )
        elif self._halted:
            self._bar.hide()
        self._halted = event.error is not None

    def _on_news(self, event: events.Stored | events.Reviewed) -> None:
        if isinstance(event, events.Stored):
            text = say(texts.STORED_MESSAGE, name=plain(event.name))
            self._line.flash(text, _SHORT_SECONDS)
            return
        row = _row_of(event.document)
        context = RowContext(row, self._clock(), states=self._states)
        spec = context.spec
        text = say(texts.REVIEWED_MESSAGE, name=name_of(row), status=status_of(context))
        if spec.needs_attention:
            self._bar.show_message(text, tone=spec.tone, icon=spec.icon)
        else:
            self._line.flash(text, _LONG_SECONDS)

    def _on_arrived_after_all(self, event: events.ArrivedAfterAll) -> None:
        document = event.document
        self._bar.show_message(
            say(texts.ARRIVED_AFTER_ALL, name=plain(event.name)),
            tone=Tone.NEEDS_YOU,
            icon="status-unclear",
            action=say(texts.ARRIVED_DELETE) if document is not None else "",
            on_action=(lambda: self._ask_delete(_row_of(document))) if document is not None else None,
        )


def _row_of(document: Document) -> Row:
    """A document as the table would show it, if it were all that there is."""
    return row_of_document(document)


def _name(document: Document) -> str:
    return name_of(_row_of(document))
