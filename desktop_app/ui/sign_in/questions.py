"""The question asked when a sign-in finds uploads that may belong to someone else."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.i18n import say
from desktop_app.ui.sign_in import texts
from desktop_app.ui.widgets.dialogs import ask


async def same_person(parent: QWidget | None, uploads: int) -> bool:
    """Ask whether the uploads of an earlier sign-in are this person's; if there are none, whether the sign-in was."""
    if not uploads:
        title, question = say(texts.CLAIM_SAME_TITLE), say(texts.CLAIM_SAME_QUESTION)
        return await ask(parent, title, question, yes=say(texts.CLAIM_SAME_YES), no=say(texts.CLAIM_SAME_NO))
    question = say(texts.CLAIM_QUESTION, n=uploads)
    return await ask(parent, say(texts.CLAIM_TITLE), question, yes=say(texts.CLAIM_YES), no=say(texts.CLAIM_NO))
