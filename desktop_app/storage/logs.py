"""The log file: rotating, private, and free of secrets whatever the libraries write to it.

Our own code never logs the token; what libraries log is redacted.
"""

import contextlib
import logging
import os
import sys
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desktop_app.domain.errors import FileInTheWayError, NoLogError, StartError
from desktop_app.storage.busy_files import is_held_by_others
from desktop_app.storage.ownership import open_own_file
from desktop_app.storage.paths import make_own_folder
from desktop_app.storage.redaction import redacted

_NAME = "dossier.log"
_MAX_BYTES = 1_000_000
_FILES = 3
_MOST_OF_AN_END = 20_000
"""Characters at each end of a record; a traceback with a whole stack has fewer."""


class RedactingFormatter(logging.Formatter):
    """Formats a record with its traceback and redacts the result."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the redacted text of a record, without its middle if that is long: an answer may have gone into it."""
        text = super().format(record)
        if len(text) > 2 * _MOST_OF_AN_END:
            # Of a line without its beginning nobody knows what it held: "token=" may have stood there.
            end = text[-_MOST_OF_AN_END:].partition("\n")[2]
            left_out = len(text) - _MOST_OF_AN_END - len(end)
            text = f"{text[:_MOST_OF_AN_END]} … [{left_out} characters left out]\n{end}".rstrip("\n")
        return redacted(text)


class LogHandler(RotatingFileHandler):
    """A log file that only its owner can read, from the moment it is created. Links are not followed.

    A disk that is full ends no work: `failure` is the first error, and what could not be written is lost.
    """

    failure: OSError | None = None

    def _open(self) -> TextIOWrapper:
        descriptor = open_own_file(Path(self.baseFilename), os.O_WRONLY | os.O_CREAT | os.O_APPEND, only_name=True)
        return os.fdopen(descriptor, "a", encoding="utf-8", errors="backslashreplace")

    def rotate(self, source: str, dest: str) -> None:
        """Begin a new file, or go on with the one there is while another program has it open (on Windows)."""
        try:
            super().rotate(source, dest)
        except OSError as error:
            if not is_held_by_others(error):
                raise

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Note an error of the disk; others, which are faults of the caller, are told as usual."""
        error = sys.exc_info()[1]
        if isinstance(error, OSError):
            self.failure = self.failure or error
        elif not isinstance(error, StartError):  # a link that appeared where the next file was to be
            super().handleError(record)


def open_log(folder: Path) -> LogHandler:
    """Start logging to `folder`/dossier.log. Returns the handler, for `close_log`. Raises NoLogError."""
    file = folder / _NAME
    try:
        make_own_folder(folder)
        handler = LogHandler(file, maxBytes=_MAX_BYTES, backupCount=_FILES, encoding="utf-8")
    except FileExistsError as error:
        raise no_log(folder, FileInTheWayError(path=str(folder))) from error
    except (OSError, StartError) as error:
        raise no_log(file, error) from error
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.INFO)
    root = logging.getLogger()
    root.addHandler(handler)
    ours = logging.getLogger("desktop_app")
    if ours.getEffectiveLevel() > logging.INFO:  # a more verbose level, as in the tests, stays
        ours.setLevel(logging.INFO)
    return handler


def no_log(path: Path, error: OSError | StartError) -> NoLogError:
    """That there is no log, and why."""
    if isinstance(error, OSError):
        return NoLogError(path=str(path), reason=error.strerror or str(error))
    return NoLogError(path=str(error.fields["path"]), reason=str(error).partition(": ")[2])


def close_log(handler: logging.Handler) -> None:
    """Stop logging to the handler's file and close it."""
    logging.getLogger().removeHandler(handler)
    with contextlib.suppress(OSError):  # a disk that is full takes not even the rest
        handler.close()
