"""The log on disk: rotating, private, and without secrets whatever the libraries below us write.

The token is in one object and no code of ours logs it; what others' code says goes through redaction.
"""

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desktop_app.storage.redaction import redacted

_MAX_BYTES = 1_000_000
_FILES = 3


class RedactingFormatter(logging.Formatter):
    """Formats a record with its traceback and then redacts the whole of it."""

    def format(self, record: logging.LogRecord) -> str:
        """The line for the file."""
        return redacted(super().format(record))


class _PrivateRotatingFileHandler(RotatingFileHandler):
    """A log file that only its owner can read, from its first byte on."""

    def _open(self) -> TextIOWrapper:
        os.close(os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
        return super()._open()


def open_log(folder: Path) -> logging.Handler:
    """Start logging to `folder`/dossier.log and return the handler, to be given to `close_log`. Raises OSError."""
    handler = _PrivateRotatingFileHandler(
        folder / "dossier.log", maxBytes=_MAX_BYTES, backupCount=_FILES, encoding="utf-8"
    )
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.INFO)
    root = logging.getLogger()
    root.addHandler(handler)
    ours = logging.getLogger("desktop_app")
    if ours.getEffectiveLevel() > logging.INFO:  # who listens to more, as the tests do, goes on hearing it
        ours.setLevel(logging.INFO)
    return handler


def close_log(handler: logging.Handler) -> None:
    """Stop logging to the handler's file and close it."""
    logging.getLogger().removeHandler(handler)
    handler.close()
