"""Imports and exports servers as a file. What an import would change is shown before it happens."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from desktop_app.desk.servers import Servers
from desktop_app.domain.errors import ProfileFileError
from desktop_app.domain.server import ProfileChange, ProxyChoice, ProxyKind, ProxyScheme
from desktop_app.ui import texts as shared
from desktop_app.ui.i18n import error_paragraphs, plain, say
from desktop_app.ui.settings import texts
from desktop_app.ui.widgets.dialogs import ask, pick_file, pick_new_file

_PATTERN = "*.toml"
_FILE_NAME = "dossier-servers.toml"
_MAX_SHOWN = 6
_CONNECTIONS = {ProxyKind.SYSTEM: texts.IMPORT_SYSTEM, ProxyKind.NONE: texts.IMPORT_STRAIGHT}


async def import_servers(parent: QWidget, servers: Servers) -> str:
    """Import a broker's file after a question. Returns the message to show; "" for none."""
    path = await pick_file(parent, say(texts.IMPORT_TITLE), say(texts.IMPORT_FILES), _PATTERN)
    if path is None:
        return ""
    try:
        profiles = await servers.read_file(path)
    except ProfileFileError as error:
        return error_paragraphs(error)
    changes = servers.changes_by(profiles)
    if not changes:
        return say(texts.IMPORT_NOTHING, file=plain(path.name))
    question = f"{say(texts.IMPORT_QUESTION, file=plain(path.name))}\n\n{change_lines(changes)}"
    if not await ask(parent, say(texts.IMPORT_TITLE), question, yes=say(texts.IMPORT_YES), no=say(shared.CANCEL)):
        return ""
    await servers.import_profiles(profiles)
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


def change_lines(changes: Sequence[ProfileChange]) -> str:
    """Describe the changes server by server, including new certificates and proxies, which could read the traffic."""
    lines: list[str] = []
    for change in changes[:_MAX_SHOWN]:
        sentence = texts.IMPORT_NEW if change.is_new else texts.IMPORT_CHANGED
        lines.append(f"• {say(sentence, address=plain(change.address.base_url))}")
        if change.ca_file is not None:
            lines.append(f"    {say(texts.IMPORT_TRUSTS)}")
        if change.proxy is not None:
            lines.append(f"    {_connection(change.proxy)}")
    if len(changes) > _MAX_SHOWN:
        lines.append(say(texts.IMPORT_MORE, count=len(changes) - _MAX_SHOWN))
    return "\n".join(lines)


def _connection(proxy: ProxyChoice) -> str:
    if proxy.kind is ProxyKind.MANUAL:
        named = plain(f"{proxy.host}:{proxy.port}")
        if proxy.scheme is not ProxyScheme.HTTP:
            return say(texts.IMPORT_SOCKS, proxy=named)
        return say(texts.IMPORT_PROXY, proxy=named)
    return say(_CONNECTIONS[proxy.kind])
