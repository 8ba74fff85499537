"""Files in what is dropped or pasted."""

from pathlib import Path

from PySide6.QtCore import QMimeData

_INSIDE_A_PROGRAM = ("filegroupdescriptor", "file-promise", "promised-file")
"""In names of formats: of Windows (attachments of Outlook), of Mozilla and of macOS."""


def has_virtual_files(data: QMimeData) -> bool:
    """Whether there are files that only the program they come from has, such as attachments of a mail."""
    names = [name.lower() for name in data.formats()]
    return not files_in(data) and any(part in name for name in names for part in _INSIDE_A_PROGRAM)


def has_picture(data: QMimeData) -> bool:
    """Whether it is a picture itself, such as a screenshot, and no file."""
    return not data.hasUrls() and data.hasImage()


def links_in(data: QMimeData) -> list[str]:
    """The addresses in it that are no files of this computer: nothing is ever fetched from them."""
    return [url.host() or url.scheme() for url in data.urls() if not url.isLocalFile()] if data.hasUrls() else []


def files_in(data: QMimeData) -> list[Path]:
    """Paths of the local files in it, in their order; nothing else is ever taken (no addresses, no other schemes)."""
    if not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]
