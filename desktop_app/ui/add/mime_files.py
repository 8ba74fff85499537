"""Files in what is dropped or pasted."""

from pathlib import Path

from PySide6.QtCore import QMimeData

_INSIDE_A_PROGRAM = ("filegroupdescriptor", "file-promise", "promised-file")
"""In names of formats: of Windows (attachments of Outlook), of Mozilla and of macOS."""


def has_virtual_files(data: QMimeData) -> bool:
    """Whether there are files that only the program they come from has, such as attachments of a mail."""
    names = [name.lower() for name in data.formats()]
    return not files_in(data) and any(part in name for name in names for part in _INSIDE_A_PROGRAM)


def may_be_dropped(data: QMimeData) -> bool:
    """Whether a drop is worth an answer: files, or a sentence about those that cannot be had."""
    return bool(files_in(data)) or has_virtual_files(data)


def files_in(data: QMimeData) -> list[Path]:
    """Paths of the local files in it, in their order; nothing else is ever taken (no addresses, no other schemes)."""
    if not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]
