"""What the person is asked before anything is removed: one question for all that is selected, which names all of it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.desk.rows import Row, RowState
from desktop_app.ui import texts as shared
from desktop_app.ui.documents import texts
from desktop_app.ui.documents.presenter import quoted_name_of
from desktop_app.ui.documents.states import STATES, States, spec_of
from desktop_app.ui.i18n import say
from desktop_app.ui.widgets.dialogs import ask
from desktop_app.ui.widgets.names import listed_names


async def sure_to_remove(parent: QWidget, rows: Sequence[Row], undo_seconds: float, states: States = STATES) -> bool:
    """Whether these documents are to be deleted and these uploads taken back; *Keep* is the safe answer."""
    documents = [row for row in rows if row.document is not None]
    moving = [row for row in rows if row.upload is not None and spec_of(row.state, states).is_on_its_way]
    others = [row for row in rows if row.upload is not None and row not in moving]
    parts = [_about_documents(documents), _about_moving(moving), _about_others(others)]
    if any(row.state is RowState.APPROVED for row in documents):
        approved = [quoted_name_of(row) for row in documents if row.state is RowState.APPROVED]
        parts.append(say(texts.DELETE_APPROVED, names=", ".join(approved[:_MOST_APPROVED])))
    parts.append(say(texts.REMOVE_CAN_BE_UNDONE, n=max(1, round(undo_seconds))))
    if documents:
        title, yes = texts.DELETE_QUESTION_TITLE, shared.DELETE
    elif moving:
        title, yes = texts.STOP_QUESTION_TITLE, texts.STOP_SENDING
    else:
        title, yes = texts.REMOVE_QUESTION_TITLE, texts.TAKE_OUT
    return await ask(parent, say(title), "\n\n".join(filter(None, parts)), yes=say(yes), no=say(shared.KEEP))


_MOST_APPROVED = 3


def _about_documents(rows: Sequence[Row]) -> str:
    if len(rows) == 1:
        return say(texts.DELETE_QUESTION, name=quoted_name_of(rows[0]))
    return say(texts.DELETE_QUESTION_MANY, n=len(rows), names=_listed(rows)) if rows else ""


def _about_moving(rows: Sequence[Row]) -> str:
    if len(rows) == 1:
        return say(texts.STOP_QUESTION, name=quoted_name_of(rows[0]))
    return say(texts.STOP_QUESTION_MANY, n=len(rows), names=_listed(rows)) if rows else ""


def _about_others(rows: Sequence[Row]) -> str:
    if len(rows) == 1:
        return say(texts.REMOVE_QUESTION, name=quoted_name_of(rows[0]))
    return say(texts.REMOVE_QUESTION_MANY, n=len(rows), names=_listed(rows)) if rows else ""


def _listed(rows: Sequence[Row]) -> str:
    return listed_names([quoted_name_of(row) for row in rows])
