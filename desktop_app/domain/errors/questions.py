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
    title = QT_TRANSLATE_NOOP("errors", "“{name}” may have arrived and then been removed")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "A new document appeared in the list and is gone again. If neither you nor your broker "
        "removed it, send it again.",
    )


class UnprovenError(QuestionError):
    code = "unproven"
    title = QT_TRANSLATE_NOOP("errors", "Dossier cannot find out whether “{name}” arrived")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "The list that comes from your broker is incomplete. Ask them whether they have the document."
    )


class ResendQuestionError(QuestionError):
    code = "resend_question"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” does not seem to have arrived")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Send it again? Dossier asks you first because the settings for this broker say so."
    )


class AlreadyThereError(QuestionError):
    code = "already_there"
    title = QT_TRANSLATE_NOOP("errors", "Your broker already has a document that looks like “{name}”")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Yours has not been sent yet. If it is the same document, there is no need to send it. If it "
        "is a different one, send it.",
    )


class OtherComputerError(QuestionError):
    code = "other_computer"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” was added on another computer")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "That computer may still send it. If you send it from here as well, it could arrive twice. "
        "Send it only if the other computer will not.",
    )
