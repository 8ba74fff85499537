"""The kinds of files that documents are handed in as: the one list that looking, picking and anonymizing read.

The sandbox has its own on purpose: a practice server that shared ours would agree with every mistake in it.
"""

from dataclasses import dataclass
from pathlib import PurePath

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

UNKNOWN_MIME = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class FileKind:
    """One kind of file."""

    mime: str
    suffixes: tuple[str, ...]
    """Endings of names, in lower case and with their dot."""
    words: str
    """What it is called in a sentence, with its article; an English source text in the context "errors"."""


JPEG = FileKind("image/jpeg", (".jpg", ".jpeg"), QT_TRANSLATE_NOOP("errors", "a JPEG picture"))
PNG = FileKind("image/png", (".png",), QT_TRANSLATE_NOOP("errors", "a PNG picture"))
PDF = FileKind("application/pdf", (".pdf",), QT_TRANSLATE_NOOP("errors", "a PDF document"))
HEIC = FileKind("image/heic", (".heic", ".heif"), QT_TRANSLATE_NOOP("errors", "a HEIC picture"))
WEBP = FileKind("image/webp", (".webp",), QT_TRANSLATE_NOOP("errors", "a WebP picture"))

KINDS = (JPEG, PNG, PDF, HEIC, WEBP)

SUFFIXES = tuple(suffix for kind in KINDS for suffix in kind.suffixes)
"""The endings of all kinds."""

_BY_SUFFIX = {suffix: kind for kind in KINDS for suffix in kind.suffixes}


def kind_by_name(name: str) -> FileKind | None:
    """The kind that a name's ending says, in capitals or not; None for another ending or none."""
    return _BY_SUFFIX.get(PurePath(name).suffix.lower())
