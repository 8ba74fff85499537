"""Files in what is dropped or pasted."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def files_in(data: QMimeData) -> list[Path]:
    """Paths of the local files in it, in their order; nothing else is ever taken (no addresses, no other schemes)."""
    if not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]
