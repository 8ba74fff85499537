"""What the person is asked before anything is removed: one question for all that is selected, which names all of it."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto

from PySide6.QtWidgets import QWidget

from desktop_app.desk.rows import Row, RowState
from desktop_app.ui import texts as shared
from desktop_app.ui.documents import texts
from desktop_app.ui.documents.presenter import quoted_name_of
from desktop_app.ui.documents.states import STATES, States, spec_of
from desktop_app.ui.i18n import list_text, say
from desktop_app.ui.widgets.dialogs import ask
from desktop_app.ui.widgets.names import listed_names

_MOST_APPROVED = 3


class _Kind(Enum):
    """What removing a row means. Of several, the first gives the question its title and its button."""

    DELETE = auto()
    """The broker has the document."""
    STOP = auto()
    """Its upload is on its way."""
    TAKE_OUT = auto()
    """Its upload is at rest."""


_TITLE = {
    _Kind.DELETE: texts.DELETE_QUESTION_TITLE,
    _Kind.STOP: texts.STOP_QUESTION_TITLE,
    _Kind.TAKE_OUT: texts.REMOVE_QUESTION_TITLE,
}
_TITLE_MANY = {**_TITLE, _Kind.DELETE: texts.DELETE_QUESTION_TITLE_MANY}
_ONE = {
    _Kind.DELETE: texts.DELETE_QUESTION,
    _Kind.STOP: texts.STOP_QUESTION,
    _Kind.TAKE_OUT: texts.REMOVE_QUESTION,
}
_MANY = {
    _Kind.DELETE: texts.DELETE_QUESTION_MANY,
    _Kind.STOP: texts.STOP_QUESTION_MANY,
    _Kind.TAKE_OUT: texts.REMOVE_QUESTION_MANY,
}
_YES = {_Kind.DELETE: shared.DELETE, _Kind.STOP: texts.STOP_SENDING, _Kind.TAKE_OUT: texts.TAKE_OUT}


async def sure_to_remove(parent: QWidget, rows: Sequence[Row], undo_seconds: float, states: States = STATES) -> bool:
    """Whether these documents are to be deleted and these uploads taken back; *Keep* is the safe answer."""
    found: dict[_Kind, list[Row]] = {kind: [] for kind in _Kind}
    for row in rows:
        for kind in _kinds_of(row, states):
            found[kind].append(row)
    parts = [_about(kind, among) for kind, among in found.items() if among]
    approved = [quoted_name_of(row) for row in found[_Kind.DELETE] if row.state is RowState.APPROVED]
    if approved:
        parts.append(say(texts.DELETE_APPROVED, names=list_text(approved[:_MOST_APPROVED])))
    parts.append(say(texts.REMOVE_CAN_BE_UNDONE, n=max(1, round(undo_seconds))))
    first = next((kind for kind, among in found.items() if among), _Kind.TAKE_OUT)
    count = len(found[first])
    title = say(_TITLE[first]) if count == 1 else say(_TITLE_MANY[first], n=count)
    return await ask(parent, title, "\n\n".join(parts), yes=say(_YES[first]), no=say(shared.KEEP))


def _kinds_of(row: Row, states: States) -> Iterator[_Kind]:
    if row.document is not None:
        yield _Kind.DELETE
    if row.upload is not None:
        yield _Kind.STOP if spec_of(row.state, states).is_on_its_way else _Kind.TAKE_OUT


def _about(kind: _Kind, rows: Sequence[Row]) -> str:
    names = [quoted_name_of(row) for row in rows]
    if len(names) == 1:
        return say(_ONE[kind], name=names[0])
    return say(_MANY[kind], n=len(names), names=listed_names(names))
