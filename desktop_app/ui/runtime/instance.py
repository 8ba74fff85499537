"""A second start hands its files to the app that runs already, over a local socket that only this user can reach."""

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
    """Listens for second starts.

    `called` carries the files that they bring, perhaps none, and whether the person is to be asked for more.
    """

    called = Signal(list, bool)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # We hold the lock of the folder, so what is left of this name belongs to a process that was killed.
        QLocalServer.removeServer(socket_name(folder))
        self.listening = self._server.listen(socket_name(folder))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._on_message(socket))

    def _on_message(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _MAX_BYTES:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        told = _read(bytes(socket.readLine().data()))
        if told is not None:
            socket.write(_TAKEN)
            socket.flush()
            self.called.emit(*told)
        socket.disconnectFromServer()


def hand_over(folder: Path, files: Sequence[Path], *, add: bool = False) -> bool:
    """Give files to the app that runs already and have it come to the front; whether it took them. Blocks up to 6 s.

    With `add` it asks for documents to add.
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
    """Whether this user laid a socket: its name can be known, and its folder is everybody's. (Not on Windows.)"""
    if not hasattr(os, "getuid"):
        return True
    try:
        return socket.lstat().st_uid == os.getuid()
    except OSError:
        return False


def _read(line: bytes) -> tuple[list[Path], bool] | None:
    """Absolute paths from a message, and whether to ask for more; None for anything else."""
    try:
        told = json.loads(line.decode("utf-8", "surrogateescape"))
    except ValueError:
        return None
    files = told.get("files") if isinstance(told, dict) else None
    if not isinstance(files, list) or not all(isinstance(each, str) for each in files):
        return None
    return [Path(each) for each in files if Path(each).is_absolute()], told.get("add") is True
