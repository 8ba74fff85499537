"""What can be wrong with a file on this machine that somebody wants to hand in.

The tree is drawn in domain/errors.py, which hands all of these on.
"""

from desktop_app.domain.error_root import QT_TRANSLATE_NOOP, DossierError


class FileError(DossierError):
    """Fields: `name`, the file's name without its folder."""

    title = QT_TRANSLATE_NOOP("errors", "“{name}” cannot be used")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Choose another file.")


class FileGoneError(FileError):
    title = QT_TRANSLATE_NOOP("errors", "“{name}” is no longer there")
    what_to_do = QT_TRANSLATE_NOOP("errors", "It was moved, renamed or deleted. Choose the file again.")


class FileUnreadableError(FileError):
    title = QT_TRANSLATE_NOOP("errors", "“{name}” cannot be read")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Close other programs that use it, check that you may open it, then choose it again."
    )


class NotAFileError(FileError):
    title = QT_TRANSLATE_NOOP("errors", "“{name}” is a folder or a device, not a document")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Choose the files inside it instead.")


class EmptyFileError(FileError):
    title = QT_TRANSLATE_NOOP("errors", "“{name}” is empty")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Take the photo or save the document again, then choose the new file.")


class FileTooLargeError(FileError):
    """Fields: `name`, `size` and `limit` in bytes."""

    title = QT_TRANSLATE_NOOP("errors", "“{name}” is too large: {size}")
    what_to_do = QT_TRANSLATE_NOOP("errors", "At most {limit} can be sent. Choose a smaller copy of the document.")


class FileChangedError(FileError):
    title = QT_TRANSLATE_NOOP("errors", "“{name}” changed before all of it was sent")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Nothing was handed in. Add the file again when it is finished.")


class AlreadySentError(FileError):
    """Fields: `name`, `when` as a date. A warning: it can be sent all the same."""

    title = QT_TRANSLATE_NOOP("errors", "“{name}” was handed in already on {when}")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Sent twice, a document confuses the reviewer. Send it again only if you were asked to."
    )


class DiskFullError(FileError):
    title = QT_TRANSLATE_NOOP("errors", "There is no room on this computer to prepare “{name}”")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Make some room on the disk, then try again. Nothing was sent.")
