"""Why an upload needs the person's answer although no document of the list can be shown as its own.

None of these is raised: they stand at the upload, in the journal and in the window, like errors that were.
"""

from desktop_app.domain.errors.base import DossierError
from desktop_app.domain.sentences import QT_TRANSLATE_NOOP


class QuestionError(DossierError):
    """Fields: `name`, the document's name."""

    code = "question"


class NotShownError(QuestionError):
    code = "not_shown"
    title = QT_TRANSLATE_NOOP("errors", "Your broker’s system received “{name}” but does not show it")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Ask your broker whether they have it. Send it again only if they do not.")


class VanishedError(QuestionError):
    code = "vanished"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” may have arrived and then been deleted")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "A new document appeared in the list and is gone again. Send yours again only if it should be there."
    )


class UnprovenError(QuestionError):
    code = "unproven"
    title = QT_TRANSLATE_NOOP("errors", "Dossier cannot find out whether “{name}” arrived")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Your broker’s list is incomplete each time. Ask them whether they have the document."
    )


class ResendQuestionError(QuestionError):
    code = "resend_question"
    title = QT_TRANSLATE_NOOP("errors", "It looks as if “{name}” has not arrived")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Send it again? Dossier asks first because this is set for your broker.")


class AlreadyThereError(QuestionError):
    code = "already_there"
    title = QT_TRANSLATE_NOOP("errors", "Your broker already has a document just like “{name}”")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Yours has not been sent yet. Send it only if it is a different document.")


class OtherComputerError(QuestionError):
    code = "other_computer"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” was added on another computer")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "It may be sent from there. Send it from here only if it is not, or it will arrive twice."
    )
