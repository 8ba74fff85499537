"""Failures on this computer: settings, keyring, server file, report, and the list of uploads."""

from desktop_app.domain.errors.base import DossierError
from desktop_app.domain.keyring import MissingReason
from desktop_app.domain.sentences import QT_TRANSLATE_NOOP


class SettingsError(DossierError):
    """Fields: `path`, `reason`."""

    code = "settings"
    title = QT_TRANSLATE_NOOP("errors", "The settings file cannot be used")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Dossier continues without it. Check {path}: {reason}")


class KeyringError(DossierError):
    """`reason` selects the sentence in ui/. The texts here name no reason, and never what was to be stored."""

    code = "keeping"
    title = QT_TRANSLATE_NOOP("errors", "This computer’s password store could not be used")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Unlock it and try again. Until then you will need to sign in each time you start Dossier."
    )

    def __init__(
        self, reason: MissingReason = MissingReason.SELF_TEST_FAILED, /, *, server_text: str = "", **fields: str | int
    ) -> None:
        self.reason = reason
        super().__init__(server_text=server_text, **fields)


class SecretNotRemovedError(KeyringError):
    code = "not_forgotten"
    title = QT_TRANSLATE_NOOP("errors", "The saved sign-in could not be removed from this computer")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Unlock the password store and sign out again, or delete the entries named Dossier there.",
    )


class ProfileFileError(DossierError):
    """Fields: `path`, the file's name; `place` inside it; `reason`."""

    code = "profile_file"
    title = QT_TRANSLATE_NOOP("errors", "The broker’s file “{path}” cannot be used")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Nothing was changed. Tell the person who made the file: {place}: {reason}"
    )


class ReportError(DossierError):
    """Fields: `path`, the file's name; `reason`."""

    code = "report"
    title = QT_TRANSLATE_NOOP("errors", "The report could not be saved as “{path}”")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Choose another name or another folder. ({reason})")


class QueueError(DossierError):
    """Fields: `reason`. No document is sent while its state cannot be written to the journal."""

    code = "queue"
    title = QT_TRANSLATE_NOOP("errors", "Nothing is being sent: Dossier cannot save which documents are waiting")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Free some disk space, or check that the disk can be written to, then try again. ({reason})"
    )


class QueueContentError(QueueError):
    """Fields: `reason`. What is to be written of an upload cannot be; that upload stops, the others go on later."""

    code = "queue_content"
    title = QT_TRANSLATE_NOOP("errors", "One document has stopped: Dossier could not save how far it had got")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "The others continue by themselves. Find the document that stopped in the list, and check whether it arrived."
        " If this happens again, save a report for support. ({reason})",
    )


class QueueNewerError(DossierError):
    """Fields: `count`, uploads that a newer version of Dossier added and this one does not understand."""

    code = "queue_newer"
    title = QT_TRANSLATE_NOOP("errors", "Documents added with a newer version of Dossier are waiting: {count}")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "They are saved but not sent. Install the newest version of Dossier to send them."
    )


class QueueDamagedError(DossierError):
    """Fields: `place`, the file's new name."""

    code = "queue_damaged"
    title = QT_TRANSLATE_NOOP("errors", "Dossier could not read which documents were still waiting to be sent")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Your files are where they were. Check in the list which documents arrived, and add the "
        "others again. A copy of the damaged record was kept as {place}.",
    )
