"""Lets a second start pass its files to the running app, over a local socket that only this user can connect to."""

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_MILLISECONDS = 3000
_MAX_BYTES = 256 * 1024
_TAKEN = b"taken\n"


def socket_name(folder: Path) -> str:
    """The socket's name for a data folder."""
    return f"dossier-{hashlib.sha256(str(folder.absolute()).encode()).hexdigest()[:20]}"


class InstanceServer(QObject):
    """Listens for second starts of the app.

    `called` carries their files, perhaps none, and whether to ask the person for more.
    """

    called = Signal(list, bool)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._is_closed = False
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # This process holds the folder's lock, so a leftover socket of this name belongs to a process that was killed.
        QLocalServer.removeServer(socket_name(folder))
        self.listening = self._server.listen(socket_name(folder))

    def close(self) -> None:
        """Stop listening, and take nothing more of those who are connected: they find this process gone."""
        self._is_closed = True
        self._server.close()

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._on_message(socket))

    def _on_message(self, socket: QLocalSocket) -> None:
        if self._is_closed or socket.bytesAvailable() > _MAX_BYTES:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        message = _read(bytes(socket.readLine().data()))
        if message is not None:
            socket.write(_TAKEN)
            socket.flush()
            self.called.emit(*message)
        socket.disconnectFromServer()


def hand_over(folder: Path, files: Sequence[Path], *, add: bool = False) -> bool:
    """Pass files to the running app and bring it to the front. Returns whether it took them. Blocks up to 6 s.

    With `add` it asks the person for documents to add.
    """
    socket = QLocalSocket()
    socket.connectToServer(socket_name(folder))
    if not socket.waitForConnected(_MILLISECONDS) or not _is_ours(Path(socket.fullServerName())):
        return False
    message = {"files": [str(file) for file in files], "add": add}
    socket.write(json.dumps(message).encode("utf-8", "surrogateescape") + b"\n")
    socket.flush()
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(_MILLISECONDS):
        answer += bytes(socket.readAll().data())
    return answer == _TAKEN


def _is_ours(socket: Path) -> bool:
    """Whether this user owns a socket. Its name is predictable and its folder world-writable. (Not on Windows.)"""
    if not hasattr(os, "getuid"):
        return True
    try:
        return socket.lstat().st_uid == os.getuid()
    except OSError:
        return False


def _read(line: bytes) -> tuple[list[Path], bool] | None:
    """Parse a message: absolute paths, and whether to ask for more; None for anything else."""
    try:
        message = json.loads(line.decode("utf-8", "surrogateescape"))
    except ValueError:
        return None
    files = message.get("files") if isinstance(message, dict) else None
    if not isinstance(files, list) or not all(isinstance(each, str) for each in files):
        return None
    return [Path(each) for each in files if Path(each).is_absolute()], message.get("add") is True
