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


JPEG = FileKind("image/jpeg", (".jpg", ".jpeg", ".jfif", ".jpe"), QT_TRANSLATE_NOOP("errors", "a JPEG picture"))
PNG = FileKind("image/png", (".png",), QT_TRANSLATE_NOOP("errors", "a PNG picture"))
PDF = FileKind("application/pdf", (".pdf",), QT_TRANSLATE_NOOP("errors", "a PDF document"))
HEIC = FileKind("image/heic", (".heic", ".heif"), QT_TRANSLATE_NOOP("errors", "a HEIC picture"))
WEBP = FileKind("image/webp", (".webp",), QT_TRANSLATE_NOOP("errors", "a WebP picture"))
TIFF = FileKind("image/tiff", (".tif", ".tiff"), QT_TRANSLATE_NOOP("errors", "a TIFF picture"))

KINDS = (JPEG, PNG, PDF, HEIC, WEBP, TIFF)
"""What documents come as: offered for choosing, shown as a picture, looked at before it is sent."""

GIF = FileKind("image/gif", (), QT_TRANSLATE_NOOP("errors", "a GIF picture"))
BMP = FileKind("image/bmp", (), QT_TRANSLATE_NOOP("errors", "a BMP picture"))
AVIF = FileKind("image/avif", (), QT_TRANSLATE_NOOP("errors", "an AVIF picture"))
PSD = FileKind("image/vnd.adobe.photoshop", (), QT_TRANSLATE_NOOP("errors", "a Photoshop picture"))
JPEG_2000 = FileKind("image/jp2", (), QT_TRANSLATE_NOOP("errors", "a JPEG 2000 picture"))
JPEG_XL = FileKind("image/jxl", (), QT_TRANSLATE_NOOP("errors", "a JPEG XL picture"))
SVG = FileKind("image/svg+xml", (), QT_TRANSLATE_NOOP("errors", "an SVG drawing"))

OTHER_PICTURES = (GIF, BMP, AVIF, PSD, JPEG_2000, JPEG_XL, SVG)
"""Pictures that hardly any receiver takes."""

DECODED_KINDS = (*KINDS, GIF, BMP)
"""What the process that opens documents can make pictures of."""

WORD = FileKind("application/msword", (), QT_TRANSLATE_NOOP("errors", "a Word document"))
EXCEL = FileKind("application/vnd.ms-excel", (), QT_TRANSLATE_NOOP("errors", "an Excel table"))
POWERPOINT = FileKind("application/vnd.ms-powerpoint", (), QT_TRANSLATE_NOOP("errors", "a PowerPoint presentation"))
OPEN_DOCUMENT = FileKind("application/vnd.oasis.opendocument", (), QT_TRANSLATE_NOOP("errors", "an office document"))
RTF = FileKind("application/rtf", (), QT_TRANSLATE_NOOP("errors", "a text document (RTF)"))
HTML = FileKind("text/html", (), QT_TRANSLATE_NOOP("errors", "a web page"))
MAIL = FileKind("message/rfc822", (), QT_TRANSLATE_NOOP("errors", "an email"))
TEXT = FileKind("text/plain", (), QT_TRANSLATE_NOOP("errors", "a text file"))
POSTSCRIPT = FileKind("application/postscript", (), QT_TRANSLATE_NOOP("errors", "a PostScript document"))
ARCHIVE = FileKind("application/zip", (), QT_TRANSLATE_NOOP("errors", "a compressed folder"))
VIDEO = FileKind("video/mp4", (), QT_TRANSLATE_NOOP("errors", "a video"))
SOUND = FileKind("audio/mpeg", (), QT_TRANSLATE_NOOP("errors", "a sound recording"))
PROGRAM = FileKind("application/x-executable", (), QT_TRANSLATE_NOOP("errors", "a program"))

NO_DOCUMENTS = (
    WORD,
    EXCEL,
    POWERPOINT,
    OPEN_DOCUMENT,
    RTF,
    HTML,
    MAIL,
    TEXT,
    POSTSCRIPT,
    ARCHIVE,
    VIDEO,
    SOUND,
    PROGRAM,
)
"""What people send by mistake: nobody who reviews documents can open it as a picture."""

NAMED_KINDS = (*KINDS, *OTHER_PICTURES, *NO_DOCUMENTS)
"""All that can be told in words."""

SUFFIXES = tuple(suffix for kind in KINDS for suffix in kind.suffixes)
"""The endings of all kinds."""

_BY_SUFFIX = {suffix: kind for kind in KINDS for suffix in kind.suffixes}


def kind_by_name(name: str) -> FileKind | None:
    """The kind that a name's ending says, in capitals or not; None for another ending or none."""
    return _BY_SUFFIX.get(PurePath(name).suffix.lower())
