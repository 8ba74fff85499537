"""What the person is asked when a sign-in meets uploads that may be somebody else's."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.i18n import say
from desktop_app.ui.sign_in import texts
from desktop_app.ui.widgets.dialogs import ask


async def same_person(parent: QWidget | None, uploads: int) -> bool:
    """Whether uploads of an earlier sign-in are this person's; with none, whether it was their sign-in."""
    if not uploads:
        title, question = say(texts.CLAIM_SAME_TITLE), say(texts.CLAIM_SAME_QUESTION)
        return await ask(parent, title, question, yes=say(texts.CLAIM_SAME_YES), no=say(texts.CLAIM_SAME_NO))
    question = say(texts.CLAIM_QUESTION, n=uploads)
    return await ask(parent, say(texts.CLAIM_TITLE), question, yes=say(texts.CLAIM_YES), no=say(texts.CLAIM_NO))
