"""What can fail about things kept on this computer or handed on from it: settings, keyring, server file,
report, and the list of uploads.
"""

from desktop_app.domain.errors.base import QT_TRANSLATE_NOOP, DossierError
from desktop_app.domain.keyring import MissingReason


class SettingsError(DossierError):
    """Fields: `path`, `reason`."""

    code = "settings"
    title = QT_TRANSLATE_NOOP("errors", "The settings file could not be used")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Dossier goes on without it. Look at {path}: {reason}")


class KeyringError(DossierError):
    """`reason` is for the ui's words; the sentences speak of none, and never of what was to be kept."""

    code = "keeping"
    title = QT_TRANSLATE_NOOP("errors", "The keyring of this computer could not be used")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Unlock it, then try again. Until then you sign in anew whenever you start Dossier."
    )

    def __init__(
        self, reason: MissingReason = MissingReason.SELF_TEST_FAILED, /, *, server_text: str = "", **fields: str | int
    ) -> None:
        self.reason = reason
        super().__init__(server_text=server_text, **fields)


class SecretNotRemovedError(KeyringError):
    code = "not_forgotten"
    title = QT_TRANSLATE_NOOP("errors", "The kept sign-in could not be removed from this computer")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Unlock the keyring and sign out once more, or remove the entries of Dossier in the system's password manager.",
    )


class ProfileFileError(DossierError):
    """Fields: `path`, the file's name; `place` inside it; `reason`."""

    code = "profile_file"
    title = QT_TRANSLATE_NOOP("errors", "The server file “{path}” cannot be used")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Nothing was changed. Tell whoever made it: {place}: {reason}")


class ReportError(DossierError):
    """Fields: `path`, the file's name; `reason`."""

    code = "report"
    title = QT_TRANSLATE_NOOP("errors", "The report could not be saved as “{path}”")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Choose another name or another folder. ({reason})")


class QueueError(DossierError):
    """Fields: `reason`. No document is sent while its state cannot be written down."""

    code = "queue"
    title = QT_TRANSLATE_NOOP("errors", "Nothing is sent now: the list of uploads cannot be written")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Make room on the disk, or check that it can be written, then try again. ({reason})"
    )


class QueueNewerError(DossierError):
    """Fields: `count`, uploads that a newer version of Dossier left here and this one does not understand."""

    code = "queue_newer"
    title = QT_TRANSLATE_NOOP("errors", "Uploads wait here that a newer version of Dossier added: {count}")
    what_to_do = QT_TRANSLATE_NOOP("errors", "They are kept and not sent. Install the newest version to send them.")


class QueueDamagedError(DossierError):
    """Fields: `place`, the file's new name."""

    code = "queue_damaged"
    title = QT_TRANSLATE_NOOP("errors", "The list of uploads of last time was damaged")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "It was set aside as {place}. Look in the list which documents arrived, and add the others again."
    )
