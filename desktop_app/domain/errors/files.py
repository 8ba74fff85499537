"""What can be wrong with a file on this machine that somebody wants to hand in."""

from desktop_app.domain.errors.base import DossierError
from desktop_app.domain.sentences import QT_TRANSLATE_NOOP


class FileError(DossierError):
    """Fields: `name`, the file's name without its folder."""

    code = "file"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” cannot be used")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Choose another file.")


class FileGoneError(FileError):
    code = "file_gone"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” is no longer there")
    what_to_do = QT_TRANSLATE_NOOP("errors", "It was moved, renamed or deleted. Choose the file again.")


class FileUnreadableError(FileError):
    code = "file_unreadable"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” cannot be read")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Close other programs that use it, check that you may open it, then choose it again."
    )


class DriveNotAnsweringError(FileError):
    code = "drive_not_answering"
    title = QT_TRANSLATE_NOOP("errors", "The drive with “{name}” does not answer")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Check that the drive or network folder is connected, then try again; or copy the file to this computer and "
        "add the copy.",
    )


class NotAFileError(FileError):
    """It is a pipe or a device."""

    code = "not_a_file"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” is not a document")


class FolderError(NotAFileError):
    code = "folder"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” is a folder")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Open it and choose the files inside.")


class FileInCloudError(FileError):
    code = "file_in_cloud"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” is only in your cloud storage, not on this computer")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Open it once, or have it kept on this computer, wait until it is here, then choose it again."
    )


class EmptyFileError(FileError):
    code = "empty_file"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” is empty")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Take the photo or save the document again, then choose the new file.")


class FileTooLargeError(FileError):
    """Fields: `name`, `size` and `limit` in bytes."""

    code = "file_too_large"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” is too large: {size}")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "At most {limit} can be sent. Take the photo with a smaller size, or save it as a smaller PDF."
    )


class FileChangedError(FileError):
    code = "file_changed"
    title = QT_TRANSLATE_NOOP("errors", "“{name}” changed before it was sent completely")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "It was not sent. Wait until it has been saved completely, then add it again."
    )


class DiskFullError(FileError):
    code = "disk_full"
    title = QT_TRANSLATE_NOOP("errors", "There is no room on this computer to prepare “{name}”")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Free some disk space, then try again. Nothing was sent.")
