"""What the person is asked before something that cannot simply be taken back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.desk.rows import Row
from desktop_app.ui import texts
from desktop_app.ui.documents.presenter import name_of
from desktop_app.ui.i18n import say
from desktop_app.ui.widgets.dialogs import ask, ask_with_choice

_MOST_NAMES = 8


async def sure_to_delete(parent: QWidget, rows: Sequence[Row]) -> bool:
    """Whether these documents are to be deleted; the question names them."""
    if len(rows) == 1:
        question = say(texts.DELETE_QUESTION, name=name_of(rows[0]))
    else:
        question = say(texts.DELETE_QUESTION_MANY, n=len(rows), names=_listed([name_of(row) for row in rows]))
    return await ask(parent, say(texts.DELETE_QUESTION_TITLE), question, yes=say(texts.DELETE), no=say(texts.KEEP))


async def sure_to_leave(parent: QWidget | None, uploads: int) -> bool:
    """Whether to leave although documents have not arrived yet."""
    question = say(texts.QUIT_QUESTION, n=uploads)
    return await ask(parent, say(texts.QUIT_TITLE), question, yes=say(texts.QUIT_STOP), no=say(texts.QUIT_WAIT))


async def same_person(parent: QWidget | None, uploads: int) -> bool:
    """Whether uploads of an earlier sign-in are this person's; with none, whether it was their sign-in."""
    if not uploads:
        title, question = say(texts.CLAIM_SAME_TITLE), say(texts.CLAIM_SAME_QUESTION)
        return await ask(parent, title, question, yes=say(texts.CLAIM_SAME_YES), no=say(texts.CLAIM_SAME_NO))
    question = say(texts.CLAIM_QUESTION, n=uploads)
    return await ask(parent, say(texts.CLAIM_TITLE), question, yes=say(texts.CLAIM_YES), no=say(texts.CLAIM_NO))


async def how_to_sign_out(parent: QWidget | None, host: str, *, kept: bool, uploads: int) -> bool | None:
    """Whether the names of handed-in documents are removed at the sign-out too; None to stay signed in."""
    sentence = texts.SIGN_OUT_QUESTION_KEPT if kept else texts.SIGN_OUT_QUESTION
    paragraphs = [say(sentence, host=host)]
    if uploads:
        paragraphs.append(say(texts.SIGN_OUT_WAITING, n=uploads))
    return await ask_with_choice(
        parent,
        say(texts.SIGN_OUT_TITLE),
        "\n\n".join(paragraphs),
        say(texts.FORGET_NAMES),
        yes=say(texts.SIGN_OUT),
        no=say(texts.STAY_SIGNED_IN),
    )


def _listed(names: Sequence[str]) -> str:
    """Names one below the other, with "… and 12 more" in the end."""
    lines = [f"• {name}" for name in names[:_MOST_NAMES]]
    if len(names) > _MOST_NAMES:
        lines.append(say(texts.DELETE_QUESTION_MORE, count=len(names) - _MOST_NAMES))
    return "\n".join(lines)
