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
    title = QT_TRANSLATE_NOOP("errors", "The server took “{name}” but does not show it")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Ask your broker whether it is there. Send it again only if they do not have it."
    )


class VanishedError(QuestionError):
    code = "vanished"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” may have arrived and been deleted since")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "A new document was in the list and is gone again. Send yours again only if it should be there."
    )


class UnprovenError(QuestionError):
    code = "unproven"
    title = QT_TRANSLATE_NOOP("errors", "Dossier cannot find out whether “{name}” arrived")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "The server’s list is incomplete each time. Ask your broker whether they have the document."
    )


class ResendQuestionError(QuestionError):
    code = "resend_question"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” has not arrived, as far as the list shows")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Send it again? This server is set up so that Dossier asks first.")


class AlreadyThereError(QuestionError):
    code = "already_there"
    title = QT_TRANSLATE_NOOP("errors", "A document just like “{name}” is on the server already")
    what_to_do = QT_TRANSLATE_NOOP("errors", "It was not sent yet. Send yours only if that is another document.")


class OtherComputerError(QuestionError):
    code = "other_computer"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” was added on another computer")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "It may be sent from there. Send it from here only if it is not, or it arrives twice."
    )
