"""Imports and exports servers as a file. What an import would change is shown before it happens."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.desk.servers import Servers
from desktop_app.domain.errors import ProfileFileError
from desktop_app.ui.i18n import error_paragraphs, name_text, plain, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.settings import texts
from desktop_app.ui.settings.import_dialog import ImportDialog
from desktop_app.ui.widgets.dialogs import pick_file, pick_new_file, run_dialog

_PATTERN = "*.toml"
_FILE_NAME = "dossier-servers.toml"


async def import_servers(parent: QWidget, servers: Servers, icons: Icons) -> str:
    """Import a broker's file after a question. Returns the message to show; "" for none."""
    path = await pick_file(parent, say(texts.IMPORT_TITLE), say(texts.IMPORT_FILES), _PATTERN)
    if path is None:
        return ""
    try:
        found = await servers.read_file(path)
        changes = servers.changes_by(found)
        if not changes:
            await servers.keep_certificates(found)
            return say(texts.IMPORT_NOTHING, file=name_text(path.name))
        if await run_dialog(ImportDialog(path.name, changes, icons, parent)) != QDialog.DialogCode.Accepted:
            return ""
        await servers.import_servers(found)
    except ProfileFileError as error:
        return error_paragraphs(error)
    if servers.problem is not None:
        return error_paragraphs(servers.problem)
    return say(texts.IMPORT_DONE, n=len(changes))


async def export_servers(parent: QWidget, servers: Servers) -> str:
    """Write all servers to a file to distribute. Returns the message to show; "" for none."""
    if not servers.profiles:
        return say(texts.EXPORT_EMPTY)
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    proposed = Path(folder) / _FILE_NAME
    path = await pick_new_file(parent, say(texts.EXPORT_TITLE), proposed, say(texts.IMPORT_FILES), _PATTERN)
    if path is None:
        return ""
    try:
        await servers.export_to(path, servers.profiles)
    except ProfileFileError as error:
        return error_paragraphs(error)
    return say(texts.EXPORT_DONE, path=plain(str(path)))
