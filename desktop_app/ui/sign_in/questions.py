"""The question asked when a sign-in finds uploads that may belong to someone else."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.ui.i18n import say
from desktop_app.ui.sign_in import texts
from desktop_app.ui.widgets.dialogs import ask
from desktop_app.ui.widgets.names import listed_names


async def same_person(parent: QWidget | None, uploads: Sequence[str]) -> bool:
    """Whether uploads of an earlier sign-in, by name, are this person's; with none, whether it was their sign-in."""
    if not uploads:
        title, question = say(texts.CLAIM_SAME_TITLE), say(texts.CLAIM_SAME_QUESTION)
        return await ask(parent, title, question, yes=say(texts.CLAIM_SAME_YES), no=say(texts.CLAIM_SAME_NO))
    question = say(texts.CLAIM_QUESTION, n=len(uploads), names=listed_names(uploads))
    return await ask(parent, say(texts.CLAIM_TITLE), question, yes=say(texts.CLAIM_YES), no=say(texts.CLAIM_NO))
