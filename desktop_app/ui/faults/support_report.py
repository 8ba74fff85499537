"""Saving the report for support: says what it contains before, and where it was saved after."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from desktop_app.desk.support import Support
from desktop_app.domain.errors import ReportError
from desktop_app.domain.upload import Upload
from desktop_app.ui import texts as shared
from desktop_app.ui.faults import texts
from desktop_app.ui.i18n import error_paragraphs, plain, say
from desktop_app.ui.widgets.dialogs import ask, pick_new_file, tell


async def save_support_report(
    parent: QWidget | None, support: Support, uploads: Iterable[Upload], today: date
) -> Path | None:
    """Say what the report contains, ask where to save it, and save it. Returns the path, None if it was not saved."""
    title = say(texts.REPORT_TITLE)
    if not await ask(parent, title, say(texts.REPORT_SENTENCE), yes=say(texts.REPORT_CHOOSE), no=say(shared.CANCEL)):
        return None
    path = await pick_new_file(parent, title, _proposed(today), say(texts.REPORT_FILES), "*.zip")
    if path is None:
        return None
    try:
        await support.save(path, uploads)
    except ReportError as error:
        await tell(parent, title, error_paragraphs(error))
        return None
    await tell(parent, title, say(texts.REPORT_SAVED, path=plain(str(path))))
    return path


def _proposed(today: date) -> Path:
    """The suggested file in the person's documents folder: dossier-report-2026-11-25.zip."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(folder) / f"dossier-report-{today.isoformat()}.zip"
