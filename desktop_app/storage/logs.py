"""The log file: rotating, private, and free of secrets whatever the libraries write to it.

Our own code never logs the token; what libraries log is redacted.
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
    """Formats a record with its traceback and redacts the result."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the redacted text of a record."""
        return redacted(super().format(record))


class _PrivateRotatingFileHandler(RotatingFileHandler):
    """A log file that only its owner can read, from the moment it is created."""

    def _open(self) -> TextIOWrapper:
        os.close(os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
        return super()._open()


def open_log(folder: Path) -> logging.Handler:
    """Start logging to `folder`/dossier.log. Returns the handler, for `close_log`. Raises OSError."""
    handler = _PrivateRotatingFileHandler(
        folder / "dossier.log", maxBytes=_MAX_BYTES, backupCount=_FILES, encoding="utf-8"
    )
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.INFO)
    root = logging.getLogger()
    root.addHandler(handler)
    ours = logging.getLogger("desktop_app")
    if ours.getEffectiveLevel() > logging.INFO:  # a more verbose level, as in the tests, stays
        ours.setLevel(logging.INFO)
    return handler


def close_log(handler: logging.Handler) -> None:
    """Stop logging to the handler's file and close it."""
    logging.getLogger().removeHandler(handler)
    handler.close()
