"""Why Dossier cannot start, and what it cannot keep although it starts."""

from desktop_app.domain.errors.base import DossierError
from desktop_app.domain.sentences import QT_TRANSLATE_NOOP


class StartError(DossierError):
    """Dossier cannot start. Fields: `path`, `reason`."""

    code = "start"
    title = QT_TRANSLATE_NOOP("errors", "Dossier cannot start: it cannot use “{path}”")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Check that the disk is there and that you may write to it, then try again. ({reason})"
    )


class FileInTheWayError(StartError):
    """Fields: `path`, a file where a folder must be."""

    code = "start_file_in_the_way"
    title = QT_TRANSLATE_NOOP("errors", "Dossier cannot start: “{path}” is a file, and a folder is needed in its place")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Move or rename that file, then try again.")


class NotAPlainFileError(StartError):
    """Fields: `path`, a folder, a link, a pipe or a device where a file must be."""

    code = "start_not_a_plain_file"
    title = QT_TRANSLATE_NOOP("errors", "Dossier cannot start: “{path}” is not a file, and one is needed in its place")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Move or rename it, then try again.")


class NotYoursError(StartError):
    """Fields: `path`, `owner`."""

    code = "start_not_yours"
    title = QT_TRANSLATE_NOOP(
        "errors", "Dossier cannot start: “{path}” belongs to another user of this computer ({owner})"
    )
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Dossier may once have been started as administrator. Ask whoever looks after your computer "
        "to make it yours again, or start Dossier with another folder: dossier --data-dir FOLDER.",
    )


class OpenToOthersError(StartError):
    """Fields: `path`."""

    code = "start_open_to_others"
    title = QT_TRANSLATE_NOOP("errors", "Dossier cannot start: other users of this computer can change “{path}”")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Your documents would not be safe there. Make it writable for you alone, or start Dossier with a folder of "
        "your own: dossier --data-dir FOLDER.",
    )


class NotWritableError(StartError):
    """Fields: `path`, `reason`."""

    code = "start_not_writable"
    title = QT_TRANSLATE_NOOP("errors", "Dossier cannot start: it cannot write to “{path}”")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Dossier sends nothing that it cannot write down first. Make the folder writable, or start Dossier with "
        "another one: dossier --data-dir FOLDER. ({reason})",
    )


class NoSpaceError(StartError):
    """Fields: `path`."""

    code = "start_no_space"
    title = QT_TRANSLATE_NOOP("errors", "Dossier cannot start: there is no space left for “{path}”")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Free some space on that disk, then try again.")


class NoFileLocksError(StartError):
    """Fields: `path`, `reason`."""

    code = "start_no_file_locks"
    title = QT_TRANSLATE_NOOP("errors", "Dossier cannot start: the disk with “{path}” has no file locks")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Without them, two running Dossiers could send a document twice. Start Dossier with a folder on a disk of this "
        "computer: dossier --data-dir FOLDER. ({reason})",
    )


class AlreadyRunningError(StartError):
    code = "start_already_running"
    title = QT_TRANSLATE_NOOP("errors", "Dossier is already running with this data folder but does not respond")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Wait a moment. If it still does not respond, restart the computer, then start Dossier again."
    )


class AppFilesMissingError(StartError):
    code = "start_app_files_missing"
    title = QT_TRANSLATE_NOOP("errors", "Dossier cannot start: the resources folder is missing")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Install Dossier again.")


class NotKeptError(DossierError):
    """Dossier starts, but something will not be kept."""

    code = "start_not_kept"


class NoLogError(NotKeptError):
    """Fields: `path`, `reason`."""

    code = "start_no_log"
    title = QT_TRANSLATE_NOOP("errors", "Dossier cannot write its log: “{path}”")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Everything else works. If support asks for a report, move that file away and restart "
        "Dossier first. ({reason})",
    )


class SettingsNotKeptError(NotKeptError):
    """Fields: `path`, `reason`."""

    code = "start_settings_not_kept"
    title = QT_TRANSLATE_NOOP("errors", "Dossier cannot save its settings: “{path}”")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "You can continue, but what you change in the settings will be forgotten when you quit. ({reason})",
    )


class DiskFullNowError(NotKeptError):
    """Fields: `path`."""

    code = "start_disk_full"
    title = QT_TRANSLATE_NOOP("errors", "There is no space left on the disk with “{path}”")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Dossier shows your documents, but keeps no log, saves no settings and sends nothing until some space is free.",
    )


class SettingsUnknownError(NotKeptError):
    """Fields: `path`, `names`."""

    code = "start_settings_unknown"
    title = QT_TRANSLATE_NOOP("errors", "Dossier does not recognise everything in {path}")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "The unknown parts have no effect and are left as they are. Check the spelling of: {names}."
    )
