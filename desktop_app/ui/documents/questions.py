"""What the person is asked before documents are deleted."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.desk.rows import Row
from desktop_app.ui import texts as shared
from desktop_app.ui.documents import texts
from desktop_app.ui.documents.presenter import name_of
from desktop_app.ui.i18n import say
from desktop_app.ui.widgets.dialogs import ask
from desktop_app.ui.widgets.names import listed_names


async def sure_to_delete(parent: QWidget, rows: Sequence[Row]) -> bool:
    """Whether these documents are to be deleted; the question names them."""
    if len(rows) == 1:
        question = say(texts.DELETE_QUESTION, name=name_of(rows[0]))
    else:
        question = say(texts.DELETE_QUESTION_MANY, n=len(rows), names=listed_names([name_of(row) for row in rows]))
    return await ask(parent, say(texts.DELETE_QUESTION_TITLE), question, yes=say(shared.DELETE), no=say(shared.KEEP))
